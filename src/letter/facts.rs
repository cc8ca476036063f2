//! Which facts a letter tells.

use super::pick::Picker;
use crate::dataset::record::{Country, Fact, FactKind, PartialDate};
use crate::dataset::{self, AskChoice, FactChoice, facts_for, nearest};
use crate::problem::Problem;
use crate::route::Recipient;

/// How many facts one page bears.
pub const FACTS: usize = 3;
/// Among how many of the newest facts the seed chooses.
const NEWEST: usize = 6;

/// The ids of the facts for a letter, oldest first: those that are wanted, or
/// three by the seed.
pub(super) fn choose(
    country: &Country,
    recipient: &Recipient,
    picker: &mut Picker,
    wanted: &[String],
    ask: AskChoice,
    date: PartialDate,
) -> Result<Vec<String>, Problem> {
    let mut chosen = if wanted.is_empty() {
        by_seed(country, recipient, picker, ask)
    } else {
        by_id(country, recipient, wanted)?
    };
    chosen.sort_unstable();
    chosen.dedup();
    if let Some((known, _)) = chosen.last().filter(|(known, _)| *known > date) {
        return Err(Problem::TooEarly { date: date.to_string(), known: known.to_string() });
    }
    Ok(chosen.into_iter().map(|(_, id)| id).collect())
}

/// A finding that the crimes happened, one fact that speaks for what is asked,
/// and newest ones; of one case only one.
fn by_seed(
    country: &Country,
    recipient: &Recipient,
    picker: &mut Picker,
    ask: AskChoice,
) -> Vec<(PartialDate, String)> {
    let fitting = facts_for(recipient.audience, country);
    let (mut findings, mut others): (Vec<_>, Vec<_>) = fitting.partition(|fact| fact.finding);
    let found = picker.draw(&mut findings);
    others.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id.cmp(b.id)));
    let speaking = others.iter().filter(|fact| ask.rests_on(fact.id)).copied();
    let spoken = picker.draw(&mut speaking.collect());
    let mut chosen: Vec<FactChoice> = found.into_iter().chain(spoken).collect();
    others.retain(|fact| spoken.is_none_or(|spoken| !same_case(*fact, spoken)));
    others.truncate(NEWEST);
    while chosen.len() < FACTS
        && let Some(drawn) = picker.draw(&mut others)
    {
        chosen.push(drawn);
        others.retain(|fact| !same_case(*fact, drawn));
    }
    chosen.into_iter().map(|fact| (fact.date, fact.id.to_owned())).collect()
}

/// The facts that are wanted, where they fit this office.
fn by_id(
    country: &Country,
    recipient: &Recipient,
    wanted: &[String],
) -> Result<Vec<(PartialDate, String)>, Problem> {
    let mut chosen = Vec::new();
    let mut told: Vec<(&str, String)> = Vec::new();
    for id in wanted {
        let fact = fact(id)?;
        let case = fact.about.unwrap_or_else(|| fact.id.clone());
        if let Some((other, _)) = told.iter().find(|(other, of)| *of == case && other != id) {
            return Err(Problem::SameCase { one: (*other).to_owned(), other: id.clone() });
        }
        told.push((id, case));
        if !fact.audiences.contains(&recipient.audience) {
            let fitting = facts_for(recipient.audience, country);
            return Err(Problem::UnfitFact {
                given: id.clone(),
                denial: fact.kind == FactKind::Denial,
                office: recipient.name.clone(),
                known: fitting.map(|fact| fact.id.to_owned()).collect(),
            });
        }
        chosen.push((fact.date, id.clone()));
    }
    Ok(chosen)
}

fn fact(id: &str) -> Result<Fact, Problem> {
    dataset::get(id).ok_or_else(|| Problem::UnknownRecord {
        kind: "facts",
        given: id.to_owned(),
        nearest: nearest(id, dataset::ids::<Fact>()),
    })
}

/// Whether two facts tell of one case, or are one.
fn same_case(a: FactChoice, b: FactChoice) -> bool {
    a.id == b.id || (!a.about.is_empty() && a.about == b.about)
}
