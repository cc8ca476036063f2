//! The records as they stand in `data/`, and the rules they keep.
//!
//! This room is shared: the build script includes it to check and pack every
//! record, the program to read them back. So it calls nothing above it and
//! nothing in the rest of the crate.

mod act;
mod check;
mod clock;
mod country;
mod evidence;
mod fold;
mod group;
mod office;
mod pack;
mod place;
mod rules;
#[cfg(test)]
mod schema;
mod words;

pub use act::{
    Ask, Audience, CRIMINALISED, Fact, FactKind, Hashtag, HashtagStatus, Law, LawChannel,
    Membership, Petition, PetitionStatus,
};
pub use check::{CheckLists, CheckWords, Figure};
pub use clock::{Clock, Weekday};
pub use country::{
    ActsStatus, Country, Lookup, LookupKind, Ministry, MissionHead, MissionKind, MissionStatus,
    Parliament, PostStatus, PostToRussia, Region, RiskLevel, RussianMission, SameSexActs,
    UnMission, WritingRisk,
};
pub use evidence::{Confidence, Evidence, Method, PartialDate, Verified};
pub use fold::fold;
pub use group::{
    Company, HelpContact, HelpWay, Label, LettersTo, LettersWay, Newsroom, Organisation,
    OrganisationKind, Resource, ResourceKind, RussianLabel,
};
pub use office::{Authority, InternationalBody};
pub use pack::{Packed, is_country, pack, shelf, to_shelf};
pub use place::Place;
pub use rules::{Findings, Record, forbidden_text, is_email};
pub use words::{Patterns, Word, digest, is_spaceless, words};
