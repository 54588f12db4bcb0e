//! Group locked settings: schedule meeting.

use zoom_api::zoom_model;

/// Which settings for scheduling meetings are locked; `true` for each that is.
#[zoom_model]
pub struct ScheduleMeeting {
    /// Whether the way participants hear and speak is locked.
    pub audio_type: Option<bool>,
    /// The lock on whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// The lock on whether personal meetings need a passcode where people join before the host. Zoom has given it up.
    pub force_pmi_jbh_password: Option<bool>,
    /// The lock on whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// The lock on whether people can join before the host.
    pub join_before_host: Option<bool>,
    /// The lock on whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// The lock on whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
    /// The lock on whether participants' video is on when they join.
    pub participant_video: Option<bool>,
    /// The lock on whether people who join by phone need a passcode, which is made anew for meetings that are scheduled
    /// or changed.
    #[zoom(secret)]
    pub pstn_password_protected: Option<bool>,
    /// The lock on whether instant meetings need a passcode, which is made at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// The lock on whether meetings with a Personal Meeting ID need a passcode.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// The lock on whether new meetings get a passcode.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// The lock on whether users are reminded of meetings on their desktop.
    pub upcoming_meeting_reminder: Option<bool>,
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
    /// The lock on whether personal meetings need a passcode where people join before the host. Zoom has given it up.
    #[deprecated = "it is being given up"]
    pub force_pmi_jbh_password: Option<bool>,
    /// The lock on whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// The lock on whether people can join before the host.
    pub join_before_host: Option<bool>,
    /// The lock on whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// The lock on whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
    /// The lock on whether participants' video is on when they join.
    pub participant_video: Option<bool>,
    /// The lock on whether users have a Personal Meeting ID for their meetings.
    pub personal_meeting: Option<bool>,
    /// The lock on whether people who join by phone need a passcode, which is made anew for meetings that are scheduled
    /// or changed.
    #[zoom(secret)]
    pub pstn_password_protected: Option<bool>,
    /// The lock on whether instant meetings need a passcode, which is made at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// The lock on whether meetings with a Personal Meeting ID need a passcode.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// The lock on whether new meetings get a passcode.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// The lock on whether users are reminded of meetings on their desktop.
    pub upcoming_meeting_reminder: Option<bool>,
    /// The lock on whether the chat goes on before and after meetings, and for whom.
    pub continuous_meeting_chat: Option<bool>,
}
