//! The safety of the people who use it, from outside: advice and help, risks
//! said before acting, what is kept and how it is wiped. On Windows the system
//! and no variable says where a home is: there the tests would meet files of
//! the person who runs them.

#![cfg(unix)]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{Run, finished, program, run, words};

const PLACES: [&str; 5] = ["north-caucasus", "russia", "abroad-with-ties", "other-risk", "abroad"];
const LANGUAGES: [&str; 11] = ["ar", "de", "en", "es", "fr", "it", "pl", "pt", "ru", "tr", "uk"];

/// A home, a folder for temporary files and one to work in, each empty.
struct World {
    root: tempfile::TempDir,
}

impl World {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        for name in ["home", "tmp", "work"] {
            fs::create_dir(root.path().join(name)).unwrap();
        }
        Self { root }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn kept(&self, name: &str) -> PathBuf {
        let data = if cfg!(target_os = "macos") {
            "home/Library/Application Support"
        } else {
            "home/.local/share"
        };
        self.path(data).join("letter-desk").join(name)
    }

    fn program(&self) -> Command {
        let mut command = program();
        command.env("HOME", self.path("home")).env("TMPDIR", self.path("tmp"));
        command.current_dir(self.path("work"));
        command
    }

    fn run(&self, line: &str) -> Run {
        finished(self.program().args(line.split(' ')).output().unwrap())
    }

    /// Saves a profile with this name in it.
    fn save_profile(&self, name: &str) {
        fs::write(self.path("me"), format!("name: {name}\ncity: Leeds\n")).unwrap();
        let run = self.run("profile save --sender ../me");
        assert_eq!(run.code, 0, "{}", run.shown());
        fs::remove_file(self.path("me")).unwrap();
    }
}

/// Every file and folder below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.file_type().unwrap().is_dir() {
            found.extend(below(&entry.path()));
        }
        found.push(entry.path());
    }
    found
}

/// The patterns that must stand nowhere.
fn forbidden() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/do-not-print.json");
    let list: serde_json::Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let patterns = list.as_array().unwrap().iter();
    patterns.map(|item| item["pattern"].as_str().unwrap().to_lowercase()).collect()
}

#[test]
fn advice_for_every_place_in_every_language_it_is_in() {
    for language in ["en", "ru", "ar"] {
        for place in PLACES {
            let run = run(&["safety", "--where", place, "--lang", language]);
            assert_eq!(run.code, 0, "{language} {place}: {}", run.shown());
            assert!(!run.stdout.contains('['), "{language} {place}: a text is missing");
            assert_eq!(run.stderr, "");
            let ruled = !["abroad", "other-risk"].contains(&place);
            assert_eq!(run.stdout.contains("2023-11-30"), ruled, "{language} {place}: no date");
            assert_eq!(run.stdout.contains("https://"), ruled, "{language} {place}: no source");
        }
    }
    assert!(words("safety --where other-risk --country sa").stdout.contains("death penalty"));
    assert!(words("safety --country sa").stdout.contains("dangerous"));
    assert!(words("safety --country ru").stdout.starts_with("If you are in Russia"));
    assert_eq!(words("safety").code, 2);
    assert_eq!(words("safety --where moon").code, 2);
}

#[test]
fn help_in_every_language_with_confirmed_contacts_alone() {
    let all = run(&["organisations", "--json"]);
    let all: serde_json::Value = serde_json::from_str(&all.stdout).unwrap();
    let known = all["content"].as_array().unwrap();
    for language in LANGUAGES {
        for place in PLACES {
            for who in ["me", "friend"] {
                let args = ["get-help", "--for", who, "--where", place, "--lang", language];
                let shown = run(&args);
                assert_eq!(shown.code, 0, "{args:?}: {}", shown.shown());
                assert!(!shown.stdout.contains('['), "{args:?}: a text is missing");
                let reviewed = language == "en";
                assert_eq!(shown.stdout.matches("--lang en").count(), usize::from(!reviewed));
                let json = run(&[&args[..], &["--json"]].concat());
                let json: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
                let contacts = json["content"]["contacts"].as_array().unwrap();
                assert!(!contacts.is_empty(), "{args:?}");
                for contact in contacts {
                    let target = contact["target"].as_str().unwrap();
                    assert!(shown.stdout.contains(target), "{args:?}: {target}");
                    let one = known.iter().find(|one| one["id"] == contact["id"]).unwrap();
                    assert_eq!(one["help"]["value"]["target"], *target);
                    assert_eq!(one["help"]["evidence"]["confidence"], "high");
                    assert_eq!(one["help"]["evidence"]["method"], "own-page");
                }
                // Nothing that looks like a contact stands there but these.
                let links = shown.stdout.matches("https://").count();
                assert_eq!(links, contacts.len(), "{args:?}");
                assert!(!shown.stdout.contains('@') && !shown.stdout.contains("t.me"));
            }
        }
    }
}

#[test]
fn russian_texts_advertise_no_way_round_a_block() {
    for place in PLACES {
        for command in ["safety", "get-help"] {
            let text = run(&[command, "--where", place, "--lang", "ru"]).stdout.to_lowercase();
            for word in ["vpn", "впн", " тор", " tor ", "прокси"] {
                assert!(!text.contains(word), "{command} {place}: {word}");
            }
        }
    }
}

#[test]
fn the_language_of_the_place_is_taken_and_chechen_is_said_to_be_missing() {
    let mut command = program();
    command.args(["get-help", "--where", "russia"]).env("LANG", "ru_RU.UTF-8");
    let said = finished(command.output().unwrap());
    assert!(said.stdout.starts_with("Как попросить о помощи"), "{}", said.shown());
    let said = words("get-help --where north-caucasus --lang ce");
    assert_eq!(said.code, 3);
    assert!(said.stderr.contains("no text in Chechen") && said.stderr.contains("ru"));
    assert_eq!(words("safety --where russia --lang xx").code, 3);
}

#[test]
fn where_it_is_dangerous_nothing_is_opened_or_copied() {
    for line in [
        "petitions all-out-2025-grindr-safety --open",
        "petitions all-out-2025-grindr-safety --copy",
        "hashtags --copy",
        "donate rainbow-railroad --copy",
        "organisations rainbow-railroad --copy",
    ] {
        let refused = words(&format!("{line} --country sa"));
        assert_eq!(refused.code, 4, "{line}: {}", refused.shown());
        assert_eq!(refused.stdout, "", "{line}");
        assert!(refused.stderr.contains("death penalty") && refused.stderr.contains("Safer"));
        let careful = words(&format!("{line} --country tr"));
        assert_eq!(careful.code, 0, "{line}: {}", careful.shown());
        assert!(careful.stderr.starts_with("Be careful: "), "{line}: {}", careful.shown());
        let accepted = words(&format!("{line} --country sa --accept-risk"));
        assert_eq!(accepted.code, 0, "{line}: {}", accepted.shown());
        for run in [careful, accepted, words(line)] {
            assert!(run.stderr.contains("Russian passport"), "{line}: {}", run.shown());
        }
    }
    assert!(words("donate --ties russia").code == 4);
    assert!(!words("donate rainbow-railroad --copy --ties none").stderr.contains("passport"));
}

#[test]
fn ties_are_named_before_a_name_goes_under_a_letter() {
    let run = words("letter --country uk --name Ada");
    let ties = run.stderr.find("Russian passport").unwrap();
    assert!(ties < run.stderr.find("To: ").unwrap(), "{}", run.stderr);
    assert_eq!(run.stderr.matches("Russian passport").count(), 1);
}

#[test]
fn nothing_is_kept_unless_it_is_asked_for() {
    let world = World::new();
    for line in ["letter --country uk --name Ada", "privacy", "history", "profile", "forget --yes"]
    {
        world.run(line);
    }
    assert_eq!(below(world.root.path()).len(), 3);
    let run = world.run("privacy");
    assert!(run.stdout.starts_with("Nothing."), "{}", run.shown());
    assert!(run.stdout.contains("(its history)"), "{}", run.shown());
}

#[test]
fn a_profile_fills_a_letter_and_can_be_left_out() {
    let world = World::new();
    world.save_profile("Ada Example");
    let run = world.run("letter --country uk");
    assert!(run.stdout.starts_with("Ada Example"), "{}", run.shown());
    assert!(run.stderr.starts_with("Your details come from your profile"), "{}", run.shown());
    for line in [
        "letter --country uk --no-profile",
        "letter --country uk --sender /dev/null",
        "letter --country ru --accept-risk",
    ] {
        let run = world.run(line);
        assert!(!run.stdout.contains("Ada") && !run.stderr.contains("profile"), "{line}");
    }
    assert!(world.run("letter --country uk --name Eve").stdout.starts_with("Eve\n"));
    assert_eq!(world.run("profile").stdout, "name: Ada Example\ncity: Leeds\n");
    assert_eq!(world.run("profile clear").code, 0);
    assert_eq!(world.run("profile").code, 1);
    assert!(!world.kept("").exists());
}

#[test]
fn a_history_tells_of_letters_but_not_what_is_in_them() {
    let world = World::new();
    assert_eq!(world.run("history").code, 1);
    assert_eq!(world.run("history on").code, 0);
    world.run("letter --country uk --name Ada --why Secret");
    world.run("letter --country de --to mp -o letter.txt");
    let shown = world.run("history");
    let file = world.path("work/letter.txt").display().to_string();
    assert!(shown.stdout.starts_with("2026-11-20  gb  embassy\n"), "{}", shown.shown());
    assert!(shown.stdout.contains(&file), "{}", shown.shown());
    let kept = fs::read_to_string(world.kept("history.jsonl")).unwrap();
    assert!(!kept.contains("Ada") && !kept.contains("Secret"), "{kept}");
    let found = world.run("privacy --json");
    let found: serde_json::Value = serde_json::from_str(&found.stdout).unwrap();
    let files = found["content"]["files"].as_array().unwrap();
    let kinds: Vec<&str> = files.iter().map(|one| one["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["history", "lock", "letter"]);
    assert_eq!(world.run("history off").code, 0);
    assert!(!world.kept("").exists());
    assert!(world.path("work/letter.txt").exists(), "a letter is the person's own");
}

#[test]
fn after_forget_a_search_for_the_name_finds_nothing() {
    const NAME: &str = "Zarema Sought";
    let world = World::new();
    world.save_profile(NAME);
    world.run("history on");
    let run = world.run("letter --country uk -o letter.txt");
    assert_eq!(run.code, 0, "{}", run.shown());
    // What a run that was stopped in the middle leaves behind.
    for part in [world.kept(".letter-a1.part"), world.path("work/.letter-b2.part")] {
        fs::write(part, NAME).unwrap();
    }
    fs::create_dir(world.path("tmp/letter-c3")).unwrap();
    fs::write(world.path("tmp/letter-c3/letter.txt"), NAME).unwrap();
    assert_eq!(world.run("forget").code, 2, "it must ask");
    let run = world.run("forget --yes --letters");
    assert_eq!(run.code, 0, "{}", run.shown());
    assert!(run.stderr.contains("It cannot wipe"), "{}", run.shown());
    let left = below(world.root.path());
    for path in left.iter().filter(|path| path.is_file()) {
        let found = fs::read(path).unwrap();
        assert!(!String::from_utf8_lossy(&found).contains(NAME), "{}", path.display());
    }
    assert!(!left.iter().any(|path| path.is_file()), "{left:?}");
}

#[test]
fn what_is_not_ours_stays() {
    let world = World::new();
    let other = world.path("tmp/letter-of-mine");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("notes.txt"), "mine").unwrap();
    fs::write(world.path("work/.x.part"), "mine").unwrap();
    world.run("forget --yes --letters");
    assert!(other.join("notes.txt").exists() && world.path("work/.x.part").exists());
}

#[test]
fn a_private_run_writes_nothing() {
    let world = World::new();
    fs::write(world.path("work/me"), "name: Ada\n").unwrap();
    for line in [
        "letter --country uk -o letter.txt",
        "letter --country uk --edit",
        "profile save --sender me",
        "history on",
    ] {
        let by_flag = world.run(&format!("{line} --private"));
        assert_eq!(by_flag.code, 4, "{line}: {}", by_flag.shown());
        let mut command = world.program();
        command.env("CHECHNYA_ACT_PRIVATE", "1").args(line.split(' '));
        let by_variable = finished(command.output().unwrap());
        assert_eq!(by_variable.code, 4, "{line}: {}", by_variable.shown());
        assert!(by_variable.stderr.contains("may write no file"));
    }
    assert_eq!(below(world.root.path()).len(), 4);
    assert_eq!(world.run("letter --country uk --private").code, 0);
}

#[test]
fn modes_are_right_under_any_umask() {
    use std::os::unix::fs::PermissionsExt;
    for umask in ["000", "022", "077", "777"] {
        let world = World::new();
        fs::write(world.path("work/me"), "name: Ada\n").unwrap();
        let script = format!(
            "umask {umask}; \"$0\" profile save --sender me && \"$0\" history on \
             && \"$0\" letter --country uk -o letter.txt"
        );
        let mut command = Command::new("/bin/sh");
        command.args(["-c", &script, env!("CARGO_BIN_EXE_chechnya-act")]).env_clear();
        command.env("HOME", world.path("home")).current_dir(world.path("work"));
        let run = finished(command.output().unwrap());
        assert_eq!(run.code, 0, "{umask}: {}", run.shown());
        let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let folder = world.kept("");
        assert_eq!(mode(folder.clone()), 0o700, "{umask}");
        assert_eq!(mode(folder.parent().unwrap().to_owned()), 0o700, "{umask}");
        for file in ["profile.txt", "history.jsonl", "lock"] {
            assert_eq!(mode(world.kept(file)), 0o600, "{umask}: {file}");
        }
        assert_eq!(mode(world.path("work/letter.txt")), 0o600, "{umask}");
    }
}

#[test]
fn symbolic_links_in_the_way_are_refused() {
    use std::os::unix::fs::symlink;
    let world = World::new();
    world.save_profile("Ada");
    world.run("history on");
    let target = world.path("target");
    for (name, line) in [
        ("profile.txt", "profile"),
        ("profile.txt", "profile save --sender /dev/stdin"),
        ("history.jsonl", "history"),
        ("history.jsonl", "letter --country uk"),
        ("lock", "history on"),
    ] {
        let path = world.kept(name);
        let held = fs::read(&path).unwrap();
        fs::write(&target, &held).unwrap();
        fs::remove_file(&path).unwrap();
        symlink(&target, &path).unwrap();
        let mut command = world.program();
        command.args(line.split(' ')).stdin(fs::File::open(&target).unwrap());
        let run = finished(command.output().unwrap());
        assert_eq!(run.code, 5, "{name} {line}: {}", run.shown());
        assert!(run.stderr.contains("is a link"), "{name} {line}: {}", run.shown());
        assert_eq!(fs::read(&target).unwrap(), held, "{name}");
        fs::remove_file(&path).unwrap();
        fs::write(&path, held).unwrap();
    }
    let folder = world.kept("");
    let moved = world.path("moved");
    fs::rename(&folder, &moved).unwrap();
    symlink(&moved, folder.parent().unwrap().join("letter-desk")).unwrap();
    for line in ["profile", "history", "forget --yes"] {
        assert_eq!(world.run(line).code, 5, "{line}");
    }
    assert!(moved.join("profile.txt").exists());
}

#[test]
fn without_a_home_all_else_works() {
    for home in ["/nonexistent/home", "relative", ""] {
        for (line, code) in [
            ("history on", 5),
            ("profile save --sender /dev/null", 0),
            ("letter --country uk", 0),
            ("safety --where russia", 0),
        ] {
            let mut command = program();
            let run = finished(command.env("HOME", home).args(line.split(' ')).output().unwrap());
            let fine = run.code == code || (run.code == 5 && home != "/nonexistent/home");
            assert!(fine, "'{home}' {line}: {}", run.shown());
            assert!(line.contains("history") || line.contains("profile") || run.code == 0);
        }
    }
    assert!(!Path::new("/nonexistent").exists() && !Path::new("relative").exists());
}

#[test]
fn many_processes_at_once_lose_no_line() {
    let world = World::new();
    world.run("history on");
    let children: Vec<_> = (0..100)
        .map(|_| {
            let mut command = world.program();
            command.args(["letter", "--country", "uk"]).stdout(std::process::Stdio::null());
            command.stderr(std::process::Stdio::null()).spawn().unwrap()
        })
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(world.run("history").stdout.lines().count(), 100);
}

#[test]
fn produced_files_tell_nothing_of_who_made_them() {
    let formats = words("letter --country uk --format none").stderr;
    let formats = formats.split("[possible values: ").nth(1).unwrap();
    let formats: Vec<&str> = formats.split(']').next().unwrap().split(", ").collect();
    assert!(formats.len() >= 3);
    for format in formats {
        let world = World::new();
        let folder = world.path("work/s3cr3t");
        fs::create_dir(&folder).unwrap();
        let mut command = world.program();
        command.current_dir(&folder).args(["letter", "--country", "uk", "--format", format]);
        command.args(["-o", "s3cr3t.out"]).env("USER", "s3cr3t").env("LOGNAME", "s3cr3t");
        command.env("HOSTNAME", "s3cr3t");
        let run = finished(command.output().unwrap());
        assert_eq!(run.code, 0, "{format}: {}", run.shown());
        let made = fs::read(folder.join("s3cr3t.out")).unwrap();
        let made = String::from_utf8_lossy(&made);
        let host = fs::read_to_string("/etc/hostname").unwrap_or_default();
        let root = world.root.path().display().to_string();
        for trace in ["s3cr3t", host.trim(), &root] {
            // A short name stands in any file by chance.
            assert!(trace.len() < 5 || !made.contains(trace), "{format}: {trace}");
        }
    }
}

#[test]
fn no_command_prints_what_must_not_be_printed() {
    let forbidden = forbidden();
    let mut lines: Vec<String> =
        ["--help", "data export", "data links", "data coverage", "man"].map(str::to_owned).into();
    let lists = ["countries", "embassies", "missions", "authorities", "international", "petitions"];
    let more = ["hashtags", "organisations", "donate", "companies", "media", "resources", "facts"];
    for list in lists.into_iter().chain(more) {
        lines.extend([list.to_owned(), format!("{list} --json")]);
    }
    for language in LANGUAGES {
        for place in PLACES {
            for who in ["me", "friend"] {
                lines.push(format!("get-help --for {who} --where {place} --lang {language}"));
            }
            lines.push(format!("safety --where {place} --lang {language}"));
        }
    }
    for line in lines {
        let run = words(&line);
        let said = (run.stdout + &run.stderr).to_lowercase();
        for pattern in &forbidden {
            assert!(!said.contains(pattern), "{line}: {pattern}");
        }
    }
}

#[test]
fn under_another_name_no_command_speaks_of_its_own() {
    use std::os::unix::fs::symlink;
    let world = World::new();
    let path = world.path("notes");
    symlink(env!("CARGO_BIN_EXE_chechnya-act"), &path).unwrap();
    let said = |line: &str| {
        let mut command = Command::new(&path);
        command.env_clear().env("HOME", world.path("home")).current_dir(world.path("work"));
        let run = finished(command.args(line.split(' ')).output().unwrap());
        (run.stdout + &run.stderr).to_lowercase()
    };
    let help = said("--help");
    let commands = help.split("commands:").nth(1).unwrap().split("options:").next().unwrap();
    let names = commands.lines().filter_map(|line| line.split_whitespace().next());
    let mut lines: Vec<String> = names.map(|name| format!("{name} --help")).collect();
    assert!(lines.len() > 20, "{commands}");
    for line in [
        "--help",
        "--version",
        "--nonsense",
        "letter --nonsense",
        "lettr",
        "man",
        "man letter",
        "completions bash",
        "completions zsh",
        "letter --country uk",
        "letter --country nowhere",
        "letter --country ru",
        "petitions",
        "route --country uk",
        "privacy",
        "profile",
        "history on",
        "history off",
        "data report uk",
        "safety --where russia",
        "get-help --where russia --lang fr",
    ] {
        lines.push(line.to_owned());
    }
    for line in lines {
        let said = said(&line);
        assert!(!said.contains("chechnya-act"), "{line}: {said}");
    }
    let odd = world.path("a b\u{1b}[2J");
    symlink(&path, &odd).unwrap();
    let run = finished(Command::new(&odd).env_clear().arg("--help").output().unwrap());
    assert!(!run.stdout.contains('\u{1b}'), "{}", run.shown());
}
