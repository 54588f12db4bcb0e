//! Calls that the dialer made.

use jiff::Timestamp;

use super::{CallType, DialerSubStatus, EmailAddress, ImportSource};
use zoom_api::{zoom_endpoint, zoom_model};

/// Returns one call of the history.
#[zoom_endpoint(
    GET, "/dialer/call-histories/<call_history_id>",
    scopes = ["dialer:read:admin", "zoom_auto_dialer:read:call_history:admin"],
    rate_limit = Light,
    operation = "GetCallDetailsbyCallID",
    docs = "https://developers.zoom.us/docs/api/auto-dialer/#tag/call-history--reporting/GET/dialer/call-histories/%7BcallHistoryId%7D",
    errors(
        /// The user is neither owner nor admin of the account.
        403/6023 => NotAdmin,
        /// The call does not exist.
        404/6150 => CallHistoryNotFound,
        /// Zoom failed to process the request.
        500/6200 => InternalServerError,
    )
)]
pub fn get_call(
    /// ID of the call's record.
    call_history_id: String,
) -> Call;

/// Lists calls of the history.
///
/// Requires exactly one of three filters: a user, a call list or a call.
#[zoom_endpoint(
    GET, "/dialer/call-history",
    scopes = ["dialer:read:admin", "zoom_auto_dialer:read:call_history:admin"],
    rate_limit = Light,
    operation = "GetCallHistory",
    docs = "https://developers.zoom.us/docs/api/auto-dialer/#tag/call-history--reporting/GET/dialer/call-history",
    errors(
        /// A user, a call list or a call must be given.
        400/6151 => FilterRequired,
        /// A call ID was combined with another filter, or a user with a call list.
        400/6152 => ConflictingFilters,
        /// The import source is invalid.
        400/6153 => InvalidImportSource,
        /// The import source can only be filtered together with a user.
        400/6154 => ImportFilterWithoutUser,
        /// The sort order is invalid.
        400/6155 => InvalidSortOrder,
        /// The page size exceeds 100.
        400/6156 => InvalidPageSize,
        /// The user is neither owner nor admin of the account.
        403/6023 => NotAdmin,
        /// The call list does not exist.
        404/6020 => CallListNotFound,
        /// The user does not exist.
        404/6021 => UserNotFound,
        /// The call does not exist.
        404/6150 => CallNotFound,
        /// Zoom failed to process the request.
        500/6200 => InternalServerError,
    )
)]
pub fn list_calls(
    /// ID or email address of the user whose calls are listed; excludes `call_list_id` and `call_id`.
    user_id: Option<String>,
    /// ID of the call list whose calls are listed; excludes `user_id` and `call_id`.
    call_list_id: Option<String>,
    /// Source of the call lists whose calls are listed; only together with `user_id`.
    import_from: Option<ImportSource>,
    /// Text to search for in names, called numbers and call IDs.
    keyword: Option<String>,
    /// Order by creation time; by default the latest first.
    sort_order: Option<SortOrder>,
    /// Page number, starting at 1.
    #[zoom(default = 1)]
    page: Option<i64>,
    #[zoom(default = 20, min = 1, max = 100)] page_size: Option<u32>,
    /// ID of the call to return; excludes all other filters.
    call_id: Option<String>,
) -> CallPage;

/// Call that the dialer made.
#[zoom_model(response)]
pub struct Call {
    /// ID of the call's record.
    pub call_history_id: Option<String>,
    /// Primary name, such as the full or first name.
    pub primary_name: Option<String>,
    /// Secondary name, such as the last name.
    pub secondary_name: Option<String>,
    /// Company of a lead.
    pub company: Option<String>,
    /// Outcome of the call, which the user chose or Zoom assigned.
    pub disposition: Option<String>,
    /// Transcript of the call, if available.
    pub transcript: Option<String>,
    /// State of the record in the dialer.
    #[zoom(rename = "type")]
    pub kind: Option<CallType>,
    /// ID of the user who made the call.
    pub user_id: Option<String>,
    /// ID of the call list.
    pub call_list_id: Option<String>,
    /// Name of the contact's account.
    pub account_name: Option<String>,
    /// Number that called.
    pub calling_number: Option<String>,
    /// Number that was called.
    pub called_number: Option<String>,
    /// Number that was called, with country code.
    pub complete_called_number: Option<String>,
    /// Length of the call, in seconds.
    pub call_duration: Option<f64>,
    /// Time of the creation (UTC).
    pub create_time: Option<Timestamp>,
    /// Time when the call started, in UTC.
    pub start_time: Option<Timestamp>,
    /// Progress or outcome of the call.
    pub dialer_status: Option<DialerStatus>,
    /// Reason why the call ended.
    pub dialer_sub_status: Option<DialerSubStatus>,
    /// Whether the disposition was deleted.
    pub disposition_deleted: Option<bool>,
    /// Whether the disposition was set automatically.
    pub auto_disposition: Option<bool>,
    /// ID of the associated meeting, if there is one.
    pub meeting_id: Option<String>,
    /// Whether the call is being analyzed.
    pub processing_analysis: Option<bool>,
    /// Notes on the call.
    pub call_note: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// Result of the answering machine detection.
    pub amd_result: Option<AnswerType>,
    /// Name of the call list.
    pub call_list_name: Option<String>,
    /// Whether the call list was deleted.
    pub call_list_deleted: Option<bool>,
    /// Email addresses.
    #[zoom(max_items = 2)]
    pub email_addresses: Vec<EmailAddress>,
}

/// State of a call.
#[zoom_model]
pub enum DialerStatus {
    /// Not called yet.
    #[zoom(rename = "UPCOMING")]
    Upcoming,
    /// Dialing.
    #[zoom(rename = "DIALING")]
    Dialing,
    /// Connected.
    #[zoom(rename = "CONNECTED")]
    Connected,
    /// Canceled.
    #[zoom(rename = "CANCELED")]
    Canceled,
    /// Ended.
    #[zoom(rename = "ENDED")]
    Ended,
    /// Skipped: voicemail answered.
    #[zoom(rename = "VOICEMAIL_SKIP")]
    VoicemailSkip,
    /// Skipped: a phone menu answered.
    #[zoom(rename = "DIALER_TREE_SKIP")]
    DialerTreeSkip,
    /// Skipped: the line was busy.
    #[zoom(rename = "BUSY_CALL_SKIP")]
    BusyCallSkip,
    /// Skipped: outside the calling hours of the prospect's time zone.
    #[zoom(rename = "DIFFERENT_TIMEZONE_SKIP")]
    DifferentTimezoneSkip,
    /// A message was left.
    #[zoom(rename = "VOICEMAIL_LEFT")]
    VoicemailLeft,
    /// Skipped: the prospect has no number.
    #[zoom(rename = "NO_NUMBER_TO_DIAL_SKIP")]
    NoNumberToDialSkip,
    /// Not called: the daily limit of calls is reached.
    #[zoom(rename = "CALL_LIMIT_BY_DAY")]
    CallLimitByDay,
    /// Not called: the weekly limit of calls is reached.
    #[zoom(rename = "CALL_LIMIT_BY_WEEK")]
    CallLimitByWeek,
    /// Not called: the country is not allowed.
    #[zoom(rename = "COUNTRY_LIMIT")]
    CountryLimit,
}

/// Result of the answering machine detection.
#[zoom_model]
pub enum AnswerType {
    /// An answering machine answered.
    #[zoom(rename = "MACHINE")]
    Machine,
    /// A person answered.
    #[zoom(rename = "HUMAN")]
    Human,
}

/// Page of calls.
#[zoom_model(response)]
pub struct CallPage {
    /// Total number of records.
    pub total: Option<i64>,
    /// Page number, starting at 1.
    pub page: Option<i64>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Whether there is another page.
    pub has_next_page: Option<bool>,
    /// Calls.
    pub call_history: Vec<Call>,
}

/// Order by creation time.
#[zoom_model]
pub enum SortOrder {
    /// Latest first.
    Desc,
    /// Earliest first.
    Asc,
}
