//! Plain text, as one would type it.

use textwrap::core::Word;

use crate::letter::{Letter, Line};
use crate::texts::{Args, BadText, Texts, is_unspaced};

/// A line to fill in by hand.
pub const RULE: &str = "________________________________________";

/// The letter as plain text, paragraphs wrapped at `width` columns, without an
/// empty line at its end.
///
/// # Errors
/// A fault in the language file.
pub fn text(letter: &Letter, texts: &Texts, width: usize) -> Result<String, BadText> {
    let mut page = String::new();
    let paragraph = |page: &mut String, text: &str| {
        push(page, &wrapped(text, width, texts.language()));
    };
    block(&mut page, &letter.sender);
    push(&mut page, &letter.dateline);
    block(&mut page, &letter.recipient);
    if !letter.subject.is_empty() {
        let subject = Args::of("subject", letter.subject.as_str());
        paragraph(&mut page, &texts.get("subject-line", &subject)?);
    }
    push(&mut page, &letter.salutation);
    for text in letter.paragraphs() {
        paragraph(&mut page, &text);
    }
    push(&mut page, &letter.close);
    match &letter.signature {
        // Room for a signature above the printed name.
        Some(name) => push(&mut page, &format!("\n\n{name}")),
        None => push(&mut page, &format!("\n{RULE}")),
    }
    if !letter.copies.is_empty() {
        let copies = Args::of("recipients", letter.copies.join("; "));
        paragraph(&mut page, &texts.get("copy-line", &copies)?);
    }
    if !letter.sources.is_empty() {
        page.push_str(&texts.get("sources-line", &Args::none())?);
        page.push('\n');
        page.push_str(&letter.sources.join("\n"));
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    Ok(page)
}

fn block(page: &mut String, lines: &[Line]) {
    if lines.is_empty() {
        return;
    }
    for line in lines {
        page.push_str(match line {
            Line::Text(text) => text,
            Line::Ruled => RULE,
        });
        page.push('\n');
    }
    page.push('\n');
}

fn push(page: &mut String, text: &str) {
    page.push_str(text);
    page.push_str("\n\n");
}

/// A paragraph in lines. Chinese and Japanese break between signs, not at spaces.
fn wrapped(text: &str, width: usize, language: &str) -> String {
    if is_unspaced(language) {
        let breaks = textwrap::WordSeparator::Custom(pieces);
        let options = textwrap::Options::new(width).word_separator(breaks);
        return textwrap::fill(text, options);
    }
    let mut text = text.to_owned();
    textwrap::fill_inplace(&mut text, width);
    text
}

/// The pieces between which a line may break, by the Unicode rules.
pub(crate) fn pieces(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut start = 0;
    Box::new(unicode_linebreak::linebreaks(line).map(move |(end, _)| {
        let piece = Word::from(&line[start..end]);
        start = end;
        piece
    }))
}
