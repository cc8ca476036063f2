//! A country: who can be written to there, and what writing means there.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Evidence, Verified};

/// One country, as `data/countries/<code>.json` holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 alpha-2 code; `XK` for Kosovo.
    pub code: String,
    /// ISO 3166-1 alpha-3 code; `XKX` for Kosovo.
    pub alpha3: String,
    /// The usual English name.
    pub name: String,
    /// The full English name.
    pub official_name: String,
    /// The part of the world it lies in.
    pub region: Region,
    /// The name by language (Unicode CLDR).
    pub names: BTreeMap<String, String>,
    /// Further names by which people look for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Languages of its offices, the first one first.
    pub languages: Vec<String>,
    /// Its parliament's chambers, the elected lower one first; none where there is no parliament.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parliaments: Vec<Parliament>,
    /// Its foreign ministry.
    pub ministry: Box<Ministry>,
    /// Russia's mission there, or why there is none.
    pub russian_mission: Box<RussianMission>,
    /// Its mission to the United Nations in New York.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub un_new_york: Option<Box<UnMission>>,
    /// Its mission to the United Nations in Geneva, where we know one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub un_geneva: Option<Box<UnMission>>,
    /// What a letter on this subject can mean for somebody who lives there.
    pub writing_risk: WritingRisk,
    /// Whether its post takes letters for Russia, where a page says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post_to_russia: Option<PostToRussia>,
    /// The law on same-sex acts.
    pub same_sex_acts: SameSexActs,
}

impl Country {
    /// Whether writing on this subject from there can bring somebody into danger.
    pub fn is_dangerous(&self) -> bool {
        self.writing_risk.level == RiskLevel::High
    }
}

/// A part of the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Region {
    /// Africa.
    Africa,
    /// North, Central and South America and the Caribbean.
    Americas,
    /// Asia.
    Asia,
    /// Europe.
    Europe,
    /// Australia and the Pacific.
    Oceania,
}

/// One chamber of a parliament.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Parliament {
    /// English name.
    pub name: String,
    /// Its own name, where it helps on an envelope.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local_name: Option<String>,
    /// What a member is called, as in "Dear Member of Parliament".
    pub member: String,
    /// The title that goes before a member's name, as in "Dear Senator Smith".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// How a citizen finds their member.
    pub lookup: Lookup,
    /// Where a letter to a member goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Verified<Vec<String>>>,
    /// Why no letter should go there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes_no_letters: Option<String>,
    /// What a writer should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Evidence for the chamber itself.
    pub evidence: Evidence,
}

/// How a citizen finds their own member of parliament.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Lookup {
    /// What the look-up asks for.
    pub kind: LookupKind,
    /// The page to open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<Verified<String>>,
    /// A link that takes `{postcode}`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<Verified<String>>,
    /// A regular expression for the postcode that the template takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode_pattern: Option<String>,
    /// The service behind the template blocks ready-made text.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub refuses_ready_text: bool,
}

/// What a look-up of one's own member asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum LookupKind {
    /// The postcode.
    Postcode,
    /// The street address.
    Address,
    /// The constituency.
    Constituency,
    /// Nothing: it is a list of all members.
    List,
    /// There is no look-up, or none confirmed.
    None,
}

/// A foreign ministry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ministry {
    /// English name.
    pub name: String,
    /// Its own name, where it helps on an envelope.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local_name: Option<String>,
    /// The usual short form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// What its head is called, where it is not "Minister".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
    /// Why no letter should go there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes_no_letters: Option<String>,
    /// Postal address: the lines of the envelope below the ministry's name, without the country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Verified<Vec<String>>>,
    /// Switchboard, in international form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Verified<String>>,
    /// Public e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Verified<String>>,
    /// Public contact form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<Verified<String>>,
    /// Web site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<Verified<String>>,
}

/// Russia's mission in a country, or who answers for it, or why nobody does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RussianMission {
    /// What kind of mission it is.
    pub kind: MissionKind,
    /// Whether it works.
    pub status: MissionStatus,
    /// English name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The town it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Who leads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<MissionHead>,
    /// The country it stands in, where that is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub located_in: Option<String>,
    /// The country whose Russian embassy answers for this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub covered_by: Option<String>,
    /// What a writer should know, in one or two sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Postal address, without the country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Verified<Vec<String>>>,
    /// Switchboard (not the consular line), in international form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Verified<String>>,
    /// Public e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Verified<String>>,
    /// Web site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<Verified<String>>,
    /// Evidence for the mission's existence and state.
    pub evidence: Evidence,
}

/// The kind of a Russian mission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MissionKind {
    /// An embassy.
    Embassy,
    /// An interests section under another state's flag.
    InterestsSection,
    /// A representation without the rank of an embassy.
    Representation,
    /// There is none.
    None,
}

/// Whether a Russian mission works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MissionStatus {
    /// It works.
    Open,
    /// It works with few staff or at a lower level.
    Reduced,
    /// It stands, but nobody is there.
    Suspended,
    /// It was closed.
    Closed,
    /// There never was one, or not now.
    None,
}

/// Who leads a Russian mission: it decides the form of address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MissionHead {
    /// An ambassador.
    Ambassador,
    /// A chargé d'affaires.
    ChargeDaffaires,
    /// The head of an interests section.
    HeadOfSection,
    /// A representative.
    Representative,
}

/// A country's permanent mission to the United Nations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct UnMission {
    /// English name.
    pub name: String,
    /// Postal address, without the country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Verified<Vec<String>>>,
    /// Telephone, in international form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Verified<String>>,
    /// Public e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Verified<String>>,
    /// Web site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<Verified<String>>,
    /// The permanent representative's name, shown only while its source is recent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<Verified<String>>,
}

/// What a letter on this subject can mean for somebody who lives in a country. A judgement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WritingRisk {
    /// How great the risk is.
    pub level: RiskLevel,
    /// Why we think so.
    pub reason: String,
}

/// How great the risk of writing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum RiskLevel {
    /// Ordinary free speech.
    Low,
    /// Think first.
    Caution,
    /// A letter can bring the writer to prison or worse.
    High,
}

/// Whether a country's post takes letters for Russia.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PostToRussia {
    /// What the post does with a letter for Russia.
    pub status: PostStatus,
    /// The evidence.
    pub evidence: Evidence,
}

/// What a national post does with a letter for Russia.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum PostStatus {
    /// It takes letters.
    Accepted,
    /// It takes some letters, slowly or with conditions.
    Restricted,
    /// It takes none.
    Suspended,
}

/// The law on same-sex acts in a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SameSexActs {
    /// Whether they are a crime.
    pub status: ActsStatus,
    /// The highest penalty in the law's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_penalty: Option<String>,
    /// Whether speaking about it in favour is punished.
    pub propaganda_law: bool,
    /// The evidence.
    pub evidence: Evidence,
}

/// Whether same-sex acts are a crime.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ActsStatus {
    /// They are legal.
    Legal,
    /// The law punishes them.
    Criminalised,
    /// Other laws are used to punish them.
    Persecuted,
}
