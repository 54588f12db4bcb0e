//! AI Companion summaries of meetings and webinars: list, get and delete them.
//!
//! The host needs a Pro plan or higher with AI Companion summaries enabled. Meetings with end-to-end encryption have
//! none.

use jiff::Timestamp;

use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the AI Companion summaries of the account's meetings and webinars.
///
/// The host needs a Pro plan or higher, with "Meeting Summary with AI Companion" enabled, or "Webinar Summary with AI
/// Companion" for webinars. Meetings with end-to-end encryption have no summaries.
#[zoom_endpoint(
    GET, "/meetings/meeting_summaries",
    scopes = ["meeting_summary:read:admin", "meeting:read:list_summaries:admin"],
    rate_limit = Medium,
    paged = summaries,
    operation = "Listmeetingsummaries",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/summaries/GET/meetings/meeting_summaries",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The setting "Meeting Summary with AI Companion" is disabled.
        400/3000 => MeetingSummaryDisabled,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The account shares summaries by email only, or restricts access to them to certain IP addresses.
        403/2305 => SummaryAccessRestricted,
    )
)]
pub fn list_summaries(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Start of the period, in UTC. `time_filter_field` selects the time to filter by.
    from: Option<Timestamp>,
    /// End of the period, in UTC. `time_filter_field` selects the time to filter by.
    to: Option<Timestamp>,
    /// Whether `from` and `to` filter by the start or the creation of the summary.
    #[zoom(default = "summary_start_time")]
    time_filter_field: Option<TimeFilterField>,
) -> SummaryPage;

/// Returns the AI Companion summary of a meeting or webinar.
///
/// The host needs a Pro plan or higher, with "Meeting Summary with AI Companion" enabled, or "Webinar Summary with AI
/// Companion" for webinars. Meetings with end-to-end encryption have no summaries.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/meeting_summary",
    scopes = ["meeting_summary:read", "meeting_summary:read:admin", "meeting:read:summary", "meeting:read:summary:admin"],
    rate_limit = Light,
    operation = "Getameetingsummary",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/summaries/GET/meetings/%7BmeetingId%7D/meeting_summary",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// The account shares summaries by email only or restricts access to them to certain IP addresses, or the
        /// summary is in the trash.
        403/2305 => SummaryAccessRestricted,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_summary(
    /// UUID of the meeting instance.
    meeting_id: MeetingUuid,
) -> Summary;

/// Deletes the summary of a meeting or webinar.
///
/// The host needs a Pro plan or higher, with "Meeting Summary with AI Companion" enabled, or "Webinar Summary with AI
/// Companion" for webinars. Meetings with end-to-end encryption have no summaries.
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/meeting_summary",
    scopes = ["meeting_summary:write", "meeting_summary:write:admin", "meeting:delete:summary", "meeting:delete:summary:admin"],
    rate_limit = Light,
    operation = "Deletemeetingorwebinarsummary",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/summaries/DELETE/meetings/%7BmeetingId%7D/meeting_summary",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// Zoom could not delete the summary.
        400/2313 => SummaryNotDeleted,
        /// The account shares summaries by email only or restricts access to them to certain IP addresses, or the
        /// summary is in the trash.
        403/2305 => SummaryAccessRestricted,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_summary(
    /// UUID of the meeting instance.
    meeting_id: MeetingUuid,
) -> NoContent;

/// AI Companion summary of a meeting or webinar.
#[zoom_model(response)]
pub struct Summary {
    /// User ID of the meeting's host.
    pub meeting_host_id: Option<String>,
    /// Email address of the meeting's host.
    #[zoom(format = "email")]
    pub meeting_host_email: Option<String>,
    /// UUID of this instance of the meeting.
    pub meeting_uuid: Option<MeetingUuid>,
    /// ID of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// Topic of the meeting.
    pub meeting_topic: Option<String>,
    /// Start time of the meeting.
    pub meeting_start_time: Option<Timestamp>,
    /// End time of the meeting.
    pub meeting_end_time: Option<Timestamp>,
    /// Start time of the summarized part.
    pub summary_start_time: Option<Timestamp>,
    /// End time of the summarized part.
    pub summary_end_time: Option<Timestamp>,
    /// Creation time of the summary.
    pub summary_created_time: Option<Timestamp>,
    /// Time of the last change to the summary.
    pub summary_last_modified_time: Option<Timestamp>,
    /// ID of the user who last changed the summary.
    pub summary_last_modified_user_id: Option<String>,
    /// Email address of the user who last changed the summary.
    pub summary_last_modified_user_email: Option<String>,
    /// Title of the summary.
    pub summary_title: Option<String>,
    /// Overview.
    #[deprecated = "deprecated by Zoom; use `summary_content`"]
    pub summary_overview: Option<String>,
    /// Details by topic.
    #[deprecated = "deprecated by Zoom; use `summary_content`"]
    pub summary_details: Vec<SummaryDetail>,
    /// Next steps.
    #[deprecated = "deprecated by Zoom; use `summary_content`"]
    pub next_steps: Vec<String>,
    /// Summary as edited by a user.
    #[deprecated = "deprecated by Zoom; use `summary_content`"]
    pub edited_summary: Option<EditedSummary>,
    /// Full summary, in Markdown. It replaces `next_steps`, `summary_overview`, `summary_details` and `edited_summary`.
    pub summary_content: Option<String>,
    /// URL of the full summary in Zoom Docs.
    #[zoom(format = "uri")]
    pub summary_doc_url: Option<String>,
}

/// Section of a summary.
#[zoom_model(response)]
pub struct SummaryDetail {
    /// Heading of the section.
    pub label: Option<String>,
    /// Text of the section.
    pub summary: Option<String>,
}

/// Summary as edited by a user.
#[zoom_model(response)]
pub struct EditedSummary {
    /// Overview as edited by a user.
    pub summary_overview: Option<String>,
    /// Details as edited by a user.
    pub summary_details: Option<String>,
    /// Next steps as edited by a user.
    pub next_steps: Vec<String>,
}

/// Page of summaries.
#[zoom_model(response)]
pub struct SummaryPage {
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
    /// Start of the period in which the summaries were created, in UTC.
    pub from: Option<Timestamp>,
    /// End of the period in which the summaries were created, in UTC.
    pub to: Option<Timestamp>,
    /// Summaries.
    pub summaries: Vec<ListedSummary>,
}

/// Summary in a list, without its text.
#[zoom_model(response)]
pub struct ListedSummary {
    /// User ID of the meeting's host.
    pub meeting_host_id: Option<String>,
    /// Email address of the meeting's host.
    #[zoom(format = "email")]
    pub meeting_host_email: Option<String>,
    /// UUID of this instance of the meeting.
    pub meeting_uuid: Option<MeetingUuid>,
    /// ID of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// Topic of the meeting.
    pub meeting_topic: Option<String>,
    /// Start time of the meeting.
    pub meeting_start_time: Option<Timestamp>,
    /// End time of the meeting.
    pub meeting_end_time: Option<Timestamp>,
    /// Start time of the summarized part.
    pub summary_start_time: Option<Timestamp>,
    /// End time of the summarized part.
    pub summary_end_time: Option<Timestamp>,
    /// Creation time of the summary.
    pub summary_created_time: Option<Timestamp>,
    /// Time of the last change to the summary.
    pub summary_last_modified_time: Option<Timestamp>,
}

/// Time that the time range filters summaries by.
#[zoom_model]
pub enum TimeFilterField {
    /// Start time of the summarized part.
    SummaryStartTime,
    /// Creation time of the summary.
    SummaryCreatedTime,
}
