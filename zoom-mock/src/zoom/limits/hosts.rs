//! The daily limit of meetings and webinars that a user creates and updates.

use zoom_api::EndpointInfo;
use zoom_api::endpoint::RateLimit;
use zoom_meetings::meetings::{CreateMeeting, UpdateMeeting};
use zoom_meetings::webinars::{CreateWebinar, UpdateWebinar};

use crate::http::Reply;
use crate::zoom::account::{Account, Meeting};
use crate::zoom::handlers::is_operation;

pub(super) const DAILY_LIMIT: u32 = 100;

/// Returns the ID of the user for whom a call is counted, if it creates or updates a meeting or webinar.
pub(super) fn host(info: &EndpointInfo, path_params: &[String], account: &Account) -> Option<String> {
    let param = path_params.last()?;
    let host_of =
        |meetings: &[Meeting]| meetings.iter().find(|meeting| meeting.is_named(param)).map(|one| one.host_id.clone());
    if is_operation::<CreateMeeting>(info) || is_operation::<CreateWebinar>(info) {
        account.find_user(param).map(|user| user.id.clone())
    } else if is_operation::<UpdateMeeting>(info) {
        host_of(&account.meetings)
    } else if is_operation::<UpdateWebinar>(info) {
        host_of(&account.webinars)
    } else {
        None
    }
}

/// Rejects a call beyond the limit. Only its message distinguishes it from other rejections: it has neither a type nor
/// `Retry-After`.
pub(super) fn rejection(label: RateLimit) -> Reply {
    let message =
        format!("You have reached the daily rate limit ({DAILY_LIMIT}) of Meeting Create/Update for this user.");
    Reply::error(429, 429, message).header("x-ratelimit-category", label.as_str())
}
