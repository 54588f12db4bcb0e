//! Summaries.

use jiff::Timestamp;

use crate::types::{MeetingId, MeetingUuid};
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists summaries.
///
/// Zoom's page: [List an account's meeting or webinar summaries](https://developers.zoom.us/docs/api/meetings/#tag/summaries/GET/meetings/meeting_summaries).
#[zoom_endpoint(
    GET, "/meetings/meeting_summaries",
    scopes = ["meeting_summary:read:admin", "meeting:read:list_summaries:admin"],
    rate_limit = Medium,
    paged = summaries,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Meeting summary disabled.
        400/3000 => MeetingSummaryDisabled,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Summary access restricted.
        403/2305 => SummaryAccessRestricted,
    )
)]
pub fn list_summaries(
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The first day or moment of the time in question.
    from: Option<Timestamp>,
    /// The last day or moment of the time in question.
    to: Option<Timestamp>,
    /// The time filter field: `summary_start_time` when left out.
    time_filter_field: Option<TimeFilterField>,
) -> SummaryPage;

/// Gets a summary.
///
/// Zoom's page: [Get a meeting or webinar summary](https://developers.zoom.us/docs/api/meetings/#tag/summaries/GET/meetings/%7BmeetingId%7D/meeting_summary).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/meeting_summary",
    scopes = ["meeting_summary:read", "meeting_summary:read:admin", "meeting:read:summary", "meeting:read:summary:admin"],
    rate_limit = Light,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Summary access restricted.
        403/2305 => SummaryAccessRestricted,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_summary(
    /// The meeting.
    meeting_id: MeetingUuid,
) -> Summary;

/// Deletes a summary.
///
/// Zoom's page: [Delete a meeting or webinar summary](https://developers.zoom.us/docs/api/meetings/#tag/summaries/DELETE/meetings/%7BmeetingId%7D/meeting_summary).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/meeting_summary",
    scopes = ["meeting_summary:write", "meeting_summary:write:admin", "meeting:delete:summary", "meeting:delete:summary:admin"],
    rate_limit = Light,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Summary not deleted.
        400/2313 => SummaryNotDeleted,
        /// Summary access restricted.
        403/2305 => SummaryAccessRestricted,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_summary(
    /// The meeting.
    meeting_id: MeetingUuid,
) -> NoContent;

/// A summary.
#[zoom_model]
pub struct Summary {
    /// The meeting host ID.
    pub meeting_host_id: Option<String>,
    /// The meeting host email: an e-mail address.
    pub meeting_host_email: Option<String>,
    /// The meeting UUID.
    pub meeting_uuid: Option<MeetingUuid>,
    /// The meeting ID.
    pub meeting_id: Option<MeetingId>,
    /// The meeting topic.
    pub meeting_topic: Option<String>,
    /// The meeting start time.
    pub meeting_start_time: Option<Timestamp>,
    /// The meeting end time.
    pub meeting_end_time: Option<Timestamp>,
    /// The summary start time.
    pub summary_start_time: Option<Timestamp>,
    /// The summary end time.
    pub summary_end_time: Option<Timestamp>,
    /// The summary created time.
    pub summary_created_time: Option<Timestamp>,
    /// The summary last modified time.
    pub summary_last_modified_time: Option<Timestamp>,
    /// The summary last modified user ID.
    pub summary_last_modified_user_id: Option<String>,
    /// The summary last modified user email.
    pub summary_last_modified_user_email: Option<String>,
    /// The summary title.
    pub summary_title: Option<String>,
    /// The summary overview.
    #[deprecated = "it is being given up"]
    pub summary_overview: Option<String>,
    /// The summary details.
    #[deprecated = "it is being given up"]
    pub summary_details: Vec<SummaryDetail>,
    /// The next steps.
    #[deprecated = "it is being given up"]
    pub next_steps: Vec<String>,
    /// The edited summary.
    #[deprecated = "it is being given up"]
    pub edited_summary: Option<EditedSummary>,
    /// The summary content.
    pub summary_content: Option<String>,
    /// The summary doc URL: a URL.
    pub summary_doc_url: Option<String>,
}

/// A summary detail.
#[zoom_model]
pub struct SummaryDetail {
    /// The label.
    pub label: Option<String>,
    /// The summary.
    pub summary: Option<String>,
}

/// An edited summary.
#[zoom_model]
pub struct EditedSummary {
    /// The summary overview.
    pub summary_overview: Option<String>,
    /// The summary details.
    pub summary_details: Option<String>,
    /// The next steps.
    pub next_steps: Vec<String>,
}

/// One page of summaries.
#[zoom_model]
pub struct SummaryPage {
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// The first day or moment of the time in question.
    pub from: Option<Timestamp>,
    /// The last day or moment of the time in question.
    pub to: Option<Timestamp>,
    /// The summaries.
    pub summaries: Vec<ListedSummary>,
}

/// A summary, as it is listed.
#[zoom_model]
pub struct ListedSummary {
    /// The meeting host ID.
    pub meeting_host_id: Option<String>,
    /// The meeting host email: an e-mail address.
    pub meeting_host_email: Option<String>,
    /// The meeting UUID.
    pub meeting_uuid: Option<MeetingUuid>,
    /// The meeting ID.
    pub meeting_id: Option<MeetingId>,
    /// The meeting topic.
    pub meeting_topic: Option<String>,
    /// The meeting start time.
    pub meeting_start_time: Option<Timestamp>,
    /// The meeting end time.
    pub meeting_end_time: Option<Timestamp>,
    /// The summary start time.
    pub summary_start_time: Option<Timestamp>,
    /// The summary end time.
    pub summary_end_time: Option<Timestamp>,
    /// The summary created time.
    pub summary_created_time: Option<Timestamp>,
    /// The summary last modified time.
    pub summary_last_modified_time: Option<Timestamp>,
}

/// What a time filter field can be.
#[zoom_model]
pub enum TimeFilterField {
    /// Summary start time.
    SummaryStartTime,
    /// Summary created time.
    SummaryCreatedTime,
}
