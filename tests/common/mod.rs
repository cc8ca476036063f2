//! Running the real binary from outside, on a fixed day, in a bare world.

#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used)]

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The day the tests live on.
pub const TODAY: &str = "2026-11-20";

/// A home folder that is not there: what somebody keeps on this machine is no part of a test.
pub const HOMELESS: &str = "/nonexistent/home";

/// What a run of the program left.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    /// Exit code, standard output and standard error in one text, for snapshots.
    pub fn shown(&self) -> String {
        format!("exit {}\n--- stdout\n{}--- stderr\n{}", self.code, self.stdout, self.stderr)
    }
}

/// The program with nothing of this machine's environment: the day is fixed,
/// and the person reads English.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chechnya-act"));
    command.env_clear().env("CHECHNYA_ACT_TODAY", TODAY).env("LANG", "en_GB.UTF-8");
    command.env("HOME", HOMELESS);
    command.stdin(Stdio::null());
    command
}

/// Runs the program with these arguments.
pub fn run<A: AsRef<OsStr>>(args: &[A]) -> Run {
    finished(program().args(args).output().unwrap())
}

/// Runs the program with words split at spaces.
pub fn words(line: &str) -> Run {
    run(&line.split(' ').collect::<Vec<_>>())
}

/// Runs the program in a folder.
pub fn run_in(folder: &Path, args: &[&str]) -> Run {
    finished(program().current_dir(folder).args(args).output().unwrap())
}

/// Runs the program with a text on its standard input.
pub fn fed(args: &[&str], input: &[u8]) -> Run {
    let mut command = program();
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // The program may refuse before it has read all: then the rest has no reader.
    let _ = child.stdin.take().unwrap().write_all(input);
    finished(child.wait_with_output().unwrap())
}

pub fn finished(output: Output) -> Run {
    Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}
