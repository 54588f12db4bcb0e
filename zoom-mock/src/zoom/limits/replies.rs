//! The rejections of rate-limited calls.

use std::time::Duration;

use crate::http::Reply;

impl Reply {
    /// Creates Zoom's rejection of a call that exceeds the limit per second: 429 with `X-RateLimit-Type: QPS` and `Retry-After` in
    /// seconds.
    ///
    /// Add `x-ratelimit-category`, `x-ratelimit-limit` and `x-ratelimit-remaining` with [`header`](Self::header) if needed.
    #[must_use]
    pub fn per_second_limit(seconds: u64) -> Self {
        Self::rate_limit("second", seconds)
    }

    /// Creates Zoom's rejection of a call that exceeds the daily limit: 429 with `X-RateLimit-Type: Daily-limit` and, in
    /// `Retry-After`, the time at which the limit resets, such as `2030-01-02T00:00:00Z`.
    #[must_use]
    pub fn daily_limit(resets_at: impl Into<String>) -> Self {
        let message = "You have reached the maximum daily rate limit for this API. \
                       Refer to the response header Retry-After for the time of the next reset.";
        Self::error(429, 429, message).header("x-ratelimit-type", "Daily-limit").header("retry-after", resets_at)
    }

    /// Creates Zoom's rejection of a change while another one of the same resource is in progress: 429, recognizable by its
    /// message only.
    #[must_use]
    pub fn too_many_concurrent_requests() -> Self {
        Self::error(429, 429, "Too many concurrent requests. Another request for this resource is in progress.")
    }

    pub(super) fn window_limit(window: Duration, seconds: u64) -> Self {
        Self::rate_limit(if window > Duration::from_secs(1) { "minute" } else { "second" }, seconds)
    }

    fn rate_limit(unit: &str, seconds: u64) -> Self {
        let message = format!("You have reached the maximum per-{unit} rate limit for this API. Try again later.");
        Self::error(429, 429, message).header("x-ratelimit-type", "QPS").header("retry-after", seconds.to_string())
    }
}
