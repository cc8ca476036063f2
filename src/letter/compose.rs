//! Composing: from a sender, a recipient and a country to a [`Letter`].

use super::pick::{Picker, seed_of};
use super::{Direction, Letter, Line, Quoted, Sender, capitalised};
use crate::dataset::record::{Audience, Country, Fact, FactKind, PartialDate, RiskLevel};
use crate::dataset::{self, AskChoice, FactChoice, asks_for, facts_for, is_in, nearest};
use crate::problem::Problem;
use crate::route::{Recipient, Words};
use crate::texts::{Args, Texts, one_line};

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
pub const FACTS: usize = 3;
/// Short titles that people type before a member's name, where the full one stands already.
const SHORT_TITLES: [&str; 3] = ["Rep.", "Sen.", "Hon."];
/// Among how many of the newest facts the seed chooses.
const NEWEST: usize = 5;

/// Composes a letter from a writer in `country` to `recipient`, dated `date`.
///
/// # Errors
/// An ask or fact that does not exist or does not fit this office; a date
/// before that of a fact; a fault in a language file. Never returns a letter
/// with a gap in it.
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

    let choice = words.ask_choice(order.ask.as_deref())?;
    let facts = words.facts(&mut picker, &order.facts, choice, date)?;
    let ask = words.variant(&format!("ask-{}", choice.id), &mut picker)?;
    let local = match &sender.tie {
        Some(_) => None,
        None => words.local(&mut picker)?,
    };
    let name = order.recipient_name.as_deref().filter(|_| words.is_member());
    let facts_intro = if facts.len() == 1 { "facts-intro-one" } else { "facts-intro" };
    let facts_intro = words.variant(facts_intro, &mut picker)?;
    let close = if name.is_some() { "close-named" } else { &*format!("close-{kind}") };
    let close = words.variant(close, &mut picker)?;
    // An ask of its own kind brings its own subject.
    let own = format!("subject-ask-{}", choice.id);
    let subject = if texts.variants(&own) > 0 { own } else { format!("subject-{kind}") };
    let subject = words.variant(&subject, &mut picker)?;
    Ok(Letter {
        language: texts.language().to_owned(),
        direction: if texts.language() == "ar" { Direction::Rtl } else { Direction::Ltr },
        sender: words.sender_block(),
        recipient: words.recipient_block(name)?,
        dateline: words.dateline(date)?,
        subject,
        opening: words.variant(&format!("opening-{kind}"), &mut picker)?,
        closing: if words.withheld {
            words.variant("closing-withheld", &mut picker)?
        } else {
            words.variant(&format!("closing-{kind}"), &mut picker)?
        },
        close,
        salutation: words.salutation(name)?,
        personal: sender.who.iter().chain(&sender.why).chain(&sender.tie).cloned().collect(),
        local,
        facts_intro,
        facts,
        ask: Quoted { id: choice.id.to_owned(), text: ask },
        signature: words.signature()?,
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
    /// Whether the writer stays unnamed: no name is given, and to give one is dangerous.
    withheld: bool,
    /// The writer's town, where the letter may say it.
    city: Option<String>,
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
        let withheld = sender.name.is_none() && country.writing_risk.level == RiskLevel::High;
        let city = sender.city.as_deref().filter(|_| !withheld).map(town);
        let place = city.clone().unwrap_or_else(|| inside.clone());
        let args = Args::of("place", place)
            .and("sentence_country", capitalised(&inside))
            .and("country", inside);
        Self { country, recipient, sender, texts, withheld, city, args }
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

    /// Three facts, oldest first: a finding that the crimes happened, one that
    /// speaks for what is asked, and newest ones; of one case only one.
    fn facts(
        &self,
        picker: &mut Picker,
        wanted: &[String],
        ask: AskChoice,
        date: PartialDate,
    ) -> Result<Vec<Quoted>, Problem> {
        let fitting = || facts_for(self.recipient.audience, self.country);
        let mut chosen: Vec<(PartialDate, &str)> = Vec::new();
        if wanted.is_empty() {
            let (mut findings, mut others): (Vec<_>, Vec<_>) =
                fitting().partition(|fact| fact.finding);
            let found = picker.draw(&mut findings);
            others.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id.cmp(b.id)));
            let speaking = others.iter().filter(|fact| ask.rests_on(fact.id)).copied();
            let spoken = picker.draw(&mut speaking.collect());
            chosen.extend(found.iter().chain(&spoken).map(|fact| (fact.date, fact.id)));
            others.retain(|fact| spoken.is_none_or(|spoken| !same_case(*fact, spoken)));
            others.truncate(NEWEST);
            while chosen.len() < FACTS
                && let Some(drawn) = picker.draw(&mut others)
            {
                chosen.push((drawn.date, drawn.id));
                others.retain(|fact| !same_case(*fact, drawn));
            }
        } else {
            let mut told: Vec<(&str, String)> = Vec::new();
            for id in wanted {
                let fact = fact(id)?;
                let case = fact.about.unwrap_or_else(|| fact.id.clone());
                if let Some((other, _)) = told.iter().find(|(other, of)| *of == case && other != id)
                {
                    return Err(Problem::SameCase { one: (*other).to_owned(), other: id.clone() });
                }
                told.push((id, case));
                if !fact.audiences.contains(&self.recipient.audience) {
                    return Err(Problem::UnfitFact {
                        given: id.clone(),
                        denial: fact.kind == FactKind::Denial,
                        office: self.recipient.name.clone(),
                        known: fitting().map(|fact| fact.id.to_owned()).collect(),
                    });
                }
                chosen.push((fact.date, id));
            }
        }
        chosen.sort_unstable();
        chosen.dedup();
        if let Some((known, _)) = chosen.last().filter(|(known, _)| *known > date) {
            return Err(Problem::TooEarly { date: date.to_string(), known: known.to_string() });
        }
        chosen
            .iter()
            .map(|(_, id)| {
                let text = self.texts.get(&format!("fact-{id}"), &Args::none())?;
                Ok(Quoted { id: (*id).to_owned(), text: one_line(&text) })
            })
            .collect()
    }

    fn ask_choice(&self, wanted: Option<&str>) -> Result<AskChoice, Problem> {
        let asks = || asks_for(self.recipient.audience, &self.recipient.id, self.country);
        let found = match wanted {
            None => asks().next(),
            Some(wanted) => asks().find(|ask| ask.id == wanted),
        };
        found.ok_or_else(|| Problem::UnknownAsk {
            given: wanted.unwrap_or_default().to_owned(),
            known: asks().map(|ask| ask.id.to_owned()).collect(),
        })
    }

    /// Whether the letter goes to a person whom the writer may know by name.
    fn is_member(&self) -> bool {
        self.recipient.addressee.member_title.is_some()
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
        match groups.into_iter().find(|group| is_in(self.country, group)) {
            Some(group) => Ok(Some(self.variant(&format!("local-{group}"), picker)?)),
            None => Ok(None),
        }
    }

    fn signature(&self) -> Result<Option<String>, Problem> {
        if self.withheld {
            return Ok(Some(self.texts.get("signature-withheld", &self.args)?));
        }
        Ok(self.sender.name.clone())
    }

    fn sender_block(&self) -> Vec<Line> {
        let Sender { name, address, city, email, .. } = self.sender;
        if self.withheld {
            return vec![Line::Text(self.name_of(self.country).to_owned())];
        }
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
        if !addressee.institution.is_empty() {
            lines.push(Line::Text(addressee.institution.clone()));
        }
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
                let mut name = name;
                for prefix in [title].iter().chain(&SHORT_TITLES) {
                    name = name.strip_prefix(prefix).map_or(name, str::trim_start);
                }
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
        match &self.city {
            Some(city) => {
                let args = Args::of("place", city.as_str()).and("date", date);
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

/// Whether two facts tell of one case, or are one.
fn same_case(a: FactChoice, b: FactChoice) -> bool {
    a.id == b.id || (!a.about.is_empty() && a.about == b.about)
}

/// The town alone: a postcode has no place in a sentence.
fn town(city: &str) -> String {
    let has_digit = |word: &str| word.contains(|c: char| c.is_ascii_digit());
    let mut words: Vec<&str> = city.split_whitespace().collect();
    // A Dutch postcode, 1011 AB, ends with two letters of its own.
    if let [digits, letters, _, ..] = words[..]
        && digits.len() == 4
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && letters.len() == 2
        && letters.bytes().all(|byte| byte.is_ascii_uppercase())
    {
        words.drain(..2);
    }
    words.retain(|word| !has_digit(word));
    let town = words.join(" ");
    let town = town.trim_matches([',', ' ']);
    if town.is_empty() { city.to_owned() } else { town.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::town;

    #[test]
    fn a_town_in_a_sentence_has_no_postcode() {
        assert_eq!(town("10117 Berlin"), "Berlin");
        assert_eq!(town("Leeds LS1 4DY"), "Leeds");
        assert_eq!(town("Washington, DC 20515"), "Washington, DC");
        assert_eq!(town("1011 AB Amsterdam"), "Amsterdam");
        assert_eq!(town("AB Amsterdam"), "AB Amsterdam");
        assert_eq!(town("12345"), "12345");
    }
}
