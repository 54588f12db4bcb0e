//! Webinars that have ended: their instances, participants, absentees, questions and poll results.

use jiff::Timestamp;

use super::{
    CustomAnswer, NoOfEmployees, ParticipantStatus, PurchasingTimeFrame, RegistrantStatus, RoleInPurchaseProcess,
};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the registrants who did not attend a past webinar, page by page.
///
/// The host needs a Pro plan or higher with the webinar add-on. The webinar must have required registration.
///
/// Zoom's page: [Get webinar absentees](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/absentees).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/absentees",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_absentees", "webinar:read:list_absentees:admin"],
    rate_limit = Heavy,
    paged = registrants,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The ID of the occurrence is not valid.
        400/300 => InvalidOccurrenceId,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The webinar does not ask for registration.
        400/3000 => RegistrationNotRequired,
        /// Zoom knows no webinar with this UUID, or no longer.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_absentees(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
    /// The occurrence whose absentees to list, by its ID.
    occurrence_id: Option<String>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> AbsenteePage;

/// Lists the past instances of a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [List past webinar instances](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/instances).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/instances",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_past_instances", "webinar:read:list_past_instances:admin"],
    rate_limit = Light,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn list_past_instances(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
) -> WebinarInstanceList;

/// Lists the people who attended a past webinar, page by page.
///
/// The host needs a Pro plan or higher with the webinar add-on. After sessions with hundreds of participants the data
/// takes a while: durations of `0` mean that it is too early.
///
/// Zoom's page: [List webinar participants](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/participants).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/participants",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_past_participants", "webinar:read:list_past_participants:admin"],
    rate_limit = Medium,
    paged = participants,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The page token is not valid, or has expired.
        400/300 => InvalidPageToken,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_past_participants(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> ParticipantPage;

/// Lists the answers given to the polls of a past webinar.
///
/// The host needs a webinar licence.
///
/// Zoom's page: [List past webinar poll results](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/polls).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/polls",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_past_polls", "webinar:read:list_past_polls:admin"],
    rate_limit = Medium,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar's ID is not valid, or it has not ended.
        404/3001 => InvalidWebinarId,
    )
)]
pub fn list_past_poll_results(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
) -> PollResultList;

/// Lists the questions that attendees asked in a past webinar, and the answers.
///
/// The host needs a webinar licence.
///
/// Zoom's page: [List Q&As of a past webinar](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/qa).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/qa",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:past_qa", "webinar:read:past_qa:admin"],
    rate_limit = Medium,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar's ID is not valid, or it has not ended.
        404/3001 => InvalidWebinarId,
    )
)]
pub fn list_past_questions(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
) -> ParticipantQuestionList;

/// One page of the registrants who did not attend.
#[zoom_model]
pub struct AbsenteePage {
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
    /// The registrants who did not attend.
    pub registrants: Vec<Absentee>,
}

/// A registrant who did not attend a past webinar.
#[zoom_model]
pub struct Absentee {
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
    /// When the person registered.
    pub create_time: Option<Timestamp>,
    /// The link the registrant joins by, once approved.
    #[zoom(secret)]
    pub join_url: Option<String>,
}

/// The past instances of a webinar.
#[zoom_model]
pub struct WebinarInstanceList {
    /// The past instances of the webinar.
    pub webinars: Vec<WebinarInstance>,
}

/// One time that a webinar was held.
#[zoom_model]
pub struct WebinarInstance {
    /// When the instance started.
    pub start_time: Option<Timestamp>,
    /// The UUID of this instance of the webinar.
    pub uuid: Option<String>,
}

/// One page of a past webinar's participants.
#[zoom_model]
pub struct ParticipantPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// The people who took part.
    pub participants: Vec<Participant>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// A person who took part in a past webinar, from joining to leaving.
#[zoom_model]
pub struct Participant {
    /// The participant's ID.
    pub id: Option<String>,
    /// The participant's name.
    pub name: Option<String>,
    /// The participant's ID, which holds for this webinar alone.
    pub user_id: Option<String>,
    /// The participant's registrant ID, where it is returned.
    pub registrant_id: Option<String>,
    /// The participant's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub user_email: Option<String>,
    /// When the participant joined.
    pub join_time: Option<Timestamp>,
    /// When the participant left.
    pub leave_time: Option<Timestamp>,
    /// How long the participant was there, in seconds. Whoever left and came back has another `user_id` and an entry of
    /// its own for each stay.
    pub duration: Option<u32>,
    /// Whether there was a failover during the webinar.
    pub failover: Option<bool>,
    /// Whether the participant was in the webinar or in the waiting room.
    pub status: Option<ParticipantStatus>,
    /// Whether the participant is an internal user.
    pub internal_user: Option<bool>,
}

/// The answers to a past webinar's polls, by who gave them.
#[zoom_model]
pub struct PollResultList {
    /// The webinar ID.
    pub id: Option<MeetingId>,
    /// The participants, each with their questions and answers.
    pub questions: Vec<ParticipantAnswers>,
    /// When the webinar started.
    pub start_time: Option<Timestamp>,
    /// The UUID of this instance of the webinar.
    pub uuid: Option<String>,
}

/// What one participant answered in the polls.
#[zoom_model]
pub struct ParticipantAnswers {
    /// The user's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// The participant's name; `Anonymous Attendee` when the poll is answered anonymously.
    pub name: Option<String>,
    /// The questions and answers, one by one.
    pub question_details: Vec<PollAnswer>,
}

/// An answer to one question of a poll.
#[zoom_model]
pub struct PollAnswer {
    /// What the participant answered.
    pub answer: Option<String>,
    /// When the poll was answered.
    pub date_time: Option<Timestamp>,
    /// The poll's ID.
    pub polling_id: Option<String>,
    /// The question that was asked.
    pub question: Option<String>,
}

/// The questions asked in a past webinar, by who asked them.
#[zoom_model]
pub struct ParticipantQuestionList {
    /// The webinar ID.
    pub id: Option<MeetingId>,
    /// The participants, each with their questions and answers.
    pub questions: Vec<ParticipantQuestions>,
    /// When the webinar started.
    pub start_time: Option<Timestamp>,
    /// The UUID of this instance of the webinar.
    pub uuid: Option<String>,
}

/// One participant's questions.
#[zoom_model]
pub struct ParticipantQuestions {
    /// The user's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// The user's name; `Anonymous Attendee` when questions are asked anonymously.
    pub name: Option<String>,
    /// The questions and answers, one by one.
    pub question_details: Vec<QuestionAndAnswer>,
}

/// A question, and the answer to it.
#[zoom_model]
pub struct QuestionAndAnswer {
    /// The answer to the question; `live answered` when it was answered live.
    pub answer: Option<String>,
    /// The question that was asked.
    pub question: Option<String>,
}
