//! Running the real binary in a terminal of a given size.

use std::process::Command;

use rexpect::session::{PtySession, spawn_command};

use super::common::{HOMELESS, TODAY};

/// The program in a terminal of so many columns and 24 lines, in a bare world but for `vars`.
pub fn terminal(args: &[&str], columns: u16, vars: &[(&str, &str)]) -> PtySession {
    let mut command = Command::new("/bin/sh");
    let size = format!("stty cols {columns} rows 24; exec \"$0\" \"$@\"");
    command.args(["-c", &size, env!("CARGO_BIN_EXE_chechnya-act")]).args(args);
    command.env_clear().env("CHECHNYA_ACT_TODAY", TODAY).env("HOME", HOMELESS);
    command.env("TERM", "xterm").env("LANG", "en_GB.UTF-8").env("PATH", "/usr/bin:/bin");
    command.envs(vars.iter().copied());
    spawn_command(command, Some(60_000)).unwrap()
}

/// All that the program wrote to its terminal, and its exit code.
pub fn ended(mut session: PtySession) -> (String, i32) {
    let said = session.exp_eof().unwrap();
    // "Exited(Pid(7), 130)"
    let status = format!("{:?}", session.process().wait().unwrap());
    let code = status.strip_suffix(')').and_then(|status| status.rsplit(' ').next()).unwrap();
    let code = code.parse().unwrap_or_else(|_| panic!("{status}"));
    // What is read here holds each byte as a character.
    let bytes: Vec<u8> = said.chars().map(|c| u8::try_from(c).unwrap()).collect();
    (String::from_utf8(bytes).unwrap().replace("\r\n", "\n"), code)
}

/// As [`terminal`] and [`ended`] at once.
pub fn in_terminal(args: &[&str], columns: u16, vars: &[(&str, &str)]) -> (String, i32) {
    ended(terminal(args, columns, vars))
}
