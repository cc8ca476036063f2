//! What a person should know with a letter in hand: how it gets there today,
//! what is still open, what to beware of. The command and the guide say it alike.

use super::{Session, office};
use crate::dataset::record::{Audience, Country, RiskLevel};
use crate::letter::{Letter, Line};
use crate::route::{Channel, ChannelKind, ChannelStatus, Recipient};
use crate::texts::Args;

/// Few lines, each of which can be acted on; of the person's own details only
/// where they put their name to it.
pub(crate) fn advice(
    session: &Session,
    country: &Country,
    to: &Recipient,
    letter: &Letter,
    named: bool,
) -> Vec<String> {
    let risk = session.risk_of(country);
    let mut lines = vec![session.say("letter-to", &Args::of("office", office::name(session, to)))];
    if country.writing_risk.level == RiskLevel::Caution {
        lines.push(session.say("letter-caution", &risk));
    }
    if to.audience == Audience::Representative && letter.recipient.first() == Some(&Line::Ruled) {
        lines.push(with_page(session, to, "letter-find-member", Args::none()));
    }
    lines.extend(channels(session, to));
    if let Some(limit) = to.words {
        let count = Args::none().count("limit", i64::from(limit));
        let words = i64::try_from(letter.words()).unwrap_or(i64::MAX);
        lines.push(session.say("letter-words", &count.count("words", words)));
    }
    if country.is_dangerous() {
        // Whoever writes from there must not be led to sign it.
        let named = letter.sender.len() > 1 || letter.sender.contains(&Line::Ruled);
        lines.push(session.say(if named { "letter-danger-named" } else { "letter-danger" }, &risk));
        return lines;
    }
    let gaps: Vec<String> = gaps(letter)
        .into_iter()
        .filter(|(flags, _)| named || *flags == MEMBER_FLAG)
        .map(|(_, id)| session.say(id, &Args::none()))
        .collect();
    if !gaps.is_empty() {
        lines.push(session.say("letter-missing", &Args::of("what", gaps.join(", "))));
    }
    lines
}

/// The flag that names the member whom a letter goes to.
pub(crate) const MEMBER_FLAG: &str = "--recipient-name";

/// What waits to be filled in by hand: the flags that fill it, and the text that names it.
pub(crate) fn gaps(letter: &Letter) -> Vec<(&'static str, &'static str)> {
    let mut gaps = Vec::new();
    if letter.signature.is_none() {
        gaps.push(("--name", "letter-missing-name"));
    }
    if letter.sender.iter().skip(1).any(|line| *line == Line::Ruled) {
        gaps.push(("--address, --city", "letter-missing-address"));
    }
    if letter.recipient.first() == Some(&Line::Ruled) {
        gaps.push((MEMBER_FLAG, "letter-missing-member"));
    }
    gaps
}

fn channels(session: &Session, to: &Recipient) -> Vec<String> {
    if !to.addressee.on_paper {
        return online(session, to);
    }
    let mut lines = Vec::new();
    if to.refuses_ready_text {
        lines.push(session.say("letter-ready-text", &Args::none()));
    }
    lines.extend(to.channel(ChannelKind::Post).map(|post| by_post(session, to, post)));
    let void = |kind| to.channel(kind).filter(|c| c.status == ChannelStatus::NotConsidered);
    for (kind, id) in
        [(ChannelKind::Email, "letter-email-void"), (ChannelKind::Form, "letter-form-void")]
    {
        if let Some(channel) = void(kind) {
            lines.push(session.say(id, &Args::of("reason", session.words(&channel.reason))));
        }
    }
    lines
}

/// The ways to an office that has no letter box: each with where it leads.
fn online(session: &Session, to: &Recipient) -> Vec<String> {
    let line = |channel: &Channel| {
        let id = match channel.kind {
            ChannelKind::Email => "letter-by-email",
            ChannelKind::Form => "letter-by-form",
            _ => "letter-by-page",
        };
        let args = Args::of("target", channel.target.join(", "));
        session.say(id, &args.and("reason", session.words(&channel.reason)))
    };
    to.channels.iter().map(line).collect()
}

fn by_post(session: &Session, to: &Recipient, post: &Channel) -> String {
    let reason = Args::of("reason", session.words(&post.reason));
    match post.status {
        ChannelStatus::Works => {
            let seen = post.evidence.as_ref().and_then(|evidence| evidence.verified);
            let seen = seen.map_or_else(String::new, |date| date.to_string());
            session.say("letter-post-works", &Args::of("date", seen))
        }
        ChannelStatus::NoService => session.say("letter-post-no-service", &reason),
        _ if post.target.is_empty() => with_page(session, to, "letter-post-unknown", Args::none()),
        _ => with_page(session, to, "letter-post-confirm", reason),
    }
}

/// A line that is said with the page on which to look, where there is one.
pub(super) fn with_page(session: &Session, to: &Recipient, id: &str, args: Args) -> String {
    match to.page() {
        Some(page) => session.say(&format!("{id}-page"), &args.and("page", page)),
        None => session.say(id, &args),
    }
}
