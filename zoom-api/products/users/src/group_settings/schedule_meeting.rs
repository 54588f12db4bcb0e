//! Group settings: schedule meeting.

use super::super::{AudioType, RequirePasswordForPmiMeetings};
use zoom_api::zoom_model;

/// Scheduling settings of a group: audio, video, passcodes and admission.
#[zoom_model(response)]
pub struct ScheduleMeeting {
    /// Audio type of participants.
    pub audio_type: Option<AudioType>,
    /// Whether meeting links include the encrypted passcode, so that participants join with one click.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether Personal Meeting ID meetings with join before host require a passcode.
    #[deprecated = "deprecated by Zoom; use `require_password_for_pmi_meetings`"]
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on when the meeting starts.
    pub host_video: Option<bool>,
    /// Whether participants can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Whether participants are muted on entry.
    pub mute_upon_entry: Option<bool>,
    /// Whether participants' video is on when they join; they can turn it off.
    pub participant_video: Option<bool>,
    /// Whether users may hold meetings with their Personal Meeting ID. Disabling it invalidates the meetings scheduled
    /// with one until they are updated, and desk phones can no longer elevate a Zoom Phone call to a meeting.
    pub personal_meeting: Option<bool>,
    /// Whether participants who join by phone need a passcode, which is generated for scheduled or changed meetings.
    pub pstn_password_protected: Option<bool>,
    /// Whether instant meetings require a random passcode; not for Personal Meeting ID meetings. Always enabled for
    /// hosts on free accounts and on single-host Pro accounts.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Personal Meeting ID meetings that require a passcode: `none`, `all`, or those with join before host
    /// (`jbh_only`). Always enabled for hosts on free accounts and on single-host Pro accounts.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether already scheduled meetings require a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether new meetings require a passcode; not for Personal Meeting ID meetings. Always enabled for hosts on free
    /// accounts and on single-host Pro accounts.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether users receive desktop reminders of meetings.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_schedule_meetings: Option<bool>,
    /// Whether meetings always show `Zoom Meeting` as their topic.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// Whether webinars always show `Zoom Webinar` as their topic.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// Whether the meeting chat is available before and after the meeting, and its members; for scheduled and recurring
    /// meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// Setting that shows `Zoom Meeting` instead of a meeting's topic.
#[zoom_model]
pub struct AlwaysDisplayZoomMeetingAsTopic {
    /// Whether every meeting shows `Zoom Meeting` as its topic.
    pub enable: Option<bool>,
    /// Whether it also applies to meetings that are already scheduled.
    pub display_topic_for_scheduled_meetings: Option<bool>,
}

/// Setting that shows `Zoom Webinar` instead of a webinar's topic.
#[zoom_model]
pub struct AlwaysDisplayZoomWebinarAsTopic {
    /// Whether every webinar shows `Zoom Webinar` as its topic.
    pub enable: Option<bool>,
    /// Whether it also applies to webinars that are already scheduled.
    pub display_topic_for_scheduled_webinars: Option<bool>,
}

/// Setting for a chat before and after the meeting, and its members.
#[zoom_model]
pub struct ContinuousMeetingChat {
    /// Whether the meeting chat is available before and after the meeting.
    pub enable: Option<bool>,
    /// Whether external users can be added.
    pub can_add_external_users: Option<bool>,
    /// Whether external invitees are added to the meeting chat automatically.
    pub auto_add_invited_external_users: Option<bool>,
}

/// Changes to the scheduling settings. Omitted fields keep their values.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// Audio type of participants.
    pub audio_type: Option<AudioType>,
    /// Whether meeting links include the encrypted passcode, so that participants join with one click.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether Personal Meeting ID meetings with join before host require a passcode.
    #[deprecated = "deprecated by Zoom; use `require_password_for_pmi_meetings`"]
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on when the meeting starts.
    pub host_video: Option<bool>,
    /// Whether participants can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Whether participants are muted on entry.
    pub mute_upon_entry: Option<bool>,
    /// Whether participants' video is on when they join; they can turn it off.
    pub participant_video: Option<bool>,
    /// Whether participants who join by phone need a passcode, which is generated for scheduled or changed meetings.
    pub pstn_password_protected: Option<bool>,
    /// Whether all participants need a passcode to join.
    pub require_password_for_all_meetings: Option<bool>,
    /// Whether instant meetings require a random passcode; not for Personal Meeting ID meetings. Always enabled for
    /// hosts on free accounts and on single-host Pro accounts.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Personal Meeting ID meetings that require a passcode: `none`, `all`, or those with join before host
    /// (`jbh_only`). Always enabled for hosts on free accounts and on single-host Pro accounts.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether already scheduled meetings require a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether new meetings require a passcode; not for Personal Meeting ID meetings. Always enabled for hosts on free
    /// accounts and on single-host Pro accounts.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether users receive desktop reminders of meetings.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Whether meetings always show `Zoom Meeting` as their topic.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// Whether webinars always show `Zoom Webinar` as their topic.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// Whether the meeting chat is available before and after the meeting, and its members; for scheduled and recurring
    /// meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}
