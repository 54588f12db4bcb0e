//! Events: account lock.

use zoom_api::{zoom_event, zoom_model};

/// Settings of an account or sub account were locked or unlocked.
///
/// A locked setting cannot be changed by groups and users. `object` holds the changed locks and `old_object` their
/// previous values. Requires a Pro plan or higher.
#[zoom_event(
    "account.lock_settings_updated",
    scopes = ["account:master", "account:read:admin", "account:write:admin", "account:read:lock_settings:admin", "account:read:lock_settings:master"],
    docs = "https://developers.zoom.us/docs/api/accounts/events/#tag/account/POSTaccount.lock_settings_updated",
)]
pub struct AccountLockSettingsUpdated {
    /// ID of the account in which the event occurred.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Locks that changed, with their new values.
    pub object: Option<AccountLockSettingsUpdatedObject>,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<i64>,
    /// Previous values of what changed.
    pub old_object: Option<AccountLockSettingsUpdatedObject>,
}

/// Locks of an account in `account.lock_settings_updated` events: the new or the previous values.
#[zoom_model]
pub struct AccountLockSettingsUpdatedObject {
    /// ID of the account.
    pub id: Option<String>,
    /// Changed locks: `true` means locked.
    pub settings: Option<AccountSettings>,
}

/// Account settings.
#[zoom_model]
pub struct AccountSettings {
    /// Locks of the scheduling settings.
    pub schedule_meeting: Option<LockedScheduleMeeting>,
    /// Locks of the in-meeting settings.
    pub in_meeting: Option<LockedInMeeting>,
    /// Locks of the email notification settings.
    pub email_notification: Option<LockedEmailNotification>,
    /// Locks of the recording settings.
    pub recording: Option<LockedRecording>,
    /// Locks of the telephony settings.
    pub telephony: Option<LockedTelephony>,
    /// Locks of the audio conferencing settings.
    pub audio_conferencing: Option<LockedAudioConferencing>,
    /// Locks of the Team Chat settings.
    pub chat: Option<LockedChat>,
    /// Locks of other settings.
    pub other_options: Option<LockedOtherOptions>,
    /// Locks of the telephony service provider settings.
    pub tsp: Option<LockedTsp>,
    /// Locks of the meeting security settings.
    pub meeting_security: Option<LockedMeetingSecurity>,
}

/// Locks of the scheduling settings; `true` means locked.
#[zoom_model]
pub struct LockedScheduleMeeting {
    /// Whether the "audio type" setting is locked.
    pub audio_type: Option<bool>,
    /// Whether the "embed passcode in meeting link" setting is locked.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether the "only signed-in users" setting is locked.
    pub enforce_login: Option<bool>,
    /// Whether the "only users of specified domains" setting is locked.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether the "host video" setting is locked.
    pub host_video: Option<bool>,
    /// Whether the "join before host" setting is locked.
    pub join_before_host: Option<bool>,
    /// Whether the "meeting authentication" setting is locked.
    pub meeting_authentication: Option<bool>,
    /// Whether the "hide meeting topics" setting is locked.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether the "participants video" setting is locked.
    pub participant_video: Option<bool>,
    /// Whether the "passcode for instant meetings" setting is locked.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether the "passcode for Personal Meeting ID meetings" setting is locked.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Whether the "passcode for new meetings" setting is locked.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether the "Personal Meeting ID for instant meetings" setting is locked.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether the "Personal Meeting ID for scheduled meetings" setting is locked.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether the "hide webinar topics" setting is locked.
    pub always_display_zoom_webinar_as_topic: Option<bool>,
    /// Whether the "meeting templates" setting is locked.
    pub meeting_template: Option<bool>,
}

/// Locks of the in-meeting settings; `true` means locked.
#[zoom_model]
pub struct LockedInMeeting {
    /// Whether the "notice about external participants" setting is locked.
    pub alert_guest_join: Option<bool>,
    /// Whether the "delete messages in meeting chat" setting is locked.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether the "live streaming" setting is locked.
    pub allow_live_streaming: Option<bool>,
    /// Whether the "visible Zoom windows during screen sharing" setting is locked.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether the "annotation" setting is locked.
    pub annotation: Option<bool>,
    /// Whether the "anonymous webinar questions" setting is locked.
    pub anonymous_question_answer: Option<bool>,
    /// Whether the "attendee on hold" setting is locked.
    #[deprecated = "deprecated by Zoom"]
    pub attendee_on_hold: Option<bool>,
    /// Whether the "focus mode" setting is locked.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether the "auto-answer group" setting is locked.
    pub auto_answer: Option<bool>,
    /// Whether the "automated captions" setting is locked.
    pub auto_generated_captions: Option<bool>,
    /// Whether the "auto-save chat" setting is locked.
    pub auto_saving_chat: Option<bool>,
    /// Whether the "breakout rooms" setting is locked.
    pub breakout_room: Option<bool>,
    /// Whether the "chat" setting is locked.
    pub chat: Option<bool>,
    /// Whether the "closed captions" setting is locked.
    pub closed_caption: Option<bool>,
    /// Whether the "co-host" setting is locked.
    pub co_host: Option<bool>,
    /// Whether the "data center regions" setting is locked.
    pub custom_data_center_regions: Option<bool>,
    /// Whether the "disable desktop sharing" setting is locked.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether the "disable screen sharing with external participants" setting is locked.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether the "DSCP marking" setting is locked.
    pub dscp_marking: Option<bool>,
    /// Whether the "encryption for third-party endpoints" setting is locked.
    pub e2e_encryption: Option<bool>,
    /// Whether the "far-end camera control" setting is locked.
    pub far_end_camera_control: Option<bool>,
    /// Whether the "feedback to Zoom" setting is locked.
    pub feedback: Option<bool>,
    /// Whether the "file transfer" setting is locked.
    pub file_transfer: Option<bool>,
    /// Whether the "full transcript" setting is locked.
    pub full_transcript: Option<bool>,
    /// Whether the "group HD video" setting is locked.
    pub group_hd: Option<bool>,
    /// Whether the "language interpretation" setting is locked.
    pub language_interpretation: Option<bool>,
    /// Whether the "sign language interpretation" setting is locked.
    pub sign_language_interpretation: Option<bool>,
    /// Whether the "manual captions" setting is locked.
    pub manual_captions: Option<bool>,
    /// Whether the "emoji reactions" setting is locked.
    pub meeting_reactions: Option<bool>,
    /// Whether the "webinar reactions" setting is locked.
    pub webinar_reactions: Option<bool>,
    /// Whether the "meeting survey" setting is locked.
    pub meeting_survey: Option<bool>,
    /// Whether the "original audio" setting is locked.
    pub original_audio: Option<bool>,
    /// Whether the "meeting polls" setting is locked.
    pub polling: Option<bool>,
    /// Whether the "end-of-meeting feedback survey" setting is locked.
    pub post_meeting_feedback: Option<bool>,
    /// Whether the "private chat" setting is locked.
    pub private_chat: Option<bool>,
    /// Whether the "remote control" setting is locked.
    pub remote_control: Option<bool>,
    /// Whether the "non-verbal feedback" setting is locked.
    pub non_verbal_feedback: Option<bool>,
    /// Whether the "remote support" setting is locked.
    pub remote_support: Option<bool>,
    /// Whether the "request permission to unmute" setting is locked.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether the "save captions" setting is locked.
    pub save_caption: Option<bool>,
    /// Whether the "save captions" setting is locked.
    pub save_captions: Option<bool>,
    /// Whether the "screen sharing" setting is locked.
    pub screen_sharing: Option<bool>,
    /// Whether the "invitation from the default email only" setting is locked.
    pub sending_default_email_invites: Option<bool>,
    /// Whether the "always show meeting controls" setting is locked.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the "slide control" setting is locked.
    pub slide_control: Option<bool>,
    /// Whether the "stereo audio" setting is locked.
    pub stereo_audio: Option<bool>,
    /// Whether the "HTML format of Outlook plugin invitations" setting is locked.
    pub use_html_format_email: Option<bool>,
    /// Whether the "virtual background" setting is locked.
    pub virtual_background: Option<bool>,
    /// Whether the "webinar chat" setting is locked.
    pub webinar_chat: Option<bool>,
    /// Whether the "webinar live streaming" setting is locked.
    pub webinar_live_streaming: Option<bool>,
    /// Whether the "webinar polls" setting is locked.
    pub webinar_polling: Option<bool>,
    /// Whether the "webinar Q&A" setting is locked.
    pub webinar_question_answer: Option<bool>,
    /// Whether the "Q&A in meetings" setting is locked.
    pub meeting_question_answer: Option<bool>,
    /// Whether the "webinar survey" setting is locked.
    pub webinar_survey: Option<bool>,
    /// Whether the "whiteboard" setting is locked.
    pub whiteboard: Option<bool>,
}

/// Locks of the email notification settings; `true` means locked.
#[zoom_model]
pub struct LockedEmailNotification {
    /// Whether the "alternative host reminder" setting is locked.
    pub alternative_host_reminder: Option<bool>,
    /// Whether the "canceled meeting reminder" setting is locked.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether the "cloud recording available reminder" setting is locked.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether the "join before host reminder" setting is locked.
    pub jbh_reminder: Option<bool>,
    /// Whether the "scheduled meeting reminder" setting is locked.
    pub schedule_for_reminder: Option<bool>,
}

/// Locks of the recording settings; `true` means locked.
#[zoom_model]
pub struct LockedRecording {
    /// Whether the "account users can access recordings" setting is locked.
    pub account_user_access_recording: Option<bool>,
    /// Whether the "auto-delete cloud recordings" setting is locked.
    pub auto_delete_cmr: Option<bool>,
    /// Whether the "automatic recording" setting is locked.
    pub auto_recording: Option<String>,
    /// Whether the "cloud recording" setting is locked.
    pub cloud_recording: Option<bool>,
    /// Whether the "cloud recording download" setting is locked.
    pub cloud_recording_download: Option<bool>,
    /// Whether the "hosts can delete cloud recordings" setting is locked.
    pub host_delete_cloud_recording: Option<bool>,
    /// Whether the "IP address access control" setting is locked.
    pub ip_address_access_control: Option<bool>,
    /// Whether the "local recording" setting is locked.
    pub local_recording: Option<bool>,
    /// Whether the "recording authentication" setting is locked.
    pub recording_authentication: Option<bool>,
    /// Whether the "archiving" setting is locked.
    pub archive: Option<bool>,
}

/// Locks of the settings for callers' regions and third-party audio; `true` means locked.
#[zoom_model]
pub struct LockedTelephony {
    /// Whether the "telephony regions" setting is locked.
    pub telephony_regions: Option<bool>,
    /// Whether the "third-party audio" setting is locked.
    pub third_party_audio: Option<bool>,
}

/// Locks of the audio conferencing settings; `true` means locked.
#[zoom_model]
pub struct LockedAudioConferencing {
    /// Whether the "toll-free and fee-based numbers" setting is locked.
    pub toll_free_and_fee_based_toll_call: Option<bool>,
    /// Whether the "toll numbers" setting is locked.
    pub toll_call: Option<bool>,
    /// Whether the "call-out" setting is locked.
    pub call_me_and_invite_by_phone: Option<bool>,
    /// Whether the "personal audio conference" setting is locked.
    pub personal_audio_conference: Option<bool>,
    /// Whether the "mask phone numbers" setting is locked.
    pub participant_phone_masking: Option<bool>,
}

/// Locks of the Team Chat settings; `true` means locked.
#[zoom_model]
pub struct LockedChat {
    /// Whether the "file sharing" setting is locked.
    pub share_files: Option<bool>,
    /// Whether the "emojis" setting is locked.
    pub chat_emojis: Option<bool>,
    /// Whether the "voice messages" setting is locked.
    pub record_voice_messages: Option<bool>,
    /// Whether the "video messages" setting is locked.
    pub record_video_messages: Option<bool>,
    /// Whether the "screenshots" setting is locked.
    pub screen_capture: Option<bool>,
    /// Whether the "links to messages and channels" setting is locked.
    pub share_links_in_chat: Option<bool>,
    /// Whether the "schedule meetings from chat" setting is locked.
    pub schedule_meetings_in_chat: Option<bool>,
    /// Whether the "add contacts" setting is locked.
    pub allow_users_to_add_contacts: Option<bool>,
    /// Whether the "chat with others" setting is locked.
    pub allow_users_to_chat_with_others: Option<bool>,
    /// Whether the "Chat Etiquette Tool" setting is locked.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether the "third-party archiving" setting is locked.
    pub send_data_to_third_party_archiving_service: Option<bool>,
    /// Whether the "message translation" setting is locked.
    pub translate_messages: Option<bool>,
    /// Whether the "GIPHY search" setting is locked.
    pub search_and_send_animated_gif_images: Option<bool>,
    /// Whether the "cloud storage of messages" setting is locked.
    pub set_retention_period_in_cloud: Option<bool>,
    /// Whether the "local storage of messages" setting is locked.
    pub set_retention_period_in_local: Option<bool>,
    /// Whether the "shared spaces" setting is locked.
    pub shared_spaces: Option<bool>,
    /// Whether the "create channels and group chats" setting is locked.
    pub allow_create_channels_and_group_chats: Option<bool>,
    /// Whether the "huddles in channels" setting is locked.
    pub allow_huddles_from_channels: Option<bool>,
    /// Whether the "file download" setting is locked.
    pub download_file: Option<bool>,
    /// Whether the "screen sharing in chats" setting is locked.
    pub share_screen_in_chat: Option<bool>,
    /// Whether the "email addresses of chats and channels" setting is locked.
    pub chat_email_address: Option<bool>,
    /// Whether the "read receipts" setting is locked.
    pub read_receipts: Option<bool>,
    /// Whether the "delete messages" setting is locked.
    pub allow_delete_message: Option<bool>,
    /// Whether the "edit messages" setting is locked.
    pub allow_edit_message: Option<bool>,
    /// Whether the "presence status from meetings and calls" setting is locked.
    pub presence_on_meeting: Option<bool>,
    /// Whether the "away status with screen saver" setting is locked.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Whether the "AI Companion chat summary" setting is locked.
    pub ai_summary: Option<bool>,
    /// Whether the "AI Companion message composition" setting is locked.
    pub ai_compose: Option<bool>,
    /// Whether the "AI Companion suggestions" setting is locked.
    pub ai_recommend: Option<bool>,
    /// Whether the "AI Companion quick replies" setting is locked.
    pub ai_reply: Option<bool>,
    /// Whether the "AI Companion sentence completion" setting is locked.
    pub ai_sentence_completion: Option<bool>,
    /// Whether the "AI Companion quick scheduling" setting is locked.
    pub ai_quick_schedule: Option<bool>,
    /// Whether the "chat polls" setting is locked.
    pub survey_poll: Option<bool>,
}

/// Locks of the other settings; `true` means locked.
#[zoom_model]
pub struct LockedOtherOptions {
    /// Whether the "blur snapshot on mobile" setting is locked.
    pub blur_snapshot: Option<bool>,
    /// Whether the "webinar registration options" setting is locked.
    pub webinar_registration_options: Option<bool>,
}

/// Locks of the telephony service provider settings; `true` means locked.
#[zoom_model]
pub struct LockedTsp {
    /// Whether the "Call Me" setting is locked.
    pub call_out: Option<bool>,
    /// Whether the "international numbers link" setting is locked.
    pub show_international_numbers_link: Option<bool>,
}

/// Locks of the security settings of meetings and webinars; `true` means locked.
#[zoom_model]
pub struct LockedMeetingSecurity {
    /// Whether the "approve or block countries and regions" setting is locked.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Whether the "automatic security" setting is locked.
    pub auto_security: Option<bool>,
    /// Whether the "blocked domains" setting is locked.
    pub block_user_domain: Option<bool>,
    /// Whether the "Chat Etiquette Tool" setting is locked.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether the "embed passcode in meeting link" setting is locked.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether the "encryption type" setting is locked.
    pub encryption_type: Option<bool>,
    /// Whether the "end-to-end encryption" setting is locked.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether the "meeting passcode" setting is locked.
    pub meeting_password: Option<bool>,
    /// Whether the "web client authentication" setting is locked.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether the "passcode for phone participants" setting is locked.
    pub phone_password: Option<bool>,
    /// Whether the "passcode for Personal Meeting ID meetings" setting is locked.
    pub pmi_password: Option<bool>,
    /// Whether the "waiting room" setting is locked.
    pub waiting_room: Option<bool>,
    /// Whether the "webinar passcode" setting is locked.
    pub webinar_password: Option<bool>,
}
