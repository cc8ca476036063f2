//! The commands that look things up: a noun lists, with an id it shows one.

mod countries;
mod hashtags;
mod missions;
mod offices;
mod petitions;

pub(super) use countries::CountriesArgs;
pub(super) use hashtags::HashtagsArgs;
pub(super) use missions::{EmbassiesArgs, MissionsArgs};
pub(super) use offices::{AuthoritiesArgs, InternationalArgs};
pub(super) use petitions::PetitionsArgs;

use crate::dataset::record::{Confidence, Evidence, Record, Verified};
use crate::dataset::{self, nearest};
use crate::problem::Problem;
use crate::texts::Args;

use super::Session;
use super::view::field;

/// The record of an id, or the nearest ids.
fn find<R: Record>(kind: &'static str, id: &str) -> Result<R, Problem> {
    let folded = id.trim().to_lowercase();
    dataset::get(&folded).ok_or_else(|| Problem::UnknownRecord {
        kind,
        given: id.to_owned(),
        nearest: nearest(&folded, dataset::ids::<R>()),
    })
}

/// "Label: value" with the label in words.
fn labelled(session: &Session, label: &str, value: &str) -> String {
    field(&session.say(label, &Args::none()), value)
}

/// A verified value with the date of its evidence.
fn dated<T>(value: &Verified<T>, shown: impl Fn(&T) -> String) -> String {
    let date = value.evidence.verified.map_or_else(|| "undated".to_owned(), |d| d.to_string());
    let unsure = if value.evidence.confidence == Confidence::Low { ", confirm first" } else { "" };
    format!("{} ({date}{unsure})", shown(&value.value))
}

/// Where we know a record from, and how sure that makes us.
fn evidence(session: &Session, evidence: &Evidence) -> String {
    let confidence = match evidence.confidence {
        Confidence::Low => "confidence-low",
        Confidence::Medium => "confidence-medium",
        Confidence::High => "confidence-high",
    };
    let mut text = String::new();
    if let Some(date) = evidence.verified {
        text += &labelled(session, "label-seen", &date.to_string());
    }
    text += &labelled(session, "label-confidence", &session.say(confidence, &Args::none()));
    for source in &evidence.sources {
        text += &labelled(session, "label-sources", source);
    }
    text
}
