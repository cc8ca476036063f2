//! How long the main job takes as a whole process, against an empty program
//! that was compiled with the same settings. Both run in turn, in one go, so
//! that only the ratio counts and not the machine.
//!
//! `cargo bench --bench startup`

#![allow(clippy::print_stdout, clippy::expect_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: usize = 600;

fn main() {
    let empty = installed(&empty_program(), "empty-installed");
    let program = installed(Path::new(env!("CARGO_BIN_EXE_chechnya-act")), "ours-installed");
    let cases: [(&str, &[&str]); 4] = [
        ("letter --country uk", &["letter", "--country", "uk"]),
        ("letter --country uk --to representative", &["letter", "--country", "uk", "--to", "mp"]),
        ("route --country uk", &["route", "--country", "uk"]),
        ("countries --json", &["countries", "--json"]),
    ];
    println!("{:<44}{:>10}{:>10}{:>8}", "whole process, median", "ours", "empty", "ratio");
    for (name, args) in cases {
        let (mut ours, mut baseline) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            ours.push(time(&program, args));
            baseline.push(time(&empty, &[]));
        }
        let (ours, baseline) = (median(ours), median(baseline));
        let ratio = ours.as_secs_f64() / baseline.as_secs_f64();
        println!("{name:<44}{:>10}{:>10}{ratio:>8.2}", micros(ours), micros(baseline));
    }
}

/// An empty `main`, compiled as the release profile compiles ours.
fn empty_program() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let source = folder.join("empty.rs");
    let binary = folder.join("empty");
    std::fs::write(&source, "fn main() {}\n").expect("the target folder can be written");
    let status = Command::new("rustc")
        .args(["--edition=2024", "-Copt-level=3", "-Clto=fat", "-Ccodegen-units=1"])
        .args(["-Cpanic=abort", "-Cstrip=symbols", "-o"])
        .arg(&binary)
        .arg(&source)
        .status()
        .expect("rustc runs");
    assert!(status.success(), "the empty program compiles");
    binary
}

/// A copy, as an installation makes one: how a linker left the pages of a file
/// in memory is not measured.
fn installed(program: &Path, name: &str) -> PathBuf {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::copy(program, &copy).expect("the target folder can be written");
    copy
}

fn time(program: &Path, args: &[&str]) -> Duration {
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let status = command.status().expect("the program runs");
    let taken = start.elapsed();
    assert!(status.success(), "{} {args:?}", program.display());
    taken
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn micros(time: Duration) -> String {
    format!("{} µs", time.as_micros())
}
