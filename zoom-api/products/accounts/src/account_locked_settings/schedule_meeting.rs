//! Account locked settings: schedule meeting.

use zoom_api::zoom_model;

/// Which settings for scheduling meetings are locked; `true` for each that is.
#[zoom_model]
pub struct ScheduleMeeting {
    /// Whether the way participants hear and speak is locked.
    pub audio_type: Option<bool>,
    /// The lock on whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// The lock on whether only people who are signed in may join.
    pub enforce_login: Option<bool>,
    /// The e-mail domains whose signed-in users may join.
    pub enforce_login_domains: Option<String>,
    /// The lock on whether only users who signed in from certain domains can join meetings.
    pub enforce_login_with_domains: Option<bool>,
    /// The lock on whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// The lock on whether people can join before the host.
    pub join_before_host: Option<bool>,
    /// The lock on whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// The lock on whether every meeting shows `Zoom Meeting` as its topic.
    pub not_store_meeting_topic: Option<bool>,
    /// The lock on whether webinars show `Zoom Webinar` as their topic, whatever it is.
    pub always_display_zoom_webinar_as_topic: Option<bool>,
    /// The lock on whether participants' video is on when they join.
    pub participant_video: Option<bool>,
    /// The lock on whether instant meetings need a passcode, which is made at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// The lock on whether meetings with a Personal Meeting ID need a passcode.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// The lock on whether new meetings get a passcode.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// The lock on whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// The lock on whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// The lock on whether the chat goes on before and after meetings, and for whom.
    pub continuous_meeting_chat: Option<bool>,
}

/// Which settings for scheduling meetings to lock (`true`) or unlock (`false`); what is left out stays as it is.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// Whether the way participants hear and speak is locked.
    pub audio_type: Option<bool>,
    /// The lock on whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// The lock on whether only people who are signed in may join.
    pub enforce_login: Option<bool>,
    /// The e-mail domains whose signed-in users may join.
    pub enforce_login_domains: Option<String>,
    /// The lock on whether only users who signed in from certain domains can join meetings.
    pub enforce_login_with_domains: Option<bool>,
    /// The lock on whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// The lock on whether people can join before the host.
    pub join_before_host: Option<bool>,
    /// The lock on whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// The lock on whether every meeting shows `Zoom Meeting` as its topic.
    pub not_store_meeting_topic: Option<bool>,
    /// The lock on whether webinars show `Zoom Webinar` as their topic, whatever it is.
    pub always_display_zoom_webinar_as_topic: Option<bool>,
    /// The lock on whether participants' video is on when they join.
    pub participant_video: Option<bool>,
    /// The lock on whether users have a Personal Meeting ID for their meetings.
    pub personal_meeting: Option<bool>,
    /// The lock on whether instant meetings need a passcode, which is made at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// The lock on whether meetings with a Personal Meeting ID need a passcode.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// The lock on whether new meetings get a passcode.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// The lock on whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// The lock on whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// The lock on whether the chat goes on before and after meetings, and for whom.
    pub continuous_meeting_chat: Option<bool>,
}
