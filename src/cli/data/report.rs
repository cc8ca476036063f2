//! A correction on paper: what we say, and room for what is right. It is
//! written for a person to send or to throw away; the program sends nothing.

use std::fmt::Write as _;

use serde_json::Value;

use super::evidenced::each_evidenced;
use super::{EachKind, each_kind};
use crate::cli::Session;
use crate::cli::view::width;
use crate::dataset;
use crate::dataset::nearest;
use crate::dataset::record::{Country, Record};
use crate::problem::Problem;
use crate::texts::Args;

/// The correction form for a record: a country by any name, all else by id.
///
/// # Errors
/// [`Problem::UnknownRecord`] with the nearest ids.
pub(super) fn form(session: &Session, given: &str) -> Result<String, Problem> {
    let mut search = Search { id: given.trim().to_lowercase(), found: None, ids: Vec::new() };
    each_kind(&mut search);
    let mut countries = Vec::new();
    if search.found.is_none() {
        match session.country(given) {
            Ok(country) => {
                let value = serde_json::to_value(&country).ok();
                search.found = value.map(|value| (Country::KIND, value));
            }
            Err(Problem::UnknownCountry { nearest, .. }) => countries = nearest,
            Err(problem) => return Err(problem),
        }
    }
    let Some((kind, record)) = search.found else {
        countries.extend(nearest(&search.id, search.ids));
        return Err(Problem::UnknownRecord {
            kind: "data report",
            given: given.to_owned(),
            nearest: countries,
        });
    };
    let id = record.get("id").or(record.get("code")).and_then(Value::as_str).unwrap_or_default();
    let say = |text: &str| session.say(text, &Args::none());
    let mut page = format!("{}: {kind} {id}\n\n", say("report-title"));
    let _ = writeln!(page, "{}\n", say("report-how"));
    let undated = say("undated");
    each_evidenced(&record, &mut |field, value, evidence| {
        let seen = evidence.get("verified").and_then(Value::as_str).unwrap_or(&undated);
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let _ = writeln!(page, "{field}: {value} ({seen})");
    });
    for line in ["report-field", "report-right", "report-where", "report-date"] {
        let _ = writeln!(page, "\n{}\n{}", say(line), "_".repeat(width().min(60)));
    }
    Ok(page)
}

struct Search {
    id: String,
    found: Option<(&'static str, Value)>,
    ids: Vec<&'static str>,
}

impl EachKind for Search {
    fn kind<R: Record>(&mut self) {
        self.ids.extend(dataset::ids::<R>());
        if self.found.is_none()
            && let Some(record) = dataset::get::<R>(&self.id)
        {
            self.found = serde_json::to_value(&record).ok().map(|value| (R::KIND, value));
        }
    }
}
