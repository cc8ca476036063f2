//! A channel: one way to reach an office, and whether it works today.

use serde::Serialize;

use super::freshness::{AgeLimit, is_fresh};
use crate::dataset::record::{
    Confidence, Evidence, PartialDate, PostStatus, PostToRussia, Verified,
};
use crate::texts::Args;

/// A sentence by its text id and values, put into words by whoever prints it.
#[derive(Debug, Clone)]
pub struct Words {
    /// The id of the text.
    pub id: String,
    /// Its values.
    pub args: Args,
}

impl Words {
    /// A sentence without values.
    pub fn plain(id: impl Into<String>) -> Self {
        Self { id: id.into(), args: Args::none() }
    }

    /// A sentence that a record holds in English.
    pub fn recorded(english: &str) -> Self {
        Self::with("as-is", Args::none().recorded("text", english))
    }

    /// A sentence with values.
    pub fn with(id: impl Into<String>, args: Args) -> Self {
        Self { id: id.into(), args }
    }
}

/// One way to reach an office.
#[derive(Debug, Clone)]
pub struct Channel {
    /// What kind of way it is.
    pub kind: ChannelKind,
    /// Whether it works.
    pub status: ChannelStatus,
    /// Where it leads: an address in lines, a number, a link.
    pub target: Vec<String>,
    /// Why it has that status.
    pub reason: Words,
    /// What we rely on.
    pub evidence: Option<Evidence>,
}

/// The kind of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ChannelKind {
    /// A letter on paper.
    Post,
    /// E-mail.
    Email,
    /// A form on the web.
    Form,
    /// The telephone.
    Phone,
    /// A page on which the office, or one's own member, is found.
    Page,
}

/// Whether a channel works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ChannelStatus {
    /// It works, by recent evidence.
    Works,
    /// It may work: look before you use it.
    ConfirmFirst,
    /// What comes this way is not considered.
    NotConsidered,
    /// No service carries it there.
    NoService,
    /// It is closed.
    Closed,
}

impl Channel {
    /// A channel to a value of the data set, judged by its age.
    pub(super) fn to<T: Target>(
        kind: ChannelKind,
        value: &Verified<T>,
        limit: AgeLimit,
        today: PartialDate,
    ) -> Self {
        let (status, reason) = judged(&value.evidence, limit, today);
        let target = value.value.lines();
        Self { kind, status, target, reason, evidence: Some(value.evidence.clone()) }
    }

    /// Post to an office whose address is not confirmed: its page says where.
    pub(super) fn post_without_address(page: Option<&Verified<String>>) -> Self {
        let reason = match page {
            Some(page) => Words::with("post-address-on-page", Args::of("page", page.value.clone())),
            None => Words::plain("post-address-unknown"),
        };
        Self {
            kind: ChannelKind::Post,
            status: ChannelStatus::ConfirmFirst,
            target: Vec::new(),
            reason,
            evidence: None,
        }
    }

    /// The same channel, closed by a rule.
    pub(super) fn ruled(mut self, status: ChannelStatus, law: &str) -> Self {
        self.status = status;
        self.reason = Words::plain(format!("law-{law}"));
        self
    }

    /// Post for Russia: what the writer's own post does with it decides first.
    pub(super) fn through_post_of(
        mut self,
        post: Option<&PostToRussia>,
        today: PartialDate,
    ) -> Self {
        let Some(PostToRussia { status, evidence }) = post else {
            self.status = ChannelStatus::ConfirmFirst;
            self.reason = Words::plain("post-to-russia-unknown");
            return self;
        };
        let (status, id) = match status {
            PostStatus::Suspended if evidence.confidence > Confidence::Low => {
                (ChannelStatus::NoService, "post-to-russia-suspended")
            }
            PostStatus::Suspended => (ChannelStatus::ConfirmFirst, "post-to-russia-suspended"),
            PostStatus::Restricted => (ChannelStatus::ConfirmFirst, "post-to-russia-restricted"),
            PostStatus::Accepted if is_fresh(evidence, AgeLimit::Address, today) => {
                (self.status, "post-to-russia-accepted")
            }
            PostStatus::Accepted => (ChannelStatus::ConfirmFirst, "post-to-russia-accepted-once"),
        };
        self.status = status;
        self.reason = match &evidence.note {
            Some(note) => Words::recorded(note),
            None => dated(id, evidence),
        };
        self
    }
}

/// What is known of the ways to an office.
#[derive(Default)]
pub(super) struct Contacts<'c> {
    pub(super) address: Option<&'c Verified<Vec<String>>>,
    pub(super) form: Option<&'c Verified<String>>,
    pub(super) email: Option<&'c Verified<String>>,
    pub(super) phone: Option<&'c Verified<String>>,
    pub(super) page: Option<&'c Verified<String>>,
}

impl Contacts<'_> {
    /// Its channels, in the order of their worth.
    pub(super) fn channels(&self, today: PartialDate) -> Vec<Channel> {
        let post = self
            .address
            .map(|address| Channel::to(ChannelKind::Post, address, AgeLimit::Address, today));
        // A way that still has to be found comes after those that stand open.
        let unknown = post.is_none().then(|| Channel::post_without_address(self.page));
        let others = [
            (ChannelKind::Form, self.form),
            (ChannelKind::Email, self.email),
            (ChannelKind::Phone, self.phone),
            (ChannelKind::Page, self.page),
        ];
        let others = others.into_iter().filter_map(|(kind, value)| {
            value.map(|value| Channel::to(kind, value, AgeLimit::Address, today))
        });
        post.into_iter().chain(others).chain(unknown).collect()
    }
}

/// A value that a channel can lead to.
pub(super) trait Target {
    fn lines(&self) -> Vec<String>;
}

impl Target for String {
    fn lines(&self) -> Vec<String> {
        vec![self.clone()]
    }
}

impl Target for Vec<String> {
    fn lines(&self) -> Vec<String> {
        self.clone()
    }
}

fn judged(evidence: &Evidence, limit: AgeLimit, today: PartialDate) -> (ChannelStatus, Words) {
    if is_fresh(evidence, limit, today) {
        (ChannelStatus::Works, dated("seen", evidence))
    } else if evidence.verified.is_some() {
        (ChannelStatus::ConfirmFirst, dated("seen-long-ago", evidence))
    } else {
        (ChannelStatus::ConfirmFirst, Words::plain("seen-undated"))
    }
}

/// A sentence with the date of the evidence.
fn dated(id: &str, evidence: &Evidence) -> Words {
    let date = evidence.verified.map_or_else(|| "?".to_owned(), |date| date.to_string());
    Words::with(id, Args::of("date", date))
}
