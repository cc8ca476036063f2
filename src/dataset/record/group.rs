//! Those who help, those who should be asked, those who should report:
//! organisations, companies, newsrooms; and pages to learn from.

use serde::{Deserialize, Serialize};

use super::{Evidence, PartialDate, Place, Verified};

/// An organisation, as `data/organisations.json` holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Stable id.
    pub id: String,
    /// Usual name.
    pub name: String,
    /// Its name in its own language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub native_name: Option<String>,
    /// What kind of work it does.
    pub kind: OrganisationKind,
    /// What it does, in one sentence.
    pub does: String,
    /// Where it works.
    #[serde(rename = "where")]
    pub place: String,
    /// Languages one can write to it in.
    pub languages: Vec<String>,
    /// Web site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<Verified<String>>,
    /// Where one gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub donate: Option<Verified<String>>,
    /// What help costs, with the year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_note: Option<String>,
    /// How a person in danger reaches it: only what its own page confirms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Verified<HelpContact>>,
    /// What Russia has declared it to be.
    pub russian_label: RussianLabel,
    /// Whether it still works.
    pub active: bool,
    /// What one should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The evidence.
    pub evidence: Evidence,
}

/// What kind of work an organisation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum OrganisationKind {
    /// It helps people in danger.
    Help,
    /// It gives money to those who help.
    Funder,
    /// It watches and reports.
    Monitor,
    /// It speaks for people.
    Advocacy,
    /// It publishes.
    Media,
}

/// How a person in danger reaches an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HelpContact {
    /// The kind of way.
    pub way: HelpWay,
    /// Where it leads.
    pub target: String,
    /// What to say first, in one sentence.
    pub say_first: String,
    /// Where the people are whom it can help. The texts `aid-<id>-who`,
    /// `-safe` and `-next` say how.
    pub places: Vec<Place>,
}

/// A way to reach help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HelpWay {
    /// A page that says how.
    Page,
    /// A form.
    Form,
    /// A bot in Telegram.
    TelegramBot,
    /// E-mail.
    Email,
    /// The telephone.
    Phone,
}

impl HelpWay {
    /// The id of the text that names it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Page => "aid-page",
            Self::Form => "aid-form",
            Self::TelegramBot => "aid-telegram-bot",
            Self::Email => "aid-email",
            Self::Phone => "aid-phone",
        }
    }
}

/// What Russia has declared an organisation to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RussianLabel {
    /// The label.
    pub label: Label,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<PartialDate>,
    /// The evidence, where there is a label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// A label by which Russia makes contact with an organisation punishable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// None is known.
    None,
    /// "Foreign agent".
    ForeignAgent,
    /// "Undesirable": taking part and giving are punished.
    Undesirable,
    /// "Extremist": taking part, giving and showing its signs are punished.
    Extremist,
}

impl Label {
    /// The name that text ids are made of.
    pub fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::ForeignAgent => "foreign-agent",
            Self::Undesirable => "undesirable",
            Self::Extremist => "extremist",
        }
    }
}

/// A company, as `data/companies.json` holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Company {
    /// Stable id.
    pub id: String,
    /// Usual name.
    pub name: String,
    /// Its products that matter here.
    pub products: Vec<String>,
    /// Why it matters, in one sentence.
    pub why: String,
    /// What it has done, one dated sentence each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub did: Vec<String>,
    /// What to ask of it, one sentence each.
    pub asks: Vec<String>,
    /// Web site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<Verified<String>>,
    /// Where one writes to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Verified<String>>,
    /// Why no letter should go there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes_no_letters: Option<String>,
    /// What one should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The evidence.
    pub evidence: Evidence,
}

/// A newsroom, as `data/media.json` holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Newsroom {
    /// Stable id.
    pub id: String,
    /// Usual name.
    pub name: String,
    /// The country it is in.
    pub country: String,
    /// Languages it publishes in.
    pub languages: Vec<String>,
    /// Where a letter to the editor goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letters: Option<Verified<LettersTo>>,
    /// How many words such a letter may have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Verified<u32>>,
    /// Where one reports an error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrections: Option<Verified<String>>,
    /// Web site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<Verified<String>>,
    /// What one should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The evidence.
    pub evidence: Evidence,
}

/// Where a letter to the editor goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LettersTo {
    /// The kind of way.
    pub way: LettersWay,
    /// The address or link.
    pub target: String,
}

/// How a newsroom takes letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum LettersWay {
    /// E-mail.
    Email,
    /// A form.
    Form,
}

/// A page to learn from or look things up on, as `data/resources.json` holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// Stable id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What kind of thing it is.
    pub kind: ResourceKind,
    /// The year it came out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<PartialDate>,
    /// Its languages.
    pub languages: Vec<String>,
    /// What it is good for, in one sentence.
    pub use_for: String,
    /// Where it is.
    pub page: Verified<String>,
}

/// What kind of thing a resource is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ResourceKind {
    /// A film.
    Film,
    /// A book.
    Book,
    /// A report.
    Report,
    /// A guide.
    Guide,
    /// An article.
    Article,
    /// A court's decision.
    Court,
    /// An exhibition.
    Exhibition,
    /// A list to look things up in.
    Directory,
}

impl ResourceKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Film,
        Self::Book,
        Self::Report,
        Self::Guide,
        Self::Article,
        Self::Court,
        Self::Exhibition,
        Self::Directory,
    ];

    /// The name that text ids are made of.
    pub fn id(self) -> &'static str {
        match self {
            Self::Film => "film",
            Self::Book => "book",
            Self::Report => "report",
            Self::Guide => "guide",
            Self::Article => "article",
            Self::Court => "court",
            Self::Exhibition => "exhibition",
            Self::Directory => "directory",
        }
    }
}
