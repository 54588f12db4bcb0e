//! Detection of stalled downloads.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use crate::transport::{StreamingResponse, TransportError, TransportErrorKind};

/// The lowest accepted rate, in bytes per second.
const LOWEST_RATE: u64 = 1024;

/// The time waited for the latest bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Throughput {
    /// The time in which enough bytes must arrive.
    limit: Duration,
    waited: Duration,
    received: u64,
}

impl Throughput {
    pub(super) const fn new(limit: Duration) -> Self {
        Self { limit, waited: Duration::ZERO, received: 0 }
    }

    /// Ignores bytes that are put back, and will be read again.
    pub(super) const fn forget(&mut self, bytes: u64) {
        self.received = self.received.saturating_sub(bytes);
    }

    /// Returns the next chunk, and fails if too few bytes arrived within the limit.
    pub(super) async fn next(&mut self, response: &mut StreamingResponse) -> Result<Option<Bytes>, TransportError> {
        let start = Instant::now();
        let left = self.limit.saturating_sub(self.waited);
        let chunk = tokio::time::timeout(left, response.body.next())
            .await
            .map_err(|elapsed| TransportError::new(TransportErrorKind::Stalled, elapsed))??;
        self.waited += start.elapsed();
        self.received = self.received.saturating_add(chunk.as_ref().map_or(0, |chunk| chunk.len() as u64));
        if self.received >= LOWEST_RATE.saturating_mul(self.limit.as_secs().max(1)) {
            *self = Self::new(self.limit);
        }
        Ok(chunk)
    }
}
