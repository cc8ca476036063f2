//! Help in the person's own language. clap speaks English only, so where the
//! language is another one its words are put over clap's: `help-letter` for a
//! command, `help-letter-country` or `each-country` for an argument,
//! `value-file` for what stands in its place. `data/locales/en/help.ftl` lists
//! them all; a test writes it from the definitions and holds it to them.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};

use crate::texts::{Args, Texts, one_line};

/// The tree of commands in the words of a language.
pub(super) fn in_words(command: Command, texts: &Texts) -> Command {
    let say = |id: &str| texts.say(id, &Args::none());
    let program = command.get_bin_name().unwrap_or(command.get_name()).to_owned();
    let command = worded(command, "help", &program, texts);
    command.about(one_line(&say("help-about"))).after_long_help(say("help-after"))
}

/// A command in words; `path` is what is typed to call it.
fn worded(command: Command, id: &str, path: &str, texts: &Texts) -> Command {
    let say = |id: &str| texts.say(id, &Args::none());
    let names: Vec<String> =
        command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let mut command = command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .subcommand_help_heading(say("heading-commands"))
        .mut_args(|arg| argument(arg, id, texts))
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(say("help-help"))
                .help_heading(say("heading-options")),
        );
    if id == "help" {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        let heading = say("heading-options");
        command = command.arg(version.help(say("help-version")).help_heading(heading));
    }
    for name in names {
        command = command.mut_subcommand(&name, |inner| {
            let id = format!("{id}-{name}");
            let about = one_line(&say(&id));
            let also: Vec<String> = inner.get_visible_aliases().map(str::to_owned).collect();
            let about = if also.is_empty() {
                about
            } else {
                let names = Args::of("names", also.join(", "));
                format!("{about} ({})", texts.say("help-also", &names))
            };
            // Commands are the same in every language, only the heading above them is not.
            let examples = inner.get_after_long_help().map(ToString::to_string).unwrap_or_default();
            let examples = examples.replacen("Examples:", &say("heading-examples"), 1);
            let path = format!("{path} {name}");
            let inner =
                worded(inner.about(about).visible_alias(None).aliases(also), &id, &path, texts);
            if examples.is_empty() { inner } else { inner.after_long_help(examples) }
        });
    }
    let usage = command.clone().render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
    let own = command.get_bin_name().unwrap_or(command.get_name());
    let lines: Vec<String> = usage.lines().map(|line| line.trim().replacen(own, path, 1)).collect();
    let usage = lines
        .join("\n       ")
        .replace("[OPTIONS]", &say("usage-options"))
        .replace("[COMMAND]", &say("usage-command"))
        .replace("<COMMAND>", &say("usage-command"));
    command.override_usage(usage).help_template(format!(
        "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        say("heading-usage")
    ))
}

fn argument(arg: Arg, id: &str, texts: &Texts) -> Arg {
    let say = |id: &str| texts.say(id, &Args::none());
    let own = format!("{id}-{}", arg.get_id());
    let ids = [own, format!("each-{}", arg.get_id())];
    // What is missing shows as its id, and fails a test.
    let help = texts.first(&ids, &Args::none()).unwrap_or_else(|fault| format!("[{fault}]"));
    let mut help = one_line(&help);
    let values: Vec<String> =
        arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let takes_value = arg.get_action().takes_values();
    if takes_value && !values.is_empty() {
        help = format!("{help} [{}]", values.join(", "));
    }
    let default: Vec<_> = arg.get_default_values().iter().map(|v| v.to_string_lossy()).collect();
    if takes_value && !default.is_empty() {
        let args = Args::of("value", default.join(", "));
        help = format!("{help} {}", texts.say("help-default", &args));
    }
    let heading = match arg.get_help_heading() {
        Some(heading) => format!("heading-{}", slug(heading)),
        None if arg.is_positional() => "heading-arguments".to_owned(),
        None => "heading-options".to_owned(),
    };
    let names: Vec<String> = arg
        .get_value_names()
        .unwrap_or_default()
        .iter()
        .map(|name| say(&format!("value-{}", slug(name))))
        .collect();
    let arg = arg.help(help).help_heading(say(&heading));
    let arg =
        if takes_value { arg.hide_possible_values(true).hide_default_value(true) } else { arg };
    if names.is_empty() { arg } else { arg.value_names(names) }
}

/// A name as a part of a text's id: `Who writes` and `ID,…` as `who-writes` and `id`.
fn slug(name: &str) -> String {
    let words: Vec<String> = name
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.join("-")
}

/// What is wrong with the arguments, in the words of a language.
pub(super) fn complaint(error: &clap::Error, texts: &Texts) -> String {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    };
    let argument = match error.kind() {
        ErrorKind::InvalidSubcommand => text(ContextKind::InvalidSubcommand),
        _ => text(ContextKind::InvalidArg),
    };
    let id = match error.kind() {
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::MissingRequiredArgument => "usage-missing",
        ErrorKind::ArgumentConflict => "usage-conflict",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::InvalidUtf8 => {
            "usage-bad-value"
        }
        _ => "usage-wrong",
    };
    let suggested =
        [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let nearest = suggested.into_iter().map(text).find(|text| !text.is_empty()).unwrap_or_default();
    let possible = text(ContextKind::ValidValue);
    let args = Args::of("argument", argument)
        .and("value", text(ContextKind::InvalidValue))
        .and("other", text(ContextKind::PriorArg));
    let mut lines =
        vec![format!("{}: {}", texts.say("error-prefix", &Args::none()), texts.say(id, &args))];
    if !nearest.is_empty() {
        lines.push(texts.say("usage-nearest", &Args::of("nearest", nearest)));
    }
    if !possible.is_empty() {
        lines.push(texts.say("usage-possible", &Args::of("list", possible)));
    }
    lines.push(texts.say("usage-help", &Args::none()));
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt::Write as _;

    use clap::Command;

    use super::{in_words, slug};
    use crate::cli::command::{AFTER_HELP, tree};
    use crate::dataset;
    use crate::texts::Texts;

    /// Every text that help has, by id, as the definitions say it in English.
    fn english() -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        let tree = tree("chechnya-act", false);
        found.insert("help-about".to_owned(), tree.get_about().unwrap().to_string());
        found.insert("help-after".to_owned(), AFTER_HELP.to_owned());
        collect(&tree, "help", &mut found);
        found
    }

    fn collect(command: &Command, id: &str, found: &mut BTreeMap<String, String>) {
        for arg in command.get_arguments() {
            if arg.get_id() == "help" {
                continue;
            }
            let help = arg.get_long_help().or(arg.get_help()).unwrap().to_string();
            // What several commands say alike stands once.
            let each = format!("each-{}", arg.get_id());
            if found.entry(each).or_insert_with(|| help.clone()) != &help {
                found.insert(format!("{id}-{}", arg.get_id()), help);
            }
            if let Some(heading) = arg.get_help_heading() {
                found.insert(format!("heading-{}", slug(heading)), heading.to_owned());
            }
            for name in arg.get_value_names().unwrap_or_default() {
                found.insert(format!("value-{}", slug(name)), name.to_string());
            }
        }
        for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
            let id = format!("{id}-{}", inner.get_name());
            found.insert(id.clone(), inner.get_about().unwrap().to_string());
            collect(inner, &id, found);
        }
    }

    #[test]
    fn english_help_is_listed_for_translators() {
        let mut file = "### The help of every command, as its definition says it: written by\n\
            ### `FIX_HELP=1 cargo test --lib help`, for those who translate it. Names of\n\
            ### commands and flags stay as they are.\n\n"
            .to_owned();
        for (id, text) in english() {
            let text = text.replace('{', "{ \"{\" }");
            let text = text.replace('\n', "\n    ");
            let split = if text.contains('\n') { "\n    " } else { " " };
            let _ = writeln!(file, "{id} ={split}{text}");
        }
        let lines: Vec<&str> = file.lines().map(str::trim_end).collect();
        let file = lines.join("\n") + "\n";
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/locales/en/help.ftl");
        if std::env::var_os("FIX_HELP").is_some() {
            std::fs::write(path, &file).unwrap();
        }
        assert_eq!(std::fs::read_to_string(path).unwrap(), file, "run with FIX_HELP=1");
    }

    #[test]
    fn no_help_is_missing_in_any_language() {
        for language in dataset::ui_languages() {
            let texts = Texts::new(language);
            for id in english().keys() {
                assert!(texts.has(id), "{language}: {id}");
            }
            let mut tree = in_words(tree("chechnya-act", false), &texts);
            let names: Vec<String> =
                tree.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
            for help in names.iter().filter_map(|name| {
                Some(tree.find_subcommand_mut(name)?.render_long_help().to_string())
            }) {
                // What cannot be said shows as its id in brackets.
                assert!(!help.contains(&format!("[{language}/")), "{language}:\n{help}");
            }
        }
    }
}
