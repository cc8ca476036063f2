//! The bundle: many texts in one, found by key without reading the others.
//!
//! `build.rs` writes all keys and values into one text and a table of numbers,
//! sorted by key. Numbers need no relocation when the program starts, so
//! a record that nobody asks for costs nothing.

use std::collections::HashMap;
use std::ops::Range;

/// A bundle: the text and its table.
#[derive(Debug, Clone, Copy)]
pub struct Packed {
    /// All keys and values.
    pub text: &'static str,
    /// One entry after the other, sorted by key, in bytes.
    pub table: &'static [u8],
}

/// Where one key and its value stand in the text.
#[derive(Debug, Clone, Copy)]
struct Entry {
    key: Span,
    value: Span,
}

/// A piece of the text: where it starts and how long it is, in bytes.
#[derive(Debug, Clone, Copy)]
struct Span {
    start: u32,
    len: u32,
}

const ENTRY: usize = 16;

impl Span {
    fn range(self) -> Range<usize> {
        let start = self.start as usize;
        start..start + self.len as usize
    }
}

impl Entry {
    fn to_bytes(self) -> [u8; ENTRY] {
        let mut bytes = [0; ENTRY];
        let numbers = [self.key.start, self.key.len, self.value.start, self.value.len];
        for (chunk, number) in bytes.chunks_exact_mut(4).zip(numbers) {
            chunk.copy_from_slice(&number.to_le_bytes());
        }
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Self {
        let number = |nth: usize| {
            let bytes = bytes.get(nth * 4..nth * 4 + 4).and_then(|four| four.try_into().ok());
            u32::from_le_bytes(bytes.unwrap_or_default())
        };
        let span = |nth: usize| Span { start: number(nth), len: number(nth + 1) };
        Self { key: span(0), value: span(2) }
    }
}

impl Packed {
    fn len(&self) -> usize {
        self.table.len() / ENTRY
    }

    fn entry(&self, nth: usize) -> Entry {
        Entry::from_bytes(self.table.get(nth * ENTRY..(nth + 1) * ENTRY).unwrap_or_default())
    }

    fn slice(&self, span: Span) -> &'static str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// The place of the first key that is not below `key`.
    fn lower_bound(&self, key: &str) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            // Bytes are in the order of the texts, and quicker to cut out.
            let found = self.text.as_bytes().get(self.entry(middle).key.range());
            if found.unwrap_or_default() < key.as_bytes() {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&'static str> {
        let place = self.lower_bound(key);
        if place == self.len() {
            return None;
        }
        let entry = self.entry(place);
        (self.slice(entry.key) == key).then(|| self.slice(entry.value))
    }

    /// All keys that begin with `prefix`, in order, each without the prefix, with its value.
    pub fn under<'p>(
        &self,
        prefix: &'p str,
    ) -> impl Iterator<Item = (&'static str, &'static str)> + use<'p> {
        let packed = *self;
        (self.lower_bound(prefix)..self.len()).map_while(move |place| {
            let entry = packed.entry(place);
            Some((packed.slice(entry.key).strip_prefix(prefix)?, packed.slice(entry.value)))
        })
    }
}

/// The shelf a key stands on; none for what stands open. A shelf holds what
/// most runs need nothing of: each country by itself, each language but
/// English, and the long lists. It is stored deflated, and opened when asked for.
pub fn shelf(key: &str) -> Option<&str> {
    const LONG: [&str; 8] =
        ["check", "claims", "clock", "fact", "newsroom", "organisation", "petition", "resource"];
    let (kind, rest) = key.split_once('/').unwrap_or((key, ""));
    match kind {
        "country" => Some(key),
        "text" => {
            let language = rest.split('/').next().unwrap_or_default();
            (language != "en").then(|| &key[..kind.len() + 1 + language.len()])
        }
        "schema" => Some(kind),
        _ => LONG.contains(&kind).then_some(kind),
    }
}

/// Whether a shelf holds a country. These are many, short and alike.
pub fn is_country(shelf: &str) -> bool {
    shelf.starts_with("country/")
}

/// A shelf as it is stored, before it is deflated: the length of its text, the
/// text, and its table.
///
/// # Errors
/// As [`pack`].
pub fn to_shelf(entries: Vec<(String, String)>) -> Result<Vec<u8>, String> {
    let (text, table) = pack(entries)?;
    let len = u32::try_from(text.len()).map_err(|_| "a shelf is too large".to_owned())?;
    Ok([&len.to_le_bytes(), text.as_bytes(), &table].concat())
}

impl Packed {
    /// Reads a shelf that [`to_shelf`] made.
    pub fn from_shelf(bytes: &'static [u8]) -> Option<Self> {
        let (len, rest) = bytes.split_first_chunk()?;
        let (text, table) = rest.split_at_checked(u32::from_le_bytes(*len) as usize)?;
        Some(Self { text: std::str::from_utf8(text).ok()?, table })
    }
}

/// Packs keys and values into a text and its table. A value that stands there
/// already is stored once.
///
/// # Errors
/// Two entries with the same key, or more text than 32 bits can count.
pub fn pack(mut entries: Vec<(String, String)>) -> Result<(String, Vec<u8>), String> {
    entries.sort();
    if let Some(pair) = entries.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(format!("two records are called '{}'", pair[0].0));
    }
    // All keys stand together, so that a search touches few pages of memory.
    let mut text = String::new();
    let mut keys = Vec::with_capacity(entries.len());
    for (key, _) in &entries {
        keys.push(append(&mut text, key)?);
    }
    let mut table = Vec::with_capacity(entries.len() * ENTRY);
    let mut seen: HashMap<String, Span> = HashMap::new();
    for ((_, value), key) in entries.into_iter().zip(keys) {
        let known = seen.get(&value).copied();
        let span = match known {
            Some(span) => span,
            None => append(&mut text, &value)?,
        };
        seen.insert(value, span);
        table.extend(Entry { key, value: span }.to_bytes());
    }
    Ok((text, table))
}

fn append(text: &mut String, piece: &str) -> Result<Span, String> {
    let count = |n: usize| u32::try_from(n).map_err(|_| "the bundle is too large".to_owned());
    let span = Span { start: count(text.len())?, len: count(piece.len())? };
    text.push_str(piece);
    Ok(span)
}

#[cfg(test)]
mod tests {
    use super::{Packed, pack, shelf as shelf_name, to_shelf};

    fn packed(pairs: &[(&str, &str)]) -> Packed {
        let entries = pairs.iter().map(|&(k, v)| (k.to_owned(), v.to_owned())).collect();
        let (text, table) = pack(entries).unwrap();
        Packed { text: text.leak(), table: table.leak() }
    }

    #[test]
    fn finds_each_key_and_lists_a_prefix_in_order() {
        let bundle = packed(&[("b/2", "two"), ("a/1", "one"), ("b/1", "one"), ("c", "")]);
        assert_eq!(bundle.get("b/2"), Some("two"));
        assert_eq!(bundle.get("b/1"), Some("one"));
        assert_eq!(bundle.get("c"), Some(""));
        assert_eq!(bundle.get("b/3"), None);
        assert_eq!(bundle.under("b/").collect::<Vec<_>>(), [("1", "one"), ("2", "two")]);
        assert_eq!(bundle.under("d").count(), 0);
    }

    #[test]
    fn a_shelf_is_read_back() {
        let entries = vec![("text/de/a".to_owned(), "Ä".to_owned())];
        let shelf = to_shelf(entries).unwrap();
        assert_eq!(Packed::from_shelf(shelf.leak()).unwrap().get("text/de/a"), Some("Ä"));
        assert!(Packed::from_shelf(&[9, 0, 0, 0, 1]).is_none());
        assert_eq!(shelf_name("text/de/a"), Some("text/de"));
        assert_eq!(shelf_name("text/en/a"), None);
        assert_eq!(shelf_name("country/GB"), Some("country/GB"));
        assert_eq!(shelf_name("facts-for/embassy"), None);
    }

    #[test]
    fn refuses_two_records_of_one_name() {
        let entries = vec![("a".to_owned(), "1".to_owned()), ("a".to_owned(), "2".to_owned())];
        assert!(pack(entries).unwrap_err().contains("'a'"));
    }
}
