//! Events: account settings updated schedule meeting.

use zoom_api::zoom_model;

/// Scheduling settings: audio, video, passcodes and admission.
#[zoom_model]
pub struct ScheduleMeetingSettings {
    /// Whether the host's video is on when the meeting starts.
    pub host_video: Option<bool>,
    /// Whether participants' video is on when they join; they can turn it off.
    pub participant_video: Option<bool>,
    /// Audio type of participants: computer audio (VoIP), telephone, both, or third-party audio.
    pub audio_type: Option<String>,
    /// Whether participants can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Whether only signed-in users may join.
    pub enforce_login: Option<bool>,
    /// Whether only users who signed in from certain domains can join meetings.
    pub enforce_login_with_domains: Option<bool>,
    /// Email domains whose signed-in users may join.
    pub enforce_login_domains: Option<String>,
    /// Whether every meeting shows `Zoom Meeting` as its topic.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether Personal Meeting ID meetings with join before host require a passcode.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Passcode requirement for participants who join by phone.
    pub pstn_password_protected: Option<String>,
    /// Number of minutes before the start from which participants can join without the host; 0 means any time. Applies
    /// only if `join_before_host` is `true`.
    pub jbh_time: Option<JoinBeforeHostTime>,
    /// Whether users may hold meetings with their Personal Meeting ID. Disabling it invalidates the meetings scheduled
    /// with one until they are updated, and desk phones can no longer elevate a Zoom Phone call to a meeting.
    pub personal_meeting: Option<bool>,
    /// Whether instant meetings require a random passcode; not for Personal Meeting ID meetings. Always enabled for
    /// hosts on free accounts and on single-host Pro accounts.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether participants are muted on entry.
    pub mute_upon_entry: Option<bool>,
    /// Personal Meeting ID meetings that require a passcode: `none`, `all`, or those with join before host
    /// (`jbh_only`). Always enabled for hosts on free accounts and on single-host Pro accounts.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether new meetings require a passcode; not for Personal Meeting ID meetings. Always enabled for hosts on free
    /// accounts and on single-host Pro accounts.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Passcode of the Personal Meeting ID.
    #[zoom(secret)]
    pub pmi_password: Option<String>,
    /// Whether users receive desktop reminders of meetings.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Whether meetings always show `Zoom Meeting` as their topic.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// Whether meeting descriptions are hidden.
    pub hide_meeting_description: Option<HideMeetingDescription>,
    /// Whether webinars always show `Zoom Webinar` as their topic.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// Whether webinar descriptions are hidden.
    pub hide_webinar_description: Option<HideWebinarDescription>,
}

/// Number of minutes before the start from which participants can join without the host.
#[zoom_model]
pub enum JoinBeforeHostTime {
    /// At any time.
    Anytime = 0,
    /// Five minutes.
    FiveMinutes = 5,
    /// Ten minutes.
    TenMinutes = 10,
    /// Fifteen minutes.
    FifteenMinutes = 15,
}

/// Personal Meeting ID meetings that require a passcode.
#[zoom_model]
pub enum RequirePasswordForPmiMeetings {
    /// Meetings with join before host.
    JbhOnly,
    /// All meetings.
    All,
    /// None.
    None,
}

/// Setting: whether meetings always show `Zoom Meeting` as their topic.
#[zoom_model]
pub struct AlwaysDisplayZoomMeetingAsTopic {
    /// Whether every meeting shows `Zoom Meeting` as its topic.
    pub enable: Option<bool>,
    /// Whether the setting also applies to meetings that are already scheduled.
    pub display_topic_for_scheduled_meetings: Option<bool>,
}

/// Setting: whether meeting descriptions are hidden.
#[zoom_model]
pub struct HideMeetingDescription {
    /// Whether meeting descriptions are hidden.
    pub enable: Option<bool>,
    /// Whether the setting also applies to meetings that are already scheduled.
    pub hide_description_for_scheduled_meetings: Option<bool>,
}

/// Setting: whether webinars always show `Zoom Webinar` as their topic.
#[zoom_model]
pub struct AlwaysDisplayZoomWebinarAsTopic {
    /// Whether every webinar shows `Zoom Webinar` as its topic.
    pub enable: Option<bool>,
    /// Whether the setting also applies to webinars that are already scheduled.
    pub display_topic_for_scheduled_webinars: Option<bool>,
}

/// Setting: whether webinar descriptions are hidden.
#[zoom_model]
pub struct HideWebinarDescription {
    /// Whether webinar descriptions are hidden.
    pub enable: Option<bool>,
    /// Whether the setting also applies to webinars that are already scheduled.
    pub hide_description_for_scheduled_webinars: Option<bool>,
}
