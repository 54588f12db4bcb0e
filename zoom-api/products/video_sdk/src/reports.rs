//! Usage reports and logs of the account.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::{zoom_endpoint, zoom_model};

/// Returns the storage that cloud recordings used per day.
///
/// The period lies within the last six months and covers at most 30 days. Requires a Video SDK account.
#[zoom_endpoint(
    GET, "/videosdk/report/cloud_recording",
    rate_limit = Heavy,
    operation = "vsdkReportCloudRecording",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/video-sdk-reports/GET/videosdk/report/cloud_recording",
    max_range = 30 days,
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The period lies more than six months back.
        400/300 => ReportTooOld,
    )
)]
pub fn get_cloud_recording_report(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
) -> CloudRecordingReport;

/// Returns the numbers of sessions, users and minutes for each day of a month.
///
/// The month lies within the last six months. Requires a Video SDK account.
#[zoom_endpoint(
    GET, "/videosdk/report/daily",
    rate_limit = Heavy,
    operation = "vsdkReportDaily",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/video-sdk-reports/GET/videosdk/report/daily",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The period lies more than six months back.
        400/300 => ReportTooOld,
    )
)]
pub fn get_daily_report(
    /// Year.
    year: Option<i64>,
    /// Month.
    #[zoom(min = 1, max = 12)]
    month: Option<i64>,
) -> DailyReport;

/// Lists the operations of administrators and users in a period.
///
/// The period lies within the last six months. Requires a Video SDK account.
#[zoom_endpoint(
    GET, "/videosdk/report/operationlogs",
    rate_limit = Heavy,
    paged = operation_logs,
    operation = "vsdkReportOperationLogs",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/video-sdk-reports/GET/videosdk/report/operationlogs",
    max_range = 1 month,
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The period lies more than six months back.
        400/300 => ReportTooOld,
    )
)]
pub fn list_operation_logs(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Category of the operations to list.
    category_type: Option<LogCategory>,
) -> OperationLogPage;

/// Lists the phone calls into and out of sessions in a period.
///
/// The period lies within the last six months. Requires a Video SDK account.
#[zoom_endpoint(
    GET, "/videosdk/report/telephone",
    rate_limit = Heavy,
    paged = telephony_usage,
    operation = "vsdkReportTelephone",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/video-sdk-reports/GET/videosdk/report/telephone",
    max_range = 1 month,
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The period lies more than six months back.
        400/300 => ReportTooOld,
    )
)]
pub fn list_telephone_usage(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Type of the calls to list.
    #[zoom(default = "1")]
    #[query(rename = "type")]
    kind: Option<AudioType>,
    /// Time to which the period applies.
    #[zoom(default = "start_time")]
    query_date_type: Option<QueryDateType>,
) -> TelephonyUsagePage;

/// Lists the webhook deliveries of the account's Video SDK app.
///
/// The period lies within the last seven days. Requires a Video SDK account.
#[zoom_endpoint(
    GET, "/videosdk/report/webhook_logs",
    rate_limit = Medium,
    paged = webhook_logs,
    operation = "getWebhookLogs",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/video-sdk-reports/GET/videosdk/report/webhook_logs",
    max_range = 7 days,
    errors(
        /// The end of the period lies before its start.
        400/1501 => EndBeforeStart,
        /// The period exceeds the last seven days.
        400/1502 => RangeTooOld,
        /// A date does not have the format `yyyy-MM-ddTHH:mm:ssZ`.
        400/1503 => InvalidDateFormat,
        /// The start of the period lies in the future.
        400/1504 => StartInFuture,
        /// The number of the retry is not between 0 and 3.
        400/1506 => InvalidRetryNumber,
        /// The access token is invalid.
        401 => InvalidAccessToken,
        /// The account has no Video SDK app.
        404/1401 => AppNotFound,
    )
)]
pub fn list_webhook_logs(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Start of the period, as `yyyy-MM-ddTHH:mm:ssZ`; within the last seven days.
    from: Option<Timestamp>,
    /// End of the period, as `yyyy-MM-ddTHH:mm:ssZ`.
    to: Option<Timestamp>,
    /// Name of the event to list; by default all.
    event: Option<String>,
    /// Deliveries to list: all, or only the failed or successful ones.
    #[zoom(default = 2)]
    #[query(rename = "type")]
    kind: Option<WebhookLogType>,
    /// Number of the retry to list, 0 for the first delivery; by default all.
    #[zoom(min = 0, max = 3)]
    #[query(rename = "retry_num")]
    retry_number: Option<u32>,
) -> WebhookLogPage;

/// Storage that cloud recordings used, per day.
#[zoom_model(response)]
pub struct CloudRecordingReport {
    /// First day of the period.
    pub from: Option<Date>,
    /// Last day of the period.
    pub to: Option<Date>,
    /// Storage that was used, per day.
    #[zoom(max_items = 300)]
    pub cloud_recording_storage: Vec<RecordingStorageUsage>,
}

/// Storage that cloud recordings used on one day.
#[zoom_model(response)]
pub struct RecordingStorageUsage {
    /// Day.
    pub date: Option<Date>,
    /// Storage that was used, with its unit, such as `29 MB`.
    pub usage: Option<String>,
    /// Storage that the plan pays for, with its unit, such as `1 GB`.
    pub plan_usage: Option<String>,
    /// Storage free of charge, with its unit, such as `1 GB`.
    pub free_usage: Option<String>,
}

/// Usage of a month, per day.
#[zoom_model(response)]
pub struct DailyReport {
    /// Year.
    pub year: Option<i64>,
    /// Month.
    #[zoom(min = 1, max = 12)]
    pub month: Option<i64>,
    /// Usage per day.
    #[zoom(max_items = 300)]
    pub dates: Vec<DailyUsage>,
}

/// Usage of one day.
#[zoom_model(response)]
pub struct DailyUsage {
    /// Day.
    pub date: Option<Date>,
    /// Number of sessions.
    pub sessions: Option<i64>,
    /// Number of users.
    pub users: Option<i64>,
    /// Number of session minutes.
    pub session_minutes: Option<i64>,
}

/// Page of logged operations.
#[zoom_model(response)]
pub struct OperationLogPage {
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
    /// First day of the period.
    pub from: Option<Date>,
    /// Last day of the period.
    pub to: Option<Date>,
    /// Operations.
    #[zoom(max_items = 300)]
    pub operation_logs: Vec<OperationLog>,
}

/// Operation of an administrator or a user.
#[zoom_model(response)]
pub struct OperationLog {
    /// When the operation was made.
    pub time: Option<Timestamp>,
    /// User who made the operation.
    pub operator: Option<String>,
    /// Category of the operation, such as `User`.
    pub category_type: Option<String>,
    /// Action of the operator, such as `update`.
    pub action: Option<String>,
    /// Details of the operation.
    pub operation_detail: Option<String>,
}

/// Page of phone calls.
#[zoom_model(response)]
pub struct TelephonyUsagePage {
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
    /// First day of the period.
    pub from: Option<Date>,
    /// Last day of the period.
    pub to: Option<Date>,
    /// Phone calls.
    #[zoom(max_items = 300)]
    pub telephony_usage: Vec<TelephonyUsage>,
}

/// Phone call into or out of a session.
#[zoom_model(response)]
pub struct TelephonyUsage {
    /// ID of the session; every instance has its own.
    pub session_id: Option<String>,
    /// Toll-free number.
    pub phone_number: Option<String>,
    /// Number that is signaled to Zoom.
    pub signaled_number: Option<String>,
    /// Start of the call.
    pub start_time: Option<Timestamp>,
    /// End of the call.
    pub end_time: Option<Timestamp>,
    /// Duration of the call.
    pub duration: Option<u32>,
    /// Cost of an outgoing call in US dollars.
    pub total: Option<i64>,
    /// Name of the country.
    pub country_name: Option<String>,
    /// Number of the caller.
    pub call_in_number: Option<String>,
    /// Type of the call.
    #[zoom(rename = "type")]
    pub kind: Option<CallType>,
    /// Rate of the call, by which `total` is calculated.
    pub rate: Option<f64>,
}

/// Type of a phone call.
#[zoom_model]
pub enum CallType {
    /// Toll-free number.
    #[zoom(rename = "toll-free")]
    TollFree,
    /// Call out of a session.
    #[zoom(rename = "call-out")]
    CallOut,
    /// Call into a session.
    #[zoom(rename = "call-in")]
    CallIn,
    /// Toll number of the US.
    #[zoom(rename = "US toll-number")]
    UsTollNumber,
    /// Toll number of another country.
    #[zoom(rename = "global toll-number")]
    GlobalTollNumber,
    /// Premium number.
    Premium,
    /// Premium call into a session.
    #[zoom(rename = "premium call-in")]
    PremiumCallIn,
}

/// Page of webhook deliveries.
#[zoom_model(response)]
pub struct WebhookLogPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Deliveries.
    #[zoom(max_items = 300)]
    pub webhook_logs: Vec<WebhookLog>,
}

/// Delivery of a webhook event.
#[zoom_model(response)]
pub struct WebhookLog {
    /// Name of the event.
    pub event: Option<String>,
    /// HTTP status that the endpoint returned; -1 if the event could not be sent.
    pub status: Option<i64>,
    /// Reason why the delivery failed.
    pub failed_reason_type: Option<DeliveryFailure>,
    /// URL of the endpoint.
    pub endpoint: Option<String>,
    /// ID of the event subscription.
    pub subscription_id: Option<String>,
    /// Headers of the request.
    #[zoom(secret)]
    pub request_headers: Option<String>,
    /// Body of the request.
    pub request_body: Option<String>,
    /// Headers of the response.
    pub response_headers: Option<String>,
    /// Body of the response.
    pub response_body: Option<String>,
    /// When the delivery was logged.
    pub date_time: Option<Timestamp>,
    /// ID for troubleshooting; events of the same context may share it.
    pub trace_id: Option<String>,
    /// ID of the delivery, the same for all retries.
    pub request_id: Option<String>,
    /// Number of the retry; 0 for the first delivery.
    #[zoom(values = [0, 1, 2, 3])]
    pub retry_num: Option<i64>,
}

/// Reason why a delivery failed.
#[zoom_model]
pub enum DeliveryFailure {
    /// Reading the response timed out.
    ReadTimeOut = 1,
    /// Connection refused.
    ConnectionRefused = 2,
    /// Hystrix fallback.
    HystrixFallback = 3,
    /// Hystrix timeout.
    HystrixTimeout = 4,
    /// Async error.
    AsyncError = 5,
    /// DNS forbidden.
    DnsForbidden = 6,
    /// Remote error.
    RemoteError = 7,
    /// In the delegate allow list.
    DelegateAllowList = 8,
    /// Certificate error.
    CertificateError = 9,
    /// An immediate retry is needed.
    NeedInstantRetry = 10,
    /// The host name could not be verified.
    HostNameMismatch = 11,
    /// TLS could not be verified.
    TlsVerificationFailed = 12,
    /// DNS resolution timed out.
    DnsResolveTimeOut = 13,
    /// No client was available.
    NoClient = 14,
    /// Resource not found.
    ResourceNotFound = 15,
    /// Too many requests.
    TooManyRequests = 16,
}

/// Webhook deliveries to list.
#[zoom_model]
pub enum WebhookLogType {
    /// All deliveries.
    All = 1,
    /// Failed deliveries.
    Failed = 2,
    /// Successful deliveries.
    Successful = 3,
}

/// Category of logged operations.
#[zoom_model]
pub enum LogCategory {
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
    /// Chat.
    Im,
    /// Recording.
    Recording,
    /// Phone contacts.
    PhoneContacts,
    /// Webinar.
    Webinar,
    /// Subaccounts.
    SubAccount,
    /// Role.
    Role,
    /// Zoom Rooms.
    ZoomRooms,
}

/// Type of phone calls to report.
#[zoom_model]
pub enum AudioType {
    /// Toll-free calls in and out.
    #[zoom(rename = "1")]
    TollFree,
    /// Toll calls.
    #[zoom(rename = "2")]
    Toll,
    /// Calls through SIP Connected Audio.
    #[zoom(rename = "3")]
    SipConnectedAudio,
}

/// Time to which the period applies.
#[zoom_model]
pub enum QueryDateType {
    /// Start of the call.
    StartTime,
    /// End of the call.
    EndTime,
    /// Start of the session.
    SessionStartTime,
    /// End of the session.
    SessionEndTime,
}
