//! What records say of each other, and that each has its words.

use std::collections::{BTreeMap, BTreeSet};

use super::super::record::{
    Ask, Authority, CRIMINALISED, CheckLists, Clock, Country, Fact, FactKind, Findings,
    InternationalBody, Law, Membership, Newsroom, Petition,
};
use super::ids;

/// The ids that references may point to.
pub(super) struct Known {
    pub(super) countries: BTreeSet<String>,
    pub(super) offices: BTreeSet<String>,
    pub(super) petitions: BTreeSet<String>,
    pub(super) memberships: BTreeSet<String>,
}

impl Known {
    pub(super) fn check_countries(&self, countries: &[Country], findings: &mut Findings) {
        findings.about("country", "all");
        findings.expect(countries.len() == 197, "count", "there are not 197 countries");
        for country in countries {
            findings.about("country", &country.code);
            let mission = &country.russian_mission;
            if let Some(code) = &mission.covered_by {
                let host = countries.iter().find(|other| &other.code == code);
                findings.expect(
                    host.is_some_and(|host| host.russian_mission.name.is_some()),
                    "russian_mission.covered_by",
                    &format!("{code} has no Russian mission"),
                );
            }
            if let Some(code) = &mission.located_in {
                findings.expect(
                    self.countries.contains(code),
                    "russian_mission.located_in",
                    "is no country",
                );
            }
        }
    }

    pub(super) fn check_clocks(&self, clocks: &[Clock], findings: &mut Findings) {
        findings.about("clock", "all");
        let each = ids(clocks) == self.countries;
        findings.expect(each, "id", "there is not one clock for each country");
    }

    pub(super) fn check_acts(
        &self,
        asks: &[Ask],
        facts: &[Fact],
        petitions: &[Petition],
        findings: &mut Findings,
    ) {
        let place = |place: &String| {
            place == CRIMINALISED
                || self.countries.contains(place)
                || self.memberships.contains(place)
        };
        let told = ids(facts);
        for ask in asks {
            findings.about("ask", &ask.id);
            findings.expect(ask.only_in.iter().all(place), "only_in", "names no place");
            findings.expect(ask.not_in.iter().all(place), "not_in", "names no place");
            findings.expect(ask.facts.iter().all(|id| told.contains(id)), "facts", "is no fact");
            let known = ask.offices.iter().all(|office| self.offices.contains(office));
            findings.expect(known, "offices", "names an office that does not exist");
        }
        for fact in facts {
            findings.about("fact", &fact.id);
            findings.expect(fact.only_in.iter().all(place), "only_in", "names no place");
            findings.expect(fact.not_in.iter().all(place), "not_in", "names no place");
            findings.expect(fact.about.iter().all(|id| told.contains(id)), "about", "is no fact");
        }
        for petition in petitions {
            findings.about("petition", &petition.id);
            let known = petition.replaced_by.iter().all(|id| self.petitions.contains(id));
            findings.expect(known, "replaced_by", "is no petition");
        }
    }

    pub(super) fn check_bodies(
        &self,
        bodies: &[InternationalBody],
        laws: &[Law],
        memberships: &[Membership],
        newsrooms: &[Newsroom],
        findings: &mut Findings,
    ) {
        for body in bodies {
            findings.about("international", &body.id);
            findings.expect(
                self.countries.contains(&body.located_in),
                "located_in",
                "is no country",
            );
            let known = body.membership.iter().all(|id| self.memberships.contains(id));
            findings.expect(known, "membership", "is no membership");
        }
        for law in laws {
            findings.about("law", &law.id);
            findings.expect(self.countries.contains(&law.country), "country", "is no country");
        }
        for newsroom in newsrooms {
            findings.about("newsroom", &newsroom.id);
            findings.expect(self.countries.contains(&newsroom.country), "country", "is no country");
        }
        for membership in memberships {
            findings.about("membership", &membership.id);
            let known = membership.members.iter().all(|code| self.countries.contains(code));
            findings.expect(known, "members", "names no country");
        }
    }
}

/// Every figure that letters are checked for is one of a fact.
pub(super) fn check_figures(checks: &CheckLists, facts: &[Fact], findings: &mut Findings) {
    let told = ids(facts);
    for figure in &checks.figures {
        findings.about("check", &figure.fact);
        findings.expect(told.contains(&figure.fact), "fact", "is no fact");
    }
}

/// Every record that speaks has its words in English, the language all others fall back to.
pub(super) fn check_texts(
    texts: &BTreeMap<String, BTreeSet<String>>,
    facts: &[Fact],
    asks: &[Ask],
    laws: &[Law],
    authorities: &[Authority],
    bodies: &[InternationalBody],
    findings: &mut Findings,
) {
    let empty = BTreeSet::new();
    let english = texts.get("en").unwrap_or(&empty);
    let mut wanted: Vec<String> = Vec::new();
    for fact in facts {
        match fact.kind {
            FactKind::Denial => {
                wanted.extend(["claim", "answer"].map(|part| format!("fact-{}.{part}", fact.id)));
            }
            _ => wanted.push(format!("fact-{}", fact.id)),
        }
    }
    wanted.extend(asks.iter().flat_map(|a| [format!("ask-{}", a.id), format!("ask-{}-why", a.id)]));
    wanted.extend(laws.iter().map(|law| format!("law-{}", law.id)));
    let open = authorities.iter().filter(|a| a.takes_no_letters.is_none()).map(|a| &a.id);
    let bodies = bodies.iter().filter(|b| b.takes_no_letters.is_none()).map(|b| &b.id);
    wanted.extend(open.chain(bodies).map(|id| format!("can-{id}")));
    findings.about("text", "en");
    for id in wanted {
        findings.expect(english.contains(&id), &id, "is missing");
    }
}
