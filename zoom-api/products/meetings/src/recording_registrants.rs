//! People who register to watch a meeting's cloud recording, and what they are asked.
//!
//! Only an on-demand recording asks its viewers to register.

use super::{
    CustomAnswer, NoOfEmployees, PurchasingTimeFrame, RegistrantStatus, RoleInPurchaseProcess, StandardQuestion,
};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the people who registered to watch a past meeting's on-demand recording, page by page.
///
/// On-demand recordings are shown only to those who registered.
///
/// Zoom's page: [List recording registrants](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/registrants).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/registrants",
    scopes = ["recording:read", "recording:read:admin", "cloud_recording:read:list_recording_registrants", "cloud_recording:read:list_recording_registrants:admin", "cloud_recording:read:list_recording_registrants:master"],
    rate_limit = Medium,
    paged = registrants,
    errors(
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn list_recording_registrants(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// The status of the registrants to list. `approved` when left out.
    status: Option<RegistrantStatus>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page. Zoom is giving it up: use `next_page_token` instead. 1 when left out.
    page_number: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> RegistrantPage;

/// Registers a person to watch the on-demand recording of a past meeting.
///
/// The recording must have been made on-demand.
///
/// Zoom's page: [Create a recording registrant](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/POST/meetings/%7BmeetingId%7D/recordings/registrants).
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/recordings/registrants", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:write:recording_registrant", "cloud_recording:write:recording_registrant:admin", "cloud_recording:write:recording_registrant:master"],
    rate_limit = Light,
    success = 201,
    errors(
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn add_recording_registrant(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// The person.
    #[body]
    recording_registrant: NewRegistrant,
) -> Registration;

/// Lists what people are asked when they register to watch a meeting's on-demand recording.
///
/// Zoom's page: [Get registration questions](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/registrants/questions).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/registrants/questions",
    scopes = ["recording:read", "recording:read:admin", "cloud_recording:read:registration_questions", "cloud_recording:read:registration_questions:admin", "cloud_recording:read:registration_questions:master"],
    rate_limit = Light,
    errors(
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn list_registration_questions(
    /// The meeting or webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
) -> RegistrationQuestions;

/// Changes what people are asked when they register to watch a meeting's on-demand recording.
///
/// Zoom's page: [Update registration questions](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PATCH/meetings/%7BmeetingId%7D/recordings/registrants/questions).
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/recordings/registrants/questions", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:registration_questions", "cloud_recording:update:registration_questions:admin", "cloud_recording:update:registration_questions:master"],
    rate_limit = Light,
    errors(
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn update_registration_questions(
    /// The meeting or webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// The custom questions registrants are asked.
    custom_questions: Option<Vec<CustomQuestion>>,
    /// The standard questions for registrants.
    questions: Option<Vec<StandardQuestion>>,
) -> NoContent;

/// Approves or denies registrants who want to watch a meeting's on-demand recording.
///
/// Zoom's page: [Update a registrant's status](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PUT/meetings/%7BmeetingId%7D/recordings/registrants/status).
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/recordings/registrants/status", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:registrant_status", "cloud_recording:update:registrant_status:admin", "cloud_recording:update:registrant_status:master"],
    rate_limit = Medium,
    errors(
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn update_registrant_status(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// Whether the registrants are approved or denied.
    action: RegistrantAction,
    /// The registrants to approve or deny. At most 30.
    registrants: Option<Vec<RegistrantRef>>,
) -> NoContent;

/// One page of a recording's registrants.
#[zoom_model]
pub struct RegistrantPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page. Zoom is giving it up: use `next_page_token` instead.
    #[deprecated = "it is being given up"]
    pub page_number: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The people who registered for the recording.
    pub registrants: Vec<Registrant>,
}

/// A person who registered to watch a recording, with what they answered.
#[zoom_model]
pub struct Registrant {
    /// The registrant's ID.
    pub id: Option<String>,
    /// The registrant's address.
    pub address: Option<String>,
    /// The registrant's city.
    pub city: Option<String>,
    /// The registrant's questions and comments.
    pub comments: Option<String>,
    /// The registrant's country, as a two-letter code.
    pub country: Option<String>,
    /// The answers to custom questions.
    pub custom_questions: Vec<CustomAnswer>,
    /// The registrant's e-mail address. At most 128 characters.
    pub email: String,
    /// The registrant's first name. At most 64 characters.
    pub first_name: String,
    /// The registrant's industry.
    pub industry: Option<String>,
    /// The registrant's job title.
    pub job_title: Option<String>,
    /// The registrant's last name. At most 64 characters.
    pub last_name: Option<String>,
    /// How many people the registrant's organization employs.
    pub no_of_employees: Option<NoOfEmployees>,
    /// The registrant's organization.
    pub org: Option<String>,
    /// The registrant's phone number.
    pub phone: Option<String>,
    /// How soon the registrant means to buy.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// The part the registrant plays in the decision to buy.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// The registrant's state or province.
    pub state: Option<String>,
    /// The status of the registrant.
    pub status: Option<RegistrantStatus>,
    /// The registrant's ZIP or postal code.
    pub zip: Option<String>,
}

/// What people are asked when they register to watch a recording.
#[zoom_model]
pub struct RegistrationQuestions {
    /// The custom questions registrants are asked.
    pub custom_questions: Vec<CustomQuestion>,
    /// The standard questions for registrants.
    pub questions: Vec<StandardQuestion>,
}

/// A question of the host's own.
#[zoom_model]
pub struct CustomQuestion {
    /// The answers to choose from. Short-answer questions have none.
    pub answers: Vec<String>,
    /// Whether the question must be answered.
    pub required: Option<bool>,
    /// The wording of the question.
    pub title: Option<String>,
    /// How the question is answered.
    #[zoom(rename = "type")]
    pub kind: Option<CustomQuestionKind>,
}

/// How a question about the registrant is answered.
#[zoom_model]
pub enum CustomQuestionKind {
    /// In a few words.
    Short,
    /// By choosing one of the answers.
    Single,
    /// By choosing one or more of the answers.
    Multiple,
}

/// What a registration for a recording came to.
#[zoom_model]
pub struct Registration {
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The registrant's ID.
    pub registrant_id: Option<String>,
    /// The registrant's own link to watch the recording on demand. Its `tk` token does not open the meeting.
    pub share_url: Option<String>,
    /// The topic of the meeting.
    pub topic: Option<String>,
}

/// A person to register for a recording.
#[zoom_model]
pub struct NewRegistrant {
    /// The registrant's address.
    pub address: Option<String>,
    /// The registrant's city.
    pub city: Option<String>,
    /// The registrant's questions and comments.
    pub comments: Option<String>,
    /// The registrant's country, as a two-letter code.
    pub country: Option<String>,
    /// The answers to custom questions.
    pub custom_questions: Vec<CustomAnswer>,
    /// The registrant's e-mail address. At most 128 characters.
    pub email: String,
    /// The registrant's first name. At most 64 characters.
    pub first_name: String,
    /// The registrant's industry.
    pub industry: Option<String>,
    /// The registrant's job title.
    pub job_title: Option<String>,
    /// The registrant's last name. At most 64 characters.
    pub last_name: Option<String>,
    /// How many people the registrant's organization employs.
    pub no_of_employees: Option<NoOfEmployees>,
    /// The registrant's organization.
    pub org: Option<String>,
    /// The registrant's phone number.
    pub phone: Option<String>,
    /// How soon the registrant means to buy.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// The part the registrant plays in the decision to buy.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// The registrant's state or province.
    pub state: Option<String>,
    /// The status of the registrant.
    pub status: Option<RegistrantStatus>,
    /// The registrant's ZIP or postal code.
    pub zip: Option<String>,
}

/// What is done about a registration to watch a recording.
#[zoom_model]
pub enum RegistrantAction {
    /// Lets the registrant watch.
    Approve,
    /// Refuses the registration.
    Deny,
}

/// Names a registrant of a recording, by ID.
#[zoom_model]
pub struct RegistrantRef {
    /// The registrant's ID.
    pub id: Option<String>,
}
