//! Usage reports.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::types::MeetingId;
use crate::{zoom_endpoint, zoom_model};

/// Gets a cloud recording report.
///
/// Zoom's page: [Get cloud recording usage report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/cloud_recording).
#[zoom_endpoint(
    GET, "/report/cloud_recording",
    scopes = "report:read:admin",
    rate_limit = Heavy,
    errors(
        /// No permission.
        400/200 => NoPermission,
    )
)]
pub fn get_cloud_recording_report(
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
    /// The group ID.
    group_id: Option<String>,
) -> CloudRecordingReport;

/// Gets a daily report.
///
/// Zoom's page: [Get daily usage report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/daily).
#[zoom_endpoint(
    GET, "/report/daily",
    scopes = "report:read:admin",
    rate_limit = Heavy,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Over six months ago.
        400/300 => OverSixMonthsAgo,
    )
)]
pub fn get_daily_report(
    /// The year.
    year: Option<i64>,
    /// The month.
    month: Option<i64>,
    /// The group ID.
    group_id: Option<String>,
) -> DailyReport;

/// Lists telephone usage.
///
/// Zoom's page: [Get telephone reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/telephone).
#[zoom_endpoint(
    GET, "/report/telephone",
    scopes = ["report:read:admin", "report:read:telephone:admin"],
    rate_limit = Heavy,
    paged = telephony_usage,
    errors(
        /// Invalid page token.
        400/300 => InvalidPageToken,
        /// Forbidden.
        403 => Forbidden,
    )
)]
pub fn list_telephone_usage(
    /// The type: `1` when left out.
    #[query(rename = "type")]
    kind: Option<ReportType>,
    /// The query date type: `start_time` when left out.
    query_date_type: Option<QueryDateType>,
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page: 1 when left out.
    page_number: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> TelephonyUsagePage;

/// Lists hosts.
///
/// Zoom's page: [Get active or inactive host reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/users).
#[zoom_endpoint(
    GET, "/report/users",
    scopes = ["report:read:admin", "report:read:list_users:admin"],
    rate_limit = Heavy,
    paged = users,
    errors(
        /// No permission.
        400/200 => NoPermission,
    )
)]
pub fn list_hosts(
    /// The type.
    #[query(rename = "type")]
    kind: Option<HostActivity>,
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page: 1 when left out.
    page_number: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The group ID.
    group_id: Option<String>,
) -> HostPage;

/// A cloud recording report.
#[zoom_model]
pub struct CloudRecordingReport {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// The cloud recording storage.
    pub cloud_recording_storage: Vec<CloudRecordingStorage>,
}

/// A cloud recording storage.
#[zoom_model]
pub struct CloudRecordingStorage {
    /// The date.
    pub date: Option<Date>,
    /// The free usage.
    pub free_usage: Option<String>,
    /// The plan usage.
    pub plan_usage: Option<String>,
    /// The usage.
    pub usage: Option<String>,
}

/// A daily report.
#[zoom_model]
pub struct DailyReport {
    /// The dates.
    pub dates: Vec<DailyReportDate>,
    /// The month.
    pub month: Option<i64>,
    /// The year.
    pub year: Option<i64>,
}

/// A daily report date.
#[zoom_model]
pub struct DailyReportDate {
    /// The date.
    pub date: Option<Date>,
    /// The meeting minutes.
    pub meeting_minutes: Option<i64>,
    /// The meetings.
    pub meetings: Option<i64>,
    /// The new users.
    pub new_users: Option<i64>,
    /// The participants.
    pub participants: Option<i64>,
}

/// One page of telephony usages.
#[zoom_model]
pub struct TelephonyUsagePage {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The telephony usage: at most 300.
    pub telephony_usage: Vec<TelephonyUsage>,
}

/// A telephony usage.
#[zoom_model]
pub struct TelephonyUsage {
    /// The call in number.
    pub call_in_number: Option<String>,
    /// The country name.
    pub country_name: Option<String>,
    /// The dept.
    pub dept: Option<String>,
    /// The duration.
    pub duration: Option<u32>,
    /// The end time.
    pub end_time: Option<Timestamp>,
    /// The host email.
    pub host_email: Option<String>,
    /// The host ID.
    pub host_id: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The meeting ID.
    pub meeting_id: Option<MeetingId>,
    /// The meeting type.
    pub meeting_type: Option<String>,
    /// The phone number.
    pub phone_number: Option<String>,
    /// The rate.
    pub rate: Option<f64>,
    /// The signaled number.
    pub signaled_number: Option<String>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The total.
    pub total: Option<f64>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<TelephonyUsageType>,
    /// The UUID.
    pub uuid: Option<String>,
}

/// What a telephony usage type can be.
#[zoom_model]
pub enum TelephonyUsageType {
    /// Toll free.
    #[zoom(rename = "toll-free")]
    TollFree,
    /// Call out.
    #[zoom(rename = "call-out")]
    CallOut,
    /// Call in.
    #[zoom(rename = "call-in")]
    CallIn,
    /// Us toll number.
    #[zoom(rename = "US toll-number")]
    UsTollNumber,
    /// Global toll number.
    #[zoom(rename = "global toll-number")]
    GlobalTollNumber,
    /// Premium.
    Premium,
    /// Premium call in.
    #[zoom(rename = "premium call-in")]
    PremiumCallIn,
    /// Toll.
    #[zoom(rename = "Toll")]
    Toll,
}

/// One page of hosts.
#[zoom_model]
pub struct HostPage {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page: 1 when left out.
    pub page_number: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The total meeting minutes.
    pub total_meeting_minutes: Option<i64>,
    /// The total meetings.
    pub total_meetings: Option<i64>,
    /// The total participants.
    pub total_participants: Option<i64>,
    /// The users.
    pub users: Vec<Host>,
}

/// A host.
#[zoom_model]
pub struct Host {
    /// The custom attributes.
    pub custom_attributes: Vec<CustomAttribute>,
    /// The dept.
    pub dept: Option<String>,
    /// The email.
    pub email: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The meeting minutes.
    pub meeting_minutes: Option<i64>,
    /// The meetings.
    pub meetings: Option<i64>,
    /// The participants.
    pub participants: Option<i64>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// The user name.
    pub user_name: Option<String>,
}

/// A custom attribute.
#[zoom_model]
pub struct CustomAttribute {
    /// The key.
    pub key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
}

/// What a report type can be.
#[zoom_model]
pub enum ReportType {
    /// Value1.
    #[zoom(rename = "1")]
    Value1,
    /// Value2.
    #[zoom(rename = "2")]
    Value2,
    /// Value3.
    #[zoom(rename = "3")]
    Value3,
}

/// What a query date type can be.
#[zoom_model]
pub enum QueryDateType {
    /// Start time.
    StartTime,
    /// End time.
    EndTime,
    /// Meeting start time.
    MeetingStartTime,
    /// Meeting end time.
    MeetingEndTime,
}

/// What a host activity can be.
#[zoom_model]
pub enum HostActivity {
    /// Active.
    Active,
    /// Inactive.
    Inactive,
}
