//! Rendering: from a [`Letter`](crate::letter::Letter) to text, Markdown or JSON.
//!
//! Calls the letter. A renderer returns text and writes nothing.

mod chart;
mod json;
mod markdown;
mod text;

pub use chart::{Bar, chart};
pub use json::json;
pub use markdown::markdown;
pub use text::{RULE, text};
