//! `hashtags`: those that still reach people; the others as history.

use std::fmt::Write as _;

use clap::Args;

use super::{evidence, find, labelled};
use crate::cli::Session;
use crate::cli::command::Run;
use crate::cli::view::{bold, indent};
use crate::dataset;
use crate::dataset::record::{Hashtag, HashtagStatus};
use crate::problem::Problem;
use crate::render::json;
use crate::texts;

/// Arguments of `hashtags`.
#[derive(Debug, Args)]
pub(in crate::cli) struct HashtagsArgs {
    /// Hashtag to show in full, by id
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
    /// Copy the tags that are in use, or the one named
    #[arg(long)]
    copy: bool,
}

impl Run for HashtagsArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let chosen: Vec<Hashtag> = match &self.id {
            Some(id) => vec![find("hashtags", id.trim_start_matches('#'))?],
            None => dataset::all().collect(),
        };
        if self.json {
            return session.print(&json("hashtags", &chosen));
        }
        if self.copy {
            let all = self.id.is_some();
            let tags: Vec<&str> = chosen
                .iter()
                .filter(|tag| all || tag.status == HashtagStatus::InUse)
                .map(|tag| tag.tag.as_str())
                .collect();
            session.copy(&(tags.join(" ") + "\n"))?;
            session.note("hashtags-warning", &texts::Args::none());
            return Ok(());
        }
        let full = self.id.is_some();
        let mut page = String::new();
        for tag in &chosen {
            let id = match tag.status {
                HashtagStatus::InUse => "hashtag-status-in-use",
                HashtagStatus::Historic => "hashtag-status-historic",
            };
            let status = session.say(id, &texts::Args::none());
            let _ = writeln!(page, "{}  [{}] ({status})", bold(&tag.tag), tag.id);
            page += &labelled(session, "label-meaning", &tag.meaning);
            if let Some(note) = &tag.note {
                page += &labelled(session, "label-note", note);
            }
            if full {
                page += &labelled(session, "label-opened", &tag.first_used.to_string());
                page += &labelled(session, "label-networks", &tag.networks.join(", "));
                page += &evidence(session, &tag.evidence);
            }
        }
        let warning = session.say("hashtags-warning", &texts::Args::none());
        let _ = writeln!(page, "\n{}", indent(&warning, ""));
        session.print(&page)
    }
}
