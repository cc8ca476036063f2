//! To whom a letter can go, and who of them is chosen.

use super::{Visit, tell};
use crate::call::is_russian;
use crate::cli::ask::{self, Question};
use crate::cli::view::{fill, indent};
use crate::cli::{Session, office};
use crate::dataset;
use crate::dataset::record::{Country, Newsroom};
use crate::problem::Problem;
use crate::route::{ChannelKind, Offer, Recipient, ladder, offer, offices};
use crate::texts::Args;

/// How many steps of the ladder are told in words: those of one's own country.
const SHOWN: usize = 5;

/// The office that can do most; no Russian one for somebody with ties to Russia.
pub(super) fn best(session: &Session, visit: &Visit) -> Option<Recipient> {
    let fits = |office: &Recipient| visit.tied != Some(true) || !is_russian(office.audience);
    offices(&visit.country, session.today).into_iter().find(fits)
}

/// The first office that can be called. No Russian one: it would see the number.
pub(super) fn by_phone(session: &Session, country: &Country) -> Option<Recipient> {
    let fits = |office: &Recipient| {
        office.channel(ChannelKind::Phone).is_some() && !is_russian(office.audience)
    };
    offices(country, session.today).into_iter().find(fits)
}

/// The office that the person chooses. To somebody with ties to Russia no
/// Russian office is offered: it would learn from whom the letter comes.
pub(super) fn office(session: &Session, visit: &Visit) -> Result<Recipient, Problem> {
    let mut open = Vec::new();
    for offer in ladder(&visit.country, session.today) {
        match offer {
            Offer::Open(office) if visit.tied == Some(true) && is_russian(office.audience) => {}
            Offer::Open(office) => open.push(*office),
            Offer::Closed { reason, .. } => {
                tell(session, "guide-closed", &Args::of("reason", session.words(&reason)));
            }
        }
    }
    let place = Args::of("country", session.texts.country_in_a_sentence(&visit.country));
    let mut lines = vec![fill(&session.say("guide-route", &place))];
    for office in open.iter().take(SHOWN) {
        lines.push(indent(
            &format!("- {}. {}", office::name(session, office), session.words(&office.can)),
            "",
        ));
    }
    lines.push(String::new());
    session.notes(&lines);
    chosen(session, "guide-recipient", open)
}

/// The newsroom that the person chooses, those of their own country first.
pub(super) fn newsroom(session: &Session, visit: &Visit) -> Result<Recipient, Problem> {
    let mut all: Vec<Newsroom> = dataset::all().collect();
    all.sort_by_key(|one| one.country != visit.country.code);
    let offers = all.iter().filter_map(|one| offer(&visit.country, &one.id, session.today).ok());
    let open = offers.filter_map(Offer::opened).collect();
    chosen(session, "guide-newsroom", open)
}

fn chosen(session: &Session, id: &str, open: Vec<Recipient>) -> Result<Recipient, Problem> {
    let names: Vec<String> = open.iter().map(|one| office::name(session, one)).collect();
    let question = Question::of_guide(session, id, &Args::none());
    let nth = ask::choice(session, &question, &names, 0)?;
    open.into_iter().nth(nth).ok_or(Problem::Left)
}
