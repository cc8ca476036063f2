//! A telephone number as one reads it out.

/// The longest group of digits that people keep in mind while they dial.
const GROUP: usize = 4;

/// An international number in groups of few digits with pauses between them:
/// the country code, then the groups in which the office itself writes it,
/// long ones cut into pairs, an odd one beginning with three.
pub fn aloud(number: &str) -> String {
    let groups: Vec<String> = number.split_whitespace().flat_map(short).collect();
    groups.join(", ")
}

fn short(group: &str) -> Vec<String> {
    let (plus, digits) = group.strip_prefix('+').map_or(("", group), |digits| ("+", digits));
    if digits.len() <= GROUP || !digits.is_ascii() {
        return vec![group.to_owned()];
    }
    let head = if digits.len().is_multiple_of(2) { 2 } else { 3 };
    let (first, rest) = digits.split_at(head);
    let pairs = rest.as_bytes().chunks(2).map(|pair| String::from_utf8_lossy(pair).into_owned());
    std::iter::once(format!("{plus}{first}")).chain(pairs).collect()
}

#[cfg(test)]
mod tests {
    use super::aloud;
    use crate::dataset;
    use crate::dataset::record::Country;

    #[test]
    fn groups_are_short_and_keep_every_digit() {
        assert_eq!(aloud("+44 20 7229 6412"), "+44, 20, 7229, 6412");
        assert_eq!(aloud("+49 30 2291110"), "+49, 30, 229, 11, 10");
        assert_eq!(aloud("+374 10 567427"), "+374, 10, 56, 74, 27");
        assert_eq!(aloud("+12025550123"), "+120, 25, 55, 01, 23");
        assert_eq!(aloud(""), "");
    }

    #[test]
    fn every_number_of_the_data_can_be_read_out() {
        let mut read = 0;
        for country in dataset::all::<Country>() {
            for phone in country.ministry.phone.iter().chain(&country.russian_mission.phone) {
                let text = aloud(&phone.value);
                let digits = |text: &str| text.replace([' ', ','], "");
                assert_eq!(digits(&text), digits(&phone.value));
                assert!(text.split(", ").all(|group| group.len() <= 5), "{text}");
                read += 1;
            }
        }
        assert!(read > 50, "{read}");
    }
}
