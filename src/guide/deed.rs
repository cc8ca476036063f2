//! What a person can do from a country, in the order in which it helps most,
//! and doing it: by the commands themselves, with the words one would type.

use super::letter::{self, Whom};
use super::{Turn, Visit, say_command, tell, tied, whom};
use crate::cli::ask::{self, Question};
use crate::cli::{Session, is_open, run_words, takes_gifts};
use crate::dataset;
use crate::dataset::record::{Audience, Organisation, Petition};
use crate::post::{Draft, Network};
use crate::problem::Problem;
use crate::texts::Args;

/// Something a person can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    /// Write to the office that can do most.
    Write,
    /// Write to another one.
    WriteOther,
    /// Write although it is dangerous.
    WriteAllTheSame,
    /// Call an office.
    Call,
    /// Sign a petition.
    Sign,
    /// Post in public.
    Post,
    /// Give money.
    Give,
    /// Write to a newsroom.
    Newsroom,
    /// Learn what happened.
    Learn,
    /// See what is safe.
    Safety,
    /// Get help.
    Danger,
    /// Choose another language for the questions.
    Language,
    /// Leave.
    Leave,
}

/// What can be done from there, and what is suggested: that which helps most
/// of what is not done yet.
pub(super) fn ask(session: &Session, visit: &Visit) -> Result<Deed, Problem> {
    let deeds = deeds(session, visit);
    let labels: Vec<String> =
        deeds.iter().map(|(deed, id)| label(session, visit, *deed, id)).collect();
    let next = deeds.iter().position(|(deed, _)| !visit.done.contains(deed)).unwrap_or_default();
    let question = Question::of_guide(session, "guide-menu", &Args::none());
    let nth = ask::choice(session, &question, &labels, next)?;
    deeds.get(nth).map(|(deed, _)| *deed).ok_or(Problem::Left)
}

fn label(session: &Session, visit: &Visit, deed: Deed, id: &str) -> String {
    let label = session.say(id, &Args::none());
    if visit.done.contains(&deed) {
        return session.say("menu-done", &Args::of("deed", label));
    }
    label
}

/// The deeds, best first, each with the message that names it.
fn deeds(session: &Session, visit: &Visit) -> Vec<(Deed, &'static str)> {
    let last = [(Deed::Language, "menu-language"), (Deed::Leave, "menu-leave")];
    if visit.is_dangerous() {
        // Nothing that others could see, and no letter before all else.
        let first = [
            (Deed::Safety, "menu-safety"),
            (Deed::Danger, "menu-danger"),
            (Deed::Learn, "menu-learn"),
            (Deed::WriteAllTheSame, "menu-write-all-the-same"),
        ];
        return first.into_iter().chain(last).collect();
    }
    let calls = whom::by_phone(session, &visit.country).is_some();
    let open = dataset::all::<Petition>().any(|petition| is_open(session, &petition));
    let best = whom::best(session, visit);
    let write = best.map(|best| (Deed::Write, named_by(best.audience)));
    let deeds = [
        write,
        Some((Deed::WriteOther, "menu-write-other")),
        calls.then_some((Deed::Call, "menu-call")),
        Some((Deed::Sign, if open { "menu-sign" } else { "menu-look" })),
        Some((Deed::Post, "menu-post")),
        Some((Deed::Give, "menu-give")),
        Some((Deed::Newsroom, "menu-newsroom")),
        Some((Deed::Learn, "menu-learn")),
        Some((Deed::Danger, "menu-danger")),
    ];
    deeds.into_iter().flatten().chain(last).collect()
}

/// The message that offers a letter to such an office.
fn named_by(audience: Audience) -> &'static str {
    match audience {
        Audience::Representative => "menu-write-representative",
        Audience::Ministry => "menu-write-ministry",
        Audience::UnMission => "menu-write-mission",
        Audience::Embassy => "menu-write-embassy",
        _ => "menu-write-body",
    }
}

/// Does it.
///
/// # Errors
/// [`Problem::Back`] where the person goes back to the list; those of the commands.
pub(super) fn act(session: &Session, visit: &mut Visit, deed: Deed) -> Result<Turn, Problem> {
    match deed {
        Deed::Write => letter::write(session, visit, Whom::Best),
        Deed::WriteOther | Deed::WriteAllTheSame => letter::write(session, visit, Whom::Office),
        Deed::Call => call(session, visit),
        Deed::Sign => unless_tied(session, visit, sign),
        Deed::Post => unless_tied(session, visit, post),
        Deed::Give => unless_tied(session, visit, give),
        // A newsroom prints no letter without a name.
        Deed::Newsroom => unless_tied(session, visit, |session, visit| {
            letter::write(session, visit, Whom::Newsroom)
        }),
        Deed::Learn => learn(session, visit),
        Deed::Safety => safety(session, visit),
        Deed::Danger => {
            run_words(session, &owned(&["get-help"]))?;
            // Whoever is in danger is not led on.
            Ok(Turn::Leave)
        }
        Deed::Language | Deed::Leave => Ok(Turn::Leave),
    }
}

/// What somebody with a tie to Russia should not do.
fn unless_tied(
    session: &Session,
    visit: &mut Visit,
    deed: impl FnOnce(&Session, &mut Visit) -> Result<Turn, Problem>,
) -> Result<Turn, Problem> {
    if tied(session, visit, false)? {
        tell(session, "guide-ties-stop", &Args::of("program", session.program.as_str()));
        return Ok(Turn::Menu);
    }
    deed(session, visit)
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// Runs a command and says how to run it again.
fn done(session: &Session, visit: &Visit, words: &[&str]) -> Result<Turn, Problem> {
    let words = owned(words);
    run_words(session, &words)?;
    say_command(session, visit, &words);
    Ok(Turn::Done)
}

/// One of several with a name each, or none of them.
fn one_of<T>(
    session: &Session,
    id: &str,
    all: Vec<T>,
    name: impl Fn(&T) -> &str,
) -> Result<Option<T>, Problem> {
    let none = session.say("guide-none-of-these", &Args::none());
    let items: Vec<String> = all.iter().map(|one| name(one).to_owned()).chain([none]).collect();
    let question = Question::of_guide(session, id, &Args::none());
    let nth = ask::choice(session, &question, &items, 0)?;
    Ok(all.into_iter().nth(nth))
}

/// What to say to the first office that can be called.
fn call(session: &Session, visit: &Visit) -> Result<Turn, Problem> {
    let Some(to) = whom::by_phone(session, &visit.country) else { return Ok(Turn::Menu) };
    done(session, visit, &["call", "--country", &visit.code(), "--to", &to.id])
}

/// The petitions, and the page of the one that is chosen.
fn sign(session: &Session, visit: &mut Visit) -> Result<Turn, Problem> {
    let code = visit.code();
    run_words(session, &owned(&["petitions", "--country", &code]))?;
    let worth_it =
        |one: &Petition| one.url.is_some() && (one.worth_a_check || is_open(session, one));
    let petitions: Vec<Petition> = dataset::all().filter(worth_it).collect();
    match one_of(session, "guide-petition", petitions, |one| &one.title)? {
        Some(one) => done(session, visit, &["petitions", &one.id, "--open", "--country", &code]),
        None => Ok(Turn::Done),
    }
}

/// Who takes gifts, and the page of the one that is chosen.
fn give(session: &Session, visit: &mut Visit) -> Result<Turn, Problem> {
    let code = visit.code();
    run_words(session, &owned(&["donate", "--ties", "none", "--country", &code]))?;
    let takers: Vec<Organisation> = dataset::all().filter(takes_gifts).collect();
    match one_of(session, "guide-give", takers, |one| &one.name)? {
        Some(one) => {
            let words = ["donate", &one.id, "--ties", "none", "--open", "--country", &code];
            done(session, visit, &words)
        }
        None => Ok(Turn::Done),
    }
}

/// A post for the network that is chosen, until the person has taken it along.
fn post(session: &Session, visit: &mut Visit) -> Result<Turn, Problem> {
    let names: Vec<String> = Network::ALL.iter().map(|network| network.name().to_owned()).collect();
    let question = Question::of_guide(session, "guide-network", &Args::none());
    let nth = ask::choice(session, &question, &names, 0)?;
    let Some(network) = Network::ALL.get(nth) else { return Ok(Turn::Menu) };
    let code = visit.code();
    let words = ["post", "--network", network.id(), "--country", &code];
    run_words(session, &owned(&words))?;
    // Its page is offered where it takes the text and asks for nothing more.
    let draft = Draft { text: "", link: None, hashtag: None, server: None };
    let opens = network.takes_text() && network.page(&draft).is_some();
    let ways: &[(&str, &str)] =
        &[("guide-copy", "--copy"), ("guide-post-open", "--open"), ("guide-next", "")];
    let ways: Vec<_> = ways.iter().filter(|(_, flag)| opens || *flag != "--open").collect();
    let items: Vec<String> = ways.iter().map(|(id, _)| session.say(id, &Args::none())).collect();
    let question = Question::of_guide(session, "guide-post-out", &Args::none());
    let nth = ask::choice(session, &question, &items, 0)?;
    match ways.get(nth) {
        Some((_, flag)) if !flag.is_empty() => {
            done(session, visit, &[&words[..], &[flag]].concat())
        }
        _ => Ok(Turn::Done),
    }
}

/// What happened, in the form that is chosen.
fn learn(session: &Session, visit: &Visit) -> Result<Turn, Problem> {
    let ways: [(&str, &[&str]); 4] = [
        ("learn-timeline", &["timeline"]),
        ("learn-facts", &["facts"]),
        ("learn-denials", &["facts", "--kind", "denial"]),
        ("learn-resources", &["resources"]),
    ];
    let items = ways.map(|(id, _)| session.say(id, &Args::none()));
    let question = Question::of_guide(session, "guide-learn", &Args::none());
    let nth = ask::choice(session, &question, &items, 0)?;
    let (_, words) = ways.get(nth).copied().ok_or(Problem::Left)?;
    done(session, visit, words)
}

/// What is safe there. In Russia it depends on where one is, which is asked.
fn safety(session: &Session, visit: &Visit) -> Result<Turn, Problem> {
    let code = visit.code();
    let words: &[&str] = match code.as_str() {
        "ru" => &["safety"],
        _ => &["safety", "--country", &code],
    };
    run_words(session, &owned(words))?;
    Ok(Turn::Done)
}
