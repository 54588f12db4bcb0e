//! Past meetings: their instances, participants, questions and poll results.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{ParticipantQuestionList, PastInstance, PastParticipantPage, PollResultList};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_endpoint, zoom_model};

/// Returns a past meeting.
///
/// The meeting must have ended, within the past year.
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:past_meeting", "meeting:read:past_meeting:admin"],
    rate_limit = Light,
    operation = "pastMeetingDetails",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/%7BmeetingId%7D",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The app cannot access this meeting.
        400/300 => CannotAccessMeeting,
        /// The meeting took place more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_past_meeting(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
) -> PastMeeting;

/// Lists the past instances of a meeting.
///
/// Only ended instances of the last 15 months are listed.
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>/instances",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_past_instances", "meeting:read:list_past_instances:admin"],
    rate_limit = Medium,
    operation = "pastMeetings",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/%7BmeetingId%7D/instances",
    errors(
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
        /// The per-second rate limit was exceeded.
        429/4001 => RateLimited,
    )
)]
pub fn list_past_instances(
    /// ID of the past meeting.
    meeting_id: MeetingId,
    /// First day of the period, in UTC. Requires `to`; a range of a month or less is fastest.
    from: Option<Date>,
    /// Last day of the period, in UTC. Requires `from`.
    to: Option<Date>,
) -> MeetingInstanceList;

/// Lists the participants of a past meeting.
///
/// Requires a Pro plan or higher, and a meeting within the last 15 months. A meeting with a single participant is
/// omitted, unless the account's dashboard and reports show "one person meetings and webinars". After meetings with
/// hundreds of participants the data is delayed: durations of `0` mean that it is incomplete.
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>/participants",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_past_participants", "meeting:read:list_past_participants:admin"],
    rate_limit = Medium,
    paged = participants,
    operation = "pastMeetingParticipants",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/%7BmeetingId%7D/participants",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The meeting took place more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn list_past_participants(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> PastParticipantPage;

/// Lists the questions and answers of a past meeting.
///
/// Q&A must have been enabled. The meeting must have ended, within the last 15 months.
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>/qa",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:past_qa", "meeting:read:past_qa:admin"],
    rate_limit = Medium,
    operation = "listPastMeetingQA",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/%7BmeetingId%7D/qa",
    errors(
        /// The host belongs to another account.
        401/1010 => UserNotInAccount,
        /// Invalid meeting ID, or the meeting is still in progress.
        404/3001 => InvalidMeetingId,
    )
)]
pub fn list_past_questions(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
) -> ParticipantQuestionList;

/// Lists the poll answers of a past meeting.
///
/// The host must be a Pro user. Only for scheduled meetings: instant meetings have no polls.
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>/polls",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_poll_results", "meeting:read:list_poll_results:admin"],
    rate_limit = Medium,
    operation = "listPastMeetingPolls",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/polls/GET/past_meetings/%7BmeetingId%7D/polls",
    errors(
        /// The meeting took place more than a year ago.
        400/12702 => MeetingOverAYearAgo,
    )
)]
pub fn list_past_poll_results(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
) -> PollResultList;

/// Past meeting.
#[zoom_model(response)]
pub struct PastMeeting {
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// UUID of this instance of the meeting. Each instance has its own UUID.
    pub uuid: Option<String>,
    /// Duration of the meeting, in minutes.
    pub duration: Option<u32>,
    /// Start time of the meeting.
    pub start_time: Option<Timestamp>,
    /// End time of the meeting.
    pub end_time: Option<Timestamp>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Department of the host.
    #[zoom(rename = "dept")]
    pub department: Option<String>,
    /// Number of participants.
    pub participants_count: Option<u32>,
    /// Origin of the meeting: the name of the OAuth app, or `Zoom` for JWT apps and the web portal.
    pub source: Option<String>,
    /// Topic of the meeting.
    pub topic: Option<String>,
    /// Total minutes of all participants, including the host, in the meeting.
    pub total_minutes: Option<i64>,
    /// Meeting type.
    #[zoom(rename = "type")]
    pub kind: Option<PastMeetingType>,
    /// Email address of the host.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// Display name of the host.
    pub user_name: Option<String>,
    /// Whether the meeting has a summary.
    pub has_meeting_summary: Option<bool>,
}

/// Meeting type.
#[zoom_model]
pub enum PastMeetingType {
    /// Prescheduled.
    Prescheduled = 0,
    /// Instant meeting.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring without a fixed time.
    RecurringNoFixedTime = 3,
    /// Personal meeting room.
    PersonalMeeting = 4,
    /// Personal audio conference (PAC).
    PersonalAudioConference = 7,
    /// Recurring with a fixed time.
    RecurringFixedTime = 8,
}

/// Past instances of a meeting.
#[zoom_model(response)]
pub struct MeetingInstanceList {
    /// Past instances of the meeting.
    pub meetings: Vec<PastInstance>,
}
