//! Words: every sentence the program prints, by language, from the Fluent
//! files under `data/locales/`. Calls only the data set.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use unic_langid::LanguageIdentifier;

use crate::dataset;
use crate::dataset::record::{Country, PartialDate};
use crate::dataset::{FLUENT, MESSAGE, PLAIN, SLOTS};

/// The language all others fall back to.
pub const FALLBACK: &str = "en";

/// The values that stand in for a message's `{ $variables }`.
#[derive(Debug, Clone, Default)]
pub struct Args(Vec<(&'static str, Value)>);

#[derive(Debug, Clone)]
enum Value {
    Text(String),
    Number(i64),
    /// English words of a record, which a language can have in its own.
    Recorded(String),
    /// A country by its code, as it stands inside a sentence.
    Country(String),
}

impl Value {
    /// Whether it comes from a record and has other words in other languages.
    fn is_of_data(&self) -> bool {
        matches!(self, Self::Recorded(_) | Self::Country(_))
    }
}

impl Args {
    /// No values.
    pub fn none() -> Self {
        Self::default()
    }

    /// One text; more follow with [`Args::and`].
    pub fn of(name: &'static str, text: impl Into<String>) -> Self {
        Self::none().and(name, text)
    }

    /// Adds a text.
    #[must_use]
    pub fn and(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.0.push((name, Value::Text(text.into())));
        self
    }

    /// Adds a number, by which a message can choose a plural.
    #[must_use]
    pub fn count(mut self, name: &'static str, number: i64) -> Self {
        self.0.push((name, Value::Number(number)));
        self
    }

    /// Adds what a record says in English; it is said in the reader's language
    /// where that has the words.
    #[must_use]
    pub fn recorded(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.0.push((name, Value::Recorded(text.into())));
        self
    }

    /// Adds a country by its code, to be named in the reader's language.
    #[must_use]
    pub fn country(mut self, name: &'static str, code: impl Into<String>) -> Self {
        self.0.push((name, Value::Country(code.into())));
        self
    }

    /// Adds the values of another set.
    #[must_use]
    pub fn with(mut self, more: &Self) -> Self {
        self.0.extend(more.0.iter().cloned());
        self
    }

    /// The same values, each in the words of this language.
    fn in_words(&self, texts: &Texts) -> Cow<'_, Self> {
        if !self.0.iter().any(|(_, value)| value.is_of_data()) {
            return Cow::Borrowed(self);
        }
        let in_words = |value: &Value| match value {
            Value::Recorded(text) => Value::Text(texts.of_record(text)),
            Value::Country(code) => Value::Text(match dataset::country(&code.to_uppercase()) {
                Some(country) => texts.country_in_a_sentence(&country),
                None => code.clone(),
            }),
            value => value.clone(),
        };
        Cow::Owned(Self(self.0.iter().map(|(name, value)| (*name, in_words(value))).collect()))
    }

    /// Puts the values where `{name}` stands.
    ///
    /// # Errors
    /// The name of a value that was not given.
    fn fill(&self, text: &str) -> Result<String, String> {
        let mut filled = String::with_capacity(text.len() + 64);
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            // The last value of a name counts, as it does for Fluent.
            match self.0.iter().rev().find(|(known, _)| *known == name) {
                Some((_, Value::Number(number))) => filled.push_str(&number.to_string()),
                Some((_, Value::Text(text) | Value::Recorded(text) | Value::Country(text))) => {
                    filled.push_str(text);
                }
                None => return Err(name.to_owned()),
            }
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    fn to_fluent(&self) -> FluentArgs<'_> {
        self.0
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Value::Number(number) => FluentValue::from(*number),
                    Value::Text(text) | Value::Recorded(text) | Value::Country(text) => {
                        FluentValue::from(text.as_str())
                    }
                };
                (*name, value)
            })
            .collect()
    }
}

/// A text on one line: each run of spaces and line breaks as one space. A
/// space that holds two words together stays what it is.
pub(crate) fn one_line(text: &str) -> String {
    let holds = |c: char| matches!(c, '\u{a0}' | '\u{202f}');
    let words = text.split(|c: char| c.is_whitespace() && !holds(c));
    let mut line = String::with_capacity(text.len());
    for word in words.filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// A text as it may stand in a link: a space is `%20`, since not every page understands `+`.
pub(crate) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, &UNRESERVED).to_string()
}

/// What stands in a link as it is, by RFC 3986.
pub(crate) const UNRESERVED: AsciiSet =
    NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The id under which a language says what a record says in these English
/// words: made of the words themselves, so that other words need another text.
pub fn id_of_record(english: &str) -> String {
    let words = english.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.fold("said".to_owned(), |id, word| id + "-" + &word.to_ascii_lowercase())
}

/// Whether a language writes no spaces, so that its lines break between signs.
pub(crate) fn is_unspaced(language: &str) -> bool {
    matches!(language, "zh" | "ja")
}

/// What stands between two sentences of a paragraph.
pub(crate) fn gap(language: &str) -> &'static str {
    if is_unspaced(language) { "" } else { " " }
}

/// A message that could not be put into words: a fault of the language file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadText {
    /// The message's id, with its attribute.
    pub id: String,
    /// The language of the file.
    pub language: String,
    /// What went wrong.
    pub reason: String,
}

impl fmt::Display for BadText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}: {}", self.language, self.id, self.reason)
    }
}

impl std::error::Error for BadText {}

/// The words of one language. Most are printed as they stand; Fluent is asked
/// only where a value must be put in.
#[derive(Debug)]
pub struct Texts {
    language: String,
}

impl Texts {
    /// The words of a language that [`dataset::languages`] lists.
    pub fn new(language: &str) -> Self {
        Self { language: language.to_owned() }
    }

    /// The language's code.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        dataset::text(&self.language, id).is_some()
    }

    /// A message in words; an attribute of it is called `message.attribute`.
    ///
    /// # Errors
    /// The message is missing or refers to a value that was not given.
    pub fn get(&self, id: &str, args: &Args) -> Result<String, BadText> {
        match dataset::text(&self.language, id) {
            Some(text) => self.put(id, text, args),
            None => Err(self.bad(id, "is missing".to_owned())),
        }
    }

    /// The variant of a message that `pick` falls on: one of its attributes,
    /// or the message itself where it has none.
    ///
    /// # Errors
    /// As [`Texts::get`].
    pub fn variant(&self, id: &str, pick: u64, args: &Args) -> Result<String, BadText> {
        self.variant_like(id, pick, args, &self.language)
    }

    /// The variant of the name that `pick` falls on in another language: it
    /// says the same; the first one where this language has none of that name.
    ///
    /// # Errors
    /// As [`Texts::get`].
    pub fn variant_like(
        &self,
        id: &str,
        pick: u64,
        args: &Args,
        like: &str,
    ) -> Result<String, BadText> {
        let theirs: Vec<_> = dataset::variants(like, id).collect();
        let nth = pick.checked_rem(theirs.len() as u64).unwrap_or_default();
        let wanted = theirs.get(usize::try_from(nth).unwrap_or_default()).copied();
        let found = if like == self.language {
            wanted
        } else {
            wanted.and_then(|(name, _)| {
                let own = || dataset::variants(&self.language, id);
                own().find(|(own, _)| *own == name).or_else(|| own().next())
            })
        };
        match found {
            Some((name, text)) => self.put(&format!("{id}.{name}"), text, args),
            None => self.get(id, args),
        }
    }

    /// How many variants a message has.
    pub fn variants(&self, id: &str) -> usize {
        dataset::variants(&self.language, id).count()
    }

    /// A message in words for the screen; in English where this language has
    /// it not. A fault in a language file must not hide an answer, so the id
    /// stands in for what cannot be said; a test keeps this from happening.
    pub fn say(&self, id: &str, args: &Args) -> String {
        let english = |_| Self::new(FALLBACK).get(id, args);
        self.get(id, args).or_else(english).unwrap_or_else(|fault| format!("[{fault}]"))
    }

    /// What a record says in English, in this language where it has the words.
    pub fn of_record(&self, english: &str) -> String {
        let own = dataset::text(&self.language, &id_of_record(english));
        own.and_then(|text| text.strip_prefix(PLAIN)).unwrap_or(english).to_owned()
    }

    /// A country's name as it stands inside a sentence.
    pub fn country_in_a_sentence(&self, country: &Country) -> String {
        let name = self.name_of(country);
        let special = self.get(&format!("country-{}", country.code), &Args::none());
        special.unwrap_or_else(|_| name.to_owned())
    }

    /// The first of several messages that there is: one made for a single
    /// office or country goes before the one for all.
    ///
    /// # Errors
    /// None of them is there, or as [`Texts::get`].
    pub fn first(&self, ids: &[String], args: &Args) -> Result<String, BadText> {
        let found = ids.iter().find(|id| self.has(id)).or(ids.last());
        self.get(found.map_or("", String::as_str), args)
    }

    /// Where a person lives, as a phrase: "in Leeds", "in Poland".
    ///
    /// # Errors
    /// As [`Texts::get`].
    pub fn here(&self, country: &Country, city: Option<&str>) -> Result<String, BadText> {
        if let Some(city) = city {
            return self.get("in-town", &Args::of("city", city));
        }
        let ids = [format!("in-{}", country.code), "in-country".to_owned()];
        self.first(&ids, &Args::of("country", self.name_of(country)))
    }

    /// A country's name in this language.
    pub fn name_of<'c>(&self, country: &'c Country) -> &'c str {
        country.names.get(&self.language).unwrap_or(&country.name)
    }

    /// A day written out, as CLDR has it for this language.
    ///
    /// # Errors
    /// The language has no names of months.
    pub fn date(&self, date: PartialDate) -> Result<String, BadText> {
        let (month, day) = (date.month.unwrap_or(1), date.day.unwrap_or(1));
        let form = dataset::cldr(&self.language, &format!("date-{month}"))
            .ok_or_else(|| self.bad("date", format!("month {month} is missing")))?;
        // The first of a month has a word of its own in some languages.
        let first = self.get("day-1", &Args::none()).ok().filter(|_| day == 1);
        let day = first.unwrap_or_else(|| day.to_string());
        Ok(form.replace("{d}", &day).replace("{y}", &date.year.to_string()))
    }

    /// Items as a list in a sentence: "A, B and C".
    pub fn list(&self, items: &[&str]) -> String {
        let form = |name| dataset::cldr(&self.language, name);
        let (Some(two), Some(three)) = (form("two"), form("three")) else {
            return items.join(", ");
        };
        match items {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [a, b] => two.replace("{a}", a).replace("{b}", b),
            [first @ .., b, c] => {
                // What stands between the first two of three stands between all but the last two.
                let between = three.split("{b}").next().unwrap_or_default().replace("{a}", "");
                three.replace("{a}", &first.join(&between)).replace("{b}", b).replace("{c}", c)
            }
        }
    }

    /// Puts values into a text of the bundle.
    fn put(&self, id: &str, text: &str, args: &Args) -> Result<String, BadText> {
        if let Some(text) = text.strip_prefix(PLAIN) {
            return Ok(text.to_owned());
        }
        let args = args.in_words(self);
        if let Some(text) = text.strip_prefix(SLOTS) {
            return args
                .fill(text)
                .map_err(|name| self.bad(id, format!("the value of {name} is missing")));
        }
        let source = text.strip_prefix(FLUENT).unwrap_or(text);
        let locale: LanguageIdentifier = self.language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        // Isolation marks help a screen that mixes directions; on paper they are stray characters.
        bundle.set_use_isolating(false);
        // The build has parsed every message, so none can fail here.
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        let pattern = bundle.get_message(MESSAGE).and_then(|message| message.value());
        let pattern = pattern.ok_or_else(|| self.bad(id, "has no text".to_owned()))?;
        let mut errors = Vec::new();
        let args = args.to_fluent();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(self.bad(id, error.to_string())),
        }
    }

    fn bad(&self, id: &str, reason: String) -> BadText {
        BadText { id: id.to_owned(), language: self.language.clone(), reason }
    }
}

#[cfg(test)]
mod tests {
    use super::{Args, Texts, id_of_record};

    #[test]
    fn puts_a_message_into_words() {
        let texts = Texts::new("en");
        let args = Args::of("place", "Leeds").and("date", "1 May 2026");
        assert_eq!(texts.get("dateline", &args).unwrap(), "Leeds, 1 May 2026");
    }

    #[test]
    fn a_missing_value_is_an_error() {
        let texts = Texts::new("en");
        let fault = texts.get("dateline", &Args::of("place", "Leeds")).unwrap_err();
        assert!(fault.to_string().contains("date"), "{fault}");
    }

    #[test]
    fn slots_are_filled_as_fluent_fills_them() {
        let args = Args::of("a", "{b}").and("b", "x").count("n", 1234).and("b", "y");
        assert_eq!(args.fill("{a} {b} {n}.").unwrap(), "{b} y 1234.");
        assert_eq!(args.fill("{c}").unwrap_err(), "c");
    }

    #[test]
    fn what_a_record_says_is_said_in_the_readers_language() {
        let args = Args::none().recorded("text", "criminalised").country("country", "de");
        assert_eq!(Texts::new("en").say("as-is", &args), "criminalised");
        let german = Texts::new("de").say("as-is", &args);
        assert!(!german.is_empty() && german != "criminalised", "{german}");
        // Words that nobody has translated are said as they are.
        let own = Args::none().recorded("text", "no such words");
        assert_eq!(Texts::new("de").say("as-is", &own), "no such words");
        assert_eq!(
            id_of_record("criminalised (men), not enforced"),
            "said-criminalised-men-not-enforced"
        );
    }

    #[test]
    fn a_missing_message_is_an_error() {
        assert!(Texts::new("en").get("no-such-message", &Args::none()).is_err());
    }

    #[test]
    fn a_pick_falls_on_one_of_the_variants() {
        let texts = Texts::new("en");
        let count = texts.variants("facts-intro") as u64;
        assert!(count >= 4);
        let first = texts.variant("facts-intro", 0, &Args::none()).unwrap();
        assert_eq!(texts.variant("facts-intro", count, &Args::none()).unwrap(), first);
        assert_ne!(texts.variant("facts-intro", 1, &Args::none()).unwrap(), first);
    }
}
