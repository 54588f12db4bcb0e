//! Settings that are locked for the members of a group: look them up, lock and unlock them.
//!
//! Members cannot change a locked setting for themselves. Here `true` says that a setting is locked, not that it is on.

mod in_meeting;
mod schedule_meeting;

use super::{EncryptionType, IpAddressAccessControl};
pub use in_meeting::*;
pub use schedule_meeting::*;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Looks up which settings of a group are locked.
///
/// Members cannot change a locked setting for themselves. `force_pmi_jbh_password` among the meeting settings has been
/// out of use since 22 September 2019. The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [Get locked settings](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/lock_settings).
#[zoom_endpoint(
    GET, "/groups/<group_id>/lock_settings",
    scopes = ["group:read:admin", "group:write:admin", "group:read:lock_settings:admin"],
    rate_limit = Medium,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn get_locked_group_settings(
    /// The group.
    group_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    option: Option<String>,
) -> LockedGroupSettings;

/// Locks or unlocks settings of a group.
///
/// Members cannot change a locked setting for themselves. `force_pmi_jbh_password` among the meeting settings has been
/// out of use since 22 September 2019. The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [Update locked settings](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D/lock_settings).
#[zoom_endpoint(
    PATCH, "/groups/<group_id>/lock_settings", json,
    scopes = ["group:write:admin", "group:update:lock_settings:admin"],
    rate_limit = Medium,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn update_locked_group_settings(
    /// The group.
    group_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    #[query]
    option: Option<String>,
    /// What to lock and to unlock.
    #[body]
    locked_group_settings: LockedGroupSettingsUpdate,
) -> NoContent;

/// Which settings of a group are locked: by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum LockedGroupSettings {
    /// The locks by group of settings, when no `option` is given.
    General(GeneralLocks),
    /// The locks of the security settings, for the option `meeting_security`.
    MeetingWebinarSecurity(SecurityLocks),
}

/// Which settings of a group are locked, section by section.
#[zoom_model]
pub struct GeneralLocks {
    /// Which settings of audio conferences are locked.
    pub audio_conferencing: Option<AudioConferencing>,
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
    /// The lock on whether hosts and participants are told that a meeting was cancelled. Zoom is giving it up.
    #[deprecated = "it is being given up"]
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
    /// The addresses from which cloud recordings open.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
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

/// Which settings of a group for the security of meetings and webinars are locked.
#[zoom_model]
pub struct SecurityLocks {
    /// Which settings of meetings' security are locked.
    pub meeting_security: Option<MeetingSecurity>,
}

/// Which settings for the security of meetings and webinars are locked; `true` for each that is.
#[zoom_model]
pub struct MeetingSecurity {
    /// The lock on whether people are admitted or blocked by country or region.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// The lock on whether every meeting needs a passcode, a waiting room or signing in.
    pub auto_security: Option<bool>,
    /// The lock on whether users of certain domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// The lock on whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// How the meeting is encrypted. With end-to-end encryption, cloud recording, dialling in and the like are off.
    pub encryption_type: Option<EncryptionType>,
    /// The lock on whether meetings can be encrypted from end to end.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// The lock on whether meetings need a passcode, but for those with a Personal Meeting ID.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// The lock on whether only people who signed in can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// The lock on whether people who join by phone need a passcode, made of digits.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// The lock on whether meetings with a Personal Meeting ID need a passcode.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// The lock on whether people wait until the host lets them in.
    pub waiting_room: Option<bool>,
    /// The lock on whether new webinars get a passcode, which people need to join.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}

/// Which settings of a group to lock or unlock: by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum LockedGroupSettingsUpdate {
    /// The locks by group of settings, when no `option` is given.
    General(GeneralLocksUpdate),
    /// The locks of the security settings, for the option `meeting_security`.
    MeetingWebinarSecurity(SecurityLocks),
}

/// What is locked or unlocked of the settings of a group, section by section; what is left out stays as it is.
#[zoom_model]
pub struct GeneralLocksUpdate {
    /// Which settings of audio conferences to lock or unlock.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Which settings of e-mails that Zoom sends to lock or unlock.
    pub email_notification: Option<EmailNotificationUpdate>,
    /// Which settings that hold during meetings to lock or unlock.
    pub in_meeting: Option<InMeetingUpdate>,
    /// Which further settings to lock or unlock.
    pub other_options: Option<OtherOptions>,
    /// Which settings of recordings to lock or unlock.
    pub recording: Option<RecordingUpdate>,
    /// Which settings that hold for scheduling to lock or unlock.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// Which settings of telephony to lock or unlock.
    pub telephony: Option<Telephony>,
}

/// Which settings for e-mails to lock (`true`) or unlock (`false`); what is left out stays as it is.
#[zoom_model]
pub struct EmailNotificationUpdate {
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

/// Which settings for recordings to lock (`true`) or unlock (`false`); what is left out stays as it is.
#[zoom_model]
pub struct RecordingUpdate {
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
    /// The addresses from which cloud recordings open.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// The lock on whether hosts and participants can record to a file of their own.
    pub local_recording: Option<bool>,
    /// The lock on whether only people who signed in can see cloud recordings.
    pub recording_authentication: Option<bool>,
    /// The lock on whether meetings are archived.
    pub archive: Option<bool>,
}
