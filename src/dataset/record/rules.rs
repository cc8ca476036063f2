//! The rules every record keeps. The build fails on a record that breaks one.

use std::collections::BTreeSet;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{
    Ask, Authority, Company, Confidence, Country, Evidence, Fact, FactKind, Hashtag, HelpWay,
    InternationalBody, Label, Law, LettersWay, LookupKind, Membership, Method, MissionKind,
    MissionStatus, Newsroom, Organisation, Petition, Resource, Verified, fold,
};

/// A kind of record: how it is called, identified and checked.
pub trait Record: Serialize + DeserializeOwned {
    /// The kind's name: the first part of its keys, and what error messages say.
    const KIND: &'static str;

    /// The record's id, unique in its kind.
    fn id(&self) -> &str;

    /// Checks the record by itself; references to others are checked elsewhere.
    fn check(&self, findings: &mut Findings);
}

/// Countries whose capital bears the same name: an address may end in it.
const TOWNS: [&str; 8] = [
    "Djibouti",
    "Guatemala",
    "Kuwait",
    "Luxembourg",
    "Monaco",
    "Panama",
    "San Marino",
    "Singapore",
];

/// The longest name of an office that still fits on an envelope in two lines.
const LONGEST_NAME: usize = 92;

/// What is wrong with the records, each as "kind id: field: reason".
#[derive(Debug, Default)]
pub struct Findings {
    record: String,
    list: Vec<String>,
}

impl Findings {
    /// Names the record that the next findings are about.
    pub fn about(&mut self, kind: &str, id: &str) {
        self.record = format!("{kind} {id}");
    }

    /// Adds a finding.
    pub fn add(&mut self, field: &str, reason: &str) {
        self.list.push(format!("{}: {field}: {reason}", self.record));
    }

    /// Adds a finding unless something holds.
    pub fn expect(&mut self, holds: bool, field: &str, reason: &str) {
        if !holds {
            self.add(field, reason);
        }
    }

    /// All findings so far.
    pub fn list(&self) -> &[String] {
        &self.list
    }

    fn evidence(&mut self, field: &str, evidence: &Evidence) {
        self.expect(!evidence.sources.is_empty(), field, "has no source");
        for source in &evidence.sources {
            self.expect(is_link(source), field, &format!("source '{source}' is no link"));
        }
    }

    fn value<T>(
        &mut self,
        field: &str,
        value: Option<&Verified<T>>,
        check: impl Fn(&T) -> Result<(), String>,
    ) {
        if let Some(value) = value {
            self.evidence(field, &value.evidence);
            if let Err(reason) = check(&value.value) {
                self.add(field, &reason);
            }
        }
    }

    fn link(&mut self, field: &str, value: Option<&Verified<String>>) {
        self.value(field, value, |link| {
            if is_link(link) { Ok(()) } else { Err(format!("'{link}' is no link")) }
        });
    }

    fn email(&mut self, field: &str, value: Option<&Verified<String>>) {
        self.value(field, value, |address| {
            if is_email(address) {
                Ok(())
            } else {
                Err(format!("'{address}' is no e-mail address"))
            }
        });
    }

    fn phone(&mut self, field: &str, value: Option<&Verified<String>>) {
        self.value(field, value, |phone| {
            let digits = phone.bytes().filter(u8::is_ascii_digit).count();
            let form = phone.strip_prefix('+').is_some_and(|rest| {
                rest.bytes().all(|b| b.is_ascii_digit() || b == b' ') && !rest.starts_with(' ')
            });
            if form && (6..=15).contains(&digits) {
                Ok(())
            } else {
                Err(format!("'{phone}' is not of the form '+44 20 7219 3000'"))
            }
        });
    }

    fn address(&mut self, field: &str, value: Option<&Verified<Vec<String>>>, country: &str) {
        self.value(field, value, |lines| {
            if lines.is_empty() || lines.len() > 6 {
                return Err(format!("has {} lines, not 1 to 6", lines.len()));
            }
            if let Some(line) = lines.iter().find(|l| l.trim().is_empty() || l.trim() != *l) {
                return Err(format!("line '{line}' is empty or has spaces around it"));
            }
            if let Some(line) = lines.iter().find(|line| line.chars().count() > 64) {
                return Err(format!("line '{line}' is longer than 64 characters"));
            }
            match lines.last() {
                Some(last)
                    if lines.len() > 1
                        && fold(last) == fold(country)
                        && !TOWNS.contains(&country) =>
                {
                    Err("ends in the country, which the program adds by itself".to_owned())
                }
                _ => Ok(()),
            }
        });
    }
}

fn is_link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split('/').next().unwrap_or_default();
        host.contains('.') && !text.contains(|c: char| c.is_whitespace() || "<>\"`\\".contains(c))
    })
}

/// Whether a text is one e-mail address and nothing else, of a form that can
/// stand in a header and in a link without quotes.
pub fn is_email(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._%+-'".contains(c);
    let dots_part_words = |text: &str| text.split('.').all(|word| !word.is_empty());
    text.split_once('@').is_some_and(|(local, domain)| {
        dots_part_words(local)
            && local.chars().all(plain)
            && domain.contains('.')
            && dots_part_words(domain)
            && domain.chars().all(|c| c.is_ascii_alphanumeric() || ".-".contains(c))
    })
}

fn is_code(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase())
}

fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// Why a text must not stand in any record or letter, if it must not: control
/// characters, bidirectional overrides, or one of the `forbidden` patterns.
pub fn forbidden_text(text: &str, forbidden: &[String]) -> Option<String> {
    let odd = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
    };
    if let Some(c) = text.chars().find(|&c| odd(c)) {
        return Some(format!("holds the character U+{:04X}", u32::from(c)));
    }
    let lower = text.to_lowercase();
    forbidden
        .iter()
        .find(|pattern| lower.contains(pattern.as_str()))
        .map(|pattern| format!("holds '{pattern}', which is on the do-not-print list"))
}

impl Record for Country {
    const KIND: &'static str = "country";

    fn id(&self) -> &str {
        &self.code
    }

    fn check(&self, f: &mut Findings) {
        f.expect(is_code(&self.code), "code", "is not two capital letters");
        f.expect(self.alpha3.len() == 3, "alpha3", "is not three letters");
        f.expect(!self.languages.is_empty(), "languages", "is empty");
        f.expect(self.names.contains_key("en"), "names", "has no English name");
        for parliament in &self.parliaments {
            f.evidence("parliaments.evidence", &parliament.evidence);
            f.address("parliaments.address", parliament.address.as_ref(), &self.name);
            let lookup = &parliament.lookup;
            f.link("parliaments.lookup.page", lookup.page.as_ref());
            if let Some(template) = &lookup.template {
                let link = template.value.replacen("{postcode}", "x", 1);
                f.expect(
                    link != template.value && is_link(&link) && !link.contains('{'),
                    "parliaments.lookup.template",
                    "is not a link with one {postcode}",
                );
                f.expect(
                    lookup.postcode_pattern.is_some(),
                    "parliaments.lookup.postcode_pattern",
                    "is missing beside a template",
                );
            }
            if lookup.kind == LookupKind::None {
                f.expect(
                    lookup.template.is_none(),
                    "parliaments.lookup",
                    "has a template but no kind",
                );
            }
        }
        let ministry = &self.ministry;
        f.address("ministry.address", ministry.address.as_ref(), &self.name);
        f.phone("ministry.phone", ministry.phone.as_ref());
        f.email("ministry.email", ministry.email.as_ref());
        f.link("ministry.form", ministry.form.as_ref());
        f.link("ministry.website", ministry.website.as_ref());
        let mission = &self.russian_mission;
        f.evidence("russian_mission.evidence", &mission.evidence);
        f.address("russian_mission.address", mission.address.as_ref(), &self.name);
        f.phone("russian_mission.phone", mission.phone.as_ref());
        f.email("russian_mission.email", mission.email.as_ref());
        f.link("russian_mission.website", mission.website.as_ref());
        let stands = mission.kind != MissionKind::None;
        f.expect(
            stands == (mission.name.is_some() && mission.head.is_some()),
            "russian_mission",
            "a mission has a name and a head, and only a mission has",
        );
        f.expect(
            !(stands && mission.covered_by.is_some()),
            "russian_mission.covered_by",
            "stands beside a mission",
        );
        let silent = !stands && mission.covered_by.is_none();
        let suspended = mission.status == MissionStatus::Suspended;
        f.expect(
            !(silent || suspended) || mission.why.is_some(),
            "russian_mission.why",
            "must say why no mission can be written to",
        );
        for (field, mission) in [("un_new_york", &self.un_new_york), ("un_geneva", &self.un_geneva)]
        {
            if let Some(mission) = mission {
                f.address(field, mission.address.as_ref(), "");
                f.phone(field, mission.phone.as_ref());
                f.email(field, mission.email.as_ref());
                f.link(field, mission.website.as_ref());
                f.value(field, mission.representative.as_ref(), |_| Ok(()));
            }
        }
        let missions = [self.un_new_york.as_ref(), self.un_geneva.as_ref()];
        let missions = missions.into_iter().flatten().map(|mission| &mission.name);
        let names = missions.chain(&mission.name).chain([&ministry.name]);
        for name in names {
            f.expect(name.chars().count() <= LONGEST_NAME, name, "is too long for an envelope");
        }
        f.expect(!self.writing_risk.reason.is_empty(), "writing_risk.reason", "is empty");
        if let Some(post) = &self.post_to_russia {
            f.evidence("post_to_russia", &post.evidence);
        }
        f.evidence("same_sex_acts", &self.same_sex_acts.evidence);
    }
}

impl Record for Authority {
    const KIND: &'static str = "authority";

    fn id(&self) -> &str {
        &self.id
    }

    fn check(&self, f: &mut Findings) {
        f.expect(is_id(&self.id), "id", "is not of the form 'prosecutor-general'");
        f.address("address", self.address.as_ref(), "Russia");
        f.link("form", self.form.as_ref());
        f.expect(!self.languages.is_empty(), "languages", "is empty");
        f.expect(
            self.takes_no_letters.is_some() || self.institution.is_some(),
            "institution",
            "is missing",
        );
        f.evidence("evidence", &self.evidence);
    }
}

impl Record for InternationalBody {
    const KIND: &'static str = "international";

    fn id(&self) -> &str {
        &self.id
    }

    fn check(&self, f: &mut Findings) {
        f.expect(is_id(&self.id), "id", "is not of the form 'coe-commissioner'");
        f.expect(is_code(&self.located_in), "located_in", "is no country code");
        f.address("address", self.address.as_ref(), "");
        f.email("email", self.email.as_ref());
        f.link("form", self.form.as_ref());
        f.link("website", self.website.as_ref());
        f.expect(!self.languages.is_empty(), "languages", "is empty");
        f.expect(self.takes_no_letters.is_some() || self.head.is_some(), "head", "is missing");
        f.evidence("evidence", &self.evidence);
    }
}

impl Record for Fact {
    const KIND: &'static str = "fact";

    fn id(&self) -> &str {
        &self.id
    }

    fn check(&self, f: &mut Findings) {
        f.expect(is_id(&self.id), "id", "is not of the form 'lapunov-v-russia'");
        let denial = self.kind == FactKind::Denial;
        f.expect(!denial || self.audiences.is_empty(), "for", "a denial stands in no letter");
        f.evidence("evidence", &self.evidence);
    }
}

impl Record for Ask {
    const KIND: &'static str = "ask";

    fn id(&self) -> &str {
        &self.id
    }

    fn check(&self, f: &mut Findings) {
        f.expect(is_id(&self.id), "id", "is not of the form 'humanitarian-visas'");
        f.expect(!self.audiences.is_empty(), "for", "is empty");
    }
}

impl Record for Petition {
    const KIND: &'static str = "petition";

    fn id(&self) -> &str {
        &self.id
    }

    fn check(&self, f: &mut Findings) {
        f.expect(is_id(&self.id), "id", "is not of the form 'amnesty-2019-end'");
        f.expect(self.url.as_deref().is_none_or(is_link), "url", "is no link");
        f.expect(!self.languages.is_empty(), "languages", "is empty");
        f.evidence("evidence", &self.evidence);
    }
}

impl Record for Hashtag {
    const KIND: &'static str = "hashtag";

    fn id(&self) -> &str {
        &self.id
    }

    fn check(&self, f: &mut Findings) {
        let body = self.tag.strip_prefix('#').unwrap_or_default();
        f.expect(
            !body.is_empty() && body.chars().all(|c| c.is_alphanumeric() || c == '_'),
            "tag",
            "is not '#' and letters",
        );
        f.evidence("evidence", &self.evidence);
    }
}

impl Record for Law {
    const KIND: &'static str = "law";

    fn id(&self) -> &str {
        &self.id
    }

    fn check(&self, f: &mut Findings) {
        f.expect(is_id(&self.id), "id", "is not of the form '547-fz'");
        f.expect(is_code(&self.country), "country", "is no country code");
        f.evidence("evidence", &self.evidence);
    }
}

impl Record for Resource {
    const KIND: &'static str = "resource";

    fn id(&self) -> &str {
        &self.id
    }

    fn check(&self, f: &mut Findings) {
        f.expect(is_id(&self.id), "id", "is not of the form 'un-blue-book'");
        f.link("page", Some(&self.page));
    }
}

impl Record for Organisation {
    const KIND: &'static str = "organisation";

    fn id(&self) -> &str {
        &self.id
    }

    fn check(&self, f: &mut Findings) {
        f.expect(is_id(&self.id), "id", "is not of the form 'rainbow-railroad'");
        f.expect(!self.does.is_empty(), "does", "is empty");
        f.link("website", self.website.as_ref());
        f.link("donate", self.donate.as_ref());
        if let Some(help) = &self.help {
            f.evidence("help", &help.evidence);
            // A wrong contact for help can cost a life.
            let sure = help.evidence.confidence == Confidence::High;
            let own = help.evidence.method == Method::OwnPage;
            f.expect(sure && own, "help", "is not confirmed by the organisation's own page");
            let target = &help.value.target;
            let good = match help.value.way {
                HelpWay::Page | HelpWay::Form => target.starts_with("https://") && is_link(target),
                HelpWay::TelegramBot => target.starts_with('@'),
                HelpWay::Email => is_email(target),
                HelpWay::Phone => target.starts_with('+'),
            };
            f.expect(good, "help", "has a target that does not fit its way");
            f.expect(!help.value.places.is_empty(), "help", "names no place");
        }
        let label = &self.russian_label;
        f.expect(
            (label.label == Label::None) == label.evidence.is_none(),
            "russian_label",
            "a label has evidence, and only a label has",
        );
        if let Some(evidence) = &label.evidence {
            f.evidence("russian_label", evidence);
        }
        f.evidence("evidence", &self.evidence);
    }
}

impl Record for Company {
    const KIND: &'static str = "company";

    fn id(&self) -> &str {
        &self.id
    }

    fn check(&self, f: &mut Findings) {
        f.expect(is_id(&self.id), "id", "is not of the form 'grindr'");
        f.expect(!self.asks.is_empty(), "asks", "is empty");
        f.link("website", self.website.as_ref());
        f.link("contact", self.contact.as_ref());
        f.evidence("evidence", &self.evidence);
    }
}

impl Record for Newsroom {
    const KIND: &'static str = "newsroom";

    fn id(&self) -> &str {
        &self.id
    }

    fn check(&self, f: &mut Findings) {
        f.expect(is_id(&self.id), "id", "is not of the form 'guardian'");
        f.expect(is_code(&self.country), "country", "is no country code");
        f.value("letters", self.letters.as_ref(), |letters| {
            let good = match letters.way {
                LettersWay::Email => is_email(&letters.target),
                LettersWay::Form => is_link(&letters.target),
            };
            if good { Ok(()) } else { Err(format!("'{}' does not fit its way", letters.target)) }
        });
        f.value("words", self.words.as_ref(), |words| {
            if (30..=1000).contains(words) { Ok(()) } else { Err(format!("{words} is no limit")) }
        });
        f.link("corrections", self.corrections.as_ref());
        f.link("website", self.website.as_ref());
        f.evidence("evidence", &self.evidence);
    }
}

impl Record for Membership {
    const KIND: &'static str = "membership";

    fn id(&self) -> &str {
        &self.id
    }

    fn check(&self, f: &mut Findings) {
        f.expect(is_id(&self.id), "id", "is not of the form 'council-of-europe'");
        let unique: BTreeSet<_> = self.members.iter().collect();
        f.expect(
            unique.len() == self.members.len() && self.members.is_sorted(),
            "members",
            "are not sorted, each once",
        );
        f.expect(self.members.iter().all(|code| is_code(code)), "members", "holds no country code");
        f.evidence("evidence", &self.evidence);
    }
}

#[cfg(test)]
mod tests {
    use super::{forbidden_text, is_email, is_id, is_link};

    #[test]
    fn tells_links_addresses_and_ids() {
        assert!(is_link("https://www.example.org/a?b=c"));
        assert!(
            !is_link("ftp://example.org") && !is_link("https://x") && !is_link("https://a.b/ c")
        );
        assert!(is_email("a.b-c@example.org"));
        assert!(!is_email("a@b") && !is_email("@b.c") && !is_email("a b@c.d") && !is_email("a@.b"));
        assert!(is_id("547-fz") && !is_id("Über") && !is_id("-a") && !is_id(""));
    }

    #[test]
    fn finds_what_must_not_be_printed() {
        let list = ["secret@".to_owned()];
        assert_eq!(forbidden_text("plain\ntext", &list), None);
        assert!(forbidden_text("SECRET@x", &list).is_some());
        assert!(forbidden_text("a\u{1b}[2J", &list).is_some());
        assert!(forbidden_text("a\u{202e}b", &list).is_some());
    }
}
