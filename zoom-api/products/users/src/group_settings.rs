//! Settings of a group: look them up and change them.
//!
//! The `option` of a call decides which part of the settings it is about. Members can change for themselves what is not
//! locked; see `group_locked_settings`.

mod chat;
mod in_meeting;
mod meeting_security;
mod recording;
mod schedule_meeting;

use super::{
    AudioConferencing, DialCountriesUpdate, EmailNotification, GeneralSetting, GlobalDialInCountriesUpdate,
    MeetingAuthentication, MeetingAuthenticationUpdate, ParticipantPhoneMasking, Profile, RecordingAuthentication,
    RecordingAuthenticationUpdate, RequirePress1ForCallMe, SettingOption, TelephonyRegionsUpdate, TollCall,
    TollFreeCall,
};
pub use chat::*;
pub use in_meeting::*;
pub use meeting_security::*;
pub use recording::*;
pub use schedule_meeting::*;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Looks up a group's settings.
///
/// The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [Get a group's settings](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/settings).
#[zoom_endpoint(
    GET, "/groups/<group_id>/settings",
    scopes = ["group:read:admin", "group:write:admin", "group:read:settings:admin"],
    rate_limit = Medium,
    errors(
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn get_group_settings(
    /// The group.
    group_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    option: Option<SettingOption>,
    /// The fields to return, joined by commas, such as `host_video,participant_video`; all when left out.
    custom_query_fields: Option<String>,
) -> GroupSettings;

/// Changes a group's settings; what is left out stays as it is.
///
/// `force_pmi_jbh_password` among the meeting settings has been out of use since 22 September 2019. The account needs a
/// Pro, Business or Education plan.
///
/// Zoom's page: [Update a group's settings](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D/settings).
#[zoom_endpoint(
    PATCH, "/groups/<group_id>/settings", json,
    scopes = ["group:write:admin", "group:update:settings:admin"],
    rate_limit = Medium,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn update_group_settings(
    /// The group.
    group_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    #[query]
    option: Option<SettingOption>,
    /// What to change.
    #[body]
    group_settings: GroupSettingsUpdate,
) -> NoContent;

/// A group's settings: all by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum GroupSettings {
    /// The settings by group, when no `option` is given.
    General(Box<GroupSettingsGeneral>),
    /// Who may join meetings, for the option `meeting_authentication`.
    MeetingAuthentication(MeetingAuthentication),
    /// Who may watch recordings, for the option `recording_authentication`.
    RecordingAuthentication(RecordingAuthentication),
    /// The security of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettings>),
}

/// The settings of a group, section by section.
#[zoom_model]
pub struct GroupSettingsGeneral {
    /// The settings of audio conferences.
    pub audio_conferencing: Option<AudioConferencing>,
    /// The settings of e-mails that Zoom sends.
    pub email_notification: Option<EmailNotification>,
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeeting>,
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
    /// The settings of chat.
    pub chat: Option<Chat>,
    /// The settings of mail and calendar.
    pub mail_calendar: Option<MailCalendar>,
    /// The settings that hold in general.
    pub general_setting: Option<GeneralSetting>,
}

/// Settings of a group that belong to no other section.
#[zoom_model]
pub struct OtherOptions {
    /// Whether pages show a badge for help by chat.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether mobile devices blur or hide Zoom among the recent apps.
    pub blur_snapshot: Option<bool>,
    /// What the registration for webinars offers.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
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

/// The settings of a group for third parties' audio and for the regions of callers.
#[zoom_model]
pub struct Telephony {
    /// How to reach the audio conference of a third party.
    pub audio_conference_info: Option<String>,
    /// The regions from which most people call or are called.
    pub telephony_regions: Option<TelephonyRegionsUpdate>,
    /// Whether people can join with audio of a third party.
    pub third_party_audio: Option<bool>,
}

/// The settings of a group for e-mail and calendars.
#[zoom_model]
pub struct MailCalendar {
    /// Whether the Zoom client manages e-mail and calendar events.
    pub email_calendar_management: Option<bool>,
    /// Whether the Zoom client manages e-mail.
    pub email_management: Option<bool>,
    /// Whether users have Zoom as their e-mail provider.
    pub zoom_email_provider: Option<bool>,
}

/// The settings of a group for the security of meetings and webinars, as a section of their own.
#[zoom_model]
pub struct SecuritySettings {
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurity>,
}

/// What is changed of a group's settings: by group of settings, or for one option.
#[zoom_model(one_of)]
pub enum GroupSettingsUpdate {
    /// The settings by group, when no `option` is given.
    General(Box<GroupSettingsUpdateGeneral>),
    /// Who may join meetings, for the option `meeting_authentication`.
    MeetingAuthentication(Box<MeetingAuthenticationUpdate>),
    /// Who may watch recordings, for the option `recording_authentication`.
    RecordingAuthentication(Box<RecordingAuthenticationUpdate>),
    /// The security of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettingsUpdate>),
}

/// What is changed of a group's settings, section by section; what is left out stays as it is.
#[zoom_model]
pub struct GroupSettingsUpdateGeneral {
    /// The settings of audio conferences.
    pub audio_conferencing: Option<AudioConferencingUpdate>,
    /// The settings of e-mails that Zoom sends.
    pub email_notification: Option<EmailNotification>,
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeetingUpdate>,
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
    /// The settings of chat.
    pub chat: Option<ChatUpdate>,
}

/// What is changed of the settings for joining by phone; what is left out stays as it is.
#[zoom_model]
pub struct AudioConferencingUpdate {
    /// Whether people can dial toll-free and fee-based numbers, and which.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeCall>,
    /// Whether people can dial toll numbers, and which.
    pub toll_call: Option<TollCall>,
    /// Whether Zoom can call people, and people can be invited by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhoneUpdate>,
    /// Whether there are personal audio conferences.
    pub personal_audio_conference: Option<bool>,
    /// Whether and how phone numbers are masked in the list of participants.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// The group's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<GlobalDialInCountriesUpdate>,
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

/// What is changed of the settings for third parties' audio and for the regions of callers; what is left out stays as
/// it is.
#[zoom_model]
pub struct TelephonyUpdate {
    /// How to reach the audio conference of a third party.
    pub audio_conference_info: Option<String>,
    /// Whether people can join with audio of a third party.
    pub third_party_audio: Option<bool>,
}

/// What is changed of a group's security settings, as a section of their own; what is left out stays as it is.
#[zoom_model]
pub struct SecuritySettingsUpdate {
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurityUpdate>,
}
