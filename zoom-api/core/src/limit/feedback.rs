//! Information about limits in a response.

use std::time::Duration;

use crate::exchange::Response;
use crate::response::RetryAfter;
use crate::response::ZoomBody;

/// The highest rate per second or minute. A higher limit is a daily one.
const LARGEST_RATE: u32 = 80;

/// Information about limits in a response.
#[derive(Debug, PartialEq)]
pub(crate) enum Feedback {
    /// Nothing.
    Nothing,
    /// Rate-limited; Zoom may say how long to wait.
    RateLimited(Option<Duration>),
    /// The account's daily limit is reached; Zoom may say how long to wait.
    DailyLimitReached(Option<Duration>),
    /// The daily limit for those named in the message is reached.
    SubjectLimitReached(String),
    /// The number of calls left today.
    RemainingToday(u32),
}

impl Feedback {
    pub(crate) fn of(response: &Response) -> Self {
        if response.status.as_u16() == 429 { Self::of_rate_limited(response) } else { Self::of_headers(response) }
    }

    /// Limits per user or registrant have no header, only their own message.
    fn of_rate_limited(response: &Response) -> Self {
        let message = ZoomBody::parse(&response.body).and_then(|body| body.message).unwrap_or_default();
        let says = message.to_ascii_lowercase();
        let wait = || RetryAfter::of(response).map(|retry| retry.wait(response));
        if says.contains("daily rate limit (") || says.contains("daily rate limit of") {
            Self::SubjectLimitReached(message)
        } else if says.contains("daily") || counts_days(response) {
            Self::DailyLimitReached(wait())
        } else if says.contains("concurrent") {
            Self::Nothing
        } else {
            Self::RateLimited(wait())
        }
    }

    fn of_headers(response: &Response) -> Self {
        let Some(left) = number(response, "x-ratelimit-remaining") else { return Self::Nothing };
        let is_daily = match response.header("x-ratelimit-type") {
            Some(_) => counts_days(response),
            None => number(response, "x-ratelimit-limit").is_some_and(|limit| limit > LARGEST_RATE),
        };
        if is_daily { Self::RemainingToday(left) } else { Self::Nothing }
    }
}

fn counts_days(response: &Response) -> bool {
    response.header("x-ratelimit-type").is_some_and(|kind| kind.to_ascii_lowercase().contains("daily"))
}

fn number(response: &Response, name: &str) -> Option<u32> {
    response.header(name)?.trim().parse().ok()
}
