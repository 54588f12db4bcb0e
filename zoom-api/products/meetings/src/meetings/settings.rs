//! Meetings: settings.

use zoom_api::zoom_model;

/// Countries and regions from which participants can, or cannot, join.
#[zoom_model]
pub struct CountryFilter {
    /// Countries and regions from which participants can join.
    pub approved_list: Vec<String>,
    /// Countries and regions from which participants cannot join.
    pub denied_list: Vec<String>,
    /// Whether admission depends on the country or region.
    pub enable: Option<bool>,
    /// Whether the listed countries and regions are admitted (`approved_list`) or blocked (`denied_list`).
    pub method: Option<CountryFilterMethod>,
}

/// Effect of a list of countries and regions on joining.
#[zoom_model]
pub enum CountryFilterMethod {
    /// Only participants from the regions of `approved_list` can join.
    Approve,
    /// Participants from the regions of `denied_list` cannot join.
    Deny,
}

/// Participant who bypasses authentication with a personal link.
#[zoom_model]
pub struct AuthenticationException {
    /// Email address of the participant.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Name of the participant.
    pub name: Option<String>,
    /// Personal join URL of the participant.
    #[zoom(secret)]
    pub join_url: Option<String>,
}

/// Video management options: whether recordings are added automatically, and the channels.
#[zoom_model]
pub struct VideoManagementSettings {
    /// Whether the recording is added to video management automatically. Zoom documents the default `false`, but
    /// requires the field.
    pub enable: bool,
    /// Video management channels of the recording.
    #[zoom(min_items = 1, max_items = 5)]
    pub channels: Vec<VideoChannel>,
}

/// Video management channel.
#[zoom_model]
pub struct VideoChannel {
    /// ID of the video management channel.
    pub channel_id: String,
    /// Name of the video management channel.
    pub name: Option<String>,
}

/// Pre-assigned breakout rooms of a meeting.
#[zoom_model]
pub struct BreakoutRoomSettings {
    /// Whether breakout rooms are pre-assigned.
    pub enable: Option<bool>,
    /// Breakout rooms.
    pub rooms: Vec<Room>,
}

/// Breakout room with its assigned participants.
#[zoom_model]
pub struct Room {
    /// Name of the breakout room.
    pub name: Option<String>,
    /// Email addresses of the breakout room's participants.
    pub participants: Vec<String>,
}

/// Calendar add-on used to schedule the meeting.
#[zoom_model]
pub enum CalendarType {
    /// Zoom Outlook add-in.
    Outlook = 1,
    /// Zoom for Google Workspace add-on.
    GoogleWorkspace = 2,
}

/// Encryption type of a meeting.
#[zoom_model]
pub enum EncryptionType {
    /// Enhanced encryption, with keys stored in Zoom's cloud.
    EnhancedEncryption,
    /// End-to-end encryption, with keys on the participants' devices only. It disables cloud recording, dial-in, live
    /// streaming, polls and other features.
    E2ee,
}

/// Dial-in number of a country or region.
#[zoom_model]
pub struct GlobalDialInNumber {
    /// City of the number, such as Chicago.
    pub city: Option<String>,
    /// Country code of the number, such as `BR`.
    pub country: Option<String>,
    /// Full name of the country.
    pub country_name: Option<String>,
    /// Dial-in number, such as +1 2332357613.
    pub number: Option<String>,
    /// Type of the dial-in number.
    #[zoom(rename = "type")]
    pub kind: Option<GlobalDialInNumberType>,
}

/// Type of a dial-in number.
#[zoom_model]
pub enum GlobalDialInNumberType {
    /// Toll: the caller pays.
    Toll,
    /// Toll-free.
    #[zoom(rename = "tollfree")]
    TollFree,
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

/// Q&A options of the meeting.
#[zoom_model]
pub struct QuestionAndAnswerSettings {
    /// Whether Q&A is enabled for the meeting; the default is the user's setting.
    pub enable: Option<bool>,
    /// Whether participants can ask questions.
    pub allow_submit_questions: Option<bool>,
    /// Whether participants can ask anonymous questions. Unavailable for simulive meetings.
    pub allow_anonymous_questions: Option<bool>,
    /// Questions visible to attendees: all, or only answered ones.
    pub question_visibility: Option<QuestionVisibility>,
    /// Whether attendees can answer and comment on each other's questions.
    pub attendees_can_comment: Option<bool>,
    /// Whether attendees can upvote questions, so that popular ones move to the top.
    pub attendees_can_upvote: Option<bool>,
}

/// Questions visible to attendees in a meeting's Q&A.
#[zoom_model]
pub enum QuestionVisibility {
    /// Answered questions.
    Answered,
    /// All questions.
    All,
}

/// Participants who are placed in the meeting's waiting room.
#[zoom_model]
pub struct WaitingRoomOptions {
    /// Whether the waiting room follows the web portal setting or a custom one.
    pub mode: WaitingRoomOptionsMode,
    /// Participants who are placed in the waiting room. Required for the mode `custom`.
    pub who_goes_to_waiting_room: Option<WhoGoesToWaitingRoom>,
}

/// Source of the waiting room setting.
#[zoom_model]
pub enum WaitingRoomOptionsMode {
    /// Web portal setting.
    FollowSetting,
    /// Custom setting of the meeting.
    Custom,
}

/// Participants who are placed in the waiting room.
#[zoom_model]
pub enum WhoGoesToWaitingRoom {
    /// Everyone.
    Everyone,
    /// Participants outside the account.
    UsersNotInAccount,
    /// Participants outside the account and the allowed domains.
    UsersNotInAccountOrWhitelistedDomains,
    /// Participants who were not invited.
    UsersNotOnInvite,
    /// Participants outside the organization.
    UsersNotInOrg,
}

/// Resource of a meeting, such as a whiteboard.
#[zoom_model]
pub struct Resource {
    /// Resource type.
    pub resource_type: Option<ResourceType>,
    /// ID of the resource.
    pub resource_id: Option<String>,
    /// Permission of users with the link on the whiteboard: edit, comment or view.
    #[zoom(default = "editor")]
    pub permission_level: Option<PermissionLevel>,
}

/// Type of a meeting resource.
#[zoom_model]
pub enum ResourceType {
    /// Whiteboard.
    Whiteboard,
}

/// Permission of users with the link on a whiteboard.
#[zoom_model]
pub enum PermissionLevel {
    /// Edit.
    Editor,
    /// Comment.
    Commenter,
    /// View.
    Viewer,
}

/// Recipients of a meeting summary.
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

/// Users who can ask AI Companion about a meeting.
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

/// Email address of a person to invite to a meeting.
#[zoom_model]
pub struct MeetingInviteeRef {
    /// Email address of the invitee.
    #[zoom(format = "email")]
    pub email: Option<String>,
}
