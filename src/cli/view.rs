//! How lists look: bold headings, lines wrapped and indented to the screen.

use std::io::IsTerminal;

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
    let columns = usize::from(dialoguer::console::Term::stdout().size().1);
    columns.clamp(40, 100)
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

/// Text wrapped to the screen with `margin` before each line.
pub(crate) fn hanging(text: &str, margin: &str) -> String {
    wrapped(text, margin, margin)
}

fn wrapped(text: &str, first: &str, next: &str) -> String {
    // Chinese and Japanese break between signs; but that would break links too.
    let breaks = if text.contains("://") {
        textwrap::WordSeparator::AsciiSpace
    } else {
        textwrap::WordSeparator::Custom(pieces)
    };
    let options = textwrap::Options::new(width())
        .word_separator(breaks)
        .initial_indent(first)
        .subsequent_indent(next)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
}

/// "Label: value", indented.
pub(crate) fn field(label: &str, value: &str) -> String {
    indent(&format!("{label}: {value}"), "  ") + "\n"
}
