//! The bundle that `build.rs` made, read back.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::inflate::{inflate, inflate_after};
use super::overlay;
use super::record::{Packed, Record, is_country, shelf};

macro_rules! packed {
    ($name:literal) => {
        Packed {
            text: include_str!(concat!(env!("OUT_DIR"), "/", $name, ".txt")),
            table: include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".table")),
        }
    };
}

/// Records, texts and what is made of them.
static BUNDLE: Packed = packed!("bundle");
/// Folded names of countries, and the codes they stand for.
static NAMES: Packed = packed!("names");

pub(super) fn bundle() -> &'static Packed {
    &BUNDLE
}

pub(super) fn names() -> &'static Packed {
    &NAMES
}

/// The deflated shelves, one after the other.
static SHELVES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/shelves"));
/// What all countries' shelves begin after, when they are deflated.
static TYPICAL: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/typical"));
/// The shelves that this run has opened.
static OPENED: Mutex<BTreeMap<String, Packed>> = Mutex::new(BTreeMap::new());

/// The part of the bundle that holds a key, or all keys that begin so.
fn part(key: &str) -> Option<Packed> {
    let Some(name) = shelf(key) else {
        return Some(BUNDLE);
    };
    let mut opened = OPENED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = opened.get(name) {
        return Some(*known);
    }
    let mut numbers = BUNDLE.get(&format!("shelf/{name}"))?.split(' ');
    let mut number = || numbers.next()?.parse::<usize>().ok();
    let stored = SHELVES.get(number()?..number()?)?;
    // Opened once and read until the program ends.
    let packed = Packed::from_shelf(if is_country(name) {
        inflate_after(TYPICAL, stored)?.leak().get(TYPICAL.len()..)?
    } else {
        inflate(stored)?.leak()
    })?;
    opened.insert(name.to_owned(), packed);
    Some(packed)
}

fn value(key: &str) -> Option<&'static str> {
    part(key)?.get(key)
}

fn under(prefix: &str) -> Vec<(&'static str, &'static str)> {
    part(prefix).map_or_else(Vec::new, |part| part.under(prefix).collect())
}

/// The record of this id, if there is one.
pub fn get<R: Record>(id: &str) -> Option<R> {
    let bundled = value(&format!("{}/{id}", R::KIND));
    serde_json::from_str(bundled.or_else(|| overlay::get(R::KIND, id))?).ok()
}

/// All ids of a kind, in the order of the data files; a person's own come last.
pub fn ids<R: Record>() -> impl Iterator<Item = &'static str> {
    order(R::KIND).chain(overlay::ids(R::KIND))
}

/// All records of a kind, in the order of the data files.
pub fn all<R: Record>() -> impl Iterator<Item = R> {
    ids::<R>().filter_map(get)
}

/// The languages that letters can be written in.
pub fn languages() -> impl Iterator<Item = &'static str> {
    languages_of("letter")
}

/// The languages that have a file of texts of this name, such as `help`.
pub fn languages_of(file: &str) -> impl Iterator<Item = &'static str> + use<> {
    BUNDLE.get(&format!("languages/{file}")).unwrap_or_default().lines()
}

/// The languages that the program itself speaks.
pub fn ui_languages() -> impl Iterator<Item = &'static str> {
    order("ui-language")
}

/// The variants of a message of a language: the names of its attributes and their texts.
pub fn variants(language: &str, id: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let own = overlay::variants(language, id);
    let found = if own.is_empty() { under(&format!("text/{language}/{id}.")) } else { own };
    found.into_iter()
}

/// The text of one message of a language, marked as plain or as Fluent source.
pub fn text(language: &str, id: &str) -> Option<&'static str> {
    overlay::text(language, id).or_else(|| value(&["text/", language, "/", id].concat()))
}

/// Whether we have a message of this id, with a text of its own or with variants.
pub(super) fn has_text(language: &str, id: &str) -> bool {
    let key = format!("text/{language}/{id}");
    value(&key).is_some() || !under(&(key + ".")).is_empty()
}

/// How a language writes something, from Unicode CLDR: `date-1` to `date-12`
/// with `{d}` and `{y}`, `two` and `three` items of a list.
pub fn cldr(language: &str, what: &str) -> Option<&'static str> {
    BUNDLE.get(&format!("cldr/{language}/{what}"))
}

/// Every text of a language, marked as [`text`] marks them.
pub fn all_texts(language: &str) -> impl Iterator<Item = &'static str> {
    let texts = under(&format!("text/{language}/"));
    texts.into_iter().map(|(_, text)| text)
}

/// A list of words that letters in a language are checked for, as lines.
pub fn check_list(language: &str, name: &str) -> Option<&'static str> {
    value(&format!("check/{language}/{name}"))
}

/// The languages that have such lists.
pub fn check_languages() -> impl Iterator<Item = &'static str> {
    order("check")
}

/// Figures that letters get wrong: fact, what it is about, what is counted,
/// the right numbers; a line each, in columns.
pub fn check_figures() -> &'static str {
    BUNDLE.get("check-figures").unwrap_or_default()
}

/// What must not be printed: length in bytes, digest and reason; a line each,
/// in columns. The words themselves are not in the program.
pub fn claims() -> &'static str {
    value("claims").unwrap_or_default()
}

/// The kinds of record that have a JSON Schema.
pub fn schemas() -> impl Iterator<Item = &'static str> {
    under("schema/").into_iter().map(|(kind, _)| kind)
}

/// The JSON Schema of a kind of record.
pub fn schema(kind: &str) -> Option<&'static str> {
    value(&format!("schema/{kind}"))
}

/// The languages in which countries are named: all that a letter may one day be written in.
pub fn language_names() -> impl Iterator<Item = String> {
    get::<super::record::Country>("GB").into_iter().flat_map(|country| country.names.into_keys())
}

fn order(kind: &str) -> impl Iterator<Item = &'static str> + use<> {
    BUNDLE.get(&format!("order/{kind}")).unwrap_or_default().lines()
}

#[cfg(test)]
mod tests {
    use super::super::record::{
        Ask, Authority, Clock, Country, Fact, Hashtag, InternationalBody, Law, Membership,
        Petition, Record,
    };
    use super::{all, bundle, ids};

    fn each_is_read_back<R: Record>() {
        let count = ids::<R>().count();
        assert!(count > 0, "{} is empty", R::KIND);
        for (id, record) in ids::<R>().zip(all::<R>()) {
            assert_eq!(record.id(), id);
        }
        assert_eq!(all::<R>().count(), count, "{}", R::KIND);
    }

    #[test]
    fn every_record_of_every_kind_is_read_back() {
        each_is_read_back::<Country>();
        each_is_read_back::<Authority>();
        each_is_read_back::<InternationalBody>();
        each_is_read_back::<Fact>();
        each_is_read_back::<Ask>();
        each_is_read_back::<Petition>();
        each_is_read_back::<Hashtag>();
        each_is_read_back::<Law>();
        each_is_read_back::<Membership>();
        each_is_read_back::<Clock>();
    }

    #[test]
    fn the_list_of_forbidden_texts_is_not_in_the_bundle() {
        assert_eq!(bundle().get("do-not-print"), None);
    }
}
