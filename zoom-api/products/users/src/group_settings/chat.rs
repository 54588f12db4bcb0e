//! Group settings: chat.

use super::super::EmojiSelection;
use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Team Chat settings of a group.
#[zoom_model(response)]
pub struct Chat {
    /// Whether users can share files in chats and channels, and the allowed recipients.
    pub share_files: Option<ShareFiles>,
    /// Whether messages can contain emojis of the library, and the allowed emojis.
    pub chat_emojis: Option<ChatEmojis>,
    /// Whether users can send voice messages in chats.
    pub record_voice_messages: Option<bool>,
    /// Whether users can send video messages in chats; requires permission to share files.
    pub record_video_messages: Option<bool>,
    /// Whether users can take and send screenshots in chats.
    pub screen_capture: Option<bool>,
    /// Whether users can create public channels.
    pub create_public_channels: Option<bool>,
    /// Whether users can create private channels.
    pub create_private_channels: Option<bool>,
    /// Whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether users can schedule meetings from chats and channels.
    pub schedule_meetings_in_chat: Option<bool>,
    /// Retention period of messages and files in Zoom's cloud. Without a limit, messages to offline users are kept for
    /// seven days.
    pub set_retention_period_in_cloud: Option<RetentionPeriod>,
    /// Retention period of messages on devices, except in the personal channel; without a limit, they are never
    /// deleted.
    pub set_retention_period_in_local: Option<RetentionPeriod>,
    /// Accounts whose users a search finds, separated by commas: empty for none, `1` for their account, `2` for all
    /// accounts under the same master account, `3` for their organization.
    pub allow_users_to_search_others_options: Option<CommaSeparated<String>>,
    /// Whether users can add contacts, and the allowed contacts.
    pub allow_users_to_add_contacts: Option<ContactPermission>,
    /// Whether users can chat with others, and the allowed users. In channels and group chats with external users,
    /// users can chat with them even if only the organization is allowed.
    pub allow_users_to_chat_with_others: Option<ContactPermission>,
    /// Whether the Chat Etiquette Tool monitors messages for unwanted content, and its policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Whether messages are sent to a third-party archive.
    pub send_data_to_third_party_archiving_service: Option<Toggle>,
    /// Whether users can have messages in Team Chat translated.
    pub translate_messages: Option<bool>,
    /// Whether users can search GIPHY for GIFs.
    pub search_and_send_animated_gif_images: Option<Toggle>,
}

/// Setting for file sharing in chats and channels, and the allowed recipients.
#[zoom_model]
pub struct ShareFiles {
    /// Whether users can send and receive files in chats and channels; screenshots are always allowed.
    pub enable: Option<bool>,
    /// Allowed recipients of files in chats and channels.
    pub share_option: Option<ShareOption>,
}

/// Users who can exchange files in chats and channels.
#[zoom_model]
pub enum ShareOption {
    /// Anyone, including external contacts.
    Anyone,
    /// Users of the same account.
    Account,
    /// Users of the same organization.
    Organization,
}

/// Setting for emojis in chats, and the allowed emojis.
#[zoom_model]
pub struct ChatEmojis {
    /// Whether messages can contain emojis of the library; typed emojis are always possible.
    pub enable: Option<bool>,
    /// Whether all or selected emojis are available.
    pub emojis_option: Option<EmojiSelection>,
}

/// Retention period of messages and files.
#[zoom_model]
pub struct RetentionPeriod {
    /// Whether messages and files are deleted after the retention period. If disabled, messages on devices are never
    /// deleted, and messages to offline users are kept in Zoom's cloud for seven days.
    pub enable: Option<bool>,
    /// Retention period of messages outside channels, such as `1y`, `6m` or `30d` (years, months or days).
    pub retention_period_of_direct_messages_and_group_conversation: Option<String>,
    /// Retention period of messages in channels, such as `1y`, `6m` or `30d` (years, months or days).
    pub retention_period_of_channels: Option<String>,
}

/// Whether users can contact others, and the allowed users.
#[zoom_model]
pub struct ContactPermission {
    /// Whether the permission is enabled.
    pub enable: Option<bool>,
    /// Contacts allowed for users: anyone, their organization, or their organization and certain domains or users.
    pub selected_option: Option<SelectedOption>,
    /// Domains for `selected_option` 3, or email addresses for 4, separated by commas.
    pub user_email_addresses: Option<CommaSeparated<String>>,
}

/// Contacts that a user can add or chat with.
#[zoom_model]
pub enum SelectedOption {
    /// Anyone, internal or external.
    Anyone = 1,
    /// Users of the organization.
    Organization = 2,
    /// Users of the organization and of certain domains.
    OrganizationAndDomains = 3,
    /// Users of the organization and certain other users.
    OrganizationAndUsers = 4,
}

/// Chat Etiquette Tool, which monitors chats for keywords and patterns, with its policies.
#[zoom_model(response)]
pub struct ChatEtiquetteTool {
    /// Whether the Chat Etiquette Tool is enabled.
    pub enable: Option<bool>,
    /// Policies of the Chat Etiquette Tool.
    pub policies: Vec<Policy>,
}

/// Policy of the Chat Etiquette Tool: the keywords or pattern to match, and the action.
#[zoom_model(response)]
pub struct Policy {
    /// Description of the policy.
    pub description: Option<String>,
    /// ID of the policy.
    pub id: Option<String>,
    /// Whether the policy is locked, so that users cannot change it.
    pub is_locked: Option<bool>,
    /// Keywords that the policy matches.
    pub keywords: Vec<String>,
    /// Name of the policy.
    pub name: Option<String>,
    /// Regular expression that the policy matches.
    pub regular_expression: Option<String>,
    /// Status of the policy.
    pub status: Option<PolicyStatus>,
    /// Action for a message that matches the policy.
    pub trigger_action: Option<TriggerAction>,
}

/// Status of a policy.
#[zoom_model]
pub enum PolicyStatus {
    /// Active.
    #[zoom(alias = "Activated")]
    Activated,
    /// Inactive.
    #[zoom(alias = "Deactivated")]
    Deactivated,
}

/// Action for a message that matches a policy.
#[zoom_model]
pub enum TriggerAction {
    /// The user must confirm before the message is sent.
    Confirm = 1,
    /// The message is blocked.
    Block = 2,
}

/// Setting that is enabled or disabled.
#[zoom_model]
pub struct Toggle {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
}

/// Changes to the Team Chat settings. Omitted fields keep their values.
#[zoom_model]
pub struct ChatUpdate {
    /// Whether users can share files in chats and channels, and the allowed recipients.
    pub share_files: Option<ShareFiles>,
    /// Whether messages can contain emojis of the library, and the allowed emojis.
    pub chat_emojis: Option<ChatEmojis>,
    /// Whether users can send voice messages in chats.
    pub record_voice_messages: Option<bool>,
    /// Whether users can send video messages in chats; requires permission to share files.
    pub record_video_messages: Option<bool>,
    /// Whether users can take and send screenshots in chats.
    pub screen_capture: Option<bool>,
    /// Whether users can create public channels.
    pub create_public_channels: Option<bool>,
    /// Whether users can create private channels.
    pub create_private_channels: Option<bool>,
    /// Whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether users can schedule meetings from chats and channels.
    pub schedule_meetings_in_chat: Option<bool>,
    /// Retention period of messages and files in Zoom's cloud. Without a limit, messages to offline users are kept for
    /// seven days.
    pub set_retention_period_in_cloud: Option<RetentionPeriod>,
    /// Retention period of messages on devices, except in the personal channel; without a limit, they are never
    /// deleted.
    pub set_retention_period_in_local: Option<RetentionPeriod>,
    /// Accounts whose users a search finds, separated by commas: empty for none, `1` for their account, `2` for all
    /// accounts under the same master account, `3` for their organization.
    pub allow_users_to_search_others_options: Option<CommaSeparated<String>>,
    /// Whether users can add contacts, and the allowed contacts.
    pub allow_users_to_add_contacts: Option<ContactPermission>,
    /// Whether users can chat with others, and the allowed users. In channels and group chats with external users,
    /// users can chat with them even if only the organization is allowed.
    pub allow_users_to_chat_with_others: Option<ContactPermission>,
    /// Whether the Chat Etiquette Tool monitors messages for unwanted content, and its policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolUpdate>,
    /// Whether messages are sent to a third-party archive.
    pub send_data_to_third_party_archiving_service: Option<Toggle>,
    /// Whether users can have messages in Team Chat translated.
    pub translate_messages: Option<bool>,
    /// Whether users can search GIPHY for GIFs.
    pub search_and_send_animated_gif_images: Option<Toggle>,
}

/// Changes to the Chat Etiquette Tool and its policies. Omitted fields keep their values.
#[zoom_model]
pub struct ChatEtiquetteToolUpdate {
    /// Whether the Chat Etiquette Tool is enabled; disabled by default.
    pub enable: Option<bool>,
    /// Policies of the Chat Etiquette Tool.
    pub policies: Vec<PolicyUpdate>,
}

/// Policy of the Chat Etiquette Tool to enable or disable.
#[zoom_model]
pub struct PolicyUpdate {
    /// ID of the policy.
    pub id: Option<String>,
    /// Status of the policy.
    pub status: Option<PolicyStatus>,
}
