//! The manual: a page for each command, in a form that every formatter reads.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::collections::BTreeSet;
use std::path::Path;

use common::{run, run_in, words};

/// The pages of all commands, written into a folder.
fn pages(folder: &Path) -> Vec<(String, String)> {
    let run = run_in(folder, &["man", "--all", "-o", "man1"]);
    assert_eq!(run.code, 0, "{}", run.shown());
    let files = std::fs::read_dir(folder.join("man1")).unwrap();
    let mut pages: Vec<(String, String)> = files
        .map(|file| file.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, std::fs::read_to_string(&path).unwrap())
        })
        .collect();
    pages.sort();
    pages
}

#[test]
fn there_is_a_page_for_every_command_and_every_command_inside_one() {
    let folder = tempfile::tempdir().unwrap();
    let pages = pages(folder.path());
    let names: BTreeSet<&str> = pages.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.len() > 40, "{names:?}");
    for name in ["chechnya-act.1", "chechnya-act-letter.1", "chechnya-act-data-check.1"] {
        assert!(names.contains(name), "{name}");
    }
    // Every page that another one names is there.
    for (name, text) in &pages {
        for other in text.lines().filter_map(|line| line.strip_suffix("(1)")) {
            let other = other.replace("\\-", "-") + ".1";
            assert!(names.contains(other.as_str()), "{name} names {other}");
        }
    }
    assert_eq!(words("man data check").stdout, {
        let found = pages.iter().find(|(name, _)| name == "chechnya-act-data-check.1");
        found.unwrap().1.clone()
    });
}

#[test]
fn every_page_is_plain_roff() {
    const MACROS: [&str; 13] =
        [".ie", ".el", ".TH", ".SH", ".TP", ".RS", ".RE", ".IP", ".br", ".sp", ".nf", ".fi", ".B"];
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in pages(folder.path()) {
        assert!(text.is_ascii(), "{name}");
        assert!(text.contains(".SH NAME\n") && text.contains(".SH SYNOPSIS\n"), "{name}");
        for line in text.lines() {
            let first = line.split(' ').next().unwrap();
            let known = !line.starts_with(['.', '\'']) || MACROS.contains(&first);
            assert!(known && !line.ends_with(' '), "{name}: {line:?}");
        }
        let inner = name.matches('-').count() > 2 && !name.ends_with("get-help.1");
        let has_examples = text.contains(".SH EXAMPLES\n.nf\n") && text.ends_with(".fi\n");
        assert_eq!(has_examples, !inner && name != "chechnya-act.1", "{name}");
    }
}

#[test]
fn pages_that_are_there_stay_unless_told() {
    let folder = tempfile::tempdir().unwrap();
    pages(folder.path());
    let again = run_in(folder.path(), &["man", "--all", "-o", "man1"]);
    assert_eq!(again.code, 5, "{}", again.shown());
    let page = folder.path().join("man1/chechnya-act.1");
    std::fs::write(&page, "old").unwrap();
    let forced = run_in(folder.path(), &["man", "--all", "-o", "man1", "--force"]);
    assert_eq!(forced.code, 0, "{}", forced.shown());
    assert!(std::fs::read_to_string(&page).unwrap().contains(".TH"));
}

#[test]
fn what_does_not_go_together_is_refused() {
    for line in ["man --all", "man -o man1", "man letter --all -o man1"] {
        assert_eq!(words(line).code, 2, "{line}");
    }
    let folder = tempfile::tempdir().unwrap();
    let private = run_in(folder.path(), &["man", "--all", "-o", "man1", "--private"]);
    assert_eq!(private.code, 4, "{}", private.shown());
    assert!(!folder.path().join("man1").exists());
    let unknown = run(&["man", "data", "chek"]);
    assert!(unknown.code == 3 && unknown.stderr.contains("check"), "{}", unknown.shown());
}

#[test]
fn where_the_manual_is_in_another_language_it_is_said() {
    let run = words("man letter --ui-lang de");
    assert!(run.stderr.contains("Handbuch"), "{}", run.stderr);
    assert_eq!(run.stdout, words("man letter").stdout);
}
