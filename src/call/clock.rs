//! What time it is where an office stands.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::dataset::record::{Clock, Weekday};

/// The hour at which most offices open.
pub const OPENS: i8 = 9;
/// The hour at which most offices close.
pub const CLOSES: i8 = 17;

/// Day and time at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct There {
    /// The time, as `14:05`.
    pub time: String,
    /// The day of the week, 1 for Monday to 7 for Sunday.
    pub weekday: i8,
    /// Whether it is a working day between [`OPENS`] and [`CLOSES`].
    pub likely_open: bool,
}

/// Day and time where this clock hangs. Nothing where the system has no
/// database of time zones, or one that does not know this zone.
pub fn there(clock: &Clock, now: Timestamp) -> Option<There> {
    let zone = TimeZone::get(&clock.zone).ok()?;
    let local = now.to_zoned(zone);
    let weekday = local.weekday().to_monday_one_offset();
    let day_off = Weekday::of_number(weekday).is_some_and(|day| clock.weekend.contains(&day));
    Some(There {
        time: format!("{:02}:{:02}", local.hour(), local.minute()),
        weekday,
        likely_open: !day_off && (OPENS..CLOSES).contains(&local.hour()),
    })
}

#[cfg(test)]
mod tests {
    use super::there;
    use crate::dataset;
    use crate::dataset::record::Clock;

    fn at(code: &str, now: &str) -> super::There {
        there(&dataset::get(code).unwrap(), now.parse().unwrap()).unwrap()
    }

    #[test]
    fn tells_time_and_working_hours_of_a_place() {
        // A Friday in November: London at noon, Tokyo late, Cairo at its weekend.
        let london = at("GB", "2026-11-20T12:00:00Z");
        assert_eq!((&*london.time, london.weekday, london.likely_open), ("12:00", 5, true));
        let tokyo = at("JP", "2026-11-20T12:00:00Z");
        assert_eq!((&*tokyo.time, tokyo.likely_open), ("21:00", false));
        assert!(!at("EG", "2026-11-20T10:00:00Z").likely_open);
        assert!(at("EG", "2026-11-22T10:00:00Z").likely_open);
        // Summer time is the zone's own matter.
        assert_eq!(at("GB", "2026-07-01T12:00:00Z").time, "13:00");
        assert!(!at("GB", "2026-11-20T17:00:00Z").likely_open);
    }

    #[test]
    fn every_clock_is_known_to_the_system() {
        let now = "2026-11-20T12:00:00Z".parse().unwrap();
        for clock in dataset::all::<Clock>() {
            assert!(there(&clock, now).is_some(), "{}: {}", clock.id, clock.zone);
        }
    }
}
