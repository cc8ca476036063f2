//! `authorities` and `international`: offices beyond one's own country.

use std::fmt::Write as _;

use clap::Args;

use super::{dated, evidence, find, labelled};
use crate::cli::Session;
use crate::cli::command::Run;
use crate::cli::view::bold;
use crate::dataset;
use crate::dataset::record::{Authority, InternationalBody};
use crate::problem::Problem;
use crate::render::json;
use crate::texts;

/// Arguments of `authorities`.
#[derive(Debug, Args)]
pub(in crate::cli) struct AuthoritiesArgs {
    /// Office to show in full, by id
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
    /// Copy the postal address
    #[arg(long, requires = "id")]
    copy: bool,
}

/// Arguments of `international`.
#[derive(Debug, Args)]
pub(in crate::cli) struct InternationalArgs {
    /// Body to show in full, by id
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
    /// Open its web site
    #[arg(long, requires = "id")]
    open: bool,
    /// Copy the postal address
    #[arg(long, requires = "id")]
    copy: bool,
}

impl Run for AuthoritiesArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let Some(id) = &self.id else {
            let all: Vec<Authority> = dataset::all().collect();
            if self.json {
                return session.print(&json("authorities", &all));
            }
            let mut page = String::new();
            for office in &all {
                page +=
                    &line(session, &office.id, &office.office, office.takes_no_letters.as_ref());
            }
            return session.print(&(page + &more(session, "authorities")));
        };
        let office: Authority = find("authorities", id)?;
        if self.json {
            return session.print(&json("authority", &office));
        }
        let address = office.address.as_ref();
        if self.copy {
            let institution = office.institution.as_deref().unwrap_or(&office.office);
            return copy(session, institution, address.map(|a| a.value.as_slice()));
        }
        let mut page = format!("{}\n", bold(&office.office));
        page += &labelled(session, "label-native", &office.native_office);
        page += &can_or_not(session, &office.id, office.takes_no_letters.as_ref());
        if let Some(address) = address {
            page += &labelled(session, "label-post", &dated(address, |l| l.join(", ")));
        }
        if let Some(form) = &office.form {
            let law = session.say("law-547-fz-form", &texts::Args::none());
            let form = dated(form, Clone::clone);
            page += &labelled(session, "channel-form", &format!("{form}; {law}"));
        }
        page += &evidence(session, &office.evidence);
        session.print(&page)
    }
}

impl Run for InternationalArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let Some(id) = &self.id else {
            let all: Vec<InternationalBody> = dataset::all().collect();
            if self.json {
                return session.print(&json("international", &all));
            }
            let mut page = String::new();
            for body in &all {
                page += &line(session, &body.id, &body.name, body.takes_no_letters.as_ref());
            }
            return session.print(&(page + &more(session, "international")));
        };
        let body: InternationalBody = find("international", id)?;
        if self.json {
            return session.print(&json("international-body", &body));
        }
        let address = body.address.as_ref();
        if self.copy {
            copy(session, &body.name, address.map(|a| a.value.as_slice()))?;
        }
        if self.open {
            let what = || session.say("channel-page", &texts::Args::none());
            let site = body.website.as_ref().ok_or_else(|| Problem::Nothing { what: what() })?;
            session.open(&site.value);
        }
        if self.copy || self.open {
            return Ok(());
        }
        let mut page = format!("{}\n", bold(&body.name));
        page += &can_or_not(session, &body.id, body.takes_no_letters.as_ref());
        if let Some(address) = address {
            page += &labelled(session, "label-post", &dated(address, |l| l.join(", ")));
        }
        for (label, value) in [
            ("channel-form", &body.form),
            ("channel-email", &body.email),
            ("channel-page", &body.website),
        ] {
            if let Some(value) = value {
                page += &labelled(session, label, &dated(value, Clone::clone));
            }
        }
        page += &evidence(session, &body.evidence);
        session.print(&page)
    }
}

fn line(session: &Session, id: &str, name: &str, closed: Option<&String>) -> String {
    let mut page = String::new();
    let _ = writeln!(page, "{}  {name}", bold(id));
    page + &can_or_not(session, id, closed)
}

fn can_or_not(session: &Session, id: &str, closed: Option<&String>) -> String {
    match closed {
        Some(reason) => labelled(session, "label-no-letters", reason),
        None => {
            let can = session.say(&format!("can-{id}"), &texts::Args::none());
            labelled(session, "label-can", &can)
        }
    }
}

fn more(session: &Session, command: &str) -> String {
    let args = texts::Args::of("program", session.program.as_str()).and("command", command);
    format!("\n{}\n", session.say("list-more", &args))
}

fn copy(session: &Session, name: &str, address: Option<&[String]>) -> Result<(), Problem> {
    let what = || session.say("label-post", &texts::Args::none());
    let lines = address.ok_or_else(|| Problem::Nothing { what: what() })?;
    session.copy(&format!("{name}\n{}\n", lines.join("\n")))
}
