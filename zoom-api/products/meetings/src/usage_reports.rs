//! Reports on how much the account was used: by day, by host, over the phone and in recording storage.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::types::MeetingId;
use zoom_api::{zoom_endpoint, zoom_model};

/// Reports how much cloud recording storage the account used, day by day.
///
/// The account needs a Pro plan or higher. A report ends yesterday at the latest, spans at most 30 days, and reaches
/// back six months.
///
/// Zoom's page: [Get cloud recording usage report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/cloud_recording).
#[zoom_endpoint(
    GET, "/report/cloud_recording",
    scopes = "report:read:admin",
    rate_limit = Heavy,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
    )
)]
pub fn get_cloud_recording_report(
    /// The first day of the period. From here to `to` it is 30 days at most.
    from: Date,
    /// The last day of the period, yesterday at the latest.
    to: Date,
    /// Only users who are members of this group, by its ID.
    group_id: Option<String>,
) -> CloudRecordingReport;

/// Reports the account's new users, meetings, participants and meeting minutes for each day of a month.
///
/// The account needs a Pro plan or higher. The month must be one of the last six.
///
/// Zoom's page: [Get daily usage report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/daily).
#[zoom_endpoint(
    GET, "/report/daily",
    scopes = "report:read:admin",
    rate_limit = Heavy,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The month is not one of the last six.
        400/300 => OverSixMonthsAgo,
    )
)]
pub fn get_daily_report(
    /// The year of the report.
    year: Option<i64>,
    /// The month, from 1 to 12.
    month: Option<i64>,
    /// Only users who are members of this group, by its ID.
    group_id: Option<String>,
) -> DailyReport;

/// Reports who dialled into meetings by phone, and which numbers they used, page by page.
///
/// It covers Audio Conferencing and SIP Connected Audio. The account needs a Pro plan or higher. A report spans at most
/// one month.
///
/// Zoom's page: [Get telephone reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/telephone).
#[zoom_endpoint(
    GET, "/report/telephone",
    scopes = ["report:read:admin", "report:read:telephone:admin"],
    rate_limit = Heavy,
    paged = telephony_usage,
    errors(
        /// The page token is not valid, or has expired.
        400/300 => InvalidPageToken,
        /// The app or the user may not do this.
        403 => Forbidden,
    )
)]
pub fn list_telephone_usage(
    /// The kind of audio to report on. `1` when left out.
    #[query(rename = "type")]
    kind: Option<ReportType>,
    /// Whether the period goes by the start or end of the call, or of the meeting. `start_time` when left out.
    query_date_type: Option<QueryDateType>,
    /// The first day of the period. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page; not available when `query_date_type` goes by the meeting's start or end. Zoom is giving
    /// it up: use `next_page_token` instead. 1 when left out.
    page_number: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> TelephonyUsagePage;

/// Reports the account's active or inactive hosts, page by page.
///
/// Active hosts held at least one meeting in the range, inactive ones none. The account needs a Pro plan or higher. A
/// report spans at most one month, within the last six.
///
/// Zoom's page: [Get active or inactive host reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/users).
#[zoom_endpoint(
    GET, "/report/users",
    scopes = ["report:read:admin", "report:read:list_users:admin"],
    rate_limit = Heavy,
    paged = users,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
    )
)]
pub fn list_hosts(
    /// Whether to list active or inactive hosts.
    #[query(rename = "type")]
    kind: Option<HostActivity>,
    /// The first day of the period. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page. 1 when left out.
    page_number: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// Only users who are members of this group, by its ID.
    group_id: Option<String>,
) -> HostPage;

/// The account's use of cloud recording storage, day by day.
#[zoom_model]
pub struct CloudRecordingReport {
    /// The first day of the report.
    pub from: Option<Date>,
    /// The last day of the report.
    pub to: Option<Date>,
    /// The storage in use, day by day.
    pub cloud_recording_storage: Vec<CloudRecordingStorage>,
}

/// The storage used on one day.
#[zoom_model]
pub struct CloudRecordingStorage {
    /// The day the storage was used.
    pub date: Option<Date>,
    /// The free storage, with its unit, such as `3 MB`.
    pub free_usage: Option<String>,
    /// The paid storage, with its unit, such as `3 TB`.
    pub plan_usage: Option<String>,
    /// The storage in use on this day, with its unit, such as `3 MB`.
    pub usage: Option<String>,
}

/// The account's usage in one month, day by day.
#[zoom_model]
pub struct DailyReport {
    /// The numbers, day by day.
    pub dates: Vec<DailyUsage>,
    /// The month, from 1 to 12.
    pub month: Option<i64>,
    /// The year of the report.
    pub year: Option<i64>,
}

/// The account's usage on one day.
#[zoom_model]
pub struct DailyUsage {
    /// The day.
    pub date: Option<Date>,
    /// How many minutes of meetings there were on this day.
    pub meeting_minutes: Option<i64>,
    /// How many meetings there were on this day.
    pub meetings: Option<i64>,
    /// How many users were new on this day.
    pub new_users: Option<i64>,
    /// How many people took part on this day.
    pub participants: Option<i64>,
}

/// One page of calls into meetings by phone.
#[zoom_model]
pub struct TelephonyUsagePage {
    /// The first day of the report.
    pub from: Option<Date>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are; absent when `query_date_type` goes by the meeting's start or end.
    pub page_count: Option<u32>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// The last day of the report.
    pub to: Option<Date>,
    /// How many records there are on all pages; absent when `query_date_type` goes by the meeting's start or end.
    pub total_records: Option<u64>,
    /// The phone calls. At most 300.
    pub telephony_usage: Vec<TelephonyUsage>,
}

/// A phone call to or from a meeting, and what it cost.
#[zoom_model]
pub struct TelephonyUsage {
    /// The number of the caller.
    pub call_in_number: Option<String>,
    /// The country, by its full name.
    pub country_name: Option<String>,
    /// The host's department.
    pub dept: Option<String>,
    /// How long the leg of the call took.
    pub duration: Option<u32>,
    /// When the leg of the call ended.
    pub end_time: Option<Timestamp>,
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The host's name.
    pub host_name: Option<String>,
    /// The meeting ID, also called the meeting number.
    pub meeting_id: Option<MeetingId>,
    /// The kind of meeting.
    pub meeting_type: Option<String>,
    /// The toll-free number.
    pub phone_number: Option<String>,
    /// The rate at which the call is charged.
    pub rate: Option<f64>,
    /// The number that was signaled to Zoom.
    pub signaled_number: Option<String>,
    /// When the leg of the call started.
    pub start_time: Option<Timestamp>,
    /// What the call out cost, in US dollars: the plan's rate times the duration.
    pub total: Option<f64>,
    /// The kind of call.
    #[zoom(rename = "type")]
    pub kind: Option<TelephonyUsageType>,
    /// The UUID of this instance of the meeting.
    pub uuid: Option<String>,
}

/// What kind of phone call it was.
#[zoom_model]
pub enum TelephonyUsageType {
    /// Free for the caller.
    #[zoom(rename = "toll-free")]
    TollFree,
    /// Made from the meeting.
    #[zoom(rename = "call-out")]
    CallOut,
    /// Made to the meeting.
    #[zoom(rename = "call-in")]
    CallIn,
    /// To a number in the United States that the caller pays for.
    #[zoom(rename = "US toll-number")]
    UsTollNumber,
    /// To a number elsewhere that the caller pays for.
    #[zoom(rename = "global toll-number")]
    GlobalTollNumber,
    /// To or from a premium number.
    Premium,
    /// To a premium number.
    #[zoom(rename = "premium call-in")]
    PremiumCallIn,
    /// To a number that the caller pays for.
    #[zoom(rename = "Toll")]
    Toll,
}

/// One page of active or inactive hosts, with the totals of the time range.
#[zoom_model]
pub struct HostPage {
    /// The first day of the report.
    pub from: Option<Date>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page.
    pub page_number: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// The last day of the report.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// How many minutes of meetings there were in the period.
    pub total_meeting_minutes: Option<i64>,
    /// How many meetings there were in the period.
    pub total_meetings: Option<i64>,
    /// How many participants there were in the period.
    pub total_participants: Option<i64>,
    /// The hosts.
    pub users: Vec<Host>,
}

/// A host, and how much they hosted in the time range.
#[zoom_model]
pub struct Host {
    /// The custom attributes of the user.
    pub custom_attributes: Vec<CustomAttribute>,
    /// The user's department.
    pub dept: Option<String>,
    /// The user's e-mail address.
    pub email: Option<String>,
    /// The user's ID.
    pub id: Option<String>,
    /// How many minutes of meetings the user had.
    pub meeting_minutes: Option<i64>,
    /// How many meetings the user had.
    pub meetings: Option<i64>,
    /// How many people took part in the user's meetings.
    pub participants: Option<i64>,
    /// The kind of user.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// The user's display name.
    pub user_name: Option<String>,
}

/// A custom attribute of the host, and its value.
#[zoom_model]
pub struct CustomAttribute {
    /// The identifier of the custom attribute.
    pub key: Option<String>,
    /// The name of the custom attribute.
    pub name: Option<String>,
    /// The value of the custom attribute.
    pub value: Option<String>,
}

/// Which kind of audio the report is on.
#[zoom_model]
pub enum ReportType {
    /// Toll-free calls into meetings, and calls out of them.
    #[zoom(rename = "1")]
    TollFree,
    /// Calls that the caller pays for.
    #[zoom(rename = "2")]
    Toll,
    /// SIP Connected Audio.
    #[zoom(rename = "3")]
    SipConnectedAudio,
}

/// What a range of dates selects calls by.
#[zoom_model]
pub enum QueryDateType {
    /// When the call started.
    StartTime,
    /// When the call ended.
    EndTime,
    /// When its meeting started.
    MeetingStartTime,
    /// When its meeting ended.
    MeetingEndTime,
}

/// Which hosts are reported.
#[zoom_model]
pub enum HostActivity {
    /// Those who held a meeting in the range.
    Active,
    /// Those who held none.
    Inactive,
}
