//! Profiles.

use std::collections::BTreeMap;

use super::{AutoRecording, EntryExitChime, WhoCanShareScreen, WhoCanShareScreenWhenSomeoneIsSharing};
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists collaboration devices.
///
/// Zoom's page: [List a user's collaboration devices](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/collaboration_devices).
#[zoom_endpoint(
    GET, "/users/<user_id>/collaboration_devices",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:list_collaboration_devices", "user:read:list_collaboration_devices:admin"],
    rate_limit = Medium,
    errors(
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn list_collaboration_devices(
    /// The user.
    user_id: String,
) -> CollaborationDeviceList;

/// Gets a collaboration device.
///
/// Zoom's page: [Get collaboration device detail](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/collaboration_devices/%7BcollaborationDeviceId%7D).
#[zoom_endpoint(
    GET, "/users/<user_id>/collaboration_devices/<collaboration_device_id>",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:collaboration_device", "user:read:collaboration_device:admin"],
    rate_limit = Medium,
    errors(
        /// User not found.
        404/1001 => UserNotFound,
        /// Collaboration device not found.
        404/1238 => CollaborationDeviceNotFound,
    )
)]
pub fn get_collaboration_device(
    /// The user.
    user_id: String,
    /// The collaboration device.
    collaboration_device_id: String,
) -> CollaborationDevice;

/// Lists meeting summary templates.
///
/// Zoom's page: [Get meeting summary templates](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/meeting_summary_templates).
#[zoom_endpoint(
    GET, "/users/<user_id>/meeting_summary_templates",
    scopes = ["user:read", "user:read:admin", "user:read:settings", "user:read:settings:admin"],
    rate_limit = Medium,
)]
pub fn list_meeting_summary_templates(
    /// The user.
    user_id: String,
) -> Vec<MeetingSummaryTemplate>;

/// Gets a meeting template.
///
/// Zoom's page: [Get meeting template detail](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/meeting_templates/%7BmeetingTemplateId%7D).
#[zoom_endpoint(
    GET, "/users/<user_id>/meeting_templates/<meeting_template_id>",
    scopes = ["user:read", "user:read:admin"],
    rate_limit = Medium,
    errors(
        /// Bad request.
        400 => BadRequest,
    )
)]
pub fn get_meeting_template(
    /// The user.
    user_id: String,
    /// The meeting template.
    meeting_template_id: String,
) -> MeetingTemplate;

/// Uploads a picture.
///
/// Zoom's page: [Upload a user's profile picture](https://developers.zoom.us/docs/api/users/#tag/users/POST/users/%7BuserId%7D/picture).
#[zoom_endpoint(
    POST, "/users/<user_id>/picture", form,
    scopes = ["user:write", "user:write:admin", "user:write:profile_picture", "user:write:profile_picture:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// Empty file.
        400/120 => EmptyFile,
        /// Admin required.
        400/200 => AdminRequired,
        /// Picture not accepted.
        400/300 => PictureNotAccepted,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn upload_picture(
    /// The user.
    user_id: String,
    /// The pic file.
    pic_file: String,
) -> BTreeMap<String, serde_json::Value>;

/// Deletes a picture.
///
/// Zoom's page: [Delete a user's profile picture](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/picture).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/picture",
    scopes = ["user:write", "user:write:admin"],
    rate_limit = Medium,
    errors(
        /// Admin required.
        400/200 => AdminRequired,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_picture(
    /// The user.
    user_id: String,
) -> NoContent;

/// Gets a presence status.
///
/// Zoom's page: [Get a user presence status](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/presence_status).
#[zoom_endpoint(
    GET, "/users/<user_id>/presence_status",
    scopes = ["user:read", "user:read:admin", "user:read:presence_status", "user:read:presence_status:admin"],
    rate_limit = Medium,
    errors(
        /// Presence not read.
        400/5301 => PresenceNotRead,
        /// Unauthorized request.
        400/5411 => UnauthorizedRequest,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn get_presence_status(
    /// The user.
    user_id: String,
) -> PresenceStatus;

/// Updates a presence status.
///
/// Zoom's page: [Update a user's presence status](https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/%7BuserId%7D/presence_status).
#[zoom_endpoint(
    PUT, "/users/<user_id>/presence_status", json,
    scopes = ["user:write", "user:write:admin", "user:update:presence_status", "user:update:presence_status:admin"],
    rate_limit = Medium,
    errors(
        /// Presence not updated.
        400/5301 => PresenceNotUpdated,
        /// Unauthorized request.
        400/5411 => UnauthorizedRequest,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn update_presence_status(
    /// The user.
    user_id: String,
    /// The presence status.
    #[body]
    presence_status: PresenceStatusUpdate,
) -> NoContent;

/// A collaboration device.
#[zoom_model]
pub struct CollaborationDevice {
    /// The ID.
    pub id: Option<String>,
    /// The device name.
    pub device_name: Option<String>,
    /// The room name.
    pub room_name: Option<String>,
    /// The room user ID.
    pub room_user_id: Option<String>,
    /// The status.
    pub status: Option<CollaborationDeviceStatus>,
}

/// What a collaboration device status can be.
#[zoom_model]
pub enum CollaborationDeviceStatus {
    /// Online.
    #[zoom(rename = "Online")]
    Online,
    /// Offline.
    #[zoom(rename = "Offline")]
    Offline,
}

/// A meeting template.
#[zoom_model]
pub struct MeetingTemplate {
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The settings.
    pub settings: Option<MeetingTemplateSettings>,
}

/// Meeting template settings.
#[zoom_model]
pub struct MeetingTemplateSettings {
    /// The in meeting.
    pub in_meeting: Option<InMeeting>,
    /// The recording.
    pub recording: Option<Recording>,
    /// The schedule meeting.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// The meeting security.
    pub meeting_security: Option<MeetingSecurity>,
}

/// An in meeting.
#[zoom_model]
pub struct InMeeting {
    /// The entry exit chime.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether `feedback` is on.
    pub feedback: Option<bool>,
    /// Whether `polling` is on.
    pub polling: Option<bool>,
    /// Whether "post meeting feedback" is on.
    pub post_meeting_feedback: Option<bool>,
    /// Whether "screen sharing" is on.
    pub screen_sharing: Option<bool>,
    /// The who can share screen.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// The who can share screen when someone is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreenWhenSomeoneIsSharing>,
    /// Whether screen sharing for host meetings is disabled.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether `annotation` is on.
    pub annotation: Option<bool>,
    /// Whether `whiteboard` is on.
    pub whiteboard: Option<bool>,
    /// Whether "remote control" is on.
    pub remote_control: Option<bool>,
    /// Whether "non verbal feedback" is on.
    pub non_verbal_feedback: Option<bool>,
    /// Whether participants to rename is allowed.
    pub allow_participants_to_rename: Option<bool>,
    /// Whether "breakout room" is on.
    pub breakout_room: Option<bool>,
    /// Whether "remote support" is on.
    pub remote_support: Option<bool>,
    /// The manual captioning.
    pub manual_captioning: Option<ManualCaptioning>,
    /// The closed captioning.
    pub closed_captioning: Option<ClosedCaptioning>,
}

/// A manual captioning.
#[zoom_model]
pub struct ManualCaptioning {
    /// Whether "auto generated captions" is on.
    pub auto_generated_captions: Option<bool>,
    /// Whether to type is allowed.
    pub allow_to_type: Option<bool>,
    /// Whether "manual captions" is on.
    pub manual_captions: Option<bool>,
    /// Whether "save captions" is on.
    pub save_captions: Option<bool>,
}

/// A closed captioning.
#[zoom_model]
pub struct ClosedCaptioning {
    /// Whether "auto transcribing" is on.
    pub auto_transcribing: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "save caption" is on.
    pub save_caption: Option<bool>,
}

/// A recording.
#[zoom_model]
pub struct Recording {
    /// The auto recording.
    pub auto_recording: Option<AutoRecording>,
}

/// A schedule meeting.
#[zoom_model]
pub struct ScheduleMeeting {
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// Whether "participant video" is on.
    pub participant_video: Option<bool>,
    /// Whether "mute upon entry" is on: `false` when left out.
    pub mute_upon_entry: Option<bool>,
}

/// A meeting security.
#[zoom_model]
pub struct MeetingSecurity {
    /// Whether "waiting room" is on.
    pub waiting_room: Option<bool>,
}

/// One of the shapes of a presence status.
#[zoom_model(one_of)]
pub enum PresenceStatus {
    /// Self dnd case.
    SelfDndCase(OwnDoNotDisturb),
    /// Other cases.
    OtherCases(Presence),
}

/// An own do not disturb.
#[zoom_model]
pub struct OwnDoNotDisturb {
    /// The status.
    pub status: OwnDoNotDisturbStatus,
    /// The end time.
    pub end_time: String,
    /// The remaining time.
    pub remaining_time: f64,
}

/// What an own do not disturb status can be.
#[zoom_model]
pub enum OwnDoNotDisturbStatus {
    /// Do no disturb.
    #[zoom(rename = "Do_No_Disturb")]
    DoNoDisturb,
}

/// A presence.
#[zoom_model]
pub struct Presence {
    /// The status.
    pub status: PresenceState,
}

/// What a presence state can be.
#[zoom_model]
pub enum PresenceState {
    /// Away.
    #[zoom(rename = "Away")]
    Away,
    /// Do not disturb.
    #[zoom(rename = "Do_Not_Disturb")]
    DoNotDisturb,
    /// Available.
    #[zoom(rename = "Available")]
    Available,
    /// In calendar event.
    #[zoom(rename = "In_Calendar_Event")]
    InCalendarEvent,
    /// Presenting.
    #[zoom(rename = "Presenting")]
    Presenting,
    /// In a Zoom meeting.
    #[zoom(rename = "In_A_Zoom_Meeting")]
    InAZoomMeeting,
    /// On a call.
    #[zoom(rename = "On_A_Call")]
    OnACall,
    /// Out of office.
    #[zoom(rename = "Out_of_Office")]
    OutOfOffice,
    /// Busy.
    #[zoom(rename = "Busy")]
    Busy,
}

/// A collaboration device list.
#[zoom_model]
pub struct CollaborationDeviceList {
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The collaboration devices.
    pub collaboration_devices: Vec<CollaborationDevice>,
}

/// A meeting summary template.
#[zoom_model]
pub struct MeetingSummaryTemplate {
    /// The meeting summary template ID.
    pub meeting_summary_template_id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
}

/// One of the shapes of a presence status update.
#[zoom_model(one_of)]
pub enum PresenceStatusUpdate {
    /// Status.
    Status(PresenceUpdate),
    /// Do no disturb duration.
    DoNoDisturbDuration(DoNotDisturbUpdate),
}

/// What is changed: presence.
#[zoom_model]
pub struct PresenceUpdate {
    /// The status.
    pub status: PresenceUpdateState,
}

/// What a presence update state can be.
#[zoom_model]
pub enum PresenceUpdateState {
    /// Away.
    #[zoom(rename = "Away")]
    Away,
    /// Available.
    #[zoom(rename = "Available")]
    Available,
    /// In calendar event.
    #[zoom(rename = "In_Calendar_Event")]
    InCalendarEvent,
    /// Presenting.
    #[zoom(rename = "Presenting")]
    Presenting,
    /// In a Zoom meeting.
    #[zoom(rename = "In_A_Zoom_Meeting")]
    InAZoomMeeting,
    /// On a call.
    #[zoom(rename = "On_A_Call")]
    OnACall,
    /// Out of office.
    #[zoom(rename = "Out_of_Office")]
    OutOfOffice,
    /// Busy.
    #[zoom(rename = "Busy")]
    Busy,
}

/// What is changed: do not disturb.
#[zoom_model]
pub struct DoNotDisturbUpdate {
    /// The status.
    pub status: DoNotDisturbState,
    /// The duration: 1 to 1,440.
    pub duration: Option<u32>,
}

/// What a do not disturb state can be.
#[zoom_model]
pub enum DoNotDisturbState {
    /// Do no disturb.
    #[zoom(rename = "Do_No_Disturb")]
    DoNoDisturb,
}
