//! Settings that are locked for all users of an account: look them up, lock and unlock them.
//!
//! Users cannot change a locked setting for themselves. Here `true` says that a setting is locked, not that it is on.
//! The account needs a Pro plan or higher.

mod chat;
mod in_meeting;
mod meeting_security;
mod schedule_meeting;

pub use chat::*;
pub use in_meeting::*;
pub use meeting_security::*;
pub use schedule_meeting::*;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Looks up which settings of an account are locked.
///
/// Users cannot change a locked setting for themselves. The account needs a Pro plan or higher; it also works for the
/// accounts below a master account.
///
/// Zoom's page: [Get locked settings](https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/%7BaccountId%7D/lock_settings).
#[zoom_endpoint(
    GET, "/accounts/<account_id>/lock_settings",
    scopes = ["account:read:admin", "account:read:lock_settings:master"],
    rate_limit = Medium,
    errors(
        /// No account has this ID.
        400/2001 => AccountNotFound,
    )
)]
pub fn get_locked_account_settings(
    /// The account; `me` stands for the master account.
    account_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    option: Option<String>,
    /// The fields to return, joined by commas, such as `host_video,participant_video`; all when left out.
    custom_query_fields: Option<String>,
) -> LockedAccountSettings;

/// Locks or unlocks settings for all users of an account.
///
/// The account needs a Pro plan or higher, with master and sub-accounts enabled.
///
/// Zoom's page: [Update locked settings](https://developers.zoom.us/docs/api/accounts/#tag/accounts/PATCH/accounts/%7BaccountId%7D/lock_settings).
#[zoom_endpoint(
    PATCH, "/accounts/<account_id>/lock_settings", json,
    scopes = ["account:write:admin", "account:update:lock_settings:admin", "account:update:lock_settings:master"],
    rate_limit = Medium,
    success = 200,
    errors(
        /// No account has this ID.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_locked_account_settings(
    /// The account; `me` stands for the master account.
    account_id: String,
    /// What to lock and to unlock.
    #[body]
    locked_account_settings: LockedAccountSettingsUpdate,
) -> NoContent;

/// Which settings of an account are locked: by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum LockedAccountSettings {
    /// The locks by group of settings, when no `option` is given.
    General(Box<GeneralLocks>),
    /// The locks of the security settings, for the option `meeting_security`.
    MeetingWebinarSecurity(SecurityLocks),
}

/// Which settings of an account are locked, section by section.
#[zoom_model]
pub struct GeneralLocks {
    /// Which settings of audio conferences are locked.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Which settings of chat are locked.
    pub chat: Option<Chat>,
    /// Which settings of e-mails that Zoom sends are locked.
    pub email_notification: Option<EmailNotification>,
    /// Which settings that hold during meetings are locked.
    pub in_meeting: Option<InMeeting>,
    /// Which further settings are locked.
    pub other_options: Option<OtherOptions>,
    /// Which settings of recordings are locked.
    pub recording: Option<Recording>,
    /// Which settings that hold for scheduling are locked.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// Which settings of telephony are locked.
    pub telephony: Option<Telephony>,
    /// Which settings of the telephony service provider are locked.
    pub tsp: Option<Tsp>,
}

/// Which settings for joining by phone are locked; `true` for each that is.
#[zoom_model]
pub struct AudioConferencing {
    /// The lock on whether people can dial toll-free and fee-based numbers.
    pub toll_free_and_fee_based_toll_call: Option<bool>,
    /// The lock on whether people can dial toll numbers.
    pub toll_call: Option<bool>,
    /// The lock on whether Zoom can call people, and people can be invited by phone.
    pub call_me_and_invite_by_phone: Option<bool>,
    /// The lock on whether there are personal audio conferences.
    pub personal_audio_conference: Option<bool>,
    /// The lock on whether and how phone numbers are masked in the list of participants.
    pub participant_phone_masking: Option<bool>,
}

/// Which settings for mail from Zoom are locked; `true` for each that is.
#[zoom_model]
pub struct EmailNotification {
    /// The lock on whether alternative hosts are told that they were set or removed.
    pub alternative_host_reminder: Option<bool>,
    /// The lock on whether hosts and participants are told that a meeting was cancelled.
    pub cancel_meeting_reminder: Option<bool>,
    /// The lock on whether hosts are told that a cloud recording is ready.
    pub cloud_recording_available_reminder: Option<bool>,
    /// The lock on whether hosts are told that somebody joined before them.
    pub jbh_reminder: Option<bool>,
    /// The lock on whether hosts are told that a meeting was scheduled, moved or cancelled.
    pub schedule_for_reminder: Option<bool>,
}

/// Which settings outside the other sections are locked; `true` for each that is.
#[zoom_model]
pub struct OtherOptions {
    /// The lock on whether mobile devices blur or hide Zoom among the recent apps.
    pub blur_snapshot: Option<bool>,
    /// The lock on what the registration for webinars offers.
    pub webinar_registration_options: Option<bool>,
}

/// Which settings for recordings are locked; `true` for each that is.
#[zoom_model]
pub struct Recording {
    /// The lock on whether cloud recordings open for members of the account only, and not for people outside.
    pub account_user_access_recording: Option<bool>,
    /// The lock on whether cloud recordings are deleted for good after some days.
    pub auto_delete_cmr: Option<bool>,
    /// The lock on whether meetings are recorded from their start.
    pub auto_recording: Option<bool>,
    /// The lock on whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// The lock on whether everybody who has the link of a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// The lock on whether hosts can delete their cloud recordings.
    pub host_delete_cloud_recording: Option<bool>,
    /// The lock on the addresses from which cloud recordings open.
    pub ip_address_access_control: Option<bool>,
    /// The lock on whether hosts and participants can record to a file of their own.
    pub local_recording: Option<bool>,
    /// The lock on whether hosts cannot see their cloud recordings, which are then for administrators who manage
    /// recordings.
    pub prevent_host_access_recording: Option<bool>,
    /// The lock on whether only people who signed in can see cloud recordings.
    pub recording_authentication: Option<bool>,
    /// The lock on whether meetings are archived.
    pub archive: Option<bool>,
}

/// Which settings for callers' regions and third parties' audio are locked; `true` for each that is.
#[zoom_model]
pub struct Telephony {
    /// The lock on the regions from which most people call or are called.
    pub telephony_regions: Option<bool>,
    /// The lock on whether people can join with audio of a third party.
    pub third_party_audio: Option<bool>,
}

/// Which settings for a telephony service provider are locked; `true` for each that is.
#[zoom_model]
pub struct Tsp {
    /// The lock on whether Zoom can call people, so that they join by phone.
    pub call_out: Option<bool>,
    /// The lock on whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// The lock on whether toll-free numbers are shown.
    pub display_toll_free_numbers: Option<bool>,
}

/// Which settings of an account for the security of meetings and webinars are locked.
#[zoom_model]
pub struct SecurityLocks {
    /// Which settings of meetings' security are locked.
    pub meeting_security: Option<MeetingSecurity>,
}

/// Which settings of an account to lock or unlock: by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum LockedAccountSettingsUpdate {
    /// The locks by group of settings, when no `option` is given.
    General(Box<GeneralLocksUpdate>),
    /// The locks of the security settings, for the option `meeting_security`.
    MeetingWebinarSecurity(SecurityLocksUpdate),
}

/// What is locked or unlocked of the settings of an account, section by section; what is left out stays as it is.
#[zoom_model]
pub struct GeneralLocksUpdate {
    /// Which settings of audio conferences to lock or unlock.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Which settings of chat to lock or unlock.
    pub chat: Option<Chat>,
    /// Which settings of e-mails that Zoom sends to lock or unlock.
    pub email_notification: Option<EmailNotification>,
    /// Which settings that hold during meetings to lock or unlock.
    pub in_meeting: Option<InMeetingUpdate>,
    /// Which further settings to lock or unlock.
    pub other_options: Option<OtherOptions>,
    /// Which settings of recordings to lock or unlock.
    pub recording: Option<Recording>,
    /// Which settings that hold for scheduling to lock or unlock.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// Which settings of telephony to lock or unlock.
    pub telephony: Option<Telephony>,
    /// Which settings of the telephony service provider to lock or unlock.
    pub tsp: Option<TspUpdate>,
}

/// Which settings for a telephony service provider to lock (`true`) or unlock (`false`); what is left out stays as it
/// is.
#[zoom_model]
pub struct TspUpdate {
    /// The lock on whether Zoom can call people, so that they join by phone.
    pub call_out: Option<bool>,
    /// The lock on whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
}

/// What is locked or unlocked of the settings of an account for the security of meetings and webinars; what is left out
/// stays as it is.
#[zoom_model]
pub struct SecurityLocksUpdate {
    /// Which settings of meetings' security to lock or unlock.
    pub meeting_security: Option<MeetingSecurityUpdate>,
}
