//! Picks: which variant and which facts a letter gets, from a seed.
//!
//! The seed comes from sender and recipient, so that the same person writing
//! to the same office gets the same letter, and two people get different ones.

/// A stream of numbers from a seed (`SplitMix64`: fixed for good, so that a
/// printed seed gives the same letter in every version with the same texts).
#[derive(Debug, Clone)]
pub(super) struct Picker(u64);

impl Picker {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Takes one of the items out; none where none is left.
    pub(super) fn draw<T>(&mut self, items: &mut Vec<T>) -> Option<T> {
        let nth = self.next().checked_rem(items.len() as u64)?;
        Some(items.remove(usize::try_from(nth).unwrap_or_default()))
    }
}

/// A seed from texts (`FNV-1a`, 64 bits), small enough to be typed in again.
pub(crate) fn seed_of<'t>(texts: impl IntoIterator<Item = &'t str>) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for text in texts {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash % 1_000_000
}

#[cfg(test)]
mod tests {
    use super::{Picker, seed_of};

    #[test]
    fn a_seed_repeats_and_texts_do_not_run_together() {
        assert_eq!(seed_of(["a", "b"]), seed_of(["a", "b"]));
        assert_ne!(seed_of(["ab", ""]), seed_of(["a", "b"]));
        assert_eq!(Picker::new(7).next(), Picker::new(7).next());
    }

    #[test]
    fn a_draw_reaches_every_item_and_ends() {
        let mut reached = [false; 6];
        for seed in 0..200 {
            let (mut picker, mut items) = (Picker::new(seed), (0..6).collect::<Vec<usize>>());
            reached[picker.draw(&mut items).unwrap()] = true;
            assert_eq!(items.len(), 5);
        }
        assert_eq!(reached, [true; 6]);
        assert_eq!(Picker::new(1).draw(&mut Vec::<u8>::new()), None);
    }
}
