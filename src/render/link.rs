//! Links that open a new e-mail with everything filled in: `mailto` (RFC 6068)
//! and the compose pages of two webmail services.

use percent_encoding::{AsciiSet, utf8_percent_encode};

use super::Mail;
use crate::texts::UNRESERVED;

/// What opens such a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Composer {
    /// The person's own mail program.
    MailProgram,
    /// Gmail's compose page.
    Gmail,
    /// Outlook on the web, for personal accounts.
    OutlookWeb,
}

impl Composer {
    /// The longest link it takes whole, in characters as encoded.
    pub fn limit(self) -> usize {
        match self {
            // Chrome hands on about 2,000, Outlook opened by a browser 2,046 (tests of 2013 to 2022).
            // Outlook on the web refuses more than about 2,100 (EFF action-center-platform, #205).
            Self::MailProgram | Self::OutlookWeb => 2_000,
            Self::Gmail => GMAIL_LIMIT,
        }
    }

    /// The link. It may be longer than [`Composer::limit`]: nothing is cut here.
    pub fn link(self, mail: &Mail) -> String {
        let (start, subject) = match self {
            Self::MailProgram => {
                let to = mail.to.as_deref().map(address).unwrap_or_default();
                (format!("mailto:{to}?"), "subject")
            }
            Self::Gmail => ("https://mail.google.com/mail/?view=cm&fs=1&".to_owned(), "su"),
            Self::OutlookWeb => {
                ("https://outlook.live.com/mail/0/deeplink/compose?".to_owned(), "subject")
            }
        };
        let mut fields = Vec::new();
        if self != Self::MailProgram {
            fields.extend(mail.to.as_deref().map(|to| format!("to={}", address(to))));
        }
        if !mail.copies.is_empty() {
            let copies: Vec<String> = mail.copies.iter().map(|copy| address(copy)).collect();
            fields.push(format!("cc={}", copies.join(",")));
        }
        if !mail.subject.is_empty() {
            fields.push(format!("{subject}={}", encoded(&mail.subject)));
        }
        let body = mail.body.trim_end().replace("\r\n", "\n").replace('\n', "\r\n");
        fields.push(format!("body={}", encoded(&body)));
        start + &fields.join("&")
    }
}

/// What Gmail took of such a link (tests of 2013 to 2022), whichever way it came.
pub const GMAIL_LIMIT: usize = 1_620;

/// Two more characters stand as they are in a letter, so that more of it fits:
/// RFC 6068 allows them in a value, and no reader takes them for a mark.
const KEPT: AsciiSet = UNRESERVED.remove(b',').remove(b':');

/// Text for a place in a link.
fn encoded(text: &str) -> String {
    utf8_percent_encode(text, &KEPT).to_string()
}

/// In an address its `@` stands as it is, and nothing that parts a link does.
const KEPT_IN_ADDRESS: AsciiSet = UNRESERVED.remove(b'@');

fn address(address: &str) -> String {
    utf8_percent_encode(address, &KEPT_IN_ADDRESS).to_string()
}

#[cfg(test)]
mod tests {
    use super::{Composer, Mail};

    fn mail(subject: &str, body: &str) -> Mail {
        Mail {
            to: Some("a+b%c@example.org".to_owned()),
            copies: vec!["d@example.org".to_owned(), "e@example.org".to_owned()],
            from: None,
            subject: subject.to_owned(),
            body: body.to_owned(),
        }
    }

    #[test]
    fn a_mailto_link_is_that_of_the_standard() {
        let link = Composer::MailProgram.link(&mail("A & B = 1+1? #", "One\n\nTwo: äЖ\n"));
        assert_eq!(
            link,
            "mailto:a%2Bb%25c@example.org?cc=d@example.org,e@example.org\
             &subject=A%20%26%20B%20%3D%201%2B1%3F%20%23\
             &body=One%0D%0A%0D%0ATwo:%20%C3%A4%D0%96"
        );
    }

    #[test]
    fn no_text_can_add_a_field() {
        for composer in [Composer::MailProgram, Composer::Gmail, Composer::OutlookWeb] {
            let plain = composer.link(&mail("x", "y")).matches(['&', '?', '#', '=']).count();
            let link = composer.link(&mail("x\r\nBcc: z@z&bcc=z@z#", "y&attach=/etc/passwd?"));
            assert_eq!(link.matches(['&', '?', '#', '=']).count(), plain, "{link}");
            assert!(!link.contains(['\r', '\n', ' ']));
        }
    }

    #[test]
    fn without_an_address_the_person_fills_it_in() {
        let nobody = Mail { to: None, copies: Vec::new(), ..mail("s", "b") };
        assert_eq!(Composer::MailProgram.link(&nobody), "mailto:?subject=s&body=b");
        assert!(Composer::Gmail.link(&nobody).ends_with("fs=1&su=s&body=b"));
    }
}
