//! `data`: the data set's own tools, for those who keep it and those who doubt it.

mod ages;
mod coverage;
mod evidenced;
mod export;
mod links;
mod report;

#[cfg(test)]
pub(super) use coverage::Row;

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::Session;
use super::command::Run;
use crate::dataset;
use crate::dataset::record::{
    Ask, Authority, Company, Country, Fact, Findings, Hashtag, InternationalBody, Law, Membership,
    Newsroom, Organisation, Petition, Record, Resource,
};
use crate::dataset::source::{Source, out_of_form};
use crate::problem::Problem;
use crate::texts;

/// Arguments of `data`.
#[derive(Debug, Args)]
pub(super) struct DataArgs {
    #[command(subcommand)]
    tool: Tool,
}

/// The tools.
#[derive(Debug, Subcommand)]
enum Tool {
    /// Check every record against the rules; exit 1 if one breaks them
    Check {
        /// Check this data folder instead of the data in the program
        #[arg(long, value_name = "FOLDER")]
        dir: Option<PathBuf>,
        /// Report what is over its age as well
        #[arg(long)]
        strict: bool,
        /// Put the folder's files into their one form
        #[arg(long, requires = "dir")]
        fix: bool,
    },
    /// Show by region what is confirmed, what is old and what is missing
    Coverage {
        /// Print JSON for scripts
        #[arg(long)]
        json: bool,
    },
    /// Print every link, one a line, for a link checker
    Links {
        /// Only the links people are sent to, without the sources
        #[arg(long)]
        targets: bool,
    },
    /// Print all records
    Export {
        /// Form of the export
        #[arg(long, value_enum, default_value_t)]
        format: ExportFormat,
    },
    /// Check a file of your own records; --overlay FILE lays them over ours in any command
    Overlay {
        /// JSON: an object with a list for each kind of record
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Print a form on which to correct a record; sends nothing
    Report {
        /// A country, or the id of any record
        #[arg(value_name = "ID")]
        id: String,
    },
    /// Print the JSON Schema of a kind of record, or of what --json prints
    Schema {
        /// The kind; without one, all kinds are listed
        #[arg(value_name = "KIND")]
        kind: Option<String>,
    },
}

/// The forms of an export.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum ExportFormat {
    /// One JSON object with a list for each kind
    #[default]
    Json,
    /// One line for each value that has evidence of its own
    Csv,
}

impl Run for DataArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        match self.tool {
            Tool::Check { dir, strict, fix } => check(session, dir, strict, fix),
            Tool::Coverage { json: true } => session.print(&coverage::as_json(session)),
            Tool::Coverage { json: false } => session.show(&coverage::shown(session)),
            Tool::Links { targets } => session.show(&links::all(targets)),
            Tool::Export { format: ExportFormat::Json } => session.print(&export::json()),
            Tool::Export { format: ExportFormat::Csv } => session.print(&export::csv()),
            Tool::Overlay { file } => session.lay_over(&file),
            Tool::Report { id } => session.show(&report::form(session, &id)?),
            Tool::Schema { kind } => schema(session, kind.as_deref()),
        }
    }
}

/// Does something with every kind of record.
trait EachKind {
    fn kind<R: Record>(&mut self);
}

fn each_kind(visitor: &mut impl EachKind) {
    visitor.kind::<Country>();
    visitor.kind::<Authority>();
    visitor.kind::<InternationalBody>();
    visitor.kind::<Organisation>();
    visitor.kind::<Petition>();
    visitor.kind::<Company>();
    visitor.kind::<Newsroom>();
    visitor.kind::<Hashtag>();
    visitor.kind::<Resource>();
    visitor.kind::<Fact>();
    visitor.kind::<Ask>();
    visitor.kind::<Law>();
    visitor.kind::<Membership>();
}

/// Checks the bundled records once more, and counts them.
#[derive(Default)]
struct Checked {
    findings: Findings,
    count: usize,
}

impl EachKind for Checked {
    fn kind<R: Record>(&mut self) {
        for record in dataset::all::<R>() {
            self.findings.about(R::KIND, record.id());
            record.check(&mut self.findings);
            self.count += 1;
        }
    }
}

fn check(session: &Session, dir: Option<PathBuf>, strict: bool, fix: bool) -> Result<(), Problem> {
    let (mut list, source) = match dir {
        None => {
            let mut checked = Checked::default();
            each_kind(&mut checked);
            let count = texts::Args::of("count", checked.count.to_string());
            session.note("data-checked", &count);
            (checked.findings.list().to_vec(), None)
        }
        Some(dir) => {
            let forms = out_of_form(&dir).map_err(|reason| Problem::BadData { reason })?;
            if fix {
                for (path, form) in &forms {
                    crate::deliver::may_write()?;
                    std::fs::write(path, form).map_err(|error| Problem::write(path, error))?;
                }
                session.note("data-fixed", &texts::Args::of("count", forms.len().to_string()));
            }
            let source = Source::read(&dir).map_err(|reason| Problem::BadData { reason })?;
            let mut list = source.findings.list().to_vec();
            if !fix {
                let said = |(path, _): &(PathBuf, String)| {
                    format!("{}: is not in its one form", path.display())
                };
                list.extend(forms.iter().map(said));
            }
            (list, Some(source))
        }
    };
    if strict {
        list.extend(ages::over(session, source.as_ref()));
    }
    if list.is_empty() {
        session.note("data-good", &texts::Args::none());
        return Ok(());
    }
    session.show(&(list.join("\n") + "\n"))?;
    Err(Problem::DataFaults { count: list.len() })
}

fn schema(session: &Session, kind: Option<&str>) -> Result<(), Problem> {
    let Some(kind) = kind else {
        let mut page = String::new();
        for kind in dataset::schemas() {
            let _ = writeln!(page, "{kind}");
        }
        return session.show(&page);
    };
    let text = dataset::schema(kind).ok_or_else(|| Problem::UnknownRecord {
        kind: "data schema",
        given: kind.to_owned(),
        nearest: dataset::nearest(kind, dataset::schemas()),
    })?;
    session.print(text)
}
