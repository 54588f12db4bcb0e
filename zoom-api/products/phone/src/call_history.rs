//! Call history of the account and of users, with call paths and AI summaries.

mod call_elements;
mod call_history_types;
mod call_logs;
mod call_path;
mod responses;

pub use call_elements::*;
pub use call_history_types::*;
pub use call_logs::*;
pub use call_path::*;
pub use responses::*;

use jiff::civil::Date;

use super::{ConnectType, Direction, SyncType};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns an element of a call path, which is one step of a call's routing.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/call_element/<call_element_id>",
    scopes = ["phone:read", "phone_call_log:read", "phone_call_log:read:admin", "phone:read:call_log:admin"],
    rate_limit = Light,
    operation = "getCallElement",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/call_element/%7BcallElementId%7D",
    errors(
        /// The call element does not exist.
        404 => CallElementNotFound,
    )
)]
pub fn get_call_element(
    /// ID of the call element.
    call_element_id: String,
) -> CallElement;

/// Lists the call history of the account.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. The user must be the owner, or have a
/// role that manages Zoom Phone.
#[zoom_endpoint(
    GET, "/phone/call_history",
    scopes = ["phone:read:admin", "phone_call_log:read:admin", "phone:read:list_call_logs:admin"],
    rate_limit = Heavy,
    operation = "accountCallHistory",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/call_history",
    max_range = 1 month,
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
    )
)]
pub fn list_account_call_history(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// First day of the period, within the last six months. By default, the calls of the last 24 hours are listed.
    from: Option<Date>,
    /// Last day of the period; required with `from`.
    to: Option<Date>,
    next_page_token: Option<String>,
    /// Part of a name, extension, number, email address or call ID to search for.
    keyword: Option<String>,
    /// Directions to list.
    directions: Vec<Direction>,
    /// Whether to list internal calls, external calls or both.
    connect_types: Vec<ConnectType>,
    /// Kinds of the caller's or callee's number to list.
    number_types: Vec<NumberType>,
    /// Types of calls to list.
    call_types: Vec<CallType>,
    /// Kinds of extension to list.
    extension_types: Vec<ExtensionType>,
    /// Results of the calls to list.
    call_results: Vec<CallResult>,
    /// IDs of the primary groups whose calls are listed.
    group_ids: Vec<String>,
    /// IDs of the sites whose calls are listed.
    site_ids: Vec<String>,
    /// Department whose calls are listed.
    department: Option<String>,
    /// Cost center whose calls are listed.
    cost_center: Option<String>,
    /// Whether the period applies to the start or the end of the calls.
    #[zoom(default = "start_time")]
    time_type: Option<TimeType>,
    /// Whether to list calls with at least one recording, or without any.
    #[zoom(default = "recorded")]
    recording_status: Option<RecordingStatus>,
    /// Whether to list only calls with a voicemail.
    with_voicemail: Option<bool>,
) -> AccountCallHistory;

/// Returns a call of the call history with its path: all steps of its routing.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/call_history/<call_history_uuid>",
    scopes = ["phone:read:admin", "phone_call_log:read:admin", "phone:read:call_log:admin"],
    rate_limit = Light,
    operation = "getCallPath",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/call_history/%7BcallHistoryUuid%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
        /// The call is not in the call history.
        404 => CallHistoryNotFound,
    )
)]
pub fn get_call_path(
    /// ID of the call in the call history, from `call_history_uuid` of [`list_account_call_history`].
    call_history_uuid: String,
) -> CallPath;

/// Adds a client code to a call of the call history, so that calls can be tracked by client.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/call_history/<call_log_id>/client_code", json,
    scopes = ["phone:write:admin", "phone:update:call_log:admin"],
    rate_limit = Light,
    operation = "addClientCodeToCallHistory",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/PATCH/phone/call_history/%7BcallLogId%7D/client_code",
    errors(
        /// The client code is invalid.
        400/301 => InvalidClientCode,
        /// A client code cannot be added to an administrator's call log.
        400/302 => AdminCallLog,
        /// The call is not in the call history.
        404/300 => CallHistoryNotFound,
    )
)]
pub fn add_client_code(
    /// ID of the call in the call history.
    call_log_id: String,
    /// Code of the client that the call is charged to, of 3 to 16 digits.
    client_code: String,
) -> NoContent;

/// Returns a call of the call history.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/call_history_detail/<call_history_id>",
    scopes = ["phone:read", "phone_call_log:read", "phone_call_log:read:admin", "phone:read:call_log:admin"],
    rate_limit = Light,
    operation = "getCallHistoryDetail",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/call_history_detail/%7BcallHistoryId%7D",
    errors(
        /// The call is not in the call history.
        404/301 => CallHistoryNotFound,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn get_history(
    /// ID of the call log.
    call_history_id: String,
) -> History;

/// Returns the AI summary of a user's call.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    GET, "/phone/user/<user_id>/ai_call_summary/<ai_call_summary_id>",
    scopes = ["phone:read", "phone:read:admin", "phone:read:ai_call_summary", "phone:read:ai_call_summary:admin"],
    rate_limit = Medium,
    operation = "getUserAICallSummary",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/user/%7BuserId%7D/ai_call_summary/%7BaiCallSummaryId%7D",
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
        /// The AI summary does not exist.
        404 => SummaryNotFound,
    )
)]
pub fn get_ai_call_summary(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// ID of the AI summary.
    ai_call_summary_id: String,
) -> AiCallSummary;

/// Lists the call history of a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/call_history",
    scopes = ["phone:read:admin", "phone_call_log:read", "phone:read:list_call_logs", "phone:read:list_call_logs:admin"],
    rate_limit = Medium,
    operation = "phoneUserCallHistory",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/users/%7BuserId%7D/call_history",
    max_range = 1 month,
    errors(
        /// A parameter is invalid.
        400/301 => InvalidParameter,
        /// The user does not exist.
        404/300 => UserNotFound,
    )
)]
pub fn list_user_call_history(
    /// ID or email address of the user, or `me`.
    user_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// First day of the period, within the last six months. By default, the calls of the last 24 hours are listed.
    from: Option<Date>,
    /// Last day of the period; required with `from`.
    to: Option<Date>,
    next_page_token: Option<String>,
    /// Part of a name, extension, number, email address or call ID to search for.
    keyword: Option<String>,
    /// Directions to list.
    #[zoom(max_items = 2)]
    directions: Vec<Direction>,
    /// Whether to list internal calls, external calls or both.
    #[zoom(max_items = 2)]
    connect_types: Vec<ConnectType>,
    /// Kinds of the caller's or callee's number to list.
    #[zoom(max_items = 10)]
    number_types: Vec<NumberType>,
    /// Types of calls to list.
    #[zoom(max_items = 2)]
    call_types: Vec<CallType>,
    /// Kinds of extension to list.
    #[zoom(max_items = 10)]
    extension_types: Vec<ExtensionType>,
    /// Results of the calls to list.
    #[zoom(max_items = 10)]
    call_results: Vec<HistoryCallResult>,
    /// IDs of the primary groups whose calls are listed.
    #[zoom(max_items = 10)]
    group_ids: Vec<String>,
    /// IDs of the sites whose calls are listed.
    #[zoom(max_items = 10)]
    site_ids: Vec<String>,
    /// Department whose calls are listed.
    department: Option<String>,
    /// Cost center whose calls are listed.
    cost_center: Option<String>,
    /// Whether the period applies to the start or the end of the calls.
    #[zoom(default = "start_time")]
    time_type: Option<TimeType>,
    /// Whether to list calls with at least one recording, or without any.
    recording_status: Option<RecordingStatus>,
    /// Whether to list only calls with a voicemail.
    with_voicemail: Option<bool>,
) -> UserCallHistory;

/// Returns the changes in a user's call history since the last synchronization, or all of it.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/call_history/sync",
    scopes = ["phone:read", "phone:read:admin", "phone:read:list_call_logs", "phone:read:list_call_logs:admin"],
    rate_limit = Medium,
    operation = "syncUserCallHistory",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/users/%7BuserId%7D/call_history/sync",
    errors(
        /// A parameter is invalid.
        400/301 => InvalidParameter,
        /// The user does not exist.
        404/300 => UserNotFound,
    )
)]
pub fn sync_call_history(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Whether to return everything (`FSync`), items newer than the token (`ISync`) or items older than it (`BSync`).
    sync_type: Option<SyncType>,
    /// Number of records to return.
    count: Option<i64>,
    /// Token of the last synchronization, from its response; for `ISync` and `BSync`.
    sync_token: Option<String>,
) -> SyncedCallHistory;

/// Deletes a call from a user's call history.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    DELETE, "/phone/users/<user_id>/call_history/<call_log_id>",
    scopes = ["phone:write", "phone:write:admin", "phone_call_log:write", "phone_call_log:write:admin", "phone:delete:call_log", "phone:delete:call_log:admin"],
    rate_limit = Light,
    operation = "deleteUserCallHistory",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-logs/DELETE/phone/users/%7BuserId%7D/call_history/%7BcallLogId%7D",
    errors(
        /// The user does not exist.
        404/300 => UserNotFound,
        /// The call is not in the call history.
        404/301 => CallHistoryNotFound,
    )
)]
pub fn delete_call_history(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// ID of the call in the call history.
    call_log_id: String,
) -> NoContent;

/// Whether a call was a general or an emergency call.
#[zoom_model]
pub enum CallType {
    /// General.
    General,
    /// Emergency.
    Emergency,
}

/// Kind of extension.
#[zoom_model]
pub enum ExtensionType {
    /// User.
    User,
    /// Call queue.
    CallQueue,
    /// Auto receptionist.
    AutoReceptionist,
    /// Common area.
    CommonArea,
    /// Zoom Room.
    ZoomRoom,
    /// Cisco room.
    CiscoRoom,
    /// Shared line group.
    SharedLineGroup,
    /// Group call pickup.
    GroupCallPickup,
    /// External contact.
    ExternalContact,
}

/// How a call ended.
#[zoom_model]
pub enum CallResult {
    /// Answered.
    Answered,
    /// Accepted.
    Accepted,
    /// Picked up.
    PickedUp,
    /// Connected.
    Connected,
    /// Succeeded.
    Succeeded,
    /// Voicemail.
    Voicemail,
    /// Hang up.
    HangUp,
    /// Canceled.
    Canceled,
    /// Call failed.
    CallFailed,
    /// Unconnected.
    Unconnected,
    /// Rejected.
    Rejected,
    /// Busy.
    Busy,
    /// Ring timeout.
    RingTimeout,
    /// Overflowed.
    Overflowed,
    /// No answer.
    NoAnswer,
    /// Invalid key.
    InvalidKey,
    /// Invalid operation.
    InvalidOperation,
    /// Abandoned.
    Abandoned,
    /// Blocked by the system.
    SystemBlocked,
    /// Service unavailable.
    ServiceUnavailable,
}

/// Kind of a phone number.
#[zoom_model]
pub enum NumberType {
    /// Zoom PSTN.
    ZoomPstn,
    /// Toll-free number of Zoom.
    ZoomTollFreeNumber,
    /// External PSTN.
    ExternalPstn,
    /// External contact.
    ExternalContact,
    /// Number of the customer's own carrier (BYOC).
    Byoc,
    /// Premise peering.
    Byop,
    /// Contact center of another provider.
    #[zoom(rename = "3rd_party_contact_center")]
    PartnerContactCenter,
    /// Zoom service number.
    ZoomServiceNumber,
    /// External service number.
    ExternalServiceNumber,
    /// Zoom Contact Center.
    ZoomContactCenter,
    /// Meeting phone number.
    MeetingPhoneNumber,
    /// Meeting ID.
    MeetingId,
    /// Anonymous number.
    AnonymousNumber,
    /// Zoom Revenue Accelerator.
    ZoomRevenueAccelerator,
}

/// Whether a call was recorded.
#[zoom_model]
pub enum RecordingStatus {
    /// With at least one recording.
    Recorded,
    /// Without recording.
    NonRecorded,
}

/// Whether a period applies to the start or the end of calls.
#[zoom_model]
pub enum TimeType {
    /// Start time.
    StartTime,
    /// End time.
    EndTime,
}

/// How a call ended.
#[zoom_model]
pub enum HistoryCallResult {
    /// Answered.
    Answered,
    /// Connected.
    Connected,
    /// Voicemail.
    Voicemail,
    /// Hang up.
    HangUp,
    /// No answer.
    NoAnswer,
    /// Invalid operation.
    InvalidOperation,
    /// Abandoned.
    Abandoned,
    /// Blocked.
    Blocked,
    /// Service unavailable.
    ServiceUnavailable,
}
