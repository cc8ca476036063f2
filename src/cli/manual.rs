//! `man`: the manual, one page for each command and each command inside it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Command};
use clap_mangen::Man;

use super::Session;
use super::command::{Run, tree};
use crate::dataset::nearest;
use crate::deliver::{may_write, write_file};
use crate::problem::Problem;
use crate::texts;

/// Arguments of `man`.
#[derive(Debug, Args)]
pub(super) struct ManArgs {
    /// Command to describe, as it is typed; the whole program without one
    #[arg(value_name = "COMMAND", conflicts_with = "all")]
    command: Vec<String>,
    /// Write the pages of all commands into a folder
    #[arg(long, requires = "output")]
    all: bool,
    /// The folder
    #[arg(short, long, value_name = "FOLDER", requires = "all")]
    output: Option<PathBuf>,
    /// Replace pages that are there
    #[arg(long, requires = "output")]
    force: bool,
}

impl Run for ManArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let mut tree = tree(&session.program, false);
        tree.build();
        if !session.speaks_english() {
            session.note("man-english", &texts::Args::none());
        }
        if let Some(folder) = &self.output {
            let mut count = 0;
            may_write()?;
            std::fs::create_dir_all(folder).map_err(|error| Problem::write(folder, error))?;
            write_all(session, &tree, folder, self.force, &mut count)?;
            let args = texts::Args::of("path", folder.display().to_string());
            session.note("man-written", &args.and("count", count.to_string()));
            return Ok(());
        }
        let mut command = &tree;
        for name in &self.command {
            let known = || command.get_subcommands().map(Command::get_name);
            command = command.find_subcommand(name).ok_or_else(|| Problem::UnknownRecord {
                kind: "commands",
                given: name.clone(),
                nearest: nearest(name, known()),
            })?;
        }
        session.print(&page(session, command)?.1)
    }
}

/// Writes the page of a command and those of the commands inside it.
fn write_all(
    session: &Session,
    command: &Command,
    folder: &Path,
    force: bool,
    count: &mut usize,
) -> Result<(), Problem> {
    let (name, text) = page(session, command)?;
    write_file(&folder.join(name), text.as_bytes(), force)?;
    *count += 1;
    let mut inner = command.get_subcommands();
    inner.try_for_each(|inner| write_all(session, inner, folder, force, count))
}

/// The name of a command's page, and the page.
fn page(session: &Session, command: &Command) -> Result<(String, String), Problem> {
    let source = format!("{} {}", session.program, env!("CARGO_PKG_VERSION"));
    let name = command.get_display_name().unwrap_or(command.get_name());
    let title = name.to_uppercase();
    let man = Man::new(command.clone().flatten_help(false)).title(title).date("").source(source);
    let mut page = Vec::new();
    let written = man.render(&mut page);
    written.map_err(|error| Problem::write(Path::new("man"), error))?;
    Ok((format!("{name}.1"), tidied(&String::from_utf8_lossy(&page))))
}

/// A page as every formatter reads it: in ASCII, with escapes for all other
/// signs, and without what `clap_mangen` 0.3 leaves over: spaces at the ends of
/// lines, breaks beside spacing, a date that is not there.
fn tidied(page: &str) -> String {
    let lines: Vec<&str> = page.lines().map(str::trim_end).collect();
    let at = |nth: Option<usize>| nth.and_then(|nth| lines.get(nth)).copied();
    let is_spacing = |nth: Option<usize>| matches!(at(nth), Some("" | ".sp"));
    let mut tidied = String::with_capacity(page.len());
    for (nth, line) in lines.iter().enumerate() {
        if *line == ".br" && (is_spacing(nth.checked_sub(1)) || is_spacing(Some(nth + 1))) {
            continue;
        }
        for c in line.chars() {
            if c.is_ascii() {
                tidied.push(c);
            } else {
                let _ = write!(tidied, "\\[u{:04X}]", u32::from(c));
            }
        }
        tidied.push('\n');
    }
    let tidied = tidied.replacen(" 1  \"", " 1 \"\" \"", 1);
    match tidied.split_once(".SH EXTRA\nExamples:\n") {
        Some((before, examples)) => format!("{before}.SH EXAMPLES\n.nf\n{examples}.fi\n"),
        None => tidied,
    }
}
