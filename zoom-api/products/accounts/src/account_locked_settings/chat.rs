//! Account locked settings: chat.

use zoom_api::zoom_model;

/// Which settings for Team Chat are locked; `true` for each that is.
#[zoom_model]
pub struct Chat {
    /// The lock on whether users can share files in chats and channels.
    pub share_files: Option<bool>,
    /// The lock on whether messages can hold emojis of the library.
    pub chat_emojis: Option<bool>,
    /// The lock on whether users can send voice messages in chats.
    pub record_voice_messages: Option<bool>,
    /// The lock on whether users can send video messages in chats.
    pub record_video_messages: Option<bool>,
    /// The lock on whether users can take and send screenshots in chats.
    pub screen_capture: Option<bool>,
    /// The lock on whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// The lock on whether meetings are scheduled from chats and channels.
    pub schedule_meetings_in_chat: Option<bool>,
    /// The lock on how long messages and files stay in Zoom's cloud.
    pub set_retention_period_in_cloud: Option<bool>,
    /// The lock on how long messages stay on devices.
    pub set_retention_period_in_local: Option<bool>,
    /// The lock on whether users can add contacts.
    pub allow_users_to_add_contacts: Option<bool>,
    /// The lock on whether users can chat with others.
    pub allow_users_to_chat_with_others: Option<bool>,
    /// The lock on whether the Chat Etiquette Tool watches messages for unwanted words.
    pub chat_etiquette_tool: Option<bool>,
    /// The lock on whether messages go to a third party's archive.
    pub send_data_to_third_party_archiving_service: Option<bool>,
    /// The lock on whether users have messages in Team Chat translated.
    pub translate_messages: Option<bool>,
    /// The lock on whether users can look for GIFs at GIPHY while they write.
    pub search_and_send_animated_gif_images: Option<bool>,
    /// The lock on whether users can make shared spaces.
    pub shared_spaces: Option<bool>,
    /// The lock on whether users can make channels and group chats.
    pub allow_create_channels_and_group_chats: Option<bool>,
    /// The lock on whether huddles can start from channels.
    pub allow_huddles_from_channels: Option<bool>,
    /// The lock on whether users can download files.
    pub download_file: Option<bool>,
    /// The lock on whether users can share their screen in chats.
    pub share_screen_in_chat: Option<bool>,
    /// The lock on whether chats and channels have e-mail addresses.
    pub chat_email_address: Option<bool>,
    /// The lock on whether senders see that a message was read, in chats and channels of fewer than 20 members.
    pub read_receipts: Option<bool>,
    /// The lock on whether users can delete messages of their own.
    pub allow_delete_message: Option<bool>,
    /// The lock on whether users can edit messages of their own.
    pub allow_edit_message: Option<bool>,
    /// The lock on whether the presence status follows meetings and calls.
    pub presence_on_meeting: Option<bool>,
    /// The lock on whether users are away once their screen saver is on.
    pub presence_away_when_screen_saver: Option<bool>,
    /// The lock on whether AI Companion sums up chats, channels and shared documents.
    pub ai_summary: Option<bool>,
    /// The lock on whether messages are composed with AI Companion.
    pub ai_compose: Option<bool>,
    /// The lock on whether AI Companion makes suggestions in chats.
    pub ai_recommend: Option<bool>,
    /// The lock on whether AI Companion suggests replies.
    pub ai_reply: Option<bool>,
    /// The lock on whether AI Companion completes sentences.
    pub ai_sentence_completion: Option<bool>,
    /// The lock on whether AI Companion suggests meetings to schedule.
    pub ai_quick_schedule: Option<bool>,
    /// The lock on whether users can start polls in chats and channels.
    pub survey_poll: Option<bool>,
}
