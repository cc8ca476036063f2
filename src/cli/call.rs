//! `call`: a script for the telephone, the number, and the time there.

use std::fmt::Write as _;

use clap::Args;
use serde::Serialize;

use super::command::Run;
use super::route::channel_line;
use super::view::{bold, indent};
use super::{Session, act, language, office};
use crate::call::{CLOSES, OPENS, Script, There, aloud, is_russian, there};
use crate::dataset;
use crate::dataset::record::{Audience, Clock, Country};
use crate::problem::Problem;
use crate::render::json;
use crate::route::{Channel, ChannelKind, Offer, Recipient, offer, offices};
use crate::safety::check_risk;
use crate::texts::{self, FALLBACK, Texts};

/// Arguments of `call`.
#[derive(Debug, Args)]
pub(super) struct CallArgs {
    /// Country you call from: code, name or alias, in many languages
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// Office to call: an id that `route` lists [default: the first with a telephone]
    #[arg(long, value_name = "ID")]
    to: Option<String>,
    /// Town you live in, for the script
    #[arg(long, value_name = "TOWN")]
    city: Option<String>,
    /// Language to speak in
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// Hand the number to your telephone program
    #[arg(long)]
    open: bool,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
    /// Go on although it is dangerous from that country
    #[arg(long)]
    accept_risk: bool,
}

/// A call, for scripts.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct CallView<'v> {
    country: &'v str,
    to: &'v str,
    audience: Audience,
    office: &'v str,
    phone: Option<&'v str>,
    aloud: Option<String>,
    status: Option<crate::route::ChannelStatus>,
    /// The next office with a telephone, where this one has none.
    next: Option<&'v str>,
    time_there: Option<&'v str>,
    weekday_there: Option<i8>,
    likely_open: Option<bool>,
    language: &'v str,
    script: &'v Script,
}

impl Run for CallArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let country = act::wanted_country(session, self.country.as_deref())?;
        check_risk(&country, self.accept_risk)?;
        let offices = offices(&country, session.today);
        let next = offices.iter().find(|office| phone(office).is_some());
        let to = match &self.to {
            Some(id) => wanted(session, &country, id, next)?,
            None => next.or(offices.first()).cloned().ok_or_else(|| nothing(session))?,
        };
        let (script, language) = self.script(session, &country, &to)?;
        let clock = dataset::get::<Clock>(&to.addressee.country);
        let there = clock.and_then(|clock| there(&clock, session.now()));
        let skipped = offices.first().filter(|first| self.to.is_none() && first.id != to.id);
        let call =
            Call { session, country: &country, to: &to, next, skipped, there, script, language };
        if self.json {
            return session.print(&json("call", &call.view()));
        }
        session.show(&call.page())?;
        session.notes(&call.notes());
        if self.open {
            let number = phone(&to).and_then(number).ok_or_else(|| nothing(session))?;
            session.open(&format!("tel:{}", number.replace(' ', "")));
        }
        Ok(())
    }
}

impl CallArgs {
    /// The script in the language asked for, else in English; and its language.
    fn script(
        &self,
        session: &Session,
        country: &Country,
        to: &Recipient,
    ) -> Result<(Script, String), Problem> {
        // What is said with it is about letters.
        let language::Choice { texts, .. } = language::choose(session, self.lang.as_deref(), to)?;
        if self.lang.is_none() && texts.language() != language::own() {
            let named = language::named(session, texts.language()).and("code", language::own());
            session.note("call-note-of-office", &named);
        }
        let in_words = |texts: &Texts| {
            let here = texts.here(country, self.city.as_deref()).ok();
            Script::new(to.audience, here.as_deref(), texts)
        };
        match in_words(&texts) {
            Ok(script) => Ok((script, texts.language().to_owned())),
            Err(_) if texts.language() != FALLBACK => {
                session.note("call-note-language", &texts::Args::of("language", texts.language()));
                Ok((in_words(&Texts::new(FALLBACK))?, FALLBACK.to_owned()))
            }
            Err(fault) => Err(fault.into()),
        }
    }
}

fn nothing(session: &Session) -> Problem {
    Problem::Nothing { what: session.say("channel-phone", &texts::Args::none()) }
}

/// The office that was asked for; one that takes no letters takes no calls either.
fn wanted(
    session: &Session,
    country: &Country,
    id: &str,
    next: Option<&Recipient>,
) -> Result<Recipient, Problem> {
    match offer(country, id, session.today)? {
        Offer::Open(recipient) => Ok(*recipient),
        Offer::Closed { name, reason, .. } => Err(Problem::NoLetter {
            office: office::closed(session, &name),
            reason: session.words(&reason),
            next: next.map(|next| next.id.clone()),
            code: country.code.to_lowercase(),
        }),
    }
}

fn phone(office: &Recipient) -> Option<&Channel> {
    office.channel(ChannelKind::Phone).filter(|channel| number(channel).is_some())
}

fn number(channel: &Channel) -> Option<&str> {
    channel.target.first().map(String::as_str)
}

/// All that a call is made of.
struct Call<'c> {
    session: &'c Session,
    country: &'c Country,
    to: &'c Recipient,
    next: Option<&'c Recipient>,
    /// The first office, where the call goes to another because it has no telephone.
    skipped: Option<&'c Recipient>,
    there: Option<There>,
    script: Script,
    language: String,
}

impl Call<'_> {
    fn view(&self) -> CallView<'_> {
        let channel = phone(self.to);
        let number = channel.and_then(number);
        CallView {
            country: &self.country.code,
            to: &self.to.id,
            audience: self.to.audience,
            office: &self.to.name,
            phone: number,
            aloud: number.map(aloud),
            status: channel.map(|channel| channel.status),
            next: self.next.filter(|_| channel.is_none()).map(|next| &*next.id),
            time_there: self.there.as_ref().map(|there| &*there.time),
            weekday_there: self.there.as_ref().map(|there| there.weekday),
            likely_open: self.there.as_ref().map(|there| there.likely_open),
            language: &self.language,
            script: &self.script,
        }
    }

    fn page(&self) -> String {
        let mut page = self.head();
        let script = &self.script;
        let russian = is_russian(self.to.audience);
        let address = match self.to.audience {
            Audience::Representative => "do-address-representative",
            _ if russian => "do-address-russian",
            _ => "do-address-others",
        };
        let wrong_number = match self.to.page() {
            Some(page) => self.say("do-number-again", &texts::Args::of("page", page)),
            None => self.say("do-number-again-no-page", &texts::Args::none()),
        };
        let plain = |id: &str| self.say(id, &texts::Args::none());
        let letter = texts::Args::of("command", self.command("letter", &self.to.id));
        let parts: [(&str, Vec<&str>, Option<String>); 9] = [
            (
                "do-script",
                vec![&script.hello, &script.who, &script.matter, &script.ask],
                Some(plain("do-name")),
            ),
            ("do-staff", vec![&script.how_to_hear], Some(plain("do-note-answer"))),
            ("do-machine", vec![&script.voicemail.0], None),
            ("do-refusal", vec![&script.refused], Some(plain("do-stay-calm"))),
            ("do-wrong-number", vec![&script.wrong_number], Some(wrong_number)),
            ("do-address", vec![&script.address], Some(plain(address))),
            ("do-in-writing", vec![&script.in_writing], Some(self.say("do-letter", &letter))),
            ("do-stock-answer", vec![&script.stock_answer], Some(plain("do-repeat-ask"))),
            ("do-end", vec![&script.thanks], None),
        ];
        for (heading, spoken, advice) in parts {
            let _ = writeln!(page, "\n{}", bold(&plain(heading)));
            for line in spoken {
                let line = self.say("call-spoken", &texts::Args::of("line", line));
                let _ = writeln!(page, "{}", indent(&line, "    "));
            }
            if let Some(advice) = advice {
                let _ = writeln!(page, "{}", indent(&advice, "  "));
            }
        }
        page
    }

    /// Number and time, before the script.
    fn head(&self) -> String {
        let of = |id: &str, name, value: &str| self.say(id, &texts::Args::of(name, value));
        let plain = |id: &str| self.say(id, &texts::Args::none());
        let mut lines = Vec::new();
        match phone(self.to) {
            Some(channel) => {
                let number = number(channel).unwrap_or_default();
                lines.push(of("do-number-aloud", "number", &aloud(number)));
                lines.push(channel_line(self.session, channel));
                lines.extend(self.time());
            }
            None => {
                lines.push(of("do-no-phone", "office", &self.called(self.to)));
                match self.next {
                    Some(next) => {
                        lines.push(of("do-next", "next", &self.called(next)));
                        lines.push(of("do-use-next", "command", &self.command("call", &next.id)));
                    }
                    None => lines.push(plain("do-no-phone-at-all")),
                }
            }
        }
        lines.push(plain("do-before"));
        let mut head = bold(&of("do-office", "office", &self.called(self.to))) + "\n";
        for line in lines {
            let _ = writeln!(head, "{}", indent(&line, "  "));
        }
        head
    }

    fn called(&self, to: &Recipient) -> String {
        office::name(self.session, to)
    }

    fn time(&self) -> Vec<String> {
        let plain = |id: &str| self.say(id, &texts::Args::none());
        let Some(there) = &self.there else {
            return vec![plain("do-time-unknown")];
        };
        let day = plain(&format!("do-weekday-{}", there.weekday));
        let time = texts::Args::of("time", &*there.time).and("weekday", day);
        let hours = texts::Args::of("open", format!("{OPENS:02}:00"))
            .and("close", format!("{CLOSES:02}:00"));
        let now = if there.likely_open { "do-likely-open" } else { "do-likely-closed" };
        vec![self.say("do-time", &time), self.say("do-hours", &hours), plain(now)]
    }

    fn notes(&self) -> Vec<String> {
        let risk = act::risk_line(self.session, self.country);
        let ties = self.say("do-call-before-ties", &texts::Args::none());
        let ties = is_russian(self.to.audience).then_some(ties);
        let skipped = self.skipped.map(|first| {
            let args = texts::Args::of("office", self.called(first));
            self.say("call-note-skipped", &args.and("command", self.command("call", &first.id)))
        });
        risk.into_iter().chain(ties).chain(skipped).collect()
    }

    fn command(&self, verb: &str, to: &str) -> String {
        let code = self.country.code.to_lowercase();
        format!("{} {verb} --country {code} --to {to}", self.session.program)
    }

    fn say(&self, id: &str, args: &texts::Args) -> String {
        self.session.say(id, args)
    }
}
