//! The clipboard: the desktop's where there is one, the terminal's over SSH
//! (OSC 52), otherwise none, and the caller prints.

use std::io::{self, IsTerminal, Write};
use std::process::{Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Where a text went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Copied {
    /// To the desktop's clipboard, by this program.
    Desktop(&'static str),
    /// To the terminal, which may keep it or not.
    Terminal,
    /// Nowhere: there is no clipboard.
    Nowhere,
}

/// A program that takes a text for the clipboard on its standard input.
struct Tool {
    name: &'static str,
    args: &'static [&'static str],
    /// The variable without which it cannot work; empty where it always can.
    needs: &'static str,
    encoding: Encoding,
}

#[derive(Clone, Copy)]
enum Encoding {
    Utf8,
    /// With a byte order mark, as `clip.exe` wants it.
    Utf16,
}

const TOOLS: [Tool; 5] = [
    Tool { name: "wl-copy", args: &[], needs: "WAYLAND_DISPLAY", encoding: Encoding::Utf8 },
    Tool {
        name: "xclip",
        args: &["-selection", "clipboard"],
        needs: "DISPLAY",
        encoding: Encoding::Utf8,
    },
    Tool {
        name: "xsel",
        args: &["--clipboard", "--input"],
        needs: "DISPLAY",
        encoding: Encoding::Utf8,
    },
    Tool { name: "pbcopy", args: &[], needs: "", encoding: Encoding::Utf8 },
    Tool { name: "clip.exe", args: &[], needs: "", encoding: Encoding::Utf16 },
];

/// Puts a text on the clipboard that is at hand.
pub fn copy(text: &str) -> Copied {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let remote = set("SSH_TTY") || set("SSH_CONNECTION");
    if !remote {
        for tool in &TOOLS {
            if (tool.needs.is_empty() || set(tool.needs)) && tool.take(text).is_ok() {
                return Copied::Desktop(tool.name);
            }
        }
    }
    if remote
        && io::stderr().is_terminal()
        && io::stderr().write_all(osc52(text).as_bytes()).is_ok()
    {
        return Copied::Terminal;
    }
    Copied::Nowhere
}

impl Tool {
    fn take(&self, text: &str) -> io::Result<()> {
        let mut child = Command::new(self.name)
            .args(self.args)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(&self.encoding.bytes(text))?;
        }
        let status = child.wait()?;
        if status.success() { Ok(()) } else { Err(io::Error::other("the clipboard refused")) }
    }
}

impl Encoding {
    fn bytes(self, text: &str) -> Vec<u8> {
        match self {
            Self::Utf8 => text.as_bytes().to_vec(),
            Self::Utf16 => {
                let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
                units.flat_map(u16::to_le_bytes).collect()
            }
        }
    }
}

/// The terminal's own copy command: only Base64 lies inside, so no text can break out of it.
fn osc52(text: &str) -> String {
    format!("\x1b]52;c;{}\x07", STANDARD.encode(text))
}

#[cfg(test)]
mod tests {
    use super::{Encoding, osc52};

    #[test]
    fn a_text_cannot_break_out_of_the_terminals_command() {
        let sent = osc52("a\x07\x1b[2Jb");
        assert_eq!(sent.matches('\x1b').count(), 1);
        assert_eq!(sent, "\x1b]52;c;YQcbWzJKYg==\x07");
    }

    #[test]
    fn windows_gets_its_encoding() {
        assert_eq!(Encoding::Utf16.bytes("é"), [0xFF, 0xFE, 0xE9, 0x00]);
    }
}
