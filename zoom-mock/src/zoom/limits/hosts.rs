//! The declared daily limits of calls for one user, such as meetings and webinars that a user creates and updates.

use zoom_api::EndpointInfo;
use zoom_api::endpoint::{DailyKey, DailyLimit, RateLimit};

use crate::http::Reply;
use crate::zoom::account::{Account, Meeting};

/// Returns the declared limit of a call, and whom it is counted for, if calls are counted by a path parameter.
///
/// Calls for a meeting or webinar count for its host, since Zoom limits users.
pub(super) fn limit(info: &EndpointInfo, path_params: &[String], account: &Account) -> Option<(DailyLimit, String)> {
    let limit = info.daily_limit?;
    let [DailyKey::Path(name)] = limit.per else { return None };
    let names = info.path.split('/').filter_map(|segment| segment.strip_prefix('<')?.strip_suffix('>'));
    let (_, param) = names.zip(path_params).find(|(own, _)| own == name)?;
    let host_of = |meetings: &[Meeting]| meetings.iter().find(|one| one.is_named(param)).map(|one| one.host_id.clone());
    let user = account.find_user(param).map(|user| user.id.clone());
    let counted = user.or_else(|| host_of(&account.meetings)).or_else(|| host_of(&account.webinars))?;
    Some((limit, format!("{}/{counted}", limit.counter)))
}

/// Rejects a call beyond the limit. Only its message distinguishes it from other rejections: it has neither a type nor
/// `Retry-After`.
pub(super) fn rejection(limit: DailyLimit, label: RateLimit) -> Reply {
    let calls = limit.calls;
    let message = format!("You have reached the daily rate limit ({calls}) of Meeting Create/Update for this user.");
    Reply::error(429, 429, message).header("x-ratelimit-category", label.as_str())
}
