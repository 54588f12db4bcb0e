//! Settings of a user: get and update them.
//!
//! The `option` argument selects the group of settings.

mod feature;
mod in_meeting;
mod meeting_security;
mod recording;
mod schedule_meeting;

pub use feature::*;
pub use in_meeting::*;
pub use meeting_security::*;
pub use recording::*;
pub use schedule_meeting::*;

use std::collections::BTreeMap;

use super::{
    AudioConferencing, DialCountries, DialCountriesUpdate, EmailNotification, GeneralSetting,
    GlobalDialInCountriesUpdate, LoginType, MeetingAuthentication, MeetingAuthenticationUpdate,
    ParticipantPhoneMasking, Profile, RecordingAuthentication, RecordingAuthenticationUpdate, SettingOption,
    TelephonyRegionsUpdate,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns a user's settings.
#[zoom_endpoint(
    GET, "/users/<user_id>/settings",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:settings", "user:read:settings:admin"],
    rate_limit = Medium,
    operation = "userSettings",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/settings",
    errors(
        /// The user never accepted the invitation and it has expired; the ID is no longer valid.
        400/1120 => InvitationNotFound,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn get_user_settings(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Sign-in method of the user.
    login_type: Option<LoginType>,
    /// Group of settings, such as `meeting_security`; by default the general settings.
    option: Option<SettingOption>,
    /// Fields to return, such as `host_video`; by default all.
    #[query(csv)]
    custom_query_fields: Vec<String>,
) -> UserSettings;

/// Updates a user's settings. Omitted fields keep their values.
#[zoom_endpoint(
    PATCH, "/users/<user_id>/settings", json,
    scopes = ["user:write", "user:write:admin", "user:update:settings", "user:update:settings:admin"],
    rate_limit = Medium,
    operation = "userSettingsUpdate",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/PATCH/users/%7BuserId%7D/settings",
    errors(
        /// The account has reached its maximum of users of this type or with this license; the message specifies which.
        400/200 => LicenseLimitReached,
        /// The feature cannot be assigned, downgraded or removed: upcoming events use it, it excludes another feature,
        /// the user has no license, or the plan does not exist or has no license left; the message specifies the
        /// reason.
        400/300 => FeatureNotChangeable,
        /// Large meetings require a Licensed or On-prem user.
        400/1108 => LargeMeetingNeedsLicense,
        /// The user never accepted the invitation and it has expired; the ID is no longer valid.
        400/1120 => InvitationNotFound,
        /// Webinars require a Licensed or On-prem user.
        400/1122 => WebinarNeedsLicense,
        /// A user with Zoom Events cannot also have webinars.
        400/1204 => WebinarExcludedByEvents,
        /// A user with webinars cannot also have Zoom Events.
        400/1205 => EventsExcludedByWebinar,
        /// Zoom Events requires a Licensed or On-prem user.
        400/1206 => EventsNeedLicense,
        /// Concurrent meetings require a Licensed or On-prem user.
        400/1207 => ConcurrentMeetingNeedsLicense,
        /// The account does not have Concurrent Meeting Basic.
        400/1208 => ConcurrentMeetingBasicNotAllowed,
        /// The account has reached its maximum of Concurrent Meeting Basic users.
        400/1209 => TooManyConcurrentMeetingBasicUsers,
        /// The account does not have Concurrent Meeting Plus.
        400/1210 => ConcurrentMeetingPlusNotAllowed,
        /// The account has reached its maximum of Concurrent Meeting Plus users.
        400/1211 => TooManyConcurrentMeetingPlusUsers,
        /// The account has no remaining license for this add-on, or no plan for it.
        400/1228 => NoLicenseLeft,
        /// A Zoom Room cannot have this add-on.
        400/1233 => NotForZoomRoomsUser,
        /// An On-prem user cannot have this add-on.
        400/1234 => NotForOnPremUser,
        /// Zoom Whiteboard and Zoom Whiteboard Plus are mutually exclusive.
        400/1242 => WhiteboardPlansExclusive,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn update_user_settings(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Group of settings, such as `meeting_security`; by default the general settings.
    #[query]
    option: Option<SettingOption>,
    /// Changes to apply.
    #[body]
    user_settings: UserSettingsUpdate,
) -> NoContent;

/// Settings of a user: all by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum UserSettings {
    /// Settings by group, if `option` is omitted.
    General(Box<UserSettingsGeneral>),
    /// Authentication options for meetings and recordings.
    MeetingRecordingAuthentication(AuthenticationSettings),
    /// Meeting authentication settings, for the option `meeting_authentication`.
    MeetingAuthentication(MeetingAuthentication),
    /// Recording authentication settings, for the option `recording_authentication`.
    RecordingAuthentication(RecordingAuthentication),
    /// Security settings of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettings>),
}

/// Settings of a user, section by section.
#[zoom_model(response)]
pub struct UserSettingsGeneral {
    /// Audio conferencing settings.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Email notification settings.
    pub email_notification: Option<EmailNotification>,
    /// Features of the user.
    pub feature: Option<Feature>,
    /// In-meeting settings.
    pub in_meeting: Option<InMeeting>,
    /// Profile settings.
    pub profile: Option<Profile>,
    /// Recording settings.
    pub recording: Option<Recording>,
    /// Scheduling settings.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// Telephony settings.
    pub telephony: Option<Telephony>,
    /// Settings of the telephony service provider.
    pub tsp: Option<Tsp>,
    /// Whiteboard settings.
    pub whiteboard: Option<Whiteboard>,
    /// General settings.
    pub general_setting: Option<GeneralSetting>,
}

/// Settings of a user for third-party audio and for callers' regions.
#[zoom_model(response)]
pub struct Telephony {
    /// Third-party audio conference information.
    #[zoom(max_length = 2048)]
    pub audio_conference_info: Option<String>,
    /// Whether invitations include a link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Regions from which most participants call or are called.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Whether participants can use third-party audio.
    pub third_party_audio: Option<bool>,
}

/// Regions from which most participants call or are called.
#[zoom_model(response)]
pub struct TelephonyRegions {
    /// Available regions.
    pub allowed_values: Vec<String>,
    /// Regions from which most participants call or are called, separated by commas.
    pub selection_values: Option<String>,
}

/// Telephony service provider settings of a user: numbers, countries and calls.
#[zoom_model(response)]
pub struct Tsp {
    /// Whether participants can join through a call from Zoom.
    pub call_out: Option<bool>,
    /// Countries that can be called.
    pub call_out_countries: Vec<BTreeMap<String, serde_json::Value>>,
    /// Whether invitations include a link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Countries and regions whose dial-in numbers invitations list.
    pub global_dial_in_countries: Option<DialCountries>,
}

/// Whiteboard settings of a user, in and outside of meetings.
#[zoom_model(response)]
pub struct Whiteboard {
    /// Whether whiteboards are available outside meetings.
    pub out_meeting_advanced_whiteboard: Option<bool>,
    /// Whether whiteboards are available in meetings.
    pub in_meeting_advanced_whiteboard: Option<bool>,
}

/// Authentication settings of a user, for meetings and cloud recordings.
#[zoom_model(response)]
pub struct AuthenticationSettings {
    /// Available authentication options.
    pub authentication_options: Option<AuthenticationOptions>,
}

/// Authentication settings: one part for meetings, one for cloud recordings.
#[zoom_model(response)]
pub struct AuthenticationOptions {
    /// Authentication settings for meetings.
    pub meeting_authentication: Option<MeetingAuthentication>,
    /// Authentication settings for cloud recordings.
    pub recording_authentication: Option<RecordingAuthentication>,
}

/// Security settings of a user's meetings and webinars, as a separate section.
#[zoom_model]
pub struct SecuritySettings {
    /// Meeting security settings.
    pub meeting_security: Option<MeetingSecurity>,
}

/// Changes to a user's settings: by group of settings, or for one option.
#[zoom_model(one_of)]
pub enum UserSettingsUpdate {
    /// Settings by group, if `option` is omitted.
    General(Box<UserSettingsUpdateGeneral>),
    /// Meeting authentication settings, for the option `meeting_authentication`.
    MeetingAuthentication(Box<MeetingAuthenticationUpdate>),
    /// Recording authentication settings, for the option `recording_authentication`.
    RecordingAuthentication(Box<RecordingAuthenticationUpdate>),
    /// Security settings of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettings>),
}

/// Changes to a user's settings, section by section. Omitted fields keep their values.
#[zoom_model]
pub struct UserSettingsUpdateGeneral {
    /// Audio conferencing settings.
    pub audio_conferencing: Option<AudioConferencingUpdate>,
    /// Email notification settings.
    pub email_notification: Option<EmailNotification>,
    /// Features of the user.
    pub feature: Option<FeatureUpdate>,
    /// In-meeting settings.
    pub in_meeting: Option<InMeetingUpdate>,
    /// Profile settings.
    pub profile: Option<Profile>,
    /// Recording settings.
    pub recording: Option<Recording>,
    /// Scheduling settings.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// Telephony settings.
    pub telephony: Option<TelephonyUpdate>,
    /// Settings of the telephony service provider.
    pub tsp: Option<TspUpdate>,
}

/// Changes to the audio conferencing settings. Omitted fields keep their values.
#[zoom_model]
pub struct AudioConferencingUpdate {
    /// Whether phone numbers are masked in the participant list, and the mask.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Countries and regions whose dial-in numbers invitations list.
    pub global_dial_in_countries: Option<GlobalDialInCountriesUpdate>,
}

/// Changes to the settings for third-party audio and for callers' regions. Omitted fields keep their values.
#[zoom_model]
pub struct TelephonyUpdate {
    /// Third-party audio conference information.
    #[zoom(max_length = 2048)]
    pub audio_conference_info: Option<String>,
    /// Whether invitations include a link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Regions from which most participants call or are called.
    pub telephony_regions: Option<TelephonyRegionsUpdate>,
    /// Whether participants can use third-party audio.
    pub third_party_audio: Option<bool>,
}

/// Changes to the settings of the telephony service provider. Omitted fields keep their values.
#[zoom_model]
pub struct TspUpdate {
    /// Whether participants can join through a call from Zoom.
    pub call_out: Option<bool>,
    /// Countries that can be called.
    pub call_out_countries: Vec<BTreeMap<String, serde_json::Value>>,
    /// Whether invitations include a link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Countries and regions whose dial-in numbers invitations list.
    pub global_dial_in_countries: Option<DialCountriesUpdate>,
}
