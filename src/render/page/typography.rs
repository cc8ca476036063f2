//! Type sizes: what suits each script, and how far a letter may go down so
//! that it stays on one page.

/// A type size and the distance of lines, in points, and how airy the page is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Type {
    /// The size.
    pub(crate) size: f32,
    /// From one base line to the next.
    pub(crate) leading: f32,
    /// By how much the gaps between paragraphs are larger than the least.
    pub(crate) air: f32,
}

impl Type {
    /// The same proportions at another size.
    pub(crate) fn at(self, size: f32) -> Self {
        Self { size, leading: self.leading / self.size * size, ..self }
    }

    /// How far below a line's upper edge its base line lies.
    pub(crate) fn baseline(self) -> f32 {
        self.leading / 2.0 + self.size * 0.34
    }
}

/// Sizes of body text to try, the best first, each with the air around it.
const SIZES: [(f32, f32); 6] =
    [(11.0, 1.6), (11.0, 1.3), (11.0, 1.0), (10.5, 1.0), (10.0, 1.0), (9.5, 1.0)];
/// Large print, as organisations of blind people ask for it: 16 points at the least.
const LARGE: [(f32, f32); 2] = [(18.0, 1.0), (16.0, 1.0)];
/// The smallest that postal services read.
pub(crate) const SMALLEST: f32 = 8.0;

/// The type to try for a letter in this language.
pub(crate) fn ladder(language: &str, large: bool) -> Vec<Type> {
    // Naskh letters are small and reach far up and down; Chinese ones are square and dense.
    let (more, ratio) = match language {
        "ar" => (2.0, 1.55),
        "zh" | "ja" | "ko" => (0.0, 1.6),
        _ => (0.0, 1.36),
    };
    let sizes: &[(f32, f32)] = if large { &LARGE } else { &SIZES };
    sizes
        .iter()
        .map(|(size, air)| {
            let size = size + more;
            // An airy page has a little of it between its lines as well.
            Type { size, leading: size * (ratio + (air - 1.0) * 0.12), air: *air }
        })
        .collect()
}
