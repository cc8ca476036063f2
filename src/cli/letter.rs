//! `letter`: the main job.

mod out;

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use serde::Serialize;

use super::advice::{MEMBER_FLAG, advice, gaps};
use super::command::Run;
use super::mail::{Case, MailArgs, Medium};
use super::outline::outline;
use super::page::PageArgs;
use super::{Session, act, ask, form, language, office, reading};
use crate::dataset::record::{Audience, Country, PartialDate};
use crate::letter::{FACTS, Field, Gender, Kind, Letter, Order, Sender, compose, institution};
use crate::problem::Problem;
use crate::render::{self, Composer};
use crate::route::{Offer, Recipient, offer};
use crate::safety::check_risk;
use crate::texts::{self, Texts};

/// Arguments of `letter`.
#[derive(Debug, Default, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct LetterArgs {
    #[command(subcommand)]
    pub(crate) tool: Option<Tool>,
    /// Country you write from: code, name or alias, in many languages
    #[arg(long, value_name = "COUNTRY")]
    pub(crate) country: Option<String>,
    /// Office to write to: embassy, representative (mp), ministry, un,
    /// un-geneva, or an id that `route` lists [default: embassy]
    #[arg(long, value_name = "ID")]
    pub(crate) to: Option<String>,
    /// What to write: a letter, a note of sixty words, a card of solidarity,
    /// or an outline for a message in your own words
    #[arg(long, value_enum, default_value_t, value_name = "KIND")]
    pub(crate) kind: Piece,
    /// Answer an office's reply, whose text this file holds: quotes what it
    /// evades with, and asks once more
    #[arg(long, value_name = "FILE", conflicts_with = "kind")]
    pub(crate) reply: Option<PathBuf>,
    /// Language of the letter [default: one that the office reads]
    #[arg(long, value_name = "CODE")]
    pub(crate) lang: Option<String>,
    /// Show what the letter says in a second language, for your own eyes
    #[arg(long, value_name = "CODE")]
    pub(crate) gloss: Option<String>,
    /// What to ask for, where an office can grant more than one thing
    #[arg(long, value_name = "ID")]
    pub(crate) ask: Option<String>,
    /// Facts to quote, by id, three at the most
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    pub(crate) facts: Vec<String>,
    /// Name of your own member of parliament
    #[arg(long, value_name = "NAME")]
    pub(crate) recipient_name: Option<String>,
    /// Whether your member is a woman or a man, for languages that need it
    #[arg(long, value_enum, default_value_t, value_name = "GENDER")]
    pub(crate) recipient_gender: Gender,
    /// List the sources of the facts below the letter
    #[arg(long)]
    pub(crate) sources: bool,
    /// Date of the letter [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<String>,
    /// Repeat a letter by the seed it was made with
    #[arg(long, value_name = "NUMBER")]
    pub(crate) seed: Option<u64>,

    /// File with your details, `-` for standard input: lines such as "name: Ada Example"
    #[arg(long, value_name = "FILE", help_heading = "Who writes")]
    pub(crate) sender: Option<PathBuf>,
    /// Your full name
    #[arg(long, value_name = "TEXT", help_heading = "Who writes")]
    pub(crate) name: Option<String>,
    /// Your street and house; `;` begins a new line
    #[arg(long, value_name = "TEXT", help_heading = "Who writes")]
    pub(crate) address: Option<String>,
    /// Your town, with its postcode
    #[arg(long, value_name = "TEXT", help_heading = "Who writes")]
    pub(crate) city: Option<String>,
    /// Your e-mail address, if an answer may come that way
    #[arg(long, value_name = "ADDRESS", help_heading = "Who writes")]
    pub(crate) email: Option<String>,
    /// Who you are, in a sentence of your own
    #[arg(long, value_name = "TEXT", help_heading = "Who writes")]
    pub(crate) who: Option<String>,
    /// Why it matters to you, in your own words
    #[arg(long, value_name = "TEXT", help_heading = "Who writes")]
    pub(crate) why: Option<String>,
    /// What ties this office to it, in your own words
    #[arg(long, value_name = "TEXT", help_heading = "Who writes")]
    pub(crate) tie: Option<String>,

    /// Form of the letter
    #[arg(long, value_enum, default_value_t, help_heading = "Where it goes")]
    pub(crate) format: Format,
    /// Write it to a file, `-` for standard output
    #[arg(short, long, value_name = "FILE", help_heading = "Where it goes")]
    pub(crate) output: Option<PathBuf>,
    /// Replace the file if it exists
    #[arg(long, help_heading = "Where it goes")]
    pub(crate) force: bool,
    /// Copy it to the clipboard
    #[arg(long, help_heading = "Where it goes")]
    pub(crate) copy: bool,
    /// Change it in your editor first ($VISUAL or $EDITOR)
    #[arg(long, help_heading = "Where it goes")]
    pub(crate) edit: bool,
    /// Open the page on which this office is found; a draft, a link or HTML
    /// opens in your own program
    #[arg(long, help_heading = "Where it goes")]
    pub(crate) open: bool,
    /// Leave your profile out
    #[arg(long, help_heading = "Who writes")]
    pub(crate) no_profile: bool,
    #[command(flatten)]
    pub(crate) mail: MailArgs,
    #[command(flatten)]
    pub(crate) page: PageArgs,
    /// Write although it is dangerous from that country
    #[arg(long)]
    pub(crate) accept_risk: bool,
}

/// What else is done with letters.
#[derive(Debug, Subcommand)]
pub(crate) enum Tool {
    /// Judge a letter, ours or your own: exit 1 where something must change
    Check(super::check::CheckArgs),
}

/// The pieces that can be written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Piece {
    /// A letter of one page
    #[default]
    Letter,
    /// A note or postcard of sixty words
    Note,
    /// A card of solidarity, for an organisation that helps to hand over
    Card,
    /// What to say in your own words, for services that block ready-made text
    Outline,
}

/// The forms a letter can take.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Plain text
    #[default]
    Text,
    /// Markdown
    Markdown,
    /// A web page that stands on its own, to read or to print
    Html,
    /// A page to print, sign and fold into an envelope
    Pdf,
    /// An e-mail draft for your mail program
    Eml,
    /// A link that opens your mail program
    Mailto,
    /// A link that opens a new e-mail in Gmail
    Gmail,
    /// A link that opens a new e-mail in Outlook on the web
    OutlookWeb,
    /// JSON for scripts
    Json,
}

impl Run for LetterArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        if let Some(Tool::Check(check)) = &self.tool {
            return check.run(session);
        }
        self.flags_agree(session)?;
        let country = act::wanted_country(session, self.country.as_deref())?;
        check_risk(&country, self.accept_risk)?;
        let recipient = self.recipient(session, &country)?;
        let language::Choice { texts, notes } =
            language::choose(session, self.lang.as_deref(), &recipient)?;
        let gloss = self.gloss.as_deref().map(language::wanted).transpose()?.map(Texts::new);
        let sender = self.sender(session, &country, &recipient)?;
        let order = self.order(session, &country, &recipient, &texts)?;
        let date = self.date(session)?;
        let letter = compose(&country, &recipient, &sender, &order, date, &texts)?;
        if self.kind == Piece::Outline {
            self.deliver(session, &outline(session, &recipient, &letter))?;
            return self.open_page(session, &country, &recipient);
        }
        let gloss = match gloss {
            Some(gloss) => {
                let order = order.like(&letter);
                let same = compose(&country, &recipient, &sender, &order, date, &gloss)?;
                Some(glossed(session, &same, &gloss)?)
            }
            None => None,
        };
        let advice = if self.kind == Piece::Card {
            vec![session.say("letter-card", &texts::Args::none())]
        } else {
            self.advice(session, &country, &recipient, &letter)
        };
        let advice = [notes, advice].concat();
        let (country, to, sender) = (&country, &recipient, &sender);
        let case = Case { country, to, sender, letter: &letter, texts: &texts, gloss };
        if self.mail.form {
            session.notes(&advice);
            return form::fill_in(session, &case, self.open);
        }
        let mail = |medium| self.mail(session, medium, &case, &advice);
        match self.format {
            Format::Text => self.write(session, &case, &advice, typed(&letter, &texts)?),
            Format::Markdown => {
                self.write(session, &case, &advice, render::markdown(&letter, &texts)?)
            }
            Format::Html => self.write(session, &case, &advice, render::html(&letter, &texts)?),
            Format::Pdf => self.print(session, &case, &advice, date),
            Format::Json => self.write(session, &case, &advice, as_json(&letter, country, to)),
            Format::Eml => mail(Medium::Draft),
            Format::Mailto => mail(Medium::Link(Composer::MailProgram)),
            Format::Gmail => mail(Medium::Link(Composer::Gmail)),
            Format::OutlookWeb => mail(Medium::Link(Composer::OutlookWeb)),
        }?;
        act::remember(session, country, to, self.output.as_deref())
    }
}

impl Format {
    /// Whether `--open` opens the office's page: what is made is text to paste there.
    fn opens_page(self) -> bool {
        matches!(self, Self::Text | Self::Markdown | Self::Json)
    }

    /// Whether this is a link.
    fn is_link(self) -> bool {
        matches!(self, Self::Mailto | Self::Gmail | Self::OutlookWeb)
    }
}

/// The letter as plain text.
pub(crate) fn typed(letter: &Letter, texts: &Texts) -> Result<String, Problem> {
    Ok(render::text(letter, texts, text_width())?)
}

/// The letter in the writer's own language: a heading and the text.
fn glossed(session: &Session, letter: &Letter, gloss: &Texts) -> Result<[String; 2], Problem> {
    let language = session.say(&format!("language-{}", gloss.language()), &texts::Args::none());
    let heading = session.say("letter-gloss", &texts::Args::of("language", language));
    Ok([heading, typed(letter, gloss)?])
}

/// A letter for scripts, with what led to it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct LetterView<'l> {
    country: &'l str,
    to: &'l str,
    audience: Audience,
    office: &'l str,
    paragraphs: Vec<String>,
    letter: &'l Letter,
}

/// The letter for scripts.
fn as_json(letter: &Letter, country: &Country, recipient: &Recipient) -> String {
    let view = LetterView {
        country: &country.code,
        to: &recipient.id,
        audience: recipient.audience,
        office: &recipient.name,
        paragraphs: letter.paragraphs(),
        letter,
    };
    render::json("letter", &view)
}

/// A typed page is 72 columns wide; a narrower terminal gets what fits.
fn text_width() -> usize {
    const PAGE: usize = 72;
    if std::io::stdout().is_terminal() { PAGE.min(super::view::width()) } else { PAGE }
}

impl LetterArgs {
    /// The office that was asked for. Without one, the Russian embassy, or
    /// whoever can act instead where there is none.
    fn recipient(&self, session: &Session, country: &Country) -> Result<Recipient, Problem> {
        let wanted = self.to.as_deref().unwrap_or("embassy");
        match act::office(session, country, wanted) {
            Err(Problem::NoLetter { reason, next: Some(next), .. }) if self.to.is_none() => {
                let args = texts::Args::of("country", session.texts.country_in_a_sentence(country))
                    .and("reason", reason);
                session.note("letter-embassy-skipped", &args);
                act::office(session, country, &next)
            }
            found => found,
        }
    }

    /// Who writes: from the file, then the flags, then by asking.
    fn sender(
        &self,
        session: &Session,
        country: &Country,
        to: &Recipient,
    ) -> Result<Sender, Problem> {
        // Where a name on the letter is a danger, none is asked for.
        let safe = !country.is_dangerous();
        let mut sender = Sender::default();
        if let Some(path) = &self.sender {
            sender.read(&path.display().to_string(), &read_text(path)?)?;
        } else if safe && !self.no_profile {
            sender = act::from_profile(session)?;
        }
        let mut on_the_line = false;
        for (field, text) in self.fields() {
            if let Some(text) = text {
                sender.set(field, text)?;
                on_the_line |=
                    matches!(field, Field::Name | Field::Address | Field::City | Field::Email);
            }
        }
        if on_the_line {
            session.note("letter-history", &texts::Args::none());
        }
        let from_stdin = self.sender.as_deref() == Some(Path::new("-"));
        let asks = safe && session.can_ask() && !from_stdin;
        if safe && (asks || sender.name.is_some()) {
            session.note("letter-ties", &texts::Args::none());
        }
        if asks && (sender.name.is_none() || sender.city.is_none()) {
            // A name is given to somebody: to whom is said first.
            session.note("letter-to", &texts::Args::of("office", office::name(session, to)));
            ask::missing(session, &mut sender)?;
        }
        Ok(sender)
    }

    fn fields(&self) -> [(Field, Option<&str>); 7] {
        [
            (Field::Name, self.name.as_deref()),
            (Field::Address, self.address.as_deref()),
            (Field::City, self.city.as_deref()),
            (Field::Email, self.email.as_deref()),
            (Field::Who, self.who.as_deref()),
            (Field::Why, self.why.as_deref()),
            (Field::Tie, self.tie.as_deref()),
        ]
    }

    fn order(
        &self,
        session: &Session,
        country: &Country,
        recipient: &Recipient,
        texts: &Texts,
    ) -> Result<Order, Problem> {
        if self.facts.len() > FACTS {
            let count = self.facts.len();
            return Err(Problem::TooMany { field: "facts", count, limit: FACTS });
        }
        let recipient_name = match &self.recipient_name {
            Some(name) => {
                let mut checked = Sender::default();
                checked.set(Field::Name, name)?;
                checked.name
            }
            None => None,
        };
        let kind = match (&self.reply, self.kind) {
            (Some(file), _) => Kind::Reply(read_text(file)?),
            (None, Piece::Letter | Piece::Outline) => Kind::Letter,
            (None, Piece::Note) => Kind::Note,
            (None, Piece::Card) => Kind::Card,
        };
        Ok(Order {
            kind,
            facts: self.facts.clone(),
            ask: self.ask.clone(),
            seed: self.seed,
            recipient_name,
            recipient_gender: self.recipient_gender,
            copies: copies(country, recipient, session.today, texts),
            sources: self.sources,
            like: None,
        })
    }

    fn date(&self, session: &Session) -> Result<PartialDate, Problem> {
        let Some(given) = &self.date else {
            return Ok(session.today);
        };
        let date = given.parse::<PartialDate>().ok().filter(|date| date.day.is_some());
        date.ok_or_else(|| Problem::BadValue {
            field: "date".to_owned(),
            given: given.clone(),
            form: "2026-11-20",
        })
    }

    /// What the person should know now: few lines, each of which can be acted on.
    fn advice(
        &self,
        session: &Session,
        country: &Country,
        to: &Recipient,
        letter: &Letter,
    ) -> Vec<String> {
        let none = texts::Args::none;
        let mut lines = advice(session, country, to, letter, true);
        if self.recipient_name.is_some() && to.addressee.member_title.is_none() {
            lines.push(session.say("letter-name-unused", &none()));
        }
        if country.is_dangerous() {
            return lines;
        }
        let flags: Vec<&str> = gaps(letter).into_iter().map(|(flags, _)| flags).collect();
        if !flags.is_empty() {
            let args = texts::Args::of("flags", flags.join(", "));
            lines.push(session.say("letter-missing-flags", &args));
        }
        if flags.iter().any(|flag| *flag != MEMBER_FLAG) {
            lines.push(session.say("letter-sender-file", &none()));
        }
        if letter.personal.is_empty() {
            lines.push(session.say("letter-personal", &none()));
        }
        // With a name it was said before the letter was made.
        if letter.signature.is_none() {
            lines.push(session.say("letter-ties", &none()));
        }
        let args = texts::Args::of("program", session.program.as_str())
            .and("code", country.code.to_lowercase());
        lines.push(session.say("letter-next", &args));
        lines
    }
}

/// A letter to Moscow goes in copy to the Russian embassy, as is the custom.
pub(crate) fn copies(
    country: &Country,
    to: &Recipient,
    today: PartialDate,
    texts: &Texts,
) -> Vec<String> {
    if to.audience != Audience::Authority {
        return Vec::new();
    }
    match offer(country, "embassy", today) {
        Ok(Offer::Open(embassy)) => vec![institution(&embassy, country, texts)],
        _ => Vec::new(),
    }
}

/// The text of a file or of standard input; larger than any true one could be is refused unread.
pub(super) fn read_text(path: &Path) -> Result<String, Problem> {
    const KILOBYTES: u32 = 64;
    reading::text(path, KILOBYTES)
}
