//! Account settings: schedule meeting.

use zoom_api::zoom_model;

/// Scheduling settings of an account: audio, video, passcodes and admission.
#[zoom_model(response)]
pub struct ScheduleMeeting {
    /// Audio type of participants: computer audio (VoIP), telephone, both, or third-party audio.
    pub audio_type: Option<AudioType>,
    /// Whether only signed-in users may join.
    pub enforce_login: Option<bool>,
    /// Email domains whose signed-in users may join.
    pub enforce_login_domains: Option<String>,
    /// Whether only users who signed in from certain domains can join meetings.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether Personal Meeting ID meetings with join before host require a passcode.
    #[deprecated = "deprecated by Zoom; use `require_password_for_pmi_meetings`"]
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on when the meeting starts.
    pub host_video: Option<bool>,
    /// Whether each meeting has its own group chat.
    pub enable_dedicated_group_chat: Option<bool>,
    /// Number of minutes before the start from which participants can join without the host; 0 means any time. Applies
    /// only if `join_before_host` is `true`.
    pub jbh_time: Option<JoinBeforeHostTime>,
    /// Whether participants can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Passcode requirements of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether every meeting shows `Zoom Meeting` as its topic.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether participants' video is on when they join; they can turn it off.
    pub participant_video: Option<bool>,
    /// Whether the host can turn off participants' video when scheduling.
    pub allow_host_to_disable_participant_video: Option<bool>,
    /// Whether users may hold meetings with their Personal Meeting ID. Disabling it invalidates the meetings scheduled
    /// with one until they are updated, and desk phones can no longer elevate a Zoom Phone call to a meeting.
    pub personal_meeting: Option<bool>,
    /// Whether instant meetings require a random passcode; not for Personal Meeting ID meetings. Always enabled for
    /// hosts on free accounts and on single-host Pro accounts.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Personal Meeting ID meetings that require a passcode: `none`, `all`, or those with join before host
    /// (`jbh_only`). Always enabled for hosts on free accounts and on single-host Pro accounts.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether already scheduled meetings require a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether new meetings require a passcode; not for Personal Meeting ID meetings. Always enabled for hosts on free
    /// accounts and on single-host Pro accounts.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether meetings always show `Zoom Meeting` as their topic.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// Whether meeting descriptions are hidden.
    pub hide_meeting_description: Option<HideMeetingDescription>,
    /// Whether webinars always show `Zoom Webinar` as their topic.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// Whether webinar descriptions are hidden.
    pub hide_webinar_description: Option<HideWebinarDescription>,
    /// Whether meeting templates are available.
    pub meeting_template: Option<MeetingTemplate>,
    /// Whether the meeting chat is available before and after the meeting, and its members; for scheduled and recurring
    /// meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// Audio type of participants.
#[zoom_model]
pub enum AudioType {
    /// Telephone and computer audio.
    Both,
    /// Telephone only.
    Telephony,
    /// Computer audio only.
    Voip,
    /// Third-party audio.
    #[zoom(rename = "thirdParty")]
    ThirdParty,
}

/// Time before the start from which participants can join without the host.
#[zoom_model]
pub enum JoinBeforeHostTime {
    /// At any time.
    Anytime = 0,
    /// Five minutes.
    FiveMinutes = 5,
    /// Ten minutes.
    TenMinutes = 10,
    /// Fifteen minutes.
    FifteenMinutes = 15,
}

/// Passcode requirements of a meeting or webinar.
#[zoom_model]
pub struct MeetingPasswordRequirement {
    /// Minimum length of character sequences such as `abcdef` that a passcode may not contain: 4 to 8, or `0` for no
    /// restriction.
    #[zoom(values = [0, 4, 5, 6, 7, 8])]
    pub consecutive_characters_length: Option<i64>,
    /// Whether a passcode must contain a letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode must contain a digit.
    pub have_number: Option<bool>,
    /// Whether a passcode must contain a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// Whether a passcode must contain uppercase and lowercase letters.
    pub have_upper_and_lower_characters: Option<bool>,
    /// Minimum length of a passcode.
    pub length: Option<i64>,
    /// Whether a passcode contains digits only.
    pub only_allow_numeric: Option<bool>,
    /// Whether users are warned about weak passcodes.
    pub weak_enhance_detection: Option<bool>,
}

/// Personal Meeting ID (PMI) meetings that require a passcode.
#[zoom_model]
pub enum RequirePasswordForPmiMeetings {
    /// Meetings with join before host.
    JbhOnly,
    /// All meetings.
    All,
    /// None.
    None,
}

/// Setting that shows `Zoom Meeting` instead of a meeting's topic.
#[zoom_model]
pub struct AlwaysDisplayZoomMeetingAsTopic {
    /// Whether every meeting shows `Zoom Meeting` as its topic.
    pub enable: Option<bool>,
    /// Whether it also applies to meetings that are already scheduled.
    pub display_topic_for_scheduled_meetings: Option<bool>,
}

/// Setting that hides meeting descriptions.
#[zoom_model]
pub struct HideMeetingDescription {
    /// Whether meeting descriptions are hidden.
    pub enable: Option<bool>,
    /// Whether it also applies to meetings that are already scheduled.
    pub hide_description_for_scheduled_meetings: Option<bool>,
}

/// Setting that shows `Zoom Webinar` instead of a webinar's topic.
#[zoom_model]
pub struct AlwaysDisplayZoomWebinarAsTopic {
    /// Whether every webinar shows `Zoom Webinar` as its topic.
    pub enable: Option<bool>,
    /// Whether it also applies to webinars that are already scheduled.
    pub display_topic_for_scheduled_webinars: Option<bool>,
}

/// Setting that hides webinar descriptions.
#[zoom_model]
pub struct HideWebinarDescription {
    /// Whether webinar descriptions are hidden.
    pub enable: Option<bool>,
    /// Whether it also applies to webinars that are already scheduled.
    pub hide_description_for_scheduled_webinars: Option<bool>,
}

/// Meeting template setting, including the templates.
#[zoom_model(response)]
pub struct MeetingTemplate {
    /// Whether meeting templates are available.
    pub enable: Option<bool>,
    /// Meeting templates.
    pub templates: Vec<Template>,
}

/// Meeting template of the account, and whether it is available.
#[zoom_model(response)]
pub struct Template {
    /// ID of the meeting template.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// Whether the template is available.
    pub enable: Option<bool>,
}

/// Setting for a chat before and after the meeting, and its members.
#[zoom_model]
pub struct ContinuousMeetingChat {
    /// Whether the meeting chat is available before and after the meeting.
    pub enable: Option<bool>,
    /// Whether external users can be added.
    pub can_add_external_users: Option<bool>,
    /// Whether external invitees are added to the meeting chat automatically.
    pub auto_add_invited_external_users: Option<bool>,
}

/// Changes to the scheduling settings. Omitted fields keep their values.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// Audio type of participants: computer audio (VoIP), telephone, both, or third-party audio.
    pub audio_type: Option<AudioType>,
    /// Whether only signed-in users may join.
    pub enforce_login: Option<bool>,
    /// Email domains whose signed-in users may join.
    pub enforce_login_domains: Option<String>,
    /// Whether only users who signed in from certain domains can join meetings.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether Personal Meeting ID meetings with join before host require a passcode.
    #[deprecated = "deprecated by Zoom; use `require_password_for_pmi_meetings`"]
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on when the meeting starts.
    pub host_video: Option<bool>,
    /// Whether each meeting has its own group chat.
    pub enable_dedicated_group_chat: Option<bool>,
    /// Number of minutes before the start from which participants can join without the host; 0 means any time. Applies
    /// only if `join_before_host` is `true`.
    pub jbh_time: Option<JoinBeforeHostTime>,
    /// Whether participants can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Passcode requirements of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether every meeting shows `Zoom Meeting` as its topic.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether participants' video is on when they join; they can turn it off.
    pub participant_video: Option<bool>,
    /// Whether the host can turn off participants' video when scheduling.
    pub allow_host_to_disable_participant_video: Option<bool>,
    /// Whether users may hold meetings with their Personal Meeting ID. Disabling it invalidates the meetings scheduled
    /// with one until they are updated, and desk phones can no longer elevate a Zoom Phone call to a meeting.
    pub personal_meeting: Option<bool>,
    /// Whether instant meetings require a random passcode; not for Personal Meeting ID meetings. Always enabled for
    /// hosts on free accounts and on single-host Pro accounts.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Personal Meeting ID meetings that require a passcode: `none`, `all`, or those with join before host
    /// (`jbh_only`). Always enabled for hosts on free accounts and on single-host Pro accounts.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether already scheduled meetings require a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether new meetings require a passcode; not for Personal Meeting ID meetings. Always enabled for hosts on free
    /// accounts and on single-host Pro accounts.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether meetings always show `Zoom Meeting` as their topic.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// Whether meeting descriptions are hidden.
    pub hide_meeting_description: Option<HideMeetingDescription>,
    /// Whether webinars always show `Zoom Webinar` as their topic.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// Whether webinar descriptions are hidden.
    pub hide_webinar_description: Option<HideWebinarDescription>,
    /// Whether meeting templates are available.
    pub meeting_template: Option<MeetingTemplateUpdate>,
    /// Whether the meeting chat is available before and after the meeting, and its members; for scheduled and recurring
    /// meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// Changes to the meeting template setting. Omitted fields keep their values.
#[zoom_model]
pub struct MeetingTemplateUpdate {
    /// Whether meeting templates are available.
    pub enable: Option<bool>,
    /// Action for the templates: `update` or `delete`.
    pub action: Option<TemplateAction>,
    /// Meeting templates.
    pub templates: Vec<TemplateUpdate>,
}

/// Action for meeting templates.
#[zoom_model]
pub enum TemplateAction {
    /// Make the templates available or unavailable.
    Update,
    /// Delete the templates.
    Delete,
}

/// Meeting template to make available or unavailable.
#[zoom_model]
pub struct TemplateUpdate {
    /// ID of the meeting template.
    pub id: Option<String>,
    /// Whether the template is available.
    pub enable: Option<bool>,
}
