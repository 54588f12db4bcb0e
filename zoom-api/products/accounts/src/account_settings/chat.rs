//! Account settings: chat.

use super::{ChatEtiquetteTool, ChatEtiquetteToolUpdate, EmojiSelection, ShareFiles};
use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Team Chat settings of an account.
#[zoom_model(response)]
pub struct Chat {
    /// Whether chatbots can read and write in the chats and channels that they were added to.
    pub allow_bots_chat: Option<bool>,
    /// Whether users can share files in chats and channels, and the allowed recipients and files.
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
    /// Whether users can create group chats.
    pub create_group_chat: Option<bool>,
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
    /// Whether users can add contacts, and the allowed contacts.
    pub allow_users_to_add_contacts: Option<ContactPermission>,
    /// Whether users can chat with others, and the allowed users. In channels and group chats with external users,
    /// users can chat with them even if only the organization is allowed.
    pub allow_users_to_chat_with_others: Option<ContactPermission>,
    /// Whether the Chat Etiquette Tool monitors messages for unwanted content, and its policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Whether messages are sent to a third-party archive, and the archive.
    pub send_data_to_third_party_archiving_service: Option<SendDataToThirdPartyArchivingService>,
    /// Retention period of personal channel messages on devices.
    pub apply_local_storage_to_personal_channel: Option<ApplyLocalStorageToPersonalChannel>,
    /// Whether users can have messages in Team Chat translated.
    pub translate_messages: Option<bool>,
    /// Whether users can search GIPHY for GIFs, and the content rating.
    pub search_and_send_animated_gif_images: Option<SearchAndSendAnimatedGifImages>,
    /// Restriction of collaboration with external users in group chats and channels, for a group of users.
    pub external_collab_restrict: Option<ExternalCollabRestrict>,
    /// Whether external users can be added to group chats and channels, and the users who can add them.
    pub external_user_control: Option<ExternalUserControl>,
    /// Whether an administrator must approve external users who are added to group chats and channels.
    pub external_invite_approve: Option<ExternalJoinApprove>,
    /// Whether members can join external group chats and channels.
    pub external_member_join: Option<ExternalMemberJoin>,
    /// Whether an administrator must approve members who join external group chats and channels.
    pub external_join_approve: Option<ExternalJoinApprove>,
    /// Whether users can download files.
    pub download_file: Option<bool>,
    /// Whether users can share their screen in chats.
    pub share_screen_in_chat: Option<bool>,
    /// Whether users can send code snippets.
    pub code_snippet: Option<bool>,
    /// Whether users can chat with themselves.
    pub personal_channel: Option<bool>,
    /// Whether previous versions of edited and deleted messages are kept.
    pub store_revise_chat: Option<bool>,
    /// Whether the app opens with Team Chat for new users.
    pub set_chat_as_default_tab: Option<bool>,
    /// Whether messages can contain links.
    pub hyper_link: Option<bool>,
    /// Whether group chats and channels hide notices about deleted, deactivated and reactivated users.
    pub suppress_removal_notification: Option<bool>,
    /// Whether channels hide notices about added and removed users.
    pub suppress_user_group_notification: Option<bool>,
    /// Whether owners and administrators of a channel can remove messages of others.
    pub allow_remove_msg_by_owner_and_admins: Option<bool>,
    /// Whether users can start huddles from channels.
    pub allow_huddles_from_channels: Option<bool>,
    /// Whether users can create shared spaces.
    pub shared_spaces: Option<bool>,
    /// Whether chats and channels have email addresses; an email to one is posted there.
    pub chat_email_address: Option<ChatEmailAddress>,
    /// Whether senders see read receipts, in chats and channels of fewer than 20 members.
    pub read_receipts: Option<ReadReceipts>,
    /// Whether users can delete their messages in Team Chat. If disabled, owners and administrators of a channel cannot
    /// remove messages of others either.
    pub allow_delete_message: Option<MessagePermission>,
    /// Whether users can edit their own messages.
    pub allow_edit_message: Option<MessagePermission>,
    /// Whether contacts of the account see each other's status.
    pub show_status_to_internal_contact: Option<bool>,
    /// Whether the presence status follows meetings and calls.
    pub presence_on_meeting: Option<bool>,
    /// Whether users are shown as away while their screen saver is active.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Whether H.323 contacts are shown.
    pub show_h323_contact_tab: Option<bool>,
    /// Whether AI Companion summarizes chats, channels and shared documents.
    pub ai_summary: Option<AiChatSetting>,
    /// Whether users can compose messages with AI Companion.
    pub ai_compose: Option<AiChatSetting>,
    /// Whether AI Companion makes suggestions in chats.
    pub ai_recommend: Option<bool>,
    /// Whether AI Companion suggests quick replies.
    pub ai_quick_reply: Option<bool>,
    /// Whether AI Companion completes sentences.
    pub ai_sentence_completion: Option<bool>,
    /// Whether AI Companion suggests meetings to schedule.
    pub ai_quick_schedule: Option<bool>,
    /// Whether users can start polls in chats and channels.
    pub survey_poll: Option<bool>,
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

/// Setting that sends chats to a third-party archive, and the access to it.
#[zoom_model]
pub struct SendDataToThirdPartyArchivingService {
    /// Whether data is sent to a third-party archive.
    pub enable: Option<bool>,
    /// Third-party archiving service.
    #[zoom(rename = "type")]
    pub kind: Option<SendDataToThirdPartyArchivingServiceType>,
    /// SMTP delivery address; required for the type `global_relay`.
    pub smtp_delivery_address: Option<String>,
    /// User name; required for the type `global_relay`.
    pub user_name: Option<String>,
    /// Passcode for Global Relay; for the type `global_relay`.
    #[zoom(secret)]
    pub passcode: Option<String>,
    /// Authorized channel token; required for the type `smarsh`.
    #[zoom(secret)]
    pub authorized_channel_token: Option<String>,
}

/// Third-party archive of chats.
#[zoom_model]
pub enum SendDataToThirdPartyArchivingServiceType {
    /// Global Relay.
    GlobalRelay,
    /// Smarsh.
    Smarsh,
}

/// Setting that keeps personal channel messages on users' devices, and the retention period.
#[zoom_model]
pub struct ApplyLocalStorageToPersonalChannel {
    /// Whether personal channel messages are deleted from devices after a retention period; if disabled, they are kept.
    pub enable: Option<bool>,
    /// Retention period of data, such as `1y`, `6m` or `30d` (years, months or days).
    pub retention_period: Option<String>,
}

/// Setting for GIPHY images in messages.
#[zoom_model]
pub struct SearchAndSendAnimatedGifImages {
    /// Whether users can search GIPHY for GIFs.
    pub enable: Option<bool>,
    /// Content rating of GIFs; requires client 5.11.0 or later.
    pub giphy_content_rating: Option<GiphyContentRating>,
}

/// Content rating of GIPHY images.
#[zoom_model]
pub enum GiphyContentRating {
    /// G: for all audiences.
    General = 1,
    /// PG.
    ParentalGuidance = 2,
    /// PG-13.
    ParentalGuidance13 = 3,
    /// R.
    Restricted = 4,
}

/// Setting that restricts collaboration with external users to a group of users.
#[zoom_model]
pub struct ExternalCollabRestrict {
    /// Whether collaboration with external users is restricted for a group of users.
    pub enable: Option<bool>,
    /// Whether the group may, or may not, collaborate with external users.
    pub external_chat: Option<ExternalChat>,
    /// ID of the group.
    pub group_id: Option<String>,
}

/// Whether the selected group may collaborate with external users.
#[zoom_model]
pub enum ExternalChat {
    /// Allowed.
    Allowed,
    /// Not allowed.
    NotAllowed,
}

/// Setting for adding external users to group chats and channels, and the users who can add them.
#[zoom_model]
pub struct ExternalUserControl {
    /// Whether external users can be added to group chats and channels.
    pub enable: Option<bool>,
    /// Users who can add external users: everyone, members and certain accounts, or the owner and administrators.
    pub selected_option: Option<ExternalUserControlSelectedOption>,
    /// Whether the setting can be changed for certain accounts.
    pub external_account: Option<bool>,
}

/// Users who can add external users to group chats and channels.
#[zoom_model]
pub enum ExternalUserControlSelectedOption {
    /// Everyone.
    Everyone = 1,
    /// Members of the organization, and certain external accounts.
    OrganizationAndAccounts = 2,
    /// Owner and admins of the account.
    Admins = 3,
}

/// Setting that requires an administrator's approval for external users in group chats and channels, or for joining
/// external ones.
#[zoom_model]
pub struct ExternalJoinApprove {
    /// Whether an administrator must approve.
    pub enable: Option<bool>,
    /// Recipient of approval requests: all approvers, or a channel.
    pub selected_option: Option<ExternalJoinApproveSelectedOption>,
    /// ID of the channel that receives the approval requests, for `selected_option` 2.
    pub channel_id: Option<String>,
    /// Whether the setting can be changed for certain accounts.
    pub external_account: Option<bool>,
}

/// Recipient of approval requests.
#[zoom_model]
pub enum ExternalJoinApproveSelectedOption {
    /// All approvers directly.
    Approvers = 1,
    /// Channel.
    Channel = 2,
}

/// Setting that lets members join group chats and channels of other accounts.
#[zoom_model]
pub struct ExternalMemberJoin {
    /// Whether members can join external group chats and channels.
    pub enable: Option<bool>,
    /// Whether the setting can be changed for certain accounts.
    pub external_account: Option<bool>,
}

/// Setting for email addresses of chats and channels, and the allowed sender domains.
#[zoom_model]
pub struct ChatEmailAddress {
    /// Whether chats and channels have email addresses.
    pub enable: Option<bool>,
    /// Whether only email from certain domains is accepted.
    pub only_allow_specific_domains: Option<bool>,
    /// Domains from which email is accepted, if `only_allow_specific_domains` is enabled.
    pub specific_domains: Vec<String>,
}

/// Setting that shows read receipts, in chats with fewer than 20 members.
#[zoom_model]
pub struct ReadReceipts {
    /// Whether senders see read receipts.
    pub enable: Option<bool>,
    /// Whether users can opt out.
    pub allow_users_opt_out: Option<bool>,
}

/// Whether users can edit or delete their messages in Team Chat, and the time limit.
#[zoom_model]
pub struct MessagePermission {
    /// Whether the permission is enabled.
    pub enable: Option<bool>,
    /// Number of minutes after posting during which a message can be edited or deleted.
    #[zoom(values = [0, 5, 30, 60, 1440, 10080])]
    pub time: Option<i64>,
}

/// AI Companion feature in Team Chat.
#[zoom_model]
pub struct AiChatSetting {
    /// Whether the feature is enabled.
    pub enable: Option<bool>,
    /// Whether the feature is shown in Team Chat.
    pub shown_in_team_chat: Option<bool>,
}

/// Changes to the Team Chat settings. Omitted fields keep their values.
#[zoom_model]
pub struct ChatUpdate {
    /// Whether chatbots can read and write in the chats and channels that they were added to.
    pub allow_bots_chat: Option<bool>,
    /// Whether users can share files in chats and channels, and the allowed recipients and files.
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
    /// Whether users can create group chats.
    pub create_group_chat: Option<bool>,
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
    /// Whether users can add contacts, and the allowed contacts.
    pub allow_users_to_add_contacts: Option<ContactPermission>,
    /// Whether users can chat with others, and the allowed users. In channels and group chats with external users,
    /// users can chat with them even if only the organization is allowed.
    pub allow_users_to_chat_with_others: Option<ContactPermission>,
    /// Whether the Chat Etiquette Tool monitors messages for unwanted content, and its policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolUpdate>,
    /// Whether messages are sent to a third-party archive, and the archive.
    pub send_data_to_third_party_archiving_service: Option<SendDataToThirdPartyArchivingService>,
    /// Retention period of personal channel messages on devices.
    pub apply_local_storage_to_personal_channel: Option<ApplyLocalStorageToPersonalChannel>,
    /// Whether users can have messages in Team Chat translated.
    pub translate_messages: Option<bool>,
    /// Whether users can search GIPHY for GIFs, and the content rating.
    pub search_and_send_animated_gif_images: Option<SearchAndSendAnimatedGifImages>,
    /// Restriction of collaboration with external users in group chats and channels, for a group of users.
    pub external_collab_restrict: Option<ExternalCollabRestrict>,
    /// Whether external users can be added to group chats and channels, and the users who can add them.
    pub external_user_control: Option<ExternalUserControl>,
    /// Whether an administrator must approve external users who are added to group chats and channels.
    pub external_invite_approve: Option<ExternalJoinApprove>,
    /// Whether members can join external group chats and channels.
    pub external_member_join: Option<ExternalMemberJoin>,
    /// Whether an administrator must approve members who join external group chats and channels.
    pub external_join_approve: Option<ExternalJoinApprove>,
    /// Whether users can download files.
    pub download_file: Option<bool>,
    /// Whether users can share their screen in chats.
    pub share_screen_in_chat: Option<bool>,
    /// Whether users can send code snippets.
    pub code_snippet: Option<bool>,
    /// Whether users can chat with themselves.
    pub personal_channel: Option<bool>,
    /// Whether previous versions of edited and deleted messages are kept.
    pub store_revise_chat: Option<bool>,
    /// Whether the app opens with Team Chat for new users.
    pub set_chat_as_default_tab: Option<bool>,
    /// Whether messages can contain links.
    pub hyper_link: Option<bool>,
    /// Whether group chats and channels hide notices about deleted, deactivated and reactivated users.
    pub suppress_removal_notification: Option<bool>,
    /// Whether channels hide notices about added and removed users.
    pub suppress_user_group_notification: Option<bool>,
    /// Whether owners and administrators of a channel can remove messages of others.
    pub allow_remove_msg_by_owner_and_admins: Option<bool>,
    /// Whether users can start huddles from channels.
    pub allow_huddles_from_channels: Option<bool>,
    /// Whether users can create shared spaces.
    pub shared_spaces: Option<bool>,
    /// Whether chats and channels have email addresses; an email to one is posted there.
    pub chat_email_address: Option<ChatEmailAddress>,
    /// Whether senders see read receipts, in chats and channels of fewer than 20 members.
    pub read_receipts: Option<ReadReceipts>,
    /// Whether users can delete their messages in Team Chat. If disabled, owners and administrators of a channel cannot
    /// remove messages of others either.
    pub allow_delete_message: Option<MessagePermission>,
    /// Whether users can edit their own messages.
    pub allow_edit_message: Option<MessagePermission>,
    /// Whether contacts of the account see each other's status.
    pub show_status_to_internal_contact: Option<bool>,
    /// Whether the presence status follows meetings and calls.
    pub presence_on_meeting: Option<bool>,
    /// Whether users are shown as away while their screen saver is active.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Whether H.323 contacts are shown.
    pub show_h323_contact_tab: Option<bool>,
    /// Whether AI Companion summarizes chats, channels and shared documents.
    pub ai_summary: Option<AiChatSetting>,
    /// Whether users can compose messages with AI Companion.
    pub ai_compose: Option<AiChatSetting>,
    /// Whether AI Companion makes suggestions in chats.
    pub ai_recommend: Option<bool>,
    /// Whether AI Companion suggests quick replies.
    pub ai_quick_reply: Option<bool>,
    /// Whether AI Companion completes sentences.
    pub ai_sentence_completion: Option<bool>,
    /// Whether AI Companion suggests meetings to schedule.
    pub ai_quick_schedule: Option<bool>,
    /// Whether users can start polls in chats and channels.
    pub survey_poll: Option<bool>,
}
