//! Shared types: past meeting types.

use jiff::Timestamp;

use zoom_api::types::MeetingId;
use zoom_api::zoom_model;

/// What one participant answered in the polls.
#[zoom_model]
pub struct ParticipantAnswers {
    /// The user's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// The participant's name; `Anonymous Attendee` when the poll is answered anonymously.
    pub name: Option<String>,
    /// The questions and answers, one by one.
    pub question_details: Vec<PastPollAnswer>,
}

/// The questions asked in a past meeting, by who asked them.
#[zoom_model]
pub struct ParticipantQuestionList {
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The participants, each with their questions and answers.
    pub questions: Vec<ParticipantQuestions>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// The UUID of this instance of the meeting.
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

/// Where a participant was.
#[zoom_model]
pub enum ParticipantStatus {
    /// In the meeting.
    InMeeting,
    /// In the waiting room.
    InWaitingRoom,
}

/// One time that a meeting or webinar was held.
#[zoom_model]
pub struct PastInstance {
    /// Time at which it started.
    pub start_time: Option<Timestamp>,
    /// UUID of the instance.
    pub uuid: Option<String>,
}

/// A participant of a past meeting or webinar.
#[zoom_model]
pub struct PastParticipant {
    /// The participant's user ID; empty for whoever joined without signing in.
    pub id: Option<String>,
    /// The participant's display name.
    pub name: Option<String>,
    /// The participant's ID, which holds for this meeting alone.
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
    /// Whether there was a failover during the meeting.
    pub failover: Option<bool>,
    /// Whether the participant was in the meeting or in the waiting room.
    pub status: Option<ParticipantStatus>,
    /// Whether the participant is an internal user.
    pub internal_user: Option<bool>,
}

/// One page of the participants of a past meeting or webinar.
#[zoom_model]
pub struct PastParticipantPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The people who took part.
    pub participants: Vec<PastParticipant>,
}

/// An answer to one question of a poll.
#[zoom_model]
pub struct PastPollAnswer {
    /// What the participant answered.
    pub answer: Option<String>,
    /// When the poll was answered.
    pub date_time: Option<Timestamp>,
    /// The poll's ID.
    pub polling_id: Option<String>,
    /// The question that was asked.
    pub question: Option<String>,
}

/// The answers to a past meeting's polls, by who gave them.
#[zoom_model]
pub struct PollResultList {
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The participants, each with their questions and answers.
    pub questions: Vec<ParticipantAnswers>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// The UUID of this instance of the meeting.
    pub uuid: Option<String>,
}

/// A question, and the answer to it.
#[zoom_model]
pub struct QuestionAndAnswer {
    /// The answer to the question; `live answered` when it was answered live.
    pub answer: Option<String>,
    /// The question that was asked.
    pub question: Option<String>,
}
