//! Events: account settings updated chat.

use super::MeetingReactionsEmojis;
use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Team Chat settings.
#[zoom_model]
pub struct ChatSettings {
    /// Whether chatbots can read and write in the chats and channels that they were added to.
    pub allow_bots_chat: Option<bool>,
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
    /// Whether users can create group chats.
    pub create_group_chat: Option<bool>,
    /// Whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether users can schedule meetings from chats and channels.
    pub schedule_meetings_in_chat: Option<bool>,
    /// Retention period of messages and files in Zoom's cloud. Without a limit, messages to offline users are kept for
    /// seven days.
    pub set_retention_period_in_cloud: Option<SetRetentionPeriodInCloud>,
    /// Retention period of messages on devices, except in the personal channel; without a limit, they are never
    /// deleted.
    pub set_retention_period_in_local: Option<SetRetentionPeriodInCloud>,
    /// Whether users can add contacts, and the allowed contacts.
    pub allow_users_to_add_contacts: Option<AllowUsersToAddContacts>,
    /// Whether users can chat with others, and the allowed users. In channels and group chats with external users,
    /// users can chat with them even if only the organization is allowed.
    pub allow_users_to_chat_with_others: Option<AllowUsersToAddContacts>,
    /// Chat Etiquette Tool, which checks messages for unwanted content, and its policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolSettings>,
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
    pub external_invite_approve: Option<ExternalInviteApprove>,
    /// Whether members can join external group chats and channels.
    pub external_member_join: Option<ExternalMemberJoin>,
    /// Whether an administrator must approve members who join external group chats and channels.
    pub external_join_approve: Option<ExternalInviteApprove>,
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
    pub allow_delete_message: Option<AllowDeleteMessage>,
    /// Whether users can edit their own messages.
    pub allow_edit_message: Option<AllowDeleteMessage>,
    /// Whether contacts of the account see each other's status.
    pub show_status_to_internal_contact: Option<bool>,
    /// Whether the presence status follows meetings and calls.
    pub presence_on_meeting: Option<bool>,
    /// Whether users are shown as away while their screen saver is active.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Whether H.323 contacts are shown.
    pub show_h323_contact_tab: Option<bool>,
    /// Whether AI Companion summarizes chats, channels and shared documents.
    pub ai_summary: Option<AiSummary>,
    /// Whether users can compose messages with AI Companion.
    pub ai_compose: Option<AiSummary>,
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
    /// Leftover of the schema in Zoom's document, without a meaning.
    #[zoom(rename = "type")]
    pub kind: Option<serde_json::Value>,
}

/// Setting for file sharing in chats and channels, and the allowed recipients.
#[zoom_model]
pub struct ShareFiles {
    /// Whether users can share files in chats and channels.
    pub enable: Option<bool>,
    /// To whom users can send files: `anyone`, users of the `account` or of the `organization`, or nobody (`disable`).
    pub share_option: Option<ShareOption>,
    /// Owners of the files that users can view: `anyone`, of the `account` or of the `organization`.
    pub view_option: Option<ViewOption>,
    /// Types and sizes of files that users can share and view.
    pub restrictions: Option<Restrictions>,
}

/// People to whom users can send files.
#[zoom_model]
pub enum ShareOption {
    /// Nobody: disabled.
    Disable,
    /// Anyone, including external contacts.
    Anyone,
    /// Users of the same account.
    Account,
    /// Users of the same organization.
    Organization,
}

/// People whose files users can view.
#[zoom_model]
pub enum ViewOption {
    /// Anyone, including external contacts.
    Anyone,
    /// Users of the same account.
    Account,
    /// Users of the same organization.
    Organization,
}

/// File types and sizes that can be shared in chats and channels.
#[zoom_model]
pub struct Restrictions {
    /// Whether only certain file types are allowed.
    pub only_allow_specific_file_types: Option<bool>,
    /// Allowed file types.
    pub file_type_restrictions: Vec<FileTypeRestriction>,
    /// Allowed file types for external users.
    pub file_type_restrictions_for_external: Vec<FileTypeRestriction>,
    /// Whether the file size is limited.
    pub maximum_file_size: Option<bool>,
    /// Maximum file size: 50, 100, 200, 300, 400 or 500.
    #[zoom(values = [50, 100, 200, 300, 400, 500])]
    pub file_size_restrictions: Option<i64>,
    /// Maximum file size for external users: 50, 100, 200, 300, 400 or 500.
    #[zoom(values = [50, 100, 200, 300, 400, 500])]
    pub file_size_restrictions_for_external: Option<i64>,
    /// Whether the limits apply to sharing only, or to sharing and viewing.
    pub file_restrictions_apply_to: Option<FileRestrictionsApplyTo>,
}

/// File type that users can send.
#[zoom_model]
pub enum FileTypeRestriction {
    /// Gzip archive.
    #[zoom(rename = ".gz")]
    Gz,
    /// RAR archive.
    #[zoom(rename = ".rar")]
    Rar,
    /// ZIP archive.
    #[zoom(rename = ".zip")]
    Zip,
    /// Legacy Excel workbook.
    #[zoom(rename = ".xls")]
    Xls,
    /// Excel workbook.
    #[zoom(rename = ".xlsx")]
    Xlsx,
    /// JSON document.
    #[zoom(rename = ".json")]
    Json,
    /// PNG image.
    #[zoom(rename = ".png")]
    Png,
    /// PowerPoint presentation.
    #[zoom(rename = ".pptx")]
    Pptx,
    /// Legacy PowerPoint presentation.
    #[zoom(rename = ".ppt")]
    Ppt,
    /// 7-Zip archive.
    #[zoom(rename = ".7z")]
    SevenZip,
    /// Xmind mind map.
    #[zoom(rename = ".xmind")]
    Xmind,
    /// PDF document.
    #[zoom(rename = ".pdf")]
    Pdf,
    /// Legacy PowerPoint slide show.
    #[zoom(rename = ".pps")]
    Pps,
    /// Plain text.
    #[zoom(rename = ".txt")]
    Txt,
    /// Word document.
    #[zoom(rename = ".docx")]
    Docx,
    /// Legacy Word document.
    #[zoom(rename = ".doc")]
    Doc,
}

/// Whether the limits apply to sharing only, or to sharing and viewing.
#[zoom_model]
pub enum FileRestrictionsApplyTo {
    /// Sending files and opening them.
    SharingAndViewing,
    /// Sending files only.
    Sharing,
}

/// Setting for emojis in chats, and the allowed emojis.
#[zoom_model]
pub struct ChatEmojis {
    /// Whether messages can contain emojis of the library; typed emojis are always possible.
    pub enable: Option<bool>,
    /// Available emojis: `all` or `selected`.
    pub emojis_option: Option<MeetingReactionsEmojis>,
}

/// Retention period of messages and files, in the cloud or on devices.
#[zoom_model]
pub struct SetRetentionPeriodInCloud {
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
pub struct ChatEtiquetteToolSettings {
    /// Whether the Chat Etiquette Tool is enabled.
    pub enable: Option<bool>,
    /// Policies of the Chat Etiquette Tool.
    pub policies: Vec<Policy>,
    /// Maximum number of policies, read-only.
    pub policy_max_count: Option<u32>,
}

/// Policy of the Chat Etiquette Tool.
#[zoom_model]
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
    /// Status of the policy: `activated` or `deactivated`.
    pub status: Option<PolicyStatus>,
    /// Effect on a matching message: `1` the user must confirm it, `2` it is blocked.
    pub trigger_action: Option<TriggerAction>,
}

/// Status of the policy.
#[zoom_model]
pub enum PolicyStatus {
    /// Active.
    Activated,
    /// Inactive.
    Deactivated,
}

/// Effect on a matching message.
#[zoom_model]
pub enum TriggerAction {
    /// The user must confirm before the message is sent.
    Confirm = 1,
    /// The message is blocked.
    Block = 2,
}

/// Setting: whether messages are sent to a third-party archive, and the archive.
#[zoom_model]
pub struct SendDataToThirdPartyArchivingService {
    /// Whether the feature is enabled.
    pub enable: Option<bool>,
    /// Archiving service: `global_relay` or `smarsh`.
    #[zoom(rename = "type")]
    pub kind: Option<SendDataToThirdPartyArchivingServiceType>,
    /// SMTP delivery address, for the type `global_relay`.
    pub smtp_delivery_address: Option<String>,
    /// User name for the archive of the type `global_relay`.
    pub user_name: Option<String>,
    /// Passcode for Global Relay; for the type `global_relay`.
    #[zoom(secret)]
    pub passcode: Option<String>,
    /// Authorized channel token, for the type `smarsh`.
    #[zoom(secret)]
    pub authorized_channel_token: Option<String>,
}

/// Archiving service.
#[zoom_model]
pub enum SendDataToThirdPartyArchivingServiceType {
    /// Global Relay.
    GlobalRelay,
    /// Smarsh.
    Smarsh,
}

/// Retention period of personal channel messages on devices.
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
    /// Content rating of GIFs, from `1` to `4`; requires client 5.11.0 or later.
    pub giphy_content_rating: Option<GiphyContentRating>,
}

/// Content rating of GIFs.
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

/// Restriction of collaboration with external users in group chats and channels, for a group of users.
#[zoom_model]
pub struct ExternalCollabRestrict {
    /// Whether collaboration with external users is restricted for a group of users.
    pub enable: Option<bool>,
    /// Whether the group may, or may not, collaborate with external users.
    pub external_chat: Option<ExternalChat>,
    /// ID of the group of users.
    pub group_id: Option<String>,
}

/// Whether the group may, or may not, collaborate with external users.
#[zoom_model]
pub enum ExternalChat {
    /// Allowed.
    Allowed,
    /// Not allowed.
    NotAllowed,
}

/// Setting: whether external users can be added to group chats and channels, and the users who can add them.
#[zoom_model]
pub struct ExternalUserControl {
    /// Whether external users can be added to group chats and channels.
    pub enable: Option<bool>,
    /// People who can add external users: `1` everyone, `2` members and specified external accounts, `3` the account
    /// owner and administrators.
    pub selected_option: Option<AddableExternalUsers>,
    /// Whether the setting can be changed for certain accounts.
    pub external_account: Option<bool>,
}

/// People who may add external users.
#[zoom_model]
pub enum AddableExternalUsers {
    /// Everyone.
    Everyone = 1,
    /// Members of the organization, and certain external accounts.
    OrganizationAndAccounts = 2,
    /// Owner and admins of the account.
    Admins = 3,
}

/// Setting: whether an administrator must approve external users or members who join external chats.
#[zoom_model]
pub struct ExternalInviteApprove {
    /// Whether an administrator must approve.
    pub enable: Option<bool>,
    /// Where approval requests go: `1` to all approvers, `2` to a specific channel.
    pub selected_option: Option<ExternalInviteApprovers>,
    /// ID of the channel that receives approval requests.
    pub channel_id: Option<String>,
    /// Whether the setting can be changed for certain accounts.
    pub external_account: Option<bool>,
}

/// Recipients of requests to approve external invitations.
#[zoom_model]
pub enum ExternalInviteApprovers {
    /// All approvers directly.
    Approvers = 1,
    /// A channel.
    Channel = 2,
}

/// Setting: whether members can join external group chats and channels.
#[zoom_model]
pub struct ExternalMemberJoin {
    /// Whether members can join external group chats and channels.
    pub enable: Option<bool>,
    /// Whether the setting can be changed for certain accounts.
    pub external_account: Option<bool>,
}

/// Setting: whether chats and channels have email addresses.
#[zoom_model]
pub struct ChatEmailAddress {
    /// Whether chats and channels have email addresses.
    pub enable: Option<bool>,
    /// Whether only email from certain domains is accepted.
    pub only_allow_specific_domains: Option<bool>,
    /// Domains from which email is accepted.
    pub specific_domains: Vec<String>,
}

/// Setting that shows read receipts, in chats with fewer than 20 members.
#[zoom_model]
pub struct ReadReceipts {
    /// Whether senders see read receipts.
    pub enable: Option<bool>,
    /// Whether users can opt out of read receipts.
    pub allow_users_opt_out: Option<bool>,
}

/// Setting: whether users can delete or edit their messages, and for how long.
#[zoom_model]
pub struct AllowDeleteMessage {
    /// Whether the permission is enabled.
    pub enable: Option<bool>,
    /// Number of minutes after sending during which a message can be deleted or edited.
    #[zoom(values = [0, 5, 30, 60, 1440, 10080])]
    pub time: Option<i64>,
}

/// Setting: whether AI Companion summarizes or composes messages in Team Chat.
#[zoom_model]
pub struct AiSummary {
    /// Whether the feature is enabled.
    pub enable: Option<bool>,
    /// Whether the feature is shown in Team Chat.
    pub shown_in_team_chat: Option<bool>,
}
