//! Events: meeting registration.

use super::{
    CustomQuestion, EmployeeCount, MeetingType, Occurrence, PurchaseRole, PurchasingTimeFrame, RegistrantStatus,
    RegistrationRegistrant,
};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::{zoom_event, zoom_model};

/// The registration of a person for a meeting was approved.
///
/// The meeting must require manual approval. The host needs a Pro plan or higher, and belongs to the account or uses
/// the app.
#[zoom_event(
    "meeting.registration_approved",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:registrant", "meeting:read:registrant:admin", "meeting:read:registrant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.registration_approved",
)]
pub struct MeetingRegistrationApproved {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting and the registrant.
    pub object: MeetingRegistrationApprovedObject,
}

/// The registration of a person for a meeting was canceled, by that person or by the host.
///
/// The host needs a Pro plan or higher, and belongs to the account or uses the app.
#[zoom_event(
    "meeting.registration_cancelled",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:registrant", "meeting:read:registrant:admin", "meeting:read:registrant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.registration_cancelled",
)]
pub struct MeetingRegistrationCancelled {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting and the registrant.
    pub object: MeetingRegistrationObject,
}

/// A person registered for a meeting.
///
/// The host needs a Pro plan or higher, and registration must be enabled for the meeting.
#[zoom_event(
    "meeting.registration_created",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:registrant", "meeting:read:registrant:admin", "meeting:read:registrant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.registration_created",
)]
pub struct MeetingRegistrationCreated {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting and the registrant.
    pub object: MeetingRegistrationCreatedObject,
}

/// The registration of a person for a meeting was denied, in the web portal or through the API.
///
/// The host needs a Pro plan or higher, and belongs to the account or uses the app.
#[zoom_event(
    "meeting.registration_denied",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:registrant", "meeting:read:registrant:admin", "meeting:read:registrant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.registration_denied",
)]
pub struct MeetingRegistrationDenied {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting and the registrant.
    pub object: MeetingRegistrationObject,
}

/// Meeting in `meeting.registration_approved` events.
#[zoom_model]
pub struct MeetingRegistrationApprovedObject {
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
    pub kind: Option<MeetingType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Affected occurrences; only for meetings of type 8 and webinars of type 9, recurring with a fixed time.
    pub occurrences: Vec<Occurrence>,
    /// The person who registered.
    pub registrant: RegistrationApprovedRegistrant,
}

/// Person who registered.
#[zoom_model]
pub struct RegistrationApprovedRegistrant {
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
    /// PIN that the registrant enters to join by phone.
    #[zoom(secret)]
    pub participant_pin_code: Option<i64>,
}

/// Meeting in `meeting.registration_cancelled` and `meeting.registration_denied` events.
#[zoom_model]
pub struct MeetingRegistrationObject {
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
    pub kind: Option<MeetingType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Affected occurrences; only for meetings of type 8 and webinars of type 9, recurring with a fixed time.
    pub occurrences: Vec<Occurrence>,
    /// The person who registered.
    pub registrant: RegistrationRegistrant,
}

/// Meeting in `meeting.registration_created` events.
#[zoom_model]
pub struct MeetingRegistrationCreatedObject {
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
    pub kind: Option<MeetingType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Affected occurrences; only for meetings of type 8 and webinars of type 9, recurring with a fixed time.
    pub occurrences: Vec<Occurrence>,
    /// The person who registered.
    pub registrant: RegistrationCreatedRegistrant,
}

/// Person who registered.
#[zoom_model]
pub struct RegistrationCreatedRegistrant {
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
    /// PIN that the registrant enters to join by phone.
    #[zoom(secret)]
    pub participant_pin_code: Option<i64>,
}
