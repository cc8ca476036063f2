//! A finished letter, taken along: copied, saved, printed, put into the
//! person's own mail program.

use std::path::{Path, PathBuf};

use super::{Visit, explain, tell};
use crate::cli::act::remember;
use crate::cli::ask::{self, First, Question};
use crate::cli::mail::{self, Case, Medium};
use crate::cli::page::{PageArgs, Printing};
use crate::cli::privacy::{DRAFT, PAGE, SUGGESTED, documents};
use crate::cli::view::is_longer_than_screen;
use crate::cli::{Made, Session, leaflet};
use crate::deliver::{edit, may_write, named_editor};
use crate::letter::{Letter, Sender};
use crate::problem::{Obstacle, Problem};
use crate::render::Composer;
use crate::route::{ChannelKind, ChannelStatus, Recipient};
use crate::texts::{Args, Texts};

/// What follows on a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Out {
    /// Something in it is changed.
    Change,
    /// Something else is done.
    Next,
    /// The person leaves.
    Leave,
}

/// A letter in hand, and what it was made of.
pub(super) struct Held<'h> {
    pub(super) to: &'h Recipient,
    pub(super) sender: &'h Sender,
    pub(super) letter: &'h Letter,
    pub(super) texts: &'h Texts,
    /// Whether there is anything in it that can be changed.
    pub(super) can_change: bool,
}

/// What became of a letter so far.
pub(super) struct Taken {
    /// The letter as it stands, with what the person changed in their editor.
    text: String,
    /// It was changed there, so that what is made from its parts is not it.
    edited: bool,
    /// How it was taken along the last time.
    way: Option<Way>,
}

impl Taken {
    pub(super) fn of(text: String) -> Self {
        Self { text, edited: false, way: None }
    }

    /// The flags with which the command takes it along in the same way.
    pub(super) fn flags(&self) -> &'static [&'static str] {
        match self.way {
            Some(Way::Copy) => &["--copy"],
            Some(Way::Save) => &["-o", SUGGESTED],
            Some(Way::Print) => &["--format", "pdf", "-o", PAGE],
            Some(Way::Mail) => &["--format", "eml", "-o", DRAFT, "--open"],
            Some(Way::Open) => &["--open"],
            _ => &[],
        }
    }
}

/// What can be done with a finished letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Read it, where it is longer than the screen.
    Read,
    Copy,
    Print,
    Mail,
    Save,
    Open,
    Change,
    Edit,
    Next,
    Leave,
}

/// Lets the person take the letter along, as often as they like.
///
/// # Errors
/// [`Problem::Back`] where they go back to the last question.
pub(super) fn ask(
    session: &Session,
    visit: &Visit,
    held: &Held<'_>,
    taken: &mut Taken,
) -> Result<Out, Problem> {
    loop {
        let ways = ways(session, visit, held, taken);
        let page = Args::of("page", held.to.page().unwrap_or_default());
        let items: Vec<String> = ways.iter().map(|way| session.say(id(*way), &page)).collect();
        let next = ways.iter().position(|way| *way == Way::Next).unwrap_or_default();
        let default = if taken.way.is_some() { next } else { 0 };
        let question = Question::of_guide(session, "guide-out", &Args::none());
        let nth = ask::choice(session, &question, &items, default)?;
        let way = ways.get(nth).copied().unwrap_or(Way::Leave);
        let done = match way {
            Way::Change => return Ok(Out::Change),
            Way::Next => return Ok(Out::Next),
            Way::Leave => return Ok(Out::Leave),
            Way::Read => read(session, &taken.text).map(|()| None),
            Way::Copy => session.copy(&taken.text).map(|()| None),
            Way::Save => save(session, SUGGESTED, |path, force| {
                session.write(path, taken.text.as_bytes(), force)
            }),
            Way::Print => print(session, visit, held),
            Way::Mail => mail(session, visit, held),
            Way::Edit => edit(&taken.text).and_then(|changed| {
                taken.text = changed;
                taken.edited = true;
                session.print(&format!("\n{}\n", taken.text))?;
                tell(session, "guide-edited", &Args::none());
                Ok(None)
            }),
            Way::Open => {
                session.open(held.to.page().unwrap_or_default());
                Ok(None)
            }
        };
        match done {
            Ok(_) if matches!(way, Way::Read | Way::Edit) => {}
            Ok(file) => {
                // A letter that is taken along twice is one letter still.
                if taken.way.is_none() || file.is_some() {
                    remember(session, &visit.country, held.to, file.as_deref())?;
                }
                if way == Way::Print && visit.is_named() {
                    tell(session, "guide-next-post", &Args::none());
                }
                taken.way = Some(way);
            }
            // What failed can be tried again another way: the letter is still here.
            Err(Problem::Back) => {}
            Err(problem) => explain(session, problem)?,
        }
    }
}

fn id(way: Way) -> &'static str {
    match way {
        Way::Read => "guide-read",
        Way::Copy => "guide-copy",
        Way::Print => "guide-print",
        Way::Mail => "guide-mail",
        Way::Save => "guide-save",
        Way::Open => "guide-open",
        Way::Change => "guide-change",
        Way::Edit => "guide-edit",
        Way::Next => "guide-next",
        Way::Leave => "guide-done",
    }
}

/// The ways that lead somewhere, with this letter and on this computer.
fn ways(session: &Session, visit: &Visit, held: &Held<'_>, taken: &Taken) -> Vec<Way> {
    let mails = held.to.channel(ChannelKind::Email).is_some_and(|email| {
        !matches!(email.status, ChannelStatus::NotConsidered | ChannelStatus::Closed)
    });
    let ways = [
        (Way::Copy, true),
        (Way::Print, may_write().is_ok() && !taken.edited && held.to.addressee.on_paper),
        (Way::Mail, mails && !taken.edited),
        (Way::Save, may_write().is_ok()),
        (Way::Read, !session.is_plain() && is_longer_than_screen(&taken.text)),
        // Where it is dangerous to write, it can be dangerous to be seen there.
        (Way::Open, held.to.page().is_some() && !visit.is_dangerous()),
        (Way::Change, !taken.edited && held.can_change),
        // An editor that they have not named could be hard to leave.
        (Way::Edit, may_write().is_ok() && named_editor().is_some()),
        (Way::Next, true),
        (Way::Leave, true),
    ];
    ways.into_iter().filter_map(|(way, leads)| leads.then_some(way)).collect()
}

/// The letter again, one screen at a time.
fn read(session: &Session, text: &str) -> Result<(), Problem> {
    leaflet::show(session, &ask::of_locale(session), &format!("\n{text}\n"))
}

/// The letter as a page to print.
fn print(session: &Session, visit: &Visit, held: &Held<'_>) -> Result<Option<PathBuf>, Problem> {
    save(session, PAGE, |path, force| {
        let printing =
            Printing { country: &visit.country, date: session.today, output: Some(path), force };
        PageArgs::default().print(session, held.letter, held.texts, &printing)
    })
}

/// The letter in the person's own mail program: by a link where it fits into
/// one, else as a draft in a file.
fn mail(session: &Session, visit: &Visit, held: &Held<'_>) -> Result<Option<PathBuf>, Problem> {
    let case = Case {
        country: &visit.country,
        to: held.to,
        sender: held.sender,
        letter: held.letter,
        texts: held.texts,
        gloss: None,
    };
    session.notes(&mail::cautions(session, &case));
    match mail::made(session, Medium::Link(Composer::MailProgram), &case, false) {
        Ok((link, notes)) => {
            session.notes(&notes);
            session.print(&format!("{link}\n"))?;
            session.open_made(&Made::Link(&link));
            Ok(None)
        }
        Err(Problem::Way(Obstacle::LongLink { .. })) if may_write().is_ok() => {
            let (draft, _) = mail::made(session, Medium::Draft, &case, false)?;
            save(session, DRAFT, |path, force| {
                session.write(path, draft.as_bytes(), force)?;
                session.open_made(&Made::File(path));
                Ok(())
            })
        }
        Err(problem) => Err(problem),
    }
}

/// The path that was typed, with the ending of its kind where it has none.
fn named_like(given: String, name: &str) -> PathBuf {
    let mut path = PathBuf::from(given);
    if path.extension().is_none()
        && let Some(ending) = Path::new(name).extension()
    {
        path.set_extension(ending);
    }
    path
}

/// Writes a file where the person says; what stands there already is replaced
/// only on their word.
fn save(
    session: &Session,
    name: &str,
    write: impl Fn(&Path, bool) -> Result<(), Problem>,
) -> Result<Option<PathBuf>, Problem> {
    let suggested = documents().unwrap_or_default().join(name);
    let args = Args::of("path", suggested.display().to_string());
    let question = Question::of_guide(session, "guide-path", &args);
    loop {
        let path =
            ask::line(session, &question, First::Given(""))?.map(|given| named_like(given, name));
        let path = path.unwrap_or_else(|| suggested.clone());
        let path = std::path::absolute(&path).unwrap_or(path);
        match write(&path, false) {
            Err(Problem::Exists { path }) => {
                let args = Args::of("path", path.display().to_string());
                let question = Question::of_guide(session, "guide-save-exists", &args);
                let ways = ["guide-save-other", "guide-save-replace"];
                let ways = ways.map(|id| session.say(id, &Args::none()));
                match ask::choice(session, &question, &ways, 0) {
                    Ok(0) | Err(Problem::Back) => continue,
                    chosen => chosen?,
                };
                write(&path, true)?;
            }
            done => done?,
        }
        return Ok(Some(path));
    }
}
