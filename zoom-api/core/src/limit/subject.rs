//! Whom a call is about, where Zoom counts the calls of a day by user or registrant.
//!
//! What Zoom counts is told from the shape of the path: creating (`POST /users/<…>/meetings`) and updating (`PATCH
//! /meetings/<…>`) meetings and webinars, adding a registrant (`POST /meetings/<…>/registrants`) and setting registrants'
//! status (`PUT /meetings/<…>/registrants/status`). An update does not say whose meeting it is: the meeting stands in for
//! its host, and is counted by itself.

mod body;

use super::PendingCall;
use crate::foundation::method::Method;
use crate::metadata::EndpointInfo;

/// What Zoom counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Counted {
    /// Meetings and webinars that a user creates or updates.
    Host,
    /// Registrations of a person for a meeting.
    Registration,
    /// Changes of a registrant's status.
    Status,
}

impl Counted {
    /// How many there may be in a UTC day.
    pub(crate) const fn limit(self) -> u32 {
        match self {
            Self::Host => 100,
            Self::Registration => 3,
            Self::Status => 10,
        }
    }

    fn of(info: &EndpointInfo) -> Option<Self> {
        let mut back = info.path.rsplit('/');
        match (info.method, back.next()?, back.next()?, back.next()?) {
            (Method::Patch, _, "meetings" | "webinars", _) => Some(Self::Host),
            (Method::Post, "meetings" | "webinars", _, "users") => Some(Self::Host),
            (Method::Post, "registrants", _, "meetings" | "webinars") => Some(Self::Registration),
            (Method::Put, "status", "registrants", _) if is_of_meeting(back.next()) => Some(Self::Status),
            _ => None,
        }
    }
}

fn is_of_meeting(segment: Option<&str>) -> bool {
    matches!(segment, Some("meetings" | "webinars"))
}

/// One that a call is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Subject<'a> {
    pub(crate) counted: Counted,
    /// The meeting, where one is counted by itself.
    pub(crate) meeting: &'a str,
    /// The user or registrant, by id or e-mail address.
    pub(crate) who: &'a str,
}

impl Subject<'_> {
    /// Whether a refusal says that it is about this one.
    pub(crate) fn is_named_in(self, message: &str) -> bool {
        !self.who.is_empty() && message.to_ascii_lowercase().contains(&self.who.to_ascii_lowercase())
    }
}

/// Shows each one that a call is about.
pub(crate) fn each(call: PendingCall<'_>, mut show: impl FnMut(Subject<'_>)) {
    let Some(counted) = Counted::of(call.info) else { return };
    let mut back = call.request.url.path().rsplit('/');
    let body = call.request.body.as_bytes().map_or(&[][..], |body| body);
    let mut show = |meeting: &str, who: &str| show(Subject { counted, meeting, who });
    match (counted, call.info.method) {
        (Counted::Host, Method::Patch) => show(back.next().unwrap_or_default(), ""),
        (Counted::Host, _) => show("", back.nth(1).unwrap_or_default()),
        (Counted::Registration, _) => {
            let meeting = back.nth(1).unwrap_or_default();
            body::email(body, |email| show(meeting, email));
        }
        (Counted::Status, _) => {
            let meeting = back.nth(2).unwrap_or_default();
            body::registrants(body, |registrant| show(meeting, registrant));
        }
    }
}
