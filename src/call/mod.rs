//! Calls: what to say to an office on the telephone, its number for reading
//! aloud, and whether somebody is likely to be there now.
//!
//! Calls the route's records and the texts; prints nothing.

mod clock;
mod number;
mod script;

pub use clock::{CLOSES, OPENS, There, there};
pub use number::aloud;
pub(crate) use script::is_russian;
pub use script::{Script, Voicemail};
