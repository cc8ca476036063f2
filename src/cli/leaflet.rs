//! A page of advice: a title, and lists under headings, for eyes or as JSON.
//! What `safety`, `get-help` and `privacy` have in common.

use std::io::IsTerminal;

use clap::ValueEnum;
use clap::builder::PossibleValue;
use serde::Serialize;

use super::safety::place_of;
use super::view::{bold, fill, folded, height, indent, rows};
use super::{Session, ask, whereabouts};
use crate::dataset::record::Place;
use crate::dataset::{self, country};
use crate::problem::Problem;
use crate::texts::{Args, FALLBACK, Texts};

/// A page of advice.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Page {
    /// What it is about.
    pub(super) title: String,
    /// The language's code.
    pub(super) language: String,
    /// Paragraphs before the lists.
    pub(super) lead: Vec<String>,
    /// The lists.
    pub(super) sections: Vec<Section>,
}

/// A list under its heading.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Section {
    pub(super) heading: String,
    pub(super) items: Vec<String>,
}

impl Section {
    /// The heading and the attributes of two messages.
    pub(super) fn new(texts: &Texts, heading: &str, list: &str, args: &Args) -> Self {
        Self { heading: texts.say(heading, &Args::none()), items: items(texts, list, args) }
    }

    /// For eyes.
    pub(super) fn shown(&self) -> String {
        let items = self.items.iter().map(|item| item_shown(item)).collect::<String>();
        format!("\n{}\n{items}", bold(&self.heading))
    }
}

impl Page {
    /// The title and the paragraphs before the lists, for eyes.
    pub(super) fn head(&self) -> String {
        let lead = self.lead.iter().map(|paragraph| format!("\n{}\n", fill(paragraph)));
        format!("{}\n{}", bold(&self.title), lead.collect::<String>())
    }

    /// The whole page, for eyes.
    pub(super) fn shown(&self) -> String {
        self.head() + &self.sections.iter().map(Section::shown).collect::<String>()
    }
}

/// Prints a page; to somebody who reads it on a screen, one screen at a time,
/// so that they can leave at once while any of it stands there.
///
/// # Errors
/// As [`Session::print`]; [`Problem::Left`] or [`Problem::LeftAtOnce`] where
/// the person leaves.
pub(crate) fn show(session: &Session, texts: &Texts, page: &str) -> Result<(), Problem> {
    if !session.can_ask() || !std::io::stdout().is_terminal() {
        return session.print(&folded(page));
    }
    let page = folded(page);
    let rows = rows().saturating_sub(2);
    let mut screen = String::new();
    for paragraph in page.split_inclusive("\n\n") {
        if !screen.is_empty() && height(&screen) + height(paragraph) > rows {
            session.print(&screen)?;
            ask::pause(session, texts, "aid-more")?;
            screen.clear();
        }
        screen += paragraph;
    }
    session.print(&screen)?;
    ask::pause(session, texts, "aid-end")
}

/// An item of a list, for eyes. Further lines of it begin below the first, so
/// that a link stands on a line of its own.
fn item_shown(item: &str) -> String {
    let mut lines = item.lines();
    let first = lines.next().map(|line| indent(&format!("- {line}"), "") + "\n");
    let rest = lines.map(|line| indent(line, "  ") + "\n");
    first.into_iter().chain(rest).collect()
}

/// The attributes of a message, in the order of their names.
pub(super) fn items(texts: &Texts, id: &str, args: &Args) -> Vec<String> {
    let names = dataset::variants(texts.language(), id).map(|(name, _)| name);
    names.map(|name| texts.say(&format!("{id}.{name}"), args)).collect()
}

/// The words of a file of texts for people in danger: in the language that is
/// asked for, else in that the program speaks or in that of the locale if there
/// are any, else in English.
///
/// # Errors
/// [`Problem::NoAid`] with the languages there are.
pub(super) fn aid(session: &Session, file: &str, given: Option<&str>) -> Result<Texts, Problem> {
    let base =
        |tag: &str| tag.trim().split(['-', '_', '.']).next().unwrap_or_default().to_lowercase();
    let known = |language: &str| dataset::languages_of(file).any(|known| known == language);
    match given.map(base) {
        Some(given) if known(&given) => Ok(Texts::new(&given)),
        Some(given) => Err(Problem::NoAid {
            given,
            known: dataset::languages_of(file).map(str::to_owned).collect(),
        }),
        None => {
            let spoken = Some(session.texts.language().to_owned()).filter(|own| own != FALLBACK);
            let locale = || sys_locale::get_locale().map(|locale| base(&locale));
            let language = spoken.or_else(locale).filter(|language| known(language));
            Ok(Texts::new(&language.unwrap_or(FALLBACK.to_owned())))
        }
    }
}

/// The place given by flag, or asked for where somebody can be asked: where the
/// person is, or `of_another` whom they ask for.
///
/// # Errors
/// [`Problem::Missing`] where nobody can be asked; [`Problem::Left`] or
/// [`Problem::LeftAtOnce`] where the person leaves, [`Problem::Back`] where
/// they go back.
pub(super) fn place(
    session: &Session,
    texts: &Texts,
    given: Option<Place>,
    of_another: bool,
) -> Result<Place, Problem> {
    if let Some(place) = given {
        return Ok(place);
    }
    if !session.can_ask() {
        return Err(Problem::Missing { flag: "--where" });
    }
    let answers =
        Place::ALL.map(|place| texts.say(&format!("place-{}", place.id()), &Args::none()));
    // What is suggested must do no harm where it is wrong: the strictest that fits.
    let seem = whereabouts::countries();
    let places: Vec<Place> =
        seem.iter().filter_map(|code| country(code)).map(|country| place_of(&country)).collect();
    let likely = match places.first() {
        _ if of_another || places.contains(&Place::Russia) => Place::NorthCaucasus,
        Some(Place::OtherRisk) => Place::OtherRisk,
        _ => Place::AbroadWithTies,
    };
    let default = Place::ALL.iter().position(|place| *place == likely).unwrap_or_default();
    let id = if of_another { "place-question-friend" } else { "place-question" };
    let question = ask::Question::of_aid(session, texts, id);
    let nth = ask::choice(session, &question, &answers, default)?;
    Place::ALL.get(nth).copied().ok_or(Problem::Left)
}

impl ValueEnum for Place {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.id()))
    }
}
