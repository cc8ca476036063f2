//! The pager: for long lists on a terminal alone, and never where it could
//! keep what must leave no trace.

#![cfg(unix)]
#![allow(missing_docs, unreachable_pub, clippy::unwrap_used, clippy::panic)]

mod common;
#[path = "common/terminal.rs"]
mod terminal;

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use tempfile::TempDir;
use terminal::{ended, in_terminal};

/// A pager made for a test: a script, and a folder for what it leaves.
struct Pager {
    folder: TempDir,
}

impl Pager {
    fn new(script: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pager");
        std::fs::write(&path, format!("#!/bin/sh\ncd \"${{0%/*}}\"\n{script}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        Self { folder }
    }

    /// One that keeps all it gets.
    fn keeping() -> Self {
        Self::new("cat > got")
    }

    fn path(&self) -> String {
        self.folder.path().join("pager").display().to_string()
    }

    fn left(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What it got of a command in a terminal, if it was called.
    fn got(&self, line: &str, vars: &[(&str, &str)]) -> Option<String> {
        let path = self.path();
        let vars = [&[("PAGER", path.as_str())], vars].concat();
        let args: Vec<&str> = line.split(' ').collect();
        in_terminal(&args, 80, &vars);
        std::fs::read_to_string(self.left("got")).ok()
    }
}

#[test]
fn a_list_longer_than_the_screen_goes_through_it_and_nowhere_else() {
    let pager = Pager::keeping();
    let path = pager.path();
    let (said, code) = in_terminal(&["facts"], 80, &[("PAGER", &path)]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(said, "");
    let got = std::fs::read_to_string(pager.left("got")).unwrap();
    assert!(got.contains("lapunov-v-russia") && got.contains("shows one in full"), "{got}");
    assert!(got.contains("\u{1b}[1m"), "bold type is lost");
}

#[test]
fn without_colours_it_gets_none() {
    let got = Pager::keeping().got("facts", &[("NO_COLOR", "1")]).unwrap();
    assert!(!got.contains('\u{1b}'));
}

#[test]
fn what_fits_the_screen_does_not_need_it() {
    assert_eq!(Pager::keeping().got("facts lapunov-v-russia", &[]), None);
}

#[test]
fn it_gets_nothing_that_must_leave_no_trace() {
    for (line, vars) in [
        ("safety --where russia --no-input", &[][..]),
        ("safety --where abroad", &[("ACCESSIBLE", "1")]),
        ("get-help --for me --where russia --no-input", &[]),
        ("get-help --for friend --where abroad", &[("ACCESSIBLE", "1")]),
        ("privacy", &[]),
        ("forget --yes", &[]),
        ("route --country ru", &[]),
        ("media --country ru", &[]),
        ("facts", &[("LANG", "ru_RU.UTF-8")]),
        ("facts", &[("LANG", "be_BY.UTF-8")]),
        ("facts", &[("TZ", "Europe/Moscow")]),
        ("facts", &[("TZ", "Africa/Kampala")]),
        ("facts --private", &[]),
        ("facts", &[("CHECHNYA_ACT_PRIVATE", "1")]),
        ("facts --json", &[]),
        ("facts --no-pager", &[]),
        ("facts --no-input", &[]),
        ("facts", &[("ACCESSIBLE", "1")]),
        ("facts", &[("TERM", "dumb")]),
        ("letter --country uk --no-input", &[]),
        ("facts --accessible", &[]),
    ] {
        let pager = Pager::keeping();
        let path = pager.path();
        let vars = [&[("PAGER", path.as_str())], vars].concat();
        let args: Vec<&str> = line.split(' ').collect();
        let mut session = terminal::terminal(&args, 80, &vars);
        // Where advice waits for a key, Ctrl-C ends it.
        if vars.iter().any(|(name, _)| *name == "ACCESSIBLE") && !line.starts_with("facts") {
            session.exp_string("Enter").unwrap();
            session.send_control('c').unwrap();
        }
        let _ = session.exp_eof();
        assert!(!pager.left("got").exists(), "{line} {vars:?}");
    }
}

#[test]
fn a_pipe_has_none() {
    let pager = Pager::keeping();
    let output = common::program().arg("facts").env("PAGER", pager.path()).output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("lapunov-v-russia"));
    assert!(!pager.left("got").exists());
}

/// The list as it is printed without a pager.
fn printed() -> String {
    in_terminal(&["facts", "--no-pager"], 80, &[]).0
}

#[test]
fn no_pager_a_missing_one_and_a_failing_one_leave_the_list_on_the_screen() {
    let failing = Pager::new("exit 3").path();
    let wanted = printed();
    assert!(wanted.contains("lapunov-v-russia"));
    for pager in ["", "cat", "/no/such/pager -x", &failing, "/"] {
        let (said, code) = in_terminal(&["facts"], 80, &[("PAGER", pager)]);
        assert_eq!(code, 0, "{pager}");
        assert!(said == wanted, "{pager}: {said}");
    }
    // Neither $PAGER nor less on the path.
    let (said, _) = in_terminal(&["facts"], 80, &[("PATH", "/nonexistent")]);
    assert!(said.ends_with(&wanted), "{said}");
}

#[test]
fn one_that_is_left_early_is_no_failure() {
    let pager = Pager::new("read line; echo \"$line\"; exit 0");
    let (said, code) = in_terminal(&["data", "links"], 80, &[("PAGER", &pager.path())]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn its_words_are_no_shell_s() {
    let pager = Pager::new("echo \"$@\" > words; cat > got");
    let command = format!("{} -a 'b; touch owned' $(touch owned) | touch owned", pager.path());
    in_terminal(&["facts"], 80, &[("PAGER", &command)]);
    let words = std::fs::read_to_string(pager.left("words")).unwrap();
    assert_eq!(words, "-a 'b; touch owned' $(touch owned) | touch owned\n");
    assert!(!pager.left("owned").exists());
}

#[test]
fn it_is_told_to_keep_nothing() {
    let pager = Pager::new("echo \"$LESSHISTFILE $LESSSECURE $LESS$LESSOPEN\" > vars; cat > got");
    let path = pager.path();
    for (own, wanted) in [(None, "- 1 FRX\n"), (Some("-S"), "- 1 -S\n")] {
        let mut vars =
            vec![("PAGER", path.as_str()), ("LESSHISTFILE", "history"), ("LESSOPEN", "|x")];
        vars.extend(own.map(|own| ("LESS", own)));
        in_terminal(&["facts"], 80, &vars);
        assert_eq!(std::fs::read_to_string(pager.left("vars")).unwrap(), wanted);
    }
}

#[test]
fn ctrl_c_belongs_to_the_pager() {
    // One that goes on with it, as less does, ends when it wants to.
    let pager = Pager::new("trap : INT; cat > got; echo ready; sleep 5; echo still here; exit 0");
    let mut session = terminal::terminal(&["facts"], 80, &[("PAGER", &pager.path())]);
    session.exp_string("ready").unwrap();
    session.send_control('c').unwrap();
    session.exp_string("still here").unwrap();
    assert_eq!(ended(session).1, 0);
    // One that is ended by it takes the list with it.
    let pager = Pager::new("cat > got; echo ready; exec sleep 5");
    let mut session = terminal::terminal(&["facts"], 80, &[("PAGER", &pager.path())]);
    session.exp_string("ready").unwrap();
    session.send_control('c').unwrap();
    let (said, code) = ended(session);
    assert_eq!(code, 130, "{said}");
    assert!(!said.contains("lapunov-v-russia"), "{said}");
}
