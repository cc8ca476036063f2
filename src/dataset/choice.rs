//! What a letter chooses among: facts and asks by kind of office and country,
//! without the evidence behind them.

use super::bundle::{bundle, get};
use super::record::{ActsStatus, Audience, CRIMINALISED, Country, Membership, PartialDate};

/// A fact that may be quoted to an office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FactChoice {
    /// The fact's id.
    pub id: &'static str,
    /// When it happened or was reported.
    pub date: PartialDate,
    /// A finding that the crimes happened.
    pub finding: bool,
    /// The case it is about; empty where it stands alone.
    pub about: &'static str,
}

/// Something that an office can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskChoice {
    /// The ask's id.
    pub id: &'static str,
    facts: &'static str,
}

impl AskChoice {
    /// Whether a fact speaks for this ask.
    pub fn rests_on(self, fact: &str) -> bool {
        self.facts.split(' ').any(|id| id == fact)
    }
}

/// The facts that matter to a kind of office of a country, in the order of the data file.
pub fn facts_for(audience: Audience, country: &Country) -> impl Iterator<Item = FactChoice> {
    lines("facts-for", audience, country).filter_map(|(id, mut rest)| {
        Some(FactChoice {
            id,
            date: rest.next()?.parse().ok()?,
            finding: rest.next()? == "finding",
            about: rest.next()?,
        })
    })
}

/// What an office can be asked for from a country, the usual ask first.
pub fn asks_for(
    audience: Audience,
    office: &str,
    country: &Country,
) -> impl Iterator<Item = AskChoice> {
    lines("asks-for", audience, country).filter_map(move |(id, mut rest)| {
        let mut offices = rest.next()?.split_whitespace().peekable();
        let can = offices.peek().is_none() || offices.any(|known| known == office);
        can.then_some(AskChoice { id, facts: rest.next()? })
    })
}

/// Whether a country is, or belongs to, a place: a code, a membership's id, or [`CRIMINALISED`].
pub fn is_in(country: &Country, place: &str) -> bool {
    if place == CRIMINALISED {
        return country.same_sex_acts.status != ActsStatus::Legal;
    }
    // Codes stand in capitals, ids of memberships never do.
    if place.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return country.code == place;
    }
    get::<Membership>(place).is_some_and(|group| group.members.contains(&country.code))
}

/// The lines of a list that hold for a country: each one's id, and its own columns.
fn lines(
    list: &str,
    audience: Audience,
    country: &Country,
) -> impl Iterator<Item = (&'static str, std::str::Split<'static, char>)> {
    let lines = bundle().get(&format!("{list}/{}", audience.id())).unwrap_or_default().lines();
    lines.filter_map(|line| {
        let mut columns = line.split('\t');
        let (id, only_in, not_in) = (columns.next()?, columns.next()?, columns.next()?);
        let named = |places: &str| places.split_whitespace().any(|place| is_in(country, place));
        let holds = (only_in.is_empty() || named(only_in)) && !named(not_in);
        holds.then_some((id, columns))
    })
}

#[cfg(test)]
mod tests {
    use super::{asks_for, facts_for, is_in};
    use crate::dataset::record::{Ask, Audience, Country, Fact};
    use crate::dataset::{all, country, get};

    #[test]
    fn the_choices_are_those_of_the_records() {
        for country in all::<Country>() {
            let holds = |only: &[String], not: &[String]| {
                (only.is_empty() || only.iter().any(|place| is_in(&country, place)))
                    && !not.iter().any(|place| is_in(&country, place))
            };
            for audience in Audience::ALL {
                let fitting = all::<Fact>().filter(|fact| {
                    fact.audiences.contains(&audience) && holds(&fact.only_in, &fact.not_in)
                });
                let fitting: Vec<String> = fitting.map(|fact| fact.id).collect();
                let chosen: Vec<_> = facts_for(audience, &country).map(|fact| fact.id).collect();
                assert_eq!(fitting, chosen, "{} {audience:?}", country.code);
                let fitting = all::<Ask>().filter(|ask| {
                    ask.audiences.contains(&audience)
                        && ask.offices.is_empty()
                        && holds(&ask.only_in, &ask.not_in)
                });
                let fitting: Vec<String> = fitting.map(|ask| ask.id).collect();
                let asks = asks_for(audience, "no-such-office", &country);
                assert_eq!(fitting, asks.map(|ask| ask.id).collect::<Vec<_>>(), "{}", country.code);
            }
        }
        for choice in facts_for(Audience::UnBody, &country("GB").unwrap()) {
            let fact: Fact = get(choice.id).unwrap();
            let about = fact.about.as_deref().unwrap_or_default();
            assert_eq!(
                (fact.date, fact.finding, about),
                (choice.date, choice.finding, choice.about)
            );
        }
    }

    #[test]
    fn an_ask_for_one_office_is_offered_to_no_other() {
        let country = country("GB").unwrap();
        for ask in all::<Ask>().filter(|ask| !ask.offices.is_empty()) {
            for &audience in &ask.audiences {
                let offered =
                    |office: &str| asks_for(audience, office, &country).any(|one| one.id == ask.id);
                assert!(!offered("no-such-office"), "{}", ask.id);
                assert!(ask.offices.iter().all(|office| offered(office)), "{}", ask.id);
            }
        }
    }

    #[test]
    fn a_place_is_a_code_a_membership_or_a_law() {
        let country = |code: &str| country(code).unwrap();
        assert!(is_in(&country("DE"), "DE") && !is_in(&country("DE"), "FR"));
        assert!(is_in(&country("DE"), "eu") && !is_in(&country("GB"), "eu"));
        assert!(is_in(&country("UG"), "criminalised") && !is_in(&country("DE"), "criminalised"));
    }

    #[test]
    fn a_fact_speaks_for_the_asks_that_name_it() {
        let country = country("GB").unwrap();
        let asks = asks_for(Audience::Representative, "representative", &country);
        let mut rest_on_sanctions = asks.filter(|ask| ask.rests_on("uk-us-sanctions-2020"));
        assert_eq!(rest_on_sanctions.next().map(|ask| ask.id), Some("sanctions"));
    }
}
