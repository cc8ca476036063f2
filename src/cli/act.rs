//! What several commands do alike: ask for a country, find an office, weigh a
//! risk, use and note what a person asked to be kept.

use std::path::Path;

use clap::Args;

use super::{Session, ask, keep};
use crate::dataset::record::{Country, RiskLevel};
use crate::letter::Sender;
use crate::problem::Problem;
use crate::route::{Offer, Recipient, offer, offices};
use crate::safety::{Folder, HISTORY, Written, check_risk, remember as note_down};
use crate::texts;

/// The country given by flag, or asked for where somebody can be asked.
///
/// # Errors
/// As [`Session::country`]; [`Problem::Missing`] where nobody can be asked.
pub(super) fn wanted_country(session: &Session, given: Option<&str>) -> Result<Country, Problem> {
    match given {
        Some(given) => session.country(given),
        None if session.can_ask() => ask::country(session),
        None => Err(Problem::Missing { flag: "--country" }),
    }
}

/// What to think of before writing from a country, if anything.
pub(crate) fn risk_line(session: &Session, country: &Country) -> Option<String> {
    let id = match country.writing_risk.level {
        RiskLevel::Low => return None,
        RiskLevel::Caution => "route-risk-caution",
        RiskLevel::High => "route-risk-high",
    };
    Some(session.say(id, &session.risk_of(country)))
}

/// The office of that id.
///
/// # Errors
/// [`Problem::UnknownRecipient`]; [`Problem::NoLetter`] with the next office
/// where this one takes no letters.
pub(super) fn office(session: &Session, country: &Country, id: &str) -> Result<Recipient, Problem> {
    let (id, name, reason) = match offer(country, id, session.today)? {
        Offer::Open(recipient) => return Ok(*recipient),
        Offer::Closed { id, name, reason } => (id, name, session.words(&reason)),
    };
    let mut others = offices(country, session.today).into_iter().map(|office| office.id);
    let next = others.find(|other| *other != id);
    Err(Problem::NoLetter {
        office: super::office::closed(session, &name),
        reason,
        next,
        code: country.code.to_lowercase(),
    })
}

/// Where a person acts from, for the commands that sign, give or share.
#[derive(Debug, Default, Args)]
pub(super) struct ActsFrom {
    /// Country you are in; where this is dangerous, nothing is opened or copied
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// Go on although it is dangerous from that country
    #[arg(long)]
    accept_risk: bool,
}

impl ActsFrom {
    /// Says what to think of before something is signed, given or shared, if
    /// that is what happens now; refuses where the place itself forbids it.
    ///
    /// # Errors
    /// [`Problem::Risk`] where it is dangerous and not accepted; as [`Session::country`].
    pub(super) fn weigh(&self, session: &Session, acts: bool) -> Result<(), Problem> {
        self.check(session)?;
        if acts {
            say_ties(session);
        }
        Ok(())
    }

    /// As [`ActsFrom::weigh`], where the ties to Russia are known already.
    ///
    /// # Errors
    /// As [`ActsFrom::weigh`].
    pub(super) fn check(&self, session: &Session) -> Result<(), Problem> {
        let Some(given) = &self.country else { return Ok(()) };
        let country = session.country(given)?;
        check_risk(&country, self.accept_risk)?;
        session.notes(&risk_line(session, &country).into_iter().collect::<Vec<_>>());
        Ok(())
    }
}

/// Asks whether something ties the person to Russia; whoever is not sure is taken to be tied.
///
/// # Errors
/// As [`ask::choice`].
pub(crate) fn ask_ties(session: &Session, question: &ask::Question) -> Result<bool, Problem> {
    let answers = ["donate-ties-none", "donate-ties-russia"];
    let answers = answers.map(|id| session.say(id, &texts::Args::none()));
    Ok(ask::choice(session, question, &answers, 1)? == 1)
}

/// Names the ties to Russia that should stop a person here.
pub(super) fn say_ties(session: &Session) {
    session.note("weigh-ties", &texts::Args::of("program", session.program.as_str()));
}

/// The details that the person asked to be kept, and a line that says so.
///
/// # Errors
/// As [`Sender::read`], and where the file cannot be read.
pub(crate) fn from_profile(session: &Session) -> Result<Sender, Problem> {
    let kept = keep::profile()?;
    if kept.is_some() {
        session.note("profile-used", &texts::Args::none());
    }
    Ok(kept.unwrap_or_default())
}

/// Notes that a letter was written, where a history is kept.
///
/// # Errors
/// Where the history cannot be written; the letter has been delivered all the same.
pub(crate) fn remember(
    session: &Session,
    country: &Country,
    to: &Recipient,
    file: Option<&Path>,
) -> Result<(), Problem> {
    let Ok(folder) = Folder::of_user() else { return Ok(()) };
    if !folder.has(HISTORY) {
        return Ok(());
    }
    let file = file.filter(|path| *path != Path::new("-"));
    let written = Written {
        date: session.today.to_string(),
        country: country.code.to_lowercase(),
        to: to.id.clone(),
        file: file.map(|path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned())),
    };
    note_down(&folder, &written)
}
