//! People who registered for a meeting: list, add, look up, approve, deny and remove them, and the questions they are asked.
//!
//! A meeting has registrants when its host made registration a condition for joining. Whoever registers is approved at once or
//! waits, as the meeting's approval type says.

pub use super::{
    BatchRegistrant, CustomAnswer, RegisteredOccurrence, RegistrantAction, RegistrantLanguage, RegistrantRef,
    RegistrantStatus, StandardQuestion, StandardQuestionField,
};

use jiff::Timestamp;

use zoom_api::types::MeetingId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the registrants of a meeting that have one status, page by page.
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
///
/// Zoom's page: [List meeting registrants](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/GET/meetings/{meetingId}/registrants).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/registrants",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_registrants", "meeting:read:list_registrants:admin"],
    rate_limit = Medium,
    paged = registrants,
    errors(
        /// The app may not see this meeting.
        400/300 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this id.
        404/3001 => MeetingNotFound,
    )
)]
pub fn list_registrants(
    /// The meeting.
    meeting_id: MeetingId,
    /// One occurrence of a recurring meeting, by its id; the whole series when left out.
    occurrence_id: Option<String>,
    /// The status that is listed; approved registrants when left out.
    status: Option<RegistrantStatus>,
    /// How many registrants a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page, from 1.
    #[deprecated = "Zoom is giving it up: turn pages with `next_page_token`, or let `Client::pages` do it"]
    page_number: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes.
    next_page_token: Option<String>,
) -> RegistrantPage;

/// Registers a person for a meeting.
///
/// The host must be a licensed user. A meeting takes 4,999 registrants at most, and the same person can be registered for
/// the same meeting three times a day.
///
/// Zoom's page: [Add a meeting registrant](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/POST/meetings/{meetingId}/registrants).
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/registrants", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:registrant", "meeting:write:registrant:admin"],
    rate_limit = Light,
    success = 201,
    daily_limit(3 registrations per meeting_id, registrant.email),
    errors(
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The meeting is full.
        400/3043 => MeetingFull,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this id.
        404/1001 => MeetingNotFound,
    )
)]
pub fn add_registrant(
    /// The meeting.
    meeting_id: MeetingId,
    /// The occurrences of a recurring meeting to register for, by their ids; all of them when left out.
    #[query(csv)]
    occurrence_ids: Vec<String>,
    /// The person.
    #[body]
    registrant: NewRegistrant,
) -> Registration;

/// Registers up to 30 people for a scheduled meeting in one call.
///
/// The host must be a licensed user. It works for meetings of type 2 (scheduled, once) only: instant and recurring ones are refused.
///
/// Zoom's page: [Perform batch registration](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/POST/meetings/{meetingId}/batch_registrants).
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/batch_registrants", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:batch_registrants", "meeting:write:batch_registrants:admin"],
    rate_limit = Heavy,
    success = 201,
    errors(
        /// The meeting is not a scheduled one.
        400/303 => NotScheduledMeeting,
        /// The meeting does not ask for registration.
        400/404 => RegistrationNotRequired,
        /// The meeting has ended.
        400/3038 => MeetingOver,
        /// The meeting is full.
        400/3043 => MeetingFull,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this id.
        404/3001 => MeetingNotFound,
    )
)]
pub fn add_registrants(
    /// The meeting.
    meeting_id: MeetingId,
    /// Whether the people are approved at once, though the meeting's registrants wait for the host. It does not change how the meeting
    /// approves others.
    auto_approve: Option<bool>,
    /// Whether each person gets an e-mail that confirms the registration.
    registrants_confirmation_email: Option<bool>,
    /// The people, at most 30.
    registrants: Option<Vec<BatchRegistrant>>,
) -> BatchRegistration;

/// Looks up one registrant of a meeting.
///
/// The account needs a plan with meetings.
///
/// Zoom's page: [Get a meeting registrant](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/GET/meetings/{meetingId}/registrants/{registrantId}).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/registrants/<registrant_id>",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:registrant", "meeting:read:registrant:admin"],
    rate_limit = Light,
    errors(
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this id.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_registrant(
    /// The meeting.
    meeting_id: MeetingId,
    /// The registrant.
    registrant_id: String,
) -> Registrant;

/// Removes a registrant from a meeting.
///
/// The host needs a Pro plan or higher, and the meeting must require registration.
///
/// Zoom's page: [Delete a meeting registrant](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/DELETE/meetings/{meetingId}/registrants/{registrantId}).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/registrants/<registrant_id>",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:registrant", "meeting:delete:registrant:admin"],
    rate_limit = Light,
    errors(
        /// The host has no paid plan.
        400/200 => PaidPlanRequired,
        /// The registrant's id is not valid, or the meeting does not ask for registration: Zoom has one code for both.
        400/300 => InvalidRegistrantOrNoRegistration,
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this id.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_registrant(
    /// The meeting.
    meeting_id: MeetingId,
    /// The registrant.
    registrant_id: String,
    /// The occurrence to leave, by its id. A recurring meeting needs it when people register for each occurrence (registration types 2
    /// and 3); for type 1, one registration holds for all.
    occurrence_id: Option<String>,
) -> NoContent;

/// Lists what people are asked when they register for a meeting.
///
/// The host needs a Pro plan or higher, and the meeting must require registration.
///
/// Zoom's page: [List registration questions](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/GET/meetings/{meetingId}/registrants/questions).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/registrants/questions",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_registration_questions", "meeting:read:list_registration_questions:admin"],
    rate_limit = Light,
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this id.
        404/3001 => MeetingNotFound,
    )
)]
pub fn list_registration_questions(
    /// The meeting.
    meeting_id: MeetingId,
) -> RegistrationQuestions;

/// Changes what people are asked when they register for a meeting.
///
/// A list that is left out stays as it is. The host needs a Pro plan or higher, and the meeting must require registration.
///
/// Zoom's page: [Update registration questions](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/PATCH/meetings/{meetingId}/registrants/questions).
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/registrants/questions", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:registration_question", "meeting:update:registration_question:admin"],
    rate_limit = Light,
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this id.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_registration_questions(
    /// The meeting.
    meeting_id: MeetingId,
    /// Questions of the host's own.
    custom_questions: Option<Vec<CustomQuestion>>,
    /// Zoom's standard questions, and which of them must be answered.
    questions: Option<Vec<StandardQuestion>>,
) -> NoContent;

/// Approves, cancels or denies registrants of a meeting.
///
/// The host needs a Pro plan or higher, and the meeting must require registration. The status of one registrant can be changed ten
/// times a day.
///
/// The fields are sent as `multipart/form-data`; [`json`](UpdateRegistrantStatus::json) sends the JSON object that newer pages of
/// Zoom's documentation show. The errors are those of both revisions.
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
///
/// Zoom's page: [Update registrant's status](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/PUT/meetings/{meetingId}/registrants/status).
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/registrants/status", form,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:registrant_status", "meeting:update:registrant_status:admin"],
    rate_limit = Medium,
    daily_limit(10 status_changes per meeting_id, registrants.id | registrants.email),
    errors(
        /// The meeting does not ask for registration.
        _/300 => RegistrationNotRequired,
        /// The user belongs to another account.
        400/1010 => UserNotInAccount,
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The user is not the host of this meeting.
        400/3003 => NotMeetingHost,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The user is gone.
        404/1001 => UserNotFound,
        /// No meeting has this id.
        404/3001 => MeetingNotFound,
        /// Zoom found no such meeting or no such registrant, and did not say which.
        404 => MeetingOrRegistrantNotFound,
        /// A registrant's status was changed too often today; the count starts anew at 00:00 UTC.
        429 => RegistrantDailyLimit,
    )
)]
pub fn update_registrant_status(
    /// The meeting.
    meeting_id: MeetingId,
    /// One occurrence of a recurring meeting, by its id; every occurrence when left out.
    #[query]
    occurrence_id: Option<String>,
    /// What to do.
    action: RegistrantAction,
    /// To whom; at most 30.
    registrants: Option<Vec<RegistrantRef>>,
) -> NoContent;

/// One page of a meeting's registrants.
#[zoom_model]
pub struct RegistrantPage {
    /// The token of the next page; absent or empty on the last one.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of this page.
    #[deprecated = "Zoom is giving it up: turn pages with `next_page_token`"]
    pub page_number: Option<u32>,
    /// How many registrants a page holds.
    pub page_size: Option<u32>,
    /// How many registrants there are on all pages.
    pub total_records: Option<u64>,
    /// The registrants.
    pub registrants: Vec<Registrant>,
}

/// A person who registered, with what they answered.
#[zoom_model]
pub struct Registrant {
    /// The registrant's id.
    pub id: Option<String>,
    /// The e-mail address, at most 128 characters.
    pub email: String,
    /// The first name, at most 64 characters.
    pub first_name: String,
    /// The last name, at most 64 characters.
    pub last_name: Option<String>,
    /// The street and number.
    pub address: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The state or province.
    pub state: Option<String>,
    /// The postal code.
    pub zip: Option<String>,
    /// The country, in two letters (ISO 3166).
    pub country: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
    /// What the person asked or remarked.
    pub comments: Option<String>,
    /// The answers to the host's own questions.
    pub custom_questions: Vec<CustomAnswer>,
    /// The line of business.
    pub industry: Option<String>,
    /// The job title.
    pub job_title: Option<String>,
    /// How many people the organization employs.
    pub no_of_employees: Option<EmployeeCount>,
    /// The organization.
    pub org: Option<String>,
    /// When the person plans to buy.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// The person's part in the decision to buy.
    pub role_in_purchase_process: Option<PurchaseRole>,
    /// How far the registration is.
    pub status: Option<RegistrantStatus>,
    /// When the person registered.
    pub create_time: Option<Timestamp>,
    /// The link by which an approved registrant joins. Whoever has it can.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The PIN that a participant types to join by phone.
    #[zoom(secret)]
    pub participant_pin_code: Option<i64>,
}

/// A person to register.
#[zoom_model]
pub struct NewRegistrant {
    /// The first name, at most 64 characters.
    pub first_name: String,
    /// The e-mail address, at most 128 characters.
    pub email: String,
    /// The last name, at most 64 characters.
    pub last_name: Option<String>,
    /// The street and number.
    pub address: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The state or province.
    pub state: Option<String>,
    /// The postal code.
    pub zip: Option<String>,
    /// The country, in two letters (ISO 3166).
    pub country: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
    /// What the person asks or remarks.
    pub comments: Option<String>,
    /// The answers to the host's own questions.
    pub custom_questions: Vec<CustomAnswer>,
    /// The line of business.
    pub industry: Option<String>,
    /// The job title.
    pub job_title: Option<String>,
    /// How many people the organization employs. Adding knows other bands than the listing: 101-500 and 500-1,000.
    pub no_of_employees: Option<EmployeeCount>,
    /// The organization.
    pub org: Option<String>,
    /// When the person plans to buy.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// The person's part in the decision to buy.
    pub role_in_purchase_process: Option<PurchaseRole>,
    /// The language of the confirmation e-mail.
    pub language: Option<RegistrantLanguage>,
    /// Whether the person is approved at once, though the meeting's registrants wait for the host.
    pub auto_approve: Option<bool>,
}

/// What a registration came to.
#[zoom_model]
pub struct Registration {
    /// The meeting.
    pub id: Option<MeetingId>,
    /// The link by which the registrant joins; absent where the host has yet to approve.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The registrant's id.
    pub registrant_id: Option<String>,
    /// When the meeting starts.
    pub start_time: Option<Timestamp>,
    /// What the meeting is about, at most 200 characters.
    pub topic: Option<String>,
    /// The occurrences the registration holds for.
    pub occurrences: Vec<RegisteredOccurrence>,
    /// The PIN that the participant types to join by phone.
    #[zoom(secret)]
    pub participant_pin_code: Option<i64>,
}

/// What a batch of registrations came to.
#[zoom_model]
pub struct BatchRegistration {
    /// One entry a person.
    pub registrants: Vec<BatchRegistered>,
}

/// A person of a batch, registered.
#[zoom_model]
pub struct BatchRegistered {
    /// The e-mail address.
    pub email: Option<String>,
    /// The link by which the registrant joins.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The registrant's id.
    pub registrant_id: Option<String>,
    /// The PIN that the participant types to join by phone.
    #[zoom(secret)]
    pub participant_pin_code: Option<i64>,
}

/// What people are asked when they register.
#[zoom_model]
pub struct RegistrationQuestions {
    /// The host's own questions.
    pub custom_questions: Vec<CustomQuestion>,
    /// Zoom's standard questions.
    pub questions: Vec<StandardQuestion>,
}

/// A question of the host's own.
#[zoom_model]
pub struct CustomQuestion {
    /// The answers to choose from; none for a [`Short`](CustomQuestionType::Short) question, which is answered in words.
    pub answers: Vec<String>,
    /// Whether it must be answered.
    pub required: Option<bool>,
    /// The question.
    pub title: Option<String>,
    /// How it is answered.
    #[zoom(rename = "type")]
    pub kind: Option<CustomQuestionType>,
}

/// How a question of the host's own is answered.
#[zoom_model]
pub enum CustomQuestionType {
    /// In a few words.
    Short,
    /// With one of the given answers.
    Single,
}

/// How many people an organization employs.
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

/// When somebody plans to buy.
#[zoom_model]
pub enum PurchasingTimeFrame {
    /// Within a month.
    #[zoom(rename = "Within a month")]
    WithinAMonth,
    /// In one to three months.
    #[zoom(rename = "1-3 months")]
    OneToThreeMonths,
    /// In four to six months.
    #[zoom(rename = "4-6 months")]
    FourToSixMonths,
    /// In more than six months.
    #[zoom(rename = "More than 6 months")]
    MoreThanSixMonths,
    /// At no set time.
    #[zoom(rename = "No timeframe")]
    NoTimeFrame,
}

/// Somebody's part in a decision to buy.
#[zoom_model]
pub enum PurchaseRole {
    /// Decides.
    #[zoom(rename = "Decision Maker")]
    DecisionMaker,
    /// Evaluates or recommends.
    #[zoom(rename = "Evaluator/Recommender")]
    Evaluator,
    /// Has a say.
    #[zoom(rename = "Influencer")]
    Influencer,
    /// Has no part in it.
    #[zoom(rename = "Not involved")]
    NotInvolved,
}
