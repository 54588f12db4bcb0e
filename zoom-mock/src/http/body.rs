//! Reads a request's body, up to a limit.

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::Incoming;

use super::reply::Reply;

/// The longest body that is accepted, in bytes.
const LIMIT: usize = 16 << 20;

/// The longest body that is read to its end, so that its sender receives the rejection, in bytes.
const DRAIN_LIMIT: usize = 4 * LIMIT;

/// Reads a whole body, or returns the reply that rejects it.
pub(crate) async fn read_body(mut body: Incoming) -> Result<Bytes, Reply> {
    let mut buffer = BytesMut::new();
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| Reply::error(400, 400, format!("The body cannot be read: {error}.")))?;
        let data = frame.into_data().unwrap_or_default();
        length += data.len();
        if length <= LIMIT {
            buffer.extend_from_slice(&data);
        } else if length > DRAIN_LIMIT {
            break;
        }
    }
    if length > LIMIT { Err(too_large()) } else { Ok(buffer.freeze()) }
}

fn too_large() -> Reply {
    Reply::error(413, 413, format!("The body is longer than {} MiB.", LIMIT >> 20))
}
