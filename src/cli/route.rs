//! `route`: who can act from a country.

use std::fmt::Write as _;

use clap::Args;
use serde::Serialize;

use super::command::Run;
use super::qr::QrArgs;
use super::view::{bold, indent};
use super::{Session, act, mail, office};
use crate::dataset::record::{Confidence, Country, PartialDate, RiskLevel};
use crate::problem::Problem;
use crate::render::json;
use crate::route::{Channel, ChannelKind, ChannelStatus, Offer, Recipient, ladder};
use crate::texts;

/// Arguments of `route`.
#[derive(Debug, Args)]
pub(super) struct RouteArgs {
    /// Country you write from: code, name or alias, in many languages
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// Print JSON for scripts
    #[arg(long, conflicts_with = "qr")]
    json: bool,
    /// With --qr: the office whose page it is [default: representative]
    #[arg(long, value_name = "ID", requires = "qr")]
    to: Option<String>,
    /// Your postcode, for the page that finds your own member
    #[arg(long, value_name = "CODE", requires = "qr")]
    postcode: Option<String>,
    #[command(flatten)]
    qr: QrArgs,
}

impl Run for RouteArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let country = act::wanted_country(session, self.country.as_deref())?;
        if self.qr.qr {
            return self.show_page(session, &country);
        }
        let offers = ladder(&country, session.today);
        if self.json {
            let view = RouteView::of(session, &country, &offers);
            return session.print(&json("route", &view));
        }
        session.show(&page(session, &country, &offers))
    }
}

impl RouteArgs {
    /// The page of one office as a QR code, to be opened on another device.
    fn show_page(&self, session: &Session, country: &Country) -> Result<(), Problem> {
        let wanted = self.to.as_deref().unwrap_or("representative");
        let to = act::office(session, country, wanted)?;
        let page = mail::page(session, country, &to, self.postcode.as_deref())?;
        self.qr.show(session, &page)
    }
}

/// The ladder for eyes.
fn page(session: &Session, country: &Country, offers: &[Offer]) -> String {
    let mut page = String::new();
    let name = texts::Args::of("country", session.texts.country_in_a_sentence(country));
    let _ = writeln!(page, "{}\n", bold(&session.say("route-heading", &name)));
    if let Some(risk) = act::risk_line(session, country) {
        let _ = writeln!(page, "{}\n", indent(&risk, ""));
    }
    for (nth, offer) in offers.iter().enumerate() {
        match offer {
            Offer::Open(recipient) => step(&mut page, session, nth + 1, recipient),
            Offer::Closed { id, name, reason } => {
                let reason = texts::Args::of("reason", session.words(reason));
                let name = office::closed(session, name);
                let _ = writeln!(page, "{:>2}. {}  [{id}]", nth + 1, bold(&name));
                let _ =
                    writeln!(page, "{}\n", indent(&session.say("route-closed", &reason), "    "));
            }
        }
    }
    let args = texts::Args::of("program", session.program.as_str())
        .and("code", country.code.to_lowercase());
    let last = match country.writing_risk.level {
        RiskLevel::High => session.say("route-safer", &name),
        _ => session.say("route-write", &args),
    };
    let _ = writeln!(page, "{}", indent(&last, ""));
    page
}

fn step(page: &mut String, session: &Session, nth: usize, recipient: &Recipient) {
    let _ =
        writeln!(page, "{nth:>2}. {}  [{}]", bold(&office::name(session, recipient)), recipient.id);
    let _ = writeln!(page, "{}", indent(&session.words(&recipient.can), "    "));
    if let Some(note) = recipient.note.as_deref().map(|note| session.texts.of_record(note)) {
        let _ = writeln!(page, "{}", indent(&note, "    "));
    }
    for channel in &recipient.channels {
        let _ = writeln!(page, "{}", indent(&channel_line(session, channel), "    "));
    }
    page.push('\n');
}

/// One channel in one line: what, whether, where, why.
pub(super) fn channel_line(session: &Session, channel: &Channel) -> String {
    let plain = |id: &str| session.say(id, &texts::Args::none());
    let kind = plain(kind_id(channel.kind));
    let status = plain(status_id(channel.status));
    let reason = session.words(&channel.reason);
    let target = channel.target.join(", ");
    if target.is_empty() {
        format!("{kind}: {reason}")
    } else {
        format!("{kind}: {status}; {target} ({reason})")
    }
}

fn kind_id(kind: ChannelKind) -> &'static str {
    match kind {
        ChannelKind::Post => "channel-post",
        ChannelKind::Email => "channel-email",
        ChannelKind::Form => "channel-form",
        ChannelKind::Phone => "channel-phone",
        ChannelKind::Page => "channel-page",
    }
}

fn status_id(status: ChannelStatus) -> &'static str {
    match status {
        ChannelStatus::Works => "status-works",
        ChannelStatus::ConfirmFirst => "status-confirm-first",
        ChannelStatus::NotConsidered => "status-not-considered",
        ChannelStatus::NoService => "status-no-service",
        ChannelStatus::Closed => "status-closed",
    }
}

/// The ladder for scripts.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct RouteView<'r> {
    country: &'r str,
    name: &'r str,
    writing_risk: RiskLevel,
    writing_risk_reason: &'r str,
    today: PartialDate,
    recipients: Vec<RecipientView>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct RecipientView {
    id: String,
    name: String,
    takes_letters: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    can: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    channels: Vec<ChannelView>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ChannelView {
    kind: ChannelKind,
    status: ChannelStatus,
    target: Vec<String>,
    reason: String,
    verified: Option<PartialDate>,
    confidence: Option<Confidence>,
    sources: Vec<String>,
}

impl<'r> RouteView<'r> {
    fn of(session: &Session, country: &'r Country, offers: &[Offer]) -> Self {
        Self {
            country: &country.code,
            name: &country.name,
            writing_risk: country.writing_risk.level,
            writing_risk_reason: &country.writing_risk.reason,
            today: session.today,
            recipients: offers.iter().map(|offer| RecipientView::of(session, offer)).collect(),
        }
    }
}

impl RecipientView {
    fn of(session: &Session, offer: &Offer) -> Self {
        match offer {
            Offer::Open(recipient) => Self {
                id: recipient.id.clone(),
                name: recipient.name.clone(),
                takes_letters: true,
                reason: None,
                can: Some(session.words(&recipient.can)),
                note: recipient.note.clone(),
                channels: recipient
                    .channels
                    .iter()
                    .map(|channel| ChannelView::of(session, channel))
                    .collect(),
            },
            Offer::Closed { id, name, reason } => Self {
                id: id.clone(),
                name: office::closed(session, name),
                takes_letters: false,
                reason: Some(session.words(reason)),
                can: None,
                note: None,
                channels: Vec::new(),
            },
        }
    }
}

impl ChannelView {
    fn of(session: &Session, channel: &Channel) -> Self {
        let evidence = channel.evidence.as_ref();
        Self {
            kind: channel.kind,
            status: channel.status,
            target: channel.target.clone(),
            reason: session.words(&channel.reason),
            verified: evidence.and_then(|evidence| evidence.verified),
            confidence: evidence.map(|evidence| evidence.confidence),
            sources: evidence.map(|evidence| evidence.sources.clone()).unwrap_or_default(),
        }
    }
}
