//! Zoom rooms: requests.

use super::super::{AlertSettingsUpdate, BackgroundImageUpdate, MeetingSecurityBase};
use super::{
    AcceptMeetingMethod, CancelMeetingMethod, CancelMeetingParams, CheckInAndOut, CheckInMethod, CheckOutMethod,
    DeclineMeetingMethod, DisplayAlertMethod, DisplayAlertParams, EndMeetingMethod, InviteToMeetingMethod,
    InviteToMeetingParams, JoinMeetingMethod, JoinMeetingParams, JoinThirdPartyMeetingMethod,
    JoinThirdPartyMeetingParams, LeaveMeetingMethod, MuteMethod, MuteVideoMethod, RemoveAlertMethod, RemoveAlertParams,
    RestartMethod, RoomEventParams, RoomOptionsUpdate, RoomType, ScheduleMeetingMethod, ScheduleMeetingParams,
    SetVolumeMethod, SetVolumeParams, StartAlarmMethod, StartSharingMethod, StopAlarmMethod, StopSharingMethod,
    SwitchCameraMethod, SwitchCameraParams, SwitchMicrophoneMethod, SwitchMicrophoneParams, SwitchSpeakerMethod,
    SwitchSpeakerParams, UnmuteMethod, UnmuteVideoMethod,
};
use zoom_api::zoom_model;

/// Zoom Room to add.
#[zoom_model]
pub struct NewRoom {
    /// ID of the location, which must be on the lowest level of the hierarchy.
    pub location_id: Option<String>,
    /// Name of the Zoom Room.
    pub name: String,
    /// Type of the room.
    #[zoom(rename = "type")]
    pub kind: RoomType,
    /// ID of the calendar resource.
    pub calendar_resource_id: Option<String>,
    /// IDs of the tags.
    pub tag_ids: Vec<String>,
    /// ID of the user to whom a personal room is assigned; only for personal rooms.
    pub user_id: Option<String>,
    /// Whether a personal Zoom Room uses a Zoom Rooms license, with all features; only for personal rooms.
    pub pro_device: Option<bool>,
}

/// Emergency alert to display or to remove.
#[zoom_model(one_of)]
pub enum EmergencyAlert {
    /// Display an alert.
    Display(DisplayAlert),
    /// Remove an alert.
    Remove(RemoveAlert),
}

/// Displays an emergency alert.
#[zoom_model]
pub struct DisplayAlert {
    /// Always the method of this variant.
    pub method: Option<DisplayAlertMethod>,
    /// Alert to display and where.
    pub params: Option<DisplayAlertParams>,
}

/// Removes an emergency alert.
#[zoom_model]
pub struct RemoveAlert {
    /// Always the method of this variant.
    pub method: Option<RemoveAlertMethod>,
    /// Parameters.
    pub params: Option<RemoveAlertParams>,
}

/// Command to a Zoom Room.
#[zoom_model(one_of)]
pub enum RoomCommand {
    /// Check in to a reservation.
    CheckIn(CheckInCommand),
    /// Check out of a reservation.
    CheckOut(CheckOutCommand),
    /// Mute the microphone.
    Mute(MuteCommand),
    /// Unmute the microphone.
    Unmute(UnmuteCommand),
    /// Accept an incoming meeting request.
    AcceptMeeting(AcceptMeetingCommand),
    /// Decline an incoming meeting request.
    DeclineMeeting(DeclineMeetingCommand),
    /// Restart the client.
    Restart(RestartCommand),
    /// Leave the current meeting.
    LeaveMeeting(LeaveMeetingCommand),
    /// Join a Zoom meeting.
    JoinMeeting(JoinMeetingCommand),
    /// Invite users to the current meeting.
    InviteToMeeting(InviteToMeetingCommand),
    /// Cancel a scheduled meeting.
    CancelMeeting(CancelMeetingCommand),
    /// End the current meeting.
    EndMeeting(EndMeetingCommand),
    /// Schedule a meeting.
    ScheduleMeeting(Box<ScheduleMeetingCommand>),
    /// Join a meeting of another provider.
    JoinThirdPartyMeeting(Box<JoinThirdPartyMeetingCommand>),
    /// Start an alarm.
    StartAlarm(StartAlarmCommand),
    /// Stop an alarm.
    StopAlarm(StopAlarmCommand),
    /// Turn off the cameras.
    MuteVideo(MuteVideoCommand),
    /// Turn on the cameras.
    UnmuteVideo(UnmuteVideoCommand),
    /// Use another camera.
    SwitchCamera(SwitchCameraCommand),
    /// Use another microphone.
    SwitchMicrophone(SwitchMicrophoneCommand),
    /// Use another speaker.
    SwitchSpeaker(SwitchSpeakerCommand),
    /// Start sharing content.
    StartSharing(StartSharingCommand),
    /// Stop sharing content.
    StopSharing(StopSharingCommand),
    /// Set the volume of the speaker.
    SetVolume(SetVolumeCommand),
}

/// Checks in to a reservation of the room, so that it stays reserved.
#[zoom_model]
pub struct CheckInCommand {
    /// Name of the command; it has only one value.
    pub method: CheckInMethod,
    /// Parameters.
    pub params: Option<RoomEventParams>,
}

/// Checks out of a reservation of the room, so that others can use it.
#[zoom_model]
pub struct CheckOutCommand {
    /// Name of the command; it has only one value.
    pub method: CheckOutMethod,
    /// Parameters.
    pub params: Option<RoomEventParams>,
}

/// Mutes the room's microphone.
#[zoom_model]
pub struct MuteCommand {
    /// Name of the command; it has only one value.
    pub method: MuteMethod,
}

/// Unmutes the room's microphone.
#[zoom_model]
pub struct UnmuteCommand {
    /// Name of the command; it has only one value.
    pub method: UnmuteMethod,
}

/// Accepts an incoming meeting request.
#[zoom_model]
pub struct AcceptMeetingCommand {
    /// Name of the command; it has only one value.
    pub method: AcceptMeetingMethod,
}

/// Declines an incoming meeting request.
#[zoom_model]
pub struct DeclineMeetingCommand {
    /// Name of the command; it has only one value.
    pub method: DeclineMeetingMethod,
}

/// Restarts the room's client.
#[zoom_model]
pub struct RestartCommand {
    /// Name of the command; it has only one value.
    pub method: RestartMethod,
}

/// Leaves the current meeting.
#[zoom_model]
pub struct LeaveMeetingCommand {
    /// Name of the command; it has only one value.
    pub method: LeaveMeetingMethod,
}

/// Joins a Zoom meeting.
#[zoom_model]
pub struct JoinMeetingCommand {
    /// Name of the command; it has only one value.
    pub method: JoinMeetingMethod,
    /// Parameters.
    pub params: Option<JoinMeetingParams>,
}

/// Invites users to the current meeting.
#[zoom_model]
pub struct InviteToMeetingCommand {
    /// Name of the command; it has only one value.
    pub method: InviteToMeetingMethod,
    /// Parameters.
    pub params: Option<InviteToMeetingParams>,
}

/// Cancels a scheduled meeting of the room.
#[zoom_model]
pub struct CancelMeetingCommand {
    /// Name of the command; it has only one value.
    pub method: CancelMeetingMethod,
    /// Parameters.
    pub params: Option<CancelMeetingParams>,
}

/// Ends the current meeting, which the room must host.
#[zoom_model]
pub struct EndMeetingCommand {
    /// Name of the command; it has only one value.
    pub method: EndMeetingMethod,
}

/// Schedules a meeting in the room.
#[zoom_model]
pub struct ScheduleMeetingCommand {
    /// Name of the command; it has only one value.
    pub method: ScheduleMeetingMethod,
    /// Parameters.
    pub params: Option<ScheduleMeetingParams>,
}

/// Joins a meeting of another provider.
#[zoom_model]
pub struct JoinThirdPartyMeetingCommand {
    /// Name of the command; it has only one value.
    pub method: JoinThirdPartyMeetingMethod,
    /// Parameters.
    pub params: Option<JoinThirdPartyMeetingParams>,
}

/// Starts an alarm in the room.
#[zoom_model]
pub struct StartAlarmCommand {
    /// Name of the command; it has only one value.
    pub method: StartAlarmMethod,
}

/// Stops an alarm in the room.
#[zoom_model]
pub struct StopAlarmCommand {
    /// Name of the command; it has only one value.
    pub method: StopAlarmMethod,
}

/// Turns off the room's cameras.
#[zoom_model]
pub struct MuteVideoCommand {
    /// Name of the command; it has only one value.
    pub method: MuteVideoMethod,
}

/// Turns on the room's cameras.
#[zoom_model]
pub struct UnmuteVideoCommand {
    /// Name of the command; it has only one value.
    pub method: UnmuteVideoMethod,
}

/// Switches to another camera; has no effect outside a meeting.
#[zoom_model]
pub struct SwitchCameraCommand {
    /// Name of the command; it has only one value.
    pub method: SwitchCameraMethod,
    /// Parameters.
    pub params: Option<SwitchCameraParams>,
}

/// Switches to another microphone; has no effect outside a meeting.
#[zoom_model]
pub struct SwitchMicrophoneCommand {
    /// Name of the command; it has only one value.
    pub method: SwitchMicrophoneMethod,
    /// Parameters.
    pub params: Option<SwitchMicrophoneParams>,
}

/// Switches to another speaker; has no effect outside a meeting.
#[zoom_model]
pub struct SwitchSpeakerCommand {
    /// Name of the command; it has only one value.
    pub method: SwitchSpeakerMethod,
    /// Parameters.
    pub params: Option<SwitchSpeakerParams>,
}

/// Starts sharing content.
#[zoom_model]
pub struct StartSharingCommand {
    /// Name of the command; it has only one value.
    pub method: StartSharingMethod,
}

/// Stops sharing content.
#[zoom_model]
pub struct StopSharingCommand {
    /// Name of the command; it has only one value.
    pub method: StopSharingMethod,
}

/// Sets the volume of the speaker; has no effect outside a meeting.
#[zoom_model]
pub struct SetVolumeCommand {
    /// Name of the command; it has only one value.
    pub method: SetVolumeMethod,
    /// Parameters.
    pub params: Option<SetVolumeParams>,
}

/// Changes to settings of a Zoom Room: for meetings, or for alerts, signage and scheduling displays.
#[zoom_model(one_of)]
pub enum RoomSettingsUpdate {
    /// Settings of type `meeting`.
    Meeting(RoomMeetingSettingsUpdate),
    /// Settings of type `alert`, `signage` or `scheduling_display`.
    Alert(Box<AlertSettingsUpdate>),
}

/// Changes to the meeting settings of a Zoom Room.
#[zoom_model]
pub struct RoomMeetingSettingsUpdate {
    /// Security of meetings.
    pub meeting_security: Option<MeetingSecurityBase>,
    /// Options of the rooms.
    pub zoom_rooms: Option<RoomOptionsUpdate>,
}

/// Changes to the basic information about a Zoom Room.
#[zoom_model]
pub struct RoomBasicsUpdate {
    /// Whether contact lists hide the room.
    pub hide_room_in_contacts: Option<bool>,
    /// Type of the room.
    pub zoom_room_type: Option<RoomType>,
    /// Name of the Zoom Room.
    pub name: Option<String>,
    /// Short name of the room, shown on its displays.
    pub display_name: Option<String>,
    /// Whether leaving the Zoom Rooms app needs `room_passcode`.
    #[zoom(rename = "required_code_to_ext")]
    pub required_code_to_exit: Option<bool>,
    /// Passcode to change settings on the controller, to sign out or to leave the app.
    #[zoom(secret, min_length = 1, max_length = 16)]
    pub room_passcode: Option<String>,
    /// Email address for reports about problems with rooms.
    #[zoom(format = "email")]
    pub support_email: Option<String>,
    /// Phone number for reports about problems with rooms.
    pub support_phone: Option<String>,
    /// ID of the calendar resource; an empty string removes it.
    pub calendar_resource_id: Option<String>,
    /// IDs of the tags.
    pub tag_ids: Vec<String>,
    /// Whether the scheduling display shows `display_name`, if set, instead of `name`.
    pub use_display_name_on_scheduling_display: Option<bool>,
    /// Whether the displays and the controller show `display_name`, if set, instead of `name`.
    pub use_display_name_on_zoom_rooms_display_and_controller: Option<bool>,
    /// Whether meetings show `display_name`, if set, instead of `name`; requires
    /// `use_display_name_on_zoom_rooms_display_and_controller`.
    pub use_display_name_in_meetings: Option<bool>,
    /// Number of people who fit in the room.
    #[zoom(min = 1, max = 500)]
    pub capacity: Option<u32>,
    /// Whether the room's displays show the capacity, if it is set.
    pub show_room_capacity_on_the_zoom_rooms: Option<bool>,
    /// Whether the scheduling display shows the capacity, if it is set.
    pub show_room_capacity_on_the_scheduling_display: Option<bool>,
}

/// Changes to the setup of a Zoom Room.
#[zoom_model]
pub struct RoomSetupUpdate {
    /// Check-in and check-out.
    pub checkin_and_checkout: Option<CheckInAndOut>,
    /// Whether the room is under construction: the dashboard hides it by default, and it sends no notifications.
    pub under_construction: Option<bool>,
    /// Whether all displays have the background image of `zoom_rooms_display1`; then the other displays cannot be set.
    pub apply_background_image_to_all_displays: Option<bool>,
    /// Background images, one for each display.
    pub background_image_info: Vec<BackgroundImageUpdate>,
    /// Whether a personal Zoom Room uses a Zoom Rooms license, with all features; only for personal rooms.
    pub pro_device: Option<bool>,
    /// Six-digit PIN of the screen lock; only for personal rooms.
    #[zoom(secret)]
    pub screen_lock_pin: Option<String>,
}
