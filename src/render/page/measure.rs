//! Papers, envelopes and windows as data. Lengths are millimetres.

/// Points in a millimetre.
const POINTS: f32 = 72.0 / 25.4;

/// A length in points, the unit of everything that is laid out.
pub(crate) const fn mm(length: f32) -> f32 {
    length * POINTS
}

/// A sheet of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// ISO 216.
    #[default]
    A4,
    /// ANSI A.
    Letter,
}

/// The countries that write on Letter paper; all others use A4.
/// Source: Unicode CLDR 47, `measurementData.json`, `paperSize`.
const LETTER_PAPER: [&str; 14] =
    ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

impl Paper {
    /// The paper of a country, by its code in capitals.
    pub fn of_country(code: &str) -> Self {
        if LETTER_PAPER.contains(&code) { Self::Letter } else { Self::A4 }
    }

    /// Width and height.
    pub fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

/// An envelope with a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Envelope {
    /// DIN 680 DL or C5/6, for letters after DIN 5008 form B.
    Din,
    /// DL as sold in Britain and Ireland.
    Dl,
    /// C5 with its window on the right, Swiss norm SN 010130.
    C5Right,
    /// The American number 10.
    Us10,
}

/// An area of the page: left, top, width and height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// From the left edge.
    pub left: f32,
    /// From the top edge.
    pub top: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// What an envelope and its window measure.
struct Measures {
    width: f32,
    height: f32,
    /// The window's place from the envelope's left edge.
    left: f32,
    /// The window's place from the envelope's bottom edge.
    bottom: f32,
    window_width: f32,
    window_height: f32,
    /// How far down the page the first fold is; none folds in equal parts.
    fold: Option<f32>,
    parts: f32,
}

impl Envelope {
    /// Width and height of the envelope itself.
    pub fn size(self) -> (f32, f32) {
        let measures = self.measures();
        (measures.width, measures.height)
    }

    fn measures(self) -> Measures {
        match self {
            // Window 90 x 45, 20 from the left, 15 from the bottom; form B is folded at 105.
            Self::Din => Measures {
                width: 220.0,
                height: 110.0,
                left: 20.0,
                bottom: 15.0,
                window_width: 90.0,
                window_height: 45.0,
                fold: Some(105.0),
                parts: 3.0,
            },
            // Window 90 x 35, 20 from the left, 18 from the bottom: the trade's usual one.
            Self::Dl => Measures {
                width: 220.0,
                height: 110.0,
                left: 20.0,
                bottom: 18.0,
                window_width: 90.0,
                window_height: 35.0,
                fold: None,
                parts: 3.0,
            },
            // Window 90 x 40, 17 from the right, 77 from the bottom.
            Self::C5Right => Measures {
                width: 229.0,
                height: 162.0,
                left: 229.0 - 17.0 - 90.0,
                bottom: 77.0,
                window_width: 90.0,
                window_height: 40.0,
                fold: None,
                parts: 2.0,
            },
            // 9 1/2 x 4 1/8 inches; window 4 1/2 x 1 1/8, 7/8 from the left, 1/2 from the bottom.
            Self::Us10 => Measures {
                width: 241.3,
                height: 104.775,
                left: 22.225,
                bottom: 12.7,
                window_width: 114.3,
                window_height: 28.575,
                fold: None,
                parts: 3.0,
            },
        }
    }

    /// The part of the page that the window shows wherever the folded page
    /// slides sideways, while it stands on the envelope's bottom edge.
    pub fn visible(self, paper: Paper) -> Area {
        let measures = self.measures();
        let (paper_width, paper_height) = paper.size();
        let panel = measures.fold.unwrap_or(paper_height / measures.parts);
        let play = (measures.width - paper_width).max(0.0);
        let top = panel - measures.bottom - measures.window_height;
        let area = Area {
            left: measures.left,
            top,
            width: (measures.window_width - play).min(paper_width - measures.left),
            height: measures.window_height,
        };
        match self {
            // DIN 5008 keeps the upper 17.7 for the postal service's marks.
            Self::Din => Area { top: area.top + 17.7, height: 27.3, ..area },
            _ => area,
        }
    }

    /// Whether the window lies on the right half.
    pub(crate) fn on_the_right(self) -> bool {
        self == Self::C5Right
    }
}

#[cfg(test)]
mod tests {
    use super::{Area, Envelope, Paper};

    #[test]
    fn din_shows_the_address_zone_of_din_5008() {
        let Area { left, top, width, height } = Envelope::Din.visible(Paper::A4);
        assert!((left - 20.0).abs() < 0.1 && (top - 62.7).abs() < 0.1, "{left} {top}");
        assert!((width - 80.0).abs() < 0.1 && (height - 27.3).abs() < 0.1, "{width} {height}");
    }

    #[test]
    fn every_window_shows_room_for_an_address_on_either_paper() {
        for envelope in [Envelope::Din, Envelope::Dl, Envelope::C5Right, Envelope::Us10] {
            for paper in [Paper::A4, Paper::Letter] {
                let area = envelope.visible(paper);
                let (width, _) = paper.size();
                assert!(area.width >= 70.0 && area.height >= 27.0, "{envelope:?} {area:?}");
                assert!(area.left >= 15.0 && area.left + area.width <= width, "{envelope:?}");
                assert!(area.top >= 20.0, "{envelope:?} {area:?}");
            }
        }
    }

    #[test]
    fn paper_is_that_of_the_country() {
        assert_eq!(Paper::of_country("MX"), Paper::Letter);
        assert_eq!(Paper::of_country("GB"), Paper::A4);
    }
}
