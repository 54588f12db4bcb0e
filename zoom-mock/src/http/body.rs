//! Reads a request's body, up to limits for one request and for all at the same time.

use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::Incoming;

use super::reply::Reply;

/// The longest body that is accepted, in bytes.
pub(crate) const MAX_BODY: usize = 16 << 20;

/// The longest body of a request without a valid token, in bytes.
pub(crate) const MAX_UNAUTHENTICATED_BODY: usize = 64 << 10;

/// The longest body that is read to its end, so that its sender receives the rejection, in bytes.
const DRAIN_LIMIT: usize = 4 * MAX_BODY;

/// The total size of the bodies that are read at the same time, in bytes.
const MAX_CONCURRENT_BODIES: usize = 16 * MAX_BODY;

/// The memory for the bodies of all requests in progress.
#[derive(Debug, Default)]
pub(crate) struct BodyMemory {
    used: AtomicUsize,
}

/// The memory that one request uses until it is answered.
#[derive(Debug)]
pub(crate) struct BodyLease<'a> {
    memory: &'a BodyMemory,
    bytes: usize,
}

impl BodyMemory {
    pub(crate) fn lease(&self) -> BodyLease<'_> {
        BodyLease { memory: self, bytes: 0 }
    }
}

impl BodyLease<'_> {
    /// Uses more memory; returns `false` if all requests together use too much.
    fn grow(&mut self, bytes: usize) -> bool {
        self.bytes += bytes;
        self.memory.used.fetch_add(bytes, Ordering::Relaxed) + bytes <= MAX_CONCURRENT_BODIES
    }
}

impl Drop for BodyLease<'_> {
    fn drop(&mut self) {
        self.memory.used.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

/// Reads a whole body of at most `limit` bytes, or returns the reply that rejects it.
pub(crate) async fn read_body(mut body: Incoming, limit: usize, lease: &mut BodyLease<'_>) -> Result<Bytes, Reply> {
    let mut buffer = BytesMut::new();
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| Reply::error(400, 400, format!("The body cannot be read: {error}.")))?;
        let data = frame.into_data().unwrap_or_default();
        length += data.len();
        if length <= limit {
            if !lease.grow(data.len()) {
                return Err(Reply::error(503, 503, "The bodies of all requests in progress are too long."));
            }
            buffer.extend_from_slice(&data);
        } else if length > DRAIN_LIMIT {
            break;
        } else {
            buffer = BytesMut::new();
        }
    }
    if length > limit { Err(too_large(limit)) } else { Ok(buffer.freeze()) }
}

fn too_large(limit: usize) -> Reply {
    Reply::error(413, 413, format!("The body is longer than {} KiB.", limit >> 10))
}
