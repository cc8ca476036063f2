//! A person's own records and words on top of ours, for one run: an
//! organiser's petition, a local newsroom, another wording of the letter. The
//! ids of records begin with `own-`, so that every output tells them from ours.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::Value;

use super::record::{
    Company, Findings, Hashtag, Newsroom, Organisation, Petition, Record, Resource, forbidden_text,
};
use super::source::{entries, strings};

/// What the ids of own records begin with.
pub const OWN: &str = "own-";

/// Own records: each kind's, as "id" and JSON, in the order of the file.
static OVERLAY: OnceLock<BTreeMap<&'static str, Vec<(String, String)>>> = OnceLock::new();

/// Reads own records from the text of a file: an object with a list for each
/// kind (`petition`, `organisation`, `company`, `newsroom`, `hashtag`, `resource`).
/// From then on they stand beside ours. Returns how many there are.
///
/// # Errors
/// What is wrong, by kind, id and field; then none of them is taken.
pub fn lay_over(text: &str) -> Result<usize, Vec<String>> {
    let mut kinds: BTreeMap<String, Vec<Value>> =
        serde_json::from_str(text).map_err(|e| vec![e.to_string()])?;
    let mut own = Own::default();
    own.take::<Petition>(&mut kinds);
    own.take::<Organisation>(&mut kinds);
    own.take::<Company>(&mut kinds);
    own.take::<Newsroom>(&mut kinds);
    own.take::<Hashtag>(&mut kinds);
    own.take::<Resource>(&mut kinds);
    for kind in kinds.keys() {
        own.findings.about("own records", kind);
        own.findings.add("kind", "is none that can be laid over");
    }
    if !own.findings.list().is_empty() {
        return Err(own.findings.list().to_vec());
    }
    let count = own.records.values().map(Vec::len).sum();
    let _ = OVERLAY.set(own.records);
    Ok(count)
}

/// Own words: the texts of one language, by `id` and `id.variant`.
static WORDS: OnceLock<(String, BTreeMap<String, String>)> = OnceLock::new();

/// Reads own words for letters in a language from the text of a Fluent file.
/// From then on they stand in the place of ours; of a message with variants,
/// all of them. Returns how many there are.
///
/// # Errors
/// What is wrong, by file, line or message; then none of them is taken.
pub fn lay_words_over(language: &str, file: &str, text: &str) -> Result<usize, Vec<String>> {
    let files = [(file.to_owned(), text.to_owned())];
    let own =
        entries(&files).map_err(|faults| faults.lines().map(str::to_owned).collect::<Vec<_>>())?;
    let mut findings = Findings::default();
    findings.about("text", file);
    if let Some(reason) = forbidden_text(text, &[]) {
        findings.add("text", &reason);
    }
    for (id, _) in &own {
        let message = id.split('.').next().unwrap_or_default();
        let known = super::bundle::has_text(language, message);
        findings.expect(known, id, "is no message of ours");
    }
    if !findings.list().is_empty() {
        return Err(findings.list().to_vec());
    }
    let count = own.len();
    let _ = WORDS.set((language.to_owned(), own.into_iter().collect()));
    Ok(count)
}

/// An own text of a language.
pub(super) fn text(language: &str, id: &str) -> Option<&'static str> {
    let (own, words) = WORDS.get()?;
    words.get(id).filter(|_| own == language).map(String::as_str)
}

/// The own variants of a message of a language; none where ours stand.
pub(super) fn variants(language: &str, id: &str) -> Vec<(&'static str, &'static str)> {
    let Some((_, words)) = WORDS.get().filter(|(own, _)| own == language) else {
        return Vec::new();
    };
    let prefix = format!("{id}.");
    let own =
        words.iter().filter_map(|(key, text)| Some((key.strip_prefix(&prefix)?, text.as_str())));
    own.collect()
}

#[derive(Default)]
struct Own {
    records: BTreeMap<&'static str, Vec<(String, String)>>,
    findings: Findings,
}

impl Own {
    fn take<R: Record>(&mut self, kinds: &mut BTreeMap<String, Vec<Value>>) {
        for value in kinds.remove(R::KIND).unwrap_or_default() {
            let name = value.get("id").and_then(Value::as_str).unwrap_or("without id").to_owned();
            self.findings.about(R::KIND, &name);
            for text in strings(&value) {
                if let Some(reason) = forbidden_text(text, &[]) {
                    self.findings.add("text", &reason);
                }
            }
            match serde_json::from_value::<R>(value) {
                Ok(record) => {
                    record.check(&mut self.findings);
                    self.findings.expect(name.starts_with(OWN), "id", "does not begin with own-");
                    if let Ok(json) = serde_json::to_string(&record) {
                        self.records.entry(R::KIND).or_default().push((name, json));
                    }
                }
                Err(error) => self.findings.add("record", &error.to_string()),
            }
        }
    }
}

/// The JSON of an own record.
pub(super) fn get(kind: &str, id: &str) -> Option<&'static str> {
    let records = OVERLAY.get()?.get(kind)?;
    records.iter().find(|(known, _)| known == id).map(|(_, json)| json.as_str())
}

/// The ids of own records of a kind.
pub(super) fn ids(kind: &str) -> impl Iterator<Item = &'static str> + use<> {
    let records = OVERLAY.get().and_then(|kinds| kinds.get(kind));
    records.into_iter().flatten().map(|(id, _)| id.as_str())
}
