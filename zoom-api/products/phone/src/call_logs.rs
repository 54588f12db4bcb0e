//! Call logs of the account and of users, which the call history replaces.

mod log_details;
mod responses;

pub use log_details::*;
pub use responses::*;

use jiff::civil::Date;

use super::SyncType;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the call logs of the account.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. The user must be the owner, or have a
/// role that manages Zoom Phone.
#[zoom_endpoint(
    GET, "/phone/call_logs",
    scopes = ["phone:read:admin", "phone_call_log:read:admin", "phone:read:list_call_logs:admin"],
    rate_limit = Heavy,
    paged = call_logs,
    operation = "accountCallLogs",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/call_logs",
    max_range = 1 month,
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
        /// Zoom could not read the call logs.
        404/3001 => CallLogsUnavailable,
    )
)]
#[deprecated = "deprecated by Zoom; use `list_account_call_history`"]
pub fn list_account_call_logs(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// First day of the period, within the last six months. By default, the calls of the last 24 hours are listed.
    from: Option<Date>,
    /// Last day of the period; required with `from`.
    to: Option<Date>,
    /// Which calls to list.
    #[query(rename = "type")]
    kind: Option<LogType>,
    next_page_token: Option<String>,
    /// Only calls with this path: `autoReceptionist`, `callQueue`, `commonAreaPhone`, `companyDirectory`,
    /// `contactCenter`, `disconnected`, `extension`, `forward`, `ivrMenu`, `meetingService`, `message`, `monitor`,
    /// `parkPickup`, `parkTimeout`, `pstn`, `sharedLineGroup`, `sharedLines`, `sipGroup`, `takeover`,
    /// `tollFreeBilling`, `transfer` or `voiceMail`.
    path: Option<String>,
    /// Whether the period applies to the start or the end of the calls.
    #[zoom(default = "startTime")]
    time_type: Option<TimeType>,
    /// ID of the site whose call logs are listed, if the account has multiple sites.
    site_id: Option<String>,
    /// Whether to list only calls with a charge.
    charged_call_logs: Option<bool>,
) -> AccountCallLogPage;

/// Returns a call log.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/call_logs/<call_log_id>",
    scopes = ["phone:read", "phone:read:admin", "phone_call_log:read", "phone_call_log:read:admin", "phone:read:call_log:admin"],
    rate_limit = Light,
    operation = "getCallLogDetails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/call_logs/%7BcallLogId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
    )
)]
#[deprecated = "deprecated by Zoom; use `get_call_path`"]
pub fn get_call_log(
    /// ID of the call log, or of the call.
    call_log_id: String,
) -> CallLog;

/// Adds a client code to a call log.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    PUT, "/phone/call_logs/<call_log_id>/client_code", json,
    scopes = ["phone:write:admin", "phone:update:call_log:admin"],
    rate_limit = Light,
    operation = "addClientCodeToCallLog",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/PUT/phone/call_logs/%7BcallLogId%7D/client_code",
    errors(
        /// Zoom rejected the request, for example because the call log does not exist.
        404/404 => ValidationFailed,
    )
)]
#[deprecated = "deprecated by Zoom; use `call_history::add_client_code`"]
pub fn add_client_code(
    /// ID of the call log.
    call_log_id: String,
    /// Code of the client that the call is charged to.
    client_code: String,
) -> NoContent;

/// Lists the call logs of a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/call_logs",
    scopes = ["phone:read", "phone:read:admin", "phone_call_log:read", "phone_call_log:read:admin", "phone:read:list_call_logs", "phone:read:list_call_logs:admin"],
    rate_limit = Medium,
    paged = call_logs,
    operation = "phoneUserCallLogs",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/users/%7BuserId%7D/call_logs",
    max_range = 1 month,
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The page token is invalid or has expired.
        400/400 => InvalidPageToken,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
        /// Zoom could not read the call logs.
        404/3001 => CallLogsUnavailable,
    )
)]
#[deprecated = "deprecated by Zoom; use `list_user_call_history`"]
pub fn list_call_logs(
    /// ID or email address of the user, or `me`.
    user_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// First day of the period, within the last six months. By default, the calls of the last 24 hours are listed.
    from: Option<Date>,
    /// Last day of the period; required with `from`.
    to: Option<Date>,
    /// Which calls to list.
    #[query(rename = "type")]
    kind: Option<LogType>,
    next_page_token: Option<String>,
    /// Only calls of this phone number, in E.164 format.
    phone_number: Option<String>,
    /// Whether the period applies to the start or the end of the calls.
    #[zoom(default = "startTime")]
    time_type: Option<TimeType>,
) -> UserCallLogPage;

/// Returns the changes in a user's call logs since the last synchronization, or all of them.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/call_logs/sync",
    scopes = ["phone:read", "phone:read:admin", "phone:read:list_call_logs", "phone:read:list_call_logs:admin"],
    rate_limit = Medium,
    operation = "syncUserCallLogs",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/users/%7BuserId%7D/call_logs/sync",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The synchronization token is invalid or has expired; synchronize everything.
        404/300 => InvalidSyncToken,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
#[deprecated = "deprecated by Zoom; use `sync_call_history`"]
pub fn sync_call_logs(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Whether to return everything (`FSync`), items newer than the token (`ISync`) or items older than it (`BSync`).
    sync_type: Option<SyncType>,
    /// Number of records to return.
    #[zoom(min = 1, max = 250)]
    count: Option<u32>,
    /// Token of the last synchronization, from its response; for `ISync` and `BSync`.
    sync_token: Option<String>,
) -> SyncedCallLogs;

/// Deletes a call log of a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    DELETE, "/phone/users/<user_id>/call_logs/<call_log_id>",
    scopes = ["phone:write", "phone:write:admin", "phone_call_log:write", "phone_call_log:write:admin", "phone:delete:call_log", "phone:delete:call_log:admin"],
    rate_limit = Light,
    operation = "deleteCallLog",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/DELETE/phone/users/%7BuserId%7D/call_logs/%7BcallLogId%7D",
    errors(
        /// The access token is invalid.
        400/124 => InvalidAccessToken,
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The call log does not exist.
        404/404 => CallLogNotFound,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
#[deprecated = "deprecated by Zoom; use `delete_call_history`"]
pub fn delete_call_log(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// ID of the call log.
    call_log_id: String,
) -> NoContent;

/// Kind of calls to list.
#[zoom_model]
pub enum LogType {
    /// All calls.
    All,
    /// Missed calls.
    Missed,
}

/// Whether calls are selected by their start or end.
#[zoom_model]
pub enum TimeType {
    /// Start time.
    #[zoom(rename = "startTime")]
    StartTime,
    /// End time.
    #[zoom(rename = "endTime")]
    EndTime,
}
