//! Connection quality of meeting participants.

use super::ParticipantPage;
use zoom_api::types::MeetingUuid;
use zoom_api::zoom_endpoint;

/// Lists the participants of a past meeting with a summary of their connection quality.
///
/// Requires a Business plan or higher and a subscription to the QSS summary event. Names and email addresses can be
/// empty for external participants and for legacy HIPAA accounts.
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/qos_summary",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:list_meeting_participants_qos:admin"],
    rate_limit = Heavy,
    paged = participants,
    operation = "dashboardMeetingParticipantsQOSSummary",
    docs = "https://developers.zoom.us/docs/api/qss/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/qos_summary",
    errors(
        /// The app has not subscribed to the QSS summary event.
        400/200 => EventSubscriptionNotFound,
        /// The meeting took place more than a year ago.
        400/12702 => MeetingTooOld,
        /// The meeting has not ended, or its ID is invalid.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn list_participant_qos_summaries(
    /// ID or UUID of the meeting; an ID stands for the latest instance.
    meeting_id: MeetingUuid,
    #[zoom(default = 1, max = 10)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ParticipantPage;
