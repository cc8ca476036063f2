//! Posts: short public texts, within each network's exact limit, as a thread
//! where one post is too short.
//!
//! Calls the data set and its texts. Limits and ways of counting are those of
//! November 2026; `network.rs` holds them all.

mod length;
mod network;
mod thread;

pub use network::{Draft, Network};

use crate::dataset;
use crate::dataset::record::{Fact, FactKind, Hashtag, HashtagStatus};
use crate::texts::{Args, BadText, Texts, gap, one_line};

/// What a post is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Tell what happens.
    Tell,
    /// Ask where a young woman is who was taken to Chechnya in 2023.
    Missing,
    /// Ask one's own government to protect people.
    AskGovernment,
    /// Ask the Russian authorities for an answer.
    AskRussia,
    /// Ask makers and sellers of apps to protect their users.
    AskCompany,
    /// Share a petition.
    SharePetition,
    /// Share a page on how to write a letter.
    ShareLetter,
    /// Remember 1 April 2017, the day of the first report.
    Anniversary,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 8] = [
        Self::Tell,
        Self::Missing,
        Self::AskGovernment,
        Self::AskRussia,
        Self::AskCompany,
        Self::SharePetition,
        Self::ShareLetter,
        Self::Anniversary,
    ];

    /// Its name in commands; after `post-`, that of its text in `post.ftl`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Tell => "tell",
            Self::Missing => "missing",
            Self::AskGovernment => "ask-government",
            Self::AskRussia => "ask-russia",
            Self::AskCompany => "ask-company",
            Self::SharePetition => "share-petition",
            Self::ShareLetter => "share-letter",
            Self::Anniversary => "anniversary",
        }
    }

    fn text(self) -> String {
        format!("post-{}", self.id())
    }

    /// Whether its text leads on to a link.
    pub fn wants_link(self) -> bool {
        matches!(self, Self::SharePetition | Self::ShareLetter)
    }
}

/// The case that the hashtags in use belong to: the fact it began with.
const CASE: &str = "taken-from-st-petersburg";

/// What is posted about.
#[derive(Debug, Clone)]
pub enum Subject {
    /// One of the prepared texts.
    Purpose(Purpose),
    /// Facts, told in this order.
    Facts(Vec<Fact>),
}

impl Subject {
    /// Whether it tells of the case that the hashtags in use belong to. Under
    /// anything else they would only be noise.
    fn is_of_the_case(&self) -> bool {
        match self {
            Self::Purpose(purpose) => *purpose == Purpose::Missing,
            Self::Facts(facts) => {
                facts.iter().all(|fact| fact.id == CASE || fact.about.as_deref() == Some(CASE))
            }
        }
    }
}

/// The words of a post before they are fitted to a network.
///
/// # Errors
/// A text that the language does not have, or that is at fault.
pub fn words(subject: &Subject, seed: u64, texts: &Texts) -> Result<String, BadText> {
    let none = Args::none();
    match subject {
        Subject::Purpose(purpose) => Ok(one_line(&texts.variant(&purpose.text(), seed, &none)?)),
        Subject::Facts(facts) => {
            let mut sentences = Vec::new();
            for fact in facts {
                let id = format!("fact-{}", fact.id);
                let parts: &[&str] = match fact.kind {
                    FactKind::Denial => &[".claim", ".answer"],
                    _ => &[""],
                };
                for part in parts {
                    sentences.push(texts.get(&format!("{id}{part}"), &none)?);
                }
            }
            sentences.push(texts.variant("post-fact-end", seed, &none)?);
            Ok(one_line(&sentences.join(gap(texts.language()))))
        }
    }
}

/// The hashtags that go with a subject on a network: those in use, in the
/// post's own language first, and only where they belong.
pub fn hashtags(subject: &Subject, network: Network, language: &str) -> Vec<Hashtag> {
    if !subject.is_of_the_case() {
        return Vec::new();
    }
    let mut tags: Vec<Hashtag> = dataset::all::<Hashtag>()
        .filter(|tag| tag.status == HashtagStatus::InUse)
        .filter(|tag| tag.language == language || tag.language == "en")
        .filter(|tag| tag.networks.iter().any(|seen| seen == network.id()))
        .collect();
    tags.sort_by_key(|tag| tag.language != language);
    tags.truncate(network.hashtags());
    tags
}

/// The posts that a text takes on a network, with a link and hashtags at the
/// end of the first. None is longer than the network's limit, as long as link
/// and hashtags together leave room ([`leaves_room`]).
pub fn posts(network: Network, text: &str, link: Option<&str>, tags: &[String]) -> Vec<String> {
    thread::split(network, text, &tail(link, tags))
}

/// Whether link and hashtags leave at least a third of a post for the text.
pub fn leaves_room(network: Network, link: Option<&str>, tags: &[String]) -> bool {
    let length = network.length(&tail(link, tags));
    network.limit().is_none_or(|limit| length * 3 <= limit * 2)
}

fn tail(link: Option<&str>, tags: &[String]) -> String {
    link.into_iter().chain(tags.iter().map(String::as_str)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Network, Purpose, Subject, hashtags, leaves_room, posts, words};
    use crate::dataset;
    use crate::dataset::record::Fact;
    use crate::texts::Texts;

    fn tags() -> Vec<String> {
        vec!["#WhereIsSeda".to_owned(), "#ГдеСеда".to_owned()]
    }

    /// A longer one than any that we or a petition site use.
    const LINK: &str = "https://example.org/a-page/with-a-rather-long-name/in-it?and=more";

    #[test]
    fn no_post_of_any_record_in_any_language_is_too_long() {
        let mut checked = 0;
        for language in dataset::languages() {
            let texts = Texts::new(language);
            let facts = dataset::all::<Fact>().map(|fact| Subject::Facts(vec![fact]));
            let purposes = Purpose::ALL.into_iter().map(Subject::Purpose);
            for (subject, seed) in facts.chain(purposes).flat_map(|s| [(s.clone(), 0), (s, 1)]) {
                let Ok(text) = words(&subject, seed, &texts) else {
                    assert_ne!(language, "en", "{subject:?}");
                    continue;
                };
                for network in Network::ALL {
                    for post in posts(network, &text, Some(LINK), &tags()) {
                        let limit = network.limit().unwrap_or(usize::MAX);
                        assert!(network.length(&post) <= limit, "{language} {network:?}: {post}");
                        checked += 1;
                    }
                }
            }
        }
        assert!(checked > 1_000, "{checked}");
    }

    #[test]
    fn a_prepared_text_is_always_one_post() {
        for language in dataset::languages() {
            let texts = Texts::new(language);
            for purpose in Purpose::ALL {
                for seed in 0..texts.variants(&purpose.text()) as u64 {
                    let text = words(&Subject::Purpose(purpose), seed, &texts).unwrap();
                    let posts = posts(Network::X, &text, Some(LINK), &tags());
                    assert_eq!(posts.len(), 1, "{language} {purpose:?}: {posts:?}");
                    assert!(!text.contains(['#', '@', '{', '!']), "{language}: {text}");
                }
            }
        }
    }

    #[test]
    fn no_text_of_ours_holds_what_x_would_take_for_a_link() {
        for language in dataset::languages() {
            let texts = Texts::new(language);
            for fact in dataset::all::<Fact>() {
                let Ok(text) = words(&Subject::Facts(vec![fact]), 0, &texts) else { continue };
                let dotted = text.split_whitespace().find(|word| {
                    let inner = word.trim_matches(|c: char| !c.is_alphanumeric());
                    let mut parts = inner.split('.');
                    parts.next_back().is_some_and(|last| {
                        last.len() > 1 && last.bytes().all(|b| b.is_ascii_alphabetic())
                    }) && parts.next_back().is_some_and(|name| name.len() > 1)
                });
                assert_eq!(dotted, None, "{language}: {text}");
            }
        }
    }

    #[test]
    fn hashtags_stand_only_where_they_belong() {
        let missing = Subject::Purpose(Purpose::Missing);
        let shown = |network, language| -> Vec<String> {
            hashtags(&missing, network, language).into_iter().map(|tag| tag.tag).collect()
        };
        assert_eq!(shown(Network::X, "en"), ["#WhereIsSeda"]);
        assert_eq!(shown(Network::X, "ru"), ["#ГдеСеда", "#WhereIsSeda"]);
        assert_eq!(shown(Network::Whatsapp, "en"), [""; 0]);
        assert!(hashtags(&Subject::Purpose(Purpose::Tell), Network::X, "en").is_empty());
        let fact = |id| Subject::Facts(vec![dataset::get(id).unwrap()]);
        assert!(!hashtags(&fact("picket-jailed"), Network::X, "en").is_empty());
        assert!(hashtags(&fact("hornet-removed"), Network::X, "en").is_empty());
    }

    #[test]
    fn a_link_may_not_crowd_out_the_text() {
        let long = format!("https://example.org/{}", "x".repeat(250));
        assert!(leaves_room(Network::X, Some(&long), &tags()));
        assert!(!leaves_room(Network::Bluesky, Some(&long), &[]));
    }
}
