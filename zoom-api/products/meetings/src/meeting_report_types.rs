//! Shared types: meeting report types.

use jiff::Timestamp;

use super::{ParticipantStatus, TrackingFieldValue};
use zoom_api::types::MeetingId;
use zoom_api::zoom_model;

/// An answer to a question or a comment on it, and who gave it.
#[zoom_model]
pub struct AnswerDetail {
    /// The user who answered; empty for people outside the account.
    pub user_id: Option<String>,
    /// The display name of the host or participant.
    pub name: Option<String>,
    /// The participant's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// The answer of the host or the comment of a participant. At most 1,024 characters.
    pub content: Option<String>,
    /// When the answer or comment was submitted.
    pub create_time: Option<String>,
    /// The kind of answer.
    #[zoom(rename = "type")]
    pub kind: Option<AnswerDetailType>,
}

/// Who answered a question, and how.
#[zoom_model]
pub enum AnswerDetailType {
    /// Of no particular kind.
    Default,
    /// A host, for all to see.
    HostAnsweredPublicly,
    /// A host, to the asker alone.
    HostAnsweredPrivately,
    /// A participant, with a comment.
    ParticipantCommented,
    /// A host, publicly or privately. Zoom is giving it up: use the two apart instead.
    HostAnswered,
}

/// What the answer holds besides the usual.
#[zoom_model]
pub enum IncludeFields {
    /// The ID under which a participant had registered.
    RegistrantId,
}

/// A key with its value.
#[zoom_model]
pub struct KeyValue {
    /// The name of the key.
    pub key: Option<String>,
    /// The value of the key. At most 256 characters.
    pub value: Option<String>,
}

/// Report on a past meeting or webinar.
#[zoom_model]
pub struct MeetingReport {
    /// Keys and values that the app gave the meeting; ten at most.
    pub custom_keys: Vec<KeyValue>,
    /// The host's department.
    pub dept: Option<String>,
    /// How long the meeting lasted, in minutes.
    pub duration: Option<u32>,
    /// When the meeting ended.
    pub end_time: Option<Timestamp>,
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// How many people took part.
    pub participants_count: Option<u32>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The minutes that everybody, host included, spent in the meeting, added up.
    pub total_minutes: Option<i64>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<TrackingFieldValue>,
    /// The kind of meeting.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// The host's e-mail address.
    pub user_email: Option<String>,
    /// The host's display name.
    pub user_name: Option<String>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
}

/// An answer to one question of a poll.
#[zoom_model]
pub struct PollAnswer {
    /// What the participant answered.
    pub answer: Option<String>,
    /// When the poll was answered.
    pub date_time: Option<String>,
    /// The poll's ID.
    pub polling_id: Option<String>,
    /// The question of the poll.
    pub question: Option<String>,
}

/// How the participants of a past meeting answered its polls.
#[zoom_model]
pub struct PollReport {
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// The participants, each with their questions and answers.
    pub questions: Vec<PollReportAnswers>,
}

/// What one participant answered in the polls.
#[zoom_model]
pub struct PollReportAnswers {
    /// The participant's e-mail address.
    pub email: Option<String>,
    /// The participant's name; `Anonymous Attendee` when the poll is answered anonymously.
    pub name: Option<String>,
    /// The participant's first name; `Anonymous Attendee` when the poll is answered anonymously.
    pub first_name: Option<String>,
    /// The participant's last name; `Anonymous Attendee` when the poll is answered anonymously.
    pub last_name: Option<String>,
    /// The questions and answers, one by one.
    pub question_details: Vec<PollAnswer>,
}

/// The questions asked in a past meeting or webinar, by who asked them.
#[zoom_model]
pub struct QuestionReport {
    /// The ID of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// The participants, each with their questions and answers.
    pub questions: Vec<ReportedQuestions>,
    /// When the meeting or webinar started.
    pub start_time: Option<Timestamp>,
    /// The UUID of this instance of the meeting or webinar. Each instance has one of its own.
    pub uuid: Option<String>,
}

/// How far a question is.
#[zoom_model]
pub enum QuestionStatus {
    /// The session does not support states.
    Default,
    /// It waits for an answer.
    Open,
    /// It was dismissed.
    Dismissed,
    /// It was answered.
    Answered,
    /// It was deleted.
    Deleted,
}

/// A participant in the report on a meeting or webinar.
#[zoom_model]
pub struct ReportedParticipant {
    /// The participant's identifier in the SDK, in letters and digits. At most 35 characters.
    pub customer_key: Option<String>,
    /// How long the participant was there, in seconds. Whoever left and came back has another `user_id` and an entry of
    /// its own for each stay.
    pub duration: Option<u32>,
    /// Whether there was a failover during the meeting.
    pub failover: Option<bool>,
    /// The participant's user ID; empty for whoever joined without signing in. Zoom is giving it up: use
    /// `participant_user_id` instead.
    pub id: Option<String>,
    /// When the participant joined.
    pub join_time: Option<Timestamp>,
    /// When the participant left.
    pub leave_time: Option<Timestamp>,
    /// The participant's display name; empty when the account that asks is a BAA account.
    pub name: Option<String>,
    /// The participant's registrant ID. It comes only when `include_fields` asks for it.
    pub registrant_id: Option<String>,
    /// Whether the participant was in the meeting or in the waiting room.
    pub status: Option<ParticipantStatus>,
    /// The participant's e-mail address; empty when the account that asks is a BAA account and, with some exceptions,
    /// for people outside the host's account.
    pub user_email: Option<String>,
    /// The participant's ID, which holds for this meeting alone.
    pub user_id: Option<String>,
    /// The breakout room, by its own ID.
    pub bo_mtg_id: Option<String>,
    /// The participant's user ID; empty for whoever joined without signing in.
    pub participant_user_id: Option<String>,
}

/// One page of the report on the participants of a meeting or webinar.
#[zoom_model]
pub struct ReportedParticipantPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The people who took part.
    pub participants: Vec<ReportedParticipant>,
}

/// A question, and the answers to it.
#[zoom_model]
pub struct ReportedQuestion {
    /// All answers to the question, separated by semicolons; `live answered` when it was answered live. Zoom is giving
    /// it up: use `answer_details` instead.
    #[deprecated = "it is being given up"]
    pub answer: Option<String>,
    /// The question that was asked.
    pub question: Option<String>,
    /// The question's UUID.
    pub question_id: Option<String>,
    /// When the question was asked.
    pub create_time: Option<String>,
    /// The state of the question; `default` where states are not supported.
    pub question_status: Option<QuestionStatus>,
    /// The answers, one by one.
    pub answer_details: Vec<AnswerDetail>,
}

/// One participant's questions.
#[zoom_model]
pub struct ReportedQuestions {
    /// The user who asked; empty for people outside the account.
    pub user_id: Option<String>,
    /// The participant's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// The participant's display name; `Anonymous Attendee` when the question was asked without a name.
    pub name: Option<String>,
    /// The questions the user asked.
    pub question_details: Vec<ReportedQuestion>,
}

/// An answer to one question of the survey.
#[zoom_model]
pub struct SurveyAnswerDetail {
    /// The question of the survey.
    pub question: Option<String>,
    /// The question's ID.
    pub question_id: Option<String>,
    /// What the participant answered.
    pub answer: Option<String>,
    /// When the survey was answered.
    pub date_time: Option<String>,
}

/// What one person answered in the survey.
#[zoom_model]
pub struct SurveyResponse {
    /// The participant's e-mail address.
    pub email: Option<String>,
    /// The participant's display name; `Anonymous Attendee` when the survey is answered anonymously.
    pub name: Option<String>,
    /// The participant's first name; `Anonymous Attendee` when the survey is answered anonymously.
    pub first_name: Option<String>,
    /// The participant's last name; `Anonymous Attendee` when the survey is answered anonymously.
    pub last_name: Option<String>,
    /// The user's questions and answers.
    pub answer_details: Vec<SurveyAnswerDetail>,
}
