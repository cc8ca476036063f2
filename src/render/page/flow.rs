//! The flow of text down the pages: rows with gaps between them, and where a
//! page may end.

use std::rc::Rc;

use super::paragraph::{Style, Typesetter};
use super::sheet::{Block, Ink, Layout, Mark, Role};
use super::typography::Type;
use crate::problem::Problem;

/// The page that text flows down, in points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setup {
    /// Width of the paper.
    pub(crate) width: f32,
    /// Height of the paper.
    pub(crate) height: f32,
    /// Margin at the sides.
    pub(crate) side: f32,
    /// Margin at the top and at the bottom.
    pub(crate) ends: f32,
    /// Text runs from right to left.
    pub(crate) rtl: bool,
    /// The type.
    pub(crate) kind: Type,
    /// Paragraphs have even edges.
    pub(crate) justified: bool,
    /// Words may be divided.
    pub(crate) hyphens: bool,
}

impl Setup {
    fn measure(&self) -> f32 {
        self.width - 2.0 * self.side
    }
}

/// The edge at which a line stands.
#[derive(Clone, Copy)]
enum Edge {
    /// Where the letter's lines begin: names, the subject.
    Start,
    /// Where they end: the date.
    End,
    /// Where the text's own lines begin: a paragraph, perhaps in another script.
    Own,
}

/// A line on its way down.
struct Row {
    block: usize,
    /// The gap above it, which falls away at the top of a page.
    above: f32,
    x: f32,
    ink: Ink,
    /// A page may end above it.
    may_part: bool,
}

/// Text flowing down the pages.
pub(crate) struct Flow {
    setup: Setup,
    blocks: Vec<Block>,
    rows: Vec<Row>,
    start: f32,
    gap: f32,
    keep: bool,
}

impl Flow {
    /// An empty page.
    pub(crate) fn new(setup: Setup) -> Self {
        let start = setup.ends;
        Self { setup, blocks: Vec::new(), rows: Vec::new(), start, gap: 0.0, keep: true }
    }

    /// Puts a block that has its place already.
    pub(crate) fn put(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Where on the first page the flow begins.
    pub(crate) fn start(&mut self, y: f32) {
        self.start = y;
    }

    /// Room above the next row, in lines; more on an airy page.
    pub(crate) fn gap(&mut self, lines: f32) {
        self.gap = lines * self.setup.kind.leading * self.setup.kind.air;
    }

    /// The next row stays on the page of the row before it.
    pub(crate) fn keep(&mut self) {
        self.keep = true;
    }

    /// A line to write on.
    pub(crate) fn rule(&mut self, width: f32) {
        let x = self.at_start(width);
        self.begin(Role::Paragraph);
        self.push(x, Ink::Rule(width), false);
    }

    /// A text of its own lines, each from the edge where reading starts.
    pub(crate) fn line(
        &mut self,
        text: &str,
        language: &str,
        setter: &mut Typesetter<'_>,
    ) -> Result<(), Problem> {
        let style = self.style(language, false, false);
        self.set(text, Role::Paragraph, &style, Edge::Start, setter)
    }

    /// A text at the edge where reading ends, as a date is.
    pub(crate) fn line_at_end(
        &mut self,
        text: &str,
        language: &str,
        setter: &mut Typesetter<'_>,
    ) -> Result<(), Problem> {
        let style = self.style(language, false, false);
        self.set(text, Role::Paragraph, &style, Edge::End, setter)
    }

    /// A paragraph, or the heading.
    pub(crate) fn text(
        &mut self,
        text: &str,
        role: Role,
        language: &str,
        setter: &mut Typesetter<'_>,
    ) -> Result<(), Problem> {
        let body = role == Role::Paragraph;
        let style = self.style(language, !body, body);
        self.set(text, role, &style, if body { Edge::Own } else { Edge::Start }, setter)
    }

    fn style<'s>(&self, language: &'s str, bold: bool, body: bool) -> Style<'s> {
        Style {
            language,
            rtl: self.setup.rtl,
            bold,
            size: self.setup.kind.size,
            width: self.setup.measure(),
            justified: body && self.setup.justified,
            hyphens: body && self.setup.hyphens,
        }
    }

    fn set(
        &mut self,
        text: &str,
        role: Role,
        style: &Style<'_>,
        edge: Edge,
        setter: &mut Typesetter<'_>,
    ) -> Result<(), Problem> {
        let lines = setter.set(text, style)?;
        self.begin(role);
        for (nth, line) in lines.iter().enumerate() {
            let right = match edge {
                Edge::Start => self.setup.rtl,
                Edge::End => !self.setup.rtl,
                Edge::Own => line.rtl,
            };
            let x = self.setup.side + if right { style.width - line.width } else { 0.0 };
            // No first and no last line of a paragraph stands alone on a page.
            let may_part = nth == 0 || (nth >= 2 && lines.len() - nth >= 2);
            self.push(x, Ink::Text(Rc::clone(&lines), nth), may_part);
        }
        Ok(())
    }

    fn at_start(&self, width: f32) -> f32 {
        if self.setup.rtl { self.setup.width - self.setup.side - width } else { self.setup.side }
    }

    fn begin(&mut self, role: Role) {
        self.blocks.push(Block { role, marks: Vec::new() });
    }

    fn push(&mut self, x: f32, ink: Ink, may_part: bool) {
        let may_part = may_part && !std::mem::take(&mut self.keep);
        let above = std::mem::take(&mut self.gap);
        self.rows.push(Row { block: self.blocks.len() - 1, above, x, ink, may_part });
    }

    /// The numbers of the rows with which pages begin, and where the last one ends.
    fn pages(&self) -> (Vec<usize>, f32) {
        let leading = self.setup.kind.leading;
        let bottom = self.setup.height - self.setup.ends;
        let mut starts = vec![0];
        let mut y = self.start;
        let mut nth = 0;
        while let Some(row) = self.rows.get(nth) {
            let first = starts.last() == Some(&nth);
            let height = leading + if first { 0.0 } else { row.above };
            let begun = starts.last().copied().unwrap_or_default();
            let part = (begun + 1..=nth).rev().find(|at| self.rows[*at].may_part);
            match part {
                Some(part) if y + height > bottom => {
                    starts.push(part);
                    y = self.setup.ends;
                    nth = part;
                }
                _ => {
                    y += height;
                    nth += 1;
                }
            }
        }
        (starts, y)
    }

    /// About how many words must go so that it fits on this many pages; 0 where it fits.
    pub(crate) fn over(&self, pages: usize) -> usize {
        let (starts, end) = self.pages();
        let bottom = self.setup.height - self.setup.ends;
        let sticks_out = (end - bottom).max(0.0);
        let Some(first_over) = starts.get(pages) else {
            return if sticks_out > 0.5 { self.words(sticks_out) } else { 0 };
        };
        let leading = self.setup.kind.leading;
        let over: f32 = self.rows[*first_over..].iter().map(|row| row.above + leading).sum();
        self.words(over)
    }

    /// How many words of body text stand in this height.
    fn words(&self, height: f32) -> usize {
        let body = self.rows.iter().filter_map(|row| row.ink.text());
        let body: Vec<usize> =
            body.filter(|line| line.width > self.setup.measure() * 0.8).map(|l| l.words).collect();
        let each = body.iter().sum::<usize>().div_ceil(body.len().max(1)).max(1);
        let mut lines = 0;
        let mut covered = 0.0;
        while covered < height {
            covered += self.setup.kind.leading;
            lines += 1;
        }
        lines * each
    }

    /// The rows in their places.
    pub(crate) fn finish(&mut self) -> Layout {
        let (starts, _) = self.pages();
        let mut page = 0;
        let mut y = self.start;
        for (nth, row) in self.rows.drain(..).enumerate() {
            let first = starts.contains(&nth);
            if first && nth > 0 {
                page += 1;
                y = self.setup.ends;
            }
            y += if first { 0.0 } else { row.above };
            let baseline = y + self.setup.kind.baseline();
            self.blocks[row.block].marks.push(Mark { page, x: row.x, y: baseline, ink: row.ink });
            y += self.setup.kind.leading;
        }
        let pages = vec![(self.setup.width, self.setup.height); page + 1];
        Layout { pages, blocks: std::mem::take(&mut self.blocks) }
    }
}
