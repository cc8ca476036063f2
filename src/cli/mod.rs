//! The command line: definitions, one file a command, and nothing else.
//!
//! Only this room and the guide read the environment, the clock and the
//! terminal. The product goes to standard output, all talk to standard error.

mod act;
pub(crate) mod advice;
pub mod ask;
mod call;
mod changes;
mod check;
mod command;
mod data;
mod form;
mod help;
pub(crate) mod language;
pub mod letter;
mod lists;
mod mail;
mod outline;
mod page;
mod post;
mod qr;
mod route;
mod session;
mod shell;
pub(crate) mod view;

pub use session::{Made, Session};

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind;

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
    let language = match language::of_interface(&args) {
        Ok(language) => language,
        Err(problem) => return end(&problem, &Session::new(&program, texts::FALLBACK, true)),
    };
    let session = Session::new(&program, language, false);
    match command::parse(&program, args.clone()) {
        Ok(matches) => {
            let session = Session { no_input: matches.get_flag("no-input"), ..session };
            let result = command::run(matches, &session, guide);
            result.map_or_else(|problem| end(&problem, &session), |()| ExitCode::SUCCESS)
        }
        Err(error) if session.speaks_english() => refuse(&error, &error.render().to_string()),
        Err(error) => {
            let error = command::refusal(&program, args, &session.texts).unwrap_or(error);
            refuse(&error, &help::complaint(&error, &session.texts))
        }
    }
}

/// The name the program was called by, so that its advice can be typed as it stands.
fn program_name(arg: Option<&OsString>) -> String {
    let name = arg.map(std::path::Path::new).and_then(|path| path.file_stem());
    let name = name.map(|name| shown(&name.to_string_lossy()));
    name.filter(|name| !name.is_empty()).unwrap_or_else(|| env!("CARGO_PKG_NAME").to_owned())
}

fn end(problem: &Problem, session: &Session) -> ExitCode {
    match problem.exit() {
        None => ExitCode::SUCCESS,
        Some(exit) => {
            session.explain(problem);
            ExitCode::from(exit as u8)
        }
    }
}

/// Wrong usage, or help that was asked for. What the error repeats of the
/// arguments is made safe to show.
fn refuse(error: &clap::Error, complaint: &str) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let text = error.render().ansi().to_string();
        return match crate::deliver::write_stdout(&text) {
            Ok(()) | Err(Problem::OutputClosed) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(Exit::Io as u8),
        };
    }
    session::write_stderr(&shown(complaint));
    ExitCode::from(Exit::Usage as u8)
}
