//! Zoom rooms: method.

use zoom_api::zoom_model;

/// Method of [`DisplayAlert`].
#[zoom_model]
pub enum DisplayAlertMethod {
    /// Display.
    #[zoom(rename = "zoomroom.emergency_alert_displayed")]
    Display,
}

/// Method of [`RemoveAlert`].
#[zoom_model]
pub enum RemoveAlertMethod {
    /// Remove.
    #[zoom(rename = "zoomroom.emergency_alert_removed")]
    Remove,
}

/// Method of [`CheckInCommand`].
#[zoom_model]
pub enum CheckInMethod {
    /// Check in.
    #[zoom(rename = "zoomroom.check_in")]
    CheckIn,
}

/// Method of [`CheckOutCommand`].
#[zoom_model]
pub enum CheckOutMethod {
    /// Check out.
    #[zoom(rename = "zoomroom.check_out")]
    CheckOut,
}

/// Method of [`MuteCommand`].
#[zoom_model]
pub enum MuteMethod {
    /// Mute.
    #[zoom(rename = "zoomroom.mute")]
    Mute,
}

/// Method of [`UnmuteCommand`].
#[zoom_model]
pub enum UnmuteMethod {
    /// Unmute.
    #[zoom(rename = "zoomroom.unmute")]
    Unmute,
}

/// Method of [`AcceptMeetingCommand`].
#[zoom_model]
pub enum AcceptMeetingMethod {
    /// Accept meeting.
    #[zoom(rename = "zoomroom.meeting_accept")]
    AcceptMeeting,
}

/// Method of [`DeclineMeetingCommand`].
#[zoom_model]
pub enum DeclineMeetingMethod {
    /// Decline meeting.
    #[zoom(rename = "zoomroom.meeting_decline")]
    DeclineMeeting,
}

/// Method of [`RestartCommand`].
#[zoom_model]
pub enum RestartMethod {
    /// Restart.
    #[zoom(rename = "zoomroom.restart")]
    Restart,
}

/// Method of [`LeaveMeetingCommand`].
#[zoom_model]
pub enum LeaveMeetingMethod {
    /// Leave meeting.
    #[zoom(rename = "zoomroom.meeting_leave")]
    LeaveMeeting,
}

/// Method of [`JoinMeetingCommand`].
#[zoom_model]
pub enum JoinMeetingMethod {
    /// Join meeting.
    #[zoom(rename = "zoomroom.meeting_join")]
    JoinMeeting,
}

/// Method of [`InviteToMeetingCommand`].
#[zoom_model]
pub enum InviteToMeetingMethod {
    /// Invite to meeting.
    #[zoom(rename = "zoomroom.meeting_invite")]
    InviteToMeeting,
}

/// Method of [`CancelMeetingCommand`].
#[zoom_model]
pub enum CancelMeetingMethod {
    /// Cancel meeting.
    #[zoom(rename = "zoomroom.meeting_cancel")]
    CancelMeeting,
}

/// Method of [`EndMeetingCommand`].
#[zoom_model]
pub enum EndMeetingMethod {
    /// End meeting.
    #[zoom(rename = "zoomroom.meeting_end")]
    EndMeeting,
}

/// Method of [`ScheduleMeetingCommand`].
#[zoom_model]
pub enum ScheduleMeetingMethod {
    /// Schedule meeting.
    #[zoom(rename = "zoomroom.meeting_schedule")]
    ScheduleMeeting,
}

/// Method of [`JoinThirdPartyMeetingCommand`].
#[zoom_model]
pub enum JoinThirdPartyMeetingMethod {
    /// Join third party meeting.
    #[zoom(rename = "zoomroom.thirdparty_meeting_join")]
    JoinThirdPartyMeeting,
}

/// Method of [`StartAlarmCommand`].
#[zoom_model]
pub enum StartAlarmMethod {
    /// Start alarm.
    #[zoom(rename = "zoomroom.alarm_start")]
    StartAlarm,
}

/// Method of [`StopAlarmCommand`].
#[zoom_model]
pub enum StopAlarmMethod {
    /// Stop alarm.
    #[zoom(rename = "zoomroom.alarm_stop")]
    StopAlarm,
}

/// Method of [`MuteVideoCommand`].
#[zoom_model]
pub enum MuteVideoMethod {
    /// Mute video.
    #[zoom(rename = "zoomroom.video_mute")]
    MuteVideo,
}

/// Method of [`UnmuteVideoCommand`].
#[zoom_model]
pub enum UnmuteVideoMethod {
    /// Unmute video.
    #[zoom(rename = "zoomroom.video_unmute")]
    UnmuteVideo,
}

/// Method of [`SwitchCameraCommand`].
#[zoom_model]
pub enum SwitchCameraMethod {
    /// Switch camera.
    #[zoom(rename = "zoomroom.switch_camera")]
    SwitchCamera,
}

/// Method of [`SwitchMicrophoneCommand`].
#[zoom_model]
pub enum SwitchMicrophoneMethod {
    /// Switch microphone.
    #[zoom(rename = "zoomroom.switch_microphone")]
    SwitchMicrophone,
}

/// Method of [`SwitchSpeakerCommand`].
#[zoom_model]
pub enum SwitchSpeakerMethod {
    /// Switch speaker.
    #[zoom(rename = "zoomroom.switch_speaker")]
    SwitchSpeaker,
}

/// Method of [`StartSharingCommand`].
#[zoom_model]
pub enum StartSharingMethod {
    /// Start sharing.
    #[zoom(rename = "zoomroom.share_content_start")]
    StartSharing,
}

/// Method of [`StopSharingCommand`].
#[zoom_model]
pub enum StopSharingMethod {
    /// Stop sharing.
    #[zoom(rename = "zoomroom.share_content_stop")]
    StopSharing,
}

/// Method of [`SetVolumeCommand`].
#[zoom_model]
pub enum SetVolumeMethod {
    /// Set volume.
    #[zoom(rename = "zoomroom.volume_level")]
    SetVolume,
}
