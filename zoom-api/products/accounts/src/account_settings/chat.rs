//! Account settings: chat.

use super::{ChatEtiquetteTool, ChatEtiquetteToolUpdate, EmojiSelection, ShareFiles};
use zoom_api::zoom_model;

/// The settings of an account for Team Chat.
#[zoom_model]
pub struct Chat {
    /// Whether chatbots can read and write in the chats and channels they were added to.
    pub allow_bots_chat: Option<bool>,
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
    /// Whether users can make group chats.
    pub create_group_chat: Option<bool>,
    /// Whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether meetings are scheduled from chats and channels.
    pub schedule_meetings_in_chat: Option<bool>,
    /// How long messages and files stay in Zoom's cloud. Without a limit, what was sent to people who are offline waits
    /// for seven days.
    pub set_retention_period_in_cloud: Option<RetentionPeriod>,
    /// How long messages stay on devices; without a limit, they are never deleted.
    pub set_retention_period_in_local: Option<RetentionPeriod>,
    /// Whether users can add contacts, and which.
    pub allow_users_to_add_contacts: Option<ContactPermission>,
    /// Whether users can chat with others, and with whom.
    pub allow_users_to_chat_with_others: Option<ContactPermission>,
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Whether messages go to a third party's archive, and to which.
    pub send_data_to_third_party_archiving_service: Option<SendDataToThirdPartyArchivingService>,
    /// How long messages of the personal channel stay on devices.
    pub apply_local_storage_to_personal_channel: Option<ApplyLocalStorageToPersonalChannel>,
    /// Whether users have messages in Team Chat translated.
    pub translate_messages: Option<bool>,
    /// Whether users can look for GIFs at GIPHY while they write, and how suitable these must be.
    pub search_and_send_animated_gif_images: Option<SearchAndSendAnimatedGifImages>,
    /// Which groups are kept from working with people outside in group chats and channels.
    pub external_collab_restrict: Option<ExternalCollabRestrict>,
    /// Whether people outside can be added to group chats and channels, and by whom.
    pub external_user_control: Option<ExternalUserControl>,
    /// Whether an administrator must approve that people outside are added to group chats and channels.
    pub external_invite_approve: Option<ExternalInviteApprove>,
    /// Whether members can join group chats and channels of others.
    pub external_member_join: Option<ExternalMemberJoin>,
    /// Whether an administrator must approve that members join group chats and channels of others.
    pub external_join_approve: Option<ExternalJoinApprove>,
    /// Whether users can download files.
    pub download_file: Option<bool>,
    /// Whether users can share their screen in chats.
    pub share_screen_in_chat: Option<bool>,
    /// Whether users can send code snippets.
    pub code_snippet: Option<bool>,
    /// Whether users have a chat with themselves.
    pub personal_channel: Option<bool>,
    /// Whether earlier versions of edited and deleted messages are kept.
    pub store_revise_chat: Option<bool>,
    /// Whether the app opens with Team Chat for new users.
    pub set_chat_as_default_tab: Option<bool>,
    /// Whether messages hold links.
    pub hyper_link: Option<bool>,
    /// Whether group chats and channels do not say that users were deleted, deactivated or activated again.
    pub suppress_removal_notification: Option<bool>,
    /// Whether channels do not say that users were added or removed.
    pub suppress_user_group_notification: Option<bool>,
    /// Whether owners and administrators of a channel remove messages of others.
    pub allow_remove_msg_by_owner_and_admins: Option<bool>,
    /// Whether huddles can start from channels.
    pub allow_huddles_from_channels: Option<bool>,
    /// Whether users can make shared spaces.
    pub shared_spaces: Option<bool>,
    /// Whether chats and channels have e-mail addresses; mail to one is posted in its chat or channel.
    pub chat_email_address: Option<ChatEmailAddress>,
    /// Whether senders see that a message was read, in chats and channels of fewer than 20 members.
    pub read_receipts: Option<ReadReceipts>,
    /// Whether users can delete what they wrote in Team Chat. While it is off, owners and administrators of a channel
    /// cannot remove those of others either.
    pub allow_delete_message: Option<MessagePermission>,
    /// Whether users can edit messages of their own.
    pub allow_edit_message: Option<MessagePermission>,
    /// Whether contacts of the account see each other's status.
    pub show_status_to_internal_contact: Option<bool>,
    /// Whether the presence status follows meetings and calls.
    pub presence_on_meeting: Option<bool>,
    /// Whether users are away once their screen saver is on.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Whether H.323 contacts are shown.
    pub show_h323_contact_tab: Option<bool>,
    /// Whether AI Companion sums up chats, channels and shared documents.
    pub ai_summary: Option<AiChatSetting>,
    /// Whether messages are composed with AI Companion.
    pub ai_compose: Option<AiChatSetting>,
    /// Whether AI Companion makes suggestions in chats.
    pub ai_recommend: Option<bool>,
    /// Whether AI Companion suggests replies.
    pub ai_quick_reply: Option<bool>,
    /// Whether AI Companion completes sentences.
    pub ai_sentence_completion: Option<bool>,
    /// Whether AI Companion suggests meetings to schedule.
    pub ai_quick_schedule: Option<bool>,
    /// Whether users can start polls in chats and channels.
    pub survey_poll: Option<bool>,
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

/// The setting that sends chats to a third party's archive, and how to reach it.
#[zoom_model]
pub struct SendDataToThirdPartyArchivingService {
    /// Whether data goes to a third party's archive.
    pub enable: Option<bool>,
    /// The third-party archiving service.
    #[zoom(rename = "type")]
    pub kind: Option<SendDataToThirdPartyArchivingServiceType>,
    /// Where mail is delivered by SMTP; for the type `global_relay`, which needs it.
    pub smtp_delivery_address: Option<String>,
    /// The user name; for the type `global_relay`, which needs it.
    pub user_name: Option<String>,
    /// The passcode for Global Relay, when the type is `global_relay`.
    #[zoom(secret)]
    pub passcode: Option<String>,
    /// The authorized channel token; for the type `smarsh`, which needs it.
    pub authorized_channel_token: Option<String>,
}

/// Which third party archives chats.
#[zoom_model]
pub enum SendDataToThirdPartyArchivingServiceType {
    /// Global Relay.
    GlobalRelay,
    /// Smarsh.
    Smarsh,
}

/// The setting that keeps messages of personal channels on users' devices, and for how long.
#[zoom_model]
pub struct ApplyLocalStorageToPersonalChannel {
    /// Whether messages of the personal channel are deleted from devices after a time; while it is off, they stay.
    pub enable: Option<bool>,
    /// How long data is kept, such as `1y`, `6m` or `30d`: years, months or days.
    pub retention_period: Option<String>,
}

/// The setting for GIF images from GIPHY in messages.
#[zoom_model]
pub struct SearchAndSendAnimatedGifImages {
    /// Whether users can look for GIFs at GIPHY while they write.
    pub enable: Option<bool>,
    /// Which GIFs are suitable; needs client 5.11.0 or later.
    pub giphy_content_rating: Option<GiphyContentRating>,
}

/// How mature the pictures from GIPHY can be.
#[zoom_model]
pub enum GiphyContentRating {
    /// G: fit for all.
    General = 1,
    /// PG.
    ParentalGuidance = 2,
    /// PG-13.
    ParentalGuidance13 = 3,
    /// R.
    Restricted = 4,
}

/// The setting that restricts working with people outside to a group of users.
#[zoom_model]
pub struct ExternalCollabRestrict {
    /// Whether certain groups are kept from working with people outside.
    pub enable: Option<bool>,
    /// Whether the groups are those that may, or those that may not, work with people outside.
    pub external_chat: Option<ExternalChat>,
    /// The group, by its ID.
    pub group_id: Option<String>,
}

/// Whether the selected group may collaborate with outsiders.
#[zoom_model]
pub enum ExternalChat {
    /// It may.
    Allowed,
    /// It may not.
    NotAllowed,
}

/// The setting for adding people outside to group chats and channels, and who can do it.
#[zoom_model]
pub struct ExternalUserControl {
    /// Whether people outside can be added to group chats and channels.
    pub enable: Option<bool>,
    /// Who adds people outside: everybody, members and certain accounts, or the owner and administrators.
    pub selected_option: Option<ExternalUserControlSelectedOption>,
    /// Whether the setting can be changed for certain accounts.
    pub external_account: Option<bool>,
}

/// Who can add external users to group chats and channels.
#[zoom_model]
pub enum ExternalUserControlSelectedOption {
    /// Everyone.
    Everyone = 1,
    /// Members of the organization, and certain outside accounts.
    OrganizationAndAccounts = 2,
    /// The account's owner and admins.
    Admins = 3,
}

/// The setting that makes administrators approve whenever people outside are added to group chats and channels.
#[zoom_model]
pub struct ExternalInviteApprove {
    /// Whether an administrator must approve that people outside are added.
    pub enable: Option<bool>,
    /// Where requests go: `1` to all approvers, `2` to a channel. One of 1, 2.
    pub selected_option: Option<i64>,
    /// The channel, by its ID.
    pub channel_id: Option<String>,
    /// Whether the setting can be changed for certain accounts.
    pub external_account: Option<bool>,
}

/// The setting that lets members join group chats and channels of other accounts.
#[zoom_model]
pub struct ExternalMemberJoin {
    /// Whether members can join group chats and channels of others.
    pub enable: Option<bool>,
    /// Whether the setting can be changed for certain accounts.
    pub external_account: Option<bool>,
}

/// The setting that makes administrators approve whenever members join group chats and channels of other accounts.
#[zoom_model]
pub struct ExternalJoinApprove {
    /// Whether an administrator must approve that members join group chats and channels of others.
    pub enable: Option<bool>,
    /// Where requests go: to all approvers, or to a channel.
    pub selected_option: Option<ExternalJoinApproveSelectedOption>,
    /// The channel, by its ID.
    pub channel_id: Option<String>,
    /// Whether the setting can be changed for certain accounts.
    pub external_account: Option<bool>,
}

/// Where requests for an admin's approval go.
#[zoom_model]
pub enum ExternalJoinApproveSelectedOption {
    /// Directly to all approvers.
    Approvers = 1,
    /// To a certain channel.
    Channel = 2,
}

/// The setting for e-mail addresses of chats and channels, and the domains from which mail is taken.
#[zoom_model]
pub struct ChatEmailAddress {
    /// Whether chats and channels have e-mail addresses.
    pub enable: Option<bool>,
    /// Whether only mail from certain domains is taken.
    pub only_allow_specific_domains: Option<bool>,
    /// The domains.
    pub specific_domains: Vec<String>,
}

/// The setting that shows when messages have been seen, in chats with fewer than 20 members.
#[zoom_model]
pub struct ReadReceipts {
    /// Whether senders see that a message was read.
    pub enable: Option<bool>,
    /// Whether users can opt out.
    pub allow_users_opt_out: Option<bool>,
}

/// Whether users can edit or delete their messages in Team Chat, and for how long.
#[zoom_model]
pub struct MessagePermission {
    /// Whether the permission is enabled.
    pub enable: Option<bool>,
    /// Minutes after posting during which a message can be changed or deleted. One of 0, 5, 30, 60, 1440, 10080.
    pub time: Option<i64>,
}

/// A feature of AI Companion in Team Chat.
#[zoom_model]
pub struct AiChatSetting {
    /// Whether the feature is enabled.
    pub enable: Option<bool>,
    /// Whether the feature is shown in Team Chat.
    pub shown_in_team_chat: Option<bool>,
}

/// What is changed of the settings for Team Chat; what is left out stays as it is.
#[zoom_model]
pub struct ChatUpdate {
    /// Whether chatbots can read and write in the chats and channels they were added to.
    pub allow_bots_chat: Option<bool>,
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
    /// Whether users can make group chats.
    pub create_group_chat: Option<bool>,
    /// Whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether meetings are scheduled from chats and channels.
    pub schedule_meetings_in_chat: Option<bool>,
    /// How long messages and files stay in Zoom's cloud. Without a limit, what was sent to people who are offline waits
    /// for seven days.
    pub set_retention_period_in_cloud: Option<RetentionPeriod>,
    /// How long messages stay on devices; without a limit, they are never deleted.
    pub set_retention_period_in_local: Option<RetentionPeriod>,
    /// Whether users can add contacts, and which.
    pub allow_users_to_add_contacts: Option<ContactPermission>,
    /// Whether users can chat with others, and with whom.
    pub allow_users_to_chat_with_others: Option<ContactPermission>,
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolUpdate>,
    /// Whether messages go to a third party's archive, and to which.
    pub send_data_to_third_party_archiving_service: Option<SendDataToThirdPartyArchivingService>,
    /// How long messages of the personal channel stay on devices.
    pub apply_local_storage_to_personal_channel: Option<ApplyLocalStorageToPersonalChannel>,
    /// Whether users have messages in Team Chat translated.
    pub translate_messages: Option<bool>,
    /// Whether users can look for GIFs at GIPHY while they write, and how suitable these must be.
    pub search_and_send_animated_gif_images: Option<SearchAndSendAnimatedGifImages>,
    /// Which groups are kept from working with people outside in group chats and channels.
    pub external_collab_restrict: Option<ExternalCollabRestrict>,
    /// Whether people outside can be added to group chats and channels, and by whom.
    pub external_user_control: Option<ExternalUserControl>,
    /// Whether an administrator must approve that people outside are added to group chats and channels.
    pub external_invite_approve: Option<ExternalInviteApprove>,
    /// Whether members can join group chats and channels of others.
    pub external_member_join: Option<ExternalMemberJoin>,
    /// Whether an administrator must approve that members join group chats and channels of others.
    pub external_join_approve: Option<ExternalJoinApprove>,
    /// Whether users can download files.
    pub download_file: Option<bool>,
    /// Whether users can share their screen in chats.
    pub share_screen_in_chat: Option<bool>,
    /// Whether users can send code snippets.
    pub code_snippet: Option<bool>,
    /// Whether users have a chat with themselves.
    pub personal_channel: Option<bool>,
    /// Whether earlier versions of edited and deleted messages are kept.
    pub store_revise_chat: Option<bool>,
    /// Whether the app opens with Team Chat for new users.
    pub set_chat_as_default_tab: Option<bool>,
    /// Whether messages hold links.
    pub hyper_link: Option<bool>,
    /// Whether group chats and channels do not say that users were deleted, deactivated or activated again.
    pub suppress_removal_notification: Option<bool>,
    /// Whether channels do not say that users were added or removed.
    pub suppress_user_group_notification: Option<bool>,
    /// Whether owners and administrators of a channel remove messages of others.
    pub allow_remove_msg_by_owner_and_admins: Option<bool>,
    /// Whether huddles can start from channels.
    pub allow_huddles_from_channels: Option<bool>,
    /// Whether users can make shared spaces.
    pub shared_spaces: Option<bool>,
    /// Whether chats and channels have e-mail addresses; mail to one is posted in its chat or channel.
    pub chat_email_address: Option<ChatEmailAddress>,
    /// Whether senders see that a message was read, in chats and channels of fewer than 20 members.
    pub read_receipts: Option<ReadReceipts>,
    /// Whether users can delete what they wrote in Team Chat. While it is off, owners and administrators of a channel
    /// cannot remove those of others either.
    pub allow_delete_message: Option<MessagePermission>,
    /// Whether users can edit messages of their own.
    pub allow_edit_message: Option<MessagePermission>,
    /// Whether contacts of the account see each other's status.
    pub show_status_to_internal_contact: Option<bool>,
    /// Whether the presence status follows meetings and calls.
    pub presence_on_meeting: Option<bool>,
    /// Whether users are away once their screen saver is on.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Whether H.323 contacts are shown.
    pub show_h323_contact_tab: Option<bool>,
    /// Whether AI Companion sums up chats, channels and shared documents.
    pub ai_summary: Option<AiChatSetting>,
    /// Whether messages are composed with AI Companion.
    pub ai_compose: Option<AiChatSetting>,
    /// Whether AI Companion makes suggestions in chats.
    pub ai_recommend: Option<bool>,
    /// Whether AI Companion suggests replies.
    pub ai_quick_reply: Option<bool>,
    /// Whether AI Companion completes sentences.
    pub ai_sentence_completion: Option<bool>,
    /// Whether AI Companion suggests meetings to schedule.
    pub ai_quick_schedule: Option<bool>,
    /// Whether users can start polls in chats and channels.
    pub survey_poll: Option<bool>,
}
