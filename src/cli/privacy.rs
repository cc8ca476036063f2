//! `privacy` and `forget`: what the program keeps or has left, and how to be rid of it.

use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::command::Run;
use super::leaflet::{Section, items};
use super::view::{fill, folded, indent};
use super::{Session, ask};
use crate::problem::Problem;
use crate::render::json;
use crate::safety::{Folder, Trace, TraceKind, remove, shown, traces};
use crate::texts;

/// Arguments of `privacy`.
#[derive(Debug, Args)]
pub(super) struct PrivacyArgs {
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
}

/// Arguments of `forget`.
#[derive(Debug, Args)]
pub(super) struct ForgetArgs {
    /// Delete without asking
    #[arg(long)]
    yes: bool,
    /// Delete the letters as well that you saved yourself, as far as they are known
    #[arg(long)]
    letters: bool,
}

/// What was found, and where.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Found {
    files: Vec<Trace>,
    looked_in: Vec<PathBuf>,
}

impl Run for PrivacyArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let found = look()?;
        if self.json {
            return session.print(&json("privacy", &found));
        }
        let none = texts::Args::none;
        let mut page = String::new();
        if found.files.is_empty() {
            page += &(fill(&session.say("privacy-nothing", &none())) + "\n");
        } else {
            let count = i64::try_from(found.files.len()).unwrap_or_default();
            let args = none().count("count", count);
            page += &(session.say("privacy-kept", &args) + "\n" + &lines(session, &found.files));
        }
        let places = found.looked_in.iter().map(|path| shown(&path.display().to_string()));
        let places = places.collect::<Vec<_>>().join(", ");
        for (id, args) in
            [("privacy-looked", texts::Args::of("places", places)), ("privacy-unlisted", none())]
        {
            page = page + "\n" + &fill(&session.say(id, &args)) + "\n";
        }
        page += &others(session).shown();
        session.print(&folded(&page))
    }
}

impl Run for ForgetArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let none = texts::Args::none;
        let found = look()?;
        let (saved, mut ours): (Vec<Trace>, Vec<Trace>) =
            found.files.into_iter().partition(|trace| trace.kind == TraceKind::Letter);
        if self.letters {
            ours.extend(saved);
        } else if !saved.is_empty() {
            session.note("forget-letters", &none());
            session.notes(&[lines(session, &saved)]);
        }
        if ours.is_empty() {
            session.note("forget-nothing", &none());
            session.note("forget-cannot", &none());
            return Ok(());
        }
        session.notes(&[lines(session, &ours)]);
        let count = texts::Args::of("count", ours.len().to_string());
        if !self.yes {
            if !session.can_ask() {
                return Err(Problem::Missing { flag: "--yes" });
            }
            let answers = ["forget-no", "forget-yes"].map(|id| session.say(id, &none()));
            let question = ask::Question::plain(session.say("forget-question", &count));
            if ask::choice(session, &question, &answers, 0)? == 0 {
                session.note("forget-left", &none());
                return Ok(());
            }
        }
        // The folder goes as a whole: it holds others back while it does.
        let folder = Folder::of_user()?;
        let (_, outside): (Vec<Trace>, Vec<Trace>) =
            ours.into_iter().partition(|trace| trace.path.parent() == Some(folder.path()));
        folder.wipe()?;
        remove(&outside)?;
        session.note("forget-done", &count);
        session.note("forget-cannot", &none());
        Ok(())
    }
}

/// Looks wherever something of ours can lie.
fn look() -> Result<Found, Problem> {
    let folder = Folder::of_user()?;
    let here = std::env::current_dir().ok();
    let documents = documents();
    let names = [SUGGESTED, PAGE, DRAFT];
    let places: Vec<PathBuf> = here.into_iter().chain(documents).collect();
    let suggested = places.iter().flat_map(|folder| names.map(|name| folder.join(name)));
    let suggested: Vec<PathBuf> = suggested.collect();
    let files = traces(&folder, &places, &suggested)?;
    let looked_in = [folder.path().to_owned(), std::env::temp_dir()];
    Ok(Found { files, looked_in: looked_in.into_iter().chain(places).collect() })
}

/// The file name that the guide suggests for a letter.
pub(crate) const SUGGESTED: &str = "letter.txt";
/// The one for a page to print.
pub(crate) const PAGE: &str = "letter.pdf";
/// The one for a draft of an e-mail.
pub(crate) const DRAFT: &str = "letter.eml";

/// The user's folder for documents, if there is one.
pub(crate) fn documents() -> Option<PathBuf> {
    // Without HOME the system would be asked for the user, perhaps over a network.
    if cfg!(unix) && std::env::var_os("HOME").is_none() {
        return None;
    }
    let dirs = directories::UserDirs::new()?;
    dirs.document_dir().filter(|folder| folder.is_dir()).map(Path::to_owned)
}

fn lines(session: &Session, traces: &[Trace]) -> String {
    let line = |trace: &Trace| {
        let why = session.say(&format!("trace-{}", trace.kind.id()), &texts::Args::none());
        let args = texts::Args::of("path", shown(&trace.path.display().to_string()))
            .and("bytes", trace.bytes.to_string())
            .and("why", why);
        indent(&session.say("privacy-line", &args), "  ") + "\n"
    };
    traces.iter().map(line).collect()
}

fn others(session: &Session) -> Section {
    Section {
        heading: session.say("privacy-others-heading", &texts::Args::none()),
        items: items(&session.texts, "privacy-others", &texts::Args::none()),
    }
}
