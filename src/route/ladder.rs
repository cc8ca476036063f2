//! The ladder: who can act from a country, in the order in which it helps most.

use super::channel::{ChannelKind, ChannelStatus, Contacts, Words};
use super::elsewhere;
use super::recipient::{Addressee, Recipient};
use crate::dataset::record::{
    Audience, Authority, Country, InternationalBody, Lookup, Membership, MissionHead, MissionKind,
    MissionStatus, Parliament, PartialDate, Resource, RussianMission, UnMission,
};
use crate::dataset::{self, nearest};
use crate::problem::Problem;
use crate::texts::Args;

/// A step of the ladder: an office to write to, or one to which no letter should go.
#[derive(Debug, Clone)]
pub enum Offer {
    /// Write to it.
    Open(Box<Recipient>),
    /// Do not, for this reason; go on to the next.
    Closed {
        /// The id that `--to` would take.
        id: String,
        /// Its name.
        name: String,
        /// Why not.
        reason: Words,
    },
}

impl Offer {
    pub(super) fn open(recipient: Recipient) -> Self {
        Self::Open(Box::new(recipient))
    }

    /// Closed, for a reason that the data set gives in words.
    pub(super) fn closed_because(id: &str, name: &str, reason: &str) -> Self {
        let reason = Words::recorded(reason);
        Self::Closed { id: id.to_owned(), name: name.to_owned(), reason }
    }

    /// The office, if it takes letters.
    pub fn opened(self) -> Option<Recipient> {
        match self {
            Self::Open(recipient) => Some(*recipient),
            Self::Closed { .. } => None,
        }
    }

    /// The id that `--to` takes.
    pub fn id(&self) -> &str {
        match self {
            Self::Open(recipient) => &recipient.id,
            Self::Closed { id, .. } => id,
        }
    }
}

const UN_NEW_YORK: &str = "US";
const UN_GENEVA: &str = "CH";
const RUSSIA: &str = "RU";
/// The resource that lists all missions in New York.
const BLUE_BOOK: &str = "un-blue-book";
/// Whether a state sits at the United Nations as an observer.
pub fn is_observer(state: &Country) -> bool {
    matches!(&*state.code, "VA" | "PS")
}

/// Everybody who can act from a country, best first: own member of parliament,
/// own ministry, own missions to the United Nations, the Russian mission,
/// bodies of the United Nations and of Europe, offices in Moscow by paper post.
pub fn ladder(country: &Country, today: PartialDate) -> Vec<Offer> {
    let mut offers = Vec::new();
    if country.code != RUSSIA {
        for nth in 0..country.parliaments.len().max(1) {
            offers.push(representatives(country, nth, today));
        }
        offers.push(ministry(country, today));
        offers.push(un_mission(country, "un", today));
        if country.un_geneva.is_some() {
            offers.push(un_mission(country, "un-geneva", today));
        }
        offers.push(embassy(country, today));
    }
    for body in dataset::all::<InternationalBody>() {
        if body.takes_no_letters.is_none() && serves(&body, country) {
            offers.push(elsewhere::international(&body, today));
        }
    }
    for authority in dataset::all::<Authority>() {
        // An office in Moscow without a confirmed address is no step to take.
        if authority.takes_no_letters.is_none() && authority.address.is_some() {
            offers.push(elsewhere::moscow(&authority, country, today));
        }
    }
    offers
}

/// The offices of the ladder that take letters.
pub fn offices(country: &Country, today: PartialDate) -> Vec<Recipient> {
    ladder(country, today).into_iter().filter_map(Offer::opened).collect()
}

/// One office of the ladder by the id or alias that `--to` takes.
///
/// # Errors
/// [`Problem::UnknownRecipient`] with the nearest ids.
pub fn offer(country: &Country, id: &str, today: PartialDate) -> Result<Offer, Problem> {
    let id = id.trim().to_lowercase();
    let id = match id.as_str() {
        "mp" => "representative",
        "senator" | "senate" | "upper-house" => "representative-2",
        "un-new-york" => "un",
        other => other,
    };
    let found = match id {
        "representative" | "representative-2" | "ministry" | "un" | "un-geneva" | "embassy"
            if country.code == RUSSIA =>
        {
            Some(closed(id, id, "closed-inside-russia"))
        }
        "representative" => Some(representatives(country, 0, today)),
        "representative-2" => Some(representatives(country, 1, today)),
        "ministry" => Some(ministry(country, today)),
        "un" | "un-geneva" => Some(un_mission(country, id, today)),
        "embassy" => Some(embassy(country, today)),
        other => elsewhere::by_id(other, country, today),
    };
    if let Some(offer) = found {
        return Ok(offer);
    }
    let known = recipient_ids();
    Err(Problem::UnknownRecipient {
        given: id.to_owned(),
        nearest: nearest(id, known),
        country: country.code.to_lowercase(),
    })
}

/// Every id that `--to` takes.
pub fn recipient_ids() -> impl Iterator<Item = &'static str> {
    let own = ["representative", "representative-2", "ministry", "un", "un-geneva", "embassy"];
    own.into_iter().chain(elsewhere::ids())
}

/// The first or second chamber, or why there is none.
fn representatives(country: &Country, nth: usize, today: PartialDate) -> Offer {
    match country.parliaments.get(nth) {
        Some(parliament) => match &parliament.takes_no_letters {
            None => Offer::open(representative(country, parliament, nth, today)),
            Some(reason) => {
                Offer::closed_because(&representative_id(nth), &parliament.name, reason)
            }
        },
        None if nth > 0 && !country.parliaments.is_empty() => {
            closed("representative-2", "second-chamber", "closed-one-chamber")
        }
        None => closed("representative", "parliament", "closed-no-parliament"),
    }
}

/// What `--to` takes for the first, second … chamber of a parliament, counted from 0.
pub fn representative_id(nth: usize) -> String {
    match nth {
        0 => "representative".to_owned(),
        _ => format!("representative-{}", nth + 1),
    }
}

fn closed(id: &str, name: &str, reason: &str) -> Offer {
    Offer::Closed { id: id.to_owned(), name: format!("name-{name}"), reason: Words::plain(reason) }
}

fn serves(body: &InternationalBody, country: &Country) -> bool {
    body.membership.as_deref().is_none_or(|id| {
        dataset::get::<Membership>(id).is_some_and(|group| group.members.contains(&country.code))
    })
}

fn representative(
    country: &Country,
    parliament: &Parliament,
    nth: usize,
    today: PartialDate,
) -> Recipient {
    let Lookup { page, template, refuses_ready_text, .. } = &parliament.lookup;
    // The page is shown before the template: a list that always opens beats a link that wants input.
    let page = page.as_ref().or(template.as_ref().filter(|t| !t.value.contains('{')));
    let contacts = Contacts {
        address: parliament.address.as_ref(),
        form: None,
        email: None,
        phone: None,
        page,
    };
    let mut channels = contacts.channels(today);
    channels.sort_by_key(|channel| channel.kind != ChannelKind::Page);
    let institution = parliament.local_name.as_ref().unwrap_or(&parliament.name);
    Recipient {
        id: representative_id(nth),
        audience: Audience::Representative,
        name: format!("{}, {}", parliament.member, parliament.name),
        state: Some(country.code.clone()),
        addressee: Addressee {
            head: None,
            institution: institution.clone(),
            lines: parliament.address.as_ref().map(|a| a.value.clone()).unwrap_or_default(),
            country: country.code.clone(),
            salutation: Words::with(
                if nth == 0 { "salutation-member" } else { "salutation-member-2" },
                Args::of("member", &*parliament.member),
            ),
            member_title: Some(parliament.title.clone()),
            on_paper: true,
        },
        languages: country.languages.clone(),
        words: None,
        can: Words::plain("can-representative"),
        note: parliament.note.clone(),
        channels,
        refuses_ready_text: *refuses_ready_text,
    }
}

fn ministry(country: &Country, today: PartialDate) -> Offer {
    let ministry = &country.ministry;
    if let Some(reason) = &ministry.takes_no_letters {
        return Offer::closed_because("ministry", &ministry.name, reason);
    }
    let contacts = Contacts {
        address: ministry.address.as_ref(),
        form: ministry.form.as_ref(),
        email: ministry.email.as_ref(),
        phone: ministry.phone.as_ref(),
        page: ministry.website.as_ref(),
    };
    let (head, salutation) = match &ministry.head {
        Some(title) => (
            Words::with("head-minister", Args::of("title", title.as_str())),
            Words::with("salutation-minister", Args::of("title", title.as_str())),
        ),
        None => (Words::plain("head-plain-minister"), Words::plain("salutation-plain-minister")),
    };
    Offer::open(Recipient {
        id: "ministry".to_owned(),
        audience: Audience::Ministry,
        name: ministry.name.clone(),
        state: Some(country.code.clone()),
        addressee: Addressee {
            head: Some(head),
            institution: ministry.local_name.as_ref().unwrap_or(&ministry.name).clone(),
            lines: ministry.address.as_ref().map(|a| a.value.clone()).unwrap_or_default(),
            country: country.code.clone(),
            salutation,
            member_title: None,
            on_paper: true,
        },
        languages: country.languages.clone(),
        words: None,
        can: Words::plain("can-ministry"),
        note: None,
        channels: contacts.channels(today),
        refuses_ready_text: false,
    })
}

fn un_mission(country: &Country, id: &str, today: PartialDate) -> Offer {
    let geneva = id == "un-geneva";
    let mission = if geneva { &country.un_geneva } else { &country.un_new_york };
    let Some(mission) = mission else {
        let reason = if geneva && country.un_new_york.is_some() {
            "closed-geneva-unknown"
        } else {
            "closed-no-un-mission"
        };
        return closed(id, id, reason);
    };
    let UnMission { name, address, phone, email, website, .. } = &**mission;
    // Where we know no site of its own, the United Nations' own list names every mission.
    let blue_book = dataset::get::<Resource>(BLUE_BOOK).filter(|_| !geneva);
    let contacts = Contacts {
        address: address.as_ref(),
        form: None,
        email: email.as_ref(),
        phone: phone.as_ref(),
        page: website.as_ref().or(blue_book.as_ref().map(|resource| &resource.page)),
    };
    let kind = if is_observer(country) { "observer" } else { "representative" };
    Offer::open(Recipient {
        id: id.to_owned(),
        audience: Audience::UnMission,
        name: name.clone(),
        state: (!is_observer(country)).then(|| country.code.clone()),
        addressee: Addressee {
            head: Some(Words::plain(format!("head-permanent-{kind}"))),
            institution: name.clone(),
            lines: address.as_ref().map(|a| a.value.clone()).unwrap_or_default(),
            country: if geneva { UN_GENEVA } else { UN_NEW_YORK }.to_owned(),
            salutation: Words::plain(format!("salutation-permanent-{kind}")),
            member_title: None,
            on_paper: true,
        },
        languages: country.languages.clone(),
        words: None,
        can: Words::plain(if kind == "observer" {
            "can-observer".to_owned()
        } else {
            format!("can-{id}")
        }),
        note: None,
        channels: contacts.channels(today),
        refuses_ready_text: false,
    })
}

fn embassy(country: &Country, today: PartialDate) -> Offer {
    let mission = &country.russian_mission;
    let because = |mission: &RussianMission| {
        let why = mission.why.as_deref().unwrap_or_default();
        Offer::closed_because("embassy", "name-embassy", why)
    };
    if let Some(code) = &mission.covered_by {
        return match dataset::country(code) {
            Some(host) => {
                let note = mission.why.clone();
                Offer::open(russian_mission(&host, Some(country), note, today))
            }
            None => because(mission),
        };
    }
    let stands = matches!(mission.status, MissionStatus::Open | MissionStatus::Reduced);
    if mission.kind == MissionKind::None || !stands {
        return because(mission);
    }
    Offer::open(russian_mission(country, None, mission.why.clone(), today))
}

/// The Russian mission in `host`, for a writer in `host` or in the country it also answers for.
fn russian_mission(
    host: &Country,
    covered: Option<&Country>,
    note: Option<String>,
    today: PartialDate,
) -> Recipient {
    let mission = &host.russian_mission;
    let contacts = Contacts {
        address: mission.address.as_ref(),
        form: None,
        email: mission.email.as_ref(),
        phone: mission.phone.as_ref(),
        page: mission.website.as_ref(),
    };
    let mut channels = contacts.channels(today);
    for channel in &mut channels {
        if channel.kind == ChannelKind::Email {
            *channel = channel.clone().ruled(ChannelStatus::NotConsidered, "547-fz");
        }
    }
    let head = match mission.head {
        Some(MissionHead::ChargeDaffaires) => "charge-daffaires",
        Some(MissionHead::HeadOfSection) => "head-of-section",
        Some(MissionHead::Representative) => "representative-of-russia",
        Some(MissionHead::Ambassador) | None => "ambassador",
    };
    let name = mission.name.clone().unwrap_or_default();
    let can = match covered {
        Some(country) => Words::with(
            "can-embassy-covering",
            Args::of("city", mission.city.clone().unwrap_or_default())
                .and("country", country.name.as_str()),
        ),
        None => Words::plain("can-embassy"),
    };
    Recipient {
        id: "embassy".to_owned(),
        audience: Audience::Embassy,
        name: name.clone(),
        state: (mission.kind == MissionKind::Embassy).then(|| host.code.clone()),
        addressee: Addressee {
            head: Some(Words::plain(format!("head-{head}"))),
            institution: name,
            lines: mission.address.as_ref().map(|a| a.value.clone()).unwrap_or_default(),
            country: mission.located_in.as_ref().unwrap_or(&host.code).clone(),
            salutation: Words::plain(format!("salutation-{head}")),
            member_title: None,
            on_paper: true,
        },
        // An embassy reads the languages of the country it stands in, and its own.
        languages: host
            .languages
            .iter()
            .map(String::as_str)
            .chain(["ru", "en"])
            .map(str::to_owned)
            .collect(),
        words: None,
        can,
        note,
        channels,
        refuses_ready_text: false,
    }
}
