//! Reads a request's body, up to a limit.

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::Incoming;

use crate::reply::Reply;

/// The longest body that is looked at.
const LIMIT: usize = 16 << 20;

/// The longest body that is read to its end, so that its sender can hear the refusal.
const DRAINED: usize = 4 * LIMIT;

pub(crate) async fn collect(mut body: Incoming) -> Result<Bytes, Reply> {
    let mut kept = BytesMut::new();
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| Reply::error(400, 400, format!("The body cannot be read: {error}.")))?;
        let data = frame.into_data().unwrap_or_default();
        length += data.len();
        if length <= LIMIT {
            kept.extend_from_slice(&data);
        } else if length > DRAINED {
            break;
        }
    }
    if length > LIMIT { Err(too_large()) } else { Ok(kept.freeze()) }
}

fn too_large() -> Reply {
    Reply::error(413, 413, format!("The body is longer than {} MiB.", LIMIT >> 20))
}
