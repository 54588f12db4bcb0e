//! Webinars: responses.

use super::super::{CreationSource, Occurrence, TrackingField};
use super::{NewRecurrence, SimuliveDelayStart, WebinarSettings, WebinarType};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::zoom_model;

/// A webinar with its settings.
#[zoom_model]
pub struct Webinar {
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The webinar ID.
    pub id: Option<MeetingId>,
    /// The webinar template from which the webinar was scheduled, by its ID.
    pub template_id: Option<String>,
    /// The UUID of this instance of the webinar. Each instance has one of its own.
    pub uuid: Option<String>,
    /// What the webinar is about.
    pub agenda: Option<String>,
    /// When the webinar was created.
    pub created_at: Option<Moment>,
    /// How long the webinar is scheduled to last, in minutes.
    pub duration: Option<u32>,
    /// The link to register for the webinar; only webinars with registration have it.
    pub registration_url: Option<String>,
    /// The link to join the webinar by. It is for invited people only.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The occurrences of a recurring webinar.
    pub occurrences: Vec<Occurrence>,
    /// The webinar's passcode. At most 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The passcode in encrypted form, for H.323 and SIP endpoints.
    #[zoom(secret)]
    pub encrypted_passcode: Option<String>,
    /// The passcode for H.323 and SIP room systems.
    #[zoom(secret)]
    pub h323_passcode: Option<String>,
    /// When and how often the webinar recurs; for recurring webinars with a fixed time (type 9) only.
    pub recurrence: Option<NewRecurrence>,
    /// The settings of the webinar.
    pub settings: Option<WebinarSettings>,
    /// When the webinar starts, in UTC.
    pub start_time: Option<Moment>,
    /// The link to start the webinar as its host, valid for two hours (90 days for users made by `custCreate`); looking
    /// the webinar up gives a new one. Keep it secret.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// The time zone to show `start_time` in.
    pub timezone: Option<String>,
    /// The topic of the webinar. At most 200 characters.
    pub topic: Option<String>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
    /// The kind of webinar.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// Whether the webinar is simulive: a recording played as if live.
    pub is_simulive: Option<bool>,
    /// The recording a simulive webinar plays, by its file ID.
    pub record_file_id: Option<String>,
    /// Whether the simulive webinar turns live. The host must be there at that time.
    pub transition_to_live: Option<bool>,
    /// How long playback of a simulive webinar is delayed, if at all.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
    /// Whether it was created through the API, the web portal or another platform.
    pub creation_source: Option<CreationSource>,
}

/// One page of a user's webinars.
#[zoom_model]
pub struct WebinarPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page. Zoom is giving it up: use `next_page_token` instead.
    #[deprecated = "it is being given up"]
    pub page_number: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The webinars.
    pub webinars: Vec<ListedWebinar>,
}

/// A webinar, as it is listed.
#[zoom_model]
pub struct ListedWebinar {
    /// What the webinar is about, cut to 250 characters in lists; looking the webinar up gives the whole.
    pub agenda: Option<String>,
    /// When the webinar was created.
    pub created_at: Option<Moment>,
    /// How long the webinar is scheduled to last, in minutes.
    pub duration: Option<u32>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The webinar ID.
    pub id: Option<MeetingId>,
    /// The link to join the webinar by.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// When the webinar starts.
    pub start_time: Option<Moment>,
    /// The time zone of the webinar.
    pub timezone: Option<String>,
    /// The topic of the webinar.
    pub topic: Option<String>,
    /// The kind of webinar.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// The UUID of this instance of the webinar. Each instance has one of its own.
    pub uuid: Option<String>,
    /// Whether the webinar is simulive: a recording played as if live.
    pub is_simulive: Option<bool>,
    /// Whether the webinar comes from Zoom Events.
    pub is_events_webinar: Option<bool>,
}

/// A webinar that was created, with its settings.
#[zoom_model]
pub struct CreatedWebinar {
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The webinar ID.
    pub id: Option<MeetingId>,
    /// The webinar template from which the webinar was scheduled, by its ID.
    pub template_id: Option<String>,
    /// The UUID of this instance of the webinar. Once the webinar has ended, it has another.
    pub uuid: Option<String>,
    /// What the webinar is about.
    pub agenda: Option<String>,
    /// When the webinar was created.
    pub created_at: Option<Moment>,
    /// How long the webinar is scheduled to last, in minutes.
    pub duration: Option<u32>,
    /// The link to register for the webinar; only webinars with registration have it.
    pub registration_url: Option<String>,
    /// The link to join the webinar by. It is for invited people only.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The occurrences of a recurring webinar.
    pub occurrences: Vec<Occurrence>,
    /// The webinar's passcode. At most 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The passcode in encrypted form, for H.323 and SIP endpoints.
    #[zoom(secret)]
    pub encrypted_passcode: Option<String>,
    /// The passcode for H.323 and SIP room systems.
    #[zoom(secret)]
    pub h323_passcode: Option<String>,
    /// When and how often the webinar recurs; for recurring webinars with a fixed time (type 9) only.
    pub recurrence: Option<NewRecurrence>,
    /// The settings of the webinar.
    pub settings: Option<WebinarSettings>,
    /// When the webinar starts, in UTC.
    pub start_time: Option<Moment>,
    /// The link to start the webinar as its host, valid for two hours (90 days for users made by `custCreate`); looking
    /// the webinar up gives a new one. Keep it secret.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// The time zone to show `start_time` in.
    pub timezone: Option<String>,
    /// The topic of the webinar. At most 200 characters.
    pub topic: Option<String>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
    /// The kind of webinar.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// Whether the webinar is simulive: a recording played as if live.
    pub is_simulive: Option<bool>,
    /// The recording a simulive webinar plays, by its file ID.
    pub record_file_id: Option<String>,
    /// Whether the simulive webinar turns live. The host must be there at that time.
    pub transition_to_live: Option<bool>,
    /// How long playback of a simulive webinar is delayed, if at all.
    pub simulive_delay_start: Option<CreatedSimuliveDelayStart>,
    /// Whether it was created through the API, the web portal or another platform.
    pub creation_source: Option<CreationSource>,
}

/// Whether the playback of the simulive webinar that was created is delayed, and for how long.
#[zoom_model]
pub struct CreatedSimuliveDelayStart {
    /// Whether a simulive webinar is played back with a delay.
    pub enable: Option<bool>,
    /// How long playback is delayed, in the unit of `timeunit`.
    pub time: Option<i64>,
    /// The unit of the delay: `second` or `minute`.
    pub timeunit: Option<String>,
}
