//! `profile` and `history`: kept only for those who ask for it.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::command::Run;
use super::view::folded;
use super::{Session, ask, letter};
use crate::letter::{Field, Sender};
use crate::problem::Problem;
use crate::render::json;
use crate::safety::{Folder, HISTORY, PROFILE, begin_history, history};
use crate::texts;

/// Arguments of `profile`.
#[derive(Debug, Args)]
pub(super) struct ProfileArgs {
    #[command(subcommand)]
    deed: Option<ProfileDeed>,
}

/// What can be done with a profile.
#[derive(Debug, Subcommand)]
enum ProfileDeed {
    /// Show the details that are kept
    Show,
    /// Keep your details, from a file or by questions; what was kept before is replaced
    Save {
        /// File with your details, `-` for standard input
        #[arg(long, value_name = "FILE")]
        sender: Option<PathBuf>,
    },
    /// Delete them
    Clear,
}

/// Arguments of `history`.
#[derive(Debug, Args)]
pub(super) struct HistoryArgs {
    #[command(subcommand)]
    deed: Option<HistoryDeed>,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
}

/// What can be done with a history.
#[derive(Debug, Subcommand)]
enum HistoryDeed {
    /// Note each letter from now on: day, country, office and file name
    On,
    /// Delete the list, and note nothing any more
    Off,
}

impl Run for ProfileArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let folder = Folder::of_user()?;
        let path = texts::Args::of("path", folder.path().join(PROFILE).display().to_string());
        match self.deed {
            None | Some(ProfileDeed::Show) => {
                let text = folder.read(PROFILE)?.ok_or(Problem::NothingKept { what: "profile" })?;
                session.print(&crate::safety::shown(&text))?;
                session.note("profile-path", &path);
            }
            Some(ProfileDeed::Save { sender }) => {
                let sender = given(session, sender.as_deref())?;
                if sender == Sender::default() {
                    session.note("profile-empty", &texts::Args::none());
                    return Ok(());
                }
                folder.change(PROFILE, |_| Some(sender.to_text()))?;
                session.note("profile-saved", &path);
                session.note("profile-warning", &texts::Args::none());
            }
            Some(ProfileDeed::Clear) => {
                gone(&folder, PROFILE, "profile")?;
                session.note("profile-cleared", &texts::Args::none());
            }
        }
        Ok(())
    }
}

impl Run for HistoryArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let folder = Folder::of_user()?;
        match self.deed {
            None => {
                let all = history(&folder)?.ok_or(Problem::NothingKept { what: "history" })?;
                if self.json {
                    return session.print(&json("history", &all));
                }
                if all.is_empty() {
                    session.note("history-empty", &texts::Args::none());
                }
                let line = |one: &crate::safety::Written| {
                    let args = texts::Args::of("date", one.date.as_str())
                        .and("country", one.country.as_str())
                        .and("to", one.to.as_str());
                    let line = match &one.file {
                        Some(file) => session.say(
                            "history-line-file",
                            &args.and("path", file.display().to_string()),
                        ),
                        None => session.say("history-line", &args),
                    };
                    crate::safety::shown(&line) + "\n"
                };
                session.print(&folded(&all.iter().map(line).collect::<String>()))
            }
            Some(HistoryDeed::On) => {
                begin_history(&folder)?;
                let path = folder.path().join(HISTORY).display().to_string();
                session.note("history-on", &texts::Args::of("path", path));
                Ok(())
            }
            Some(HistoryDeed::Off) => {
                gone(&folder, HISTORY, "history")?;
                session.note("history-off", &texts::Args::none());
                Ok(())
            }
        }
    }
}

/// The details from a file, or by questions.
fn given(session: &Session, file: Option<&std::path::Path>) -> Result<Sender, Problem> {
    let mut sender = Sender::default();
    match file {
        Some(path) => sender.read(&path.display().to_string(), &letter::read_text(path)?)?,
        None if session.can_ask() => {
            session.note("profile-warning", &texts::Args::none());
            // What ties an office to the matter belongs to one letter, not to a person.
            let asked = Field::ALL.into_iter().filter(|field| *field != Field::Tie);
            for field in asked {
                ask::field(session, &mut sender, field)?;
            }
        }
        None => return Err(Problem::Missing { flag: "--sender" }),
    }
    Ok(sender)
}

/// Deletes a kept file; with the last one goes the folder.
fn gone(folder: &Folder, name: &str, what: &'static str) -> Result<(), Problem> {
    if !folder.has(name) {
        return Err(Problem::NothingKept { what });
    }
    folder.remove(name)?;
    if folder.has(PROFILE) || folder.has(HISTORY) { Ok(()) } else { folder.wipe() }
}

/// The sender's details that are kept, if any, read as those of a file are.
///
/// # Errors
/// As [`Folder::read`] and [`Sender::read`].
pub(super) fn profile() -> Result<Option<Sender>, Problem> {
    let Ok(folder) = Folder::of_user() else { return Ok(None) };
    let Some(text) = folder.read(PROFILE)? else { return Ok(None) };
    let mut sender = Sender::default();
    sender.read(PROFILE, &text)?;
    Ok(Some(sender))
}
