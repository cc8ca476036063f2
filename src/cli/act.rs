//! What several commands do alike: ask for a country, say a risk.

use super::{Session, ask};
use crate::dataset::record::{Country, RiskLevel};
use crate::problem::Problem;

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
