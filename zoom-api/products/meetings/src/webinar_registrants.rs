//! Registrants of webinars: add, list, get, approve and delete them, and set the registration questions.
//!
//! Requires a Pro plan or higher with the webinar add-on for the host.

mod responses;

pub use responses::*;

use super::{
    BatchRegistrant, CustomAnswer, PurchaseRole, PurchasingTimeFrame, RegistrantAction, RegistrantLanguage,
    RegistrantRef, RegistrantStatus, StandardQuestion, WebinarRegistrantPage,
};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Registers up to 30 people for a scheduled webinar in one call.
///
/// The host must be a licensed user, and the webinar must require registration. Works only for webinars of type 5
/// (scheduled).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/batch_registrants", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:batch_registrants", "webinar:write:batch_registrants:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "addBatchWebinarRegistrants",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/batch_registrants",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar is not a scheduled one (type 5), or its ID is invalid.
        400/300 => InvalidWebinarIdOrType,
        /// The account cannot add more attendees, or the webinar does not require registration, or requires payment.
        400/3000 => RegistrationRejected,
        /// The webinar has ended and accepts no more registrations.
        400/3038 => WebinarOver,
        /// The webinar is full.
        400/3043 => WebinarFull,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn add_registrants(
    /// ID of the webinar.
    webinar_id: MeetingUuid,
    /// Whether these registrants are approved automatically, even if the webinar requires manual approval
    /// (`approval_type` 1). The webinar's approval type does not change.
    auto_approve: Option<bool>,
    /// People to register.
    #[zoom(max_items = 30)]
    registrants: Option<Vec<BatchRegistrant>>,
) -> BatchRegistration;

/// Lists the registrants of a webinar, filtered by status.
///
/// Requires a Pro plan or higher with the webinar add-on for the host.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/registrants",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_registrants", "webinar:read:list_registrants:admin"],
    rate_limit = Medium,
    paged = registrants,
    operation = "webinarRegistrants",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/registrants",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_registrants(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// ID of the occurrence whose registrants are listed.
    occurrence_id: Option<String>,
    /// Status of the registrants to list.
    #[zoom(default = "approved")]
    status: Option<RegistrantStatus>,
    /// ID of a tracking source; only its registrants are returned.
    tracking_source_id: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Page number.
    #[deprecated = "deprecated by Zoom; use `next_page_token` or `Client::pages`"]
    #[zoom(default = 1)]
    page_number: Option<u32>,
    next_page_token: Option<String>,
) -> WebinarRegistrantPage;

/// Registers a person for a webinar.
///
/// Requires a Pro plan or higher with the webinar add-on for the host. The same person can be registered for the same
/// webinar three times per day.
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/registrants", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:registrant", "webinar:write:registrant:admin"],
    rate_limit = Light,
    success = 201,
    operation = "webinarRegistrantCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/registrants",
    daily_limit(3 registrations per webinar_id, registrant.email),
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The webinar does not require registration or requires payment, the person is a panelist, or the account
        /// cannot add more attendees.
        400/3000 => RegistrationRejected,
        /// The host cannot register for the webinar.
        400/3027 => HostCannotRegister,
        /// An invited person must register with the work email address.
        400/3034 => WorkEmailRequired,
        /// The webinar has ended and accepts no more registrations.
        400/3038 => WebinarOver,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn add_registrant(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// IDs of the occurrences of a recurring webinar to register for; `get_webinar` returns them. Several occurrences
    /// require a webinar with `registration_type` 3.
    #[query(csv)]
    occurrence_ids: Vec<String>,
    /// Registrant.
    #[body]
    registrant: NewRegistrant,
) -> Registration;

/// Lists the registration questions of a webinar.
///
/// Registrants receive the join link only after they answer. Requires a Pro plan or higher with the webinar add-on for
/// the host.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/registrants/questions",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_registration_questions", "webinar:read:list_registration_questions:admin"],
    rate_limit = Light,
    operation = "webinarRegistrantsQuestionsGet",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/registrants/questions",
    errors(
        /// The host has no webinar plan, or webinars are disabled for the host.
        400/200 => WebinarPlanRequired,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The webinar does not require registration.
        400/3000 => RegistrationNotRequired,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_registration_questions(
    /// ID of the webinar.
    webinar_id: MeetingId,
) -> RegistrationQuestions;

/// Updates the registration questions of a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on, and the webinar must require registration.
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/registrants/questions", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:registration_question", "webinar:update:registration_question:admin"],
    rate_limit = Light,
    operation = "webinarRegistrantQuestionUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/registrants/questions",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The webinar does not require registration.
        400/3000 => RegistrationNotRequired,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_registration_questions(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// Custom registration questions.
    custom_questions: Option<Vec<CustomQuestion>>,
    /// Standard registration fields.
    questions: Option<Vec<StandardQuestion>>,
) -> NoContent;

/// Approves, cancels or denies registrants of a webinar.
///
/// Requires a Pro plan or higher with the webinar add-on for the host. The status of one registrant can be changed ten
/// times a day.
#[zoom_endpoint(
    PUT, "/webinars/<webinar_id>/registrants/status", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:registrant_status", "webinar:update:registrant_status:admin"],
    rate_limit = Medium,
    operation = "webinarRegistrantStatus",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/PUT/webinars/%7BwebinarId%7D/registrants/status",
    daily_limit(10 status_changes per webinar_id, registrants.id | registrants.email),
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid, or the webinar does not require registration.
        400/300 => InvalidWebinarOrNoRegistration,
        /// The webinar is full.
        400/3035 => WebinarFull,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_registrant_status(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// ID of the occurrence whose registrants are updated.
    #[query]
    occurrence_id: Option<String>,
    /// Action for the registrants: approve, deny, or cancel an approval.
    action: RegistrantAction,
    /// Registrants to approve, deny or cancel.
    #[zoom(max_items = 30)]
    registrants: Option<Vec<RegistrantRef>>,
) -> NoContent;

/// Returns one registrant of a webinar.
///
/// Requires a plan with webinars.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/registrants/<registrant_id>",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:registrant", "webinar:read:registrant:admin"],
    rate_limit = Light,
    operation = "webinarRegistrantGet",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/registrants/%7BregistrantId%7D",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The webinar does not require registration.
        400/3000 => RegistrationNotRequired,
        /// The webinar has no such registrant.
        400/3079 => RegistrantNotFound,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_registrant(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// ID of the registrant.
    registrant_id: String,
    /// ID of the occurrence that the person registered for.
    occurrence_id: Option<String>,
) -> Registrant;

/// Deletes a registrant of a webinar.
///
/// Requires a Pro plan or higher with the webinar add-on for the host.
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/registrants/<registrant_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:registrant", "webinar:delete:registrant:admin"],
    rate_limit = Light,
    operation = "deleteWebinarRegistrant",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/registrants/%7BregistrantId%7D",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The registrant ID or webinar ID is invalid.
        400/300 => InvalidRegistrantOrWebinarId,
        /// The webinar does not require registration, or has no such registrant.
        400/3000 => RegistrantNotFoundOrNoRegistration,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_registrant(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// ID of the registrant.
    registrant_id: String,
    /// ID of the occurrence to remove the registrant from.
    occurrence_id: Option<String>,
) -> NoContent;

/// Lists the tracking sources of a webinar's registration page, with the number of visitors and registrants of each.
///
/// The host needs a webinar license, and the webinar must require registration.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/tracking_sources",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_tracking_sources", "webinar:read:list_tracking_sources:admin"],
    rate_limit = Medium,
    operation = "getTrackingSources",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/tracking_sources",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_tracking_sources(
    /// ID of the webinar.
    webinar_id: MeetingId,
) -> TrackingSourceList;

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

/// Answer type of a webinar registration question.
#[zoom_model]
pub enum CustomQuestionType {
    /// Short text.
    Short,
    /// Single choice with radio buttons.
    SingleRadio,
    /// Single choice from a drop-down list.
    SingleDropdown,
    /// Multiple choice.
    Multiple,
}

/// Person to register for a webinar.
#[zoom_model]
pub struct NewRegistrant {
    /// First name of the registrant.
    #[zoom(max_length = 64)]
    pub first_name: String,
    /// Last name of the registrant.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Email address of the registrant.
    #[zoom(max_length = 128, format = "email")]
    pub email: String,
    /// Address of the registrant.
    pub address: Option<String>,
    /// City of the registrant.
    pub city: Option<String>,
    /// State or province of the registrant.
    pub state: Option<String>,
    /// ZIP or postal code of the registrant.
    pub zip: Option<String>,
    /// Country of the registrant, as a two-letter code.
    pub country: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Questions and comments of the registrant.
    pub comments: Option<String>,
    /// Answers to custom questions.
    pub custom_questions: Vec<CustomAnswer>,
    /// Industry of the registrant.
    pub industry: Option<String>,
    /// Job title of the registrant.
    pub job_title: Option<String>,
    /// Number of employees of the registrant's organization.
    pub no_of_employees: Option<NewEmployeeCount>,
    /// Organization of the registrant.
    pub org: Option<String>,
    /// Purchasing time frame of the registrant.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// Role of the registrant in the purchase process.
    pub role_in_purchase_process: Option<PurchaseRole>,
    /// Language of the confirmation email. Applies only if the webinar's emails use the recipient's language.
    pub language: Option<RegistrantLanguage>,
    /// ID of the person's tracking source.
    pub source_id: Option<String>,
}

/// Number of employees of the organization, for a person to register.
#[zoom_model]
pub enum NewEmployeeCount {
    /// Unspecified.
    #[zoom(rename = "")]
    Empty,
    /// 1 to 20.
    #[zoom(rename = "1-20")]
    From1To20,
    /// 21 to 50.
    #[zoom(rename = "21-50")]
    From21To50,
    /// 51 to 100.
    #[zoom(rename = "51-100")]
    From51To100,
    /// 101 to 500.
    #[zoom(rename = "101-500")]
    From101To500,
    /// 500 to 1,000.
    #[zoom(rename = "500-1,000")]
    From500To1000,
    /// 1,001 to 5,000.
    #[zoom(rename = "1,001-5,000")]
    From1001To5000,
    /// 5,001 to 10,000.
    #[zoom(rename = "5,001-10,000")]
    From5001To10000,
    /// More than 10,000.
    #[zoom(rename = "More than 10,000")]
    MoreThan10000,
}
