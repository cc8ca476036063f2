//! Finding one's own member of parliament by postcode, on the page that knows.

use regex_lite::Regex;

use super::Recipient;
use crate::dataset::record::Country;
use crate::problem::{Obstacle, Problem};
use crate::texts::encoded;

/// The link that looks a postcode up, with the postcode checked and encoded.
/// It is used for this link alone.
///
/// # Errors
/// [`Obstacle::NoPostcode`] where no look-up takes one; [`Obstacle::BadPostcode`]
/// where it is none of that country.
pub fn by_postcode(country: &Country, to: &Recipient, postcode: &str) -> Result<String, Problem> {
    let nth = match to.id.as_str() {
        "representative" => Some(0),
        "representative-2" => Some(1),
        _ => None,
    };
    let lookup = nth.and_then(|nth| country.parliaments.get(nth)).map(|house| &house.lookup);
    let form =
        lookup.and_then(|lookup| lookup.template.as_ref().zip(lookup.postcode_pattern.as_ref()));
    let Some((template, pattern)) = form else {
        return Err(Obstacle::NoPostcode { office: to.name.clone() }.into());
    };
    let postcode = postcode.trim();
    // The longest postcode anywhere has ten characters.
    let fits =
        postcode.len() <= 16 && Regex::new(pattern).is_ok_and(|form| form.is_match(postcode));
    if !fits {
        return Err(Obstacle::BadPostcode {
            given: postcode.to_owned(),
            country: country.name.clone(),
        }
        .into());
    }
    Ok(template.value.replacen("{postcode}", &encoded(postcode), 1))
}

#[cfg(test)]
mod tests {
    use super::by_postcode;
    use crate::dataset::record::{Country, PartialDate};
    use crate::dataset::{all, country};
    use crate::problem::{Obstacle, Problem};
    use crate::route::{Offer, Recipient, offer};

    fn office(country: &Country, id: &str) -> Recipient {
        let today: PartialDate = "2026-11-20".parse().unwrap();
        match offer(country, id, today).unwrap() {
            Offer::Open(recipient) => *recipient,
            Offer::Closed { .. } => panic!("closed"),
        }
    }

    fn link(code: &str, postcode: &str) -> Result<String, Problem> {
        let country = country(code).unwrap();
        by_postcode(&country, &office(&country, "mp"), postcode)
    }

    #[test]
    fn every_template_has_a_pattern_that_can_be_read() {
        let mut templates = 0;
        for country in all::<Country>() {
            for house in &country.parliaments {
                if house.lookup.template.is_some() {
                    templates += 1;
                    let pattern = house.lookup.postcode_pattern.as_deref();
                    let pattern = pattern.unwrap_or_else(|| panic!("{}: no pattern", country.code));
                    assert!(pattern.starts_with('^') && pattern.ends_with('$'), "{}", country.code);
                    assert!(regex_lite::Regex::new(pattern).is_ok(), "{}", country.code);
                }
            }
        }
        assert!(templates >= 4, "{templates}");
    }

    #[test]
    fn a_postcode_goes_into_the_link_encoded() {
        assert!(link("GB", " LS1 4DY ").unwrap().contains("?pc=LS1%204DY&"));
        assert!(link("US", "20515").unwrap().ends_with("?ZIP=20515"));
        assert!(link("CA", "K1A 0A9").unwrap().ends_with("q=K1A%200A9"));
        assert!(link("AU", "2600").unwrap().contains("filter=2600&"));
    }

    #[test]
    fn what_is_no_postcode_is_refused() {
        let long = "1".repeat(10_000_000);
        for bad in ["", "LS1", "LS1 4DY&x=y", "LS1 4DY\n", "../LS1 4DY", "2051", "٢٠٥١٥", &long]
        {
            let bad_one =
                |problem| matches!(problem, Err(Problem::Way(Obstacle::BadPostcode { .. })));
            assert!(bad_one(link("US", bad)), "{bad:.20}");
        }
    }

    #[test]
    fn an_office_without_a_look_up_takes_no_postcode() {
        let france = country("FR").unwrap();
        for id in ["mp", "ministry", "embassy"] {
            let problem = by_postcode(&france, &office(&france, id), "75001");
            assert!(matches!(problem, Err(Problem::Way(Obstacle::NoPostcode { .. }))), "{id}");
        }
    }
}
