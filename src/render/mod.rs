//! Rendering: from a [`Letter`](crate::letter::Letter) to text, Markdown, HTML, PDF, a draft, a link or JSON.
//!
//! Calls the letter. A renderer returns text or bytes and writes nothing.

mod chart;
mod eml;
mod html;
mod json;
mod link;
mod mail;
mod markdown;
pub mod page;
mod pdf;
mod qr;
mod text;

pub use chart::{Bar, chart};
#[cfg(test)]
mod sample;

pub use eml::eml;
pub use html::html;
pub use json::json;
pub use link::{Composer, GMAIL_LIMIT};
pub use mail::{Mail, message};
pub use markdown::markdown;
pub use pdf::Press;
pub use qr::Qr;
pub(crate) use text::pieces;
pub use text::{RULE, text};
