//! Settings of a group: get and update them.
//!
//! The `option` argument selects the group of settings. Members can change settings that are not locked; see
//! `group_locked_settings`.

mod chat;
mod in_meeting;
mod meeting_security;
mod recording;
mod schedule_meeting;

pub use chat::*;
pub use in_meeting::*;
pub use meeting_security::*;
pub use recording::*;
pub use schedule_meeting::*;

use super::{
    AudioConferencing, DialCountriesUpdate, EmailNotification, GeneralSetting, GlobalDialInCountriesUpdate,
    MeetingAuthentication, MeetingAuthenticationUpdate, ParticipantPhoneMasking, Profile, RecordingAuthentication,
    RecordingAuthenticationUpdate, RequirePress1ForCallMe, SettingOption, TelephonyRegionsUpdate, TollCall,
    TollFreeCall,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns a group's settings.
///
/// Requires a Pro, Business or Education plan.
#[zoom_endpoint(
    GET, "/groups/<group_id>/settings",
    scopes = ["group:read:admin", "group:write:admin", "group:read:settings:admin"],
    rate_limit = Medium,
    operation = "getGroupSettings",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/settings",
    errors(
        /// The group does not exist.
        404/4130 => GroupNotFound,
    )
)]
pub fn get_group_settings(
    /// ID of the group.
    group_id: String,
    /// Group of settings, such as `meeting_security`; by default the general settings.
    option: Option<SettingOption>,
    /// Fields to return, such as `host_video`; by default all.
    #[query(csv)]
    custom_query_fields: Vec<String>,
) -> GroupSettings;

/// Updates a group's settings. Omitted fields keep their values.
///
/// The meeting setting `force_pmi_jbh_password` has been deprecated since 22 September 2019. Requires a Pro, Business
/// or Education plan.
#[zoom_endpoint(
    PATCH, "/groups/<group_id>/settings", json,
    scopes = ["group:write:admin", "group:update:settings:admin"],
    rate_limit = Medium,
    operation = "updateGroupSettings",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D/settings",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        404/4130 => GroupNotFound,
    )
)]
pub fn update_group_settings(
    /// ID of the group.
    group_id: String,
    /// Group of settings, such as `meeting_security`; by default the general settings.
    #[query]
    option: Option<SettingOption>,
    /// Changes to apply.
    #[body]
    group_settings: GroupSettingsUpdate,
) -> NoContent;

/// Settings of a group: all by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum GroupSettings {
    /// Settings by group, if `option` is omitted.
    General(Box<GroupSettingsGeneral>),
    /// Meeting authentication settings, for the option `meeting_authentication`.
    MeetingAuthentication(MeetingAuthentication),
    /// Recording authentication settings, for the option `recording_authentication`.
    RecordingAuthentication(RecordingAuthentication),
    /// Security settings of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettings>),
}

/// Settings of a group, section by section.
#[zoom_model(response)]
pub struct GroupSettingsGeneral {
    /// Audio conferencing settings.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Email notification settings.
    pub email_notification: Option<EmailNotification>,
    /// In-meeting settings.
    pub in_meeting: Option<InMeeting>,
    /// Other settings.
    pub other_options: Option<OtherOptions>,
    /// Profile settings.
    pub profile: Option<Profile>,
    /// Recording settings.
    pub recording: Option<Recording>,
    /// Scheduling settings.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// Telephony settings.
    pub telephony: Option<Telephony>,
    /// Chat settings.
    pub chat: Option<Chat>,
    /// Mail and calendar settings.
    pub mail_calendar: Option<MailCalendar>,
    /// General settings.
    pub general_setting: Option<GeneralSetting>,
}

/// Other settings of a group.
#[zoom_model]
pub struct OtherOptions {
    /// Whether pages show a badge for help by chat.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether mobile devices blur or hide Zoom in the task switcher.
    pub blur_snapshot: Option<bool>,
    /// Registration options of webinars.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
}

/// Options of hosts for webinar registration.
#[zoom_model]
pub struct WebinarRegistrationOptions {
    /// Whether hosts can show join information on the registration confirmation page.
    pub allow_host_to_enable_join_info: Option<bool>,
    /// Whether hosts can show social media buttons on the registration page.
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
    /// Whether registration can have custom questions.
    pub enable_custom_questions: Option<bool>,
}

/// Settings of a group for third-party audio and for callers' regions.
#[zoom_model(response)]
pub struct Telephony {
    /// Third-party audio conference information.
    pub audio_conference_info: Option<String>,
    /// Regions from which most participants call or are called.
    pub telephony_regions: Option<TelephonyRegionsUpdate>,
    /// Whether participants can use third-party audio.
    pub third_party_audio: Option<bool>,
}

/// Email and calendar settings of a group.
#[zoom_model(response)]
pub struct MailCalendar {
    /// Whether users can manage email and calendar events in the Zoom client.
    pub email_calendar_management: Option<bool>,
    /// Whether users can manage email in the Zoom client.
    pub email_management: Option<bool>,
    /// Whether users can select Zoom as their email provider.
    pub zoom_email_provider: Option<bool>,
}

/// Security settings of a group's meetings and webinars, as a separate section.
#[zoom_model(response)]
pub struct SecuritySettings {
    /// Meeting security settings.
    pub meeting_security: Option<MeetingSecurity>,
}

/// Changes to a group's settings: by group of settings, or for one option.
#[zoom_model(one_of)]
pub enum GroupSettingsUpdate {
    /// Settings by group, if `option` is omitted.
    General(Box<GroupSettingsUpdateGeneral>),
    /// Meeting authentication settings, for the option `meeting_authentication`.
    MeetingAuthentication(Box<MeetingAuthenticationUpdate>),
    /// Recording authentication settings, for the option `recording_authentication`.
    RecordingAuthentication(Box<RecordingAuthenticationUpdate>),
    /// Security settings of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettingsUpdate>),
}

/// Changes to a group's settings, section by section. Omitted fields keep their values.
#[zoom_model]
pub struct GroupSettingsUpdateGeneral {
    /// Audio conferencing settings.
    pub audio_conferencing: Option<AudioConferencingUpdate>,
    /// Email notification settings.
    pub email_notification: Option<EmailNotification>,
    /// In-meeting settings.
    pub in_meeting: Option<InMeetingUpdate>,
    /// Other settings.
    pub other_options: Option<OtherOptions>,
    /// Profile settings.
    pub profile: Option<Profile>,
    /// Recording settings.
    pub recording: Option<RecordingUpdate>,
    /// Scheduling settings.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// Telephony settings.
    pub telephony: Option<TelephonyUpdate>,
    /// Chat settings.
    pub chat: Option<ChatUpdate>,
}

/// Changes to the audio conferencing settings. Omitted fields keep their values.
#[zoom_model]
pub struct AudioConferencingUpdate {
    /// Whether toll-free and fee-based numbers are available, and the numbers.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeCall>,
    /// Whether toll numbers are available, and the numbers.
    pub toll_call: Option<TollCall>,
    /// Whether Zoom can call participants, and participants can be invited by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhoneUpdate>,
    /// Whether personal audio conferences are available.
    pub personal_audio_conference: Option<bool>,
    /// Whether phone numbers are masked in the participant list, and the mask.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Countries and regions whose dial-in numbers invitations list.
    pub global_dial_in_countries: Option<GlobalDialInCountriesUpdate>,
}

/// Changes to the setting for joining through a call from Zoom. Omitted fields keep their values.
#[zoom_model]
pub struct CallMeAndInviteByPhoneUpdate {
    /// Whether Zoom can call participants, and participants can be invited by phone.
    pub enable: Option<bool>,
    /// Whether participants called by Zoom must press 1 to connect.
    pub require_press_1_for_call_me: Option<RequirePress1ForCallMe>,
    /// Countries that can be called.
    pub call_out_countries: Option<DialCountriesUpdate>,
    /// Whether attendees can use Call Me for audio; requires client 5.2.2 or later.
    pub allow_webinar_attendees_call_me: Option<bool>,
}

/// Changes to the settings for third-party audio and for callers' regions. Omitted fields keep their values.
#[zoom_model]
pub struct TelephonyUpdate {
    /// Third-party audio conference information.
    pub audio_conference_info: Option<String>,
    /// Whether participants can use third-party audio.
    pub third_party_audio: Option<bool>,
}

/// Changes to a group's security settings, as a separate section. Omitted fields keep their values.
#[zoom_model]
pub struct SecuritySettingsUpdate {
    /// Meeting security settings.
    pub meeting_security: Option<MeetingSecurityUpdate>,
}
