//! What `--json` prints, held against its schema. The whole of JSON Schema is
//! checked by another program in `.ci/validate-data`; here it is that every
//! command is held against it, and that each document has what it must have.
//! Not on Windows, where no variable says where a home is.

#![cfg(unix)]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::collections::BTreeSet;
use std::path::Path;

use common::{finished, program, words};
use serde_json::Value;

fn lines() -> Vec<&'static str> {
    include_str!("common/outputs.txt").lines().filter(|line| !line.starts_with('#')).collect()
}

/// The document that a command prints, in a home where a history is kept.
fn document(home: &Path, line: &str) -> Value {
    let mut command = program();
    command.args(line.split(' ')).current_dir(home).env("HOME", home);
    let run = finished(command.output().unwrap());
    assert!(run.code == 0 || line.starts_with("letter check"), "{line}: {}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{line}: {error}"))
}

/// A home where a history is kept and a letter was written.
fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    for line in ["history on", "letter --country uk --name Ada -o letter.txt"] {
        let mut command = program();
        command.args(line.split(' ')).current_dir(home.path()).env("HOME", home.path());
        assert!(command.status().unwrap().success(), "{line}");
    }
    home
}

fn schema() -> Value {
    let printed = words("data schema output");
    assert_eq!(printed.code, 0);
    serde_json::from_str(&printed.stdout).unwrap()
}

/// What stands behind a reference.
fn resolved<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    match schema["$ref"].as_str() {
        Some(reference) => {
            let name = reference.strip_prefix("#/$defs/").unwrap();
            resolved(root, &root["$defs"][name])
        }
        None => schema,
    }
}

/// Whether a value has the fields that its schema demands and none that it
/// does not know, all the way down.
fn fits(root: &Value, schema: &Value, value: &Value, place: &str) {
    let schema = resolved(root, schema);
    if let Some(ways) = schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
        let is_null = |way: &&Value| way["type"] == "null";
        if value.is_object() && ways.iter().filter(|way| !is_null(way)).count() == 1 {
            fits(root, ways.iter().find(|way| !is_null(way)).unwrap(), value, place);
        }
        return;
    }
    match value {
        Value::Array(items) => {
            for (nth, item) in items.iter().enumerate() {
                fits(root, &schema["items"], item, &format!("{place}/{nth}"));
            }
        }
        Value::Object(fields) => {
            for name in schema["required"].as_array().into_iter().flatten() {
                assert!(fields.contains_key(name.as_str().unwrap()), "{place} lacks {name}");
            }
            let more = &schema["additionalProperties"];
            for (name, field) in fields {
                let place = format!("{place}/{name}");
                match schema["properties"].get(name) {
                    Some(known) => fits(root, known, field, &place),
                    None => assert!(more.is_object(), "{place} is not in the schema"),
                }
            }
        }
        Value::String(text) => {
            if let Some(known) = schema["enum"].as_array() {
                assert!(known.contains(value), "{place}: {text} is not one of {known:?}");
            }
        }
        _ => {}
    }
}

#[test]
fn every_document_fits_the_schema_and_every_kind_is_seen() {
    let (home, schema) = (home(), schema());
    let known: BTreeSet<&str> = schema["properties"]["kind"]["enum"]
        .as_array()
        .unwrap()
        .iter()
        .map(|kind| kind.as_str().unwrap())
        .collect();
    let mut seen = BTreeSet::new();
    for line in lines() {
        let document = document(home.path(), line);
        let kind = document["kind"].as_str().unwrap();
        assert_eq!(document["version"], 1, "{line}");
        let content = schema["allOf"].as_array().unwrap().iter().find_map(|rule| {
            (rule["if"]["properties"]["kind"]["const"] == kind)
                .then(|| &rule["then"]["properties"]["content"])
        });
        let content = content.unwrap_or_else(|| panic!("{line}: {kind} has no schema"));
        fits(&schema, content, &document["content"], line);
        seen.insert(kind.to_owned());
    }
    let seen: BTreeSet<&str> = seen.iter().map(String::as_str).collect();
    assert_eq!(seen, known);
}

#[test]
fn no_command_that_speaks_json_is_forgotten() {
    let help = words("-h").stdout;
    let list = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let names = list.lines().filter_map(|line| line.split_whitespace().next());
    let mut count = 0;
    for name in names.filter(|name| words(&format!("{name} --help")).stdout.contains("--json")) {
        let called = |line: &&str| line.split(' ').next() == Some(name);
        if name != "man" {
            assert!(lines().iter().any(called), "{name}");
            count += 1;
        }
    }
    assert!(count >= 20, "{count}");
}

#[test]
fn a_document_that_does_not_fit_is_noticed() {
    let schema = schema();
    let content = &serde_json::json!({ "$ref": "#/$defs/Country" });
    let mut country = document(home().path(), "countries xk --json")["content"].clone();
    fits(&schema, content, &country, "country");
    country["colour"] = Value::from("green");
    let noticed = std::panic::catch_unwind(|| fits(&schema, content, &country, "country"));
    assert!(noticed.is_err());
}
