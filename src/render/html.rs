//! HTML: one page that stands on its own, to read or to print. No script, no
//! request, nothing about who made it; everything that came in is escaped.

use std::fmt::Write as _;

use super::RULE;
use crate::letter::{Letter, Line};
use crate::texts::{Args, BadText, Texts};

/// Black on white at a size that is easy to read; on paper the printer's own
/// sheet, A4 or Letter.
const STYLE: &str = "\
html { background: #fff; color: #000; }
body { margin: 0; font: 1.125rem/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
main { max-width: 38rem; margin: 0 auto; padding: 2rem 1.25rem; }
p { margin: 0 0 1em; }
h1 { margin: 1.5em 0 1em; font-size: 1em; }
.block { margin-bottom: 1.5em; }
.signature { margin-top: 3.5em; }
@page { margin: 20mm 25mm; }
@media print {
  body { font-size: 11pt; line-height: 1.35; }
  main { max-width: none; padding: 0; }
  p { orphans: 2; widows: 2; }
  h1, .close { break-after: avoid; }
  .signature { break-before: avoid; }
}";

/// The letter as a page of HTML.
///
/// # Errors
/// A fault in the language file.
pub fn html(letter: &Letter, texts: &Texts) -> Result<String, BadText> {
    let mut main = String::new();
    block(&mut main, &letter.sender);
    paragraph(&mut main, "", &letter.dateline);
    block(&mut main, &letter.recipient);
    if !letter.subject.is_empty() {
        let _ = writeln!(main, "<h1>{}</h1>", escaped(&letter.subject));
    }
    paragraph(&mut main, "", &letter.salutation);
    for text in letter.paragraphs() {
        paragraph(&mut main, "", &text);
    }
    paragraph(&mut main, " class=\"close\"", &letter.close);
    let signature = letter.signature.as_deref().map_or_else(|| RULE.to_owned(), own_way);
    let _ = writeln!(main, "<p class=\"signature\">{signature}</p>");
    if !letter.copies.is_empty() {
        let copies = Args::of("recipients", letter.copies.join("; "));
        paragraph(&mut main, "", &texts.get("copy-line", &copies)?);
    }
    if !letter.sources.is_empty() {
        let sources: Vec<String> = letter.sources.iter().map(|source| own_way(source)).collect();
        let heading = escaped(&texts.get("sources-line", &Args::none())?);
        let _ = writeln!(main, "<p>{heading}<br>\n{}</p>", sources.join("<br>\n"));
    }
    Ok(page(letter, STYLE, &main))
}

/// Plain text as a page of HTML: a paragraph for each that an empty line ends.
/// Each says which way it runs, since mail programs drop what the page says.
pub(super) fn html_of_text(letter: &Letter, text: &str) -> String {
    let mut main = String::new();
    for text in text.split("\n\n").filter(|text| !text.trim().is_empty()) {
        let lines: Vec<String> = text.trim_matches('\n').lines().map(own_way).collect();
        let direction = letter.direction.id();
        let _ = writeln!(main, "<p dir=\"{direction}\">{}</p>", lines.join("<br>\n"));
    }
    page(letter, "", &main)
}

fn page(letter: &Letter, style: &str, main: &str) -> String {
    let style =
        if style.is_empty() { String::new() } else { format!("<style>\n{style}\n</style>\n") };
    format!(
        "<!DOCTYPE html>\n\
         <html lang=\"{}\" dir=\"{}\">\n<head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n{style}</head>\n\
         <body>\n<main>\n{main}</main>\n</body>\n</html>\n",
        escaped(&letter.language),
        letter.direction.id(),
        // A note has no subject, and a page without a title is none.
        escaped(if letter.subject.is_empty() { &letter.salutation } else { &letter.subject }),
    )
}

/// A name or a line of an address: it runs its own way, whichever way the letter runs.
fn own_way(text: &str) -> String {
    format!("<bdi>{}</bdi>", escaped(text))
}

fn block(main: &mut String, lines: &[Line]) {
    if lines.is_empty() {
        return;
    }
    let lines: Vec<String> = lines
        .iter()
        .map(|line| match line {
            Line::Text(text) => own_way(text),
            Line::Ruled => RULE.to_owned(),
        })
        .collect();
    let _ = writeln!(main, "<p class=\"block\">{}</p>", lines.join("<br>\n"));
}

fn paragraph(main: &mut String, attribute: &str, text: &str) {
    if !text.is_empty() {
        let _ = writeln!(main, "<p{attribute}>{}</p>", escaped(text));
    }
}

/// Text in which nothing is markup. Control characters, which HTML does not
/// allow, are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{escaped, html, html_of_text};
    use crate::letter::Direction;
    use crate::render::sample::letter;
    use crate::texts::Texts;

    #[test]
    fn a_page_says_its_language_and_which_way_it_runs() {
        let mut letter = letter();
        letter.language = "ar".to_owned();
        letter.direction = Direction::Rtl;
        for page in [html(&letter, &Texts::new("en")).unwrap(), html_of_text(&letter, "x")] {
            assert!(
                page.starts_with("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">\n"),
                "{page}"
            );
        }
    }

    #[test]
    fn an_empty_line_ends_a_paragraph_and_a_break_stays() {
        let page = html_of_text(&letter(), "One\n\n\nTwo\nthree\n");
        let (_, main) = page.split_once("<main>\n").unwrap();
        let one = "<p dir=\"ltr\"><bdi>One</bdi></p>\n";
        let two = "<p dir=\"ltr\"><bdi>Two</bdi><br>\n<bdi>three</bdi></p>\n</main>";
        assert!(main.starts_with(&format!("{one}{two}")), "{main}");
    }

    #[test]
    fn nothing_that_came_in_is_markup() {
        assert_eq!(
            escaped("<script>alert('x' & \"y\")</script>\u{0}\u{1b}\u{85}"),
            "&lt;script&gt;alert(&#39;x&#39; &amp; &quot;y&quot;)&lt;/script&gt;"
        );
        assert_eq!(escaped("Zoë O’Neill\n山田"), "Zoë O’Neill\n山田");
    }
}
