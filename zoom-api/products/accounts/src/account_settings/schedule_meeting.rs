//! Account settings: schedule meeting.

use zoom_api::zoom_model;

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
