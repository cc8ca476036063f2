//! `letter --form`: a web form filled in by hand, with each field on the
//! clipboard when it is wanted.

use super::mail::Case;
use super::{Session, ask};
use crate::letter::{Letter, Sender};
use crate::problem::Problem;
use crate::render::message;
use crate::route::ChannelKind;
use crate::texts::Args;

/// Copies field after field, each at the press of Enter. The form's page is
/// shown, and opened only where that is wanted.
///
/// # Errors
/// [`Problem::Left`] where the person leaves.
pub(super) fn fill_in(session: &Session, case: &Case<'_>, open: bool) -> Result<(), Problem> {
    let Case { to, sender, letter, .. } = *case;
    let form = to.channel(ChannelKind::Form).and_then(|form| form.target.first());
    match form.map(String::as_str).or(to.page()) {
        Some(page) if open => session.open(page),
        Some(page) => session.note("form-at", &Args::of("page", page)),
        None => session.note("form-none", &Args::none()),
    }
    let fields = fields(letter, sender);
    let count = fields.len().to_string();
    session.note("form-start", &Args::of("count", count.as_str()));
    for (nth, (field, text)) in fields.iter().enumerate() {
        let what = session.say(field, &Args::none());
        let args = Args::of("nth", (nth + 1).to_string()).and("count", count.as_str());
        ask::enter(&session.say("form-step", &args.and("what", what)))?;
        session.copy(text)?;
    }
    session.note("form-done", &Args::none());
    Ok(())
}

/// What a form asks for, as far as the writer has given it.
fn fields(letter: &Letter, sender: &Sender) -> Vec<(&'static str, String)> {
    let address = Some(sender.address.join(", ")).filter(|address| !address.is_empty());
    let own = [
        ("form-field-name", sender.name.clone()),
        ("form-field-address", address),
        ("form-field-city", sender.city.clone()),
        ("form-field-email", sender.email.clone()),
    ];
    let mut fields = vec![
        ("form-field-subject", letter.subject.clone()),
        ("form-field-message", message(letter)),
    ];
    fields.retain(|(_, text)| !text.is_empty());
    fields.extend(own.into_iter().filter_map(|(field, text)| Some((field, text?))));
    fields
}
