//! What can go wrong: each way with its exit code and its words.
//!
//! At the bottom of the house: every room may return a [`Problem`], the
//! command line puts it into words (`error-<id>` and its `.hint` in `ui.ftl`).

mod language;
mod obstacle;
mod page;
mod unfit;

pub use obstacle::Obstacle;
pub use page::PageProblem;
pub use unfit::Unfit;

use std::io;
use std::path::{Path, PathBuf};

use crate::texts::{Args, BadText};

/// How the program ends. The numbers are part of its interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// The thing asked for failed or was judged bad.
    Failed = 1,
    /// Wrong usage.
    Usage = 2,
    /// No such country, record or language.
    NotFound = 3,
    /// Refused for safety.
    Refused = 4,
    /// Reading or writing failed; nothing was lost.
    Io = 5,
    /// The person left.
    Left = 130,
}

/// What went wrong, with all that its message needs.
#[derive(Debug)]
pub enum Problem {
    /// No country of that name.
    UnknownCountry {
        /// What was asked for.
        given: String,
        /// Names that come near.
        nearest: Vec<String>,
    },
    /// A name that several countries share.
    AmbiguousCountry {
        /// What was asked for.
        given: String,
        /// The countries, as "code name".
        candidates: Vec<String>,
    },
    /// No record of that id.
    UnknownRecord {
        /// The kind, as in the name of the command that lists it.
        kind: &'static str,
        /// What was asked for.
        given: String,
        /// Ids that come near.
        nearest: Vec<String>,
    },
    /// An office that cannot be written to.
    UnknownRecipient {
        /// What was asked for.
        given: String,
        /// Ids that come near.
        nearest: Vec<String>,
        /// The command that lists the offices.
        country: String,
    },
    /// An ask that this office cannot grant.
    UnknownAsk {
        /// What was asked for.
        given: String,
        /// The asks this office can grant.
        known: Vec<String>,
    },
    /// A fact that is not told to that kind of office, or in no letter at all.
    UnfitFact {
        /// What was asked for.
        given: String,
        /// It is a denial, which no letter quotes.
        denial: bool,
        /// The office.
        office: String,
        /// The facts that fit it.
        known: Vec<String>,
    },
    /// Two facts that tell of one case.
    SameCase {
        /// The one.
        one: String,
        /// The other.
        other: String,
    },
    /// More of something than a letter holds.
    TooMany {
        /// The flag.
        field: &'static str,
        /// How many were given.
        count: usize,
        /// How many fit.
        limit: usize,
    },
    /// A letter dated before something it quotes was known.
    TooEarly {
        /// Its date.
        date: String,
        /// When the newest fact in it was known.
        known: String,
    },
    /// A language there are no letters in.
    UnknownLanguage {
        /// What was asked for.
        given: String,
        /// The languages there are.
        known: Vec<String>,
    },
    /// A language the program itself does not speak.
    UnknownUiLanguage {
        /// What was asked for.
        given: String,
        /// The languages it speaks.
        known: Vec<String>,
    },
    /// Something must be said and cannot be asked for here.
    Missing {
        /// The flag that says it.
        flag: &'static str,
    },
    /// A text with a character that must not stand in a letter.
    BadCharacter {
        /// The flag or field the text came from.
        field: String,
        /// The character, as `U+202E`.
        code: String,
        /// Its place, counted from one.
        place: usize,
    },
    /// A text that is too long for one page.
    TooLong {
        /// The flag or field the text came from.
        field: String,
        /// Its length in characters.
        length: usize,
        /// The length that fits.
        limit: usize,
    },
    /// A value that is not of the form it must have.
    BadValue {
        /// The flag or field.
        field: String,
        /// What was given.
        given: String,
        /// The form, by example.
        form: &'static str,
    },
    /// A way out that the letter cannot take.
    Way(Obstacle),
    /// A file of a sender's details that cannot be understood.
    BadSender {
        /// The file, `-` for standard input.
        file: String,
        /// The line, counted from one.
        line: usize,
        /// What: `continues` where a line continues no field, `unknown` where
        /// it begins with none, else the words of the JSON reader.
        reason: String,
    },
    /// A file that cannot be the text it should be.
    UnfitFile {
        /// The file, `-` for standard input.
        path: PathBuf,
        /// Why.
        why: Unfit,
    },
    /// Writing from there can bring the writer into danger.
    Risk {
        /// The country's code.
        code: String,
        /// Why.
        reason: String,
    },
    /// Nothing may be written in this run.
    Private,
    /// There is no home folder to keep anything in.
    NoHome,
    /// Something stands where a file or folder of ours belongs.
    InTheWay {
        /// What stands there.
        path: PathBuf,
    },
    /// Nothing of that kind is kept.
    NothingKept {
        /// `profile` or `history`.
        what: &'static str,
    },
    /// There is no text for people in danger in that language.
    NoAid {
        /// What was asked for.
        given: String,
        /// The languages there are.
        known: Vec<String>,
    },
    /// Giving can be punished where there is a tie to Russia.
    Ties,
    /// No letter should go to that office.
    NoLetter {
        /// The office.
        office: String,
        /// Why.
        reason: String,
        /// The id of the next office that takes one, if any does.
        next: Option<String>,
        /// The country's code.
        code: String,
    },
    /// There is nothing of that kind to open or copy.
    Nothing {
        /// What was asked for.
        what: String,
    },
    /// A file could not be read.
    Read {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        error: io::Error,
    },
    /// A file or stream could not be written; no part of it was left behind.
    Write {
        /// The file, or what the stream is called.
        path: PathBuf,
        /// The system's reason.
        error: io::Error,
    },
    /// A file that would have been overwritten.
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The editor could not be run or failed.
    Editor {
        /// The editor's command.
        command: String,
        /// What happened.
        reason: String,
        /// Where the text is safe.
        kept: Option<PathBuf>,
    },
    /// A file of own records that break the rules.
    BadOverlay {
        /// The file.
        path: PathBuf,
        /// What is wrong, by kind, id and field.
        findings: Vec<String>,
    },
    /// A data folder that cannot be read.
    BadData {
        /// The file and the reason.
        reason: String,
    },
    /// Records that break the rules; they have been listed.
    DataFaults {
        /// How many findings.
        count: usize,
    },
    /// A letter with something that must change; it has been said what.
    Judged {
        /// How many things.
        count: usize,
    },
    /// A page could not be made.
    Page(PageProblem),
    /// A language file is at fault.
    Text(BadText),
    /// The reader of our output has gone: no error, only an end.
    OutputClosed,
    /// The person left at a prompt.
    Left,
    /// The person goes back to the question before: the guide sees to it.
    Back,
    /// The person had to leave at once: nothing is said any more.
    LeftAtOnce,
}

impl Problem {
    /// A failed read.
    pub fn read(path: &Path, error: io::Error) -> Self {
        Self::Read { path: path.to_owned(), error }
    }

    /// A failed write; a closed pipe is an end, not an error.
    pub fn write(path: &Path, error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::OutputClosed;
        }
        // An error about the temporary file beside the target would name that file: keep its kind.
        let error = if error.raw_os_error().is_none() { error.kind().into() } else { error };
        Self::Write { path: path.to_owned(), error }
    }

    /// The exit code; none where the program ends well all the same.
    pub fn exit(&self) -> Option<Exit> {
        Some(match self {
            Self::OutputClosed => return None,
            Self::UnknownCountry { .. }
            | Self::AmbiguousCountry { .. }
            | Self::UnknownRecord { .. }
            | Self::UnknownRecipient { .. }
            | Self::UnknownAsk { .. }
            | Self::UnknownLanguage { .. }
            | Self::UnknownUiLanguage { .. }
            | Self::NoAid { .. } => Exit::NotFound,
            Self::Missing { .. }
            | Self::BadCharacter { .. }
            | Self::TooLong { .. }
            | Self::TooMany { .. }
            | Self::TooEarly { .. }
            | Self::UnfitFact { .. }
            | Self::SameCase { .. }
            | Self::BadValue { .. }
            | Self::BadSender { .. }
            | Self::BadOverlay { .. } => Exit::Usage,
            Self::Way(obstacle) => obstacle.exit(),
            Self::Risk { .. } | Self::Ties | Self::Private => Exit::Refused,
            Self::NoLetter { .. }
            | Self::NothingKept { .. }
            | Self::Nothing { .. }
            | Self::Text(_)
            | Self::BadData { .. }
            | Self::DataFaults { .. }
            | Self::Judged { .. }
            | Self::Editor { .. } => Exit::Failed,
            Self::Read { .. }
            | Self::UnfitFile { .. }
            | Self::Write { .. }
            | Self::Exists { .. }
            | Self::NoHome
            | Self::InTheWay { .. } => Exit::Io,
            Self::Page(problem) => problem.exit(),
            Self::Left | Self::Back | Self::LeftAtOnce => Exit::Left,
        })
    }

    /// The id of the message in `ui.ftl`, and its values.
    pub fn message(&self) -> (&'static str, Args) {
        match self {
            Self::UnknownCountry { given, nearest } => {
                ("error-unknown-country", given_and_list(given, nearest))
            }
            Self::AmbiguousCountry { given, candidates } => {
                ("error-ambiguous-country", given_and_list(given, candidates))
            }
            Self::UnknownRecord { kind, given, nearest } => {
                ("error-unknown-record", given_and_list(given, nearest).and("kind", *kind))
            }
            Self::UnknownRecipient { given, nearest, country } => (
                "error-unknown-recipient",
                given_and_list(given, nearest).and("country", country.as_str()),
            ),
            Self::UnknownAsk { given, known } => {
                ("error-unknown-ask", given_and_list(given, known))
            }
            Self::UnknownLanguage { given, known } => {
                ("error-unknown-language", given_and_meant(given, known))
            }
            Self::UnknownUiLanguage { given, known } => {
                ("error-ui-language", given_and_meant(given, known))
            }
            Self::UnfitFact { given, denial, office, known } => (
                if *denial { "error-denial-fact" } else { "error-unfit-fact" },
                given_and_list(given, known).and("office", office.as_str()),
            ),
            Self::SameCase { one, other } => {
                ("error-same-case", Args::of("one", one.as_str()).and("other", other.as_str()))
            }
            Self::TooMany { field, count, limit } => (
                "error-too-many",
                Args::of("field", *field)
                    .and("count", count.to_string())
                    .and("limit", limit.to_string()),
            ),
            Self::TooEarly { date, known } => {
                ("error-too-early", Args::of("date", date.as_str()).and("known", known.as_str()))
            }
            Self::Missing { flag } => ("error-missing", Args::of("flag", *flag)),
            Self::BadCharacter { field, code, place } => (
                "error-bad-character",
                Args::of("field", field.as_str())
                    .and("code", code.as_str())
                    .and("place", place.to_string()),
            ),
            Self::TooLong { field, length, limit } => (
                "error-too-long",
                Args::of("field", field.as_str())
                    .and("length", length.to_string())
                    .and("limit", limit.to_string()),
            ),
            Self::BadValue { field, given, form } => (
                "error-bad-value",
                Args::of("field", field.as_str()).and("given", given.as_str()).and("form", *form),
            ),
            Self::Way(obstacle) => obstacle.message(),
            Self::Risk { .. }
            | Self::Ties
            | Self::NoAid { .. }
            | Self::Private
            | Self::NoHome
            | Self::InTheWay { .. }
            | Self::NothingKept { .. } => self.about_safety(),
            Self::NoLetter { office, reason, next, code } => (
                "error-no-letter",
                Args::of("office", office.as_str())
                    .and("reason", reason.as_str())
                    .and("next", next.as_deref().unwrap_or("none"))
                    .and("code", code.as_str()),
            ),
            Self::Nothing { what } => ("error-nothing", Args::of("what", what.as_str())),
            Self::BadSender { .. }
            | Self::UnfitFile { .. }
            | Self::Read { .. }
            | Self::Write { .. }
            | Self::Exists { .. }
            | Self::Editor { .. }
            | Self::BadOverlay { .. } => self.about_files(),
            Self::BadData { reason } => ("error-bad-data", Args::of("reason", reason.as_str())),
            Self::DataFaults { count } => {
                ("error-data-faults", Args::of("count", count.to_string()))
            }
            Self::Judged { count } => ("error-judged", Args::of("count", count.to_string())),
            Self::Page(problem) => problem.message(),
            Self::Text(fault) => ("error-text", Args::of("fault", fault.to_string())),
            Self::OutputClosed | Self::Left | Self::Back | Self::LeftAtOnce => {
                ("error-left", Args::none())
            }
        }
    }

    /// As [`Problem::message`], for what is wrong with a file.
    fn about_files(&self) -> (&'static str, Args) {
        match self {
            Self::BadSender { file, line, reason } => (
                "error-bad-sender",
                Args::of("file", file.as_str())
                    .and("line", line.to_string())
                    .and("reason", reason.as_str()),
            ),
            Self::UnfitFile { path, why } => {
                ("error-unfit-file", why.args().and("path", path.display().to_string()))
            }
            Self::Read { path, error } => ("error-read", path_and_error(path, error)),
            Self::Write { path, error } if error.kind() == io::ErrorKind::NotFound => {
                ("error-no-folder", Args::of("path", path.display().to_string()))
            }
            Self::Write { path, error } => ("error-write", path_and_error(path, error)),
            Self::Exists { path } => ("error-exists", Args::of("path", path.display().to_string())),
            Self::Editor { command, reason, kept } => (
                "error-editor",
                Args::of("command", command.as_str()).and("reason", reason.as_str()).and(
                    "kept",
                    kept.as_ref().map_or("no".to_owned(), |p| p.display().to_string()),
                ),
            ),
            Self::BadOverlay { path, findings } => (
                "error-bad-overlay",
                Args::of("path", path.display().to_string()).and("list", findings.join("\n")),
            ),
            _ => ("error-left", Args::none()),
        }
    }

    /// As [`Problem::message`], for what is refused or kept for somebody's safety.
    fn about_safety(&self) -> (&'static str, Args) {
        match self {
            Self::Risk { code, reason } => (
                "error-risk",
                Args::of("code", code.as_str())
                    .country("country", code.as_str())
                    .recorded("reason", reason.as_str()),
            ),
            Self::Ties => ("error-ties", Args::none()),
            Self::NoAid { given, known } => ("error-no-aid", given_and_meant(given, known)),
            Self::Private => ("error-private", Args::none()),
            Self::InTheWay { path } => {
                ("error-in-the-way", Args::of("path", path.display().to_string()))
            }
            Self::NothingKept { what } => ("error-nothing-kept", Args::of("what", *what)),
            _ => ("error-no-home", Args::none()),
        }
    }
}

fn given_and_list(given: &str, list: &[String]) -> Args {
    let list = if list.is_empty() { "none".to_owned() } else { list.join(", ") };
    Args::of("given", given).and("list", list)
}

/// As [`given_and_list`] for codes of languages, with those that were perhaps meant.
fn given_and_meant(given: &str, known: &[String]) -> Args {
    let meant = language::meant(given, known);
    let nearest = if meant.is_empty() { "none".to_owned() } else { meant.join(", ") };
    given_and_list(given, known).and("nearest", nearest)
}

fn path_and_error(path: &Path, error: &io::Error) -> Args {
    let kind = match error.kind() {
        io::ErrorKind::NotFound => "missing",
        io::ErrorKind::PermissionDenied => "denied",
        io::ErrorKind::IsADirectory => "folder",
        _ => "other",
    };
    let args = Args::of("path", path.display().to_string());
    args.and("kind", kind).and("error", error.to_string())
}

impl From<PageProblem> for Problem {
    fn from(problem: PageProblem) -> Self {
        Self::Page(problem)
    }
}

impl From<Obstacle> for Problem {
    fn from(obstacle: Obstacle) -> Self {
        Self::Way(obstacle)
    }
}

impl From<BadText> for Problem {
    fn from(fault: BadText) -> Self {
        Self::Text(fault)
    }
}
