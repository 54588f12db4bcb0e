//! Locked settings of a group's members: get, lock and unlock them.
//!
//! Members cannot change a locked setting. Here `true` means that a setting is locked, not that it is enabled.

mod in_meeting;
mod schedule_meeting;

pub use in_meeting::*;
pub use schedule_meeting::*;

use super::{EncryptionType, IpAddressAccessControl};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the locked settings of a group.
///
/// Members cannot change a locked setting. The meeting setting `force_pmi_jbh_password` has been deprecated since 22
/// September 2019. Requires a Pro, Business or Education plan.
#[zoom_endpoint(
    GET, "/groups/<group_id>/lock_settings",
    scopes = ["group:read:admin", "group:write:admin", "group:read:lock_settings:admin"],
    rate_limit = Medium,
    operation = "getGroupLockSettings",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/lock_settings",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        404/4130 => GroupNotFound,
    )
)]
pub fn get_locked_group_settings(
    /// ID of the group.
    group_id: String,
    /// Group of settings, such as `meeting_security`; by default the general settings.
    option: Option<String>,
) -> LockedGroupSettings;

/// Locks or unlocks settings of a group.
///
/// Members cannot change a locked setting. The meeting setting `force_pmi_jbh_password` has been deprecated since 22
/// September 2019. Requires a Pro, Business or Education plan.
#[zoom_endpoint(
    PATCH, "/groups/<group_id>/lock_settings", json,
    scopes = ["group:write:admin", "group:update:lock_settings:admin"],
    rate_limit = Medium,
    operation = "groupLockedSettings",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D/lock_settings",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        404/4130 => GroupNotFound,
    )
)]
pub fn update_locked_group_settings(
    /// ID of the group.
    group_id: String,
    /// Group of settings, such as `meeting_security`; by default the general settings.
    #[query]
    option: Option<String>,
    /// Settings to lock and unlock.
    #[body]
    locked_group_settings: LockedGroupSettingsUpdate,
) -> NoContent;

/// Locked settings of a group: by group of settings, or of one option.
#[zoom_model(one_of)]
pub enum LockedGroupSettings {
    /// Locks by group of settings, if `option` is omitted.
    General(GeneralLocks),
    /// Locks of the security settings, for the option `meeting_security`.
    MeetingWebinarSecurity(SecurityLocks),
}

/// Locked settings of a group, section by section.
#[zoom_model(response)]
pub struct GeneralLocks {
    /// Locks of the audio conferencing settings.
    pub audio_conferencing: Option<AudioConferencing>,
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
#[zoom_model(response)]
pub struct EmailNotification {
    /// Whether the "alternative host reminder" setting is locked.
    pub alternative_host_reminder: Option<bool>,
    /// Whether the "canceled meeting reminder" setting is locked.
    #[deprecated = "deprecated by Zoom"]
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
}

/// Locks of the recording settings; `true` means locked.
#[zoom_model(response)]
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
    /// IP addresses that can access cloud recordings.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
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

/// Locks of the security settings of a group's meetings and webinars.
#[zoom_model]
pub struct SecurityLocks {
    /// Locks of the meeting security settings.
    pub meeting_security: Option<MeetingSecurity>,
}

/// Locks of the security settings of meetings and webinars; `true` means locked.
#[zoom_model]
pub struct MeetingSecurity {
    /// Whether the "approve or block countries and regions" setting is locked.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Whether the "automatic security" setting is locked.
    pub auto_security: Option<bool>,
    /// Whether the "blocked domains" setting is locked.
    pub block_user_domain: Option<bool>,
    /// Whether the "embed passcode in meeting link" setting is locked.
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption type. End-to-end encryption disables features such as cloud recording, live streaming and join before
    /// host.
    pub encryption_type: Option<EncryptionType>,
    /// Whether the "end-to-end encryption" setting is locked.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether the "meeting passcode" setting is locked.
    pub meeting_password: Option<bool>,
    /// Whether the "web client authentication" setting is locked.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether the "passcode for phone participants" setting is locked.
    pub phone_password: Option<bool>,
    /// Whether the "passcode for Personal Meeting ID meetings" setting is locked.
    pub pmi_password: Option<bool>,
    /// Whether the "waiting room" setting is locked.
    pub waiting_room: Option<bool>,
    /// Whether the "webinar passcode" setting is locked.
    pub webinar_password: Option<bool>,
}

/// Settings of a group to lock or unlock: by group of settings, or of one option.
#[zoom_model(one_of)]
pub enum LockedGroupSettingsUpdate {
    /// Locks by group of settings, if `option` is omitted.
    General(GeneralLocksUpdate),
    /// Locks of the security settings, for the option `meeting_security`.
    MeetingWebinarSecurity(SecurityLocks),
}

/// Settings of a group to lock or unlock, section by section; omitted settings stay unchanged.
#[zoom_model]
pub struct GeneralLocksUpdate {
    /// Audio conferencing settings to lock or unlock.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Email notification settings to lock or unlock.
    pub email_notification: Option<EmailNotificationUpdate>,
    /// In-meeting settings to lock or unlock.
    pub in_meeting: Option<InMeetingUpdate>,
    /// Other settings to lock or unlock.
    pub other_options: Option<OtherOptions>,
    /// Recording settings to lock or unlock.
    pub recording: Option<RecordingUpdate>,
    /// Scheduling settings to lock or unlock.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// Telephony settings to lock or unlock.
    pub telephony: Option<Telephony>,
}

/// Email notification settings to lock (`true`) or unlock (`false`); omitted settings stay unchanged.
#[zoom_model]
pub struct EmailNotificationUpdate {
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

/// Recording settings to lock (`true`) or unlock (`false`); omitted settings stay unchanged.
#[zoom_model]
pub struct RecordingUpdate {
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
    /// IP addresses that can access cloud recordings.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether the "local recording" setting is locked.
    pub local_recording: Option<bool>,
    /// Whether the "recording authentication" setting is locked.
    pub recording_authentication: Option<bool>,
    /// Whether the "archiving" setting is locked.
    pub archive: Option<bool>,
}
