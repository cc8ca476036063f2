//! How lists look: bold headings, lines wrapped and indented to the screen.

use std::io::IsTerminal;

use dialoguer::console::Term;
use textwrap::core::{Word, display_width};

use crate::render::pieces;

/// Bold where the terminal allows it; plain everywhere else.
pub(crate) fn bold(text: &str) -> String {
    format!("\x1b[1m{text}\x1b[0m")
}

/// The width to wrap at: the terminal's, between 40 and 100; 80 for a pipe or file.
pub(crate) fn width() -> usize {
    if !std::io::stdout().is_terminal() {
        return 80;
    }
    columns().clamp(40, 100)
}

/// How many lines the terminal has.
pub(super) fn rows() -> usize {
    usize::from(Term::stdout().size().0)
}

fn columns() -> usize {
    usize::from(Term::stdout().size().1).max(1)
}

/// How many lines of the terminal a text takes: a long link takes several.
pub(super) fn height(text: &str) -> usize {
    let columns = columns();
    text.lines().map(|line| display_width(line).div_ceil(columns).max(1)).sum()
}

/// Whether a text is too long to be seen at once, with the prompt that follows it.
pub(crate) fn is_longer_than_screen(text: &str) -> bool {
    height(text) >= rows()
}

/// A paragraph wrapped to the screen.
pub(crate) fn fill(text: &str) -> String {
    wrapped(text, "", "")
}

/// Text wrapped to the screen, with `margin` before the first line and two
/// more spaces before those that follow. Links are never broken.
pub(crate) fn indent(text: &str, margin: &str) -> String {
    wrapped(text, margin, &format!("{margin}  "))
}

/// A page as a terminal shows it, by [`fold`]; a pipe or file gets the lines as they are.
pub(crate) fn folded(page: &str) -> String {
    if std::io::stdout().is_terminal() { fold(page) } else { page.to_owned() }
}

/// A page whose lines fit the screen: one that is too long goes on below, an
/// entry of a list two spaces further in. What has no place to break, as a
/// link, stays whole.
pub(super) fn fold(page: &str) -> String {
    let folded = |line: &str| {
        if display_width(line) <= width() {
            return line.to_owned() + "\n";
        }
        let text = line.trim_start();
        let margin = &line[..line.len() - text.len()];
        let is_entry = !margin.is_empty() || text.contains("  ");
        (if is_entry { indent(text, margin) } else { fill(text) }) + "\n"
    };
    page.lines().map(folded).collect()
}

/// Text wrapped to the screen, with `first` before its first line and `next`
/// before those that follow.
pub(super) fn wrapped(text: &str, first: &str, next: &str) -> String {
    let options = textwrap::Options::new(width())
        .word_separator(textwrap::WordSeparator::Custom(words))
        .initial_indent(first)
        .subsequent_indent(next)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
}

/// What stands between two places at which a line may break: at spaces, and
/// inside a word only where it has wide signs, as Chinese and Japanese. A link
/// is never broken, nor is the name of a record or a flag.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let spaced = textwrap::WordSeparator::AsciiSpace.find_words(line);
    Box::new(spaced.flat_map(|word| {
        let is_wide = display_width(word.word) > word.word.chars().count();
        if !is_wide || word.word.contains("://") {
            return vec![word];
        }
        let mut parts: Vec<Word<'_>> = pieces(word.word).collect();
        if let Some(last) = parts.last_mut() {
            last.whitespace = word.whitespace;
        }
        parts
    }))
}

/// "Label: value", indented.
pub(crate) fn field(label: &str, value: &str) -> String {
    indent(&format!("{label}: {value}"), "  ") + "\n"
}
