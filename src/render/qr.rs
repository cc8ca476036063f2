//! QR codes: for a terminal, and as SVG for paper and pages.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

use super::html::escaped;

/// The light margin that the standard asks for, in modules.
const QUIET: usize = 4;

/// A QR code.
#[derive(Debug, Clone)]
pub struct Qr {
    dark: Vec<bool>,
    /// Modules a side, without the margin.
    side: usize,
}

impl Qr {
    /// A code of a link; none where the link is too long for one.
    pub fn of(link: &str) -> Option<Self> {
        // A long link needs the room that error correction would take.
        let levels = [EcLevel::M, EcLevel::L];
        let code = levels
            .into_iter()
            .find_map(|level| QrCode::with_error_correction_level(link, level).ok())?;
        let side = code.width();
        let dark = code.into_colors().into_iter().map(|color| color == Color::Dark).collect();
        Some(Self { dark, side })
    }

    /// The columns it takes in a terminal, which are twice its lines.
    pub fn columns(&self) -> usize {
        self.side + 2 * QUIET
    }

    fn is_dark(&self, x: usize, y: usize) -> bool {
        let inside = |at: usize| at.checked_sub(QUIET).filter(|at| *at < self.side);
        match (inside(x), inside(y)) {
            (Some(x), Some(y)) => self.dark.get(y * self.side + x).copied().unwrap_or_default(),
            _ => false,
        }
    }

    /// For a terminal: two rows of modules a line, as half blocks, black on
    /// white whatever the terminal's own colours.
    pub fn blocks(&self) -> String {
        let size = self.columns();
        let mut text = String::new();
        for y in (0..size).step_by(2) {
            text.push_str("\x1b[38;5;16;48;5;231m");
            text.extend((0..size).map(|x| match (self.is_dark(x, y), self.is_dark(x, y + 1)) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            }));
            text.push_str("\x1b[0m\n");
        }
        text
    }

    /// As SVG, each module four units wide, with the link as its title.
    pub fn svg(&self, link: &str) -> String {
        let size = self.columns();
        let mut path = String::new();
        for y in 0..size {
            let mut x = 0;
            while x < size {
                let run = (x..size).take_while(|x| self.is_dark(*x, y)).count();
                if run > 0 {
                    let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
                }
                x += run.max(1);
            }
        }
        let (pixels, link) = (size * 4, escaped(link));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{pixels}\" height=\"{pixels}\" \
             viewBox=\"0 0 {size} {size}\" role=\"img\" shape-rendering=\"crispEdges\">\n\
             <title>{link}</title>\n\
             <path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/>\n<path d=\"{path}\"/>\n</svg>\n"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{QUIET, Qr};

    #[test]
    fn a_code_has_its_margin_and_its_three_marks() {
        let code = Qr::of("https://example.org/").unwrap();
        let size = code.columns();
        assert_eq!(size, 25 + 2 * QUIET);
        for at in 0..size {
            assert!(!code.is_dark(at, QUIET - 1) && !code.is_dark(size - QUIET, at));
        }
        let corner = |x: usize, y: usize| (0..7).all(|at| code.is_dark(x + at, y));
        assert!(corner(QUIET, QUIET) && corner(size - QUIET - 7, QUIET));
        assert!(corner(QUIET, size - QUIET - 7) && !corner(size - QUIET - 7, size - QUIET - 7));
    }

    #[test]
    fn a_terminal_shows_two_rows_a_line() {
        let code = Qr::of("https://example.org/").unwrap();
        let blocks = code.blocks();
        assert_eq!(blocks.lines().count(), code.columns().div_ceil(2));
        assert!(blocks.lines().all(|line| line.ends_with("\x1b[0m")));
    }

    #[test]
    fn a_link_cannot_break_out_of_the_svg() {
        let link = "https://example.org/?a=</title><script>&\"";
        assert!(!Qr::of(link).unwrap().svg(link).contains("<script"));
    }

    #[test]
    fn what_is_too_long_has_no_code() {
        assert!(Qr::of(&"x".repeat(2_900)).is_some());
        assert!(Qr::of(&"x".repeat(3_000)).is_none());
    }
}
