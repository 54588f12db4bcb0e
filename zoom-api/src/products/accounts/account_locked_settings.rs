//! Account locked settings.

use super::EncryptionType;
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Gets locked account settings.
///
/// Zoom's page: [Get locked settings](https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/%7BaccountId%7D/lock_settings).
#[zoom_endpoint(
    GET, "/accounts/<account_id>/lock_settings",
    scopes = ["account:read:admin", "account:read:lock_settings:master"],
    rate_limit = Medium,
    errors(
        /// Account not found.
        400/2001 => AccountNotFound,
    )
)]
pub fn get_locked_account_settings(
    /// The account.
    account_id: String,
    /// The option.
    option: Option<String>,
    /// The custom query fields.
    custom_query_fields: Option<String>,
) -> LockedAccountSettings;

/// Updates locked account settings.
///
/// Zoom's page: [Update locked settings](https://developers.zoom.us/docs/api/accounts/#tag/accounts/PATCH/accounts/%7BaccountId%7D/lock_settings).
#[zoom_endpoint(
    PATCH, "/accounts/<account_id>/lock_settings", json,
    scopes = ["account:write:admin", "account:update:lock_settings:admin", "account:update:lock_settings:master"],
    rate_limit = Medium,
    success = 200,
    errors(
        /// Account not found.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_locked_account_settings(
    /// The account.
    account_id: String,
    /// The locked account settings.
    #[body]
    locked_account_settings: LockedAccountSettingsUpdate,
) -> NoContent;

/// One of the shapes of a locked account settings.
#[zoom_model(one_of)]
pub enum LockedAccountSettings {
    /// General.
    General(Box<LockedAccountSettingsGeneral>),
    /// Meeting webinar security.
    MeetingWebinarSecurity(LockedAccountSettingsMeetingWebinarSecurity),
}

/// A locked account settings general.
#[zoom_model]
pub struct LockedAccountSettingsGeneral {
    /// The audio conferencing.
    pub audio_conferencing: Option<AudioConferencing>,
    /// The chat.
    pub chat: Option<Chat>,
    /// The email notification.
    pub email_notification: Option<EmailNotification>,
    /// The in meeting.
    pub in_meeting: Option<InMeeting>,
    /// The other options.
    pub other_options: Option<OtherOptions>,
    /// The recording.
    pub recording: Option<Recording>,
    /// The schedule meeting.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// The telephony.
    pub telephony: Option<Telephony>,
    /// The TSP.
    pub tsp: Option<Tsp>,
}

/// An audio conferencing.
#[zoom_model]
pub struct AudioConferencing {
    /// Whether "toll free and fee based toll call" is on.
    pub toll_free_and_fee_based_toll_call: Option<bool>,
    /// Whether "toll call" is on.
    pub toll_call: Option<bool>,
    /// Whether "call me and invite by phone" is on.
    pub call_me_and_invite_by_phone: Option<bool>,
    /// Whether "personal audio conference" is on.
    pub personal_audio_conference: Option<bool>,
    /// Whether "participant phone masking" is on.
    pub participant_phone_masking: Option<bool>,
}

/// A chat.
#[zoom_model]
pub struct Chat {
    /// Whether "share files" is on.
    pub share_files: Option<bool>,
    /// Whether "chat emojis" is on.
    pub chat_emojis: Option<bool>,
    /// Whether "record voice messages" is on.
    pub record_voice_messages: Option<bool>,
    /// Whether "record video messages" is on.
    pub record_video_messages: Option<bool>,
    /// Whether "screen capture" is on.
    pub screen_capture: Option<bool>,
    /// Whether "share links in chat" is on.
    pub share_links_in_chat: Option<bool>,
    /// Whether "schedule meetings in chat" is on.
    pub schedule_meetings_in_chat: Option<bool>,
    /// Whether "set retention period in cloud" is on.
    pub set_retention_period_in_cloud: Option<bool>,
    /// Whether "set retention period in local" is on.
    pub set_retention_period_in_local: Option<bool>,
    /// Whether users to add contacts are allowed.
    pub allow_users_to_add_contacts: Option<bool>,
    /// Whether users to chat with others are allowed.
    pub allow_users_to_chat_with_others: Option<bool>,
    /// Whether "chat etiquette tool" is on.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether data to third party archiving service is sent.
    pub send_data_to_third_party_archiving_service: Option<bool>,
    /// Whether "translate messages" is on.
    pub translate_messages: Option<bool>,
    /// Whether "search and send animated gif images" is on.
    pub search_and_send_animated_gif_images: Option<bool>,
    /// Whether "shared spaces" is on.
    pub shared_spaces: Option<bool>,
    /// Whether create channels and group chats are allowed.
    pub allow_create_channels_and_group_chats: Option<bool>,
    /// Whether huddles from channels are allowed.
    pub allow_huddles_from_channels: Option<bool>,
    /// Whether "download file" is on.
    pub download_file: Option<bool>,
    /// Whether "share screen in chat" is on.
    pub share_screen_in_chat: Option<bool>,
    /// Whether "chat email address" is on.
    pub chat_email_address: Option<bool>,
    /// Whether "read receipts" is on.
    pub read_receipts: Option<bool>,
    /// Whether delete message is allowed.
    pub allow_delete_message: Option<bool>,
    /// Whether edit message is allowed.
    pub allow_edit_message: Option<bool>,
    /// Whether "presence on meeting" is on.
    pub presence_on_meeting: Option<bool>,
    /// Whether "presence away when screen saver" is on.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Whether "AI summary" is on.
    pub ai_summary: Option<bool>,
    /// Whether "AI compose" is on.
    pub ai_compose: Option<bool>,
    /// Whether "AI recommend" is on.
    pub ai_recommend: Option<bool>,
    /// Whether "AI reply" is on.
    pub ai_reply: Option<bool>,
    /// Whether "AI sentence completion" is on.
    pub ai_sentence_completion: Option<bool>,
    /// Whether "AI quick schedule" is on.
    pub ai_quick_schedule: Option<bool>,
    /// Whether "survey poll" is on.
    pub survey_poll: Option<bool>,
}

/// An email notification.
#[zoom_model]
pub struct EmailNotification {
    /// Whether "alternative host reminder" is on.
    pub alternative_host_reminder: Option<bool>,
    /// Whether "cancel meeting reminder" is on.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether "cloud recording available reminder" is on.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether "jbh reminder" is on.
    pub jbh_reminder: Option<bool>,
    /// Whether "schedule for reminder" is on.
    pub schedule_for_reminder: Option<bool>,
}

/// An in meeting.
#[zoom_model]
pub struct InMeeting {
    /// Whether "alert guest join" is on.
    pub alert_guest_join: Option<bool>,
    /// Whether users to delete messages in meeting chat is allowed.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether live streaming is allowed.
    pub allow_live_streaming: Option<bool>,
    /// Whether show Zoom windows are allowed.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether `annotation` is on.
    pub annotation: Option<bool>,
    /// Whether "anonymous question answer" is on.
    pub anonymous_question_answer: Option<bool>,
    /// Whether "attendee on hold" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub attendee_on_hold: Option<bool>,
    /// Whether "attention mode focus mode" is on: `false` when left out.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether "auto answer" is on.
    pub auto_answer: Option<bool>,
    /// Whether "auto generated captions" is on.
    pub auto_generated_captions: Option<bool>,
    /// Whether "auto saving chat" is on.
    pub auto_saving_chat: Option<bool>,
    /// Whether "breakout room" is on.
    pub breakout_room: Option<bool>,
    /// Whether `chat` is on.
    pub chat: Option<bool>,
    /// Whether "meeting question answer" is on.
    pub meeting_question_answer: Option<bool>,
    /// Whether "closed caption" is on.
    pub closed_caption: Option<bool>,
    /// Whether "co host" is on.
    pub co_host: Option<bool>,
    /// Whether "custom data center regions" is on.
    pub custom_data_center_regions: Option<bool>,
    /// Whether screen sharing for host meetings is disabled.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screen sharing for in meeting guests is disabled.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether "dscp marking" is on.
    pub dscp_marking: Option<bool>,
    /// Whether "e2e encryption" is on.
    pub e2e_encryption: Option<bool>,
    /// The entry exit chime.
    pub entry_exit_chime: Option<String>,
    /// Whether "far end camera control" is on.
    pub far_end_camera_control: Option<bool>,
    /// Whether `feedback` is on.
    pub feedback: Option<bool>,
    /// Whether "file transfer" is on.
    pub file_transfer: Option<bool>,
    /// Whether "full transcript" is on.
    pub full_transcript: Option<bool>,
    /// Whether "group hd" is on.
    pub group_hd: Option<bool>,
    /// Whether "webinar group hd" is on.
    pub webinar_group_hd: Option<bool>,
    /// Whether "language interpretation" is on.
    pub language_interpretation: Option<bool>,
    /// Whether "sign language interpretation" is on.
    pub sign_language_interpretation: Option<bool>,
    /// Whether "manual captions" is on.
    pub manual_captions: Option<bool>,
    /// Whether "meeting reactions" is on.
    pub meeting_reactions: Option<bool>,
    /// Whether "webinar reactions" is on.
    pub webinar_reactions: Option<bool>,
    /// Whether "meeting survey" is on.
    pub meeting_survey: Option<bool>,
    /// Whether "original audio" is on.
    pub original_audio: Option<bool>,
    /// Whether `polling` is on.
    pub polling: Option<bool>,
    /// Whether "post meeting feedback" is on.
    pub post_meeting_feedback: Option<bool>,
    /// Whether "private chat" is on.
    pub private_chat: Option<bool>,
    /// Whether "remote control" is on.
    pub remote_control: Option<bool>,
    /// Whether "non verbal feedback" is on: `false` when left out.
    pub non_verbal_feedback: Option<bool>,
    /// Whether "remote support" is on: `false` when left out.
    pub remote_support: Option<bool>,
    /// Whether "request permission to unmute participants" is on.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether "save caption" is on.
    pub save_caption: Option<bool>,
    /// Whether "save captions" is on.
    pub save_captions: Option<bool>,
    /// Whether "screen sharing" is on.
    pub screen_sharing: Option<bool>,
    /// Whether "sending default email invites" is on.
    pub sending_default_email_invites: Option<bool>,
    /// Whether meeting control toolbar is shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether "slide control" is on.
    pub slide_control: Option<bool>,
    /// Whether "stereo audio" is on.
    pub stereo_audio: Option<bool>,
    /// Whether HTML format email is used.
    pub use_html_format_email: Option<bool>,
    /// Whether "virtual background" is on.
    pub virtual_background: Option<bool>,
    /// Whether "webinar chat" is on.
    pub webinar_chat: Option<bool>,
    /// Whether "webinar live streaming" is on.
    pub webinar_live_streaming: Option<bool>,
    /// Whether "webinar polling" is on.
    pub webinar_polling: Option<bool>,
    /// Whether "webinar question answer" is on.
    pub webinar_question_answer: Option<bool>,
    /// Whether "webinar survey" is on.
    pub webinar_survey: Option<bool>,
    /// Whether `whiteboard` is on.
    pub whiteboard: Option<bool>,
}

/// Other options.
#[zoom_model]
pub struct OtherOptions {
    /// Whether "blur snapshot" is on.
    pub blur_snapshot: Option<bool>,
    /// Whether "webinar registration options" is on.
    pub webinar_registration_options: Option<bool>,
}

/// A recording.
#[zoom_model]
pub struct Recording {
    /// Whether "account user access recording" is on.
    pub account_user_access_recording: Option<bool>,
    /// Whether "auto delete CMR" is on.
    pub auto_delete_cmr: Option<bool>,
    /// Whether "auto recording" is on.
    pub auto_recording: Option<bool>,
    /// Whether "cloud recording" is on.
    pub cloud_recording: Option<bool>,
    /// Whether "cloud recording download" is on.
    pub cloud_recording_download: Option<bool>,
    /// Whether "host delete cloud recording" is on.
    pub host_delete_cloud_recording: Option<bool>,
    /// Whether "IP address access control" is on.
    pub ip_address_access_control: Option<bool>,
    /// Whether "local recording" is on.
    pub local_recording: Option<bool>,
    /// Whether "prevent host access recording" is on.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether "recording authentication" is on.
    pub recording_authentication: Option<bool>,
    /// Whether `archive` is on.
    pub archive: Option<bool>,
}

/// A schedule meeting.
#[zoom_model]
pub struct ScheduleMeeting {
    /// Whether "audio type" is on.
    pub audio_type: Option<bool>,
    /// Whether "embed password in join link" is on.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether "enforce login" is on.
    pub enforce_login: Option<bool>,
    /// The enforce login domains.
    pub enforce_login_domains: Option<String>,
    /// Whether "enforce login with domains" is on.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// Whether "join before host" is on.
    pub join_before_host: Option<bool>,
    /// Whether "meeting authentication" is on.
    pub meeting_authentication: Option<bool>,
    /// Whether "not store meeting topic" is on.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether "always display Zoom webinar as topic" is on.
    pub always_display_zoom_webinar_as_topic: Option<bool>,
    /// Whether "participant video" is on.
    pub participant_video: Option<bool>,
    /// Whether password for instant meetings is required.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether password for PMI meetings is required.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Whether password for scheduling new meetings is required.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether PMI for instant meetings is used.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether PMI for scheduled meetings is used.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether "continuous meeting chat" is on.
    pub continuous_meeting_chat: Option<bool>,
}

/// A telephony.
#[zoom_model]
pub struct Telephony {
    /// Whether "telephony regions" is on.
    pub telephony_regions: Option<bool>,
    /// Whether "third party audio" is on.
    pub third_party_audio: Option<bool>,
}

/// A TSP.
#[zoom_model]
pub struct Tsp {
    /// Whether "call out" is on.
    pub call_out: Option<bool>,
    /// Whether international numbers link is shown.
    pub show_international_numbers_link: Option<bool>,
    /// Whether toll free numbers are shown.
    pub display_toll_free_numbers: Option<bool>,
}

/// A locked account settings meeting webinar security.
#[zoom_model]
pub struct LockedAccountSettingsMeetingWebinarSecurity {
    /// The meeting security.
    pub meeting_security: Option<MeetingSecurity>,
}

/// A meeting security.
#[zoom_model]
pub struct MeetingSecurity {
    /// Whether "approved or denied countries or regions" is on.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Whether "auto security" is on.
    pub auto_security: Option<bool>,
    /// Whether "block user domain" is on.
    pub block_user_domain: Option<bool>,
    /// Whether "chat etiquette tool" is on.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether "embed password in join link" is on.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether "encryption type" is on.
    pub encryption_type: Option<bool>,
    /// Whether "end to end encrypted meetings" is on.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether "meeting password" is on.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// Whether "only authenticated can join from webclient" is on.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether "phone password" is on.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether "PMI password" is on.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// Whether "waiting room" is on.
    pub waiting_room: Option<bool>,
    /// Whether "webinar password" is on.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}

/// One of the shapes of a locked account settings update.
#[zoom_model(one_of)]
pub enum LockedAccountSettingsUpdate {
    /// General.
    General(Box<LockedAccountSettingsUpdateGeneral>),
    /// Meeting webinar security.
    MeetingWebinarSecurity(LockedAccountSettingsUpdateMeetingWebinarSecurity),
}

/// A locked account settings update general.
#[zoom_model]
pub struct LockedAccountSettingsUpdateGeneral {
    /// The audio conferencing.
    pub audio_conferencing: Option<AudioConferencing>,
    /// The chat.
    pub chat: Option<Chat>,
    /// The email notification.
    pub email_notification: Option<EmailNotification>,
    /// The in meeting.
    pub in_meeting: Option<InMeetingUpdate>,
    /// The other options.
    pub other_options: Option<OtherOptions>,
    /// The recording.
    pub recording: Option<Recording>,
    /// The schedule meeting.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// The telephony.
    pub telephony: Option<Telephony>,
    /// The TSP.
    pub tsp: Option<TspUpdate>,
}

/// What is changed: in meeting.
#[zoom_model]
pub struct InMeetingUpdate {
    /// Whether "alert guest join" is on.
    pub alert_guest_join: Option<bool>,
    /// Whether users to delete messages in meeting chat is allowed.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether live streaming is allowed.
    pub allow_live_streaming: Option<bool>,
    /// Whether show Zoom windows are allowed.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether `annotation` is on.
    pub annotation: Option<bool>,
    /// Whether "anonymous question answer" is on.
    pub anonymous_question_answer: Option<bool>,
    /// Whether "attendee on hold" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub attendee_on_hold: Option<bool>,
    /// Whether "attention mode focus mode" is on.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether "auto answer" is on.
    pub auto_answer: Option<bool>,
    /// Whether "auto generated captions" is on.
    pub auto_generated_captions: Option<bool>,
    /// Whether "auto saving chat" is on.
    pub auto_saving_chat: Option<bool>,
    /// Whether "breakout room" is on.
    pub breakout_room: Option<bool>,
    /// Whether `chat` is on.
    pub chat: Option<bool>,
    /// Whether "meeting question answer" is on.
    pub meeting_question_answer: Option<bool>,
    /// Whether "closed caption" is on.
    pub closed_caption: Option<bool>,
    /// Whether "co host" is on.
    pub co_host: Option<bool>,
    /// Whether "custom data center regions" is on.
    pub custom_data_center_regions: Option<bool>,
    /// Whether screen sharing for host meetings is disabled.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screen sharing for in meeting guests is disabled.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether "dscp marking" is on.
    pub dscp_marking: Option<bool>,
    /// Whether "e2e encryption" is on.
    pub e2e_encryption: Option<bool>,
    /// The entry exit chime.
    pub entry_exit_chime: Option<String>,
    /// Whether "far end camera control" is on.
    pub far_end_camera_control: Option<bool>,
    /// Whether `feedback` is on.
    pub feedback: Option<bool>,
    /// Whether "file transfer" is on.
    pub file_transfer: Option<bool>,
    /// Whether "full transcript" is on.
    pub full_transcript: Option<bool>,
    /// Whether "group hd" is on.
    pub group_hd: Option<bool>,
    /// Whether "webinar group hd" is on.
    pub webinar_group_hd: Option<bool>,
    /// Whether "language interpretation" is on.
    pub language_interpretation: Option<bool>,
    /// Whether "sign language interpretation" is on.
    pub sign_language_interpretation: Option<bool>,
    /// Whether "webinar reactions" is on.
    pub webinar_reactions: Option<bool>,
    /// Whether "meeting survey" is on.
    pub meeting_survey: Option<bool>,
    /// Whether "original audio" is on.
    pub original_audio: Option<bool>,
    /// Whether `polling` is on.
    pub polling: Option<bool>,
    /// Whether "post meeting feedback" is on.
    pub post_meeting_feedback: Option<bool>,
    /// Whether "private chat" is on.
    pub private_chat: Option<bool>,
    /// Whether "remote control" is on.
    pub remote_control: Option<bool>,
    /// Whether "non verbal feedback" is on: `false` when left out.
    pub non_verbal_feedback: Option<bool>,
    /// Whether "remote support" is on: `false` when left out.
    pub remote_support: Option<bool>,
    /// Whether "request permission to unmute participants" is on.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether "save caption" is on.
    pub save_caption: Option<bool>,
    /// Whether "save captions" is on.
    pub save_captions: Option<bool>,
    /// Whether "screen sharing" is on.
    pub screen_sharing: Option<bool>,
    /// Whether "sending default email invites" is on.
    pub sending_default_email_invites: Option<bool>,
    /// Whether meeting control toolbar is shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether "slide control" is on.
    pub slide_control: Option<bool>,
    /// Whether "stereo audio" is on.
    pub stereo_audio: Option<bool>,
    /// Whether HTML format email is used.
    pub use_html_format_email: Option<bool>,
    /// Whether "virtual background" is on.
    pub virtual_background: Option<bool>,
    /// Whether "webinar chat" is on.
    pub webinar_chat: Option<bool>,
    /// Whether "webinar live streaming" is on.
    pub webinar_live_streaming: Option<bool>,
    /// Whether "webinar polling" is on.
    pub webinar_polling: Option<bool>,
    /// Whether "webinar question answer" is on.
    pub webinar_question_answer: Option<bool>,
    /// Whether "webinar survey" is on.
    pub webinar_survey: Option<bool>,
    /// Whether `whiteboard` is on.
    pub whiteboard: Option<bool>,
}

/// What is changed: schedule meeting.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// Whether "audio type" is on.
    pub audio_type: Option<bool>,
    /// Whether "embed password in join link" is on.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether "enforce login" is on.
    pub enforce_login: Option<bool>,
    /// The enforce login domains.
    pub enforce_login_domains: Option<String>,
    /// Whether "enforce login with domains" is on.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// Whether "join before host" is on.
    pub join_before_host: Option<bool>,
    /// Whether "meeting authentication" is on.
    pub meeting_authentication: Option<bool>,
    /// Whether "not store meeting topic" is on.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether "always display Zoom webinar as topic" is on.
    pub always_display_zoom_webinar_as_topic: Option<bool>,
    /// Whether "participant video" is on.
    pub participant_video: Option<bool>,
    /// Whether "personal meeting" is on.
    pub personal_meeting: Option<bool>,
    /// Whether password for instant meetings is required.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether password for PMI meetings is required.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Whether password for scheduling new meetings is required.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether PMI for instant meetings is used.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether PMI for scheduled meetings is used.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether "continuous meeting chat" is on.
    pub continuous_meeting_chat: Option<bool>,
}

/// What is changed: TSP.
#[zoom_model]
pub struct TspUpdate {
    /// Whether "call out" is on.
    pub call_out: Option<bool>,
    /// Whether international numbers link is shown.
    pub show_international_numbers_link: Option<bool>,
}

/// A locked account settings update meeting webinar security.
#[zoom_model]
pub struct LockedAccountSettingsUpdateMeetingWebinarSecurity {
    /// The meeting security.
    pub meeting_security: Option<MeetingSecurityUpdate>,
}

/// What is changed: meeting security.
#[zoom_model]
pub struct MeetingSecurityUpdate {
    /// Whether "approved or denied countries or regions" is on.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Whether "auto security" is on.
    pub auto_security: Option<bool>,
    /// Whether "block user domain" is on.
    pub block_user_domain: Option<bool>,
    /// Whether "chat etiquette tool" is on.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether "embed password in join link" is on.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// The encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// Whether "end to end encrypted meetings" is on.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether "meeting password" is on.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// Whether "only authenticated can join from webclient" is on.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether "phone password" is on.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether "PMI password" is on.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// Whether "waiting room" is on.
    pub waiting_room: Option<bool>,
    /// Whether "webinar password" is on.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}
