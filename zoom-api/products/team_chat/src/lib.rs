//! Team Chat: channels, messages, files, contacts, shared spaces and legal holds.
//!
//! [`channels`] and [`channel_members`] act on the channels of the current user. [`account_channels`] and
//! [`account_channel_members`] take a user ID and are for account-level apps, which act for users of the account; a
//! user-level app passes `me`.
//!
//! A conversation is a channel (`to_channel`) or a chat with one contact (`to_contact`); most calls that take both need
//! exactly one of them. A member ID also identifies people who belong to another account, a user ID does not.

pub mod account_channel_members;
pub mod account_channels;
pub mod bookmarks;
pub mod channel_activities;
pub mod channel_members;
pub mod channels;
pub mod contacts;
pub mod custom_emojis;
pub mod events;
pub mod files;
pub mod im_groups;
pub mod im_messages;
pub mod legal_holds;
pub mod mention_groups;
pub mod messages;
pub mod migrations;
pub mod reminders;
pub mod reports;
pub mod scheduled_messages;
pub mod sessions;
pub mod shared_spaces;

use jiff::Timestamp;

use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Members who may add new channel members.
#[zoom_model]
pub enum AddMemberPermissions {
    /// All members.
    AllMembers = 1,
    /// The owner and administrators.
    OwnersAndAdmins = 2,
}

/// Members who may add external users to a channel.
#[zoom_model]
pub enum AllowToAddExternalUsers {
    /// Nobody.
    Nobody = 0,
    /// All members.
    AllMembers = 1,
    /// Members who belong to the organization.
    OrganizationMembers = 2,
    /// The owner and administrators.
    OwnersAndAdmins = 3,
}

/// Type to which a channel can be changed.
#[zoom_model]
pub enum ChangeableChannelType {
    /// Private: members are invited.
    Private = 1,
    /// Private in the organization: people of the organization are invited.
    PrivateInOrganization = 2,
    /// Public: anyone of the organization can find and join it.
    PublicInOrganization = 3,
    /// Public: anyone can join it, and invite people of other accounts.
    PublicWithExternals = 5,
}

/// Channel.
#[zoom_model(response)]
pub struct Channel {
    /// Settings of the channel.
    pub channel_settings: Option<ChannelSettings>,
    /// ID of the channel.
    pub id: Option<String>,
    /// Jabber ID (XMPP address) of the channel.
    pub jid: Option<String>,
    /// Name of the channel.
    pub name: Option<String>,
    /// Type of the channel, which determines who can join.
    #[zoom(rename = "type")]
    pub kind: Option<ChannelType>,
    /// URL that opens the channel in Zoom.
    pub channel_url: Option<String>,
}

/// Page of an account's public channels.
#[zoom_model(response)]
pub struct ChannelPage {
    /// Channels.
    pub channels: Vec<ListedChannel>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Settings of a channel.
#[zoom_model(response)]
pub struct ChannelSettings {
    /// People who may add new members. Only the owner can change it. Always 1 for channels of types 3, 4 and 5.
    pub add_member_permissions: Option<AddMemberPermissions>,
    /// Whether new members see messages and files from before they joined.
    pub new_members_can_see_previous_messages_files: Option<bool>,
    /// People who may post to the channel.
    pub posting_permissions: Option<PostingPermissions>,
    /// People who may use `@all`. Only the owner can change it.
    pub mention_all_permissions: Option<MentionAllPermissions>,
    /// People who may add users of other accounts. Always 1 for channels of type 4.
    pub allow_to_add_external_users: Option<AllowToAddExternalUsers>,
    /// Members who may post, if `posting_permissions` is 3.
    pub designated_posting_members: Vec<MemberIds>,
}

/// Changes to the settings of a channel.
#[zoom_model]
pub struct ChannelSettingsUpdate {
    /// People who may add new members. Only the owner can change it. Always 1 for channels of types 3, 4 and 5.
    pub add_member_permissions: Option<AddMemberPermissions>,
    /// Whether new members see messages and files from before they joined.
    pub new_members_can_see_previous_messages_files: Option<bool>,
    /// People who may post to the channel.
    pub posting_permissions: Option<PostingPermissions>,
    /// People who may use `@all`. Only the owner can change it.
    pub mention_all_permissions: Option<MentionAllPermissions>,
    /// Members who may post, if `posting_permissions` is 3.
    pub designated_posting_members: Vec<PostingMember>,
}

/// Type of a channel.
#[zoom_model]
pub enum ChannelType {
    /// Type unknown to Zoom.
    NotKnown = 0,
    /// Private: members are invited.
    Private = 1,
    /// Private in the organization: people of the organization are invited.
    PrivateInOrganization = 2,
    /// Public: anyone of the organization can find and join it.
    PublicInOrganization = 3,
    /// Group chat, created by adding people to a chat.
    Instant = 4,
    /// Public: anyone can join it, and invite people of other accounts.
    PublicWithExternals = 5,
}

/// Format of a part of a message.
#[zoom_model]
pub enum FormatType {
    /// Bold.
    #[zoom(rename = "Bold")]
    Bold,
    /// Italic.
    #[zoom(rename = "Italic")]
    Italic,
    /// Strikethrough.
    #[zoom(rename = "Strikethrough")]
    Strikethrough,
    /// Bulleted list.
    #[zoom(rename = "BulletedList")]
    BulletedList,
    /// Numbered list.
    #[zoom(rename = "NumberedList")]
    NumberedList,
    /// Underline.
    #[zoom(rename = "Underline")]
    Underline,
    /// Font size.
    #[zoom(rename = "FontSize")]
    FontSize,
    /// Font color.
    #[zoom(rename = "FontColor")]
    FontColor,
    /// Background color.
    #[zoom(rename = "BackgroundColor")]
    BackgroundColor,
    /// Left indent.
    #[zoom(rename = "LeftIndent")]
    LeftIndent,
    /// Paragraph.
    #[zoom(rename = "Paragraph")]
    Paragraph,
    /// Quote.
    #[zoom(rename = "Quote")]
    Quote,
    /// Link.
    #[zoom(rename = "AddLink")]
    AddLink,
}

/// Channel in a listing.
#[zoom_model(response)]
pub struct ListedChannel {
    /// Settings of the channel.
    pub channel_settings: Option<ListedChannelSettings>,
    /// ID of the channel.
    pub id: Option<String>,
    /// Jabber ID (XMPP address) of the channel.
    pub jid: Option<String>,
    /// Name of the channel.
    pub name: Option<String>,
    /// Type of the channel, which determines who can join.
    #[zoom(rename = "type")]
    pub kind: Option<ChannelType>,
    /// URL that opens the channel in Zoom.
    pub channel_url: Option<String>,
}

/// Settings of a channel in a listing.
#[zoom_model(response)]
pub struct ListedChannelSettings {
    /// People who may add new members. Only the owner can change it. Always 1 for channels of types 3, 4 and 5.
    pub add_member_permissions: Option<AddMemberPermissions>,
    /// Whether new members see messages and files from before they joined.
    pub new_members_can_see_previous_messages_files: Option<bool>,
    /// People who may post to the channel.
    pub posting_permissions: Option<PostingPermissions>,
    /// People who may use `@all`. Only the owner can change it.
    pub mention_all_permissions: Option<MentionAllPermissions>,
    /// People who may add users of other accounts. Always 1 for channels of type 4.
    pub allow_to_add_external_users: Option<AllowToAddExternalUsers>,
}

/// Member of a channel.
#[zoom_model(response)]
pub struct Member {
    /// Email address; empty for people who are neither in the user's account nor among the user's contacts.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// First name; empty for people who are neither in the user's account nor among the user's contacts.
    pub first_name: Option<String>,
    /// User ID; empty for people of other accounts.
    pub id: Option<String>,
    /// Member ID of the person, which also exists for people of other accounts.
    pub member_id: Option<String>,
    /// Last name; empty for people who are neither in the user's account nor among the user's contacts.
    pub last_name: Option<String>,
    /// Display name.
    pub name: Option<String>,
    /// Role of the person.
    pub role: Option<MemberRole>,
    /// Whether the person belongs to another account.
    pub is_external: Option<bool>,
}

/// IDs of a channel member.
#[zoom_model(response)]
pub struct MemberIds {
    /// Member ID.
    pub member_id: Option<String>,
    /// User ID; empty for people of other accounts.
    pub user_id: Option<String>,
}

/// Page of a channel's members.
#[zoom_model(response)]
pub struct MemberPage {
    /// Members.
    pub members: Vec<Member>,
    pub next_page_token: Option<String>,
    #[zoom(max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Person to add, by email address.
#[zoom_model]
pub struct MemberRef {
    /// Email address of the person.
    #[zoom(format = "email")]
    pub email: String,
}

/// Role of a member.
#[zoom_model]
pub enum MemberRole {
    /// Admin.
    Admin,
    /// Owner.
    Owner,
    /// Member.
    Member,
}

/// IDs of people who were invited to a channel or became its administrators.
#[zoom_model(response)]
pub struct Members {
    /// Time at which the people were added or promoted.
    pub added_at: Option<Timestamp>,
    /// Comma-separated user IDs; people of other accounts are omitted.
    pub ids: Option<CommaSeparated<String>>,
    /// Comma-separated member IDs.
    pub member_ids: Option<CommaSeparated<String>>,
}

/// Members who may use `@all`.
#[zoom_model]
pub enum MentionAllPermissions {
    /// Everyone.
    Everyone = 1,
    /// The owner and administrators.
    OwnersAndAdmins = 2,
    /// Nobody.
    Nobody = 3,
}

/// Target of an @ mention.
#[zoom_model]
pub enum MentionType {
    /// A contact.
    Contact = 1,
    /// Everyone in the channel.
    Channel = 2,
}

/// File attached to a message.
#[zoom_model(response)]
pub struct MessageFile {
    /// URL to download the file.
    pub download_url: Option<String>,
    /// ID of the file.
    pub file_id: Option<String>,
    /// Name of the file with its extension.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<u64>,
}

/// ID of a message that was sent or of a file that was uploaded.
#[zoom_model(response)]
pub struct MessageId {
    /// ID of the message or of the uploaded file; of the draft if the message is scheduled.
    #[zoom(format = "uuid")]
    pub id: Option<String>,
}

/// Member who may post to a channel, by user ID or member ID.
#[zoom_model(one_of)]
pub enum PostingMember {
    /// By user ID.
    UserId(PostingMemberByUserId),
    /// By member ID.
    MemberId(PostingMemberByMemberId),
}

/// Member who may post, by member ID.
#[zoom_model]
pub struct PostingMemberByMemberId {
    /// Member ID of the member.
    pub member_id: Option<String>,
}

/// Member who may post, by user ID.
#[zoom_model]
pub struct PostingMemberByUserId {
    /// User ID of the member.
    pub user_id: Option<String>,
}

/// Members who may post to a channel.
#[zoom_model]
pub enum PostingPermissions {
    /// All members.
    AllMembers = 1,
    /// The owner and administrators.
    OwnersAndAdmins = 2,
    /// The owner, administrators and the members in `designated_posting_members`.
    DesignatedMembers = 3,
}

/// Emoji reaction to a message.
#[zoom_model(response)]
pub struct Reaction {
    /// Unicode value of the emoji in UTF-32.
    pub emoji: Option<String>,
    /// Number of reactions with this emoji.
    pub total_count: Option<u32>,
    /// User IDs of the people who reacted; people of other accounts are omitted.
    pub user_ids: Vec<String>,
    /// Member IDs of the people who reacted.
    pub member_ids: Vec<String>,
}

/// Format of a part of a message.
#[zoom_model]
pub struct RichText {
    /// Index of the first formatted character in the text of the message, starting at 0.
    pub start_position: Option<i64>,
    /// Index at which the format ends: 1 if only the first character of the message is formatted.
    pub end_position: Option<i64>,
    /// Kind of format. Lists, quotes, paragraphs and indents extend to whole lines, a link cannot span several lines,
    /// and some formats clear others behind them: `Quote` for example all but links, lists and italics.
    pub format_type: Option<FormatType>,
    /// Value of the format, required for these kinds: `s`, `m` or `l` for `FontSize`, an RGB value such as `FFC0CB` for
    /// the colors, a positive number of pixels for `LeftIndent`, `h1` to `h3` for `Paragraph`, an HTTP or HTTPS URL for
    /// `AddLink`.
    pub format_attr: Option<String>,
}

/// Channel or contact to star.
#[zoom_model]
pub struct SessionTarget {
    /// ID of the channel, or one of the contact's IDs or the email address.
    pub target_id: String,
    /// Whether the target is a channel or a contact.
    pub target_type: TargetType,
}

/// Kind of a chat session.
#[zoom_model]
pub enum TargetType {
    /// Channel.
    Channel,
    /// Contact.
    Contact,
}

/// Status of a user.
#[zoom_model]
pub enum UserStatus {
    /// Active.
    Active,
    /// Deactivated.
    Inactive,
}
