//! Lists and help on narrow screens, in every language of the program: a line
//! that does not fit is folded. Only what cannot be broken may be wider.

#![cfg(unix)]
#![allow(missing_docs, unreachable_pub, clippy::unwrap_used, clippy::panic)]

mod common;
#[path = "common/terminal.rs"]
mod terminal;

use chechnya_act::dataset;
use terminal::in_terminal;
use textwrap::core::display_width;

const PAGES: [&str; 18] = [
    "countries",
    "countries cn",
    "embassies",
    "embassies jp",
    "missions",
    "petitions",
    "organisations",
    "companies",
    "media",
    "resources",
    "hashtags",
    "facts --why",
    "timeline",
    "data coverage",
    "route --country cn",
    "--help",
    "-h",
    "letter --help",
];

/// What is looked at in wider windows too.
const WIDER: [(&str, u16); 4] =
    [("-h", 60), ("-h", 80), ("route --country cn", 60), ("petitions", 60)];

/// A line that is wider than the screen although it could have been folded: it
/// has a space after the first word, and holds neither a link nor the usage,
/// which is typed as it stands.
fn is_cut(line: &str, columns: usize, usage: &str) -> bool {
    display_width(line) > columns
        && line.trim().contains(' ')
        && !line.contains("://")
        && !line.contains(usage)
}

#[test]
fn no_line_is_wider_than_the_screen_in_any_language() {
    for language in dataset::ui_languages() {
        let texts = chechnya_act::texts::Texts::new(language);
        let usage = texts.say("heading-usage", &chechnya_act::texts::Args::none());
        for (page, columns) in PAGES.into_iter().map(|page| (page, 40)).chain(WIDER) {
            let args: Vec<&str> = page.split(' ').chain(["--ui-lang", language]).collect();
            let (said, code) = in_terminal(&args, columns, &[("PAGER", ""), ("NO_COLOR", "1")]);
            assert_eq!(code, 0, "{language}: {page}: {said}");
            assert!(said.lines().count() > 3, "{language}: {page}: {said}");
            for line in said.lines() {
                let cut = is_cut(line, columns.into(), &format!("{usage}: "));
                assert!(!cut, "{language}: {page} at {columns}: {line}");
            }
        }
    }
}

#[test]
fn wide_signs_take_two_columns_and_links_stay_whole() {
    let (said, _) = in_terminal(&["embassies", "cn"], 40, &[("NO_COLOR", "1")]);
    assert!(said.lines().any(|line| line.contains("https://")), "{said}");
    for line in said.lines().filter(|line| line.contains("://")) {
        let link = line.split(' ').find(|word| word.contains("://")).unwrap();
        assert!(link.len() > 10, "{line}");
    }
}

#[test]
fn a_pipe_gets_lines_that_are_not_folded() {
    let piped = common::words("embassies").stdout;
    let (shown, _) = in_terminal(&["embassies"], 40, &[("PAGER", ""), ("NO_COLOR", "1")]);
    assert!(piped.lines().count() < shown.lines().count());
    assert!(piped.lines().any(|line| line.chars().count() > 60));
}

#[test]
fn what_is_said_beside_a_page_is_folded_too() {
    for language in dataset::ui_languages() {
        for line in ["letter --country uk --to embasy", "facts --since soon", "call --country uk"] {
            let args: Vec<&str> =
                line.split(' ').chain(["--no-input", "--ui-lang", language]).collect();
            let (said, _) = in_terminal(&args, 40, &[("PAGER", "")]);
            assert!(said.lines().count() >= 2, "{language}: {line}: {said}");
            for shown in said.lines() {
                assert!(!is_cut(shown, 40, "Usage: "), "{language}: {line}: {shown}");
            }
        }
    }
}
