//! Settings of an account: look them up and change them.
//!
//! The `option` of a call decides which part of the settings it is about. `me` stands for the master account. The
//! account needs a paid plan.

use super::{EncryptionType, UserRef, VirtualBackground};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Looks up an account's settings.
///
/// `me` stands for the master account. The account needs a paid plan.
///
/// Zoom's page: [Get account settings](https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/%7BaccountId%7D/settings).
#[zoom_endpoint(
    GET, "/accounts/<account_id>/settings",
    scopes = ["account:read:admin", "account:read:settings:admin", "account:read:settings:master"],
    rate_limit = Medium,
    errors(
        /// No account has this ID.
        404/2001 => AccountNotFound,
    )
)]
pub fn get_account_settings(
    /// The account; `me` stands for the master account.
    account_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    option: Option<SettingOption>,
    /// The fields to return, joined by commas, such as `host_video,participant_video`; all when left out.
    custom_query_fields: Option<String>,
) -> AccountSettings;

/// Changes an account's settings; what is left out stays as it is.
///
/// `me` stands for the master account. The account needs a paid plan.
///
/// Zoom's page: [Update account settings](https://developers.zoom.us/docs/api/accounts/#tag/accounts/PATCH/accounts/%7BaccountId%7D/settings).
#[zoom_endpoint(
    PATCH, "/accounts/<account_id>/settings", json,
    scopes = ["account:write:admin", "account:update:settings:admin", "account:update:settings:master"],
    rate_limit = Medium,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No account has this ID.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_account_settings(
    /// The account; `me` stands for the master account.
    account_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    #[query]
    option: Option<SettingOption>,
    /// What to change.
    #[body]
    account_settings: AccountSettingsUpdate,
) -> NoContent;

/// An account's settings: all by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum AccountSettings {
    /// The settings by group, when no `option` is given.
    General(Box<AccountSettingsGeneral>),
    /// Who may join meetings, for the option `meeting_authentication`.
    MeetingAuthentication(MeetingAuthenticationSettings),
    /// Who may watch recordings, for the option `recording_authentication`.
    RecordingAuthentication(RecordingAuthenticationSettings),
    /// The security of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettings>),
    /// The settings of a Video SDK account.
    VideoSdk(Box<VideoSdkSettings>),
}

/// The settings of an account, section by section.
#[zoom_model]
pub struct AccountSettingsGeneral {
    /// The settings of security.
    pub security: Option<Security>,
    /// The settings of audio conferences.
    pub audio_conferencing: Option<AudioConferencing>,
    /// The settings of chat.
    pub chat: Option<Chat>,
    /// The settings of e-mails that Zoom sends.
    pub email_notification: Option<EmailNotification>,
    /// What the account may use.
    pub feature: Option<Feature>,
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeeting>,
    /// The settings of other services.
    pub integration: Option<Integration>,
    /// Further settings.
    pub other_options: Option<OtherOptions>,
    /// The settings of profiles.
    pub profile: Option<Profile>,
    /// The settings of recordings.
    pub recording: Option<Recording>,
    /// The settings that hold for scheduling.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// The settings of telephony.
    pub telephony: Option<Telephony>,
    /// The settings of the telephony service provider.
    pub tsp: Option<Tsp>,
    /// The settings of Zoom Rooms.
    pub zoom_rooms: Option<ZoomRooms>,
    /// The settings of name tags that recognize users.
    pub smart_recognition: Option<SmartRecognition>,
    /// The settings of mail and calendar.
    pub mail_calendar: Option<MailCalendar>,
    /// The settings that hold in general.
    pub general_setting: Option<GeneralSetting>,
}

/// The settings of an account for signing in, passwords, and what administrators and users may change.
#[zoom_model]
pub struct Security {
    /// Whether users' pictures are changed by administrators only. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub admin_change_name_pic: Option<bool>,
    /// Whether administrators alone change what is known of users; `user_modifiable_info_by_admin` says what.
    pub admin_change_user_info: Option<bool>,
    /// What administrators alone change, where `admin_change_user_info` is on.
    pub user_modifiable_info_by_admin: Vec<UserModifiableInfoByAdmin>,
    /// Whether and how users sign in through single sign-on.
    pub signin_with_sso: Option<SigninWithSso>,
    /// Whether billing information is hidden.
    pub hide_billing_info: Option<bool>,
    /// Whether users can import photos from the library of a device.
    pub import_photos_from_devices: Option<bool>,
    /// What the passcodes with which users sign in must be like.
    pub password_requirement: Option<PasswordRequirement>,
    /// After how many minutes of inactivity users must sign in to the client again; `0` when they need not.
    pub sign_again_period_for_inactivity_on_client: Option<i64>,
    /// After how many minutes of inactivity users must sign in to the web portal again; `0` when they need not.
    pub sign_again_period_for_inactivity_on_web: Option<i64>,
    /// Who signs in with two factors: `all`, `none`, members of certain groups (`group`), or holders of certain roles
    /// (`role`).
    pub sign_in_with_two_factor_auth: Option<SignInWithTwoFactorAuth>,
    /// The groups, by their IDs, where `sign_in_with_two_factor_auth` is `group`.
    pub sign_in_with_two_factor_auth_groups: Vec<String>,
    /// The roles, by their IDs, where `sign_in_with_two_factor_auth` is `role`.
    pub sign_in_with_two_factor_auth_roles: Vec<String>,
}

/// Which information about a user only administrators can change.
#[zoom_model]
pub enum UserModifiableInfoByAdmin {
    /// The name.
    Name,
    /// The picture.
    ProfilePicture,
    /// The address for signing in.
    SignInEmail,
    /// The host key.
    HostKey,
}

/// The setting for single sign-on: the domains that must use it, and the users who need not.
#[zoom_model]
pub struct SigninWithSso {
    /// Whether users sign in through single sign-on, which must be set up for the account's vanity URL.
    pub enable: Option<bool>,
    /// Whether users with an address in `domains` must sign in through single sign-on.
    pub require_sso_for_domains: Option<bool>,
    /// The domains whose users must sign in through single sign-on.
    pub domains: Vec<String>,
    /// The users who need not sign in through single sign-on.
    pub sso_bypass_users: Vec<UserRef>,
}

/// What the passwords of users must be like, beyond Zoom's own rules.
#[zoom_model]
pub struct PasswordRequirement {
    /// From which length on a run such as `abcdef` is refused in a passcode: 4 to 8, or `0` for never.
    pub consecutive_characters_length: Option<i64>,
    /// Whether a passcode needs a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// The least length of a passcode, from 9 to 14; `0` for Zoom's own eight.
    #[zoom(secret)]
    pub minimum_password_length: Option<u32>,
    /// Whether passcodes are looked up in a dictionary of weak ones.
    pub weak_enhance_detection: Option<bool>,
}

/// Who signs in with two-factor authentication.
#[zoom_model]
pub enum SignInWithTwoFactorAuth {
    /// All users of the account.
    All,
    /// Users of certain groups.
    Group,
    /// Users with certain roles.
    Role,
    /// Nobody.
    None,
}

/// The settings of an account for joining by phone: numbers, countries, and calls to participants.
#[zoom_model]
pub struct AudioConferencing {
    /// Whether people can dial toll-free and fee-based numbers, and which.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeCall>,
    /// Whether people can dial toll numbers, and which.
    pub toll_call: Option<TollCall>,
    /// Whether Zoom can call people, and people can be invited by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhone>,
    /// Whether there are personal audio conferences.
    pub personal_audio_conference: Option<bool>,
    /// Whether and how phone numbers are masked in the list of participants.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// The account's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<GlobalDialInCountries>,
}

/// The setting for toll-free and fee-based numbers, with the numbers themselves.
#[zoom_model]
pub struct TollFreeCall {
    /// Whether attendees can dial into webinars through the toll-free and fee-based numbers of the account; needs
    /// client 5.2.2 or later.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Whether people can dial toll-free and fee-based numbers.
    pub enable: Option<bool>,
    /// The phone numbers.
    pub numbers: Vec<Number>,
}

/// A phone number by which people join.
#[zoom_model]
pub struct Number {
    /// The code with which calls to the country begin, after E.164.
    pub code: Option<String>,
    /// The two-letter code of the country.
    pub country_code: Option<String>,
    /// The country, by its full name.
    pub country_name: Option<String>,
    /// The number as it is shown. At most 30 characters.
    pub display_number: Option<String>,
    /// The phone number. At most 30 characters.
    pub number: Option<String>,
}

/// The setting for toll numbers, with the numbers themselves.
#[zoom_model]
pub struct TollCall {
    /// Whether people can dial toll numbers.
    pub enable: Option<bool>,
    /// The phone numbers.
    pub numbers: Vec<Number>,
}

/// The setting by which Zoom calls people, so that they join by phone.
#[zoom_model]
pub struct CallMeAndInviteByPhone {
    /// Whether Zoom can call people, and people can be invited by phone.
    pub enable: Option<bool>,
    /// Whether people whom Zoom calls must press 1 before they are connected.
    pub require_press_1_for_call_me: Option<RequirePress1ForCallMe>,
    /// Whether attendees can have Zoom call them for audio; needs client 5.2.2 or later.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// The countries to which calls are made.
    pub call_out_countries: Option<DialCountries>,
}

/// Whether people called by "Call Me" must press 1 before they are connected.
#[zoom_model]
pub enum RequirePress1ForCallMe {
    /// Zoom decides.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Countries and regions for calls: those available and those selected.
#[zoom_model]
pub struct DialCountries {
    /// Countries and regions that can be selected.
    pub allowed_countries: Vec<Country>,
    /// Selected countries and regions.
    pub selected_countries: Vec<Country>,
}

/// A country or region.
#[zoom_model]
pub struct Country {
    /// Code of the country.
    pub code: Option<String>,
    /// Name of the country or region.
    pub name: Option<String>,
}

/// The setting that hides parts of phone numbers in the list of participants.
#[zoom_model]
pub struct ParticipantPhoneMasking {
    /// Whether phone numbers are masked in the list of participants.
    pub enable: Option<bool>,
    /// Which digits of a phone number are masked.
    pub masking_type: Option<MaskingType>,
}

/// Which digits of a phone number are hidden.
#[zoom_model]
pub enum MaskingType {
    /// The middle ones, as in `888****666`.
    MaskDefault,
    /// The first five, as in `*****66666`.
    #[zoom(rename = "mask_first_5")]
    MaskFirst5,
    /// All but the last four, as in `*****6666`.
    #[zoom(rename = "mask_except_last_4")]
    MaskExceptLast4,
}

/// The countries and regions whose numbers invitations show: those to choose from, and the chosen.
#[zoom_model]
pub struct GlobalDialInCountries {
    /// The countries whose numbers invitations can show.
    pub allowed_countries: Vec<Country>,
    /// The countries whose numbers invitations show.
    pub selected_countries: Vec<Country>,
    /// Whether invitations show toll-free numbers of the chosen countries.
    pub include_toll_free: Option<bool>,
}

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

/// The setting for sharing files in chats and channels, and with whom.
#[zoom_model]
pub struct ShareFiles {
    /// Whether users see, share and forward files in chats and channels; screenshots, recordings, GIFs and snippets
    /// have settings of their own.
    pub enable: Option<bool>,
    /// With whom users share files in chats and channels.
    pub share_option: Option<ShareOption>,
    /// Whose files users view in chats and channels.
    pub view_option: Option<ViewOption>,
    /// Which files users share and view in chats and channels, and how large.
    pub restrictions: Option<Restrictions>,
}

/// Who can be sent files in chats and channels.
#[zoom_model]
pub enum ShareOption {
    /// Nobody: it is switched off.
    Disable,
    /// Anyone, also outside contacts.
    Anyone,
    /// Users of the same account.
    Account,
    /// Users of the same organization.
    Organization,
}

/// Whose files users can view in chats and channels.
#[zoom_model]
pub enum ViewOption {
    /// Anyone, also outside contacts.
    Anyone,
    /// Users of the same account.
    Account,
    /// Users of the same organization.
    Organization,
}

/// Which types and sizes of files can be shared in chats and channels.
#[zoom_model]
pub struct Restrictions {
    /// Whether only certain types of files are let through.
    pub only_allow_specific_file_types: Option<bool>,
    /// The types of files that are let through.
    pub file_type_restrictions: Vec<FileType>,
    /// The types of files that are let through for people outside.
    pub file_type_restrictions_for_external: Vec<FileType>,
    /// Whether the size of files is limited.
    pub maximum_file_size: Option<bool>,
    /// The size of the largest file. One of 50, 100, 200, 300, 400, 500.
    pub file_size_restrictions: Option<i64>,
    /// The size of the largest file for people outside. One of 50, 100, 200, 300, 400, 500.
    pub file_size_restrictions_for_external: Option<i64>,
    /// Whether the limits hold for sharing alone, or for sharing and viewing.
    pub file_restrictions_apply_to: Option<FileRestrictionsApplyTo>,
}

/// A type of file that may be shared.
#[zoom_model]
pub enum FileType {
    /// A gzip archive.
    #[zoom(rename = ".gz")]
    Gz,
    /// A RAR archive.
    #[zoom(rename = ".rar")]
    Rar,
    /// A ZIP archive.
    #[zoom(rename = ".zip")]
    Zip,
    /// An older Excel workbook.
    #[zoom(rename = ".xls")]
    Xls,
    /// An Excel workbook.
    #[zoom(rename = ".xlsx")]
    Xlsx,
    /// A JSON document.
    #[zoom(rename = ".json")]
    Json,
    /// A PNG picture.
    #[zoom(rename = ".png")]
    Png,
    /// A PowerPoint presentation.
    #[zoom(rename = ".pptx")]
    Pptx,
    /// An older PowerPoint presentation.
    #[zoom(rename = ".ppt")]
    Ppt,
    /// A 7-Zip archive.
    #[zoom(rename = ".7z")]
    SevenZip,
    /// An Xmind mind map.
    #[zoom(rename = ".xmind")]
    Xmind,
    /// A PDF document.
    #[zoom(rename = ".pdf")]
    Pdf,
    /// An older PowerPoint slide show.
    #[zoom(rename = ".pps")]
    Pps,
    /// Plain text.
    #[zoom(rename = ".txt")]
    Txt,
    /// A Word document.
    #[zoom(rename = ".docx")]
    Docx,
    /// An older Word document.
    #[zoom(rename = ".doc")]
    Doc,
}

/// What restrictions on files apply to.
#[zoom_model]
pub enum FileRestrictionsApplyTo {
    /// Sending files and opening them.
    SharingAndViewing,
    /// Sending files only.
    Sharing,
}

/// The setting for emojis in chats, and which ones.
#[zoom_model]
pub struct ChatEmojis {
    /// Whether messages can hold emojis of the library; what is typed on the keyboard stays in any case.
    pub enable: Option<bool>,
    /// Whether all emojis can be used, or those that were selected.
    pub emojis_option: Option<EmojiSelection>,
}

/// Which emojis are available.
#[zoom_model]
pub enum EmojiSelection {
    /// All emojis.
    All,
    /// A selection of emojis; for reactions in meetings the six standard ones: clapping hands, thumbs up, heart, tears
    /// of joy, open mouth and party popper.
    Selected,
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
    /// How many policies there can be.
    pub policy_max_count: Option<u32>,
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

/// The settings of an account for the mail that Zoom sends.
#[zoom_model]
pub struct EmailNotification {
    /// Whether alternative hosts are told that they were set or removed.
    pub alternative_host_reminder: Option<bool>,
    /// Whether hosts and participants are told that a meeting was cancelled.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether hosts are told that a cloud recording is ready.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether hosts are told that somebody joined before them.
    pub jbh_reminder: Option<bool>,
    /// Whether users are told when few licences of hosts are left.
    pub low_host_count_reminder: Option<bool>,
    /// Whether alternative hosts are told that a cloud recording is ready.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Whether the person who scheduled for the host is told that a cloud recording is ready.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Whether hosts are told that a meeting was scheduled, moved or cancelled.
    pub schedule_for_reminder: Option<bool>,
}

/// The features of an account: how many participants a meeting can have.
#[zoom_model]
pub struct Feature {
    /// How many people a meeting of one host holds.
    pub meeting_capacity: Option<i64>,
}

/// The settings of an account for what goes on in meetings: chat, sharing, polls, captions, translation and the like.
#[zoom_model]
pub struct InMeeting {
    /// Whether captions are translated by machine, and between which languages.
    pub auto_generated_translation: Option<AutoGeneratedTranslation>,
    /// Whether people of the account see that somebody from outside takes part.
    pub alert_guest_join: Option<bool>,
    /// Whether hosts can switch focus mode on when they schedule.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether meetings are streamed live to other services.
    pub allow_live_streaming: Option<bool>,
    /// With whom participants chat.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Whether participants and panelists can give themselves other names.
    pub allow_participants_to_rename: Option<bool>,
    /// Whether Zoom's own windows are seen in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whose chat messages participants of a meeting save.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Whether participants can draw on shared screens.
    pub annotation: Option<bool>,
    /// Whether questions in a webinar's Q&A can be anonymous.
    pub anonymous_question_answer: Option<bool>,
    /// Whether hosts can put attendees on hold. Zoom has given it up.
    #[deprecated = "it is being given up"]
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is on: only the video and pictures of the host and co-hosts are shown.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether users have an auto-answer group of contacts, whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether the chat of meetings is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts can divide participants into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants are assigned to breakout rooms when scheduling; needs client 4.5.0 or later.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can write chat messages that all see.
    pub chat: Option<bool>,
    /// Whether participants can ask questions that the host and others answer.
    pub meeting_question_answer: Option<bool>,
    /// Whether there are closed captions, written by the host, a participant or a device.
    pub closed_caption: Option<bool>,
    /// The settings of closed captions.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether hosts can make participants co-hosts, who can do in the meeting what the host can.
    pub co_host: Option<bool>,
    /// Whether the data centers for live traffic are chosen in `data_center_regions`, and not Zoom's own choice.
    pub custom_data_center_regions: Option<bool>,
    /// Whether meetings are streamed live to services of one's own.
    pub custom_live_streaming_service: Option<bool>,
    /// What hosts are told about setting up a stream to a service of one's own.
    pub custom_service_instructions: Option<String>,
    /// Through which servers meetings pass: `cloud` for Zoom's, `On-Prem` for a Meeting Connector of one's own, for
    /// Licensed users.
    pub meeting_data_transit_and_residency_method: Option<MeetingDataTransitAndResidencyMethod>,
    /// The data center regions that are chosen, where `custom_data_center_regions` is on.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether desktops cannot be shared in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screens cannot be shared while somebody from outside takes part.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// The DSCP mark of audio packets. 1 to 63.
    pub dscp_audio: Option<u32>,
    /// Whether packets carry a DSCP mark, by which networks tell their class.
    pub dscp_marking: Option<bool>,
    /// The DSCP mark of video packets. 1 to 63.
    pub dscp_video: Option<u32>,
    /// Whether packets are marked in both directions.
    pub dscp_dual: Option<bool>,
    /// Whether everything is encrypted with AES, third parties' H.323 and SIP devices included.
    pub e2e_encryption: Option<bool>,
    /// Who hears a sound when people join or leave.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether others can take control of one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// Whether users can give Zoom feedback from the client.
    pub feedback: Option<bool>,
    /// Whether files are sent through the chat of meetings.
    pub file_transfer: Option<bool>,
    /// Whether meetings have video of higher quality, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars have video of higher quality, at the cost of bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether people can join from the browser of a computer, where less is possible than in the client.
    pub join_from_desktop: Option<bool>,
    /// Whether people can join from the browser of a mobile device, where less is possible than in the client.
    pub join_from_mobile: Option<bool>,
    /// The interpretation between languages.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Whether hosts may make participants sign language interpreters, when they schedule or during the meeting. It
    /// needs Zoom 5.11.3 or later.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether meetings are streamed live to Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings are streamed live to YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// The settings of captions that people write.
    pub manual_captioning: Option<ManualCaptioning>,
    /// The settings of polls in meetings.
    pub meeting_polling: Option<Polling>,
    /// Whether participants can react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Which emojis participants react with: `all` of them, or those that were `selected`.
    pub meeting_reactions_emojis: Option<EmojiSelection>,
    /// Whether hosts and panelists can clap audibly.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether people can react with emojis in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts can ask participants questions after the end; needs client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether users can choose the original sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether two people alone in a meeting are connected directly.
    pub p2p_connetion: Option<bool>,
    /// Whether direct connections keep to a range of ports.
    pub p2p_ports: Option<bool>,
    /// Whether hosts can hold polls in meetings.
    pub polling: Option<bool>,
    /// The ports, from 1 to 65535 and joined by commas, where `p2p_ports` is on.
    pub ports_range: Option<String>,
    /// Whether people are asked for a thumb up or down when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can write to one another in private.
    pub private_chat: Option<bool>,
    /// Whether people on the phone record their name, which is played when they come and go.
    pub record_play_own_voice: Option<bool>,
    /// Whether the person who shares can let others control what is shared.
    pub remote_control: Option<bool>,
    /// Whether participants can give feedback by icons in their list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts can help a participant remotely.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants for permission to unmute them.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether users can invite people through the default e-mail only.
    pub sending_default_email_invites: Option<bool>,
    /// Whether people are offered to join from their browser, without installing anything; less is possible there than
    /// in the client.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the controls of meetings are always shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the person who shares can let others turn the slides; needs client 5.8.3 or later.
    pub slide_control: Option<bool>,
    /// Whether users can choose stereo audio.
    pub stereo_audio: Option<bool>,
    /// The data center regions that are not chosen, where `custom_data_center_regions` is on.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
    /// Whether invitations by the Outlook plugin are HTML and not plain text.
    pub use_html_format_email: Option<bool>,
    /// Whether users can put a picture in place of what is behind them.
    pub virtual_background: Option<bool>,
    /// The settings of virtual backgrounds.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether shared screens carry a watermark.
    pub watermark: Option<bool>,
    /// Whether people can chat in webinars, and with whom.
    pub webinar_chat: Option<WebinarChat>,
    /// Whether webinars are streamed live to other services, and to which.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// The settings of polls in webinars.
    pub webinar_polling: Option<Polling>,
    /// Whether attendees can ask questions that the host and panelists answer.
    pub webinar_question_answer: Option<bool>,
    /// Whether hosts can ask attendees questions after the end.
    pub webinar_survey: Option<bool>,
    /// Whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
    /// Who shares a screen: the `host`, or `all`.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Who shares a screen while somebody else does: the `host`, or `all`.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// How many share at once: `one`, or `multiple` on computers with two screens.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether meetings are streamed live to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether users can move from one device to another without leaving the meeting.
    pub transfer_meetings_between_devices: Option<bool>,
    /// Whether hosts can have meetings summed up; summaries are sent after the end, to those whom the share options
    /// name.
    pub meeting_summary_with_ai_companion: Option<MeetingSummaryWithAiCompanion>,
    /// Whether people can ask AI Companion about the meeting; it answers from the transcript.
    pub ai_companion_questions: Option<AiCompanionQuestions>,
}

/// The setting for translated captions, with its languages.
#[zoom_model]
pub struct AutoGeneratedTranslation {
    /// The pairs of a spoken language and a language of captions.
    #[zoom(rename = "language_item_pairList")]
    pub language_item_pair_list: Option<TranslationLanguages>,
    /// Whether captions are translated by machine.
    pub enable: Option<bool>,
}

/// The spoken languages, and the languages into which each is translated.
#[zoom_model]
pub struct TranslationLanguages {
    /// The pairs of languages.
    pub trans_lang_config: Vec<LanguageTranslations>,
    /// Whether all pairs of languages are chosen.
    pub all: Option<bool>,
}

/// One spoken language, and the languages into which it is translated.
#[zoom_model]
pub struct LanguageTranslations {
    /// The language that is spoken.
    pub speak_language: Option<SpeakLanguage>,
    /// The languages into which it is translated.
    pub translate_to: Option<TranslateTo>,
}

/// The language that is spoken.
#[zoom_model]
pub struct SpeakLanguage {
    /// The language that is spoken.
    pub name: Option<SpeakLanguageName>,
    /// The code of the language that is spoken.
    pub code: Option<SpeakLanguageCode>,
}

/// Which language is spoken, for captions.
#[zoom_model]
pub enum SpeakLanguageName {
    /// Chinese, written in simplified characters.
    #[zoom(rename = "Chinese (Simplified)")]
    ChineseSimplified,
    /// Dutch.
    #[zoom(rename = "Dutch")]
    Dutch,
    /// English.
    #[zoom(rename = "English")]
    English,
    /// French.
    #[zoom(rename = "French")]
    French,
    /// German.
    #[zoom(rename = "German")]
    German,
    /// Italian.
    #[zoom(rename = "Italian")]
    Italian,
    /// Japanese.
    #[zoom(rename = "Japanese")]
    Japanese,
    /// Korean.
    #[zoom(rename = "Korean")]
    Korean,
    /// Portuguese.
    #[zoom(rename = "Portuguese")]
    Portuguese,
    /// Russian.
    #[zoom(rename = "Russian")]
    Russian,
    /// Spanish.
    #[zoom(rename = "Spanish")]
    Spanish,
    /// Ukrainian.
    #[zoom(rename = "Ukrainian")]
    Ukrainian,
}

/// Which language is spoken, for captions, as a code.
#[zoom_model]
pub enum SpeakLanguageCode {
    /// Chinese, written in simplified characters.
    Zh,
    /// Dutch.
    Nl,
    /// English.
    En,
    /// French.
    Fr,
    /// German.
    De,
    /// Italian.
    It,
    /// Japanese.
    Ja,
    /// Korean.
    Ko,
    /// Portuguese.
    Pt,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
    /// Ukrainian.
    Uk,
}

/// The languages into which captions are translated: all, or some.
#[zoom_model]
pub struct TranslateTo {
    /// Whether all languages are chosen.
    pub all: Option<bool>,
    /// The languages of captions.
    pub language_config: Vec<LanguageConfig>,
}

/// A language into which captions are translated.
#[zoom_model]
pub struct LanguageConfig {
    /// The language the captions are translated to.
    pub name: Option<LanguageConfigName>,
    /// The code of the language of the captions.
    pub code: Option<LanguageConfigCode>,
}

/// Which language captions are translated into.
#[zoom_model]
pub enum LanguageConfigName {
    /// English.
    #[zoom(rename = "English")]
    English,
}

/// Which language captions are translated into, as a code.
#[zoom_model]
pub enum LanguageConfigCode {
    /// English.
    En,
}

/// Whom participants can chat with.
#[zoom_model]
pub enum AllowParticipantsChatWith {
    /// Nobody.
    Nobody = 1,
    /// The host and co-hosts.
    Hosts = 2,
    /// Everyone, in public.
    Everyone = 3,
    /// Everyone, in public or in private.
    EveryonePrivately = 4,
}

/// Which chats participants can save.
#[zoom_model]
pub enum AllowUsersSaveChats {
    /// None.
    Nothing = 1,
    /// Those of the host and co-hosts.
    Hosts = 2,
    /// All.
    Everything = 3,
}

/// The setting for closed captions, and who or what writes them.
#[zoom_model]
pub struct ClosedCaptioning {
    /// Whether meetings are transcribed by machine.
    pub auto_transcribing: Option<bool>,
    /// Whether the host types closed captions, or has them written by a participant or a service.
    pub enable: Option<bool>,
    /// Whether participants can save captions and transcripts.
    pub save_caption: Option<bool>,
    /// Whether captions come from a third party's service, by an API token.
    pub third_party_captioning_service: Option<bool>,
    /// Whether people can see the whole transcript beside the meeting.
    pub view_full_transcript: Option<bool>,
}

/// Where meeting data passes and is kept.
#[zoom_model]
pub enum MeetingDataTransitAndResidencyMethod {
    /// In Zoom's cloud.
    Cloud,
    /// On the account's own Zoom Meeting Connector, for licensed users only.
    #[zoom(rename = "On-Prem")]
    OnPrem,
}

/// Where a data center stands.
#[zoom_model]
pub enum DataCenterRegion {
    /// Australia.
    #[zoom(rename = "AU")]
    Australia,
    /// Latin America.
    #[zoom(rename = "LA")]
    LatinAmerica,
    /// Canada.
    #[zoom(rename = "CA")]
    Canada,
    /// China.
    #[zoom(rename = "CN")]
    China,
    /// Germany.
    #[zoom(rename = "DE")]
    Germany,
    /// Hong Kong SAR.
    #[zoom(rename = "HK")]
    HongKong,
    /// India.
    #[zoom(rename = "IN")]
    India,
    /// Ireland.
    #[zoom(rename = "IE")]
    Ireland,
    /// Japan.
    #[zoom(rename = "TY")]
    Japan,
    /// Mexico.
    #[zoom(rename = "MX")]
    Mexico,
    /// The Netherlands.
    #[zoom(rename = "NL")]
    Netherlands,
    /// Singapore.
    #[zoom(rename = "SG")]
    Singapore,
    /// The United States.
    #[zoom(rename = "US")]
    UnitedStates,
}

/// Who hears a sound when people join or leave.
#[zoom_model]
pub enum EntryExitChime {
    /// The host.
    Host,
    /// The host and all attendees.
    All,
    /// Nobody.
    None,
}

/// The setting for interpreters, and the languages between which they interpret.
#[zoom_model]
pub struct LanguageInterpretation {
    /// The languages that were added to Zoom's own.
    pub custom_languages: Vec<String>,
    /// Whether hosts can make participants interpreters between languages.
    pub enable: Option<bool>,
    /// Whether meetings have language interpretation unless it is switched off.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants speak in the language channel to which they listen.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether up to 25 languages of one's own can be given when scheduling.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// The languages the system offers.
    pub languages: Vec<LanguageInterpretationLanguage>,
}

/// Which language an interpreter speaks.
#[zoom_model]
pub enum LanguageInterpretationLanguage {
    /// English.
    #[zoom(rename = "English")]
    English,
    /// Chinese.
    #[zoom(rename = "Chinese")]
    Chinese,
    /// Japanese.
    #[zoom(rename = "Japanese")]
    Japanese,
    /// German.
    #[zoom(rename = "German")]
    German,
    /// French.
    #[zoom(rename = "French")]
    French,
    /// Russian.
    #[zoom(rename = "Russian")]
    Russian,
    /// Portuguese.
    #[zoom(rename = "Portuguese")]
    Portuguese,
    /// Spanish.
    #[zoom(rename = "Spanish")]
    Spanish,
    /// Korean.
    #[zoom(rename = "Korean")]
    Korean,
}

/// The setting for interpreters of sign languages, and the sign languages that they use.
#[zoom_model]
pub struct SignLanguageInterpretation {
    /// Whether hosts can make participants interpreters of sign languages.
    pub enable: Option<bool>,
    /// Whether meetings have sign language interpretation unless it is switched off.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// The languages the system offers.
    pub languages: Vec<SignLanguageInterpretationLanguage>,
    /// The languages that were added to Zoom's own.
    pub custom_languages: Vec<String>,
}

/// Which sign language an interpreter uses.
#[zoom_model]
pub enum SignLanguageInterpretationLanguage {
    /// American Sign Language.
    #[zoom(rename = "American")]
    American,
    /// Chinese Sign Language.
    #[zoom(rename = "Chinese")]
    Chinese,
    /// French Sign Language.
    #[zoom(rename = "French")]
    French,
    /// German Sign Language.
    #[zoom(rename = "German")]
    German,
    /// Japanese Sign Language.
    #[zoom(rename = "Japanese")]
    Japanese,
    /// Russian Sign Language.
    #[zoom(rename = "Russian")]
    Russian,
    /// Brazilian Sign Language.
    #[zoom(rename = "Brazilian")]
    Brazilian,
    /// Spanish Sign Language.
    #[zoom(rename = "Spanish")]
    Spanish,
    /// Mexican Sign Language.
    #[zoom(rename = "Mexican")]
    Mexican,
    /// British Sign Language.
    #[zoom(rename = "British")]
    British,
}

/// The setting for captions that people write, and what goes with them.
#[zoom_model]
pub struct ManualCaptioning {
    /// Whether hosts can write captions by hand, or have a participant write them.
    pub allow_to_type: Option<bool>,
    /// Whether captions are written by machine.
    pub auto_generated_captions: Option<bool>,
    /// Whether people can see the whole transcript beside the meeting.
    pub full_transcript: Option<bool>,
    /// Whether captions are written by the host, a participant or a device.
    pub manual_captions: Option<bool>,
    /// Whether participants can save captions and transcripts; needs `full_transcript`.
    pub save_captions: Option<bool>,
    /// Whether captions come from a third party's service, by an API token.
    pub third_party_captioning_service: Option<bool>,
}

/// Setting for polls in meetings or webinars.
#[zoom_model]
pub struct Polling {
    /// Whether hosts can make advanced polls and quizzes, whose questions can be of any kind.
    pub advanced_polls: Option<bool>,
    /// Whether alternative hosts can add and edit polls and quizzes.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether users can manage the polls and quizzes that they saved.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether hosts can add a picture to each question.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether answers are always anonymous.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether hosts can add polls before or during meetings.
    pub enable: Option<bool>,
}

/// Where a data center stands that is not chosen.
#[zoom_model]
pub enum UncheckedDataCenterRegion {
    /// Europe.
    #[zoom(rename = "EU")]
    Europe,
    /// Hong Kong SAR.
    #[zoom(rename = "HK")]
    HongKong,
    /// Australia.
    #[zoom(rename = "AU")]
    Australia,
    /// India.
    #[zoom(rename = "IN")]
    India,
    /// Japan: Tokyo.
    #[zoom(rename = "TY")]
    Japan,
    /// China.
    #[zoom(rename = "CN")]
    China,
    /// The United States.
    #[zoom(rename = "US")]
    UnitedStates,
    /// Canada.
    #[zoom(rename = "CA")]
    Canada,
    /// Germany.
    #[zoom(rename = "DE")]
    Germany,
    /// The Netherlands.
    #[zoom(rename = "NL")]
    Netherlands,
    /// Latin America.
    #[zoom(rename = "LA")]
    LatinAmerica,
}

/// The setting for virtual backgrounds, with their files.
#[zoom_model]
pub struct VirtualBackgroundSettings {
    /// Whether users can upload backgrounds of their own.
    pub allow_upload_custom: Option<bool>,
    /// Whether backgrounds can be videos.
    pub allow_videos: Option<bool>,
    /// Whether there are virtual backgrounds.
    pub enable: Option<bool>,
    /// The files of virtual backgrounds.
    pub files: Vec<VirtualBackground>,
}

/// The setting for chat in webinars: who writes to whom, and who can save it.
#[zoom_model]
pub struct WebinarChat {
    /// With whom attendees of webinars chat.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Whether the chat is saved on the host's computer when a webinar ends.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// With whom panelists chat.
    pub allow_panelists_chat_with: Option<WebinarChatRecipients>,
    /// Whether panelists can write to one another directly.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Whose chat messages attendees of a webinar save.
    pub allow_users_save_chats: Option<WebinarChatAllowUsersSaveChats>,
    /// Whether users can delete their messages in the chat of meetings.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// With whom attendees chat until they choose.
    pub default_attendees_chat_with: Option<WebinarChatRecipients>,
    /// Whether webinar participants can write chat messages.
    pub enable: Option<bool>,
}

/// Whom a webinar's attendees can chat with.
#[zoom_model]
pub enum AllowAttendeesChatWith {
    /// Nobody.
    Nobody = 1,
    /// The host and all panelists.
    Panelists = 2,
    /// Everyone.
    Everyone = 3,
}

/// Whom people in a webinar can chat with.
#[zoom_model]
pub enum WebinarChatRecipients {
    /// The host and all panelists.
    Panelists = 1,
    /// Everyone.
    Everyone = 2,
}

/// Which chats of a webinar its attendees can save.
#[zoom_model]
pub enum WebinarChatAllowUsersSaveChats {
    /// None.
    Nothing = 0,
    /// Those of the host and panelists.
    Panelists = 1,
    /// All.
    Everything = 2,
}

/// The setting for live streams of webinars, and the services to which they go.
#[zoom_model]
pub struct WebinarLiveStreaming {
    /// What hosts are told about setting up a stream to a service of one's own.
    pub custom_service_instructions: Option<String>,
    /// Whether webinars are streamed live to other services.
    pub enable: Option<bool>,
    /// Whether users are told to watch the stream; not for services of one's own.
    pub live_streaming_reminder: Option<bool>,
    /// The services to which webinars are streamed.
    pub live_streaming_service: Vec<LiveStreamingService>,
}

/// Where a livestream can go to.
#[zoom_model]
pub enum LiveStreamingService {
    /// Facebook.
    Facebook,
    /// Workplace by Facebook.
    WorkplaceByFacebook,
    /// YouTube.
    Youtube,
    /// A service of the user's own.
    CustomLiveStreamingService,
}

/// Who can share a screen.
#[zoom_model]
pub enum WhoCanShareScreen {
    /// Hosts only.
    Host,
    /// Hosts and participants.
    All,
}

/// How many participants can share a screen at once.
#[zoom_model]
pub enum ParticipantsShareSimultaneously {
    /// Several; two monitors are of use.
    Multiple,
    /// One at a time.
    One,
}

/// The setting for summaries of meetings by AI Companion, and who gets them.
#[zoom_model]
pub struct MeetingSummaryWithAiCompanion {
    /// Whether hosts can have meetings summed up.
    pub enable: Option<bool>,
    /// Whether meetings are summed up from their start on.
    pub auto_enable: Option<bool>,
    /// Who gets the summary after the meeting.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
}

/// Who gets the summary of a meeting.
#[zoom_model]
pub enum WhoWillReceiveSummary {
    /// The host alone.
    Host = 1,
    /// The host, co-hosts and alternative hosts.
    Hosts = 2,
    /// The host and invitees of the organization.
    OrganizationInvitees = 3,
    /// Every invitee, also from outside.
    AllInvitees = 4,
}

/// The setting for questions to AI Companion during a meeting, and who may ask them.
#[zoom_model]
pub struct AiCompanionQuestions {
    /// Whether hosts and invited participants can ask AI Companion during a meeting.
    pub enable: Option<bool>,
    /// Whether questions can be asked from the start of the meeting on.
    pub auto_enable: Option<bool>,
    /// Who may ask AI Companion about the meeting's transcript.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
}

/// Who can ask AI Companion about a meeting.
#[zoom_model]
pub enum WhoCanAskQuestions {
    /// All participants and invitees.
    ParticipantsAndInvitees = 1,
    /// All participants, about what they were present for.
    ParticipantsFromJoining = 2,
    /// The host alone.
    Host = 3,
    /// Participants and invitees of the organization.
    OrganizationParticipantsAndInvitees = 4,
    /// Participants of the organization, about what they were present for.
    OrganizationParticipantsFromJoining = 5,
}

/// Which other services an account is connected to.
#[zoom_model]
pub struct Integration {
    /// Whether people on mobile devices can share content from Box.
    pub r#box: Option<bool>,
    /// Whether people on mobile devices can share content from Dropbox.
    pub dropbox: Option<bool>,
    /// Whether meetings are scheduled through Google Calendar.
    pub google_calendar: Option<bool>,
    /// Whether people on mobile devices can share content from Google Drive.
    pub google_drive: Option<bool>,
    /// Whether users can control a connected Kubi device from a meeting.
    pub kubi: Option<bool>,
    /// Whether people on mobile devices can share content from OneDrive.
    pub microsoft_one_drive: Option<bool>,
}

/// Settings of an account that belong to no other section.
#[zoom_model]
pub struct OtherOptions {
    /// Whether administrators can activate new users at once with a common default passcode, before the users set their
    /// own.
    pub allow_auto_active_users: Option<bool>,
    /// Whether pages show a badge for help by chat.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether users can put pronouns on their profile cards and show them in meetings and webinars.
    pub allow_users_enter_and_share_pronouns: Option<bool>,
    /// Whether mobile devices blur or hide Zoom among the recent apps.
    pub blur_snapshot: Option<bool>,
    /// Whether assistants can see the other meetings of those for whom they schedule.
    pub display_meetings_scheduled_for_others: Option<bool>,
    /// What of meetings' quality the dashboard shows.
    pub meeting_qos_and_mos: Option<MeetingQosAndMos>,
    /// Whether meetings of a single person are in the dashboard and in reports.
    pub show_one_user_meeting_on_dashboard: Option<bool>,
    /// The content delivery network for the web pages' static parts.
    pub use_cdn: Option<UseCdn>,
    /// What the registration for webinars offers.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
    /// Whether attendee reports show the addresses of signed-in guests.
    pub email_in_attendee_report_for_meeting: Option<bool>,
}

/// How the dashboard shows quality scores and network alerts.
#[zoom_model]
pub enum MeetingQosAndMos {
    /// Not at all.
    Hidden = 0,
    /// With Zoom's thresholds.
    Shown = 1,
    /// With the account's own thresholds.
    CustomThresholds = 2,
    /// Shown, and with the account's own thresholds.
    ShownWithCustomThresholds = 3,
}

/// Which content delivery network (CDN) users load static files from.
#[zoom_model]
pub enum UseCdn {
    /// None.
    None,
    /// Amazon CloudFront; Wangsu in mainland China.
    Default,
    /// Wangsu, for all.
    Wangsu,
}

/// What hosts can do with the registration for webinars.
#[zoom_model]
pub struct WebinarRegistrationOptions {
    /// Whether hosts let the page after registration show how to join.
    pub allow_host_to_enable_join_info: Option<bool>,
    /// Whether hosts let the registration page show buttons for social networks.
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
    /// Whether registration has questions of one's own.
    pub enable_custom_questions: Option<bool>,
}

/// The settings of an account that belong to the profile: where recordings are stored.
#[zoom_model]
pub struct Profile {
    /// The country where recordings are kept.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// Where recordings are stored: the places to choose from, and the chosen.
#[zoom_model]
pub struct RecordingStorageLocation {
    /// The countries where users may have their content kept: recordings, voicemail, transcripts and greetings.
    pub allowed_values: Vec<String>,
    /// The country, as its short code.
    pub value: Option<String>,
}

/// The settings of an account for recordings, in the cloud and on computers.
#[zoom_model]
pub struct Recording {
    /// Whether cloud recordings open for members of the account only, and not for people outside.
    pub account_user_access_recording: Option<bool>,
    /// Whether deleted cloud recordings stay in the trash for 30 days and can be recovered.
    pub allow_recovery_deleted_cloud_recordings: Option<bool>,
    /// Whether meetings are archived; Zoom's support must have given the account the archiving solution.
    pub archive: Option<Archive>,
    /// Whether cloud recordings are deleted for good after some days.
    pub auto_delete_cmr: Option<bool>,
    /// After how many days cloud recordings are deleted, where `auto_delete_cmr` is on.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
    /// Where meetings are recorded automatically, if anywhere.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everybody who has the link of a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether only hosts can download cloud recordings.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether recordings show the names of participants.
    pub display_participant_name: Option<bool>,
    /// Whether hosts can delete their cloud recordings; while it is off, only administrators do.
    pub host_delete_cloud_recording: Option<bool>,
    /// The addresses from which cloud recordings open.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants can record to a file of their own.
    pub local_recording: Option<bool>,
    /// Whether recordings suit other video editors; files become larger and take longer.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether hosts cannot see their cloud recordings, which are then for administrators who manage recordings.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the audio of all is recorded to one file.
    pub record_audio_file: Option<bool>,
    /// Whether each participant's audio is recorded to a file of its own; for 200 participants at most.
    pub record_audio_file_each_participant: Option<bool>,
    /// Which views are recorded to files of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Whether the gallery is recorded beside the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the active speaker is recorded beside the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether cloud recordings are transcribed.
    pub recording_audio_transcript: Option<bool>,
    /// Whether participants see a disclaimer before a recording starts. Zoom is giving it up: use
    /// `recording_notification_for_zoom_client`.
    #[deprecated = "it is being given up"]
    pub recording_disclaimer: Option<bool>,
    /// Whether recordings have highlights. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub recording_highlight: Option<bool>,
    /// Which of highlights, chapters and next steps Zoom makes from what was recorded.
    pub smart_recording: Option<SmartRecording>,
    /// What the passcodes of recordings must be like.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether a small picture of the person who shares is recorded.
    pub recording_thumbnails: Option<bool>,
    /// Whether cloud recordings that are there already need a passcode.
    pub required_password_for_existing_cloud_recordings: Option<bool>,
    /// Whether cloud recordings that are shared need a passcode.
    pub required_password_for_shared_cloud_recordings: Option<bool>,
    /// Whether the chat is saved with the recording.
    pub save_chat_text: Option<bool>,
    /// Whether captions are saved as a VTT file.
    pub save_close_caption: Option<bool>,
    /// Whether what panelists write to each other and to all is saved with the recording.
    pub save_panelist_chat: Option<bool>,
    /// Whether results of polls that were shown are saved with the recording.
    pub save_poll_results: Option<bool>,
    /// Whether recordings show the time.
    pub show_timestamp: Option<bool>,
    /// How people in Zoom clients are told of a recording.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
}

/// The setting for archiving meetings and webinars. Zoom's support must have granted it.
#[zoom_model]
pub struct Archive {
    /// Whether meetings are archived.
    pub enable: Option<bool>,
    /// What the archive includes, and how long it is kept.
    pub settings: Option<ArchiveSettings>,
    /// What is archived: meetings, webinars or both.
    #[zoom(rename = "type")]
    pub kind: Option<ArchiveType>,
}

/// What is archived, for how long, and what happens when archiving starts or fails.
#[zoom_model]
pub struct ArchiveSettings {
    /// Whether archives hold audio.
    pub audio_file: Option<bool>,
    /// Whether archives hold captions and transcripts.
    pub cc_transcript_file: Option<bool>,
    /// Whether archives hold the chat of meetings.
    pub chat_file: Option<bool>,
    /// Whether the archived chat shows the addresses of those who wrote.
    pub chat_with_sender_email: Option<bool>,
    /// Whether archives hold video.
    pub video_file: Option<bool>,
    /// Whether the archived chat holds direct messages.
    pub chat_with_direct_message: Option<bool>,
    /// For how many days archives are kept. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    /// 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30.
    pub archive_retention: Option<i64>,
    /// What happens when a meeting or webinar cannot be archived.
    pub action_when_archive_failed: Option<ActionWhenArchiveFailed>,
    /// Who is told that archiving starts.
    pub notification_when_archiving_starts: Option<NotificationWhenArchivingStarts>,
    /// Who hears that archiving starts.
    pub play_voice_prompt_when_archiving_starts: Option<PlayVoicePromptWhenArchivingStarts>,
}

/// What happens when a meeting or webinar cannot be archived.
#[zoom_model]
pub enum ActionWhenArchiveFailed {
    /// People can stay, and are told.
    Notify = 1,
    /// Nobody can join or stay.
    CloseSession = 2,
}

/// Who is notified when archiving starts.
#[zoom_model]
pub enum NotificationWhenArchivingStarts {
    /// All participants.
    Participants,
    /// Guests only.
    Guest,
}

/// Who hears a voice prompt when archiving starts.
#[zoom_model]
pub enum PlayVoicePromptWhenArchivingStarts {
    /// All participants.
    Participants,
    /// Guests only.
    Guest,
    /// Nobody.
    None,
}

/// What is archived.
#[zoom_model]
pub enum ArchiveType {
    /// Meetings only.
    Meetings = 1,
    /// Webinars only.
    Webinars = 2,
    /// Meetings and webinars.
    MeetingsAndWebinars = 3,
}

/// How many days a cloud recording lasts before it is deleted.
#[zoom_model]
pub enum AutoDeleteCmrDays {
    /// 30 days.
    ThirtyDays = 30,
    /// 60 days.
    SixtyDays = 60,
    /// 90 days.
    NinetyDays = 90,
    /// 120 days.
    HundredTwentyDays = 120,
}

/// Where a meeting is recorded without anybody's doing.
#[zoom_model]
pub enum AutoRecording {
    /// On the host's computer.
    Local,
    /// In Zoom's cloud.
    Cloud,
    /// Nowhere: it is recorded only on demand.
    None,
}

/// The setting that allows cloud recordings to be seen from certain IP addresses only.
#[zoom_model]
pub struct IpAddressAccessControl {
    /// Whether cloud recordings open only from the addresses in `ip_addresses_or_ranges`.
    pub enable: Option<bool>,
    /// The IP addresses and ranges, joined by commas, such as `192.0.2.1, 198.51.100.0/24, 203.0.113.1 - 203.0.113.9`.
    pub ip_addresses_or_ranges: Option<String>,
}

/// Which views are recorded into files of their own: active speaker, gallery, shared screen.
#[zoom_model]
pub struct RecordFilesSeparately {
    /// Whether the active speaker is recorded alone.
    pub active_speaker: Option<bool>,
    /// Whether the gallery is recorded alone.
    pub gallery_view: Option<bool>,
    /// Whether the shared screen is recorded alone.
    pub shared_screen: Option<bool>,
}

/// What Zoom makes of cloud recordings: highlights, chapters, next steps.
#[zoom_model]
pub struct SmartRecording {
    /// Whether the transcript marks what mattered, from which the host makes a short video.
    pub create_recording_highlights: Option<bool>,
    /// Whether recordings have chapters with an overview of each.
    pub create_smart_chapters: Option<bool>,
    /// Whether recordings come with a list of what is to be done.
    pub create_next_steps: Option<bool>,
}

/// What the passcode of a recording must be like at least; set on the account.
#[zoom_model]
pub struct RecordingPasswordRequirement {
    /// Whether a passcode needs a letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode needs a digit.
    pub have_number: Option<bool>,
    /// Whether a passcode needs a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// The least length of a passcode. At most 10.
    pub length: Option<i64>,
    /// Whether a passcode has digits only.
    pub only_allow_numeric: Option<bool>,
}

/// What people in Zoom clients see and hear when a recording starts.
#[zoom_model]
pub struct RecordingNotificationForZoomClient {
    /// Who sees a disclaimer before recording: `All participants` or `Guest only`.
    pub disclaimer_to_participants: Option<String>,
    /// Who hears that a recording starts: `All participants`, `Guest only` or `No one`.
    pub play_voice_prompt: Option<String>,
    /// Whether hosts confirm before a recording starts.
    pub ask_host_to_confirm: Option<bool>,
}

/// The settings of an account for scheduling meetings: audio, video, passcodes, who can join and when.
#[zoom_model]
pub struct ScheduleMeeting {
    /// How participants hear and speak: by VoIP, by telephone, or both.
    pub audio_type: Option<AudioType>,
    /// Whether only people who are signed in may join.
    pub enforce_login: Option<bool>,
    /// The e-mail domains whose signed-in users may join.
    pub enforce_login_domains: Option<String>,
    /// Whether only users who signed in from certain domains can join meetings.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether personal meetings need a passcode where people join before the host. Zoom has given it up.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether each meeting has a group chat of its own.
    pub enable_dedicated_group_chat: Option<bool>,
    /// How long before the start people may join without the host, in minutes; 0 is any time. It counts when
    /// `join_before_host` is `true`.
    pub jbh_time: Option<JbhTime>,
    /// Whether people can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// What the passcodes of meetings and webinars must be like.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether every meeting shows `Zoom Meeting` as its topic.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether participants' video is on when they join; they can switch it off.
    pub participant_video: Option<bool>,
    /// Whether the host can switch off participants' video when scheduling.
    pub allow_host_to_disable_participant_video: Option<bool>,
    /// Whether users have a Personal Meeting ID for their meetings.
    pub personal_meeting: Option<bool>,
    /// Whether instant meetings need a passcode, which is made at random; not with a Personal Meeting ID. Free accounts
    /// and Pro accounts of one host always have it.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings with a Personal Meeting ID need a passcode: `none`, `all`, or those that people join before the
    /// host (`jbh_only`). Free accounts and Pro accounts of one host always have it.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether meetings that are scheduled already need a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether new meetings get a passcode; not with a Personal Meeting ID. Free accounts and Pro accounts of one host
    /// always have it.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether meetings show `Zoom Meeting` as their topic, whatever it is.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// Whether descriptions of meetings are hidden.
    pub hide_meeting_description: Option<HideMeetingDescription>,
    /// Whether webinars show `Zoom Webinar` as their topic, whatever it is.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// Whether descriptions of webinars are hidden.
    pub hide_webinar_description: Option<HideWebinarDescription>,
    /// Whether there are meeting templates.
    pub meeting_template: Option<MeetingTemplate>,
    /// Whether the chat goes on before and after meetings, and for whom; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// How participants hear and speak.
#[zoom_model]
pub enum AudioType {
    /// By phone or over the internet.
    Both,
    /// By phone only.
    Telephony,
    /// Over the internet only.
    Voip,
    /// Through the audio conference of a third party.
    #[zoom(rename = "thirdParty")]
    ThirdParty,
}

/// How long before the start participants can join without the host.
#[zoom_model]
pub enum JbhTime {
    /// At any time.
    Anytime = 0,
    /// Five minutes.
    FiveMinutes = 5,
    /// Ten minutes.
    TenMinutes = 10,
    /// A quarter of an hour.
    FifteenMinutes = 15,
}

/// What the passcode of a meeting or webinar must be like.
#[zoom_model]
pub struct MeetingPasswordRequirement {
    /// From which length on a run such as `abcdef` is refused in a passcode: 4 to 8, or `0` for never. One of 0, 4, 5,
    /// 6, 7, 8.
    pub consecutive_characters_length: Option<i64>,
    /// Whether a passcode needs a letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode needs a digit.
    pub have_number: Option<bool>,
    /// Whether a passcode needs a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// Whether a passcode needs letters of upper and lower case.
    pub have_upper_and_lower_characters: Option<bool>,
    /// The least length of a passcode.
    pub length: Option<i64>,
    /// Whether a passcode has digits only.
    pub only_allow_numeric: Option<bool>,
    /// Whether users are told that a passcode is weak.
    pub weak_enhance_detection: Option<bool>,
}

/// Which meetings under a personal meeting ID (PMI) need a passcode.
#[zoom_model]
pub enum RequirePasswordForPmiMeetings {
    /// Those that can be joined before the host.
    JbhOnly,
    /// All of them.
    All,
    /// None.
    None,
}

/// The setting that shows `Zoom Meeting` in place of a meeting's own topic.
#[zoom_model]
pub struct AlwaysDisplayZoomMeetingAsTopic {
    /// Whether every meeting shows `Zoom Meeting` as its topic.
    pub enable: Option<bool>,
    /// Whether it also holds for meetings that are scheduled already.
    pub display_topic_for_scheduled_meetings: Option<bool>,
}

/// The setting that hides the descriptions of meetings.
#[zoom_model]
pub struct HideMeetingDescription {
    /// Whether descriptions of meetings are hidden.
    pub enable: Option<bool>,
    /// Whether it also holds for meetings that are scheduled already.
    pub hide_description_for_scheduled_meetings: Option<bool>,
}

/// The setting that shows `Zoom Webinar` in place of a webinar's own topic.
#[zoom_model]
pub struct AlwaysDisplayZoomWebinarAsTopic {
    /// Whether every webinar shows `Zoom Webinar` as its topic.
    pub enable: Option<bool>,
    /// Whether it also holds for webinars that are scheduled already.
    pub display_topic_for_scheduled_webinars: Option<bool>,
}

/// The setting that hides the descriptions of webinars.
#[zoom_model]
pub struct HideWebinarDescription {
    /// Whether descriptions of webinars are hidden.
    pub enable: Option<bool>,
    /// Whether it also holds for webinars that are scheduled already.
    pub hide_description_for_scheduled_webinars: Option<bool>,
}

/// The setting for meeting templates, with the templates themselves.
#[zoom_model]
pub struct MeetingTemplate {
    /// Whether there are meeting templates.
    pub enable: Option<bool>,
    /// The meeting templates.
    pub templates: Vec<Template>,
}

/// A meeting template of the account, and whether it can be used.
#[zoom_model]
pub struct Template {
    /// The meeting template's ID.
    pub id: Option<String>,
    /// The name of the template.
    pub name: Option<String>,
    /// Whether the template can be used.
    pub enable: Option<bool>,
}

/// The setting for a chat that goes on before and after the meeting, and who is added to it.
#[zoom_model]
pub struct ContinuousMeetingChat {
    /// Whether the chat goes on before and after the meeting.
    pub enable: Option<bool>,
    /// Whether people outside can be added.
    pub can_add_external_users: Option<bool>,
    /// Whether invited people from outside are added to the meeting's chat automatically.
    pub auto_add_invited_external_users: Option<bool>,
}

/// The settings of an account for third parties' audio and for the regions of callers.
#[zoom_model]
pub struct Telephony {
    /// How to reach the audio conference of a third party.
    pub audio_conference_info: Option<String>,
    /// The regions from which most people call or are called.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Whether people can join with audio of a third party.
    pub third_party_audio: Option<bool>,
}

/// The regions from which most participants call in.
#[zoom_model]
pub struct TelephonyRegions {
    /// The regions that can be chosen from.
    pub allowed_values: Vec<String>,
    /// The regions from which most people call or are called, joined by commas.
    pub selection_values: Option<String>,
}

/// The settings of an account for a telephony service provider: numbers, countries and calls.
#[zoom_model]
pub struct Tsp {
    /// Whether Zoom can call people, so that they join by phone.
    pub call_out: Option<bool>,
    /// The countries to which calls are made.
    pub call_out_countries: Vec<String>,
    /// Whether attendees can have Zoom call them for audio; needs client 5.2.2 or later.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Whether toll-free numbers are shown.
    pub display_toll_free_numbers: Option<bool>,
    /// Whether attendees can dial into webinars through the toll-free numbers of the account; needs client 5.2.2 or
    /// later.
    pub allow_webinar_attendees_toll_free_dial: Option<bool>,
    /// Whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// The account's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<DialCountries>,
}

/// The settings of an account for Zoom Rooms.
#[zoom_model]
pub struct ZoomRooms {
    /// Whether scheduled meetings start and stop automatically in Zoom Rooms.
    pub auto_start_stop_scheduled_meetings: Option<bool>,
    /// Whether instant meetings are recorded to the cloud.
    pub cmr_for_instant_meeting: Option<bool>,
    /// Whether Zoom Rooms show all meetings as private.
    pub force_private_meeting: Option<bool>,
    /// Whether private meetings hide their host and meeting ID.
    pub hide_host_information: Option<bool>,
    /// Whether Zoom Rooms show the list of meetings of their calendar.
    pub list_meetings_with_calendar: Option<bool>,
    /// Whether AirPlay is started by hand in Zoom Rooms.
    pub start_airplay_manually: Option<bool>,
    /// Whether Zoom Rooms find computers that share by ultrasound.
    pub ultrasonic: Option<bool>,
    /// Whether Zoom Rooms announce the next meeting.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether Zoom Rooms restart every week.
    pub weekly_system_restart: Option<bool>,
    /// Whether Zoom Rooms ask for feedback after meetings.
    pub zr_post_meeting_feedback: Option<bool>,
}

/// The settings of an account for recognizing people by face and voice.
#[zoom_model]
pub struct SmartRecognition {
    /// Whether users may turn on personalized audio isolation, which picks out their own voice and suppresses the noise
    /// around it.
    pub personalized_audio_isolation: Option<bool>,
    /// The settings of name tags in Zoom Rooms.
    pub zoom_rooms: Option<SmartRecognitionZoomRooms>,
    /// The settings of name tags in the Workplace app.
    pub workplace_app: Option<WorkplaceApp>,
}

/// The settings for name tags in Zoom Rooms.
#[zoom_model]
pub struct SmartRecognitionZoomRooms {
    /// The settings of video name tags in Zoom Rooms.
    pub video_name_tags: Option<VideoNameTags>,
    /// The settings of voice name tags in Zoom Rooms.
    pub voice_name_tags: Option<VoiceNameTags>,
}

/// The setting for name tags in Zoom Rooms by face.
#[zoom_model]
pub struct VideoNameTags {
    /// Whether users can enroll for video name tags, by which Zoom Rooms recognize their faces.
    pub enabled: Option<bool>,
    /// Whether profile photos serve as the pictures by which video name tags recognize users.
    pub allow_user_photos: Option<bool>,
    /// Whether Zoom writes to users to help them set up name tags for video.
    pub allow_enrollment_email: Option<bool>,
    /// Whether Zoom Rooms of other accounts recognize users by their name tags.
    pub allow_external_identification: Option<bool>,
}

/// The setting for name tags in Zoom Rooms by voice.
#[zoom_model]
pub struct VoiceNameTags {
    /// Whether users can enroll for voice name tags, by which Zoom Rooms recognize their voices.
    pub enabled: Option<bool>,
    /// Whether Zoom writes to users to help them set up name tags for voice.
    pub allow_enrollment_email: Option<bool>,
    /// Whether Zoom Rooms of other accounts recognize users by their name tags.
    pub allow_external_identification: Option<bool>,
}

/// The settings for name tags in the Zoom Workplace app.
#[zoom_model]
pub struct WorkplaceApp {
    /// The settings of voice name tags in the Workplace app.
    pub voice_name_tags: Option<WorkplaceAppVoiceNameTags>,
}

/// The setting for name tags in the Zoom Workplace app by voice.
#[zoom_model]
pub struct WorkplaceAppVoiceNameTags {
    /// Whether users can enroll for voice name tags from their profile in the Workplace app.
    pub enabled: Option<bool>,
    /// Whether Zoom writes to users to help them set up voice name tags in the Workplace app.
    pub allow_enrollment_email: Option<bool>,
}

/// The settings of an account for e-mail and calendars.
#[zoom_model]
pub struct MailCalendar {
    /// Whether the Zoom client manages e-mail and calendar events.
    pub email_calendar_management: Option<bool>,
    /// Whether the Zoom client manages e-mail.
    pub email_management: Option<bool>,
    /// Whether users have Zoom as their e-mail provider.
    pub zoom_email_provider: Option<bool>,
}

/// The settings for Zoom Rooms: connecting to one nearby, and whether clients show them.
#[zoom_model]
pub struct GeneralSetting {
    /// Whether computers find and join Zoom Rooms by ultrasound.
    pub auto_zoom_room_proximity_connect: Option<bool>,
    /// Whether the Workplace app shows its part about Zoom Rooms.
    pub show_zoom_room_feature: Option<bool>,
}

/// The settings of an account for signing in to meetings: whether it is asked for, in which ways, and with which
/// exceptions.
#[zoom_model]
pub struct MeetingAuthenticationSettings {
    /// Whether hosts can invite people who need not sign in.
    pub allow_authentication_exception: Option<bool>,
    /// The ways of signing in that can be asked for.
    pub authentication_options: Vec<AuthenticationOption>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
}

/// A way of signing in that meetings can ask for.
#[zoom_model]
pub struct AuthenticationOption {
    /// Whether this is the default way of signing in.
    pub default_option: Option<bool>,
    /// The domains from which people sign in, joined by commas.
    pub domains: Option<String>,
    /// The authentication option's ID.
    pub id: Option<String>,
    /// The name of the authentication option.
    pub name: Option<String>,
    /// Who passes the authentication to join.
    #[zoom(rename = "type")]
    pub kind: Option<AuthenticationOptionType>,
    /// Whether the authentication option is visible.
    pub visible: Option<bool>,
}

/// Who can join a meeting or webinar that asks for authentication.
#[zoom_model]
pub enum AuthenticationOptionType {
    /// Anyone signed in to Zoom.
    EnforceLogin,
    /// Users of the same account.
    EnforceLoginWithSameAccount,
    /// Users with an address of certain domains.
    EnforceLoginWithDomains,
}

/// The settings of an account for signing in to see cloud recordings, and in which ways.
#[zoom_model]
pub struct RecordingAuthenticationSettings {
    /// The ways of signing in that can be asked for.
    pub authentication_options: Vec<RecordingAuthenticationOption>,
    /// Whether only people who signed in can see cloud recordings.
    pub recording_authentication: Option<bool>,
}

/// A way of signing in that cloud recordings can ask for.
#[zoom_model]
pub struct RecordingAuthenticationOption {
    /// Whether this is the default way of signing in.
    pub default_option: Option<bool>,
    /// The domains from which people sign in, joined by commas.
    pub domains: Option<String>,
    /// The authentication option's ID.
    pub id: Option<String>,
    /// The name of the authentication option.
    pub name: Option<String>,
    /// Who passes the authentication.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingAuthenticationOptionType>,
    /// Whether the authentication option is visible.
    pub visible: Option<bool>,
}

/// Who can watch a recording that asks for authentication.
#[zoom_model]
pub enum RecordingAuthenticationOptionType {
    /// Users of the account.
    Internally,
    /// Anyone signed in to Zoom.
    EnforceLogin,
    /// Users with an address of certain domains.
    EnforceLoginWithDomains,
}

/// The settings of an account for the security of meetings and webinars, as a section of their own.
#[zoom_model]
pub struct SecuritySettings {
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurity>,
}

/// The settings of an account for the security of meetings and webinars: passcodes, waiting rooms, encryption, blocked
/// domains.
#[zoom_model]
pub struct MeetingSecurity {
    /// Whether every meeting needs a passcode, a waiting room or signing in. Only Enterprise, ISV, Education and larger
    /// Business accounts can do without.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// The domains that are kept out, such as `*.example.com`; 20 at most.
    pub block_user_domain_list: Vec<String>,
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// How the meeting is encrypted. With end-to-end encryption, cloud recording, dialling in and the like are off.
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings can be encrypted from end to end; `encryption_type` says how.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings need a passcode, but for those with a Personal Meeting ID.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// What the passcodes of meetings and webinars must be like.
    pub meeting_password_requirement: Option<MeetingSecurityPasswordRequirement>,
    /// Whether only people who signed in can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether people who join by phone need a passcode, made of digits.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether meetings with a Personal Meeting ID need a passcode.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// Whether meetings that are scheduled already need a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether webinars that are scheduled already need a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// The settings of waiting rooms.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether new webinars get a passcode, which people need to join.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
    /// How participants are let into meetings, whether before the host too, and how the waiting room looks.
    pub waiting_room_options: Option<WaitingRoomOptions>,
}

/// What a passcode of a meeting or webinar must hold.
#[zoom_model]
pub struct MeetingSecurityPasswordRequirement {
    /// From which length on a run such as `abcdef` is refused in a passcode: 4 to 8, or `0` for never.
    pub consecutive_characters_length: Option<ConsecutiveCharactersLength>,
    /// Whether a passcode needs a letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode needs a digit.
    pub have_number: Option<bool>,
    /// Whether a passcode needs a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// Whether a passcode needs letters of upper and lower case.
    pub have_upper_and_lower_characters: Option<bool>,
    /// The least length of a passcode.
    pub length: Option<i64>,
    /// Whether a passcode has digits only.
    pub only_allow_numeric: Option<bool>,
    /// Whether users are told that a passcode is weak.
    pub weak_enhance_detection: Option<bool>,
}

/// From which length on runs of characters, such as `abcd`, are refused in passcodes.
#[zoom_model]
pub enum ConsecutiveCharactersLength {
    /// Runs of any length are taken.
    NoCharacterRestriction = 0,
    /// Runs of four characters are refused.
    Four = 4,
    /// Runs of five characters are refused.
    Five = 5,
    /// Runs of six characters are refused.
    Six = 6,
    /// Runs of seven characters are refused.
    Seven = 7,
    /// Runs of eight characters are refused, the longest that can be set.
    Eight = 8,
}

/// Who is placed in the waiting room, and who may let them in.
#[zoom_model]
pub struct WaitingRoomSettings {
    /// Who goes to the waiting room.
    pub participants_to_place_in_waiting_room: Option<ParticipantsToPlaceInWaitingRoom>,
    /// Who lets people in from the waiting room.
    pub users_who_can_admit_participants_from_waiting_room: Option<WhoCanAdmitParticipants>,
    /// The domains that pass by the waiting room, joined by commas; for `participants_to_place_in_waiting_room` 2.
    pub whitelisted_domains_for_waiting_room: Option<String>,
}

/// Who is put into the waiting room.
#[zoom_model]
pub enum ParticipantsToPlaceInWaitingRoom {
    /// All attendees.
    Everyone = 0,
    /// Whoever is not of the account.
    NotInAccount = 1,
    /// Whoever is neither of the account nor of an allowed domain.
    NotInAccountOrDomains = 2,
}

/// Who can admit participants from the waiting room.
#[zoom_model]
pub enum WhoCanAdmitParticipants {
    /// The host and co-hosts.
    Hosts = 0,
    /// The host and co-hosts; when they are absent, whoever did not have to wait.
    HostsAndBypassers = 1,
}

/// How participants are let into meetings, by whom, and in which order they are shown.
#[zoom_model]
pub struct WaitingRoomOptions {
    /// Whether there is a waiting room.
    pub enable: Option<bool>,
    /// Whether the choice of who comes in is locked.
    pub locked: Option<bool>,
    /// Who is admitted from the waiting room automatically.
    pub admit_type: Option<AdmitType>,
    /// From when on users of the account join before the host, for `admit_type` 1, 3 and 4.
    pub internal_user_auto_admit: Option<InternalUserAutoAdmit>,
    /// The domains that pass by the waiting room, joined by commas; for `admit_type` 4.
    pub admit_domain_allowlist: Option<String>,
    /// Who lets people in from the waiting room.
    pub who_can_admit_participants: Option<WhoCanAdmitParticipants>,
    /// The order of people in the waiting room; needs client 5.10.3 or later.
    pub sort_order_of_people: Option<SortOrderOfPeople>,
    /// Further choices about who passes by the waiting room.
    pub more_options: Option<MoreOptions>,
}

/// Who is let in from the waiting room without anybody's doing.
#[zoom_model]
pub enum AdmitType {
    /// Everyone.
    Everyone = 1,
    /// Nobody: all are admitted by hand.
    Nobody = 2,
    /// Internal users; external ones are admitted by hand.
    InternalUsers = 3,
    /// Internal users; external ones and those without an approved domain are admitted by hand.
    InternalUsersAndDomains = 4,
}

/// When internal users are let in.
#[zoom_model]
pub enum InternalUserAutoAdmit {
    /// When the host joins.
    HostJoins = 1,
    /// At any time; not together with `admit_type` 1.
    Anytime = 2,
    /// Five minutes before the start.
    FiveMinutesBefore = 3,
    /// Ten minutes before the start.
    TenMinutesBefore = 4,
    /// A quarter of an hour before the start.
    FifteenMinutesBefore = 5,
}

/// How people in the waiting room are sorted.
#[zoom_model]
pub enum SortOrderOfPeople {
    /// As they came.
    JoinOrder = 0,
    /// By name.
    Alphabetical = 1,
}

/// Further options of the waiting room.
#[zoom_model]
pub struct MoreOptions {
    /// Whether people whom the host or a co-host invites during the meeting pass by the waiting room; needs client
    /// 5.4.0 or later.
    pub user_invited_by_host_can_bypass_waiting_room: Option<bool>,
    /// Whether participants go to the waiting room when the host's connection is lost. It switches the waiting room on
    /// and locks it, and nobody joins before the host.
    pub move_participants_to_waiting_room_when_host_dropped: Option<bool>,
    /// Whether people in the waiting room can answer the host and co-hosts; needs client 5.8.0 or later.
    pub allow_participants_to_reply_to_host: Option<bool>,
}

/// The settings of an account for the Video SDK.
#[zoom_model]
pub struct VideoSdkSettings {
    /// The settings that hold during meetings. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<VideoSdkInMeeting>,
    /// The settings that hold during sessions.
    pub in_session: Option<InSession>,
    /// The settings of security during sessions.
    pub session_security: Option<SessionSecurity>,
    /// The settings of recordings.
    pub recording: Option<VideoSdkRecording>,
}

/// Which data centers carry meetings, in an account for the Video SDK.
#[zoom_model]
pub struct VideoSdkInMeeting {
    /// Whether the data centers for live traffic are chosen in `data_center_regions`, and not Zoom's own choice.
    pub custom_data_center_regions: Option<bool>,
    /// The data center regions that are chosen, where `custom_data_center_regions` is on.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// The data center regions that are not chosen, where `custom_data_center_regions` is on.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
}

/// The settings for sessions of the Video SDK: data centers, ports, direct connections and marks on packets.
#[zoom_model]
pub struct InSession {
    /// Whether the data centers for live traffic are chosen in `data_center_regions`, and not Zoom's own choice.
    pub custom_data_center_regions: Option<bool>,
    /// The data center regions that are chosen, where `custom_data_center_regions` is on.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// The data center regions that are not chosen, where `custom_data_center_regions` is on.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
    /// Whether two people alone in a session are connected directly.
    pub p2p_connetion: Option<bool>,
    /// Whether direct connections keep to a range of ports.
    pub p2p_ports: Option<bool>,
    /// The ports, from 1 to 65535 and joined by semicolons, where `p2p_ports` is on.
    pub ports_range: Option<String>,
    /// The DSCP mark of audio packets. 1 to 63.
    pub dscp_audio: Option<u32>,
    /// Whether packets carry a DSCP mark, by which networks tell their class.
    pub dscp_marking: Option<bool>,
    /// The DSCP mark of video packets. 1 to 63.
    pub dscp_video: Option<u32>,
    /// Whether packets are marked in both directions.
    pub dscp_dual: Option<bool>,
    /// Whether hosts can divide participants into smaller rooms.
    pub subsession: Option<bool>,
}

/// The settings for the security of sessions of the Video SDK.
#[zoom_model]
pub struct SessionSecurity {
    /// The countries and regions people may, or may not, join from.
    pub approved_or_denied_countries_or_regions: Option<CountryFilter>,
}

/// The countries and regions from which people may join, or may not.
#[zoom_model]
pub struct CountryFilter {
    /// The countries and regions people may join from.
    pub approved_list: Vec<String>,
    /// The countries and regions people may not join from.
    pub denied_list: Vec<String>,
    /// Whether people from certain countries are let in or kept out.
    pub enable: Option<bool>,
    /// Whether the listed countries and regions are the ones admitted (`approved_list`) or the ones blocked
    /// (`denied_list`).
    pub method: Option<CountryFilterMethod>,
}

/// How a list of countries and regions limits who can join.
#[zoom_model]
pub enum CountryFilterMethod {
    /// Only people from the regions of `approved_list` can join.
    Approve,
    /// People from the regions of `denied_list` cannot join.
    Deny,
}

/// The settings for recordings of sessions of the Video SDK.
#[zoom_model]
pub struct VideoSdkRecording {
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether the active speaker is recorded beside the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether the gallery is recorded beside the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the audio of all is recorded to one file.
    pub record_audio_file: Option<bool>,
    /// Whether the chat is saved with the recording.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the time.
    pub show_timestamp: Option<bool>,
    /// Whether cloud recordings are transcribed.
    pub recording_audio_transcript: Option<bool>,
    /// Whether everybody who has the link of a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether cloud recordings are deleted for good after some days.
    pub auto_delete_cmr: Option<bool>,
    /// After how many days cloud recordings are deleted, where `auto_delete_cmr` is on.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
}

/// Which settings are meant, instead of the usual ones.
#[zoom_model]
pub enum SettingOption {
    /// How people prove who they are to join a meeting.
    MeetingAuthentication,
    /// How people prove who they are to watch a recording.
    RecordingAuthentication,
    /// How the account is secured: passwords, two-factor authentication.
    Security,
    /// How meetings are secured.
    MeetingSecurity,
}

/// What is changed of an account's settings: by group of settings, or for one option.
#[zoom_model(one_of)]
pub enum AccountSettingsUpdate {
    /// The settings by group, when no `option` is given.
    General(Box<AccountSettingsUpdateGeneral>),
    /// Who may join meetings, for the option `meeting_authentication`.
    MeetingAuthentication(Box<MeetingAuthenticationUpdate>),
    /// Who may watch recordings, for the option `recording_authentication`.
    RecordingAuthentication(Box<RecordingAuthenticationUpdate>),
    /// The security of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettingsUpdate>),
    /// The settings of a Video SDK account.
    VideoSdk(Box<VideoSdkSettingsUpdate>),
}

/// What is changed of an account's settings, section by section; what is left out stays as it is.
#[zoom_model]
pub struct AccountSettingsUpdateGeneral {
    /// The settings of security.
    pub security: Option<SecurityUpdate>,
    /// The settings of audio conferences.
    pub audio_conferencing: Option<AudioConferencingUpdate>,
    /// The settings of chat.
    pub chat: Option<ChatUpdate>,
    /// The settings of e-mails that Zoom sends.
    pub email_notification: Option<EmailNotification>,
    /// What the account may use.
    pub feature: Option<Feature>,
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeetingUpdate>,
    /// The settings of other services.
    pub integration: Option<Integration>,
    /// Further settings.
    pub other_options: Option<OtherOptions>,
    /// The settings of profiles.
    pub profile: Option<Profile>,
    /// The settings of recordings.
    pub recording: Option<RecordingUpdate>,
    /// The settings that hold for scheduling.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// The settings of telephony.
    pub telephony: Option<TelephonyUpdate>,
    /// The settings of the telephony service provider.
    pub tsp: Option<TspUpdate>,
    /// The settings of Zoom Rooms.
    pub zoom_rooms: Option<ZoomRooms>,
    /// The settings that hold in general.
    pub general_setting: Option<GeneralSetting>,
    /// The settings of mail and calendar.
    pub mail_calendar: Option<MailCalendar>,
}

/// What is changed of the settings for signing in and for what users may do; what is left out stays as it is.
#[zoom_model]
pub struct SecurityUpdate {
    /// Whether users' pictures are changed by administrators only. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub admin_change_name_pic: Option<bool>,
    /// Whether administrators alone change what is known of users; `user_modifiable_info_by_admin` says what.
    pub admin_change_user_info: Option<bool>,
    /// What administrators alone change, where `admin_change_user_info` is on.
    pub user_modifiable_info_by_admin: Vec<UserModifiableInfoByAdmin>,
    /// Whether and how users sign in through single sign-on.
    pub signin_with_sso: Option<SigninWithSsoUpdate>,
    /// Whether billing information is hidden.
    pub hide_billing_info: Option<bool>,
    /// Whether users can import photos from the library of a device.
    pub import_photos_from_devices: Option<bool>,
    /// What the passcodes with which users sign in must be like.
    pub password_requirement: Option<PasswordRequirement>,
    /// After how many minutes of inactivity users must sign in to the client again; `0` when they need not.
    pub sign_again_period_for_inactivity_on_client: Option<i64>,
    /// After how many minutes of inactivity users must sign in to the web portal again; `0` when they need not.
    pub sign_again_period_for_inactivity_on_web: Option<i64>,
    /// Who signs in with two factors: `all`, `none`, members of certain groups (`group`), or holders of certain roles
    /// (`role`).
    pub sign_in_with_two_factor_auth: Option<SignInWithTwoFactorAuth>,
    /// The groups, by their IDs, where `sign_in_with_two_factor_auth` is `group`.
    pub sign_in_with_two_factor_auth_groups: Vec<String>,
    /// The roles, by their IDs, where `sign_in_with_two_factor_auth` is `role`.
    pub sign_in_with_two_factor_auth_roles: Vec<String>,
}

/// What is changed of the setting for single sign-on; what is left out stays as it is.
#[zoom_model]
pub struct SigninWithSsoUpdate {
    /// Whether users sign in through single sign-on, which must be set up for the account's vanity URL.
    pub enable: Option<bool>,
    /// Whether users with an address in `domains` must sign in through single sign-on.
    pub require_sso_for_domains: Option<bool>,
    /// The domains whose users must sign in through single sign-on.
    pub domains: Vec<String>,
    /// The users who need not sign in through single sign-on, by their IDs.
    pub sso_bypass_user_ids: Vec<String>,
    /// What is done with the users; when left out, the list is replaced.
    pub operation: Option<Operation>,
}

/// What is done to the list of users who need no single sign-on (SSO).
#[zoom_model]
pub enum Operation {
    /// Adds users to it.
    Add,
    /// Removes users from it.
    Remove,
}

/// What is changed of the settings for joining by phone; what is left out stays as it is.
#[zoom_model]
pub struct AudioConferencingUpdate {
    /// Whether people can dial toll-free and fee-based numbers, and which.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeCall>,
    /// Whether people can dial toll numbers, and which.
    pub toll_call: Option<TollCallUpdate>,
    /// Whether Zoom can call people, and people can be invited by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhoneUpdate>,
    /// Whether there are personal audio conferences.
    pub personal_audio_conference: Option<bool>,
    /// Whether and how phone numbers are masked in the list of participants.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// The account's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<GlobalDialInCountriesUpdate>,
}

/// What is changed of the setting for toll numbers; what is left out stays as it is.
#[zoom_model]
pub struct TollCallUpdate {
    /// Whether people can dial toll numbers.
    pub enable: Option<bool>,
    /// The phone numbers. At most 100.
    pub numbers: Vec<NumberUpdate>,
}

/// A toll number that is set, by its country code and number.
#[zoom_model]
pub struct NumberUpdate {
    /// The code with which calls to the country begin, after E.164.
    pub code: Option<String>,
    /// The phone number. At most 30 characters.
    pub number: Option<String>,
}

/// What is changed of the setting by which Zoom calls people; what is left out stays as it is.
#[zoom_model]
pub struct CallMeAndInviteByPhoneUpdate {
    /// Whether Zoom can call people, and people can be invited by phone.
    pub enable: Option<bool>,
    /// Whether people whom Zoom calls must press 1 before they are connected.
    pub require_press_1_for_call_me: Option<RequirePress1ForCallMe>,
    /// The countries to which calls are made.
    pub call_out_countries: Option<DialCountriesUpdate>,
    /// Whether attendees can have Zoom call them for audio; needs client 5.2.2 or later.
    pub allow_webinar_attendees_call_me: Option<bool>,
}

/// Countries and regions to select for calls.
#[zoom_model]
pub struct DialCountriesUpdate {
    /// The countries to which calls are made.
    pub selected_countries: Vec<SelectedCountryUpdate>,
}

/// A country or region that is chosen, by its code.
#[zoom_model]
pub struct SelectedCountryUpdate {
    /// The code of the country.
    pub code: Option<String>,
}

/// What is changed of the countries and regions whose numbers invitations show; what is left out stays as it is.
#[zoom_model]
pub struct GlobalDialInCountriesUpdate {
    /// The countries whose numbers invitations show.
    pub selected_countries: Vec<SelectedCountryUpdate>,
    /// Whether invitations show toll-free numbers of the chosen countries.
    pub include_toll_free: Option<bool>,
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

/// What is changed of the Chat Etiquette Tool and its policies; what is left out stays as it is.
#[zoom_model]
pub struct ChatEtiquetteToolUpdate {
    /// Whether the Chat Etiquette Tool is on, which keeps users from sending unwanted words and patterns.
    pub enable: Option<bool>,
    /// What is done with the policies.
    pub operate: Option<ListOperation>,
    /// The policies of the Chat Etiquette Tool.
    pub policies: Vec<Policy>,
}

/// What is done with policies.
#[zoom_model]
pub enum ListOperation {
    /// Adds them.
    Create,
    /// Changes them.
    Update,
    /// Deletes them.
    Delete,
}

/// What is changed of the settings for what goes on in meetings; what is left out stays as it is.
#[zoom_model]
pub struct InMeetingUpdate {
    /// Whether people of the account see that somebody from outside takes part.
    pub alert_guest_join: Option<bool>,
    /// Whether hosts can switch focus mode on when they schedule.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether meetings are streamed live to other services.
    pub allow_live_streaming: Option<bool>,
    /// Whether users can delete their messages in the chat of meetings.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// With whom participants chat.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Whether participants and panelists can give themselves other names.
    pub allow_participants_to_rename: Option<bool>,
    /// Whether Zoom's own windows are seen in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whose chat messages participants of a meeting save.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Whether participants can draw on shared screens.
    pub annotation: Option<bool>,
    /// Whether questions in a webinar's Q&A can be anonymous.
    pub anonymous_question_answer: Option<bool>,
    /// Whether hosts can put attendees on hold. Zoom has given it up.
    #[deprecated = "it is being given up"]
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is on: only the video and pictures of the host and co-hosts are shown.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether users have an auto-answer group of contacts, whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether the chat of meetings is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts can divide participants into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants are assigned to breakout rooms when scheduling; needs client 4.5.0 or later.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can write chat messages that all see.
    pub chat: Option<bool>,
    /// Whether participants can ask questions that the host and others answer.
    pub meeting_question_answer: Option<bool>,
    /// Whether there are closed captions, written by the host, a participant or a device.
    pub closed_caption: Option<bool>,
    /// The settings of closed captions.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether hosts can make participants co-hosts, who can do in the meeting what the host can.
    pub co_host: Option<bool>,
    /// Whether the data centers for live traffic are chosen in `data_center_regions`, and not Zoom's own choice.
    pub custom_data_center_regions: Option<bool>,
    /// Whether meetings are streamed live to services of one's own.
    pub custom_live_streaming_service: Option<bool>,
    /// What hosts are told about setting up a stream to a service of one's own.
    pub custom_service_instructions: Option<String>,
    /// Through which servers meetings pass: `cloud` for Zoom's, `On-Prem` for a Meeting Connector of one's own, for
    /// Licensed users.
    pub meeting_data_transit_and_residency_method: Option<MeetingDataTransitAndResidencyMethod>,
    /// The data center regions that are chosen, where `custom_data_center_regions` is on.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether desktops cannot be shared in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screens cannot be shared while somebody from outside takes part.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// The DSCP mark of audio packets. 1 to 63.
    pub dscp_audio: Option<u32>,
    /// Whether packets carry a DSCP mark, by which networks tell their class.
    pub dscp_marking: Option<bool>,
    /// The DSCP mark of video packets. 1 to 63.
    pub dscp_video: Option<u32>,
    /// Whether packets are marked in both directions.
    pub dscp_dual: Option<bool>,
    /// Whether everything is encrypted with AES, third parties' H.323 and SIP devices included.
    pub e2e_encryption: Option<bool>,
    /// Who hears a sound when people join or leave.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether others can take control of one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// Whether users can give Zoom feedback from the client.
    pub feedback: Option<bool>,
    /// Whether files are sent through the chat of meetings.
    pub file_transfer: Option<bool>,
    /// Whether meetings have video of higher quality, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars have video of higher quality, at the cost of bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether people can join from the browser of a computer, where less is possible than in the client.
    pub join_from_desktop: Option<bool>,
    /// Whether people can join from the browser of a mobile device, where less is possible than in the client.
    pub join_from_mobile: Option<bool>,
    /// Whether captions are translated by machine, and between which languages.
    pub auto_generated_translation: Option<AutoGeneratedTranslation>,
    /// The interpretation between languages.
    pub language_interpretation: Option<LanguageInterpretationUpdate>,
    /// Whether hosts may make participants sign language interpreters, when they schedule or during the meeting. It
    /// needs Zoom 5.11.3 or later.
    pub sign_language_interpretation: Option<SignLanguageInterpretationUpdate>,
    /// Whether meetings are streamed live to Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings are streamed live to YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// The settings of captions that people write.
    pub manual_captioning: Option<ManualCaptioning>,
    /// The settings of polls in meetings.
    pub meeting_polling: Option<Polling>,
    /// Whether participants can react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Which emojis participants react with: `all` of them, or those that were `selected`.
    pub meeting_reactions_emojis: Option<EmojiSelection>,
    /// Whether hosts and panelists can clap audibly.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether people can react with emojis in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts can ask participants questions after the end; needs client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether users can choose the original sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether two people alone in a meeting are connected directly.
    pub p2p_connetion: Option<bool>,
    /// Whether direct connections keep to a range of ports.
    pub p2p_ports: Option<bool>,
    /// Whether hosts can hold polls in meetings.
    pub polling: Option<bool>,
    /// The ports, from 1 to 65535 and joined by semicolons, where `p2p_ports` is on.
    pub ports_range: Option<String>,
    /// Whether people are asked for a thumb up or down when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can write to one another in private.
    pub private_chat: Option<bool>,
    /// Whether people on the phone record their name, which is played when they come and go.
    pub record_play_own_voice: Option<bool>,
    /// Whether the person who shares can let others control what is shared.
    pub remote_control: Option<bool>,
    /// Whether participants can give feedback by icons in their list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts can help a participant remotely.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants for permission to unmute them.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether users can invite people through the default e-mail only.
    pub sending_default_email_invites: Option<bool>,
    /// Whether people are offered to join from their browser, without installing anything; less is possible there than
    /// in the client.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the controls of meetings are always shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the person who shares can let others turn the slides; needs client 5.8.3 or later.
    pub slide_control: Option<bool>,
    /// Whether users can choose stereo audio.
    pub stereo_audio: Option<bool>,
    /// Whether invitations by the Outlook plugin are HTML and not plain text.
    pub use_html_format_email: Option<bool>,
    /// Whether users can put a picture in place of what is behind them.
    pub virtual_background: Option<bool>,
    /// The settings of virtual backgrounds.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether shared screens carry a watermark.
    pub watermark: Option<bool>,
    /// Whether people can chat in webinars, and with whom.
    pub webinar_chat: Option<WebinarChatUpdate>,
    /// Whether webinars are streamed live to other services, and to which.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// The settings of polls in webinars.
    pub webinar_polling: Option<Polling>,
    /// Whether attendees can ask questions that the host and panelists answer.
    pub webinar_question_answer: Option<bool>,
    /// Whether hosts can ask attendees questions after the end.
    pub webinar_survey: Option<bool>,
    /// Whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
    /// Who shares a screen: the `host`, or `all`.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Who shares a screen while somebody else does: the `host`, or `all`.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// How many share at once: `one`, or `multiple` on computers with two screens.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether meetings are streamed live to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether users can move from one device to another without leaving the meeting.
    pub transfer_meetings_between_devices: Option<bool>,
}

/// What is changed of the setting for interpreters; what is left out stays as it is.
#[zoom_model]
pub struct LanguageInterpretationUpdate {
    /// The languages that were added to Zoom's own.
    pub custom_languages: Vec<String>,
    /// Whether meetings have language interpretation unless it is switched off.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants speak in the language channel to which they listen.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether up to 25 languages of one's own can be given when scheduling.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether hosts can make participants interpreters between languages.
    pub enable: Option<bool>,
}

/// What is changed of the setting for interpreters of sign languages; what is left out stays as it is.
#[zoom_model]
pub struct SignLanguageInterpretationUpdate {
    /// Whether hosts can make participants interpreters of sign languages.
    pub enable: Option<bool>,
    /// Whether meetings have sign language interpretation unless it is switched off.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// The languages that were added to Zoom's own.
    pub custom_languages: Vec<String>,
}

/// What is changed of the setting for chat in webinars; what is left out stays as it is.
#[zoom_model]
pub struct WebinarChatUpdate {
    /// With whom attendees of webinars chat.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Whether the chat is saved on the host's computer when a webinar ends.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// With whom panelists chat.
    pub allow_panelists_chat_with: Option<WebinarChatRecipients>,
    /// Whether panelists can write to one another directly.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Whose chat messages attendees of a webinar save.
    pub allow_users_save_chats: Option<WebinarChatAllowUsersSaveChats>,
    /// With whom attendees chat until they choose.
    pub default_attendees_chat_with: Option<WebinarChatRecipients>,
    /// Whether webinar participants can write chat messages.
    pub enable: Option<bool>,
}

/// What is changed of the settings for recordings; what is left out stays as it is.
#[zoom_model]
pub struct RecordingUpdate {
    /// Whether cloud recordings open for members of the account only, and not for people outside.
    pub account_user_access_recording: Option<bool>,
    /// Whether deleted cloud recordings stay in the trash for 30 days and can be recovered.
    pub allow_recovery_deleted_cloud_recordings: Option<bool>,
    /// Whether meetings are archived; Zoom's support must have given the account the archiving solution.
    pub archive: Option<Archive>,
    /// Whether cloud recordings are deleted for good after some days.
    pub auto_delete_cmr: Option<bool>,
    /// After how many days cloud recordings are deleted, where `auto_delete_cmr` is on.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
    /// Where meetings are recorded automatically, if anywhere.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everybody who has the link of a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether only hosts can download cloud recordings.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether recordings show the names of participants.
    pub display_participant_name: Option<bool>,
    /// Whether hosts can delete their cloud recordings; while it is off, only administrators do.
    pub host_delete_cloud_recording: Option<bool>,
    /// The addresses from which cloud recordings open.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants can record to a file of their own.
    pub local_recording: Option<bool>,
    /// Whether recordings suit other video editors; files become larger and take longer.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether hosts cannot see their cloud recordings, which are then for administrators who manage recordings.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the audio of all is recorded to one file.
    pub record_audio_file: Option<bool>,
    /// Whether each participant's audio is recorded to a file of its own; for 200 participants at most.
    pub record_audio_file_each_participant: Option<bool>,
    /// Which views are recorded to files of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Whether the gallery is recorded beside the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the active speaker is recorded beside the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether cloud recordings are transcribed.
    pub recording_audio_transcript: Option<bool>,
    /// Whether participants see a disclaimer before a recording starts. Zoom is giving it up: use
    /// `recording_notification_for_zoom_client`.
    #[deprecated = "it is being given up"]
    pub recording_disclaimer: Option<bool>,
    /// Whether recordings have highlights. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub recording_highlight: Option<bool>,
    /// Which of highlights, chapters and next steps Zoom makes from what was recorded.
    pub smart_recording: Option<SmartRecording>,
    /// What the passcodes of recordings must be like.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether a small picture of the person who shares is recorded.
    pub recording_thumbnails: Option<bool>,
    /// Whether cloud recordings that are there already need a passcode.
    pub required_password_for_existing_cloud_recordings: Option<bool>,
    /// Whether cloud recordings that are shared need a passcode.
    pub required_password_for_shared_cloud_recordings: Option<bool>,
    /// Whether the chat is saved with the recording.
    pub save_chat_text: Option<bool>,
    /// Whether captions are saved as a VTT file.
    pub save_close_caption: Option<bool>,
    /// Whether what panelists write to each other and to all is saved with the recording.
    pub save_panelist_chat: Option<bool>,
    /// Whether results of polls that were shown are saved with the recording.
    pub save_poll_results: Option<bool>,
    /// Whether recordings show the time.
    pub show_timestamp: Option<bool>,
    /// How people in Zoom clients are told of a recording.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClientUpdate>,
}

/// What is changed of what people in Zoom clients see and hear when a recording starts.
#[zoom_model]
pub struct RecordingNotificationForZoomClientUpdate {
    /// Who sees a disclaimer before recording: `All participants` or `Guest only`.
    pub disclaimer_to_participants: Option<DisclaimerToParticipants>,
    /// Who hears that a recording starts: `All participants`, `Guest only` or `No one`.
    pub play_voice_prompt: Option<PlayVoicePrompt>,
    /// Whether hosts confirm before a recording starts.
    pub ask_host_to_confirm: Option<bool>,
}

/// Who is shown a disclaimer when a recording starts.
#[zoom_model]
pub enum DisclaimerToParticipants {
    /// All participants.
    #[zoom(rename = "All participants")]
    AllParticipants,
    /// Guests only.
    #[zoom(rename = "Guest only")]
    GuestOnly,
}

/// Who hears a voice prompt about the recording.
#[zoom_model]
pub enum PlayVoicePrompt {
    /// All participants.
    #[zoom(rename = "All participants")]
    AllParticipants,
    /// Guests only.
    #[zoom(rename = "Guest only")]
    GuestOnly,
    /// Nobody.
    #[zoom(rename = "No one")]
    NoOne,
}

/// What is changed of the settings for scheduling meetings; what is left out stays as it is.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// How participants hear and speak: by VoIP, by telephone, or both.
    pub audio_type: Option<AudioType>,
    /// Whether only people who are signed in may join.
    pub enforce_login: Option<bool>,
    /// The e-mail domains whose signed-in users may join.
    pub enforce_login_domains: Option<String>,
    /// Whether only users who signed in from certain domains can join meetings.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether personal meetings need a passcode where people join before the host. Zoom has given it up.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether each meeting has a group chat of its own.
    pub enable_dedicated_group_chat: Option<bool>,
    /// How long before the start people may join without the host, in minutes; 0 is any time. It counts when
    /// `join_before_host` is `true`.
    pub jbh_time: Option<JbhTime>,
    /// Whether people can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// What the passcodes of meetings and webinars must be like.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether every meeting shows `Zoom Meeting` as its topic.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether participants' video is on when they join; they can switch it off.
    pub participant_video: Option<bool>,
    /// Whether the host can switch off participants' video when scheduling.
    pub allow_host_to_disable_participant_video: Option<bool>,
    /// Whether users have a Personal Meeting ID for their meetings.
    pub personal_meeting: Option<bool>,
    /// Whether instant meetings need a passcode, which is made at random; not with a Personal Meeting ID. Free accounts
    /// and Pro accounts of one host always have it.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings with a Personal Meeting ID need a passcode: `none`, `all`, or those that people join before the
    /// host (`jbh_only`). Free accounts and Pro accounts of one host always have it.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether meetings that are scheduled already need a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether new meetings get a passcode; not with a Personal Meeting ID. Free accounts and Pro accounts of one host
    /// always have it.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether meetings show `Zoom Meeting` as their topic, whatever it is.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// Whether descriptions of meetings are hidden.
    pub hide_meeting_description: Option<HideMeetingDescription>,
    /// Whether webinars show `Zoom Webinar` as their topic, whatever it is.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// Whether descriptions of webinars are hidden.
    pub hide_webinar_description: Option<HideWebinarDescription>,
    /// Whether there are meeting templates.
    pub meeting_template: Option<MeetingTemplateUpdate>,
    /// Whether the chat goes on before and after meetings, and for whom; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// What is changed of the setting for meeting templates; what is left out stays as it is.
#[zoom_model]
pub struct MeetingTemplateUpdate {
    /// Whether there are meeting templates.
    pub enable: Option<bool>,
    /// What is done with the templates: `update` or `delete`.
    pub action: Option<String>,
    /// The meeting templates.
    pub templates: Vec<TemplateUpdate>,
}

/// A meeting template that can be used from now on, or no longer.
#[zoom_model]
pub struct TemplateUpdate {
    /// The meeting template's ID.
    pub id: Option<String>,
    /// Whether the template can be used.
    pub enable: Option<bool>,
}

/// What is changed of the settings for third parties' audio and for the regions of callers; what is left out stays as
/// it is.
#[zoom_model]
pub struct TelephonyUpdate {
    /// How to reach the audio conference of a third party.
    pub audio_conference_info: Option<String>,
    /// The regions from which most people call or are called.
    pub telephony_regions: Option<TelephonyRegionsUpdate>,
    /// Whether people can join with audio of a third party.
    pub third_party_audio: Option<bool>,
}

/// What is changed of the regions from which most participants call in; what is left out stays as it is.
#[zoom_model]
pub struct TelephonyRegionsUpdate {
    /// The regions from which most people call or are called, joined by commas.
    pub selection_values: Option<String>,
}

/// What is changed of the settings for a telephony service provider; what is left out stays as it is.
#[zoom_model]
pub struct TspUpdate {
    /// Whether Zoom can call people, so that they join by phone.
    pub call_out: Option<bool>,
    /// The countries to which calls are made.
    pub call_out_countries: Vec<String>,
    /// Whether attendees can have Zoom call them for audio; needs client 5.2.2 or later.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Whether toll-free numbers are shown.
    pub display_toll_free_numbers: Option<bool>,
    /// Whether attendees can dial into webinars through the toll-free numbers of the account; needs client 5.2.2 or
    /// later.
    pub allow_webinar_attendees_toll_free_dial: Option<bool>,
    /// Whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// The account's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<DialCountriesUpdate>,
}

/// What is changed of signing in to meetings: whether it is asked for, and one of the ways.
#[zoom_model]
pub struct MeetingAuthenticationUpdate {
    /// Whether hosts can invite people who need not sign in.
    pub allow_authentication_exception: Option<bool>,
    /// The authentication option to add, change or delete.
    pub authentication_option: Option<AuthenticationOptionUpdate>,
    /// Whether only authenticated users may join; `authentication_option` says how they authenticate.
    pub meeting_authentication: Option<bool>,
}

/// What is done with a way of signing in to meetings: added, changed or deleted.
#[zoom_model]
pub struct AuthenticationOptionUpdate {
    /// Whether an authentication option is added, updated or deleted.
    pub action: Option<AuthenticationOptionAction>,
    /// Whether this is the default way of signing in.
    pub default_option: Option<bool>,
    /// The domains whose users join meetings and webinars; for the type `enforce_login_with_domains`.
    pub domains: Option<String>,
    /// The authentication option's ID, which tells the option to update or delete unless `name` does. A new option is
    /// given one.
    pub id: Option<String>,
    /// The name of the authentication option, unique in the account.
    pub name: Option<String>,
    /// Who passes the authentication to join.
    #[zoom(rename = "type")]
    pub kind: Option<AuthenticationOptionType>,
}

/// What is done with an authentication option.
#[zoom_model]
pub enum AuthenticationOptionAction {
    /// Changes one.
    Update,
    /// Deletes one.
    Delete,
    /// Adds one.
    Add,
}

/// What is changed of signing in to see cloud recordings: whether it is asked for, and one of the ways.
#[zoom_model]
pub struct RecordingAuthenticationUpdate {
    /// The authentication option to add, change or delete.
    pub authentication_option: Option<RecordingAuthenticationOptionUpdate>,
    /// Whether only people who signed in can see cloud recordings; how they sign in must have been set for the account
    /// first.
    pub recording_authentication: Option<bool>,
}

/// What is done with a way of signing in to see cloud recordings: added, changed or deleted.
#[zoom_model]
pub struct RecordingAuthenticationOptionUpdate {
    /// Whether an authentication option is added, updated or deleted.
    pub action: Option<AuthenticationOptionAction>,
    /// Whether this is the default way of signing in.
    pub default_option: Option<bool>,
    /// The domains whose users see recordings; for the type `enforce_login_with_domains`.
    pub domains: Option<String>,
    /// The authentication option's ID, which tells the option to update or delete unless `name` does. A new option is
    /// given one.
    pub id: Option<String>,
    /// The name of the authentication option, unique in the account.
    pub name: Option<String>,
    /// Who passes the authentication to view recordings.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingAuthenticationOptionType>,
}

/// What is changed of an account's security settings, as a section of their own; what is left out stays as it is.
#[zoom_model]
pub struct SecuritySettingsUpdate {
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurityUpdate>,
}

/// What is changed of the settings for the security of meetings and webinars; what is left out stays as it is.
#[zoom_model]
pub struct MeetingSecurityUpdate {
    /// Whether every meeting needs a passcode, a waiting room or signing in. Only Enterprise, ISV, Education and larger
    /// Business accounts can do without.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// The domains that are kept out, such as `*.example.com`; 20 at most.
    pub block_user_domain_list: Vec<String>,
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolUpdate>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// How the meeting is encrypted. With end-to-end encryption, cloud recording, dialling in and the like are off.
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings can be encrypted from end to end; `encryption_type` says how.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings need a passcode, but for those with a Personal Meeting ID.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// What the passcodes of meetings and webinars must be like.
    pub meeting_password_requirement: Option<MeetingSecurityPasswordRequirement>,
    /// Whether only people who signed in can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether people who join by phone need a passcode, made of digits.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether meetings with a Personal Meeting ID need a passcode.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// Whether meetings that are scheduled already need a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether webinars that are scheduled already need a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// The settings of waiting rooms.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether new webinars get a passcode, which people need to join.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
    /// How participants are let into meetings, whether before the host too, and how the waiting room looks.
    pub waiting_room_options: Option<WaitingRoomOptions>,
}

/// What is changed of an account's settings for the Video SDK; what is left out stays as it is.
#[zoom_model]
pub struct VideoSdkSettingsUpdate {
    /// The settings that hold during meetings. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<VideoSdkInMeetingUpdate>,
    /// The settings that hold during sessions.
    pub in_session: Option<InSessionUpdate>,
    /// The settings of security during sessions.
    pub session_security: Option<SessionSecurity>,
    /// The settings of recordings.
    pub recording: Option<VideoSdkRecordingUpdate>,
}

/// What is changed of the data centers that carry meetings, in an account for the Video SDK.
#[zoom_model]
pub struct VideoSdkInMeetingUpdate {
    /// Whether the data centers for live traffic are chosen in `data_center_regions`, and not Zoom's own choice.
    pub custom_data_center_regions: Option<bool>,
    /// The data center regions that are chosen, where `custom_data_center_regions` is on.
    pub data_center_regions: Vec<DataCenterRegion>,
}

/// What is changed of the settings for sessions of the Video SDK; what is left out stays as it is.
#[zoom_model]
pub struct InSessionUpdate {
    /// Whether the data centers for live traffic are chosen in `data_center_regions`, and not Zoom's own choice.
    pub custom_data_center_regions: Option<bool>,
    /// The data center regions that are chosen, where `custom_data_center_regions` is on.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether two people alone in a session are connected directly.
    pub p2p_connetion: Option<bool>,
    /// Whether direct connections keep to a range of ports.
    pub p2p_ports: Option<bool>,
    /// The ports, from 1 to 65535 and joined by semicolons, where `p2p_ports` is on.
    pub ports_range: Option<String>,
    /// The DSCP mark of audio packets. 1 to 63.
    pub dscp_audio: Option<u32>,
    /// Whether packets carry a DSCP mark, by which networks tell their class.
    pub dscp_marking: Option<bool>,
    /// The DSCP mark of video packets. 1 to 63.
    pub dscp_video: Option<u32>,
    /// Whether packets are marked in both directions.
    pub dscp_dual: Option<bool>,
    /// Whether hosts can divide participants into smaller rooms.
    pub subsession: Option<bool>,
}

/// What is changed of the settings for recordings of sessions of the Video SDK; what is left out stays as it is.
#[zoom_model]
pub struct VideoSdkRecordingUpdate {
    /// Whether the active speaker is recorded beside the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether the gallery is recorded beside the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the audio of all is recorded to one file.
    pub record_audio_file: Option<bool>,
    /// Whether the chat is saved with the recording.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the time.
    pub show_timestamp: Option<bool>,
    /// Whether everybody who has the link of a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether cloud recordings are deleted for good after some days.
    pub auto_delete_cmr: Option<bool>,
    /// After how many days cloud recordings are deleted, where `auto_delete_cmr` is on.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
}
