//! Events: recording registration.

use super::{
    CustomQuestion, EmployeeCount, Occurrence, PurchaseRole, PurchasingTimeFrame, RecordingType, RegistrationRegistrant,
};
use zoom_api::types::Moment;
use zoom_api::{zoom_event, zoom_model};

/// The registration of a person to view a cloud recording was approved.
///
/// Registrations for the recording must require manual approval. Requires a Pro plan or higher and cloud recording.
#[zoom_event(
    "recording.registration_approved",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:registrant", "cloud_recording:read:registrant:admin", "cloud_recording:read:registrant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.registration_approved",
)]
pub struct RecordingRegistrationApproved {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Recording and the registrant.
    pub object: RecordingRegistrationObject,
}

/// A person registered to view an on-demand cloud recording.
///
/// Requires a Pro plan or higher and cloud recording.
#[zoom_event(
    "recording.registration_created",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:registrant", "cloud_recording:read:registrant:admin", "cloud_recording:read:registrant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.registration_created",
)]
pub struct RecordingRegistrationCreated {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Recording and the registrant.
    pub object: RecordingRegistrationCreatedObject,
}

/// The registration of a person to view a cloud recording was denied.
///
/// Also sent if a registration that had been approved is denied. Requires a Pro plan or higher and cloud recording.
#[zoom_event(
    "recording.registration_denied",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:registrant", "cloud_recording:read:registrant:admin", "cloud_recording:read:registrant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.registration_denied",
)]
pub struct RecordingRegistrationDenied {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Recording and the registrant.
    pub object: RecordingRegistrationObject,
}

/// Recording in `recording.registration_approved` and `recording.registration_denied` events.
#[zoom_model]
pub struct RecordingRegistrationObject {
    /// ID (number) of the meeting or webinar.
    pub id: i64,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Recorded meetings: `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` with a Personal Meeting
    /// ID, `7` personal audio conference, `8` recurring with a fixed time. Webinars: `5` single, `6` recurring without
    /// a fixed time, `9` recurring with a fixed time. `99` is an upload through the web portal.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// The person who registered.
    pub registrant: RegistrationRegistrant,
    /// Affected occurrences; only for meetings of type 8 and webinars of type 9, recurring with a fixed time.
    pub occurrences: Option<Occurrence>,
}

/// Recording in `recording.registration_created` events.
#[zoom_model]
pub struct RecordingRegistrationCreatedObject {
    /// ID (number) of the meeting or webinar.
    pub id: i64,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Recorded meetings: `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` with a Personal Meeting
    /// ID, `7` personal audio conference, `8` recurring with a fixed time. Webinars: `5` single, `6` recurring without
    /// a fixed time, `9` recurring with a fixed time. `99` is an upload through the web portal.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// The person who registered.
    pub registrant: RecordingRegistrant,
    /// Affected occurrences; only for meetings of type 8 and webinars of type 9, recurring with a fixed time.
    pub occurrences: Option<Occurrence>,
}

/// Person who registered.
#[zoom_model]
pub struct RecordingRegistrant {
    /// ID of the registrant.
    pub id: Option<String>,
    /// Email address of the registrant.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Status of the registration, such as `approved`, `denied` or `pending`.
    pub status: Option<RecordingRegistrantStatus>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
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
}

/// Status of the registration.
#[zoom_model]
pub enum RecordingRegistrantStatus {
    /// Approved.
    Approved,
    /// Denied.
    Denied,
    /// Pending.
    Pending,
    /// Any status; Zoom calls it the default.
    All,
}
