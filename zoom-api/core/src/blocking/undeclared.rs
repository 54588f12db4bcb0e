//! Blocking calls of endpoints that are not declared.

use bytes::Bytes;
use serde::Serialize;

use super::runtime::Runtime;
use crate::client::{self, FullResponse};
use crate::error::Result;
use crate::foundation::rate_limit::RateLimit;
use crate::request::TextValues;
use crate::response::Output;

/// A call of an endpoint that is not declared; see [`Client::request`](super::Client::request).
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UndeclaredCall {
    call: client::UndeclaredCall,
    runtime: Runtime,
}

impl UndeclaredCall {
    pub(super) fn new(call: client::UndeclaredCall, runtime: Runtime) -> Self {
        Self { call, runtime }
    }

    /// Adds a query parameter. Lists repeat the name, and `None` adds nothing.
    pub fn query(self, name: &str, values: impl TextValues) -> Self {
        Self { call: self.call.query(name, values), ..self }
    }

    /// Adds a header. `None` adds nothing.
    pub fn header(self, name: &str, values: impl TextValues) -> Self {
        Self { call: self.call.header(name, values), ..self }
    }

    /// Sets a JSON body.
    pub fn json<T: Serialize + ?Sized>(self, body: &T) -> Self {
        Self { call: self.call.json(body), ..self }
    }

    /// Sets a body of raw bytes; see [`UndeclaredCall::bytes`](client::UndeclaredCall::bytes).
    pub fn bytes(self, body: impl Into<Bytes>) -> Self {
        Self { call: self.call.bytes(body), ..self }
    }

    /// Sets Zoom's rate-limit label. By default, the call is limited like a medium one.
    pub fn rate_limit(self, label: RateLimit) -> Self {
        Self { call: self.call.rate_limit(label), ..self }
    }

    /// Sends the call and decodes the response; see [`UndeclaredCall::send`](client::UndeclaredCall::send).
    ///
    /// # Errors
    /// Returns the errors of [`Client::send`](super::Client::send). They have no declared case.
    pub fn send<T: Output>(self) -> Result<T> {
        self.runtime.call(self.call.info()?, self.call.send())
    }

    /// Sends the call and returns the decoded response with its status, headers and raw body.
    ///
    /// # Errors
    /// Returns the errors of [`send`](Self::send).
    pub fn send_full<T: Output>(self) -> Result<FullResponse<T>> {
        self.runtime.call(self.call.info()?, self.call.send_full())
    }
}
