//! What several commands do alike: ask for a country, find an office, say a risk.

use super::{Session, ask};
use crate::dataset::record::{Country, RiskLevel};
use crate::problem::Problem;
use crate::route::{Offer, Recipient, ladder, offer};

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
pub(super) fn risk_line(session: &Session, country: &Country) -> Option<String> {
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
    let next = ladder(country, session.today).into_iter().find_map(|offer| match offer {
        Offer::Open(recipient) if recipient.id != id => Some(recipient.id),
        _ => None,
    });
    Err(Problem::NoLetter {
        office: super::route::closed_name(session, &name),
        reason,
        next,
        code: country.code.to_lowercase(),
    })
}
