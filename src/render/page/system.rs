//! Fonts on the system: the usual folders, looked through only where a letter
//! has a character that no font in the program has.

use std::path::{Path, PathBuf};

use skrifa::raw::FileRef;
use skrifa::{FontRef, MetadataProvider};

use super::fonts::drawable;

/// How deep and how many files the search goes, so that it ends soon anywhere.
const DEPTH: usize = 5;
const FILES: usize = 5_000;
const LARGEST: u64 = 64 * 1024 * 1024;

/// The folders where systems keep fonts.
pub(crate) fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/System/Library/Fonts",
        "/Library/Fonts",
        "C:\\Windows\\Fonts",
    ]
    .map(PathBuf::from)
    .into();
    if let Some(home) = directories::BaseDirs::new() {
        folders.push(home.data_dir().join("fonts"));
        folders.push(home.home_dir().join("Library/Fonts"));
    }
    folders
}

/// The bytes of the first font with all these characters, and its number in its file.
pub(crate) fn font_with(
    characters: &[char],
    language: &str,
    folders: &[PathBuf],
) -> Option<(Vec<u8>, u32)> {
    let mut files = Vec::new();
    for folder in folders {
        collect(folder, DEPTH, &mut files);
    }
    files.sort_by_key(|path| (rank(path), path.clone()));
    files.iter().find_map(|path| {
        let small = std::fs::metadata(path).is_ok_and(|file| file.len() <= LARGEST);
        let data = std::fs::read(path).ok().filter(|_| small)?;
        let index = face_with(&data, characters, language)?;
        Some((data, index))
    })
}

fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() && depth > 0 {
            collect(&path, depth - 1, files);
        } else if kind.is_file() && is_font(&path) && files.len() < FILES {
            files.push(path);
        }
    }
}

fn is_font(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|e| ["ttf", "otf", "ttc", "otc"].contains(&&*e.to_lowercase()))
}

/// Regular serif fonts of Noto suit the others best; anything that is slanted,
/// bold or of fixed width comes last.
fn rank(path: &Path) -> u8 {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase());
    let name = name.unwrap_or_default();
    let odd =
        ["bold", "italic", "oblique", "mono", "light", "black", "thin", "medium", "condensed"];
    match () {
        () if odd.iter().any(|word| name.contains(word)) => 3,
        () if name.contains("notoserif") => 0,
        () if name.contains("noto") => 1,
        () => 2,
    }
}

/// Which face of a file has all these characters. In collections of East Asian
/// fonts the faces stand in the order Japanese, Korean, Chinese.
fn face_with(data: &[u8], characters: &[char], language: &str) -> Option<u32> {
    let count = match FileRef::new(data).ok()? {
        FileRef::Font(_) => 1,
        FileRef::Collection(collection) => collection.len().min(64),
    };
    let preferred = match language {
        "ko" => 1,
        "zh" => 2,
        _ => 0,
    };
    let has_all = |index: &u32| {
        FontRef::from_index(data, *index).is_ok_and(|font| {
            let charmap = font.charmap();
            characters.iter().all(|c| charmap.map(*c).is_some()) && drawable(data, *index)
        })
    };
    std::iter::once(preferred).chain(0..count).filter(|index| *index < count).find(has_all)
}

#[cfg(test)]
mod tests {
    use super::{font_with, rank};
    use std::path::{Path, PathBuf};

    #[test]
    fn finds_a_font_by_its_characters() {
        let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/data"));
        assert!(font_with(&['中', '国'], "zh", std::slice::from_ref(&folder)).is_some());
        assert!(font_with(&['\u{10FFFF}'], "zh", &[folder]).is_none());
    }

    #[test]
    fn prefers_what_suits_the_page() {
        let names = ["NotoSerifCJK-Regular.ttc", "NotoSans.ttf", "Any.ttf", "NotoSerif-Bold.ttf"];
        let ranks: Vec<u8> = names.iter().map(|name| rank(Path::new(name))).collect();
        assert_eq!(ranks, [0, 1, 2, 3]);
    }
}
