//! Account settings.

use super::EncryptionType;
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Gets account settings.
///
/// Zoom's page: [Get account settings](https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/%7BaccountId%7D/settings).
#[zoom_endpoint(
    GET, "/accounts/<account_id>/settings",
    scopes = ["account:read:admin", "account:read:settings:admin", "account:read:settings:master"],
    rate_limit = Medium,
    errors(
        /// Account not found.
        404/2001 => AccountNotFound,
    )
)]
pub fn get_account_settings(
    /// The account.
    account_id: String,
    /// The option.
    option: Option<SettingOption>,
    /// The custom query fields.
    custom_query_fields: Option<String>,
) -> AccountSettings;

/// Updates account settings.
///
/// Zoom's page: [Update account settings](https://developers.zoom.us/docs/api/accounts/#tag/accounts/PATCH/accounts/%7BaccountId%7D/settings).
#[zoom_endpoint(
    PATCH, "/accounts/<account_id>/settings", json,
    scopes = ["account:write:admin", "account:update:settings:admin", "account:update:settings:master"],
    rate_limit = Medium,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Account not found.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_account_settings(
    /// The account.
    account_id: String,
    /// The option.
    #[query]
    option: Option<SettingOption>,
    /// The account settings.
    #[body]
    account_settings: AccountSettingsUpdate,
) -> NoContent;

/// One of the shapes of an account settings.
#[zoom_model(one_of)]
pub enum AccountSettings {
    /// General.
    General(Box<AccountSettingsGeneral>),
    /// Allow authentication exception.
    AllowAuthenticationException(AccountSettingsAllowAuthenticationException),
    /// Authentication options.
    AuthenticationOptions(AccountSettingsAuthenticationOptions),
    /// Meeting webinar security.
    MeetingWebinarSecurity(Box<AccountSettingsMeetingWebinarSecurity>),
    /// Video sdk.
    VideoSdk(Box<AccountSettingsVideoSdk>),
}

/// An account settings general.
#[zoom_model]
pub struct AccountSettingsGeneral {
    /// The security.
    pub security: Option<Security>,
    /// The audio conferencing.
    pub audio_conferencing: Option<AudioConferencing>,
    /// The chat.
    pub chat: Option<Chat>,
    /// The email notification.
    pub email_notification: Option<EmailNotification>,
    /// The feature.
    pub feature: Option<Feature>,
    /// The in meeting.
    pub in_meeting: Option<InMeeting>,
    /// The integration.
    pub integration: Option<Integration>,
    /// The other options.
    pub other_options: Option<OtherOptions>,
    /// The profile.
    pub profile: Option<Profile>,
    /// The recording.
    pub recording: Option<Recording>,
    /// The schedule meeting.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// The telephony.
    pub telephony: Option<Telephony>,
    /// The TSP.
    pub tsp: Option<Tsp>,
    /// The Zoom rooms.
    pub zoom_rooms: Option<ZoomRooms>,
    /// The smart recognition.
    pub smart_recognition: Option<SmartRecognition>,
    /// The mail calendar.
    pub mail_calendar: Option<MailCalendar>,
    /// The general setting.
    pub general_setting: Option<GeneralSetting>,
}

/// A security.
#[zoom_model]
pub struct Security {
    /// Whether "admin change name pic" is on.
    #[deprecated = "it is being given up"]
    pub admin_change_name_pic: Option<bool>,
    /// Whether "admin change user info" is on.
    pub admin_change_user_info: Option<bool>,
    /// The user modifiable info by admin.
    pub user_modifiable_info_by_admin: Vec<UserModifiableInfoByAdmin>,
    /// The signin with SSO.
    pub signin_with_sso: Option<SigninWithSso>,
    /// Whether billing info is hidden.
    pub hide_billing_info: Option<bool>,
    /// Whether "import photos from devices" is on.
    pub import_photos_from_devices: Option<bool>,
    /// The password requirement.
    pub password_requirement: Option<PasswordRequirement>,
    /// The sign again period for inactivity on client.
    pub sign_again_period_for_inactivity_on_client: Option<i64>,
    /// The sign again period for inactivity on web.
    pub sign_again_period_for_inactivity_on_web: Option<i64>,
    /// The sign in with two factor auth.
    pub sign_in_with_two_factor_auth: Option<SignInWithTwoFactorAuth>,
    /// The sign in with two factor auth groups.
    pub sign_in_with_two_factor_auth_groups: Vec<String>,
    /// The sign in with two factor auth roles.
    pub sign_in_with_two_factor_auth_roles: Vec<String>,
}

/// What a user modifiable info by admin can be.
#[zoom_model]
pub enum UserModifiableInfoByAdmin {
    /// Name.
    Name,
    /// Profile picture.
    ProfilePicture,
    /// Sign in email.
    SignInEmail,
    /// Host key.
    HostKey,
}

/// A signin with SSO.
#[zoom_model]
pub struct SigninWithSso {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether SSO for domains is required.
    pub require_sso_for_domains: Option<bool>,
    /// The domains.
    pub domains: Vec<String>,
    /// The SSO bypass users.
    pub sso_bypass_users: Vec<SsoBypassUser>,
}

/// A SSO bypass user.
#[zoom_model]
pub struct SsoBypassUser {
    /// The ID.
    pub id: Option<String>,
    /// The email.
    pub email: Option<String>,
}

/// A password requirement.
#[zoom_model]
pub struct PasswordRequirement {
    /// The consecutive characters length.
    pub consecutive_characters_length: Option<i64>,
    /// Whether "have special character" is on.
    pub have_special_character: Option<bool>,
    /// The minimum password length: 8 to 14.
    #[zoom(secret)]
    pub minimum_password_length: Option<u32>,
    /// Whether "weak enhance detection" is on.
    pub weak_enhance_detection: Option<bool>,
}

/// What a sign in with two factor auth can be.
#[zoom_model]
pub enum SignInWithTwoFactorAuth {
    /// All.
    All,
    /// Group.
    Group,
    /// Role.
    Role,
    /// None.
    None,
}

/// An audio conferencing.
#[zoom_model]
pub struct AudioConferencing {
    /// The toll free and fee based toll call.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeCall>,
    /// The toll call.
    pub toll_call: Option<TollCall>,
    /// The call me and invite by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhone>,
    /// Whether "personal audio conference" is on.
    pub personal_audio_conference: Option<bool>,
    /// The participant phone masking.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// The global dial in countries.
    pub global_dial_in_countries: Option<GlobalDialInCountries>,
}

/// A toll free call.
#[zoom_model]
pub struct TollFreeCall {
    /// Whether webinar attendees dial is allowed.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The numbers.
    pub numbers: Vec<Number>,
}

/// A number.
#[zoom_model]
pub struct Number {
    /// The code.
    pub code: Option<String>,
    /// The country code.
    pub country_code: Option<String>,
    /// The country name.
    pub country_name: Option<String>,
    /// The display number: at most 30 characters.
    pub display_number: Option<String>,
    /// The number: at most 30 characters.
    pub number: Option<String>,
}

/// A toll call.
#[zoom_model]
pub struct TollCall {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The numbers.
    pub numbers: Vec<Number>,
}

/// A call me and invite by phone.
#[zoom_model]
pub struct CallMeAndInviteByPhone {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The require press 1 for call me.
    pub require_press_1_for_call_me: Option<RequirePress1ForCallMe>,
    /// Whether webinar attendees call me is allowed.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// The call out countries.
    pub call_out_countries: Option<CallOutCountries>,
}

/// What a require press1 for call me can be.
#[zoom_model]
pub enum RequirePress1ForCallMe {
    /// Auto.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Call out countries.
#[zoom_model]
pub struct CallOutCountries {
    /// The allowed countries.
    pub allowed_countries: Vec<AllowedCountry>,
    /// The selected countries.
    pub selected_countries: Vec<SelectedCountry>,
}

/// An allowed country.
#[zoom_model]
pub struct AllowedCountry {
    /// The code.
    pub code: Option<String>,
    /// The name.
    pub name: Option<String>,
}

/// A selected country.
#[zoom_model]
pub struct SelectedCountry {
    /// The code.
    pub code: Option<String>,
    /// The name.
    pub name: Option<String>,
}

/// A participant phone masking.
#[zoom_model]
pub struct ParticipantPhoneMasking {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The masking type.
    pub masking_type: Option<MaskingType>,
}

/// What a masking type can be.
#[zoom_model]
pub enum MaskingType {
    /// Mask default.
    MaskDefault,
    /// Mask first5.
    #[zoom(rename = "mask_first_5")]
    MaskFirst5,
    /// Mask except last4.
    #[zoom(rename = "mask_except_last_4")]
    MaskExceptLast4,
}

/// Global dial in countries.
#[zoom_model]
pub struct GlobalDialInCountries {
    /// The allowed countries.
    pub allowed_countries: Vec<AllowedCountry>,
    /// The selected countries.
    pub selected_countries: Vec<SelectedCountry>,
    /// Whether toll free is included.
    pub include_toll_free: Option<bool>,
}

/// A chat.
#[zoom_model]
pub struct Chat {
    /// Whether bots chat is allowed.
    pub allow_bots_chat: Option<bool>,
    /// The share files.
    pub share_files: Option<ShareFiles>,
    /// The chat emojis.
    pub chat_emojis: Option<ChatEmojis>,
    /// Whether "record voice messages" is on.
    pub record_voice_messages: Option<bool>,
    /// Whether "record video messages" is on.
    pub record_video_messages: Option<bool>,
    /// Whether "screen capture" is on.
    pub screen_capture: Option<bool>,
    /// Whether "create public channels" is on.
    pub create_public_channels: Option<bool>,
    /// Whether "create private channels" is on.
    pub create_private_channels: Option<bool>,
    /// Whether "create group chat" is on.
    pub create_group_chat: Option<bool>,
    /// Whether "share links in chat" is on.
    pub share_links_in_chat: Option<bool>,
    /// Whether "schedule meetings in chat" is on.
    pub schedule_meetings_in_chat: Option<bool>,
    /// The set retention period in cloud.
    pub set_retention_period_in_cloud: Option<SetRetentionPeriodInCloud>,
    /// The set retention period in local.
    pub set_retention_period_in_local: Option<SetRetentionPeriodInLocal>,
    /// The allow users to add contacts.
    pub allow_users_to_add_contacts: Option<AllowUsersToAddContacts>,
    /// The allow users to chat with others.
    pub allow_users_to_chat_with_others: Option<AllowUsersToChatWithOthers>,
    /// The chat etiquette tool.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// The send data to third party archiving service.
    pub send_data_to_third_party_archiving_service: Option<SendDataToThirdPartyArchivingService>,
    /// The apply local storage to personal channel.
    pub apply_local_storage_to_personal_channel: Option<ApplyLocalStorageToPersonalChannel>,
    /// Whether "translate messages" is on.
    pub translate_messages: Option<bool>,
    /// The search and send animated gif images.
    pub search_and_send_animated_gif_images: Option<SearchAndSendAnimatedGifImages>,
    /// The external collab restrict.
    pub external_collab_restrict: Option<ExternalCollabRestrict>,
    /// The external user control.
    pub external_user_control: Option<ExternalUserControl>,
    /// The external invite approve.
    pub external_invite_approve: Option<ExternalInviteApprove>,
    /// The external member join.
    pub external_member_join: Option<ExternalMemberJoin>,
    /// The external join approve.
    pub external_join_approve: Option<ExternalJoinApprove>,
    /// Whether "download file" is on.
    pub download_file: Option<bool>,
    /// Whether "share screen in chat" is on.
    pub share_screen_in_chat: Option<bool>,
    /// Whether "code snippet" is on.
    pub code_snippet: Option<bool>,
    /// Whether "personal channel" is on.
    pub personal_channel: Option<bool>,
    /// Whether "store revise chat" is on.
    pub store_revise_chat: Option<bool>,
    /// Whether "set chat as default tab" is on.
    pub set_chat_as_default_tab: Option<bool>,
    /// Whether "hyper link" is on.
    pub hyper_link: Option<bool>,
    /// Whether "suppress removal notification" is on.
    pub suppress_removal_notification: Option<bool>,
    /// Whether "suppress user group notification" is on.
    pub suppress_user_group_notification: Option<bool>,
    /// Whether remove msg by owner and admins are allowed.
    pub allow_remove_msg_by_owner_and_admins: Option<bool>,
    /// Whether huddles from channels are allowed.
    pub allow_huddles_from_channels: Option<bool>,
    /// Whether "shared spaces" is on.
    pub shared_spaces: Option<bool>,
    /// The chat email address.
    pub chat_email_address: Option<ChatEmailAddress>,
    /// The read receipts.
    pub read_receipts: Option<ReadReceipts>,
    /// The allow delete message.
    pub allow_delete_message: Option<AllowDeleteMessage>,
    /// The allow edit message.
    pub allow_edit_message: Option<AllowEditMessage>,
    /// Whether status to internal contact is shown.
    pub show_status_to_internal_contact: Option<bool>,
    /// Whether "presence on meeting" is on.
    pub presence_on_meeting: Option<bool>,
    /// Whether "presence away when screen saver" is on.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Whether H.323 contact tab is shown.
    pub show_h323_contact_tab: Option<bool>,
    /// The AI summary.
    pub ai_summary: Option<AiSummary>,
    /// The AI compose.
    pub ai_compose: Option<AiCompose>,
    /// Whether "AI recommend" is on.
    pub ai_recommend: Option<bool>,
    /// Whether "AI quick reply" is on.
    pub ai_quick_reply: Option<bool>,
    /// Whether "AI sentence completion" is on.
    pub ai_sentence_completion: Option<bool>,
    /// Whether "AI quick schedule" is on.
    pub ai_quick_schedule: Option<bool>,
    /// Whether "survey poll" is on.
    pub survey_poll: Option<bool>,
}

/// Share files.
#[zoom_model]
pub struct ShareFiles {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The share option.
    pub share_option: Option<ShareOption>,
    /// The view option.
    pub view_option: Option<ViewOption>,
    /// The restrictions.
    pub restrictions: Option<Restrictions>,
}

/// What a share option can be.
#[zoom_model]
pub enum ShareOption {
    /// Disable.
    Disable,
    /// Anyone.
    Anyone,
    /// Account.
    Account,
    /// Organization.
    Organization,
}

/// What a view option can be.
#[zoom_model]
pub enum ViewOption {
    /// Anyone.
    Anyone,
    /// Account.
    Account,
    /// Organization.
    Organization,
}

/// Restrictions.
#[zoom_model]
pub struct Restrictions {
    /// Whether "only allow specific file types" is on.
    pub only_allow_specific_file_types: Option<bool>,
    /// The file type restrictions.
    pub file_type_restrictions: Vec<FileTypeRestriction>,
    /// The file type restrictions for external.
    pub file_type_restrictions_for_external: Vec<FileTypeRestrictionsForExternal>,
    /// Whether "maximum file size" is on.
    pub maximum_file_size: Option<bool>,
    /// The file size restrictions: one of 50, 100, 200, 300, 400, 500.
    pub file_size_restrictions: Option<i64>,
    /// The file size restrictions for external: one of 50, 100, 200, 300, 400, 500.
    pub file_size_restrictions_for_external: Option<i64>,
    /// The file restrictions apply to.
    pub file_restrictions_apply_to: Option<FileRestrictionsApplyTo>,
}

/// What a file type restriction can be.
#[zoom_model]
pub enum FileTypeRestriction {
    /// Gz.
    #[zoom(rename = ".gz")]
    Gz,
    /// Rar.
    #[zoom(rename = ".rar")]
    Rar,
    /// Zip.
    #[zoom(rename = ".zip")]
    Zip,
    /// Xls.
    #[zoom(rename = ".xls")]
    Xls,
    /// Xlsx.
    #[zoom(rename = ".xlsx")]
    Xlsx,
    /// JSON.
    #[zoom(rename = ".json")]
    Json,
    /// Png.
    #[zoom(rename = ".png")]
    Png,
    /// Pptx.
    #[zoom(rename = ".pptx")]
    Pptx,
    /// Ppt.
    #[zoom(rename = ".ppt")]
    Ppt,
    /// Value7z.
    #[zoom(rename = ".7z")]
    Value7z,
    /// Xmind.
    #[zoom(rename = ".xmind")]
    Xmind,
    /// Pdf.
    #[zoom(rename = ".pdf")]
    Pdf,
    /// Pps.
    #[zoom(rename = ".pps")]
    Pps,
    /// Txt.
    #[zoom(rename = ".txt")]
    Txt,
    /// Docx.
    #[zoom(rename = ".docx")]
    Docx,
    /// Doc.
    #[zoom(rename = ".doc")]
    Doc,
}

/// What a file type restrictions for external can be.
#[zoom_model]
pub enum FileTypeRestrictionsForExternal {
    /// Gz.
    #[zoom(rename = ".gz")]
    Gz,
    /// Rar.
    #[zoom(rename = ".rar")]
    Rar,
    /// Zip.
    #[zoom(rename = ".zip")]
    Zip,
    /// Xls.
    #[zoom(rename = ".xls")]
    Xls,
    /// Xlsx.
    #[zoom(rename = ".xlsx")]
    Xlsx,
    /// JSON.
    #[zoom(rename = ".json")]
    Json,
    /// Png.
    #[zoom(rename = ".png")]
    Png,
    /// Pptx.
    #[zoom(rename = ".pptx")]
    Pptx,
    /// Ppt.
    #[zoom(rename = ".ppt")]
    Ppt,
    /// Value7z.
    #[zoom(rename = ".7z")]
    Value7z,
    /// Xmind.
    #[zoom(rename = ".xmind")]
    Xmind,
    /// Pdf.
    #[zoom(rename = ".pdf")]
    Pdf,
    /// Pps.
    #[zoom(rename = ".pps")]
    Pps,
    /// Txt.
    #[zoom(rename = ".txt")]
    Txt,
    /// Docx.
    #[zoom(rename = ".docx")]
    Docx,
    /// Doc.
    #[zoom(rename = ".doc")]
    Doc,
}

/// What a file restrictions apply to can be.
#[zoom_model]
pub enum FileRestrictionsApplyTo {
    /// Sharing and viewing.
    SharingAndViewing,
    /// Sharing.
    Sharing,
}

/// A chat emojis.
#[zoom_model]
pub struct ChatEmojis {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The emojis option.
    pub emojis_option: Option<EmojisOption>,
}

/// What an emojis option can be.
#[zoom_model]
pub enum EmojisOption {
    /// All.
    All,
    /// Selected.
    Selected,
}

/// A set retention period in cloud.
#[zoom_model]
pub struct SetRetentionPeriodInCloud {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The retention period of direct messages and group conversation.
    pub retention_period_of_direct_messages_and_group_conversation: Option<String>,
    /// The retention period of channels.
    pub retention_period_of_channels: Option<String>,
}

/// A set retention period in local.
#[zoom_model]
pub struct SetRetentionPeriodInLocal {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The retention period of direct messages and group conversation.
    pub retention_period_of_direct_messages_and_group_conversation: Option<String>,
    /// The retention period of channels.
    pub retention_period_of_channels: Option<String>,
}

/// Allow users to add contacts.
#[zoom_model]
pub struct AllowUsersToAddContacts {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The selected option.
    pub selected_option: Option<SelectedOption>,
    /// The user email addresses.
    pub user_email_addresses: Option<String>,
}

/// What a selected option can be.
#[zoom_model]
pub enum SelectedOption {
    /// Anyone.
    Anyone = 1,
    /// In same organization.
    InSameOrganization = 2,
    /// In same organization and specified domains.
    InSameOrganizationAndSpecifiedDomains = 3,
    /// In same organization and specified users.
    InSameOrganizationAndSpecifiedUsers = 4,
}

/// Allow users to chat with others.
#[zoom_model]
pub struct AllowUsersToChatWithOthers {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The selected option.
    pub selected_option: Option<SelectedOption>,
    /// The user email addresses.
    pub user_email_addresses: Option<String>,
}

/// A chat etiquette tool.
#[zoom_model]
pub struct ChatEtiquetteTool {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The policies.
    pub policies: Vec<Policy>,
    /// The policy max count.
    pub policy_max_count: Option<u32>,
}

/// A policy.
#[zoom_model]
pub struct Policy {
    /// The description.
    pub description: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// Whether it is locked.
    pub is_locked: Option<bool>,
    /// The keywords.
    pub keywords: Vec<String>,
    /// The name.
    pub name: Option<String>,
    /// The regular expression.
    pub regular_expression: Option<String>,
    /// The status.
    pub status: Option<PolicyStatus>,
    /// The trigger action.
    pub trigger_action: Option<TriggerAction>,
}

/// What a policy status can be.
#[zoom_model]
pub enum PolicyStatus {
    /// Activated.
    Activated,
    /// Deactivated.
    Deactivated,
}

/// What a trigger action can be.
#[zoom_model]
pub enum TriggerAction {
    /// Ask user to confirm before.
    AskUserToConfirmBefore = 1,
    /// Block users message.
    BlockUsersMessage = 2,
}

/// A send data to third party archiving service.
#[zoom_model]
pub struct SendDataToThirdPartyArchivingService {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<SendDataToThirdPartyArchivingServiceType>,
    /// The smtp delivery address.
    pub smtp_delivery_address: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The passcode.
    #[zoom(secret)]
    pub passcode: Option<String>,
    /// The authorized channel token.
    pub authorized_channel_token: Option<String>,
}

/// What a send data to third party archiving service type can be.
#[zoom_model]
pub enum SendDataToThirdPartyArchivingServiceType {
    /// Global relay.
    GlobalRelay,
    /// Smarsh.
    Smarsh,
}

/// An apply local storage to personal channel.
#[zoom_model]
pub struct ApplyLocalStorageToPersonalChannel {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The retention period.
    pub retention_period: Option<String>,
}

/// Search and send animated gif images.
#[zoom_model]
pub struct SearchAndSendAnimatedGifImages {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The giphy content rating.
    pub giphy_content_rating: Option<GiphyContentRating>,
}

/// What a giphy content rating can be.
#[zoom_model]
pub enum GiphyContentRating {
    /// G level1.
    GLevel1 = 1,
    /// Pg level2.
    PgLevel2 = 2,
    /// Pg13 level13.
    Pg13Level13 = 3,
    /// R level4.
    RLevel4 = 4,
}

/// An external collab restrict.
#[zoom_model]
pub struct ExternalCollabRestrict {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The external chat.
    pub external_chat: Option<ExternalChat>,
    /// The group ID.
    pub group_id: Option<String>,
}

/// What an external chat can be.
#[zoom_model]
pub enum ExternalChat {
    /// Allowed.
    Allowed,
    /// Not allowed.
    NotAllowed,
}

/// An external user control.
#[zoom_model]
pub struct ExternalUserControl {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The selected option.
    pub selected_option: Option<ExternalUserControlSelectedOption>,
    /// Whether "external account" is on.
    pub external_account: Option<bool>,
}

/// What an external user control selected option can be.
#[zoom_model]
pub enum ExternalUserControlSelectedOption {
    /// Everyone.
    Everyone = 1,
    /// Only members in your organization.
    OnlyMembersInYourOrganization = 2,
    /// Only account owner and admins.
    OnlyAccountOwnerAndAdmins = 3,
}

/// An external invite approve.
#[zoom_model]
pub struct ExternalInviteApprove {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The selected option: one of 1, 2.
    pub selected_option: Option<i64>,
    /// The channel ID.
    pub channel_id: Option<String>,
    /// Whether "external account" is on.
    pub external_account: Option<bool>,
}

/// An external member join.
#[zoom_model]
pub struct ExternalMemberJoin {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "external account" is on.
    pub external_account: Option<bool>,
}

/// An external join approve.
#[zoom_model]
pub struct ExternalJoinApprove {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The selected option.
    pub selected_option: Option<ExternalJoinApproveSelectedOption>,
    /// The channel ID.
    pub channel_id: Option<String>,
    /// Whether "external account" is on.
    pub external_account: Option<bool>,
}

/// What an external join approve selected option can be.
#[zoom_model]
pub enum ExternalJoinApproveSelectedOption {
    /// Send requests directly to all.
    SendRequestsDirectlyToAll = 1,
    /// Send requests to specific channel.
    SendRequestsToSpecificChannel = 2,
}

/// A chat email address.
#[zoom_model]
pub struct ChatEmailAddress {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "only allow specific domains" is on.
    pub only_allow_specific_domains: Option<bool>,
    /// The specific domains.
    pub specific_domains: Vec<String>,
}

/// Read receipts.
#[zoom_model]
pub struct ReadReceipts {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether users opt out is allowed.
    pub allow_users_opt_out: Option<bool>,
}

/// An allow delete message.
#[zoom_model]
pub struct AllowDeleteMessage {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The time: one of 0, 5, 30, 60, 1440, 10080.
    pub time: Option<i64>,
}

/// An allow edit message.
#[zoom_model]
pub struct AllowEditMessage {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The time: one of 0, 5, 30, 60, 1440, 10080.
    pub time: Option<i64>,
}

/// An AI summary.
#[zoom_model]
pub struct AiSummary {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "shown in team chat" is on.
    pub shown_in_team_chat: Option<bool>,
}

/// An AI compose.
#[zoom_model]
pub struct AiCompose {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "shown in team chat" is on.
    pub shown_in_team_chat: Option<bool>,
}

/// An email notification.
#[zoom_model]
pub struct EmailNotification {
    /// Whether "alternative host reminder" is on.
    pub alternative_host_reminder: Option<bool>,
    /// Whether "cancel meeting reminder" is on.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether "cloud recording available reminder" is on.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether "jbh reminder" is on.
    pub jbh_reminder: Option<bool>,
    /// Whether "low host count reminder" is on.
    pub low_host_count_reminder: Option<bool>,
    /// Whether "recording available reminder alternative hosts" is on.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Whether "recording available reminder schedulers" is on.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Whether "schedule for reminder" is on.
    pub schedule_for_reminder: Option<bool>,
}

/// A feature.
#[zoom_model]
pub struct Feature {
    /// The meeting capacity.
    pub meeting_capacity: Option<i64>,
}

/// An in meeting.
#[zoom_model]
pub struct InMeeting {
    /// The auto generated translation.
    pub auto_generated_translation: Option<AutoGeneratedTranslation>,
    /// Whether "alert guest join" is on.
    pub alert_guest_join: Option<bool>,
    /// Whether host to enable focus mode is allowed.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether live streaming is allowed.
    pub allow_live_streaming: Option<bool>,
    /// The allow participants chat with.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Whether participants to rename is allowed.
    pub allow_participants_to_rename: Option<bool>,
    /// Whether show Zoom windows are allowed.
    pub allow_show_zoom_windows: Option<bool>,
    /// The allow users save chats.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Whether `annotation` is on.
    pub annotation: Option<bool>,
    /// Whether "anonymous question answer" is on.
    pub anonymous_question_answer: Option<bool>,
    /// Whether "attendee on hold" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub attendee_on_hold: Option<bool>,
    /// Whether "attention mode focus mode" is on: `false` when left out.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether "auto answer" is on.
    pub auto_answer: Option<bool>,
    /// Whether "auto saving chat" is on.
    pub auto_saving_chat: Option<bool>,
    /// Whether "breakout room" is on.
    pub breakout_room: Option<bool>,
    /// Whether "breakout room schedule" is on.
    pub breakout_room_schedule: Option<bool>,
    /// Whether `chat` is on.
    pub chat: Option<bool>,
    /// Whether "meeting question answer" is on.
    pub meeting_question_answer: Option<bool>,
    /// Whether "closed caption" is on.
    pub closed_caption: Option<bool>,
    /// The closed captioning.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether "co host" is on.
    pub co_host: Option<bool>,
    /// Whether "custom data center regions" is on.
    pub custom_data_center_regions: Option<bool>,
    /// Whether "custom live streaming service" is on.
    pub custom_live_streaming_service: Option<bool>,
    /// The custom service instructions.
    pub custom_service_instructions: Option<String>,
    /// The meeting data transit and residency method.
    pub meeting_data_transit_and_residency_method: Option<MeetingDataTransitAndResidencyMethod>,
    /// The data center regions.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether screen sharing for host meetings is disabled.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screen sharing for in meeting guests is disabled.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// The dscp audio: 1 to 63.
    pub dscp_audio: Option<u32>,
    /// Whether "dscp marking" is on.
    pub dscp_marking: Option<bool>,
    /// The dscp video: 1 to 63.
    pub dscp_video: Option<u32>,
    /// Whether "dscp dual" is on.
    pub dscp_dual: Option<bool>,
    /// Whether "e2e encryption" is on.
    pub e2e_encryption: Option<bool>,
    /// The entry exit chime.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether "far end camera control" is on.
    pub far_end_camera_control: Option<bool>,
    /// Whether `feedback` is on.
    pub feedback: Option<bool>,
    /// Whether "file transfer" is on.
    pub file_transfer: Option<bool>,
    /// Whether "group hd" is on.
    pub group_hd: Option<bool>,
    /// Whether "webinar group hd" is on.
    pub webinar_group_hd: Option<bool>,
    /// Whether "join from desktop" is on.
    pub join_from_desktop: Option<bool>,
    /// Whether "join from mobile" is on.
    pub join_from_mobile: Option<bool>,
    /// The language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether "live streaming facebook" is on.
    pub live_streaming_facebook: Option<bool>,
    /// Whether "live streaming youtube" is on.
    pub live_streaming_youtube: Option<bool>,
    /// The manual captioning.
    pub manual_captioning: Option<ManualCaptioning>,
    /// The meeting polling.
    pub meeting_polling: Option<MeetingPolling>,
    /// Whether "meeting reactions" is on.
    pub meeting_reactions: Option<bool>,
    /// The meeting reactions emojis.
    pub meeting_reactions_emojis: Option<MeetingReactionsEmojis>,
    /// Whether host panelists to use audible clap is allowed.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether "webinar reactions" is on.
    pub webinar_reactions: Option<bool>,
    /// Whether "meeting survey" is on.
    pub meeting_survey: Option<bool>,
    /// Whether "original audio" is on.
    pub original_audio: Option<bool>,
    /// Whether "p2p connetion" is on.
    pub p2p_connetion: Option<bool>,
    /// Whether "p2p ports" is on.
    pub p2p_ports: Option<bool>,
    /// Whether `polling` is on.
    pub polling: Option<bool>,
    /// The ports range.
    pub ports_range: Option<String>,
    /// Whether "post meeting feedback" is on.
    pub post_meeting_feedback: Option<bool>,
    /// Whether "private chat" is on.
    pub private_chat: Option<bool>,
    /// Whether "record play own voice" is on.
    pub record_play_own_voice: Option<bool>,
    /// Whether "remote control" is on.
    pub remote_control: Option<bool>,
    /// Whether "non verbal feedback" is on: `false` when left out.
    pub non_verbal_feedback: Option<bool>,
    /// Whether "remote support" is on: `false` when left out.
    pub remote_support: Option<bool>,
    /// Whether "request permission to unmute participants" is on.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether "screen sharing" is on.
    pub screen_sharing: Option<bool>,
    /// Whether "sending default email invites" is on.
    pub sending_default_email_invites: Option<bool>,
    /// Whether a join from your browser link is shown.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether meeting control toolbar is shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether "slide control" is on.
    pub slide_control: Option<bool>,
    /// Whether "stereo audio" is on.
    pub stereo_audio: Option<bool>,
    /// The unchecked data center regions.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
    /// Whether HTML format email is used.
    pub use_html_format_email: Option<bool>,
    /// Whether "virtual background" is on.
    pub virtual_background: Option<bool>,
    /// The virtual background settings.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether `watermark` is on.
    pub watermark: Option<bool>,
    /// The webinar chat.
    pub webinar_chat: Option<WebinarChat>,
    /// The webinar live streaming.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// The webinar polling.
    pub webinar_polling: Option<WebinarPolling>,
    /// Whether "webinar question answer" is on.
    pub webinar_question_answer: Option<bool>,
    /// Whether "webinar survey" is on.
    pub webinar_survey: Option<bool>,
    /// Whether `whiteboard` is on.
    pub whiteboard: Option<bool>,
    /// The who can share screen.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// The who can share screen when someone is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreenWhenSomeoneIsSharing>,
    /// The participants share simultaneously.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether "workplace by facebook" is on.
    pub workplace_by_facebook: Option<bool>,
    /// Whether "transfer meetings between devices" is on.
    pub transfer_meetings_between_devices: Option<bool>,
    /// The meeting summary with AI companion.
    pub meeting_summary_with_ai_companion: Option<MeetingSummaryWithAiCompanion>,
    /// The AI companion questions.
    pub ai_companion_questions: Option<AiCompanionQuestions>,
}

/// An auto generated translation.
#[zoom_model]
pub struct AutoGeneratedTranslation {
    /// The language item pair list.
    #[zoom(rename = "language_item_pairList")]
    pub language_item_pair_list: Option<LanguageItemPairList>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// A language item pair list.
#[zoom_model]
pub struct LanguageItemPairList {
    /// The trans lang config.
    pub trans_lang_config: Vec<TransLangConfig>,
    /// Whether `all` is on.
    pub all: Option<bool>,
}

/// A trans lang config.
#[zoom_model]
pub struct TransLangConfig {
    /// The speak language.
    pub speak_language: Option<SpeakLanguage>,
    /// The translate to.
    pub translate_to: Option<TranslateTo>,
}

/// A speak language.
#[zoom_model]
pub struct SpeakLanguage {
    /// The name.
    pub name: Option<SpeakLanguageName>,
    /// The code.
    pub code: Option<SpeakLanguageCode>,
}

/// What a speak language name can be.
#[zoom_model]
pub enum SpeakLanguageName {
    /// Chinese simplified.
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

/// What a speak language code can be.
#[zoom_model]
pub enum SpeakLanguageCode {
    /// Zh.
    Zh,
    /// Nl.
    Nl,
    /// En.
    En,
    /// Fr.
    Fr,
    /// De.
    De,
    /// It.
    It,
    /// Ja.
    Ja,
    /// Ko.
    Ko,
    /// Pt.
    Pt,
    /// Ru.
    Ru,
    /// Es.
    Es,
    /// Uk.
    Uk,
}

/// A translate to.
#[zoom_model]
pub struct TranslateTo {
    /// Whether `all` is on.
    pub all: Option<bool>,
    /// The language config.
    pub language_config: Vec<LanguageConfig>,
}

/// A language config.
#[zoom_model]
pub struct LanguageConfig {
    /// The name.
    pub name: Option<LanguageConfigName>,
    /// The code.
    pub code: Option<LanguageConfigCode>,
}

/// What a language config name can be.
#[zoom_model]
pub enum LanguageConfigName {
    /// English.
    #[zoom(rename = "English")]
    English,
}

/// What a language config code can be.
#[zoom_model]
pub enum LanguageConfigCode {
    /// En.
    En,
}

/// What an allow participants chat with can be.
#[zoom_model]
pub enum AllowParticipantsChatWith {
    /// No one.
    NoOne = 1,
    /// Host and co hosts.
    HostAndCoHosts = 2,
    /// Everyone.
    Everyone = 3,
    /// Everyone and anyone directly.
    EveryoneAndAnyoneDirectly = 4,
}

/// What an allow users save chats can be.
#[zoom_model]
pub enum AllowUsersSaveChats {
    /// Not.
    Not = 1,
    /// Host and co hosts.
    HostAndCoHosts = 2,
    /// Everyone.
    Everyone = 3,
}

/// A closed captioning.
#[zoom_model]
pub struct ClosedCaptioning {
    /// Whether "auto transcribing" is on.
    pub auto_transcribing: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "save caption" is on.
    pub save_caption: Option<bool>,
    /// Whether "third party captioning service" is on.
    pub third_party_captioning_service: Option<bool>,
    /// Whether "view full transcript" is on.
    pub view_full_transcript: Option<bool>,
}

/// What a meeting data transit and residency method can be.
#[zoom_model]
pub enum MeetingDataTransitAndResidencyMethod {
    /// Cloud.
    Cloud,
    /// On prem.
    #[zoom(rename = "On-Prem")]
    OnPrem,
}

/// What a data center region can be.
#[zoom_model]
pub enum DataCenterRegion {
    /// Au.
    #[zoom(rename = "AU")]
    Au,
    /// La.
    #[zoom(rename = "LA")]
    La,
    /// Ca.
    #[zoom(rename = "CA")]
    Ca,
    /// Cn.
    #[zoom(rename = "CN")]
    Cn,
    /// De.
    #[zoom(rename = "DE")]
    De,
    /// Hk.
    #[zoom(rename = "HK")]
    Hk,
    /// In.
    #[zoom(rename = "IN")]
    In,
    /// Ie.
    #[zoom(rename = "IE")]
    Ie,
    /// Ty.
    #[zoom(rename = "TY")]
    Ty,
    /// Mx.
    #[zoom(rename = "MX")]
    Mx,
    /// Nl.
    #[zoom(rename = "NL")]
    Nl,
    /// Sg.
    #[zoom(rename = "SG")]
    Sg,
    /// Us.
    #[zoom(rename = "US")]
    Us,
}

/// What an entry exit chime can be.
#[zoom_model]
pub enum EntryExitChime {
    /// Host.
    Host,
    /// All.
    All,
    /// None.
    None,
}

/// A language interpretation.
#[zoom_model]
pub struct LanguageInterpretation {
    /// The custom languages.
    pub custom_languages: Vec<String>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether language interpretation by default is enabled.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants to speak in listening channel is allowed.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether up to 25 custom languages when scheduling meetings are allowed.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// The languages.
    pub languages: Vec<LanguageInterpretationLanguage>,
}

/// What a language interpretation language can be.
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

/// A sign language interpretation.
#[zoom_model]
pub struct SignLanguageInterpretation {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether sign language interpretation by default is enabled.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// The languages.
    pub languages: Vec<SignLanguageInterpretationLanguage>,
    /// The custom languages.
    pub custom_languages: Vec<String>,
}

/// What a sign language interpretation language can be.
#[zoom_model]
pub enum SignLanguageInterpretationLanguage {
    /// American.
    #[zoom(rename = "American")]
    American,
    /// Chinese.
    #[zoom(rename = "Chinese")]
    Chinese,
    /// French.
    #[zoom(rename = "French")]
    French,
    /// German.
    #[zoom(rename = "German")]
    German,
    /// Japanese.
    #[zoom(rename = "Japanese")]
    Japanese,
    /// Russian.
    #[zoom(rename = "Russian")]
    Russian,
    /// Brazilian.
    #[zoom(rename = "Brazilian")]
    Brazilian,
    /// Spanish.
    #[zoom(rename = "Spanish")]
    Spanish,
    /// Mexican.
    #[zoom(rename = "Mexican")]
    Mexican,
    /// British.
    #[zoom(rename = "British")]
    British,
}

/// A manual captioning.
#[zoom_model]
pub struct ManualCaptioning {
    /// Whether to type is allowed.
    pub allow_to_type: Option<bool>,
    /// Whether "auto generated captions" is on.
    pub auto_generated_captions: Option<bool>,
    /// Whether "full transcript" is on.
    pub full_transcript: Option<bool>,
    /// Whether "manual captions" is on.
    pub manual_captions: Option<bool>,
    /// Whether "save captions" is on.
    pub save_captions: Option<bool>,
    /// Whether "third party captioning service" is on.
    pub third_party_captioning_service: Option<bool>,
}

/// A meeting polling.
#[zoom_model]
pub struct MeetingPolling {
    /// Whether "advanced polls" is on.
    pub advanced_polls: Option<bool>,
    /// Whether alternative host to add edit is allowed.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether "manage saved polls and quizzes" is on.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether host to upload image is allowed.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether answers to be anonymous is required.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// What a meeting reactions emojis can be.
#[zoom_model]
pub enum MeetingReactionsEmojis {
    /// All.
    All,
    /// Selected.
    Selected,
}

/// What an unchecked data center region can be.
#[zoom_model]
pub enum UncheckedDataCenterRegion {
    /// Eu.
    #[zoom(rename = "EU")]
    Eu,
    /// Hk.
    #[zoom(rename = "HK")]
    Hk,
    /// Au.
    #[zoom(rename = "AU")]
    Au,
    /// In.
    #[zoom(rename = "IN")]
    In,
    /// Ty.
    #[zoom(rename = "TY")]
    Ty,
    /// Cn.
    #[zoom(rename = "CN")]
    Cn,
    /// Us.
    #[zoom(rename = "US")]
    Us,
    /// Ca.
    #[zoom(rename = "CA")]
    Ca,
    /// De.
    #[zoom(rename = "DE")]
    De,
    /// Nl.
    #[zoom(rename = "NL")]
    Nl,
    /// La.
    #[zoom(rename = "LA")]
    La,
}

/// Virtual background settings.
#[zoom_model]
pub struct VirtualBackgroundSettings {
    /// Whether upload custom is allowed.
    pub allow_upload_custom: Option<bool>,
    /// Whether videos are allowed.
    pub allow_videos: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The files.
    pub files: Vec<VirtualBackgroundSettingsFile>,
}

/// A virtual background settings file.
#[zoom_model]
pub struct VirtualBackgroundSettingsFile {
    /// The ID.
    pub id: Option<String>,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// The name.
    pub name: Option<String>,
    /// The size.
    pub size: Option<i64>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
}

/// A webinar chat.
#[zoom_model]
pub struct WebinarChat {
    /// The allow attendees chat with.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Whether auto save local chat file is allowed.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// The allow panelists chat with.
    pub allow_panelists_chat_with: Option<AllowPanelistsChatWith>,
    /// Whether panelists send direct message is allowed.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// The allow users save chats.
    pub allow_users_save_chats: Option<WebinarChatAllowUsersSaveChats>,
    /// Whether users to delete messages in meeting chat is allowed.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// The default attendees chat with.
    pub default_attendees_chat_with: Option<DefaultAttendeesChatWith>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// What an allow attendees chat with can be.
#[zoom_model]
pub enum AllowAttendeesChatWith {
    /// No one.
    NoOne = 1,
    /// Host and all panelists.
    HostAndAllPanelists = 2,
    /// Everyone.
    Everyone = 3,
}

/// What an allow panelists chat with can be.
#[zoom_model]
pub enum AllowPanelistsChatWith {
    /// Host and all panelists.
    HostAndAllPanelists = 1,
    /// Everyone.
    Everyone = 2,
}

/// What a webinar chat allow users save chats can be.
#[zoom_model]
pub enum WebinarChatAllowUsersSaveChats {
    /// Attendees cannot.
    AttendeesCannot = 0,
    /// Attendees can only host.
    AttendeesCanOnlyHost = 1,
    /// Attendees can all.
    AttendeesCanAll = 2,
}

/// What a default attendees chat with can be.
#[zoom_model]
pub enum DefaultAttendeesChatWith {
    /// Host and all panelists.
    HostAndAllPanelists = 1,
    /// Everyone.
    Everyone = 2,
}

/// A webinar live streaming.
#[zoom_model]
pub struct WebinarLiveStreaming {
    /// The custom service instructions.
    pub custom_service_instructions: Option<String>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "live streaming reminder" is on.
    pub live_streaming_reminder: Option<bool>,
    /// The live streaming service.
    pub live_streaming_service: Vec<LiveStreamingService>,
}

/// What a live streaming service can be.
#[zoom_model]
pub enum LiveStreamingService {
    /// Facebook.
    Facebook,
    /// Workplace by facebook.
    WorkplaceByFacebook,
    /// Youtube.
    Youtube,
    /// Custom live streaming service.
    CustomLiveStreamingService,
}

/// A webinar polling.
#[zoom_model]
pub struct WebinarPolling {
    /// Whether "advanced polls" is on.
    pub advanced_polls: Option<bool>,
    /// Whether alternative host to add edit is allowed.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether answers to be anonymous is required.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether "manage saved polls and quizzes" is on.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether host to upload image is allowed.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// What a who can share screen can be.
#[zoom_model]
pub enum WhoCanShareScreen {
    /// Host.
    Host,
    /// All.
    All,
}

/// What a who can share screen when someone is sharing can be.
#[zoom_model]
pub enum WhoCanShareScreenWhenSomeoneIsSharing {
    /// Host.
    Host,
    /// All.
    All,
}

/// What a participants share simultaneously can be.
#[zoom_model]
pub enum ParticipantsShareSimultaneously {
    /// Multiple.
    Multiple,
    /// One.
    One,
}

/// A meeting summary with AI companion.
#[zoom_model]
pub struct MeetingSummaryWithAiCompanion {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether auto is enabled.
    pub auto_enable: Option<bool>,
    /// The who will receive summary.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
}

/// What a who will receive summary can be.
#[zoom_model]
pub enum WhoWillReceiveSummary {
    /// Only meeting host.
    OnlyMeetingHost = 1,
    /// Only meeting host co hosts.
    OnlyMeetingHostCoHosts = 2,
    /// Only meeting host and meeting.
    OnlyMeetingHostAndMeeting = 3,
    /// All meeting invitees including those.
    AllMeetingInviteesIncludingThose = 4,
}

/// AI companion questions.
#[zoom_model]
pub struct AiCompanionQuestions {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether auto is enabled.
    pub auto_enable: Option<bool>,
    /// The who can ask questions.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
}

/// What a who can ask questions can be.
#[zoom_model]
pub enum WhoCanAskQuestions {
    /// All participants and invitees.
    AllParticipantsAndInvitees = 1,
    /// All participants only from when.
    AllParticipantsOnlyFromWhen = 2,
    /// Only meeting host.
    OnlyMeetingHost = 3,
    /// Participants and invitees in our.
    ParticipantsAndInviteesInOur = 4,
    /// Participants in our organization only.
    ParticipantsInOurOrganizationOnly = 5,
}

/// An integration.
#[zoom_model]
pub struct Integration {
    /// Whether `box` is on.
    pub r#box: Option<bool>,
    /// Whether `dropbox` is on.
    pub dropbox: Option<bool>,
    /// Whether "google calendar" is on.
    pub google_calendar: Option<bool>,
    /// Whether "google drive" is on.
    pub google_drive: Option<bool>,
    /// Whether `kubi` is on.
    pub kubi: Option<bool>,
    /// Whether "microsoft one drive" is on.
    pub microsoft_one_drive: Option<bool>,
}

/// Other options.
#[zoom_model]
pub struct OtherOptions {
    /// Whether auto active users are allowed.
    pub allow_auto_active_users: Option<bool>,
    /// Whether users contact support via chat is allowed.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether users enter and share pronouns are allowed.
    pub allow_users_enter_and_share_pronouns: Option<bool>,
    /// Whether "blur snapshot" is on.
    pub blur_snapshot: Option<bool>,
    /// Whether meetings scheduled for others are shown.
    pub display_meetings_scheduled_for_others: Option<bool>,
    /// The meeting QoS and mos.
    pub meeting_qos_and_mos: Option<MeetingQosAndMos>,
    /// Whether one user meeting on dashboard is shown.
    pub show_one_user_meeting_on_dashboard: Option<bool>,
    /// The use cdn.
    pub use_cdn: Option<UseCdn>,
    /// The webinar registration options.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
    /// Whether "email in attendee report for meeting" is on.
    pub email_in_attendee_report_for_meeting: Option<bool>,
}

/// What a meeting QoS and mos can be.
#[zoom_model]
pub enum MeetingQosAndMos {
    /// Do not display quality scores.
    DoNotDisplayQualityScores = 0,
    /// Display quality score network alerts.
    DisplayQualityScoreNetworkAlerts = 1,
    /// Use custom thresholds for quality.
    UseCustomThresholdsForQuality = 2,
    /// Display quality scores with custom thresholds.
    DisplayQualityScoresWithCustomThresholds = 3,
}

/// What a use cdn can be.
#[zoom_model]
pub enum UseCdn {
    /// None.
    None,
    /// Default.
    Default,
    /// Wangsu.
    Wangsu,
}

/// Webinar registration options.
#[zoom_model]
pub struct WebinarRegistrationOptions {
    /// Whether host to enable join info is allowed.
    pub allow_host_to_enable_join_info: Option<bool>,
    /// Whether host to enable social share buttons are allowed.
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
    /// Whether custom questions are enabled.
    pub enable_custom_questions: Option<bool>,
}

/// A profile.
#[zoom_model]
pub struct Profile {
    /// The recording storage location.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// A recording storage location.
#[zoom_model]
pub struct RecordingStorageLocation {
    /// The allowed values.
    pub allowed_values: Vec<String>,
    /// The value.
    pub value: Option<String>,
}

/// A recording.
#[zoom_model]
pub struct Recording {
    /// Whether "account user access recording" is on.
    pub account_user_access_recording: Option<bool>,
    /// Whether recovery deleted cloud recordings are allowed.
    pub allow_recovery_deleted_cloud_recordings: Option<bool>,
    /// The archive.
    pub archive: Option<Archive>,
    /// Whether "auto delete CMR" is on.
    pub auto_delete_cmr: Option<bool>,
    /// The auto delete CMR days.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
    /// The auto recording.
    pub auto_recording: Option<AutoRecording>,
    /// Whether "cloud recording" is on.
    pub cloud_recording: Option<bool>,
    /// Whether "cloud recording download" is on.
    pub cloud_recording_download: Option<bool>,
    /// Whether "cloud recording download host" is on.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether participant name is shown.
    pub display_participant_name: Option<bool>,
    /// Whether "host delete cloud recording" is on.
    pub host_delete_cloud_recording: Option<bool>,
    /// The IP address access control.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether "local recording" is on.
    pub local_recording: Option<bool>,
    /// Whether "optimize recording for 3rd party video editor" is on.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether "prevent host access recording" is on.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether "record audio file" is on.
    pub record_audio_file: Option<bool>,
    /// Whether "record audio file each participant" is on.
    pub record_audio_file_each_participant: Option<bool>,
    /// The record files separately.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Whether "record gallery view" is on.
    pub record_gallery_view: Option<bool>,
    /// Whether "record speaker view" is on.
    pub record_speaker_view: Option<bool>,
    /// Whether "recording audio transcript" is on.
    pub recording_audio_transcript: Option<bool>,
    /// Whether "recording disclaimer" is on.
    #[deprecated = "it is being given up"]
    pub recording_disclaimer: Option<bool>,
    /// Whether "recording highlight" is on.
    #[deprecated = "it is being given up"]
    pub recording_highlight: Option<bool>,
    /// The smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// The recording password requirement.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether "recording thumbnails" is on.
    pub recording_thumbnails: Option<bool>,
    /// Whether password for existing cloud recordings is required.
    pub required_password_for_existing_cloud_recordings: Option<bool>,
    /// Whether password for shared cloud recordings is required.
    pub required_password_for_shared_cloud_recordings: Option<bool>,
    /// Whether "save chat text" is on.
    pub save_chat_text: Option<bool>,
    /// Whether "save close caption" is on.
    pub save_close_caption: Option<bool>,
    /// Whether "save panelist chat" is on.
    pub save_panelist_chat: Option<bool>,
    /// Whether "save poll results" is on.
    pub save_poll_results: Option<bool>,
    /// Whether timestamp is shown.
    pub show_timestamp: Option<bool>,
    /// The recording notification for Zoom client.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
}

/// An archive.
#[zoom_model]
pub struct Archive {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The settings.
    pub settings: Option<ArchiveSettings>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<ArchiveType>,
}

/// Archive settings.
#[zoom_model]
pub struct ArchiveSettings {
    /// Whether "audio file" is on.
    pub audio_file: Option<bool>,
    /// Whether "cc transcript file" is on.
    pub cc_transcript_file: Option<bool>,
    /// Whether "chat file" is on.
    pub chat_file: Option<bool>,
    /// Whether "chat with sender email" is on.
    pub chat_with_sender_email: Option<bool>,
    /// Whether "video file" is on.
    pub video_file: Option<bool>,
    /// Whether "chat with direct message" is on.
    pub chat_with_direct_message: Option<bool>,
    /// The archive retention: one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
    /// 24, 25, 26, 27, 28, 29, 30.
    pub archive_retention: Option<i64>,
    /// The action when archive failed.
    pub action_when_archive_failed: Option<ActionWhenArchiveFailed>,
    /// The notification when archiving starts.
    pub notification_when_archiving_starts: Option<NotificationWhenArchivingStarts>,
    /// The play voice prompt when archiving starts.
    pub play_voice_prompt_when_archiving_starts: Option<PlayVoicePromptWhenArchivingStarts>,
}

/// What an action when archive failed can be.
#[zoom_model]
pub enum ActionWhenArchiveFailed {
    /// Participants can stay in meeting.
    ParticipantsCanStayInMeeting = 1,
    /// Nobody can join or stay.
    NobodyCanJoinOrStay = 2,
}

/// What a notification when archiving starts can be.
#[zoom_model]
pub enum NotificationWhenArchivingStarts {
    /// Participants.
    Participants,
    /// Guest.
    Guest,
}

/// What a play voice prompt when archiving starts can be.
#[zoom_model]
pub enum PlayVoicePromptWhenArchivingStarts {
    /// Participants.
    Participants,
    /// Guest.
    Guest,
    /// None.
    None,
}

/// What an archive type can be.
#[zoom_model]
pub enum ArchiveType {
    /// Only meetings are archived.
    OnlyMeetingsAreArchived = 1,
    /// Only webinars are archived.
    OnlyWebinarsAreArchived = 2,
    /// Both meetings and webinars.
    BothMeetingsAndWebinars = 3,
}

/// What an auto delete CMR days can be.
#[zoom_model]
pub enum AutoDeleteCmrDays {
    /// N30 days.
    N30Days = 30,
    /// N60 days.
    N60Days = 60,
    /// N90 days.
    N90Days = 90,
    /// N120 days.
    N120Days = 120,
}

/// What an auto recording can be.
#[zoom_model]
pub enum AutoRecording {
    /// Local.
    Local,
    /// Cloud.
    Cloud,
    /// None.
    None,
}

/// An IP address access control.
#[zoom_model]
pub struct IpAddressAccessControl {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The IP addresses or ranges.
    pub ip_addresses_or_ranges: Option<String>,
}

/// A record files separately.
#[zoom_model]
pub struct RecordFilesSeparately {
    /// Whether "active speaker" is on.
    pub active_speaker: Option<bool>,
    /// Whether "gallery view" is on.
    pub gallery_view: Option<bool>,
    /// Whether "shared screen" is on.
    pub shared_screen: Option<bool>,
}

/// A smart recording.
#[zoom_model]
pub struct SmartRecording {
    /// Whether "create recording highlights" is on.
    pub create_recording_highlights: Option<bool>,
    /// Whether "create smart chapters" is on.
    pub create_smart_chapters: Option<bool>,
    /// Whether "create next steps" is on.
    pub create_next_steps: Option<bool>,
}

/// A recording password requirement.
#[zoom_model]
pub struct RecordingPasswordRequirement {
    /// Whether "have letter" is on.
    pub have_letter: Option<bool>,
    /// Whether "have number" is on.
    pub have_number: Option<bool>,
    /// Whether "have special character" is on.
    pub have_special_character: Option<bool>,
    /// The length: at most 10.
    pub length: Option<i64>,
    /// Whether "only allow numeric" is on.
    pub only_allow_numeric: Option<bool>,
}

/// A recording notification for Zoom client.
#[zoom_model]
pub struct RecordingNotificationForZoomClient {
    /// The disclaimer to participants.
    pub disclaimer_to_participants: Option<String>,
    /// The play voice prompt.
    pub play_voice_prompt: Option<String>,
    /// Whether "ask host to confirm" is on.
    pub ask_host_to_confirm: Option<bool>,
}

/// A schedule meeting.
#[zoom_model]
pub struct ScheduleMeeting {
    /// The audio type: `both` when left out.
    pub audio_type: Option<AudioType>,
    /// Whether "enforce login" is on.
    pub enforce_login: Option<bool>,
    /// The enforce login domains.
    pub enforce_login_domains: Option<String>,
    /// Whether "enforce login with domains" is on.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether "force PMI jbh password" is on.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// Whether dedicated group chat is enabled.
    pub enable_dedicated_group_chat: Option<bool>,
    /// The jbh time.
    pub jbh_time: Option<JbhTime>,
    /// Whether "join before host" is on.
    pub join_before_host: Option<bool>,
    /// The meeting password requirement.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether "not store meeting topic" is on.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether "participant video" is on.
    pub participant_video: Option<bool>,
    /// Whether host to disable participant video is allowed.
    pub allow_host_to_disable_participant_video: Option<bool>,
    /// Whether "personal meeting" is on.
    pub personal_meeting: Option<bool>,
    /// Whether password for instant meetings is required.
    pub require_password_for_instant_meetings: Option<bool>,
    /// The require password for PMI meetings.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether password for scheduled meetings is required.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether password for scheduling new meetings is required.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether PMI for instant meetings is used.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether PMI for scheduled meetings is used.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// The always display Zoom meeting as topic.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// The hide meeting description.
    pub hide_meeting_description: Option<HideMeetingDescription>,
    /// The always display Zoom webinar as topic.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// The hide webinar description.
    pub hide_webinar_description: Option<HideWebinarDescription>,
    /// The meeting template.
    pub meeting_template: Option<MeetingTemplate>,
    /// The continuous meeting chat.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// What an audio type can be.
#[zoom_model]
pub enum AudioType {
    /// Both.
    Both,
    /// Telephony.
    Telephony,
    /// VoIP.
    Voip,
    /// Third party.
    #[zoom(rename = "thirdParty")]
    ThirdParty,
}

/// What a jbh time can be.
#[zoom_model]
pub enum JbhTime {
    /// Allow participant to join anytime.
    AllowParticipantToJoinAnytime = 0,
    /// Allow participant to join5.
    AllowParticipantToJoin5 = 5,
    /// Allow participant to join10.
    AllowParticipantToJoin10 = 10,
    /// Value15.
    Value15 = 15,
}

/// A meeting password requirement.
#[zoom_model]
pub struct MeetingPasswordRequirement {
    /// The consecutive characters length: one of 0, 4, 5, 6, 7, 8.
    pub consecutive_characters_length: Option<i64>,
    /// Whether "have letter" is on.
    pub have_letter: Option<bool>,
    /// Whether "have number" is on.
    pub have_number: Option<bool>,
    /// Whether "have special character" is on.
    pub have_special_character: Option<bool>,
    /// Whether "have upper and lower characters" is on.
    pub have_upper_and_lower_characters: Option<bool>,
    /// The length.
    pub length: Option<i64>,
    /// Whether "only allow numeric" is on.
    pub only_allow_numeric: Option<bool>,
    /// Whether "weak enhance detection" is on.
    pub weak_enhance_detection: Option<bool>,
}

/// What a require password for PMI meetings can be.
#[zoom_model]
pub enum RequirePasswordForPmiMeetings {
    /// Jbh only.
    JbhOnly,
    /// All.
    All,
    /// None.
    None,
}

/// An always display Zoom meeting as topic.
#[zoom_model]
pub struct AlwaysDisplayZoomMeetingAsTopic {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether topic for scheduled meetings are shown.
    pub display_topic_for_scheduled_meetings: Option<bool>,
}

/// A hide meeting description.
#[zoom_model]
pub struct HideMeetingDescription {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether description for scheduled meetings is hidden.
    pub hide_description_for_scheduled_meetings: Option<bool>,
}

/// An always display Zoom webinar as topic.
#[zoom_model]
pub struct AlwaysDisplayZoomWebinarAsTopic {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether topic for scheduled webinars are shown.
    pub display_topic_for_scheduled_webinars: Option<bool>,
}

/// A hide webinar description.
#[zoom_model]
pub struct HideWebinarDescription {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether description for scheduled webinars is hidden.
    pub hide_description_for_scheduled_webinars: Option<bool>,
}

/// A meeting template.
#[zoom_model]
pub struct MeetingTemplate {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The templates.
    pub templates: Vec<Template>,
}

/// A template.
#[zoom_model]
pub struct Template {
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// A continuous meeting chat.
#[zoom_model]
pub struct ContinuousMeetingChat {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether it can add external users.
    pub can_add_external_users: Option<bool>,
    /// Whether "auto add invited external users" is on.
    pub auto_add_invited_external_users: Option<bool>,
}

/// A telephony.
#[zoom_model]
pub struct Telephony {
    /// The audio conference info.
    pub audio_conference_info: Option<String>,
    /// The telephony regions.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Whether "third party audio" is on.
    pub third_party_audio: Option<bool>,
}

/// Telephony regions.
#[zoom_model]
pub struct TelephonyRegions {
    /// The allowed values.
    pub allowed_values: Vec<String>,
    /// The selection values.
    pub selection_values: Option<String>,
}

/// A TSP.
#[zoom_model]
pub struct Tsp {
    /// Whether "call out" is on.
    pub call_out: Option<bool>,
    /// The call out countries.
    pub call_out_countries: Vec<String>,
    /// Whether webinar attendees call me is allowed.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Whether toll free numbers are shown.
    pub display_toll_free_numbers: Option<bool>,
    /// Whether webinar attendees toll free dial is allowed.
    pub allow_webinar_attendees_toll_free_dial: Option<bool>,
    /// Whether international numbers link is shown.
    pub show_international_numbers_link: Option<bool>,
    /// The global dial in countries.
    pub global_dial_in_countries: Option<TspGlobalDialInCountries>,
}

/// TSP global dial in countries.
#[zoom_model]
pub struct TspGlobalDialInCountries {
    /// The allowed countries.
    pub allowed_countries: Vec<AllowedCountry>,
    /// The selected countries.
    pub selected_countries: Vec<SelectedCountry>,
}

/// Zoom rooms.
#[zoom_model]
pub struct ZoomRooms {
    /// Whether "auto start stop scheduled meetings" is on.
    pub auto_start_stop_scheduled_meetings: Option<bool>,
    /// Whether "CMR for instant meeting" is on.
    pub cmr_for_instant_meeting: Option<bool>,
    /// Whether "force private meeting" is on.
    pub force_private_meeting: Option<bool>,
    /// Whether host information is hidden.
    pub hide_host_information: Option<bool>,
    /// Whether "list meetings with calendar" is on.
    pub list_meetings_with_calendar: Option<bool>,
    /// Whether "start airplay manually" is on.
    pub start_airplay_manually: Option<bool>,
    /// Whether `ultrasonic` is on.
    pub ultrasonic: Option<bool>,
    /// Whether "upcoming meeting alert" is on.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether "weekly system restart" is on.
    pub weekly_system_restart: Option<bool>,
    /// Whether "zr post meeting feedback" is on.
    pub zr_post_meeting_feedback: Option<bool>,
}

/// A smart recognition.
#[zoom_model]
pub struct SmartRecognition {
    /// Whether "personalized audio isolation" is on.
    pub personalized_audio_isolation: Option<bool>,
    /// The Zoom rooms.
    pub zoom_rooms: Option<SmartRecognitionZoomRooms>,
    /// The workplace app.
    pub workplace_app: Option<WorkplaceApp>,
}

/// Smart recognition Zoom rooms.
#[zoom_model]
pub struct SmartRecognitionZoomRooms {
    /// The video name tags.
    pub video_name_tags: Option<VideoNameTags>,
    /// The voice name tags.
    pub voice_name_tags: Option<VoiceNameTags>,
}

/// Video name tags.
#[zoom_model]
pub struct VideoNameTags {
    /// Whether `enabled` is on.
    pub enabled: Option<bool>,
    /// Whether user photos are allowed.
    pub allow_user_photos: Option<bool>,
    /// Whether enrollment email is allowed.
    pub allow_enrollment_email: Option<bool>,
    /// Whether external identification is allowed.
    pub allow_external_identification: Option<bool>,
}

/// Voice name tags.
#[zoom_model]
pub struct VoiceNameTags {
    /// Whether `enabled` is on.
    pub enabled: Option<bool>,
    /// Whether enrollment email is allowed.
    pub allow_enrollment_email: Option<bool>,
    /// Whether external identification is allowed.
    pub allow_external_identification: Option<bool>,
}

/// A workplace app.
#[zoom_model]
pub struct WorkplaceApp {
    /// The voice name tags.
    pub voice_name_tags: Option<WorkplaceAppVoiceNameTags>,
}

/// Workplace app voice name tags.
#[zoom_model]
pub struct WorkplaceAppVoiceNameTags {
    /// Whether `enabled` is on.
    pub enabled: Option<bool>,
    /// Whether enrollment email is allowed.
    pub allow_enrollment_email: Option<bool>,
}

/// A mail calendar.
#[zoom_model]
pub struct MailCalendar {
    /// Whether "email calendar management" is on.
    pub email_calendar_management: Option<bool>,
    /// Whether "email management" is on.
    pub email_management: Option<bool>,
    /// Whether "Zoom email provider" is on.
    pub zoom_email_provider: Option<bool>,
}

/// A general setting.
#[zoom_model]
pub struct GeneralSetting {
    /// Whether "auto Zoom room proximity connect" is on.
    pub auto_zoom_room_proximity_connect: Option<bool>,
    /// Whether Zoom room feature is shown.
    pub show_zoom_room_feature: Option<bool>,
}

/// An account settings allow authentication exception.
#[zoom_model]
pub struct AccountSettingsAllowAuthenticationException {
    /// Whether authentication exception is allowed.
    pub allow_authentication_exception: Option<bool>,
    /// The authentication options.
    pub authentication_options: Vec<AuthenticationOption>,
    /// Whether "meeting authentication" is on.
    pub meeting_authentication: Option<bool>,
}

/// An authentication option.
#[zoom_model]
pub struct AuthenticationOption {
    /// Whether "default option" is on.
    pub default_option: Option<bool>,
    /// The domains.
    pub domains: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<AuthenticationOptionType>,
    /// Whether `visible` is on.
    pub visible: Option<bool>,
}

/// What an authentication option type can be.
#[zoom_model]
pub enum AuthenticationOptionType {
    /// Enforce login.
    EnforceLogin,
    /// Enforce login with same account.
    EnforceLoginWithSameAccount,
    /// Enforce login with domains.
    EnforceLoginWithDomains,
}

/// Account settings authentication options.
#[zoom_model]
pub struct AccountSettingsAuthenticationOptions {
    /// The authentication options.
    pub authentication_options: Vec<ListedAuthenticationOption>,
    /// Whether "recording authentication" is on.
    pub recording_authentication: Option<bool>,
}

/// An authentication option, as it is listed.
#[zoom_model]
pub struct ListedAuthenticationOption {
    /// Whether "default option" is on.
    pub default_option: Option<bool>,
    /// The domains.
    pub domains: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<ListedAuthenticationOptionType>,
    /// Whether `visible` is on.
    pub visible: Option<bool>,
}

/// What a listed authentication option type can be.
#[zoom_model]
pub enum ListedAuthenticationOptionType {
    /// Internally.
    Internally,
    /// Enforce login.
    EnforceLogin,
    /// Enforce login with domains.
    EnforceLoginWithDomains,
}

/// An account settings meeting webinar security.
#[zoom_model]
pub struct AccountSettingsMeetingWebinarSecurity {
    /// The meeting security.
    pub meeting_security: Option<MeetingSecurity>,
}

/// A meeting security.
#[zoom_model]
pub struct MeetingSecurity {
    /// Whether "auto security" is on.
    pub auto_security: Option<bool>,
    /// Whether "block user domain" is on.
    pub block_user_domain: Option<bool>,
    /// The block user domain list.
    pub block_user_domain_list: Vec<String>,
    /// The chat etiquette tool.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Whether "embed password in join link" is on.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// The encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// Whether "end to end encrypted meetings" is on.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether "meeting password" is on.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// The meeting password requirement.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether "only authenticated can join from webclient" is on.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether "phone password" is on.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether "PMI password" is on.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// Whether password for scheduled meeting is required.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether password for scheduled webinar is required.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether "waiting room" is on.
    pub waiting_room: Option<bool>,
    /// The waiting room settings.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether "webinar password" is on.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
    /// The waiting room options.
    pub waiting_room_options: Option<WaitingRoomOptions>,
}

/// Waiting room settings.
#[zoom_model]
pub struct WaitingRoomSettings {
    /// The participants to place in waiting room.
    pub participants_to_place_in_waiting_room: Option<ParticipantsToPlaceInWaitingRoom>,
    /// The users who can admit participants from waiting room.
    pub users_who_can_admit_participants_from_waiting_room: Option<UsersWhoCanAdmitParticipantsFromWaitingRoom>,
    /// The whitelisted domains for waiting room.
    pub whitelisted_domains_for_waiting_room: Option<String>,
}

/// What a participants to place in waiting room can be.
#[zoom_model]
pub enum ParticipantsToPlaceInWaitingRoom {
    /// All attendees.
    AllAttendees = 0,
    /// Users not in account.
    UsersNotInAccount = 1,
    /// Users not in account or allowed domains.
    UsersNotInAccountOrAllowedDomains = 2,
}

/// What a users who can admit participants from waiting room can be.
#[zoom_model]
pub enum UsersWhoCanAdmitParticipantsFromWaitingRoom {
    /// Host and co hosts only.
    HostAndCoHostsOnly = 0,
    /// Host co hosts and anyone.
    HostCoHostsAndAnyone = 1,
}

/// Waiting room options.
#[zoom_model]
pub struct WaitingRoomOptions {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether `locked` is on.
    pub locked: Option<bool>,
    /// The admit type.
    pub admit_type: Option<AdmitType>,
    /// The internal user auto admit.
    pub internal_user_auto_admit: Option<InternalUserAutoAdmit>,
    /// The admit domain allowlist.
    pub admit_domain_allowlist: Option<String>,
    /// The who can admit participants.
    pub who_can_admit_participants: Option<WhoCanAdmitParticipants>,
    /// The sort order of people.
    pub sort_order_of_people: Option<SortOrderOfPeople>,
    /// The more options.
    pub more_options: Option<MoreOptions>,
}

/// What an admit type can be.
#[zoom_model]
pub enum AdmitType {
    /// Everyone is automatically admitted.
    EveryoneIsAutomaticallyAdmitted = 1,
    /// Participants are manually admitted.
    ParticipantsAreManuallyAdmitted = 2,
    /// External users are manually admitted.
    ExternalUsersAreManuallyAdmitted = 3,
    /// External users and users without.
    ExternalUsersAndUsersWithout = 4,
}

/// What an internal user auto admit can be.
#[zoom_model]
pub enum InternalUserAutoAdmit {
    /// When host joins.
    WhenHostJoins = 1,
    /// Anytime.
    Anytime = 2,
    /// N5 minutes before start time.
    N5MinutesBeforeStartTime = 3,
    /// N10 minutes before start time.
    N10MinutesBeforeStartTime = 4,
    /// N15 minutes before start time.
    N15MinutesBeforeStartTime = 5,
}

/// What a who can admit participants can be.
#[zoom_model]
pub enum WhoCanAdmitParticipants {
    /// Host and co hosts only.
    HostAndCoHostsOnly = 0,
    /// Host co hosts and anyone.
    HostCoHostsAndAnyone = 1,
}

/// What a sort order of people can be.
#[zoom_model]
pub enum SortOrderOfPeople {
    /// Join.
    Join = 0,
    /// Alphabetical.
    Alphabetical = 1,
}

/// More options.
#[zoom_model]
pub struct MoreOptions {
    /// Whether "user invited by host can bypass waiting room" is on.
    pub user_invited_by_host_can_bypass_waiting_room: Option<bool>,
    /// Whether "move participants to waiting room when host dropped" is on.
    pub move_participants_to_waiting_room_when_host_dropped: Option<bool>,
    /// Whether participants to reply to host is allowed.
    pub allow_participants_to_reply_to_host: Option<bool>,
}

/// An account settings video sdk.
#[zoom_model]
pub struct AccountSettingsVideoSdk {
    /// The in meeting.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<AccountSettingsVideoSdkInMeeting>,
    /// The in session.
    pub in_session: Option<InSession>,
    /// The session security.
    pub session_security: Option<SessionSecurity>,
    /// The recording.
    pub recording: Option<AccountSettingsVideoSdkRecording>,
}

/// An account settings video sdk in meeting.
#[zoom_model]
pub struct AccountSettingsVideoSdkInMeeting {
    /// Whether "custom data center regions" is on.
    pub custom_data_center_regions: Option<bool>,
    /// The data center regions.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// The unchecked data center regions.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
}

/// An in session.
#[zoom_model]
pub struct InSession {
    /// Whether "custom data center regions" is on.
    pub custom_data_center_regions: Option<bool>,
    /// The data center regions.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// The unchecked data center regions.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
    /// Whether "p2p connetion" is on.
    pub p2p_connetion: Option<bool>,
    /// Whether "p2p ports" is on.
    pub p2p_ports: Option<bool>,
    /// The ports range.
    pub ports_range: Option<String>,
    /// The dscp audio: 56 when left out, 1 to 63.
    pub dscp_audio: Option<u32>,
    /// Whether "dscp marking" is on.
    pub dscp_marking: Option<bool>,
    /// The dscp video: 40 when left out, 1 to 63.
    pub dscp_video: Option<u32>,
    /// Whether "dscp dual" is on.
    pub dscp_dual: Option<bool>,
    /// Whether `subsession` is on.
    pub subsession: Option<bool>,
}

/// A session security.
#[zoom_model]
pub struct SessionSecurity {
    /// The approved or denied countries or regions.
    pub approved_or_denied_countries_or_regions: Option<CountryFilter>,
}

/// A country filter.
#[zoom_model]
pub struct CountryFilter {
    /// The approved list.
    pub approved_list: Vec<String>,
    /// The denied list.
    pub denied_list: Vec<String>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The method.
    pub method: Option<CountryFilterMethod>,
}

/// What a country filter method can be.
#[zoom_model]
pub enum CountryFilterMethod {
    /// Approve.
    Approve,
    /// Deny.
    Deny,
}

/// An account settings video sdk recording.
#[zoom_model]
pub struct AccountSettingsVideoSdkRecording {
    /// Whether "cloud recording" is on.
    pub cloud_recording: Option<bool>,
    /// Whether "record speaker view" is on.
    pub record_speaker_view: Option<bool>,
    /// Whether "record gallery view" is on.
    pub record_gallery_view: Option<bool>,
    /// Whether "record audio file" is on.
    pub record_audio_file: Option<bool>,
    /// Whether "save chat text" is on.
    pub save_chat_text: Option<bool>,
    /// Whether timestamp is shown.
    pub show_timestamp: Option<bool>,
    /// Whether "recording audio transcript" is on.
    pub recording_audio_transcript: Option<bool>,
    /// Whether "cloud recording download" is on.
    pub cloud_recording_download: Option<bool>,
    /// Whether "auto delete CMR" is on.
    pub auto_delete_cmr: Option<bool>,
    /// The auto delete CMR days.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
}

/// What a setting option can be.
#[zoom_model]
pub enum SettingOption {
    /// Meeting authentication.
    MeetingAuthentication,
    /// Recording authentication.
    RecordingAuthentication,
    /// Security.
    Security,
    /// Meeting security.
    MeetingSecurity,
}

/// One of the shapes of an account settings update.
#[zoom_model(one_of)]
pub enum AccountSettingsUpdate {
    /// General.
    General(Box<AccountSettingsUpdateGeneral>),
    /// Allow authentication exception.
    AllowAuthenticationException(Box<AccountSettingsUpdateAllowAuthenticationException>),
    /// Authentication option.
    AuthenticationOption(Box<AccountSettingsUpdateAuthenticationOption>),
    /// Meeting webinar security.
    MeetingWebinarSecurity(Box<AccountSettingsUpdateMeetingWebinarSecurity>),
    /// Video sdk.
    VideoSdk(Box<AccountSettingsUpdateVideoSdk>),
}

/// An account settings update general.
#[zoom_model]
pub struct AccountSettingsUpdateGeneral {
    /// The security.
    pub security: Option<SecurityUpdate>,
    /// The audio conferencing.
    pub audio_conferencing: Option<AudioConferencingUpdate>,
    /// The chat.
    pub chat: Option<ChatUpdate>,
    /// The email notification.
    pub email_notification: Option<EmailNotification>,
    /// The feature.
    pub feature: Option<Feature>,
    /// The in meeting.
    pub in_meeting: Option<InMeetingUpdate>,
    /// The integration.
    pub integration: Option<Integration>,
    /// The other options.
    pub other_options: Option<OtherOptions>,
    /// The profile.
    pub profile: Option<Profile>,
    /// The recording.
    pub recording: Option<RecordingUpdate>,
    /// The schedule meeting.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// The telephony.
    pub telephony: Option<TelephonyUpdate>,
    /// The TSP.
    pub tsp: Option<TspUpdate>,
    /// The Zoom rooms.
    pub zoom_rooms: Option<ZoomRooms>,
    /// The general setting.
    pub general_setting: Option<GeneralSetting>,
    /// The mail calendar.
    pub mail_calendar: Option<MailCalendar>,
}

/// What is changed: security.
#[zoom_model]
pub struct SecurityUpdate {
    /// Whether "admin change name pic" is on.
    #[deprecated = "it is being given up"]
    pub admin_change_name_pic: Option<bool>,
    /// Whether "admin change user info" is on.
    pub admin_change_user_info: Option<bool>,
    /// The user modifiable info by admin.
    pub user_modifiable_info_by_admin: Vec<UserModifiableInfoByAdmin>,
    /// The signin with SSO.
    pub signin_with_sso: Option<SigninWithSsoUpdate>,
    /// Whether billing info is hidden.
    pub hide_billing_info: Option<bool>,
    /// Whether "import photos from devices" is on.
    pub import_photos_from_devices: Option<bool>,
    /// The password requirement.
    pub password_requirement: Option<PasswordRequirement>,
    /// The sign again period for inactivity on client.
    pub sign_again_period_for_inactivity_on_client: Option<i64>,
    /// The sign again period for inactivity on web.
    pub sign_again_period_for_inactivity_on_web: Option<i64>,
    /// The sign in with two factor auth.
    pub sign_in_with_two_factor_auth: Option<SignInWithTwoFactorAuth>,
    /// The sign in with two factor auth groups.
    pub sign_in_with_two_factor_auth_groups: Vec<String>,
    /// The sign in with two factor auth roles.
    pub sign_in_with_two_factor_auth_roles: Vec<String>,
}

/// What is changed: signin with SSO.
#[zoom_model]
pub struct SigninWithSsoUpdate {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether SSO for domains is required.
    pub require_sso_for_domains: Option<bool>,
    /// The domains.
    pub domains: Vec<String>,
    /// The SSO bypass user IDs.
    pub sso_bypass_user_ids: Vec<String>,
    /// The operation.
    pub operation: Option<Operation>,
}

/// What an operation can be.
#[zoom_model]
pub enum Operation {
    /// Add.
    Add,
    /// Remove.
    Remove,
}

/// What is changed: audio conferencing.
#[zoom_model]
pub struct AudioConferencingUpdate {
    /// The toll free and fee based toll call.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeCall>,
    /// The toll call.
    pub toll_call: Option<TollCallUpdate>,
    /// The call me and invite by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhoneUpdate>,
    /// Whether "personal audio conference" is on.
    pub personal_audio_conference: Option<bool>,
    /// The participant phone masking.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// The global dial in countries.
    pub global_dial_in_countries: Option<GlobalDialInCountriesUpdate>,
}

/// What is changed: toll call.
#[zoom_model]
pub struct TollCallUpdate {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The numbers: at most 100.
    pub numbers: Vec<NumberUpdate>,
}

/// What is changed: number.
#[zoom_model]
pub struct NumberUpdate {
    /// The code.
    pub code: Option<String>,
    /// The number: at most 30 characters.
    pub number: Option<String>,
}

/// What is changed: call me and invite by phone.
#[zoom_model]
pub struct CallMeAndInviteByPhoneUpdate {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The require press 1 for call me.
    pub require_press_1_for_call_me: Option<RequirePress1ForCallMe>,
    /// The call out countries.
    pub call_out_countries: Option<CallOutCountriesUpdate>,
    /// Whether webinar attendees call me is allowed.
    pub allow_webinar_attendees_call_me: Option<bool>,
}

/// What is changed: call out countries.
#[zoom_model]
pub struct CallOutCountriesUpdate {
    /// The selected countries.
    pub selected_countries: Vec<SelectedCountryUpdate>,
}

/// What is changed: selected country.
#[zoom_model]
pub struct SelectedCountryUpdate {
    /// The code.
    pub code: Option<String>,
}

/// What is changed: global dial in countries.
#[zoom_model]
pub struct GlobalDialInCountriesUpdate {
    /// The selected countries.
    pub selected_countries: Vec<SelectedCountryUpdate>,
    /// Whether toll free is included.
    pub include_toll_free: Option<bool>,
}

/// What is changed: chat.
#[zoom_model]
pub struct ChatUpdate {
    /// Whether bots chat is allowed.
    pub allow_bots_chat: Option<bool>,
    /// The share files.
    pub share_files: Option<ShareFiles>,
    /// The chat emojis.
    pub chat_emojis: Option<ChatEmojis>,
    /// Whether "record voice messages" is on.
    pub record_voice_messages: Option<bool>,
    /// Whether "record video messages" is on.
    pub record_video_messages: Option<bool>,
    /// Whether "screen capture" is on.
    pub screen_capture: Option<bool>,
    /// Whether "create public channels" is on.
    pub create_public_channels: Option<bool>,
    /// Whether "create private channels" is on.
    pub create_private_channels: Option<bool>,
    /// Whether "create group chat" is on.
    pub create_group_chat: Option<bool>,
    /// Whether "share links in chat" is on.
    pub share_links_in_chat: Option<bool>,
    /// Whether "schedule meetings in chat" is on.
    pub schedule_meetings_in_chat: Option<bool>,
    /// The set retention period in cloud.
    pub set_retention_period_in_cloud: Option<SetRetentionPeriodInCloud>,
    /// The set retention period in local.
    pub set_retention_period_in_local: Option<SetRetentionPeriodInLocal>,
    /// The allow users to add contacts.
    pub allow_users_to_add_contacts: Option<AllowUsersToAddContacts>,
    /// The allow users to chat with others.
    pub allow_users_to_chat_with_others: Option<AllowUsersToChatWithOthers>,
    /// The chat etiquette tool.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolUpdate>,
    /// The send data to third party archiving service.
    pub send_data_to_third_party_archiving_service: Option<SendDataToThirdPartyArchivingService>,
    /// The apply local storage to personal channel.
    pub apply_local_storage_to_personal_channel: Option<ApplyLocalStorageToPersonalChannel>,
    /// Whether "translate messages" is on.
    pub translate_messages: Option<bool>,
    /// The search and send animated gif images.
    pub search_and_send_animated_gif_images: Option<SearchAndSendAnimatedGifImages>,
    /// The external collab restrict.
    pub external_collab_restrict: Option<ExternalCollabRestrict>,
    /// The external user control.
    pub external_user_control: Option<ExternalUserControl>,
    /// The external invite approve.
    pub external_invite_approve: Option<ExternalInviteApprove>,
    /// The external member join.
    pub external_member_join: Option<ExternalMemberJoin>,
    /// The external join approve.
    pub external_join_approve: Option<ExternalJoinApprove>,
    /// Whether "download file" is on.
    pub download_file: Option<bool>,
    /// Whether "share screen in chat" is on.
    pub share_screen_in_chat: Option<bool>,
    /// Whether "code snippet" is on.
    pub code_snippet: Option<bool>,
    /// Whether "personal channel" is on.
    pub personal_channel: Option<bool>,
    /// Whether "store revise chat" is on.
    pub store_revise_chat: Option<bool>,
    /// Whether "set chat as default tab" is on.
    pub set_chat_as_default_tab: Option<bool>,
    /// Whether "hyper link" is on.
    pub hyper_link: Option<bool>,
    /// Whether "suppress removal notification" is on.
    pub suppress_removal_notification: Option<bool>,
    /// Whether "suppress user group notification" is on.
    pub suppress_user_group_notification: Option<bool>,
    /// Whether remove msg by owner and admins are allowed.
    pub allow_remove_msg_by_owner_and_admins: Option<bool>,
    /// Whether huddles from channels are allowed.
    pub allow_huddles_from_channels: Option<bool>,
    /// Whether "shared spaces" is on.
    pub shared_spaces: Option<bool>,
    /// The chat email address.
    pub chat_email_address: Option<ChatEmailAddress>,
    /// The read receipts.
    pub read_receipts: Option<ReadReceipts>,
    /// The allow delete message.
    pub allow_delete_message: Option<AllowDeleteMessage>,
    /// The allow edit message.
    pub allow_edit_message: Option<AllowEditMessage>,
    /// Whether status to internal contact is shown.
    pub show_status_to_internal_contact: Option<bool>,
    /// Whether "presence on meeting" is on.
    pub presence_on_meeting: Option<bool>,
    /// Whether "presence away when screen saver" is on.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Whether H.323 contact tab is shown.
    pub show_h323_contact_tab: Option<bool>,
    /// The AI summary.
    pub ai_summary: Option<AiSummary>,
    /// The AI compose.
    pub ai_compose: Option<AiCompose>,
    /// Whether "AI recommend" is on.
    pub ai_recommend: Option<bool>,
    /// Whether "AI quick reply" is on.
    pub ai_quick_reply: Option<bool>,
    /// Whether "AI sentence completion" is on.
    pub ai_sentence_completion: Option<bool>,
    /// Whether "AI quick schedule" is on.
    pub ai_quick_schedule: Option<bool>,
    /// Whether "survey poll" is on.
    pub survey_poll: Option<bool>,
}

/// What is changed: chat etiquette tool.
#[zoom_model]
pub struct ChatEtiquetteToolUpdate {
    /// Whether `enable` is on: `false` when left out.
    pub enable: Option<bool>,
    /// The operate.
    pub operate: Option<ListOperation>,
    /// The policies.
    pub policies: Vec<Policy>,
}

/// What a list operation can be.
#[zoom_model]
pub enum ListOperation {
    /// Create.
    Create,
    /// Update.
    Update,
    /// Delete.
    Delete,
}

/// What is changed: in meeting.
#[zoom_model]
pub struct InMeetingUpdate {
    /// Whether "alert guest join" is on.
    pub alert_guest_join: Option<bool>,
    /// Whether host to enable focus mode is allowed.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether live streaming is allowed.
    pub allow_live_streaming: Option<bool>,
    /// Whether users to delete messages in meeting chat is allowed.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// The allow participants chat with.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Whether participants to rename is allowed.
    pub allow_participants_to_rename: Option<bool>,
    /// Whether show Zoom windows are allowed.
    pub allow_show_zoom_windows: Option<bool>,
    /// The allow users save chats.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Whether `annotation` is on.
    pub annotation: Option<bool>,
    /// Whether "anonymous question answer" is on.
    pub anonymous_question_answer: Option<bool>,
    /// Whether "attendee on hold" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub attendee_on_hold: Option<bool>,
    /// Whether "attention mode focus mode" is on: `false` when left out.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether "auto answer" is on.
    pub auto_answer: Option<bool>,
    /// Whether "auto saving chat" is on.
    pub auto_saving_chat: Option<bool>,
    /// Whether "breakout room" is on.
    pub breakout_room: Option<bool>,
    /// Whether "breakout room schedule" is on.
    pub breakout_room_schedule: Option<bool>,
    /// Whether `chat` is on.
    pub chat: Option<bool>,
    /// Whether "meeting question answer" is on.
    pub meeting_question_answer: Option<bool>,
    /// Whether "closed caption" is on.
    pub closed_caption: Option<bool>,
    /// The closed captioning.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether "co host" is on.
    pub co_host: Option<bool>,
    /// Whether "custom data center regions" is on.
    pub custom_data_center_regions: Option<bool>,
    /// Whether "custom live streaming service" is on.
    pub custom_live_streaming_service: Option<bool>,
    /// The custom service instructions.
    pub custom_service_instructions: Option<String>,
    /// The meeting data transit and residency method.
    pub meeting_data_transit_and_residency_method: Option<MeetingDataTransitAndResidencyMethod>,
    /// The data center regions.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether screen sharing for host meetings is disabled.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screen sharing for in meeting guests is disabled.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// The dscp audio: 56 when left out, 1 to 63.
    pub dscp_audio: Option<u32>,
    /// Whether "dscp marking" is on.
    pub dscp_marking: Option<bool>,
    /// The dscp video: 40 when left out, 1 to 63.
    pub dscp_video: Option<u32>,
    /// Whether "dscp dual" is on.
    pub dscp_dual: Option<bool>,
    /// Whether "e2e encryption" is on.
    pub e2e_encryption: Option<bool>,
    /// The entry exit chime.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether "far end camera control" is on.
    pub far_end_camera_control: Option<bool>,
    /// Whether `feedback` is on.
    pub feedback: Option<bool>,
    /// Whether "file transfer" is on.
    pub file_transfer: Option<bool>,
    /// Whether "group hd" is on.
    pub group_hd: Option<bool>,
    /// Whether "webinar group hd" is on.
    pub webinar_group_hd: Option<bool>,
    /// Whether "join from desktop" is on.
    pub join_from_desktop: Option<bool>,
    /// Whether "join from mobile" is on.
    pub join_from_mobile: Option<bool>,
    /// The auto generated translation.
    pub auto_generated_translation: Option<AutoGeneratedTranslation>,
    /// The language interpretation.
    pub language_interpretation: Option<LanguageInterpretationUpdate>,
    /// The sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretationUpdate>,
    /// Whether "live streaming facebook" is on.
    pub live_streaming_facebook: Option<bool>,
    /// Whether "live streaming youtube" is on.
    pub live_streaming_youtube: Option<bool>,
    /// The manual captioning.
    pub manual_captioning: Option<ManualCaptioning>,
    /// The meeting polling.
    pub meeting_polling: Option<MeetingPollingUpdate>,
    /// Whether "meeting reactions" is on.
    pub meeting_reactions: Option<bool>,
    /// The meeting reactions emojis.
    pub meeting_reactions_emojis: Option<MeetingReactionsEmojis>,
    /// Whether host panelists to use audible clap is allowed.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether "webinar reactions" is on.
    pub webinar_reactions: Option<bool>,
    /// Whether "meeting survey" is on.
    pub meeting_survey: Option<bool>,
    /// Whether "original audio" is on.
    pub original_audio: Option<bool>,
    /// Whether "p2p connetion" is on.
    pub p2p_connetion: Option<bool>,
    /// Whether "p2p ports" is on.
    pub p2p_ports: Option<bool>,
    /// Whether `polling` is on.
    pub polling: Option<bool>,
    /// The ports range.
    pub ports_range: Option<String>,
    /// Whether "post meeting feedback" is on.
    pub post_meeting_feedback: Option<bool>,
    /// Whether "private chat" is on.
    pub private_chat: Option<bool>,
    /// Whether "record play own voice" is on.
    pub record_play_own_voice: Option<bool>,
    /// Whether "remote control" is on.
    pub remote_control: Option<bool>,
    /// Whether "non verbal feedback" is on: `false` when left out.
    pub non_verbal_feedback: Option<bool>,
    /// Whether "remote support" is on: `false` when left out.
    pub remote_support: Option<bool>,
    /// Whether "request permission to unmute participants" is on.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether "screen sharing" is on.
    pub screen_sharing: Option<bool>,
    /// Whether "sending default email invites" is on.
    pub sending_default_email_invites: Option<bool>,
    /// Whether a join from your browser link is shown.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether meeting control toolbar is shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether "slide control" is on.
    pub slide_control: Option<bool>,
    /// Whether "stereo audio" is on.
    pub stereo_audio: Option<bool>,
    /// Whether HTML format email is used.
    pub use_html_format_email: Option<bool>,
    /// Whether "virtual background" is on.
    pub virtual_background: Option<bool>,
    /// The virtual background settings.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether `watermark` is on.
    pub watermark: Option<bool>,
    /// The webinar chat.
    pub webinar_chat: Option<WebinarChatUpdate>,
    /// The webinar live streaming.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// The webinar polling.
    pub webinar_polling: Option<WebinarPolling>,
    /// Whether "webinar question answer" is on.
    pub webinar_question_answer: Option<bool>,
    /// Whether "webinar survey" is on.
    pub webinar_survey: Option<bool>,
    /// Whether `whiteboard` is on.
    pub whiteboard: Option<bool>,
    /// The who can share screen.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// The who can share screen when someone is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreenWhenSomeoneIsSharing>,
    /// The participants share simultaneously.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether "workplace by facebook" is on.
    pub workplace_by_facebook: Option<bool>,
    /// Whether "transfer meetings between devices" is on.
    pub transfer_meetings_between_devices: Option<bool>,
}

/// What is changed: language interpretation.
#[zoom_model]
pub struct LanguageInterpretationUpdate {
    /// The custom languages.
    pub custom_languages: Vec<String>,
    /// Whether language interpretation by default is enabled.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants to speak in listening channel is allowed.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether up to 25 custom languages when scheduling meetings are allowed.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// What is changed: sign language interpretation.
#[zoom_model]
pub struct SignLanguageInterpretationUpdate {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether sign language interpretation by default is enabled.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// The custom languages.
    pub custom_languages: Vec<String>,
}

/// What is changed: meeting polling.
#[zoom_model]
pub struct MeetingPollingUpdate {
    /// Whether "advanced polls" is on.
    pub advanced_polls: Option<bool>,
    /// Whether alternative host to add edit is allowed.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether answers to be anonymous is required.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether "manage saved polls and quizzes" is on.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether host to upload image is allowed.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// What is changed: webinar chat.
#[zoom_model]
pub struct WebinarChatUpdate {
    /// The allow attendees chat with.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Whether auto save local chat file is allowed.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// The allow panelists chat with.
    pub allow_panelists_chat_with: Option<AllowPanelistsChatWith>,
    /// Whether panelists send direct message is allowed.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// The allow users save chats.
    pub allow_users_save_chats: Option<AllowUsersSaveChatsUpdate>,
    /// The default attendees chat with.
    pub default_attendees_chat_with: Option<DefaultAttendeesChatWith>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// What an allow users save chats update can be.
#[zoom_model]
pub enum AllowUsersSaveChatsUpdate {
    /// Attendees cannot chats.
    AttendeesCannotChats = 0,
    /// Attendees can only host.
    AttendeesCanOnlyHost = 1,
    /// Attendees can all chats.
    AttendeesCanAllChats = 2,
}

/// What is changed: recording.
#[zoom_model]
pub struct RecordingUpdate {
    /// Whether "account user access recording" is on.
    pub account_user_access_recording: Option<bool>,
    /// Whether recovery deleted cloud recordings are allowed.
    pub allow_recovery_deleted_cloud_recordings: Option<bool>,
    /// The archive.
    pub archive: Option<Archive>,
    /// Whether "auto delete CMR" is on.
    pub auto_delete_cmr: Option<bool>,
    /// The auto delete CMR days.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
    /// The auto recording.
    pub auto_recording: Option<AutoRecording>,
    /// Whether "cloud recording" is on.
    pub cloud_recording: Option<bool>,
    /// Whether "cloud recording download" is on.
    pub cloud_recording_download: Option<bool>,
    /// Whether "cloud recording download host" is on.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether participant name is shown.
    pub display_participant_name: Option<bool>,
    /// Whether "host delete cloud recording" is on.
    pub host_delete_cloud_recording: Option<bool>,
    /// The IP address access control.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether "local recording" is on.
    pub local_recording: Option<bool>,
    /// Whether "optimize recording for 3rd party video editor" is on.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether "prevent host access recording" is on.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether "record audio file" is on.
    pub record_audio_file: Option<bool>,
    /// Whether "record audio file each participant" is on.
    pub record_audio_file_each_participant: Option<bool>,
    /// The record files separately.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Whether "record gallery view" is on.
    pub record_gallery_view: Option<bool>,
    /// Whether "record speaker view" is on.
    pub record_speaker_view: Option<bool>,
    /// Whether "recording audio transcript" is on.
    pub recording_audio_transcript: Option<bool>,
    /// Whether "recording disclaimer" is on.
    #[deprecated = "it is being given up"]
    pub recording_disclaimer: Option<bool>,
    /// Whether "recording highlight" is on.
    #[deprecated = "it is being given up"]
    pub recording_highlight: Option<bool>,
    /// The smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// The recording password requirement.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether "recording thumbnails" is on.
    pub recording_thumbnails: Option<bool>,
    /// Whether password for existing cloud recordings is required.
    pub required_password_for_existing_cloud_recordings: Option<bool>,
    /// Whether password for shared cloud recordings is required.
    pub required_password_for_shared_cloud_recordings: Option<bool>,
    /// Whether "save chat text" is on.
    pub save_chat_text: Option<bool>,
    /// Whether "save close caption" is on.
    pub save_close_caption: Option<bool>,
    /// Whether "save panelist chat" is on.
    pub save_panelist_chat: Option<bool>,
    /// Whether "save poll results" is on.
    pub save_poll_results: Option<bool>,
    /// Whether timestamp is shown.
    pub show_timestamp: Option<bool>,
    /// The recording notification for Zoom client.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClientUpdate>,
}

/// What is changed: recording notification for Zoom client.
#[zoom_model]
pub struct RecordingNotificationForZoomClientUpdate {
    /// The disclaimer to participants.
    pub disclaimer_to_participants: Option<DisclaimerToParticipants>,
    /// The play voice prompt.
    pub play_voice_prompt: Option<PlayVoicePrompt>,
    /// Whether "ask host to confirm" is on.
    pub ask_host_to_confirm: Option<bool>,
}

/// What a disclaimer to participants can be.
#[zoom_model]
pub enum DisclaimerToParticipants {
    /// All participants.
    #[zoom(rename = "All participants")]
    AllParticipants,
    /// Guest only.
    #[zoom(rename = "Guest only")]
    GuestOnly,
}

/// What a play voice prompt can be.
#[zoom_model]
pub enum PlayVoicePrompt {
    /// All participants.
    #[zoom(rename = "All participants")]
    AllParticipants,
    /// Guest only.
    #[zoom(rename = "Guest only")]
    GuestOnly,
    /// No one.
    #[zoom(rename = "No one")]
    NoOne,
}

/// What is changed: schedule meeting.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// The audio type: `both` when left out.
    pub audio_type: Option<AudioType>,
    /// Whether "enforce login" is on.
    pub enforce_login: Option<bool>,
    /// The enforce login domains.
    pub enforce_login_domains: Option<String>,
    /// Whether "enforce login with domains" is on.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether "force PMI jbh password" is on.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// Whether dedicated group chat is enabled.
    pub enable_dedicated_group_chat: Option<bool>,
    /// The jbh time.
    pub jbh_time: Option<JbhTime>,
    /// Whether "join before host" is on.
    pub join_before_host: Option<bool>,
    /// The meeting password requirement.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether "not store meeting topic" is on.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether "participant video" is on.
    pub participant_video: Option<bool>,
    /// Whether host to disable participant video is allowed.
    pub allow_host_to_disable_participant_video: Option<bool>,
    /// Whether "personal meeting" is on.
    pub personal_meeting: Option<bool>,
    /// Whether password for instant meetings is required.
    pub require_password_for_instant_meetings: Option<bool>,
    /// The require password for PMI meetings.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether password for scheduled meetings is required.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether password for scheduling new meetings is required.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether PMI for instant meetings is used.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether PMI for scheduled meetings is used.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// The always display Zoom meeting as topic.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// The hide meeting description.
    pub hide_meeting_description: Option<HideMeetingDescription>,
    /// The always display Zoom webinar as topic.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// The hide webinar description.
    pub hide_webinar_description: Option<HideWebinarDescription>,
    /// The meeting template.
    pub meeting_template: Option<MeetingTemplateUpdate>,
    /// The continuous meeting chat.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// What is changed: meeting template.
#[zoom_model]
pub struct MeetingTemplateUpdate {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The action.
    pub action: Option<String>,
    /// The templates.
    pub templates: Vec<TemplateUpdate>,
}

/// What is changed: template.
#[zoom_model]
pub struct TemplateUpdate {
    /// The ID.
    pub id: Option<String>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// What is changed: telephony.
#[zoom_model]
pub struct TelephonyUpdate {
    /// The audio conference info.
    pub audio_conference_info: Option<String>,
    /// The telephony regions.
    pub telephony_regions: Option<TelephonyRegionsUpdate>,
    /// Whether "third party audio" is on.
    pub third_party_audio: Option<bool>,
}

/// What is changed: telephony regions.
#[zoom_model]
pub struct TelephonyRegionsUpdate {
    /// The selection values.
    pub selection_values: Option<String>,
}

/// What is changed: TSP.
#[zoom_model]
pub struct TspUpdate {
    /// Whether "call out" is on.
    pub call_out: Option<bool>,
    /// The call out countries.
    pub call_out_countries: Vec<String>,
    /// Whether webinar attendees call me is allowed.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Whether toll free numbers are shown.
    pub display_toll_free_numbers: Option<bool>,
    /// Whether webinar attendees toll free dial is allowed.
    pub allow_webinar_attendees_toll_free_dial: Option<bool>,
    /// Whether international numbers link is shown.
    pub show_international_numbers_link: Option<bool>,
    /// The global dial in countries.
    pub global_dial_in_countries: Option<TspGlobalDialInCountriesUpdate>,
}

/// What is changed: TSP global dial in countries.
#[zoom_model]
pub struct TspGlobalDialInCountriesUpdate {
    /// The selected countries.
    pub selected_countries: Vec<SelectedCountryUpdate>,
}

/// An account settings update allow authentication exception.
#[zoom_model]
pub struct AccountSettingsUpdateAllowAuthenticationException {
    /// Whether authentication exception is allowed.
    pub allow_authentication_exception: Option<bool>,
    /// The authentication option.
    pub authentication_option: Option<AuthenticationOptionUpdate>,
    /// Whether "meeting authentication" is on.
    pub meeting_authentication: Option<bool>,
}

/// What is changed: authentication option.
#[zoom_model]
pub struct AuthenticationOptionUpdate {
    /// The action.
    pub action: Option<AuthenticationOptionAction>,
    /// Whether "default option" is on.
    pub default_option: Option<bool>,
    /// The domains.
    pub domains: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<AuthenticationOptionType>,
}

/// What an authentication option action can be.
#[zoom_model]
pub enum AuthenticationOptionAction {
    /// Update.
    Update,
    /// Delete.
    Delete,
    /// Add.
    Add,
}

/// An account settings update authentication option.
#[zoom_model]
pub struct AccountSettingsUpdateAuthenticationOption {
    /// The authentication option.
    pub authentication_option: Option<MeetingAuthenticationOptionUpdate>,
    /// Whether "recording authentication" is on.
    pub recording_authentication: Option<bool>,
}

/// What is changed: meeting authentication option.
#[zoom_model]
pub struct MeetingAuthenticationOptionUpdate {
    /// The action.
    pub action: Option<MeetingAuthenticationOptionAction>,
    /// Whether "default option" is on.
    pub default_option: Option<bool>,
    /// The domains.
    pub domains: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<MeetingAuthenticationOptionType>,
}

/// What a meeting authentication option action can be.
#[zoom_model]
pub enum MeetingAuthenticationOptionAction {
    /// Update.
    Update,
    /// Delete.
    Delete,
    /// Add.
    Add,
}

/// What a meeting authentication option type can be.
#[zoom_model]
pub enum MeetingAuthenticationOptionType {
    /// Internally.
    Internally,
    /// Enforce login.
    EnforceLogin,
    /// Enforce login with domains.
    EnforceLoginWithDomains,
}

/// An account settings update meeting webinar security.
#[zoom_model]
pub struct AccountSettingsUpdateMeetingWebinarSecurity {
    /// The meeting security.
    pub meeting_security: Option<MeetingSecurityUpdate>,
}

/// What is changed: meeting security.
#[zoom_model]
pub struct MeetingSecurityUpdate {
    /// Whether "auto security" is on.
    pub auto_security: Option<bool>,
    /// Whether "block user domain" is on.
    pub block_user_domain: Option<bool>,
    /// The block user domain list: at most 20.
    pub block_user_domain_list: Vec<String>,
    /// The chat etiquette tool.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolUpdate>,
    /// Whether "embed password in join link" is on.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// The encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// Whether "end to end encrypted meetings" is on.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether "meeting password" is on.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// The meeting password requirement.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether "only authenticated can join from webclient" is on.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether "phone password" is on.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether "PMI password" is on.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// Whether password for scheduled meeting is required.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether password for scheduled webinar is required.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether "waiting room" is on.
    pub waiting_room: Option<bool>,
    /// The waiting room settings.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether "webinar password" is on.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
    /// The waiting room options.
    pub waiting_room_options: Option<WaitingRoomOptions>,
}

/// An account settings update video sdk.
#[zoom_model]
pub struct AccountSettingsUpdateVideoSdk {
    /// The in meeting.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<AccountSettingsUpdateVideoSdkInMeeting>,
    /// The in session.
    pub in_session: Option<InSessionUpdate>,
    /// The session security.
    pub session_security: Option<SessionSecurity>,
    /// The recording.
    pub recording: Option<AccountSettingsUpdateVideoSdkRecording>,
}

/// An account settings update video sdk in meeting.
#[zoom_model]
pub struct AccountSettingsUpdateVideoSdkInMeeting {
    /// Whether "custom data center regions" is on.
    pub custom_data_center_regions: Option<bool>,
    /// The data center regions.
    pub data_center_regions: Vec<DataCenterRegion>,
}

/// What is changed: in session.
#[zoom_model]
pub struct InSessionUpdate {
    /// Whether "custom data center regions" is on.
    pub custom_data_center_regions: Option<bool>,
    /// The data center regions.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether "p2p connetion" is on.
    pub p2p_connetion: Option<bool>,
    /// Whether "p2p ports" is on.
    pub p2p_ports: Option<bool>,
    /// The ports range.
    pub ports_range: Option<String>,
    /// The dscp audio: 56 when left out, 1 to 63.
    pub dscp_audio: Option<u32>,
    /// Whether "dscp marking" is on.
    pub dscp_marking: Option<bool>,
    /// The dscp video: 40 when left out, 1 to 63.
    pub dscp_video: Option<u32>,
    /// Whether "dscp dual" is on.
    pub dscp_dual: Option<bool>,
    /// Whether `subsession` is on.
    pub subsession: Option<bool>,
}

/// An account settings update video sdk recording.
#[zoom_model]
pub struct AccountSettingsUpdateVideoSdkRecording {
    /// Whether "record speaker view" is on.
    pub record_speaker_view: Option<bool>,
    /// Whether "record gallery view" is on.
    pub record_gallery_view: Option<bool>,
    /// Whether "record audio file" is on.
    pub record_audio_file: Option<bool>,
    /// Whether "save chat text" is on.
    pub save_chat_text: Option<bool>,
    /// Whether timestamp is shown.
    pub show_timestamp: Option<bool>,
    /// Whether "cloud recording download" is on.
    pub cloud_recording_download: Option<bool>,
    /// Whether "auto delete CMR" is on.
    pub auto_delete_cmr: Option<bool>,
    /// The auto delete CMR days.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
}
