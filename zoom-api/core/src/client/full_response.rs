//! A decoded response with everything that it was received with.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;

use super::{Client, decoded};
use crate::endpoint::Endpoint;
use crate::error::Result;
use crate::response::{Output, RetryAfter};
use crate::transport::Response;

/// A decoded response with its status, headers and raw body; see [`Client::send_full`].
///
/// `Debug` shows neither the headers nor the body, which may be private.
#[derive(Clone)]
#[non_exhaustive]
pub struct FullResponse<T> {
    /// The decoded body.
    pub value: T,
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The raw body.
    pub body: Bytes,
}

/// The rate-limit headers of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimitHeaders<'a> {
    /// `X-RateLimit-Category`: the label, such as `Light`.
    pub category: Option<&'a str>,
    /// `X-RateLimit-Type`: the period, such as `Per-second-limit` or `Daily-limit`.
    pub kind: Option<&'a str>,
    /// `X-RateLimit-Limit`: the number of calls in the period.
    pub limit: Option<u64>,
    /// `X-RateLimit-Remaining`: the number of calls that remain in the period.
    pub remaining: Option<u64>,
    /// `Retry-After`: the time of the next possible call.
    pub retry_at: Option<Timestamp>,
}

impl Client {
    /// Calls an endpoint like [`send`](Self::send), and returns the response with its status, headers and raw body.
    ///
    /// # Errors
    /// Returns the errors of [`send`](Self::send).
    ///
    /// # Examples
    /// ```no_run
    /// # #[cfg(feature = "meetings")]
    /// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
    /// use zoom_api::meetings::registrants::list_registrants;
    ///
    /// let response = client.send_full(list_registrants(85746065)).await?;
    /// println!("{} registrants", response.value.registrants.len());
    /// println!("tracking ID {:?}", response.tracking_id());
    /// println!("{:?} calls left", response.rate_limit().remaining);
    /// let undeclared: serde_json::Value = serde_json::from_slice(&response.body).unwrap_or_default();
    /// # Ok(())
    /// # }
    /// ```
    pub async fn send_full<E: Endpoint>(&self, endpoint: E) -> Result<FullResponse<E::Output>> {
        let request = self.build_request(&endpoint)?;
        drop(endpoint);
        let mut output = None;
        let mut decode = |response: &Response| {
            output = Some(FullResponse::new(E::decode(response)?, response));
            Ok(())
        };
        self.run(E::INFO, request, <E::Output as Output>::is_json(), &mut decode).await?;
        decoded(output)
    }
}

impl<T> FullResponse<T> {
    pub(super) fn new(value: T, response: &Response) -> Self {
        let Response { status, headers, body } = response.clone();
        Self { value, status, headers, body }
    }

    /// Returns a header as text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the tracking ID that Zoom's support asks for.
    #[must_use]
    pub fn tracking_id(&self) -> Option<&str> {
        self.header("x-zm-trackingid")
    }

    /// Returns the rate-limit headers. Zoom sends them with most responses.
    #[must_use]
    pub fn rate_limit(&self) -> RateLimitHeaders<'_> {
        let number = |name: &str| self.header(name)?.trim().parse().ok();
        RateLimitHeaders {
            category: self.header("x-ratelimit-category"),
            kind: self.header("x-ratelimit-type"),
            limit: number("x-ratelimit-limit"),
            remaining: number("x-ratelimit-remaining"),
            retry_at: RetryAfter::of_headers(&self.headers).and_then(RetryAfter::time),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for FullResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FullResponse")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
