//! How we know: the date, the sources and the confidence behind a value.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A value together with the evidence for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Verified<T> {
    /// The value itself: an address, a telephone number, a link.
    pub value: T,
    /// Where it was seen, when, and how sure that makes us.
    pub evidence: Evidence,
}

/// Where something was seen, when, and how sure that makes us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The date of the evidence; absent where the page bears none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<PartialDate>,
    /// How sure the evidence makes us.
    pub confidence: Confidence,
    /// What kind of source it is.
    pub method: Method,
    /// The pages and data sets themselves, never empty in a value that ships.
    pub sources: Vec<String>,
    /// What a reader should know about the evidence, in one sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// How sure we are of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Only an old or undated source.
    Low,
    /// One source that is not the institution itself.
    Medium,
    /// The institution's own page, or two independent sources.
    High,
}

/// The kind of source a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// The institution's own page or profile.
    OwnPage,
    /// The list of the ministry that hosts the mission.
    HostMinistry,
    /// Another official list or document.
    OfficialList,
    /// A news report.
    Press,
    /// An encyclopaedia.
    Encyclopaedia,
    /// A directory of businesses or places.
    Directory,
    /// A public data set.
    DataSet,
}

/// A date known to the year, the month or the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    /// The year, from 1900 to 2199.
    pub year: u16,
    /// The month, 1 to 12, where known.
    pub month: Option<u8>,
    /// The day, 1 to 31, where known; never without the month.
    pub day: Option<u8>,
}

impl PartialDate {
    /// Whole months from this date to `today`; the unknown part counts as the
    /// earliest it can be, so that an age is never told too small.
    pub fn months_until(self, today: PartialDate) -> u32 {
        let months =
            |date: PartialDate| u32::from(date.year) * 12 + u32::from(date.month.unwrap_or(1)) - 1;
        months(today).saturating_sub(months(self))
    }
}

impl FromStr for PartialDate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || format!("'{text}' is no date: write 2026, 2026-11 or 2026-11-20");
        let mut parts = text.split('-');
        let mut next = |digits: usize| -> Result<Option<u16>, String> {
            match parts.next() {
                None => Ok(None),
                Some(part) if part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()) => {
                    part.parse().map(Some).map_err(|_| wrong())
                }
                Some(_) => Err(wrong()),
            }
        };
        let year = next(4)?.filter(|year| (1900..2200).contains(year)).ok_or_else(wrong)?;
        let month = next(2)?;
        let day = next(2)?;
        if parts.next().is_some() {
            return Err(wrong());
        }
        let month = match month {
            None => None,
            Some(month @ 1..=12) => u8::try_from(month).ok(),
            Some(_) => return Err(wrong()),
        };
        let day = match day {
            None => None,
            Some(day) => match u8::try_from(day) {
                Ok(day) if (1..=days_in(year, month.unwrap_or(1))).contains(&day) => Some(day),
                _ => return Err(wrong()),
            },
        };
        Ok(Self { year, month, day })
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl TryFrom<String> for PartialDate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::PartialDate;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn reads_and_prints_years_months_and_days() {
        for text in ["2026", "2026-11", "2026-11-20", "2024-02-29"] {
            assert_eq!(date(text).to_string(), text);
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in ["", "26", "2026-13", "2026-00", "2023-02-29", "2026-1", "2026-11-20-1", "x"] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn counts_an_age_from_the_earliest_it_can_be() {
        assert_eq!(date("2026").months_until(date("2026-11-20")), 10);
        assert_eq!(date("2024-11").months_until(date("2026-11-20")), 24);
        assert_eq!(date("2027").months_until(date("2026-11-20")), 0);
    }
}
