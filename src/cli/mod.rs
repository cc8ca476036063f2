//! The command line: definitions, one file a command, and nothing else.
//!
//! Only this room and the guide read the environment, the clock and the
//! terminal. The product goes to standard output, all talk to standard error.

pub(crate) mod act;
pub(crate) mod advice;
pub mod ask;
mod call;
mod changes;
mod check;
mod command;
mod data;
mod early;
mod form;
mod get_help;
mod help;
mod keep;
mod keys;
pub(crate) mod language;
pub(crate) mod leaflet;
mod length;
pub mod letter;
mod lists;
pub(crate) mod mail;
mod manual;
pub(crate) mod office;
mod outline;
#[cfg(test)]
mod outputs;
pub(crate) mod page;
mod post;
pub(crate) mod privacy;
mod qr;
mod reading;
mod route;
mod safety;
mod session;
mod shell;
pub(crate) mod view;
mod whereabouts;

pub(crate) use command::run_words;
pub(crate) use lists::{is_open, takes_gifts};
pub use session::{Made, Session};

use std::cell::Cell;
use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind;

use crate::deliver::{clear_screen, forbid_writing, may_write};
use crate::problem::{Exit, Problem};
use crate::safety::shown;
use crate::texts;

/// Runs the program with these arguments, the first being its own name. The
/// `guide` runs where there are none.
pub fn main(
    args: impl IntoIterator<Item = OsString>,
    guide: fn(&Session) -> Result<(), Problem>,
) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let program = program_name(args.first());
    early::choose_colours(&args);
    let language = match language::of_interface(&args) {
        Ok(language) => language,
        Err(problem) => return end(&problem, &Session::new(&program, texts::FALLBACK, true)),
    };
    let session = Session::new(&program, language, false);
    match command::parse(&program, args.clone()) {
        Ok(asked) => {
            let matches = &asked.matches;
            if matches.get_flag("private") || is_set(PRIVATE) {
                forbid_writing();
            }
            let no_input = matches.get_flag("no-input");
            let pages = !no_input && may_write().is_ok() && !matches.get_flag("no-pager");
            let session = Session {
                no_input,
                accessible: matches.get_flag("accessible"),
                language_chosen: matches.contains_id("ui-lang"),
                pages: Cell::new(pages),
                ..session
            };
            let result = command::run(asked, &session, guide);
            result.map_or_else(|problem| end(&problem, &session), |()| ExitCode::SUCCESS)
        }
        Err(error) => {
            refuse(&command::refusal(&program, args, &session.texts).unwrap_or(error), &session)
        }
    }
}

/// The variable that forbids all writing.
const PRIVATE: &str = "CHECHNYA_ACT_PRIVATE";

/// Whether a variable says yes: set, and neither empty nor zero.
fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0")
}

/// The name the program was called by, so that its advice can be typed as it
/// stands. A name that could not be typed so is not repeated.
fn program_name(arg: Option<&OsString>) -> String {
    /// As long as a name can be and still stand in a line of advice.
    const LONGEST: usize = 40;
    let plain = |c: char| c.is_alphanumeric() || "-_.+".contains(c);
    let name = arg.map(std::path::Path::new).and_then(|path| path.file_stem());
    let name = name.and_then(|name| name.to_str()).filter(|name| {
        !name.is_empty() && name.chars().all(plain) && name.chars().count() <= LONGEST
    });
    name.unwrap_or(env!("CARGO_PKG_NAME")).to_owned()
}

fn end(problem: &Problem, session: &Session) -> ExitCode {
    match problem.exit() {
        None => ExitCode::SUCCESS,
        Some(exit) => {
            if matches!(problem, Problem::LeftAtOnce) {
                clear_screen();
            } else {
                session.explain(problem);
            }
            ExitCode::from(exit as u8)
        }
    }
}

/// Wrong usage, or help that was asked for. What the error repeats of the
/// arguments is made safe to show.
fn refuse(error: &clap::Error, session: &Session) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let text = error.render().ansi().to_string();
        return match crate::deliver::write_stdout(&text) {
            Ok(()) | Err(Problem::OutputClosed) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(Exit::Io as u8),
        };
    }
    let complaint = if session.speaks_english() {
        error.render().to_string()
    } else {
        help::complaint(error, &session.texts)
    };
    session::write_stderr(&shown(&complaint));
    ExitCode::from(Exit::Usage as u8)
}
