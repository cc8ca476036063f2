//! The promise to write nothing, kept at the one place that every way of
//! writing passes.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::problem::Problem;

/// Set once, before anything is done, and never taken back.
static FORBIDDEN: AtomicBool = AtomicBool::new(false);

/// From now on this run writes no file, not even one that is asked for.
pub fn forbid_writing() {
    FORBIDDEN.store(true, Ordering::Relaxed);
}

/// Whether this run may write files.
///
/// # Errors
/// [`Problem::Private`] where it may not.
pub fn may_write() -> Result<(), Problem> {
    if FORBIDDEN.load(Ordering::Relaxed) { Err(Problem::Private) } else { Ok(()) }
}
