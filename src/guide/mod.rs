//! The guide: asks, then does what the commands do, and says at the end which
//! command would have done the same. It adds no logic of its own.

use std::path::PathBuf;

use crate::cli::act::remember;
use crate::cli::advice::advice;
use crate::cli::letter::{copies, typed};
use crate::cli::privacy::{SUGGESTED, documents};
use crate::cli::view::{fill, indent};
use crate::cli::{Session, ask, language};
use crate::dataset::asks_for;
use crate::dataset::record::{Audience, Country, RiskLevel};
use crate::deliver::{edit, write_file};
use crate::letter::{Field, Letter, Order, Sender, compose};
use crate::problem::Problem;
use crate::route::{Offer, Recipient, ladder};
use crate::texts::{Args, Texts, one_line};

/// Walks a person from a country to a letter that is copied, saved or printed.
///
/// # Errors
/// [`Problem::Left`] where the person leaves; the problems of the commands.
pub fn run(session: &Session) -> Result<(), Problem> {
    tell(session, "guide-welcome", &Args::none());
    let program = Args::of("program", session.program.as_str());
    session.notes(&[fill(&ask::of_locale(session).say("aid-pointer", &program))]);
    let country = ask::country(session)?;
    if !goes_on(session, &country)? {
        return Ok(());
    }
    // Where a name on the letter is a danger, none is asked for.
    let dangerous = country.writing_risk.level == RiskLevel::High;
    let tied = !dangerous && tied(session)?;
    let named = !dangerous && !tied;
    let mut sender = Sender::default();
    let mut known = false;
    loop {
        let recipient = recipient(session, &country, tied)?;
        if named {
            questions(session, &mut sender, known)?;
            known = true;
        }
        let member = match recipient.audience {
            Audience::Representative if named => member(session, &recipient)?,
            _ => None,
        };
        let language::Choice { texts, notes } = language::choose(session, None, &recipient)?;
        let letter = letter(session, &country, &recipient, &sender, member, &texts)?;
        let text = typed(&letter, &texts)?;
        session.print(&format!("\n{text}\n"))?;
        for line in notes.into_iter().chain(advice(session, &country, &recipient, &letter)) {
            session.notes(&[indent(&line, "")]);
        }
        if tied {
            tell(session, "guide-unsigned", &Args::none());
        }
        session.notes(&[String::new()]);
        let (another, file) = out(session, &recipient, text)?;
        remember(session, &country, &recipient, file.as_deref())?;
        if named {
            say_command(session, &country, &recipient, &letter);
        }
        if !another {
            return Ok(());
        }
    }
}

/// A text of the guide, wrapped to the screen.
fn tell(session: &Session, id: &str, args: &Args) {
    let text = session.say(id, args);
    let paragraphs = text.split("\n\n").map(|paragraph| fill(&one_line(paragraph)) + "\n");
    session.notes(&paragraphs.collect::<Vec<_>>());
}

/// Where writing is dangerous, says so and goes on only if the person wants to.
fn goes_on(session: &Session, country: &Country) -> Result<bool, Problem> {
    let args = session.risk_of(country);
    match country.writing_risk.level {
        RiskLevel::Low => Ok(true),
        RiskLevel::Caution => {
            tell(session, "route-risk-caution", &args);
            Ok(true)
        }
        RiskLevel::High => {
            tell(session, "route-risk-high", &args);
            let question = session.say("guide-risk", &Args::none());
            let no_yes = ["guide-no", "guide-yes"].map(|id| session.say(id, &Args::none()));
            let chosen = ask::choice(session, &question, &no_yes, 0)?;
            if chosen == 0 {
                tell(session, "guide-safer", &args);
            }
            Ok(chosen == 1)
        }
    }
}

/// Asks for ties to Russia, and says what they mean here.
fn tied(session: &Session) -> Result<bool, Problem> {
    let question = session.say("donate-question", &Args::none());
    let answers = ["donate-ties-none", "donate-ties-russia"];
    let answers = answers.map(|id| session.say(id, &Args::none()));
    let tied = ask::choice(session, &question, &answers, 1)? == 1;
    if tied {
        tell(session, "guide-ties", &Args::of("program", session.program.as_str()));
    }
    Ok(tied)
}

/// Asks who writes; for a further letter only what ties that office to the matter.
fn questions(session: &Session, sender: &mut Sender, known: bool) -> Result<(), Problem> {
    const FIRST: [Field; 6] =
        [Field::Name, Field::Address, Field::City, Field::Who, Field::Why, Field::Tie];
    if !known {
        tell(session, "guide-personal", &Args::none());
    }
    sender.tie = None;
    let fields = if known { &FIRST[5..] } else { &FIRST[..] };
    fields.iter().try_for_each(|field| ask::field(session, sender, *field))
}

/// The name of one's own member of parliament, with the page on which to find it.
fn member(session: &Session, recipient: &Recipient) -> Result<Option<String>, Problem> {
    if let Some(page) = recipient.page() {
        tell(session, "guide-member-page", &Args::of("page", page));
    }
    ask::member(session)
}

/// How many steps of the ladder are told in words: those of one's own country.
const SHOWN: usize = 5;

/// The office that the person chooses. To somebody with ties to Russia no
/// Russian office is offered: it would learn from whom the letter comes.
fn recipient(session: &Session, country: &Country, tied: bool) -> Result<Recipient, Problem> {
    let mut open = Vec::new();
    for offer in ladder(country, session.today) {
        match offer {
            Offer::Open(recipient) if tied && is_russian(&recipient) => {}
            Offer::Open(recipient) => open.push(*recipient),
            Offer::Closed { reason, .. } => {
                let args = Args::of("reason", session.words(&reason));
                tell(session, "guide-closed", &args);
            }
        }
    }
    let place = Args::of("country", session.texts.country_in_a_sentence(country));
    let mut lines = vec![fill(&session.say("guide-route", &place))];
    for recipient in open.iter().take(SHOWN) {
        let line = format!("- {}. {}", recipient.name, session.words(&recipient.can));
        lines.push(indent(&line, ""));
    }
    lines.push(String::new());
    session.notes(&lines);
    let items: Vec<String> = open.iter().map(|recipient| recipient.name.clone()).collect();
    let question = session.say("guide-recipient", &Args::none());
    let nth = ask::choice(session, &question, &items, 0)?;
    open.into_iter().nth(nth).ok_or(Problem::Left)
}

fn is_russian(recipient: &Recipient) -> bool {
    matches!(recipient.audience, Audience::Embassy | Audience::Authority)
}

fn letter(
    session: &Session,
    country: &Country,
    recipient: &Recipient,
    sender: &Sender,
    recipient_name: Option<String>,
    texts: &Texts,
) -> Result<Letter, Problem> {
    let asks = asks_for(recipient.audience, &recipient.id, country);
    let asks: Vec<&str> = asks.map(|ask| ask.id).collect();
    let ask = if asks.len() > 1 {
        let wordings: Vec<String> = asks
            .iter()
            .map(|ask| session.say(&format!("ask-label-{ask}"), &Args::none()))
            .collect();
        let question = session.say("guide-ask", &Args::none());
        let nth = ask::choice(session, &question, &wordings, 0)?;
        asks.get(nth).map(|ask| (*ask).to_owned())
    } else {
        None
    };
    let copies = copies(country, recipient, session.today, texts);
    let order = Order { ask, recipient_name, copies, ..Order::default() };
    compose(country, recipient, sender, &order, session.today, texts)
}

/// What can be done with a finished letter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Copy,
    Save,
    Edit,
    Open,
    Another,
    Done,
}

/// Lets the person take the letter along: whether they want to write to
/// somebody else, and the file they saved this one to.
fn out(
    session: &Session,
    recipient: &Recipient,
    mut text: String,
) -> Result<(bool, Option<PathBuf>), Problem> {
    let page = recipient.page();
    let mut ways = vec![Way::Copy, Way::Save, Way::Edit];
    ways.extend(page.map(|_| Way::Open));
    ways.extend([Way::Another, Way::Done]);
    let items: Vec<String> = ways
        .iter()
        .map(|way| {
            let id = match way {
                Way::Copy => "guide-copy",
                Way::Save => "guide-save",
                Way::Edit => "guide-edit",
                Way::Open => "guide-open",
                Way::Another => "guide-another",
                Way::Done => "guide-done",
            };
            session.say(id, &Args::of("page", page.unwrap_or_default()))
        })
        .collect();
    let question = session.say("guide-out", &Args::none());
    let mut default = 0;
    let mut file = None;
    loop {
        let nth = ask::choice(session, &question, &items, default)?;
        let result = match ways[nth] {
            Way::Copy => session.copy(&text),
            Way::Save => save(session, &text).map(|path| file = Some(path)),
            Way::Edit => edit(&text).and_then(|changed| {
                text = changed;
                session.print(&format!("\n{text}\n"))
            }),
            Way::Open => {
                session.open(page.unwrap_or_default());
                Ok(())
            }
            Way::Another => return Ok((true, file)),
            Way::Done => return Ok((false, file)),
        };
        match result {
            // What failed can be tried again another way: the letter is still here.
            Err(problem @ (Problem::Left | Problem::LeftAtOnce | Problem::OutputClosed)) => {
                return Err(problem);
            }
            Err(problem) => session.explain(&problem),
            Ok(()) => default = ways.len() - 1,
        }
    }
}

/// Writes the letter where the person says; what stands there already is replaced only on their word.
fn save(session: &Session, text: &str) -> Result<PathBuf, Problem> {
    let suggested = documents().unwrap_or_default().join(SUGGESTED);
    let args = Args::of("path", suggested.display().to_string());
    let question = session.say("guide-save-path", &args);
    loop {
        let path =
            ask::line(session, &question, "")?.map_or_else(|| suggested.clone(), PathBuf::from);
        match write_file(&path, text.as_bytes(), false) {
            Err(Problem::Exists { path }) => {
                let args = Args::of("path", path.display().to_string());
                let question = session.say("guide-save-exists", &args);
                let ways = ["guide-save-other", "guide-save-replace"];
                let ways = ways.map(|id| session.say(id, &Args::none()));
                if ask::choice(session, &question, &ways, 0)? == 0 {
                    continue;
                }
                write_file(&path, text.as_bytes(), true)?;
            }
            done => done?,
        }
        session.note("letter-written", &Args::of("path", path.display().to_string()));
        return Ok(path);
    }
}

fn say_command(session: &Session, country: &Country, recipient: &Recipient, letter: &Letter) {
    session.note("guide-command", &Args::none());
    let args = Args::of("program", session.program.as_str())
        .and("code", country.code.to_lowercase())
        .and("id", recipient.id.as_str())
        .and("ask", letter.ask.as_ref().map_or("", |ask| ask.id.as_str()))
        .and("seed", letter.seed.to_string());
    session.note("guide-command-line", &args);
    if letter.signature.is_some() || !letter.personal.is_empty() {
        session.note("guide-command-sender", &Args::none());
    }
}
