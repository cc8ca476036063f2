//! A recipient: an office one can write to, whatever kind it is.

use super::{Channel, ChannelKind, Words};
use crate::dataset::record::Audience;

/// An office one can write to from a country.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// The id that `--to` takes.
    pub id: String,
    /// The kind of office: it decides texts, asks and facts.
    pub audience: Audience,
    /// Its English name, as the records have it.
    pub name: String,
    /// The code of the state that it is an office of, or that an embassy is sent
    /// to; none where its name tells of no state.
    pub state: Option<String>,
    /// Who and what stands on the envelope.
    pub addressee: Addressee,
    /// What this office can do, in one sentence.
    pub can: Words,
    /// What a writer should know about it, in the data set's own words.
    pub note: Option<String>,
    /// The ways that lead there, the best one first.
    pub channels: Vec<Channel>,
    /// The service behind its look-up blocks ready-made text.
    pub refuses_ready_text: bool,
    /// The languages it reads, the usual one first.
    pub languages: Vec<String>,
    /// The most words it prints, where it prints letters.
    pub words: Option<u32>,
}

/// Who and what stands on the envelope, and how the letter begins.
#[derive(Debug, Clone)]
pub struct Addressee {
    /// The office that is addressed: the first line, where the institution does not say it.
    pub head: Option<Words>,
    /// The institution: the second line.
    pub institution: String,
    /// Street and town, in the order of the envelope; empty where no address is confirmed.
    pub lines: Vec<String>,
    /// The country the address is in.
    pub country: String,
    /// The salutation while the holder is unknown.
    pub salutation: Words,
    /// The title before a member's name; only members are written to by name.
    pub member_title: Option<Option<String>>,
    /// Whether one writes to it on paper: then ruled lines wait for an address that is not known.
    pub on_paper: bool,
}

impl Recipient {
    /// The first channel of a kind.
    pub fn channel(&self, kind: ChannelKind) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.kind == kind)
    }

    /// The page on which this office is found or confirmed.
    pub fn page(&self) -> Option<&str> {
        let channel = self.channel(ChannelKind::Page)?;
        channel.target.first().map(String::as_str)
    }
}
