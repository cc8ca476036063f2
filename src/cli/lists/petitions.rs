//! `petitions`: what is open, what is worth a look, what became of the others.

use std::fmt::Write as _;

use clap::Args;

use super::{evidence, find, labelled};
use crate::cli::Session;
use crate::cli::command::Run;
use crate::cli::view::{bold, indent};
use crate::dataset;
use crate::dataset::record::{Petition, PetitionStatus};
use crate::problem::Problem;
use crate::render::json;
use crate::route::{AgeLimit, is_fresh};
use crate::texts;

/// Arguments of `petitions`.
#[derive(Debug, Args)]
pub(in crate::cli) struct PetitionsArgs {
    /// Petition to show in full, by id
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
    /// Open its page
    #[arg(long, requires = "id")]
    open: bool,
    /// Copy its link
    #[arg(long, requires = "id")]
    copy: bool,
}

impl Run for PetitionsArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let Some(id) = &self.id else {
            let all: Vec<Petition> = dataset::all().collect();
            return session.print(&if self.json {
                json("petitions", &all)
            } else {
                list(session, &all)
            });
        };
        let petition: Petition = find("petitions", id)?;
        if self.json {
            return session.print(&json("petition", &petition));
        }
        if !(self.open || self.copy) {
            return session.print(&in_full(session, &petition));
        }
        warn(session, &petition);
        let what = || session.say("label-link", &texts::Args::none());
        let link = petition.url.as_deref().ok_or_else(|| Problem::Nothing { what: what() })?;
        if self.copy {
            session.copy(&format!("{link}\n"))?;
        }
        if self.open {
            session.open(link);
        }
        Ok(())
    }
}

/// Confirmed open, and not so long ago that it can have closed since.
fn is_open(session: &Session, petition: &Petition) -> bool {
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
    let args = texts::Args::of("program", session.program.as_str()).and("command", "petitions");
    let _ = writeln!(page, "\n{}", session.say("list-more", &args));
    page
}

fn entry(session: &Session, petition: &Petition) -> String {
    let mut page = format!("{}  {}\n", bold(&petition.id), petition.title);
    page += &labelled(session, "label-organiser", &petition.organiser);
    page += &labelled(session, "label-link", &link(session, petition));
    page += &labelled(session, "label-note", &petition.note);
    page + "\n"
}

fn in_full(session: &Session, petition: &Petition) -> String {
    let mut page = format!("{}\n", bold(&petition.title));
    let status = session.say(status_id(petition.status), &texts::Args::none());
    for (label, value) in [
        ("label-status", status.as_str()),
        ("label-organiser", &petition.organiser),
        ("label-addressee", &petition.addressee),
        ("label-asks", &petition.asks),
        ("label-opened", &petition.opened.to_string()),
        ("label-link", &link(session, petition)),
        ("label-note", &petition.note),
    ] {
        page += &labelled(session, label, value);
    }
    page += &evidence(session, &petition.evidence);
    if let Some(id) = &petition.replaced_by {
        let _ = writeln!(
            page,
            "  {}",
            session.say("petition-replaced", &texts::Args::of("id", id.as_str()))
        );
    }
    for id in warnings(session, petition) {
        let args = texts::Args::of("program", session.program.as_str());
        let _ = writeln!(page, "{}", indent(&session.say(id, &args), "  "));
    }
    page
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

fn warn(session: &Session, petition: &Petition) {
    for id in warnings(session, petition) {
        session.note(id, &texts::Args::of("program", session.program.as_str()));
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
