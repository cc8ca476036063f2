//! Coverage: by kind of contact and region, what is confirmed, what is old and
//! what is missing.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;
use textwrap::core::display_width;

use crate::cli::Session;
use crate::cli::view::{bold, fill};
use crate::dataset;
use crate::dataset::record::{
    Country, Evidence, LookupKind, MissionKind, MissionStatus, PartialDate, Region, Verified,
};
use crate::render;
use crate::route::{AgeLimit, is_fresh};
use crate::texts::Args;

/// How many values there are, of those there should be.
#[derive(Debug, Default, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Count {
    confirmed: u32,
    confirm_first: u32,
    missing: u32,
}

impl Count {
    fn total(self) -> u32 {
        self.confirmed + self.confirm_first + self.missing
    }

    fn add(&mut self, evidence: Option<&Evidence>, limit: AgeLimit, today: PartialDate) {
        match evidence {
            None => self.missing += 1,
            Some(evidence) if is_fresh(evidence, limit, today) => self.confirmed += 1,
            Some(_) => self.confirm_first += 1,
        }
    }
}

/// One line of the table: a kind of contact in a region, "all" for the world.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::cli) struct Row {
    contact: &'static str,
    region: String,
    #[serde(flatten)]
    count: Count,
}

/// The table as JSON.
pub(super) fn as_json(session: &Session) -> String {
    render::json("coverage", &rows(session.today))
}

/// The table for eyes: a few lines for each kind of contact, narrow enough for any screen.
pub(super) fn shown(session: &Session) -> String {
    let say = |id: &str| session.say(id, &Args::none());
    let regions: Vec<String> =
        REGIONS.iter().map(|region| say(&format!("region-{region}"))).collect();
    let longest = regions.iter().map(|name| display_width(name)).max().unwrap_or_default();
    let mut page = fill(&say("coverage-legend")) + "\n";
    let mut told = "";
    for Row { contact, region, count } in &rows(session.today) {
        if *contact != told {
            told = contact;
            let _ = writeln!(page, "\n{}", bold(&in_words(session, contact)));
        }
        let known = REGIONS.iter().position(|known| known == region);
        let name = known.and_then(|nth| regions.get(nth)).map_or(region.as_str(), String::as_str);
        let gap = " ".repeat(longest.saturating_sub(display_width(name)));
        let share = f64::from(count.confirmed) / f64::from(count.total().max(1)) * 100.0;
        let Count { confirmed, confirm_first, missing } = count;
        let _ = writeln!(
            page,
            "  {name}{gap}{share:>5.0}% {confirmed:>5} /{confirm_first:>4} /{missing:>4}"
        );
    }
    page
}

/// The world, then its parts, as the rows name them.
const REGIONS: [&str; 6] = ["all", "africa", "americas", "asia", "europe", "oceania"];

/// A kind of contact, as "Foreign ministry, post".
fn in_words(session: &Session, contact: &str) -> String {
    let (office, what) = contact.split_once(", ").unwrap_or((contact, ""));
    let office = match office {
        "russian mission" => "label-embassy",
        "un new york" => "label-un",
        "ministry" => "label-ministry",
        _ => "label-parliament",
    };
    let what = match what {
        "address" => "label-post",
        "holder" => "label-holder",
        _ => "channel-page",
    };
    format!("{}: {}", session.say(office, &Args::none()), session.say(what, &Args::none()))
}

fn rows(today: PartialDate) -> Vec<Row> {
    let mut table: BTreeMap<(&'static str, Option<Region>), Count> = BTreeMap::new();
    for country in dataset::all::<Country>() {
        for (contact, evidence, limit) in contacts(&country) {
            for region in [None, Some(country.region)] {
                table.entry((contact, region)).or_default().add(evidence, limit, today);
            }
        }
    }
    let name = |region: Option<Region>| {
        region.map_or_else(|| "all".to_owned(), |region| format!("{region:?}").to_lowercase())
    };
    table
        .into_iter()
        .map(|((contact, region), count)| Row { contact, region: name(region), count })
        .collect()
}

/// Every contact that a country should have, with its evidence where it has it.
fn contacts(country: &Country) -> Vec<(&'static str, Option<&Evidence>, AgeLimit)> {
    fn of<T>(value: Option<&Verified<T>>) -> Option<&Evidence> {
        value.map(|value| &value.evidence)
    }
    let address = AgeLimit::Address;
    let mut list = Vec::new();
    let mission = &country.russian_mission;
    let open = matches!(mission.status, MissionStatus::Open | MissionStatus::Reduced);
    if mission.kind != MissionKind::None && open {
        list.push(("russian mission, address", of(mission.address.as_ref()), address));
        list.push(("russian mission, site", of(mission.website.as_ref()), address));
    }
    if let Some(mission) = &country.un_new_york {
        list.push(("un new york, address", of(mission.address.as_ref()), address));
        list.push(("un new york, site", of(mission.website.as_ref()), address));
        let holder = of(mission.representative.as_ref());
        list.push(("un new york, holder", holder, AgeLimit::OfficeHolder));
    }
    let ministry = &country.ministry;
    list.push(("ministry, address", of(ministry.address.as_ref()), address));
    list.push(("ministry, site", of(ministry.website.as_ref()), address));
    for parliament in &country.parliaments {
        list.push(("parliament, address", of(parliament.address.as_ref()), address));
        let page = of(parliament.lookup.page.as_ref());
        let page = page.filter(|_| parliament.lookup.kind != LookupKind::None);
        list.push(("parliament, look-up", page, address));
    }
    list
}
