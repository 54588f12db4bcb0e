//! Webinars: responses.

use super::super::{CreationSource, Occurrence, Recurrence, TrackingField};
use super::{SimuliveDelayStart, WebinarSettings, WebinarType};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::zoom_model;

/// Webinar with its settings.
#[zoom_model(response)]
pub struct Webinar {
    /// Email address of the host.
    #[zoom(format = "email")]
    pub host_email: Option<String>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// ID of the webinar.
    pub id: Option<MeetingId>,
    /// ID of the webinar template from which the webinar was scheduled.
    pub template_id: Option<String>,
    /// UUID of this instance of the webinar. Each instance has its own UUID.
    pub uuid: Option<String>,
    /// Description of the webinar.
    pub agenda: Option<String>,
    /// Creation time of the webinar.
    pub created_at: Option<Moment>,
    /// Scheduled duration of the webinar, in minutes.
    pub duration: Option<u32>,
    /// Registration URL of the webinar; only for webinars with registration.
    pub registration_url: Option<String>,
    /// Join URL of the webinar; share it only with the people invited.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// Occurrences of a recurring webinar.
    pub occurrences: Vec<Occurrence>,
    /// Passcode of the webinar.
    #[zoom(secret, max_length = 10)]
    pub password: Option<String>,
    /// Encrypted passcode for H.323 and SIP endpoints.
    #[zoom(secret)]
    pub encrypted_passcode: Option<String>,
    /// Passcode for H.323 and SIP room systems.
    #[zoom(secret)]
    pub h323_passcode: Option<String>,
    /// Recurrence of the webinar; only for recurring webinars with a fixed time (type 9).
    pub recurrence: Option<Recurrence>,
    /// Webinar settings.
    pub settings: Option<WebinarSettings>,
    /// Start time of the webinar, in UTC.
    pub start_time: Option<Moment>,
    /// URL to start the webinar as its host, valid for two hours (90 days for users created with `custCreate`); request
    /// the webinar again for a new one. Keep it secret.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// Time zone in which `start_time` is displayed.
    pub timezone: Option<String>,
    /// Topic of the webinar.
    #[zoom(max_length = 200)]
    pub topic: Option<String>,
    /// Tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
    /// Webinar type.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// Whether the webinar is simulive: a recording broadcast as if live.
    pub is_simulive: Option<bool>,
    /// File ID of the recording that a simulive webinar broadcasts.
    pub record_file_id: Option<String>,
    /// Whether the simulive webinar transitions to live. The host must be present at that time.
    pub transition_to_live: Option<bool>,
    /// Playback delay of a simulive webinar, if any.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
    /// Platform on which it was created: the API, the web portal or another one.
    pub creation_source: Option<CreationSource>,
}

/// Page of a user's webinars.
#[zoom_model(response)]
pub struct WebinarPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Page number.
    #[deprecated = "deprecated by Zoom; use `next_page_token`"]
    pub page_number: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Webinars.
    pub webinars: Vec<ListedWebinar>,
}

/// Webinar in a list.
#[zoom_model(response)]
pub struct ListedWebinar {
    /// Description of the webinar, truncated to 250 characters in lists; `get_webinar` returns the full text.
    pub agenda: Option<String>,
    /// Creation time of the webinar.
    pub created_at: Option<Moment>,
    /// Scheduled duration of the webinar, in minutes.
    pub duration: Option<u32>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// ID of the webinar.
    pub id: Option<MeetingId>,
    /// Join URL of the webinar.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// Start time of the webinar.
    pub start_time: Option<Moment>,
    /// Time zone of the webinar.
    pub timezone: Option<String>,
    /// Topic of the webinar.
    pub topic: Option<String>,
    /// Webinar type.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// UUID of this instance of the webinar. Each instance has its own UUID.
    pub uuid: Option<String>,
    /// Whether the webinar is simulive: a recording broadcast as if live.
    pub is_simulive: Option<bool>,
    /// Whether the webinar belongs to Zoom Events.
    pub is_events_webinar: Option<bool>,
}

/// Created webinar, with its settings.
#[zoom_model(response)]
pub struct CreatedWebinar {
    /// Email address of the host.
    #[zoom(format = "email")]
    pub host_email: Option<String>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// ID of the webinar.
    pub id: Option<MeetingId>,
    /// ID of the webinar template from which the webinar was scheduled.
    pub template_id: Option<String>,
    /// UUID of this instance of the webinar. It changes when the webinar ends.
    pub uuid: Option<String>,
    /// Description of the webinar.
    pub agenda: Option<String>,
    /// Creation time of the webinar.
    pub created_at: Option<Moment>,
    /// Scheduled duration of the webinar, in minutes.
    pub duration: Option<u32>,
    /// Registration URL of the webinar; only for webinars with registration.
    pub registration_url: Option<String>,
    /// Join URL of the webinar; share it only with the people invited.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// Occurrences of a recurring webinar.
    pub occurrences: Vec<Occurrence>,
    /// Passcode of the webinar.
    #[zoom(secret, max_length = 10)]
    pub password: Option<String>,
    /// Encrypted passcode for H.323 and SIP endpoints.
    #[zoom(secret)]
    pub encrypted_passcode: Option<String>,
    /// Passcode for H.323 and SIP room systems.
    #[zoom(secret)]
    pub h323_passcode: Option<String>,
    /// Recurrence of the webinar; only for recurring webinars with a fixed time (type 9).
    pub recurrence: Option<Recurrence>,
    /// Webinar settings.
    pub settings: Option<WebinarSettings>,
    /// Start time of the webinar, in UTC.
    pub start_time: Option<Moment>,
    /// URL to start the webinar as its host, valid for two hours (90 days for users created with `custCreate`); request
    /// the webinar again for a new one. Keep it secret.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// Time zone in which `start_time` is displayed.
    pub timezone: Option<String>,
    /// Topic of the webinar.
    #[zoom(max_length = 200)]
    pub topic: Option<String>,
    /// Tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
    /// Webinar type.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// Whether the webinar is simulive: a recording broadcast as if live.
    pub is_simulive: Option<bool>,
    /// File ID of the recording that a simulive webinar broadcasts.
    pub record_file_id: Option<String>,
    /// Whether the simulive webinar transitions to live. The host must be present at that time.
    pub transition_to_live: Option<bool>,
    /// Playback delay of a simulive webinar, if any.
    pub simulive_delay_start: Option<CreatedSimuliveDelayStart>,
    /// Platform on which it was created: the API, the web portal or another one.
    pub creation_source: Option<CreationSource>,
}

/// Whether the playback of the created simulive webinar is delayed, and the delay.
#[zoom_model(response)]
pub struct CreatedSimuliveDelayStart {
    /// Whether a simulive webinar is played back with a delay.
    pub enable: Option<bool>,
    /// Playback delay, in the unit of `timeunit`.
    pub time: Option<i64>,
    /// Unit of the delay: `second` or `minute`.
    pub timeunit: Option<String>,
}
