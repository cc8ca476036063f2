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
    // Without a name of its own the institution bears the end of the English one.
    let local = Some(&*to.addressee.institution).filter(|own| !to.name.ends_with(own));
    match to.audience {
        Audience::Ministry => institution(session, &to.id, local, &state),
        Audience::Representative => institution(session, &to.id, local, &state)
            .map(|own| session.say("office-member", &Args::of("institution", own))),
        _ => None,
    }
    .unwrap_or_else(|| of_state(session, &to.id, &to.name, &state))
}

/// An office of a state, or a Russian one there, whose `--to` is `id`.
fn of_state(session: &Session, id: &str, english: &str, state: &Country) -> String {
    if session.speaks_english() {
        return english.to_owned();
    }
    session.say(&format!("office-{id}"), &Args::of("country", session.name_of(state)))
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
    if is_observer(of) { mission.name.clone() } else { of_state(session, id, &mission.name, of) }
}

/// What a ministry or a parliament calls itself, if it does so in the person's language.
pub(crate) fn institution(
    session: &Session,
    id: &str,
    local: Option<&str>,
    state: &Country,
) -> Option<String> {
    let known = session.texts.get(&format!("institution-{id}-{}", state.code), &Args::none());
    let language = session.texts.language();
    let speaks = state.languages.iter().any(|spoken| spoken == language);
    known.ok().or_else(|| local.filter(|_| speaks).map(str::to_owned))
}
