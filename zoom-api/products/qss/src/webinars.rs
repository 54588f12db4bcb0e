//! Connection quality of webinar participants.

use super::ParticipantPage;
use zoom_api::types::MeetingUuid;
use zoom_api::zoom_endpoint;

/// Lists the participants of a live or past webinar with a summary of their connection quality.
///
/// Requires the webinar add-on on a Business, Education or API plan, and a subscription to the QSS summary event. Names
/// and email addresses can be empty for external participants, for accounts without a signed HIPAA agreement and for
/// legacy HIPAA accounts.
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants/qos_summary",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:list_webinar_participants_qos:admin"],
    rate_limit = Heavy,
    paged = participants,
    operation = "dashboardWebinarParticipantsQOSSummary",
    docs = "https://developers.zoom.us/docs/api/qss/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants/qos_summary",
    errors(
        /// The app has not subscribed to the QSS summary event.
        400/200 => EventSubscriptionNotFound,
        /// The webinar took place more than a year ago.
        400/12702 => WebinarTooOld,
        /// The webinar has not ended, or its ID is invalid.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn list_participant_qos_summaries(
    /// ID or UUID of the webinar; an ID stands for the latest instance.
    webinar_id: MeetingUuid,
    #[zoom(default = 1, max = 10)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ParticipantPage;
