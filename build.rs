//! Checks every record and text under `data/` and packs them into one bundle.
//!
//! A bad record stops the build with its file, its id and the reason. Old age
//! never does: how old a value is, is judged when the program runs.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

#[path = "src/dataset/record/mod.rs"]
#[allow(dead_code, unused_imports, unreachable_pub)]
mod record;

#[path = "src/dataset/ftl.rs"]
mod ftl;
#[path = "src/dataset/marks.rs"]
#[allow(unreachable_pub)]
mod marks;

use record::{
    Ask, Audience, Authority, Company, Country, Fact, FactKind, Findings, Hashtag,
    InternationalBody, Law, Membership, Newsroom, Organisation, Petition, Record, Resource,
};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=src/dataset");
    link_unwinder();
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            for line in error.to_string().lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Links the unwinder into the program where the compiler has it as an archive:
/// loading it as a library of its own took a fifth of a run's time.
fn link_unwinder() {
    const ARCHIVE: &str = "libgcc_eh.a";
    let set = |name: &str| std::env::var(name).unwrap_or_default();
    if set("CARGO_CFG_TARGET_ENV") != "gnu" || set("CARGO_CFG_TARGET_OS") != "linux" {
        return;
    }
    if set("HOST") != set("TARGET") || set("PROFILE") != "release" {
        return;
    }
    let found = Command::new("cc").arg(format!("-print-file-name={ARCHIVE}")).output();
    let found = found.ok().and_then(|output| String::from_utf8(output.stdout).ok());
    if found.is_some_and(|path| Path::new(path.trim()).is_absolute()) {
        println!("cargo::rustc-link-lib=dylib:+verbatim={ARCHIVE}");
    }
}

fn build() -> Result<()> {
    let data = Path::new("data");
    let forbidden = forbidden(&data.join("do-not-print.json"))?;
    let mut pile = Pile { forbidden, ..Pile::default() };

    let countries: Vec<Country> = pile.folder(&data.join("countries"))?;
    let authorities: Vec<Authority> = pile.list(&data.join("authorities.json"))?;
    let bodies: Vec<InternationalBody> = pile.list(&data.join("international.json"))?;
    let facts: Vec<Fact> = pile.list(&data.join("facts.json"))?;
    let asks: Vec<Ask> = pile.list(&data.join("asks.json"))?;
    let petitions: Vec<Petition> = pile.list(&data.join("petitions.json"))?;
    let laws: Vec<Law> = pile.list(&data.join("law.json"))?;
    let memberships: Vec<Membership> = pile.list(&data.join("memberships.json"))?;
    pile.list::<Hashtag>(&data.join("hashtags.json"))?;
    pile.list::<Resource>(&data.join("resources.json"))?;
    pile.list::<Organisation>(&data.join("organisations.json"))?;
    pile.list::<Company>(&data.join("companies.json"))?;
    let newsrooms: Vec<Newsroom> = pile.list(&data.join("media.json"))?;

    let texts = pile.locales(&data.join("locales"))?;
    let known = Known {
        countries: ids(&countries),
        offices: ids(&authorities).into_iter().chain(ids(&bodies)).collect(),
        petitions: ids(&petitions),
        memberships: ids(&memberships),
    };
    known.check_countries(&countries, &mut pile.findings);
    known.check_acts(&asks, &facts, &petitions, &mut pile.findings);
    known.check_bodies(&bodies, &laws, &memberships, &newsrooms, &mut pile.findings);
    check_texts(&texts, &facts, &asks, &laws, &authorities, &bodies, &mut pile.findings);
    pile.names(&countries);
    pile.choices(&facts, &asks);

    if !pile.findings.list().is_empty() {
        return Err(pile.findings.list().join("\n").into());
    }
    write_bundle("bundle", pile.entries)?;
    // Names are many and small: apart, they do not stand in the way of the rest.
    write_bundle("names", pile.names)
}

fn ids<R: Record>(records: &[R]) -> BTreeSet<String> {
    records.iter().map(|record| record.id().to_owned()).collect()
}

/// Patterns that must stand nowhere in data or texts.
fn forbidden(file: &Path) -> Result<Vec<String>> {
    let list: Vec<BTreeMap<String, String>> = serde_json::from_str(&read(file)?)?;
    Ok(list.iter().filter_map(|item| item.get("pattern")).map(|p| p.to_lowercase()).collect())
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()).into())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut paths = entries.map(|e| e.map(|e| e.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// What has been read so far.
#[derive(Default)]
struct Pile {
    forbidden: Vec<String>,
    entries: Vec<(String, String)>,
    names: Vec<(String, String)>,
    findings: Findings,
}

impl Pile {
    /// Reads a folder with one record a file, each named for its record.
    fn folder<R: Record>(&mut self, folder: &Path) -> Result<Vec<R>> {
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
    fn list<R: Record>(&mut self, file: &Path) -> Result<Vec<R>> {
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

    fn take<R: Record>(&mut self, record: &R, file: &Path) -> Result<()> {
        self.findings.about(R::KIND, record.id());
        record.check(&mut self.findings);
        let value = serde_json::to_value(record)?;
        let mut texts = Vec::new();
        strings(&value, &mut texts);
        for text in texts {
            if let Some(reason) = record::forbidden_text(text, &self.forbidden) {
                self.findings.add(&file.display().to_string(), &reason);
            }
        }
        let key = format!("{}/{}", R::KIND, record.id());
        self.entries.push((key, serde_json::to_string(record)?));
        Ok(())
    }

    fn order<R: Record>(&mut self, records: &[R]) {
        let order: Vec<&str> = records.iter().map(R::id).collect();
        self.entries.push((format!("order/{}", R::KIND), order.join("\n")));
    }

    /// Reads the Fluent files of every language; returns the ids of each.
    fn locales(&mut self, folder: &Path) -> Result<BTreeMap<String, BTreeSet<String>>> {
        let mut all = BTreeMap::new();
        for language in sorted(folder)? {
            let name = language.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let mut sources = Vec::new();
            for file in sorted(&language)? {
                let text = read(&file)?;
                self.findings.about("text", &file.display().to_string());
                if let Some(reason) = record::forbidden_text(&text, &self.forbidden) {
                    self.findings.add("text", &reason);
                }
                sources.push((file.display().to_string(), text));
            }
            let entries = ftl::entries(&sources)?;
            let mut ids = BTreeSet::new();
            for (id, text) in entries {
                ids.insert(id.split('.').next().unwrap_or_default().to_owned());
                ids.insert(id.clone());
                self.entries.push((format!("text/{name}/{id}"), text));
            }
            all.insert(name, ids);
        }
        let names: Vec<&str> = all.keys().map(String::as_str).collect();
        self.entries.push(("order/language".to_owned(), names.join("\n")));
        Ok(all)
    }

    /// What a letter to each kind of office chooses among, without the
    /// evidence behind it: a letter must not parse what it does not quote.
    fn choices(&mut self, facts: &[Fact], asks: &[Ask]) {
        for audience in Audience::ALL {
            let facts = facts.iter().filter(|fact| fact.audiences.contains(&audience));
            let facts: Vec<String> = facts
                .map(|fact| {
                    let finding = if fact.finding { "finding" } else { "other" };
                    format!("{} {} {finding} {}", fact.date, fact.id, fact.only_in.join(" "))
                })
                .collect();
            let asks = asks.iter().filter(|ask| ask.audiences.contains(&audience));
            let asks: Vec<String> =
                asks.map(|ask| format!("{} {}", ask.id, ask.offices.join(" "))).collect();
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
                let folded = record::fold(name);
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

fn strings<'v>(value: &'v serde_json::Value, found: &mut Vec<&'v str>) {
    match value {
        serde_json::Value::String(text) => found.push(text),
        serde_json::Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
        serde_json::Value::Object(fields) => fields.values().for_each(|item| strings(item, found)),
        _ => {}
    }
}

/// The ids that references may point to.
struct Known {
    countries: BTreeSet<String>,
    offices: BTreeSet<String>,
    petitions: BTreeSet<String>,
    memberships: BTreeSet<String>,
}

impl Known {
    fn check_countries(&self, countries: &[Country], findings: &mut Findings) {
        findings.about("country", "all");
        findings.expect(countries.len() == 197, "count", "there are not 197 countries");
        for country in countries {
            findings.about("country", &country.code);
            let mission = &country.russian_mission;
            if let Some(code) = &mission.covered_by {
                let host = countries.iter().find(|other| &other.code == code);
                findings.expect(
                    host.is_some_and(|host| host.russian_mission.name.is_some()),
                    "russian_mission.covered_by",
                    &format!("{code} has no Russian mission"),
                );
            }
            if let Some(code) = &mission.located_in {
                findings.expect(
                    self.countries.contains(code),
                    "russian_mission.located_in",
                    "is no country",
                );
            }
        }
    }

    fn check_acts(
        &self,
        asks: &[Ask],
        facts: &[Fact],
        petitions: &[Petition],
        findings: &mut Findings,
    ) {
        for ask in asks {
            findings.about("ask", &ask.id);
            let known = ask.offices.iter().all(|office| self.offices.contains(office));
            findings.expect(known, "offices", "names an office that does not exist");
        }
        for fact in facts {
            findings.about("fact", &fact.id);
            let known =
                |place: &String| self.countries.contains(place) || self.memberships.contains(place);
            findings.expect(fact.only_in.iter().all(known), "only_in", "names no country");
        }
        for petition in petitions {
            findings.about("petition", &petition.id);
            let known = petition.replaced_by.iter().all(|id| self.petitions.contains(id));
            findings.expect(known, "replaced_by", "is no petition");
        }
    }

    fn check_bodies(
        &self,
        bodies: &[InternationalBody],
        laws: &[Law],
        memberships: &[Membership],
        newsrooms: &[Newsroom],
        findings: &mut Findings,
    ) {
        for body in bodies {
            findings.about("international", &body.id);
            findings.expect(
                self.countries.contains(&body.located_in),
                "located_in",
                "is no country",
            );
            let known = body.membership.iter().all(|id| self.memberships.contains(id));
            findings.expect(known, "membership", "is no membership");
        }
        for law in laws {
            findings.about("law", &law.id);
            findings.expect(self.countries.contains(&law.country), "country", "is no country");
        }
        for newsroom in newsrooms {
            findings.about("newsroom", &newsroom.id);
            findings.expect(self.countries.contains(&newsroom.country), "country", "is no country");
        }
        for membership in memberships {
            findings.about("membership", &membership.id);
            let known = membership.members.iter().all(|code| self.countries.contains(code));
            findings.expect(known, "members", "names no country");
        }
    }
}

/// Every record that speaks has its words in English, the language all others fall back to.
fn check_texts(
    texts: &BTreeMap<String, BTreeSet<String>>,
    facts: &[Fact],
    asks: &[Ask],
    laws: &[Law],
    authorities: &[Authority],
    bodies: &[InternationalBody],
    findings: &mut Findings,
) {
    let empty = BTreeSet::new();
    let english = texts.get("en").unwrap_or(&empty);
    let mut wanted: Vec<String> = Vec::new();
    for fact in facts {
        match fact.kind {
            FactKind::Denial => {
                wanted.extend(["claim", "answer"].map(|part| format!("fact-{}.{part}", fact.id)));
            }
            _ => wanted.push(format!("fact-{}", fact.id)),
        }
    }
    wanted.extend(asks.iter().flat_map(|a| [format!("ask-{}", a.id), format!("ask-{}-why", a.id)]));
    wanted.extend(laws.iter().map(|law| format!("law-{}", law.id)));
    let open = authorities.iter().filter(|a| a.takes_no_letters.is_none()).map(|a| &a.id);
    let bodies = bodies.iter().filter(|b| b.takes_no_letters.is_none()).map(|b| &b.id);
    wanted.extend(open.chain(bodies).map(|id| format!("can-{id}")));
    findings.about("text", "en");
    for id in wanted {
        findings.expect(english.contains(&id), &id, "is missing");
    }
}

fn write_bundle(name: &str, entries: Vec<(String, String)>) -> Result<()> {
    let (text, table) = record::pack(entries)?;
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    fs::write(out.join(format!("{name}.txt")), text)?;
    fs::write(out.join(format!("{name}.table")), table)?;
    Ok(())
}
