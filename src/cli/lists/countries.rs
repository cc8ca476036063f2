//! `countries`: every country, or one in full.

use std::fmt::Write as _;

use clap::Args;

use super::labelled;
use crate::cli::command::Run;
use crate::cli::view::bold;
use crate::cli::{Session, office};
use crate::dataset;
use crate::dataset::record::{Country, Ministry, RiskLevel};
use crate::problem::Problem;
use crate::render::json;
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
    let english = &country.writing_risk.reason;
    let reason = session.texts.of_record(english);
    // Why it is safe is said in English alone.
    if session.speaks_english() || reason != *english {
        add("label-risk", &format!("{danger} ({reason})"));
    } else {
        add("label-risk", &danger);
    }
    add("label-languages", &country.languages.join(", "));
    let named = |id: &str, english: &str, local: Option<&str>| {
        let own = office::institution(session, id, local, country);
        own.unwrap_or_else(|| english.to_owned())
    };
    for (id, parliament) in ["representative", "representative-2"].iter().zip(&country.parliaments)
    {
        let page = parliament.lookup.page.as_ref().map(|page| page.value.as_str());
        let local = parliament.local_name.as_deref();
        add("label-parliament", &join(&named(id, &parliament.name, local), page));
    }
    let Ministry { name, local_name, website, .. } = &*country.ministry;
    let site = website.as_ref().map(|site| site.value.as_str());
    add("label-ministry", &join(&named("ministry", name, local_name.as_deref()), site));
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
