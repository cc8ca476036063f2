//! How old a value may be before the program says "confirm first".

use crate::dataset::record::{Confidence, Evidence, PartialDate};

/// How many months a value of a kind stays fresh.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgeLimit {
    /// Who holds an office: 12 months.
    OfficeHolder,
    /// Whether a petition is open: 6 months.
    Petition,
    /// An address, a number, a link: 24 months.
    Address,
}

impl AgeLimit {
    /// The limit in months.
    pub fn months(self) -> u32 {
        match self {
            Self::OfficeHolder => 12,
            Self::Petition => 6,
            Self::Address => 24,
        }
    }
}

/// Whether a value can be used without looking first: dated, not too old and
/// of more than low confidence.
pub fn is_fresh(evidence: &Evidence, limit: AgeLimit, today: PartialDate) -> bool {
    evidence.confidence > Confidence::Low
        && evidence.verified.is_some_and(|date| date.months_until(today) <= limit.months())
}

#[cfg(test)]
mod tests {
    use super::{AgeLimit, is_fresh};
    use crate::dataset::record::{Confidence, Evidence, Method};

    fn evidence(verified: Option<&str>, confidence: Confidence) -> Evidence {
        Evidence {
            verified: verified.map(|date| date.parse().unwrap()),
            confidence,
            method: Method::OwnPage,
            sources: vec!["https://example.org/".to_owned()],
            note: None,
        }
    }

    #[test]
    fn a_value_is_fresh_until_its_limit() {
        let today = "2026-11-20".parse().unwrap();
        let at = |date, limit| is_fresh(&evidence(Some(date), Confidence::High), limit, today);
        assert!(at("2024-11", AgeLimit::Address) && !at("2024-10", AgeLimit::Address));
        assert!(at("2025-11", AgeLimit::OfficeHolder) && !at("2025-10", AgeLimit::OfficeHolder));
        assert!(at("2026-05", AgeLimit::Petition) && !at("2026-04", AgeLimit::Petition));
    }

    #[test]
    fn without_date_or_confidence_nothing_is_fresh() {
        let today = "2026-11-20".parse().unwrap();
        assert!(!is_fresh(&evidence(None, Confidence::High), AgeLimit::Address, today));
        assert!(!is_fresh(&evidence(Some("2026-11"), Confidence::Low), AgeLimit::Address, today));
    }
}
