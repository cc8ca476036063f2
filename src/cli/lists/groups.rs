//! `organisations`, `companies`, `media` and `resources`.

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};

use super::{Listed, LookUp, contact, dated, entries, evidence, labelled, look_up};
use crate::cli::Session;
use crate::cli::act::ActsFrom;
use crate::cli::command::Run;
use crate::cli::view::bold;
use crate::dataset::record::{Company, Label, Newsroom, Organisation, Resource, ResourceKind};
use crate::problem::Problem;
use crate::texts;

/// Arguments of `organisations`.
#[derive(Debug, Args)]
pub(in crate::cli) struct OrganisationsArgs {
    #[command(flatten)]
    wanted: LookUp,
    /// Only those still at work
    #[arg(long)]
    active: bool,
    #[command(flatten)]
    from: ActsFrom,
}

/// Arguments of `companies`.
#[derive(Debug, Args)]
pub(in crate::cli) struct CompaniesArgs {
    #[command(flatten)]
    wanted: LookUp,
}

/// Arguments of `media`.
#[derive(Debug, Args)]
pub(in crate::cli) struct MediaArgs {
    #[command(flatten)]
    wanted: LookUp,
    /// Only those of a country
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
}

/// Arguments of `resources`.
#[derive(Debug, Args)]
pub(in crate::cli) struct ResourcesArgs {
    #[command(flatten)]
    wanted: LookUp,
    /// Only one kind
    #[arg(long, value_enum, ignore_case = true, value_name = "KIND")]
    kind: Option<ResourceKind>,
}

impl ValueEnum for ResourceKind {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.id()))
    }
}

impl Run for OrganisationsArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        self.from.weigh(session, self.wanted.acts())?;
        let passes = |one: &Organisation| one.active || !self.active;
        look_up(session, &self.wanted, passes, |all: &[Organisation]| {
            entries(session, all, |one| {
                let mut lines = vec![labelled(session, "label-does", &one.does)];
                if one.russian_label.label != Label::None {
                    lines.push(labelled(session, "label-in-russia", &russian_label(session, one)));
                }
                let closed = session.say("organisation-inactive", &texts::Args::none());
                let name = &one.name;
                (if one.active { name.clone() } else { format!("{name} ({closed})") }, lines)
            })
        })
    }
}

impl Run for CompaniesArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        look_up(
            session,
            &self.wanted,
            |_| true,
            |all: &[Company]| {
                entries(session, all, |one| {
                    (one.name.clone(), vec![labelled(session, "label-why", &one.why)])
                })
            },
        )
    }
}

impl Run for MediaArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let country = self.country.as_deref().map(|given| session.country(given)).transpose()?;
        let passes =
            |one: &Newsroom| country.as_ref().is_none_or(|country| country.code == one.country);
        look_up(session, &self.wanted, passes, |all: &[Newsroom]| {
            entries(session, all, |one| {
                let name = format!("{} ({})", one.name, one.country.to_lowercase());
                (name, vec![letters(session, one)])
            })
        })
    }
}

impl Run for ResourcesArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let passes = |one: &Resource| self.kind.is_none_or(|kind| kind == one.kind);
        look_up(session, &self.wanted, passes, |all: &[Resource]| {
            entries(session, all, |one| {
                let lines = vec![
                    labelled(session, "label-use", &one.use_for),
                    labelled(session, "label-link", &one.page.value),
                ];
                (titled(session, one), lines)
            })
        })
    }
}

/// What Russia has declared an organisation to be, and what that means.
pub(super) fn russian_label(session: &Session, one: &Organisation) -> String {
    let label = one.russian_label.label.id();
    let said = session.say(&format!("russian-label-{label}"), &texts::Args::none());
    match one.russian_label.since {
        Some(date) => format!("{said} ({date})"),
        None => said,
    }
}

impl Listed for Organisation {
    const MANY: &'static str = "organisations";
    const ONE: &'static str = "organisation";

    fn in_full(&self, session: &Session) -> String {
        let mut page = format!("{}\n", bold(&self.name));
        if let Some(name) = &self.native_name {
            page += &labelled(session, "label-native", name);
        }
        page += &labelled(session, "label-does", &self.does);
        page += &labelled(session, "label-where", &self.place);
        page += &labelled(session, "label-languages", &self.languages.join(", "));
        page += &labelled(session, "label-in-russia", &russian_label(session, self));
        page += &contact(session, "channel-page", self.website.as_ref());
        page += &contact(session, "label-donate", self.donate.as_ref());
        if let Some(note) = &self.cost_note {
            page += &labelled(session, "label-cost", note);
        }
        if let Some(help) = &self.help {
            let way = help.value.way.label();
            let way = session.say(way, &texts::Args::none());
            let target = dated(session, help, |help| help.target.clone());
            page += &labelled(session, "label-help", &format!("{way} {target}"));
            page += &labelled(session, "label-say-first", &help.value.say_first);
        }
        if let Some(note) = &self.note {
            page += &labelled(session, "label-note", note);
        }
        page + &evidence(session, &self.evidence)
    }

    fn link(&self) -> Option<&str> {
        self.website.as_ref().map(|site| site.value.as_str())
    }

    fn warn(&self, session: &Session) {
        if self.russian_label.label != Label::None {
            session.note("label-warning", &texts::Args::of("label", russian_label(session, self)));
        }
    }
}

impl Listed for Company {
    const MANY: &'static str = "companies";
    const ONE: &'static str = "company";

    fn in_full(&self, session: &Session) -> String {
        let mut page = format!("{}\n", bold(&self.name));
        page += &labelled(session, "label-products", &self.products.join(", "));
        page += &labelled(session, "label-why", &self.why);
        for did in &self.did {
            page += &labelled(session, "label-did", did);
        }
        for ask in &self.asks {
            page += &labelled(session, "label-ask-it", ask);
        }
        page += &contact(session, "channel-page", self.website.as_ref());
        page += &contact(session, "label-write", self.contact.as_ref());
        if let Some(note) = &self.note {
            page += &labelled(session, "label-note", note);
        }
        page + &evidence(session, &self.evidence)
    }

    fn link(&self) -> Option<&str> {
        self.contact.as_ref().or(self.website.as_ref()).map(|link| link.value.as_str())
    }
}

impl Listed for Newsroom {
    const MANY: &'static str = "media";
    const ONE: &'static str = "newsroom";

    fn in_full(&self, session: &Session) -> String {
        let mut page = format!("{} ({})\n", bold(&self.name), self.country.to_lowercase());
        page += &letters(session, self);
        page += &contact(session, "label-corrections", self.corrections.as_ref());
        page += &contact(session, "channel-page", self.website.as_ref());
        if let Some(note) = &self.note {
            page += &labelled(session, "label-note", note);
        }
        page + &evidence(session, &self.evidence)
    }

    fn link(&self) -> Option<&str> {
        let letters = self.letters.as_ref().map(|letters| letters.value.target.as_str());
        let links = [letters, self.corrections.as_ref().map(|link| link.value.as_str())];
        links.into_iter().flatten().find(|link| link.starts_with("http"))
    }

    fn to_copy(&self) -> Option<String> {
        let letters = self.letters.as_ref().map(|letters| letters.value.target.clone());
        letters.map(|target| target + "\n")
    }
}

fn letters(session: &Session, one: &Newsroom) -> String {
    let Some(letters) = &one.letters else { return String::new() };
    let words = one.words.as_ref().map(|words| {
        let count = texts::Args::of("count", words.value.to_string());
        session.say("media-words", &count)
    });
    let target = dated(session, letters, |letters| letters.target.clone());
    let text = words.map_or(target.clone(), |words| format!("{target}, {words}"));
    labelled(session, "label-letters", &text)
}

fn titled(session: &Session, one: &Resource) -> String {
    let kind = session.say(&format!("resource-{}", one.kind.id()), &texts::Args::none());
    match one.year {
        Some(year) => format!("{} ({kind}, {year})", one.title),
        None => format!("{} ({kind})", one.title),
    }
}

impl Listed for Resource {
    const MANY: &'static str = "resources";
    const ONE: &'static str = "resource";

    fn in_full(&self, session: &Session) -> String {
        let mut page = format!("{}\n", bold(&titled(session, self)));
        page += &labelled(session, "label-use", &self.use_for);
        page += &labelled(session, "label-languages", &self.languages.join(", "));
        page += &labelled(session, "label-link", &self.page.value);
        page + &evidence(session, &self.page.evidence)
    }

    fn link(&self) -> Option<&str> {
        Some(&self.page.value)
    }
}
