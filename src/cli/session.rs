//! A session: the world around one run. Its language, its day, its terminal.

use std::cell::Cell;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::view::{fold, folded, is_longer_than_screen};
use super::{language, whereabouts};
use crate::dataset::record::{Country, PartialDate};
use crate::dataset::{self, Found, country, find_country};
use crate::deliver::{
    Copied, Opened, Paged, copy, in_colours, open_file, open_link, page, write_file, write_stdout,
};
use crate::problem::Problem;
use crate::route::Words;
use crate::safety::shown;
use crate::texts::{Args, FALLBACK, Texts};

/// The variable that sets the day, so that tests and printed examples do not age.
const TODAY: &str = "CHECHNYA_ACT_TODAY";

/// What this program made and can open in the person's own program.
#[derive(Debug)]
pub enum Made<'m> {
    /// A link to a new e-mail.
    Link(&'m str),
    /// A file.
    File(&'m Path),
}

/// The world around one run of the program.
#[derive(Debug)]
pub struct Session {
    /// The words the program itself speaks in.
    pub texts: Texts,
    /// The name the program was called by.
    pub program: String,
    /// The day by which ages are judged and letters dated.
    pub today: PartialDate,
    pub(super) no_input: bool,
    /// Prompts are plain lines, because the person asks for it.
    pub(super) accessible: bool,
    /// The person has chosen the language.
    pub(super) language_chosen: bool,
    /// Whether a long list may go through a pager.
    pub(super) pages: Cell<bool>,
}

impl Session {
    /// Looks at the world once.
    pub fn new(program: &str, language: &str, no_input: bool) -> Self {
        Self {
            texts: Texts::new(language),
            program: program.to_owned(),
            today: today(),
            no_input,
            accessible: false,
            language_chosen: false,
            pages: Cell::new(false),
        }
    }

    /// The same session in a language that the person chose.
    #[must_use]
    pub fn in_language(&self, language: &str) -> Self {
        Self {
            texts: Texts::new(language),
            program: self.program.clone(),
            language_chosen: true,
            pages: self.pages.clone(),
            ..*self
        }
    }

    /// Whether it speaks another language than the person's own, for want of words in that one.
    pub fn is_in_foreign_language(&self) -> bool {
        !self.language_chosen && language::is_foreign()
    }

    /// Whether the program speaks its first language, in which clap's own words are.
    pub fn speaks_english(&self) -> bool {
        self.texts.language() == FALLBACK
    }

    /// Lays a person's own records over ours, or their own words in the place
    /// of ours where the file is `<language>.ftl`, and says so.
    ///
    /// # Errors
    /// [`Problem::Read`], or [`Problem::BadOverlay`] with every finding.
    pub fn lay_over(&self, file: &Path) -> Result<(), Problem> {
        let text = std::fs::read_to_string(file).map_err(|error| Problem::read(file, error))?;
        if file.extension().is_some_and(|extension| extension == "ftl") {
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            let language = language::wanted(stem.rsplit('.').next().unwrap_or_default())?;
            let count = dataset::lay_words_over(language, &file.display().to_string(), &text)
                .map_err(|findings| Problem::BadOverlay { path: file.to_owned(), findings })?;
            let args = Args::of("count", count.to_string()).and("path", file.display().to_string());
            self.note("overlay-words", &args.and("language", language));
            return Ok(());
        }
        let count = dataset::lay_over(&text)
            .map_err(|findings| Problem::BadOverlay { path: file.to_owned(), findings })?;
        let args = Args::of("count", count.to_string()).and("path", file.display().to_string());
        self.note("overlay-laid", &args.and("own", dataset::OWN));
        Ok(())
    }

    /// The moment by which the time elsewhere is told: noon in Greenwich where
    /// the day is set from outside.
    pub fn now(&self) -> Timestamp {
        match pinned() {
            Some(date) => format!("{date}T12:00:00Z").parse().unwrap_or_default(),
            None => Timestamp::now(),
        }
    }

    /// Whether there is somebody to ask.
    pub fn can_ask(&self) -> bool {
        !self.no_input && io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Whether nothing is drawn or redrawn: for a screen reader, or on a terminal that cannot.
    pub fn is_accessible(&self) -> bool {
        self.accessible
            || super::is_set("ACCESSIBLE")
            || std::env::var_os("TERM").is_some_and(|term| term == "dumb")
    }

    /// Whether prompts are plain lines: also where what is printed goes elsewhere.
    pub fn is_plain(&self) -> bool {
        self.is_accessible() || !io::stdout().is_terminal()
    }

    /// The product, to standard output.
    ///
    /// # Errors
    /// As [`write_stdout`].
    pub fn print(&self, text: &str) -> Result<(), Problem> {
        write_stdout(text)
    }

    /// A page for eyes, to standard output: its lines folded to the screen,
    /// and through the person's pager where it is longer than the screen.
    ///
    /// A pager is a program of others that may keep something. So it gets
    /// nothing where prompts are plain, where nothing may be written, and
    /// where the person seems to be, or asks about, a country of danger.
    ///
    /// # Errors
    /// As [`write_stdout`]; [`Problem::Left`] where the pager was broken off.
    pub fn show(&self, text: &str) -> Result<(), Problem> {
        let text = folded(text);
        let pages = self.pages.get() && io::stdout().is_terminal() && !self.is_accessible();
        if !pages || !is_longer_than_screen(&text) || is_dangerous_here() {
            return self.print(&text);
        }
        match page(&in_colours(&text)) {
            Paged::Yes => Ok(()),
            Paged::No => self.print(&text),
            Paged::Left => Err(Problem::Left),
        }
    }

    /// Writes a file, and says where.
    ///
    /// # Errors
    /// As [`write_file`].
    pub fn write(&self, path: &Path, contents: &[u8], replace: bool) -> Result<(), Problem> {
        write_file(path, contents, replace)?;
        self.note("letter-written", &Args::of("path", path.display().to_string()));
        Ok(())
    }

    /// A text from the editor that cannot go where it should: printed, so that it is not lost.
    ///
    /// # Errors
    /// As [`write_stdout`].
    pub fn print_rescued(&self, text: &str) -> Result<(), Problem> {
        self.print(text)?;
        self.note("edit-rescued", &Args::none());
        Ok(())
    }

    /// A message in words.
    pub fn say(&self, id: &str, args: &Args) -> String {
        self.texts.say(id, args)
    }

    /// A sentence of the route in words.
    pub fn words(&self, words: &Words) -> String {
        self.texts.say(&words.id, &words.args)
    }

    /// What a sentence about the danger of writing from a country is made of.
    pub fn risk_of(&self, country: &Country) -> Args {
        Args::of("country", self.texts.country_in_a_sentence(country))
            .recorded("reason", country.writing_risk.reason.as_str())
    }

    /// A line of talk, to standard error.
    pub fn note(&self, id: &str, args: &Args) {
        self.notes(&[self.say(id, args)]);
    }

    /// Lines of talk, written at once.
    pub fn notes(&self, lines: &[String]) {
        let text: String = lines.iter().map(|line| shown(line) + "\n").collect();
        write_talk(&text);
    }

    /// Says what went wrong and what to do next.
    pub fn explain(&self, problem: &Problem) {
        let (id, args) = problem.message();
        if matches!(problem, Problem::Left | Problem::Back) {
            self.note(id, &args);
            return;
        }
        let args = args.and("program", self.program.as_str());
        let lead = |id: &str| self.say(id, &Args::none());
        let hint = self.texts.get(&format!("{id}.hint"), &args).unwrap_or_default();
        let text = format!(
            "{}: {}\n{}: {hint}\n",
            lead("error-prefix"),
            self.say(id, &args),
            lead("hint-prefix"),
        );
        write_talk(&shown(&text));
    }

    /// A country's name as the program says it.
    pub fn name_of<'c>(&self, country: &'c Country) -> &'c str {
        if self.speaks_english() { &country.name } else { self.texts.name_of(country) }
    }

    /// The country a person means.
    ///
    /// # Errors
    /// [`Problem::UnknownCountry`] or [`Problem::AmbiguousCountry`] with names.
    pub fn country(&self, given: &str) -> Result<Country, Problem> {
        let names = |codes: Vec<String>, with_code: bool| -> Vec<String> {
            let countries = codes.iter().filter_map(|code| country(code));
            countries
                .map(|country| {
                    let name = self.name_of(&country);
                    if with_code { format!("{name} ({})", country.code) } else { name.to_owned() }
                })
                .collect()
        };
        match find_country(given) {
            Found::One(code) => {
                let found = country(&code);
                if found.as_ref().is_some_and(Country::is_dangerous) {
                    self.pages.set(false);
                }
                found.ok_or_else(|| Problem::UnknownCountry {
                    given: given.to_owned(),
                    nearest: Vec::new(),
                })
            }
            Found::Several(codes) => Err(Problem::AmbiguousCountry {
                given: given.to_owned(),
                candidates: names(codes, true),
            }),
            Found::Nearest(codes) => Err(Problem::UnknownCountry {
                given: given.to_owned(),
                nearest: names(codes, false),
            }),
        }
    }

    /// Copies a text and says where it went; prints it where there is no clipboard.
    ///
    /// # Errors
    /// As [`Session::print`].
    pub fn copy(&self, text: &str) -> Result<(), Problem> {
        match copy(text) {
            Copied::Desktop(program) => self.note("copied-desktop", &Args::of("program", program)),
            Copied::Terminal => self.note("copied-terminal", &Args::none()),
            Copied::Nowhere => {
                self.print(text)?;
                self.note("copied-nowhere", &Args::none());
            }
        }
        Ok(())
    }

    /// Shows a link, then opens it. That no program takes it is no failure.
    pub fn open(&self, link: &str) {
        let args = Args::of("link", link);
        if !link.starts_with("https://") && link.starts_with("http://") {
            self.note("not-opened-insecure", &args);
            return;
        }
        self.note("opened", &args);
        if open_link(link) != Opened::Yes {
            self.note("not-opened", &args);
        }
    }

    /// Opens a link that has been printed, or nothing else than the file just written.
    pub fn open_made(&self, made: &Made<'_>) {
        self.note("opened-own", &Args::none());
        let opened = match made {
            Made::Link(link) => open_link(link),
            Made::File(path) => open_file(path),
        };
        if opened != Opened::Yes {
            self.note("not-opened-own", &Args::none());
        }
    }
}

/// Whether the person seems to be in a country of danger, or to come from one.
fn is_dangerous_here() -> bool {
    let here = whereabouts::countries();
    here.iter().filter_map(|code| country(code)).any(|country| country.is_dangerous())
}

/// Talk, its lines folded to the screen where it goes to one.
fn write_talk(text: &str) {
    if io::stderr().is_terminal() { write_stderr(&fold(text)) } else { write_stderr(text) }
}

/// Talk that cannot be written has nobody to tell, so its errors are dropped.
pub(super) fn write_stderr(text: &str) {
    // None of our talk is styled, so it goes out as it is.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// The day that was set from outside.
fn pinned() -> Option<PartialDate> {
    let pinned = std::env::var(TODAY).ok().and_then(|text| text.parse::<PartialDate>().ok());
    pinned.filter(|date| date.day.is_some())
}

fn today() -> PartialDate {
    pinned().unwrap_or_else(|| {
        let now = now();
        PartialDate {
            year: u16::try_from(now.year()).unwrap_or_default(),
            month: u8::try_from(now.month()).ok(),
            day: u8::try_from(now.day()).ok(),
        }
    })
}

/// The local time. Where the system keeps its zone in a file, that file is all
/// that is read: jiff would look through every zone of the world first.
fn now() -> Zoned {
    let zone = || {
        let named = std::env::var_os("TZ").is_some_and(|zone| !zone.is_empty());
        let file = std::fs::read("/etc/localtime").ok().filter(|_| !named)?;
        TimeZone::tzif("Local", &file).ok()
    };
    zone().map_or_else(Zoned::now, |zone| Timestamp::now().to_zoned(zone))
}
