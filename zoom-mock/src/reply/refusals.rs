//! The refusals of those who call too often.

use super::Reply;

impl Reply {
    /// Refuses a call for the account's pace: 429 with `X-RateLimit-Type: QPS` and the seconds to wait.
    ///
    /// The label and the numbers are left to [`header`](Self::header): `x-ratelimit-category`, `x-ratelimit-limit` and
    /// `x-ratelimit-remaining`.
    #[must_use]
    pub fn per_second_limit(seconds: u64) -> Self {
        Self::too_fast("second", seconds)
    }

    /// Refuses a call since those of the day are used up: 429 with `X-RateLimit-Type: Daily-limit` and the time from which there
    /// are calls again, such as `2030-01-02T00:00:00Z`.
    #[must_use]
    pub fn daily_limit(until: impl Into<String>) -> Self {
        let message = "You have reached the maximum daily rate limit for this API. \
                       The response header Retry-After says when there are calls again.";
        Self::error(429, 429, message).header("x-ratelimit-type", "Daily-limit").header("retry-after", until)
    }

    /// Refuses a call that changes what another one is changing: 429, and only its message says why.
    #[must_use]
    pub fn too_many_concurrent_requests() -> Self {
        Self::error(429, 429, "Too many concurrent requests. Another request for this resource is in progress.")
    }

    pub(crate) fn too_fast(span: &str, seconds: u64) -> Self {
        let message = format!("You have reached the maximum per-{span} rate limit for this API. Try again later.");
        Self::error(429, 429, message).header("x-ratelimit-type", "QPS").header("retry-after", seconds.to_string())
    }
}
