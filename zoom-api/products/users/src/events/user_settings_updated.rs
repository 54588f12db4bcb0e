//! Events: user settings updated.

use super::{
    CallOutCountries, EmailNotificationSettings, EncryptionType, InMeeting, IpAddressAccessControl,
    MeetingPasswordRequirement, ParticipantPhoneMasking, RecordFilesSeparately, RequirePasswordForPmiMeetings,
    WaitingRoomSettings,
};
use zoom_api::{zoom_event, zoom_model};

/// The settings of a user were changed, in the web portal or through the API.
///
/// `object` holds the changed settings and `old_object` their previous values. Zoom documents `operator`, `operator_id`
/// and `time_stamp` beside the payload instead of inside it. Requires a Pro plan or higher.
#[zoom_event(
    "user.settings_updated",
    scopes = ["user:master", "user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:settings", "user:read:settings:admin", "user:read:settings:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/user/POSTuser.settings_updated",
)]
pub struct UserSettingsUpdated {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<i64>,
    /// User that the event concerns.
    pub object: UserSettingsUpdatedObject,
    /// Previous values of what changed.
    pub old_object: Option<UserSettingsUpdatedOldObject>,
}

/// User in `user.settings_updated` events.
#[zoom_model]
pub struct UserSettingsUpdatedObject {
    /// ID of the user.
    pub id: String,
    /// Settings, grouped as in the web portal; in update events only those that changed.
    pub settings: UserSettings,
}

/// User settings.
#[zoom_model]
pub struct UserSettings {
    /// Audio conferencing settings.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Scheduling settings.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// In-meeting settings.
    pub in_meeting: Option<InMeeting>,
    /// Email notification settings.
    pub email_notification: Option<EmailNotificationSettings>,
    /// Recording settings.
    pub recording: Option<Recording>,
    /// Telephony settings.
    pub telephony: Option<Telephony>,
    /// Features and capacities of the user.
    pub feature: Option<FeatureSettings>,
    /// Meeting security settings.
    pub meeting_security: Option<MeetingSecurity>,
    /// Settings of the telephony service provider.
    pub tsp: Option<Tsp>,
}

/// Audio conferencing settings.
#[zoom_model]
pub struct AudioConferencing {
    /// Whether phone numbers are masked in the participant list, and the mask.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
}

/// Scheduling settings.
#[zoom_model]
pub struct ScheduleMeeting {
    /// Whether the host's video is on when the meeting starts.
    pub host_video: Option<bool>,
    /// Whether participants' video is on when they join.
    pub participants_video: Option<bool>,
    /// Audio type of participants: computer audio (VoIP), telephone, both, or third-party audio.
    pub audio_type: Option<String>,
    /// Whether participants can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Whether Personal Meeting ID meetings with join before host require a passcode.
    pub force_pmi_jbh_password: Option<String>,
    /// Whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Passcode requirement for participants who join by phone.
    pub pstn_password_protected: Option<String>,
    /// Number of minutes before the start from which participants can join without the host; 0 means any time. Applies
    /// only if `join_before_host` is `true`.
    pub jbh_time: Option<JoinBeforeHostTime>,
    /// Whether users may hold meetings with their Personal Meeting ID. Disabling it invalidates the meetings scheduled
    /// with one until they are updated, and desk phones can no longer elevate a Zoom Phone call to a meeting.
    pub personal_meeting: Option<bool>,
    /// Whether meetings that are already scheduled use the default passcode.
    pub default_password_for_scheduled_meetings: Option<bool>,
    /// Whether instant meetings require a random passcode; not for Personal Meeting ID meetings. Always enabled for
    /// hosts on free accounts and on single-host Pro accounts.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether participants are muted on entry.
    pub mute_upon_entry: Option<bool>,
    /// Personal Meeting ID meetings that require a passcode: `none`, `all`, or those with join before host
    /// (`jbh_only`). Always enabled for hosts on free accounts and on single-host Pro accounts.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether meetings that are already scheduled require a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether new meetings require a passcode; not for Personal Meeting ID meetings. Always enabled for hosts on free
    /// accounts and on single-host Pro accounts.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Passcode of the Personal Meeting ID.
    #[zoom(secret)]
    pub pmi_password: Option<String>,
    /// Whether users receive desktop reminders of meetings.
    pub upcoming_meeting_reminder: Option<bool>,
}

/// Number of minutes before the start from which participants can join without the host.
#[zoom_model]
pub enum JoinBeforeHostTime {
    /// At any time.
    Anytime = 0,
    /// Five minutes.
    FiveMinutes = 5,
    /// Ten minutes.
    TenMinutes = 10,
    /// Fifteen minutes.
    FifteenMinutes = 15,
}

/// Recording settings.
#[zoom_model]
pub struct Recording {
    /// Whether hosts and participants can make local recordings.
    pub local_recording: Option<bool>,
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether the active speaker is recorded together with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether the gallery view is recorded together with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the mixed audio is recorded to a separate file.
    pub record_audio_file: Option<bool>,
    /// Whether the recording includes the chat.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show a timestamp.
    pub show_timestamp: Option<bool>,
    /// Whether cloud recordings are transcribed.
    pub recording_audio_transcript: Option<bool>,
    /// Automatic recording: `local`, `cloud` or `none`.
    pub auto_recording: Option<AutoRecording>,
    /// Whether cloud recordings are deleted automatically after a number of days.
    pub auto_delete_cmr: Option<bool>,
    /// Number of days after which cloud recordings are deleted, if `auto_delete_cmr` is enabled: 30, 60, 90 or 120.
    pub auto_delete_cmr_days: Option<AutoDeleteDays>,
    /// Views that are recorded to separate files: active speaker, gallery and shared screen.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Whether recordings show the names of participants.
    pub display_participant_name: Option<bool>,
    /// Whether the recording includes a thumbnail of the presenter.
    pub recording_thumbnails: Option<bool>,
    /// Whether recordings are optimized for third-party video editors; files are larger and take longer to process.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether recordings have highlights.
    pub recording_highlight: Option<bool>,
    /// Whether the recording includes messages from panelists to each other and to everyone.
    pub save_panelist_chat: Option<bool>,
    /// Whether the recording includes poll results that were shown.
    pub save_poll_results: Option<bool>,
    /// Whether captions are saved as a VTT file.
    pub save_close_caption: Option<bool>,
    /// Whether each participant's audio is recorded to a separate file; at most 200 participants.
    pub record_audio_file_each_participant: Option<bool>,
    /// Whether the host can pause or stop the automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// Whether participants see a disclaimer before a recording starts.
    pub recording_disclaimer: Option<bool>,
    /// Whether participants must consent when a recording starts; requires `recording_disclaimer`.
    pub ask_participants_to_consent_disclaimer: Option<bool>,
    /// Whether the host must confirm the disclaimer.
    pub ask_host_to_confirm_disclaimer: Option<bool>,
    /// Passcode requirements of recordings.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// IP addresses that can access cloud recordings.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
}

/// Whether and where meetings are recorded automatically.
#[zoom_model]
pub enum AutoRecording {
    /// On the host's computer.
    Local,
    /// In Zoom's cloud.
    Cloud,
    /// Nowhere: recordings are started manually.
    None,
}

/// Number of days after which cloud recordings are deleted.
#[zoom_model]
pub enum AutoDeleteDays {
    /// 30 days.
    ThirtyDays = 30,
    /// 60 days.
    SixtyDays = 60,
    /// 90 days.
    NinetyDays = 90,
    /// 120 days.
    HundredTwentyDays = 120,
}

/// Passcode requirements of recordings.
#[zoom_model]
pub struct RecordingPasswordRequirement {
    /// Minimum length of a passcode.
    #[zoom(max = 10)]
    pub length: Option<i64>,
    /// Whether a passcode must contain a letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode must contain a digit.
    pub have_number: Option<bool>,
    /// Whether a passcode must contain a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// Whether a passcode contains digits only.
    pub only_allow_numeric: Option<bool>,
}

/// Telephony settings.
#[zoom_model]
pub struct Telephony {
    /// Whether participants can use third-party audio.
    pub third_party_audio: Option<bool>,
    /// Third-party audio conference information.
    #[zoom(max_length = 2048)]
    pub audio_conference_info: Option<String>,
    /// Whether invitations include a link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Regions from which most participants call or are called.
    pub telephony_regions: Option<TelephonyRegions>,
}

/// Regions from which most participants call or are called.
#[zoom_model]
pub struct TelephonyRegions {
    /// Regions that can be selected.
    pub allowed_values: Vec<String>,
    /// Regions from which most participants call or are called, separated by commas.
    pub selection_values: Option<String>,
}

/// Features and capacities of the user.
#[zoom_model]
pub struct FeatureSettings {
    /// Participant capacity of the user's meetings.
    pub meeting_capacity: Option<i64>,
    /// Whether the user has a large meeting license.
    pub large_meeting: Option<bool>,
    /// Participant capacity of the user's large meetings, depending on the plan.
    #[zoom(values = [500, 1000])]
    pub large_meeting_capacity: Option<i64>,
    /// Whether the user has a webinar license.
    pub webinar: Option<bool>,
    /// Attendee capacity of the user's webinars, depending on the plan.
    #[zoom(values = [100, 500, 1000, 3000, 5000, 10000])]
    pub webinar_capacity: Option<i64>,
    /// Whether the user has Zoom Events.
    pub zoom_events: Option<bool>,
    /// Attendee capacity of the user's events, depending on the plan.
    #[zoom(values = [500, 1000, 3000, 5000, 10000, 20000, 30000, 50000])]
    pub zoom_events_capacity: Option<i64>,
    /// Whether the user hosts meetings in China.
    #[deprecated = "deprecated by Zoom"]
    pub cn_meeting: Option<bool>,
    /// Whether the user hosts meetings in India.
    #[deprecated = "deprecated by Zoom"]
    pub in_meeting: Option<bool>,
    /// Whether the user has Zoom Phone.
    pub zoom_phone: Option<bool>,
    /// Concurrent meetings plan of the user: `Basic`, `Plus` or `None`.
    pub concurrent_meeting: Option<ConcurrentMeeting>,
}

/// Concurrent meetings plan of the user.
#[zoom_model]
pub enum ConcurrentMeeting {
    /// Concurrent Meeting Basic.
    #[zoom(rename = "Basic")]
    Basic,
    /// Concurrent Meeting Plus.
    #[zoom(rename = "Plus")]
    Plus,
    /// No concurrent meetings.
    #[zoom(rename = "None")]
    None,
}

/// Meeting security settings.
#[zoom_model]
pub struct MeetingSecurity {
    /// Whether every meeting requires a passcode, a waiting room or authentication. Only Enterprise, ISV, Education and
    /// larger Business accounts can disable it.
    pub auto_security: Option<bool>,
    /// Whether participants wait until the host admits them; they then cannot join before the host.
    pub waiting_room: Option<bool>,
    /// Waiting room settings.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether meetings require a passcode, except Personal Meeting ID meetings.
    pub meeting_password: Option<bool>,
    /// Whether already scheduled meetings require a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether Personal Meeting ID meetings require a passcode.
    pub pmi_password: Option<bool>,
    /// Whether participants who join by phone need a numeric passcode.
    pub phone_password: Option<bool>,
    /// Whether new webinars require a passcode.
    pub webinar_password: Option<bool>,
    /// Whether already scheduled webinars require a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Passcode requirements of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether meeting links include the encrypted passcode, so that participants join with one click.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether meetings can use end-to-end encryption; `encryption_type` specifies the type.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Encryption type: `enhanced_encryption`, or `e2ee` for end-to-end encryption, which disables cloud recording,
    /// live streaming and similar features.
    pub encryption_type: Option<EncryptionType>,
    /// Whether users of certain domains are blocked from meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Whether only signed-in users can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Blocked domains, such as `*.example.com`.
    #[zoom(max_items = 20)]
    pub block_user_domain_list: Vec<String>,
}

/// Settings of the telephony service provider.
#[zoom_model]
pub struct Tsp {
    /// Whether participants can join through a call from Zoom.
    pub call_out: Option<bool>,
    /// Countries and regions that can be called.
    pub call_out_countries: Vec<String>,
    /// Whether invitations include a link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Whether toll-free numbers are shown.
    pub display_toll_free_numbers: Option<bool>,
    /// Countries and regions whose dial-in numbers invitations list.
    pub global_dial_in_countries: Option<CallOutCountries>,
}

/// Previous values of the changed fields in `user.settings_updated` events.
#[zoom_model]
pub struct UserSettingsUpdatedOldObject {
    /// ID of the user.
    pub id: Option<String>,
    /// Settings, grouped as in the web portal; in update events only those that changed.
    pub settings: Option<UserSettings>,
}
