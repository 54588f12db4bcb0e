//! Registrants of a meeting's cloud recording, and the registration questions.
//!
//! Only on-demand recordings require registration.

use super::{CustomAnswer, EmployeeCount, PurchaseRole, PurchasingTimeFrame, RegistrantStatus, StandardQuestion};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the registrants of a past meeting's on-demand recording.
///
/// Only registrants can view on-demand recordings.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/registrants",
    scopes = ["recording:read", "recording:read:admin", "cloud_recording:read:list_recording_registrants", "cloud_recording:read:list_recording_registrants:admin", "cloud_recording:read:list_recording_registrants:master"],
    rate_limit = Medium,
    paged = registrants,
    operation = "meetingRecordingRegistrants",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/registrants",
    errors(
        /// The requested resource does not exist.
        404 => NotFound,
    )
)]
pub fn list_recording_registrants(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Status of the registrants to list.
    #[zoom(default = "approved")]
    status: Option<RegistrantStatus>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Page number.
    #[deprecated = "deprecated by Zoom; use `next_page_token` or `Client::pages`"]
    #[zoom(default = 1)]
    page_number: Option<u32>,
    next_page_token: Option<String>,
) -> RegistrantPage;

/// Registers a person for the on-demand recording of a past meeting.
///
/// The recording must be on-demand.
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/recordings/registrants", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:write:recording_registrant", "cloud_recording:write:recording_registrant:admin", "cloud_recording:write:recording_registrant:master"],
    rate_limit = Light,
    success = 201,
    operation = "meetingRecordingRegistrantCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/POST/meetings/%7BmeetingId%7D/recordings/registrants",
    errors(
        /// The requested resource does not exist.
        404 => NotFound,
    )
)]
pub fn add_recording_registrant(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Registrant.
    #[body]
    recording_registrant: NewRegistrant,
) -> Registration;

/// Lists the registration questions of a meeting's on-demand recording.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/registrants/questions",
    scopes = ["recording:read", "recording:read:admin", "cloud_recording:read:registration_questions", "cloud_recording:read:registration_questions:admin", "cloud_recording:read:registration_questions:master"],
    rate_limit = Light,
    operation = "recordingRegistrantsQuestionsGet",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/registrants/questions",
    errors(
        /// The requested resource does not exist.
        404 => NotFound,
    )
)]
pub fn list_registration_questions(
    /// ID of the meeting or webinar, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
) -> RegistrationQuestions;

/// Updates the registration questions of a meeting's on-demand recording.
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/recordings/registrants/questions", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:registration_questions", "cloud_recording:update:registration_questions:admin", "cloud_recording:update:registration_questions:master"],
    rate_limit = Light,
    operation = "recordingRegistrantQuestionUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PATCH/meetings/%7BmeetingId%7D/recordings/registrants/questions",
    errors(
        /// The requested resource does not exist.
        404 => NotFound,
    )
)]
pub fn update_registration_questions(
    /// ID of the meeting or webinar, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    /// Custom registration questions.
    custom_questions: Option<Vec<CustomQuestion>>,
    /// Standard registration questions.
    questions: Option<Vec<StandardQuestion>>,
) -> NoContent;

/// Approves or denies registrants of a meeting's on-demand recording.
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/recordings/registrants/status", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:registrant_status", "cloud_recording:update:registrant_status:admin", "cloud_recording:update:registrant_status:master"],
    rate_limit = Medium,
    operation = "meetingRecordingRegistrantStatus",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PUT/meetings/%7BmeetingId%7D/recordings/registrants/status",
    errors(
        /// The requested resource does not exist.
        404 => NotFound,
    )
)]
pub fn update_registrant_status(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Action: approve or deny the registrants.
    action: RegistrantAction,
    /// Registrants to approve or deny.
    #[zoom(max_items = 30)]
    registrants: Option<Vec<RegistrantRef>>,
) -> NoContent;

/// Page of a recording's registrants.
#[zoom_model(response)]
pub struct RegistrantPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Page number.
    #[deprecated = "deprecated by Zoom; use `next_page_token`"]
    pub page_number: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Registrants of the recording.
    pub registrants: Vec<Registrant>,
}

/// Registrant of a recording, with the answers.
#[zoom_model(response)]
pub struct Registrant {
    /// ID of the registrant.
    pub id: Option<String>,
    /// Address of the registrant.
    pub address: Option<String>,
    /// City of the registrant.
    pub city: Option<String>,
    /// Questions and comments of the registrant.
    pub comments: Option<String>,
    /// Country of the registrant, as a two-letter code.
    pub country: Option<String>,
    /// Answers to custom questions.
    pub custom_questions: Vec<CustomAnswer>,
    /// Email address of the registrant.
    #[zoom(max_length = 128, format = "email")]
    pub email: String,
    /// First name of the registrant.
    #[zoom(max_length = 64)]
    pub first_name: String,
    /// Industry of the registrant.
    pub industry: Option<String>,
    /// Job title of the registrant.
    pub job_title: Option<String>,
    /// Last name of the registrant.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Number of employees of the registrant's organization.
    pub no_of_employees: Option<EmployeeCount>,
    /// Organization of the registrant.
    pub org: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Purchasing time frame of the registrant.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// Role of the registrant in the purchase process.
    pub role_in_purchase_process: Option<PurchaseRole>,
    /// State or province of the registrant.
    pub state: Option<String>,
    /// Status of the registrant.
    pub status: Option<RegistrantStatus>,
    /// ZIP or postal code of the registrant.
    pub zip: Option<String>,
}

/// Registration questions of a recording.
#[zoom_model(response)]
pub struct RegistrationQuestions {
    /// Custom registration questions.
    pub custom_questions: Vec<CustomQuestion>,
    /// Standard registration questions.
    pub questions: Vec<StandardQuestion>,
}

/// Custom question of the host.
#[zoom_model]
pub struct CustomQuestion {
    /// Answer options. Short-answer questions have none.
    pub answers: Vec<String>,
    /// Whether the question is mandatory.
    pub required: Option<bool>,
    /// Text of the question.
    pub title: Option<String>,
    /// Answer type of the question.
    #[zoom(rename = "type")]
    pub kind: Option<CustomQuestionType>,
}

/// Answer type of a registration question.
#[zoom_model]
pub enum CustomQuestionType {
    /// Short text.
    Short,
    /// Single choice.
    Single,
    /// Multiple choice.
    Multiple,
}

/// Result of a recording registration.
#[zoom_model(response)]
pub struct Registration {
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// ID of the registrant.
    pub registrant_id: Option<String>,
    /// Personal URL of the registrant for the on-demand recording. Its `tk` token does not grant access to the meeting.
    #[zoom(secret)]
    pub share_url: Option<String>,
    /// Topic of the meeting.
    pub topic: Option<String>,
}

/// Person to register for a recording.
#[zoom_model]
pub struct NewRegistrant {
    /// Address of the registrant.
    pub address: Option<String>,
    /// City of the registrant.
    pub city: Option<String>,
    /// Questions and comments of the registrant.
    pub comments: Option<String>,
    /// Country of the registrant, as a two-letter code.
    pub country: Option<String>,
    /// Answers to custom questions.
    pub custom_questions: Vec<CustomAnswer>,
    /// Email address of the registrant.
    #[zoom(max_length = 128, format = "email")]
    pub email: String,
    /// First name of the registrant.
    #[zoom(max_length = 64)]
    pub first_name: String,
    /// Industry of the registrant.
    pub industry: Option<String>,
    /// Job title of the registrant.
    pub job_title: Option<String>,
    /// Last name of the registrant.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Number of employees of the registrant's organization.
    pub no_of_employees: Option<EmployeeCount>,
    /// Organization of the registrant.
    pub org: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Purchasing time frame of the registrant.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// Role of the registrant in the purchase process.
    pub role_in_purchase_process: Option<PurchaseRole>,
    /// State or province of the registrant.
    pub state: Option<String>,
    /// Status of the registrant.
    pub status: Option<RegistrantStatus>,
    /// ZIP or postal code of the registrant.
    pub zip: Option<String>,
}

/// Action for a recording registration.
#[zoom_model]
pub enum RegistrantAction {
    /// Approve the registration.
    Approve,
    /// Deny the registration.
    Deny,
}

/// ID of a recording's registrant.
#[zoom_model]
pub struct RegistrantRef {
    /// ID of the registrant.
    pub id: Option<String>,
}
