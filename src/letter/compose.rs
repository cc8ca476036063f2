//! Composing: from a sender, a recipient and a country to a [`Letter`].

use super::pick::{Picker, seed_of};
use super::{Direction, Letter, Line, Quoted, Sender};
use crate::dataset::record::{Audience, Country, Fact, Membership, PartialDate};
use crate::dataset::{self, FactChoice, asks_for, nearest};
use crate::problem::Problem;
use crate::route::{Recipient, Words};
use crate::texts::{Args, Texts};

/// What is wanted of a letter besides sender and recipient.
#[derive(Debug, Clone, Default)]
pub struct Order {
    /// Ids of the facts to quote; empty lets the seed choose.
    pub facts: Vec<String>,
    /// Id of the ask; none takes the office's first.
    pub ask: Option<String>,
    /// Seed for variants and facts; none takes one from sender and recipient.
    pub seed: Option<u64>,
    /// Name of the member of parliament, where the writer knows it.
    pub recipient_name: Option<String>,
    /// Who receives a copy.
    pub copies: Vec<String>,
}

/// How many facts one page bears.
const FACTS: usize = 3;
/// Among how many of the newest facts the seed chooses.
const NEWEST: usize = 5;

/// Composes a letter from a writer in `country` to `recipient`, dated `date`.
///
/// # Errors
/// An ask or fact that does not exist or does not fit this office; a fault in
/// a language file. Never returns a letter with a gap in it.
pub fn compose(
    country: &Country,
    recipient: &Recipient,
    sender: &Sender,
    order: &Order,
    date: PartialDate,
    texts: &Texts,
) -> Result<Letter, Problem> {
    let seed = order.seed.unwrap_or_else(|| {
        seed_of([
            sender.name.as_deref().unwrap_or_default(),
            sender.city.as_deref().unwrap_or_default(),
            &country.code,
            &recipient.id,
        ])
    });
    let mut picker = Picker::new(seed);
    let words = Wording::new(country, recipient, sender, texts);
    let kind = recipient.audience.id();

    let facts = words.facts(&mut picker, &order.facts)?;
    let ask = words.ask(&mut picker, order.ask.as_deref())?;
    let tie = match &sender.tie {
        Some(tie) => Some(tie.clone()),
        None => words.local(&mut picker)?,
    };
    let mut part = |name: &str| words.variant(&format!("{name}-{kind}"), &mut picker);
    Ok(Letter {
        language: texts.language().to_owned(),
        direction: if texts.language() == "ar" { Direction::Rtl } else { Direction::Ltr },
        sender: words.sender_block(),
        recipient: words.recipient_block(order.recipient_name.as_deref())?,
        dateline: words.dateline(date)?,
        subject: part("subject")?,
        opening: part("opening")?,
        closing: part("closing")?,
        close: part("close")?,
        salutation: words.salutation(order.recipient_name.as_deref())?,
        personal: sender.who.iter().chain(&sender.why).cloned().collect(),
        tie,
        facts_intro: words.variant("facts-intro", &mut picker)?,
        facts,
        ask,
        signature: sender.name.clone(),
        copies: order.copies.clone(),
        seed,
    })
}

/// The parts of a letter put into the words of its language.
struct Wording<'w> {
    country: &'w Country,
    recipient: &'w Recipient,
    sender: &'w Sender,
    texts: &'w Texts,
    /// What every text may mention: the writer's place and country.
    args: Args,
}

impl<'w> Wording<'w> {
    fn new(
        country: &'w Country,
        recipient: &'w Recipient,
        sender: &'w Sender,
        texts: &'w Texts,
    ) -> Self {
        let inside = texts.country_in_a_sentence(country);
        let place = sender.city.as_deref().map_or_else(|| inside.clone(), town);
        let args = Args::of("place", place)
            .and("sentence_country", capitalised(&inside))
            .and("country", inside);
        Self { country, recipient, sender, texts, args }
    }

    fn name_of<'c>(&self, country: &'c Country) -> &'c str {
        country.names.get(self.texts.language()).unwrap_or(&country.name)
    }

    fn variant(&self, id: &str, picker: &mut Picker) -> Result<String, Problem> {
        let text = self.texts.variant(id, picker.next(), &self.args)?;
        Ok(one_line(&text))
    }

    fn words(&self, words: &Words) -> Result<String, Problem> {
        Ok(one_line(&self.texts.get(&words.id, &words.args)?))
    }

    /// Facts that matter to this office, oldest first: a finding that the
    /// crimes happened, and two of the newest others.
    fn facts(&self, picker: &mut Picker, wanted: &[String]) -> Result<Vec<Quoted>, Problem> {
        let mut chosen: Vec<(PartialDate, &str)> = Vec::new();
        if wanted.is_empty() {
            let fitting = dataset::facts_for(self.recipient.audience);
            let fitting = fitting.filter(|fact| self.is_told_here(*fact));
            let (findings, mut others): (Vec<_>, Vec<_>) = fitting.partition(|fact| fact.finding);
            others.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id.cmp(b.id)));
            others.truncate(NEWEST);
            let chosen_facts = picker.choose(findings, 1).into_iter();
            let chosen_facts = chosen_facts.chain(picker.choose(others, FACTS - 1));
            chosen.extend(chosen_facts.map(|fact| (fact.date, fact.id)));
        } else {
            for id in wanted {
                chosen.push((fact(id)?.date, id));
            }
        }
        chosen.sort_unstable();
        chosen.dedup();
        chosen
            .iter()
            .map(|(_, id)| {
                let text = self.texts.get(&format!("fact-{id}"), &Args::none())?;
                Ok(Quoted { id: (*id).to_owned(), text: one_line(&text) })
            })
            .collect()
    }

    fn is_told_here(&self, fact: FactChoice) -> bool {
        let mut places = fact.only_in().peekable();
        places.peek().is_none()
            || places.any(|place| place == self.country.code || self.belongs_to(place))
    }

    fn belongs_to(&self, membership: &str) -> bool {
        dataset::get::<Membership>(membership)
            .is_some_and(|group| group.members.contains(&self.country.code))
    }

    fn ask(&self, picker: &mut Picker, wanted: Option<&str>) -> Result<Quoted, Problem> {
        let mut asks = asks_for(self.recipient.audience, &self.recipient.id);
        let found = match wanted {
            None => asks.next(),
            Some(wanted) => asks.find(|id| *id == wanted),
        };
        let id = found.ok_or_else(|| Problem::UnknownAsk {
            given: wanted.unwrap_or_default().to_owned(),
            known: asks_for(self.recipient.audience, &self.recipient.id)
                .map(str::to_owned)
                .collect(),
        })?;
        Ok(Quoted { id: id.to_owned(), text: self.variant(&format!("ask-{id}"), picker)? })
    }

    /// A sentence that makes the matter this state's own, where the data set knows one.
    fn local(&self, picker: &mut Picker) -> Result<Option<String>, Problem> {
        let own = matches!(
            self.recipient.audience,
            Audience::Representative | Audience::Ministry | Audience::UnMission
        );
        if !own {
            return Ok(None);
        }
        let core = "un-lgbti-core-group";
        let groups = match self.recipient.audience {
            Audience::UnMission => [core, "moscow-mechanism-2018", "equal-rights-coalition"],
            _ => ["moscow-mechanism-2018", "equal-rights-coalition", core],
        };
        match groups.into_iter().find(|group| self.belongs_to(group)) {
            Some(group) => Ok(Some(self.variant(&format!("local-{group}"), picker)?)),
            None => Ok(None),
        }
    }

    fn sender_block(&self) -> Vec<Line> {
        let Sender { name, address, city, email, .. } = self.sender;
        let mut lines = vec![name.clone().map_or(Line::Ruled, Line::Text)];
        if address.is_empty() && city.is_none() {
            lines.push(Line::Ruled);
            lines.push(Line::Ruled);
        } else {
            lines.extend(address.iter().cloned().map(Line::Text));
            lines.push(city.clone().map_or(Line::Ruled, Line::Text));
        }
        if self.recipient.addressee.country != self.country.code {
            lines.push(Line::Text(self.name_of(self.country).to_owned()));
        }
        lines.extend(email.iter().cloned().map(Line::Text));
        lines
    }

    fn recipient_block(&self, name: Option<&str>) -> Result<Vec<Line>, Problem> {
        let addressee = &self.recipient.addressee;
        let mut lines = Vec::new();
        match (&addressee.member_title, name) {
            (Some(_), Some(name)) => lines.push(Line::Text(name.to_owned())),
            // A member of parliament is written to by name: a line waits for it.
            (Some(_), None) => lines.push(Line::Ruled),
            (None, _) => {
                let head = addressee.head.as_ref().map(|head| self.words(head)).transpose()?;
                lines.extend(head.map(Line::Text));
            }
        }
        lines.push(Line::Text(addressee.institution.clone()));
        if addressee.lines.is_empty() {
            lines.push(Line::Ruled);
            lines.push(Line::Ruled);
        } else {
            lines.extend(addressee.lines.iter().cloned().map(Line::Text));
        }
        if addressee.country != self.country.code {
            let there = dataset::country(&addressee.country);
            let name = there.as_ref().map(|country| self.name_of(country).to_uppercase());
            lines.extend(name.map(Line::Text));
        }
        Ok(lines)
    }

    fn salutation(&self, name: Option<&str>) -> Result<String, Problem> {
        let addressee = &self.recipient.addressee;
        match (&addressee.member_title, name) {
            (Some(title), Some(name)) => {
                let title = title.as_deref().unwrap_or("none");
                let args = Args::of("name", name).and("title", title);
                Ok(one_line(&self.texts.get("salutation-member-named", &args)?))
            }
            _ => self.words(&addressee.salutation),
        }
    }

    fn dateline(&self, date: PartialDate) -> Result<String, Problem> {
        let month = format!("month-{}", date.month.unwrap_or(1));
        let args = Args::of("year", date.year.to_string())
            .and("month", self.texts.get(&month, &Args::none())?)
            .and("day", date.day.unwrap_or(1).to_string());
        let date = self.texts.get("date", &args)?;
        match &self.sender.city {
            Some(city) => {
                let args = Args::of("place", town(city)).and("date", date);
                Ok(self.texts.get("dateline", &args)?)
            }
            None => Ok(date),
        }
    }
}

fn fact(id: &str) -> Result<Fact, Problem> {
    dataset::get(id).ok_or_else(|| Problem::UnknownRecord {
        kind: "facts",
        given: id.to_owned(),
        nearest: nearest(id, dataset::ids::<Fact>()),
    })
}

/// The town alone: a postcode has no place in a sentence.
fn town(city: &str) -> String {
    let words: Vec<&str> = city
        .split_whitespace()
        .filter(|word| !word.contains(|c: char| c.is_ascii_digit()))
        .collect();
    let town = words.join(" ");
    let town = town.trim_matches([',', ' ']);
    if town.is_empty() { city.to_owned() } else { town.to_owned() }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::town;

    #[test]
    fn a_town_in_a_sentence_has_no_postcode() {
        assert_eq!(town("10117 Berlin"), "Berlin");
        assert_eq!(town("Leeds LS1 4DY"), "Leeds");
        assert_eq!(town("Washington, DC 20515"), "Washington, DC");
        assert_eq!(town("12345"), "12345");
    }
}
