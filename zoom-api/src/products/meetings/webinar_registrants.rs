//! Webinar registrants.

use jiff::Timestamp;

use super::{NoOfEmployees, PurchasingTimeFrame, Question, RegistrantStatus, RoleInPurchaseProcess};
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Adds registrants.
///
/// Zoom's page: [Perform batch registration](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/batch_registrants).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/batch_registrants", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:batch_registrants", "webinar:write:batch_registrants:admin"],
    rate_limit = Heavy,
    success = 201,
    errors(
        /// Webinar plan required.
        400/200 => WebinarPlanRequired,
        /// Not scheduled webinar.
        400/300 => NotScheduledWebinar,
        /// Too many attendees.
        400/3000 => TooManyAttendees,
        /// Webinar over.
        400/3038 => WebinarOver,
        /// Webinar full.
        400/3043 => WebinarFull,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn add_registrants(
    /// The webinar.
    webinar_id: String,
    /// Whether "auto approve" is on.
    auto_approve: Option<bool>,
    /// The registrants.
    registrants: Option<Vec<BatchRegistrant>>,
) -> BatchRegistration;

/// Lists registrants.
///
/// Zoom's page: [List webinar registrants](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/registrants).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/registrants",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_registrants", "webinar:read:list_registrants:admin"],
    rate_limit = Medium,
    paged = registrants,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_registrants(
    /// The webinar.
    webinar_id: i64,
    /// The occurrence ID.
    occurrence_id: Option<String>,
    /// The status: `approved` when left out.
    status: Option<RegistrantFilter>,
    /// The tracking source ID.
    tracking_source_id: Option<String>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page: 1 when left out.
    page_number: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> RegistrantPage;

/// Adds a registrant.
///
/// Zoom's page: [Add a webinar registrant](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/registrants).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/registrants", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:registrant", "webinar:write:registrant:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Registration not required.
        400/3000 => RegistrationNotRequired,
        /// Host cannot register.
        400/3027 => HostCannotRegister,
        /// Work email required.
        400/3034 => WorkEmailRequired,
        /// Webinar over.
        400/3038 => WebinarOver,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn add_registrant(
    /// The webinar.
    webinar_id: i64,
    /// The occurrence IDs.
    #[query]
    occurrence_ids: Option<String>,
    /// The registrant.
    #[body]
    registrant: NewRegistrant,
) -> Registration;

/// Lists registration questions.
///
/// Zoom's page: [List registration questions](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/registrants/questions).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/registrants/questions",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_registration_questions", "webinar:read:list_registration_questions:admin"],
    rate_limit = Light,
    errors(
        /// Webinar plan required.
        400/200 => WebinarPlanRequired,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Registration not required.
        400/3000 => RegistrationNotRequired,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_registration_questions(
    /// The webinar.
    webinar_id: i64,
) -> RegistrationQuestions;

/// Updates registration questions.
///
/// Zoom's page: [Update registration questions](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/registrants/questions).
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/registrants/questions", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:registration_question", "webinar:update:registration_question:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Registration not required.
        400/3000 => RegistrationNotRequired,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_registration_questions(
    /// The webinar.
    webinar_id: i64,
    /// The custom questions.
    custom_questions: Option<Vec<CustomQuestionUpdate>>,
    /// The questions.
    questions: Option<Vec<Question>>,
) -> NoContent;

/// Updates a registrant status.
///
/// Zoom's page: [Update registrant's status](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PUT/webinars/%7BwebinarId%7D/registrants/status).
#[zoom_endpoint(
    PUT, "/webinars/<webinar_id>/registrants/status", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:registrant_status", "webinar:update:registrant_status:admin"],
    rate_limit = Medium,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Webinar full.
        400/3035 => WebinarFull,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_registrant_status(
    /// The webinar.
    webinar_id: i64,
    /// The occurrence ID.
    #[query]
    occurrence_id: Option<String>,
    /// The action.
    action: RegistrantAction,
    /// The registrants: at most 30.
    registrants: Option<Vec<RegistrantRef>>,
) -> NoContent;

/// Gets a registrant.
///
/// Zoom's page: [Get a webinar registrant](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/registrants/%7BregistrantId%7D).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/registrants/<registrant_id>",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:registrant", "webinar:read:registrant:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Registration not required.
        400/3000 => RegistrationNotRequired,
        /// Registrant not found.
        400/3079 => RegistrantNotFound,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_registrant(
    /// The webinar.
    webinar_id: i64,
    /// The registrant.
    registrant_id: String,
    /// The occurrence ID.
    occurrence_id: Option<String>,
) -> Registrant;

/// Deletes a registrant.
///
/// Zoom's page: [Delete a webinar registrant](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/registrants/%7BregistrantId%7D).
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/registrants/<registrant_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:registrant", "webinar:delete:registrant:admin"],
    rate_limit = Light,
    errors(
        /// Webinar plan required.
        400/200 => WebinarPlanRequired,
        /// Invalid registrant ID.
        400/300 => InvalidRegistrantId,
        /// Registration not required.
        400/3000 => RegistrationNotRequired,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_registrant(
    /// The webinar.
    webinar_id: i64,
    /// The registrant.
    registrant_id: String,
    /// The occurrence ID.
    occurrence_id: Option<String>,
) -> NoContent;

/// Lists tracking sources.
///
/// Zoom's page: [Get webinar tracking sources](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/tracking_sources).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/tracking_sources",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_tracking_sources", "webinar:read:list_tracking_sources:admin"],
    rate_limit = Medium,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_tracking_sources(
    /// The webinar.
    webinar_id: i64,
) -> TrackingSourceList;

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
    /// The language.
    pub language: Option<RegistrantLanguage>,
    /// The create time.
    pub create_time: Option<Timestamp>,
    /// The join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
}

/// What a registrant language can be.
#[zoom_model]
pub enum RegistrantLanguage {
    /// En us.
    #[zoom(rename = "en-US")]
    EnUs,
    /// De de.
    #[zoom(rename = "de-DE")]
    DeDe,
    /// Es es.
    #[zoom(rename = "es-ES")]
    EsEs,
    /// Fr fr.
    #[zoom(rename = "fr-FR")]
    FrFr,
    /// Jp jp.
    #[zoom(rename = "jp-JP")]
    JpJp,
    /// Pt pt.
    #[zoom(rename = "pt-PT")]
    PtPt,
    /// Ru ru.
    #[zoom(rename = "ru-RU")]
    RuRu,
    /// Zh cn.
    #[zoom(rename = "zh-CN")]
    ZhCn,
    /// Zh tw.
    #[zoom(rename = "zh-TW")]
    ZhTw,
    /// Ko ko.
    #[zoom(rename = "ko-KO")]
    KoKo,
    /// It it.
    #[zoom(rename = "it-IT")]
    ItIt,
    /// Vi vn.
    #[zoom(rename = "vi-VN")]
    ViVn,
    /// Pl pl.
    #[zoom(rename = "pl-PL")]
    PlPl,
    /// Tr tr.
    #[zoom(rename = "Tr-TR")]
    TrTr,
}

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
    pub registrants: Vec<ListedRegistrant>,
}

/// A registrant, as it is listed.
#[zoom_model]
pub struct ListedRegistrant {
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
    /// The create time.
    pub create_time: Option<Timestamp>,
    /// The join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
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
    /// Single radio.
    SingleRadio,
    /// Single dropdown.
    SingleDropdown,
    /// Multiple.
    Multiple,
}

/// A tracking source list.
#[zoom_model]
pub struct TrackingSourceList {
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The tracking sources.
    pub tracking_sources: Vec<TrackingSource>,
}

/// A tracking source.
#[zoom_model]
pub struct TrackingSource {
    /// The ID.
    pub id: Option<String>,
    /// The registration count.
    pub registration_count: Option<u32>,
    /// The source name.
    pub source_name: Option<String>,
    /// The tracking URL.
    pub tracking_url: Option<String>,
    /// The visitor count.
    pub visitor_count: Option<u32>,
}

/// A batch registration.
#[zoom_model]
pub struct BatchRegistration {
    /// The registrants.
    pub registrants: Vec<BatchRegistrationEntry>,
}

/// A batch registration entry.
#[zoom_model]
pub struct BatchRegistrationEntry {
    /// The email.
    pub email: Option<String>,
    /// The join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The registrant ID.
    pub registrant_id: Option<String>,
}

/// A registration.
#[zoom_model]
pub struct Registration {
    /// The ID.
    pub id: Option<i64>,
    /// The join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The registrant ID.
    pub registrant_id: Option<String>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The topic: at most 200 characters.
    pub topic: Option<String>,
    /// The occurrences.
    pub occurrences: Vec<RegisteredOccurrence>,
}

/// A registered occurrence.
#[zoom_model]
pub struct RegisteredOccurrence {
    /// The duration.
    pub duration: Option<u32>,
    /// The occurrence ID.
    pub occurrence_id: Option<String>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The status.
    pub status: Option<String>,
}

/// A batch registrant.
#[zoom_model]
pub struct BatchRegistrant {
    /// The email: an e-mail address.
    pub email: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: Option<String>,
}

/// What a registrant filter can be.
#[zoom_model]
pub enum RegistrantFilter {
    /// Pending.
    Pending,
    /// Approved.
    Approved,
    /// Denied.
    Denied,
}

/// What is made: registrant.
#[zoom_model]
pub struct NewRegistrant {
    /// The first name: at most 64 characters.
    pub first_name: String,
    /// The last name: at most 64 characters.
    pub last_name: Option<String>,
    /// The email: at most 128 characters, an e-mail address.
    pub email: String,
    /// The address.
    pub address: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The state.
    pub state: Option<String>,
    /// The zip.
    pub zip: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The phone.
    pub phone: Option<String>,
    /// The comments.
    pub comments: Option<String>,
    /// The custom questions.
    pub custom_questions: Vec<CustomQuestion>,
    /// The industry.
    pub industry: Option<String>,
    /// The job title.
    pub job_title: Option<String>,
    /// The no of employees.
    pub no_of_employees: Option<NewNoOfEmployees>,
    /// The org.
    pub org: Option<String>,
    /// The purchasing time frame.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// The role in purchase process.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// The language.
    pub language: Option<NewRegistrantLanguage>,
    /// The source ID.
    pub source_id: Option<String>,
}

/// What a new no of employees can be.
#[zoom_model]
pub enum NewNoOfEmployees {
    /// Empty.
    #[zoom(rename = "")]
    Empty,
    /// `1-20`.
    #[zoom(rename = "1-20")]
    From1To20,
    /// `21-50`.
    #[zoom(rename = "21-50")]
    From21To50,
    /// `51-100`.
    #[zoom(rename = "51-100")]
    From51To100,
    /// `101-500`.
    #[zoom(rename = "101-500")]
    From101To500,
    /// `500-1,000`.
    #[zoom(rename = "500-1,000")]
    Value5001000,
    /// `1,001-5,000`.
    #[zoom(rename = "1,001-5,000")]
    Value10015000,
    /// `5,001-10,000`.
    #[zoom(rename = "5,001-10,000")]
    Value500110000,
    /// More than10000.
    #[zoom(rename = "More than 10,000")]
    MoreThan10000,
}

/// What a new registrant language can be.
#[zoom_model]
pub enum NewRegistrantLanguage {
    /// En us.
    #[zoom(rename = "en-US")]
    EnUs,
    /// De de.
    #[zoom(rename = "de-DE")]
    DeDe,
    /// Es es.
    #[zoom(rename = "es-ES")]
    EsEs,
    /// Fr fr.
    #[zoom(rename = "fr-FR")]
    FrFr,
    /// Jp jp.
    #[zoom(rename = "jp-JP")]
    JpJp,
    /// Pt pt.
    #[zoom(rename = "pt-PT")]
    PtPt,
    /// Ru ru.
    #[zoom(rename = "ru-RU")]
    RuRu,
    /// Zh cn.
    #[zoom(rename = "zh-CN")]
    ZhCn,
    /// Zh tw.
    #[zoom(rename = "zh-TW")]
    ZhTw,
    /// Ko ko.
    #[zoom(rename = "ko-KO")]
    KoKo,
    /// It it.
    #[zoom(rename = "it-IT")]
    ItIt,
    /// Vi vn.
    #[zoom(rename = "vi-VN")]
    ViVn,
    /// Pl pl.
    #[zoom(rename = "pl-PL")]
    PlPl,
    /// Tr tr.
    #[zoom(rename = "Tr-TR")]
    TrTr,
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
    /// Single radio.
    SingleRadio,
    /// Single dropdown.
    SingleDropdown,
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
    /// Cancel.
    Cancel,
}

/// Names a registrant.
#[zoom_model]
pub struct RegistrantRef {
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The ID.
    pub id: Option<String>,
}
