//! Every link in the data set, found wherever it stands.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{EachKind, each_kind};
use crate::dataset;
use crate::dataset::record::Record;

/// All links, one a line, sorted; with `targets` only those people are sent to.
pub(super) fn all(targets: bool) -> String {
    let mut found = Found { targets, links: BTreeSet::new() };
    each_kind(&mut found);
    let mut text = String::new();
    for link in found.links {
        text.push_str(&link);
        text.push('\n');
    }
    text
}

struct Found {
    targets: bool,
    links: BTreeSet<String>,
}

impl EachKind for Found {
    fn kind<R: Record>(&mut self) {
        for record in dataset::all::<R>() {
            if let Ok(value) = serde_json::to_value(&record) {
                self.walk(&value);
            }
        }
    }
}

impl Found {
    fn walk(&mut self, value: &Value) {
        match value {
            // A link that wants a postcode first is no link to check.
            Value::String(text) if text.starts_with("http") && !text.contains('{') => {
                self.links.insert(text.clone());
            }
            Value::Array(items) => items.iter().for_each(|item| self.walk(item)),
            Value::Object(fields) => {
                for (name, value) in fields {
                    if !(self.targets && name == "sources") {
                        self.walk(value);
                    }
                }
            }
            _ => {}
        }
    }
}
