//! The commands that look things up: a noun lists, with an id it shows one,
//! `--json`, `--open` and `--copy` act on it.

mod countries;
mod donate;
mod facts;
mod groups;
mod hashtags;
mod missions;
mod offices;
mod petitions;
mod timeline;

pub(super) use countries::CountriesArgs;
pub(super) use donate::DonateArgs;
pub(crate) use donate::takes_gifts;
pub(super) use facts::FactsArgs;
pub(super) use groups::{CompaniesArgs, MediaArgs, OrganisationsArgs, ResourcesArgs};
pub(super) use hashtags::HashtagsArgs;
pub(super) use missions::{EmbassiesArgs, MissionsArgs};
pub(super) use offices::{AuthoritiesArgs, InternationalArgs};
pub(super) use petitions::PetitionsArgs;
pub(crate) use petitions::is_open;
pub(super) use timeline::TimelineArgs;

#[cfg(test)]
pub(super) use {
    facts::FactView,
    missions::{EmbassyView, MissionView},
    timeline::Year,
};

use std::fmt::Write as _;

use clap::Args as ClapArgs;

use crate::dataset::record::{Confidence, Evidence, Record, Verified};
use crate::dataset::{self, nearest};
use crate::problem::{Obstacle, Problem};
use crate::render::json;
use crate::texts::Args;

use super::Session;
use super::qr::QrArgs;
use super::view::{bold, field};

/// What every look-up takes.
#[derive(Debug, Default, ClapArgs)]
pub(in crate::cli) struct LookUp {
    /// The one to show in full, by id
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
    /// Open its page
    #[arg(long, requires = "id")]
    open: bool,
    /// Copy its link or address
    #[arg(long, requires = "id")]
    copy: bool,
    #[command(flatten)]
    qr: QrArgs,
}

/// A kind of record that a command lists and shows.
trait Listed: Record {
    /// The command's name, and what JSON calls the list.
    const MANY: &'static str;
    /// What JSON calls one.
    const ONE: &'static str;

    /// One in full, for eyes.
    fn in_full(&self, session: &Session) -> String;

    /// Its page.
    fn link(&self) -> Option<&str> {
        None
    }

    /// What `--copy` copies.
    fn to_copy(&self) -> Option<String> {
        self.link().map(|link| format!("{link}\n"))
    }

    /// What must be said before its page is opened or its link copied.
    fn warn(&self, _session: &Session) {}
}

impl LookUp {
    /// Whether something is to be opened or copied.
    fn acts(&self) -> bool {
        self.open || self.copy || self.qr.qr
    }
}

/// Lists the records that pass, or acts on the one that is named.
fn look_up<R: Listed>(
    session: &Session,
    wanted: &LookUp,
    passes: impl Fn(&R) -> bool,
    list: impl Fn(&[R]) -> String,
) -> Result<(), Problem> {
    let Some(id) = &wanted.id else {
        if wanted.qr.qr {
            return Err(Obstacle::Needs { flag: "--qr", with: "ID" }.into());
        }
        let all: Vec<R> = dataset::all().filter(passes).collect();
        if wanted.json {
            return session.print(&json(R::MANY, &all));
        }
        if all.is_empty() {
            return session.show(&(session.say("none-found", &Args::none()) + "\n"));
        }
        return session.show(&list(&all));
    };
    let record: R = find(id)?;
    if wanted.json {
        return session.print(&json(R::ONE, &record));
    }
    if !wanted.acts() {
        return session.show(&record.in_full(session));
    }
    record.warn(session);
    let nothing = || Problem::Nothing { what: session.say("label-link", &Args::none()) };
    if wanted.copy {
        session.copy(&record.to_copy().ok_or_else(nothing)?)?;
    }
    if wanted.open {
        session.open(record.link().ok_or_else(nothing)?);
    }
    if wanted.qr.qr {
        wanted.qr.show(session, record.link().ok_or_else(nothing)?)?;
    }
    Ok(())
}

/// The record of an id, or the nearest ids.
fn find<R: Listed>(id: &str) -> Result<R, Problem> {
    let folded = id.trim().trim_start_matches('#').to_lowercase();
    dataset::get(&folded).ok_or_else(|| Problem::UnknownRecord {
        kind: R::MANY,
        given: id.to_owned(),
        nearest: nearest(&folded, dataset::ids::<R>()),
    })
}

/// A list with one entry after the other, and how to see one in full.
fn entries<R: Listed>(
    session: &Session,
    all: &[R],
    entry: impl Fn(&R) -> (String, Vec<String>),
) -> String {
    let mut page = String::new();
    for record in all {
        let (title, lines) = entry(record);
        let _ = writeln!(page, "{}  {title}", bold(record.id()));
        page += &lines.concat();
    }
    page + &more(session, R::MANY)
}

/// How to see one in full.
fn more(session: &Session, command: &str) -> String {
    let args = Args::of("program", session.program.as_str()).and("command", command);
    format!("\n{}\n", session.say("list-more", &args))
}

/// "Label: value" with the label in words.
fn labelled(session: &Session, label: &str, value: &str) -> String {
    field(&session.say(label, &Args::none()), value)
}

/// A labelled value with the date of its evidence; nothing where there is none.
fn contact(session: &Session, label: &str, value: Option<&Verified<String>>) -> String {
    let shown = |value| labelled(session, label, &dated(session, value, Clone::clone));
    value.map_or_else(String::new, shown)
}

/// A verified value with the date of its evidence.
fn dated<T>(session: &Session, value: &Verified<T>, shown: impl Fn(&T) -> String) -> String {
    let say = |id: &str| session.say(id, &Args::none());
    let date = value.evidence.verified.map_or_else(|| say("undated"), |date| date.to_string());
    if value.evidence.confidence == Confidence::Low {
        return format!("{} ({date}, {})", shown(&value.value), say("status-confirm-first"));
    }
    format!("{} ({date})", shown(&value.value))
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
    if let Some(note) = &evidence.note {
        text += &labelled(session, "label-note", note);
    }
    for source in &evidence.sources {
        text += &labelled(session, "label-sources", source);
    }
    text
}
