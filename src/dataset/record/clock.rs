//! The clock of a country's capital: when somebody is likely to pick up the phone.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Findings, Record};

/// The clock of a country's capital. Zones are those of the tz database
/// (`zone.tab`, release 2025b), weekends those of CLDR 38, with the change of
/// the United Arab Emirates to Saturday and Sunday in 2022.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Clock {
    /// The country's ISO 3166-1 alpha-2 code.
    pub id: String,
    /// The capital's time zone in the tz database.
    pub zone: String,
    /// The days on which offices are closed.
    #[serde(default = "saturday_and_sunday", skip_serializing_if = "is_usual")]
    pub weekend: Vec<Weekday>,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Weekday {
    /// Monday, the first by ISO 8601.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

impl Weekday {
    /// The day of a number of ISO 8601, from 1 for Monday.
    pub fn of_number(number: i8) -> Option<Self> {
        use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
        let days = [Mon, Tue, Wed, Thu, Fri, Sat, Sun];
        days.get(usize::try_from(number).ok()?.checked_sub(1)?).copied()
    }
}

fn saturday_and_sunday() -> Vec<Weekday> {
    vec![Weekday::Sat, Weekday::Sun]
}

fn is_usual(days: &[Weekday]) -> bool {
    days == [Weekday::Sat, Weekday::Sun]
}

impl Record for Clock {
    const KIND: &'static str = "clock";

    fn id(&self) -> &str {
        &self.id
    }

    fn check(&self, f: &mut Findings) {
        let plain = |c: char| c.is_ascii_alphanumeric() || "/_-".contains(c);
        let zone = self.zone.contains('/') && self.zone.chars().all(plain);
        f.expect(zone, "zone", "is not of the form 'Europe/Warsaw'");
        let days: BTreeSet<_> = self.weekend.iter().collect();
        let sound = days.len() == self.weekend.len() && (1..=3).contains(&days.len());
        f.expect(sound, "weekend", "is not one to three different days");
    }
}
