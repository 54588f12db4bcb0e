//! Recording registrants.

use super::{NoOfEmployees, PurchasingTimeFrame, Question, RegistrantStatus, RoleInPurchaseProcess};
use crate::types::{MeetingId, MeetingUuid};
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists recording registrants.
///
/// Zoom's page: [List recording registrants](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/registrants).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/registrants",
    scopes = ["recording:read", "recording:read:admin", "cloud_recording:read:list_recording_registrants", "cloud_recording:read:list_recording_registrants:admin", "cloud_recording:read:list_recording_registrants:master"],
    rate_limit = Medium,
    paged = registrants,
    errors(
        /// Not found.
        404 => NotFound,
    )
)]
pub fn list_recording_registrants(
    /// The meeting.
    meeting_id: MeetingId,
    /// The status: `approved` when left out.
    status: Option<RecordingRegistrantFilter>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page: 1 when left out.
    page_number: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> RegistrantPage;

/// Adds a recording registrant.
///
/// Zoom's page: [Create a recording registrant](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/POST/meetings/%7BmeetingId%7D/recordings/registrants).
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/recordings/registrants", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:write:recording_registrant", "cloud_recording:write:recording_registrant:admin", "cloud_recording:write:recording_registrant:master"],
    rate_limit = Light,
    success = 201,
    errors(
        /// Not found.
        404 => NotFound,
    )
)]
pub fn add_recording_registrant(
    /// The meeting.
    meeting_id: MeetingId,
    /// The recording registrant.
    #[body]
    recording_registrant: NewRecordingRegistrant,
) -> RecordingRegistrant;

/// Lists registration questions.
///
/// Zoom's page: [Get registration questions](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/registrants/questions).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/registrants/questions",
    scopes = ["recording:read", "recording:read:admin", "cloud_recording:read:registration_questions", "cloud_recording:read:registration_questions:admin", "cloud_recording:read:registration_questions:master"],
    rate_limit = Light,
    errors(
        /// Not found.
        404 => NotFound,
    )
)]
pub fn list_registration_questions(
    /// The meeting.
    meeting_id: MeetingUuid,
) -> RegistrationQuestions;

/// Updates registration questions.
///
/// Zoom's page: [Update registration questions](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PATCH/meetings/%7BmeetingId%7D/recordings/registrants/questions).
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/recordings/registrants/questions", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:registration_questions", "cloud_recording:update:registration_questions:admin", "cloud_recording:update:registration_questions:master"],
    rate_limit = Light,
    errors(
        /// Not found.
        404 => NotFound,
    )
)]
pub fn update_registration_questions(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// The custom questions.
    custom_questions: Option<Vec<CustomQuestionUpdate>>,
    /// The questions.
    questions: Option<Vec<Question>>,
) -> NoContent;

/// Updates a registrant status.
///
/// Zoom's page: [Update a registrant's status](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PUT/meetings/%7BmeetingId%7D/recordings/registrants/status).
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/recordings/registrants/status", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:registrant_status", "cloud_recording:update:registrant_status:admin", "cloud_recording:update:registrant_status:master"],
    rate_limit = Medium,
    errors(
        /// Not found.
        404 => NotFound,
    )
)]
pub fn update_registrant_status(
    /// The meeting.
    meeting_id: MeetingId,
    /// The action.
    action: RegistrantAction,
    /// The registrants: at most 30.
    registrants: Option<Vec<RegistrantRef>>,
) -> NoContent;

/// One page of registrants.
#[zoom_model]
pub struct RegistrantPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page: 1 when left out.
    #[deprecated = "it is being given up"]
    pub page_number: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The registrants.
    pub registrants: Vec<Registrant>,
}

/// A registrant.
#[zoom_model]
pub struct Registrant {
    /// The ID.
    pub id: Option<String>,
    /// The address.
    pub address: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The comments.
    pub comments: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The custom questions.
    pub custom_questions: Vec<CustomQuestion>,
    /// The email: at most 128 characters, an e-mail address.
    pub email: String,
    /// The first name: at most 64 characters.
    pub first_name: String,
    /// The industry.
    pub industry: Option<String>,
    /// The job title.
    pub job_title: Option<String>,
    /// The last name: at most 64 characters.
    pub last_name: Option<String>,
    /// The no of employees.
    pub no_of_employees: Option<NoOfEmployees>,
    /// The org.
    pub org: Option<String>,
    /// The phone.
    pub phone: Option<String>,
    /// The purchasing time frame.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// The role in purchase process.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// The state.
    pub state: Option<String>,
    /// The status.
    pub status: Option<RegistrantStatus>,
    /// The zip.
    pub zip: Option<String>,
}

/// Registration questions.
#[zoom_model]
pub struct RegistrationQuestions {
    /// The custom questions.
    pub custom_questions: Vec<CustomQuestion>,
    /// The questions.
    pub questions: Vec<Question>,
}

/// A custom question.
#[zoom_model]
pub struct CustomQuestion {
    /// The answers.
    pub answers: Vec<String>,
    /// Whether `required` is on.
    pub required: Option<bool>,
    /// The title.
    pub title: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<CustomQuestionKind>,
}

/// What a custom question kind can be.
#[zoom_model]
pub enum CustomQuestionKind {
    /// Short.
    Short,
    /// Single.
    Single,
    /// Multiple.
    Multiple,
}

/// A recording registrant.
#[zoom_model]
pub struct RecordingRegistrant {
    /// The ID.
    pub id: Option<i64>,
    /// The registrant ID.
    pub registrant_id: Option<String>,
    /// The share URL.
    pub share_url: Option<String>,
    /// The topic.
    pub topic: Option<String>,
}

/// What a recording registrant filter can be.
#[zoom_model]
pub enum RecordingRegistrantFilter {
    /// Pending.
    Pending,
    /// Approved.
    Approved,
    /// Denied.
    Denied,
}

/// What is made: recording registrant.
#[zoom_model]
pub struct NewRecordingRegistrant {
    /// The address.
    pub address: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The comments.
    pub comments: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The custom questions.
    pub custom_questions: Vec<CustomQuestion>,
    /// The email: at most 128 characters, an e-mail address.
    pub email: String,
    /// The first name: at most 64 characters.
    pub first_name: String,
    /// The industry.
    pub industry: Option<String>,
    /// The job title.
    pub job_title: Option<String>,
    /// The last name: at most 64 characters.
    pub last_name: Option<String>,
    /// The no of employees.
    pub no_of_employees: Option<NoOfEmployees>,
    /// The org.
    pub org: Option<String>,
    /// The phone.
    pub phone: Option<String>,
    /// The purchasing time frame.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// The role in purchase process.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// The state.
    pub state: Option<String>,
    /// The status.
    pub status: Option<RecordingRegistrantStatus>,
    /// The zip.
    pub zip: Option<String>,
}

/// What a recording registrant status can be.
#[zoom_model]
pub enum RecordingRegistrantStatus {
    /// Approved.
    Approved,
    /// Denied.
    Denied,
    /// Pending.
    Pending,
}

/// What is changed: custom question.
#[zoom_model]
pub struct CustomQuestionUpdate {
    /// The answers.
    pub answers: Vec<String>,
    /// Whether `required` is on.
    pub required: Option<bool>,
    /// The title.
    pub title: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<CustomQuestionType>,
}

/// What a custom question type can be.
#[zoom_model]
pub enum CustomQuestionType {
    /// Short.
    Short,
    /// Single.
    Single,
    /// Multiple.
    Multiple,
}

/// What a registrant action can be.
#[zoom_model]
pub enum RegistrantAction {
    /// Approve.
    Approve,
    /// Deny.
    Deny,
}

/// Names a registrant.
#[zoom_model]
pub struct RegistrantRef {
    /// The ID.
    pub id: Option<String>,
}
