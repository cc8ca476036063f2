//! `hashtags`: those that still reach people; the others as history.

use std::fmt::Write as _;

use clap::Args;

use super::{Listed, LookUp, evidence, labelled, look_up};
use crate::cli::Session;
use crate::cli::act::ActsFrom;
use crate::cli::command::Run;
use crate::cli::view::{bold, indent};
use crate::dataset;
use crate::dataset::record::{Hashtag, HashtagStatus};
use crate::problem::Problem;
use crate::texts;

/// Arguments of `hashtags`.
#[derive(Debug, Args)]
pub(in crate::cli) struct HashtagsArgs {
    /// The one to show in full, by id
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
    /// Copy the tags that are in use, or the one named
    #[arg(long)]
    copy: bool,
    #[command(flatten)]
    from: ActsFrom,
}

impl Run for HashtagsArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        self.from.weigh(session, self.copy)?;
        if self.copy && self.id.is_none() {
            let tags = dataset::all::<Hashtag>().filter(|tag| tag.status == HashtagStatus::InUse);
            let tags: Vec<String> = tags.map(|tag| tag.tag).collect();
            session.copy(&(tags.join(" ") + "\n"))?;
            session.note("hashtags-warning", &texts::Args::none());
            return Ok(());
        }
        let wanted = LookUp { id: self.id, json: self.json, copy: self.copy, ..LookUp::default() };
        look_up(
            session,
            &wanted,
            |_| true,
            |all: &[Hashtag]| {
                let mut page = String::new();
                for tag in all {
                    page += &head(session, tag);
                }
                let warning = session.say("hashtags-warning", &texts::Args::none());
                let _ = writeln!(page, "\n{}", indent(&warning, ""));
                page
            },
        )
    }
}

impl Listed for Hashtag {
    const MANY: &'static str = "hashtags";
    const ONE: &'static str = "hashtag";

    fn in_full(&self, session: &Session) -> String {
        let mut page = head(session, self);
        page += &labelled(session, "label-opened", &self.first_used.to_string());
        page += &labelled(session, "label-networks", &self.networks.join(", "));
        page += &evidence(session, &self.evidence);
        let warning = session.say("hashtags-warning", &texts::Args::none());
        let _ = writeln!(page, "\n{}", indent(&warning, ""));
        page
    }

    fn to_copy(&self) -> Option<String> {
        Some(format!("{}\n", self.tag))
    }

    fn warn(&self, session: &Session) {
        session.note("hashtags-warning", &texts::Args::none());
    }
}

fn head(session: &Session, tag: &Hashtag) -> String {
    let id = match tag.status {
        HashtagStatus::InUse => "hashtag-status-in-use",
        HashtagStatus::Historic => "hashtag-status-historic",
    };
    let status = session.say(id, &texts::Args::none());
    let mut page = format!("{}  [{}] ({status})\n", bold(&tag.tag), tag.id);
    page += &labelled(session, "label-meaning", &tag.meaning);
    if let Some(note) = &tag.note {
        page += &labelled(session, "label-note", note);
    }
    page
}
