//! Safety: what to think of before acting, and what is left behind. Calls the
//! data set, and writes files as they are delivered.

mod folder;
mod keep;
mod traces;

pub use folder::Folder;
pub use keep::{HISTORY, PROFILE, Written, begin_history, history, remember};
pub use traces::{Trace, TraceKind, remove, traces};

use crate::dataset::record::Country;
use crate::problem::Problem;

/// Stops where writing can put the writer in danger, unless they accept it.
///
/// # Errors
/// [`Problem::Risk`] with the reason.
pub fn check_risk(country: &Country, accepted: bool) -> Result<(), Problem> {
    if country.is_dangerous() && !accepted {
        return Err(Problem::Risk {
            code: country.code.to_lowercase(),
            reason: country.writing_risk.reason.clone(),
        });
    }
    Ok(())
}

/// A text safe to show on a terminal: control and bidirectional characters
/// that came in with somebody's input are shown as their codes.
pub fn shown(text: &str) -> String {
    let odd = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
    };
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if odd(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{check_risk, shown};
    use crate::dataset::country;

    #[test]
    fn a_high_risk_stops_until_it_is_accepted() {
        let russia = country("RU").unwrap();
        assert!(check_risk(&russia, false).is_err());
        assert!(check_risk(&russia, true).is_ok());
        assert!(check_risk(&country("GB").unwrap(), false).is_ok());
    }

    #[test]
    fn shows_escapes_instead_of_obeying_them() {
        assert_eq!(shown("a\u{1b}[2J\nb\u{202e}"), "a\\u{1b}[2J\nb\\u{202e}");
    }
}
