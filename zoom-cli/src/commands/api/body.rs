//! The body of a response that is not declared.

use std::ops::Deref;

use bytes::Bytes;
use serde_json::Value as Json;
use zoom_api::model::DecodeError;
use zoom_api::response::Output;

/// A JSON body as received, or an empty one. Anything else, such as the page of a proxy, is an error.
pub(super) struct Body(Bytes);

impl Output for Body {
    fn read(body: Bytes) -> Result<Self, DecodeError> {
        if !body.is_empty() {
            <Json as Output>::read(body.clone())?;
        }
        Ok(Self(body))
    }

    fn is_json() -> bool {
        true
    }
}

impl Deref for Body {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}
