//! The meetings and webinars that a user creates and updates in a day.

use zoom_api::EndpointInfo;
use zoom_api::endpoint::{Method, RateLimit};

use crate::account::{Account, Meeting};
use crate::reply::Reply;

pub(super) const MOST_A_DAY: u32 = 100;

/// The user for whom a call is counted, if it is one of those that are.
pub(super) fn host(info: &EndpointInfo, places: &[String], account: &Account) -> Option<String> {
    let place = places.last()?;
    let host_of =
        |meetings: &[Meeting]| meetings.iter().find(|meeting| meeting.is_named(place)).map(|one| one.host_id.clone());
    let mut back = info.path.rsplit('/');
    match (info.method, back.next()?, back.next()?, back.next()?) {
        (Method::Post, "meetings" | "webinars", _, "users") => account.find_user(place).map(|user| user.id.clone()),
        (Method::Patch, _, "meetings", _) => host_of(&account.meetings),
        (Method::Patch, _, "webinars", _) => host_of(&account.webinars),
        _ => None,
    }
}

/// It comes without a type and without a time to wait for: only the sentence tells it from other refusals.
pub(super) fn refusal(label: RateLimit) -> Reply {
    let message =
        format!("You have reached the daily rate limit ({MOST_A_DAY}) of Meeting Create/Update for this user.");
    Reply::error(429, 429, message).header("x-ratelimit-category", label.as_str())
}
