//! `--qr`: a link as a QR code, on the terminal or as SVG.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::Args;
use dialoguer::console::Term;

use super::Session;
use crate::problem::{Obstacle, Problem};
use crate::render::Qr;
use crate::texts;

/// The flags of commands whose only product for a file is a QR code.
#[derive(Debug, Default, Args)]
pub(super) struct QrArgs {
    /// Show its link as a QR code; with -o as SVG
    #[arg(long)]
    pub(super) qr: bool,
    /// Write it to a file, `-` for standard output
    #[arg(short, long, value_name = "FILE", requires = "qr")]
    output: Option<PathBuf>,
    /// Replace the file if it exists
    #[arg(long, requires = "output")]
    force: bool,
}

impl QrArgs {
    /// As [`show`].
    pub(super) fn show(&self, session: &Session, link: &str) -> Result<(), Problem> {
        show(session, link, self.output.as_deref(), self.force)
    }
}

/// Shows a link as a QR code with the link below it; a plain terminal gets the
/// link alone, a file gets SVG.
pub(super) fn show(
    session: &Session,
    link: &str,
    output: Option<&Path>,
    force: bool,
) -> Result<(), Problem> {
    if output.is_none() && session.is_accessible() {
        return session.print(&format!("{link}\n"));
    }
    // Every link that gets here is far below what a code holds.
    let what = || session.say("qr-code", &texts::Args::none());
    let nothing = || Problem::Nothing { what: what() };
    let code = Qr::of(link).ok_or_else(nothing)?;
    match output {
        Some(path) if path == Path::new("-") => session.print(&code.svg(link)),
        Some(path) => session.write(path, code.svg(link).as_bytes(), force),
        None => {
            let width = usize::from(Term::stdout().size().1);
            if std::io::stdout().is_terminal() && code.columns() > width {
                return Err(Obstacle::WideCode { columns: code.columns(), width }.into());
            }
            let words = session.say("qr-words", &texts::Args::none());
            session.print(&format!("{}{words}\n{link}\n", code.blocks()))
        }
    }
}
