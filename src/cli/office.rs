//! What an office is called in the person's language: in English as the records
//! have it; elsewhere by its own name in that language, or else by what kind of
//! office it is and of which state.

use super::Session;
use crate::dataset;
use crate::dataset::record::{Audience, Country, MissionKind, RussianMission, UnMission};
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
    match (to.audience, own(session, &to.id, &state)) {
        (Audience::Ministry, Some(own)) => own,
        (Audience::Representative, Some(own)) => {
            session.say("office-member", &Args::of("institution", own))
        }
        _ => of_state(session, &to.id, &to.name, &state),
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

/// The Russian mission in a country.
pub(crate) fn russian_mission(
    session: &Session,
    mission: &RussianMission,
    host: &Country,
) -> String {
    let english = mission.name.as_deref().unwrap_or_default();
    match mission.kind {
        MissionKind::Embassy => of_state(session, "embassy", english, host),
        _ => session.texts.of_record(english),
    }
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

/// What an office calls itself in the person's language, where that is not English.
fn own(session: &Session, id: &str, state: &Country) -> Option<String> {
    if session.speaks_english() {
        return None;
    }
    session.texts.get(&format!("institution-{id}-{}", state.code), &Args::none()).ok()
}
