//! Opens what `build.rs` deflated.

use flate2::{Decompress, FlushDecompress};
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

/// The bytes of something that was deflated after `known`, which then stand in
/// front of it: what both have in common is stored once. It must be short.
pub(crate) fn inflate_after(known: &[u8], stored: &[u8]) -> Option<Vec<u8>> {
    let (len, deflated) = stored.split_first_chunk()?;
    let mut bytes = known.to_vec();
    bytes.resize(known.len() + u32::from_le_bytes(*len) as usize, 0);
    let flags = TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
    let mut state = DecompressorOxide::new();
    let (status, _, written) = decompress(&mut state, deflated, &mut bytes, known.len(), flags);
    (status == TINFLStatus::Done && known.len() + written == bytes.len()).then_some(bytes)
}

/// The bytes of something stored: its length when open in four bytes, and then
/// its deflated bytes.
///
/// The faster inflater first asks the processor what it can do; in a virtual
/// machine that takes longer than to open something short.
pub(crate) fn inflate(stored: &[u8]) -> Option<Vec<u8>> {
    const SHORT: usize = 16 * 1024;
    let (len, deflated) = stored.split_first_chunk()?;
    let len = u32::from_le_bytes(*len) as usize;
    if len < SHORT {
        return inflate_after(&[], stored);
    }
    let mut bytes = vec![0; len];
    let mut state = Decompress::new(false);
    state.decompress(deflated, &mut bytes, FlushDecompress::Finish).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::DeflateEncoder;

    use super::{inflate, inflate_after};

    fn stored(bytes: &[u8]) -> Vec<u8> {
        let len = u32::try_from(bytes.len()).unwrap().to_le_bytes().to_vec();
        let mut encoder = DeflateEncoder::new(len, Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn opens_the_short_and_the_long() {
        for len in [0, 1, 1_000, 4 * 1024, 50_000] {
            let bytes: Vec<u8> = (0..len).flat_map(|nth: u32| nth.to_le_bytes()).collect();
            assert_eq!(inflate(&stored(&bytes)), Some(bytes), "{len}");
        }
    }

    #[test]
    fn opens_what_was_deflated_after_something_known() {
        let known = b"abduct, torture and kill".repeat(20);
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&known).unwrap();
        encoder.flush().unwrap();
        let from = encoder.get_ref().len();
        encoder.write_all(b"torture and kill").unwrap();
        let stored = [&16_u32.to_le_bytes(), &encoder.finish().unwrap()[from..]].concat();
        let opened = inflate_after(&known, &stored).unwrap();
        assert_eq!(&opened[known.len()..], b"torture and kill");
        assert_eq!(inflate_after(b"else", &stored), None);
        assert_eq!(inflate_after(&known, &[1, 0]), None);
    }

    #[test]
    fn what_was_not_stored_so_is_refused() {
        assert_eq!(inflate(&[1, 0]), None);
        assert_eq!(inflate(&[9, 0, 0, 0, 255, 255]), None);
        assert_eq!(inflate(&[0, 0, 1, 0, 255, 255]), None);
    }
}
