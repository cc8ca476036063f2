//! A data folder as people edit it: read, checked, and made ready to be packed.
//!
//! The build script reads `data/` with it, `data check --dir` any folder of
//! the same form. Each finding names the record and the reason. Old age is no
//! fault here: how old a value is, is judged when the program runs.

mod aid;
mod ftl;
mod references;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub(super) use ftl::entries;
use references::{Known, check_figures, check_texts};

use super::record::{
    Ask, Audience, Authority, CheckLists, Clock, Company, Country, Fact, Findings, Hashtag,
    InternationalBody, Law, Membership, Newsroom, Organisation, Petition, Record, Resource, digest,
    fold, forbidden_text,
};

fn ids<R: Record>(records: &[R]) -> BTreeSet<String> {
    records.iter().map(|record| record.id().to_owned()).collect()
}

/// Something that must stand nowhere in data or texts.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Forbidden {
    /// The words, in any case.
    pattern: String,
    /// Why.
    reason: String,
}

/// What the program knows of them: how long, their digest, and why; not the words.
fn claims(list: &[Forbidden]) -> String {
    let lines = list.iter().map(|Forbidden { pattern, reason }| {
        let pattern = pattern.to_lowercase();
        format!("{}\t{:x}\t{reason}", pattern.len(), digest([&*pattern]))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A file that holds one value.
fn one<T: DeserializeOwned>(file: &Path) -> Result<T, String> {
    serde_json::from_str(&read(file)?).map_err(|e| format!("{}: {e}", file.display()))
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut paths = entries
        .map(|e| e.map(|e| e.path()))
        .collect::<std::io::Result<Vec<_>>>()
        .map_err(|e| format!("{}: {e}", folder.display()))?;
    paths.sort();
    Ok(paths)
}

/// A data folder, read and checked.
#[derive(Debug, Default)]
pub struct Source {
    forbidden: Vec<String>,
    /// What the bundle holds: keys and values.
    pub entries: Vec<(String, String)>,
    /// Folded names of countries, and the codes they stand for.
    pub names: Vec<(String, String)>,
    /// What is wrong with the records; empty where all is well.
    pub findings: Findings,
}

impl Source {
    /// Reads and checks a data folder.
    ///
    /// # Errors
    /// A file that cannot be read at all, with its name and the reason. What
    /// is wrong with single records is in the findings.
    pub fn read(data: &Path) -> Result<Self, String> {
        let list: Vec<Forbidden> = one(&data.join("do-not-print.json"))?;
        let forbidden = list.iter().map(|item| item.pattern.to_lowercase()).collect();
        let mut pile = Self { forbidden, ..Self::default() };
        pile.entries.push(("claims".to_owned(), claims(&list)));

        let countries: Vec<Country> = pile.folder(&data.join("countries"))?;
        let authorities: Vec<Authority> = pile.list(&data.join("authorities.json"))?;
        let bodies: Vec<InternationalBody> = pile.list(&data.join("international.json"))?;
        let facts: Vec<Fact> = pile.list(&data.join("facts.json"))?;
        let asks: Vec<Ask> = pile.list(&data.join("asks.json"))?;
        let petitions: Vec<Petition> = pile.list(&data.join("petitions.json"))?;
        let laws: Vec<Law> = pile.list(&data.join("law.json"))?;
        let memberships: Vec<Membership> = pile.list(&data.join("memberships.json"))?;
        let clocks: Vec<Clock> = pile.list(&data.join("clocks.json"))?;
        pile.list::<Hashtag>(&data.join("hashtags.json"))?;
        pile.list::<Resource>(&data.join("resources.json"))?;
        let organisations: Vec<Organisation> = pile.list(&data.join("organisations.json"))?;
        let companies: Vec<Company> = pile.list(&data.join("companies.json"))?;
        let newsrooms: Vec<Newsroom> = pile.list(&data.join("media.json"))?;

        let checks: CheckLists = one(&data.join("check.json"))?;
        let entries = checks.entries(&mut pile.findings);
        pile.entries.extend(entries);

        let (texts, files) = pile.locales(&data.join("locales"))?;
        let known = Known {
            countries: ids(&countries),
            offices: [ids(&authorities), ids(&bodies), ids(&companies), ids(&newsrooms)]
                .into_iter()
                .flatten()
                .collect(),
            petitions: ids(&petitions),
            memberships: ids(&memberships),
        };
        known.check_countries(&countries, &mut pile.findings);
        known.check_clocks(&clocks, &mut pile.findings);
        check_figures(&checks, &facts, &mut pile.findings);
        known.check_acts(&asks, &facts, &petitions, &mut pile.findings);
        known.check_bodies(&bodies, &laws, &memberships, &newsrooms, &mut pile.findings);
        check_texts(&texts, &facts, &asks, &laws, &authorities, &bodies, &mut pile.findings);
        aid::check_aid(&texts, &files, &laws, &organisations, &mut pile.findings);
        pile.cldr(&data.join("cldr.json"))?;
        pile.schemas(&data.join("schema"))?;
        pile.names(&countries);
        pile.choices(&facts, &asks);

        Ok(pile)
    }

    /// Reads a folder with one record a file, each named for its record.
    fn folder<R: Record>(&mut self, folder: &Path) -> Result<Vec<R>, String> {
        let mut records = Vec::new();
        for file in sorted(folder)? {
            let record: R = serde_json::from_str(&read(&file)?)
                .map_err(|e| format!("{}: {e}", file.display()))?;
            let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            self.take(&record, &file)?;
            self.findings.expect(
                stem == record.id().to_lowercase(),
                "id",
                &format!("is not the name of its file, {}", file.display()),
            );
            records.push(record);
        }
        self.order(&records);
        Ok(records)
    }

    /// Reads a file with a list of records.
    fn list<R: Record>(&mut self, file: &Path) -> Result<Vec<R>, String> {
        let text = read(file)?;
        let values: Vec<serde_json::Value> =
            serde_json::from_str(&text).map_err(|e| format!("{}: {e}", file.display()))?;
        let mut records = Vec::new();
        for value in values {
            let name =
                value.get("id").and_then(|id| id.as_str()).unwrap_or("without id").to_owned();
            let record: R = serde_json::from_value(value)
                .map_err(|e| format!("{}: {} {name}: {e}", file.display(), R::KIND))?;
            self.take(&record, file)?;
            records.push(record);
        }
        self.order(&records);
        Ok(records)
    }

    fn take<R: Record>(&mut self, record: &R, file: &Path) -> Result<(), String> {
        self.findings.about(R::KIND, record.id());
        record.check(&mut self.findings);
        let value = serde_json::to_value(record).map_err(|e| e.to_string())?;
        for text in strings(&value) {
            if let Some(reason) = forbidden_text(text, &self.forbidden) {
                self.findings.add(&file.display().to_string(), &reason);
            }
        }
        let key = format!("{}/{}", R::KIND, record.id());
        self.entries.push((key, serde_json::to_string(record).map_err(|e| e.to_string())?));
        Ok(())
    }

    fn order<R: Record>(&mut self, records: &[R]) {
        let order: Vec<&str> = records.iter().map(R::id).collect();
        self.entries.push((format!("order/{}", R::KIND), order.join("\n")));
    }

    /// Reads the Fluent files of every language; returns the ids of each
    /// language, and the languages of each file.
    fn locales(&mut self, folder: &Path) -> Result<(Named, Named), String> {
        let mut all = BTreeMap::new();
        let mut files: Named = BTreeMap::new();
        for language in sorted(folder)? {
            let name = language.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let mut sources = Vec::new();
            for file in sorted(&language)? {
                let text = read(&file)?;
                self.findings.about("text", &file.display().to_string());
                if let Some(reason) = forbidden_text(&text, &self.forbidden) {
                    self.findings.add("text", &reason);
                }
                sources.push((file.display().to_string(), text));
                let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                files.entry(stem).or_default().insert(name.clone());
            }
            let entries = entries(&sources)?;
            let mut ids = BTreeSet::new();
            for (id, text) in entries {
                ids.insert(id.split('.').next().unwrap_or_default().to_owned());
                ids.insert(id.clone());
                self.entries.push((format!("text/{name}/{id}"), text));
            }
            all.insert(name, ids);
        }
        // A language may have letters, the program's own words, or both.
        for (order, message) in [("language", "opening-embassy"), ("ui-language", "guide-welcome")]
        {
            let has = |(_, ids): &(&String, &BTreeSet<String>)| ids.contains(message);
            let names: Vec<&str> = all.iter().filter(has).map(|(name, _)| name.as_str()).collect();
            self.entries.push((format!("order/{order}"), names.join("\n")));
        }
        for (file, languages) in &files {
            let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
            self.entries.push((format!("languages/{file}"), languages.join("\n")));
        }
        Ok((all, files))
    }

    /// How each language writes dates and lists.
    fn cldr(&mut self, file: &Path) -> Result<(), String> {
        let languages: BTreeMap<String, Cldr> =
            serde_json::from_str(&read(file)?).map_err(|e| format!("{}: {e}", file.display()))?;
        for (language, Cldr { dates, two, three }) in languages {
            let months = (1..).zip(dates).map(|(month, form)| (format!("date-{month}"), form));
            let others =
                [("two", two), ("three", three)].map(|(what, form)| (what.to_owned(), form));
            for (what, form) in months.chain(others) {
                self.entries.push((format!("cldr/{language}/{what}"), form));
            }
        }
        Ok(())
    }

    /// The JSON Schema of each kind.
    fn schemas(&mut self, folder: &Path) -> Result<(), String> {
        for file in sorted(folder)? {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let kind = name.trim_end_matches(".schema.json");
            self.entries.push((format!("schema/{kind}"), read(&file)?));
        }
        Ok(())
    }

    /// What a letter to each kind of office chooses among, without the
    /// evidence behind it: a letter must not parse what it does not quote.
    fn choices(&mut self, facts: &[Fact], asks: &[Ask]) {
        for audience in Audience::ALL {
            let facts = facts.iter().filter(|fact| fact.audiences.contains(&audience));
            let facts: Vec<String> = facts
                .map(|fact| {
                    let finding = if fact.finding { "finding" } else { "other" };
                    [
                        &fact.id,
                        &fact.only_in.join(" "),
                        &fact.not_in.join(" "),
                        &fact.date.to_string(),
                        finding,
                        fact.about.as_deref().unwrap_or_default(),
                    ]
                    .join("\t")
                })
                .collect();
            let asks = asks.iter().filter(|ask| ask.audiences.contains(&audience));
            let asks: Vec<String> = asks
                .map(|ask| {
                    [
                        &*ask.id,
                        &ask.only_in.join(" "),
                        &ask.not_in.join(" "),
                        &ask.offices.join(" "),
                        &ask.facts.join(" "),
                    ]
                    .join("\t")
                })
                .collect();
            self.entries.push((format!("facts-for/{}", audience.id()), facts.join("\n")));
            self.entries.push((format!("asks-for/{}", audience.id()), asks.join("\n")));
        }
    }

    /// Every name, alias and code by which a country is found, folded.
    fn names(&mut self, countries: &[Country]) {
        let mut names: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for country in countries {
            let own = [&country.code, &country.alpha3, &country.name, &country.official_name];
            for name in own.into_iter().chain(country.names.values()).chain(&country.aliases) {
                let folded = fold(name);
                if !folded.is_empty() {
                    names.entry(folded).or_default().insert(&country.code);
                }
            }
        }
        for (name, codes) in names {
            let codes: Vec<&str> = codes.into_iter().collect();
            self.names.push((name, codes.join(" ")));
        }
    }
}

/// Sets of names by name.
type Named = BTreeMap<String, BTreeSet<String>>;

/// Every text in a value.
pub(super) fn strings(value: &serde_json::Value) -> Vec<&str> {
    match value {
        serde_json::Value::String(text) => vec![text],
        serde_json::Value::Array(items) => items.iter().flat_map(strings).collect(),
        serde_json::Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

/// How a language writes dates and lists, as `data/cldr.json` holds it.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Cldr {
    /// A date of each month, with `{d}` and `{y}`.
    dates: [String; 12],
    /// Two items of a list, and three.
    two: String,
    three: String,
}

/// A file and its one form.
type Form = (PathBuf, String);

/// The files of a data folder that are not in their one form, each with that
/// form: the spaces and the order that a program would write.
///
/// # Errors
/// A file that cannot be read or holds no such record, with the reason.
pub fn out_of_form(data: &Path) -> Result<Vec<Form>, String> {
    let mut forms = Vec::new();
    for path in sorted(&data.join("countries"))? {
        forms.extend(form::<Country>(path)?);
    }
    forms.extend(form::<Vec<Authority>>(data.join("authorities.json"))?);
    forms.extend(form::<Vec<InternationalBody>>(data.join("international.json"))?);
    forms.extend(form::<Vec<Fact>>(data.join("facts.json"))?);
    forms.extend(form::<Vec<Ask>>(data.join("asks.json"))?);
    forms.extend(form::<Vec<Petition>>(data.join("petitions.json"))?);
    forms.extend(form::<Vec<Law>>(data.join("law.json"))?);
    forms.extend(form::<Vec<Clock>>(data.join("clocks.json"))?);
    forms.extend(form::<Vec<Membership>>(data.join("memberships.json"))?);
    forms.extend(form::<CheckLists>(data.join("check.json"))?);
    forms.extend(form::<Vec<Forbidden>>(data.join("do-not-print.json"))?);
    forms.extend(form::<Vec<Hashtag>>(data.join("hashtags.json"))?);
    forms.extend(form::<Vec<Resource>>(data.join("resources.json"))?);
    forms.extend(form::<Vec<Organisation>>(data.join("organisations.json"))?);
    forms.extend(form::<Vec<Company>>(data.join("companies.json"))?);
    forms.extend(form::<Vec<Newsroom>>(data.join("media.json"))?);
    Ok(forms)
}

fn form<T: Serialize + DeserializeOwned>(path: PathBuf) -> Result<Option<Form>, String> {
    let text = read(&path)?;
    let wrong = |e: serde_json::Error| format!("{}: {e}", path.display());
    let value: T = serde_json::from_str(&text).map_err(wrong)?;
    let form = serde_json::to_string_pretty(&value).map_err(wrong)? + "\n";
    Ok((form != text).then_some((path, form)))
}
