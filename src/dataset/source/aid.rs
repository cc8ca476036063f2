//! The texts for people in danger: whole in every language they are in. A gap
//! there would be found by somebody who has no time to find it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::record::{Findings, Law, Organisation};

/// The files whose languages are known by themselves, and how their ids begin.
const WHOLE: [(&str, &[&str]); 2] = [("aid", &["aid-", "place-"]), ("safety", &["safety-"])];

/// The one message that English does not have.
const UNREVIEWED: &str = "aid-unreviewed";

/// Every language that has one of the files has all of its messages, and the
/// words of each law and each contact that those texts tell of.
pub(super) fn check_aid(
    texts: &BTreeMap<String, BTreeSet<String>>,
    files: &BTreeMap<String, BTreeSet<String>>,
    laws: &[Law],
    organisations: &[Organisation],
    findings: &mut Findings,
) {
    let empty = BTreeSet::new();
    let english = texts.get("en").unwrap_or(&empty);
    for (file, prefixes) in WHOLE {
        let begins = |id: &&String| prefixes.iter().any(|prefix| id.starts_with(prefix));
        let mut wanted: BTreeSet<String> = english.iter().filter(begins).cloned().collect();
        match file {
            "aid" => {
                let helping = organisations.iter().filter(|one| one.help.is_some());
                wanted.extend(helping.flat_map(|one| {
                    ["who", "safe", "next"].map(|part| format!("aid-{}-{part}", one.id))
                }));
            }
            _ => {
                let told = laws.iter().filter(|law| !law.places.is_empty());
                wanted.extend(told.map(|law| format!("law-{}", law.id)));
            }
        }
        let none = BTreeSet::new();
        for language in files.get(file).unwrap_or(&none) {
            let known = texts.get(language).unwrap_or(&none);
            findings.about("text", &format!("{language}/{file}.ftl"));
            for id in &wanted {
                findings.expect(known.contains(id), id, "is missing");
            }
            // The advice asks in the words of the help.
            let helped = files.get("aid").is_some_and(|helped| helped.contains(language));
            findings.expect(helped, "aid.ftl", "is missing");
            let told = known.contains(UNREVIEWED) || language == "en" || file != "aid";
            findings.expect(told, UNREVIEWED, "is missing: who has read it?");
            let others = known.iter().filter(begins).filter(|id| *id != UNREVIEWED);
            for id in others.filter(|id| !wanted.contains(*id)) {
                findings.add(id, "is not in English");
            }
        }
    }
}
