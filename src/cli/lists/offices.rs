//! `authorities` and `international`: offices beyond one's own country.

use clap::Args;

use super::{Listed, LookUp, contact, dated, entries, evidence, labelled, look_up};
use crate::cli::Session;
use crate::cli::command::Run;
use crate::cli::view::bold;
use crate::dataset::record::{Authority, InternationalBody, Verified};
use crate::problem::Problem;
use crate::texts;

/// Arguments of `authorities`.
#[derive(Debug, Args)]
pub(in crate::cli) struct AuthoritiesArgs {
    #[command(flatten)]
    wanted: LookUp,
}

/// Arguments of `international`.
#[derive(Debug, Args)]
pub(in crate::cli) struct InternationalArgs {
    #[command(flatten)]
    wanted: LookUp,
}

impl Run for AuthoritiesArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        look_up(
            session,
            &self.wanted,
            |_| true,
            |all: &[Authority]| {
                entries(session, all, |office| {
                    let can = can_or_not(session, &office.id, office.takes_no_letters.as_ref());
                    (session.texts.of_record(&office.office), vec![can])
                })
            },
        )
    }
}

impl Run for InternationalArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        look_up(
            session,
            &self.wanted,
            |_| true,
            |all: &[InternationalBody]| {
                entries(session, all, |body| {
                    let can = can_or_not(session, &body.id, body.takes_no_letters.as_ref());
                    (session.texts.of_record(&body.name), vec![can])
                })
            },
        )
    }
}

impl Listed for Authority {
    const MANY: &'static str = "authorities";
    const ONE: &'static str = "authority";

    fn in_full(&self, session: &Session) -> String {
        let mut page = format!("{}\n", bold(&session.texts.of_record(&self.office)));
        page += &labelled(session, "label-native", &self.native_office);
        page += &can_or_not(session, &self.id, self.takes_no_letters.as_ref());
        page += &address(session, self.address.as_ref());
        if let Some(form) = &self.form {
            let law = session.say("law-547-fz-form", &texts::Args::none());
            let form = dated(session, form, Clone::clone);
            page += &labelled(session, "channel-form", &format!("{form}; {law}"));
        }
        page + &evidence(session, &self.evidence)
    }

    fn to_copy(&self) -> Option<String> {
        envelope(self.institution.as_deref().unwrap_or(&self.office), self.address.as_ref())
    }
}

impl Listed for InternationalBody {
    const MANY: &'static str = "international";
    const ONE: &'static str = "international-body";

    fn in_full(&self, session: &Session) -> String {
        let mut page = format!("{}\n", bold(&session.texts.of_record(&self.name)));
        page += &can_or_not(session, &self.id, self.takes_no_letters.as_ref());
        page += &address(session, self.address.as_ref());
        page += &contact(session, "channel-form", self.form.as_ref());
        page += &contact(session, "channel-email", self.email.as_ref());
        page += &contact(session, "channel-page", self.website.as_ref());
        page + &evidence(session, &self.evidence)
    }

    fn link(&self) -> Option<&str> {
        self.website.as_ref().map(|site| site.value.as_str())
    }

    fn to_copy(&self) -> Option<String> {
        envelope(&self.name, self.address.as_ref())
    }
}

fn can_or_not(session: &Session, id: &str, closed: Option<&String>) -> String {
    match closed {
        Some(reason) => labelled(session, "label-no-letters", &session.texts.of_record(reason)),
        None => {
            let can = session.say(&format!("can-{id}"), &texts::Args::none());
            labelled(session, "label-can", &can)
        }
    }
}

fn address(session: &Session, address: Option<&Verified<Vec<String>>>) -> String {
    let shown = |address| {
        labelled(session, "label-post", &dated(session, address, |l: &Vec<String>| l.join(", ")))
    };
    address.map_or_else(String::new, shown)
}

/// The lines of an envelope, to copy.
pub(super) fn envelope(name: &str, address: Option<&Verified<Vec<String>>>) -> Option<String> {
    address.map(|address| format!("{name}\n{}\n", address.value.join("\n")))
}
