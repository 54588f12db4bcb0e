//! Events: meeting summary.

use jiff::Timestamp;

use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_event, zoom_model};

/// The AI summary of a meeting or webinar became available after its end.
///
/// The host needs a Pro plan or higher and the "Meeting Summary with AI Companion" setting. End-to-end encrypted
/// meetings have no summary.
#[zoom_event(
    "meeting.summary_completed",
    scopes = ["meeting:master", "meeting_summary:read", "meeting_summary:read:admin", "meeting:read:summary", "meeting:read:summary:admin", "meeting:read:summary:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.summary_completed",
)]
pub struct MeetingSummaryCompleted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting with its summary.
    pub object: MeetingSummaryCompletedObject,
}

/// A user deleted a meeting summary permanently.
///
/// The host needs a Pro plan or higher and the "Meeting Summary with AI Companion" setting. End-to-end encrypted
/// meetings have no summary.
#[zoom_event(
    "meeting.summary_deleted",
    scopes = ["meeting_summary:master", "meeting_summary:read", "meeting_summary:read:admin", "meeting:read:summary", "meeting:read:summary:admin", "meeting:read:summary:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.summary_deleted",
)]
pub struct MeetingSummaryDeleted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting with its summary.
    pub object: MeetingSummaryObject,
}

/// A user recovered a meeting summary from the trash.
///
/// The host needs a Pro plan or higher and the "Meeting Summary with AI Companion" setting. End-to-end encrypted
/// meetings have no summary.
#[zoom_event(
    "meeting.summary_recovered",
    scopes = ["meeting_summary:master", "meeting_summary:read", "meeting_summary:read:admin", "meeting:read:summary", "meeting:read:summary:admin", "meeting:read:summary:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.summary_recovered",
)]
pub struct MeetingSummaryRecovered {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting with its summary.
    pub object: MeetingSummaryObject,
}

/// A user shared a meeting summary.
///
/// The host needs a Pro plan or higher and the "Meeting Summary with AI Companion" setting. End-to-end encrypted
/// meetings have no summary.
#[zoom_event(
    "meeting.summary_shared",
    scopes = ["meeting_summary:master", "meeting_summary:read", "meeting_summary:read:admin", "meeting:read:summary", "meeting:read:summary:admin", "meeting:read:summary:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.summary_shared",
)]
pub struct MeetingSummaryShared {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting with its summary.
    pub object: MeetingSummarySharedObject,
}

/// A user moved a meeting summary to the trash.
///
/// The host needs a Pro plan or higher and the "Meeting Summary with AI Companion" setting. `meeting.summary_recovered`
/// reports the recovery and `meeting.summary_deleted` the permanent deletion.
#[zoom_event(
    "meeting.summary_trashed",
    scopes = ["meeting_summary:master", "meeting_summary:read", "meeting_summary:read:admin", "meeting:read:summary", "meeting:read:summary:admin", "meeting:read:summary:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.summary_trashed",
)]
pub struct MeetingSummaryTrashed {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting with its summary.
    pub object: MeetingSummaryObject,
}

/// A user changed a meeting summary.
///
/// The host needs a Pro plan or higher and the "Meeting Summary with AI Companion" setting. End-to-end encrypted
/// meetings have no summary.
#[zoom_event(
    "meeting.summary_updated",
    scopes = ["meeting_summary:master", "meeting_summary:read", "meeting_summary:read:admin", "meeting:read:summary", "meeting:read:summary:admin", "meeting:read:summary:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.summary_updated",
)]
pub struct MeetingSummaryUpdated {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting with its summary.
    pub object: MeetingSummaryUpdatedObject,
}

/// Meeting in `meeting.summary_completed` events.
#[zoom_model]
pub struct MeetingSummaryCompletedObject {
    /// User ID of the meeting's host.
    pub meeting_host_id: Option<String>,
    /// Email address of the meeting host.
    #[zoom(format = "email")]
    pub meeting_host_email: Option<String>,
    /// UUID of this instance of the meeting or webinar. Encode it twice in URLs if it begins with `/` or contains `//`.
    pub meeting_uuid: Option<MeetingUuid>,
    /// ID (number) of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// Topic of the meeting.
    pub meeting_topic: Option<String>,
    /// Start of the meeting (UTC).
    pub meeting_start_time: Option<Timestamp>,
    /// End of the meeting (UTC).
    pub meeting_end_time: Option<Timestamp>,
    /// Start of the summarized part (UTC).
    pub summary_start_time: Option<Timestamp>,
    /// End of the summarized part (UTC).
    pub summary_end_time: Option<Timestamp>,
    /// Creation time of the summary (UTC).
    pub summary_created_time: Option<Timestamp>,
    /// Time of the last change to the summary (UTC).
    pub summary_last_modified_time: Option<Timestamp>,
    /// Title of the summary.
    pub summary_title: Option<String>,
    /// Overview. Deprecated by Zoom; use `summary_content`.
    #[deprecated = "deprecated by Zoom"]
    pub summary_overview: Option<String>,
    /// Sections of the summary. Deprecated by Zoom; use `summary_content`.
    #[deprecated = "deprecated by Zoom"]
    pub summary_details: Vec<SummaryDetail>,
    /// Action items of the summary. Deprecated by Zoom; use `summary_content`.
    #[deprecated = "deprecated by Zoom"]
    pub next_steps: Vec<String>,
    /// Full summary, in Markdown. It replaces `edited_summary`, `next_steps`, `summary_details` and `summary_overview`,
    /// which are deprecated by Zoom.
    pub summary_content: Option<String>,
    /// URL of the full summary in Zoom Docs.
    pub summary_doc_url: Option<String>,
}

/// Section of the summary.
#[zoom_model]
pub struct SummaryDetail {
    /// Heading of the section.
    pub label: Option<String>,
    /// Text of the section.
    pub summary: Option<String>,
}

/// Meeting in `meeting.summary_deleted` and 2 other events.
#[zoom_model]
pub struct MeetingSummaryObject {
    /// User ID of the meeting's host.
    pub meeting_host_id: Option<String>,
    /// Email address of the meeting host.
    #[zoom(format = "email")]
    pub meeting_host_email: Option<String>,
    /// UUID of this instance of the meeting or webinar. Encode it twice in URLs if it begins with `/` or contains `//`.
    pub meeting_uuid: Option<MeetingUuid>,
    /// ID (number) of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// Topic of the meeting.
    pub meeting_topic: Option<String>,
    /// Start of the meeting (UTC).
    pub meeting_start_time: Option<Timestamp>,
    /// End of the meeting (UTC).
    pub meeting_end_time: Option<Timestamp>,
    /// Start of the summarized part (UTC).
    pub summary_start_time: Option<Timestamp>,
    /// End of the summarized part (UTC).
    pub summary_end_time: Option<Timestamp>,
    /// Creation time of the summary (UTC).
    pub summary_created_time: Option<Timestamp>,
    /// Time of the last change to the summary (UTC).
    pub summary_last_modified_time: Option<Timestamp>,
    /// Title of the summary.
    pub summary_title: Option<String>,
}

/// Meeting in `meeting.summary_shared` events.
#[zoom_model]
pub struct MeetingSummarySharedObject {
    /// User ID of the meeting's host.
    pub meeting_host_id: Option<String>,
    /// Email address of the meeting host.
    #[zoom(format = "email")]
    pub meeting_host_email: Option<String>,
    /// UUID of this instance of the meeting or webinar. Encode it twice in URLs if it begins with `/` or contains `//`.
    pub meeting_uuid: Option<MeetingUuid>,
    /// ID (number) of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// Topic of the meeting.
    pub meeting_topic: Option<String>,
    /// Start of the meeting (UTC).
    pub meeting_start_time: Option<Timestamp>,
    /// End of the meeting (UTC).
    pub meeting_end_time: Option<Timestamp>,
    /// Start of the summarized part (UTC).
    pub summary_start_time: Option<Timestamp>,
    /// End of the summarized part (UTC).
    pub summary_end_time: Option<Timestamp>,
    /// Creation time of the summary (UTC).
    pub summary_created_time: Option<Timestamp>,
    /// Time of the last change to the summary (UTC).
    pub summary_last_modified_time: Option<Timestamp>,
    /// Title of the summary.
    pub summary_title: Option<String>,
    /// Users with whom the summary was shared.
    pub share_with_users: Vec<ShareWithUser>,
}

/// User with whom the summary was shared.
#[zoom_model]
pub struct ShareWithUser {
    /// Email address of the user with whom it was shared.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
}

/// Meeting in `meeting.summary_updated` events.
#[zoom_model]
pub struct MeetingSummaryUpdatedObject {
    /// User ID of the meeting's host.
    pub meeting_host_id: Option<String>,
    /// Email address of the meeting host.
    #[zoom(format = "email")]
    pub meeting_host_email: Option<String>,
    /// UUID of this instance of the meeting or webinar. Encode it twice in URLs if it begins with `/` or contains `//`.
    pub meeting_uuid: Option<MeetingUuid>,
    /// ID (number) of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// Topic of the meeting.
    pub meeting_topic: Option<String>,
    /// Start of the meeting (UTC).
    pub meeting_start_time: Option<Timestamp>,
    /// End of the meeting (UTC).
    pub meeting_end_time: Option<Timestamp>,
    /// Start of the summarized part (UTC).
    pub summary_start_time: Option<Timestamp>,
    /// End of the summarized part (UTC).
    pub summary_end_time: Option<Timestamp>,
    /// Creation time of the summary (UTC).
    pub summary_created_time: Option<Timestamp>,
    /// Time of the last change to the summary (UTC).
    pub summary_last_modified_time: Option<Timestamp>,
    /// ID of the user who last changed the summary.
    pub summary_last_modified_user_id: Option<String>,
    /// Email address of the user who last changed the summary.
    pub summary_last_modified_user_email: Option<String>,
    /// Title of the summary.
    pub summary_title: Option<String>,
    /// Overview. Deprecated by Zoom; use `summary_content`.
    #[deprecated = "deprecated by Zoom"]
    pub summary_overview: Option<String>,
    /// Sections of the summary. Deprecated by Zoom; use `summary_content`.
    #[deprecated = "deprecated by Zoom"]
    pub summary_details: Vec<SummaryDetail>,
    /// Action items of the summary. Deprecated by Zoom; use `summary_content`.
    #[deprecated = "deprecated by Zoom"]
    pub next_steps: Vec<String>,
    /// The summary as edited by a user. Deprecated by Zoom; use `summary_content`.
    #[deprecated = "deprecated by Zoom"]
    pub edited_summary: EditedSummary,
    /// Full summary, in Markdown. It replaces `edited_summary`, `next_steps`, `summary_details` and `summary_overview`,
    /// which are deprecated by Zoom.
    pub summary_content: Option<String>,
    /// URL of the full summary in Zoom Docs.
    pub summary_doc_url: Option<String>,
}

/// Summary as edited by a user.
#[zoom_model]
pub struct EditedSummary {
    /// Overview as edited by a user.
    pub summary_overview: Option<String>,
    /// Details as edited by a user.
    pub summary_details: Option<String>,
    /// Action items as edited by a user.
    pub next_steps: Vec<String>,
}
