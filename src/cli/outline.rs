//! An outline instead of a letter, for services that block ready-made text:
//! what to say, in which order, with facts to tell in one's own words.

use super::view::{fill, indent};
use super::{Session, office};
use crate::letter::Letter;
use crate::route::Recipient;
use crate::texts::{Args, one_line};

/// The outline of a letter that its writer puts into words.
pub(crate) fn outline(session: &Session, recipient: &Recipient, letter: &Letter) -> String {
    let say = |id: &str| session.say(id, &Args::none());
    let to = Args::of("office", office::name(session, recipient));
    let mut page = fill(&session.say("outline-title", &to)) + "\n\n";
    let why = if recipient.refuses_ready_text { "outline-blocked" } else { "outline-why" };
    page += &(fill(&say(why)) + "\n");
    for (nth, part) in ["who", "why-you", "tie", "facts", "ask", "end"].iter().enumerate() {
        let step = one_line(&say(&format!("outline-{part}")));
        page.push('\n');
        page += &(indent(&format!("{}) {step}", nth + 1), "") + "\n");
        match *part {
            "facts" => {
                for fact in &letter.facts {
                    page += &(indent(&format!("- {}", fact.text), "   ") + "\n");
                }
            }
            "ask" => {
                if let Some(ask) = &letter.ask {
                    page += &(indent(&format!("- {}", ask.text), "   ") + "\n");
                    let why = say(&format!("ask-{}-why", ask.id));
                    page += &(indent(&format!("- {why}"), "   ") + "\n");
                }
            }
            _ => {}
        }
    }
    page
}
