//! Group settings: schedule meeting.

use super::super::RequirePasswordForPmiMeetings;
use zoom_api::zoom_model;

/// The settings of a group for scheduling meetings: audio, video, passcodes, who can join and when.
#[zoom_model]
pub struct ScheduleMeeting {
    /// How participants hear and speak: by VoIP, by telephone, or both.
    pub audio_type: Option<String>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether personal meetings need a passcode where people join before the host. Zoom has given it up.
    #[deprecated = "it is being given up"]
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether people can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
    /// Whether participants' video is on when they join; they can switch it off.
    pub participant_video: Option<bool>,
    /// Whether users have a Personal Meeting ID for their meetings.
    pub personal_meeting: Option<bool>,
    /// Whether people who join by phone need a passcode, which is made anew for meetings that are scheduled or changed.
    #[zoom(secret)]
    pub pstn_password_protected: Option<bool>,
    /// Whether instant meetings need a passcode, which is made at random; not with a Personal Meeting ID. Free accounts
    /// and Pro accounts of one host always have it.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings with a Personal Meeting ID need a passcode: `none`, `all`, or those that people join before the
    /// host (`jbh_only`). Free accounts and Pro accounts of one host always have it.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether meetings that are scheduled already need a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether new meetings get a passcode; not with a Personal Meeting ID. Free accounts and Pro accounts of one host
    /// always have it.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether users are reminded of meetings on their desktop.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_schedule_meetings: Option<bool>,
    /// Whether meetings show `Zoom Meeting` as their topic, whatever it is.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// Whether webinars show `Zoom Webinar` as their topic, whatever it is.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// Whether the chat goes on before and after meetings, and for whom; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// The setting that shows `Zoom Meeting` in place of a meeting's own topic.
#[zoom_model]
pub struct AlwaysDisplayZoomMeetingAsTopic {
    /// Whether every meeting shows `Zoom Meeting` as its topic.
    pub enable: Option<bool>,
    /// Whether it also holds for meetings that are scheduled already.
    pub display_topic_for_scheduled_meetings: Option<bool>,
}

/// The setting that shows `Zoom Webinar` in place of a webinar's own topic.
#[zoom_model]
pub struct AlwaysDisplayZoomWebinarAsTopic {
    /// Whether every webinar shows `Zoom Webinar` as its topic.
    pub enable: Option<bool>,
    /// Whether it also holds for webinars that are scheduled already.
    pub display_topic_for_scheduled_webinars: Option<bool>,
}

/// The setting for a chat that goes on before and after the meeting, and who is added to it.
#[zoom_model]
pub struct ContinuousMeetingChat {
    /// Whether the chat goes on before and after the meeting.
    pub enable: Option<bool>,
    /// Whether people outside can be added.
    pub can_add_external_users: Option<bool>,
    /// Whether invited people from outside are added to the meeting's chat automatically.
    pub auto_add_invited_external_users: Option<bool>,
}

/// What is changed of the settings for scheduling meetings; what is left out stays as it is.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// How participants hear and speak: by VoIP, by telephone, or both.
    pub audio_type: Option<String>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether personal meetings need a passcode where people join before the host. Zoom has given it up.
    #[deprecated = "it is being given up"]
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether people can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
    /// Whether participants' video is on when they join; they can switch it off.
    pub participant_video: Option<bool>,
    /// Whether people who join by phone need a passcode, which is made anew for meetings that are scheduled or changed.
    #[zoom(secret)]
    pub pstn_password_protected: Option<bool>,
    /// Whether everybody needs a passcode to join.
    pub require_password_for_all_meetings: Option<bool>,
    /// Whether instant meetings need a passcode, which is made at random; not with a Personal Meeting ID. Free accounts
    /// and Pro accounts of one host always have it.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings with a Personal Meeting ID need a passcode: `none`, `all`, or those that people join before the
    /// host (`jbh_only`). Free accounts and Pro accounts of one host always have it.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether meetings that are scheduled already need a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether new meetings get a passcode; not with a Personal Meeting ID. Free accounts and Pro accounts of one host
    /// always have it.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether users are reminded of meetings on their desktop.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Whether meetings show `Zoom Meeting` as their topic, whatever it is.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// Whether webinars show `Zoom Webinar` as their topic, whatever it is.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// Whether the chat goes on before and after meetings, and for whom; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}
