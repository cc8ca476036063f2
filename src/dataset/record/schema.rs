//! The JSON Schema of each kind, generated from the types and held against
//! the committed files: `FIX_SCHEMA=1 cargo test schema` writes them anew.

use std::borrow::Cow;
use std::fs;
use std::path::Path;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema, schema_for};

use super::{
    Ask, Authority, Clock, Company, Country, Fact, Hashtag, InternationalBody, Law, Membership,
    Newsroom, Organisation, PartialDate, Petition, Record, Resource,
};

impl JsonSchema for PartialDate {
    fn schema_name() -> Cow<'static, str> {
        "PartialDate".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "A date known to the year, the month or the day.",
            "pattern": "^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
        })
    }
}

fn holds<R: Record + JsonSchema>() {
    let mut schema = schema_for!(R);
    schema.insert("title".to_owned(), R::KIND.into());
    let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/schema");
    let file = folder.join(format!("{}.schema.json", R::KIND));
    if std::env::var_os("FIX_SCHEMA").is_some() {
        fs::write(&file, &text).unwrap();
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == text, "{}: FIX_SCHEMA=1 writes it anew", file.display());
}

#[test]
fn the_committed_schemas_are_those_of_the_types() {
    holds::<Country>();
    holds::<Authority>();
    holds::<InternationalBody>();
    holds::<Organisation>();
    holds::<Petition>();
    holds::<Company>();
    holds::<Newsroom>();
    holds::<Hashtag>();
    holds::<Resource>();
    holds::<Fact>();
    holds::<Ask>();
    holds::<Law>();
    holds::<Membership>();
    holds::<Clock>();
}
