//! Where a letter goes: standard output, a file, the clipboard, the person's
//! own mail program, a page to paste it into.

use std::io::IsTerminal;
use std::path::Path;

use super::{Format, LetterArgs, Piece};
use crate::cli::mail::{self, Case, Medium};
use crate::cli::page::Printing;
use crate::cli::{Made, Session, qr};
use crate::dataset::record::{Country, PartialDate};
use crate::deliver::edit;
use crate::problem::{Obstacle, Problem};
use crate::route::Recipient;
use crate::texts;

impl LetterArgs {
    /// Refuses flags that do not go together, before anybody is asked anything.
    pub(super) fn flags_agree(&self, session: &Session) -> Result<(), Problem> {
        if self.mail.form && !session.can_ask() {
            return Err(Obstacle::NeedsTerminal { flag: "--form" }.into());
        }
        if self.kind == Piece::Outline && self.format != Format::Text {
            return Err(Obstacle::Needs { flag: "--kind outline", with: "--format text" }.into());
        }
        // A card is for people, who are reached through an organisation, not for the office.
        let by_mail = self.format.is_link() || self.format == Format::Eml || self.mail.form;
        if self.kind == Piece::Card && by_mail {
            return Err(Obstacle::Needs { flag: "--kind card", with: "--format text" }.into());
        }
        let link = self.format.is_link();
        if self.mail.qr && !link {
            return Err(Obstacle::Needs { flag: "--qr", with: "--format mailto" }.into());
        }
        if self.mail.postcode.is_some() && !self.format.opens_page() {
            return Err(Obstacle::Needs { flag: "--postcode", with: "--format text" }.into());
        }
        let pdf = self.format == Format::Pdf;
        if pdf && (self.copy || self.edit) {
            let flag = if self.copy { "--copy" } else { "--edit" };
            return Err(Obstacle::Needs { flag, with: "--format text" }.into());
        }
        if !pdf && self.page.is_used() {
            session.note("letter-page-unused", &texts::Args::none());
        }
        if self.edit && self.format == Format::Html {
            return Err(Obstacle::Needs { flag: "--edit", with: "--format text" }.into());
        }
        if self.open && !link && !self.format.opens_page() && self.file().is_none() {
            return Err(Obstacle::Needs { flag: "--open", with: "-o FILE" }.into());
        }
        Ok(())
    }

    /// The file that is written, where it is not standard output.
    pub(super) fn file(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| *path != Path::new("-"))
    }

    /// Opens the page on which the office is found, where that is wanted.
    pub(super) fn open_page(
        &self,
        session: &Session,
        country: &Country,
        to: &Recipient,
    ) -> Result<(), Problem> {
        if self.open {
            session.open(&mail::page(session, country, to, self.mail.postcode.as_deref())?);
        }
        Ok(())
    }

    /// A written page goes out, with what should be known of it, and is opened
    /// or its place of use is.
    pub(super) fn write(
        &self,
        session: &Session,
        case: &Case<'_>,
        advice: &[String],
        mut text: String,
    ) -> Result<(), Problem> {
        let page = (self.open && self.format.opens_page())
            .then(|| mail::page(session, case.country, case.to, self.mail.postcode.as_deref()))
            .transpose()?;
        if self.edit {
            text = edit(&text)?;
        }
        self.deliver(session, &text)?;
        match &case.gloss {
            Some([heading, text]) if self.format == Format::Text => {
                session.print(&format!("\n{heading}\n\n{text}"))?;
            }
            gloss => session.notes(gloss.as_ref().map_or(&[], |gloss| gloss.as_slice())),
        }
        // On a screen it must be seen where the letter ends.
        if self.file().is_none() && std::io::stdout().is_terminal() {
            session.notes(&[String::new()]);
        }
        session.notes(advice);
        match (page, self.file()) {
            (Some(page), _) => session.open(&page),
            (None, Some(file)) if self.open => session.open_made(&Made::File(file)),
            _ => {}
        }
        Ok(())
    }

    /// The letter as a PDF, to a file or a pipe, and opened where that is wanted.
    pub(super) fn print(
        &self,
        session: &Session,
        case: &Case<'_>,
        advice: &[String],
        date: PartialDate,
    ) -> Result<(), Problem> {
        let printing =
            Printing { country: case.country, date, output: self.file(), force: self.force };
        self.page.print(session, case.letter, case.texts, &printing)?;
        session.notes(case.gloss.as_ref().map_or(&[], |gloss| gloss.as_slice()));
        session.notes(advice);
        if let Some(file) = self.file().filter(|_| self.open) {
            session.open_made(&Made::File(file));
        }
        Ok(())
    }

    /// The letter as an e-mail, said what it meets, and opened where that is wanted.
    pub(super) fn mail(
        &self,
        session: &Session,
        medium: Medium,
        case: &Case<'_>,
        advice: &[String],
    ) -> Result<(), Problem> {
        let (made, notes) = mail::made(session, medium, case, self.edit)?;
        // What makes e-mail void must be known before there is one.
        session.notes(advice);
        session.notes(&mail::cautions(session, case));
        session.notes(&notes);
        session.notes(case.gloss.as_ref().map_or(&[], |gloss| gloss.as_slice()));
        if self.mail.qr {
            return qr::show(session, &made, self.output.as_deref(), self.force);
        }
        let end = if medium == Medium::Draft { "" } else { "\n" };
        self.deliver(session, &format!("{made}{end}"))?;
        match (medium, self.file()) {
            (Medium::Link(_), _) if self.open => session.open_made(&Made::Link(&made)),
            (Medium::Draft, Some(file)) if self.open => session.open_made(&Made::File(file)),
            _ => {}
        }
        Ok(())
    }

    /// To a file, to the clipboard, or printed.
    pub(super) fn deliver(&self, session: &Session, text: &str) -> Result<(), Problem> {
        match self.file() {
            Some(path) => {
                let written = session.write(path, text.as_bytes(), self.force);
                if self.edit && written.is_err() {
                    session.print_rescued(text)?;
                }
                written?;
                if self.copy { session.copy(text) } else { Ok(()) }
            }
            None if self.copy => session.copy(text),
            None => session.print(text),
        }
    }
}
