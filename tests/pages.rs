//! PDF pages: every language, paper and envelope, and what must never happen.
//! The files stay in the target folder for the validators of other projects.

#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/sample.rs"]
mod sample;

use std::fmt::Write;
use std::path::PathBuf;

use chechnya_act::dataset::record::PartialDate;
use chechnya_act::letter::{Letter, Line};
use chechnya_act::problem::{PageProblem, Problem};
use chechnya_act::render::Press;
use chechnya_act::render::page::{
    Envelope, Fonts, Ink, Layout, PageOrder, Paper, Typesetter, lay_out, words_of,
};
use chechnya_act::texts::Texts;
use common::{TODAY, run, run_in};
use sample::{languages, letter};

const ENVELOPES: [(&str, Option<Envelope>); 5] = [
    ("none", None),
    ("din", Some(Envelope::Din)),
    ("dl", Some(Envelope::Dl)),
    ("c5-right", Some(Envelope::C5Right)),
    ("us10", Some(Envelope::Us10)),
];
const PAPERS: [(&str, Paper); 2] = [("a4", Paper::A4), ("letter", Paper::Letter)];
const POINTS: f32 = 72.0 / 25.4;

fn english() -> Texts {
    Texts::new("en")
}

fn day() -> PartialDate {
    TODAY.parse().unwrap()
}

/// Chinese and Japanese need their fonts in the program.
fn is_printable(language: &str) -> bool {
    cfg!(feature = "cjk") || !matches!(language, "zh" | "ja")
}

fn laid_out(letter: &Letter, order: PageOrder) -> Result<Layout, Problem> {
    let fonts = Fonts::new();
    lay_out(letter, &english(), order, &mut Typesetter::new(&fonts))
}

fn printed(letter: &Letter, order: PageOrder) -> Result<Vec<u8>, Problem> {
    Press::new(&Fonts::new()).print(letter, &english(), order, day())
}

fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pages");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The text of a page in reading order, as its glyphs say it.
fn text_of(layout: &Layout) -> String {
    let mut text = String::new();
    for block in &layout.blocks {
        for line in block.marks.iter().filter_map(|mark| mark.ink.text()) {
            line.runs.iter().for_each(|run| text += &run.text);
            text.push('\n');
        }
    }
    text
}

/// Words without hyphens at the ends of lines.
fn words(text: &str) -> Vec<String> {
    text.replace("\u{AD}\n", "").split_whitespace().map(str::to_owned).collect()
}

#[test]
fn every_letter_prints_on_every_paper_for_every_envelope() {
    let fonts = Fonts::new();
    let mut press = Press::new(&fonts);
    let folder = folder();
    let mut windows = String::new();
    for (paper_name, paper) in PAPERS {
        for (envelope_name, envelope) in ENVELOPES {
            if let Some(envelope) = envelope {
                let area = envelope.visible(paper);
                let edges = [area.left, area.top, area.left + area.width, area.top + area.height];
                let [left, top, right, bottom] = edges.map(|edge| edge * POINTS);
                writeln!(windows, "{paper_name} {envelope_name} {left} {top} {right} {bottom}")
                    .unwrap();
            }
            for language in languages().into_iter().filter(|language| is_printable(language)) {
                let order = PageOrder { paper, envelope, ..PageOrder::default() };
                let bytes = press.print(&letter(language), &english(), order, day()).unwrap();
                assert!(bytes.starts_with(b"%PDF-1.7"), "{language}");
                let name = format!("{language}-{paper_name}-{envelope_name}.pdf");
                std::fs::write(folder.join(name), bytes).unwrap();
            }
        }
    }
    std::fs::write(folder.join("windows.txt"), windows).unwrap();
    for language in languages() {
        let letter = letter(language);
        let text = words_of(&letter, &english()).unwrap();
        std::fs::write(folder.join(format!("{language}.txt")), text).unwrap();
        let recipient = letter.recipient.iter().filter_map(|line| match line {
            Line::Text(text) => Some(format!("{text}\n")),
            Line::Ruled => None,
        });
        let recipient: String = recipient.collect();
        std::fs::write(folder.join(format!("{language}.to.txt")), recipient).unwrap();
    }
}

#[test]
fn a_page_says_every_word_of_the_letter_in_its_order() {
    for language in languages().into_iter().filter(|language| is_printable(language)) {
        let letter = letter(language);
        let said = text_of(&laid_out(&letter, PageOrder::default()).unwrap());
        let whole = words_of(&letter, &english()).unwrap();
        if language == "ar" {
            // Runs stand from left to right there: the words are compared as a set.
            let sorted = |text: &str| {
                let mut letters: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
                letters.sort_unstable();
                letters
            };
            assert_eq!(sorted(&said), sorted(&whole));
        } else if matches!(language, "zh" | "ja") {
            let close = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(close(&said), close(&whole), "{language}");
        } else {
            assert_eq!(words(&said), words(&whole), "{language}");
        }
    }
}

#[test]
fn no_line_leaves_the_margins() {
    for language in languages().into_iter().filter(|language| is_printable(language)) {
        for large_print in [false, true] {
            let order = PageOrder { large_print, ..PageOrder::default() };
            let layout = laid_out(&letter(language), order).unwrap();
            for mark in layout.blocks.iter().flat_map(|block| &block.marks) {
                let (width, height) = layout.pages[mark.page];
                let own = match &mark.ink {
                    Ink::Text(..) => mark.ink.text().unwrap().width,
                    Ink::Rule(width) | Ink::Frame(width, _) => *width,
                };
                assert!(mark.x > 20.0 * POINTS, "{language}");
                assert!(mark.x + own < width - 24.9 * POINTS, "{language} {}", mark.x + own);
                assert!(mark.y > 15.0 * POINTS && mark.y < height - 15.0 * POINTS, "{language}");
            }
        }
    }
}

#[test]
fn justified_lines_end_at_the_margin() {
    let layout = laid_out(&letter("de"), PageOrder::default()).unwrap();
    let body = layout.blocks.iter().filter(|block| block.marks.len() >= 4);
    let mut lines = 0;
    for block in body {
        for mark in &block.marks[..block.marks.len() - 1] {
            let width = mark.ink.text().unwrap().width;
            if block.role == chechnya_act::render::page::Role::Paragraph {
                assert!((width - 160.0 * POINTS).abs() < 0.1, "{width}");
                lines += 1;
            }
        }
    }
    assert!(lines > 6);
}

#[test]
fn one_letter_gives_one_sequence_of_bytes() {
    let letter = letter("fr");
    let order = PageOrder { with_envelope: true, ..PageOrder::default() };
    let first = printed(&letter, order).unwrap();
    let fonts = Fonts::new();
    let mut press = Press::new(&fonts);
    // What a press has printed before leaves no mark.
    press.print(&sample::letter("ru"), &english(), order, day()).unwrap();
    for _ in 0..3 {
        assert!(press.print(&letter, &english(), order, day()).unwrap() == first);
    }
}

#[test]
fn nothing_tells_who_made_it_and_when() {
    let bytes = printed(&letter("en"), PageOrder::default()).unwrap();
    let text = String::from_utf8_lossy(&bytes).to_lowercase();
    for trace in ["/author", "/creator", "/producer", "dc:creator", "creatortool", "pdf:producer"] {
        assert!(!text.contains(trace), "{trace}");
    }
    assert!(!text.contains(&env!("CARGO_MANIFEST_DIR").to_lowercase()));
    assert!(text.contains("<pdfuaid:part>1<") && text.contains("<pdfaid:part>2<"));
    // The day that stands on the letter, at midnight: PDF/A asks for a date, and PDF for an hour.
    assert!(text.contains("creationdate(d:20261120000000z)"));
    assert!(text.contains("moddate(d:20261120000000z)"));
}

#[test]
fn a_letter_that_is_too_long_says_by_how_many_words() {
    let mut long = letter("en");
    let paragraph = long.opening.clone();
    long.personal = vec![paragraph; 16];
    let over = match laid_out(&long, PageOrder::default()) {
        Err(Problem::Page(PageProblem::PageFull(words))) => words,
        other => panic!("{:?}", other.map(|layout| layout.pages)),
    };
    let text = long.personal.join(" ");
    let words: Vec<&str> = text.split(' ').collect();
    // So many words fewer, and it fits; without a quarter of them, it does not.
    long.personal = vec![words[..words.len() - over].join(" ")];
    assert_eq!(laid_out(&long, PageOrder::default()).unwrap().pages.len(), 1, "{over}");
    long.personal = vec![words[..words.len() - over / 4].join(" ")];
    assert!(laid_out(&long, PageOrder::default()).is_err(), "{over}");
}

#[test]
fn large_print_is_large_and_takes_a_second_page() {
    let order = PageOrder { large_print: true, ..PageOrder::default() };
    for language in languages().into_iter().filter(|language| is_printable(language)) {
        let layout = laid_out(&letter(language), order).unwrap();
        assert!(layout.pages.len() <= 2);
        let lines = layout.blocks.iter().flat_map(|block| &block.marks);
        for run in lines.filter_map(|mark| mark.ink.text()).flat_map(|line| &line.runs) {
            assert!(run.size >= 16.0, "{language} {}", run.text);
            assert!(!run.text.contains('\u{AD}'), "{language}: a divided word");
        }
    }
}

#[test]
fn a_line_to_fill_in_is_ruled() {
    let mut open = letter("en");
    open.recipient[0] = Line::Ruled;
    open.signature = None;
    for (_, envelope) in ENVELOPES {
        let order = PageOrder { envelope, with_envelope: true, ..PageOrder::default() };
        let layout = laid_out(&open, order).unwrap();
        let rules = |page| {
            let marks = layout.blocks.iter().flat_map(|block| &block.marks);
            marks.filter(|mark| mark.page == page && matches!(mark.ink, Ink::Rule(_))).count()
        };
        assert_eq!((rules(0), rules(1)), (2, 1));
    }
}

#[test]
fn an_address_that_no_window_holds_is_refused() {
    let mut long = letter("en");
    long.recipient = vec![Line::Text("A very long name of an office ".repeat(8)); 12];
    let order = PageOrder { envelope: Some(Envelope::Din), ..PageOrder::default() };
    assert!(matches!(laid_out(&long, order), Err(Problem::Page(PageProblem::WindowFull(12)))));
}

#[test]
fn a_character_without_a_glyph_is_named_and_never_a_box() {
    let mut odd = letter("en");
    odd.personal = vec!["So sad 😢".to_owned()];
    match laid_out(&odd, PageOrder::default()) {
        Err(Problem::Page(PageProblem::NoGlyph(character))) => assert_eq!(character, '😢'),
        other => panic!("{:?}", other.map(|layout| layout.pages)),
    }
}

#[cfg(not(feature = "cjk"))]
#[test]
fn chinese_without_its_font_is_an_error() {
    let refused = laid_out(&letter("zh"), PageOrder::default());
    assert!(matches!(refused, Err(Problem::Page(PageProblem::NoGlyph(_)))));
}

#[test]
fn long_words_and_mixed_directions_do_not_break_the_page() {
    let mut odd = letter("en");
    odd.personal = vec![
        "x".repeat(300) + ".",
        "محمد wrote to me in Grozny, שרה in Հայաստան, मीरा and ნინო; \u{202F}«so» a\u{301}."
            .to_owned(),
        "https://example.org/a/very/long/link/that/goes/on/and/on/and/on/and/on/and/on/and/on"
            .to_owned(),
        "\u{200D}\u{FE0F}".to_owned(),
    ];
    let layout = laid_out(&odd, PageOrder::default()).unwrap();
    for mark in layout.blocks.iter().flat_map(|block| &block.marks) {
        let own = mark.ink.text().map_or(0.0, |line| line.width);
        assert!(mark.x + own < 185.1 * POINTS);
    }
    printed(&odd, PageOrder::default()).unwrap();
}

#[test]
fn the_command_writes_a_pdf_and_tells_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let run = |more: &[&str]| {
        let args = ["letter", "--country", "uk", "--no-input", "--format", "pdf"];
        run_in(folder.path(), &[&args, more].concat())
    };
    let made = run(&["-o", "letter.pdf", "--envelope", "dl", "--with-envelope"]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    assert!(std::fs::read(folder.path().join("letter.pdf")).unwrap().starts_with(b"%PDF"));
    assert_eq!(run(&["-o", "letter.pdf"]).code, 5, "it exists");
    let emoji = run(&["-o", "b.pdf", "--why", "so sad \u{10FFFD}"]);
    assert_eq!(emoji.code, 1);
    assert!(emoji.stderr.contains("U+10FFFD") && emoji.stderr.contains("--font"));
    std::fs::write(folder.path().join("no.ttf"), "no font").unwrap();
    let font = run(&["-o", "b.pdf", "--font", "no.ttf"]);
    assert_eq!(font.code, 2);
    assert!(font.stderr.contains("no.ttf"));
    assert_eq!(run(&["-o", "b.pdf", "--font", "missing.ttf"]).code, 5);
    assert_eq!(run(&["-o", "b.pdf", "--copy"]).code, 2);
    assert!(!folder.path().join("b.pdf").exists(), "nothing is left of what failed");
}

#[test]
fn page_flags_without_a_page_are_remarked_on() {
    let made = run(&["letter", "--country", "uk", "--no-input", "--paper", "a4"]);
    assert_eq!(made.code, 0);
    assert!(made.stderr.contains("--format pdf"));
}
