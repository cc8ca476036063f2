//! `embassies` and `missions`: who stands for Russia in a country, and who
//! stands for a country at the United Nations.

use std::fmt::Write as _;

use clap::Args;
use serde::Serialize;

use super::offices::envelope;
use super::{dated, evidence, labelled};
use crate::cli::command::Run;
use crate::cli::view::bold;
use crate::cli::{Session, office};
use crate::dataset;
use crate::dataset::record::{Country, MissionKind, RussianMission, UnMission, Verified};
use crate::problem::Problem;
use crate::render::json;
use crate::route::{AgeLimit, is_fresh};
use crate::texts;

/// Arguments of `embassies`.
#[derive(Debug, Args)]
pub(in crate::cli) struct EmbassiesArgs {
    /// Country to show in full: code, name or alias
    #[arg(value_name = "COUNTRY")]
    country: Option<String>,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
    /// Open the mission's web site
    #[arg(long, requires = "country")]
    open: bool,
    /// Copy the mission's postal address
    #[arg(long, requires = "country")]
    copy: bool,
}

/// Arguments of `missions`.
#[derive(Debug, Args)]
pub(in crate::cli) struct MissionsArgs {
    /// Country to show in full: code, name or alias
    #[arg(value_name = "COUNTRY")]
    country: Option<String>,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
    /// Open the mission's web site
    #[arg(long, requires = "country")]
    open: bool,
    /// Copy the mission's postal address
    #[arg(long, requires = "country")]
    copy: bool,
}

/// Who stands for Russia in a country, for scripts.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::cli) struct EmbassyView<'v> {
    /// The country's code.
    country: &'v str,
    /// Its English name.
    name: &'v str,
    mission: &'v RussianMission,
}

impl<'v> EmbassyView<'v> {
    fn of(country: &'v Country) -> Self {
        Self { country: &country.code, name: &country.name, mission: &country.russian_mission }
    }
}

/// Who stands for a country at the United Nations, for scripts.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::cli) struct MissionView<'v> {
    /// The country's code.
    country: &'v str,
    /// Its English name.
    name: &'v str,
    new_york: Option<&'v UnMission>,
    geneva: Option<&'v UnMission>,
}

impl<'v> MissionView<'v> {
    fn of(country: &'v Country) -> Self {
        Self {
            country: &country.code,
            name: &country.name,
            new_york: country.un_new_york.as_deref(),
            geneva: country.un_geneva.as_deref(),
        }
    }
}

impl Run for EmbassiesArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let Some(given) = &self.country else {
            let countries: Vec<Country> = dataset::all().collect();
            if self.json {
                let views: Vec<_> = countries.iter().map(EmbassyView::of).collect();
                return session.print(&json("embassies", &views));
            }
            let mut page = String::new();
            for country in &countries {
                let line = embassy_line(session, country);
                let code = country.code.to_lowercase();
                let _ = writeln!(page, "{code}  {}: {line}", session.name_of(country));
            }
            return session.show(&page);
        };
        let country = session.country(given)?;
        let mission = &country.russian_mission;
        let host = mission.covered_by.as_deref().and_then(dataset::country);
        let answering = host.as_ref().map_or(mission, |host| &host.russian_mission);
        let name = answering.name.as_deref().unwrap_or_default();
        if self.copy || self.open {
            let address = envelope(name, answering.address.as_ref());
            return go(session, self.copy, self.open, address, answering.website.as_ref());
        }
        if self.json {
            return session.print(&json("embassy", &EmbassyView::of(&country)));
        }
        session.show(&in_full(session, &country, answering))
    }
}

/// A Russian mission in one line: its town, who answers instead, or why nobody does.
pub(super) fn embassy_line(session: &Session, country: &Country) -> String {
    let mission = &country.russian_mission;
    let name = office::russian_mission(session, country);
    if let (Some(name), Some(city)) = (name, &mission.city) {
        return format!("{name}, {city}");
    }
    match mission.covered_by.as_deref().and_then(dataset::country) {
        Some(host) => {
            let city = host.russian_mission.city.unwrap_or_default();
            let args = texts::Args::of("city", city).and("code", host.code);
            session.say("embassy-covered", &args)
        }
        None => match &mission.why {
            Some(why) => session.texts.of_record(why),
            None => session.say("embassy-none", &texts::Args::none()),
        },
    }
}

fn in_full(session: &Session, country: &Country, mission: &RussianMission) -> String {
    let mut page = format!("{}\n", bold(&embassy_line(session, country)));
    // Where nobody answers, the title says why.
    let answers = mission.kind != MissionKind::None;
    if let Some(why) = country.russian_mission.why.as_ref().filter(|_| answers) {
        page += &labelled(session, "label-note", &session.texts.of_record(why));
    }
    let contacts = Contacts {
        address: mission.address.as_ref(),
        phone: mission.phone.as_ref(),
        email: mission.email.as_ref(),
        website: mission.website.as_ref(),
    };
    if answers {
        page += &contacts.shown(session);
        if mission.email.is_some() {
            let law = session.say("law-547-fz", &texts::Args::none());
            page += &labelled(session, "channel-email", &law);
        }
    }
    page += &evidence(session, &mission.evidence);
    if answers {
        page += &write_to(session, country, "embassy");
    }
    page
}

impl Run for MissionsArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let Some(given) = &self.country else {
            let countries: Vec<Country> = dataset::all().collect();
            if self.json {
                let views: Vec<_> = countries.iter().map(MissionView::of).collect();
                return session.print(&json("missions", &views));
            }
            let mut page = String::new();
            for country in &countries {
                if let Some(mission) = &country.un_new_york {
                    let holder = holder(session, mission);
                    let code = country.code.to_lowercase();
                    let _ = writeln!(page, "{code}  {}: {holder}", session.name_of(country));
                }
            }
            return session.show(&page);
        };
        let country = session.country(given)?;
        let none = || Problem::Nothing { what: session.say("label-un", &texts::Args::none()) };
        let mission = country.un_new_york.as_ref().ok_or_else(none)?;
        if self.copy || self.open {
            let address = envelope(&mission.name, mission.address.as_ref());
            return go(session, self.copy, self.open, address, mission.website.as_ref());
        }
        if self.json {
            return session.print(&json("mission", &MissionView::of(&country)));
        }
        let mut page = String::new();
        for (id, mission) in [("un", Some(mission)), ("un-geneva", country.un_geneva.as_ref())] {
            if let Some(mission) = mission {
                let name = office::un_mission(session, id, mission, &country);
                let _ = writeln!(page, "{}", bold(&name));
                page += &labelled(session, "label-holder", &holder(session, mission));
                let contacts = Contacts {
                    address: mission.address.as_ref(),
                    phone: mission.phone.as_ref(),
                    email: mission.email.as_ref(),
                    website: mission.website.as_ref(),
                };
                page += &contacts.shown(session);
                page += &write_to(session, &country, id);
            }
        }
        session.show(&page)
    }
}

/// Months within which a source must name a representative for the name to be shown.
const HOLDER_SHOWN: u32 = 24;

/// The representative's name while a recent source shows it, else the office.
fn holder(session: &Session, mission: &UnMission) -> String {
    let recent = mission.representative.as_ref().filter(|holder| {
        let verified = holder.evidence.verified;
        verified.is_some_and(|date| date.months_until(session.today) <= HOLDER_SHOWN)
    });
    match recent {
        Some(holder) => {
            let date = holder.evidence.verified.map(|date| date.to_string()).unwrap_or_default();
            let fresh = is_fresh(&holder.evidence, AgeLimit::OfficeHolder, session.today);
            let id = if fresh { "mission-holder" } else { "mission-holder-old" };
            session.say(id, &texts::Args::of("name", &*holder.value).and("date", date))
        }
        None => session.say("office-only", &texts::Args::none()),
    }
}

struct Contacts<'c> {
    address: Option<&'c Verified<Vec<String>>>,
    phone: Option<&'c Verified<String>>,
    email: Option<&'c Verified<String>>,
    website: Option<&'c Verified<String>>,
}

impl Contacts<'_> {
    fn shown(&self, session: &Session) -> String {
        let mut page = String::new();
        match self.address {
            Some(address) => {
                page +=
                    &labelled(session, "label-post", &dated(session, address, |l| l.join(", ")));
            }
            None => {
                let unknown = match self.website {
                    Some(page) => {
                        let args = texts::Args::of("page", page.value.as_str());
                        session.say("post-address-on-page", &args)
                    }
                    None => session.say("post-address-unknown", &texts::Args::none()),
                };
                page += &labelled(session, "label-post", &unknown);
            }
        }
        for (label, value) in [
            ("channel-phone", self.phone),
            ("channel-email", self.email),
            ("channel-page", self.website),
        ] {
            if let Some(value) = value {
                page += &labelled(session, label, &dated(session, value, Clone::clone));
            }
        }
        page
    }
}

fn write_to(session: &Session, country: &Country, id: &str) -> String {
    let args = texts::Args::of("program", session.program.as_str())
        .and("code", country.code.to_lowercase())
        .and("id", id);
    format!("  {}\n", session.say("write-to", &args))
}

/// Copies the address, opens the site, or both.
fn go(
    session: &Session,
    copy: bool,
    open: bool,
    address: Option<String>,
    site: Option<&Verified<String>>,
) -> Result<(), Problem> {
    let nothing = |what| Problem::Nothing { what: session.say(what, &texts::Args::none()) };
    if copy {
        session.copy(&address.ok_or_else(|| nothing("label-post"))?)?;
    }
    if open {
        session.open(&site.ok_or_else(|| nothing("channel-page"))?.value);
    }
    Ok(())
}
