//! From a country to the people who can act there: recipients in order, each
//! with the channels that lead to it and how well they work today.
//!
//! Calls the data set only. What it says in words it says as a text's id with
//! its values, so that the command line can say it in any language.

mod channel;
mod elsewhere;
mod freshness;
mod ladder;
mod lookup;
mod recipient;

pub use channel::{Channel, ChannelKind, ChannelStatus, Words};
pub use freshness::{AgeLimit, is_fresh};
pub use ladder::{Offer, is_observer, ladder, offer, offices, recipient_ids, representative_id};
pub use lookup::by_postcode;
pub use recipient::{Addressee, Recipient};
