//! How much of a text's wording is somebody else's: runs of words in common.

use std::collections::HashSet;

use crate::dataset::record::{digest, is_spaceless, words};
use crate::dataset::{self, FLUENT, PLAIN, SLOTS};

/// How many words make a run; characters where no spaces stand between words.
const RUN: usize = 5;
const RUN_OF_CHARACTERS: usize = 8;

/// The runs of words of one text or several, each as a number.
#[derive(Debug, Clone, Default)]
pub struct Runs(HashSet<u64>);

impl Runs {
    /// The runs of a text.
    pub fn of(text: &str) -> Self {
        let words = words(text);
        let spaceless = words.iter().filter(|word| word.folded.starts_with(is_spaceless)).count();
        let length = if spaceless * 2 > words.len() { RUN_OF_CHARACTERS } else { RUN };
        let runs = words.windows(length);
        Self(runs.map(|run| digest(run.iter().map(|word| &*word.folded))).collect())
    }

    /// The runs of all texts that the program has in a language.
    pub(super) fn standard(language: &str) -> Self {
        let mut all = HashSet::new();
        for text in dataset::all_texts(language) {
            let text = text.trim_start_matches([PLAIN, SLOTS, FLUENT]);
            // What a variable stands for is no standard wording.
            for piece in text.split(['{', '}']) {
                all.extend(Self::of(piece).0);
            }
        }
        Self(all)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The share of these that stand in the other too, from 0 to 1; 0 where
    /// the text is too short to have any.
    pub fn share_in(&self, other: &Self) -> f64 {
        if self.0.is_empty() {
            return 0.0;
        }
        let common = self.0.intersection(&other.0).count();
        // A text of more than 2^53 words fits into no memory.
        #[allow(clippy::cast_precision_loss)]
        let share = common as f64 / self.0.len() as f64;
        share
    }
}

#[cfg(test)]
mod tests {
    use super::Runs;

    /// The share in hundredths.
    fn share(of: &str, within: &Runs) -> String {
        format!("{:.2}", Runs::of(of).share_in(within))
    }

    #[test]
    fn the_same_words_are_the_same_runs_however_they_are_set() {
        let one = Runs::of("I ask you to put one question to the government.");
        assert_eq!(share("i ask YOU to put\none question, to the government", &one), "1.00");
        assert_eq!(share("Nothing of this has been said by anybody so far.", &one), "0.00");
        assert_eq!(share("too short", &one), "0.00");
        assert_eq!(Runs::of("车臣当局绑架并折磨人们").count(), 4);
    }

    #[test]
    fn our_own_sentences_are_standard_and_others_are_not() {
        let standard = Runs::standard("en");
        let ours = "In July 2017 Novaya Gazeta published a list of 27 people who are reported to \
                    have been put to death in Grozny";
        assert_eq!(share(ours, &standard), "1.00");
        let own = "My uncle taught in Grozny for eleven years and I grew up with his stories of \
                   the mountains.";
        assert_eq!(share(own, &standard), "0.00");
    }
}
