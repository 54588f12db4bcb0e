//! Error bodies and headers of responses.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use tokio::time::Instant;
use zoom_api::Endpoint as _;
use zoom_api::meetings::registrants::{ListRegistrants, list_registrants};
use zoom_api::retry::{Attempt, RetryDecision, RetryPolicy as _, StandardRetry};
use zoom_api::transport::Response;

use super::transport::{block_on, client, send};

const STATUSES: [u16; 8] = [200, 201, 300, 400, 401, 404, 429, 503];

fn status(byte: u8) -> StatusCode {
    StatusCode::from_u16(STATUSES[usize::from(byte) % STATUSES.len()]).expect("a status")
}

/// Any body with any status is an output or an error, and the error is displayed as one line.
pub fn error_body(data: &[u8]) {
    let Some((first, body)) = data.split_first() else { return };
    let (status, body) = (status(*first), body.to_vec());
    let kept = body.clone();
    let client = client(move |_| Response::new(status, HeaderMap::new(), body.clone()));
    let Err(error) = send(&client, list_registrants(85746065)) else {
        return assert!(status.is_success());
    };
    let shown = format!("{error}");
    assert!(!shown.chars().any(char::is_control), "{shown:?}");
    assert!(shown.chars().count() < 3000, "{shown:?}");
    // A code is displayed, and may contain the digits of the ID.
    let code = error.code().map(|code| code.to_string()).unwrap_or_default();
    for text in [shown, format!("{error:?}")] {
        assert!(!text.replace(&code, "").contains("85746065"), "{text}");
    }
    if error.status().is_some() {
        assert_eq!(error.body(), Some(kept.as_slice()));
    }
    let _ = (error.case::<ListRegistrants>(), error.delivery(), error.field_errors());
}

/// Any headers of a 429 lead to a wait that ends before the deadline, or to an error.
pub fn headers(data: &[u8]) {
    let mut lines = data.split(|byte| *byte == b'\n');
    let mut headers = HeaderMap::new();
    for name in ["retry-after", "date", "x-ratelimit-type", "x-ratelimit-remaining", "retry-after"] {
        let value = lines.next().and_then(|line| HeaderValue::from_bytes(line).ok());
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            headers.append(HeaderName::from_static(name), value);
        }
    }
    let response = Response::new(StatusCode::TOO_MANY_REQUESTS, headers, lines.next().unwrap_or_default().to_vec());
    block_on(async {
        let left = Duration::from_secs(60);
        let attempt = Attempt::new(ListRegistrants::INFO, 1, Ok(&response), Instant::now() + left);
        if let RetryDecision::RetryAfter(wait) = StandardRetry::new().decide(&attempt) {
            assert!(wait < left && wait >= Duration::from_secs(1), "{wait:?}");
        }
        let answer = response.clone();
        let error = client(move |_| answer.clone()).send(list_registrants(1)).await.expect_err("a refusal");
        let _ = (error.retry_at(), error.retry_after());
    });
}
