//! `completions` and `man`: what a shell and a manual reader want of us.

use clap::{Args, Command};
use clap_complete::Shell;

use super::Session;
use super::command::{Run, tree};
use crate::dataset::nearest;
use crate::problem::Problem;

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
        let mut tree = tree(&session.program, false);
        clap_complete::generate(self.shell, &mut tree, session.program.as_str(), &mut script);
        session.print(&String::from_utf8_lossy(&script))
    }
}

/// Arguments of `man`.
#[derive(Debug, Args)]
pub(super) struct ManArgs {
    /// Command to describe; the whole program without one
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

impl Run for ManArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let mut tree = tree(&session.program, false);
        tree.build();
        let command = match &self.command {
            None => tree,
            Some(name) => match tree.find_subcommand(name) {
                Some(command) => command.clone(),
                None => {
                    let known: Vec<&str> = tree.get_subcommands().map(Command::get_name).collect();
                    return Err(Problem::UnknownRecord {
                        kind: "commands",
                        given: name.clone(),
                        nearest: nearest(name, known),
                    });
                }
            },
        };
        let mut page = Vec::new();
        let written = clap_mangen::Man::new(command).date("").render(&mut page);
        written.map_err(|error| Problem::write(std::path::Path::new("man"), error))?;
        session.print(&String::from_utf8_lossy(&page))
    }
}
