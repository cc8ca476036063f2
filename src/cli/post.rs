//! `post`: a short public text within a network's limit.

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};
use serde::Serialize;

use super::command::Run;
use super::{Session, act, language};
use crate::dataset::record::{Fact, Hashtag, HashtagStatus};
use crate::dataset::{self, nearest};
use crate::letter::seed_of;
use crate::post::{Draft, Network, Purpose, Subject, hashtags, leaves_room, posts, words};
use crate::problem::Problem;
use crate::render::json;
use crate::safety::check_risk;
use crate::texts::{self, FALLBACK, Texts};

/// Arguments of `post`.
#[derive(Debug, Args)]
pub(super) struct PostArgs {
    /// Network to write for
    #[arg(long, value_enum, value_name = "NETWORK")]
    network: Network,
    /// What the post is for
    #[arg(long, value_enum, value_name = "PURPOSE", default_value = "tell")]
    purpose: Purpose,
    /// Tell these facts instead, by id, as a thread where it takes more than one post
    #[arg(long, value_name = "ID,…", value_delimiter = ',', conflicts_with = "purpose")]
    about: Vec<String>,
    /// Link to end with
    #[arg(long, value_name = "URL")]
    link: Option<String>,
    /// Hashtags to end with, by id, instead of those that belong there; `none` for none
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    hashtag: Vec<String>,
    /// Language of the post
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// Country you post from: where that is dangerous, it is refused
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// Repeat a post by the seed it was made with
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// Open the network's page for writing a post
    #[arg(long)]
    open: bool,
    /// Your Mastodon server, for --open
    #[arg(long, value_name = "HOST")]
    server: Option<String>,
    /// Copy it to the clipboard
    #[arg(long)]
    copy: bool,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
    /// Write it although posting is dangerous from that country
    #[arg(long)]
    accept_risk: bool,
}

impl ValueEnum for Network {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.id()))
    }
}

impl ValueEnum for Purpose {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.id()))
    }
}

/// A post or thread, for scripts.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ThreadView<'v> {
    network: Network,
    language: &'v str,
    seed: u64,
    limit: Option<usize>,
    posts: Vec<PostView<'v>>,
    link: Option<&'v str>,
    hashtags: &'v [String],
    /// The page for writing the first post.
    page: Option<String>,
}

/// One post.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct PostView<'v> {
    text: &'v str,
    length: usize,
}

/// What stands between two posts of a thread.
const BETWEEN: &str = "\n\n---\n\n";

impl Run for PostArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let danger = self.danger(session)?;
        let link = self.link.as_deref().map(link).transpose()?;
        if self.about.is_empty() && self.purpose.wants_link() && link.is_none() {
            return Err(Problem::Missing { flag: "--link" });
        }
        let server = self.server.as_deref().map(server).transpose()?;
        let subject = self.subject()?;
        let seed = self.seed.unwrap_or_else(|| {
            seed_of([&*session.today.to_string(), self.network.id(), self.purpose.id()])
        });
        let texts = Texts::new(match &self.lang {
            Some(given) => language::wanted(given)?,
            None => session.texts.language(),
        });
        let (text, language) = worded(session, &subject, seed, &texts)?;
        let tags: Vec<String> = self.tags(&subject, &language, danger)?;
        if !leaves_room(self.network, link, &tags) {
            return Err(Problem::TooLong {
                field: "link".to_owned(),
                length: self.network.length(link.unwrap_or_default()),
                limit: self.network.limit().unwrap_or_default() / 2,
            });
        }
        let posts = posts(self.network, &text, link, &tags);
        let first = posts.first().map_or("", String::as_str);
        let draft = Draft { text: first, link, hashtag: tags.first().map(String::as_str), server };
        if let Some(flag) = self.network.wants(&draft).filter(|_| self.open) {
            return Err(Problem::Missing { flag });
        }
        session.note("post-note-ties", &texts::Args::none());
        if self.json {
            let sized = |text: &'_ String| self.network.length(text);
            let views = posts.iter().map(|text| PostView { text, length: sized(text) }).collect();
            let view = ThreadView {
                network: self.network,
                language: &language,
                seed,
                limit: self.network.limit(),
                posts: views,
                link,
                hashtags: &tags,
                page: self.network.page(&draft),
            };
            return session.print(&json("post", &view));
        }
        self.deliver(session, &posts, &draft)
    }
}

impl PostArgs {
    /// Stops where posting is dangerous; tells whether it was accepted.
    fn danger(&self, session: &Session) -> Result<bool, Problem> {
        let Some(given) = &self.country else {
            return Ok(false);
        };
        let country = session.country(given)?;
        check_risk(&country, self.accept_risk)?;
        session.notes(&Vec::from_iter(act::risk_line(session, &country)));
        Ok(country.is_dangerous())
    }

    fn subject(&self) -> Result<Subject, Problem> {
        if self.about.is_empty() {
            return Ok(Subject::Purpose(self.purpose));
        }
        let facts = self.about.iter().map(|id| {
            let id = id.trim().to_lowercase();
            dataset::get::<Fact>(&id).ok_or_else(|| Problem::UnknownRecord {
                kind: "facts",
                nearest: nearest(&id, dataset::ids::<Fact>()),
                given: id,
            })
        });
        Ok(Subject::Facts(facts.collect::<Result<_, _>>()?))
    }

    /// The hashtags: those asked for, else those that belong. Where posting is
    /// dangerous there are none: people were jailed for them.
    fn tags(
        &self,
        subject: &Subject,
        language: &str,
        danger: bool,
    ) -> Result<Vec<String>, Problem> {
        if danger || self.hashtag.iter().any(|id| id == "none") {
            return Ok(Vec::new());
        }
        let tags = match &*self.hashtag {
            [] => hashtags(subject, self.network, language),
            ids => ids.iter().map(|id| in_use(id)).collect::<Result<_, _>>()?,
        };
        let limit = self.network.hashtags();
        if tags.len() > limit {
            return Err(Problem::TooMany { field: "hashtag", count: tags.len(), limit });
        }
        Ok(tags.into_iter().map(|tag| tag.tag).collect())
    }

    fn deliver(
        &self,
        session: &Session,
        posts: &[String],
        draft: &Draft<'_>,
    ) -> Result<(), Problem> {
        let all = posts.join(BETWEEN) + "\n";
        // What the page does not take along has to be pasted into it.
        if self.copy || (self.open && !self.network.takes_text()) {
            session.copy(&all)?;
        } else {
            session.print(&all)?;
        }
        session.notes(&self.sizes(session, posts));
        if self.open {
            match self.network.page(draft) {
                Some(page) => session.open(&page),
                None => session.note("post-note-no-page", &texts::Args::none()),
            }
            if posts.len() > 1 {
                session.note("post-note-rest", &texts::Args::none());
            }
        }
        Ok(())
    }

    /// How long each post is, where the network counts.
    fn sizes(&self, session: &Session, posts: &[String]) -> Vec<String> {
        let Some(limit) = self.network.limit() else {
            return Vec::new();
        };
        let longest = posts.iter().map(|post| self.network.length(post)).max().unwrap_or_default();
        let args = texts::Args::of("length", longest.to_string())
            .and("limit", limit.to_string())
            .and("count", posts.len().to_string());
        let id = if posts.len() == 1 { "post-note-length" } else { "post-note-thread" };
        vec![session.say(id, &args)]
    }
}

/// The words, in the language asked for or, where it has none for this, in
/// English; and the language they are in.
fn worded(
    session: &Session,
    subject: &Subject,
    seed: u64,
    texts: &Texts,
) -> Result<(String, String), Problem> {
    match words(subject, seed, texts) {
        Ok(text) => Ok((text, texts.language().to_owned())),
        Err(_) if texts.language() != FALLBACK => {
            session.note("post-note-language", &texts::Args::of("language", texts.language()));
            Ok((words(subject, seed, &Texts::new(FALLBACK))?, FALLBACK.to_owned()))
        }
        Err(fault) => Err(fault.into()),
    }
}

/// A hashtag that still reaches people.
fn in_use(id: &str) -> Result<Hashtag, Problem> {
    let id = id.trim().trim_start_matches('#').to_lowercase();
    let alive = |tag: &Hashtag| tag.status == HashtagStatus::InUse;
    dataset::get::<Hashtag>(&id).filter(alive).ok_or_else(|| Problem::UnknownRecord {
        kind: "hashtags",
        given: id,
        nearest: dataset::all::<Hashtag>().filter(alive).map(|tag| tag.id).collect(),
    })
}

/// A link that may end a post: secure, and one word.
fn link(given: &str) -> Result<&str, Problem> {
    let given = given.trim();
    let host = given.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
    let odd = |c: char| c.is_whitespace() || c.is_control() || !is_plain(c);
    if host.is_some_and(|host| host.contains('.')) && !given.contains(odd) {
        return Ok(given);
    }
    Err(Problem::BadValue {
        field: "link".to_owned(),
        given: given.to_owned(),
        form: "https://example.org/page",
    })
}

/// A sign that may stand in a link.
fn is_plain(c: char) -> bool {
    c.is_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c)
}

/// A server's bare host name.
fn server(given: &str) -> Result<&str, Problem> {
    let host = given.trim().trim_start_matches("https://").trim_end_matches('/');
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    if host.contains('.') && host.split('.').all(label) {
        return Ok(host);
    }
    Err(Problem::BadValue {
        field: "server".to_owned(),
        given: given.to_owned(),
        form: "mastodon.example",
    })
}

#[cfg(test)]
mod tests {
    use super::{link, server};

    #[test]
    fn a_link_is_secure_and_one_word() {
        assert_eq!(link(" https://example.org/ü?a=b#c ").unwrap(), "https://example.org/ü?a=b#c");
        for bad in [
            "http://example.org",
            "https://example",
            "https://a.b/ c",
            "https://a.b/\u{202E}",
            "https://a.b/\u{1b}[2J",
            "javascript:alert(1)",
            "",
        ] {
            assert!(link(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_server_is_a_bare_host() {
        assert_eq!(server("https://mastodon.social/").unwrap(), "mastodon.social");
        for bad in ["mastodon", "a.b/c", "a.b?x", "a..b", "-a.b", "user@a.b", "a.b:80"] {
            assert!(server(bad).is_err(), "{bad:?}");
        }
    }
}
