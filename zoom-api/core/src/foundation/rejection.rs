//! Why a rate limiter rejects a call.

/// Why a limiter does not let a call through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rejection {
    /// The account's calls for the day are used up.
    DailyLimit,
    /// The calls for the day on behalf of one user, or about one registrant, are used up.
    SubjectDailyLimit,
    /// Its turn would come after the call's deadline.
    Deadline,
    /// Too many calls wait already.
    QueueFull,
    /// The limiter's own store does not answer, and it is set to let nothing through then.
    Unavailable,
}

impl Rejection {
    /// What it says to the reader of an error.
    pub(crate) const fn reason(self) -> &'static str {
        match self {
            Self::DailyLimit => "the account's calls of this kind are used up for today",
            Self::SubjectDailyLimit => "the calls about this user or registrant are used up for today",
            Self::Deadline => "its turn would come after the time for the call is over",
            Self::QueueFull => "too many calls wait already",
            Self::Unavailable => "the store of the rate limiter does not answer",
        }
    }
}
