//! A letter for the tests of this room.

use crate::dataset::country;
use crate::letter::{Letter, Order, Sender, compose};
use crate::route::{Offer, offer};
use crate::texts::Texts;

/// From an unnamed writer in Germany to the foreign ministry there.
pub(super) fn letter() -> Letter {
    let germany = country("DE").unwrap();
    let today = "2026-11-20".parse().unwrap();
    let Offer::Open(ministry) = offer(&germany, "ministry", today).unwrap() else {
        panic!("closed")
    };
    let (sender, order) = (Sender::default(), Order::default());
    compose(&germany, &ministry, &sender, &order, today, &Texts::new("en")).unwrap()
}
