//! The screen, wiped for somebody who has to leave at once.

use std::io::{self, IsTerminal, Write};

/// Wipes the screen and what stands above it, as far as the terminal obeys.
pub fn clear_screen() {
    /// To the first corner; the screen; the lines that have left it.
    const WIPE: &[u8] = b"\x1b[H\x1b[2J\x1b[3J";
    /// What a terminal that knows no such commands is given: the old lines move out of sight.
    const AWAY: [u8; 200] = [b'\n'; 200];
    let mut screen = io::stderr().lock();
    if !screen.is_terminal() {
        return;
    }
    let dumb = std::env::var("TERM").is_ok_and(|term| term == "dumb");
    // Where the terminal has gone there is nothing left to wipe.
    let _ = screen.write_all(if dumb { &AWAY } else { WIPE });
    let _ = screen.flush();
}
