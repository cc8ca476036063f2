//! Words: every sentence the program prints, by language, from the Fluent
//! files under `data/locales/`. Calls only the data set.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::dataset;

/// The language all others fall back to.
pub const FALLBACK: &str = "en";

/// The values that stand in for a message's `{ $variables }`.
#[derive(Debug, Clone, Default)]
pub struct Args(Vec<(&'static str, Value)>);

#[derive(Debug, Clone)]
enum Value {
    Text(String),
    Number(i64),
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

    fn to_fluent(&self) -> FluentArgs<'_> {
        self.0
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Value::Text(text) => FluentValue::from(text.as_str()),
                    Value::Number(number) => FluentValue::from(*number),
                };
                (*name, value)
            })
            .collect()
    }
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

/// The words of one language. A message is parsed when it is first needed.
pub struct Texts {
    language: String,
    loaded: RefCell<Loaded>,
}

struct Loaded {
    bundle: FluentBundle<FluentResource>,
    ids: HashSet<String>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl Texts {
    /// The words of a language that [`dataset::languages`] lists.
    pub fn new(language: &str) -> Self {
        let locale: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        // Isolation marks help a screen that mixes directions; on paper they are stray characters.
        bundle.set_use_isolating(false);
        let loaded = RefCell::new(Loaded {
            bundle,
            ids: HashSet::new(),
        });
        Self {
            language: language.to_owned(),
            loaded,
        }
    }

    /// The language's code.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        dataset::text(&self.language, id).is_some()
    }

    /// A message in words.
    ///
    /// # Errors
    /// The message is missing or refers to a value that was not given.
    pub fn get(&self, id: &str, args: &Args) -> Result<String, BadText> {
        self.format(id, None, args)
    }

    /// An attribute of a message, in words.
    ///
    /// # Errors
    /// As [`Texts::get`].
    pub fn attribute(&self, id: &str, attribute: &str, args: &Args) -> Result<String, BadText> {
        self.format(id, Some(attribute), args)
    }

    /// How many variants a message has: its attributes.
    pub fn variants(&self, id: &str) -> usize {
        self.load(id);
        let loaded = self.loaded.borrow();
        loaded
            .bundle
            .get_message(id)
            .map_or(0, |message| message.attributes().count())
    }

    /// The variant of a message that `pick` falls on; the message itself where it has none.
    ///
    /// # Errors
    /// As [`Texts::get`].
    pub fn variant(&self, id: &str, pick: u64, args: &Args) -> Result<String, BadText> {
        let count = self.variants(id) as u64;
        if count == 0 {
            return self.get(id, args);
        }
        let name = {
            let loaded = self.loaded.borrow();
            let message = loaded.bundle.get_message(id);
            let nth = usize::try_from(pick % count).unwrap_or_default();
            message.and_then(|m| m.attributes().nth(nth).map(|a| a.id().to_owned()))
        };
        self.format(id, name.as_deref(), args)
    }

    /// A message in words for the screen. A fault in a language file must not
    /// hide an answer, so the id stands in for what cannot be said; a test
    /// keeps this from happening.
    pub fn say(&self, id: &str, args: &Args) -> String {
        self.get(id, args)
            .unwrap_or_else(|fault| format!("[{fault}]"))
    }

    fn load(&self, id: &str) {
        let mut loaded = self.loaded.borrow_mut();
        if loaded.ids.contains(id) {
            return;
        }
        if let Some(source) = dataset::text(&self.language, id) {
            // The build has parsed every message, so none can fail here.
            let resource = match FluentResource::try_new(source.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            loaded.bundle.add_resource_overriding(resource);
        }
        loaded.ids.insert(id.to_owned());
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &Args) -> Result<String, BadText> {
        let bad = |reason: String| BadText {
            id: attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}")),
            language: self.language.clone(),
            reason,
        };
        self.load(id);
        let loaded = self.loaded.borrow();
        let message = loaded
            .bundle
            .get_message(id)
            .ok_or_else(|| bad("is missing".to_owned()))?;
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message
                .get_attribute(name)
                .map(|attribute| attribute.value()),
        };
        let pattern = pattern.ok_or_else(|| bad("has no text".to_owned()))?;
        let mut errors = Vec::new();
        let args = args.to_fluent();
        let text = loaded
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(bad(error.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Args, Texts};

    #[test]
    fn puts_a_message_into_words() {
        let texts = Texts::new("en");
        let args = Args::of("place", "Leeds").and("date", "1 May 2026");
        assert_eq!(texts.get("dateline", &args).unwrap(), "Leeds, 1 May 2026");
    }

    #[test]
    fn a_missing_value_is_an_error() {
        let texts = Texts::new("en");
        let fault = texts
            .get("dateline", &Args::of("place", "Leeds"))
            .unwrap_err();
        assert!(fault.to_string().contains("date"), "{fault}");
    }

    #[test]
    fn a_missing_message_is_an_error() {
        assert!(
            Texts::new("en")
                .get("no-such-message", &Args::none())
                .is_err()
        );
    }

    #[test]
    fn a_pick_falls_on_one_of_the_variants() {
        let texts = Texts::new("en");
        let count = texts.variants("facts-intro") as u64;
        assert!(count >= 4);
        let first = texts.variant("facts-intro", 0, &Args::none()).unwrap();
        assert_eq!(
            texts.variant("facts-intro", count, &Args::none()).unwrap(),
            first
        );
        assert_ne!(
            texts.variant("facts-intro", 1, &Args::none()).unwrap(),
            first
        );
    }
}
