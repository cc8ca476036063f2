//! Where a person seems to be, by the settings of their own computer: its time
//! zone and its locale. Never by asking anybody; only to suggest an answer.

use std::fs;

use jiff::tz::TimeZone;

use crate::dataset;
use crate::dataset::country_of_locale;
use crate::dataset::record::Clock;

/// Where systems keep the tz database's table of zones and countries.
const ZONES: &str = "/usr/share/zoneinfo/zone.tab";

/// The country that is suggested: that of the time zone, since many more
/// computers speak American English than stand in America.
pub(super) fn country() -> Option<String> {
    countries().into_iter().next()
}

/// The countries that the time zone and the locale speak of, by their codes.
pub(super) fn countries() -> Vec<String> {
    let zone = TimeZone::try_system().ok();
    let of_zone = zone.as_ref().and_then(TimeZone::iana_name).and_then(country_of_zone);
    let locale = sys_locale::get_locale().unwrap_or_default();
    let of_locale = country_of_locale(&locale).map(str::to_owned);
    of_zone.into_iter().chain(of_locale).collect()
}

/// The country of a zone: one whose capital keeps it, or that of the system's own table.
fn country_of_zone(zone: &str) -> Option<String> {
    let capital = dataset::all::<Clock>().find(|clock| clock.zone == zone).map(|clock| clock.id);
    capital
        .or_else(|| country_in(&fs::read_to_string(ZONES).ok()?, zone))
        .and_then(|code| known(&code))
}

/// The country of a zone in a table whose lines are code, coordinates and zone.
fn country_in(table: &str, zone: &str) -> Option<String> {
    let mut rows = table.lines().filter(|line| !line.starts_with('#'));
    rows.find_map(|row| {
        let mut cells = row.split('\t');
        let code = cells.next()?;
        (cells.nth(1)? == zone).then(|| code.to_owned())
    })
}

/// The code, if it is that of a country we know.
fn known(code: &str) -> Option<String> {
    dataset::country(code).map(|country| country.code)
}

#[cfg(test)]
mod tests {
    use super::{country_in, country_of_zone};

    #[test]
    fn a_capitals_zone_names_its_country_and_no_zone_of_nowhere_does() {
        assert_eq!(country_of_zone("Europe/Berlin").as_deref(), Some("DE"));
        assert_eq!(country_of_zone("Asia/Tokyo").as_deref(), Some("JP"));
        assert_eq!(country_of_zone("UTC"), None);
        assert_eq!(country_of_zone("Etc/GMT+3"), None);
    }

    #[test]
    fn other_zones_are_found_in_the_systems_table() {
        let table = "# comment\nUS\t+415100-0873900\tAmerica/Chicago\tCentral\nTW\t+2503+12130\tAsia/Taipei";
        assert_eq!(country_in(table, "America/Chicago").as_deref(), Some("US"));
        assert_eq!(country_in(table, "Asia/Taipei").as_deref(), Some("TW"));
        assert_eq!(country_in(table, "Chicago"), None);
        assert_eq!(country_in("", "America/Chicago"), None);
    }
}
