//! Whether a failed call may have taken effect.

/// Whether a failed call may have taken effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// The call was not sent: it is safe to retry.
    NotSent,
    /// Zoom rejected the call: it had no effect.
    Rejected,
    /// The outcome is unknown, and the call may have taken effect: check before retrying.
    Unknown,
}
