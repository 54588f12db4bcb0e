//! Activity reports.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::types::{MeetingId, MeetingUuid};
use crate::{zoom_endpoint, zoom_model};

/// Lists sign ins.
///
/// Zoom's page: [List sign ins](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/activities).
#[zoom_endpoint(
    GET, "/report/activities",
    scopes = ["report:read:admin", "report:read:user_activities:admin"],
    rate_limit = Heavy,
    paged = activity_logs,
    errors(
        /// No permission.
        400/200 => NoPermission,
    )
)]
pub fn list_sign_ins(
    /// The first day or moment of the time in question.
    from: Option<Date>,
    /// The last day or moment of the time in question.
    to: Option<Date>,
    /// How many records a page holds.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> SignInPage;

/// Lists disclaimers.
///
/// Zoom's page: [Get disclaimer report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/disclaimer).
#[zoom_endpoint(
    GET, "/report/disclaimer",
    scopes = ["report:read:admin", "report:read:disclaimer:admin"],
    rate_limit = Heavy,
    paged = disclaimer_records,
    errors(
        /// Invalid page token.
        400/300 => InvalidPageToken,
        /// No permission.
        403/12703 => NoPermission,
    )
)]
pub fn list_disclaimers(
    /// The first day or moment of the time in question.
    from: String,
    /// The last day or moment of the time in question.
    to: String,
    /// The search value.
    search_value: Option<String>,
    /// The disclaimer type.
    disclaimer_type: Option<DisclaimerType>,
    /// The group ID.
    group_id: Option<String>,
    /// How many records a page holds.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> DisclaimerRecordPage;

/// Lists operation logs.
///
/// Zoom's page: [Get operation logs report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/operationlogs).
#[zoom_endpoint(
    GET, "/report/operationlogs",
    scopes = ["report:read:admin", "report:read:operation_logs:admin"],
    rate_limit = Heavy,
    paged = operation_logs,
    errors(
        /// No permission.
        400/200 => NoPermission,
    )
)]
pub fn list_operation_logs(
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The category type.
    category_type: Option<CategoryType>,
) -> OperationLogPage;

/// Lists remote support sessions.
///
/// Zoom's page: [Get remote support report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/remote_support).
#[zoom_endpoint(
    GET, "/report/remote_support",
    scopes = ["report:read:admin", "report:read:remote_support:admin"],
    rate_limit = Heavy,
    paged = remote_support_logs,
    errors(
        /// Invalid page token.
        400/300 => InvalidPageToken,
    )
)]
pub fn list_remote_support_sessions(
    /// The first day or moment of the time in question.
    from: String,
    /// The last day or moment of the time in question.
    to: String,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// How many records a page holds.
    page_size: Option<String>,
) -> RemoteSupportSessionPage;

/// One page of sign ins.
#[zoom_model]
pub struct SignInPage {
    /// The activity logs.
    pub activity_logs: Vec<SignIn>,
    /// The first day or moment of the time in question.
    pub from: Option<String>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// The last day or moment of the time in question.
    pub to: Option<String>,
}

/// A sign in.
#[zoom_model]
pub struct SignIn {
    /// The client type.
    pub client_type: Option<String>,
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The time.
    pub time: Option<Timestamp>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<SignInType>,
    /// The version.
    pub version: Option<String>,
}

/// What a sign in type can be.
#[zoom_model]
pub enum SignInType {
    /// Sign in.
    #[zoom(rename = "Sign in")]
    SignIn,
    /// Sign out.
    #[zoom(rename = "Sign out")]
    SignOut,
}

/// One page of disclaimer records.
#[zoom_model]
pub struct DisclaimerRecordPage {
    /// The disclaimer records: 1 to 300.
    pub disclaimer_records: Vec<DisclaimerRecord>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
}

/// A disclaimer record.
#[zoom_model]
pub struct DisclaimerRecord {
    /// The disclaimer status.
    pub disclaimer_status: Option<DisclaimerStatus>,
    /// The time.
    pub time: Option<String>,
    /// The disclaimer type.
    pub disclaimer_type: Option<String>,
    /// The user email.
    pub user_email: Option<String>,
    /// The meeting number.
    pub meeting_number: Option<MeetingId>,
    /// The meeting ID.
    pub meeting_id: Option<String>,
    /// The client type.
    pub client_type: Option<String>,
    /// Whether it is Zoom event.
    pub is_zoom_event: Option<bool>,
    /// Whether it is guest.
    pub is_guest: Option<bool>,
    /// The group IDs: 0 to 20.
    pub group_ids: Vec<String>,
    /// The display name.
    pub display_name: Option<String>,
}

/// What a disclaimer status can be.
#[zoom_model]
pub enum DisclaimerStatus {
    /// Agree.
    #[zoom(rename = "Agree")]
    Agree,
    /// Cancel.
    #[zoom(rename = "Cancel")]
    Cancel,
    /// Passive agree.
    #[zoom(rename = "Passive Agree")]
    PassiveAgree,
    /// Decline attend.
    #[zoom(rename = "Decline Attend")]
    DeclineAttend,
}

/// One page of operation logs.
#[zoom_model]
pub struct OperationLogPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// The operation logs.
    pub operation_logs: Vec<OperationLog>,
}

/// An operation log.
#[zoom_model]
pub struct OperationLog {
    /// The action.
    pub action: Option<String>,
    /// The category type.
    pub category_type: Option<String>,
    /// The operation detail.
    pub operation_detail: Option<String>,
    /// The operator.
    pub operator: Option<String>,
    /// The time.
    pub time: Option<Timestamp>,
}

/// One page of remote support sessions.
#[zoom_model]
pub struct RemoteSupportSessionPage {
    /// The remote support logs.
    pub remote_support_logs: Vec<RemoteSupportSession>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
}

/// A remote support session.
#[zoom_model]
pub struct RemoteSupportSession {
    /// The meeting start time.
    pub meeting_start_time: Option<String>,
    /// The meeting UUID.
    pub meeting_uuid: Option<MeetingUuid>,
    /// The meeting number.
    pub meeting_number: Option<MeetingId>,
    /// The topic.
    pub topic: Option<String>,
    /// The meeting host ID.
    pub meeting_host_id: Option<String>,
    /// The supporter name.
    pub supporter_name: Option<String>,
    /// The supporter email.
    pub supporter_email: Option<String>,
    /// The supportee name.
    pub supportee_name: Option<String>,
    /// The supportee email.
    pub supportee_email: Option<String>,
    /// The request time.
    pub request_time: Option<String>,
    /// The wait time.
    pub wait_time: Option<String>,
    /// The start time.
    pub start_time: Option<String>,
    /// The end time.
    pub end_time: Option<String>,
    /// The duration.
    pub duration: Option<String>,
}

/// What a disclaimer type can be.
#[zoom_model]
pub enum DisclaimerType {
    /// Login.
    Login,
    /// Join meeting.
    #[zoom(rename = "joinMeeting")]
    JoinMeeting,
    /// Recording.
    Recording,
    /// Remote control.
    #[zoom(rename = "remoteControl")]
    RemoteControl,
    /// Meeting connector.
    #[zoom(rename = "meetingConnector")]
    MeetingConnector,
    /// Archive.
    Archive,
    /// Summary.
    Summary,
    /// Query.
    Query,
    /// AI companion.
    #[zoom(rename = "AICompanion")]
    AiCompanion,
    /// Caption.
    Caption,
    /// Join sdk meeting.
    #[zoom(rename = "joinSDKMeeting")]
    JoinSdkMeeting,
    /// Ndi.
    #[zoom(rename = "NDI")]
    Ndi,
    /// Join webinar.
    #[zoom(rename = "joinWebinar")]
    JoinWebinar,
    /// Internal mmr guest join.
    #[zoom(rename = "internalMMRGuestJoin")]
    InternalMmrGuestJoin,
    /// Live stream.
    #[zoom(rename = "liveStream")]
    LiveStream,
    /// Phone acr.
    #[zoom(rename = "phoneACR")]
    PhoneAcr,
    /// View bo activity.
    #[zoom(rename = "viewBOActivity")]
    ViewBoActivity,
    /// Webinar bo.
    #[zoom(rename = "webinarBO")]
    WebinarBo,
    /// Unmute audio.
    #[zoom(rename = "unmuteAudio")]
    UnmuteAudio,
    /// Join on Zoom.
    #[zoom(rename = "joinOnZoom")]
    JoinOnZoom,
    /// Gdpr.
    #[zoom(rename = "GDPR")]
    Gdpr,
    /// China meeting.
    #[zoom(rename = "chinaMeeting")]
    ChinaMeeting,
    /// Zapp join.
    #[zoom(rename = "zappJoin")]
    ZappJoin,
    /// Soft update reminder.
    #[zoom(rename = "softUpdateReminder")]
    SoftUpdateReminder,
    /// All.
    All,
}

/// What a category type can be.
#[zoom_model]
pub enum CategoryType {
    /// All.
    All,
    /// User.
    User,
    /// User settings.
    UserSettings,
    /// Account.
    Account,
    /// Billing.
    Billing,
    /// IM.
    Im,
    /// Recording.
    Recording,
    /// Phone contacts.
    PhoneContacts,
    /// Webinar.
    Webinar,
    /// Sub account.
    SubAccount,
    /// Role.
    Role,
    /// Zoom rooms.
    ZoomRooms,
}
