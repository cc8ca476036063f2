//! JSON with a version, stable for scripts.

use serde::Serialize;

/// A document of the program's JSON interface: its version, its kind and its
/// content, as one pretty-printed object and a line break.
pub fn json<T: Serialize>(kind: &str, content: &T) -> String {
    #[derive(Serialize)]
    struct Document<'d, T> {
        version: u32,
        kind: &'d str,
        content: &'d T,
    }
    let document = Document { version: 1, kind, content };
    // Only a map with keys that are no texts could fail, and no record has one.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}
