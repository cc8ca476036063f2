//! `post` from outside: what it prints, opens and refuses.

#![allow(missing_docs, clippy::unwrap_used)]

mod common;

use common::words;

#[test]
fn a_post_is_the_whole_output() {
    let run = words("post --network x --purpose missing --seed 0");
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.starts_with("In August 2023"), "{}", run.stdout);
    assert!(run.stdout.ends_with("Where is she?\n#WhereIsSeda\n"), "{}", run.stdout);
    assert!(run.stderr.contains("Russian passport"), "{}", run.stderr);
    assert!(run.stderr.contains("of 280 signs"), "{}", run.stderr);
}

#[test]
fn facts_become_a_thread() {
    let about = "post --network x --about lapunov-v-russia,picket-jailed --seed 1";
    let run = words(about);
    insta::assert_snapshot!("post_thread", run.shown());
    let one = words(&about.replace("--network x", "--network telegram"));
    assert!(!one.stdout.contains("---"), "{}", one.stdout);
}

#[test]
fn json_tells_lengths_and_the_page() {
    let run = words("post --network bluesky --link https://example.org/a --json --seed 3");
    let value: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let content = &value["content"];
    assert_eq!(content["limit"], 300);
    let text = content["posts"][0]["text"].as_str().unwrap();
    assert!(text.ends_with("\nhttps://example.org/a"), "{text}");
    let page = content["page"].as_str().unwrap();
    assert!(page.starts_with("https://bsky.app/intent/compose?text="), "{page}");
}

#[test]
fn danger_is_refused_and_if_accepted_without_hashtags() {
    let refused = words("post --network x --country ru --purpose missing");
    assert_eq!((refused.code, &*refused.stdout), (4, ""));
    let accepted = words("post --network x --country ru --purpose missing --accept-risk");
    assert_eq!(accepted.code, 0, "{}", accepted.stderr);
    assert!(!accepted.stdout.contains('#'), "{}", accepted.stdout);
}

#[test]
fn hashtags_that_are_only_history_are_not_taken() {
    let run = words("post --network x --hashtag eyesonchechnya");
    assert_eq!(run.code, 3);
    assert!(run.stderr.contains("whereisseda"), "{}", run.stderr);
    let run = words("post --network x --purpose missing --hashtag none");
    assert!(!run.stdout.contains('#'), "{}", run.stdout);
    let run = words("post --network threads --hashtag whereisseda,gde-seda");
    assert_eq!(run.code, 2, "{}", run.stderr);
}

#[test]
fn what_is_missing_or_wrong_is_said() {
    for (line, code, word) in [
        ("post", 2, "--network"),
        ("post --network x --purpose share-letter", 2, "--link"),
        ("post --network mastodon --open", 2, "--server"),
        ("post --network telegram --open", 2, "--link"),
        ("post --network x --link http://example.org", 2, "https://example.org"),
        ("post --network x --about no-such-fact", 3, "no-such-fact"),
        ("post --network x --lang xx", 3, "xx"),
    ] {
        let run = words(line);
        assert_eq!(run.code, code, "{line}: {}", run.stderr);
        assert!(run.stderr.contains(word), "{line}: {}", run.stderr);
        assert_eq!(run.stdout, "", "{line}");
    }
}
