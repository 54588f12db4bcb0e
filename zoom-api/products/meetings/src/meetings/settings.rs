//! Meetings: settings.

use zoom_api::zoom_model;

/// Whether people of certain countries and regions are let in or kept out, and which.
#[zoom_model]
pub struct CountryFilter {
    /// The countries and regions people may join from.
    pub approved_list: Vec<String>,
    /// The countries and regions people may not join from.
    pub denied_list: Vec<String>,
    /// Whether the country or region decides who may join.
    pub enable: Option<bool>,
    /// Whether the listed countries and regions are the ones admitted (`approved_list`) or the ones blocked
    /// (`denied_list`).
    pub method: Option<CountryFilterMethod>,
}

/// How a list of countries and regions limits who can join.
#[zoom_model]
pub enum CountryFilterMethod {
    /// Only people from the regions of `approved_list` can join.
    Approve,
    /// People from the regions of `denied_list` cannot join.
    Deny,
}

/// A participant who joins without authenticating, by a personal link.
#[zoom_model]
pub struct AuthenticationException {
    /// The participant's e-mail address.
    pub email: Option<String>,
    /// The participant's name.
    pub name: Option<String>,
    /// The participant's own link to join by.
    #[zoom(secret)]
    pub join_url: Option<String>,
}

/// Whether recordings of the meeting go to channels of video management by themselves, and to which.
#[zoom_model]
pub struct VideoManagementSettings {
    /// Whether the recording is added to video management by itself. Zoom's default is `false`, and yet it must be
    /// given.
    pub enable: bool,
    /// The video management channels the recording goes to. 1 to 5 of them.
    pub channels: Vec<VideoChannel>,
}

/// A channel of video management.
#[zoom_model]
pub struct VideoChannel {
    /// The channel in video management, by its ID.
    pub channel_id: String,
    /// The name of the video management channel.
    pub name: Option<String>,
}

/// The breakout rooms that are assigned before the meeting.
#[zoom_model]
pub struct BreakoutRoomSettings {
    /// Whether breakout rooms are assigned beforehand.
    pub enable: Option<bool>,
    /// The breakout rooms.
    pub rooms: Vec<Room>,
}

/// A breakout room, and who is assigned to it.
#[zoom_model]
pub struct Room {
    /// The name of the breakout room.
    pub name: Option<String>,
    /// The e-mail addresses of those who go to the breakout room.
    pub participants: Vec<String>,
}

/// Which calendar add-on scheduled the meeting.
#[zoom_model]
pub enum CalendarType {
    /// Zoom's add-in for Outlook.
    Outlook = 1,
    /// Zoom's add-on for Google Workspace.
    GoogleWorkspace = 2,
}

/// How a meeting is encrypted.
#[zoom_model]
pub enum EncryptionType {
    /// With keys kept in Zoom's cloud.
    EnhancedEncryption,
    /// End to end, with keys on the participants' devices alone. Cloud recording, dialling in, streaming, polls and
    /// more are then switched off.
    E2ee,
}

/// A number by which people of a country or region dial in.
#[zoom_model]
pub struct GlobalDialInNumber {
    /// The city the number belongs to, such as Chicago.
    pub city: Option<String>,
    /// The country of the number, as a code such as `BR`.
    pub country: Option<String>,
    /// The country, by its full name.
    pub country_name: Option<String>,
    /// The phone number to dial in, such as +1 2332357613.
    pub number: Option<String>,
    /// The kind of dial-in number.
    #[zoom(rename = "type")]
    pub kind: Option<GlobalDialInNumberType>,
}

/// What a call to a dial-in number costs.
#[zoom_model]
pub enum GlobalDialInNumberType {
    /// The caller pays.
    Toll,
    /// It is free for the caller.
    Tollfree,
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

/// How questions and answers (Q&A) work in the meeting.
#[zoom_model]
pub struct QuestionAndAnswerSettings {
    /// Whether the meeting has Q&A.
    pub enable: Option<bool>,
    /// Whether participants may ask questions.
    pub allow_submit_questions: Option<bool>,
    /// Whether participants may ask questions without giving their name. Simulive meetings cannot have it.
    pub allow_anonymous_questions: Option<bool>,
    /// Which questions attendees see: all, or only those with an answer.
    pub question_visibility: Option<QuestionVisibility>,
    /// Whether attendees may answer and comment on each other's questions.
    pub attendees_can_comment: Option<bool>,
    /// Whether attendees may give a question a thumbs up, so that popular ones move to the top.
    pub attendees_can_upvote: Option<bool>,
}

/// Which questions attendees can see in a meeting's Q&A.
#[zoom_model]
pub enum QuestionVisibility {
    /// Those that were answered.
    Answered,
    /// All that were asked.
    All,
}

/// Who is sent to the meeting's waiting room.
#[zoom_model]
pub struct WaitingRoomOptions {
    /// Whether the waiting room follows the setting of the web portal or the meeting has its own.
    pub mode: WaitingRoomOptionsMode,
    /// Who is put into the waiting room. The mode `custom` needs it.
    pub who_goes_to_waiting_room: Option<WhoGoesToWaitingRoom>,
}

/// What decides who waits.
#[zoom_model]
pub enum WaitingRoomOptionsMode {
    /// The setting in the web portal.
    FollowSetting,
    /// The meeting's own choice.
    Custom,
}

/// Who is put into the waiting room.
#[zoom_model]
pub enum WhoGoesToWaitingRoom {
    /// Everyone.
    Everyone,
    /// Whoever is not of the account.
    UsersNotInAccount,
    /// Whoever is neither of the account nor of an allowed domain.
    UsersNotInAccountOrWhitelistedDomains,
    /// Whoever was not invited.
    UsersNotOnInvite,
    /// Whoever is not of the organization.
    UsersNotInOrg,
}

/// Something that belongs to a meeting, such as a whiteboard.
#[zoom_model]
pub struct Resource {
    /// The kind of resource.
    pub resource_type: Option<ResourceType>,
    /// The resource's ID.
    pub resource_id: Option<String>,
    /// What users with the link may do on the whiteboard: edit, comment or view. `editor` when left out.
    pub permission_level: Option<PermissionLevel>,
}

/// What is attached to a meeting.
#[zoom_model]
pub enum ResourceType {
    /// A whiteboard.
    Whiteboard,
}

/// What people with the link can do with a whiteboard.
#[zoom_model]
pub enum PermissionLevel {
    /// Change it.
    Editor,
    /// Comment on it.
    Commenter,
    /// Look at it.
    Viewer,
}

/// Who gets the summary of a meeting.
#[zoom_model]
pub enum WhoWillReceiveSummary {
    /// The host alone.
    Host = 1,
    /// The host, co-hosts and alternative hosts.
    Hosts = 2,
    /// The host and invitees of the organization.
    OrganizationInvitees = 3,
    /// Every invitee, also from outside.
    AllInvitees = 4,
}

/// Who can ask AI Companion about a meeting.
#[zoom_model]
pub enum WhoCanAskQuestions {
    /// All participants and invitees.
    ParticipantsAndInvitees = 1,
    /// All participants, about what they were present for.
    ParticipantsFromJoining = 2,
    /// The host alone.
    Host = 3,
    /// Participants and invitees of the organization.
    OrganizationParticipantsAndInvitees = 4,
    /// Participants of the organization, about what they were present for.
    OrganizationParticipantsFromJoining = 5,
}

/// Names a person to invite to a meeting, by e-mail address.
#[zoom_model]
pub struct MeetingInviteeRef {
    /// The invitee's e-mail address.
    pub email: Option<String>,
}
