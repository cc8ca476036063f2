//! Checks every record and text under `data/` and packs them into one bundle.
//!
//! A bad record stops the build with its file, its id and the reason. Old age
//! never does: how old a value is, is judged when the program runs.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use flate2::Compression;
use flate2::write::DeflateEncoder;

#[path = "src/dataset/record/mod.rs"]
#[allow(dead_code, unused_imports, unreachable_pub)]
mod record;

#[path = "src/dataset/marks.rs"]
#[allow(unreachable_pub)]
mod marks;
#[path = "src/dataset/source/mod.rs"]
#[allow(dead_code, unreachable_pub)]
mod source;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=src/dataset");
    link();
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            for line in error.to_string().lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Settings of the linker, where the program is built to run on the very
/// system that builds it and the answer of that system counts.
fn link() {
    let set = |name: &str| std::env::var(name).unwrap_or_default();
    let linux = set("CARGO_CFG_TARGET_OS") == "linux" && set("CARGO_CFG_TARGET_ENV") == "gnu";
    if linux && set("HOST") == set("TARGET") && set("PROFILE") == "release" {
        link_unwinder();
        pack_relocations();
    }
}

/// Links the unwinder into the program where the compiler has it as an archive:
/// loading it as a library of its own took a fifth of a run's time.
fn link_unwinder() {
    const ARCHIVE: &str = "libgcc_eh.a";
    let found = answer("cc", &format!("-print-file-name={ARCHIVE}"));
    if found.is_some_and(|path| Path::new(path.trim()).is_absolute()) {
        println!("cargo::rustc-link-lib=dylib:+verbatim={ARCHIVE}");
    }
}

/// Packs the table of what the loader moves, which makes the program 140 kB
/// smaller, where the C library can read it so. Such a program does not start
/// with an older one; a linker that does not know how only says so.
fn pack_relocations() {
    const SINCE: (u32, u32) = (2, 36);
    let version = answer("getconf", "GNU_LIBC_VERSION").and_then(|answer| {
        let (major, minor) = answer.trim().strip_prefix("glibc ")?.split_once('.')?;
        Some((major.parse().ok()?, minor.parse().ok()?))
    });
    if version.is_some_and(|version: (u32, u32)| version >= SINCE) {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// What a program of this system answers, if it is there.
fn answer(program: &str, question: &str) -> Option<String> {
    let output = Command::new(program).arg(question).output().ok()?;
    String::from_utf8(output.stdout).ok()
}

fn build() -> Result<()> {
    let source = source::Source::read(Path::new("data"))?;
    if !source.findings.list().is_empty() {
        return Err(source.findings.list().join("\n").into());
    }
    write_bundle("bundle", with_shelves(source.entries)?)?;
    fonts()?;
    // Names are many and small: apart, they do not stand in the way of the rest.
    write_bundle("names", source.names)
}

/// The shelf of the country that has most in common with all the others.
const TYPICAL: &str = "country/NP";

/// Puts what has a shelf on it and deflates it; where each one begins and ends
/// stands in the bundle.
fn with_shelves(entries: Vec<(String, String)>) -> Result<Vec<(String, String)>> {
    let mut open = Vec::new();
    let mut shelves: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (key, value) in entries {
        match record::shelf(&key).map(str::to_owned) {
            Some(shelf) => shelves.entry(shelf).or_default().push((key, value)),
            None => open.push((key, value)),
        }
    }
    let typical = shelves.get(TYPICAL).cloned().unwrap_or_default();
    let typical = record::to_shelf(typical)?;
    let mut bytes = Vec::new();
    for (name, entries) in shelves {
        let from = bytes.len();
        let known: &[u8] = if record::is_country(&name) { &typical } else { &[] };
        bytes.extend(deflated_after(known, &record::to_shelf(entries)?)?);
        open.push((format!("shelf/{name}"), format!("{from} {}", bytes.len())));
    }
    fs::write(out()?.join("typical"), typical)?;
    fs::write(out()?.join("shelves"), bytes)?;
    Ok(open)
}

/// Deflates the fonts. Those of Chinese, Japanese and Korean are many
/// megabytes, and in the program only where the feature asks for them.
fn fonts() -> Result<()> {
    let folder = out()?.join("fonts");
    fs::create_dir_all(&folder)?;
    let large = std::env::var_os("CARGO_FEATURE_CJK").is_some();
    for entry in fs::read_dir("data/fonts")? {
        let path = entry?.path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        let wanted = extension == Some("ttf") || (large && extension == Some("otf"));
        if let Some(name) = path.file_name().filter(|_| wanted) {
            fs::write(folder.join(name), deflated(&fs::read(&path)?)?)?;
        }
    }
    Ok(())
}

/// How long it is when opened, in four bytes, and then its deflated bytes.
fn deflated(bytes: &[u8]) -> Result<Vec<u8>> {
    deflated_after(&[], bytes)
}

/// As [`deflated`], by an inflater that has just read what is known: countries
/// repeat one another, so that theirs take half the room.
fn deflated_after(known: &[u8], bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(known)?;
    // What follows begins at a byte of its own.
    encoder.flush()?;
    let from = encoder.get_ref().len();
    encoder.write_all(bytes)?;
    let deflated = encoder.finish()?;
    Ok([&u32::try_from(bytes.len())?.to_le_bytes(), &deflated[from..]].concat())
}

fn out() -> Result<PathBuf> {
    Ok(PathBuf::from(std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?))
}

fn write_bundle(name: &str, entries: Vec<(String, String)>) -> Result<()> {
    let (text, table) = record::pack(entries)?;
    fs::write(out()?.join(format!("{name}.txt")), text)?;
    fs::write(out()?.join(format!("{name}.table")), table)?;
    Ok(())
}
