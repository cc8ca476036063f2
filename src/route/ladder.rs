//! The ladder: who can act from a country, in the order in which it helps most.

use super::channel::{Channel, ChannelKind, ChannelStatus, Words};
use super::freshness::AgeLimit;
use super::recipient::{Addressee, Recipient};
use crate::dataset::record::{
    Audience, Authority, Country, InternationalBody, Lookup, Membership, MissionHead, MissionKind,
    MissionStatus, Parliament, PartialDate, Resource, RussianMission, UnMission, Verified,
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
/// States that sit at the United Nations as observers.
const OBSERVERS: [&str; 2] = ["VA", "PS"];

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
            offers.push(international(&body, today));
        }
    }
    for authority in dataset::all::<Authority>() {
        // An office in Moscow without a confirmed address is no step to take.
        if authority.takes_no_letters.is_none() && authority.address.is_some() {
            offers.push(moscow(&authority, country, today));
        }
    }
    offers
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
        other => dataset::get::<InternationalBody>(other)
            .map(|body| international(&body, today))
            .or_else(|| dataset::get::<Authority>(other).map(|a| moscow(&a, country, today))),
    };
    if let Some(offer) = found {
        return Ok(offer);
    }
    let own = ["representative", "ministry", "un", "un-geneva", "embassy"];
    let known = own
        .into_iter()
        .chain(dataset::ids::<InternationalBody>())
        .chain(dataset::ids::<Authority>());
    Err(Problem::UnknownRecipient {
        given: id.to_owned(),
        nearest: nearest(id, known),
        country: country.code.to_lowercase(),
    })
}

/// The first or second chamber, or why there is none.
fn representatives(country: &Country, nth: usize, today: PartialDate) -> Offer {
    match country.parliaments.get(nth) {
        Some(parliament) => match &parliament.takes_no_letters {
            None => open(representative(country, parliament, nth, today)),
            Some(reason) => Offer::Closed {
                id: representative_id(nth),
                name: parliament.name.clone(),
                reason: Words::with("as-is", Args::of("text", reason.as_str())),
            },
        },
        None if nth > 0 && !country.parliaments.is_empty() => {
            closed("representative-2", "second-chamber", "closed-one-chamber")
        }
        None => closed("representative", "parliament", "closed-no-parliament"),
    }
}

fn representative_id(nth: usize) -> String {
    match nth {
        0 => "representative".to_owned(),
        _ => format!("representative-{}", nth + 1),
    }
}

fn open(recipient: Recipient) -> Offer {
    Offer::Open(Box::new(recipient))
}

fn closed(id: &str, name: &str, reason: &str) -> Offer {
    Offer::Closed { id: id.to_owned(), name: format!("name-{name}"), reason: Words::plain(reason) }
}

fn serves(body: &InternationalBody, country: &Country) -> bool {
    body.membership.as_deref().is_none_or(|id| {
        dataset::get::<Membership>(id).is_some_and(|group| group.members.contains(&country.code))
    })
}

/// The channels that an office of one's own state has, in the order of their worth.
struct Contacts<'c> {
    address: Option<&'c Verified<Vec<String>>>,
    form: Option<&'c Verified<String>>,
    email: Option<&'c Verified<String>>,
    phone: Option<&'c Verified<String>>,
    page: Option<&'c Verified<String>>,
}

impl Contacts<'_> {
    fn channels(&self, today: PartialDate) -> Vec<Channel> {
        let post = self
            .address
            .map(|address| Channel::to(ChannelKind::Post, address, AgeLimit::Address, today));
        // A way that still has to be found comes after those that stand open.
        let unknown = post.is_none().then(|| Channel::post_without_address(self.page));
        let others = [
            (ChannelKind::Form, self.form),
            (ChannelKind::Email, self.email),
            (ChannelKind::Phone, self.phone),
            (ChannelKind::Page, self.page),
        ];
        let others = others.into_iter().filter_map(|(kind, value)| {
            value.map(|value| Channel::to(kind, value, AgeLimit::Address, today))
        });
        post.into_iter().chain(others).chain(unknown).collect()
    }
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
        addressee: Addressee {
            head: None,
            institution: institution.clone(),
            lines: parliament.address.as_ref().map(|a| a.value.clone()).unwrap_or_default(),
            country: country.code.clone(),
            salutation: Words::with("salutation-member", Args::of("member", &*parliament.member)),
            member_title: Some(parliament.title.clone()),
        },
        can: Words::plain("can-representative"),
        note: parliament.note.clone(),
        channels,
        refuses_ready_text: *refuses_ready_text,
    }
}

fn ministry(country: &Country, today: PartialDate) -> Offer {
    let ministry = &country.ministry;
    if let Some(reason) = &ministry.takes_no_letters {
        return Offer::Closed {
            id: "ministry".to_owned(),
            name: ministry.name.clone(),
            reason: Words::with("as-is", Args::of("text", reason.as_str())),
        };
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
    open(Recipient {
        id: "ministry".to_owned(),
        audience: Audience::Ministry,
        name: ministry.name.clone(),
        addressee: Addressee {
            head: Some(head),
            institution: ministry.local_name.as_ref().unwrap_or(&ministry.name).clone(),
            lines: ministry.address.as_ref().map(|a| a.value.clone()).unwrap_or_default(),
            country: country.code.clone(),
            salutation,
            member_title: None,
        },
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
    let kind =
        if OBSERVERS.contains(&country.code.as_str()) { "observer" } else { "representative" };
    open(Recipient {
        id: id.to_owned(),
        audience: Audience::UnMission,
        name: name.clone(),
        addressee: Addressee {
            head: Some(Words::plain(format!("head-permanent-{kind}"))),
            institution: name.clone(),
            lines: address.as_ref().map(|a| a.value.clone()).unwrap_or_default(),
            country: if geneva { UN_GENEVA } else { UN_NEW_YORK }.to_owned(),
            salutation: Words::plain(format!("salutation-permanent-{kind}")),
            member_title: None,
        },
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
    let because = |mission: &RussianMission| Offer::Closed {
        id: "embassy".to_owned(),
        name: "name-embassy".to_owned(),
        reason: Words::with("as-is", Args::of("text", mission.why.clone().unwrap_or_default())),
    };
    if let Some(code) = &mission.covered_by {
        return match dataset::country(code) {
            Some(host) => {
                let note = mission.why.clone();
                open(russian_mission(&host, Some(country), note, today))
            }
            None => because(mission),
        };
    }
    let stands = matches!(mission.status, MissionStatus::Open | MissionStatus::Reduced);
    if mission.kind == MissionKind::None || !stands {
        return because(mission);
    }
    open(russian_mission(country, None, mission.why.clone(), today))
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
        addressee: Addressee {
            head: Some(Words::plain(format!("head-{head}"))),
            institution: name,
            lines: mission.address.as_ref().map(|a| a.value.clone()).unwrap_or_default(),
            country: mission.located_in.as_ref().unwrap_or(&host.code).clone(),
            salutation: Words::plain(format!("salutation-{head}")),
            member_title: None,
        },
        can,
        note,
        channels,
        refuses_ready_text: false,
    }
}

fn international(body: &InternationalBody, today: PartialDate) -> Offer {
    if let Some(reason) = &body.takes_no_letters {
        return Offer::Closed {
            id: body.id.clone(),
            name: body.name.clone(),
            reason: Words::with("as-is", Args::of("text", reason.as_str())),
        };
    }
    let contacts = Contacts {
        address: body.address.as_ref(),
        form: body.form.as_ref(),
        email: body.email.as_ref(),
        phone: None,
        page: body.website.as_ref(),
    };
    let european = body.membership.is_some();
    let title = body.head.clone().unwrap_or_default();
    let named = named_for(&body.name, &title);
    open(Recipient {
        id: body.id.clone(),
        audience: if european { Audience::EuropeanBody } else { Audience::UnBody },
        name: body.name.clone(),
        addressee: Addressee {
            // An expert's own title names the office: it is not said twice.
            head: Some(Words::with(
                "head-minister",
                Args::of("title", if named { body.name.as_str() } else { title.as_str() }),
            )),
            institution: if named { String::new() } else { body.name.clone() },
            lines: body.address.as_ref().map(|a| a.value.clone()).unwrap_or_default(),
            country: body.located_in.clone(),
            salutation: Words::with("salutation-office", Args::of("title", title)),
            member_title: None,
        },
        can: Words::plain(format!("can-{}", body.id)),
        note: None,
        channels: contacts.channels(today),
        refuses_ready_text: false,
    })
}

/// Whether an office is called by the title of the one who holds it.
fn named_for(name: &str, title: &str) -> bool {
    name.strip_prefix("UN ").unwrap_or(name).starts_with(title)
}

fn moscow(authority: &Authority, country: &Country, today: PartialDate) -> Offer {
    if let Some(reason) = &authority.takes_no_letters {
        return Offer::Closed {
            id: authority.id.clone(),
            name: authority.office.clone(),
            reason: Words::with("as-is", Args::of("text", reason.as_str())),
        };
    }
    let contacts = Contacts {
        address: authority.address.as_ref(),
        form: None,
        email: None,
        phone: None,
        page: None,
    };
    let mut channels = contacts.channels(today);
    for channel in &mut channels {
        if country.code != RUSSIA {
            *channel = channel.clone().through_post_of(country.post_to_russia.as_ref(), today);
        }
    }
    if let Some(form) = &authority.form {
        let form = Channel::to(ChannelKind::Form, form, AgeLimit::Address, today);
        channels.push(form.ruled(ChannelStatus::NotConsidered, "547-fz-form"));
    }
    open(Recipient {
        id: authority.id.clone(),
        audience: Audience::Authority,
        name: authority.office.clone(),
        addressee: Addressee {
            head: Some(Words::with("head-minister", Args::of("title", authority.office.as_str()))),
            institution: authority.institution.clone().unwrap_or_default(),
            lines: authority.address.as_ref().map(|a| a.value.clone()).unwrap_or_default(),
            country: RUSSIA.to_owned(),
            salutation: Words::plain(format!("salutation-{}", authority.id)),
            member_title: None,
        },
        can: Words::plain(format!("can-{}", authority.id)),
        note: None,
        channels,
        refuses_ready_text: false,
    })
}
