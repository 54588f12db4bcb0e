//! Events: group settings updated chat.

use super::{MeetingReactionsEmojis, PolicyStatus};
use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Team Chat settings.
#[zoom_model]
pub struct Chat {
    /// File sharing in chats and channels: whether it is allowed, with whom, and the allowed files.
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
    /// Users that a search finds, separated by commas: empty for nobody, `1` the account, `2` all accounts under the
    /// same master account, `3` the organization.
    pub allow_users_to_search_others_options: Option<CommaSeparated<String>>,
    /// Whether users can add contacts, and the allowed contacts.
    pub allow_users_to_add_contacts: Option<AllowUsersToAddContacts>,
    /// Whether users can chat with others, and the allowed users. In channels and group chats with external users,
    /// users can chat with them even if only the organization is allowed.
    pub allow_users_to_chat_with_others: Option<AllowUsersToAddContacts>,
    /// Chat Etiquette Tool, which checks messages for unwanted content, and its policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Whether messages are sent to a third-party archive.
    pub send_data_to_third_party_archiving_service: Option<SendDataToThirdPartyArchivingService>,
}

/// Setting for file sharing in chats and channels, and the allowed recipients.
#[zoom_model]
pub struct ShareFiles {
    /// Whether users can share files in chats and channels.
    pub enable: Option<bool>,
    /// To whom users can send files: `anyone`, users of the `account` or of the `organization`, or nobody (`disable`).
    pub share_option: Option<ShareOption>,
}

/// People to whom users can send files.
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
    /// Available emojis: `all` or `selected`.
    pub emojis_option: Option<MeetingReactionsEmojis>,
}

/// Whether users can contact others, and the allowed users.
#[zoom_model]
pub struct AllowUsersToAddContacts {
    /// Whether the permission is enabled.
    pub enable: Option<bool>,
    /// People who are allowed: `1` anyone, `2` the organization, `3` the organization and specified domains, `4` the
    /// organization and specified users.
    pub selected_option: Option<AllowedContacts>,
    /// Domains for `selected_option` 3, or email addresses for 4, separated by commas.
    pub user_email_addresses: Option<CommaSeparated<String>>,
}

/// People whom users may add as contacts.
#[zoom_model]
pub enum AllowedContacts {
    /// Anyone, internal or external.
    Anyone = 1,
    /// Users of the organization.
    Organization = 2,
    /// Users of the organization and of certain domains.
    OrganizationAndDomains = 3,
    /// Users of the organization and certain other users.
    OrganizationAndUsers = 4,
}

/// Chat Etiquette Tool, which checks messages for unwanted content, and its policies.
#[zoom_model]
pub struct ChatEtiquetteTool {
    /// Whether the Chat Etiquette Tool is enabled.
    pub enable: Option<bool>,
    /// Policies of the Chat Etiquette Tool.
    pub policies: Vec<Policy>,
}

/// Policy of the Chat Etiquette Tool.
#[zoom_model]
pub struct Policy {
    /// ID of the policy.
    pub id: Option<String>,
    /// Status of the policy: `activated` or `deactivated`.
    pub status: Option<PolicyStatus>,
}

/// Setting: whether messages are sent to a third-party archive.
#[zoom_model]
pub struct SendDataToThirdPartyArchivingService {
    /// Whether the feature is enabled.
    pub enable: Option<bool>,
}
