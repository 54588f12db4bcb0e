//! Registrants of a meeting: list, add, get, approve, deny and delete them, and the registration questions.
//!
//! A meeting has registrants if its host requires registration. Registrants are approved automatically or manually,
//! depending on the meeting's approval type.

pub use super::{
    BatchRegistrant, CustomAnswer, RegisteredOccurrence, RegistrantAction, RegistrantLanguage, RegistrantRef,
    RegistrantStatus, StandardQuestion, StandardQuestionField,
};

use jiff::Timestamp;

use zoom_api::types::MeetingId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the registrants of a meeting, filtered by status.
///
/// The host needs a Pro plan or higher, and the meeting must require registration.
///
/// # Examples
/// ```no_run
/// use zoom_api::meetings::registrants::{RegistrantStatus, list_registrants};
///
/// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
/// let waiting = list_registrants(85746065).status(RegistrantStatus::Pending).page_size(300);
/// let mut registrants = client.items(waiting);
/// while let Some(registrant) = registrants.next().await {
///     println!("{}", registrant?.first_name);
/// }
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/registrants",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_registrants", "meeting:read:list_registrants:admin"],
    rate_limit = Medium,
    paged = registrants,
    operation = "meetingRegistrants",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/GET/meetings/%7BmeetingId%7D/registrants",
    errors(
        /// The app cannot access this meeting.
        400/300 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn list_registrants(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// ID of the occurrence of a recurring meeting whose registrants are listed.
    occurrence_id: Option<String>,
    /// Status of the registrants to list.
    #[zoom(default = "approved")]
    status: Option<RegistrantStatus>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Page number, starting at 1.
    #[deprecated = "deprecated by Zoom; use `next_page_token` or `Client::pages`"]
    #[zoom(default = 1)]
    page_number: Option<u32>,
    next_page_token: Option<String>,
) -> RegistrantPage;

/// Registers a person for a meeting.
///
/// The host must be a licensed user. A meeting accepts at most 4,999 registrants, and the same person can be registered
/// for the same meeting three times per day.
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/registrants", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:registrant", "meeting:write:registrant:admin"],
    rate_limit = Light,
    success = 201,
    operation = "meetingRegistrantCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/POST/meetings/%7BmeetingId%7D/registrants",
    daily_limit(3 registrations per meeting_id, registrant.email),
    errors(
        /// The app cannot access this meeting.
        400/3000 => CannotAccessMeeting,
        /// The meeting is full.
        400/3043 => MeetingFull,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/1001 => MeetingNotFound,
    )
)]
pub fn add_registrant(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// IDs of the occurrences of a recurring meeting to register for; `get_meeting` returns them.
    #[query(csv)]
    occurrence_ids: Vec<String>,
    /// Registrant.
    #[body]
    registrant: NewRegistrant,
) -> Registration;

/// Registers up to 30 people for a scheduled meeting in one call.
///
/// The host must be a licensed user, and the meeting must require registration. Works only for meetings of type 2
/// (scheduled): instant and recurring meetings are rejected.
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/batch_registrants", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:batch_registrants", "meeting:write:batch_registrants:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "addBatchRegistrants",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/POST/meetings/%7BmeetingId%7D/batch_registrants",
    errors(
        /// The meeting is not a scheduled meeting.
        400/303 => NotScheduledMeeting,
        /// The meeting does not require registration.
        400/404 => RegistrationNotRequired,
        /// The meeting has ended.
        400/3038 => MeetingOver,
        /// The meeting is full.
        400/3043 => MeetingFull,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn add_registrants(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Whether the registrants are approved automatically, even if the meeting requires manual approval. The meeting's
    /// approval type does not change.
    auto_approve: Option<bool>,
    /// Whether each registrant receives a confirmation email.
    registrants_confirmation_email: Option<bool>,
    /// People to register.
    #[zoom(max_items = 30)]
    registrants: Option<Vec<BatchRegistrant>>,
) -> BatchRegistration;

/// Returns one registrant of a meeting.
///
/// Requires a plan with meetings.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/registrants/<registrant_id>",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:registrant", "meeting:read:registrant:admin"],
    rate_limit = Light,
    operation = "meetingRegistrantGet",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/GET/meetings/%7BmeetingId%7D/registrants/%7BregistrantId%7D",
    errors(
        /// The app cannot access this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_registrant(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// ID of the registrant.
    registrant_id: String,
) -> Registrant;

/// Deletes a registrant of a meeting.
///
/// The host needs a Pro plan or higher, and the meeting must require registration.
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/registrants/<registrant_id>",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:registrant", "meeting:delete:registrant:admin"],
    rate_limit = Light,
    operation = "meetingregistrantdelete",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/DELETE/meetings/%7BmeetingId%7D/registrants/%7BregistrantId%7D",
    errors(
        /// The host has no paid plan.
        400/200 => PaidPlanRequired,
        /// The registrant ID is invalid, or the meeting does not require registration: Zoom uses one code for both.
        400/300 => InvalidRegistrantOrNoRegistration,
        /// The app cannot access this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_registrant(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// ID of the registrant.
    registrant_id: String,
    /// ID of the occurrence to cancel the registration for. Required for a recurring meeting with registration for each
    /// occurrence (registration types 2 and 3); for type 1, one registration applies to all.
    occurrence_id: Option<String>,
) -> NoContent;

/// Lists the registration questions of a meeting.
///
/// The host needs a Pro plan or higher, and the meeting must require registration.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/registrants/questions",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_registration_questions", "meeting:read:list_registration_questions:admin"],
    rate_limit = Light,
    operation = "meetingRegistrantsQuestionsGet",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/GET/meetings/%7BmeetingId%7D/registrants/questions",
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn list_registration_questions(
    /// ID of the meeting.
    meeting_id: MeetingId,
) -> RegistrationQuestions;

/// Updates the registration questions of a meeting.
///
/// An omitted list stays unchanged. The host needs a Pro plan or higher, and the meeting must require registration.
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/registrants/questions", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:registration_question", "meeting:update:registration_question:admin"],
    rate_limit = Light,
    operation = "meetingRegistrantQuestionUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/PATCH/meetings/%7BmeetingId%7D/registrants/questions",
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_registration_questions(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Custom questions of the host.
    custom_questions: Option<Vec<CustomQuestion>>,
    /// Standard questions of Zoom, and whether they are required.
    questions: Option<Vec<StandardQuestion>>,
) -> NoContent;

/// Approves, cancels or denies registrants of a meeting.
///
/// The host needs a Pro plan or higher, and the meeting must require registration. The status of one registrant can be
/// changed ten times a day.
///
/// The body is `multipart/form-data`; [`json`](UpdateRegistrantStatus::json) sends the JSON object of Zoom's newer
/// documentation instead. The errors are those of both revisions.
///
/// # Examples
/// ```no_run
/// use zoom_api::meetings::registrants::{RegistrantAction, RegistrantRef, update_registrant_status};
///
/// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
/// let denied = [RegistrantRef::new().id("9tboDiHUQAeOnbmudzWa5g").email("jchill@example.com")];
/// client
///     .send(update_registrant_status(85746065, RegistrantAction::Deny).registrants(denied))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/registrants/status", form,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:registrant_status", "meeting:update:registrant_status:admin"],
    rate_limit = Medium,
    operation = "meetingRegistrantStatus",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/PUT/meetings/%7BmeetingId%7D/registrants/status",
    daily_limit(10 status_changes per meeting_id, registrants.id | registrants.email),
    errors(
        /// The meeting does not require registration.
        _/300 => RegistrationNotRequired,
        /// The user belongs to another account.
        400/1010 => UserNotInAccount,
        /// The app cannot access this meeting.
        400/3000 => CannotAccessMeeting,
        /// The user is not the host of this meeting.
        400/3003 => NotMeetingHost,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The user was deleted.
        404/1001 => UserNotFound,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
        /// The meeting or the registrant does not exist; Zoom does not specify which.
        404 => MeetingOrRegistrantNotFound,
        /// The registrant's status was changed too often today; the count resets at 00:00 UTC.
        429 => RegistrantDailyLimit,
    )
)]
pub fn update_registrant_status(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// ID of the occurrence of a recurring meeting whose registrants are updated.
    #[query]
    occurrence_id: Option<String>,
    /// Action to apply.
    action: RegistrantAction,
    /// Registrants to update.
    #[zoom(max_items = 30)]
    registrants: Option<Vec<RegistrantRef>>,
) -> NoContent;

/// Page of a meeting's registrants.
#[zoom_model(response)]
pub struct RegistrantPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Number of this page.
    #[deprecated = "deprecated by Zoom; use `next_page_token`"]
    pub page_number: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of registrants.
    pub total_records: Option<u64>,
    /// Registrants.
    pub registrants: Vec<Registrant>,
}

/// Registrant, with the answers to the questions.
#[zoom_model(response)]
pub struct Registrant {
    /// ID of the registrant.
    pub id: Option<String>,
    /// Email address.
    #[zoom(max_length = 128, format = "email")]
    pub email: String,
    /// First name.
    #[zoom(max_length = 64)]
    pub first_name: String,
    /// Last name.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Street and number.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Two-letter country code (ISO 3166).
    pub country: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Questions and comments of the registrant.
    pub comments: Option<String>,
    /// Answers to the host's custom questions.
    pub custom_questions: Vec<CustomAnswer>,
    /// Industry.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Number of employees of the organization.
    pub no_of_employees: Option<EmployeeCount>,
    /// Organization.
    pub org: Option<String>,
    /// Purchasing time frame.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// Role in the purchase process.
    pub role_in_purchase_process: Option<PurchaseRole>,
    /// Status of the registration.
    pub status: Option<RegistrantStatus>,
    /// Registration time.
    pub create_time: Option<Timestamp>,
    /// Join URL of an approved registrant. It grants access to anyone who has it.
    #[zoom(secret, format = "url")]
    pub join_url: Option<String>,
    /// PIN that a participant enters to join by phone.
    #[zoom(secret)]
    pub participant_pin_code: Option<i64>,
}

/// Person to register.
#[zoom_model]
pub struct NewRegistrant {
    /// First name.
    #[zoom(max_length = 64)]
    pub first_name: String,
    /// Email address.
    #[zoom(max_length = 128, format = "email")]
    pub email: String,
    /// Last name.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Street and number.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Two-letter country code (ISO 3166).
    pub country: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Questions and comments.
    pub comments: Option<String>,
    /// Answers to the host's custom questions.
    pub custom_questions: Vec<CustomAnswer>,
    /// Industry.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Number of employees of the organization. The bands 101-500 and 500-1,000 exist only for adding, not for listing.
    pub no_of_employees: Option<EmployeeCount>,
    /// Organization.
    pub org: Option<String>,
    /// Purchasing time frame.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// Role in the purchase process.
    pub role_in_purchase_process: Option<PurchaseRole>,
    /// Language of the confirmation email.
    pub language: Option<RegistrantLanguage>,
    /// Whether the person is approved automatically, even if the meeting requires manual approval (`approval_type` 1).
    /// The meeting's approval type does not change.
    pub auto_approve: Option<bool>,
}

/// Result of a registration.
#[zoom_model(response)]
pub struct Registration {
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// Join URL of the registrant; absent if the meeting requires manual approval (`approval_type` 1).
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// ID of the registrant.
    pub registrant_id: Option<String>,
    /// Start time of the meeting.
    pub start_time: Option<Timestamp>,
    /// Topic of the meeting.
    #[zoom(max_length = 200)]
    pub topic: Option<String>,
    /// Occurrences that the registration applies to.
    pub occurrences: Vec<RegisteredOccurrence>,
    /// PIN that the participant enters to join by phone.
    #[zoom(secret)]
    pub participant_pin_code: Option<i64>,
}

/// Result of a batch registration.
#[zoom_model(response)]
pub struct BatchRegistration {
    /// One entry per person.
    pub registrants: Vec<BatchRegistered>,
}

/// Registered person of a batch.
#[zoom_model(response)]
pub struct BatchRegistered {
    /// Email address.
    pub email: Option<String>,
    /// Join URL of the registrant.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// ID of the registrant.
    pub registrant_id: Option<String>,
    /// PIN that the participant enters to join by phone.
    #[zoom(secret)]
    pub participant_pin_code: Option<i64>,
}

/// Registration questions.
#[zoom_model(response)]
pub struct RegistrationQuestions {
    /// Custom questions of the host.
    pub custom_questions: Vec<CustomQuestion>,
    /// Standard questions of Zoom.
    pub questions: Vec<StandardQuestion>,
}

/// Custom question of the host.
#[zoom_model]
pub struct CustomQuestion {
    /// Answer options; none for a [`Short`](CustomQuestionType::Short) question, which takes free text.
    pub answers: Vec<String>,
    /// Whether the question is mandatory.
    pub required: Option<bool>,
    /// Text of the question.
    pub title: Option<String>,
    /// Answer type.
    #[zoom(rename = "type")]
    pub kind: Option<CustomQuestionType>,
}

/// Answer type of a custom question.
#[zoom_model]
pub enum CustomQuestionType {
    /// Short text.
    Short,
    /// One of the given answers.
    Single,
}

/// Number of employees of an organization.
#[zoom_model]
pub enum EmployeeCount {
    /// 1 to 20.
    #[zoom(rename = "1-20")]
    From1To20,
    /// 21 to 50.
    #[zoom(rename = "21-50")]
    From21To50,
    /// 51 to 100.
    #[zoom(rename = "51-100")]
    From51To100,
    /// 101 to 250; in listings.
    #[zoom(rename = "101-250")]
    From101To250,
    /// 101 to 500; when adding.
    #[zoom(rename = "101-500")]
    From101To500,
    /// 251 to 500; in listings.
    #[zoom(rename = "251-500")]
    From251To500,
    /// 500 to 1,000; when adding.
    #[zoom(rename = "500-1,000")]
    From500To1000,
    /// 501 to 1,000; in listings.
    #[zoom(rename = "501-1,000")]
    From501To1000,
    /// 1,001 to 5,000.
    #[zoom(rename = "1,001-5,000")]
    From1001To5000,
    /// 5,001 to 10,000.
    #[zoom(rename = "5,001-10,000")]
    From5001To10000,
    /// More than 10,000.
    #[zoom(rename = "More than 10,000")]
    Over10000,
}

/// Purchasing time frame.
#[zoom_model]
pub enum PurchasingTimeFrame {
    /// Within one month.
    #[zoom(rename = "Within a month", alias = "Within a month.")]
    WithinAMonth,
    /// One to three months.
    #[zoom(rename = "1-3 months", alias = "1-3 months.")]
    OneToThreeMonths,
    /// Four to six months.
    #[zoom(rename = "4-6 months", alias = "4-6 months.")]
    FourToSixMonths,
    /// More than six months.
    #[zoom(rename = "More than 6 months", alias = "More than 6 months.")]
    MoreThanSixMonths,
    /// No time frame.
    #[zoom(rename = "No timeframe", alias = "No timeframe.")]
    NoTimeFrame,
}

/// Role in the purchase process.
#[zoom_model]
pub enum PurchaseRole {
    /// Decision maker.
    #[zoom(rename = "Decision Maker", alias = "Decision maker")]
    DecisionMaker,
    /// Evaluator or recommender.
    #[zoom(rename = "Evaluator/Recommender", alias = "Evaluator/Recommender.")]
    Evaluator,
    /// Influencer.
    #[zoom(rename = "Influencer", alias = "Influencer.")]
    Influencer,
    /// Not involved.
    #[zoom(rename = "Not involved", alias = "Not involved.")]
    NotInvolved,
}
