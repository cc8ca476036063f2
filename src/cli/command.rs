//! The tree of commands. Each command's arguments are built only when it is
//! the one that runs: most of a run's time would go into the others.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, value_parser};

use super::{
    Session, call, changes, data, get_help, help, keep, length, letter, lists, manual, post,
    privacy, route, safety, shell, view,
};
use crate::problem::Problem;
use crate::texts::{FALLBACK, Texts};

/// One command: its name, its words and what it does.
struct Verb {
    name: &'static str,
    aliases: &'static [&'static str],
    about: &'static str,
    examples: &'static str,
    args: fn(Command) -> Command,
    run: fn(ArgMatches, &Session) -> Result<(), Problem>,
}

const fn verb<A: Args + FromArgMatches + Run>(
    name: &'static str,
    aliases: &'static [&'static str],
    about: &'static str,
    examples: &'static str,
) -> Verb {
    Verb { name, aliases, about, examples, args: arguments::<A>, run: run_verb::<A> }
}

/// Adds a command's arguments; its description stays, whatever theirs is.
fn arguments<A: Args>(command: Command) -> Command {
    let about = command.get_about().cloned().unwrap_or_default();
    A::augment_args(command).about(about)
}

/// What a command does with its arguments.
pub(super) trait Run {
    fn run(self, session: &Session) -> Result<(), Problem>;
}

fn run_verb<A: FromArgMatches + Run>(
    mut matches: ArgMatches,
    session: &Session,
) -> Result<(), Problem> {
    // The matches come from the same definition, so they always fit.
    match A::from_arg_matches_mut(&mut matches) {
        Ok(args) => args.run(session),
        Err(error) => error.exit(),
    }
}

static VERBS: [Verb; 28] = [
    verb::<letter::LetterArgs>(
        "letter",
        &[],
        "Write a letter to an office that can act",
        "  chechnya-act letter --country uk\n  \
         chechnya-act letter --country de --to mp --sender me.txt -o letter.txt\n  \
         chechnya-act letter --country us --to ministry --format markdown --copy",
    ),
    verb::<route::RouteArgs>(
        "route",
        &["who"],
        "Show who can act from a country, and which ways lead there",
        "  chechnya-act route --country france\n  chechnya-act who --country fr --json",
    ),
    verb::<call::CallArgs>(
        "call",
        &[],
        "What to say on the telephone, to whom, and what time it is there",
        "  chechnya-act call --country uk\n  \
         chechnya-act call --country de --to embassy --lang en",
    ),
    verb::<post::PostArgs>(
        "post",
        &[],
        "Write a short public post that fits a network, or a thread",
        "  chechnya-act post --network bluesky\n  \
         chechnya-act post --network x --about lapunov-v-russia --copy\n  \
         chechnya-act post --network mastodon --server mastodon.example --open",
    ),
    verb::<lists::CountriesArgs>(
        "countries",
        &[],
        "List countries, or show one in full",
        "  chechnya-act countries\n  chechnya-act countries Deutschland",
    ),
    verb::<lists::EmbassiesArgs>(
        "embassies",
        &[],
        "Russian missions: where they are, or who answers for a country",
        "  chechnya-act embassies uk\n  chechnya-act embassies --json",
    ),
    verb::<lists::MissionsArgs>(
        "missions",
        &["ambassadors"],
        "Missions of all states to the United Nations",
        "  chechnya-act missions india\n  chechnya-act ambassadors --json",
    ),
    verb::<lists::AuthoritiesArgs>(
        "authorities",
        &[],
        "Russian state offices one can appeal to, and those one should not",
        "  chechnya-act authorities\n  chechnya-act authorities prosecutor-general",
    ),
    verb::<lists::InternationalArgs>(
        "international",
        &[],
        "Bodies of the United Nations and of Europe",
        "  chechnya-act international\n  chechnya-act international sr-russia --open",
    ),
    verb::<lists::PetitionsArgs>(
        "petitions",
        &[],
        "Petitions: what is open, what became of the others",
        "  chechnya-act petitions\n  chechnya-act petitions all-out-2025-grindr-safety --open",
    ),
    verb::<lists::HashtagsArgs>(
        "hashtags",
        &[],
        "Hashtags that still reach people",
        "  chechnya-act hashtags\n  chechnya-act hashtags --copy",
    ),
    verb::<lists::OrganisationsArgs>(
        "organisations",
        &[],
        "Organisations: what they do, and what Russia has declared them to be",
        "  chechnya-act organisations --active\n  chechnya-act organisations rainbow-railroad",
    ),
    verb::<lists::DonateArgs>(
        "donate",
        &[],
        "Who takes gifts, for what, and what it costs to help one person",
        "  chechnya-act donate\n  chechnya-act donate rainbow-railroad --ties none --open",
    ),
    verb::<lists::CompaniesArgs>(
        "companies",
        &[],
        "Companies whose apps and stores can protect people, and what to ask of them",
        "  chechnya-act companies\n  chechnya-act companies grindr",
    ),
    verb::<lists::MediaArgs>(
        "media",
        &[],
        "Newsrooms: where a letter to the editor goes, and how long it may be",
        "  chechnya-act media --country us\n  chechnya-act media new-york-times --copy",
    ),
    verb::<lists::ResourcesArgs>(
        "resources",
        &[],
        "Films, reports and guides to learn from",
        "  chechnya-act resources\n  chechnya-act resources --kind film",
    ),
    verb::<lists::FactsArgs>(
        "facts",
        &[],
        "Facts with their sources; what officials deny, and what the evidence says",
        "  chechnya-act facts --since 2024\n  chechnya-act facts --kind denial\n  \
         chechnya-act facts lapunov-v-russia --why",
    ),
    verb::<lists::TimelineArgs>(
        "timeline",
        &[],
        "The years 2013 to 2026 as a chart",
        "  chechnya-act timeline\n  chechnya-act timeline 2017\n  \
         chechnya-act timeline --svg -o timeline.svg",
    ),
    verb::<safety::SafetyArgs>(
        "safety",
        &[],
        "What is safe where you are, what is not, and what a computer keeps",
        "  chechnya-act safety\n  chechnya-act safety --where abroad-with-ties\n  \
         chechnya-act safety --where other-risk --country sa",
    ),
    verb::<get_help::GetHelpArgs>(
        "get-help",
        &[],
        "For somebody in danger, or a friend of theirs: whom to turn to, and how",
        "  chechnya-act get-help\n  chechnya-act get-help --for friend --where north-caucasus\n  \
         chechnya-act get-help --where russia --lang ru",
    ),
    verb::<privacy::PrivacyArgs>(
        "privacy",
        &[],
        "List every file the program keeps or has left: nothing unless you asked for it",
        "  chechnya-act privacy",
    ),
    verb::<privacy::ForgetArgs>(
        "forget",
        &[],
        "Delete all that the program keeps or has left",
        "  chechnya-act forget\n  chechnya-act forget --yes --letters",
    ),
    verb::<keep::ProfileArgs>(
        "profile",
        &[],
        "Keep your details for the next letter, or delete them",
        "  chechnya-act profile save\n  chechnya-act profile save --sender me.txt\n  \
         chechnya-act profile clear",
    ),
    verb::<keep::HistoryArgs>(
        "history",
        &[],
        "Note which letters you wrote to whom, or stop and delete the list",
        "  chechnya-act history on\n  chechnya-act history\n  chechnya-act history off",
    ),
    verb::<data::DataArgs>(
        "data",
        &[],
        "The data set's own tools: check, coverage, links, export, schema",
        "  chechnya-act data check --strict\n  chechnya-act data coverage\n  \
         chechnya-act data links | lychee -\n  chechnya-act data export --format csv",
    ),
    verb::<changes::ChangesArgs>(
        "changes",
        &[],
        "What changed in the data, version by version",
        "  chechnya-act changes\n  chechnya-act changes --all",
    ),
    verb::<shell::CompletionsArgs>(
        "completions",
        &[],
        "Print a completion script for your shell",
        "  chechnya-act completions bash > ~/.local/share/bash-completion/completions/chechnya-act",
    ),
    verb::<manual::ManArgs>(
        "man",
        &[],
        "Print the manual page, of the program or of one command; or write all pages",
        "  chechnya-act man > chechnya-act.1\n  chechnya-act man letter check | man -l -\n  \
         chechnya-act man --all -o man1",
    ),
];

pub(super) const AFTER_HELP: &str = "\
Start here:
  chechnya-act                        a guide that asks (in a terminal)
  chechnya-act letter --country uk    a letter, ready to sign
  chechnya-act route --country uk     everybody who can act from there
  chechnya-act safety                 first, if you or your family can be in danger

Nothing is sent: the program opens no connection. Nothing is stored unless you ask.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 refused for safety, \
5 reading or writing failed, 130 left.
Environment: NO_COLOR, CLICOLOR_FORCE, PAGER, VISUAL, EDITOR, ACCESSIBLE; \
CHECHNYA_ACT_TODAY=YYYY-MM-DD sets the day by which ages are judged, \
CHECHNYA_ACT_PRIVATE=1 is --private.";

/// The whole tree; `lazily` builds a command's arguments when it is used.
pub(super) fn tree(program: &str, lazily: bool) -> Command {
    let root = Command::new(env!("CARGO_PKG_NAME"))
        .bin_name(program)
        .display_name(program)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_subcommand(true)
        .args(everywhere())
        .about("Write to those who can help people persecuted in Chechnya")
        .after_long_help(AFTER_HELP.replace("chechnya-act", program));
    VERBS.iter().fold(root, |root, verb| {
        let command = Command::new(verb.name)
            .about(verb.about)
            .visible_aliases(verb.aliases)
            .after_long_help(
                format!("Examples:\n{}", verb.examples).replace("chechnya-act", program),
            );
        root.subcommand(if lazily { command.defer(verb.args) } else { (verb.args)(command) })
    })
}

/// The arguments that every command takes.
fn everywhere() -> [Arg; 7] {
    let said = |name| Arg::new(name).long(name).global(true);
    let flag = |name| said(name).action(ArgAction::SetTrue);
    [
        flag("no-input").help("Never ask anything"),
        flag("accessible").help("Ask by plain numbered lines, for a screen reader"),
        said("ui-lang")
            .value_name("CODE")
            .help("Language of the program itself, its questions and its help"),
        flag("private").help("Write no file, whatever else is asked for"),
        said("overlay")
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
            .help("Lay your own records over ours (see data overlay)"),
        said("color")
            .value_name("WHEN")
            .value_parser(["auto", "always", "never"])
            .default_value("auto")
            .help("Whether to use colours and bold type"),
        flag("no-pager").help("Print long lists at once, without a pager"),
    ]
}

/// What the arguments ask for.
pub(super) struct Asked {
    /// The command, if one is named.
    verb: Option<&'static Verb>,
    /// Its arguments, and those that every command takes.
    pub(super) matches: ArgMatches,
}

/// Reads the arguments. Where they begin with a command, only that command is
/// built: the others would take longer than the work itself. Whatever is wrong
/// is then said by the whole tree, which knows all the names to suggest.
pub(super) fn parse(program: &str, args: Vec<OsString>) -> Result<Asked, clap::Error> {
    if let Some(verb) = args.get(1).and_then(|first| first.to_str()).and_then(called)
        && let Ok(matches) = alone(verb, &args[1..])
    {
        return Ok(Asked { verb: Some(verb), matches });
    }
    let mut matches = tree(program, true).try_get_matches_from(args)?;
    Ok(match matches.remove_subcommand() {
        Some((name, matches)) => Asked { verb: called(&name), matches },
        None => Asked { verb: None, matches },
    })
}

/// The command of this name or alias.
fn called(name: &str) -> Option<&'static Verb> {
    VERBS.iter().find(|verb| verb.name == name || verb.aliases.contains(&name))
}

/// Reads the arguments of one command, its name the first of them.
fn alone(verb: &Verb, args: &[OsString]) -> Result<ArgMatches, clap::Error> {
    (verb.args)(Command::new(verb.name).args(everywhere())).try_get_matches_from(args)
}

/// Runs what the arguments ask for. Where they ask for nothing: the guide, if
/// there is somebody to guide, else the help.
pub(super) fn run(
    Asked { verb, matches }: Asked,
    session: &Session,
    guide: fn(&Session) -> Result<(), Problem>,
) -> Result<(), Problem> {
    if let Some(file) = matches.get_one::<PathBuf>("overlay") {
        session.lay_over(file)?;
    }
    match verb {
        Some(verb) => (verb.run)(matches, session),
        None if session.can_ask() => {
            // Whoever needs the guide leaves no trace of it.
            session.pages.set(false);
            guide(session)
        }
        None => session.print(&help(session)),
    }
}

/// Runs a command as if these words had been typed behind the program's name.
///
/// # Errors
/// Those of the command.
pub(crate) fn run_words(session: &Session, words: &[String]) -> Result<(), Problem> {
    let program = OsString::from(&session.program);
    let args = std::iter::once(program).chain(words.iter().map(OsString::from)).collect();
    match parse(&session.program, args) {
        Ok(Asked { verb: Some(verb), matches }) => (verb.run)(matches, session),
        Ok(_) => Ok(()),
        Err(error) => error.exit(),
    }
}

/// The tree as it shows itself, in the person's language.
fn shown(program: &str, texts: &Texts) -> Command {
    let tree = tree(program, false).term_width(view::width());
    if texts.language() == FALLBACK { tree } else { help::in_words(tree, texts) }
}

/// The help of the whole program.
fn help(session: &Session) -> String {
    let tree = shown(&session.program, &session.texts);
    length::long(tree).render_long_help().ansi().to_string()
}

/// The help that the arguments ask for, or what is wrong with them.
pub(super) fn refusal(program: &str, args: Vec<OsString>, texts: &Texts) -> Option<clap::Error> {
    let error = shown(program, texts).try_get_matches_from(&args).err()?;
    if error.kind() != ErrorKind::DisplayHelp {
        return Some(error);
    }
    let tree = shown(program, texts);
    let is_long = args.iter().any(|arg| arg == "--help");
    let tree = if is_long { length::long(tree) } else { length::short(tree, &args, texts) };
    tree.try_get_matches_from(args).err()
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use clap::ArgMatches;

    use super::{VERBS, alone, called, tree};

    #[test]
    fn the_tree_is_sound() {
        tree("chechnya-act", false).debug_assert();
    }

    #[test]
    fn a_command_alone_reads_what_the_tree_reads() {
        let examples = VERBS.iter().flat_map(|verb| verb.examples.lines());
        let examples = examples.map(|line| line.split(['|', '>']).next().unwrap_or_default());
        for line in examples.chain(["chechnya-act who --country uk --private --color never"]) {
            let args: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
            let verb = called(args[1].to_str().unwrap()).unwrap();
            let matches = alone(verb, &args[1..]).unwrap();
            let whole = tree("chechnya-act", true).try_get_matches_from(&args).unwrap();
            let (name, theirs) = whole.subcommand().unwrap();
            assert_eq!(name, verb.name, "{line}");
            for id in theirs.ids() {
                let raw = |of: &ArgMatches| {
                    of.get_raw(id.as_str()).map(|all| all.map(OsString::from).collect::<Vec<_>>())
                };
                assert_eq!(raw(&matches), raw(theirs), "{line}: {id}");
            }
            assert_eq!(matches.ids().count(), theirs.ids().count(), "{line}");
        }
    }

    #[test]
    fn every_argument_has_words() {
        for command in tree("chechnya-act", false).get_subcommands() {
            for arg in command.get_arguments().filter(|arg| arg.get_id() != "help") {
                assert!(arg.get_help().is_some(), "{} {}", command.get_name(), arg.get_id());
            }
        }
    }
}
