//! Ctrl-C held back for a while, so that what must be put right still can be.

/// While it lives, Ctrl-C and a closing terminal do not end this program.
#[derive(Debug)]
pub struct HeldBack {
    #[cfg(unix)]
    handlers: Vec<signal_hook::SigId>,
}

impl HeldBack {
    /// Holds them back from now on.
    #[cfg(unix)]
    pub fn now() -> Self {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
        let heard = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
        let handlers = [SIGHUP, SIGINT, SIGQUIT, SIGTERM]
            .into_iter()
            .filter_map(|signal| signal_hook::flag::register(signal, heard.clone()).ok())
            .collect();
        Self { handlers }
    }

    /// Holds them back from now on.
    #[cfg(not(unix))]
    pub fn now() -> Self {
        Self {}
    }
}

impl Drop for HeldBack {
    fn drop(&mut self) {
        #[cfg(unix)]
        for handler in self.handlers.drain(..) {
            signal_hook::low_level::unregister(handler);
        }
    }
}
