//! Shared types: past meeting types.

use jiff::Timestamp;

use super::PollAnswer;
use zoom_api::types::MeetingId;
use zoom_api::zoom_model;

/// Poll answers of one participant.
#[zoom_model(response)]
pub struct ParticipantAnswers {
    /// Email address of the user; with some exceptions, empty for participants outside the host's account.
    pub email: Option<String>,
    /// Name of the participant; `Anonymous Attendee` if the poll is anonymous.
    pub name: Option<String>,
    /// Questions and answers.
    pub question_details: Vec<PollAnswer>,
}

/// Questions of a past meeting or webinar, by participant.
#[zoom_model(response)]
pub struct ParticipantQuestionList {
    /// ID of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// Participants with their questions and answers.
    pub questions: Vec<ParticipantQuestions>,
    /// Start time of the meeting or webinar.
    pub start_time: Option<Timestamp>,
    /// UUID of this instance of the meeting or webinar.
    pub uuid: Option<String>,
}

/// Questions of one participant.
#[zoom_model(response)]
pub struct ParticipantQuestions {
    /// Email address of the user; with some exceptions, empty for participants outside the host's account.
    pub email: Option<String>,
    /// Name of the user; `Anonymous Attendee` if questions are anonymous.
    pub name: Option<String>,
    /// Questions and answers.
    pub question_details: Vec<QuestionAndAnswer>,
}

/// Location of a participant.
#[zoom_model]
pub enum ParticipantStatus {
    /// In the meeting.
    InMeeting,
    /// In the waiting room.
    InWaitingRoom,
}

/// Instance of a meeting or webinar.
#[zoom_model(response)]
pub struct PastInstance {
    /// Start time.
    pub start_time: Option<Timestamp>,
    /// UUID of the instance.
    pub uuid: Option<String>,
}

/// Participant of a past meeting or webinar.
#[zoom_model(response)]
pub struct PastParticipant {
    /// User ID of the participant; empty for participants who joined without signing in.
    pub id: Option<String>,
    /// Display name of the participant.
    pub name: Option<String>,
    /// ID of the participant, valid for this meeting or webinar only.
    pub user_id: Option<String>,
    /// Registrant ID of the participant, if returned.
    pub registrant_id: Option<String>,
    /// Email address of the participant; with some exceptions, empty for participants outside the host's account.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// Time when the participant joined.
    pub join_time: Option<Timestamp>,
    /// Time when the participant left.
    pub leave_time: Option<Timestamp>,
    /// Attendance duration of the participant, in seconds. A participant who left and rejoined has another `user_id`
    /// and a separate entry for each stay.
    pub duration: Option<u32>,
    /// Whether a failover happened during the meeting or webinar.
    pub failover: Option<bool>,
    /// Whether the participant was in the meeting or in the waiting room.
    pub status: Option<ParticipantStatus>,
    /// Whether the participant is an internal user.
    pub internal_user: Option<bool>,
}

/// Page of participants of a past meeting or webinar.
#[zoom_model(response)]
pub struct PastParticipantPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Participants.
    pub participants: Vec<PastParticipant>,
}

/// Poll answers of a past meeting or webinar, by participant.
#[zoom_model(response)]
pub struct PollResultList {
    /// ID of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// Participants with their questions and answers.
    pub questions: Vec<ParticipantAnswers>,
    /// Start time of the meeting or webinar.
    pub start_time: Option<Timestamp>,
    /// UUID of this instance of the meeting or webinar.
    pub uuid: Option<String>,
}

/// Question with its reply.
#[zoom_model(response)]
pub struct QuestionAndAnswer {
    /// Answer to the question; `live answered` if it was answered live.
    pub answer: Option<String>,
    /// Text of the question.
    pub question: Option<String>,
}
