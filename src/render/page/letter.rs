//! The letter's page: sender, recipient, date, subject, text, close and room
//! to sign, on one page; in large print on two.

use super::address::{Manner, Place, address, behind_window};
use super::breaks::patterns;
use super::envelope;
use super::flow::{Flow, Setup};
use super::measure::{Envelope, Paper, mm};
use super::paragraph::Typesetter;
use super::sheet::{Layout, Role};
use super::typography::{Type, ladder};
use crate::letter::{Direction, Letter, Line};
use crate::problem::{PageProblem, Problem};
use crate::texts::{Args, Texts, is_unspaced};

/// What is wanted of the page.
#[derive(Debug, Clone, Copy, Default)]
pub struct PageOrder {
    /// The paper.
    pub paper: Paper,
    /// The window behind which the recipient stands; none prints for a plain envelope.
    pub envelope: Option<Envelope>,
    /// 16 points at the least, even spaces, no divided words, on up to two pages.
    pub large_print: bool,
    /// A further page to print the envelope, or labels to cut out.
    pub with_envelope: bool,
}

/// Margins in millimetres: at the sides, at the top and bottom.
const SIDE: f32 = 25.0;
const ENDS: f32 = 18.0;
/// The free column between sender and recipient.
const BETWEEN: f32 = 24.0;
/// The length of a line to sign on.
const SIGNATURE: f32 = 70.0;

/// Lays a letter out.
///
/// # Errors
/// [`PageProblem::PageFull`] with the words that are too many,
/// [`PageProblem::WindowFull`], [`PageProblem::NoGlyph`], a fault of the language file.
pub fn lay_out(
    letter: &Letter,
    texts: &Texts,
    order: PageOrder,
    setter: &mut Typesetter<'_>,
) -> Result<Layout, Problem> {
    let pages = if order.large_print { 2 } else { 1 };
    let mut over = 0;
    for kind in ladder(&letter.language, order.large_print) {
        let mut flow = filled(letter, texts, order, kind, setter)?;
        over = flow.over(pages);
        if over == 0 {
            let mut layout = flow.finish();
            if order.with_envelope {
                envelope::add(&mut layout, letter, order, setter)?;
            }
            return Ok(layout);
        }
    }
    Err(PageProblem::PageFull(over).into())
}

/// The letter in one type size, on as many pages as it takes.
fn filled(
    letter: &Letter,
    texts: &Texts,
    order: PageOrder,
    kind: Type,
    setter: &mut Typesetter<'_>,
) -> Result<Flow, Problem> {
    let rtl = letter.direction == Direction::Rtl;
    let language = letter.language.as_str();
    let (paper_width, paper_height) = order.paper.size();
    let setup = Setup {
        width: mm(paper_width),
        height: mm(paper_height),
        side: mm(SIDE),
        ends: mm(ENDS),
        rtl,
        kind,
        // Where words cannot be divided, even edges would tear holes into the lines.
        justified: !order.large_print
            && (patterns(language).is_some() || is_unspaced(language) || rtl),
        hyphens: !order.large_print,
    };
    let mut flow = Flow::new(setup);
    let manner = Manner { language, rtl, kind };

    let window_right = order.envelope.map_or(rtl, Envelope::on_the_right);
    let column = mm((paper_width - BETWEEN) / 2.0 - SIDE);
    let left = |right: bool| if right { mm(paper_width - SIDE) - column } else { mm(SIDE) };
    let place = Place { x: left(!window_right), y: mm(ENDS), width: column };
    let (sender, height) = address(&letter.sender, place, manner, 0, setter)?;
    let below_sender = mm(ENDS) + height;
    flow.put(sender);
    let below = match order.envelope {
        Some(envelope) => {
            let window = envelope.visible(order.paper);
            flow.put(behind_window(&letter.recipient, window, manner, setter)?);
            below_sender.max(mm(window.top + window.height))
        }
        None => {
            let y = below_sender + kind.leading * kind.air * 1.5;
            let width = mm(paper_width / 2.0);
            let x = if rtl { mm(paper_width - SIDE) - width } else { mm(SIDE) };
            let place = Place { x, y, width };
            let (recipient, height) = address(&letter.recipient, place, manner, 0, setter)?;
            flow.put(recipient);
            y + height
        }
    };
    flow.start(below + kind.leading * kind.air * 1.2);

    flow.line_at_end(&letter.dateline, language, setter)?;
    flow.gap(0.9);
    if !letter.subject.is_empty() {
        flow.text(&letter.subject, Role::Heading, language, setter)?;
        flow.gap(0.6);
    }
    flow.keep();
    flow.line(&letter.salutation, language, setter)?;
    flow.keep();
    for text in letter.paragraphs() {
        flow.gap(0.5);
        flow.text(&text, Role::Paragraph, language, setter)?;
    }
    flow.keep();
    flow.gap(0.7);
    flow.text(&letter.close, Role::Paragraph, language, setter)?;
    flow.keep();
    flow.gap(2.6);
    match &letter.signature {
        Some(name) => flow.line(name, language, setter)?,
        None => flow.rule(mm(SIGNATURE)),
    }
    for part in below_signature(letter, texts)? {
        flow.gap(0.7);
        for line in part {
            flow.keep();
            flow.line(&line, language, setter)?;
        }
    }
    Ok(flow)
}

/// What stands below the signature, part by part, in lines: copies and sources.
fn below_signature(letter: &Letter, texts: &Texts) -> Result<Vec<Vec<String>>, Problem> {
    let mut parts = Vec::new();
    if !letter.copies.is_empty() {
        let copies = Args::of("recipients", letter.copies.join("; "));
        parts.push(vec![texts.get("copy-line", &copies)?]);
    }
    if !letter.sources.is_empty() {
        let mut lines = vec![texts.get("sources-line", &Args::none())?];
        lines.extend(letter.sources.iter().cloned());
        parts.push(lines);
    }
    Ok(parts)
}

/// All words that the page will hold, in its order, one part a line.
///
/// # Errors
/// A fault of the language file.
pub fn words_of(letter: &Letter, texts: &Texts) -> Result<String, Problem> {
    let printed = letter.sender.iter().chain(&letter.recipient).filter_map(|line| match line {
        Line::Text(text) => Some(text.clone()),
        Line::Ruled => None,
    });
    let head = [&letter.dateline, &letter.subject, &letter.salutation].into_iter().cloned();
    let words: Vec<String> = printed
        .chain(head)
        .chain(letter.paragraphs())
        .chain([letter.close.clone()])
        .chain(letter.signature.clone())
        .chain(below_signature(letter, texts)?.concat())
        .filter(|words| !words.is_empty())
        .collect();
    Ok(words.join("\n"))
}
