//! `get-help`: whom a person in danger can turn to, and how; and what a friend does.

use std::fmt::Write as _;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::command::Run;
use super::leaflet::{Page, Section, aid, place, show};
use super::safety::unreviewed;
use super::view::{bold, indent};
use super::{Session, ask};
use crate::dataset;
use crate::dataset::record::{Confidence, Label, Organisation, Place};
use crate::problem::Problem;
use crate::render::json;
use crate::texts::{self, Texts};

/// Arguments of `get-help`.
#[derive(Debug, Args)]
pub(super) struct GetHelpArgs {
    /// Who is in danger
    #[arg(long = "for", value_enum, value_name = "WHO")]
    who: Option<Who>,
    /// Where the person in danger is
    #[arg(long = "where", value_enum, value_name = "PLACE")]
    place: Option<Place>,
    /// Language of the page [default: your own, where there is a text in it]
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
}

/// Who is in danger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Who {
    /// You are
    Me,
    /// Somebody who told you
    Friend,
}

impl Run for GetHelpArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let texts = aid(session, "aid", self.lang.as_deref())?;
        let asks = self.who.is_none() && session.can_ask();
        let (who, place) = loop {
            let who = match self.who {
                Some(who) => who,
                None if asks => asked(session, &texts)?,
                None => Who::Me,
            };
            match place(session, &texts, self.place, who == Who::Friend) {
                Err(Problem::Back) if asks => {}
                place => break (who, place?),
            }
        };
        let help = Help::new(session, &texts, who, place);
        if self.json {
            return session.print(&json("get-help", &help));
        }
        show(session, &texts, &help.shown())
    }
}

fn asked(session: &Session, texts: &Texts) -> Result<Who, Problem> {
    let say = |id: &str| texts.say(id, &texts::Args::none());
    let answers = ["aid-for-me", "aid-for-friend"].map(say);
    let question = ask::Question::of_aid(session, texts, "aid-for-question");
    let nth = ask::choice(session, &question, &answers, 0)?;
    Ok(if nth == 0 { Who::Me } else { Who::Friend })
}

/// The page: what to do first, the contacts, then how to speak with them.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Help {
    #[serde(flatten)]
    page: Page,
    contacts_heading: String,
    contacts_note: String,
    contacts: Vec<Contact>,
    after: Vec<Section>,
    languages: String,
}

/// One organisation, in the words of the page's language.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Contact {
    id: String,
    name: String,
    who: String,
    way: String,
    target: String,
    safe: String,
    next: String,
    label: Option<String>,
    seen: String,
}

impl Help {
    fn new(session: &Session, texts: &Texts, who: Who, place: Place) -> Self {
        let args = texts::Args::of("program", session.program.as_str());
        let say = |id: &str| texts.say(id, &args);
        let list = |id: &str| Section::new(texts, &format!("{id}-heading"), id, &args);
        let (title, sections) = match who {
            Who::Me => {
                let now = format!("aid-now-{}", place.id());
                ("aid-title-me", vec![Section::new(texts, "aid-now-heading", &now, &args)])
            }
            Who::Friend => (
                "aid-title-friend",
                ["aid-friend", "aid-friend-words", "aid-friend-not"].map(list).into(),
            ),
        };
        let others = dataset::languages_of("aid").filter(|code| *code != texts.language());
        let others = others.collect::<Vec<_>>().join("|");
        Self {
            page: Page {
                title: say(title),
                language: texts.language().to_owned(),
                lead: unreviewed(texts),
                sections,
            },
            contacts_heading: say("aid-contacts-heading"),
            contacts_note: say("aid-contacts-note"),
            contacts: contacts(texts, place),
            after: ["aid-say", "aid-not-say", "aid-next", "aid-silence"].map(list).into(),
            languages: texts.say("aid-languages", &args.clone().and("list", others)),
        }
    }

    fn shown(&self) -> String {
        let mut page = self.page.shown();
        let _ = write!(page, "\n{}\n", bold(&self.contacts_heading));
        let _ = writeln!(page, "{}", super::view::fill(&self.contacts_note));
        page += &self.contacts.iter().map(Contact::shown).collect::<String>();
        page += &self.after.iter().map(Section::shown).collect::<String>();
        page + "\n" + &super::view::fill(&self.languages) + "\n"
    }
}

/// Those who can help people there, each confirmed by its own page.
fn contacts(texts: &Texts, place: Place) -> Vec<Contact> {
    let ours = dataset::all::<Organisation>().filter(|one| one.active);
    ours.filter_map(|one| contact(texts, &one, place)).collect()
}

fn contact(texts: &Texts, one: &Organisation, place: Place) -> Option<Contact> {
    let say = |id: &str| texts.say(id, &texts::Args::none());
    let part = |part: &str| format!("aid-{}-{part}", one.id);
    let help = one.help.as_ref().filter(|help| help.value.places.contains(&place))?;
    // A person's own record has no words here: they know it without us.
    if help.evidence.confidence != Confidence::High || !texts.has(&part("who")) {
        return None;
    }
    let way = help.value.way.label();
    let label = one.russian_label.label;
    let tied = matches!(place, Place::NorthCaucasus | Place::Russia | Place::AbroadWithTies);
    let labelled = (label != Label::None && tied).then(|| format!("aid-label-{}", label.id()));
    Some(Contact {
        id: one.id.clone(),
        name: one.native_name.as_ref().map_or_else(
            || one.name.clone(),
            |native| {
                if *native == one.name {
                    native.clone()
                } else {
                    format!("{} · {native}", one.name)
                }
            },
        ),
        who: say(&part("who")),
        way: say(way),
        target: help.value.target.clone(),
        safe: say(&part("safe")),
        next: say(&part("next")),
        label: labelled.map(|id| say(&id)),
        seen: help.evidence.verified.map_or_else(
            || say("aid-seen-undated"),
            |date| texts.say("aid-seen", &texts::Args::of("date", date.to_string())),
        ),
    })
}

impl Contact {
    fn shown(&self) -> String {
        // The address stands alone on its line: it can be copied, and no script turns it round.
        let lines = [&self.who, &self.way, &self.target, &self.safe, &self.next];
        let mut text = format!("\n{}\n", bold(&self.name));
        for line in lines.into_iter().chain(&self.label).chain([&self.seen]) {
            text += &(indent(line, "  ") + "\n");
        }
        text
    }
}
