//! How a connection is hurt.

use std::time::Duration;

/// What happens to a connection: to any that passes a [`ChaosProxy`](crate::ChaosProxy), or to the one that brought a call
/// that [`On::fault`](crate::On::fault) is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Nothing: bytes pass.
    None,
    /// The connection is reset as soon as it stands; by the mock, once the call has come, which is not carried out.
    Reset,
    /// The connection is reset once so many bytes of the client's have passed; by the mock, which reads calls whole, as
    /// [`Reset`](Self::Reset).
    ResetAfterRequestBytes(usize),
    /// The connection is reset once so many bytes of the server's have passed. What the call did is done.
    ResetAfterResponseBytes(usize),
    /// The connection is closed, in order, once so many bytes of the server's have passed. What the call did is done.
    CloseAfterResponseBytes(usize),
    /// Nothing comes back, and nothing ends; by the mock, the call is not carried out.
    BlackHole,
    /// The answer starts this much later.
    Delay(Duration),
    /// The server's bytes pass one by one, with this pause before each.
    Drip(Duration),
}

impl Fault {
    /// Whether the call is lost before anything came of it.
    pub(crate) fn loses_the_call(self) -> bool {
        matches!(self, Self::Reset | Self::ResetAfterRequestBytes(_) | Self::BlackHole)
    }
}
