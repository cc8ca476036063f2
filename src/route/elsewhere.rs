//! Offices that are nobody's own: of the United Nations and of Europe, in
//! Moscow, and those that are no state's at all, companies and newsrooms.

use super::channel::{Channel, ChannelKind, ChannelStatus, Contacts, Target, Words};
use super::freshness::AgeLimit;
use super::ladder::Offer;
use super::recipient::{Addressee, Recipient};
use crate::dataset;
use crate::dataset::record::{
    Audience, Authority, Company, Country, InternationalBody, LettersTo, LettersWay, Newsroom,
    PartialDate,
};
use crate::texts::Args;

const RUSSIA: &str = "RU";

/// The office of an id, for a writer from `country`.
pub(super) fn by_id(id: &str, country: &Country, today: PartialDate) -> Option<Offer> {
    let body = || dataset::get(id).map(|body| international(&body, today));
    let authority = || dataset::get(id).map(|office| moscow(&office, country, today));
    let company = || dataset::get(id).map(|firm| company(&firm, country, today));
    let newsroom = || dataset::get(id).map(|paper| newsroom(&paper, country, today));
    body().or_else(authority).or_else(company).or_else(newsroom)
}

/// The ids of all these offices.
pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    dataset::ids::<InternationalBody>()
        .chain(dataset::ids::<Authority>())
        .chain(dataset::ids::<Company>())
        .chain(dataset::ids::<Newsroom>())
}

/// A body of the United Nations or of Europe.
pub(super) fn international(body: &InternationalBody, today: PartialDate) -> Offer {
    if let Some(reason) = &body.takes_no_letters {
        return Offer::closed_because(&body.id, &body.name, reason);
    }
    let contacts = Contacts {
        address: body.address.as_ref(),
        form: body.form.as_ref(),
        email: body.email.as_ref(),
        page: body.website.as_ref(),
        ..Contacts::default()
    };
    let european = body.membership.is_some();
    let title = body.head.clone().unwrap_or_default();
    // An expert's own title names the office: it is not said twice.
    let named = named_for(&body.name, &title);
    let head = if named { &body.name } else { &title };
    Offer::open(Recipient {
        id: body.id.clone(),
        audience: if european { Audience::EuropeanBody } else { Audience::UnBody },
        name: body.name.clone(),
        state: None,
        addressee: Addressee {
            head: Some(Words::with("head-office", Args::of("title", head.as_str()))),
            institution: if named { String::new() } else { body.name.clone() },
            lines: body.address.as_ref().map(|a| a.value.clone()).unwrap_or_default(),
            country: body.located_in.clone(),
            salutation: Words::with("salutation-office", Args::of("title", title)),
            member_title: None,
            on_paper: true,
        },
        can: Words::plain(format!("can-{}", body.id)),
        note: None,
        channels: contacts.channels(today),
        refuses_ready_text: false,
        languages: body.languages.clone(),
        words: None,
    })
}

/// Whether an office is called by the title of the one who holds it.
fn named_for(name: &str, title: &str) -> bool {
    name.strip_prefix("UN ").unwrap_or(name).starts_with(title)
}

/// A Russian state office in Moscow, by the post of the writer's country.
pub(super) fn moscow(authority: &Authority, country: &Country, today: PartialDate) -> Offer {
    if let Some(reason) = &authority.takes_no_letters {
        return Offer::closed_because(&authority.id, &authority.office, reason);
    }
    let contacts = Contacts { address: authority.address.as_ref(), ..Contacts::default() };
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
    let title = Args::of("title", authority.office.as_str());
    Offer::open(Recipient {
        id: authority.id.clone(),
        audience: Audience::Authority,
        name: authority.office.clone(),
        state: None,
        addressee: Addressee {
            head: Some(Words::with("head-office", title.clone())),
            institution: authority.institution.clone().unwrap_or_default(),
            lines: authority.address.as_ref().map(|a| a.value.clone()).unwrap_or_default(),
            country: RUSSIA.to_owned(),
            salutation: Words::with("salutation-office", title),
            member_title: None,
            on_paper: true,
        },
        can: Words::plain(format!("can-{}", authority.id)),
        note: None,
        channels,
        refuses_ready_text: false,
        languages: authority.languages.clone(),
        words: None,
    })
}

fn company(company: &Company, country: &Country, today: PartialDate) -> Offer {
    if let Some(reason) = &company.takes_no_letters {
        return Offer::closed_because(&company.id, &company.name, reason);
    }
    let page = company.contact.as_ref().or(company.website.as_ref());
    let channels = page.map(|page| Channel::to(ChannelKind::Page, page, AgeLimit::Address, today));
    Offer::open(Recipient {
        id: company.id.clone(),
        audience: Audience::Company,
        name: company.name.clone(),
        state: None,
        addressee: online(&company.name, "company", country),
        can: Words::plain("can-company"),
        note: company.note.clone(),
        channels: channels.into_iter().collect(),
        refuses_ready_text: false,
        languages: vec!["en".to_owned()],
        words: None,
    })
}

fn newsroom(paper: &Newsroom, country: &Country, today: PartialDate) -> Offer {
    let page = paper.website.as_ref().or(paper.corrections.as_ref());
    let page = page.map(|page| Channel::to(ChannelKind::Page, page, AgeLimit::Address, today));
    let letters = paper.letters.as_ref().map(|letters| {
        let kind = match letters.value.way {
            LettersWay::Email => ChannelKind::Email,
            LettersWay::Form => ChannelKind::Form,
        };
        Channel::to(kind, letters, AgeLimit::Address, today)
    });
    Offer::open(Recipient {
        id: paper.id.clone(),
        audience: Audience::Newsroom,
        name: paper.name.clone(),
        state: None,
        addressee: online(&paper.name, "newsroom", country),
        can: Words::plain("can-newsroom"),
        note: paper.note.clone(),
        channels: letters.into_iter().chain(page).collect(),
        refuses_ready_text: false,
        languages: paper.languages.clone(),
        words: paper.words.as_ref().map(|words| words.value),
    })
}

impl Target for LettersTo {
    fn lines(&self) -> Vec<String> {
        vec![self.target.clone()]
    }
}

/// Who is written to without an envelope.
fn online(name: &str, kind: &str, country: &Country) -> Addressee {
    Addressee {
        head: Some(Words::plain(format!("head-{kind}"))),
        institution: name.to_owned(),
        lines: Vec::new(),
        country: country.code.clone(),
        salutation: Words::plain(format!("salutation-{kind}")),
        member_title: None,
        on_paper: false,
    }
}
