//! Group settings: chat.

use super::super::EmojiSelection;
use zoom_api::zoom_model;

/// The settings of a group for Team Chat.
#[zoom_model]
pub struct Chat {
    /// Whether users can share files in chats and channels, and which.
    pub share_files: Option<ShareFiles>,
    /// Whether messages can hold emojis of the library, and which.
    pub chat_emojis: Option<ChatEmojis>,
    /// Whether users can send voice messages in chats.
    pub record_voice_messages: Option<bool>,
    /// Whether users can send video messages in chats; needs the right to share files.
    pub record_video_messages: Option<bool>,
    /// Whether users can take and send screenshots in chats.
    pub screen_capture: Option<bool>,
    /// Whether users can make public channels.
    pub create_public_channels: Option<bool>,
    /// Whether users can make private channels.
    pub create_private_channels: Option<bool>,
    /// Whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether meetings are scheduled from chats and channels.
    pub schedule_meetings_in_chat: Option<bool>,
    /// How long messages and files stay in Zoom's cloud. Without a limit, what was sent to people who are offline waits
    /// for seven days.
    pub set_retention_period_in_cloud: Option<RetentionPeriod>,
    /// How long messages stay on devices; without a limit, they are never deleted.
    pub set_retention_period_in_local: Option<RetentionPeriod>,
    /// Whom users find when they search, joined by commas: empty for nobody, `1` for their account, `2` for all
    /// accounts under the same master account, `3` for their organization.
    pub allow_users_to_search_others_options: Option<String>,
    /// Whether users can add contacts, and which.
    pub allow_users_to_add_contacts: Option<ContactPermission>,
    /// Whether users can chat with others, and with whom.
    pub allow_users_to_chat_with_others: Option<ContactPermission>,
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Whether messages go to a third party's archive.
    pub send_data_to_third_party_archiving_service: Option<Toggle>,
    /// Whether users have messages in Team Chat translated.
    pub translate_messages: Option<bool>,
    /// Whether users can look for GIFs at GIPHY while they write.
    pub search_and_send_animated_gif_images: Option<Toggle>,
}

/// The setting for sharing files in chats and channels, and with whom.
#[zoom_model]
pub struct ShareFiles {
    /// Whether users can send and receive files in chats and channels; screenshots are shared in any case.
    pub enable: Option<bool>,
    /// With whom users share files in chats and channels.
    pub share_option: Option<ShareOption>,
}

/// Which people can exchange files in chats and channels.
#[zoom_model]
pub enum ShareOption {
    /// Anyone, also outside contacts.
    Anyone,
    /// Users of the same account.
    Account,
    /// Users of the same organization.
    Organization,
}

/// The setting for emojis in chats, and which ones.
#[zoom_model]
pub struct ChatEmojis {
    /// Whether messages can hold emojis of the library; what is typed on the keyboard stays in any case.
    pub enable: Option<bool>,
    /// Whether all emojis can be used, or those that were selected.
    pub emojis_option: Option<EmojiSelection>,
}

/// How long messages and files are kept.
#[zoom_model]
pub struct RetentionPeriod {
    /// Whether messages and files are deleted from Zoom's cloud after a time. While it is off, what was sent to people
    /// who are offline waits for seven days.
    pub enable: Option<bool>,
    /// How long messages outside channels are kept, such as `1y`, `6m` or `30d`: years, months or days.
    pub retention_period_of_direct_messages_and_group_conversation: Option<String>,
    /// How long messages in channels are kept, such as `1y`, `6m` or `30d`: years, months or days.
    pub retention_period_of_channels: Option<String>,
}

/// Whether users can reach other people, and which ones.
#[zoom_model]
pub struct ContactPermission {
    /// Whether the permission is enabled.
    pub enable: Option<bool>,
    /// People whom users can reach: anybody, their organization, or that and certain domains or users.
    pub selected_option: Option<SelectedOption>,
    /// Domains for `selected_option` 3, or e-mail addresses for 4, joined by commas.
    pub user_email_addresses: Option<String>,
}

/// Which people a user can add as contacts or chat with.
#[zoom_model]
pub enum SelectedOption {
    /// Anyone, inside or outside.
    Anyone = 1,
    /// People of the organization.
    Organization = 2,
    /// People of the organization and of certain domains.
    OrganizationAndDomains = 3,
    /// People of the organization and certain other users.
    OrganizationAndUsers = 4,
}

/// The tool that watches chats for words and patterns, with its policies.
#[zoom_model]
pub struct ChatEtiquetteTool {
    /// Whether the Chat Etiquette Tool is on.
    pub enable: Option<bool>,
    /// The policies of the Chat Etiquette Tool.
    pub policies: Vec<Policy>,
}

/// A policy of the Chat Etiquette Tool: the words or pattern it looks for, and what then happens.
#[zoom_model]
pub struct Policy {
    /// The description of the policy.
    pub description: Option<String>,
    /// The policy's ID.
    pub id: Option<String>,
    /// Whether the policy is locked, so that users cannot change it.
    pub is_locked: Option<bool>,
    /// The words that the policy looks for.
    pub keywords: Vec<String>,
    /// The name of the policy.
    pub name: Option<String>,
    /// The regular expression that the policy looks for.
    pub regular_expression: Option<String>,
    /// The status of the policy.
    pub status: Option<PolicyStatus>,
    /// What happens to a message to which the policy applies.
    pub trigger_action: Option<TriggerAction>,
}

/// Whether a policy is in force.
#[zoom_model]
pub enum PolicyStatus {
    /// It is.
    Activated,
    /// It is not.
    Deactivated,
}

/// What happens to a message that a policy catches.
#[zoom_model]
pub enum TriggerAction {
    /// The user must confirm before it is sent.
    Confirm = 1,
    /// It is not sent.
    Block = 2,
}

/// A setting that is enabled or disabled.
#[zoom_model]
pub struct Toggle {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
}

/// What is changed of the settings for Team Chat; what is left out stays as it is.
#[zoom_model]
pub struct ChatUpdate {
    /// Whether users can share files in chats and channels, and which.
    pub share_files: Option<ShareFiles>,
    /// Whether messages can hold emojis of the library, and which.
    pub chat_emojis: Option<ChatEmojis>,
    /// Whether users can send voice messages in chats.
    pub record_voice_messages: Option<bool>,
    /// Whether users can send video messages in chats; needs the right to share files.
    pub record_video_messages: Option<bool>,
    /// Whether users can take and send screenshots in chats.
    pub screen_capture: Option<bool>,
    /// Whether users can make public channels.
    pub create_public_channels: Option<bool>,
    /// Whether users can make private channels.
    pub create_private_channels: Option<bool>,
    /// Whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether meetings are scheduled from chats and channels.
    pub schedule_meetings_in_chat: Option<bool>,
    /// How long messages and files stay in Zoom's cloud. Without a limit, what was sent to people who are offline waits
    /// for seven days.
    pub set_retention_period_in_cloud: Option<RetentionPeriod>,
    /// How long messages stay on devices; without a limit, they are never deleted.
    pub set_retention_period_in_local: Option<RetentionPeriod>,
    /// Whom users find when they search, joined by commas: empty for nobody, `1` for their account, `2` for all
    /// accounts under the same master account, `3` for their organization.
    pub allow_users_to_search_others_options: Option<String>,
    /// Whether users can add contacts, and which.
    pub allow_users_to_add_contacts: Option<ContactPermission>,
    /// Whether users can chat with others, and with whom.
    pub allow_users_to_chat_with_others: Option<ContactPermission>,
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolUpdate>,
    /// Whether messages go to a third party's archive.
    pub send_data_to_third_party_archiving_service: Option<Toggle>,
    /// Whether users have messages in Team Chat translated.
    pub translate_messages: Option<bool>,
    /// Whether users can look for GIFs at GIPHY while they write.
    pub search_and_send_animated_gif_images: Option<Toggle>,
}

/// What is changed of the Chat Etiquette Tool and its policies; what is left out stays as it is.
#[zoom_model]
pub struct ChatEtiquetteToolUpdate {
    /// Whether the Chat Etiquette Tool is on, which keeps users from sending unwanted words and patterns.
    pub enable: Option<bool>,
    /// The policies of the Chat Etiquette Tool.
    pub policies: Vec<PolicyUpdate>,
}

/// A policy of the Chat Etiquette Tool that is switched on or off.
#[zoom_model]
pub struct PolicyUpdate {
    /// The policy's ID.
    pub id: Option<String>,
    /// The status of the policy.
    pub status: Option<PolicyStatus>,
}
