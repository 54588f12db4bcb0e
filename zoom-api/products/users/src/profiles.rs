//! Profile pictures, presence, devices and templates of a user.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{AutoRecording, EntryExitChime, WhoCanShareScreen};
use zoom_api::{FilePart, NoContent, zoom_endpoint, zoom_model};

/// Lists a user's collaboration devices.
#[zoom_endpoint(
    GET, "/users/<user_id>/collaboration_devices",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:list_collaboration_devices", "user:read:list_collaboration_devices:admin"],
    rate_limit = Medium,
    operation = "listCollaborationDevices",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/collaboration_devices",
    errors(
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_collaboration_devices(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
) -> CollaborationDeviceList;

/// Returns one collaboration device of a user.
#[zoom_endpoint(
    GET, "/users/<user_id>/collaboration_devices/<collaboration_device_id>",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:collaboration_device", "user:read:collaboration_device:admin"],
    rate_limit = Medium,
    operation = "getCollaborationDevice",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/collaboration_devices/%7BcollaborationDeviceId%7D",
    errors(
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The collaboration device does not exist.
        404/1238 => CollaborationDeviceNotFound,
    )
)]
pub fn get_collaboration_device(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// ID of the device.
    collaboration_device_id: String,
) -> CollaborationDevice;

/// Lists the meeting summary templates of a user.
#[zoom_endpoint(
    GET, "/users/<user_id>/meeting_summary_templates",
    scopes = ["user:read", "user:read:admin", "user:read:settings", "user:read:settings:admin"],
    rate_limit = Medium,
    operation = "Getmeetingsummarytemplates",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/meeting_summary_templates",
)]
pub fn list_meeting_summary_templates(
    /// ID of the user.
    user_id: String,
) -> Vec<MeetingSummaryTemplate>;

/// Returns one of a user's meeting templates.
#[zoom_endpoint(
    GET, "/users/<user_id>/meeting_templates/<meeting_template_id>",
    scopes = ["user:read", "user:read:admin"],
    rate_limit = Medium,
    operation = "getUserMeetingTemplates",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/meeting_templates/%7BmeetingTemplateId%7D",
    errors(
        /// Zoom rejected the call without giving a reason.
        400 => BadRequest,
    )
)]
pub fn get_meeting_template(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// ID of the template.
    meeting_template_id: String,
) -> MeetingTemplate;

/// Uploads a user's profile picture.
///
/// The file is a JPEG or PNG image of at most 2 MB.
#[zoom_endpoint(
    POST, "/users/<user_id>/picture", form,
    scopes = ["user:write", "user:write:admin", "user:write:profile_picture", "user:write:profile_picture:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "userPicture",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/POST/users/%7BuserId%7D/picture",
    errors(
        /// The file is empty, larger than 2 MB, or neither JPEG nor PNG.
        400/120 => InvalidFile,
        /// Only an administrator can change the profile picture.
        400/200 => AdminRequired,
        /// Zoom rejects the content of the picture.
        400/300 => PictureNotAccepted,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn upload_picture(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Image file.
    #[field(rename = "pic_file")]
    picture: FilePart,
) -> BTreeMap<String, serde_json::Value>;

/// Deletes a user's profile picture.
#[zoom_endpoint(
    DELETE, "/users/<user_id>/picture",
    scopes = ["user:write", "user:write:admin"],
    rate_limit = Medium,
    operation = "userPictureDelete",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/picture",
    errors(
        /// Only an administrator can change the profile picture.
        400/200 => AdminRequired,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_picture(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
) -> NoContent;

/// Returns a user's presence status.
///
/// During "do not disturb", only the users themselves see `end_time` and `remaining_time`.
#[zoom_endpoint(
    GET, "/users/<user_id>/presence_status",
    scopes = ["user:read", "user:read:admin", "user:read:presence_status", "user:read:presence_status:admin"],
    rate_limit = Medium,
    operation = "getUserPresenceStatus",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/presence_status",
    errors(
        /// Zoom could not read the presence status.
        400/5301 => PresenceNotRead,
        /// The app or its user cannot access the presence status of this user.
        400/5411 => UnauthorizedRequest,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn get_presence_status(
    /// ID, email address or member ID of the user. Can be an external user.
    user_id: String,
) -> PresenceStatus;

/// Updates a user's presence status.
///
/// Allowed once per minute, and only while the user is signed in to a Zoom client.
#[zoom_endpoint(
    PUT, "/users/<user_id>/presence_status", json,
    scopes = ["user:write", "user:write:admin", "user:update:presence_status", "user:update:presence_status:admin"],
    rate_limit = Medium,
    operation = "updatePresenceStatus",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/%7BuserId%7D/presence_status",
    errors(
        /// Zoom could not set the presence status.
        400/5301 => PresenceNotUpdated,
        /// The app or its user cannot update the presence status of this user.
        400/5411 => UnauthorizedRequest,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn update_presence_status(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Status to set.
    #[body]
    presence_status: PresenceStatusUpdate,
) -> NoContent;

/// Collaboration device of a user, in a Personal Zoom Room.
#[zoom_model(response)]
pub struct CollaborationDevice {
    /// ID of the device.
    pub id: Option<String>,
    /// Device name of the Personal Zoom Room.
    pub device_name: Option<String>,
    /// Name of the Personal Zoom Room.
    pub room_name: Option<String>,
    /// ID of the Personal Zoom Room.
    pub room_user_id: Option<String>,
    /// Status of the device: `Online` or `Offline`.
    pub status: Option<CollaborationDeviceStatus>,
}

/// Connection status of a collaboration device.
#[zoom_model]
pub enum CollaborationDeviceStatus {
    /// Online.
    #[zoom(rename = "Online")]
    Online,
    /// Offline.
    #[zoom(rename = "Offline")]
    Offline,
}

/// Meeting template of a user.
#[zoom_model(response)]
pub struct MeetingTemplate {
    /// ID of the meeting template.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// Settings of the template.
    pub settings: Option<MeetingTemplateSettings>,
}

/// Settings of a meeting template.
#[zoom_model(response)]
pub struct MeetingTemplateSettings {
    /// In-meeting settings.
    pub in_meeting: Option<InMeeting>,
    /// Recording settings.
    pub recording: Option<Recording>,
    /// Scheduling settings.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// Meeting security settings.
    pub meeting_security: Option<MeetingSecurity>,
}

/// In-meeting settings of a meeting template.
#[zoom_model(response)]
pub struct InMeeting {
    /// Users who hear a sound when participants join or leave.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether users can send Zoom feedback when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether hosts can use polls in meetings.
    pub polling: Option<bool>,
    /// Whether participants are asked for a thumbs up or down at the end of a meeting.
    pub post_meeting_feedback: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Participants who can share a screen: the `host` or `all`. In webinars, attendees can never share.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Participants who can start sharing while another participant shares: the `host` or `all`. In webinars, attendees
    /// can never share.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// Whether desktop sharing is disabled in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether participants can annotate shared screens.
    pub annotation: Option<bool>,
    /// Whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
    /// Whether presenters can give remote control of the shared content to others.
    pub remote_control: Option<bool>,
    /// Whether participants can give non-verbal feedback in the participant list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether participants and panelists can rename themselves.
    pub allow_participants_to_rename: Option<bool>,
    /// Whether hosts can assign participants to breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether hosts can give a participant one-on-one remote support.
    pub remote_support: Option<bool>,
    /// Manual caption settings.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Closed caption settings.
    pub closed_captioning: Option<ClosedCaptioning>,
}

/// Manual caption settings of a meeting template.
#[zoom_model(response)]
pub struct ManualCaptioning {
    /// Whether automated captions are available.
    pub auto_generated_captions: Option<bool>,
    /// Whether hosts can type captions or assign a participant to do so.
    pub allow_to_type: Option<bool>,
    /// Whether captions are typed by the host, a participant or a device.
    pub manual_captions: Option<bool>,
    /// Whether participants can save captions and transcripts; requires `full_transcript`.
    pub save_captions: Option<bool>,
}

/// Closed caption settings of a meeting template.
#[zoom_model(response)]
pub struct ClosedCaptioning {
    /// Whether meetings are transcribed automatically.
    pub auto_transcribing: Option<bool>,
    /// Whether closed captions can be typed, by the host or by an assigned participant or service.
    pub enable: Option<bool>,
    /// Whether participants can save captions and transcripts.
    pub save_caption: Option<bool>,
}

/// Recording settings of a meeting template.
#[zoom_model(response)]
pub struct Recording {
    /// Storage location of automatic meeting recordings, if enabled.
    pub auto_recording: Option<AutoRecording>,
}

/// Video and mute settings of a meeting template.
#[zoom_model(response)]
pub struct ScheduleMeeting {
    /// Whether the host's video is on when the meeting starts.
    pub host_video: Option<bool>,
    /// Whether participants' video is on when they join; they can turn it off.
    pub participant_video: Option<bool>,
    /// Whether participants are muted on entry.
    pub mute_upon_entry: Option<bool>,
}

/// Waiting room settings of a meeting template.
#[zoom_model(response)]
pub struct MeetingSecurity {
    /// Whether participants wait until the host admits them; they then cannot join before the host.
    pub waiting_room: Option<bool>,
}

/// Presence status of a user, with details about one's own "do not disturb".
#[zoom_model(one_of)]
pub enum PresenceStatus {
    /// One's own status during "do not disturb".
    OwnDoNotDisturb(OwnDoNotDisturb),
    /// Any other status, or the status of another user.
    Other(Presence),
}

/// One's own presence status during "do not disturb", with the remaining time.
#[zoom_model(response)]
pub struct OwnDoNotDisturb {
    /// Presence status of the user: always `Do_Not_Disturb`.
    pub status: DoNotDisturbState,
    /// End of the user's `Do_Not_Disturb`, in UTC.
    pub end_time: Timestamp,
    /// Remaining seconds of "do not disturb".
    pub remaining_time: f64,
}

/// Presence status "do not disturb".
#[zoom_model]
pub enum DoNotDisturbState {
    /// Do not disturb. The schema in Zoom's document spells it `Do_No_Disturb`; its description and example do not.
    #[zoom(rename = "Do_Not_Disturb", alias = "Do_No_Disturb")]
    DoNotDisturb,
}

/// Presence status: of another user, or one's own except "do not disturb".
#[zoom_model(response)]
pub struct Presence {
    /// Presence status of the user in the Zoom client.
    pub status: PresenceState,
}

/// Presence status of a user.
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
    /// In a calendar event.
    #[zoom(rename = "In_Calendar_Event", alias = "In_A_Calendar_Event")]
    InCalendarEvent,
    /// Presenting.
    #[zoom(rename = "Presenting")]
    Presenting,
    /// In a Zoom meeting.
    #[zoom(rename = "In_A_Zoom_Meeting", alias = "In_A_Meeting")]
    InAZoomMeeting,
    /// On the phone.
    #[zoom(rename = "On_A_Call", alias = "In_A_Call")]
    OnACall,
    /// Out of office.
    #[zoom(rename = "Out_of_Office")]
    OutOfOffice,
    /// Busy.
    #[zoom(rename = "Busy")]
    Busy,
    /// Offline.
    #[zoom(rename = "Offline")]
    Offline,
}

/// Collaboration devices of a user.
#[zoom_model(response)]
pub struct CollaborationDeviceList {
    /// Number of devices.
    pub total_records: Option<u64>,
    /// Devices.
    pub collaboration_devices: Vec<CollaborationDevice>,
}

/// Meeting summary template.
#[zoom_model(response)]
pub struct MeetingSummaryTemplate {
    /// ID of the template.
    pub meeting_summary_template_id: String,
    /// Name of the summary template.
    pub name: String,
    /// Description of the template.
    pub description: String,
}

/// Presence status to set.
#[zoom_model(one_of)]
pub enum PresenceStatusUpdate {
    /// Status that lasts until it is changed.
    Status(PresenceUpdate),
    /// Do not disturb, for a period.
    DoNotDisturb(DoNotDisturbUpdate),
}

/// Presence status to set, other than "do not disturb".
#[zoom_model]
pub struct PresenceUpdate {
    /// Presence status to show. Client 5.3.0 and later can change from `Do_Not_Disturb` to `Away` or `Available` and
    /// between those two; older clients can only change from these to `Do_Not_Disturb`.
    pub status: PresenceUpdateState,
}

/// Presence status to set.
#[zoom_model]
pub enum PresenceUpdateState {
    /// Away.
    #[zoom(rename = "Away")]
    Away,
    /// Available.
    #[zoom(rename = "Available")]
    Available,
    /// In a calendar event.
    #[zoom(rename = "In_Calendar_Event", alias = "In_A_Calendar_Event")]
    InCalendarEvent,
    /// Presenting.
    #[zoom(rename = "Presenting")]
    Presenting,
    /// In a Zoom meeting.
    #[zoom(rename = "In_A_Zoom_Meeting", alias = "In_A_Meeting")]
    InAZoomMeeting,
    /// On the phone.
    #[zoom(rename = "On_A_Call", alias = "In_A_Call")]
    OnACall,
    /// Out of office.
    #[zoom(rename = "Out_of_Office")]
    OutOfOffice,
    /// Busy.
    #[zoom(rename = "Busy")]
    Busy,
}

/// "Do not disturb" to set, with its duration.
#[zoom_model]
pub struct DoNotDisturbUpdate {
    /// Presence status to show: `Do_Not_Disturb`. Clients older than 5.3.0 can change to it only from `Away` or
    /// `Available`.
    pub status: DoNotDisturbState,
    /// Duration of `Do_Not_Disturb` in minutes, at most one day; by default 20 minutes.
    #[zoom(min = 1, max = 1440)]
    pub duration: Option<u32>,
}
