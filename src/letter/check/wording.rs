//! How much of a text's wording is somebody else's: runs of words in common.

use std::collections::HashSet;

use crate::dataset::record::{digest, is_spaceless, words};
use crate::dataset::{self, FLUENT, PLAIN, SLOTS};

/// How many words make a run; characters where no spaces stand between words.
const RUN: usize = 5;
const RUN_OF_CHARACTERS: usize = 8;

/// The runs of a text, each as a number.
pub fn runs(text: &str) -> HashSet<u64> {
    let words = words(text);
    let spaceless = words.iter().filter(|word| word.folded.starts_with(is_spaceless)).count();
    let length = if spaceless * 2 > words.len() { RUN_OF_CHARACTERS } else { RUN };
    words.windows(length).map(|run| digest(run.iter().map(|word| &*word.folded))).collect()
}

/// The runs of all texts that the program has in a language.
pub(super) fn standard(language: &str) -> HashSet<u64> {
    let mut all = HashSet::new();
    for text in dataset::all_texts(language) {
        let text = text.trim_start_matches([PLAIN, SLOTS, FLUENT]);
        // What a variable stands for is no standard wording.
        for piece in text.split(['{', '}']) {
            all.extend(runs(piece));
        }
    }
    all
}

/// The share of the first text's runs that stand in the other too, from 0 to
/// 1; 0 where the first is too short to have any.
pub fn share(of: &HashSet<u64>, within: &HashSet<u64>) -> f64 {
    if of.is_empty() {
        return 0.0;
    }
    let common = of.intersection(within).count();
    // Texts of more than 2^53 words are refused before they come here.
    #[allow(clippy::cast_precision_loss)]
    let share = common as f64 / of.len() as f64;
    share
}

#[cfg(test)]
mod tests {
    use super::{runs, share, standard};

    #[test]
    fn the_same_words_are_the_same_runs_however_they_are_set() {
        let one = runs("I ask you to put one question to the government.");
        let same = runs("i ask YOU to put\none question, to the government");
        assert_eq!(share(&one, &same), 1.0);
        let other = runs("Nothing of this has been said by anybody in such a way.");
        assert_eq!(share(&one, &other), 0.0);
        assert_eq!(share(&runs("too short"), &one), 0.0);
        assert_eq!(runs("车臣当局绑架并折磨人们").len(), 4);
    }

    #[test]
    fn our_own_sentences_are_standard_and_others_are_not() {
        let standard = standard("en");
        let ours = "In July 2017 Novaya Gazeta published a list of 27 people who are reported to have been put to death in Grozny";
        assert!(share(&runs(ours), &standard) > 0.95);
        let own = "My uncle taught in Grozny for eleven years and I grew up with his stories of the mountains.";
        assert!(share(&runs(own), &standard) < 0.05);
    }
}
