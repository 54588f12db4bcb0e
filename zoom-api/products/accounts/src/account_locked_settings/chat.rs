//! Account locked settings: chat.

use zoom_api::zoom_model;

/// Locks of the Team Chat settings; `true` means locked.
#[zoom_model]
pub struct Chat {
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
    /// Whether the "cloud storage of messages" setting is locked.
    pub set_retention_period_in_cloud: Option<bool>,
    /// Whether the "local storage of messages" setting is locked.
    pub set_retention_period_in_local: Option<bool>,
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
