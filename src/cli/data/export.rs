//! All records in one piece, for other programs.

use serde_json::{Map, Value};

use super::evidenced::each_evidenced;
use super::{EachKind, each_kind};
use crate::dataset;
use crate::dataset::record::Record;
use crate::render;

/// One object with a list for each kind.
pub(super) fn json() -> String {
    let mut all = All(Map::new());
    each_kind(&mut all);
    render::json("data-set", &all.0)
}

struct All(Map<String, Value>);

impl EachKind for All {
    fn kind<R: Record>(&mut self) {
        let records = dataset::all::<R>().filter_map(|record| serde_json::to_value(record).ok());
        self.0.insert(R::KIND.to_owned(), Value::Array(records.collect()));
    }
}

/// One line for each value that has evidence of its own (RFC 4180).
pub(super) fn csv() -> String {
    let mut sheet = Sheet(String::new());
    sheet.line(["kind", "id", "field", "value", "verified", "confidence", "method", "sources"]);
    each_kind(&mut sheet);
    sheet.0
}

struct Sheet(String);

impl EachKind for Sheet {
    fn kind<R: Record>(&mut self) {
        for record in dataset::all::<R>() {
            if let Ok(value) = serde_json::to_value(&record) {
                each_evidenced(&value, &mut |field, value, evidence| {
                    let text = |name: &str| evidence.get(name).map(flat).unwrap_or_default();
                    self.line([
                        R::KIND,
                        record.id(),
                        field,
                        &flat(value),
                        &text("verified"),
                        &text("confidence"),
                        &text("method"),
                        &text("sources"),
                    ]);
                });
            }
        }
    }
}

impl Sheet {
    fn line(&mut self, cells: [&str; 8]) {
        let cells: Vec<String> = cells.into_iter().map(cell).collect();
        self.0.push_str(&cells.join(","));
        self.0.push_str("\r\n");
    }
}

/// A value in one text; several are set apart by a line break.
fn flat(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(flat).collect::<Vec<_>>().join("\n"),
        Value::Object(fields) => fields.values().map(flat).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

/// A cell, quoted where it must be; what a spreadsheet would run as a formula
/// is marked as text.
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn a_cell_is_never_a_formula_and_never_two() {
        assert_eq!(cell("=1+1"), "'=1+1");
        assert_eq!(cell("+44 20"), "'+44 20");
        assert_eq!(cell("a,\"b\""), "\"a,\"\"b\"\"\"");
        assert_eq!(cell("plain"), "plain");
        assert_eq!(cell("@x\ny"), "\"'@x\ny\"");
    }
}
