//! User settings: schedule meeting.

use super::super::{AudioType, RequirePasswordForPmiMeetings};
use zoom_api::zoom_model;

/// Scheduling settings of a user: audio, video, passcodes and admission.
#[zoom_model(response)]
pub struct ScheduleMeeting {
    /// Audio type of participants.
    pub audio_type: Option<AudioType>,
    /// Passcode of already scheduled meetings.
    #[zoom(secret)]
    pub default_password_for_scheduled_meetings: Option<String>,
    /// Whether meeting links include the encrypted passcode, so that participants join with one click.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether Personal Meeting ID meetings with join before host require a passcode.
    #[deprecated = "deprecated by Zoom; use `require_password_for_pmi_meetings`"]
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on when the meeting starts.
    pub host_video: Option<bool>,
    /// Whether participants can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Passcode requirements of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether participants' video is on when they join.
    pub participants_video: Option<bool>,
    /// Whether users may hold meetings with their Personal Meeting ID. Disabling it invalidates the meetings scheduled
    /// with one until they are updated, and desk phones can no longer elevate a Zoom Phone call to a meeting.
    pub personal_meeting: Option<bool>,
    /// Passcode of the Personal Meeting ID.
    #[zoom(secret)]
    pub pmi_password: Option<String>,
    /// Whether participants who join by phone need a passcode, which is generated for scheduled or changed meetings.
    pub pstn_password_protected: Option<bool>,
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
    /// Whether the meeting chat is available before and after the meeting, and its members; for scheduled and recurring
    /// meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
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

/// Setting for a chat before and after the meeting, and its members.
#[zoom_model(response)]
pub struct ContinuousMeetingChat {
    /// Whether the meeting chat is available before and after the meeting.
    pub enable: Option<bool>,
    /// Whether external users can be added.
    #[deprecated = "deprecated by Zoom"]
    pub can_add_external_users: Option<bool>,
    /// Whether external invitees are added to the meeting chat automatically.
    #[deprecated = "deprecated by Zoom"]
    pub auto_add_invited_external_users: Option<bool>,
    /// Whether it also applies to instant meetings.
    pub support_instant_meetings: Option<bool>,
    /// Whether it also applies to scheduled meetings.
    pub support_scheduled_meetings: Option<bool>,
}

/// Changes to the scheduling settings. Omitted fields keep their values.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// Audio type of participants.
    pub audio_type: Option<AudioType>,
    /// Passcode of already scheduled meetings.
    #[zoom(secret)]
    pub default_password_for_scheduled_meetings: Option<String>,
    /// Whether meeting links include the encrypted passcode, so that participants join with one click.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether Personal Meeting ID meetings with join before host require a passcode.
    #[deprecated = "deprecated by Zoom; use `require_password_for_pmi_meetings`"]
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on when the meeting starts.
    pub host_video: Option<bool>,
    /// Whether participants can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Passcode requirements of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether participants' video is on when they join.
    pub participants_video: Option<bool>,
    /// Whether users may hold meetings with their Personal Meeting ID. Disabling it invalidates the meetings scheduled
    /// with one until they are updated, and desk phones can no longer elevate a Zoom Phone call to a meeting.
    pub personal_meeting: Option<bool>,
    /// Passcode of the Personal Meeting ID.
    #[zoom(secret)]
    pub pmi_password: Option<String>,
    /// Whether participants who join by phone need a passcode, which is generated for scheduled or changed meetings.
    pub pstn_password_protected: Option<bool>,
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
}
