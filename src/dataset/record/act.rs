//! What one can say, ask and share: facts, asks, petitions, hashtags; and the laws around them.

use serde::{Deserialize, Serialize};

use super::{Evidence, PartialDate, Place};

/// A kind of office: it decides texts, asks and facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// A member of the writer's own parliament.
    Representative,
    /// The writer's own foreign ministry.
    Ministry,
    /// The mission of the writer's own state to the United Nations.
    UnMission,
    /// A Russian embassy.
    Embassy,
    /// A Russian state office.
    Authority,
    /// A body or expert of the United Nations.
    UnBody,
    /// A European body.
    EuropeanBody,
    /// A company whose service people in danger use.
    Company,
    /// A newsroom.
    Newsroom,
}

impl Audience {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Representative,
        Self::Ministry,
        Self::UnMission,
        Self::Embassy,
        Self::Authority,
        Self::UnBody,
        Self::EuropeanBody,
        Self::Company,
        Self::Newsroom,
    ];

    /// The name that text ids are made of.
    pub fn id(self) -> &'static str {
        match self {
            Self::Representative => "representative",
            Self::Ministry => "ministry",
            Self::UnMission => "un-mission",
            Self::Embassy => "embassy",
            Self::Authority => "authority",
            Self::UnBody => "un-body",
            Self::EuropeanBody => "european-body",
            Self::Company => "company",
            Self::Newsroom => "newsroom",
        }
    }
}

/// A sourced fact that a letter may quote. Its sentence is the text `fact-<id>` of each language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Stable id, as in `--facts lapunov-v-russia`.
    pub id: String,
    /// When it happened or was reported.
    pub date: PartialDate,
    /// What kind of fact it is.
    pub kind: FactKind,
    /// The offices it matters to.
    #[serde(rename = "for")]
    pub audiences: Vec<Audience>,
    /// A finding of a court or an international body that the crimes happened:
    /// every letter quotes one such.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub finding: bool,
    /// The case it is about: of one case a letter tells once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The places to whose offices alone it is told; absent for all. A place is
    /// a country's code, a membership's id, or [`CRIMINALISED`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only_in: Vec<String>,
    /// The places to whose offices it is not told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_in: Vec<String>,
    /// The evidence.
    pub evidence: Evidence,
}

/// The place that is every country in which same-sex acts are punished.
pub const CRIMINALISED: &str = "criminalised";

/// The kind of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// Something that happened.
    Event,
    /// A report.
    Report,
    /// A single person's case, told without a name.
    Case,
    /// A court's judgment.
    Judgment,
    /// A law or ban.
    Law,
    /// A sanction.
    Sanction,
    /// A number.
    Figure,
    /// What officials deny, and what the evidence says: the texts
    /// `fact-<id>.claim` and `fact-<id>.answer`.
    Denial,
}

impl FactKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Event,
        Self::Report,
        Self::Case,
        Self::Judgment,
        Self::Law,
        Self::Sanction,
        Self::Figure,
        Self::Denial,
    ];

    /// The name that `facts --kind` takes.
    pub fn id(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Report => "report",
            Self::Case => "case",
            Self::Judgment => "judgment",
            Self::Law => "law",
            Self::Sanction => "sanction",
            Self::Figure => "figure",
            Self::Denial => "denial",
        }
    }
}

/// One thing to ask for. Its wording is the text `ask-<id>`, its reason `ask-<id>-why`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// Stable id, as in `--ask humanitarian-visas`.
    pub id: String,
    /// The kinds of office that can grant it.
    #[serde(rename = "for")]
    pub audiences: Vec<Audience>,
    /// Ids of the only offices that can grant it; absent for all of the kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offices: Vec<String>,
    /// The places whose offices alone can grant it; absent for all. A place is
    /// a country's code, a membership's id, or [`CRIMINALISED`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only_in: Vec<String>,
    /// The places whose offices cannot grant it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_in: Vec<String>,
    /// Ids of the facts that speak for it; one of them is quoted where it fits.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
}

/// A petition, open or of the past, as `data/petitions.json` holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Petition {
    /// Stable id.
    pub id: String,
    /// Its title, without names of people at risk.
    pub title: String,
    /// Who started it.
    pub organiser: String,
    /// Where it is; absent where no address was confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What it asks for.
    pub asks: String,
    /// Whom it asks.
    pub addressee: String,
    /// Languages of its page.
    pub languages: Vec<String>,
    /// Whether one can sign.
    pub status: PetitionStatus,
    /// When it began.
    pub opened: PartialDate,
    /// Not confirmed open, but recent enough to look.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub worth_a_check: bool,
    /// The petition that took its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<String>,
    /// What became of it.
    pub note: String,
    /// The evidence.
    pub evidence: Evidence,
}

/// Whether a petition can be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum PetitionStatus {
    /// Confirmed open.
    Open,
    /// Neither confirmed open nor closed.
    Unconfirmed,
    /// Closed.
    Closed,
    /// Long dormant: history.
    Archived,
}

/// A hashtag, as `data/hashtags.json` holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hashtag {
    /// Stable id.
    pub id: String,
    /// The tag itself, with its `#`.
    pub tag: String,
    /// Its language.
    pub language: String,
    /// Networks on which it was seen.
    pub networks: Vec<String>,
    /// What it means.
    pub meaning: String,
    /// When it was first used.
    pub first_used: PartialDate,
    /// Whether it still reaches people.
    pub status: HashtagStatus,
    /// What one should know before using it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The evidence.
    pub evidence: Evidence,
}

/// Whether a hashtag still reaches people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HashtagStatus {
    /// People use it.
    InUse,
    /// It belongs to the past.
    Historic,
}

/// A rule of a state, or what its officers do as a rule, that decides what a
/// channel or an act can bring about. Its sentence is the text `law-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Stable id.
    pub id: String,
    /// Since when.
    pub in_force: PartialDate,
    /// Whose rule it is.
    pub country: String,
    /// The channel it closes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<LawChannel>,
    /// Whose safety it bears on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
    /// The evidence.
    pub evidence: Evidence,
}

/// A channel that a rule can close.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum LawChannel {
    /// E-mail.
    Email,
    /// Ordinary post.
    Post,
}

/// A group of states, as `data/memberships.json` holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Membership {
    /// Stable id.
    pub id: String,
    /// English name.
    pub name: String,
    /// ISO 3166-1 alpha-2 codes, sorted.
    pub members: Vec<String>,
    /// The evidence.
    pub evidence: Evidence,
}
