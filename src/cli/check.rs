//! `letter check`: judges a letter, ours or anybody's.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::view::{bold, indent};
use super::{Session, reading};
use crate::dataset;
use crate::dataset::record::Fact;
use crate::letter::check::{Finding, Kind, Report, Weight, check};
use crate::problem::{Problem, Unfit};
use crate::render::json;
use crate::safety::shown;
use crate::texts;

/// Arguments of `letter check`.
#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    /// The letter as a text file, `-` for standard input
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    /// Its language, where it is not recognised
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
}

/// A letter is two kilobytes; whatever is larger than this is none.
const KILOBYTES: u32 = 256;

impl CheckArgs {
    /// Judges the letter and says what was found.
    ///
    /// # Errors
    /// [`Problem::Judged`] where something must change; a file that cannot be
    /// read; a language that there are no lists for.
    pub(crate) fn run(&self, session: &Session) -> Result<(), Problem> {
        let language = self.lang.as_deref().map(language).transpose()?;
        let report = check(&self.read()?, language.as_deref());
        let changes = count(&report, Weight::Change);
        if self.json {
            session.print(&json("letter-check", &ReportView::of(session, &report)))?;
        } else {
            session.show(&page(session, &report))?;
        }
        if changes > 0 { Err(Problem::Judged { count: changes }) } else { Ok(()) }
    }

    fn read(&self) -> Result<String, Problem> {
        let text = reading::text(&self.file, KILOBYTES)?;
        if text.trim().is_empty() {
            return Err(Problem::UnfitFile { path: self.file.clone(), why: Unfit::Empty });
        }
        Ok(text.trim_start_matches('\u{FEFF}').to_owned())
    }
}

fn language(given: &str) -> Result<String, Problem> {
    let given = given.trim().to_lowercase();
    if dataset::check_languages().any(|known| known == given) {
        return Ok(given);
    }
    let known = dataset::check_languages().map(str::to_owned).collect();
    Err(Problem::UnknownLanguage { given, known })
}

fn count(report: &Report, weight: Weight) -> usize {
    report.findings.iter().filter(|finding| finding.weight == weight).count()
}

/// The report for scripts: each finding with its reason and what to do.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ReportView<'r> {
    #[serde(flatten)]
    report: &'r Report,
    explained: Vec<Explained>,
}

/// Why something was found, and what to do about it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Explained {
    kind: Kind,
    line: Option<usize>,
    why: String,
    fix: String,
}

impl<'r> ReportView<'r> {
    fn of(session: &Session, report: &'r Report) -> Self {
        let explained = report.findings.iter().map(|finding| {
            let (why, fix) = explained(session, finding);
            Explained { kind: finding.kind, line: finding.line, why, fix }
        });
        Self { report, explained: explained.collect() }
    }
}

/// The report for eyes.
fn page(session: &Session, report: &Report) -> String {
    let mut page = String::new();
    for finding in &report.findings {
        let place = match finding.line {
            Some(line) => {
                let args = texts::Args::of("line", line.to_string());
                session.say("check-place", &args.and("words", shown(&finding.words)))
            }
            None => session.say("check-whole", &texts::Args::none()),
        };
        let weight = match finding.weight {
            Weight::Change => "check-change",
            Weight::Note => "check-note",
        };
        let weight = session.say(weight, &texts::Args::none());
        let (why, fix) = explained(session, finding);
        let _ = writeln!(page, "{} ({weight})", bold(&place));
        let _ = writeln!(page, "{}\n{}\n", indent(&why, "  "), indent(&fix, "  "));
    }
    page + &summary(session, report) + "\n"
}

fn explained(session: &Session, finding: &Finding) -> (String, String) {
    let id = format!("check-{}", finding.kind.id());
    let detail = match finding.kind {
        Kind::Figure => fact(session, &finding.detail),
        _ => finding.detail.clone(),
    };
    let why = session.say(&id, &texts::Args::of("detail", detail));
    (why, session.say(&format!("{id}.fix"), &texts::Args::none()))
}

/// The sentence that has a figure right.
fn fact(session: &Session, id: &str) -> String {
    match dataset::get::<Fact>(id) {
        Some(_) => session.say(&format!("fact-{id}"), &texts::Args::none()),
        None => id.to_owned(),
    }
}

fn summary(session: &Session, report: &Report) -> String {
    let unknown = || session.say("check-language-unknown", &texts::Args::none());
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let args = texts::Args::of("language", report.language.clone().unwrap_or_else(unknown))
        .and("words", report.words.to_string())
        .and("percent", format!("{:.0}", report.standard_wording * 100.0))
        .count("changes", number(count(report, Weight::Change)))
        .count("notes", number(count(report, Weight::Note)));
    let id = if report.findings.is_empty() { "check-clean" } else { "check-summary" };
    session.say(id, &args)
}
