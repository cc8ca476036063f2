//! `petitions`: what is open, what is worth a look, what became of the others.

use std::fmt::Write as _;

use clap::Args;

use super::{Listed, LookUp, evidence, labelled, look_up, more};
use crate::cli::Session;
use crate::cli::act::ActsFrom;
use crate::cli::command::Run;
use crate::cli::view::{bold, indent};
use crate::dataset::record::{Petition, PetitionStatus};
use crate::problem::Problem;
use crate::route::{AgeLimit, is_fresh};
use crate::texts;

/// Arguments of `petitions`.
#[derive(Debug, Args)]
pub(in crate::cli) struct PetitionsArgs {
    #[command(flatten)]
    wanted: LookUp,
    #[command(flatten)]
    from: ActsFrom,
}

impl Run for PetitionsArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        self.from.weigh(session, self.wanted.acts())?;
        look_up(session, &self.wanted, |_| true, |all| list(session, all))
    }
}

impl Listed for Petition {
    const MANY: &'static str = "petitions";
    const ONE: &'static str = "petition";

    fn in_full(&self, session: &Session) -> String {
        let mut page = format!("{}\n", bold(&self.title));
        let status = session.say(status_id(self.status), &texts::Args::none());
        for (label, value) in [
            ("label-status", status.as_str()),
            ("label-organiser", &self.organiser),
            ("label-addressee", &self.addressee),
            ("label-asks", &self.asks),
            ("label-opened", &self.opened.to_string()),
            ("label-link", &link(session, self)),
            ("label-note", &self.note),
        ] {
            page += &labelled(session, label, value);
        }
        page += &evidence(session, &self.evidence);
        if let Some(id) = &self.replaced_by {
            let args = texts::Args::of("id", id.as_str());
            let _ = writeln!(page, "  {}", session.say("petition-replaced", &args));
        }
        for id in warnings(session, self) {
            let args = texts::Args::of("program", session.program.as_str());
            let _ = writeln!(page, "{}", indent(&session.say(id, &args), "  "));
        }
        page
    }

    fn link(&self) -> Option<&str> {
        self.url.as_deref()
    }

    fn warn(&self, session: &Session) {
        // The ties were named before.
        for id in warnings(session, self).into_iter().filter(|id| *id != "petitions-ties") {
            session.note(id, &texts::Args::of("program", session.program.as_str()));
        }
    }
}

/// Confirmed open, and not so long ago that it can have closed since.
pub(crate) fn is_open(session: &Session, petition: &Petition) -> bool {
    petition.status == PetitionStatus::Open
        && is_fresh(&petition.evidence, AgeLimit::Petition, session.today)
}

fn list(session: &Session, all: &[Petition]) -> String {
    let none = texts::Args::none;
    let mut page = String::new();
    let (open, others): (Vec<_>, Vec<_>) = all.iter().partition(|p| is_open(session, p));
    let (check, past): (Vec<_>, Vec<_>) = others.into_iter().partition(|p| p.worth_a_check);
    for petition in &open {
        page += &entry(session, petition);
    }
    if open.is_empty() {
        let newest = all.iter().filter_map(|petition| petition.evidence.verified).max();
        let args = texts::Args::of("program", session.program.as_str())
            .and("date", newest.map(|date| date.to_string()).unwrap_or_default());
        let _ = writeln!(page, "{}\n", indent(&session.say("petitions-none-open", &args), ""));
    }
    if !check.is_empty() {
        let _ = writeln!(page, "{}\n", bold(&session.say("petitions-check", &none())));
        for petition in &check {
            page += &entry(session, petition);
        }
        let _ = writeln!(page, "{}\n", indent(&session.say("petitions-ties", &none()), ""));
    }
    let _ = writeln!(page, "{}\n", bold(&session.say("petitions-history", &none())));
    for petition in past {
        let status = session.say(status_id(petition.status), &none());
        let line = format!("{}  {} ({}, {status})", petition.id, petition.title, petition.opened);
        let _ = writeln!(page, "{}", indent(&line, ""));
    }
    page + &more(session, "petitions")
}

fn entry(session: &Session, petition: &Petition) -> String {
    let mut page = format!("{}  {}\n", bold(&petition.id), petition.title);
    page += &labelled(session, "label-organiser", &petition.organiser);
    page += &labelled(session, "label-link", &link(session, petition));
    page += &labelled(session, "label-note", &petition.note);
    page + "\n"
}

fn link(session: &Session, petition: &Petition) -> String {
    let none = || session.say("petition-no-link", &texts::Args::none());
    petition.url.clone().unwrap_or_else(none)
}

fn warnings(session: &Session, petition: &Petition) -> Vec<&'static str> {
    match petition.status {
        PetitionStatus::Closed | PetitionStatus::Archived => vec!["petition-is-closed"],
        _ if is_open(session, petition) => vec!["petitions-ties"],
        _ => vec!["petition-not-open", "petitions-ties"],
    }
}

fn status_id(status: PetitionStatus) -> &'static str {
    match status {
        PetitionStatus::Open => "petition-status-open",
        PetitionStatus::Unconfirmed => "petition-status-unconfirmed",
        PetitionStatus::Closed => "petition-status-closed",
        PetitionStatus::Archived => "petition-status-archived",
    }
}
