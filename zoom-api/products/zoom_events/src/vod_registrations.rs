//! Registrations for video on-demand channels, and the registration questions.

use super::{CustomQuestionType, FieldName, QuestionAnswer, RegistrationQuestion, TicketAuthenticationMethod};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the questions to answer when registering for a channel.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/registration_questions",
    scopes = ["zoom_events_vod_registration:read", "zoom_events_vod_registration:read:admin", "zoom_events:read:vod_registration_questions", "zoom_events:read:vod_registration_questions:admin"],
    rate_limit = Light,
    operation = "getRegistrationQuestionsForVODChannel",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/video-on-demand-registrations/GET/zoom_events/hubs/%7BhubId%7D/vod_channels/%7BchannelId%7D/registration_questions",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the hub.
        403/260101 => HubAccessDenied,
        /// The caller has no access to the channel.
        403/261103 => ChannelAccessDenied,
        /// The hub does not exist.
        404/2001 => HubNotFound,
        /// The channel does not exist.
        404/261101 => ChannelNotFound,
    )
)]
pub fn list_questions(
    /// ID of the hub.
    hub_id: String,
    /// ID of the channel.
    channel_id: String,
) -> QuestionList;

/// Updates the questions to answer when registering for a channel.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PUT, "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/registration_questions", json,
    scopes = ["zoom_events_vod_registration:write", "zoom_events_vod_registration:write:admin", "zoom_events:update:vod_registration_questions", "zoom_events:update:vod_registration_questions:admin"],
    rate_limit = Light,
    operation = "updateRegistrationQuestionsForVODchannel",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/video-on-demand-registrations/PUT/zoom_events/hubs/%7BhubId%7D/vod_channels/%7BchannelId%7D/registration_questions",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the hub.
        403/260101 => HubAccessDenied,
        /// The caller has no access to the channel.
        403/261103 => ChannelAccessDenied,
        /// The hub does not exist.
        404/2001 => HubNotFound,
        /// The channel does not exist.
        404/261101 => ChannelNotFound,
    )
)]
pub fn update_questions(
    /// ID of the hub.
    hub_id: String,
    /// ID of the channel.
    channel_id: String,
    /// Standard questions of Zoom.
    #[zoom(max_items = 30)]
    questions: Option<Vec<QuestionUpdate>>,
    /// Custom questions of the host.
    #[zoom(max_items = 100)]
    custom_questions: Option<Vec<CustomQuestionUpdate>>,
) -> NoContent;

/// Lists the registrations of a channel.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/registrations",
    scopes = ["zoom_events_vod_registration:read", "zoom_events_vod_registration:read:admin", "zoom_events:read:vod_registrations", "zoom_events:read:vod_registrations:admin"],
    rate_limit = Light,
    paged = registrations,
    operation = "ListVODRegistration",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/video-on-demand-registrations/GET/zoom_events/hubs/%7BhubId%7D/vod_channels/%7BchannelId%7D/registrations",
    errors(
        /// The caller has no access to the hub.
        403/260101 => HubAccessDenied,
        /// The caller has no access to the channel.
        403/261103 => ChannelAccessDenied,
        /// The hub does not exist.
        404/2001 => HubNotFound,
        /// The channel does not exist.
        404/261101 => ChannelNotFound,
    )
)]
pub fn list_registrations(
    /// ID of the hub.
    hub_id: String,
    /// ID of the channel.
    channel_id: String,
    /// Email address of the registrant; by default all registrants.
    email: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> RegistrationPage;

/// Registers up to 30 people for a channel.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    POST, "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/registrations", json,
    scopes = ["zoom_events_vod_registration:write", "zoom_events_vod_registration:write:admin", "zoom_events:write:vod_registration", "zoom_events:write:vod_registration:admin"],
    rate_limit = Light,
    success = 201,
    operation = "VODTicketRegistration",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/video-on-demand-registrations/POST/zoom_events/hubs/%7BhubId%7D/vod_channels/%7BchannelId%7D/registrations",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the hub.
        403/260101 => HubAccessDenied,
        /// The caller has no access to the channel.
        403/261103 => ChannelAccessDenied,
        /// The hub does not exist.
        404/2001 => HubNotFound,
        /// The channel does not exist.
        404/261101 => ChannelNotFound,
        /// The channel does not exist.
        404 => ChannelNotFound,
    )
)]
pub fn create_registrations(
    /// ID of the hub.
    hub_id: String,
    /// ID of the channel.
    channel_id: String,
    /// People to register.
    #[zoom(max_items = 30)]
    registrations: Option<Vec<NewRegistration>>,
) -> CreatedRegistrationList;

/// Registration questions of a channel.
#[zoom_model(response)]
pub struct QuestionList {
    /// Standard questions of Zoom.
    #[zoom(max_items = 30)]
    pub questions: Vec<RegistrationQuestion>,
    /// Custom questions of the host.
    #[zoom(max_items = 100)]
    pub custom_questions: Vec<CustomQuestion>,
}

/// Custom question of the host.
#[zoom_model(response)]
pub struct CustomQuestion {
    /// Answer choices; not for short and long answers.
    #[zoom(max_items = 50)]
    pub answers: Vec<String>,
    /// Whether an answer is required.
    pub required: Option<bool>,
    /// Text of the question.
    pub title: Option<String>,
    /// ID of the question.
    pub question_id: Option<String>,
    /// Answer type of the question.
    #[zoom(rename = "type")]
    pub kind: Option<CustomQuestionType>,
    /// Minimum length of the answer, for short and long answers; at least 1 if an answer is required.
    #[zoom(min = 1)]
    pub min_length: Option<i64>,
    /// Maximum length of the answer, for short and long answers: at most 500 and 2,000 respectively, and no less than
    /// `min_length`.
    #[zoom(max = 2000)]
    pub max_length: Option<i64>,
}

/// Page of registrations.
#[zoom_model(response)]
pub struct RegistrationPage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Registrations.
    #[zoom(max_items = 300)]
    pub registrations: Vec<Registration>,
}

/// Registration for a channel.
#[zoom_model(response)]
pub struct Registration {
    /// ID of the registration.
    pub registration_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Personal link to watch the channel.
    #[zoom(secret)]
    pub join_link: Option<String>,
    /// How the person authenticates.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// First name.
    #[zoom(max_length = 64)]
    pub first_name: Option<String>,
    /// Last name.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province of the registrant.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Two-letter country code.
    #[zoom(max_length = 2)]
    pub country: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Industry of the organization.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Name of the organization.
    pub organization: Option<String>,
    /// Number of employees of the organization.
    pub organization_size: Option<String>,
    /// Questions and comments.
    #[zoom(max_length = 255)]
    pub comments: Option<String>,
    /// Answers to the custom questions.
    #[zoom(max_items = 100)]
    pub custom_questions: Vec<QuestionAnswer>,
}

/// Created registrations.
#[zoom_model(response)]
pub struct CreatedRegistrationList {
    /// Registrations.
    pub registrations: Vec<CreatedRegistration>,
}

/// Created registration.
#[zoom_model(response)]
pub struct CreatedRegistration {
    /// ID of the registration.
    pub registration_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Personal link to watch the channel.
    #[zoom(secret)]
    pub join_link: Option<String>,
}

/// Standard question to set.
#[zoom_model]
pub struct QuestionUpdate {
    /// Field to ask for.
    pub field_name: Option<FieldName>,
    /// Whether an answer is required.
    pub required: Option<bool>,
    /// Text of the question.
    pub title: Option<String>,
}

/// Custom question to set.
#[zoom_model]
pub struct CustomQuestionUpdate {
    /// Answer choices; not for short and long answers.
    #[zoom(max_items = 30)]
    pub answers: Vec<String>,
    /// Whether an answer is required.
    pub required: Option<bool>,
    /// Text of the question.
    pub title: Option<String>,
    /// Answer type of the question.
    #[zoom(rename = "type")]
    pub kind: Option<CustomQuestionType>,
    /// Minimum length of the answer, for short and long answers; at least 1 if an answer is required.
    #[zoom(min = 1)]
    pub min_length: Option<i64>,
    /// Maximum length of the answer, for short and long answers: at most 500 and 2,000 respectively, and no less than
    /// `min_length`.
    #[zoom(max = 2000)]
    pub max_length: Option<i64>,
}

/// Person to register.
#[zoom_model]
pub struct NewRegistration {
    /// Email address.
    #[zoom(max_length = 128, format = "email")]
    pub email: String,
    /// First name.
    #[zoom(max_length = 64)]
    pub first_name: Option<String>,
    /// Last name.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Two-letter country code.
    pub country: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Industry of the organization.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Name of the organization.
    pub organization: Option<String>,
    /// Number of employees of the organization.
    pub organization_size: Option<String>,
    /// Answers to the custom questions.
    #[zoom(max_items = 100)]
    pub custom_questions: Vec<QuestionAnswer>,
}
