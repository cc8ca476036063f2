//! Help: short by `-h`, long by `--help`, in colours where they are wanted, and
//! with examples that work.

#![cfg(unix)]
#![allow(missing_docs, unreachable_pub, clippy::unwrap_used, clippy::panic)]

mod common;
#[path = "common/terminal.rs"]
mod terminal;

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

use chechnya_act::dataset;
use chechnya_act::texts::{Args, Texts};
use common::words;
use rexpect::session::spawn_command;
use terminal::in_terminal;

/// Every command, and every command inside one, by the list of its own help.
fn commands() -> Vec<String> {
    let of = |path: &str| -> Vec<String> {
        let help = words(format!("{path} -h").trim()).stdout;
        let list = help.split("Commands:\n").nth(1).unwrap_or_default();
        let names = list.lines().take_while(|line| !line.is_empty());
        let names = names.filter(|line| !line.starts_with("   "));
        let names = names.filter_map(|line| line.split_whitespace().next());
        names.map(|name| format!("{path} {name}").trim().to_owned()).collect()
    };
    let all = of("");
    let inner: Vec<String> = all.iter().flat_map(|command| of(command)).collect();
    [all, inner].concat()
}

#[test]
fn the_short_help_fits_a_screen_in_every_language_and_the_long_one_tells_more() {
    let commands = commands();
    assert!(commands.len() > 35, "{commands:?}");
    for language in dataset::ui_languages() {
        let examples = Texts::new(language).say("heading-examples", &Args::none());
        for command in &commands {
            let help = |flag: &str| {
                let run = words(&format!("{command} {flag} --ui-lang {language}"));
                assert_eq!(run.code, 0, "{language}: {command} {flag}");
                run.stdout
            };
            let (short, long) = (help("-h"), help("--help"));
            assert!(short.lines().count() <= 25, "{language}: {command}\n{short}");
            assert!(!short.lines().any(|line| line == examples), "{language}: {command}\n{short}");
            assert!(long.lines().count() > short.lines().count(), "{language}: {command}");
            // A command inside another has its examples there.
            let has_examples = long.lines().any(|line| line == examples);
            assert_eq!(has_examples, !command.contains(' '), "{language}: {command}\n{long}");
        }
    }
}

#[test]
fn the_short_help_tells_most_in_one_line_each() {
    let short = words("letter -h").stdout;
    let options = short.lines().filter(|line| line.trim_start().starts_with('-'));
    assert_eq!(options.count(), 11, "{short}");
    assert!(short.contains("letter --help tells more"), "{short}");
    assert!(!short.contains("--no-input"), "{short}");
    assert!(words("-h").stdout.contains("--no-input"));
    let long = words("letter --help").stdout;
    for told in ["--recipient-gender", "British DL", "--no-input", "or an id that `route` lists"] {
        assert!(long.contains(told), "{told}");
    }
}

/// The examples of a help text, folded lines put together again.
fn examples(help: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let rest = help.split("Examples:\n").nth(1).unwrap_or_default();
    for line in rest.lines() {
        match line.strip_prefix("    ") {
            Some(more) => found.last_mut().unwrap().extend([" ", more]),
            None => found.push(line.trim().to_owned()),
        }
    }
    found
}

/// A folder to run examples in: the sender's details, and programs that only
/// note that they were called.
fn world() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path();
    std::fs::write(home.join("me.txt"), "name: Ada Example\ncity: Leeds\n").unwrap();
    std::fs::create_dir_all(home.join(".local/share/bash-completion/completions")).unwrap();
    std::fs::create_dir(home.join("bin")).unwrap();
    for name in ["xdg-open", "gio", "lychee", "man"] {
        let path = home.join("bin").join(name);
        let note = "#!/bin/sh\necho \"$0 $@\" >> \"$HOME/called\"\n[ -t 0 ] || cat > /dev/null\n";
        std::fs::write(&path, note).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    folder
}

fn shell(home: &Path, line: &str) -> Command {
    let program = Path::new(env!("CARGO_BIN_EXE_chechnya-act"));
    let path = format!(
        "{}:{}:/usr/bin:/bin",
        home.join("bin").display(),
        program.parent().unwrap().display()
    );
    let mut command = Command::new("/bin/sh");
    command.args(["-c", line]).current_dir(home).env_clear().env("PATH", path);
    command.env("HOME", home).env("CHECHNYA_ACT_TODAY", common::TODAY);
    command.env("LANG", "en_GB.UTF-8");
    command
}

#[test]
fn every_example_works() {
    /// Those that ask something, and the beginning of what they ask.
    const ASK: [(&str, &str); 4] = [
        ("chechnya-act safety", "Where are you"),
        ("chechnya-act get-help", "Who is in danger"),
        ("chechnya-act profile save", "Your full name"),
        ("chechnya-act", "The country you write from"),
    ];
    let mut count = 0;
    for command in commands().iter().filter(|command| !command.contains(' ')) {
        let world = world();
        let home = world.path();
        let examples = examples(&words(&format!("{command} --help")).stdout);
        assert!(!examples.is_empty(), "{command}");
        for line in examples {
            count += 1;
            assert!(line.starts_with("chechnya-act "), "{line}");
            if let Some((_, asks)) = ASK.iter().find(|(asking, _)| *asking == line) {
                let mut command = shell(home, &line);
                command.env("ACCESSIBLE", "1").env("TERM", "xterm");
                let mut session = spawn_command(command, Some(60_000)).unwrap();
                session.exp_string(asks).unwrap();
                session.send_control('c').unwrap();
                let _ = session.exp_eof();
                continue;
            }
            let run = shell(home, &line).stdin(Stdio::null()).output().unwrap();
            let run = common::finished(run);
            // What is old is a finding.
            let wanted = i32::from(line.ends_with("data check --strict"));
            assert_eq!(run.code, wanted, "{line}\n{}", run.stderr);
            if line.contains("--open") {
                let called = std::fs::read_to_string(home.join("called")).unwrap();
                assert!(called.contains("https://"), "{line}: {called}");
            }
        }
    }
    assert!(count >= 55, "{count}");
}

#[test]
fn the_lines_to_start_with_work() {
    let help = words("--help").stdout;
    let start = help.split("Start here:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let lines = start.lines().filter_map(|line| line.strip_prefix("  chechnya-act "));
    let lines: Vec<&str> = lines.filter_map(|line| line.split("   ").next()).collect();
    assert!(lines.contains(&"letter --country uk"), "{lines:?}");
    for line in lines.into_iter().filter(|line| !["", "safety"].contains(&line.trim())) {
        assert_eq!(words(line.trim()).code, 0, "{line}");
    }
}

#[test]
fn the_flag_goes_before_the_variables_and_they_before_the_terminal() {
    let styled = |flags: &[&str], vars: &[(&str, &str)]| {
        let page = |line: &[&str]| {
            let mut command = common::program();
            command.args(line).args(flags).envs(vars.iter().copied());
            common::finished(command.output().unwrap()).stdout.contains('\u{1b}')
        };
        let found =
            [page(&["route", "--country", "uk"]), page(&["letter", "--help"]), page(&["-h"])];
        assert!(found.iter().all(|one| *one == found[0]), "{flags:?} {vars:?}: {found:?}");
        found[0]
    };
    let (no, force) = (("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1"));
    assert!(!styled(&[], &[]));
    assert!(styled(&[], &[force]));
    assert!(!styled(&[], &[no, force]));
    assert!(!styled(&["--color", "never"], &[force]));
    assert!(styled(&["--color=always"], &[no]));
    assert!(styled(&["--color", "auto"], &[force]));
    let on_screen = |flags: &[&str], vars: &[(&str, &str)]| {
        let args = [&["route", "--country", "uk", "--no-pager"], flags].concat();
        in_terminal(&args, 80, vars).0.contains('\u{1b}')
    };
    assert!(on_screen(&[], &[]));
    assert!(!on_screen(&[], &[no]));
    assert!(!on_screen(&[], &[("CLICOLOR", "0")]));
    assert!(!on_screen(&[], &[("TERM", "dumb")]));
    assert!(!on_screen(&["--color", "never"], &[]));
    assert!(on_screen(&["--color", "always"], &[no]));
}

#[test]
fn what_scripts_read_and_what_is_said_of_errors_is_never_styled() {
    for line in
        ["facts --json --color always", "facts --colour --color always", "nonsense --color always"]
    {
        let run = words(line);
        assert!(!run.stdout.contains('\u{1b}') && !run.stderr.contains('\u{1b}'), "{line}");
    }
    let run = words("facts --color sometimes");
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("always"), "{}", run.stderr);
}
