//! Locked settings of an account's users: get, lock and unlock them.
//!
//! Users cannot change a locked setting. Here `true` means that a setting is locked, not that it is enabled. Requires a
//! Pro plan or higher.

mod chat;
mod in_meeting;
mod meeting_security;
mod schedule_meeting;

pub use chat::*;
pub use in_meeting::*;
pub use meeting_security::*;
pub use schedule_meeting::*;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the locked settings of an account.
///
/// Users cannot change a locked setting. Requires a Pro plan or higher; also works for the sub-accounts of a master
/// account.
#[zoom_endpoint(
    GET, "/accounts/<account_id>/lock_settings",
    scopes = ["account:read:admin", "account:read:lock_settings:master"],
    rate_limit = Medium,
    operation = "getAccountLockSettings",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/%7BaccountId%7D/lock_settings",
    errors(
        /// The account does not exist.
        400/2001 => AccountNotFound,
    )
)]
pub fn get_locked_account_settings(
    /// ID of the account; `me` for the master account.
    account_id: String,
    /// Group of settings, such as `meeting_security`; by default the general settings.
    option: Option<String>,
    /// Fields to return, such as `host_video`; by default all.
    #[query(csv)]
    custom_query_fields: Vec<String>,
) -> LockedAccountSettings;

/// Locks or unlocks settings for all users of an account.
///
/// Requires a Pro plan or higher, with master and sub-accounts enabled.
#[zoom_endpoint(
    PATCH, "/accounts/<account_id>/lock_settings", json,
    scopes = ["account:write:admin", "account:update:lock_settings:admin", "account:update:lock_settings:master"],
    rate_limit = Medium,
    success = 200,
    operation = "UpdateLockedSettings",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/accounts/PATCH/accounts/%7BaccountId%7D/lock_settings",
    errors(
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_locked_account_settings(
    /// ID of the account; `me` for the master account.
    account_id: String,
    /// Settings to lock and unlock.
    #[body]
    locked_account_settings: LockedAccountSettingsUpdate,
) -> NoContent;

/// Locked settings of an account: by group of settings, or of one option.
#[zoom_model(one_of)]
pub enum LockedAccountSettings {
    /// Locks by group of settings, if `option` is omitted.
    General(Box<GeneralLocks>),
    /// Locks of the security settings, for the option `meeting_security`.
    MeetingWebinarSecurity(SecurityLocks),
}

/// Locked settings of an account, section by section.
#[zoom_model(response)]
pub struct GeneralLocks {
    /// Locks of the audio conferencing settings.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Locks of the chat settings.
    pub chat: Option<Chat>,
    /// Locks of the email notification settings.
    pub email_notification: Option<EmailNotification>,
    /// Locks of the in-meeting settings.
    pub in_meeting: Option<InMeeting>,
    /// Locks of other settings.
    pub other_options: Option<OtherOptions>,
    /// Locks of the recording settings.
    pub recording: Option<Recording>,
    /// Locks of the scheduling settings.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// Locks of the telephony settings.
    pub telephony: Option<Telephony>,
    /// Locks of the telephony service provider settings.
    pub tsp: Option<Tsp>,
}

/// Locks of the audio conferencing settings; `true` means locked.
#[zoom_model]
pub struct AudioConferencing {
    /// Whether the "toll-free and fee-based numbers" setting is locked.
    pub toll_free_and_fee_based_toll_call: Option<bool>,
    /// Whether the "toll numbers" setting is locked.
    pub toll_call: Option<bool>,
    /// Whether the "call-out" setting is locked.
    pub call_me_and_invite_by_phone: Option<bool>,
    /// Whether the "personal audio conference" setting is locked.
    pub personal_audio_conference: Option<bool>,
    /// Whether the "mask phone numbers" setting is locked.
    pub participant_phone_masking: Option<bool>,
}

/// Locks of the email notification settings; `true` means locked.
#[zoom_model]
pub struct EmailNotification {
    /// Whether the "alternative host reminder" setting is locked.
    pub alternative_host_reminder: Option<bool>,
    /// Whether the "canceled meeting reminder" setting is locked.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether the "cloud recording available reminder" setting is locked.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether the "join before host reminder" setting is locked.
    pub jbh_reminder: Option<bool>,
    /// Whether the "scheduled meeting reminder" setting is locked.
    pub schedule_for_reminder: Option<bool>,
}

/// Locks of the other settings; `true` means locked.
#[zoom_model]
pub struct OtherOptions {
    /// Whether the "blur snapshot on mobile" setting is locked.
    pub blur_snapshot: Option<bool>,
    /// Whether the "webinar registration options" setting is locked.
    pub webinar_registration_options: Option<bool>,
}

/// Locks of the recording settings; `true` means locked.
#[zoom_model]
pub struct Recording {
    /// Whether the "account users can access recordings" setting is locked.
    pub account_user_access_recording: Option<bool>,
    /// Whether the "auto-delete cloud recordings" setting is locked.
    pub auto_delete_cmr: Option<bool>,
    /// Whether the "automatic recording" setting is locked.
    pub auto_recording: Option<bool>,
    /// Whether the "cloud recording" setting is locked.
    pub cloud_recording: Option<bool>,
    /// Whether the "cloud recording download" setting is locked.
    pub cloud_recording_download: Option<bool>,
    /// Whether the "hosts can delete cloud recordings" setting is locked.
    pub host_delete_cloud_recording: Option<bool>,
    /// Whether the "IP address access control" setting is locked.
    pub ip_address_access_control: Option<bool>,
    /// Whether the "local recording" setting is locked.
    pub local_recording: Option<bool>,
    /// Whether the "hide cloud recordings from hosts" setting is locked.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the "recording authentication" setting is locked.
    pub recording_authentication: Option<bool>,
    /// Whether the "archiving" setting is locked.
    pub archive: Option<bool>,
}

/// Locks of the settings for callers' regions and third-party audio; `true` means locked.
#[zoom_model]
pub struct Telephony {
    /// Whether the "telephony regions" setting is locked.
    pub telephony_regions: Option<bool>,
    /// Whether the "third-party audio" setting is locked.
    pub third_party_audio: Option<bool>,
}

/// Locks of the telephony service provider settings; `true` means locked.
#[zoom_model(response)]
pub struct Tsp {
    /// Whether the "Call Me" setting is locked.
    pub call_out: Option<bool>,
    /// Whether the "international numbers link" setting is locked.
    pub show_international_numbers_link: Option<bool>,
    /// Whether the "show toll-free numbers" setting is locked.
    pub display_toll_free_numbers: Option<bool>,
}

/// Locks of the security settings of an account's meetings and webinars.
#[zoom_model(response)]
pub struct SecurityLocks {
    /// Locks of the meeting security settings.
    pub meeting_security: Option<MeetingSecurity>,
}

/// Settings of an account to lock or unlock: by group of settings, or of one option.
#[zoom_model(one_of)]
pub enum LockedAccountSettingsUpdate {
    /// Locks by group of settings, if `option` is omitted.
    General(Box<GeneralLocksUpdate>),
    /// Locks of the security settings, for the option `meeting_security`.
    MeetingWebinarSecurity(SecurityLocksUpdate),
}

/// Settings of an account to lock or unlock, section by section; omitted settings stay unchanged.
#[zoom_model]
pub struct GeneralLocksUpdate {
    /// Audio conferencing settings to lock or unlock.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Chat settings to lock or unlock.
    pub chat: Option<Chat>,
    /// Email notification settings to lock or unlock.
    pub email_notification: Option<EmailNotification>,
    /// In-meeting settings to lock or unlock.
    pub in_meeting: Option<InMeetingUpdate>,
    /// Other settings to lock or unlock.
    pub other_options: Option<OtherOptions>,
    /// Recording settings to lock or unlock.
    pub recording: Option<Recording>,
    /// Scheduling settings to lock or unlock.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// Telephony settings to lock or unlock.
    pub telephony: Option<Telephony>,
    /// Telephony service provider settings to lock or unlock.
    pub tsp: Option<TspUpdate>,
}

/// Telephony service provider settings to lock (`true`) or unlock (`false`); omitted settings stay unchanged.
#[zoom_model]
pub struct TspUpdate {
    /// Whether the "Call Me" setting is locked.
    pub call_out: Option<bool>,
    /// Whether the "international numbers link" setting is locked.
    pub show_international_numbers_link: Option<bool>,
}

/// Security settings of an account's meetings and webinars to lock or unlock; omitted settings stay unchanged.
#[zoom_model]
pub struct SecurityLocksUpdate {
    /// Meeting security settings to lock or unlock.
    pub meeting_security: Option<MeetingSecurityUpdate>,
}
