//! How fast letters become PDF: one as a whole process against the typst
//! command line, where it is found, on a page of the same content; and many in
//! one process on two cores, with what memory they take.
//!
//! `cargo bench --bench pages`

#![allow(clippy::print_stdout, clippy::expect_used, clippy::cast_precision_loss)]

#[path = "../tests/common/sample.rs"]
mod sample;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use chechnya_act::dataset::record::PartialDate;
use chechnya_act::letter::{Letter, Line};
use chechnya_act::render::Press;
use chechnya_act::render::page::{Fonts, PageOrder};
use chechnya_act::texts::Texts;

const RUNS: usize = 60;
const CORES: usize = 2;
const DAY: PartialDate = PartialDate { year: 2026, month: Some(11), day: Some(20) };

fn main() {
    one_process();
    many();
}

/// One letter, from the start of the process to the file.
fn one_process() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let program = folder.join("ours-for-pages");
    std::fs::copy(env!("CARGO_BIN_EXE_chechnya-act"), &program).expect("the folder can be written");
    let base = ["letter", "--country", "uk", "--no-input", "--date", "2026-11-20"];
    // Both print to standard output: how fast the disk keeps a file is not measured.
    let pdf = [&base[..], &["--format", "pdf", "-o", "-"]].concat();
    let program = program.to_str().expect("a path of plain characters");

    let markdown = [&base[..], &["--format", "markdown"]].concat();
    let markdown = Command::new(program).args(markdown).output().expect("our program runs");
    let source = folder.join("page.typ");
    std::fs::write(&source, typst_page(&String::from_utf8_lossy(&markdown.stdout)))
        .expect("the folder can be written");
    let paths = [source.to_str(), fonts().to_str()]
        .map(|path| path.expect("a path of plain characters").to_owned());
    let typst = ["compile", "--pdf-standard", "a-2a", "--ignore-system-fonts"];
    let theirs =
        ["--ignore-embedded-fonts", "--format", "pdf", "--font-path", &paths[1], &paths[0], "-"];
    let typst = [&typst[..], &theirs[..]].concat();
    let found = Command::new("typst").arg("--version").stdout(Stdio::null()).status().is_ok();

    let (mut ours, mut texts, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        ours.push(time(program, &pdf));
        texts.push(time(program, &base));
        if found {
            theirs.push(time("typst", &typst));
        }
    }
    let (ours, texts) = (median(ours), median(texts));
    println!("one letter, whole process, median of {RUNS}");
    println!("  as text {texts:?}, as PDF {ours:?}: ratio {:.2}", ratio(ours, texts));
    if found {
        let theirs = median(theirs);
        println!("  typst compile {theirs:?}: ours takes {:.2} of it", ratio(ours, theirs));
    } else {
        println!("  typst is not installed: nothing to compare with");
    }
}

/// The two faces that an English letter takes, and no other for typst to look through.
fn fonts() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fonts-for-typst");
    std::fs::create_dir_all(&folder).expect("the folder can be written");
    for name in ["serif-regular.ttf", "serif-bold.ttf"] {
        let font = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/fonts").join(name);
        std::fs::copy(font, folder.join(name)).expect("the font is there");
    }
    folder
}

/// Our Markdown as a page of typst: the same words in the same lines of the
/// address and the same weight, with hyphenation and even edges.
fn typst_page(markdown: &str) -> String {
    let mut page = "#set document(title: \"Letter\")\n\
        #set page(paper: \"a4\", margin: 25mm)\n\
        #set text(font: \"Noto Serif\", size: 11pt, lang: \"en\", hyphenate: true)\n\
        #set par(justify: true)\n"
        .to_owned();
    for line in markdown.lines() {
        let (line, end) = line.strip_suffix('\\').map_or((line, "\n"), |line| (line, " \\\n"));
        let bold = line.strip_prefix("**").and_then(|line| line.strip_suffix("**"));
        let words = escaped(&bold.unwrap_or(line).replace('\\', ""));
        let (before, after) = if bold.is_some() { ("#strong[", "]") } else { ("", "") };
        page.extend([before, &words, after, end]);
    }
    page
}

/// Words in which nothing means anything to typst.
fn escaped(words: &str) -> String {
    words
        .chars()
        .flat_map(|c| c.is_ascii_punctuation().then_some('\\').into_iter().chain([c]))
        .collect()
}

/// Many letters in one process.
fn many() {
    println!("separate PDF letters on {CORES} cores, each with its own sender and own words");
    let mut memory = Vec::new();
    for count in [100, 1_000, 10_000] {
        let start = Instant::now();
        let bytes = press_all(count);
        let taken = start.elapsed().as_secs_f64();
        memory.push(peak_memory());
        println!(
            "  {count:>6}: {:>6.0} a second, {:>5.1} kB each, peak memory so far {:>5.1} MB",
            count as f64 / taken,
            bytes as f64 / count as f64 / 1_000.0,
            memory.last().copied().unwrap_or_default()
        );
    }
    if let [first, .., last] = memory[..]
        && first > 0.0
    {
        println!("  memory at 10,000 against 100: ratio {:.2}", last / first);
    }
}

/// Prints so many letters and drops them; their bytes together.
fn press_all(count: usize) -> usize {
    let (next, bytes) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let (sample, fonts, texts) = (sample::letter("en"), Fonts::new(), Texts::new("en"));
    std::thread::scope(|scope| {
        for _ in 0..CORES {
            scope.spawn(|| {
                let mut press = Press::new(&fonts);
                loop {
                    let nth = next.fetch_add(1, Ordering::Relaxed);
                    if nth >= count {
                        return;
                    }
                    let letter = personal(&sample, nth);
                    let pdf = press.print(&letter, &texts, PageOrder::default(), DAY);
                    bytes.fetch_add(pdf.expect("a letter").len(), Ordering::Relaxed);
                }
            });
        }
    });
    bytes.into_inner()
}

/// The letter of another person: another name, another street, other words of their own.
fn personal(sample: &Letter, nth: usize) -> Letter {
    let mut letter = sample.clone();
    let name = format!("Person Number {nth}");
    letter.sender[0] = Line::Text(name.clone());
    letter.sender[1] = Line::Text(format!("{nth} Example Street"));
    letter.signature = Some(name);
    letter.personal = vec![
        format!("I am number {nth} of those who write to you, and I live near Example Street."),
        "I know somebody who had to leave home and may not go back.".to_owned(),
    ];
    letter
}

/// The most memory this process has had, in megabytes; zero where the system does not say.
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().split(' ').next()?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1_000.0
}

fn time(program: &str, args: &[&str]) -> Duration {
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let status = command.status().expect("the program runs");
    let taken = start.elapsed();
    assert!(status.success(), "{program} {args:?}");
    taken
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn ratio(ours: Duration, theirs: Duration) -> f64 {
    ours.as_secs_f64() / theirs.as_secs_f64()
}
