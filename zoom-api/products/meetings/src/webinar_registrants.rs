//! Registrants of webinars: register, list, look up, approve and remove them, and set what they are asked.
//!
//! The host needs a Pro plan or higher with the webinar add-on.

use jiff::Timestamp;

use super::{
    BatchRegistrant, CustomAnswer, NoOfEmployees, PurchasingTimeFrame, RegisteredOccurrence, RegistrantAction,
    RegistrantLanguage, RegistrantRef, RegistrantStatus, RoleInPurchaseProcess, StandardQuestion,
    WebinarRegistrantPage,
};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Registers up to 30 people for a scheduled webinar in one call.
///
/// The host must be a licensed user, and the webinar must require registration. It works for webinars of type 5
/// (scheduled, once) only.
///
/// Zoom's page: [Perform batch registration](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/batch_registrants).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/batch_registrants", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:batch_registrants", "webinar:write:batch_registrants:admin"],
    rate_limit = Heavy,
    success = 201,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => WebinarPlanRequired,
        /// The webinar is not one that is scheduled once (type 5), or its ID is not valid.
        400/300 => NotScheduledWebinar,
        /// The account can add no more attendees, or the webinar does not ask for registration, or asks for payment.
        400/3000 => TooManyAttendees,
        /// The webinar is over, so nobody can register any more.
        400/3038 => WebinarOver,
        /// The webinar is full.
        400/3043 => WebinarFull,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn add_registrants(
    /// The webinar, by its ID.
    webinar_id: MeetingUuid,
    /// Whether these registrants are approved at once, though the webinar approves by hand (`approval_type` 1). It does
    /// not change how others are approved.
    auto_approve: Option<bool>,
    /// The people, at most 30.
    registrants: Option<Vec<BatchRegistrant>>,
) -> BatchRegistration;

/// Lists the registrants of a webinar that have one status, page by page.
///
/// The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [List webinar registrants](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/registrants).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/registrants",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_registrants", "webinar:read:list_registrants:admin"],
    rate_limit = Medium,
    paged = registrants,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_registrants(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The occurrence whose registrants to list, by its ID.
    occurrence_id: Option<String>,
    /// The status of the registrants to list. `approved` when left out.
    status: Option<RegistrantStatus>,
    /// Only registrants who came from this tracking source, by its ID.
    tracking_source_id: Option<String>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page. Zoom is giving it up: use `next_page_token` instead. 1 when left out.
    page_number: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> WebinarRegistrantPage;

/// Registers a person for a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on. The same person can be registered for the same webinar
/// three times a day.
///
/// Zoom's page: [Add a webinar registrant](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/registrants).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/registrants", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:registrant", "webinar:write:registrant:admin"],
    rate_limit = Light,
    success = 201,
    daily_limit(3 registrations per webinar_id, registrant.email),
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The webinar does not ask for registration or asks for payment, the person is a panelist, or the account can
        /// add no more attendees.
        400/3000 => RegistrationNotRequired,
        /// The host cannot register for the webinar.
        400/3027 => HostCannotRegister,
        /// A person who was invited must register with the work e-mail address.
        400/3034 => WorkEmailRequired,
        /// The webinar is over, so nobody can register any more.
        400/3038 => WebinarOver,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn add_registrant(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The occurrences to register for, by their IDs, separated by commas. Several need `registration_type` 3.
    #[query]
    occurrence_ids: Option<String>,
    /// The person.
    #[body]
    registrant: NewRegistrant,
) -> Registration;

/// Lists what people are asked when they register for a webinar.
///
/// They get the link to join only after they answered. The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [List registration questions](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/registrants/questions).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/registrants/questions",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_registration_questions", "webinar:read:list_registration_questions:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or webinars are not enabled for the host.
        400/200 => WebinarPlanRequired,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The webinar does not ask for registration.
        400/3000 => RegistrationNotRequired,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_registration_questions(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
) -> RegistrationQuestions;

/// Changes what people are asked when they register for a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on, and the webinar must require registration.
///
/// Zoom's page: [Update registration questions](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/registrants/questions).
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/registrants/questions", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:registration_question", "webinar:update:registration_question:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The webinar does not ask for registration.
        400/3000 => RegistrationNotRequired,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_registration_questions(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The custom questions registrants are asked.
    custom_questions: Option<Vec<CustomQuestion>>,
    /// The standard fields registrants fill in.
    questions: Option<Vec<StandardQuestion>>,
) -> NoContent;

/// Approves, cancels or denies registrants of a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on. The status of one registrant can be changed ten times a
/// day.
///
/// Zoom's page: [Update registrant's status](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PUT/webinars/%7BwebinarId%7D/registrants/status).
#[zoom_endpoint(
    PUT, "/webinars/<webinar_id>/registrants/status", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:registrant_status", "webinar:update:registrant_status:admin"],
    rate_limit = Medium,
    daily_limit(10 status_changes per webinar_id, registrants.id | registrants.email),
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The webinar is full.
        400/3035 => WebinarFull,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_registrant_status(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The occurrence it is about, by its ID.
    #[query]
    occurrence_id: Option<String>,
    /// What happens to the registrants: approve, deny, or take back an approval.
    action: RegistrantAction,
    /// The registrants to approve, deny or cancel. At most 30.
    registrants: Option<Vec<RegistrantRef>>,
) -> NoContent;

/// Looks up one registrant of a webinar.
///
/// The account needs a plan with webinars.
///
/// Zoom's page: [Get a webinar registrant](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/registrants/%7BregistrantId%7D).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/registrants/<registrant_id>",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:registrant", "webinar:read:registrant:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The webinar does not ask for registration.
        400/3000 => RegistrationNotRequired,
        /// The webinar has no such registrant.
        400/3079 => RegistrantNotFound,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_registrant(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The registrant, by ID.
    registrant_id: String,
    /// The occurrence the registration is for, by its ID.
    occurrence_id: Option<String>,
) -> Registrant;

/// Removes a registrant from a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Delete a webinar registrant](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/registrants/%7BregistrantId%7D).
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/registrants/<registrant_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:registrant", "webinar:delete:registrant:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => WebinarPlanRequired,
        /// The ID of the registrant or of the webinar is not valid.
        400/300 => InvalidRegistrantId,
        /// The webinar does not ask for registration, or has no such registrant.
        400/3000 => RegistrationNotRequired,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_registrant(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The registrant, by ID.
    registrant_id: String,
    /// The occurrence to remove the registrant from, by its ID.
    occurrence_id: Option<String>,
) -> NoContent;

/// Lists the places where a webinar's registration page was shared, with the visitors and registrants from each.
///
/// The host needs a webinar licence, and the webinar must require registration.
///
/// Zoom's page: [Get webinar tracking sources](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/tracking_sources).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/tracking_sources",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_tracking_sources", "webinar:read:list_tracking_sources:admin"],
    rate_limit = Medium,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_tracking_sources(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
) -> TrackingSourceList;

/// A person who registered for a webinar, with what they answered.
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
    /// The language the registrant gets confirmation e-mails in.
    pub language: Option<RegistrantLanguage>,
    /// When the person registered.
    pub create_time: Option<Timestamp>,
    /// The link the registrant joins by, once approved.
    #[zoom(secret)]
    pub join_url: Option<String>,
}

/// What people are asked when they register for a webinar.
#[zoom_model]
pub struct RegistrationQuestions {
    /// The custom questions registrants are asked.
    pub custom_questions: Vec<CustomQuestion>,
    /// The standard fields registrants fill in.
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

/// How a question to a webinar's registrants is answered.
#[zoom_model]
pub enum CustomQuestionKind {
    /// In a few words.
    Short,
    /// By choosing one of several buttons.
    SingleRadio,
    /// By choosing one from a menu.
    SingleDropdown,
    /// By choosing one or more of the answers.
    Multiple,
}

/// The places where a webinar's registration page was shared.
#[zoom_model]
pub struct TrackingSourceList {
    /// How many registrations for the webinar there are.
    pub total_records: Option<u64>,
    /// The sources registrants came from.
    pub tracking_sources: Vec<TrackingSource>,
}

/// A place where a registration page was shared, and how many came from it.
#[zoom_model]
pub struct TrackingSource {
    /// The tracking source's ID.
    pub id: Option<String>,
    /// How many people registered from this source.
    pub registration_count: Option<u32>,
    /// The platform where the registration link was shared.
    pub source_name: Option<String>,
    /// The registration link that was shared there.
    pub tracking_url: Option<String>,
    /// How many people came to the registration page from this source.
    pub visitor_count: Option<u32>,
}

/// What a batch of registrations came to.
#[zoom_model]
pub struct BatchRegistration {
    /// The people who were registered.
    pub registrants: Vec<BatchRegistered>,
}

/// A person of a batch, registered.
#[zoom_model]
pub struct BatchRegistered {
    /// The registrant's e-mail address.
    pub email: Option<String>,
    /// The registrant's own link to join by.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The registrant's ID.
    pub registrant_id: Option<String>,
}

/// What a registration came to.
#[zoom_model]
pub struct Registration {
    /// The webinar ID.
    pub id: Option<MeetingId>,
    /// The link the registrant joins the webinar by.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The registrant's ID.
    pub registrant_id: Option<String>,
    /// When the webinar starts.
    pub start_time: Option<Timestamp>,
    /// The topic of the webinar. At most 200 characters.
    pub topic: Option<String>,
    /// The occurrences of a recurring webinar.
    pub occurrences: Vec<RegisteredOccurrence>,
}

/// A person to register for a webinar.
#[zoom_model]
pub struct NewRegistrant {
    /// The registrant's first name. At most 64 characters.
    pub first_name: String,
    /// The registrant's last name. At most 64 characters.
    pub last_name: Option<String>,
    /// The registrant's e-mail address. At most 128 characters.
    pub email: String,
    /// The registrant's address.
    pub address: Option<String>,
    /// The registrant's city.
    pub city: Option<String>,
    /// The registrant's state or province.
    pub state: Option<String>,
    /// The registrant's ZIP or postal code.
    pub zip: Option<String>,
    /// The registrant's country, as a two-letter code.
    pub country: Option<String>,
    /// The registrant's phone number.
    pub phone: Option<String>,
    /// The registrant's questions and comments.
    pub comments: Option<String>,
    /// The answers to custom questions.
    pub custom_questions: Vec<CustomAnswer>,
    /// The registrant's industry.
    pub industry: Option<String>,
    /// The registrant's job title.
    pub job_title: Option<String>,
    /// How many people the registrant's organization employs.
    pub no_of_employees: Option<NewNoOfEmployees>,
    /// The registrant's organization.
    pub org: Option<String>,
    /// How soon the registrant means to buy.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// The part the registrant plays in the decision to buy.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// The language of the e-mail that confirms the registration. It counts only when the webinar's e-mails are set to
    /// the recipient's own language.
    pub language: Option<RegistrantLanguage>,
    /// The tracking source the person came from, by its ID.
    pub source_id: Option<String>,
}

/// How many people the organization of a person to register employs.
#[zoom_model]
pub enum NewNoOfEmployees {
    /// Not told.
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
