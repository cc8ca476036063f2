//! The sender: who writes, in their own words, checked before it is used.
//!
//! All of it comes from outside, so nothing that could change a page, a
//! terminal or a mail header gets in: no control characters, no line breaks
//! in a name, no bidirectional overrides.

use std::fmt;

use serde::Deserialize;

use super::capitalised;
use crate::dataset::record::is_email;
use crate::problem::Problem;
use crate::texts::one_line;

/// Who writes. Every part may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sender {
    /// Full name.
    pub name: Option<String>,
    /// Street and house, perhaps in several lines.
    pub address: Vec<String>,
    /// Town, with its postcode where the writer gives one.
    pub city: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Who I am, one sentence.
    pub who: Option<String>,
    /// Why it matters to me.
    pub why: Option<String>,
    /// What ties this office to the matter.
    pub tie: Option<String>,
}

/// A part of the sender's details.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// Full name.
    Name,
    /// Street and house.
    Address,
    /// Town.
    City,
    /// E-mail address.
    Email,
    /// Who I am.
    Who,
    /// Why it matters to me.
    Why,
    /// What ties this office to it.
    Tie,
}

impl Field {
    /// Every field, in the order of a form.
    pub const ALL: [Self; 7] =
        [Self::Name, Self::Address, Self::City, Self::Email, Self::Who, Self::Why, Self::Tie];

    /// Its name in a sender's file; with two dashes before it, its flag.
    pub fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Address => "address",
            Self::City => "city",
            Self::Email => "email",
            Self::Who => "who",
            Self::Why => "why",
            Self::Tie => "tie",
        }
    }

    /// The longest text that leaves the letter on one page, in characters.
    pub fn limit(self) -> usize {
        match self {
            Self::Name | Self::City => 80,
            Self::Address => 200,
            Self::Email => 120,
            Self::Who | Self::Tie => 300,
            Self::Why => 500,
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Sender {
    /// Sets a field from outside text; an empty text leaves it unset.
    ///
    /// # Errors
    /// [`Problem::TooLong`] with the limit, [`Problem::BadCharacter`] with the
    /// place, [`Problem::BadValue`] for what is no e-mail address.
    pub fn set(&mut self, field: Field, text: &str) -> Result<(), Problem> {
        let text = checked(field, text)?;
        if text.is_empty() {
            return Ok(());
        }
        match field {
            Field::Name => self.name = Some(text),
            Field::Address => {
                let lines = text.split(['\n', ';']).map(one_line);
                self.address = lines.filter(|line| !line.is_empty()).collect();
            }
            Field::City => self.city = Some(text),
            Field::Email => {
                if !is_email(&text) {
                    return Err(Problem::BadValue {
                        field: field.id().to_owned(),
                        given: text,
                        form: "name@example.org",
                    });
                }
                self.email = Some(text);
            }
            Field::Who => self.who = Some(sentence(&text)),
            Field::Why => self.why = Some(sentence(&text)),
            Field::Tie => self.tie = Some(sentence(&text)),
        }
        Ok(())
    }

    /// A field as it would be typed: `;` between the lines of an address.
    pub fn get(&self, field: Field) -> Option<String> {
        match field {
            Field::Name => self.name.clone(),
            Field::Address => Some(self.address.join("; ")).filter(|address| !address.is_empty()),
            Field::City => self.city.clone(),
            Field::Email => self.email.clone(),
            Field::Who => self.who.clone(),
            Field::Why => self.why.clone(),
            Field::Tie => self.tie.clone(),
        }
    }

    /// Takes a field back.
    pub fn clear(&mut self, field: Field) {
        match field {
            Field::Name => self.name = None,
            Field::Address => self.address.clear(),
            Field::City => self.city = None,
            Field::Email => self.email = None,
            Field::Who => self.who = None,
            Field::Why => self.why = None,
            Field::Tie => self.tie = None,
        }
    }

    /// The details as a file of lines, which [`Sender::read`] reads back.
    pub fn to_text(&self) -> String {
        let address = self.address.join("\n ");
        let lines = [
            (Field::Name, self.name.as_deref()),
            (Field::Address, Some(address.as_str()).filter(|address| !address.is_empty())),
            (Field::City, self.city.as_deref()),
            (Field::Email, self.email.as_deref()),
            (Field::Who, self.who.as_deref()),
            (Field::Why, self.why.as_deref()),
            (Field::Tie, self.tie.as_deref()),
        ];
        let given = lines.iter().filter_map(|(field, text)| Some((field, (*text)?)));
        given.map(|(field, text)| [field.id(), ": ", text, "\n"].concat()).collect()
    }

    /// Reads a sender's details from a file's text: a JSON object, or lines of
    /// the form `name: Ada Example`. Further lines that begin with a space
    /// continue the line above.
    ///
    /// # Errors
    /// [`Problem::BadSender`] with the line; the errors of [`Sender::set`].
    pub fn read(&mut self, file: &str, text: &str) -> Result<(), Problem> {
        let bad = |line, reason: String| Problem::BadSender { file: file.to_owned(), line, reason };
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        if text.trim_start().starts_with('{') {
            let details: Details =
                serde_json::from_str(text).map_err(|e| bad(e.line(), e.to_string()))?;
            for (field, text) in details.fields() {
                if let Some(text) = text {
                    self.set(field, &text)?;
                }
            }
            return Ok(());
        }
        let mut entries: Vec<(Field, String)> = Vec::new();
        for (nth, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            if line.starts_with([' ', '\t']) {
                let (_, value) =
                    entries.last_mut().ok_or_else(|| bad(nth + 1, "continues".to_owned()))?;
                value.push('\n');
                value.push_str(line.trim());
                continue;
            }
            let field = line.split_once(':').and_then(|(key, value)| {
                let key = key.trim().to_lowercase();
                let field = Field::ALL.into_iter().find(|field| field.id() == key)?;
                Some((field, value.trim().to_owned()))
            });
            match field {
                Some(entry) => entries.push(entry),
                None => return Err(bad(nth + 1, "unknown".to_owned())),
            }
        }
        for (field, text) in entries {
            self.set(field, &text)?;
        }
        Ok(())
    }
}

/// A sender's file in JSON.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Details {
    name: Option<String>,
    address: Option<Lines>,
    city: Option<String>,
    email: Option<String>,
    who: Option<String>,
    why: Option<String>,
    tie: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Lines {
    One(String),
    Many(Vec<String>),
}

impl Details {
    fn fields(self) -> [(Field, Option<String>); 7] {
        let address = self.address.map(|lines| match lines {
            Lines::One(line) => line,
            Lines::Many(lines) => lines.join("\n"),
        });
        [
            (Field::Name, self.name),
            (Field::Address, address),
            (Field::City, self.city),
            (Field::Email, self.email),
            (Field::Who, self.who),
            (Field::Why, self.why),
            (Field::Tie, self.tie),
        ]
    }
}

/// The text without spaces around it; in a sentence, line breaks become spaces.
fn checked(field: Field, text: &str) -> Result<String, Problem> {
    let text = text.trim();
    // Counted in bytes first: ten megabytes are refused before they are read.
    if text.len() > field.limit() * 4 || text.chars().count() > field.limit() {
        return Err(Problem::TooLong {
            field: field.id().to_owned(),
            length: text.chars().count(),
            limit: field.limit(),
        });
    }
    let lines_allowed = matches!(field, Field::Address | Field::Who | Field::Why | Field::Tie);
    for (place, c) in text.chars().enumerate() {
        let line_break = matches!(c, '\n' | '\r' | '\t') && lines_allowed;
        if !line_break && is_harmful(c) {
            return Err(Problem::BadCharacter {
                field: field.id().to_owned(),
                code: format!("U+{:04X}", u32::from(c)),
                place: place + 1,
            });
        }
    }
    if field == Field::Address {
        return Ok(text.replace('\r', ""));
    }
    Ok(one_line(text))
}

/// Characters that can change a page, a terminal or a header instead of standing in it.
pub(super) fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{2028}' | '\u{2029}' // line and paragraph separators
            | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' // bidirectional overrides, isolates
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' // byte order mark, annotations
            | '\u{E0000}'..='\u{E007F}') // tags
}

/// A whole sentence: it begins with a capital and ends with a stop.
fn sentence(text: &str) -> String {
    let mut text = capitalised(text);
    let ends =
        |c: char| matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '”' | '"' | '»');
    if !text.ends_with(ends) {
        text.push('.');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Field, Sender};
    use crate::problem::Problem;

    fn set(field: Field, text: &str) -> Result<Sender, Problem> {
        let mut sender = Sender::default();
        sender.set(field, text).map(|()| sender)
    }

    #[test]
    fn takes_names_of_many_scripts() {
        for name in ["Zoë O’Neill-García", "Ирина Петрова", "محمد", "山田 花子", "N'Golo \"N\" K."]
        {
            assert_eq!(set(Field::Name, name).unwrap().name.as_deref(), Some(name));
        }
    }

    #[test]
    fn refuses_what_could_change_a_page_or_a_terminal() {
        for name in
            ["a\u{1b}[2Jb", "a\nb", "a\r\nBcc: x", "a\u{202e}b", "a\0b", "a\u{2028}b", "a\u{9b}b"]
        {
            assert!(
                matches!(set(Field::Name, name), Err(Problem::BadCharacter { .. })),
                "{name:?}"
            );
        }
    }

    #[test]
    fn tells_the_place_of_a_bad_character() {
        let Err(Problem::BadCharacter { code, place, .. }) = set(Field::Why, "ab\u{7}c") else {
            panic!("taken")
        };
        assert_eq!((code.as_str(), place), ("U+0007", 3));
    }

    #[test]
    fn refuses_a_text_that_cannot_fit_on_a_page() {
        let long = "x".repeat(10_000_000);
        assert!(matches!(set(Field::Why, &long), Err(Problem::TooLong { limit: 500, .. })));
    }

    #[test]
    fn makes_sentences_whole_and_single_lined() {
        let sender = set(Field::Who, " I am a nurse\n in  Leeds ").unwrap();
        assert_eq!(sender.who.as_deref(), Some("I am a nurse in Leeds."));
        assert_eq!(set(Field::Why, "my son").unwrap().why.as_deref(), Some("My son."));
        assert_eq!(set(Field::Why, "Why?").unwrap().why.as_deref(), Some("Why?"));
        assert_eq!(set(Field::Why, "   ").unwrap().why, None);
    }

    #[test]
    fn reads_lines_and_json_alike() {
        let mut from_lines = Sender::default();
        from_lines
            .read("f", "# me\nname: Ada Example\naddress: 1 High Street\n Flat 2\ncity: Leeds\n")
            .unwrap();
        let mut from_json = Sender::default();
        let json = r#"{"name":"Ada Example","address":["1 High Street","Flat 2"],"city":"Leeds"}"#;
        from_json.read("f", json).unwrap();
        assert_eq!(from_lines, from_json);
        assert_eq!(from_lines.address, ["1 High Street", "Flat 2"]);
    }

    #[test]
    fn what_is_written_is_read_back() {
        let mut sender = Sender::default();
        let text = "name: Zoë O’Neill\naddress: 1 High Street\n Flat 2\ncity: Leeds\n\
                    email: a@example.org\nwho: I am a nurse.\nwhy: My son: he fled.\ntie: We met.\n";
        sender.read("f", text).unwrap();
        assert_eq!(sender.to_text(), text);
        assert_eq!(Sender::default().to_text(), "");
    }

    #[test]
    fn says_which_line_of_a_file_is_wrong() {
        let read = |text: &str| match Sender::default().read("f", text) {
            Err(Problem::BadSender { line, reason, .. }) => format!("{line} {reason}"),
            other => panic!("{other:?}"),
        };
        assert!(read("name: A\nnmae: B").starts_with("2 unknown"));
        assert!(read(" continued").starts_with("1 continues"));
        assert!(read("{\"nmae\": 1}").contains("nmae"));
    }

    #[test]
    fn refuses_an_address_that_is_no_e_mail_address() {
        for email in
            ["a", "a@b", "a b@c.d", "<a@b.c>", "a@b.c, d@e.f", "a@b.c@d.e", "a..b@c.d", "ä@b.c"]
        {
            assert!(matches!(set(Field::Email, email), Err(Problem::BadValue { .. })), "{email}");
        }
        assert!(set(Field::Email, "a.b+c@example.org").is_ok());
        assert!(set(Field::Email, "n.o'neill@example.org").is_ok());
    }
}
