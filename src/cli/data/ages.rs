//! What is over its age: nothing breaks, but somebody should look again.

use serde_json::Value;

use super::{EachKind, each_kind};
use crate::cli::Session;
use crate::dataset;
use crate::dataset::record::{Evidence, PartialDate, Petition, Record};
use crate::dataset::source::Source;
use crate::route::{AgeLimit, is_fresh};

/// Each value that must be confirmed first today, as "kind id: field: reason":
/// of the records of a folder, else of those that are bundled.
pub(super) fn over(session: &Session, source: Option<&Source>) -> Vec<String> {
    let mut over = Over { today: session.today, source, list: Vec::new() };
    each_kind(&mut over);
    over.list
}

struct Over<'s> {
    today: PartialDate,
    source: Option<&'s Source>,
    list: Vec<String>,
}

impl EachKind for Over<'_> {
    fn kind<R: Record>(&mut self) {
        let usual = if R::KIND == Petition::KIND { AgeLimit::Petition } else { AgeLimit::Address };
        for record in self.records::<R>() {
            if let Ok(value) = serde_json::to_value(&record) {
                self.walk(&format!("{} {}", R::KIND, record.id()), "", &value, usual);
            }
        }
    }
}

impl Over<'_> {
    fn records<R: Record>(&self) -> Vec<R> {
        let Some(source) = self.source else { return dataset::all().collect() };
        let of_kind = |key: &str| key.split_once('/').is_some_and(|(kind, _)| kind == R::KIND);
        let texts = source.entries.iter().filter(|(key, _)| of_kind(key));
        texts.filter_map(|(_, text)| serde_json::from_str(text).ok()).collect()
    }

    fn walk(&mut self, record: &str, field: &str, value: &Value, limit: AgeLimit) {
        match value {
            Value::Object(fields) => {
                // What happened does not age; only what one relies on today does.
                let reliable = fields.contains_key("value") || limit == AgeLimit::Petition;
                if let (true, Some(evidence)) = (reliable, fields.get("evidence")) {
                    self.judge(record, field, evidence, limit);
                }
                for (name, value) in fields {
                    let limit =
                        if name == "representative" { AgeLimit::OfficeHolder } else { limit };
                    let inner =
                        if field.is_empty() { name.clone() } else { format!("{field}.{name}") };
                    self.walk(record, &inner, value, limit);
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.walk(record, field, item, limit);
                }
            }
            _ => {}
        }
    }

    fn judge(&mut self, record: &str, field: &str, evidence: &Value, limit: AgeLimit) {
        let Ok(evidence) = serde_json::from_value::<Evidence>(evidence.clone()) else { return };
        if is_fresh(&evidence, limit, self.today) {
            return;
        }
        let seen = evidence.verified.map_or_else(|| "undated".to_owned(), |date| date.to_string());
        let field = if field.is_empty() { "evidence" } else { field };
        self.list.push(format!(
            "{record}: {field}: confirm first ({seen}, limit {} months)",
            limit.months()
        ));
    }
}
