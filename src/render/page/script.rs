//! Scripts, as far as the fonts in the program and East Asia go. What belongs
//! to several scripts (spaces, stops, digits) belongs to none here.

use harfrust::{Script, script};

/// The script of a character; none where several share it or it is no letter we know.
pub(crate) fn script_of(c: char) -> Option<Script> {
    Some(match c {
        'a'..='z' | 'A'..='Z' | '\u{AA}' | '\u{BA}' => script::LATIN,
        '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' if c.is_alphabetic() => script::LATIN,
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' if c.is_alphabetic() => script::GREEK,
        '\u{400}'..='\u{52F}' => script::CYRILLIC,
        '\u{531}'..='\u{58F}' | '\u{FB13}'..='\u{FB17}' => script::ARMENIAN,
        '\u{591}'..='\u{5FF}' | '\u{FB1D}'..='\u{FB4F}' => script::HEBREW,
        '\u{620}'..='\u{64A}'
        | '\u{66E}'..='\u{6FF}'
        | '\u{750}'..='\u{77F}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}' => script::ARABIC,
        '\u{900}'..='\u{963}' | '\u{966}'..='\u{97F}' => script::DEVANAGARI,
        '\u{10A0}'..='\u{10FF}' | '\u{1C90}'..='\u{1CBF}' => script::GEORGIAN,
        '\u{3041}'..='\u{3096}' => script::HIRAGANA,
        '\u{30A1}'..='\u{30FA}' => script::KATAKANA,
        '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7A3}' => script::HANGUL,
        '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => script::HAN,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::script_of;
    use harfrust::script;

    #[test]
    fn letters_have_scripts_and_stops_have_none() {
        assert_eq!(script_of('ж'), Some(script::CYRILLIC));
        assert_eq!(script_of('ß'), Some(script::LATIN));
        assert_eq!(script_of('م'), Some(script::ARABIC));
        for c in [' ', '.', '5', '،', '»', '。'] {
            assert_eq!(script_of(c), None, "{c}");
        }
    }
}
