//! Settings of a user: look them up and change them.
//!
//! The `option` of a call decides which part of the settings it is about.

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
    GlobalDialInCountriesUpdate, MeetingAuthentication, MeetingAuthenticationUpdate, ParticipantPhoneMasking, Profile,
    RecordingAuthentication, RecordingAuthenticationUpdate, SettingOption, TelephonyRegionsUpdate,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Looks up a user's settings.
///
/// Zoom's page: [Get user settings](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/settings).
#[zoom_endpoint(
    GET, "/users/<user_id>/settings",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:settings", "user:read:settings:admin"],
    rate_limit = Medium,
    errors(
        /// The user never accepted the invitation, and it has expired: the ID is no longer valid.
        400/1120 => InvitationNotFound,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn get_user_settings(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// How the user signs in: 0 Facebook, 1 Google, 24 Apple, 27 Microsoft, 97 mobile device, 98 RingCentral, 99 API
    /// user, 100 work e-mail, 101 SSO; in China also 11, 21 and 23. One of 0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101.
    login_type: Option<i64>,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    option: Option<SettingOption>,
    /// The fields to return, joined by commas, such as `host_video,participant_video`; all when left out.
    custom_query_fields: Option<String>,
) -> UserSettings;

/// Changes a user's settings; what is left out stays as it is.
///
/// Zoom's page: [Update user settings](https://developers.zoom.us/docs/api/users/#tag/users/PATCH/users/%7BuserId%7D/settings).
#[zoom_endpoint(
    PATCH, "/users/<user_id>/settings", json,
    scopes = ["user:write", "user:write:admin", "user:update:settings", "user:update:settings:admin"],
    rate_limit = Medium,
    errors(
        /// The account has as many licences of this kind in use as it may; the message says which.
        400/200 => TooManyPaidUsers,
        /// Events that are still to come hold the feature, or it cannot be given to this user; the message says which.
        400/300 => FeatureNotAssignable,
        /// Large meetings are for Licensed and On-prem users.
        400/1108 => LargeMeetingNeedsLicense,
        /// The user never accepted the invitation, and it has expired: the ID is no longer valid.
        400/1120 => InvitationNotFound,
        /// Webinars are for Licensed and On-prem users.
        400/1122 => WebinarNeedsLicense,
        /// A user with Zoom Events cannot have webinars as well.
        400/1204 => WebinarExcludedByEvents,
        /// A user with webinars cannot have Zoom Events as well.
        400/1205 => EventsExcludedByWebinar,
        /// Zoom Events is for Licensed and On-prem users.
        400/1206 => EventsNeedLicense,
        /// Concurrent meetings are for Licensed and On-prem users.
        400/1207 => ConcurrentMeetingNeedsLicense,
        /// The account does not have Concurrent Meeting Basic.
        400/1208 => ConcurrentMeetingBasicNotAllowed,
        /// As many users have Concurrent Meeting Basic as may.
        400/1209 => TooManyConcurrentMeetingBasicUsers,
        /// The account does not have Concurrent Meeting Plus.
        400/1210 => ConcurrentMeetingPlusNotAllowed,
        /// As many users have Concurrent Meeting Plus as may.
        400/1211 => TooManyConcurrentMeetingPlusUsers,
        /// The account has no licence of this add-on left, or not the plan for it.
        400/1228 => NoLicenseLeft,
        /// A Zoom Room cannot have this add-on.
        400/1233 => NotForZoomRoomsUser,
        /// An On-prem user cannot have this add-on.
        400/1234 => NotForOnPremUser,
        /// Zoom Whiteboard and Zoom Whiteboard Plus exclude each other.
        400/1242 => WhiteboardPlansExclusive,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn update_user_settings(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    #[query]
    option: Option<SettingOption>,
    /// What to change.
    #[body]
    user_settings: UserSettingsUpdate,
) -> NoContent;

/// A user's settings: all by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum UserSettings {
    /// The settings by group, when no `option` is given.
    General(Box<UserSettingsGeneral>),
    /// The ways to authenticate for meetings and recordings.
    MeetingRecordingAuthentication(AuthenticationSettings),
    /// Who may join meetings, for the option `meeting_authentication`.
    MeetingAuthentication(MeetingAuthentication),
    /// Who may watch recordings, for the option `recording_authentication`.
    RecordingAuthentication(RecordingAuthentication),
    /// The security of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettings>),
}

/// The settings of a user, section by section.
#[zoom_model]
pub struct UserSettingsGeneral {
    /// The settings of audio conferences.
    pub audio_conferencing: Option<AudioConferencing>,
    /// The settings of e-mails that Zoom sends.
    pub email_notification: Option<EmailNotification>,
    /// What the user may use.
    pub feature: Option<Feature>,
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeeting>,
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
    /// The settings of whiteboards.
    pub whiteboard: Option<Whiteboard>,
    /// The settings that hold in general.
    pub general_setting: Option<GeneralSetting>,
}

/// The settings of a user for third parties' audio and for the regions of callers.
#[zoom_model]
pub struct Telephony {
    /// How to reach the audio conference of a third party. At most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// Whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
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

/// The settings of a user for a telephony service provider: numbers, countries and calls.
#[zoom_model]
pub struct Tsp {
    /// Whether Zoom can call people, so that they join by phone.
    pub call_out: Option<bool>,
    /// The countries to which calls are made.
    pub call_out_countries: Vec<BTreeMap<String, serde_json::Value>>,
    /// Whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// The user's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<DialCountries>,
}

/// The settings of a user for whiteboards, in and outside of meetings.
#[zoom_model]
pub struct Whiteboard {
    /// Whether there are whiteboards outside meetings.
    pub out_meeting_advanced_whiteboard: Option<bool>,
    /// Whether there are whiteboards in meetings.
    pub in_meeting_advanced_whiteboard: Option<bool>,
}

/// The settings of a user for signing in, both to meetings and to see cloud recordings.
#[zoom_model]
pub struct AuthenticationSettings {
    /// The ways of signing in that can be asked for.
    pub authentication_options: Option<AuthenticationOptions>,
}

/// The settings for signing in: one part for meetings, one for cloud recordings.
#[zoom_model]
pub struct AuthenticationOptions {
    /// The user's settings for the authentication of those who join.
    pub meeting_authentication: Option<MeetingAuthentication>,
    /// The ways of signing in that recordings ask for.
    pub recording_authentication: Option<RecordingAuthentication>,
}

/// The settings of a user for the security of meetings and webinars, as a section of their own.
#[zoom_model]
pub struct SecuritySettings {
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurity>,
}

/// What is changed of a user's settings: by group of settings, or for one option.
#[zoom_model(one_of)]
pub enum UserSettingsUpdate {
    /// The settings by group, when no `option` is given.
    General(Box<UserSettingsUpdateGeneral>),
    /// Who may join meetings, for the option `meeting_authentication`.
    MeetingAuthentication(Box<MeetingAuthenticationUpdate>),
    /// Who may watch recordings, for the option `recording_authentication`.
    RecordingAuthentication(Box<RecordingAuthenticationUpdate>),
    /// The security of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettingsUpdate>),
}

/// What is changed of a user's settings, section by section; what is left out stays as it is.
#[zoom_model]
pub struct UserSettingsUpdateGeneral {
    /// The settings of audio conferences.
    pub audio_conferencing: Option<AudioConferencingUpdate>,
    /// The settings of e-mails that Zoom sends.
    pub email_notification: Option<EmailNotification>,
    /// What the user may use.
    pub feature: Option<FeatureUpdate>,
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeetingUpdate>,
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
}

/// What is changed of the settings for joining by phone; what is left out stays as it is.
#[zoom_model]
pub struct AudioConferencingUpdate {
    /// Whether and how phone numbers are masked in the list of participants.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// The user's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<GlobalDialInCountriesUpdate>,
}

/// What is changed of the settings for third parties' audio and for the regions of callers; what is left out stays as
/// it is.
#[zoom_model]
pub struct TelephonyUpdate {
    /// How to reach the audio conference of a third party. At most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// Whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// The regions from which most people call or are called.
    pub telephony_regions: Option<TelephonyRegionsUpdate>,
    /// Whether people can join with audio of a third party.
    pub third_party_audio: Option<bool>,
}

/// What is changed of the settings for a telephony service provider; what is left out stays as it is.
#[zoom_model]
pub struct TspUpdate {
    /// Whether Zoom can call people, so that they join by phone.
    pub call_out: Option<bool>,
    /// The countries to which calls are made.
    pub call_out_countries: Vec<BTreeMap<String, serde_json::Value>>,
    /// Whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// The user's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<DialCountriesUpdate>,
}

/// What is changed of a user's security settings, as a section of their own; what is left out stays as it is.
#[zoom_model]
pub struct SecuritySettingsUpdate {
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurityUpdate>,
}
