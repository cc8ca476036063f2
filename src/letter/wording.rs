//! The parts of a letter put into the words of its language: who is
//! addressed and how, who writes, where and when.

use super::compose::Order;
use super::pick::Picker;
use super::{Direction, Letter, Line, Quoted, Sender};
use crate::dataset;
use crate::dataset::record::{Audience, Country, PartialDate};
use crate::problem::Problem;
use crate::route::{Recipient, Words};
use crate::texts::{Args, Texts, one_line};

/// Short titles that people type before a member's name, where the full one stands already.
const SHORT_TITLES: [&str; 3] = ["Rep.", "Sen.", "Hon."];

/// All that the words of one letter depend on.
pub(super) struct Wording<'w> {
    pub(super) country: &'w Country,
    pub(super) recipient: &'w Recipient,
    pub(super) sender: &'w Sender,
    pub(super) texts: &'w Texts,
    order: &'w Order,
    /// Whether the writer stays unnamed: no name is given, and to give one is dangerous.
    pub(super) withheld: bool,
    /// The writer's town, where the letter may say it.
    city: Option<String>,
    /// What every text may mention: where the writer lives.
    args: Args,
}

impl<'w> Wording<'w> {
    pub(super) fn new(
        country: &'w Country,
        recipient: &'w Recipient,
        sender: &'w Sender,
        order: &'w Order,
        texts: &'w Texts,
    ) -> Result<Self, Problem> {
        let withheld = sender.name.is_none() && country.is_dangerous();
        let city = sender.city.as_deref().filter(|_| !withheld).map(town);
        let args = Args::of("here", texts.here(country, city.as_deref())?);
        Ok(Self { country, recipient, sender, texts, order, withheld, city, args })
    }

    /// The letter around its body: blocks, date, salutation and signature.
    pub(super) fn frame(&self, date: PartialDate) -> Result<Letter, Problem> {
        Ok(Letter {
            language: self.texts.language().to_owned(),
            direction: Direction::of(self.texts.language()),
            sender: self.sender_block(),
            recipient: self.recipient_block()?,
            dateline: self.dateline(date)?,
            salutation: self.salutation()?,
            personal: self.personal(),
            signature: self.signature()?,
            copies: self.order.copies.clone(),
            ..Letter::default()
        })
    }

    pub(super) fn get(&self, id: &str) -> Result<String, Problem> {
        Ok(one_line(&self.texts.get(id, &self.args)?))
    }

    pub(super) fn variant(&self, id: &str, picker: &mut Picker) -> Result<String, Problem> {
        self.variant_with(id, picker, &Args::none())
    }

    /// The variant that a pick falls on, with values of its own besides the letter's.
    pub(super) fn variant_with(
        &self,
        id: &str,
        picker: &mut Picker,
        more: &Args,
    ) -> Result<String, Problem> {
        let args = self.args.clone().with(more);
        let like = self.order.like.as_deref().unwrap_or(self.texts.language());
        Ok(one_line(&self.texts.variant_like(id, picker.next(), &args, like)?))
    }

    /// A variant of the first message that there is.
    pub(super) fn first_variant(
        &self,
        ids: &[String; 2],
        picker: &mut Picker,
    ) -> Result<String, Problem> {
        let id = if self.texts.variants(&ids[0]) > 0 { &ids[0] } else { &ids[1] };
        self.variant(id, picker)
    }

    /// The sentences of facts, by their ids.
    pub(super) fn facts(&self, ids: &[String]) -> Result<Vec<Quoted>, Problem> {
        ids.iter()
            .map(|id| {
                let text = self.texts.get(&format!("fact-{id}"), &Args::none())?;
                Ok(Quoted { id: id.clone(), text: one_line(&text) })
            })
            .collect()
    }

    /// The complimentary close: for a person known by name, or for the office.
    pub(super) fn close(&self, picker: &mut Picker) -> Result<String, Problem> {
        match self.member() {
            Some(_) => self.variant("close-named", picker),
            None => self.variant(&format!("close-{}", self.recipient.audience.id()), picker),
        }
    }

    /// The member's name, where the letter goes to a person whom the writer knows by name.
    fn member(&self) -> Option<&str> {
        let takes_name = self.recipient.addressee.member_title.is_some();
        self.order.recipient_name.as_deref().filter(|_| takes_name)
    }

    /// A form of address: one for this very office goes before one for this
    /// country, and that before the general one.
    fn form(&self, part: &str, words: &Words) -> Result<String, Problem> {
        let ids = [
            format!("{part}-{}", self.recipient.id),
            format!("{}-{}", words.id, self.country.code),
            words.id.clone(),
        ];
        Ok(one_line(&self.texts.first(&ids, &words.args)?))
    }

    fn personal(&self) -> Vec<String> {
        let Sender { who, why, tie, .. } = self.sender;
        who.iter().chain(why).chain(tie).cloned().collect()
    }

    fn signature(&self) -> Result<Option<String>, Problem> {
        if self.withheld {
            return Ok(Some(self.get("signature-withheld")?));
        }
        Ok(self.sender.name.clone())
    }

    fn sender_block(&self) -> Vec<Line> {
        let Sender { name, address, email, .. } = self.sender;
        let country = || Line::Text(self.texts.name_of(self.country).to_owned());
        if self.withheld {
            return vec![country()];
        }
        let mut lines = vec![name.clone().map_or(Line::Ruled, Line::Text)];
        if address.is_empty() && self.sender.city.is_none() {
            lines.push(Line::Ruled);
            lines.push(Line::Ruled);
        } else {
            lines.extend(address.iter().cloned().map(Line::Text));
            lines.push(self.sender.city.clone().map_or(Line::Ruled, Line::Text));
        }
        if self.recipient.addressee.country != self.country.code {
            lines.push(country());
        }
        lines.extend(email.iter().cloned().map(Line::Text));
        lines
    }

    fn recipient_block(&self) -> Result<Vec<Line>, Problem> {
        let addressee = &self.recipient.addressee;
        let mut lines = Vec::new();
        match (&addressee.member_title, self.member()) {
            (Some(_), Some(name)) => lines.push(Line::Text(self.on_envelope(name)?)),
            // A member of parliament is written to by name: a line waits for it.
            (Some(_), None) => lines.push(Line::Ruled),
            (None, _) => {
                let head =
                    addressee.head.as_ref().map(|head| self.form("head", head)).transpose()?;
                lines.extend(head.map(Line::Text));
            }
        }
        let institution = institution(self.recipient, self.country, self.texts);
        if !institution.is_empty() {
            lines.push(Line::Text(institution));
        }
        if addressee.lines.is_empty() && addressee.on_paper {
            lines.push(Line::Ruled);
            lines.push(Line::Ruled);
        } else {
            lines.extend(addressee.lines.iter().cloned().map(Line::Text));
        }
        if addressee.country != self.country.code {
            let there = dataset::country(&addressee.country);
            let name = there.map(|there| destination(self.country, &there).to_uppercase());
            lines.extend(name.map(Line::Text));
        }
        Ok(lines)
    }

    /// A name as it stands on an envelope: some languages never write it alone.
    fn on_envelope(&self, name: &str) -> Result<String, Problem> {
        let id = "name-on-envelope";
        if !self.texts.has(id) {
            return Ok(name.to_owned());
        }
        Ok(one_line(&self.texts.get(id, &Args::of("name", name))?))
    }

    fn salutation(&self) -> Result<String, Problem> {
        let addressee = &self.recipient.addressee;
        let (Some(title), Some(name)) = (&addressee.member_title, self.member()) else {
            return self.form("salutation", &addressee.salutation);
        };
        let title = title.as_deref().unwrap_or("none");
        let mut name = name;
        for prefix in [title].iter().chain(&SHORT_TITLES) {
            name = name.strip_prefix(prefix).map_or(name, str::trim_start);
        }
        let gender = self.order.recipient_gender.id();
        let args = Args::of("name", name).and("title", title).and("gender", gender);
        let second = if self.recipient.id == "representative-2" { "-2" } else { "" };
        let words = Words::with(format!("salutation-member-named{second}"), args);
        self.form("salutation-named", &words)
    }

    fn dateline(&self, date: PartialDate) -> Result<String, Problem> {
        let date = self.texts.date(date)?;
        match &self.city {
            Some(city) => {
                let args = Args::of("place", city.as_str()).and("date", date);
                Ok(one_line(&self.texts.get("dateline", &args)?))
            }
            // A date that stands alone has a form of its own in some languages.
            None if self.texts.has("date-alone") => {
                Ok(one_line(&self.texts.get("date-alone", &Args::of("date", date))?))
            }
            None => Ok(date),
        }
    }
}

/// What an institution is called on an envelope, to which one writes from
/// `origin`: in the language of the texts where they have it.
pub(crate) fn institution(to: &Recipient, origin: &Country, texts: &Texts) -> String {
    let Recipient { id, audience, state, addressee, .. } = to;
    let institution = &addressee.institution;
    if *audience == Audience::Embassy && state.is_none() {
        // No embassy, but an office in its place.
        return texts.of_record(institution);
    }
    let id = format!("institution-{id}");
    let ids = [format!("{id}-{}", origin.code), id];
    let own = texts.first(&ids, &Args::none()).ok().filter(|_| !institution.is_empty());
    own.map_or_else(|| institution.clone(), |name| one_line(&name))
}

/// The country of destination, as the post of the country of origin reads it:
/// in a language of its own, whatever language the letter is in.
fn destination<'c>(origin: &Country, there: &'c Country) -> &'c str {
    origin.languages.iter().find_map(|own| there.names.get(own)).unwrap_or(&there.name)
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
