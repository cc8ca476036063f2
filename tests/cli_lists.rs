//! The look-up commands from outside.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use common::{run, words};

#[test]
fn lists_and_single_records() {
    for line in [
        "petitions",
        "petitions all-out-2025-grindr-safety",
        "petitions change-org-2016-grindr-hornet",
        "hashtags",
        "hashtags whereisseda",
        "authorities",
        "authorities prosecutor-general",
        "authorities head-of-chechnya",
        "international",
        "international osce-odihr",
        "embassies uk",
        "embassies tuvalu",
        "embassies bhutan",
        "missions germany",
        "ambassadors tv",
        "countries de",
        "--help",
        "letter --help",
    ] {
        let name = line.replace([' ', '-'], "_");
        insta::assert_snapshot!(name, words(line).shown());
    }
}

#[test]
fn every_list_speaks_json() {
    for list in [
        "countries",
        "embassies",
        "missions",
        "authorities",
        "international",
        "petitions",
        "hashtags",
    ] {
        let run = run(&[list, "--json"]);
        assert_eq!(run.code, 0, "{list}");
        let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(document["version"], 1, "{list}");
        assert!(document["content"].as_array().unwrap().len() >= 6, "{list}");
    }
}

#[test]
fn a_dead_petition_is_never_offered_as_live() {
    let list = words("petitions").stdout;
    let live = list.split("Of the past").next().unwrap();
    let all = run(&["petitions", "--json"]);
    let all: serde_json::Value = serde_json::from_str(&all.stdout).unwrap();
    for petition in all["content"].as_array().unwrap() {
        let status = petition["status"].as_str().unwrap();
        let id = petition["id"].as_str().unwrap();
        if status == "closed" || status == "archived" {
            assert!(!live.contains(&format!("{id}  ")), "{id} is offered");
        }
    }
    assert!(list.contains("letter --country"), "no way on from there");
}

#[test]
fn hashtags_that_are_copied_are_in_use() {
    let run = words("hashtags --copy");
    assert_eq!(run.stdout, "#WhereIsSeda #ГдеСеда\n");
    assert!(run.stderr.contains("Never use these from inside Russia"));
}

#[test]
fn an_unknown_id_gets_the_nearest() {
    for (line, said) in [
        ("petitions all-out-grindr", "all-out-2025-grindr-safety"),
        ("authorities prosecutor", "prosecutor-general"),
        ("international ohcr", "ohchr"),
        ("hashtags seda", "whereisseda"),
        ("embassies germny", "Germany"),
        ("man lettr", "letter"),
    ] {
        let run = words(line);
        assert_eq!(run.code, 3, "{line}: {}", run.shown());
        assert!(run.stderr.contains(said), "{line}: {}", run.shown());
    }
}

#[test]
fn what_is_not_there_cannot_be_opened() {
    let run = words("petitions nc-sos-2025-justice-for-aishat --open");
    assert_eq!(run.code, 1, "{}", run.shown());
    let run = words("missions kosovo");
    assert_eq!(run.code, 1, "{}", run.shown());
}

#[test]
fn completions_and_manual_pages_are_made_for_every_shell_and_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = run(&["completions", shell]);
        assert_eq!(run.code, 0);
        assert!(run.stdout.contains("petitions"), "{shell}");
    }
    for command in ["letter", "route", "countries", "embassies", "missions", "petitions"] {
        let page = run(&["man", command]);
        assert_eq!(page.code, 0);
        assert!(page.stdout.contains(".SH"), "{command}");
    }
}

#[test]
#[cfg(unix)]
fn bash_completes_countries_ids_and_languages() {
    let script = run(&["completions", "bash"]).stdout;
    let complete = |words: &str, word: &str, before: &str| {
        let count = words.split(' ').count() - 1;
        let asked = format!(
            "{script}\nCOMP_WORDS=({words}); COMP_CWORD={count}; \
             _chechnya__act chechnya-act '{word}' '{before}'; echo \"${{COMPREPLY[@]}}\""
        );
        let output = std::process::Command::new("bash").args(["-c", &asked]).output().unwrap();
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    assert_eq!(complete("chechnya-act letter --country f", "f", "--country"), "fi fj fm fr");
    assert_eq!(complete("chechnya-act facts lapu", "lapu", "facts"), "lapunov-v-russia");
    assert_eq!(complete("chechnya-act letter --to prose", "prose", "--to"), "prosecutor-general");
    assert_eq!(complete("chechnya-act letter --lang e", "e", "--lang"), "el en es");
}

#[test]
fn a_terminal_without_colour_gets_none() {
    let run = words("route --country uk");
    assert!(!run.stdout.contains('\u{1b}'));
}

#[test]
fn the_program_answers_to_any_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes");
    std::fs::copy(env!("CARGO_BIN_EXE_chechnya-act"), &path).unwrap();
    let output = std::process::Command::new(&path).env_clear().output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    assert!(help.contains("notes letter --country uk"), "{help}");
    assert!(!help.contains("chechnya-act"), "{help}");
}

#[test]
fn the_timeline_counts_every_fact_once() {
    let run = common::run(&["timeline"]);
    assert_eq!(run.code, 0, "{}", run.shown());
    let totals = run.stdout.lines().filter(|line| line.starts_with("20"));
    let counted: usize = totals
        .map(|line| {
            line[30..].split(' ').find(|p| !p.is_empty()).unwrap().parse::<usize>().unwrap()
        })
        .sum();
    let facts: serde_json::Value =
        serde_json::from_str(&common::run(&["facts", "--json"]).stdout).unwrap();
    assert_eq!(counted, facts["content"].as_array().unwrap().len());
    assert!(run.stdout.lines().all(|line| line.chars().count() <= 80), "{}", run.stdout);
    let year = common::run(&["timeline", "2016"]);
    assert!(year.stdout.contains("hrw-2016-minefield"), "{}", year.stdout);
    assert_eq!(common::run(&["timeline", "1850"]).code, 2);
    let svg = common::run(&["timeline", "--svg"]).stdout;
    assert!(svg.starts_with("<svg ") && svg.contains("2017: 23 ("), "{svg}");
    assert!(!svg.contains("<script") && !svg.contains("href"), "{svg}");
}
