//! `chechnya-act`: from "I just read about this" to a letter in the right
//! official's hands.
//!
//! Data flows one way: what we know ([`dataset`]) decides whom one can write
//! to ([`route`]), a [`letter`] is composed for them, [`render`]ed and
//! [`deliver`]ed. [`safety`] says what to think of first. The command line
//! ([`cli`]) and the [`guide`] stand on top and add no logic of their own.
//! [`problem`] and [`texts`] lie at the bottom: every room may use them.

pub mod call;
pub mod cli;
pub mod dataset;
pub mod deliver;
pub mod guide;
pub mod letter;
pub mod post;
pub mod problem;
pub mod render;
pub mod route;
pub mod safety;
pub mod texts;
