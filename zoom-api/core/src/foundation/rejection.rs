//! Why a rate limiter rejects a call.

/// Why a rate limiter rejects a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rejection {
    /// The account's daily limit is reached.
    DailyLimit,
    /// The daily limit for one user, meeting or registrant is reached.
    SubjectDailyLimit,
    /// The call would wait past its deadline: retry at [`Error::retry_at`](crate::Error::retry_at), or use a longer timeout.
    Deadline,
    /// The queue is full.
    QueueFull,
    /// The limiter's Redis server does not respond, and the limiter is set to reject calls then.
    Unavailable,
}

impl Rejection {
    /// The reason in the words of an error message.
    pub(crate) const fn reason(self) -> &'static str {
        match self {
            Self::DailyLimit => "the account's daily limit is reached",
            Self::SubjectDailyLimit => "the daily limit for this user, meeting or registrant is reached",
            Self::Deadline => "the call would wait past its deadline",
            Self::QueueFull => "the queue is full",
            Self::Unavailable => "the rate limiter's Redis server does not respond",
        }
    }
}
