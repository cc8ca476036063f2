//! What the README shows is what the program does.

#![cfg(unix)]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::path::Path;
use std::process::{Command, Stdio};

fn readme() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    std::fs::read_to_string(path).unwrap()
}

/// The block of the README between its fences that follows this text.
fn block_after(readme: &str, text: &str) -> String {
    let (_, rest) = readme.split_once(text).unwrap();
    let (_, rest) = rest.split_once("```text\n").unwrap();
    rest.split_once("```").unwrap().0.to_owned()
}

/// A folder with the sender's file that the README prints, and the program on the path.
fn shell(line: &str) -> common::Run {
    let folder = tempfile::tempdir().unwrap();
    let sender = block_after(&readme(), "`me.txt` holds");
    std::fs::write(folder.path().join("me.txt"), sender).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_chechnya-act"));
    let path = format!("{}:/usr/local/bin:/usr/bin:/bin", program.parent().unwrap().display());
    let mut command = Command::new("/bin/sh");
    command.args(["-c", line]).current_dir(folder.path()).stdin(Stdio::null());
    command.env_clear().env("PATH", path).env("CHECHNYA_ACT_TODAY", common::TODAY);
    common::finished(command.output().unwrap())
}

#[test]
fn every_command_it_shows_works() {
    let readme = readme();
    let lines: Vec<&str> =
        readme.lines().filter_map(|line| line.strip_prefix("$ chechnya-act")).collect();
    assert!(lines.len() >= 12, "{lines:?}");
    for line in lines {
        // What is piped on is another program's affair.
        let line = format!("chechnya-act{}", line.split(" | ").next().unwrap());
        let run = shell(&line);
        assert_eq!(run.code, 0, "{line}: {}", run.stderr);
    }
}

#[test]
fn every_wish_has_a_command_that_works() {
    let readme = readme();
    let (_, table) = readme.split_once("## Twelve wishes").unwrap();
    let (table, _) = table.split_once("\n## ").unwrap();
    let rows = table.lines().filter(|line| line.starts_with('|'));
    let commands: Vec<&str> = rows.filter_map(|row| row.split('`').nth(1)).collect();
    assert_eq!(commands.len(), 12, "{commands:?}");
    for command in commands {
        // No program of the person's own is started; a letter of their own is there.
        let line = command.replace(" --open", "");
        let own = "chechnya-act letter --country uk --sender me.txt -o my-letter.txt";
        let run = shell(&format!("{own} && {line}"));
        assert_eq!(run.code, 0, "{line}: {}", run.stderr);
    }
}

#[test]
fn the_route_it_shows_is_the_route() {
    let readme = readme();
    let (_, shown) = readme.split_once("$ chechnya-act route --country us\n").unwrap();
    let shown = shown.split_once("```").unwrap().0;
    let run = shell("chechnya-act route --country us");
    for line in shown.lines().filter(|line| line.trim() != "…") {
        assert!(run.stdout.lines().any(|said| said == line), "{line}\n{}", run.stdout);
    }
}

#[test]
fn the_letter_it_shows_is_the_letter() {
    let shown = block_after(&readme(), "tie: The ministry");
    let run = shell("chechnya-act letter --country uk --to ministry --sender me.txt");
    assert!(run.stdout.starts_with(&shown), "{}", run.stdout);
}
