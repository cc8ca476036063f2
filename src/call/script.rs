//! The script of a call: what is said, and what if they say this or that.

use serde::Serialize;

use crate::dataset::record::Audience;
use crate::texts::{Args, BadText, Texts, gap, one_line};

/// What a caller says, in the language of the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Script {
    /// The first words.
    pub hello: String,
    /// Who calls.
    pub who: String,
    /// The matter, in two sentences.
    pub matter: String,
    /// The one request.
    pub ask: String,
    /// If they listen: what will come of it?
    pub how_to_hear: String,
    /// If they refuse.
    pub refused: String,
    /// If the number is wrong.
    pub wrong_number: String,
    /// If they ask for name and address.
    pub address: String,
    /// If they want it in writing.
    pub in_writing: String,
    /// If they give a general answer.
    pub stock_answer: String,
    /// The last words.
    pub thanks: String,
    /// For the machine.
    pub voicemail: Voicemail,
}

/// A message of twenty seconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Voicemail(pub String);

impl Script {
    /// The script for a kind of office; `here` is where the caller lives, as
    /// a phrase ("in Leeds").
    ///
    /// # Errors
    /// A text that the language does not have, or that is at fault.
    pub fn new(audience: Audience, here: Option<&str>, texts: &Texts) -> Result<Self, BadText> {
        let say = |id: &str| texts.get(id, &Args::none()).map(|text| one_line(&text));
        let placed = |id: &str| match here {
            Some(here) => texts.get(id, &Args::of("here", here)).map(|text| one_line(&text)),
            None => say(&format!("{id}-no-place")),
        };
        let kind = audience.id();
        let russian = is_russian(audience);
        let own = audience == Audience::Representative;
        let ask = say(&format!("say-ask-{kind}"))?;
        let voicemail = [
            placed("say-voicemail-who")?,
            say("say-voicemail-matter")?,
            ask.clone(),
            say("say-voicemail-thanks")?,
        ];
        Ok(Self {
            hello: say("say-hello")?,
            who: placed(if own { "say-who-representative" } else { "say-who" })?,
            matter: say(match kind {
                _ if russian => "say-matter-russian",
                "company" => "say-matter-company",
                _ => "say-matter",
            })?,
            ask,
            how_to_hear: say("say-how-to-hear")?,
            refused: say("say-refused")?,
            wrong_number: say("say-wrong-number")?,
            address: say(if own { "say-address-representative" } else { "say-no-address" })?,
            in_writing: say("say-in-writing")?,
            stock_answer: say(if russian {
                "say-stock-answer-russian"
            } else {
                "say-stock-answer"
            })?,
            thanks: say("say-thanks")?,
            voicemail: Voicemail(voicemail.join(gap(texts.language()))),
        })
    }
}

/// Whether an office is one of the Russian state.
pub(crate) fn is_russian(audience: Audience) -> bool {
    matches!(audience, Audience::Embassy | Audience::Authority)
}

#[cfg(test)]
mod tests {
    use super::Script;
    use crate::dataset;
    use crate::dataset::record::Audience;
    use crate::texts::Texts;

    /// Languages that have calls at all; English always has.
    fn languages() -> Vec<Texts> {
        let all = dataset::languages().map(Texts::new);
        let called: Vec<Texts> = all.filter(|texts| texts.has("say-hello")).collect();
        assert!(called.iter().any(|texts| texts.language() == "en"));
        called
    }

    #[test]
    fn every_kind_of_office_has_a_script_in_every_language() {
        for texts in languages() {
            for audience in Audience::ALL {
                for here in [Some("in Leeds"), None] {
                    let script = Script::new(audience, here, &texts).unwrap();
                    let text = serde_json::to_string(&script).unwrap();
                    assert_eq!(text.contains("in Leeds"), here.is_some(), "{text}");
                    assert!(!text.contains(['$', '[']), "{text}");
                }
            }
        }
    }

    /// People speak some 150 words a minute, and 12 to 15 letters a second.
    #[test]
    fn a_voicemail_takes_twenty_seconds() {
        for texts in languages() {
            for audience in Audience::ALL {
                let script = Script::new(audience, Some("in Leeds"), &texts).unwrap();
                let letters = script.voicemail.0.chars().filter(|c| c.is_alphabetic()).count();
                let most = if crate::texts::is_unspaced(texts.language()) { 170 } else { 340 };
                assert!(letters <= most, "{}: {letters}: {}", texts.language(), script.voicemail.0);
                let words = script.voicemail.0.split_whitespace().count();
                if texts.language() == "en" {
                    assert!((35..=55).contains(&words), "{words}: {}", script.voicemail.0);
                }
            }
        }
    }

    #[test]
    fn a_russian_office_hears_other_words() {
        let texts = Texts::new("en");
        let embassy = Script::new(Audience::Embassy, None, &texts).unwrap();
        let member = Script::new(Audience::Representative, None, &texts).unwrap();
        assert!(
            embassy.matter.contains("Chechen Republic") && embassy.stock_answer.contains("2023")
        );
        assert!(member.address.starts_with("Yes") && !embassy.address.starts_with("Yes"));
    }
}
