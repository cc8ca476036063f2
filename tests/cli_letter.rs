//! `letter` from outside: what people see, and what bad input gets.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::fs;

#[cfg(unix)]
use common::program;
use common::{fed, run, run_in, words};

#[test]
fn a_dozen_countries_of_different_kinds() {
    for code in ["gb", "us", "de", "ua", "ge", "ru", "tv", "bt", "fr", "br", "in", "xk"] {
        let shown = words(&format!("letter --country {code}")).shown();
        insta::assert_snapshot!(format!("letter_{code}"), shown);
        let shown = words(&format!("route --country {code}")).shown();
        insta::assert_snapshot!(format!("route_{code}"), shown);
    }
}

#[test]
fn each_kind_of_office_gets_its_own_letter() {
    for to in ["representative", "ministry", "un", "prosecutor-general", "sr-russia", "osce-odihr"]
    {
        let shown =
            words(&format!("letter --country uk --to {to} --name Ada --city Leeds")).shown();
        insta::assert_snapshot!(format!("letter_gb_{to}"), shown);
    }
}

#[test]
fn forms_of_a_letter() {
    for format in ["markdown", "json"] {
        let line = format!("letter --country nl --to un-geneva --format {format} --seed 7");
        insta::assert_snapshot!(format!("letter_nl_{format}"), words(&line).shown());
    }
}

#[test]
fn a_sender_file_fills_the_letter() {
    let me = b"name: Ada Example\naddress: 1 High Street\n Flat 2\ncity: Leeds LS1 4DY\n\
        who: I am a nurse in Leeds\nwhy: My cousin had to flee\ntie: You spoke for us in May\n";
    let run = fed(&["letter", "--country", "uk", "--to", "mp", "--sender", "-"], me);
    insta::assert_snapshot!(run.shown());
}

#[test]
fn the_same_person_gets_the_same_letter_and_another_one_a_different_one() {
    let letter = |name: &str| run(&["letter", "--country", "uk", "--name", name]).stdout;
    assert_eq!(letter("Ada"), letter("Ada"));
    assert_ne!(letter("Ada").replace("Ada", ""), letter("Bob").replace("Bob", ""));
}

#[test]
fn names_that_cannot_be_found_get_the_nearest_or_the_list() {
    for (line, code, said) in [
        ("letter --country germny", 3, "Germany"),
        ("letter --country congo", 3, "Republic of the Congo (CG)"),
        ("letter --country qqqqqq", 3, "lists them all"),
        ("letter --country uk --to embasy", 3, "embassy"),
        ("letter --country uk --lang xx", 3, "en"),
        ("letter --country uk --ask sanction", 3, "convey-and-answer"),
        ("letter --country uk --facts lapunov", 3, "lapunov-v-russia"),
        ("letter --country uk --to head-of-chechnya", 1, "--to representative"),
        ("letter --country bt --to embassy", 1, "--to representative"),
        ("letter --country ru", 4, "--accept-risk"),
        ("letter --country uk --date 2026-02-30", 2, "2026-11-20"),
        ("letter --country uk --email me", 2, "name@example.org"),
        ("lettr --country uk", 2, "letter"),
        ("letter", 2, "--country"),
    ] {
        let run = words(line);
        assert_eq!(run.code, code, "{line}\n{}", run.shown());
        assert!(run.stderr.contains(said), "{line}\n{}", run.shown());
        assert_eq!(run.stdout, "", "{line}");
    }
}

#[test]
fn where_the_risk_is_high_only_the_person_decides() {
    let run = words("letter --country ru --to prosecutor-general --accept-risk");
    assert_eq!(run.code, 0, "{}", run.shown());
    assert!(run.stdout.contains("Dear Prosecutor General,"));
}

#[test]
fn text_that_could_change_a_page_or_a_terminal_is_refused() {
    for name in ["a\u{1b}[31mb", "a\nBcc: b", "a\u{202e}b", "a\u{9b}31mb", "a\u{2028}b"] {
        let run = run(&["letter", "--country", "uk", "--name", name]);
        assert_eq!(run.code, 2, "{name:?}");
        assert_eq!(run.stdout, "");
        let odd = |c: char| c.is_control() && c != '\n';
        assert!(!run.stderr.contains(odd), "{name:?}: {:?}", run.stderr);
    }
}

#[test]
fn what_an_error_repeats_cannot_reach_the_terminal() {
    for args in [["letter", "--country", "\u{1b}[2Jx"], ["\u{1b}[2J", "a", "b"]] {
        let run = run(&args);
        assert!(!run.stderr.contains('\u{1b}'), "{:?}", run.stderr);
        assert!(run.code == 3 || run.code == 2);
    }
}

#[test]
fn ten_megabytes_are_refused_with_the_limit() {
    let why = format!("why: {}", "x".repeat(10_000_000));
    let run = fed(&["letter", "--country", "uk", "--sender", "-"], why.as_bytes());
    assert_eq!(run.code, 5);
    let long = "x".repeat(100_000);
    let run = common::run(&["letter", "--country", "uk", "--why", &long]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("500"), "{}", run.stderr);
}

#[test]
fn a_file_is_written_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let letter = ["letter", "--country", "uk", "-o", "letter.txt"];
    assert_eq!(run_in(folder.path(), &letter).code, 0);
    let first = fs::read_to_string(folder.path().join("letter.txt")).unwrap();
    assert!(first.contains("Your Excellency,"));

    let again = run_in(folder.path(), &letter);
    assert_eq!(again.code, 5, "{}", again.shown());
    assert!(again.stderr.contains("--force"));

    let mut forced = letter.to_vec();
    forced.extend(["--force", "--to", "ministry"]);
    assert_eq!(run_in(folder.path(), &forced).code, 0);
    let second = fs::read_to_string(folder.path().join("letter.txt")).unwrap();
    assert!(second.contains("Foreign Secretary"));

    let nowhere = run_in(folder.path(), &["letter", "--country", "uk", "-o", "no/such/letter.txt"]);
    assert_eq!(nowhere.code, 5);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "something was left behind");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::ffi::OsStr;
    use std::fs::OpenOptions;
    use std::io::Read;
    use std::os::unix::ffi::OsStrExt;
    use std::process::Stdio;

    use super::common::finished;
    use super::{program, words};

    #[test]
    fn a_full_disk_is_an_error() {
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = program().args(["letter", "--country", "uk"]).stdout(full).output().unwrap();
        let run = finished(output);
        assert_eq!(run.code, 5, "{}", run.shown());
        assert!(run.stderr.contains("standard output"));
    }

    #[test]
    fn a_reader_that_goes_is_none() {
        let mut command = program();
        command.args(["countries", "--json"]).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut first = [0; 10];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        let run = finished(child.wait_with_output().unwrap());
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    }

    #[test]
    fn a_place_that_cannot_be_written_is_an_error_with_a_way_out() {
        for place in ["/proc/letter.txt", "/dev/null/letter.txt"] {
            let run = words(&format!("letter --country uk -o {place}"));
            assert_eq!(run.code, 5, "{}", run.shown());
            assert!(run.stderr.contains("-o"), "{}", run.shown());
        }
    }

    #[test]
    fn arguments_that_are_no_text_are_refused() {
        let odd = OsStr::from_bytes(b"\xff\xfe");
        let run = super::run(&[OsStr::new("letter"), OsStr::new("--country"), odd]);
        assert_eq!(run.code, 2, "{}", run.shown());
    }
}

#[test]
fn without_a_home_or_a_terminal_all_works() {
    let run = words("letter --country uk --copy");
    assert_eq!(run.code, 0, "{}", run.shown());
    assert!(run.stdout.contains("Your Excellency,"));
    assert!(run.stderr.contains("There is no clipboard here"));
    let help = run_in(std::path::Path::new("."), &[]);
    assert_eq!(help.code, 0);
    assert!(help.stdout.contains("letter --country uk"));
}

#[test]
fn no_desktop_is_no_failure_and_the_link_is_always_said() {
    let run = words("letter --country uk --to mp --open");
    assert_eq!(run.code, 0, "{}", run.shown());
    assert!(run.stderr.contains("https://members.parliament.uk/"), "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn the_editor_gets_a_private_file_that_is_gone_afterwards() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("editor");
    let trace = folder.path().join("trace");
    let line = format!(
        "#!/bin/sh\nstat -c %a \"$(dirname \"$1\")\" > {0}\necho \"$1\" >> {0}\n\
         echo changed > \"$1\"\n",
        trace.display()
    );
    fs::write(&script, line).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    let output = program()
        .args(["letter", "--country", "uk", "--edit"])
        .env("EDITOR", &script)
        .env("PATH", "/usr/bin:/bin")
        .output()
        .unwrap();
    let run = common::finished(output);
    assert_eq!((run.code, run.stdout.as_str()), (0, "changed\n"), "{}", run.shown());
    let trace = fs::read_to_string(trace).unwrap();
    let (mode, path) = trace.trim().split_once('\n').unwrap();
    assert_eq!(mode, "700");
    assert!(!std::path::Path::new(path).exists(), "{path} was left behind");
}

#[cfg(unix)]
#[test]
fn an_editor_that_fails_loses_nothing() {
    let run = |editor: &str| {
        let mut command = program();
        command.args(["letter", "--country", "uk", "--edit"]).env("EDITOR", editor);
        common::finished(command.env("PATH", "/usr/bin:/bin").output().unwrap())
    };
    let failed = run("false");
    assert_eq!(failed.code, 1, "{}", failed.shown());
    let kept = run("sh -c 'echo mine > \"$1\"; exit 3' sh");
    assert_eq!(kept.code, 1, "{}", kept.shown());
    let path = kept.stderr.split("safe in ").nth(1).unwrap().trim();
    assert_eq!(fs::read_to_string(path).unwrap(), "mine\n");
    fs::remove_file(path).unwrap();
    fs::remove_dir(std::path::Path::new(path).parent().unwrap()).unwrap();
    assert_eq!(run("/no/such/editor").code, 1);
}

#[test]
fn where_a_name_is_dangerous_none_is_asked_for_on_paper_either() {
    for to in ["representative", "ministry", "un", "prosecutor-general"] {
        let run = common::run(&["letter", "--country", "ug", "--accept-risk", "--to", to]);
        let lines: Vec<&str> = run.stdout.lines().collect();
        assert_eq!(lines[0], "Uganda", "{to}");
        assert!(
            run.stdout.contains("A person who lives in Uganda, whose name is withheld"),
            "{to}"
        );
        assert!(!run.stdout.contains("look forward to your answer"), "{to}:\n{}", run.stdout);
        assert!(run.stderr.contains("DANGER: do not put your name"), "{to}");
        assert!(!run.stderr.contains("--name"), "{to}: {}", run.stderr);
    }
    // Without a name nothing else may lead to the writer either.
    let unnamed = ["letter", "--country", "ug", "--accept-risk", "--to", "un", "--city", "Kampala"];
    for seed in ["1", "2", "3", "4"] {
        let run = common::run(&[&unnamed[..], &["--seed", seed]].concat());
        assert!(run.stdout.contains("Uganda") && !run.stdout.contains("Kampala"), "{}", run.stdout);
    }
    let named = ["letter", "--country", "ug", "--accept-risk", "--to", "un", "--name", "A B"];
    let run = common::run(&named);
    assert!(run.stderr.contains("DANGER: this letter names you"), "{}", run.stderr);
}

#[test]
fn facts_that_do_not_fit_are_refused_with_the_reason() {
    for (facts, to, said) in [
        ("denial-hbo-interview", "embassy", "is what officials deny"),
        ("germany-visas-frozen", "embassy", "is not for a letter to this office"),
        ("taken-from-st-petersburg,case-opened-2024", "embassy", "tell of one case"),
        ("purge-begins,osce-benedek-report,un-hrc-2022,nine-banned", "mp", "4 are too many"),
    ] {
        let run = common::run(&["letter", "--country", "de", "--to", to, "--facts", facts]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{facts}");
        assert!(run.stderr.contains(said), "{facts}: {}", run.stderr);
    }
    let run = common::run(&["letter", "--country", "de", "--date", "2018-01-01"]);
    assert!(run.code == 2 && run.stderr.contains("known only on"), "{}", run.stderr);
}

#[test]
fn a_title_is_not_said_twice() {
    for name in ["Rep. Ann Bee", "Representative Ann Bee", "Ann Bee"] {
        let words = ["letter", "--country", "us", "--to", "mp", "--recipient-name", name];
        let run = common::run(&words);
        assert!(run.stdout.contains("\nDear Representative Ann Bee,\n"), "{}", run.stdout);
    }
}

#[test]
fn what_is_asked_for_fits_the_country() {
    let asked = |country: &str, ask: &str| {
        let words = ["letter", "--country", country, "--to", "ministry", "--ask", ask];
        common::run(&words).code == 0
    };
    assert!(asked("de", "protect-people") && !asked("br", "protect-people"));
    assert!(asked("br", "send-nobody-back") && asked("us", "admit-refugees"));
    assert!(!asked("us", "protect-people") && !asked("ua", "raise-with-russia"));
}

#[test]
fn a_note_is_short_and_a_card_goes_to_nobody_by_name() {
    let note = common::run(&["letter", "--country", "uk", "--to", "mp", "--kind", "note"]);
    assert_eq!(note.code, 0, "{}", note.shown());
    assert!(!note.stdout.contains("Subject:") && note.stdout.contains("I live in"));
    let card = common::run(&["letter", "--country", "uk", "--kind", "card", "--city", "Leeds"]);
    assert!(card.stdout.contains("Dear friends,") && !card.stdout.contains("Embassy"));
    assert!(card.stderr.contains("Never send it to a person"), "{}", card.stderr);
}

#[test]
fn a_service_that_blocks_ready_text_gets_an_outline() {
    let run = common::run(&["letter", "--country", "uk", "--to", "mp", "--kind", "outline"]);
    assert_eq!(run.code, 0, "{}", run.shown());
    assert!(run.stdout.contains("blocks ready-made") && run.stdout.contains("6) Thank them"));
    assert!(!run.stdout.contains("Dear "), "{}", run.stdout);
}

#[test]
fn an_answer_to_a_reply_quotes_it_and_asks_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("reply.txt");
    let evasive = "Dear Sir,\n\nThese are unconfirmed allegations \u{1b}[2J. Yours.\n";
    fs::write(&file, evasive).unwrap();
    let file = file.to_str().unwrap();
    let run = common::run(&["letter", "--country", "uk", "--reply", file]);
    assert_eq!(run.code, 0, "{}", run.shown());
    assert!(run.stdout.contains("“These are unconfirmed allegations [2J.”"), "{}", run.stdout);
    assert!(run.stdout.contains("Lapunov") && run.stdout.contains("Prosecutor General"));
}

#[test]
fn a_letter_to_the_editor_keeps_to_the_papers_length() {
    for seed in ["1", "2", "3", "4", "5", "6"] {
        let run = common::run(&[
            "letter",
            "--country",
            "us",
            "--to",
            "new-york-times",
            "--lang",
            "en",
            "--ask",
            "letter-to-the-editor",
            "--json",
            "--seed",
            seed,
        ]);
        assert_eq!(run.code, 2, "there is no --json here");
        let run = common::run(&[
            "letter",
            "--country",
            "us",
            "--to",
            "new-york-times",
            "--ask",
            "letter-to-the-editor",
            "--seed",
            seed,
        ]);
        let words = run.stderr.split("this one has ").nth(1).unwrap();
        let words: u32 = words.split('.').next().unwrap().parse().unwrap();
        assert!(words <= 150, "{}", run.shown());
    }
}

#[test]
fn sources_stand_below_the_letter_where_wanted() {
    let run = common::run(&["letter", "--country", "uk", "--sources"]);
    let (_, sources) = run.stdout.split_once("\nSources:\n").unwrap();
    assert!(sources.lines().count() >= 3 && sources.lines().all(|l| l.starts_with("http")));
}

#[test]
fn an_unknown_language_is_named_with_those_there_are() {
    for flag in ["--lang", "--gloss"] {
        let run = common::run(&["letter", "--country", "uk", flag, "tlh"]);
        assert_eq!(run.code, 3, "{}", run.shown());
        assert!(run.stderr.contains("tlh") && run.stderr.contains("en"), "{}", run.stderr);
    }
}

#[test]
fn an_office_without_a_letter_box_says_where_to_write() {
    let run = common::run(&["letter", "--country", "uk", "--to", "grindr"]);
    assert!(run.stderr.contains("Through its page: https://"), "{}", run.stderr);
    assert!(run.stdout.contains("Grindr Inc.\n\nSubject"), "{}", run.stdout);
}

#[test]
fn what_stands_in_for_an_embassy_is_not_called_one() {
    for (country, office) in [("tw", "Представительство Московско"), ("ge", "Секция интересов")]
    {
        let letter = words(&format!("letter --country {country} --to embassy --lang ru")).stdout;
        assert!(letter.contains(office), "{letter}");
        assert!(!letter.contains("Посольство Российской Федерации"), "{letter}");
    }
    let letter = words("letter --country tw --to prosecutor-general --lang de").stdout;
    assert!(letter.contains("Moskau-Taipeh-Koordinierungskommission"), "{letter}");
    assert!(!letter.contains("Botschaft der Russischen Föderation"), "{letter}");
}
