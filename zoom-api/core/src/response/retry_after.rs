//! The `Retry-After` header in its three formats.

use std::time::Duration;

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};
use jiff::fmt::rfc2822;
use jiff::{SignedDuration, Timestamp};

use crate::exchange::Response;

/// The value of a `Retry-After` header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryAfter {
    /// After a duration.
    In(Duration),
    /// At a time, by the server's clock.
    At(Timestamp),
}

impl RetryAfter {
    /// Parses the header: seconds, an HTTP date, or an ISO 8601 time, which Zoom sends for daily limits. Duplicate and invalid
    /// headers are ignored.
    pub(crate) fn of(response: &Response) -> Option<Self> {
        Self::of_headers(&response.headers)
    }

    /// Parses the header among others.
    pub(crate) fn of_headers(headers: &HeaderMap) -> Option<Self> {
        let mut values = headers.get_all(RETRY_AFTER).iter();
        let value = values.next().filter(|_| values.next().is_none())?;
        Self::parse(value.to_str().ok()?.trim())
    }

    fn parse(text: &str) -> Option<Self> {
        if let Ok(seconds) = text.parse::<i64>() {
            return Some(Self::In(Duration::from_secs(seconds.max(0).unsigned_abs())));
        }
        text.parse().ok().or_else(|| http_date(text)).map(Self::At)
    }

    /// The duration to wait; zero for a time in the past. Uses the `Date` header of the response, in case the local clock is
    /// wrong.
    pub(crate) fn wait(self, response: &Response) -> Duration {
        match self {
            Self::In(wait) => wait,
            Self::At(time) => {
                let now = response.header(DATE.as_str()).and_then(http_date).unwrap_or_else(Timestamp::now);
                time.duration_since(now).try_into().unwrap_or(Duration::ZERO)
            }
        }
    }

    /// The time to wait for, for a response received now.
    pub(crate) fn time(self) -> Option<Timestamp> {
        match self {
            Self::In(wait) => Timestamp::now().checked_add(SignedDuration::try_from(wait).ok()?).ok(),
            Self::At(time) => Some(time),
        }
    }
}

/// Parses an HTTP date.
pub(crate) fn http_date(text: &str) -> Option<Timestamp> {
    rfc2822::DateTimeParser::new().relaxed_weekday(true).parse_timestamp(text).ok()
}
