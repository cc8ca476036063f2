//! Help in two lengths. `-h` is a look: what is used most, one line each.
//! `--help` tells all of it, with the examples.

use std::ffi::OsString;

use clap::{Arg, Command};
use textwrap::core::display_width;

use super::view::{fold, width};
use crate::texts::{Args, FALLBACK, Texts};

/// The tree whose help tells all, for `--help`.
pub(super) fn long(command: Command) -> Command {
    let command = command.mut_args(|arg| {
        let help = arg.get_help().cloned();
        help.map_or(arg.clone(), |help| arg.long_help(help))
    });
    // clap would keep the spaces between two columns where it breaks a line.
    let after = command.get_after_long_help().map(|after| fold(&after.to_string()));
    let command = command.after_long_help(after.unwrap_or_default());
    each_inner(command, long)
}

/// What `letter -h` shows of some forty options: what most letters need.
const OF_LETTERS: [&str; 10] =
    ["country", "to", "kind", "lang", "facts", "sender", "format", "output", "copy", "open"];

/// The tree whose help takes one line for each thing, for `-h`. Options that
/// every command has stand in the help of the program alone.
pub(super) fn short(command: Command, args: &[OsString], texts: &Texts) -> Command {
    let path = asked_for(&command, args);
    let program = command.get_bin_name().unwrap_or(command.get_name()).to_owned();
    let name = [std::slice::from_ref(&program), &path].concat().join(" ");
    let mut more = texts.say("help-more", &Args::of("command", name));
    let mut command = command;
    if !path.is_empty() {
        more = format!("{more}\n{}", texts.say("help-everywhere", &Args::of("program", program)));
        command = command.mut_args(|arg| {
            let everywhere = arg.is_global_set();
            arg.hide_short_help(everywhere)
        });
    }
    let english = texts.language() == FALLBACK;
    let options = (!english).then(|| texts.say("heading-options", &Args::none()));
    at(command, &path, &|command| brief(command, options.as_deref()).after_help(more.clone()))
}

/// The commands that the arguments name, one below the other.
fn asked_for(command: &Command, args: &[OsString]) -> Vec<String> {
    let mut here = command;
    let mut path = Vec::new();
    for arg in args.iter().skip(1) {
        if let Some(inner) = here.find_subcommand(arg) {
            here = inner;
            path.push(inner.get_name().to_owned());
        }
    }
    path
}

/// Changes the command that stands at the end of a path.
fn at(command: Command, path: &[String], change: &impl Fn(Command) -> Command) -> Command {
    match path.split_first() {
        Some((name, rest)) => command.mut_subcommand(name, |inner| at(inner, rest, change)),
        None => change(command),
    }
}

/// A command whose options, under one heading, and inner commands are told in a line each.
fn brief(command: Command, heading: Option<&str>) -> Command {
    /// What stands beside a name: two spaces on its left, two on its right.
    const BESIDE: usize = 4;
    let is_letter = command.get_name() == "letter";
    let command = command.mut_args(|arg| {
        let rare =
            is_letter && !["help"].iter().chain(&OF_LETTERS).any(|often| arg.get_id() == often);
        let arg = if rare { arg.hide_short_help(true) } else { arg };
        match heading {
            _ if arg.is_positional() => arg,
            Some(heading) => arg.help_heading(heading.to_owned()),
            None => arg.help_heading(None),
        }
    });
    let longest = |positional: bool| {
        let shown = command.get_arguments().filter(|arg| !arg.is_hide_short_help_set());
        let of_kind = shown.filter(|arg| arg.is_positional() == positional);
        of_kind.map(named).max().unwrap_or_default() + BESIDE
    };
    let columns = [longest(false), longest(true)];
    let names = command.get_subcommands().map(|inner| inner.get_name().len());
    let column = names.max().unwrap_or_default() + BESIDE;
    let command = command.mut_args(|arg| {
        let room = width().saturating_sub(columns[usize::from(arg.is_positional())]);
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        let arg = arg.help(up_to_a_pause(&help, room));
        if arg.get_action().takes_values() {
            arg.hide_possible_values(true).hide_default_value(true)
        } else {
            arg
        }
    });
    each_inner(command, |inner| {
        let about = inner.get_about().map(ToString::to_string).unwrap_or_default();
        // clap writes other names behind it.
        let also = inner.get_visible_aliases().map(|name| name.len() + " [alias: ]".len());
        let room = width().saturating_sub(column + also.sum::<usize>());
        inner.about(up_to_a_pause(&about, room))
    })
}

fn each_inner(command: Command, change: impl Fn(Command) -> Command) -> Command {
    command.mut_subcommands(change)
}

/// The columns that the name of an argument takes, with the place for its letter.
fn named(arg: &Arg) -> usize {
    /// "-o, " or as many spaces.
    const LETTER: usize = 4;
    let names = arg.get_value_names().unwrap_or_default();
    let values: usize = names.iter().map(|name| display_width(name) + " <>".len()).sum();
    let long = arg.get_long().map_or(0, |long| LETTER + "--".len() + long.len());
    long + if arg.get_action().takes_values() { values } else { 0 }
}

/// The beginning of a sentence that fits a line: all of it, or what stands
/// before a bracket, a colon or the last comma that fits. What has no such
/// place, or says too little before it, stays whole.
fn up_to_a_pause(text: &str, room: usize) -> String {
    let fits = |part: &str| display_width(part) <= room;
    let before = |marks: &[char]| text.split(marks).next().unwrap_or(text).trim_end();
    // Before the bracket, unless a list stands between it and a colon.
    let plain = Some(before(&['[', '('])).filter(|part| !part.contains(':'));
    let parts = [Some(text), plain, Some(before(&['[', '(', ':', ';', '؛']))];
    let found = parts.into_iter().flatten().find(|part| fits(part) && part.contains(' '));
    let commas = || text.match_indices([',', '،']).map(|(at, _)| &text[..at]).rev();
    let is_clause = |part: &&str| {
        fits(part) && display_width(part) * 2 > room && !part.contains([':', '[', '('])
    };
    found.or_else(|| commas().find(is_clause)).unwrap_or(text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::up_to_a_pause;

    #[test]
    fn a_line_ends_where_the_sentence_pauses() {
        let to = "Office to write to: embassy, representative (mp), or an id [default: embassy]";
        assert_eq!(up_to_a_pause(to, 100), to);
        assert_eq!(up_to_a_pause(to, 60), "Office to write to");
        assert_eq!(up_to_a_pause("Facts, by id, three", 14), "Facts, by id");
        assert_eq!(up_to_a_pause("The date [default: today]", 12), "The date");
        assert_eq!(
            up_to_a_pause("Tell, what a long time it takes", 30),
            "Tell, what a long time it takes"
        );
        assert_eq!(up_to_a_pause("No pause in here", 5), "No pause in here");
    }
}
