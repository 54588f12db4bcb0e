//! Past meetings.

use jiff::Timestamp;
use jiff::civil::Date;

use super::ParticipantStatus;
use crate::types::{MeetingId, MeetingUuid};
use crate::{zoom_endpoint, zoom_model};

/// Gets a past meeting.
///
/// Zoom's page: [Get past meeting details](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/%7BmeetingId%7D).
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:past_meeting", "meeting:read:past_meeting:admin"],
    rate_limit = Light,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Cannot access meeting.
        400/300 => CannotAccessMeeting,
        /// Meeting over a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_past_meeting(
    /// The meeting.
    meeting_id: MeetingUuid,
) -> PastMeeting;

/// Lists past instances.
///
/// Zoom's page: [List past meeting instances](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/%7BmeetingId%7D/instances).
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>/instances",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_past_instances", "meeting:read:list_past_instances:admin"],
    rate_limit = Medium,
    errors(
        /// Meeting not found.
        404/3001 => MeetingNotFound,
        /// Rate limited.
        429/4001 => RateLimited,
    )
)]
pub fn list_past_instances(
    /// The meeting.
    meeting_id: MeetingId,
    /// The first day or moment of the time in question.
    from: Option<Date>,
    /// The last day or moment of the time in question.
    to: Option<Date>,
) -> MeetingInstanceList;

/// Lists past participants.
///
/// Zoom's page: [Get past meeting participants](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/%7BmeetingId%7D/participants).
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>/participants",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_past_participants", "meeting:read:list_past_participants:admin"],
    rate_limit = Medium,
    paged = participants,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Meeting over a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn list_past_participants(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> ParticipantPage;

/// Lists past questions.
///
/// Zoom's page: [List past meetings' Q&A](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/%7BmeetingId%7D/qa).
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>/qa",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:past_qa", "meeting:read:past_qa:admin"],
    rate_limit = Medium,
    errors(
        /// User not in account.
        401/1010 => UserNotInAccount,
        /// Invalid meeting ID.
        404/3001 => InvalidMeetingId,
    )
)]
pub fn list_past_questions(
    /// The meeting.
    meeting_id: MeetingUuid,
) -> ParticipantQuestionList;

/// Lists past poll results.
///
/// Zoom's page: [List past meeting's poll results](https://developers.zoom.us/docs/api/meetings/#tag/polls/GET/past_meetings/%7BmeetingId%7D/polls).
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>/polls",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_poll_results", "meeting:read:list_poll_results:admin"],
    rate_limit = Medium,
    errors(
        /// Meeting over a year ago.
        400/12702 => MeetingOverAYearAgo,
    )
)]
pub fn list_past_poll_results(
    /// The meeting.
    meeting_id: MeetingUuid,
) -> PollResultList;

/// A past meeting.
#[zoom_model]
pub struct PastMeeting {
    /// The ID.
    pub id: Option<i64>,
    /// The UUID.
    pub uuid: Option<String>,
    /// The duration.
    pub duration: Option<u32>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The end time.
    pub end_time: Option<Timestamp>,
    /// The host ID.
    pub host_id: Option<String>,
    /// The dept.
    pub dept: Option<String>,
    /// The participants count.
    pub participants_count: Option<u32>,
    /// The source.
    pub source: Option<String>,
    /// The topic.
    pub topic: Option<String>,
    /// The total minutes.
    pub total_minutes: Option<i64>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<PastMeetingType>,
    /// The user email: an e-mail address.
    pub user_email: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// Whether it has meeting summary.
    pub has_meeting_summary: Option<bool>,
}

/// What a past meeting type can be.
#[zoom_model]
pub enum PastMeetingType {
    /// Prescheduled.
    Prescheduled = 0,
    /// Instant.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring with no fixed time.
    RecurringWithNoFixedTime = 3,
    /// Personal room.
    PersonalRoom = 4,
    /// PAC.
    Pac = 7,
    /// Recurring with fixed time.
    RecurringWithFixedTime = 8,
}

/// A meeting instance list.
#[zoom_model]
pub struct MeetingInstanceList {
    /// The meetings.
    pub meetings: Vec<MeetingInstance>,
}

/// A meeting instance.
#[zoom_model]
pub struct MeetingInstance {
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The UUID.
    pub uuid: Option<String>,
}

/// One page of participants.
#[zoom_model]
pub struct ParticipantPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The participants.
    pub participants: Vec<Participant>,
}

/// A participant.
#[zoom_model]
pub struct Participant {
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The user ID.
    pub user_id: Option<String>,
    /// The registrant ID.
    pub registrant_id: Option<String>,
    /// The user email.
    pub user_email: Option<String>,
    /// The join time.
    pub join_time: Option<Timestamp>,
    /// The leave time.
    pub leave_time: Option<Timestamp>,
    /// The duration.
    pub duration: Option<u32>,
    /// Whether `failover` is on.
    pub failover: Option<bool>,
    /// The status.
    pub status: Option<ParticipantStatus>,
    /// Whether "internal user" is on: `false` when left out.
    pub internal_user: Option<bool>,
}

/// A participant question list.
#[zoom_model]
pub struct ParticipantQuestionList {
    /// The ID.
    pub id: Option<i64>,
    /// The questions.
    pub questions: Vec<ParticipantQuestions>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The UUID.
    pub uuid: Option<String>,
}

/// Participant questions.
#[zoom_model]
pub struct ParticipantQuestions {
    /// The email.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The question details.
    pub question_details: Vec<QuestionAndAnswer>,
}

/// A question and answer.
#[zoom_model]
pub struct QuestionAndAnswer {
    /// The answer.
    pub answer: Option<String>,
    /// The question.
    pub question: Option<String>,
}

/// A poll result list.
#[zoom_model]
pub struct PollResultList {
    /// The ID.
    pub id: Option<i64>,
    /// The questions.
    pub questions: Vec<ParticipantAnswers>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The UUID.
    pub uuid: Option<String>,
}

/// Participant answers.
#[zoom_model]
pub struct ParticipantAnswers {
    /// The email.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The question details.
    pub question_details: Vec<PollAnswer>,
}

/// A poll answer.
#[zoom_model]
pub struct PollAnswer {
    /// The answer.
    pub answer: Option<String>,
    /// The date time.
    pub date_time: Option<Timestamp>,
    /// The polling ID.
    pub polling_id: Option<String>,
    /// The question.
    pub question: Option<String>,
}
