//! The letter as an e-mail: a draft, or a link that opens one; and the flags
//! that lead out of the terminal.

use clap::Args;

use super::Session;
use super::advice::with_page;
use crate::dataset::record::{Audience, Country};
use crate::deliver::edit;
use crate::letter::{Letter, Sender};
use crate::problem::{Obstacle, Problem};
use crate::render::{Composer, GMAIL_LIMIT, Mail, eml};
use crate::route::{ChannelKind, ChannelStatus, Recipient, by_postcode};
use crate::texts::{self, Texts};

/// Flags of `letter` for e-mail, look-up pages and web forms.
#[derive(Debug, Default, Args)]
pub(crate) struct MailArgs {
    /// Your postcode, for the page that finds your own member
    #[arg(long, value_name = "CODE", requires = "open", help_heading = "Where it goes")]
    pub(super) postcode: Option<String>,
    /// Show its link as a QR code; with -o as SVG
    #[arg(long, conflicts_with_all = ["copy", "open"], help_heading = "Where it goes")]
    pub(super) qr: bool,
    /// Fill in a web form: field after field on the clipboard, by Enter
    #[arg(
        long,
        conflicts_with_all = ["output", "copy", "edit", "qr", "format"],
        help_heading = "Where it goes"
    )]
    pub(super) form: bool,
}

/// What an e-mail is made as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Medium {
    /// A draft in a file.
    Draft,
    /// A link that opens it.
    Link(Composer),
}

/// A letter and what it was made of.
pub(crate) struct Case<'c> {
    pub(crate) country: &'c Country,
    pub(crate) to: &'c Recipient,
    pub(crate) sender: &'c Sender,
    pub(crate) letter: &'c Letter,
    pub(crate) texts: &'c Texts,
    /// The same letter in the writer's own language: a heading and the text.
    pub(crate) gloss: Option<[String; 2]>,
}

/// The letter as an e-mail, changed in the editor where that is wanted, and
/// what should be known before it is made.
pub(crate) fn made(
    session: &Session,
    medium: Medium,
    case: &Case<'_>,
    edited: bool,
) -> Result<(String, Vec<String>), Problem> {
    let mut mail = Mail::of(case.letter, case.texts, address(case.to))?;
    if edited {
        mail.body = edit(&mail.body)?;
    }
    let Medium::Link(composer) = medium else {
        return Ok((eml(&mail, case.letter), Vec::new()));
    };
    let link = composer.link(&mail);
    let (length, limit) = (link.len(), composer.limit());
    if length > limit {
        if edited {
            session.print_rescued(&mail.body)?;
        }
        return Err(Obstacle::LongLink { length, limit, composer: id(composer) }.into());
    }
    let mut notes = Vec::new();
    if composer == Composer::MailProgram && length > GMAIL_LIMIT {
        let args = texts::Args::of("length", length.to_string());
        notes.push(session.say("mail-gmail", &args.and("limit", GMAIL_LIMIT.to_string())));
    }
    Ok((link, notes))
}

fn id(composer: Composer) -> &'static str {
    match composer {
        Composer::MailProgram => "mail",
        Composer::Gmail => "gmail",
        Composer::OutlookWeb => "outlook",
    }
}

/// The office's e-mail address, unless it is closed.
pub(crate) fn address(to: &Recipient) -> Option<&str> {
    let email = to.channel(ChannelKind::Email)?;
    let open = email.status != ChannelStatus::Closed;
    email.target.first().map(String::as_str).filter(|_| open)
}

/// What to know of e-mail to this office before a draft is made. That its
/// e-mail is void is said with all its channels.
pub(crate) fn cautions(session: &Session, case: &Case<'_>) -> Vec<String> {
    let Case { country, to, sender, .. } = *case;
    let mut lines = Vec::new();
    match to.channel(ChannelKind::Email).filter(|_| address(to).is_some()) {
        None => lines.push(with_page(session, to, "mail-no-address", texts::Args::none())),
        Some(email) if email.status == ChannelStatus::ConfirmFirst => {
            let reason = texts::Args::of("reason", session.words(&email.reason));
            lines.push(session.say("mail-confirm", &reason));
        }
        Some(_) => {}
    }
    let wanted = match to.audience {
        Audience::Embassy => Some("mail-postal-address-mission"),
        Audience::Representative => Some("mail-postal-address-member"),
        _ => None,
    };
    let whole = sender.name.is_some() && !sender.address.is_empty() && sender.city.is_some();
    if let Some(id) = wanted.filter(|_| !whole && !country.is_dangerous()) {
        lines.push(session.say(id, &texts::Args::none()));
    }
    lines
}

/// The page on which an office is found, by postcode where one is given.
pub(super) fn page(
    session: &Session,
    country: &Country,
    to: &Recipient,
    postcode: Option<&str>,
) -> Result<String, Problem> {
    match postcode {
        Some(postcode) => by_postcode(country, to, postcode),
        None => to.page().map(str::to_owned).ok_or_else(|| Problem::Nothing {
            what: session.say("channel-page", &texts::Args::none()),
        }),
    }
}
