//! What we know: the records of `data/`, bundled into the program, looked up one at a time.
//!
//! Calls nothing above it. A record is parsed when it is asked for.

mod bundle;
mod choice;
mod find;
mod inflate;
mod marks;
mod overlay;
pub mod record;
pub mod source;

pub use bundle::{
    all, all_texts, check_figures, check_languages, check_list, claims, cldr, get, ids,
    language_names, languages, languages_of, schema, schemas, text, ui_languages, variants,
};
pub use choice::{AskChoice, FactChoice, asks_for, facts_for, is_in};
pub use find::{Found, country, country_of_locale, find_country, nearest};
pub(crate) use inflate::inflate;
pub use marks::{FLUENT, MESSAGE, PLAIN, SLOTS};
pub use overlay::{OWN, lay_over, lay_words_over};
