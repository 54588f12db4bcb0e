//! Ranges of dates, month by month.

use std::sync::{Arc, Mutex};

use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan as _};
use proptest::prelude::*;
use zoom_api::page::{Paged, RangeEnd, Ranged};
use zoom_api::{Client, zoom_endpoint, zoom_model};

use crate::support::{Scripted, StubTransport, client_of, json};

/// A page of recordings.
#[zoom_model]
pub struct TakePage {
    /// The token of the next page.
    pub next_page_token: Option<String>,
    /// The recordings.
    pub takes: Vec<String>,
}

/// Lists the recordings of a user.
#[zoom_endpoint(GET, "/users/<user_id>/takes", paged = takes)]
pub fn list_takes(
    user_id: String,
    page_size: Option<u32>,
    next_page_token: Option<String>,
    from: Option<Date>,
    to: Option<Date>,
) -> TakePage;

/// Reports recordings.
#[zoom_endpoint(GET, "/report/takes", paged = takes)]
pub fn report_takes(
    from: Date,
    #[query(rename = "to")] until: Date,
    #[query] next_page_token: Option<String>,
) -> TakePage;

fn takes(takes: &[&str], token: &str) -> Vec<u8> {
    json(200, &serde_json::json!({"next_page_token": token, "takes": takes}).to_string())
}

fn targets(server: &Scripted) -> Vec<String> {
    server.seen().iter().map(|seen| seen.target().to_owned()).collect()
}

#[tokio::test]
async fn a_range_is_requested_by_month_and_page() {
    // Both months have a page `1`, which is not a loop.
    let script = vec![takes(&["a"], "1"), takes(&["b"], ""), takes(&["c"], "1"), takes(&[], ""), takes(&["d"], "")];
    let server = Scripted::start(script).await;
    let call = list_takes("me").page_size(300).from(date(2024, 1, 15)).to(date(2024, 3, 20));
    let mut items = client_of(&server).items(call).by_month();
    assert_eq!(items.collect_all().await.unwrap(), ["a", "b", "c", "d"]);
    assert_eq!(
        targets(&server),
        [
            "/v2/users/me/takes?page_size=300&from=2024-01-15&to=2024-02-14",
            "/v2/users/me/takes?page_size=300&next_page_token=1&from=2024-01-15&to=2024-02-14",
            "/v2/users/me/takes?page_size=300&from=2024-02-15&to=2024-03-14",
            "/v2/users/me/takes?page_size=300&next_page_token=1&from=2024-02-15&to=2024-03-14",
            "/v2/users/me/takes?page_size=300&from=2024-03-15&to=2024-03-20",
        ]
    );
}

#[tokio::test]
async fn ranges_may_have_other_names_and_be_in_reverse() {
    let server = Scripted::start(vec![takes(&["b"], ""), takes(&["a"], "")]).await;
    let mut pages = client_of(&server).pages(report_takes(date(2023, 1, 31), date(2023, 3, 1))).by_month_latest_first();
    assert_eq!(pages.next().await.unwrap().unwrap().takes, ["b"]);
    assert_eq!(pages.next().await.unwrap().unwrap().takes, ["a"]);
    assert!(pages.next().await.is_none());
    assert_eq!(
        targets(&server),
        ["/v2/report/takes?from=2023-02-28&to=2023-03-01", "/v2/report/takes?from=2023-01-31&to=2023-02-27"]
    );
}

#[tokio::test]
async fn an_error_in_a_month_is_retried_in_that_month() {
    let server = Scripted::start(vec![takes(&["a"], ""), json(500, "{}"), takes(&["b"], "")]).await;
    let mut items = client_of(&server).items(list_takes("me").from(date(2024, 1, 1)).to(date(2024, 2, 1))).by_month();
    assert_eq!(items.collect_all().await.unwrap_err().page(), Some(2));
    assert_eq!(items.collect_all().await.unwrap(), ["a", "b"]);
    let seen = targets(&server);
    assert_eq!(seen[1], "/v2/users/me/takes?from=2024-02-01&to=2024-02-01");
    assert_eq!(seen[1], seen[2]);
}

#[tokio::test]
async fn a_page_token_is_rejected_with_by_month() {
    let server = Scripted::start(vec![takes(&["a"], "")]).await;
    let call = list_takes("me").next_page_token("old").from(date(2024, 1, 1)).to(date(2024, 1, 2));
    assert_eq!(client_of(&server).items(call).by_month().collect_all().await.unwrap(), ["a"]);
    assert_eq!(targets(&server), ["/v2/users/me/takes?from=2024-01-01&to=2024-01-02"]);
}

#[tokio::test]
async fn an_invalid_range_is_one_error_and_sends_nothing() {
    let server = Scripted::start(vec![]).await;
    let open = "GET /users/<user_id>/takes: not sent: listing by month requires both `from` and `to`";
    let rows = [
        (
            list_takes("me").from(date(2024, 2, 1)).to(date(2024, 1, 31)),
            "GET /users/<user_id>/takes: not sent: `from` is after `to`",
        ),
        (list_takes("me").from(date(2024, 2, 1)), open),
        (list_takes("me").to(date(2024, 2, 1)), open),
        (list_takes("me"), open),
    ];
    for (call, message) in rows {
        let mut items = client_of(&server).items(call).by_month();
        let error = items.collect_all().await.unwrap_err();
        assert!(error.is_argument());
        assert_eq!(error.to_string(), message);
        assert!(items.next().await.is_none());
    }
    assert!(server.seen().is_empty());
}

/// The requested windows, in order.
fn windows<E: Ranged<From: RangeEnd, To: RangeEnd> + Paged>(call: E, latest_first: bool) -> Vec<(Date, Date)> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let record = Arc::clone(&seen);
    let zoom = StubTransport::new(move |request, _| {
        let day = |wanted: &str| {
            let (_, value) = request.url.query_pairs().find(|(name, _)| name == wanted).unwrap();
            value.parse::<Date>().unwrap()
        };
        record.lock().unwrap().push((day("from"), day("to")));
        (200, "{}".to_owned())
    });
    let client = Client::builder().token("a-token").transport(zoom).unlimited().build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    let pages = client.pages(call);
    let mut pages = if latest_first { pages.by_month_latest_first() } else { pages.by_month() };
    runtime.block_on(async { while pages.next().await.is_some_and(|page| page.is_ok()) {} });
    let seen = seen.lock().unwrap();
    seen.clone()
}

fn day() -> impl Strategy<Value = Date> {
    // The ends of the calendar and of months occur often enough.
    let any = (-9999_i16..=9999, 1_i8..=12, 1_i8..=31);
    let day = any.prop_map(|(year, month, day)| Date::new(year, month, 1).unwrap().saturating_add((day - 1).days()));
    prop_oneof![8 => day, 1 => Just(Date::MAX), 1 => Just(Date::MIN)]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn windows_cover_each_day_once_within_a_month(from in day(), length in 0..900_i64) {
        let to = from.saturating_add(length.days());
        let windows = windows(list_takes("me").from(from).to(to), false);
        prop_assert_eq!(windows.first().unwrap().0, from);
        prop_assert_eq!(windows.last().unwrap().1, to);
        for (first, last) in &windows {
            prop_assert!(first <= last);
            // The calendar ends within the month after the last window.
            prop_assert!(first.checked_add(1.month()).map_or(true, |next| *last < next));
            prop_assert!(last.since(*first).unwrap().get_days() <= 30);
        }
        for pair in windows.windows(2) {
            prop_assert_eq!(pair[0].1.tomorrow().unwrap(), pair[1].0);
        }
    }

    #[test]
    fn reversed_windows_are_the_same(from in day(), length in 0..400_i64) {
        let to = from.saturating_add(length.days());
        let mut latest_first = windows(report_takes(from, to), true);
        latest_first.reverse();
        prop_assert_eq!(latest_first, windows(report_takes(from, to), false));
    }

    #[test]
    fn an_empty_range_requests_nothing(from in day(), length in 1..900_i64) {
        let to = from.saturating_sub(length.days());
        prop_assume!(to < from);
        prop_assert!(windows(report_takes(from, to), false).is_empty());
    }
}

#[test]
fn the_last_windows_of_the_calendar_are_complete() {
    let windows = windows(report_takes(date(9998, 1, 1), date(9999, 12, 1)), false);
    assert_eq!(windows.last(), Some(&(date(9999, 12, 1), date(9999, 12, 1))));
    assert_eq!(windows.len(), 24);
}

#[test]
fn a_year_has_twelve_windows() {
    for year in [2023, 2024, 2100] {
        let windows = windows(report_takes(date(year, 1, 1), date(year, 12, 31)), false);
        assert_eq!(windows.len(), 12);
        assert!(windows.iter().all(|(first, last)| *first == last.first_of_month() && *last == last.last_of_month()));
    }
}

/// Lists recordings, of which Zoom returns a month.
#[zoom_endpoint(GET, "/users/<user_id>/limited", paged = takes, max_range = 1 month)]
pub fn list_limited(user_id: String, next_page_token: Option<String>, from: Option<Date>, to: Option<Date>)
-> TakePage;

/// Lists recordings, of which Zoom returns a week.
#[zoom_endpoint(GET, "/users/<user_id>/weekly", paged = takes, max_range = 7 days)]
pub fn list_weekly(user_id: String, next_page_token: Option<String>, from: Option<Date>, to: Option<Date>) -> TakePage;

#[tokio::test]
async fn r138_a_range_that_zoom_would_cut_is_an_argument_error() {
    let year = || list_limited("me").from(date(2024, 1, 1)).to(date(2024, 12, 31));
    let server = Scripted::start(Vec::new()).await;
    let mut items = client_of(&server).items(year());
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.is_argument() && error.to_string().contains("longer than 1 month"), "{error}");
    assert!(items.next().await.is_none());
    assert!(client_of(&server).pages(year()).next().await.unwrap().unwrap_err().is_argument());
    let by_a_day = list_limited("me").from(date(2024, 1, 31)).to(date(2024, 3, 1));
    assert!(client_of(&server).items(by_a_day).collect_all().await.unwrap_err().is_argument());
    assert!(server.seen().is_empty());
}

/// The error of a listing whose range is too long, and that it sent nothing.
async fn rejected<E: Paged>(call: E) -> String {
    let server = Scripted::start(Vec::new()).await;
    let error = client_of(&server).items(call).next().await.unwrap().map(drop).unwrap_err();
    assert!(error.is_argument() && server.seen().is_empty(), "{error}");
    error.to_string()
}

#[tokio::test]
async fn r138_declared_listings_of_zoom_reject_ranges_that_zoom_would_cut() {
    use zoom_api::meetings::{activity_reports, archived_files, meeting_reports, recordings, usage_reports};

    let (from, to) = (date(2025, 12, 31), date(2026, 2, 1));
    let (start, end): (Timestamp, Timestamp) =
        ("2026-01-01T00:00:00Z".parse().unwrap(), "2026-01-08T00:00:01Z".parse().unwrap());
    let errors = [
        rejected(recordings::list_recordings("me").from(from).to(to)).await,
        rejected(meeting_reports::list_user_meetings("me", from, to)).await,
        rejected(activity_reports::list_sign_ins().from(from).to(to)).await,
        rejected(activity_reports::list_operation_logs(from, to)).await,
        rejected(activity_reports::list_remote_support_sessions(from, to)).await,
        rejected(usage_reports::list_telephone_usage(from, to)).await,
        rejected(usage_reports::list_hosts(from, to)).await,
        rejected(archived_files::list_archived_files().from(start).to(end)).await,
    ];
    for error in errors {
        assert!(error.contains("longer than 1 month") || error.contains("longer than 7 days"), "{error}");
    }
    // A day less is one request.
    let server = Scripted::start(vec![json(200, r#"{"meetings":[],"next_page_token":""}"#)]).await;
    let call = meeting_reports::list_user_meetings("me", from, date(2026, 1, 31));
    assert!(client_of(&server).items(call).collect_all().await.unwrap().is_empty());
}

/// Lists takes between two times.
#[zoom_endpoint(GET, "/takes", paged = takes, max_range = 7 days)]
pub fn list_between(next_page_token: Option<String>, from: Option<Timestamp>, to: Option<Timestamp>) -> TakePage;

#[tokio::test]
async fn r138_a_range_of_times_that_zoom_would_cut_is_an_argument_error() {
    let from: Timestamp = "2024-01-01T23:00:00Z".parse().unwrap();
    let server = Scripted::start(vec![takes(&["a"], "")]).await;
    let call = list_between().from(from).to(from + (8 * 24).hours());
    let error = client_of(&server).items(call).collect_all().await.unwrap_err();
    assert!(error.is_argument() && error.to_string().contains("7 days"), "{error}");
    assert!(error.to_string().contains("list shorter ranges"), "{error}");
    assert!(server.seen().is_empty());
    let call = list_between().from(from).to(from + (7 * 24).hours());
    assert_eq!(client_of(&server).items(call).collect_all().await.unwrap(), ["a"]);
}

#[tokio::test]
async fn r138_a_range_that_zoom_accepts_is_one_request() {
    let ranges = [
        list_limited("me").from(date(2024, 1, 1)).to(date(2024, 1, 31)),
        list_limited("me").from(date(2024, 1, 1)).to(date(2024, 2, 1)),
        list_limited("me").from(date(2024, 1, 31)).to(date(2024, 2, 29)),
        list_limited("me").from(date(2024, 1, 1)),
        list_limited("me").to(date(2024, 1, 1)),
        list_limited("me"),
    ];
    for range in ranges {
        let server = Scripted::start(vec![takes(&["a"], "")]).await;
        assert_eq!(client_of(&server).items(range).collect_all().await.unwrap(), ["a"]);
    }
    let server = Scripted::start((0..12).map(|_| takes(&["a"], "")).collect()).await;
    let year = list_limited("me").from(date(2024, 1, 1)).to(date(2024, 12, 31));
    assert_eq!(client_of(&server).items(year).by_month().collect_all().await.unwrap().len(), 12);
}

#[tokio::test]
async fn r138_windows_are_not_longer_than_zoom_accepts() {
    let server = Scripted::start((0..3).map(|_| takes(&["a"], "")).collect()).await;
    let range = list_weekly("me").from(date(2024, 1, 1)).to(date(2024, 1, 16));
    assert_eq!(client_of(&server).items(range).by_month().collect_all().await.unwrap().len(), 3);
    let expected = ["from=2024-01-01&to=2024-01-07", "from=2024-01-08&to=2024-01-14", "from=2024-01-15&to=2024-01-16"];
    assert_eq!(targets(&server), expected.map(|range| format!("/v2/users/me/weekly?{range}")));
}
