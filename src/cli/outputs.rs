//! The JSON Schema of all that `--json` prints, generated from the types and
//! held against the committed file: `FIX_SCHEMA=1 cargo test schema` writes it
//! anew. One schema for all: the `kind` of a document says what its content is.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde::Serialize;
use serde_json::{Value, json};

use super::call::CallView;
use super::check::ReportView;
use super::data::Row;
use super::get_help::Help;
use super::leaflet::Page;
use super::letter::LetterView;
use super::lists::{EmbassyView, FactView, MissionView, Year};
use super::post::ThreadView;
use super::privacy::Found;
use super::route::RouteView;
use crate::dataset::record::{
    Ask, Authority, Company, Country, Fact, Hashtag, InternationalBody, Law, Membership, Newsroom,
    Organisation, Petition, Resource,
};
use crate::safety::Written;

/// All records, as `data export` prints them.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct DataSet {
    country: Vec<Country>,
    authority: Vec<Authority>,
    international: Vec<InternationalBody>,
    organisation: Vec<Organisation>,
    petition: Vec<Petition>,
    company: Vec<Company>,
    newsroom: Vec<Newsroom>,
    hashtag: Vec<Hashtag>,
    resource: Vec<Resource>,
    fact: Vec<Fact>,
    ask: Vec<Ask>,
    law: Vec<Law>,
    membership: Vec<Membership>,
}

/// The kinds of document, each with the schema of its content.
struct Kinds {
    generator: SchemaGenerator,
    list: Vec<(&'static str, Value)>,
}

impl Kinds {
    fn of<T: JsonSchema>(&mut self, kind: &'static str) -> &mut Self {
        let schema = self.generator.subschema_for::<T>();
        self.list.push((kind, schema.to_value()));
        self
    }
}

fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut kinds = Kinds { generator, list: Vec::new() };
    kinds
        .of::<Vec<Country>>("countries")
        .of::<Country>("country")
        .of::<Vec<EmbassyView<'_>>>("embassies")
        .of::<EmbassyView<'_>>("embassy")
        .of::<Vec<MissionView<'_>>>("missions")
        .of::<MissionView<'_>>("mission")
        .of::<Vec<Authority>>("authorities")
        .of::<Authority>("authority")
        .of::<Vec<InternationalBody>>("international")
        .of::<InternationalBody>("international-body")
        .of::<Vec<Petition>>("petitions")
        .of::<Petition>("petition")
        .of::<Vec<Hashtag>>("hashtags")
        .of::<Hashtag>("hashtag")
        .of::<Vec<Organisation>>("organisations")
        .of::<Organisation>("organisation")
        .of::<Vec<Organisation>>("donate")
        .of::<Vec<Company>>("companies")
        .of::<Company>("company")
        .of::<Vec<Newsroom>>("media")
        .of::<Newsroom>("newsroom")
        .of::<Vec<Resource>>("resources")
        .of::<Resource>("resource")
        .of::<Vec<FactView>>("facts")
        .of::<FactView>("fact")
        .of::<Vec<Year>>("timeline")
        .of::<RouteView<'_>>("route")
        .of::<CallView<'_>>("call")
        .of::<ThreadView<'_>>("post")
        .of::<LetterView<'_>>("letter")
        .of::<ReportView<'_>>("letter-check")
        .of::<Page>("safety")
        .of::<Help>("get-help")
        .of::<Found>("privacy")
        .of::<Vec<Written>>("history")
        .of::<Vec<Row>>("coverage")
        .of::<DataSet>("data-set");
    let names: Vec<&str> = kinds.list.iter().map(|(kind, _)| *kind).collect();
    let contents: Vec<Value> = kinds
        .list
        .iter()
        .map(|(kind, content)| {
            json!({
                "if": { "properties": { "kind": { "const": kind } } },
                "then": { "properties": { "content": content } }
            })
        })
        .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "output",
        "description": "What --json prints, and letter --format json and data export with it.",
        "type": "object",
        "properties": {
            "version": { "const": 1 },
            "kind": { "enum": names },
            "content": true
        },
        "required": ["version", "kind", "content"],
        "additionalProperties": false,
        "allOf": contents,
        "$defs": kinds.generator.definitions()
    })
}

#[test]
fn the_committed_schema_of_outputs_is_that_of_the_types() {
    let text = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/data/schema/output.schema.json");
    if std::env::var_os("FIX_SCHEMA").is_some() {
        std::fs::write(file, &text).unwrap();
    }
    let committed = std::fs::read_to_string(file).unwrap_or_default();
    assert!(committed == text, "{file}: FIX_SCHEMA=1 writes it anew");
}
