//! Account locked settings: schedule meeting.

use zoom_api::zoom_model;

/// Locks of the scheduling settings; `true` means locked.
#[zoom_model(response)]
pub struct ScheduleMeeting {
    /// Whether the "audio type" setting is locked.
    pub audio_type: Option<bool>,
    /// Whether the "embed passcode in meeting link" setting is locked.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether the "only signed-in users" setting is locked.
    pub enforce_login: Option<bool>,
    /// Email domains whose signed-in users may join.
    pub enforce_login_domains: Option<String>,
    /// Whether the "only users of specified domains" setting is locked.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether the "host video" setting is locked.
    pub host_video: Option<bool>,
    /// Whether the "join before host" setting is locked.
    pub join_before_host: Option<bool>,
    /// Whether the "meeting authentication" setting is locked.
    pub meeting_authentication: Option<bool>,
    /// Whether the "hide meeting topics" setting is locked.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether the "hide webinar topics" setting is locked.
    pub always_display_zoom_webinar_as_topic: Option<bool>,
    /// Whether the "participants video" setting is locked.
    pub participant_video: Option<bool>,
    /// Whether the "passcode for instant meetings" setting is locked.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether the "passcode for Personal Meeting ID meetings" setting is locked.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Whether the "passcode for new meetings" setting is locked.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether the "Personal Meeting ID for instant meetings" setting is locked.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether the "Personal Meeting ID for scheduled meetings" setting is locked.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether the "continuous meeting chat" setting is locked.
    pub continuous_meeting_chat: Option<bool>,
}

/// Scheduling settings to lock (`true`) or unlock (`false`); omitted settings stay unchanged.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// Whether the "audio type" setting is locked.
    pub audio_type: Option<bool>,
    /// Whether the "embed passcode in meeting link" setting is locked.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether the "only signed-in users" setting is locked.
    pub enforce_login: Option<bool>,
    /// Email domains whose signed-in users may join.
    pub enforce_login_domains: Option<String>,
    /// Whether the "only users of specified domains" setting is locked.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether the "host video" setting is locked.
    pub host_video: Option<bool>,
    /// Whether the "join before host" setting is locked.
    pub join_before_host: Option<bool>,
    /// Whether the "meeting authentication" setting is locked.
    pub meeting_authentication: Option<bool>,
    /// Whether the "hide meeting topics" setting is locked.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether the "hide webinar topics" setting is locked.
    pub always_display_zoom_webinar_as_topic: Option<bool>,
    /// Whether the "participants video" setting is locked.
    pub participant_video: Option<bool>,
    /// Lock of the "Personal Meeting ID" setting. By Zoom's document, the value also enables (`true`) or disables
    /// (`false`) the setting for all users; disabling it invalidates the meetings scheduled with a Personal Meeting ID.
    pub personal_meeting: Option<bool>,
    /// Whether the "passcode for instant meetings" setting is locked.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether the "passcode for Personal Meeting ID meetings" setting is locked.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Whether the "passcode for new meetings" setting is locked.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether the "Personal Meeting ID for instant meetings" setting is locked.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether the "Personal Meeting ID for scheduled meetings" setting is locked.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether the "continuous meeting chat" setting is locked.
    pub continuous_meeting_chat: Option<bool>,
}
