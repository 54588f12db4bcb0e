//! Reports on user activity: sign-ins, disclaimers, admin operations and remote support.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the sign-ins and sign-outs of users of the account.
///
/// Requires a Pro plan or higher. A report spans at most one month, within the last six months.
#[zoom_endpoint(
    GET, "/report/activities",
    scopes = ["report:read:admin", "report:read:user_activities:admin"],
    rate_limit = Heavy,
    paged = activity_logs,
    operation = "reportSignInSignOutActivities",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/activities",
    max_range = 1 month,
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
    )
)]
pub fn list_sign_ins(
    /// First day of the period, within the last six months. The period is at most one month.
    from: Option<Date>,
    /// Last day of the period, at most one month after `from`.
    to: Option<Date>,
    page_size: Option<u32>,
    next_page_token: Option<String>,
) -> SignInPage;

/// Lists the responses to disclaimers.
///
/// A report spans at most one month.
#[zoom_endpoint(
    GET, "/report/disclaimer",
    scopes = ["report:read:admin", "report:read:disclaimer:admin"],
    rate_limit = Heavy,
    paged = disclaimer_records,
    operation = "Getdisclaimerreport",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/disclaimer",
    max_range = 1 month,
    errors(
        /// A parameter is invalid, or the page token is invalid or expired.
        400/300 => InvalidParameter,
        /// The app or its user cannot access this group.
        403/12703 => NoPermission,
    )
)]
pub fn list_disclaimers(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    /// Email address of the user, or meeting number, to search for.
    search_value: Option<String>,
    /// Type of the disclaimers to list.
    disclaimer_type: Option<DisclaimerType>,
    /// ID of a group; only responses of its users are returned.
    group_id: Option<String>,
    page_size: Option<u32>,
    next_page_token: Option<String>,
) -> DisclaimerRecordPage;

/// Lists admin and user operations, such as added users, changed settings and deleted recordings.
///
/// Requires a Pro plan or higher. A report spans at most one month.
#[zoom_endpoint(
    GET, "/report/operationlogs",
    scopes = ["report:read:admin", "report:read:operation_logs:admin"],
    rate_limit = Heavy,
    paged = operation_logs,
    operation = "reportOperationLogs",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/operationlogs",
    max_range = 1 month,
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
    )
)]
pub fn list_operation_logs(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Category of operations to list.
    category_type: Option<CategoryType>,
) -> OperationLogPage;

/// Lists remote support sessions within a range of dates.
///
/// A range spans at most one month.
#[zoom_endpoint(
    GET, "/report/remote_support",
    scopes = ["report:read:admin", "report:read:remote_support:admin"],
    rate_limit = Heavy,
    paged = remote_support_logs,
    operation = "Getremotesupportreport",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/remote_support",
    max_range = 1 month,
    errors(
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
    )
)]
pub fn list_remote_support_sessions(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    next_page_token: Option<String>,
    page_size: Option<u32>,
) -> RemoteSupportSessionPage;

/// Page of sign-ins and sign-outs.
#[zoom_model(response)]
pub struct SignInPage {
    /// Sign-ins and sign-outs.
    pub activity_logs: Vec<SignIn>,
    /// First day of the report.
    pub from: Option<Timestamp>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Last day of the report.
    pub to: Option<Timestamp>,
}

/// Sign-in or sign-out of a user.
#[zoom_model(response)]
pub struct SignIn {
    /// Client type of the user.
    pub client_type: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// IP address of the device.
    pub ip_address: Option<String>,
    /// Time of the sign-in or sign-out.
    pub time: Option<Timestamp>,
    /// Whether the user signed in or out.
    #[zoom(rename = "type")]
    pub kind: Option<SignInType>,
    /// Client version of the user.
    pub version: Option<String>,
}

/// Activity of a user.
#[zoom_model]
pub enum SignInType {
    /// Sign-in.
    #[zoom(rename = "Sign in")]
    SignIn,
    /// Sign-out.
    #[zoom(rename = "Sign out")]
    SignOut,
}

/// Page of responses to disclaimers.
#[zoom_model(response)]
pub struct DisclaimerRecordPage {
    /// Responses to disclaimers.
    #[zoom(min_items = 1, max_items = 300)]
    pub disclaimer_records: Vec<DisclaimerRecord>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Response of one person to a disclaimer.
#[zoom_model(response)]
pub struct DisclaimerRecord {
    /// Response of the user to the disclaimer.
    pub disclaimer_status: Option<DisclaimerStatus>,
    /// Time when the disclaimer was shown.
    pub time: Option<Timestamp>,
    /// Type of the disclaimer.
    pub disclaimer_type: Option<String>,
    /// Email address of the user: empty for guests and for clients of type `gw.pstn`, masked for Zoom Events.
    pub user_email: Option<String>,
    /// Number of the meeting in which the disclaimer was shown.
    pub meeting_number: Option<MeetingId>,
    /// UUID of the meeting in which the disclaimer was shown.
    pub meeting_id: Option<String>,
    /// Client type of the user; empty for a guest.
    pub client_type: Option<String>,
    /// Whether the meeting belongs to Zoom Events.
    pub is_zoom_event: Option<bool>,
    /// Whether the user is a guest.
    pub is_guest: Option<bool>,
    /// IDs of the user's groups.
    #[zoom(max_items = 20)]
    pub group_ids: Vec<String>,
    /// Name of the user.
    pub display_name: Option<String>,
}

/// Response of a person to a disclaimer.
#[zoom_model]
pub enum DisclaimerStatus {
    /// Accepted.
    #[zoom(rename = "Agree")]
    Agree,
    /// Canceled.
    #[zoom(rename = "Cancel")]
    Cancel,
    /// Implicitly agreed.
    #[zoom(rename = "Passive Agree")]
    PassiveAgree,
    /// Declined to attend.
    #[zoom(rename = "Decline Attend")]
    DeclineAttend,
}

/// Page of operation logs.
#[zoom_model(response)]
pub struct OperationLogPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Operation logs.
    pub operation_logs: Vec<OperationLog>,
}

/// Operation of an admin or user in the account.
#[zoom_model(response)]
pub struct OperationLog {
    /// Action, such as `delete`.
    pub action: Option<String>,
    /// Category of the operation.
    pub category_type: Option<String>,
    /// Details of the operation.
    pub operation_detail: Option<String>,
    /// User who performed the operation.
    pub operator: Option<String>,
    /// Time of the operation.
    pub time: Option<Timestamp>,
}

/// Page of remote support sessions.
#[zoom_model(response)]
pub struct RemoteSupportSessionPage {
    /// Remote support sessions.
    pub remote_support_logs: Vec<RemoteSupportSession>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Session in which one participant of a meeting gave another remote support.
#[zoom_model(response)]
pub struct RemoteSupportSession {
    /// Start time of the meeting.
    pub meeting_start_time: Option<Timestamp>,
    /// UUID of this instance of the meeting.
    pub meeting_uuid: Option<MeetingUuid>,
    /// Meeting number.
    pub meeting_number: Option<MeetingId>,
    /// Topic of the meeting.
    pub topic: Option<String>,
    /// User ID of the meeting's host.
    pub meeting_host_id: Option<String>,
    /// Name of the supporter.
    pub supporter_name: Option<String>,
    /// Email address of the supporter.
    pub supporter_email: Option<String>,
    /// Name of the supported participant.
    pub supportee_name: Option<String>,
    /// Email address of the supported participant.
    pub supportee_email: Option<String>,
    /// Time when the remote support was requested.
    pub request_time: Option<Timestamp>,
    /// Time from the request to the start of the support, as `hh:mm:ss`.
    pub wait_time: Option<String>,
    /// Start time of the support.
    pub start_time: Option<Timestamp>,
    /// End time of the support.
    pub end_time: Option<Timestamp>,
    /// Duration of the support, as `hh:mm:ss`.
    pub duration: Option<String>,
}

/// Type of a disclaimer.
#[zoom_model]
pub enum DisclaimerType {
    /// Sign-in.
    Login,
    /// Joining a meeting.
    #[zoom(rename = "joinMeeting")]
    JoinMeeting,
    /// Recording.
    Recording,
    /// Remote control of the computer.
    #[zoom(rename = "remoteControl")]
    RemoteControl,
    /// Meeting connector.
    #[zoom(rename = "meetingConnector")]
    MeetingConnector,
    /// Archiving.
    Archive,
    /// AI Companion summary.
    Summary,
    /// AI Companion questions.
    Query,
    /// AI Companion.
    #[zoom(rename = "AICompanion")]
    AiCompanion,
    /// Captions.
    Caption,
    /// Joining a meeting through the SDK.
    #[zoom(rename = "joinSDKMeeting")]
    JoinSdkMeeting,
    /// Sending video over NDI.
    #[zoom(rename = "NDI")]
    Ndi,
    /// Joining a webinar.
    #[zoom(rename = "joinWebinar")]
    JoinWebinar,
    /// Joining as a guest through an internal multimedia router (MMR).
    #[zoom(rename = "internalMMRGuestJoin")]
    InternalMmrGuestJoin,
    /// Live streaming.
    #[zoom(rename = "liveStream")]
    LiveStream,
    /// Automatic recording of phone calls.
    #[zoom(rename = "phoneACR")]
    PhoneCallRecording,
    /// Monitoring of breakout room activity.
    #[zoom(rename = "viewBOActivity")]
    ViewBreakoutRoomActivity,
    /// Breakout rooms of a webinar.
    #[zoom(rename = "webinarBO")]
    WebinarBreakoutRoom,
    /// Unmuting.
    #[zoom(rename = "unmuteAudio")]
    UnmuteAudio,
    /// Joining on OnZoom.
    #[zoom(rename = "joinOnZoom")]
    JoinOnZoom,
    /// General Data Protection Regulation (GDPR).
    #[zoom(rename = "GDPR")]
    Gdpr,
    /// Meetings in China.
    #[zoom(rename = "chinaMeeting")]
    ChinaMeeting,
    /// Joining with a Zoom App.
    #[zoom(rename = "zappJoin")]
    ZoomAppJoin,
    /// Client update.
    #[zoom(rename = "softUpdateReminder")]
    SoftUpdateReminder,
    /// Any type.
    All,
}

/// Category of logged operations.
#[zoom_model]
pub enum CategoryType {
    /// All categories.
    All,
    /// Users.
    User,
    /// User settings.
    UserSettings,
    /// Account.
    Account,
    /// Billing.
    Billing,
    /// Chat.
    Im,
    /// Recordings.
    Recording,
    /// Zoom Phone contacts.
    PhoneContacts,
    /// Webinars.
    Webinar,
    /// Sub-accounts.
    SubAccount,
    /// Roles.
    Role,
    /// Zoom Rooms.
    ZoomRooms,
}
