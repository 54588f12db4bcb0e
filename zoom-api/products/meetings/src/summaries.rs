//! Summaries of meetings and webinars that AI Companion wrote: list, read and delete them.
//!
//! The host needs a Pro plan or higher with the summary of AI Companion switched on. End-to-end encrypted meetings have
//! none.

use jiff::Timestamp;

use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the meeting and webinar summaries of the account that AI Companion wrote, page by page.
///
/// The host needs a Pro plan or higher, with "Meeting Summary with AI Companion" on, or "Webinar Summary with AI
/// Companion" for webinars. End-to-end encrypted meetings have no summaries.
///
/// Zoom's page: [List an account's meeting or webinar summaries](https://developers.zoom.us/docs/api/meetings/#tag/summaries/GET/meetings/meeting_summaries).
#[zoom_endpoint(
    GET, "/meetings/meeting_summaries",
    scopes = ["meeting_summary:read:admin", "meeting:read:list_summaries:admin"],
    rate_limit = Medium,
    paged = summaries,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The setting "Meeting Summary with AI Companion" is off.
        400/3000 => MeetingSummaryDisabled,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The account shares summaries by e-mail only.
        403/2305 => SummaryAccessRestricted,
    )
)]
pub fn list_summaries(
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// Where the period begins, in UTC. `time_filter_field` says which time it is about.
    from: Option<Timestamp>,
    /// Where the period ends, in UTC. `time_filter_field` says which time it is about.
    to: Option<Timestamp>,
    /// Whether `from` and `to` go by the start of the summary or by its creation. `summary_start_time` when left out.
    time_filter_field: Option<TimeFilterField>,
) -> SummaryPage;

/// Returns the summary of a meeting or webinar that AI Companion wrote.
///
/// The host needs a Pro plan or higher, with "Meeting Summary with AI Companion" on, or "Webinar Summary with AI
/// Companion" for webinars. End-to-end encrypted meetings have no summaries.
///
/// Zoom's page: [Get a meeting or webinar summary](https://developers.zoom.us/docs/api/meetings/#tag/summaries/GET/meetings/%7BmeetingId%7D/meeting_summary).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/meeting_summary",
    scopes = ["meeting_summary:read", "meeting_summary:read:admin", "meeting:read:summary", "meeting:read:summary:admin"],
    rate_limit = Light,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// The account shares summaries by e-mail only.
        403/2305 => SummaryAccessRestricted,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_summary(
    /// The instance of the meeting, by its UUID.
    meeting_id: MeetingUuid,
) -> Summary;

/// Deletes the summary of a meeting or webinar.
///
/// The host needs a Pro plan or higher, with "Meeting Summary with AI Companion" on, or "Webinar Summary with AI
/// Companion" for webinars. End-to-end encrypted meetings have no summaries.
///
/// Zoom's page: [Delete a meeting or webinar summary](https://developers.zoom.us/docs/api/meetings/#tag/summaries/DELETE/meetings/%7BmeetingId%7D/meeting_summary).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/meeting_summary",
    scopes = ["meeting_summary:write", "meeting_summary:write:admin", "meeting:delete:summary", "meeting:delete:summary:admin"],
    rate_limit = Light,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// Zoom could not delete the summary.
        400/2313 => SummaryNotDeleted,
        /// The account shares summaries by e-mail only.
        403/2305 => SummaryAccessRestricted,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_summary(
    /// The instance of the meeting, by its UUID.
    meeting_id: MeetingUuid,
) -> NoContent;

/// The summary of a meeting or webinar that AI Companion wrote.
#[zoom_model]
pub struct Summary {
    /// The host of the meeting, by user ID.
    pub meeting_host_id: Option<String>,
    /// The e-mail address of the meeting's host.
    pub meeting_host_email: Option<String>,
    /// The UUID of this instance of the meeting.
    pub meeting_uuid: Option<MeetingUuid>,
    /// The meeting ID, also called the meeting number.
    pub meeting_id: Option<MeetingId>,
    /// The topic of the meeting.
    pub meeting_topic: Option<String>,
    /// When the meeting started.
    pub meeting_start_time: Option<Timestamp>,
    /// When the meeting ended.
    pub meeting_end_time: Option<Timestamp>,
    /// When the part the summary covers began.
    pub summary_start_time: Option<Timestamp>,
    /// When the part the summary covers ended.
    pub summary_end_time: Option<Timestamp>,
    /// When the summary was created.
    pub summary_created_time: Option<Timestamp>,
    /// When the summary was last changed.
    pub summary_last_modified_time: Option<Timestamp>,
    /// The user who last changed the summary, by ID.
    pub summary_last_modified_user_id: Option<String>,
    /// The e-mail address of the user who last changed the summary.
    pub summary_last_modified_user_email: Option<String>,
    /// The title of the summary.
    pub summary_title: Option<String>,
    /// The overview. Zoom is giving it up: use `summary_content` instead.
    #[deprecated = "it is being given up"]
    pub summary_overview: Option<String>,
    /// The details, topic by topic. Zoom is giving it up: use `summary_content` instead.
    #[deprecated = "it is being given up"]
    pub summary_details: Vec<SummaryDetail>,
    /// The next steps, as the summary has them. Zoom is giving it up: use `summary_content` instead.
    #[deprecated = "it is being given up"]
    pub next_steps: Vec<String>,
    /// The summary as a user edited it. Zoom is giving it up: use `summary_content` instead.
    #[deprecated = "it is being given up"]
    pub edited_summary: Option<EditedSummary>,
    /// The whole summary, in Markdown. It replaces `next_steps`, `summary_overview`, `summary_details` and
    /// `edited_summary`.
    pub summary_content: Option<String>,
    /// The link to the whole summary in Zoom Docs.
    pub summary_doc_url: Option<String>,
}

/// A section of a summary.
#[zoom_model]
pub struct SummaryDetail {
    /// The heading of the section.
    pub label: Option<String>,
    /// The text of the section.
    pub summary: Option<String>,
}

/// A summary as a user edited it.
#[zoom_model]
pub struct EditedSummary {
    /// The overview, as a user edited it.
    pub summary_overview: Option<String>,
    /// The details, as a user edited them.
    pub summary_details: Option<String>,
    /// The next steps, as a user edited them.
    pub next_steps: Vec<String>,
}

/// One page of summaries.
#[zoom_model]
pub struct SummaryPage {
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// Where the period begins in which the summaries were created, in UTC.
    pub from: Option<Timestamp>,
    /// Where the period ends in which the summaries were created, in UTC.
    pub to: Option<Timestamp>,
    /// The summaries.
    pub summaries: Vec<ListedSummary>,
}

/// A summary, as it is listed, without its text.
#[zoom_model]
pub struct ListedSummary {
    /// The host of the meeting, by user ID.
    pub meeting_host_id: Option<String>,
    /// The e-mail address of the meeting's host.
    pub meeting_host_email: Option<String>,
    /// The UUID of this instance of the meeting.
    pub meeting_uuid: Option<MeetingUuid>,
    /// The meeting ID, also called the meeting number.
    pub meeting_id: Option<MeetingId>,
    /// The topic of the meeting.
    pub meeting_topic: Option<String>,
    /// When the meeting started.
    pub meeting_start_time: Option<Timestamp>,
    /// When the meeting ended.
    pub meeting_end_time: Option<Timestamp>,
    /// When the part the summary covers began.
    pub summary_start_time: Option<Timestamp>,
    /// When the part the summary covers ended.
    pub summary_end_time: Option<Timestamp>,
    /// When the summary was created.
    pub summary_created_time: Option<Timestamp>,
    /// When the summary was last changed.
    pub summary_last_modified_time: Option<Timestamp>,
}

/// What a range of times selects summaries by.
#[zoom_model]
pub enum TimeFilterField {
    /// When the part the summary covers began.
    SummaryStartTime,
    /// When the summary was created.
    SummaryCreatedTime,
}
