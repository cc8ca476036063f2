//! The networks: how much each takes, and its page for writing a post.

use serde::Serialize;

use super::length;
use crate::texts::encoded;

/// A network that posts go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Network {
    /// X, once Twitter.
    X,
    /// Bluesky.
    Bluesky,
    /// Mastodon; a server may allow more than the usual limit.
    Mastodon,
    /// Threads.
    Threads,
    /// Telegram.
    Telegram,
    /// Instagram, where a text goes under a picture.
    Instagram,
    /// `WhatsApp`.
    Whatsapp,
    /// Facebook.
    Facebook,
}

/// What a page for writing a post is opened with.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'d> {
    /// The post as it stands, link and hashtags in it.
    pub text: &'d str,
    /// The link alone.
    pub link: Option<&'d str>,
    /// The first hashtag, with its `#`.
    pub hashtag: Option<&'d str>,
    /// The writer's Mastodon server, as a bare host name.
    pub server: Option<&'d str>,
}

impl Network {
    /// Every network.
    pub const ALL: [Self; 8] = [
        Self::X,
        Self::Bluesky,
        Self::Mastodon,
        Self::Threads,
        Self::Telegram,
        Self::Instagram,
        Self::Whatsapp,
        Self::Facebook,
    ];

    /// Its name in data and commands.
    pub fn id(self) -> &'static str {
        match self {
            Self::X => "x",
            Self::Bluesky => "bluesky",
            Self::Mastodon => "mastodon",
            Self::Threads => "threads",
            Self::Telegram => "telegram",
            Self::Instagram => "instagram",
            Self::Whatsapp => "whatsapp",
            Self::Facebook => "facebook",
        }
    }

    /// What it calls itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::X => "X",
            Self::Bluesky => "Bluesky",
            Self::Mastodon => "Mastodon",
            Self::Threads => "Threads",
            Self::Telegram => "Telegram",
            Self::Instagram => "Instagram",
            Self::Whatsapp => "WhatsApp",
            Self::Facebook => "Facebook",
        }
    }

    /// The longest post it takes, as [`Network::length`] counts; none where a
    /// post of ours never comes near it.
    pub fn limit(self) -> Option<usize> {
        match self {
            Self::X => Some(280),
            Self::Bluesky => Some(300),
            Self::Mastodon | Self::Threads => Some(500),
            Self::Telegram => Some(4_096),
            Self::Instagram => Some(2_200),
            Self::Whatsapp | Self::Facebook => None,
        }
    }

    /// How long a text is, as the network counts.
    pub fn length(self, text: &str) -> usize {
        match self {
            Self::X => length::weighted(text),
            Self::Bluesky => length::graphemes(text),
            Self::Mastodon => length::with_short_links(text),
            _ => length::units(text),
        }
    }

    /// How many hashtags a post may have.
    pub fn hashtags(self) -> usize {
        match self {
            Self::Whatsapp => 0,
            Self::Threads => 1,
            _ => 2,
        }
    }

    /// Whether its page for writing a post takes the text along.
    pub fn takes_text(self) -> bool {
        !matches!(self, Self::Facebook | Self::Instagram)
    }

    /// The flag without which there is no page for writing a post.
    pub fn wants(self, draft: &Draft<'_>) -> Option<&'static str> {
        match self {
            Self::Mastodon if draft.server.is_none() => Some("--server"),
            Self::Telegram | Self::Facebook if draft.link.is_none() => Some("--link"),
            _ => None,
        }
    }

    /// The link to its page for writing a post, with all that it takes along.
    pub fn page(self, draft: &Draft<'_>) -> Option<String> {
        let text = encoded(draft.text);
        Some(match self {
            Self::X => format!("https://twitter.com/intent/tweet?text={text}"),
            Self::Bluesky => format!("https://bsky.app/intent/compose?text={text}"),
            Self::Threads => format!("https://www.threads.com/intent/post?text={text}"),
            Self::Whatsapp => format!("https://api.whatsapp.com/send?text={text}"),
            Self::Mastodon => format!("https://{}/share?text={text}", draft.server?),
            Self::Telegram => {
                // The link stands in a field of its own there.
                let link = draft.link?;
                let rest = draft.text.replacen(link, "", 1);
                let rest = encoded(rest.trim());
                format!("https://t.me/share/url?url={}&text={rest}", encoded(link))
            }
            Self::Facebook => {
                let tag = draft.hashtag.map(|tag| format!("&hashtag={}", encoded(tag)));
                let link = encoded(draft.link?);
                let tag = tag.unwrap_or_default();
                format!("https://www.facebook.com/sharer/sharer.php?u={link}{tag}")
            }
            Self::Instagram => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Draft, Network};

    const DRAFT: Draft<'_> = Draft {
        text: "Где? & why\nhttps://example.org/a #X",
        link: Some("https://example.org/a"),
        hashtag: Some("#X"),
        server: Some("example.social"),
    };

    #[test]
    fn pages_take_the_text_along_and_nothing_else() {
        let text = "text=%D0%93%D0%B4%D0%B5%3F%20%26%20why%0Ahttps%3A%2F%2Fexample.org%2Fa%20%23X";
        for network in [Network::X, Network::Bluesky, Network::Mastodon, Network::Whatsapp] {
            let page = network.page(&DRAFT).unwrap();
            assert!(page.starts_with("https://") && page.ends_with(text), "{page}");
        }
        assert_eq!(
            Network::Telegram.page(&DRAFT).unwrap(),
            "https://t.me/share/url?url=https%3A%2F%2Fexample.org%2Fa\
             &text=%D0%93%D0%B4%D0%B5%3F%20%26%20why%0A%20%23X"
        );
        assert_eq!(
            Network::Facebook.page(&DRAFT).unwrap(),
            "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org%2Fa&hashtag=%23X"
        );
        assert_eq!(Network::Instagram.page(&DRAFT), None);
    }

    #[test]
    fn a_page_that_needs_more_says_what() {
        let bare = Draft { link: None, server: None, ..DRAFT };
        assert_eq!(Network::Mastodon.wants(&bare), Some("--server"));
        assert_eq!(Network::Telegram.wants(&bare), Some("--link"));
        for network in Network::ALL {
            assert_eq!(network.wants(&DRAFT), None);
            let page = network.page(&bare);
            assert_eq!(
                page.is_none(),
                network.wants(&bare).is_some() || network == Network::Instagram
            );
        }
    }
}
