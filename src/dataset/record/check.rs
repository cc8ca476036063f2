//! What a letter is checked against: word lists by language, and figures.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Findings, Patterns};

/// The file `check.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckLists {
    /// Figures that letters get wrong.
    pub figures: Vec<Figure>,
    /// Words and phrases by language. A word may end in `*` for any ending.
    pub languages: BTreeMap<String, CheckWords>,
}

/// A figure, and the words around it by which a sentence tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The fact that has it right.
    pub fact: String,
    /// What the sentence must speak of, in any language; one of these.
    pub about: Vec<String>,
    /// What is counted: a number before one of these is meant. Empty where
    /// years are meant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unit: Vec<String>,
    /// The numbers that are right.
    pub right: Vec<u32>,
}

/// The lists of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckWords {
    /// Small words by which the language is known; none where its script tells.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub common: Vec<String>,
    /// Words that make a sentence a request.
    pub ask: Vec<String>,
    /// Insults.
    pub insult: Vec<String>,
    /// Threats.
    pub threat: Vec<String>,
    /// Slurs and jokes on sexuality.
    pub sexuality: Vec<String>,
    /// Words against Islam, Chechens or Russians as a people.
    pub people: Vec<String>,
    /// Phrases of forms that wait to be filled in.
    pub leftover: Vec<String>,
    /// Words beside which a house number stands.
    pub street: Vec<String>,
    /// Numbers in words.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub numbers: BTreeMap<String, u32>,
}

impl CheckWords {
    /// Each list with its name.
    pub fn lists(&self) -> [(&'static str, &[String]); 8] {
        [
            ("common", &self.common),
            ("ask", &self.ask),
            ("insult", &self.insult),
            ("threat", &self.threat),
            ("sexuality", &self.sexuality),
            ("people", &self.people),
            ("leftover", &self.leftover),
            ("street", &self.street),
        ]
    }
}

impl CheckLists {
    /// What the bundle keeps of them: keys and values. Words are kept as
    /// digests, so that the program holds no insult.
    pub fn entries(&self, findings: &mut Findings) -> Vec<(String, String)> {
        let mut entries = Vec::new();
        let mut patterns = |list: &[String], name: &str| {
            Patterns::new(list.iter().map(String::as_str)).unwrap_or_else(|reason| {
                findings.about("check", name);
                findings.add("patterns", &reason);
                Patterns::default()
            })
        };
        for (language, words) in &self.languages {
            for (kind, list) in words.lists() {
                let lines = patterns(list, language).to_lines();
                entries.push((format!("check/{language}/{kind}"), lines));
            }
            let numbers = words.numbers.iter().map(|(word, value)| format!("{word}\t{value}"));
            let numbers: Vec<String> = numbers.collect();
            entries.push((format!("check/{language}/numbers"), numbers.join("\n")));
        }
        let mut figures = Vec::new();
        for figure in &self.figures {
            let about = patterns(&figure.about, &figure.fact).to_lines().replace('\n', " ");
            let unit = patterns(&figure.unit, &figure.fact).to_lines().replace('\n', " ");
            let right: Vec<String> = figure.right.iter().map(u32::to_string).collect();
            figures.push([figure.fact.clone(), about, unit, right.join(" ")].join("\t"));
        }
        entries.push(("check-figures".to_owned(), figures.join("\n")));
        let languages: Vec<&str> = self.languages.keys().map(String::as_str).collect();
        entries.push(("order/check".to_owned(), languages.join("\n")));
        entries
    }
}
