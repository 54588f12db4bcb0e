//! Zoom rooms: method.

use zoom_api::zoom_model;

/// Method of [`DisplayAlert`](super::DisplayAlert).
#[zoom_model]
pub enum DisplayAlertMethod {
    /// Display.
    #[zoom(rename = "zoomroom.emergency_alert_displayed")]
    Display,
}

/// Method of [`RemoveAlert`](super::RemoveAlert).
#[zoom_model]
pub enum RemoveAlertMethod {
    /// Remove.
    #[zoom(rename = "zoomroom.emergency_alert_removed")]
    Remove,
}

/// Method of [`CheckInCommand`](super::CheckInCommand).
#[zoom_model]
pub enum CheckInMethod {
    /// Check in.
    #[zoom(rename = "zoomroom.check_in")]
    CheckIn,
}

/// Method of [`CheckOutCommand`](super::CheckOutCommand).
#[zoom_model]
pub enum CheckOutMethod {
    /// Check out.
    #[zoom(rename = "zoomroom.check_out")]
    CheckOut,
}

/// Method of [`MuteCommand`](super::MuteCommand).
#[zoom_model]
pub enum MuteMethod {
    /// Mute.
    #[zoom(rename = "zoomroom.mute")]
    Mute,
}

/// Method of [`UnmuteCommand`](super::UnmuteCommand).
#[zoom_model]
pub enum UnmuteMethod {
    /// Unmute.
    #[zoom(rename = "zoomroom.unmute")]
    Unmute,
}

/// Method of [`AcceptMeetingCommand`](super::AcceptMeetingCommand).
#[zoom_model]
pub enum AcceptMeetingMethod {
    /// Accept meeting.
    #[zoom(rename = "zoomroom.meeting_accept")]
    AcceptMeeting,
}

/// Method of [`DeclineMeetingCommand`](super::DeclineMeetingCommand).
#[zoom_model]
pub enum DeclineMeetingMethod {
    /// Decline meeting.
    #[zoom(rename = "zoomroom.meeting_decline")]
    DeclineMeeting,
}

/// Method of [`RestartCommand`](super::RestartCommand).
#[zoom_model]
pub enum RestartMethod {
    /// Restart.
    #[zoom(rename = "zoomroom.restart")]
    Restart,
}

/// Method of [`LeaveMeetingCommand`](super::LeaveMeetingCommand).
#[zoom_model]
pub enum LeaveMeetingMethod {
    /// Leave meeting.
    #[zoom(rename = "zoomroom.meeting_leave")]
    LeaveMeeting,
}

/// Method of [`JoinMeetingCommand`](super::JoinMeetingCommand).
#[zoom_model]
pub enum JoinMeetingMethod {
    /// Join meeting.
    #[zoom(rename = "zoomroom.meeting_join")]
    JoinMeeting,
}

/// Method of [`InviteToMeetingCommand`](super::InviteToMeetingCommand).
#[zoom_model]
pub enum InviteToMeetingMethod {
    /// Invite to meeting.
    #[zoom(rename = "zoomroom.meeting_invite")]
    InviteToMeeting,
}

/// Method of [`CancelMeetingCommand`](super::CancelMeetingCommand).
#[zoom_model]
pub enum CancelMeetingMethod {
    /// Cancel meeting.
    #[zoom(rename = "zoomroom.meeting_cancel")]
    CancelMeeting,
}

/// Method of [`EndMeetingCommand`](super::EndMeetingCommand).
#[zoom_model]
pub enum EndMeetingMethod {
    /// End meeting.
    #[zoom(rename = "zoomroom.meeting_end")]
    EndMeeting,
}

/// Method of [`ScheduleMeetingCommand`](super::ScheduleMeetingCommand).
#[zoom_model]
pub enum ScheduleMeetingMethod {
    /// Schedule meeting.
    #[zoom(rename = "zoomroom.meeting_schedule")]
    ScheduleMeeting,
}

/// Method of [`JoinThirdPartyMeetingCommand`](super::JoinThirdPartyMeetingCommand).
#[zoom_model]
pub enum JoinThirdPartyMeetingMethod {
    /// Join third party meeting.
    #[zoom(rename = "zoomroom.thirdparty_meeting_join")]
    JoinThirdPartyMeeting,
}

/// Method of [`StartAlarmCommand`](super::StartAlarmCommand).
#[zoom_model]
pub enum StartAlarmMethod {
    /// Start alarm.
    #[zoom(rename = "zoomroom.alarm_start")]
    StartAlarm,
}

/// Method of [`StopAlarmCommand`](super::StopAlarmCommand).
#[zoom_model]
pub enum StopAlarmMethod {
    /// Stop alarm.
    #[zoom(rename = "zoomroom.alarm_stop")]
    StopAlarm,
}

/// Method of [`MuteVideoCommand`](super::MuteVideoCommand).
#[zoom_model]
pub enum MuteVideoMethod {
    /// Mute video.
    #[zoom(rename = "zoomroom.video_mute")]
    MuteVideo,
}

/// Method of [`UnmuteVideoCommand`](super::UnmuteVideoCommand).
#[zoom_model]
pub enum UnmuteVideoMethod {
    /// Unmute video.
    #[zoom(rename = "zoomroom.video_unmute")]
    UnmuteVideo,
}

/// Method of [`SwitchCameraCommand`](super::SwitchCameraCommand).
#[zoom_model]
pub enum SwitchCameraMethod {
    /// Switch camera.
    #[zoom(rename = "zoomroom.switch_camera")]
    SwitchCamera,
}

/// Method of [`SwitchMicrophoneCommand`](super::SwitchMicrophoneCommand).
#[zoom_model]
pub enum SwitchMicrophoneMethod {
    /// Switch microphone.
    #[zoom(rename = "zoomroom.switch_microphone")]
    SwitchMicrophone,
}

/// Method of [`SwitchSpeakerCommand`](super::SwitchSpeakerCommand).
#[zoom_model]
pub enum SwitchSpeakerMethod {
    /// Switch speaker.
    #[zoom(rename = "zoomroom.switch_speaker")]
    SwitchSpeaker,
}

/// Method of [`StartSharingCommand`](super::StartSharingCommand).
#[zoom_model]
pub enum StartSharingMethod {
    /// Start sharing.
    #[zoom(rename = "zoomroom.share_content_start")]
    StartSharing,
}

/// Method of [`StopSharingCommand`](super::StopSharingCommand).
#[zoom_model]
pub enum StopSharingMethod {
    /// Stop sharing.
    #[zoom(rename = "zoomroom.share_content_stop")]
    StopSharing,
}

/// Method of [`SetVolumeCommand`](super::SetVolumeCommand).
#[zoom_model]
pub enum SetVolumeMethod {
    /// Set volume.
    #[zoom(rename = "zoomroom.volume_level")]
    SetVolume,
}
