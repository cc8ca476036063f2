//! `data` from outside: a bad record is named, a good folder is left alone.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{run, words};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// A copy of the data folder, to be spoilt.
fn copy() -> tempfile::TempDir {
    fn copy_folder(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            let target = to.join(path.file_name().unwrap());
            if path.is_dir() {
                copy_folder(&path, &target);
            } else {
                fs::copy(&path, &target).unwrap();
            }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    copy_folder(&data(), folder.path());
    folder
}

fn check(folder: &Path) -> common::Run {
    run(&["data", "check", "--dir", folder.to_str().unwrap()])
}

#[test]
fn the_data_set_is_good() {
    let run = words("data check");
    assert_eq!(run.code, 0, "{}", run.shown());
    let run = check(&data());
    assert_eq!(run.code, 0, "{}", run.shown());
}

#[test]
fn a_bad_record_is_named_with_field_and_reason() {
    for (file, from, to, said) in [
        (
            "countries/gb.json",
            "https://london.mid.ru/",
            "london.mid.ru",
            "country GB: russian_mission.website",
        ),
        ("countries/gb.json", "+44 20 7008 5000", "0207 008", "country GB: ministry.phone"),
        (
            "countries/gb.json",
            "fcdo.correspondence@fcdo.gov.uk",
            "fcdo at gov",
            "country GB: ministry.email",
        ),
        (
            "countries/ad.json",
            "\"covered_by\": \"ES\"",
            "\"covered_by\": \"XX\"",
            "country AD: russian_mission.covered_by",
        ),
        ("countries/fr.json", "\"name\": \"France\"", "\"name\": \"Fran\u{202e}ce\"", "U+202E"),
        ("petitions.json", "All Out\"", "write to kav\u{6b}az@example.org\"", "do-not-print"),
        ("facts.json", "\"id\": \"lapunov-v-russia\"", "\"id\": \"lapunov\"", "fact-lapunov"),
        (
            "organisations.json",
            "\"way\": \"page\"",
            "\"way\": \"email\"",
            "organisation nc-sos: help",
        ),
        ("locales/en/ui.ftl", "status-works = works", "status-works = { works", "ui.ftl"),
        ("hashtags.json", "#WhereIsSeda", "#Where Is Seda", "hashtag whereisseda: tag"),
    ] {
        let folder = copy();
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
        let run = check(folder.path());
        assert_eq!(run.code, 1, "{file}: {}", run.shown());
        assert!(run.shown().contains(said), "{file}: {said} is not in\n{}", run.shown());
    }
}

#[test]
fn an_unknown_field_is_refused_with_its_place() {
    let folder = copy();
    let path = folder.path().join("countries/tv.json");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("\"alpha3\"", "\"alpha4\"", 1)).unwrap();
    let run = check(folder.path());
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("tv.json") && run.stderr.contains("alpha4"), "{}", run.shown());
}

#[test]
fn spaces_and_order_are_put_right() {
    let folder = copy();
    let path = folder.path().join("countries/tv.json");
    let good = fs::read_to_string(&path).unwrap();
    let value: serde_json::Value = serde_json::from_str(&good).unwrap();
    fs::write(&path, value.to_string()).unwrap();
    let dir = folder.path().to_str().unwrap();
    assert!(check(folder.path()).stdout.contains("one form"));
    assert_eq!(run(&["data", "check", "--dir", dir, "--fix"]).code, 0);
    assert_eq!(fs::read_to_string(&path).unwrap(), good);
}

#[test]
fn old_age_breaks_nothing_but_is_told() {
    let mut command = common::program();
    command.env("CHECHNYA_ACT_TODAY", "2099-01-01").args(["data", "check"]);
    assert_eq!(common::finished(command.output().unwrap()).code, 0);
    // A folder is judged by what stands in it.
    let folder = copy();
    let path = folder.path().join("countries/gb.json");
    let changed = std::fs::read_to_string(&path).unwrap().replace("\"2022\"", "\"2026-11\"");
    std::fs::write(&path, changed).unwrap();
    let strict = words(&format!("data check --strict --dir {}", folder.path().display()));
    assert!(!strict.stdout.contains("country GB: russian_mission.address:"), "{}", strict.stdout);
    assert!(strict.stdout.contains("country FR: russian_mission.address:"), "{}", strict.stdout);
    let strict = words("data check --strict");
    assert_eq!(strict.code, 1);
    assert!(strict.stdout.contains("country GB: russian_mission.address: confirm first (2022"));
}

#[test]
fn links_exports_and_schemas_are_whole() {
    let links = words("data links").stdout;
    assert!(links.lines().count() > 500);
    assert!(links.lines().all(|link| link.starts_with("http")));
    assert!(words("data links --targets").stdout.lines().count() < links.lines().count());

    let export: serde_json::Value = serde_json::from_str(&words("data export").stdout).unwrap();
    assert_eq!(export["content"]["country"].as_array().unwrap().len(), 197);
    let csv = words("data export --format csv").stdout;
    assert!(csv.starts_with("kind,id,field,value,"));
    assert!(csv.contains("country,GB,ministry.phone,'+44 20 7008 5000,"));

    let kinds = words("data schema").stdout;
    assert_eq!(kinds.lines().count(), 15);
    for kind in kinds.lines() {
        let schema = run(&["data", "schema", kind]).stdout;
        let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
        assert_eq!(schema["title"], kind);
    }
    let coverage: serde_json::Value =
        serde_json::from_str(&words("data coverage --json").stdout).unwrap();
    assert!(coverage["content"].as_array().unwrap().len() > 40);
    assert_eq!(words("data schema contry").code, 3);
}

#[test]
fn own_records_stand_beside_ours_and_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("own.json");
    let petition = r#"{"petition": [{"id": "own-town", "title": "Our town speaks up",
        "organiser": "A group", "asks": "That the town speak up.", "addressee": "The mayor",
        "languages": ["en"], "status": "open", "opened": "2026-11", "note": "Local.",
        "evidence": {"verified": "2026-11", "confidence": "high", "method": "own-page",
        "sources": ["https://example.org/petition"]}}]}"#;
    fs::write(&file, petition).unwrap();
    let path = file.to_str().unwrap();
    assert_eq!(run(&["data", "overlay", path]).code, 0);
    let list = run(&["petitions", "--overlay", path]);
    assert_eq!(list.code, 0, "{}", list.shown());
    assert!(list.stdout.starts_with("own-town  Our town speaks up"), "{}", list.shown());
    assert!(list.stderr.contains("begin with own-"), "{}", list.shown());
    assert_eq!(run(&["petitions", "own-town", "--overlay", path]).code, 0);

    for (from, to, said) in [
        ("own-town", "town", "does not begin with own-"),
        ("https://example.org/petition", "example", "is no link"),
        ("\"note\"", "\"noet\"", "noet"),
        ("\"petition\":", "\"country\":", "none that can be laid over"),
        ("Our town", "Our \\u001b[2J town", "U+001B"),
    ] {
        fs::write(&file, petition.replacen(from, to, 1)).unwrap();
        let run = run(&["petitions", "--overlay", path]);
        assert_eq!(run.code, 2, "{}", run.shown());
        assert!(run.stderr.contains(said), "{said}: {}", run.shown());
    }
    assert_eq!(run(&["petitions", "--overlay", "no/such/file"]).code, 5);
}

#[test]
fn a_correction_form_holds_what_we_say_and_room_for_what_is_right() {
    let form = words("data report uk").stdout;
    assert!(form.contains("ministry.phone: +44 20 7008 5000"), "{form}");
    assert!(form.contains("What is right:"));
    assert!(words("data report ohchr").stdout.contains("international ohchr"));
    assert_eq!(words("data report nothing-like-it").code, 3);
}

#[test]
fn the_changes_of_the_data_are_told() {
    let run = words("changes");
    assert!(run.stdout.contains("197 countries"), "{}", run.shown());
}

#[test]
fn own_words_stand_in_the_place_of_ours() {
    let folder = tempfile::tempdir().unwrap();
    let lay = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        run(&["letter", "--country", "uk", "--overlay", path.to_str().unwrap()])
    };
    let own = lay("choir.en.ftl", "close-embassy =\n    .a = With respect from our choir,\n");
    assert_eq!(own.code, 0, "{}", own.shown());
    assert!(own.stdout.contains("\nWith respect from our choir,\n"), "{}", own.stdout);
    assert!(own.stderr.contains("1 texts from"), "{}", own.stderr);
    let broken = lay("en.ftl", "signature-withheld = x\nclose-embassy =\n    .a = With { $x\n");
    assert_eq!(broken.code, 2, "{}", broken.shown());
    assert!(broken.stderr.contains("en.ftl:") && broken.stderr.contains("close-embassy"));
    let unknown = lay("en.ftl", "no-such-message = x\n");
    assert!(
        unknown.stderr.contains("no-such-message: is no message of ours"),
        "{}",
        unknown.stderr
    );
    let escape = lay("en.ftl", "close-embassy =\n    .a = With \u{1b}[2J respect,\n");
    assert!(escape.code == 2 && !escape.stdout.contains("respect"), "{}", escape.shown());
    assert_eq!(lay("xx.ftl", "a = b\n").code, 3);
}
