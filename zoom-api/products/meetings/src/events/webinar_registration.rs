//! Events: webinar registration.

use super::{
    CustomQuestion, EmployeeCount, Occurrence, PurchaseRole, PurchasingTimeFrame, RegistrantStatus, WebinarType,
};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::{zoom_event, zoom_model};

/// The registration of a person for a webinar was approved.
///
/// The webinar must require manual approval. Requires a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.registration_approved",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:registrant", "webinar:read:registrant:admin", "webinar:read:registrant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.registration_approved",
)]
pub struct WebinarRegistrationApproved {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Webinar and the registrant.
    pub object: WebinarRegistrationApprovedObject,
}

/// The registration of a person for a webinar was canceled, by that person or, after an approval, by the host.
///
/// Requires a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.registration_cancelled",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:registrant", "webinar:read:registrant:admin", "webinar:read:registrant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.registration_cancelled",
)]
pub struct WebinarRegistrationCancelled {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Webinar and the registrant.
    pub object: WebinarRegistrationObject,
}

/// A person registered for a webinar.
///
/// Requires a Pro plan or higher with a webinar license, and registration must be enabled for the webinar.
#[zoom_event(
    "webinar.registration_created",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:registrant", "webinar:read:registrant:admin", "webinar:read:registrant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.registration_created",
)]
pub struct WebinarRegistrationCreated {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Webinar and the registrant.
    pub object: WebinarRegistrationCreatedObject,
}

/// The registration of a person for a webinar was denied, in the web portal or through the API.
///
/// Requires a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.registration_denied",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:registrant", "webinar:read:registrant:admin", "webinar:read:registrant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.registration_denied",
)]
pub struct WebinarRegistrationDenied {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Webinar and the registrant.
    pub object: WebinarRegistrationObject,
}

/// Webinar in `webinar.registration_approved` events.
#[zoom_model]
pub struct WebinarRegistrationApprovedObject {
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
    /// Affected occurrences; only for meetings of type 8 and webinars of type 9, recurring with a fixed time.
    pub occurrences: Vec<Occurrence>,
    /// The person who registered.
    pub registrant: WebinarRegistrant,
}

/// Person who registered.
#[zoom_model]
pub struct WebinarRegistrant {
    /// ID of the registrant.
    pub id: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address of the registrant.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Personal URL with which the registrant joins.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// Where the registration came from, if it came through a tracking link.
    pub tracking_source: Option<TrackingSource>,
}

/// Tracking link that the registration came through.
#[zoom_model]
pub struct TrackingSource {
    /// ID of the tracking source.
    pub id: Option<String>,
    /// Platform on which the registration link was shared.
    pub source_name: Option<String>,
    /// Shared registration link.
    pub tracking_url: Option<String>,
}

/// Webinar in `webinar.registration_cancelled` and `webinar.registration_denied` events.
#[zoom_model]
pub struct WebinarRegistrationObject {
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
    /// Affected occurrences; only for meetings of type 8 and webinars of type 9, recurring with a fixed time.
    pub occurrences: Vec<Occurrence>,
    /// The person who registered.
    pub registrant: Registrant,
}

/// Person who registered.
#[zoom_model]
pub struct Registrant {
    /// ID of the registrant.
    pub id: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address of the registrant.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Where the registration came from, if it came through a tracking link.
    pub tracking_source: Option<TrackingSource>,
}

/// Webinar in `webinar.registration_created` events.
#[zoom_model]
pub struct WebinarRegistrationCreatedObject {
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
    /// Affected occurrences; only for meetings of type 8 and webinars of type 9, recurring with a fixed time.
    pub occurrences: Vec<Occurrence>,
    /// The person who registered.
    pub registrant: CreatedWebinarRegistrant,
}

/// Person who registered for a webinar.
#[zoom_model]
pub struct CreatedWebinarRegistrant {
    /// ID of the registrant.
    pub id: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address of the registrant.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Street address of the registrant.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Two-letter country code.
    pub country: Option<String>,
    /// ZIP or postal code of the registrant.
    pub zip: Option<String>,
    /// State or province of the registrant.
    pub state: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Industry of the registrant's company.
    pub industry: Option<String>,
    /// Organization of the registrant.
    pub org: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// When the registrant intends to buy, as text such as `1-3 months`; empty if not set.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// Role of the registrant in the purchase process, such as `Decision Maker`; empty if not set.
    pub role_in_purchase_process: Option<PurchaseRole>,
    /// Number of employees of the registrant's organization, as a range; empty if not set.
    pub no_of_employees: Option<EmployeeCount>,
    /// Questions and comments of the registrant.
    pub comments: Option<String>,
    /// Answers to custom questions.
    pub custom_questions: Vec<CustomQuestion>,
    /// Status of the registration, such as `approved`, `denied` or `pending`.
    pub status: Option<RegistrantStatus>,
    /// Personal URL with which the registrant joins.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// Where the registration came from, if it came through a tracking link.
    pub tracking_source: Option<TrackingSource>,
}
