//! Rendering: from a [`Letter`](crate::letter::Letter) to text, Markdown, JSON or PDF.
//!
//! Calls the letter. A renderer returns text or bytes and writes nothing.

mod chart;
mod json;
mod markdown;
pub mod page;
mod pdf;
mod text;

pub use chart::{Bar, chart};
pub use json::json;
pub use markdown::markdown;
pub use pdf::Press;
pub use text::{RULE, text};
