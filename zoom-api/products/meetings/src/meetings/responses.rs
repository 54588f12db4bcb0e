//! Meetings: responses.

use super::super::{CreationSource, Occurrence, Recurrence, TrackingField};
use super::{CreatedMeetingSettings, MeetingSettings, NewMeetingType};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::zoom_model;

/// A meeting with its settings.
#[zoom_model]
pub struct Meeting {
    /// The user who scheduled the meeting for the host, by ID.
    pub assistant_id: Option<String>,
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
    /// The link to register for the meeting; only meetings with registration have it.
    pub registration_url: Option<String>,
    /// What the meeting is about. At most 2,000 characters.
    pub agenda: Option<String>,
    /// When the meeting was created.
    pub created_at: Option<Moment>,
    /// How long the meeting is scheduled to last, in minutes.
    pub duration: Option<u32>,
    /// The passcode in encrypted form, for H.323 and SIP endpoints.
    #[zoom(secret)]
    pub encrypted_password: Option<String>,
    /// The passcode for those who join by telephone.
    #[zoom(secret)]
    pub pstn_password: Option<String>,
    /// The passcode for H.323 and SIP room systems.
    #[zoom(secret)]
    pub h323_password: Option<String>,
    /// The link participants join the meeting by. It is for invited people only.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The link into the meeting's chat.
    #[zoom(secret)]
    pub chat_join_url: Option<String>,
    /// The occurrences of a recurring meeting.
    pub occurrences: Vec<Occurrence>,
    /// The meeting's passcode.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The Personal Meeting ID, for scheduled meetings and those without a fixed time.
    pub pmi: Option<String>,
    /// Whether the meeting was prescheduled through the GSuite app.
    pub pre_schedule: Option<bool>,
    /// When and how often the meeting recurs; for recurring meetings with a fixed time (type 8) only.
    pub recurrence: Option<Recurrence>,
    /// The settings of the meeting.
    pub settings: Option<MeetingSettings>,
    /// When the meeting starts, in UTC; absent for instant meetings.
    pub start_time: Option<Moment>,
    /// The link to start the meeting as its host, valid for two hours (90 days for users made by `custCreate`); looking
    /// the meeting up gives a new one. Keep it secret: whoever has it is the host.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// The status of the meeting: not started, or in progress.
    pub status: Option<MeetingStatus>,
    /// The sensitivity label of the meeting, by its ID. Zoom Support enables it for an account.
    pub sensitivity_label_id: Option<String>,
    /// The admin's meeting template from which the meeting was scheduled, by its ID.
    pub template_id: Option<String>,
    /// The time zone to show the start in.
    pub timezone: Option<String>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
    /// The kind of meeting.
    #[zoom(rename = "type")]
    pub kind: Option<MeetingType>,
    /// The dynamic host key of the meeting.
    #[zoom(secret)]
    pub dynamic_host_key: Option<String>,
    /// Whether it was created through the API, the web portal or another platform.
    pub creation_source: Option<CreationSource>,
}

/// Whether a meeting has started.
#[zoom_model]
pub enum MeetingStatus {
    /// It has not.
    Waiting,
    /// It is in progress.
    Started,
}

/// What kind of meeting it is.
#[zoom_model]
pub enum MeetingType {
    /// It was started at once.
    Instant = 1,
    /// It is scheduled once.
    Scheduled = 2,
    /// It recurs without fixed times.
    RecurringNoFixedTime = 3,
    /// It runs under the host's personal meeting ID (PMI).
    PersonalMeeting = 4,
    /// It recurs at fixed times.
    RecurringFixedTime = 8,
    /// It is only for sharing a screen.
    ScreenShare = 10,
}

/// One page of a user's meetings.
#[zoom_model]
pub struct MeetingPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page.
    pub page_number: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The meetings.
    pub meetings: Vec<ListedMeeting>,
}

/// A meeting, as it is listed.
#[zoom_model]
pub struct ListedMeeting {
    /// What the meeting is about, cut to 250 characters in lists; looking the meeting up gives the whole.
    pub agenda: Option<String>,
    /// When the meeting was created.
    pub created_at: Option<Moment>,
    /// How long the meeting is scheduled to last, in minutes.
    pub duration: Option<u32>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The link participants join the meeting by.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The Personal Meeting ID, where the meeting was scheduled with it.
    pub pmi: Option<String>,
    /// When the meeting starts.
    pub start_time: Option<Moment>,
    /// The time zone to show the start in.
    pub timezone: Option<String>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The kind of meeting.
    #[zoom(rename = "type")]
    pub kind: Option<ListedMeetingType>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
}

/// What kind of meeting is listed.
#[zoom_model]
pub enum ListedMeetingType {
    /// One that was started at once.
    Instant = 1,
    /// One scheduled once.
    Scheduled = 2,
    /// One that recurs without fixed times.
    RecurringNoFixedTime = 3,
    /// One that recurs at fixed times.
    RecurringFixedTime = 8,
}

/// A user's meetings of the next 24 hours.
#[zoom_model]
pub struct UpcomingMeetingList {
    /// How many meetings there are.
    pub total_records: Option<u64>,
    /// The upcoming meetings.
    pub meetings: Vec<UpcomingMeeting>,
}

/// A meeting of the next 24 hours that the user hosts or is invited to.
#[zoom_model]
pub struct UpcomingMeeting {
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The kind of meeting.
    #[zoom(rename = "type")]
    pub kind: Option<ListedMeetingType>,
    /// When the meeting starts.
    pub start_time: Option<Moment>,
    /// How long the meeting is scheduled to last, in minutes.
    pub duration: Option<u32>,
    /// The time zone to show the start in.
    pub timezone: Option<String>,
    /// When the meeting was created.
    pub created_at: Option<Moment>,
    /// The link participants join the meeting by.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The meeting's passcode, of letters, digits and `@`, `-`, `_`, `*`, `!`.
    #[zoom(secret)]
    pub passcode: Option<String>,
    /// Whether the meeting uses the Personal Meeting ID (PMI). It counts for scheduled meetings (type 2) and recurring
    /// ones without a fixed time (type 3).
    pub use_pmi: Option<bool>,
    /// Whether the user who asks is the host.
    pub is_host: Option<bool>,
    /// Whether the meeting takes the whole day.
    pub is_all_day: Option<bool>,
}

/// A meeting that was created, with its settings.
#[zoom_model]
pub struct CreatedMeeting {
    /// The user who scheduled the meeting for the host, by ID.
    pub assistant_id: Option<String>,
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
    /// The link to register for the meeting; only meetings with registration have it.
    pub registration_url: Option<String>,
    /// What the meeting is about.
    pub agenda: Option<String>,
    /// When the meeting was created.
    pub created_at: Option<Moment>,
    /// How long the meeting is scheduled to last, in minutes.
    pub duration: Option<u32>,
    /// The passcode in encrypted form, for H.323 and SIP endpoints.
    #[zoom(secret)]
    pub encrypted_password: Option<String>,
    /// The passcode for those who join by telephone.
    #[zoom(secret)]
    pub pstn_password: Option<String>,
    /// The passcode for H.323 and SIP room systems.
    #[zoom(secret)]
    pub h323_password: Option<String>,
    /// The link participants join the meeting by. It is for invited people only.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The link into the meeting's chat.
    #[zoom(secret)]
    pub chat_join_url: Option<String>,
    /// The occurrences of a recurring meeting.
    pub occurrences: Vec<Occurrence>,
    /// The meeting's passcode.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The Personal Meeting ID, for scheduled meetings and those without a fixed time.
    pub pmi: Option<String>,
    /// Whether the meeting was prescheduled through the GSuite app.
    pub pre_schedule: Option<bool>,
    /// When and how often the meeting recurs; for recurring meetings with a fixed time (type 8) only.
    pub recurrence: Option<Recurrence>,
    /// The settings of the meeting.
    pub settings: Option<CreatedMeetingSettings>,
    /// When the meeting starts, in UTC, such as `2020-03-31T12:02:00Z`.
    pub start_time: Option<Moment>,
    /// The link to start the meeting as its host. Keep it secret: whoever has it is the host.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// The status of the meeting: not started, or in progress.
    pub status: Option<MeetingStatus>,
    /// The sensitivity label of the meeting, by its ID. Zoom Support enables it for an account.
    pub sensitivity_label_id: Option<String>,
    /// The admin's meeting template from which the meeting was scheduled, by its ID.
    pub template_id: Option<String>,
    /// The time zone to show `start_time` in.
    pub timezone: Option<String>,
    /// The topic of the meeting. At most 200 characters.
    pub topic: Option<String>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
    /// The kind of meeting.
    #[zoom(rename = "type")]
    pub kind: Option<NewMeetingType>,
    /// The dynamic host key of the meeting.
    #[zoom(secret)]
    pub dynamic_host_key: Option<String>,
    /// Whether it was created through the API, the web portal or another platform.
    pub creation_source: Option<CreationSource>,
}
