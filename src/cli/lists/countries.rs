//! `countries`: every country, or one in full.

use std::fmt::Write as _;

use clap::Args;

use super::labelled;
use crate::cli::command::Run;
use crate::cli::view::bold;
use crate::cli::{Session, office};
use crate::dataset;
use crate::dataset::record::{Country, RiskLevel};
use crate::problem::Problem;
use crate::render::json;
use crate::route::representative_id;
use crate::texts;

/// Arguments of `countries`.
#[derive(Debug, Args)]
pub(in crate::cli) struct CountriesArgs {
    /// Country to show in full: code, name or alias
    #[arg(value_name = "COUNTRY")]
    country: Option<String>,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
}

impl Run for CountriesArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        if let Some(given) = &self.country {
            let country = session.country(given)?;
            if self.json {
                return session.print(&json("country", &country));
            }
            return session.show(&in_full(session, &country));
        }
        let countries: Vec<Country> = dataset::all().collect();
        if self.json {
            return session.print(&json("countries", &countries));
        }
        let mut page = String::new();
        let count = texts::Args::none().count("count", countries.len().try_into().unwrap_or(0));
        let _ = writeln!(page, "{}\n", bold(&session.say("countries-heading", &count)));
        for country in &countries {
            let risk = match country.writing_risk.level {
                RiskLevel::Low => String::new(),
                level => format!("  ({}: {})", say_risk_label(session), risk(session, level)),
            };
            let _ = writeln!(
                page,
                "{}  {}{risk}",
                country.code.to_lowercase(),
                session.name_of(country)
            );
        }
        session.show(&page)
    }
}

fn say_risk_label(session: &Session) -> String {
    session.say("label-risk", &texts::Args::none())
}

fn risk(session: &Session, level: RiskLevel) -> String {
    let id = match level {
        RiskLevel::Low => "risk-low",
        RiskLevel::Caution => "risk-caution",
        RiskLevel::High => "risk-high",
    };
    session.say(id, &texts::Args::none())
}

fn in_full(session: &Session, country: &Country) -> String {
    let mut page = format!("{}  {}\n", bold(session.name_of(country)), country.code);
    let mut add = |label: &str, value: &str| page += &labelled(session, label, value);
    let danger = risk(session, country.writing_risk.level);
    let reason = session.texts.of_record(&country.writing_risk.reason);
    // Why it is safe is said in English alone.
    if country.writing_risk.level == RiskLevel::Low && !session.speaks_english() {
        add("label-risk", &danger);
    } else {
        add("label-risk", &format!("{danger} ({reason})"));
    }
    add("label-languages", &country.languages.join(", "));
    for (nth, parliament) in country.parliaments.iter().enumerate() {
        let page = parliament.lookup.page.as_ref().map(|page| page.value.as_str());
        let name = office::chamber(session, &representative_id(nth), &parliament.name, country);
        match (name, page) {
            (None, Some(page)) => add("label-parliament", page),
            (None, None) => add("label-parliament", &session.texts.of_record(&parliament.name)),
            (Some(name), page) => add("label-parliament", &join(&name, page)),
        }
    }
    let site = country.ministry.website.as_ref().map(|site| site.value.as_str());
    add("label-ministry", &join(&office::ministry(session, country), site));
    add("label-embassy", &super::missions::embassy_line(session, country));
    for (id, mission) in [("un", &country.un_new_york), ("un-geneva", &country.un_geneva)] {
        if let Some(mission) = mission {
            let site = mission.website.as_ref().map(|site| site.value.as_str());
            let name = office::un_mission(session, id, mission, country);
            add(&format!("label-{id}"), &join(&name, site));
        }
    }
    let next = texts::Args::of("program", session.program.as_str())
        .and("code", country.code.to_lowercase());
    let _ = writeln!(page, "\n{}", session.say("route-write", &next));
    page
}

fn join(name: &str, link: Option<&str>) -> String {
    link.map_or_else(|| name.to_owned(), |link| format!("{name}, {link}"))
}
