//! Meetings that have ended: their instances, participants, questions and poll results.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{ParticipantQuestionList, PastInstance, PastParticipantPage, PollResultList};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_endpoint, zoom_model};

/// Looks up a meeting that has ended.
///
/// It must have taken place within the past year.
///
/// Zoom's page: [Get past meeting details](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/%7BmeetingId%7D).
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:past_meeting", "meeting:read:past_meeting:admin"],
    rate_limit = Light,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The app may not see this meeting.
        400/300 => CannotAccessMeeting,
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_past_meeting(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
) -> PastMeeting;

/// Lists the instances of a meeting that have ended.
///
/// They go back 15 months at most.
///
/// Zoom's page: [List past meeting instances](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/%7BmeetingId%7D/instances).
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>/instances",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_past_instances", "meeting:read:list_past_instances:admin"],
    rate_limit = Medium,
    errors(
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
        /// There were too many calls within the second.
        429/4001 => RateLimited,
    )
)]
pub fn list_past_instances(
    /// The past meeting, by its ID.
    meeting_id: MeetingId,
    /// The first day of the period, in UTC. It counts only together with `to`; a month or less is fastest.
    from: Option<Date>,
    /// The last day of the period, in UTC. It counts only together with `from`.
    to: Option<Date>,
) -> MeetingInstanceList;

/// Lists the participants of a meeting that has ended, page by page.
///
/// The account needs a Pro plan or higher, and the meeting must lie within the last 15 months. A meeting with a single
/// participant is left out, unless the account shows "one person meetings and webinars" on its dashboard and reports.
/// After meetings with hundreds of participants the data takes a while: durations of `0` mean that it is too early.
///
/// Zoom's page: [Get past meeting participants](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/%7BmeetingId%7D/participants).
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>/participants",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_past_participants", "meeting:read:list_past_participants:admin"],
    rate_limit = Medium,
    paged = participants,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn list_past_participants(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> PastParticipantPage;

/// Lists the questions that attendees asked in a past meeting, and the answers.
///
/// Q&A must have been enabled. The meeting must have ended, within the last 15 months.
///
/// Zoom's page: [List past meetings' Q&A](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/%7BmeetingId%7D/qa).
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>/qa",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:past_qa", "meeting:read:past_qa:admin"],
    rate_limit = Medium,
    errors(
        /// The host belongs to another account.
        401/1010 => UserNotInAccount,
        /// The meeting's ID is not valid, or it has not ended.
        404/3001 => InvalidMeetingId,
    )
)]
pub fn list_past_questions(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
) -> ParticipantQuestionList;

/// Lists the answers given to the polls of a past meeting.
///
/// The host must be a Pro user. The meeting must be a scheduled one: instant meetings have no polls.
///
/// Zoom's page: [List past meeting's poll results](https://developers.zoom.us/docs/api/meetings/#tag/polls/GET/past_meetings/%7BmeetingId%7D/polls).
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_id>/polls",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_poll_results", "meeting:read:list_poll_results:admin"],
    rate_limit = Medium,
    errors(
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
    )
)]
pub fn list_past_poll_results(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
) -> PollResultList;

/// A meeting that has ended.
#[zoom_model]
pub struct PastMeeting {
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
    /// How long the meeting lasted, in minutes.
    pub duration: Option<u32>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// When the meeting ended.
    pub end_time: Option<Timestamp>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The host's department.
    pub dept: Option<String>,
    /// How many people took part.
    pub participants_count: Option<u32>,
    /// Where the meeting was created: the name of the OAuth app, or `Zoom` for JWT apps and the web portal.
    pub source: Option<String>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The minutes that everybody, host included, spent in the meeting, added up.
    pub total_minutes: Option<i64>,
    /// The kind of meeting.
    #[zoom(rename = "type")]
    pub kind: Option<PastMeetingType>,
    /// The host's e-mail address.
    pub user_email: Option<String>,
    /// The host's display name.
    pub user_name: Option<String>,
    /// Whether a summary was made of the meeting.
    pub has_meeting_summary: Option<bool>,
}

/// What kind of meeting it was.
#[zoom_model]
pub enum PastMeetingType {
    /// It was prescheduled.
    Prescheduled = 0,
    /// It was started at once.
    Instant = 1,
    /// It was scheduled once.
    Scheduled = 2,
    /// It recurred without fixed times.
    RecurringNoFixedTime = 3,
    /// It ran in the host's personal meeting room.
    PersonalMeeting = 4,
    /// It was a personal audio conference (PAC).
    PersonalAudioConference = 7,
    /// It recurred at fixed times.
    RecurringFixedTime = 8,
}

/// The instances of a meeting that have ended.
#[zoom_model]
pub struct MeetingInstanceList {
    /// The past instances of the meeting.
    pub meetings: Vec<PastInstance>,
}
