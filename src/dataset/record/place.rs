//! Where a person is, as far as their safety depends on it.

use serde::{Deserialize, Serialize};

/// Where a person is, as far as their safety depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Abroad, with nothing that ties them to Russia.
    Abroad,
    /// Abroad, with a Russian passport, family in Russia or plans to travel there.
    AbroadWithTies,
    /// In Russia, outside the North Caucasus.
    Russia,
    /// In Chechnya or elsewhere in the North Caucasus.
    NorthCaucasus,
    /// In another country where such a letter, or such a person, is in danger.
    OtherRisk,
}

impl Place {
    /// Every place, in the order in which it is asked for.
    pub const ALL: [Self; 5] =
        [Self::NorthCaucasus, Self::Russia, Self::AbroadWithTies, Self::OtherRisk, Self::Abroad];

    /// The name that flags and text ids are made of.
    pub fn id(self) -> &'static str {
        match self {
            Self::Abroad => "abroad",
            Self::AbroadWithTies => "abroad-with-ties",
            Self::Russia => "russia",
            Self::NorthCaucasus => "north-caucasus",
            Self::OtherRisk => "other-risk",
        }
    }
}
