//! The largest and smallest durations and numbers of clients, downloads, listings, receivers and the mock. Row 125.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::{Instant, sleep};
use zoom_api::client::CallOptions;
use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::event::{Handlers, RawEvent};
use zoom_api::limit::{Limiter, RateLimiter as _};
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::sdk::{MeetingSignature, Role, VideoSdkTokens, VideoSignature};
use zoom_api::transcript::Transcript;
use zoom_api::webhook::{BytesBody, ReplayGuard, Verifier, WebhookService};
use zoom_mock::{Fault, MockZoom, Reply};

use crate::limit::core_call;
use crate::support::{FileHost, Hop, Scripted, client_of, json};
use zoom_tests::redis_server::Server;

/// The meeting of the mock's account.
const MEETING: u64 = 85_746_065;

pub const EXTREMES: [Duration; 4] =
    [Duration::MAX, Duration::from_secs(u64::MAX / 2), Duration::from_secs(i64::MAX as u64), Duration::ZERO];

#[tokio::test]
async fn r125_any_options_of_a_call_are_accepted() {
    for duration in EXTREMES {
        let server = Scripted::start(vec![json(200, r#"{"registrants":[]}"#)]).await;
        let options = CallOptions::new().timeout(duration).attempt_timeout(duration);
        let outcome = client_of(&server).with_options(options).send(list_registrants(1)).await;
        assert_eq!(outcome.is_ok(), !duration.is_zero(), "{duration:?} {outcome:?}");
    }
    for most in [0, 1, usize::MAX] {
        let server = Scripted::start(vec![json(200, r#"{"registrants":[]}"#)]).await;
        assert!(client_of(&server).items(list_registrants(1)).take_up_to(most).await.unwrap().is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn r125_any_stall_timeout_and_offset_of_a_download_are_accepted() {
    const FILE: &str = "https://zoom.us/rec/download/abc";
    for stall in EXTREMES {
        let slow = Hop { delay: Duration::from_secs(60), ..Hop::file(&[b"a", b"b"]) };
        let host = FileHost::new(&[(FILE, &[slow])]);
        let outcome = host.client().download(FILE).stall_timeout(stall).to_writer(Vec::new()).await;
        assert_eq!(outcome.is_ok(), !stall.is_zero(), "{stall:?} {outcome:?}");
    }
    for offset in [u64::MAX, u64::MAX - 1, i64::MAX as u64, 1] {
        for hop in [
            Hop { status: 206, ..Hop::file(&[b"b"]) }.header("content-range", &format!("bytes {offset}-{offset}/*")),
            Hop { status: 416, ..Hop::default() }.header("content-range", &format!("bytes */{offset}")),
            Hop::file(&[b"ab"]).header("etag", "\"v1\""),
        ] {
            let host = FileHost::new(&[(FILE, &[hop])]);
            let mut download = host.client().download(FILE).resume_from(offset, "\"v1\"").open().await;
            while let Ok(stream) = &mut download
                && let Ok(Some(_)) = stream.next().await
            {}
        }
    }
}

#[tokio::test(start_paused = true)]
async fn r125_any_limits_are_accepted() {
    let server = Server::start("r125_any_limits_are_accepted");
    for most in [u32::MAX, 1] {
        let many = usize::try_from(most).unwrap();
        let settings = || {
            let settings = Limiter::builder().per_second(Family::Core, RateLimit::Medium, most);
            let settings = settings.per_minute(Family::Core, RateLimit::ResourceIntensive, most).share(1.0);
            settings.max_per_resource(usize::MAX).max_in_flight(many).max_waiters(many)
        };
        let limiter = settings().build().unwrap();
        drop(limiter.acquire(core_call().call()).await.unwrap());
        if let Some(server) = &server {
            let shared = server.limiter(settings().max_in_flight(usize::MAX)).programs(most).build().unwrap();
            drop(shared.acquire(core_call().call()).await.unwrap());
        }
    }
    for share in [f64::MIN_POSITIVE, f64::NAN, f64::INFINITY, -1.0, 0.0] {
        // A share that no call fits in, or an error.
        if let Ok(limiter) = Limiter::builder().share(share).build() {
            let waiting = tokio::time::timeout(Duration::from_secs(3600), limiter.acquire(core_call().call())).await;
            drop(waiting);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn r125_any_deadline_tolerance_and_window_of_a_receiver_are_accepted() {
    let verifier = || Verifier::new("secret");
    for (duration, max_body) in EXTREMES.into_iter().zip([usize::MAX, usize::MAX, 4096, 0]) {
        let guard = ReplayGuard::new(duration);
        assert_eq!((guard.insert("a"), guard.insert("a")), (true, duration.is_zero()));

        let handlers = Handlers::new().on_any(|_: RawEvent| async { sleep(Duration::from_secs(1)).await });
        let service = WebhookService::new(verifier().tolerance(duration), handlers).deadline(duration);
        let (report, reported) = std::sync::mpsc::channel();
        let service = service.max_body(max_body).on_failure(move |failure| report.send(failure.to_string()).unwrap());
        let sent = jiff::Timestamp::now() - jiff::SignedDuration::from_hours(2);
        let request = verifier().signed_request_at(sent, "/", r#"{"event":"test","payload":{}}"#.to_owned()).unwrap();
        let response = service.respond(request.map(BytesBody::from)).await;
        let failures: Vec<String> = reported.try_iter().collect();
        assert_eq!(response.status().is_success(), !duration.is_zero(), "{duration:?} {failures:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn r125_any_lifetime_and_delay_of_the_mock_are_accepted() {
    for duration in EXTREMES {
        let mock = MockZoom::builder().token_lifetime(duration).start().await.unwrap();
        let token = mock.issue_token();
        let client = mock.client_builder().token(token).timeout(Duration::from_secs(60)).build().unwrap();
        let outcome = client.send(list_registrants(MEETING)).await;
        assert_eq!(outcome.is_ok(), !duration.is_zero(), "{duration:?} {outcome:?}");
        // Delays that add up to more than there is.
        let delayed = Reply::empty(204).delay(duration).fault(Fault::Delay(duration));
        mock.on_any().reply_with(delayed).delay(duration);
        mock.on_any().delay(duration);
        let start = Instant::now();
        let client = mock.client_builder().timeout(Duration::from_secs(60)).build().unwrap();
        let outcome = client.send(list_registrants(MEETING)).await;
        assert!(outcome.is_err() && start.elapsed() <= Duration::from_secs(60), "{duration:?} {outcome:?}");
    }
}

#[test]
fn r125_any_time_of_signatures_tokens_and_transcripts_is_accepted() {
    use zoom_api::auth::TokenSource as _;

    let secret = "secret".into();
    for now in [jiff::Timestamp::MIN, jiff::Timestamp::UNIX_EPOCH, jiff::Timestamp::MAX] {
        MeetingSignature::new("id", 7, Role::Host).sign_at(now, &secret).unwrap();
        VideoSignature::new("key", "topic", Role::Host).sign_at(now, &secret).unwrap();
    }
    for lifetime in EXTREMES {
        MeetingSignature::new("id", 7, Role::Host).lifetime(lifetime).sign(&secret).unwrap_err();
        VideoSignature::new("key", "topic", Role::Host).lifetime(lifetime).sign(&secret).unwrap_err();
    }
    let far = [0, 1, 1 << 33, 1 << 40, i64::MAX as u64 / 4];
    let times = far.into_iter().filter_map(|seconds| std::time::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)));
    for time in times.chain([std::time::UNIX_EPOCH - Duration::from_secs(1 << 33)]) {
        let clock = Arc::new(Mutex::new(time));
        let tokens = VideoSdkTokens::new("key", "secret").unwrap().wall_clock(move || *clock.lock().unwrap());
        assert!(tokens.current().is_some(), "{time:?}");
    }
    for hours in ["18446744073709551615", "99999999999999999999", "5124095576030431"] {
        let file = format!("WEBVTT\n\n{hours}:59:59.999999999999 --> {hours}:59:59.999\nA: b\n");
        // A time that fits, or an error of its line.
        let line = Transcript::parse(file.as_bytes()).err().map(|error| error.line());
        assert!(line.is_none_or(|line| line == 3), "{hours}");
    }
}
