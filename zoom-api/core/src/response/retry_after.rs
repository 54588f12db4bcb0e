//! When Zoom says that a call can be made again: the three forms of `Retry-After`.

use std::time::Duration;

use http::header::{DATE, RETRY_AFTER};
use jiff::fmt::rfc2822;
use jiff::{SignedDuration, Timestamp};

use crate::exchange::Response;

/// What a `Retry-After` header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryAfter {
    /// So long from now.
    In(Duration),
    /// At this time, by the clock of the server.
    At(Timestamp),
}

impl RetryAfter {
    /// Reads the header: seconds, an HTTP date, or the ISO 8601 time that Zoom sends for daily limits.
    /// One that stands twice, or cannot be read, says nothing.
    pub(crate) fn of(response: &Response) -> Option<Self> {
        let mut values = response.headers.get_all(RETRY_AFTER).iter();
        let value = values.next().filter(|_| values.next().is_none())?;
        Self::parse(value.to_str().ok()?.trim())
    }

    fn parse(text: &str) -> Option<Self> {
        if let Ok(seconds) = text.parse::<i64>() {
            return Some(Self::In(Duration::from_secs(seconds.max(0).unsigned_abs())));
        }
        text.parse().ok().or_else(|| http_date(text)).map(Self::At)
    }

    /// How long to wait; nothing for a time that is over. The answer's own `Date` corrects a clock of ours that is off.
    pub(crate) fn wait(self, response: &Response) -> Duration {
        match self {
            Self::In(wait) => wait,
            Self::At(time) => {
                let now = response.header(DATE.as_str()).and_then(http_date).unwrap_or_else(Timestamp::now);
                time.duration_since(now).try_into().unwrap_or(Duration::ZERO)
            }
        }
    }

    /// The time it stands for, when the answer came just now.
    pub(crate) fn time(self) -> Option<Timestamp> {
        match self {
            Self::In(wait) => Timestamp::now().checked_add(SignedDuration::try_from(wait).ok()?).ok(),
            Self::At(time) => Some(time),
        }
    }
}

fn http_date(text: &str) -> Option<Timestamp> {
    rfc2822::DateTimeParser::new().relaxed_weekday(true).parse_timestamp(text).ok()
}
