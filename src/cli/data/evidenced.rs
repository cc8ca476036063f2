//! Every value of a record that has evidence of its own.

use serde_json::Value;

/// Calls `found` with each such value's field, as `ministry.address`, the
/// value and its evidence.
pub(super) fn each_evidenced(record: &Value, found: &mut impl FnMut(&str, &Value, &Value)) {
    walk(record, "", found);
}

fn walk(value: &Value, field: &str, found: &mut impl FnMut(&str, &Value, &Value)) {
    match value {
        Value::Object(fields) => {
            if let (Some(value), Some(evidence)) = (fields.get("value"), fields.get("evidence")) {
                found(field, value, evidence);
                return;
            }
            for (name, value) in fields {
                let inner = if field.is_empty() { name.clone() } else { format!("{field}.{name}") };
                walk(value, &inner, found);
            }
        }
        Value::Array(items) => {
            for (nth, item) in items.iter().enumerate() {
                walk(item, &format!("{field}.{}", nth + 1), found);
            }
        }
        _ => {}
    }
}
