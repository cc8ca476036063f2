//! The page of a PDF letter: its flags, its fonts, and where it goes.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::Session;
use crate::dataset::record::{Country, PartialDate};
use crate::deliver::write_stdout_bytes;
use crate::letter::Letter;
use crate::problem::{PageProblem, Problem};
use crate::render::Press;
use crate::render::page::{self, Fonts, PageOrder};
use crate::texts::{self, Texts};

/// What is wanted of a PDF's page.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "On paper (--format pdf)")]
pub(crate) struct PageArgs {
    /// Paper [default: that of your country]
    #[arg(long, value_enum)]
    paper: Option<Paper>,
    /// Window of the envelope, behind which the address stands
    #[arg(long, value_enum)]
    envelope: Option<Envelope>,
    /// Add a page with the envelope, or with labels where none is named
    #[arg(long)]
    with_envelope: bool,
    /// Letters of 16 points at the least, on up to two pages
    #[arg(long)]
    large_print: bool,
    /// Font with what the built-in ones lack
    #[arg(long, value_name = "FILE")]
    font: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Paper {
    /// 210 x 297 mm
    A4,
    /// 8.5 x 11 in
    Letter,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Envelope {
    /// DL or C5/6 after DIN 680, window on the left
    Din,
    /// British DL, window on the left
    Dl,
    /// C5, window on the right (Swiss)
    C5Right,
    /// American number 10, window on the left
    Us10,
    /// No window
    None,
}

/// What the rest of the command says about a PDF.
pub(crate) struct Printing<'p> {
    /// The writer's country, for its paper.
    pub(crate) country: &'p Country,
    /// The letter's date.
    pub(crate) date: PartialDate,
    /// Where it goes; none is standard output.
    pub(crate) output: Option<&'p Path>,
    /// An existing file may be replaced.
    pub(crate) force: bool,
}

impl PageArgs {
    /// Whether any of its flags was given.
    pub(crate) fn is_used(&self) -> bool {
        self.paper.is_some()
            || self.envelope.is_some()
            || self.font.is_some()
            || self.with_envelope
            || self.large_print
    }

    /// Prints the letter into a file or to standard output.
    ///
    /// # Errors
    /// [`PageProblem::Terminal`] where standard output is one; what goes wrong
    /// with fonts, with the page, or with writing.
    pub(crate) fn print(
        &self,
        session: &Session,
        letter: &Letter,
        texts: &Texts,
        printing: &Printing<'_>,
    ) -> Result<(), Problem> {
        let file = printing.output.filter(|path| *path != Path::new("-"));
        if file.is_none() && std::io::stdout().is_terminal() {
            return Err(PageProblem::Terminal.into());
        }
        let mut fonts = Fonts::new();
        if let Some(path) = &self.font {
            fonts.add_file(path)?;
        }
        if fonts.complete(&page::words_of(letter, texts)?, &letter.language)? {
            session.note("letter-system-font", &texts::Args::none());
        }
        let order = self.order(printing.country);
        let bytes = Press::new(&fonts).print(letter, texts, order, printing.date)?;
        let Some(path) = file else {
            return write_stdout_bytes(&bytes);
        };
        session.write(path, &bytes, printing.force)
    }

    fn order(&self, country: &Country) -> PageOrder {
        PageOrder {
            paper: match self.paper {
                Some(Paper::A4) => page::Paper::A4,
                Some(Paper::Letter) => page::Paper::Letter,
                None => page::Paper::of_country(&country.code),
            },
            envelope: match self.envelope {
                Some(Envelope::Din) => Some(page::Envelope::Din),
                Some(Envelope::Dl) => Some(page::Envelope::Dl),
                Some(Envelope::C5Right) => Some(page::Envelope::C5Right),
                Some(Envelope::Us10) => Some(page::Envelope::Us10),
                Some(Envelope::None) | None => None,
            },
            large_print: self.large_print,
            with_envelope: self.with_envelope,
        }
    }
}
