//! What an office is called in the person's language: in English as the records
//! have it; elsewhere by its own name in that language, or else by what kind of
//! office it is and of which state.

use super::Session;
use crate::dataset;
use crate::dataset::record::{Audience, Country, MissionKind, UnMission};
use crate::route::{Recipient, is_observer};
use crate::texts::Args;

/// The name of an office that can be written to.
pub(crate) fn name(session: &Session, to: &Recipient) -> String {
    if session.speaks_english() {
        return to.name.clone();
    }
    let Some(state) = to.state.as_deref().and_then(dataset::country) else {
        return session.texts.of_record(&to.name);
    };
    let of_state = || of_state(session, &to.id, &to.name, &state);
    match to.audience {
        Audience::Ministry => ministry(session, &state),
        Audience::Representative => own(session, &to.id, &state).map_or_else(of_state, |own| {
            session.say("office-member", &Args::of("institution", own))
        }),
        _ => of_state(),
    }
}

/// The name of an office that takes no letters, which is a text's id or stands
/// in the record itself.
pub(crate) fn closed(session: &Session, name: &str) -> String {
    if name.starts_with("name-") {
        session.say(name, &Args::none())
    } else {
        session.texts.of_record(name)
    }
}

/// A state's ministry of foreign affairs.
pub(crate) fn ministry(session: &Session, state: &Country) -> String {
    own(session, "ministry", state)
        .unwrap_or_else(|| of_state(session, "ministry", &state.ministry.name, state))
}

/// A chamber of a state's parliament, whose `--to` is `id`, if it has a name in
/// the person's language.
pub(crate) fn chamber(session: &Session, id: &str, english: &str, of: &Country) -> Option<String> {
    if session.speaks_english() { Some(english.to_owned()) } else { own(session, id, of) }
}

/// The Russian mission in a country, if it has a name.
pub(crate) fn russian_mission(session: &Session, host: &Country) -> Option<String> {
    let mission = &host.russian_mission;
    let english = mission.name.as_deref()?;
    Some(match mission.kind {
        MissionKind::Embassy => of_state(session, "embassy", english, host),
        _ => session.texts.of_record(english),
    })
}

/// The mission of a state to the United Nations, in New York (`un`) or in Geneva.
pub(crate) fn un_mission(session: &Session, id: &str, mission: &UnMission, of: &Country) -> String {
    // Observers have missions of another kind.
    if is_observer(of) {
        session.texts.of_record(&mission.name)
    } else {
        of_state(session, id, &mission.name, of)
    }
}

/// An office of a state, or a Russian one there, by its kind.
fn of_state(session: &Session, id: &str, english: &str, state: &Country) -> String {
    if session.speaks_english() {
        return english.to_owned();
    }
    session.say(&format!("office-{id}"), &Args::of("country", session.name_of(state)))
}

/// What an office calls itself in the person's language. In English that stands
/// in the records, and no text has it.
fn own(session: &Session, id: &str, state: &Country) -> Option<String> {
    session.texts.get(&format!("institution-{id}-{}", state.code), &Args::none()).ok()
}
