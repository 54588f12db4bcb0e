//! Usage reports of the account: by day, by host, by phone and for recording storage.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::types::MeetingId;
use zoom_api::{zoom_endpoint, zoom_model};

/// Returns the account's daily cloud recording storage usage.
///
/// Requires a Pro plan or higher. A report ends at the latest yesterday, spans at most 30 days, and covers the last six
/// months.
#[zoom_endpoint(
    GET, "/report/cloud_recording",
    scopes = "report:read:admin",
    rate_limit = Heavy,
    operation = "reportCloudRecording",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/cloud_recording",
    max_range = 30 days,
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
    )
)]
pub fn get_cloud_recording_report(
    /// First day of the period.
    from: Date,
    /// Last day of the period, at the latest yesterday.
    to: Date,
    /// ID of a group; only the usage of its members is reported.
    group_id: Option<String>,
) -> CloudRecordingReport;

/// Returns the account's daily numbers of new users, meetings, participants and meeting minutes in a month.
///
/// Requires a Pro plan or higher. The month must be one of the last six.
#[zoom_endpoint(
    GET, "/report/daily",
    scopes = "report:read:admin",
    rate_limit = Heavy,
    operation = "reportDaily",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/daily",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The month is not one of the last six.
        400/300 => OverSixMonthsAgo,
    )
)]
pub fn get_daily_report(
    /// Year of the report.
    year: Option<i64>,
    /// Month of the report.
    #[zoom(min = 1, max = 12)]
    month: Option<i64>,
    /// ID of a group; only the usage of its members is reported.
    group_id: Option<String>,
) -> DailyReport;

/// Lists the phone calls of meeting participants, with the numbers used.
///
/// It covers Audio Conferencing and SIP Connected Audio. Requires a Pro plan or higher. A report spans at most one
/// month.
#[zoom_endpoint(
    GET, "/report/telephone",
    scopes = ["report:read:admin", "report:read:telephone:admin"],
    rate_limit = Heavy,
    paged = telephony_usage,
    operation = "reportTelephone",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/telephone",
    max_range = 1 month,
    errors(
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
        /// The app or the user lacks permission.
        403 => Forbidden,
    )
)]
pub fn list_telephone_usage(
    /// Audio type to report.
    #[zoom(default = "1")]
    #[query(rename = "type")]
    kind: Option<ReportType>,
    /// Whether the period filters by the start or end of the call, or of the meeting.
    #[zoom(default = "start_time")]
    query_date_type: Option<QueryDateType>,
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Page number; unavailable if `query_date_type` filters by the meeting's start or end.
    #[deprecated = "deprecated by Zoom; use `next_page_token` or `Client::pages`"]
    #[zoom(default = 1)]
    page_number: Option<u32>,
    next_page_token: Option<String>,
) -> TelephonyUsagePage;

/// Lists the account's active or inactive hosts.
///
/// Active hosts held at least one meeting in the range, inactive ones none. Requires a Pro plan or higher. A report
/// spans at most one month, within the last six months.
#[zoom_endpoint(
    GET, "/report/users",
    scopes = ["report:read:admin", "report:read:list_users:admin"],
    rate_limit = Heavy,
    paged = users,
    operation = "reportUsers",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/users",
    max_range = 1 month,
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
    )
)]
pub fn list_hosts(
    /// Whether to list active or inactive hosts.
    #[query(rename = "type")]
    kind: Option<HostActivity>,
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Page number.
    #[zoom(default = 1)]
    page_number: Option<u32>,
    next_page_token: Option<String>,
    /// ID of a group; only its members are returned.
    group_id: Option<String>,
) -> HostPage;

/// Daily cloud recording storage usage of the account.
#[zoom_model(response)]
pub struct CloudRecordingReport {
    /// First day of the report.
    pub from: Option<Date>,
    /// Last day of the report.
    pub to: Option<Date>,
    /// Daily storage usage.
    pub cloud_recording_storage: Vec<CloudRecordingStorage>,
}

/// Storage usage of one day.
#[zoom_model(response)]
pub struct CloudRecordingStorage {
    /// Day of the usage.
    pub date: Option<Date>,
    /// Free storage, with its unit, such as `3 MB`.
    pub free_usage: Option<String>,
    /// Paid storage, with its unit, such as `3 TB`.
    pub plan_usage: Option<String>,
    /// Storage used on this day, with its unit, such as `3 MB`.
    pub usage: Option<String>,
}

/// Daily usage of the account in one month.
#[zoom_model(response)]
pub struct DailyReport {
    /// Daily numbers.
    pub dates: Vec<DailyUsage>,
    /// Month.
    #[zoom(min = 1, max = 12)]
    pub month: Option<i64>,
    /// Year of the report.
    pub year: Option<i64>,
}

/// Usage of the account on one day.
#[zoom_model(response)]
pub struct DailyUsage {
    /// Day.
    pub date: Option<Date>,
    /// Number of meeting minutes on this day.
    pub meeting_minutes: Option<i64>,
    /// Number of meetings on this day.
    pub meetings: Option<i64>,
    /// Number of new users on this day.
    pub new_users: Option<i64>,
    /// Number of participants on this day.
    pub participants: Option<i64>,
}

/// Page of phone calls of meeting participants.
#[zoom_model(response)]
pub struct TelephonyUsagePage {
    /// First day of the report.
    pub from: Option<Date>,
    pub next_page_token: Option<String>,
    /// Number of pages; absent if `query_date_type` filters by the meeting's start or end.
    pub page_count: Option<u32>,
    pub page_size: Option<u32>,
    /// Last day of the report.
    pub to: Option<Date>,
    /// Total number of records; absent if `query_date_type` filters by the meeting's start or end.
    pub total_records: Option<u64>,
    /// Phone calls.
    #[zoom(max_items = 300)]
    pub telephony_usage: Vec<TelephonyUsage>,
}

/// Phone call to or from a meeting, with its cost.
#[zoom_model(response)]
pub struct TelephonyUsage {
    /// Number of the caller.
    pub call_in_number: Option<String>,
    /// Full name of the country.
    pub country_name: Option<String>,
    /// Department of the host.
    #[zoom(rename = "dept")]
    pub department: Option<String>,
    /// Duration of the call leg.
    pub duration: Option<u32>,
    /// End time of the call leg.
    pub end_time: Option<Timestamp>,
    /// Email address of the host.
    pub host_email: Option<String>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Name of the host.
    pub host_name: Option<String>,
    /// ID of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// Meeting type.
    pub meeting_type: Option<String>,
    /// Toll-free number.
    pub phone_number: Option<String>,
    /// Rate of the call.
    pub rate: Option<f64>,
    /// Number signaled to Zoom.
    pub signaled_number: Option<String>,
    /// Start time of the call leg.
    pub start_time: Option<Timestamp>,
    /// Cost of the call-out, in US dollars: the plan's rate times the duration.
    pub total: Option<f64>,
    /// Call type.
    #[zoom(rename = "type")]
    pub kind: Option<TelephonyUsageType>,
    /// UUID of this instance of the meeting.
    pub uuid: Option<String>,
}

/// Call type.
#[zoom_model]
pub enum TelephonyUsageType {
    /// Toll-free call.
    #[zoom(rename = "toll-free")]
    TollFree,
    /// Call-out.
    #[zoom(rename = "call-out")]
    CallOut,
    /// Call-in.
    #[zoom(rename = "call-in")]
    CallIn,
    /// Toll call to a number in the United States.
    #[zoom(rename = "US toll-number")]
    UsTollNumber,
    /// Toll call to a number elsewhere.
    #[zoom(rename = "global toll-number")]
    GlobalTollNumber,
    /// Call to or from a premium number.
    Premium,
    /// Call to a premium number.
    #[zoom(rename = "premium call-in")]
    PremiumCallIn,
    /// Toll call.
    #[zoom(rename = "Toll")]
    Toll,
}

/// Page of active or inactive hosts, with the totals of the time range.
#[zoom_model(response)]
pub struct HostPage {
    /// First day of the report.
    pub from: Option<Date>,
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Page number.
    pub page_number: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Last day of the report.
    pub to: Option<Date>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Number of meeting minutes in the period.
    pub total_meeting_minutes: Option<i64>,
    /// Number of meetings in the period.
    pub total_meetings: Option<i64>,
    /// Number of participants in the period.
    pub total_participants: Option<i64>,
    /// Hosts.
    pub users: Vec<Host>,
}

/// Host, with the usage in the time range.
#[zoom_model(response)]
pub struct Host {
    /// Custom attributes of the user.
    pub custom_attributes: Vec<CustomAttribute>,
    /// Department of the user.
    #[zoom(rename = "dept")]
    pub department: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// ID of the user.
    pub id: Option<String>,
    /// Number of the user's meeting minutes.
    pub meeting_minutes: Option<i64>,
    /// Number of the user's meetings.
    pub meetings: Option<i64>,
    /// Number of participants in the user's meetings.
    pub participants: Option<i64>,
    /// User type, such as 1 for Basic or 2 for Licensed.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// Display name of the user.
    pub user_name: Option<String>,
}

/// Custom attribute of the host, with its value.
#[zoom_model(response)]
pub struct CustomAttribute {
    /// Identifier of the custom attribute.
    pub key: Option<String>,
    /// Name of the custom attribute.
    pub name: Option<String>,
    /// Value of the custom attribute.
    pub value: Option<String>,
}

/// Audio type of the report.
#[zoom_model]
pub enum ReportType {
    /// Toll-free call-in and call-out.
    #[zoom(rename = "1")]
    TollFree,
    /// Toll calls.
    #[zoom(rename = "2")]
    Toll,
    /// SIP Connected Audio.
    #[zoom(rename = "3")]
    SipConnectedAudio,
}

/// Time that the range of dates filters calls by.
#[zoom_model]
pub enum QueryDateType {
    /// Start of the call.
    StartTime,
    /// End of the call.
    EndTime,
    /// Start of the meeting.
    MeetingStartTime,
    /// End of the meeting.
    MeetingEndTime,
}

/// Hosts to report.
#[zoom_model]
pub enum HostActivity {
    /// Hosts who held a meeting in the range.
    Active,
    /// Hosts who held none.
    Inactive,
}
