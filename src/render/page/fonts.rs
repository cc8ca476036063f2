//! The fonts: those in the program, one from a file, one found on the system.
//!
//! Every character of a letter must have a glyph in one of them; this is
//! checked before anything is laid out, so that no box is ever printed.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use skrifa::charmap::Charmap;
use skrifa::{FontRef, MetadataProvider};
use unicode_normalization::UnicodeNormalization;

use super::system;
use crate::dataset::inflate;
use crate::problem::{PageProblem, Problem};
use crate::texts::is_unspaced;

/// A font in the program: stored deflated, opened when a letter needs it.
pub(crate) struct Stored {
    stored: &'static [u8],
    opened: OnceLock<Vec<u8>>,
}

impl Stored {
    const fn new(stored: &'static [u8]) -> Self {
        Self { stored, opened: OnceLock::new() }
    }

    pub(crate) fn bytes(&'static self) -> &'static [u8] {
        // What cannot be opened is no font; a test opens them all.
        self.opened.get_or_init(|| inflate(self.stored).unwrap_or_default())
    }
}

/// A family in the program: its regular and bold face, and the language whose
/// letters look for their glyphs here first.
struct Family(&'static Stored, Option<&'static Stored>, &'static str);

macro_rules! font {
    ($name:literal) => {{
        static FONT: Stored =
            Stored::new(include_bytes!(concat!(env!("OUT_DIR"), "/fonts/", $name)));
        &FONT
    }};
}

/// The families in the program, in the order in which glyphs are looked for.
static FAMILIES: &[Family] = &[
    Family(font!("serif-regular.ttf"), Some(font!("serif-bold.ttf")), ""),
    Family(font!("arabic-regular.ttf"), Some(font!("arabic-bold.ttf")), "ar"),
    Family(font!("hebrew.ttf"), None, "he"),
    Family(font!("armenian.ttf"), None, "hy"),
    Family(font!("georgian.ttf"), None, "ka"),
    Family(font!("devanagari.ttf"), None, "hi"),
    #[cfg(feature = "cjk")]
    Family(font!("zh.otf"), None, "zh"),
    #[cfg(feature = "cjk")]
    Family(font!("ja.otf"), None, "ja"),
    #[cfg(feature = "cjk")]
    Family(font!("ko.otf"), None, "ko"),
];

/// The bytes of a font.
#[derive(Clone)]
pub(crate) enum FontData {
    /// In the program.
    BuiltIn(&'static Stored),
    /// Read from a file.
    Read(Arc<Vec<u8>>),
}

impl AsRef<[u8]> for FontData {
    fn as_ref(&self) -> &[u8] {
        match self {
            Self::BuiltIn(font) => font.bytes(),
            Self::Read(data) => data,
        }
    }
}

/// One face: the bytes of its file and its place in it.
#[derive(Clone)]
pub(crate) struct Face {
    /// The file.
    pub(crate) data: FontData,
    /// Its number in a collection.
    pub(crate) index: u32,
    /// It is bold by design.
    pub(crate) bold: bool,
    /// The language whose letters look here first.
    first_for: &'static str,
}

impl Face {
    /// The language whose letters look here first.
    pub(crate) fn first_for(&self) -> &'static str {
        self.first_for
    }
}

/// All fonts at hand for a letter.
#[derive(Clone)]
pub struct Fonts {
    faces: Vec<Face>,
}

impl Default for Fonts {
    fn default() -> Self {
        Self::new()
    }
}

impl Fonts {
    /// The fonts in the program.
    pub fn new() -> Self {
        let mut faces = Vec::new();
        for Family(regular, bold, first_for) in FAMILIES {
            let face = |font: &'static Stored, bold| Face {
                data: FontData::BuiltIn(font),
                index: 0,
                bold,
                first_for,
            };
            faces.push(face(regular, false));
            faces.extend(bold.map(|bold| face(bold, true)));
        }
        Self { faces }
    }

    /// Adds a font from a file, for what the others lack.
    ///
    /// # Errors
    /// [`Problem::Read`], or [`PageProblem::BadFont`] where it is no TrueType or
    /// OpenType font.
    pub fn add_file(&mut self, path: &Path) -> Result<(), Problem> {
        /// The largest collections of all scripts of the world stay below it.
        const LARGEST: u64 = 256 * 1024 * 1024;
        let size = std::fs::metadata(path).map_err(|error| Problem::read(path, error))?;
        let bad = || PageProblem::BadFont(path.to_owned()).into();
        if !size.is_file() || size.len() > LARGEST {
            return Err(bad());
        }
        let data = std::fs::read(path).map_err(|error| Problem::read(path, error))?;
        if !drawable(&data, 0) {
            return Err(bad());
        }
        self.push(data, 0);
        Ok(())
    }

    /// Looks on the system for a font with those of these characters that no
    /// font here has, and adds it. Whether it had to.
    ///
    /// # Errors
    /// [`PageProblem::NoGlyph`] with the first character that no font has.
    pub fn complete(&mut self, text: &str, language: &str) -> Result<bool, Problem> {
        let missing = self.missing(text);
        let Some(first) = missing.first() else {
            return Ok(false);
        };
        match system::font_with(&missing, language, &system::folders()) {
            Some((data, index)) => {
                self.push(data, index);
                Ok(true)
            }
            None => Err(PageProblem::NoGlyph(*first).into()),
        }
    }

    /// The characters of a text that no font here has, each once.
    pub fn missing(&self, text: &str) -> Vec<char> {
        let mut missing: Vec<char> = Vec::new();
        let faces: Vec<&Face> = self.faces.iter().filter(|face| !face.bold).collect();
        // A font is opened only for what those before it lack.
        let mut charmaps: Vec<Option<Charmap<'_>>> = Vec::new();
        for c in text.nfc().filter(|c| !is_invisible(*c) && !c.is_control()) {
            let has = faces.iter().enumerate().any(|(nth, face)| {
                if nth == charmaps.len() {
                    let font = FontRef::from_index(face.data.as_ref(), face.index);
                    charmaps.push(font.ok().map(|font| font.charmap()));
                }
                charmaps[nth].as_ref().is_some_and(|charmap| charmap.map(c).is_some())
            });
            if !has && !missing.contains(&c) {
                missing.push(c);
            }
        }
        missing
    }

    fn push(&mut self, data: Vec<u8>, index: u32) {
        self.faces.push(Face {
            data: FontData::Read(Arc::new(data)),
            index,
            bold: false,
            first_for: "",
        });
    }

    pub(crate) fn faces(&self) -> &[Face] {
        &self.faces
    }

    /// The faces in the order in which a letter looks for its glyphs: those of
    /// its language first, and bold before regular where it is bold.
    pub(crate) fn order(&self, language: &str, bold: bool) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.faces.len()).collect();
        // What was added stands for what is not built in: for Chinese and its neighbours it leads.
        let added = |face: &Face| matches!(face.data, FontData::Read(_)) && is_unspaced(language);
        order.sort_by_key(|id| {
            let face = &self.faces[*id];
            let first = (!language.is_empty() && face.first_for == language) || added(face);
            (!first, face.bold != bold)
        });
        // A bold face stands in for nothing regular; a regular one for what has no bold.
        order.retain(|id| bold || !self.faces[*id].bold);
        order
    }
}

/// Characters without a shape of their own, for which no font is asked.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
        | '\u{2060}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// Whether this is a font with outlines and characters.
pub(crate) fn drawable(data: &[u8], index: u32) -> bool {
    FontRef::from_index(data, index)
        .is_ok_and(|font| font.charmap().has_map() && font.outline_glyphs().format().is_some())
}

#[cfg(test)]
mod tests {
    use super::{FAMILIES, Fonts, drawable};

    #[test]
    fn the_fonts_in_the_program_are_whole() {
        for family in FAMILIES {
            assert!(drawable(family.0.bytes(), 0));
            assert!(family.1.is_none_or(|bold| drawable(bold.bytes(), 0)));
        }
    }

    #[test]
    fn every_script_of_names_has_its_glyphs() {
        let text = "Ąžuolas Ştefăneț Ğül Østergård Łódź Ελλάς Ґалина Йордан שרה محمد پژمان ٹھیک \
                    Հայկ ნინო मीरा “„«»”’–—…€№";
        assert_eq!(Fonts::new().missing(text), Vec::<char>::new());
    }

    #[test]
    fn a_character_without_a_font_is_named() {
        assert_eq!(Fonts::new().missing("a\u{1F600}b\u{1F600}\u{200D}"), ['\u{1F600}']);
    }

    #[test]
    fn a_letter_looks_into_its_own_font_first() {
        let fonts = Fonts::new();
        assert_eq!(fonts.order("en", false)[0], 0);
        assert_eq!(fonts.order("en", true)[0], 1);
        assert_eq!(fonts.order("ar", false)[0], 2);
        assert_eq!(fonts.order("ar", true)[..2], [3, 2]);
        assert!(fonts.order("en", false).iter().all(|id| !fonts.faces()[*id].bold));
    }
}
