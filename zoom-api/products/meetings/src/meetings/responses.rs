//! Meetings: responses.

use super::super::{CreationSource, Occurrence, Recurrence, TrackingField};
use super::{CreatedMeetingSettings, MeetingSettings, NewMeetingType};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::zoom_model;

/// Meeting with its settings.
#[zoom_model(response)]
pub struct Meeting {
    /// ID of the user who scheduled the meeting for the host.
    pub assistant_id: Option<String>,
    /// Email address of the host.
    #[zoom(format = "email")]
    pub host_email: Option<String>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// UUID of this instance of the meeting. Each instance has its own UUID.
    pub uuid: Option<String>,
    /// Registration URL of the meeting; only for meetings with registration.
    pub registration_url: Option<String>,
    /// Description of the meeting.
    #[zoom(max_length = 2000)]
    pub agenda: Option<String>,
    /// Creation time of the meeting.
    pub created_at: Option<Moment>,
    /// Scheduled duration of the meeting, in minutes.
    pub duration: Option<u32>,
    /// Encrypted passcode for H.323 and SIP endpoints.
    #[zoom(secret)]
    pub encrypted_password: Option<String>,
    /// Passcode for participants who join by phone.
    #[zoom(secret)]
    pub pstn_password: Option<String>,
    /// Passcode for H.323 and SIP room systems.
    #[zoom(secret)]
    pub h323_password: Option<String>,
    /// Join URL for participants; share it only with the people invited.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// URL of the meeting chat.
    #[zoom(secret)]
    pub chat_join_url: Option<String>,
    /// Occurrences of a recurring meeting.
    pub occurrences: Vec<Occurrence>,
    /// Passcode of the meeting.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Personal Meeting ID (PMI); only for scheduled meetings and recurring ones without a fixed time.
    pub pmi: Option<String>,
    /// Whether the meeting was prescheduled through the GSuite app.
    pub pre_schedule: Option<bool>,
    /// Recurrence of the meeting; only for recurring meetings with a fixed time (type 8).
    pub recurrence: Option<Recurrence>,
    /// Meeting settings.
    pub settings: Option<MeetingSettings>,
    /// Start time of the meeting, in UTC; absent for instant meetings.
    pub start_time: Option<Moment>,
    /// URL to start the meeting as its host, valid for two hours (90 days for users created with `custCreate`); request
    /// the meeting again for a new one. Keep it secret: it grants host access.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// Status of the meeting: not started or in progress.
    pub status: Option<MeetingStatus>,
    /// ID of the meeting's sensitivity label. Zoom Support enables it for an account.
    pub sensitivity_label_id: Option<String>,
    /// ID of the admin's meeting template from which the meeting was scheduled.
    pub template_id: Option<String>,
    /// Time zone of the displayed start time.
    pub timezone: Option<String>,
    /// Topic of the meeting.
    pub topic: Option<String>,
    /// Tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
    /// Meeting type.
    #[zoom(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Dynamic host key of the meeting.
    #[zoom(secret)]
    pub dynamic_host_key: Option<String>,
    /// Platform on which it was created: the API, the web portal or another one.
    pub creation_source: Option<CreationSource>,
}

/// Status of a meeting.
#[zoom_model]
pub enum MeetingStatus {
    /// Not started.
    Waiting,
    /// In progress.
    Started,
}

/// Meeting type.
#[zoom_model]
pub enum MeetingType {
    /// Instant meeting.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring without a fixed time.
    RecurringNoFixedTime = 3,
    /// Personal Meeting ID (PMI) meeting.
    PersonalMeeting = 4,
    /// Recurring with a fixed time.
    RecurringFixedTime = 8,
    /// Screen sharing only.
    ScreenShare = 10,
}

/// Page of a user's meetings.
#[zoom_model(response)]
pub struct MeetingPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Page number.
    pub page_number: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Meetings.
    pub meetings: Vec<ListedMeeting>,
}

/// Meeting in a list.
#[zoom_model(response)]
pub struct ListedMeeting {
    /// Description of the meeting, truncated to 250 characters in lists; `get_meeting` returns the full text.
    pub agenda: Option<String>,
    /// Creation time of the meeting.
    pub created_at: Option<Moment>,
    /// Scheduled duration of the meeting, in minutes.
    pub duration: Option<u32>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// Join URL for participants.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// Personal Meeting ID, if the meeting was scheduled with it.
    pub pmi: Option<String>,
    /// Start time of the meeting.
    pub start_time: Option<Moment>,
    /// Time zone of the displayed start time.
    pub timezone: Option<String>,
    /// Topic of the meeting.
    pub topic: Option<String>,
    /// Meeting type.
    #[zoom(rename = "type")]
    pub kind: Option<ListedMeetingType>,
    /// UUID of this instance of the meeting. Each instance has its own UUID.
    pub uuid: Option<String>,
}

/// Type of a listed meeting.
#[zoom_model]
pub enum ListedMeetingType {
    /// Instant meeting.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring without a fixed time.
    RecurringNoFixedTime = 3,
    /// Recurring with a fixed time.
    RecurringFixedTime = 8,
}

/// Meetings of a user in the next 24 hours.
#[zoom_model(response)]
pub struct UpcomingMeetingList {
    /// Number of meetings.
    pub total_records: Option<u64>,
    /// Upcoming meetings.
    pub meetings: Vec<UpcomingMeeting>,
}

/// Meeting of the next 24 hours that the user hosts or is invited to.
#[zoom_model(response)]
pub struct UpcomingMeeting {
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// Topic of the meeting.
    pub topic: Option<String>,
    /// Meeting type.
    #[zoom(rename = "type")]
    pub kind: Option<ListedMeetingType>,
    /// Start time of the meeting.
    pub start_time: Option<Moment>,
    /// Scheduled duration of the meeting, in minutes.
    pub duration: Option<u32>,
    /// Time zone of the displayed start time.
    pub timezone: Option<String>,
    /// Creation time of the meeting.
    pub created_at: Option<Moment>,
    /// Join URL for participants.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// Passcode of the meeting: letters, digits and `@`, `-`, `_`, `*`, `!`.
    #[zoom(secret)]
    pub passcode: Option<String>,
    /// Whether the meeting uses the Personal Meeting ID (PMI). Applies to scheduled meetings (type 2) and recurring
    /// meetings without a fixed time (type 3).
    pub use_pmi: Option<bool>,
    /// Whether the requesting user is the host.
    pub is_host: Option<bool>,
    /// Whether the meeting lasts all day.
    pub is_all_day: Option<bool>,
}

/// Created meeting, with its settings.
#[zoom_model(response)]
pub struct CreatedMeeting {
    /// ID of the user who scheduled the meeting for the host.
    pub assistant_id: Option<String>,
    /// Email address of the host.
    #[zoom(format = "email")]
    pub host_email: Option<String>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// UUID of this instance of the meeting. Each instance has its own UUID.
    pub uuid: Option<String>,
    /// Registration URL of the meeting; only for meetings with registration.
    pub registration_url: Option<String>,
    /// Description of the meeting.
    pub agenda: Option<String>,
    /// Creation time of the meeting.
    pub created_at: Option<Moment>,
    /// Scheduled duration of the meeting, in minutes.
    pub duration: Option<u32>,
    /// Encrypted passcode for H.323 and SIP endpoints.
    #[zoom(secret)]
    pub encrypted_password: Option<String>,
    /// Passcode for participants who join by phone.
    #[zoom(secret)]
    pub pstn_password: Option<String>,
    /// Passcode for H.323 and SIP room systems.
    #[zoom(secret)]
    pub h323_password: Option<String>,
    /// Join URL for participants; share it only with the people invited.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// URL of the meeting chat.
    #[zoom(secret)]
    pub chat_join_url: Option<String>,
    /// Occurrences of a recurring meeting.
    pub occurrences: Vec<Occurrence>,
    /// Passcode of the meeting.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Personal Meeting ID (PMI); only for scheduled meetings and recurring ones without a fixed time.
    pub pmi: Option<String>,
    /// Whether the meeting was prescheduled through the GSuite app.
    pub pre_schedule: Option<bool>,
    /// Recurrence of the meeting; only for recurring meetings with a fixed time (type 8).
    pub recurrence: Option<Recurrence>,
    /// Meeting settings.
    pub settings: Option<CreatedMeetingSettings>,
    /// Start time of the meeting, in UTC, such as `2020-03-31T12:02:00Z`.
    pub start_time: Option<Moment>,
    /// URL to start the meeting as its host. Keep it secret: it grants host access.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// Status of the meeting: not started or in progress.
    pub status: Option<MeetingStatus>,
    /// ID of the meeting's sensitivity label. Zoom Support enables it for an account.
    pub sensitivity_label_id: Option<String>,
    /// ID of the admin's meeting template from which the meeting was scheduled.
    pub template_id: Option<String>,
    /// Time zone in which `start_time` is displayed.
    pub timezone: Option<String>,
    /// Topic of the meeting.
    #[zoom(max_length = 200)]
    pub topic: Option<String>,
    /// Tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
    /// Meeting type.
    #[zoom(rename = "type")]
    pub kind: Option<NewMeetingType>,
    /// Dynamic host key of the meeting.
    #[zoom(secret)]
    pub dynamic_host_key: Option<String>,
    /// Platform on which it was created: the API, the web portal or another one.
    pub creation_source: Option<CreationSource>,
}
