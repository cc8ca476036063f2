//! An e-mail draft (RFC 5322 and MIME): plain text with HTML beside it.
//!
//! It tells nothing of who made it or when: no date, no message id, no name of
//! a program. Same mail, same bytes.

use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::MimePart;

use super::Mail;
use super::html::html_of_text;
use crate::letter::{Letter, seed_of};
use crate::texts::one_line;

/// The draft, in ASCII with CRLF. `X-Unsent: 1` lets Outlook open it to be
/// changed and sent instead of only read.
pub fn eml(mail: &Mail, letter: &Letter) -> String {
    let plain = with_crlf(&mail.body);
    let html = with_crlf(&html_of_text(letter, &mail.body));
    let boundary = boundary(&plain, &html);
    let parts = vec![MimePart::new("text/plain", plain), MimePart::new("text/html", html)];
    let kind = ContentType::new("multipart/alternative").attribute("boundary", boundary);
    let mut draft = MimePart::raw(parts)
        .header("MIME-Version", Raw::new("1.0"))
        .header("X-Unsent", Raw::new("1"));
    if let Some((name, address)) = &mail.from {
        let name = name.as_deref().map(one_line);
        draft = draft.header("From", Address::new_address(name, address.as_str()));
    }
    let list = |addresses: &[String]| -> HeaderType<'static> {
        let addresses = addresses.iter().cloned().map(Address::from).collect();
        Address::new_list(addresses).into()
    };
    if let Some(to) = &mail.to {
        draft = draft.header("To", list(std::slice::from_ref(to)));
    }
    if !mail.copies.is_empty() {
        draft = draft.header("Cc", list(&mail.copies));
    }
    if !mail.subject.is_empty() {
        draft = draft.header("Subject", Text::new(one_line(&mail.subject)));
    }
    let draft = draft.header("Content-Type", kind);
    let mut bytes = Vec::new();
    draft.write_part(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A line between the parts that stands in none of them, made from them alone.
fn boundary(plain: &str, html: &str) -> String {
    let mut seed = seed_of([plain, html]);
    loop {
        let boundary = format!("=_{seed:06}");
        if !plain.contains(&boundary) && !html.contains(&boundary) {
            return boundary;
        }
        seed += 1;
    }
}

fn with_crlf(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n")
}

#[cfg(test)]
mod tests {
    use super::{boundary, eml, with_crlf};
    use crate::letter::Letter;
    use crate::render::Mail;
    use crate::render::sample::letter;
    use crate::texts::Texts;

    fn head(letter: &Letter) -> String {
        let mail = Mail::of(letter, &Texts::new("en"), Some("office@example.org")).unwrap();
        eml(&mail, letter).split("\r\n\r\n").next().unwrap().to_owned()
    }

    #[test]
    fn copies_that_are_addresses_get_one_and_offices_do_not() {
        let mut letter = letter();
        assert!(!head(&letter).contains("Cc:"));
        let copies =
            ["Embassy of Russia", "a@example.org", "b@example.org>\r\nBcc: <c@d.e", "c@d.e"];
        letter.copies = copies.map(str::to_owned).to_vec();
        assert!(
            head(&letter).contains("\r\nCc: <a@example.org>, <c@d.e>\r\n"),
            "{}",
            head(&letter)
        );
        assert!(!head(&letter).contains("Bcc"));
    }

    #[test]
    fn a_subject_of_any_script_is_one_header() {
        let mut letter = letter();
        letter.subject = format!("{}\r\nBcc: a@example.org", "О преследованиях 山田 ".repeat(9));
        let head = head(&letter);
        assert!(head.is_ascii() && !head.contains("\r\nBcc"), "{head}");
        assert!(head.split("\r\n").all(|line| line.len() <= 78), "{head}");
        assert!(head.contains("\r\nSubject: =?utf-8?B?"), "{head}");
    }

    #[test]
    fn a_boundary_is_in_neither_part_and_the_same_each_time() {
        let first = boundary("a", "b");
        assert_eq!(first, boundary("a", "b"));
        let caught = format!("--{first}");
        assert!(!caught.contains(&boundary(&caught, "b")));
        assert_ne!(boundary("c", "d"), first);
    }

    #[test]
    fn every_line_break_becomes_crlf() {
        assert_eq!(with_crlf("a\nb\r\nc\rd"), "a\r\nb\r\nc\r\nd");
    }
}
