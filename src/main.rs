//! The binary: parse, run, exit code; nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    chechnya_act::cli::main(std::env::args_os(), chechnya_act::guide::run)
}
