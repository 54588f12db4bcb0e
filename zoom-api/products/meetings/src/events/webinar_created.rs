//! Events: webinar created.

use super::{MeetingOccurrence, Operation, Recurrence, WebinarType};
use zoom_api::types::{MeetingId, Moment, SemicolonSeparated};
use zoom_api::{zoom_event, zoom_model};

/// A user of the account or of the app created a webinar, in the web portal or through the API.
///
/// Requires a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.created",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:webinar", "webinar:read:webinar:admin", "webinar:read:webinar:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.created",
)]
pub struct WebinarCreated {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Whether the change applies to `all` occurrences or to a `single` one.
    pub operation: Option<Operation>,
    /// Webinar that the event concerns.
    pub object: WebinarCreatedObject,
}

/// Webinar in `webinar.created` events.
#[zoom_model]
pub struct WebinarCreatedObject {
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Meetings: `0` prescheduled, `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` personal room,
    /// `7` personal audio conference, `8` recurring with a fixed time, `10` screen share only. Webinars: `5` single,
    /// `6` recurring without a fixed time, `9` recurring with a fixed time.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// URL to join the meeting or webinar.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// Passcode of the meeting or webinar.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Where it was created: `web_portal`, `open_api` (the API) or `other`.
    pub creation_source: Option<CreationSource>,
    /// Affected occurrences; only for meetings of type 8 and webinars of type 9, recurring with a fixed time.
    pub occurrences: Vec<MeetingOccurrence>,
    /// Settings of the meeting or webinar; in update events only those that changed.
    pub settings: WebinarSettings,
    /// Rule of the recurrence.
    pub recurrence: Option<Recurrence>,
}

/// Where it was created.
#[zoom_model]
pub enum CreationSource {
    /// Other.
    Other,
    /// API.
    OpenApi,
    /// Web portal.
    WebPortal,
}

/// Settings of the created webinar.
#[zoom_model]
pub struct WebinarSettings {
    /// Whether it uses the Personal Meeting ID (PMI) of the host.
    pub use_pmi: Option<bool>,
    /// Email addresses or IDs of the alternative hosts, separated by semicolons.
    pub alternative_hosts: Option<SemicolonSeparated<String>>,
}
