//! `completions`: what a shell wants of us.

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, Args, Command};
use clap_complete::Shell;

use super::Session;
use super::command::{Run, tree};
use crate::dataset;
use crate::dataset::record::{
    Ask, Authority, Company, Country, Fact, Hashtag, InternationalBody, Newsroom, Organisation,
    Petition, Resource,
};
use crate::problem::Problem;
use crate::route::recipient_ids;

/// Arguments of `completions`.
#[derive(Debug, Args)]
pub(super) struct CompletionsArgs {
    /// Shell to complete in
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

impl Run for CompletionsArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let mut script = Vec::new();
        let mut tree = with_values(tree(&session.program, false));
        clap_complete::generate(self.shell, &mut tree, session.program.as_str(), &mut script);
        // Some scripts name their inner states after the program's own name.
        let script = String::from_utf8_lossy(&script);
        let script = script.replace(env!("CARGO_PKG_NAME"), &session.program);
        // clap_complete 4.6 writes a hyphen in the program's name in one way
        // where bash sets the state and in another where it asks for it.
        let (set, asked) =
            (session.program.replace('-', "__"), session.program.replace('-', "__subcmd__"));
        session.print(&script.replace(&asked, &set))
    }
}

/// The tree with the ids, countries and languages of the data set as values, so
/// that a shell can complete them.
fn with_values(tree: Command) -> Command {
    let names: Vec<String> =
        tree.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let tree = tree.mut_args(|arg| completed(arg, ""));
    names.into_iter().fold(tree, |tree, name| {
        tree.mut_subcommand(&name, |command| command.mut_args(|arg| completed(arg, &name)))
    })
}

fn completed(arg: Arg, command: &str) -> Arg {
    let values: Vec<PossibleValue> = match (arg.get_id().as_str(), command) {
        ("country", _) | ("id", "embassies" | "missions") => countries(),
        ("lang" | "gloss", _) => plain(dataset::languages()),
        ("ui-lang", _) => plain(dataset::ui_languages()),
        ("to", _) => plain(recipient_ids()),
        ("ask", _) => plain(dataset::ids::<Ask>()),
        ("facts", _) | ("id", "facts") => plain(dataset::ids::<Fact>()),
        ("id", "petitions") => plain(dataset::ids::<Petition>()),
        ("id", "hashtags") => plain(dataset::ids::<Hashtag>()),
        ("id", "organisations" | "donate") => plain(dataset::ids::<Organisation>()),
        ("id", "companies") => plain(dataset::ids::<Company>()),
        ("id", "media") => plain(dataset::ids::<Newsroom>()),
        ("id", "resources") => plain(dataset::ids::<Resource>()),
        ("id", "authorities") => plain(dataset::ids::<Authority>()),
        ("id", "international") => plain(dataset::ids::<InternationalBody>()),
        _ => return arg,
    };
    arg.value_parser(PossibleValuesParser::new(values))
}

fn plain(values: impl Iterator<Item = &'static str>) -> Vec<PossibleValue> {
    values.map(PossibleValue::new).collect()
}

fn countries() -> Vec<PossibleValue> {
    let countries = dataset::all::<Country>();
    countries.map(|c| PossibleValue::new(c.code.to_lowercase()).help(c.name)).collect()
}
