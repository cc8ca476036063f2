//! `safety`: what is safe where a person is, what is not, and what a computer keeps.

use clap::Args;

use super::command::Run;
use super::leaflet::{Page, Section, aid, place, show};
use super::{Session, ask};
use crate::dataset;
use crate::dataset::record::{ActsStatus, Country, Law, Place, RiskLevel};
use crate::problem::Problem;
use crate::render::json;
use crate::texts::{self, Texts};

/// Arguments of `safety`.
#[derive(Debug, Args)]
pub(super) struct SafetyArgs {
    /// Where you are
    #[arg(long = "where", value_enum, value_name = "PLACE")]
    place: Option<Place>,
    /// The country you are in, for its own rules
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// Language of the advice [default: your own, where there is a text in it]
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
}

impl Run for SafetyArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let texts = aid(session, "safety", self.lang.as_deref())?;
        let mut country =
            self.country.as_deref().map(|given| session.country(given)).transpose()?;
        let known = self.place.or(country.as_ref().map(place_of));
        let place = place(session, &texts, known, false)?;
        if place == Place::OtherRisk && country.is_none() && session.can_ask() {
            let question = ask::Question::of_aid(session, &texts, "place-country");
            country = Some(ask::country_by(session, &question)?);
        }
        let page = page(session, &texts, place, country.as_ref());
        if self.json {
            return session.print(&json("safety", &page));
        }
        show(session, &texts, &page.shown())
    }
}

/// What a country is to somebody of whom nothing else is known.
pub(super) fn place_of(country: &Country) -> Place {
    match country.writing_risk.level {
        _ if country.code == "RU" => Place::Russia,
        RiskLevel::High => Place::OtherRisk,
        RiskLevel::Low | RiskLevel::Caution => Place::Abroad,
    }
}

fn page(session: &Session, texts: &Texts, place: Place, country: Option<&Country>) -> Page {
    let args = texts::Args::of("program", session.program.as_str());
    let none = texts::Args::none();
    let here = |part: &str| format!("safety-{part}-{}", place.id());
    let mut lead = unreviewed(texts);
    lead.push(texts.say(&here("lead"), &args));
    let mut sections = vec![
        Section::new(texts, "safety-do-heading", &here("do"), &args),
        Section::new(texts, "safety-dont-heading", &here("dont"), &args),
        Section::new(texts, "safety-traces-heading", "safety-traces", &args),
        Section::new(texts, "safety-cannot-heading", "safety-cannot", &args),
    ];
    let mut rules: Vec<String> = country.map_or_else(Vec::new, |country| acts(texts, country));
    let told = dataset::all::<Law>().filter(|law| law.places.contains(&place));
    rules.extend(told.map(|law| rule(texts, &law)));
    if !rules.is_empty() {
        if matches!(place, Place::Russia | Place::NorthCaucasus) {
            rules.push(texts.say("safety-rules-careful", &none));
        }
        let heading = texts.say("safety-rules-heading", &none);
        sections.push(Section { heading, items: rules });
    }
    let title = texts.say(&here("title"), &args);
    Page { title, language: texts.language().to_owned(), lead, sections }
}

/// That nobody whose first language it is has read the translation.
pub(super) fn unreviewed(texts: &Texts) -> Vec<String> {
    texts.get("aid-unreviewed", &texts::Args::none()).into_iter().collect()
}

/// A rule with its date, and below it where we know it from.
fn rule(texts: &Texts, law: &Law) -> String {
    let seen = law.evidence.verified.map(|date| date.to_string()).unwrap_or_default();
    let args = texts::Args::of("text", texts.say(&format!("law-{}", law.id), &texts::Args::none()))
        .and("since", law.in_force.to_string())
        .and("seen", seen);
    let source = law.evidence.sources.first().map(String::as_str).unwrap_or_default();
    format!("{}\n{source}", texts.say("safety-rule", &args))
}

/// What a country does to people, with where we know it from.
fn acts(texts: &Texts, country: &Country) -> Vec<String> {
    let name = texts.country_in_a_sentence(country);
    let mut rules = Vec::new();
    if country.writing_risk.level != RiskLevel::Low {
        let args = texts::Args::of("country", name.as_str())
            .recorded("reason", country.writing_risk.reason.as_str());
        rules.push(texts.say("safety-rule-country", &args));
    }
    let acts = &country.same_sex_acts;
    let status = match acts.status {
        ActsStatus::Legal => "safety-acts-legal",
        ActsStatus::Criminalised => "safety-acts-criminalised",
        ActsStatus::Persecuted => "safety-acts-persecuted",
    };
    let args =
        texts::Args::of("country", name).and("status", texts.say(status, &texts::Args::none()));
    let mut line = texts.say("safety-acts", &args);
    if let Some(date) = acts.evidence.verified {
        let args = texts::Args::of("date", date.to_string());
        line = format!("{line} {}", texts.say("safety-rule-seen", &args));
    }
    if let Some(source) = acts.evidence.sources.first() {
        line = format!("{line}\n{source}");
    }
    rules.push(line);
    rules
}
