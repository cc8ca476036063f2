//! `timeline`: the years as a chart, in the terminal or as SVG.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::facts::line;
use crate::cli::Session;
use crate::cli::command::Run;
use crate::cli::view::{bold, fill, width};
use crate::dataset;
use crate::dataset::record::{Fact, FactKind};
use crate::problem::Problem;
use crate::render::{Bar, chart, json};
use crate::texts;

/// Arguments of `timeline`.
#[derive(Debug, Args)]
pub(in crate::cli) struct TimelineArgs {
    /// Tell what is known of one year, month by month
    #[arg(value_name = "YEAR")]
    year: Option<String>,
    /// Draw it as SVG, for a page or a poster
    #[arg(long, conflicts_with_all = ["year", "json"])]
    svg: bool,
    /// Print JSON for scripts
    #[arg(long, conflicts_with = "year")]
    json: bool,
    /// Write the drawing to a file
    #[arg(short, long, value_name = "FILE", requires = "svg")]
    output: Option<PathBuf>,
    /// Replace the file if it exists
    #[arg(long, requires = "output")]
    force: bool,
}

/// What is known of one year.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::cli) struct Year {
    #[serde(rename = "year")]
    name: u16,
    /// How many facts each month has.
    months: [usize; 12],
    /// How many facts there are, those without a month too.
    total: usize,
    /// How many facts of each kind.
    kinds: BTreeMap<&'static str, usize>,
}

impl Run for TimelineArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        if let Some(given) = &self.year {
            return one_year(session, year(given)?);
        }
        let years = years();
        if self.json {
            return session.print(&json("timeline", &years));
        }
        if !self.svg {
            return session.show(&table(session, &years));
        }
        let drawing = drawing(session, &years);
        match self.output.as_deref().filter(|path| *path != Path::new("-")) {
            Some(path) => session.write(path, drawing.as_bytes(), self.force),
            None => session.print(&drawing),
        }
    }
}

/// Every year from the first fact to the last, also those of which nothing is told.
fn years() -> Vec<Year> {
    let facts: Vec<Fact> = dataset::all::<Fact>().collect();
    let (first, last) = facts.iter().fold((u16::MAX, 0), |(first, last), fact| {
        (first.min(fact.date.year), last.max(fact.date.year))
    });
    (first..=last)
        .map(|year| {
            let mut counted = Year { name: year, ..Year::default() };
            for fact in facts.iter().filter(|fact| fact.date.year == year) {
                counted.total += 1;
                *counted.kinds.entry(fact.kind.id()).or_default() += 1;
                let month = fact.date.month.and_then(|month| usize::from(month).checked_sub(1));
                if let Some(month) = month.and_then(|month| counted.months.get_mut(month)) {
                    *month += 1;
                }
            }
            counted
        })
        .collect()
}

/// A year that facts can be of.
fn year(given: &str) -> Result<u16, Problem> {
    let year = given.parse().ok().filter(|year| (1900..2200).contains(year));
    year.ok_or_else(|| Problem::BadValue {
        field: "year".to_owned(),
        given: given.to_owned(),
        form: "2017",
    })
}

fn one_year(session: &Session, year: u16) -> Result<(), Problem> {
    let facts = dataset::all::<Fact>().filter(|fact| fact.date.year == year);
    let page: String = facts.map(|fact| line(session, &fact)).collect();
    if page.is_empty() {
        return session.show(&(session.say("none-found", &texts::Args::none()) + "\n"));
    }
    session.show(&page)
}

/// The years as rows: how much is known of each month, and a bar for the year.
fn table(session: &Session, years: &[Year]) -> String {
    /// Year, twelve months of two columns and the total.
    const COLUMNS: usize = 6 + 12 * 2 + 5;
    let say = |id: &str| session.say(id, &texts::Args::none());
    let room = width().saturating_sub(COLUMNS + 1);
    let most = years.iter().map(|year| year.total).max().unwrap_or(1).max(1);
    let mut page = bold(&fill(&say("timeline-title"))) + "\n\n";
    let _ = writeln!(page, "{:6}{}", "", say("timeline-months"));
    for year in years {
        let months: Vec<String> = year.months.iter().map(|count| mark(*count).into()).collect();
        let bar = "#".repeat((year.total * room).div_ceil(most).min(room));
        let row = format!("{:<6}{}{:>4}  {bar}", year.name, months.join(" "), year.total);
        let _ = writeln!(page, "{}", row.trim_end());
    }
    let args = texts::Args::of("program", session.program.as_str());
    page + "\n" + &fill(&session.say("timeline-more", &args)) + "\n"
}

/// A count as one sign.
fn mark(count: usize) -> char {
    match u32::try_from(count).ok().and_then(|count| char::from_digit(count, 10)) {
        Some('0') => '.',
        Some(digit) => digit,
        None => '+',
    }
}

fn drawing(session: &Session, years: &[Year]) -> String {
    let say = |id: &str| session.say(id, &texts::Args::none());
    let kinds: Vec<String> =
        FactKind::ALL.iter().map(|kind| say(&format!("kind-{}", kind.id()))).collect();
    let bars: Vec<Bar> = years
        .iter()
        .map(|year| Bar {
            name: year.name.to_string(),
            parts: FactKind::ALL
                .iter()
                .map(|kind| year.kinds.get(kind.id()).copied().unwrap_or_default())
                .collect(),
        })
        .collect();
    chart(&say("timeline-title"), &say("timeline-note"), session.texts.language(), &kinds, &bars)
}
