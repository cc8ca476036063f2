//! Offices outside the writer's country: Russian authorities, international bodies.

use serde::{Deserialize, Serialize};

use super::{Evidence, Verified};

/// A Russian state office, as `data/authorities.json` holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Stable id, as in `--to prosecutor-general`.
    pub id: String,
    /// The office that is addressed, never a person.
    pub office: String,
    /// The office in Russian.
    pub native_office: String,
    /// The institution's name on the envelope.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub institution: Option<String>,
    /// Why no letter should go there; the route says so and offers another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes_no_letters: Option<String>,
    /// Postal address, without the country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Verified<Vec<String>>>,
    /// Official form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<Verified<String>>,
    /// Languages it reads.
    pub languages: Vec<String>,
    /// Evidence for the office.
    pub evidence: Evidence,
}

/// A body of the United Nations or of Europe, as `data/international.json` holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternationalBody {
    /// Stable id, as in `--to ohchr`.
    pub id: String,
    /// Full name.
    pub name: String,
    /// The usual short form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// Who is addressed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
    /// The country it sits in.
    pub located_in: String,
    /// The membership (an id of `memberships.json`) whose people it serves; absent for the world.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership: Option<String>,
    /// Why it takes no letters from the public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes_no_letters: Option<String>,
    /// Postal address, without the country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Verified<Vec<String>>>,
    /// Public e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Verified<String>>,
    /// Public form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<Verified<String>>,
    /// Web site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<Verified<String>>,
    /// Languages it reads.
    pub languages: Vec<String>,
    /// Evidence for the body and its mandate.
    pub evidence: Evidence,
}
