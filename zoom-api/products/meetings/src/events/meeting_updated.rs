//! Events: meeting updated.

use super::{
    ApprovalType, Audio, AutoRecording, CreatedMeetingType, MeetingInvitee, MeetingOccurrence, Operation, Recurrence,
    RegistrationType, SignLanguageInterpretation,
};
use zoom_api::types::{CommaSeparated, MeetingId, Moment, SemicolonSeparated};
use zoom_api::{zoom_event, zoom_model};

/// A meeting was changed.
///
/// `object` holds the changed properties with their new values, `old_object` the previous values. Requires a Pro plan
/// or higher.
#[zoom_event(
    "meeting.updated",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:meeting", "meeting:read:meeting:admin", "meeting:read:meeting:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.updated",
)]
pub struct MeetingUpdated {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Whether the change applies to `all` occurrences or to a `single` one.
    pub scope: Option<Operation>,
    /// Meeting that the event concerns.
    pub object: MeetingUpdatedObject,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<i64>,
    /// Previous values of what changed.
    pub old_object: Option<MeetingUpdatedObject>,
}

/// Meeting in `meeting.updated` events: the new or the previous values.
#[zoom_model]
pub struct MeetingUpdatedObject {
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
    pub kind: Option<CreatedMeetingType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// URL to join the meeting or webinar.
    #[zoom(secret)]
    pub join_url: Option<String>,
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
    pub settings: Option<UpdatedSettings>,
    /// Rule of the recurrence.
    pub recurrence: Option<Recurrence>,
    /// Tracking fields and their values.
    pub tracking_fields: Vec<UpdatedTrackingField>,
}

/// Settings of a meeting that changed, with their new or previous values.
#[zoom_model]
pub struct UpdatedSettings {
    /// Whether the host's video is on when it starts.
    pub host_video: Option<bool>,
    /// Whether participants' video is on when they join; they can turn it off.
    pub participant_video: Option<bool>,
    /// Whether participants can join before the host; for scheduled and recurring meetings. A waiting room disables it.
    pub join_before_host: Option<bool>,
    /// Number of minutes before the start from which participants can join without the host; `0` means any time.
    /// Applies only if `join_before_host` is `true`.
    pub jbh_time: Option<UpdatedJoinBeforeHostTime>,
    /// Whether participants are muted on entry.
    pub mute_upon_entry: Option<bool>,
    /// Audio of participants: `telephony`, `voip` or `both`.
    pub audio: Option<Audio>,
    /// Automatic recording: `local`, `cloud` or `none`.
    pub auto_recording: Option<AutoRecording>,
    /// Whether it uses the Personal Meeting ID (PMI) of the host.
    pub use_pmi: Option<bool>,
    /// Whether the meeting has a waiting room.
    pub waiting_room: Option<bool>,
    /// Whether shared screens carry a watermark.
    pub watermark: Option<bool>,
    /// Whether only signed-in users may join.
    pub enforce_login: Option<bool>,
    /// Email domains whose signed-in users may join.
    pub enforce_login_domains: Option<String>,
    /// Registration: `0` approved automatically, `1` approved manually, `2` not required.
    pub approval_type: Option<ApprovalType>,
    /// Registration for a recurring series: `1` once for all occurrences, `2` for each occurrence, `3` once for
    /// selected occurrences.
    pub registration_type: Option<RegistrationType>,
    /// Email addresses or IDs of the alternative hosts, separated by semicolons.
    pub alternative_hosts: Option<SemicolonSeparated<String>>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// ID of the authentication option.
    pub authentication_option: Option<String>,
    /// Name of the authentication profile.
    pub authentication_name: Option<String>,
    /// Email domains whose users may join.
    pub authentication_domains: Option<String>,
    /// Invited people.
    pub meeting_invitees: Vec<MeetingInvitee>,
    /// Language interpretation: whether it is enabled, and the interpreters. Applied only if the host's plan and
    /// account have the feature.
    pub language_interpretation: Option<UpdatedLanguageInterpretation>,
    /// Sign language interpretation: whether it is enabled, and the interpreters. Applied only if the host's account
    /// has the feature.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Settings of the chat that continues before and after the meeting.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    /// Whether the meeting summary starts automatically.
    pub auto_start_meeting_summary: Option<bool>,
    /// Recipients of the summary: `1` the host, `2` the host, co-hosts and alternative hosts, `3` the host and invitees
    /// of the organization, `4` all invitees, external ones too. Applies only if `auto_start_meeting_summary` is
    /// `true`.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
    /// Whether AI Companion questions start automatically.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// People who can ask AI Companion about the transcript: `1` participants and invitees, `2` participants, from when
    /// they join, `3` the host, `4` participants and invitees of the organization, `5` participants of the
    /// organization, from when they join. Applies only if `auto_start_ai_companion_questions` is `true`.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
    /// ID of the summary template; Zoom Support enables templates for an account.
    pub summary_template_id: Option<String>,
    /// Whether the host and co-hosts fully control the mute state of participants.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether attendee reports show the email addresses of guests.
    pub email_in_attendee_report: Option<bool>,
}

/// Number of minutes before the start from which participants can join without the host.
#[zoom_model]
pub enum UpdatedJoinBeforeHostTime {
    /// At any time.
    Anytime = 0,
    /// Five minutes.
    FiveMinutes = 5,
    /// Ten minutes.
    TenMinutes = 10,
}

/// Language interpretation settings, with the interpreters.
#[zoom_model]
pub struct UpdatedLanguageInterpretation {
    /// Whether the feature is enabled.
    pub enable: Option<bool>,
    /// Interpreters and their languages.
    pub interpreters: Vec<Interpreter>,
}

/// Interpreter with the languages.
#[zoom_model]
pub struct Interpreter {
    /// Email address of the interpreter.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Two languages of the interpreter as country IDs, separated by a comma: `US,CN` is English and Chinese.
    #[deprecated = "deprecated by Zoom"]
    pub languages: Option<CommaSeparated<String>>,
    /// Two languages of the interpreter, separated by a comma, such as `English,French`; custom languages of the user
    /// are possible.
    pub interpreter_languages: Option<CommaSeparated<String>>,
}

/// Settings of the chat that continues before and after the meeting.
#[zoom_model]
pub struct ContinuousMeetingChat {
    /// Whether the feature is enabled.
    pub enable: Option<bool>,
    /// Whether external invitees are added to the meeting chat automatically.
    #[deprecated = "deprecated by Zoom"]
    pub auto_add_invited_external_users: Option<bool>,
    /// Whether participants are added to the meeting chat automatically.
    #[deprecated = "deprecated by Zoom"]
    pub auto_add_meeting_participants: Option<bool>,
    /// ID of the chat channel of the meeting.
    pub channel_id: Option<String>,
}

/// Recipients of the summary.
#[zoom_model]
pub enum WhoWillReceiveSummary {
    /// Host only.
    Host = 1,
    /// The host, co-hosts and alternative hosts.
    Hosts = 2,
    /// The host and invitees of the organization.
    OrganizationInvitees = 3,
    /// All invitees, including external ones.
    AllInvitees = 4,
}

/// People who can ask AI Companion about the transcript.
#[zoom_model]
pub enum WhoCanAskQuestions {
    /// All participants and invitees.
    ParticipantsAndInvitees = 1,
    /// All participants, about the part that they attended.
    ParticipantsFromJoining = 2,
    /// Host only.
    Host = 3,
    /// Participants and invitees of the organization.
    OrganizationParticipantsAndInvitees = 4,
    /// Participants of the organization, about the part that they attended.
    OrganizationParticipantsFromJoining = 5,
}

/// Tracking field with its value.
#[zoom_model]
pub struct UpdatedTrackingField {
    /// Label of the tracking field.
    pub field: Option<String>,
    /// Value of the tracking field.
    pub value: Option<String>,
}
