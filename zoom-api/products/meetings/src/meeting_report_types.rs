//! Shared types: meeting report types.

use jiff::Timestamp;

use super::{ParticipantStatus, TrackingFieldValue};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::zoom_model;

/// Answer to a question or comment on it, with its author.
#[zoom_model(response)]
pub struct AnswerDetail {
    /// ID of the user who answered; empty for users outside the account.
    pub user_id: Option<String>,
    /// Display name of the host or participant.
    pub name: Option<String>,
    /// Email address of the participant; with some exceptions, empty for participants outside the host's account.
    pub email: Option<String>,
    /// Answer of the host or comment of a participant.
    #[zoom(max_length = 1024)]
    pub content: Option<String>,
    /// Submission time of the answer or comment.
    pub create_time: Option<Timestamp>,
    /// Answer type.
    #[zoom(rename = "type")]
    pub kind: Option<AnswerDetailType>,
}

/// Answer type, by author and audience.
#[zoom_model]
pub enum AnswerDetailType {
    /// Neither of the others.
    Default,
    /// Answer of a host to everyone.
    HostAnsweredPublicly,
    /// Private answer of a host to the asker.
    HostAnsweredPrivately,
    /// Comment of a participant.
    ParticipantCommented,
    /// Answer of a host, public or private. Deprecated by Zoom; use the two separate values.
    HostAnswered,
}

/// Additional fields of the response.
#[zoom_model]
pub enum IncludeFields {
    /// Registrant ID of the participant.
    RegistrantId,
}

/// Name and value of a meeting's custom key, a host's custom attribute or a SIP header.
#[zoom_model]
pub struct KeyValue {
    /// Name of the key, attribute or header.
    pub key: Option<String>,
    /// Value of the key, attribute or header.
    #[zoom(max_length = 256)]
    pub value: Option<String>,
}

/// Report on a past meeting or webinar.
#[zoom_model(response)]
pub struct MeetingReport {
    /// Custom keys and values that the app assigned to the meeting or webinar.
    #[zoom(max_items = 10)]
    pub custom_keys: Vec<KeyValue>,
    /// Department of the host.
    #[zoom(rename = "dept")]
    pub department: Option<String>,
    /// Duration of the meeting or webinar, in minutes.
    pub duration: Option<u32>,
    /// End time of the meeting or webinar.
    pub end_time: Option<Timestamp>,
    /// ID of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// Number of participants.
    pub participants_count: Option<u32>,
    /// Start time of the meeting or webinar.
    pub start_time: Option<Timestamp>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Total minutes of all participants, including the host.
    pub total_minutes: Option<i64>,
    /// Tracking fields and their values.
    pub tracking_fields: Vec<TrackingFieldValue>,
    /// Type of the meeting or webinar, as a number; for meetings, such as 2 for a scheduled one.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// Email address of the host.
    pub user_email: Option<String>,
    /// Display name of the host.
    pub user_name: Option<String>,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: Option<String>,
}

/// Answer to one question of a poll.
#[zoom_model(response)]
pub struct PollAnswer {
    /// Answer of the participant.
    pub answer: Option<String>,
    /// Time when the poll was answered. Zoom's examples are in UTC, but some responses have no offset.
    pub date_time: Option<Moment>,
    /// ID of the poll.
    pub polling_id: Option<String>,
    /// Question of the poll.
    pub question: Option<String>,
}

/// Poll answers of the participants of a past meeting or webinar.
#[zoom_model(response)]
pub struct PollReport {
    /// ID of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: Option<String>,
    /// Start time of the meeting or webinar.
    pub start_time: Option<Timestamp>,
    /// Participants with their questions and answers.
    pub questions: Vec<PollReportAnswers>,
}

/// Poll answers of one participant.
#[zoom_model(response)]
pub struct PollReportAnswers {
    /// Email address of the participant.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Name of the participant; `Anonymous Attendee` if the poll is anonymous.
    pub name: Option<String>,
    /// First name of the participant; `Anonymous Attendee` if the poll is anonymous.
    pub first_name: Option<String>,
    /// Last name of the participant; `Anonymous Attendee` if the poll is anonymous.
    pub last_name: Option<String>,
    /// Questions and answers.
    pub question_details: Vec<PollAnswer>,
}

/// Questions of a past meeting or webinar, by participant.
#[zoom_model(response)]
pub struct QuestionReport {
    /// ID of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// Participants with their questions and answers.
    pub questions: Vec<ReportedQuestions>,
    /// Start time of the meeting or webinar.
    pub start_time: Option<Timestamp>,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: Option<String>,
}

/// Status of a question.
#[zoom_model]
pub enum QuestionStatus {
    /// The session does not support question statuses.
    Default,
    /// Open.
    Open,
    /// Dismissed.
    Dismissed,
    /// Answered.
    Answered,
    /// Deleted.
    Deleted,
}

/// Participant in the report on a meeting or webinar.
#[zoom_model(response)]
pub struct ReportedParticipant {
    /// Identifier of the participant in the SDK, alphanumeric.
    #[zoom(max_length = 35)]
    pub customer_key: Option<String>,
    /// Attendance duration of the participant, in seconds. A participant who left and rejoined has another `user_id`
    /// and a separate entry for each stay.
    pub duration: Option<u32>,
    /// Whether a failover happened during the meeting.
    pub failover: Option<bool>,
    /// User ID of the participant; empty for participants who joined without signing in.
    #[deprecated = "deprecated by Zoom; use `participant_user_id`"]
    pub id: Option<String>,
    /// Time when the participant joined.
    pub join_time: Option<Timestamp>,
    /// Time when the participant left.
    pub leave_time: Option<Timestamp>,
    /// Display name of the participant; empty if the requesting account is a BAA account.
    pub name: Option<String>,
    /// Registrant ID of the participant. Returned only if `include_fields` requests it.
    pub registrant_id: Option<String>,
    /// Whether the participant was in the meeting or in the waiting room.
    pub status: Option<ParticipantStatus>,
    /// Email address of the participant; empty if the requesting account is a BAA account and, with some exceptions,
    /// for participants outside the host's account.
    pub user_email: Option<String>,
    /// ID of the participant, valid for this meeting only.
    pub user_id: Option<String>,
    /// ID of the breakout room.
    pub bo_mtg_id: Option<String>,
    /// User ID of the participant; empty for participants who joined without signing in.
    pub participant_user_id: Option<String>,
}

/// Page of the participant report of a meeting or webinar.
#[zoom_model(response)]
pub struct ReportedParticipantPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Participants.
    pub participants: Vec<ReportedParticipant>,
}

/// Question with its answers.
#[zoom_model(response)]
pub struct ReportedQuestion {
    /// All answers to the question, separated by semicolons; `live answered` if it was answered live.
    #[deprecated = "deprecated by Zoom; use `answer_details`"]
    pub answer: Option<String>,
    /// Text of the question.
    pub question: Option<String>,
    /// UUID of the question.
    pub question_id: Option<String>,
    /// Time when the question was asked.
    pub create_time: Option<Timestamp>,
    /// Status of the question; `default` if statuses are not supported.
    pub question_status: Option<QuestionStatus>,
    /// Answers.
    pub answer_details: Vec<AnswerDetail>,
}

/// Questions of one participant.
#[zoom_model(response)]
pub struct ReportedQuestions {
    /// ID of the user who asked; empty for participants outside the account.
    pub user_id: Option<String>,
    /// Email address of the participant; with some exceptions, empty for participants outside the host's account.
    pub email: Option<String>,
    /// Display name of the participant; `Anonymous Attendee` if the question is anonymous.
    pub name: Option<String>,
    /// Questions of the user.
    pub question_details: Vec<ReportedQuestion>,
}

/// Answer to one survey question.
#[zoom_model(response)]
pub struct SurveyAnswerDetail {
    /// Survey question.
    pub question: Option<String>,
    /// ID of the question.
    pub question_id: Option<String>,
    /// Answer of the participant.
    pub answer: Option<String>,
    /// Time when the survey was answered.
    pub date_time: Option<Timestamp>,
}

/// Survey answers of one participant.
#[zoom_model(response)]
pub struct SurveyResponse {
    /// Email address of the participant.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Display name of the participant; `Anonymous Attendee` if the survey is anonymous.
    pub name: Option<String>,
    /// First name of the participant; `Anonymous Attendee` if the survey is anonymous.
    pub first_name: Option<String>,
    /// Last name of the participant; `Anonymous Attendee` if the survey is anonymous.
    pub last_name: Option<String>,
    /// Questions and answers of the user.
    pub answer_details: Vec<SurveyAnswerDetail>,
}
