//! Composing: from a sender, a recipient and a country to a [`Letter`].

use super::pick::{Picker, seed_of};
use super::reply::Evasion;
use super::wording::Wording;
use super::{Letter, Quoted, Sender, facts, gap};
use crate::dataset::record::{Audience, Country, Fact, PartialDate};
use crate::dataset::{self, AskChoice, asks_for, is_in};
use crate::problem::Problem;
use crate::route::Recipient;
use crate::texts::{Args, Texts};

/// What is wanted of a letter besides sender and recipient.
#[derive(Debug, Clone, Default)]
pub struct Order {
    /// What kind of piece it is.
    pub kind: Kind,
    /// Ids of the facts to quote; empty lets the seed choose.
    pub facts: Vec<String>,
    /// Id of the ask; none takes the office's first.
    pub ask: Option<String>,
    /// Seed for variants and facts; none takes one from sender and recipient.
    pub seed: Option<u64>,
    /// Name of the member of parliament, where the writer knows it.
    pub recipient_name: Option<String>,
    /// Whether that member is a woman or a man, where the writer says so.
    pub recipient_gender: Gender,
    /// Who receives a copy.
    pub copies: Vec<String>,
    /// List the sources of the facts below the letter.
    pub sources: bool,
    /// The language whose variants are counted: a gloss says, in another
    /// language, what the letter in this one says.
    pub like: Option<String>,
}

impl Order {
    /// The same order for another language: the letter in it says what this one says.
    #[must_use]
    pub fn like(self, letter: &Letter) -> Self {
        Self {
            seed: Some(letter.seed),
            facts: letter.facts.iter().map(|fact| fact.id.clone()).collect(),
            like: Some(letter.language.clone()),
            ..self
        }
    }
}

/// The kind of piece that is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Kind {
    /// A letter of one page.
    #[default]
    Letter,
    /// A note or postcard: sixty words.
    Note,
    /// A card of solidarity, to people who help or who had to flee.
    Card,
    /// The answer to an office's reply, whose text this is.
    Reply(String),
}

/// What a salutation by name depends on in many languages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Not said.
    #[default]
    Unknown,
}

impl Gender {
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
            Self::Unknown => "unknown",
        }
    }
}

/// Composes a letter from a writer in `country` to `recipient`, dated `date`.
///
/// # Errors
/// An ask or fact that does not exist or does not fit this office; a date
/// before that of a fact; a fault in a language file. Never returns a letter
/// with a gap in it.
pub fn compose(
    country: &Country,
    recipient: &Recipient,
    sender: &Sender,
    order: &Order,
    date: PartialDate,
    texts: &Texts,
) -> Result<Letter, Problem> {
    let seed = order.seed.unwrap_or_else(|| {
        seed_of([
            sender.name.as_deref().unwrap_or_default(),
            sender.city.as_deref().unwrap_or_default(),
            &country.code,
            &recipient.id,
        ])
    });
    let words = Wording::new(country, recipient, sender, order, texts)?;
    let mut letter = words.frame(date)?;
    letter.seed = seed;
    let picker = &mut Picker::new(!seed);
    match &order.kind {
        Kind::Letter => whole(&mut letter, &words, picker, order, date)?,
        Kind::Note => note(&mut letter, &words, picker)?,
        Kind::Card => card(&mut letter, &words, picker)?,
        Kind::Reply(theirs) => reply(&mut letter, &words, picker, order, theirs)?,
    }
    Ok(letter)
}

/// A letter of one page.
fn whole(
    letter: &mut Letter,
    words: &Wording<'_>,
    picker: &mut Picker,
    order: &Order,
    date: PartialDate,
) -> Result<(), Problem> {
    let (country, recipient) = (words.country, words.recipient);
    let kind = recipient.audience.id();
    let ask = ask_choice(country, recipient, order.ask.as_deref())?;
    // Facts are drawn by themselves: which ones are told changes no other wording.
    let drawn = &mut Picker::new(letter.seed);
    let chosen = facts::choose(country, recipient, drawn, &order.facts, ask, date)?;
    letter.ask = Some(asked(words, picker, ask)?);
    letter.local = match words.sender.tie {
        Some(_) => None,
        None => local(words, picker)?,
    };
    letter.facts = words.facts(&chosen)?;
    letter.facts_intro = match letter.facts.len() {
        1 => words.variant("facts-intro-one", picker)?,
        _ => words.variant("facts-intro", picker)?,
    };
    letter.close = words.close(picker)?;
    // An ask of its own kind brings its own subject, and perhaps its own opening.
    let subject = [format!("subject-ask-{}", ask.id), format!("subject-{kind}")];
    letter.subject = words.first_variant(&subject, picker)?;
    let opening = [format!("opening-{}", ask.id), format!("opening-{kind}")];
    letter.opening = words.first_variant(&opening, picker)?;
    letter.closing = if words.withheld {
        words.variant("closing-withheld", picker)?
    } else if words.texts.variants(&opening[0]) > 0 {
        // What is to be printed ends with what it asks of its readers.
        String::new()
    } else {
        words.variant(&format!("closing-{kind}"), picker)?
    };
    if let Some(limit) = recipient.words.filter(|_| order.facts.is_empty()) {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        while letter.facts.len() > 1 && letter.words() > limit {
            letter.facts.remove(0);
            letter.facts_intro = words.variant("facts-intro-one", &mut Picker::new(letter.seed))?;
        }
    }
    if order.sources {
        letter.sources = letter.facts.iter().flat_map(|fact| sources(&fact.id)).collect();
    }
    Ok(())
}

/// A note: the office, one text, and who writes.
fn note(letter: &mut Letter, words: &Wording<'_>, picker: &mut Picker) -> Result<(), Problem> {
    let kind = words.recipient.audience.id();
    letter.opening = words.variant(&format!("note-{kind}"), picker)?;
    letter.close = words.close(picker)?;
    Ok(())
}

/// A card to people who help or who had to flee: to nobody by name or address.
fn card(letter: &mut Letter, words: &Wording<'_>, picker: &mut Picker) -> Result<(), Problem> {
    letter.recipient.clear();
    letter.sender.clear();
    letter.copies.clear();
    letter.salutation = words.get("salutation-helpers")?;
    letter.opening = words.variant("solidarity-card", picker)?;
    letter.close = words.variant("close-helpers", picker)?;
    Ok(())
}

/// The answer to a reply: it quotes what evades, says what stands against
/// that, and asks once more.
fn reply(
    letter: &mut Letter,
    words: &Wording<'_>,
    picker: &mut Picker,
    order: &Order,
    theirs: &str,
) -> Result<(), Problem> {
    let ask = ask_choice(words.country, words.recipient, order.ask.as_deref())?;
    let found = Evasion::find(theirs, words.texts);
    letter.subject = words.variant("reply-subject", picker)?;
    letter.opening = words.variant("reply-opening", picker)?;
    let mut answer = Vec::new();
    if let Some(quote) = &found.quote {
        answer.push(words.variant_with(
            "reply-quote",
            picker,
            &Args::of("quote", quote.as_str()),
        )?);
    }
    answer.push(words.variant(&format!("reply-{}", found.kind), picker)?);
    letter.local = Some(answer.join(gap(&letter.language)));
    letter.facts_intro = words.variant("reply-repeat", picker)?;
    letter.ask = Some(asked(words, picker, ask)?);
    letter.closing = words.variant("reply-closing", picker)?;
    letter.close = words.close(picker)?;
    Ok(())
}

fn asked(words: &Wording<'_>, picker: &mut Picker, ask: AskChoice) -> Result<Quoted, Problem> {
    let text = words.variant(&format!("ask-{}", ask.id), picker)?;
    Ok(Quoted { id: ask.id.to_owned(), text })
}

fn ask_choice(
    country: &Country,
    recipient: &Recipient,
    wanted: Option<&str>,
) -> Result<AskChoice, Problem> {
    let asks = || asks_for(recipient.audience, &recipient.id, country);
    let found = match wanted {
        None => asks().next(),
        Some(wanted) => asks().find(|ask| ask.id == wanted),
    };
    found.ok_or_else(|| Problem::UnknownAsk {
        given: wanted.unwrap_or_default().to_owned(),
        known: asks().map(|ask| ask.id.to_owned()).collect(),
    })
}

/// A sentence that makes the matter this state's own, where the data set knows one.
fn local(words: &Wording<'_>, picker: &mut Picker) -> Result<Option<String>, Problem> {
    let core = "un-lgbti-core-group";
    let groups = match words.recipient.audience {
        Audience::UnMission => [core, "moscow-mechanism-2018", "equal-rights-coalition"],
        Audience::Representative | Audience::Ministry => {
            ["moscow-mechanism-2018", "equal-rights-coalition", core]
        }
        _ => return Ok(None),
    };
    match groups.into_iter().find(|group| is_in(words.country, group)) {
        Some(group) => Ok(Some(words.variant(&format!("local-{group}"), picker)?)),
        None => Ok(None),
    }
}

/// The pages a fact rests on.
fn sources(id: &str) -> Vec<String> {
    dataset::get::<Fact>(id).map(|fact| fact.evidence.sources).unwrap_or_default()
}
