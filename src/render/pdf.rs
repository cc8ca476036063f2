//! PDF: tagged for screen readers (PDF/UA-1) and for archives (PDF/A-2a),
//! with the used glyphs of its fonts in it, and nothing that tells who made
//! it: no author, no program, no time of day, no path. One input gives one
//! sequence of bytes.

use std::num::NonZeroU16;
use std::ops::Range;
use std::sync::Arc;

use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::{Location, Surface};
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, SpanTag, Tag, TagGroup, TagTree,
};
use krilla::text::{Font, GlyphId};
use krilla::{Data, Document, SerializeSettings};

use super::page::{
    Block, FontData, Fonts, Glyph, Ink, Layout, Mark, PageOrder, Role, Run, Typesetter, lay_out,
};
use crate::dataset::record::PartialDate;
use crate::letter::{Direction, Letter};
use crate::problem::{PageProblem, Problem};
use crate::texts::Texts;

/// How thick a line to write on is, in points.
const RULE: f32 = 0.5;
/// How much thicker strokes of a bold text get where a font has no bold, in type sizes.
const THICKER: f32 = 0.028;

/// Prints letters. What it has read and set for one letter it uses for the next.
pub struct Press<'f> {
    setter: Typesetter<'f>,
    fonts: Vec<Option<Font>>,
}

impl<'f> Press<'f> {
    /// A press with these fonts.
    pub fn new(fonts: &'f Fonts) -> Self {
        let empty = fonts.faces().iter().map(|_| None).collect();
        Self { setter: Typesetter::new(fonts), fonts: empty }
    }

    /// The letter as a PDF document that carries the letter's own `date`
    /// (PDF/A asks for one).
    ///
    /// # Errors
    /// Those of [`lay_out`]; [`PageProblem::NotMade`] where a font refuses to be embedded.
    pub fn print(
        &mut self,
        letter: &Letter,
        texts: &Texts,
        order: PageOrder,
        date: PartialDate,
    ) -> Result<Vec<u8>, Problem> {
        let layout = lay_out(letter, texts, order, &mut self.setter)?;
        self.wake(&layout)?;
        let configuration = ConfigurationBuilder::new()
            .with_archival_validator(Archival::A2_A)
            .with_accessibility_validator(Accessibility::UA1)
            .finish()
            .map_err(pdf)?;
        let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
        let mut document = Document::new_with(settings);
        let marked = self.pages(&mut document, &layout)?;
        document.set_tag_tree(tree(&layout.blocks, marked, letter));
        document.set_metadata(metadata(letter, date));
        let mut outline = Outline::new();
        let top = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(title(letter).to_owned(), top));
        document.set_outline(outline);
        document.finish().map_err(pdf)
    }

    /// Reads the faces that the letter needs.
    fn wake(&mut self, layout: &Layout) -> Result<(), Problem> {
        let texts = layout.blocks.iter().flat_map(|block| &block.marks);
        for run in texts.filter_map(|mark| mark.ink.text()).flat_map(|line| &line.runs) {
            if self.fonts[run.face].is_none() {
                let face = &self.setter.fonts().faces()[run.face];
                let data = match &face.data {
                    FontData::BuiltIn(font) => Data::from(font.bytes()),
                    FontData::Read(data) => Data::from(Arc::clone(data)),
                };
                let font = Font::new(data, face.index).ok_or_else(|| pdf("font"))?;
                self.fonts[run.face] = Some(font);
            }
        }
        Ok(())
    }

    /// Draws every page; for each block, what of it was marked as its content.
    fn pages(
        &self,
        document: &mut Document,
        layout: &Layout,
    ) -> Result<Vec<Vec<Identifier>>, Problem> {
        let mut marked: Vec<Vec<Identifier>> = vec![Vec::new(); layout.blocks.len()];
        for (number, (width, height)) in layout.pages.iter().enumerate() {
            let settings = PageSettings::from_wh(*width, *height).ok_or_else(|| pdf("paper"))?;
            let mut page = document.start_page_with(settings);
            let mut surface = page.surface();
            for (block, marked) in layout.blocks.iter().zip(&mut marked) {
                let here: Vec<&Mark> =
                    block.marks.iter().filter(|mark| mark.page == number).collect();
                // The lines of a paragraph are one content, those of an address each its own.
                let together = if block.role == Role::Address { 1 } else { here.len().max(1) };
                for marks in here.chunks(together) {
                    self.draw(marks, &mut surface, marked);
                }
            }
            surface.finish();
            page.finish();
        }
        Ok(marked)
    }

    /// Draws marks that are one content; rules and frames are none.
    fn draw(&self, marks: &[&Mark], surface: &mut Surface<'_>, marked: &mut Vec<Identifier>) {
        let texts: Vec<_> = marks.iter().filter(|mark| mark.ink.text().is_some()).collect();
        if !texts.is_empty() {
            marked.push(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
            for mark in texts {
                for run in mark.ink.text().iter().flat_map(|line| &line.runs) {
                    self.draw_run(run, mark, surface);
                }
            }
            surface.end_tagged();
        }
        for mark in marks.iter().filter(|mark| mark.ink.text().is_none()) {
            let artifact = Artifact::with_kind(ArtifactType::Layout);
            surface.start_tagged(ContentTag::Artifact(artifact));
            draw_line(mark, surface);
            surface.end_tagged();
        }
    }

    fn draw_run(&self, run: &Run, mark: &Mark, surface: &mut Surface<'_>) {
        let Some(font) = self.fonts.get(run.face).and_then(Clone::clone) else {
            return;
        };
        surface.set_fill(Some(Fill::default()));
        let width = run.size * THICKER;
        surface.set_stroke(run.thicker.then(|| Stroke { width, ..Stroke::default() }));
        let start = Point::from_xy(mark.x + run.x, mark.y);
        surface.draw_glyphs(start, &run.glyphs, font, &run.text, run.size, false);
    }
}

impl krilla::text::Glyph for Glyph {
    fn glyph_id(&self) -> GlyphId {
        GlyphId::new(self.id)
    }

    fn text_range(&self) -> Range<usize> {
        self.range.clone()
    }

    fn x_advance(&self, size: f32) -> f32 {
        self.advance * size
    }

    fn x_offset(&self, size: f32) -> f32 {
        self.dx * size
    }

    fn y_offset(&self, size: f32) -> f32 {
        self.dy * size
    }

    fn y_advance(&self, _size: f32) -> f32 {
        0.0
    }

    fn location(&self) -> Option<Location> {
        None
    }
}

fn draw_line(mark: &Mark, surface: &mut Surface<'_>) {
    let mut path = PathBuilder::new();
    match mark.ink {
        Ink::Rule(width) => {
            path.move_to(mark.x, mark.y);
            path.line_to(mark.x + width, mark.y);
        }
        Ink::Frame(width, height) => {
            if let Some(frame) = Rect::from_xywh(mark.x, mark.y, width, height) {
                path.push_rect(frame);
            }
        }
        Ink::Text(..) => {}
    }
    surface.set_fill(None);
    let stroke = Stroke { width: RULE, opacity: NormalizedF32::ONE, ..Stroke::default() };
    surface.set_stroke(Some(stroke));
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

/// The structure that a screen reader follows.
fn tree(blocks: &[Block], marked: Vec<Vec<Identifier>>, letter: &Letter) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(letter.language.clone()));
    for (block, content) in blocks.iter().zip(marked) {
        if content.is_empty() {
            continue;
        }
        let mut group = match block.role {
            Role::Heading => {
                TagGroup::new(Tag::Hn(NonZeroU16::MIN, Some(title(letter).to_owned())))
            }
            Role::Paragraph => TagGroup::new(Tag::P),
            Role::Address => TagGroup::new(Tag::Div),
        };
        for identifier in content {
            if block.role == Role::Address {
                let mut line = TagGroup::new(Tag::P);
                line.push(identifier);
                group.push(line);
            } else {
                group.push(identifier);
            }
        }
        tree.push(group);
    }
    tree
}

/// What the document is called; a note has no subject, but a salutation.
fn title(letter: &Letter) -> &str {
    [&letter.subject, &letter.salutation]
        .into_iter()
        .find(|title| !title.is_empty())
        .unwrap_or(&letter.close)
}

fn metadata(letter: &Letter, date: PartialDate) -> Metadata {
    let day = DateTime::new(date.year).month(date.month.unwrap_or(1)).day(date.day.unwrap_or(1));
    Metadata::new()
        .title(title(letter).to_owned())
        .language(letter.language.clone())
        .text_direction(match letter.direction {
            Direction::Ltr => TextDirection::LeftToRight,
            Direction::Rtl => TextDirection::RightToLeft,
        })
        .creation_date(day)
}

fn pdf(reason: impl std::fmt::Debug) -> Problem {
    PageProblem::NotMade(format!("{reason:?}")).into()
}
