//! Pictures, presence, devices and templates of a user.

use std::collections::BTreeMap;

use super::{AutoRecording, EntryExitChime, WhoCanShareScreen};
use zoom_api::{FilePart, NoContent, zoom_endpoint, zoom_model};

/// Lists a user's collaboration devices.
///
/// Zoom's page: [List a user's collaboration devices](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/collaboration_devices).
#[zoom_endpoint(
    GET, "/users/<user_id>/collaboration_devices",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:list_collaboration_devices", "user:read:list_collaboration_devices:admin"],
    rate_limit = Medium,
    errors(
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn list_collaboration_devices(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
) -> CollaborationDeviceList;

/// Looks up one collaboration device of a user.
///
/// Zoom's page: [Get collaboration device detail](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/collaboration_devices/%7BcollaborationDeviceId%7D).
#[zoom_endpoint(
    GET, "/users/<user_id>/collaboration_devices/<collaboration_device_id>",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:collaboration_device", "user:read:collaboration_device:admin"],
    rate_limit = Medium,
    errors(
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// No collaboration device has this ID.
        404/1238 => CollaborationDeviceNotFound,
    )
)]
pub fn get_collaboration_device(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The device.
    collaboration_device_id: String,
) -> CollaborationDevice;

/// Lists the templates for meeting summaries that a user can choose from.
///
/// Zoom's page: [Get meeting summary templates](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/meeting_summary_templates).
#[zoom_endpoint(
    GET, "/users/<user_id>/meeting_summary_templates",
    scopes = ["user:read", "user:read:admin", "user:read:settings", "user:read:settings:admin"],
    rate_limit = Medium,
)]
pub fn list_meeting_summary_templates(
    /// The user, by ID.
    user_id: String,
) -> Vec<MeetingSummaryTemplate>;

/// Looks up one of a user's meeting templates.
///
/// Zoom's page: [Get meeting template detail](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/meeting_templates/%7BmeetingTemplateId%7D).
#[zoom_endpoint(
    GET, "/users/<user_id>/meeting_templates/<meeting_template_id>",
    scopes = ["user:read", "user:read:admin"],
    rate_limit = Medium,
    errors(
        /// Zoom did not take the call, and does not say why.
        400 => BadRequest,
    )
)]
pub fn get_meeting_template(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The template.
    meeting_template_id: String,
) -> MeetingTemplate;

/// Uploads a user's profile picture.
///
/// It is a JPEG or PNG file of 2 MB at most.
///
/// Zoom's page: [Upload a user's profile picture](https://developers.zoom.us/docs/api/users/#tag/users/POST/users/%7BuserId%7D/picture).
#[zoom_endpoint(
    POST, "/users/<user_id>/picture", form,
    scopes = ["user:write", "user:write:admin", "user:write:profile_picture", "user:write:profile_picture:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// The file is empty, larger than 2 MB, or neither JPEG nor PNG.
        400/120 => EmptyFile,
        /// Only an administrator can change the picture.
        400/200 => AdminRequired,
        /// Zoom refuses what the picture shows.
        400/300 => PictureNotAccepted,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn upload_picture(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The picture.
    pic_file: FilePart,
) -> BTreeMap<String, serde_json::Value>;

/// Deletes a user's profile picture.
///
/// Zoom's page: [Delete a user's profile picture](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/picture).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/picture",
    scopes = ["user:write", "user:write:admin"],
    rate_limit = Medium,
    errors(
        /// Only an administrator can change the picture.
        400/200 => AdminRequired,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_picture(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
) -> NoContent;

/// Looks up a user's presence status.
///
/// While the status is do not disturb, only the users themselves see `end_time` and `remaining_time`.
///
/// Zoom's page: [Get a user presence status](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/presence_status).
#[zoom_endpoint(
    GET, "/users/<user_id>/presence_status",
    scopes = ["user:read", "user:read:admin", "user:read:presence_status", "user:read:presence_status:admin"],
    rate_limit = Medium,
    errors(
        /// Zoom could not read the presence status.
        400/5301 => PresenceNotRead,
        /// The app or its user may not see the presence status of this user.
        400/5411 => UnauthorizedRequest,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn get_presence_status(
    /// The user, by ID, e-mail address or member ID. It may be someone from outside the company.
    user_id: String,
) -> PresenceStatus;

/// Sets a user's presence status.
///
/// One change a minute is taken, and only while the user is signed in to a Zoom client.
///
/// Zoom's page: [Update a user's presence status](https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/%7BuserId%7D/presence_status).
#[zoom_endpoint(
    PUT, "/users/<user_id>/presence_status", json,
    scopes = ["user:write", "user:write:admin", "user:update:presence_status", "user:update:presence_status:admin"],
    rate_limit = Medium,
    errors(
        /// Zoom could not set the presence status.
        400/5301 => PresenceNotUpdated,
        /// The app or its user may not set the presence status of this user.
        400/5411 => UnauthorizedRequest,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn update_presence_status(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The status to set.
    #[body]
    presence_status: PresenceStatusUpdate,
) -> NoContent;

/// A collaboration device of a user, which stands in a Personal Zoom Room.
#[zoom_model]
pub struct CollaborationDevice {
    /// The device's ID.
    pub id: Option<String>,
    /// The name of the device of a Personal Zoom Room.
    pub device_name: Option<String>,
    /// The name of the Personal Zoom Room.
    pub room_name: Option<String>,
    /// The ID of the Personal Zoom Room.
    pub room_user_id: Option<String>,
    /// The status of the device: `Online` or `Offline`.
    pub status: Option<CollaborationDeviceStatus>,
}

/// Whether a collaboration device is connected.
#[zoom_model]
pub enum CollaborationDeviceStatus {
    /// It is online.
    #[zoom(rename = "Online")]
    Online,
    /// It is offline.
    #[zoom(rename = "Offline")]
    Offline,
}

/// A meeting template of a user.
#[zoom_model]
pub struct MeetingTemplate {
    /// The meeting template's ID.
    pub id: Option<String>,
    /// The name of the template.
    pub name: Option<String>,
    /// The settings of the template.
    pub settings: Option<MeetingTemplateSettings>,
}

/// What a meeting template sets in meetings that are made from it.
#[zoom_model]
pub struct MeetingTemplateSettings {
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeeting>,
    /// The settings of recordings.
    pub recording: Option<Recording>,
    /// The settings that hold for scheduling.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurity>,
}

/// What a meeting template sets for what goes on in the meeting.
#[zoom_model]
pub struct InMeeting {
    /// Who hears a sound when people join or leave.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether users can give Zoom feedback from the client.
    pub feedback: Option<bool>,
    /// Whether hosts can hold polls in meetings.
    pub polling: Option<bool>,
    /// Whether people are asked for a thumb up or down when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Who shares a screen: the `host`, or `all`.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Who shares a screen while somebody else does: the `host`, or `all`.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// Whether desktops cannot be shared in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether participants can draw on shared screens.
    pub annotation: Option<bool>,
    /// Whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
    /// Whether the person who shares can let others control what is shared.
    pub remote_control: Option<bool>,
    /// Whether participants can give feedback by icons in their list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether participants and panelists can give themselves other names.
    pub allow_participants_to_rename: Option<bool>,
    /// Whether hosts can divide participants into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether hosts can help a participant remotely.
    pub remote_support: Option<bool>,
    /// The settings of captions that people write.
    pub manual_captioning: Option<ManualCaptioning>,
    /// The settings of closed captions.
    pub closed_captioning: Option<ClosedCaptioning>,
}

/// What a meeting template sets for captions that people write.
#[zoom_model]
pub struct ManualCaptioning {
    /// Whether captions are written by machine.
    pub auto_generated_captions: Option<bool>,
    /// Whether hosts can write captions by hand, or have a participant write them.
    pub allow_to_type: Option<bool>,
    /// Whether captions are written by the host, a participant or a device.
    pub manual_captions: Option<bool>,
    /// Whether participants can save captions and transcripts; needs `full_transcript`.
    pub save_captions: Option<bool>,
}

/// What a meeting template sets for closed captions.
#[zoom_model]
pub struct ClosedCaptioning {
    /// Whether meetings are transcribed by machine.
    pub auto_transcribing: Option<bool>,
    /// Whether the host types closed captions, or has them written by a participant or a service.
    pub enable: Option<bool>,
    /// Whether participants can save captions and transcripts.
    pub save_caption: Option<bool>,
}

/// What a meeting template sets for recording.
#[zoom_model]
pub struct Recording {
    /// Where meetings are recorded automatically, if anywhere.
    pub auto_recording: Option<AutoRecording>,
}

/// What a meeting template sets for video and for muting.
#[zoom_model]
pub struct ScheduleMeeting {
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether participants' video is on when they join; they can switch it off.
    pub participant_video: Option<bool>,
    /// Whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
}

/// What a meeting template sets for the waiting room.
#[zoom_model]
pub struct MeetingSecurity {
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
}

/// A user's presence status, with more about one's own do not disturb.
#[zoom_model(one_of)]
pub enum PresenceStatus {
    /// The own status, while it is do not disturb.
    OwnDoNotDisturb(OwnDoNotDisturb),
    /// Any other status, or somebody else's.
    Other(Presence),
}

/// The own presence status while it is do not disturb, with the time that is left.
#[zoom_model]
pub struct OwnDoNotDisturb {
    /// The user's presence: always `Do_Not_Disturb`.
    pub status: DoNotDisturbState,
    /// When the user's `Do_Not_Disturb` ends, in UTC.
    pub end_time: String,
    /// For how many seconds more do-not-disturb holds.
    pub remaining_time: f64,
}

/// Which presence status is meant: not to be disturbed.
#[zoom_model]
pub enum DoNotDisturbState {
    /// The user does not want to be disturbed. Zoom's document spells it `Do_No_Disturb` here.
    #[zoom(rename = "Do_No_Disturb")]
    DoNotDisturb,
}

/// A presence status: anybody else's, or the own one while it is not do not disturb.
#[zoom_model]
pub struct Presence {
    /// The user's presence in the Zoom client.
    pub status: PresenceState,
}

/// How available a user is.
#[zoom_model]
pub enum PresenceState {
    /// Away.
    #[zoom(rename = "Away")]
    Away,
    /// Not to be disturbed.
    #[zoom(rename = "Do_Not_Disturb")]
    DoNotDisturb,
    /// Available.
    #[zoom(rename = "Available")]
    Available,
    /// At an event of the calendar.
    #[zoom(rename = "In_Calendar_Event")]
    InCalendarEvent,
    /// Presenting.
    #[zoom(rename = "Presenting")]
    Presenting,
    /// In a Zoom meeting.
    #[zoom(rename = "In_A_Zoom_Meeting")]
    InAZoomMeeting,
    /// On the phone.
    #[zoom(rename = "On_A_Call")]
    OnACall,
    /// Out of office.
    #[zoom(rename = "Out_of_Office")]
    OutOfOffice,
    /// Busy.
    #[zoom(rename = "Busy")]
    Busy,
}

/// The collaboration devices of a user.
#[zoom_model]
pub struct CollaborationDeviceList {
    /// How many records there are.
    pub total_records: Option<u64>,
    /// The devices.
    pub collaboration_devices: Vec<CollaborationDevice>,
}

/// A template for meeting summaries.
#[zoom_model]
pub struct MeetingSummaryTemplate {
    /// The ID of the template.
    pub meeting_summary_template_id: String,
    /// The name of the summary template.
    pub name: String,
    /// The description of the template.
    pub description: String,
}

/// The presence status to set.
#[zoom_model(one_of)]
pub enum PresenceStatusUpdate {
    /// A status that lasts until it is changed.
    Status(PresenceUpdate),
    /// Do not disturb, for a time.
    DoNotDisturb(DoNotDisturbUpdate),
}

/// A presence status other than do not disturb that is set.
#[zoom_model]
pub struct PresenceUpdate {
    /// The presence to show. From client 5.3.0 on it can go from `Do_Not_Disturb` to `Away` or `Available` and between
    /// those two; older clients can only go from these to `Do_Not_Disturb`.
    pub status: PresenceUpdateState,
}

/// How available a user becomes.
#[zoom_model]
pub enum PresenceUpdateState {
    /// Away.
    #[zoom(rename = "Away")]
    Away,
    /// Available.
    #[zoom(rename = "Available")]
    Available,
    /// At an event of the calendar.
    #[zoom(rename = "In_Calendar_Event")]
    InCalendarEvent,
    /// Presenting.
    #[zoom(rename = "Presenting")]
    Presenting,
    /// In a Zoom meeting.
    #[zoom(rename = "In_A_Zoom_Meeting")]
    InAZoomMeeting,
    /// On the phone.
    #[zoom(rename = "On_A_Call")]
    OnACall,
    /// Out of office.
    #[zoom(rename = "Out_of_Office")]
    OutOfOffice,
    /// Busy.
    #[zoom(rename = "Busy")]
    Busy,
}

/// Do not disturb that is set, and for how long.
#[zoom_model]
pub struct DoNotDisturbUpdate {
    /// The presence to show: `Do_Not_Disturb`. Clients older than 5.3.0 can go to it only from `Away` or `Available`.
    pub status: DoNotDisturbState,
    /// How long the user stays on `Do_Not_Disturb`, in minutes, at most a day; 20 minutes when left out. 1 to 1,440.
    pub duration: Option<u32>,
}
