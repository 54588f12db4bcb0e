//! The faults of a connection.

use std::time::Duration;

/// A fault of a connection.
///
/// [`ChaosProxy`](crate::ChaosProxy) applies it to a connection as a whole. [`On::fault`](crate::On::fault) and
/// [`Reply::fault`](crate::Reply::fault) apply it to the connection of one call, which the mock has read completely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// No fault: all bytes pass.
    None,
    /// Resets the connection. The proxy resets it right after accepting it; the mock after reading the call, which has no effect.
    Reset,
    /// Resets the connection after this many bytes from the client. In the mock, which reads whole calls, it is the same as
    /// [`Reset`](Self::Reset).
    ResetAfterRequestBytes(usize),
    /// Resets the connection after this many bytes from the server. The call has taken effect.
    ResetAfterResponseBytes(usize),
    /// Closes the connection in an orderly way after this many bytes from the server. The call has taken effect.
    CloseAfterResponseBytes(usize),
    /// Keeps the connection open without a response. In the mock, the call has no effect.
    BlackHole,
    /// Delays the response.
    Delay(Duration),
    /// Sends the response byte by byte, with this pause before each.
    Drip(Duration),
}

impl Fault {
    /// Whether the call is lost before it takes effect.
    pub(crate) fn loses_call(self) -> bool {
        matches!(self, Self::Reset | Self::ResetAfterRequestBytes(_) | Self::BlackHole)
    }
}
