//! Zoom's daily limits for one user, meeting or registrant.

/// The number of calls for one user, meeting or registrant that Zoom accepts per UTC day.
///
/// Declared as `daily_limit(100 meetings per user_id)`; the
/// [limiter](crate::limit::Limiter) counts the calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DailyLimit {
    /// Number of calls per day.
    pub calls: u32,
    /// The name of the count: endpoints that name the same count share it.
    pub counter: &'static str,
    /// The arguments by whose values calls are counted.
    pub per: &'static [DailyKey],
}

/// An argument by whose value a [`DailyLimit`] counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DailyKey {
    /// The path parameter of this name.
    Path(&'static str),
    /// The body field of this name.
    Field(&'static str),
    /// Each object in the list of this body field, identified by the first of these fields that is set.
    ItemField(&'static str, &'static [&'static str]),
}

impl DailyLimit {
    /// Creates a limit on the number of calls per day.
    #[must_use]
    pub const fn new(calls: u32, counter: &'static str, per: &'static [DailyKey]) -> Self {
        Self { calls, counter, per }
    }
}

impl DailyKey {
    /// The name of the path parameter or body field.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Path(name) | Self::Field(name) | Self::ItemField(name, _) => name,
        }
    }
}
