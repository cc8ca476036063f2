//! Drafts, links, web pages, QR codes and forms from outside, with bad input too.

#![cfg(unix)]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use common::{Run, finished, program, run, run_in, words};
use rexpect::session::spawn_command;

/// A letter in a format, from somebody.
fn letter(format: &str, more: &[&str]) -> Run {
    let mut args = vec!["letter", "--country", "de", "--to", "ministry", "--lang", "en"];
    args.extend(["--format", format]);
    args.extend(more);
    run(&args)
}

/// A program in a folder of its own that does what the script says.
fn stand_in(folder: &Path, name: &str, script: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path
}

/// Runs with a desktop that opens things with this script and no other program.
fn with_desktop(folder: &Path, script: &str, args: &[&str]) -> Run {
    stand_in(folder, "xdg-open", script);
    let mut command = program();
    command.current_dir(folder).env("PATH", folder).args(args);
    finished(command.output().unwrap())
}

#[test]
fn a_draft_holds_what_a_mail_program_needs_and_nothing_that_tells_on_anybody() {
    let first = letter("eml", &["--name", "Ada Example", "--email", "ada@example.org"]);
    assert_eq!(first.code, 0, "{}", first.shown());
    let (head, body) = first.stdout.split_once("\r\n\r\n").unwrap();
    for header in [
        "MIME-Version: 1.0",
        "X-Unsent: 1",
        "From: \"Ada Example\" <ada@example.org>",
        "To: <poststelle@auswaertiges-amt.de>",
        "Subject: ",
        "Content-Type: multipart/alternative; boundary=",
    ] {
        assert!(head.lines().any(|line| line.starts_with(header)), "{header}\n{head}");
    }
    for header in ["Date:", "Message-ID:", "User-Agent:", "X-Mailer:", "Cc:", "Bcc:", "Received:"] {
        assert!(!head.contains(header), "{header}\n{head}");
    }
    assert!(first.stdout.is_ascii());
    assert_eq!(first.stdout.matches('\n').count(), first.stdout.matches("\r\n").count());
    assert!(first.stdout.lines().all(|line| line.len() <= 78));
    assert!(body.contains("text/plain") && body.contains("text/html"));
    let again = letter("eml", &["--name", "Ada Example", "--email", "ada@example.org"]);
    assert_eq!(again.stdout, first.stdout);
}

#[test]
fn a_draft_without_an_address_has_no_sender() {
    let head = letter("eml", &["--name", "Ada"]).stdout;
    assert!(!head.contains("From:"), "{head}");
}

#[test]
fn names_with_marks_stay_names_and_add_no_header() {
    for name in [
        "O'Neil, \"Ada\" <b@example.org>",
        "Ada\\",
        "=?utf-8?Q?x?= Bcc: b@example.org",
        "שרה \u{200f}כהן",
        "Ada 🏳️‍🌈 Example",
    ] {
        let run = letter("eml", &["--name", name, "--email", "ada@example.org"]);
        assert_eq!(run.code, 0, "{name}: {}", run.shown());
        let (head, _) = run.stdout.split_once("\r\n\r\n").unwrap();
        let headers: Vec<&str> = head
            .split("\r\n")
            .filter(|line| !line.starts_with(' '))
            .map(|line| line.split(':').next().unwrap())
            .collect();
        let known = ["MIME-Version", "X-Unsent", "From", "To", "Subject", "Content-Type"];
        assert_eq!(headers, known, "{name}");
    }
    for name in ["a\r\nBcc: b@example.org", "a\nb", "a\u{202e}b"] {
        let run = letter("eml", &["--name", name, "--email", "ada@example.org"]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{name:?}");
    }
    for email in ["a@b.c\r\nBcc: d@e.f", "a@b.c>, <d@e.f", "a@b.c,d@e.f", "\"a b\"@c.d"] {
        assert_eq!(letter("eml", &["--email", email]).code, 2, "{email:?}");
    }
}

#[test]
fn a_web_page_stands_on_its_own_and_nothing_in_it_runs() {
    let name = "<script>alert(1)</script> & \"Ada\"";
    let why = "</p><img src=x onerror=alert(1)>";
    let page = letter("html", &["--name", name, "--why", why]).stdout;
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Ada&quot;"));
    for bad in ["<script", "<img", "<link", "src=x onerror=alert(1)>", "http:", "https:", "url("] {
        assert!(!page.contains(bad), "{bad}");
    }
    assert_eq!(page.matches("<meta ").count(), 2);
}

#[test]
fn a_link_is_measured_before_it_is_made_and_never_cut() {
    let short = words("letter --country uk --to sr-russia --format mailto");
    assert_eq!(short.code, 0, "{}", short.shown());
    let link = short.stdout.trim_end();
    assert!(link.starts_with("mailto:?subject=") && link.len() <= 2_000, "{link}");
    assert!(link.contains("%20") && link.contains("%0D%0A") && !link.contains('+'));

    let why = "Ж".repeat(400);
    for (format, limit) in [("mailto", "2000"), ("outlook-web", "2000"), ("gmail", "1620")] {
        let run = letter(format, &["--why", &why]);
        assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{}", run.shown());
        for said in [limit, "--format eml", "--copy", "-o letter.txt"] {
            assert!(run.stderr.contains(said), "{said}: {}", run.stderr);
        }
        assert_eq!(run.stderr.lines().filter(|line| line.starts_with("hint:")).count(), 1);
    }
}

#[test]
fn webmail_links_lead_to_their_own_service() {
    let gmail = words("letter --country uk --to sr-russia --format gmail").stdout;
    assert!(gmail.starts_with("https://mail.google.com/mail/?view=cm&fs=1&su="), "{gmail}");
    let run = letter("outlook-web", &[]);
    let start =
        "https://outlook.live.com/mail/0/deeplink/compose?to=poststelle@auswaertiges-amt.de&";
    assert!(run.stdout.starts_with(start), "{}", run.shown());
}

#[test]
fn what_makes_e_mail_void_is_said() {
    let run = words("letter --country uk --to embassy --format eml --name Ada --city Leeds");
    assert_eq!(run.code, 0);
    assert!(run.stdout.contains("To: <"), "{}", run.stdout);
    assert!(run.stderr.contains("do not consider appeals by e-mail"), "{}", run.stderr);
    assert!(run.stderr.contains("full name and postal address"), "{}", run.stderr);
    let whole = ["--name", "Ada", "--city", "Leeds", "--address", "High Street 1"];
    let mut args = vec!["letter", "--country", "uk", "--format", "eml"];
    args.extend(whole);
    assert!(!run_in(Path::new("."), &args).stderr.contains("full name and postal address"));

    let nobody = words("letter --country uk --to mp --format eml");
    assert!(!nobody.stdout.contains("\r\nTo:"));
    assert!(nobody.stderr.contains("no address of this office is known"), "{}", nobody.stderr);
}

#[test]
fn flags_that_do_not_go_together_are_said_before_anything_is_made() {
    for (line, said) in [
        ("letter --country uk --qr", "--format mailto"),
        ("letter --country uk --format eml --qr", "--format mailto"),
        ("letter --country uk --format eml --open", "-o FILE"),
        ("letter --country uk --format html --open", "-o FILE"),
        ("letter --country uk --format html --open -o -", "-o FILE"),
        ("letter --country uk --format html --edit", "--format text"),
        ("letter --country uk --format eml --open -o x.eml --postcode 1", "--format text"),
        ("letter --country uk --postcode 1", "--open"),
        ("letter --country uk --form", "terminal"),
        ("letter --country uk --form --copy", "--copy"),
        ("letter --country uk --kind card --format eml", "--format text"),
        ("letter --country uk --kind outline --format eml", "--format text"),
        ("route --country uk --postcode 1", "--qr"),
        ("petitions --qr", "ID"),
    ] {
        let run = words(line);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{line}\n{}", run.shown());
        assert!(run.stderr.contains(said), "{line}\n{}", run.stderr);
    }
}

#[test]
fn what_was_made_opens_and_only_that() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    let script = format!("printf '%s\\n' \"$@\" >> '{}'", log.display());
    let said = |args: &[&str]| {
        let _ = fs::remove_file(&log);
        let run = with_desktop(folder.path(), &script, args);
        assert_eq!(run.code, 0, "{}", run.shown());
        (fs::read_to_string(&log).unwrap(), run)
    };
    let uk = ["letter", "--country", "uk", "--to"];
    let (link, run) = said(&[&uk[..], &["sr-russia", "--format", "mailto", "--open"]].concat());
    assert_eq!(link, run.stdout);
    assert!(link.starts_with("mailto:?subject=") && link.contains("&body="));

    let (file, _) =
        said(&[&uk[..], &["un", "--format", "eml", "--output=-d.eml", "--open"]].concat());
    let there = folder.path().canonicalize().unwrap().join("-d.eml");
    assert_eq!(Path::new(file.trim()).canonicalize().unwrap(), there);
    assert!(file.starts_with('/'), "{file}");
    let (file, _) = said(&[&uk[..], &["un", "--format", "html", "-o", "p", "--open"]].concat());
    assert!(file.trim().ends_with("/p"), "{file}");

    let (link, _) = said(&[&uk[..], &["mp", "--open", "--postcode", "LS1 4DY"]].concat());
    assert!(link.starts_with("https://www.writetothem.com/?pc=LS1%204DY&"), "{link}");
}

#[test]
fn a_desktop_that_is_not_there_costs_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mail = ["letter", "--country", "uk", "--to", "sr-russia", "--format", "mailto", "--open"];
    // No mail program: the desktop says so by its exit code, which xdg-open documents.
    let run = with_desktop(folder.path(), "exit 3", &mail);
    assert_eq!(run.code, 0);
    assert!(run.stdout.starts_with("mailto:") && run.stderr.contains("No program here opens it"));
    fs::remove_file(folder.path().join("xdg-open")).unwrap();
    let nothing = finished(program().env("PATH", folder.path()).args(mail).output().unwrap());
    assert_eq!(nothing.code, 0);
    assert!(nothing.stderr.contains("No program here opens it"), "{}", nothing.shown());
}

#[test]
fn a_postcode_is_checked_and_nowhere_else() {
    for (line, code, said) in [
        ("letter --country us --to mp --open --postcode 2051x", 2, "no postcode"),
        ("letter --country de --to mp --open --postcode 10117", 1, "No look-up"),
        ("letter --country us --to embassy --open --postcode 20515", 1, "No look-up"),
        ("route --country us --qr --postcode 1", 2, "no postcode"),
    ] {
        let run = words(line);
        assert_eq!((run.code, run.stdout.as_str()), (code, ""), "{line}\n{}", run.shown());
        assert!(run.stderr.contains(said), "{line}\n{}", run.stderr);
    }
}

#[test]
fn a_qr_code_has_words_and_a_plain_terminal_gets_the_link_alone() {
    let petition = ["petitions", "all-out-2025-grindr-safety", "--qr"];
    let shown = run(&petition);
    assert!(shown.stdout.contains('▀') && shown.stdout.contains("or use the link:"));
    let last = shown.stdout.lines().last().unwrap();
    assert!(last.starts_with("https://action.allout.org/"), "{last}");
    assert!(shown.stderr.contains("Russian passport"));
    let plain = finished(program().env("ACCESSIBLE", "1").args(petition).output().unwrap());
    assert_eq!(plain.stdout, format!("{last}\n"));

    let folder = tempfile::tempdir().unwrap();
    let mut to_file = petition.to_vec();
    to_file.extend(["-o", "code.svg"]);
    assert_eq!(run_in(folder.path(), &to_file).stdout, "");
    let svg = fs::read_to_string(folder.path().join("code.svg")).unwrap();
    assert!(svg.starts_with("<svg ") && svg.contains(&format!("<title>{last}</title>")));
    assert_eq!(run_in(folder.path(), &to_file).code, 5, "it is not replaced unasked");

    let page = words("route --country us --qr --postcode 20515");
    assert!(page.stdout.ends_with("?ZIP=20515\n"), "{}", page.shown());
    let mail = words("letter --country uk --to sr-russia --format mailto --qr -o -");
    assert!(mail.stdout.starts_with("<svg ") && mail.stdout.contains("<title>mailto:?subject="));
    let closed = words("route --country bt --to embassy --qr");
    assert_eq!(closed.code, 1, "{}", closed.shown());
}

#[test]
fn a_narrow_terminal_is_told_so() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chechnya-act"));
    command.env_clear().env("CHECHNYA_ACT_TODAY", common::TODAY).env("TERM", "xterm");
    command.args(["letter", "--country", "uk", "--to", "sr-russia", "--name", "A"]);
    command.args(["--city", "B", "--format", "mailto", "--qr", "--no-input"]);
    let mut session = spawn_command(command, Some(60_000)).unwrap();
    session.exp_string("this terminal has 80").unwrap();
    session.exp_string("code.svg").unwrap();
}

#[test]
fn a_form_gets_field_after_field() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    let script = format!("/bin/cat >> '{0}'; echo '<end>' >> '{0}'", log.display());
    stand_in(folder.path(), "xclip", &script);
    let mut command = Command::new(env!("CARGO_BIN_EXE_chechnya-act"));
    command.env_clear().env("CHECHNYA_ACT_TODAY", common::TODAY).env("TERM", "dumb");
    command.env("DISPLAY", ":9").env("PATH", folder.path());
    command.args(["letter", "--country", "uk", "--to", "ministry", "--form"]);
    command.args(["--name", "Ada Example", "--city", "Leeds", "--address", "High Street 1;Flat 2"]);
    command.args(["--email", "ada@example.org"]);
    let mut session = spawn_command(command, Some(60_000)).unwrap();
    session.exp_string("6 fields").unwrap();
    let fields = ["subject", "message", "name", "street", "town", "e-mail"];
    for (nth, field) in fields.iter().enumerate() {
        session.exp_string(&format!("{} of 6, {field}", nth + 1)).unwrap();
        session.send_line("").unwrap();
        session.exp_string("Copied to the clipboard (by xclip)").unwrap();
    }
    session.exp_string("Nothing was sent").unwrap();
    session.exp_eof().unwrap();
    let copied = fs::read_to_string(&log).unwrap();
    let copied: Vec<&str> = copied.split("<end>\n").collect();
    assert!(copied[1].starts_with("Dear ") && copied[1].ends_with("Ada Example\n"), "{copied:?}");
    assert!(!copied[1].contains("High Street"));
    let rest = ["Ada Example", "High Street 1, Flat 2", "Leeds", "ada@example.org", ""];
    assert_eq!(copied[2..], rest);
}

/// An editor that writes two hundred lines.
const LONG: &str = "i=0; while [ $i -lt 200 ]; do echo \"Line $i: ä <b>&amp; --x\"; i=$((i+1)); \
    done > \"$1\"";

#[test]
fn two_hundred_lines_go_whole_into_a_draft_and_not_into_a_link() {
    let folder = tempfile::tempdir().unwrap();
    let editor = stand_in(folder.path(), "editor", LONG);
    let edited = |more: &[&str]| {
        let mut command = program();
        command.env("EDITOR", &editor).env("PATH", "/bin:/usr/bin").env("TMPDIR", folder.path());
        command.current_dir(folder.path());
        command.args(["letter", "--country", "de", "--to", "ministry", "--edit"]).args(more);
        finished(command.output().unwrap())
    };
    let draft = edited(&["--format", "eml"]);
    assert_eq!(draft.code, 0, "{}", draft.stderr);
    for line in ["Line 0: =C3=A4 <b>&amp; --x", "Line 199: =C3=A4 <b>&amp; --x"] {
        assert!(draft.stdout.contains(line), "{line}");
    }
    assert!(draft.stdout.contains("&lt;b&gt;&amp;amp; --x"));

    // What was written by hand is not lost where it cannot go on.
    for more in [&["--format", "mailto"][..], &["-o", "no/such/file"]] {
        let run = edited(more);
        assert!(run.code == 1 || run.code == 5, "{}", run.stderr);
        assert!(run.stdout.contains("Line 199") && run.stderr.contains("not lost"));
    }
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().path()).collect();
    assert_eq!(left, [editor], "something was left behind");
}

#[test]
fn a_text_that_cannot_be_read_back_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let editor = stand_in(folder.path(), "editor", "printf 'mine \\377' > \"$1\"");
    let mut command = program();
    command.env("EDITOR", &editor).env("TMPDIR", folder.path());
    let run = finished(command.args(["letter", "--country", "uk", "--edit"]).output().unwrap());
    assert_eq!(run.code, 1, "{}", run.shown());
    let (_, kept) = run.stderr.split_once("Your text is safe in ").unwrap();
    assert_eq!(fs::read(kept.trim_end()).unwrap(), b"mine \xff");
}

#[test]
fn an_editor_that_outlives_a_signal_leaves_no_file() {
    for signal in ["TERM", "HUP", "INT", "QUIT"] {
        let folder = tempfile::tempdir().unwrap();
        // It tells that it has the text, waits to be told to go on, and then ends well.
        let script = "echo x > \"$GO.has\"; while [ ! -e \"$GO\" ]; do sleep 0.02; done";
        let editor = stand_in(folder.path(), "editor", script);
        let temporary = folder.path().join("tmp");
        fs::create_dir(&temporary).unwrap();
        let go = folder.path().join("go");
        let mut command = program();
        command.env("EDITOR", editor).env("TMPDIR", &temporary).env("GO", &go);
        command.env("PATH", "/bin:/usr/bin").args(["letter", "--country", "uk", "--edit"]);
        command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
        let child = command.spawn().unwrap();
        let start = Instant::now();
        while !folder.path().join("go.has").exists() {
            assert!(start.elapsed() < Duration::from_secs(10));
            std::thread::sleep(Duration::from_millis(10));
        }
        assert_eq!(fs::read_dir(&temporary).unwrap().count(), 1);
        let id = child.id().to_string();
        assert!(
            Command::new("kill").args([&format!("-{signal}"), &id]).status().unwrap().success()
        );
        std::thread::sleep(Duration::from_millis(50));
        fs::write(&go, "").unwrap();
        let run = finished(child.wait_with_output().unwrap());
        assert_eq!(fs::read_dir(&temporary).unwrap().count(), 0, "{signal}: {}", run.shown());
        assert!(run.stdout.contains("Your Excellency,"), "{signal}");
    }
}

#[test]
fn a_target_that_cannot_be_written_is_named() {
    for format in ["eml", "html", "mailto"] {
        let run = letter(format, &["-o", "/no/such/folder/x"]);
        assert_eq!(run.code, 5, "{}", run.shown());
        assert!(run.stderr.contains("/no/such/folder/x"), "{}", run.stderr);
    }
}
