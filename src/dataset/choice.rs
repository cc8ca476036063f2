//! What a letter chooses among: facts and asks by kind of office, without the
//! evidence behind them.

use super::bundle::bundle;
use super::record::{Audience, PartialDate};

/// A fact that may be quoted to a kind of office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FactChoice {
    /// When it happened or was reported.
    pub date: PartialDate,
    /// The fact's id.
    pub id: &'static str,
    /// A finding that the crimes happened.
    pub finding: bool,
    /// The countries and memberships to whose offices alone it is told; empty for all.
    only_in: &'static str,
}

impl FactChoice {
    /// The countries and memberships to whose offices alone it is told; none for all.
    pub fn only_in(&self) -> impl Iterator<Item = &'static str> {
        self.only_in.split_whitespace()
    }
}

/// The facts that matter to a kind of office, in the order of the data file.
pub fn facts_for(audience: Audience) -> impl Iterator<Item = FactChoice> {
    lines("facts-for", audience).filter_map(|line| {
        let mut words = line.splitn(4, ' ');
        Some(FactChoice {
            date: words.next()?.parse().ok()?,
            id: words.next()?,
            finding: words.next()? == "finding",
            only_in: words.next().unwrap_or_default(),
        })
    })
}

/// The ids of the asks that an office can grant, the usual one first.
pub fn asks_for(audience: Audience, office: &str) -> impl Iterator<Item = &'static str> {
    lines("asks-for", audience).filter_map(move |line| {
        let (id, offices) = line.split_once(' ')?;
        let mut offices = offices.split_whitespace().peekable();
        (offices.peek().is_none() || offices.any(|known| known == office)).then_some(id)
    })
}

fn lines(list: &str, audience: Audience) -> impl Iterator<Item = &'static str> + use<> {
    bundle().get(&format!("{list}/{}", audience.id())).unwrap_or_default().lines()
}

#[cfg(test)]
mod tests {
    use super::{asks_for, facts_for};
    use crate::dataset::record::{Ask, Audience, Fact};
    use crate::dataset::{all, get};

    #[test]
    fn the_choices_are_those_of_the_records() {
        for audience in Audience::ALL {
            let mut count = 0;
            for choice in facts_for(audience) {
                let fact: Fact = get(choice.id).unwrap();
                assert_eq!((fact.date, fact.finding), (choice.date, choice.finding));
                assert_eq!(fact.only_in, choice.only_in().collect::<Vec<_>>());
                count += 1;
            }
            let fitting = all::<Fact>().filter(|fact| fact.audiences.contains(&audience));
            assert_eq!(fitting.count(), count, "{audience:?}");
        }
    }

    #[test]
    fn an_ask_for_one_office_is_offered_to_no_other() {
        for ask in all::<Ask>() {
            for audience in ask.audiences {
                let offered = |office: &str| asks_for(audience, office).any(|id| id == ask.id);
                assert_eq!(offered("no-such-office"), ask.offices.is_empty(), "{}", ask.id);
                assert!(ask.offices.iter().all(|office| offered(office)), "{}", ask.id);
            }
        }
    }
}
