//! Whether a failed call may have taken effect.

/// Whether a failed call may have had an effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// Zoom never saw it: it can be sent again.
    NotSent,
    /// Zoom saw it and refused it: it had no effect.
    Rejected,
    /// It may have taken effect: look before you send it again.
    Unknown,
}
