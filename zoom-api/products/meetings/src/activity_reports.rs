//! Reports on what people of the account did: sign-ins, disclaimers, admin operations and remote support.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_endpoint, zoom_model};

/// Reports when users of the account signed in and out, page by page.
///
/// The account needs a Pro plan or higher. A report spans at most one month, within the last six.
///
/// Zoom's page: [List sign ins](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/activities).
#[zoom_endpoint(
    GET, "/report/activities",
    scopes = ["report:read:admin", "report:read:user_activities:admin"],
    rate_limit = Heavy,
    paged = activity_logs,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
    )
)]
pub fn list_sign_ins(
    /// The first day of the period, within the last six months. The period is a month at most.
    from: Option<Date>,
    /// The last day of the period, a month after `from` at most.
    to: Option<Date>,
    /// How many records a page holds.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> SignInPage;

/// Reports how people responded to disclaimers, page by page.
///
/// A report spans at most one month.
///
/// Zoom's page: [Get disclaimer report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/disclaimer).
#[zoom_endpoint(
    GET, "/report/disclaimer",
    scopes = ["report:read:admin", "report:read:disclaimer:admin"],
    rate_limit = Heavy,
    paged = disclaimer_records,
    errors(
        /// The page token is not valid, or has expired.
        400/300 => InvalidPageToken,
        /// The app or its user may not see this group.
        403/12703 => NoPermission,
    )
)]
pub fn list_disclaimers(
    /// The first day of the period. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// The e-mail address of the user, or the meeting number, to search for.
    search_value: Option<String>,
    /// What the disclaimers to list are about.
    disclaimer_type: Option<DisclaimerType>,
    /// Only what users of this group answered, by its ID.
    group_id: Option<String>,
    /// How many records a page holds.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> DisclaimerRecordPage;

/// Reports what admins and users did: users added, settings changed, recordings deleted, page by page.
///
/// The account needs a Pro plan or higher. A report spans at most one month.
///
/// Zoom's page: [Get operation logs report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/operationlogs).
#[zoom_endpoint(
    GET, "/report/operationlogs",
    scopes = ["report:read:admin", "report:read:operation_logs:admin"],
    rate_limit = Heavy,
    paged = operation_logs,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
    )
)]
pub fn list_operation_logs(
    /// The first day of the period. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// The category of operations to list.
    category_type: Option<CategoryType>,
) -> OperationLogPage;

/// Lists remote support sessions within a range of dates, page by page.
///
/// A range spans at most one month.
///
/// Zoom's page: [Get remote support report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/remote_support).
#[zoom_endpoint(
    GET, "/report/remote_support",
    scopes = ["report:read:admin", "report:read:remote_support:admin"],
    rate_limit = Heavy,
    paged = remote_support_logs,
    errors(
        /// The page token is not valid, or has expired.
        400/300 => InvalidPageToken,
    )
)]
pub fn list_remote_support_sessions(
    /// The first day of the period. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// How many records a page holds.
    page_size: Option<String>,
) -> RemoteSupportSessionPage;

/// One page of sign-ins and sign-outs.
#[zoom_model]
pub struct SignInPage {
    /// The sign-ins and sign-outs.
    pub activity_logs: Vec<SignIn>,
    /// The first day of the report.
    pub from: Option<String>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// The last day of the report.
    pub to: Option<String>,
}

/// A user's signing in or out.
#[zoom_model]
pub struct SignIn {
    /// The kind of client the user was on.
    pub client_type: Option<String>,
    /// The e-mail address the user signed in or out with.
    pub email: Option<String>,
    /// The IP address of the device.
    pub ip_address: Option<String>,
    /// When the user signed in or out.
    pub time: Option<Timestamp>,
    /// Whether the user signed in or out.
    #[zoom(rename = "type")]
    pub kind: Option<SignInType>,
    /// The version of the user's client.
    pub version: Option<String>,
}

/// What a user did.
#[zoom_model]
pub enum SignInType {
    /// Signed in.
    #[zoom(rename = "Sign in")]
    SignIn,
    /// Signed out.
    #[zoom(rename = "Sign out")]
    SignOut,
}

/// One page of responses to disclaimers.
#[zoom_model]
pub struct DisclaimerRecordPage {
    /// The answers to disclaimers. 1 to 300 of them.
    pub disclaimer_records: Vec<DisclaimerRecord>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
}

/// How one person responded to a disclaimer.
#[zoom_model]
pub struct DisclaimerRecord {
    /// How the user answered the disclaimer.
    pub disclaimer_status: Option<DisclaimerStatus>,
    /// When the disclaimer came up.
    pub time: Option<String>,
    /// What the disclaimer is about.
    pub disclaimer_type: Option<String>,
    /// The user's e-mail address: empty for guests and for clients of type `gw.pstn`, masked for Zoom Events.
    pub user_email: Option<String>,
    /// The number of the meeting in which the disclaimer came up.
    pub meeting_number: Option<MeetingId>,
    /// The meeting in which the disclaimer came up, by its ID.
    pub meeting_id: Option<String>,
    /// The kind of client the user signed in with; empty for a guest.
    pub client_type: Option<String>,
    /// Whether the meeting belongs to Zoom Events.
    pub is_zoom_event: Option<bool>,
    /// Whether the user is a guest.
    pub is_guest: Option<bool>,
    /// The groups the user is in, by their IDs. 0 to 20 of them.
    pub group_ids: Vec<String>,
    /// The name of the user.
    pub display_name: Option<String>,
}

/// How a person responded to a disclaimer.
#[zoom_model]
pub enum DisclaimerStatus {
    /// Agreed.
    #[zoom(rename = "Agree")]
    Agree,
    /// Cancelled.
    #[zoom(rename = "Cancel")]
    Cancel,
    /// Agreed tacitly.
    #[zoom(rename = "Passive Agree")]
    PassiveAgree,
    /// Chose not to attend.
    #[zoom(rename = "Decline Attend")]
    DeclineAttend,
}

/// One page of the log of operations.
#[zoom_model]
pub struct OperationLogPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// The operations.
    pub operation_logs: Vec<OperationLog>,
}

/// Something that an admin or user did in the account.
#[zoom_model]
pub struct OperationLog {
    /// What was done.
    pub action: Option<String>,
    /// The category of the operation.
    pub category_type: Option<String>,
    /// The details of what was done.
    pub operation_detail: Option<String>,
    /// The user who did it.
    pub operator: Option<String>,
    /// When it was done.
    pub time: Option<Timestamp>,
}

/// One page of remote support sessions.
#[zoom_model]
pub struct RemoteSupportSessionPage {
    /// The sessions of remote support.
    pub remote_support_logs: Vec<RemoteSupportSession>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
}

/// A session in which one participant of a meeting gave another remote support.
#[zoom_model]
pub struct RemoteSupportSession {
    /// When the meeting started.
    pub meeting_start_time: Option<String>,
    /// The UUID of this instance of the meeting.
    pub meeting_uuid: Option<MeetingUuid>,
    /// The meeting number.
    pub meeting_number: Option<MeetingId>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The host of the meeting, by user ID.
    pub meeting_host_id: Option<String>,
    /// The name of the person who helped.
    pub supporter_name: Option<String>,
    /// The e-mail address of the person who helped.
    pub supporter_email: Option<String>,
    /// The name of the person who was helped.
    pub supportee_name: Option<String>,
    /// The e-mail address of the person who was helped.
    pub supportee_email: Option<String>,
    /// When the remote support was requested.
    pub request_time: Option<String>,
    /// How long it took from the request to the start of the support, as `hh:mm:ss`.
    pub wait_time: Option<String>,
    /// When the support started.
    pub start_time: Option<String>,
    /// When the support ended.
    pub end_time: Option<String>,
    /// How long the support took, as `hh:mm:ss`.
    pub duration: Option<String>,
}

/// What a disclaimer was about.
#[zoom_model]
pub enum DisclaimerType {
    /// Signing in.
    Login,
    /// Joining a meeting.
    #[zoom(rename = "joinMeeting")]
    JoinMeeting,
    /// Being recorded.
    Recording,
    /// Having the computer controlled by others.
    #[zoom(rename = "remoteControl")]
    RemoteControl,
    /// A meeting connector.
    #[zoom(rename = "meetingConnector")]
    MeetingConnector,
    /// Being archived.
    Archive,
    /// A summary by AI Companion.
    Summary,
    /// Questions to AI Companion.
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
    /// Being streamed live.
    #[zoom(rename = "liveStream")]
    LiveStream,
    /// Automatic recording of phone calls.
    #[zoom(rename = "phoneACR")]
    PhoneAcr,
    /// Having activity in breakout rooms watched.
    #[zoom(rename = "viewBOActivity")]
    ViewBoActivity,
    /// Breakout rooms of a webinar.
    #[zoom(rename = "webinarBO")]
    WebinarBo,
    /// Being unmuted.
    #[zoom(rename = "unmuteAudio")]
    UnmuteAudio,
    /// Joining on OnZoom.
    #[zoom(rename = "joinOnZoom")]
    JoinOnZoom,
    /// The European data protection law.
    #[zoom(rename = "GDPR")]
    Gdpr,
    /// Meetings in China.
    #[zoom(rename = "chinaMeeting")]
    ChinaMeeting,
    /// Joining with a Zoom App.
    #[zoom(rename = "zappJoin")]
    ZappJoin,
    /// Updating the client.
    #[zoom(rename = "softUpdateReminder")]
    SoftUpdateReminder,
    /// Any of these.
    All,
}

/// What the logged operations concerned.
#[zoom_model]
pub enum CategoryType {
    /// Anything.
    All,
    /// Users.
    User,
    /// Settings of users.
    UserSettings,
    /// The account.
    Account,
    /// Billing.
    Billing,
    /// Instant messaging.
    Im,
    /// Recordings.
    Recording,
    /// Contacts of Zoom Phone.
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
