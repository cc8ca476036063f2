//! Ctrl-C held back for a while, so that what must be put right still can be.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

/// What the handlers and this program tell each other.
#[derive(Debug, Default)]
struct Signals {
    /// Nobody holds them back: they end the program, as they would by themselves.
    free: Arc<AtomicBool>,
    /// One has come while they were held back.
    heard: Arc<AtomicBool>,
}

/// While it lives, Ctrl-C and a closing terminal do not end this program. One
/// at a time: what is held back twice would be let go with the first.
#[derive(Debug)]
pub struct HeldBack {
    /// Another program runs meanwhile: what comes is meant for that one.
    for_another: bool,
}

impl HeldBack {
    /// Holds them back from now on. One that came at the end of the last time
    /// and was not asked for yet is not lost.
    pub fn now() -> Self {
        signals().free.store(false, Ordering::SeqCst);
        Self { for_another: false }
    }

    /// Holds them back while another program runs, to which they belong.
    pub fn for_another() -> Self {
        signals().free.store(false, Ordering::SeqCst);
        Self { for_another: true }
    }

    /// Whether one of them has come; each is told once.
    pub fn heard(&self) -> bool {
        signals().heard.swap(false, Ordering::SeqCst)
    }
}

impl Drop for HeldBack {
    fn drop(&mut self) {
        if self.for_another {
            signals().heard.store(false, Ordering::SeqCst);
        }
        signals().free.store(true, Ordering::SeqCst);
    }
}

/// The handlers, installed once and for good: one that is taken out again
/// leaves its signal without any effect.
fn signals() -> &'static Signals {
    static SIGNALS: OnceLock<Signals> = OnceLock::new();
    SIGNALS.get_or_init(|| {
        let signals = Signals::default();
        #[cfg(unix)]
        {
            use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
            use signal_hook::flag::{register, register_conditional_default};
            for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] {
                // Where a handler is refused, the signal keeps its usual effect.
                if register_conditional_default(signal, signals.free.clone()).is_ok() {
                    let _ = register(signal, signals.heard.clone());
                }
            }
        }
        signals
    })
}
