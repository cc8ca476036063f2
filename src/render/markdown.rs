//! Markdown (`CommonMark`), with the sender's own words escaped.

use crate::letter::{Letter, Line};
use crate::texts::{Args, BadText, Texts};

use super::RULE;

/// The letter as Markdown: hard breaks in the address blocks, one paragraph a line.
///
/// # Errors
/// A fault in the language file.
pub fn markdown(letter: &Letter, texts: &Texts) -> Result<String, BadText> {
    let mut parts =
        vec![block(&letter.sender), escaped(&letter.dateline), block(&letter.recipient)];
    if !letter.subject.is_empty() {
        parts.push(format!("**{}**", escaped(&letter.subject)));
    }
    parts.push(escaped(&letter.salutation));
    parts.extend(letter.paragraphs().iter().map(|text| escaped(text)));
    parts.push(escaped(&letter.close));
    parts.push(letter.signature.as_deref().map_or_else(|| escaped(RULE), escaped));
    if !letter.copies.is_empty() {
        let copies = Args::of("recipients", letter.copies.join("; "));
        parts.push(escaped(&texts.get("copy-line", &copies)?));
    }
    if !letter.sources.is_empty() {
        let links: Vec<String> = letter.sources.iter().map(|link| format!("- <{link}>")).collect();
        let heading = escaped(&texts.get("sources-line", &Args::none())?);
        parts.push(format!("{heading}\n\n{}", links.join("\n")));
    }
    parts.retain(|part| !part.is_empty());
    Ok(parts.join("\n\n") + "\n")
}

fn block(lines: &[Line]) -> String {
    let lines: Vec<String> = lines
        .iter()
        .map(|line| match line {
            Line::Text(text) => escaped(text),
            Line::Ruled => escaped(RULE),
        })
        .collect();
    lines.join("\\\n")
}

/// Every character that `CommonMark` could read as markup, escaped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_number = true;
    for c in text.chars() {
        let list_mark = in_number && matches!(c, '.' | ')') && !out.is_empty();
        let first = out.is_empty() && matches!(c, '-' | '+' | '=');
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!')
            || list_mark
            || first
        {
            out.push('\\');
        }
        in_number = in_number && c.is_ascii_digit();
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_senders_words_cannot_become_markup() {
        assert_eq!(escaped("[x](javascript:y)"), "\\[x\\](javascript:y)");
        assert_eq!(escaped("<b>"), "\\<b\\>");
        assert_eq!(escaped("1. Mai"), "1\\. Mai");
        assert_eq!(escaped("# *x*"), "\\# \\*x\\*");
        assert_eq!(escaped("- a - b"), "\\- a - b");
        assert_eq!(escaped("plain, text (here)."), "plain, text (here).");
    }
}
