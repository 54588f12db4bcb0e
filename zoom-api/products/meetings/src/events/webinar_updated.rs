//! Events: webinar updated.

use super::{
    ApprovalType, Audio, AutoRecording, MeetingOccurrence, Operation, Recurrence, RegistrationType,
    SignLanguageInterpretation, WebinarType,
};
use zoom_api::types::{CommaSeparated, MeetingId, Moment};
use zoom_api::{zoom_event, zoom_model};

/// A webinar was changed.
///
/// `object` holds the changed properties with their new values, `old_object` the previous values. Requires a Pro plan
/// or higher with a webinar license.
#[zoom_event(
    "webinar.updated",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:webinar", "webinar:read:webinar:admin", "webinar:read:webinar:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.updated",
)]
pub struct WebinarUpdated {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Whether the change applies to `all` occurrences or to a `single` one.
    pub scope: Option<Operation>,
    /// Webinar that the event concerns.
    pub object: WebinarUpdatedObject,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<i64>,
    /// Previous values of what changed.
    pub old_object: Option<WebinarUpdatedObject>,
}

/// Webinar in `webinar.updated` events: the new values.
#[zoom_model]
pub struct WebinarUpdatedObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: Option<String>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Meetings: `0` prescheduled, `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` personal room,
    /// `7` personal audio conference, `8` recurring with a fixed time, `10` screen share only. Webinars: `5` single,
    /// `6` recurring without a fixed time, `9` recurring with a fixed time.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Passcode of the meeting or webinar.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Description of the meeting or webinar.
    pub agenda: Option<String>,
    /// URL of the registration form.
    pub registration_url: Option<String>,
    /// Affected occurrences; only for meetings of type 8 and webinars of type 9, recurring with a fixed time.
    pub occurrences: Vec<MeetingOccurrence>,
    /// Settings of the meeting or webinar; in update events only those that changed.
    pub settings: Option<WebinarUpdatedSettings>,
    /// Rule of the recurrence.
    pub recurrence: Option<Recurrence>,
    /// Previous values of what changed.
    pub old_object: Option<WebinarUpdatedOldObject>,
}

/// Settings of a webinar that changed, with their new values.
#[zoom_model]
pub struct WebinarUpdatedSettings {
    /// Whether the host's video is on when it starts.
    pub host_video: Option<bool>,
    /// Whether panelists' video is on when they join.
    pub panelists_video: Option<bool>,
    /// Whether practice sessions are enabled.
    pub practice_session: Option<bool>,
    /// Registration: `0` approved automatically, `1` approved manually, `2` not required.
    pub approval_type: Option<ApprovalType>,
    /// Registration for a recurring series: `1` once for all occurrences, `2` for each occurrence, `3` once for
    /// selected occurrences.
    pub registration_type: Option<RegistrationType>,
    /// Audio of participants: `telephony`, `voip` or `both`.
    pub audio: Option<Audio>,
    /// Automatic recording: `local`, `cloud` or `none`.
    pub auto_recording: Option<AutoRecording>,
    /// Whether only signed-in users may join.
    pub enforce_login: Option<bool>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// ID of the authentication option.
    pub authentication_option: Option<String>,
    /// Name of the authentication profile.
    pub authentication_name: Option<String>,
    /// Email domains whose users may join.
    pub authentication_domains: Option<String>,
    /// Language interpretation: whether it is enabled, and the interpreters. Applied only if the host's plan and
    /// account have the feature.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation: whether it is enabled, and the interpreters. Applied only if the host's account
    /// has the feature.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether the host and co-hosts fully control the mute state of participants.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether attendee reports show the email addresses of guests.
    pub email_in_attendee_report: Option<bool>,
}

/// Language interpretation settings, with the interpreters.
#[zoom_model]
pub struct LanguageInterpretation {
    /// Whether the feature is enabled.
    pub enable: Option<bool>,
    /// Interpreters and their languages.
    pub interpreters: Vec<LanguageInterpreter>,
}

/// Language interpreter of a webinar.
#[zoom_model]
pub struct LanguageInterpreter {
    /// Email address of the interpreter.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Two languages of the interpreter, separated by a comma, such as `English,French`; custom languages of the user
    /// are possible.
    pub interpreter_languages: Option<CommaSeparated<String>>,
}

/// Webinar in `webinar.updated` events: the previous values.
#[zoom_model]
pub struct WebinarUpdatedOldObject {
    /// ID (number) of the meeting or webinar.
    pub id: Option<i64>,
    /// Settings of the meeting or webinar; in update events only those that changed.
    pub settings: Option<OldWebinarSettings>,
}

/// Settings of a webinar that changed, with their previous values.
#[zoom_model]
pub struct OldWebinarSettings {
    /// Whether participants' video is on when they join; they can turn it off.
    pub participant_video: Option<bool>,
    /// Whether participants can join before the host; for scheduled and recurring meetings. A waiting room disables it.
    pub join_before_host: Option<bool>,
    /// Language interpretation: whether it is enabled, and the interpreters. Applied only if the host's plan and
    /// account have the feature.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation: whether it is enabled, and the interpreters. Applied only if the host's account
    /// has the feature.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether attendee reports show the email addresses of guests.
    pub email_in_attendee_report: Option<bool>,
    /// Whether the host and co-hosts fully control the mute state of participants.
    pub allow_host_control_participant_mute_state: Option<bool>,
}
