//! The person's own pager: `$PAGER`, else `less`. It is started without a
//! shell, reads from a pipe, and is told to keep nothing.

use std::io::Write;
use std::process::{Command, Stdio};

use super::HeldBack;

/// What became of a text that was given to a pager.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paged {
    /// It was shown.
    Yes,
    /// There is no pager, it could not be started, or it failed: the text still has to be printed.
    No,
    /// Ctrl-C, or another signal, ended it.
    Left,
}

/// Shows a text in the person's pager, and waits until it ends.
pub fn page(text: &str) -> Paged {
    let wanted = std::env::var("PAGER").unwrap_or_else(|_| "less".to_owned());
    let Some(mut pager) = command(&wanted) else { return Paged::No };
    // Ctrl-C is for the pager: most go on with it.
    let held = HeldBack::for_another();
    let Ok(mut child) = pager.stdin(Stdio::piped()).spawn() else { return Paged::No };
    if let Some(mut pipe) = child.stdin.take() {
        // A pager that is left early reads no further: that is no failure.
        let _ = pipe.write_all(text.as_bytes());
    }
    match child.wait() {
        Ok(status) if status.success() => Paged::Yes,
        _ if held.heard() => Paged::Left,
        _ => Paged::No,
    }
}

/// The pager as a command: its words are taken apart at spaces, and no shell
/// sees them. None where the person wants none.
fn command(wanted: &str) -> Option<Command> {
    let mut words = wanted.split_whitespace();
    let program = words.next().filter(|program| *program != "cat")?;
    let mut command = Command::new(program);
    command.args(words);
    // No history of what was searched for, no way to a shell, an editor or a log.
    command.env("LESSHISTFILE", "-").env("LESSSECURE", "1");
    // No other program in between, which less would ask first.
    command.env_remove("LESSOPEN").env_remove("LESSCLOSE");
    if std::env::var_os("LESS").is_none() {
        // Ends by itself where all fits, shows bold type, leaves the text on the screen.
        command.env("LESS", "FRX");
    }
    Some(command)
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;

    use super::command;

    #[test]
    fn words_are_taken_apart_and_nothing_is_a_shell_s() {
        let command = command("less -i  $(x);`y`|z").unwrap();
        assert_eq!(command.get_program(), "less");
        let args: Vec<&OsStr> = command.get_args().collect();
        assert_eq!(args, ["-i", "$(x);`y`|z"]);
        let kept = (OsStr::new("LESSHISTFILE"), Some(OsStr::new("-")));
        assert!(command.get_envs().any(|set| set == kept));
    }

    #[test]
    fn nothing_and_cat_are_no_pager() {
        assert!(command("").is_none());
        assert!(command("  ").is_none());
        assert!(command("cat").is_none());
        assert!(command("/no/such/program").is_some());
    }
}
