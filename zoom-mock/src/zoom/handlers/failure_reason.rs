//! The reasons for which operations fail.

/// A reason for which operations fail. Their endpoints declare different named errors for the same reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FailureReason {
    /// The meeting or webinar does not exist.
    NotFound,
    /// The meeting or webinar is not accessible.
    NotAccessible,
    /// The caller is neither the host nor an administrator.
    NotHost,
    /// The meeting or webinar does not require registration.
    RegistrationNotRequired,
    /// Batch registration is possible for meetings and webinars with a single time only.
    NotScheduledOnce,
    /// The meeting or webinar is over.
    Over,
    /// The meeting or webinar has no capacity for more registrants.
    Full,
    /// No registrant has this ID or address.
    RegistrantNotFound,
    /// The registrant to delete does not exist.
    InvalidRegistrantId,
    /// The meeting has no recording.
    RecordingNotFound,
}

impl FailureReason {
    /// Returns status and code for endpoints that declare no named error for this reason.
    pub(super) fn status_and_code(self) -> (u16, i64) {
        match self {
            Self::NotFound => (404, 3001),
            Self::NotAccessible | Self::NotHost => (400, 3000),
            Self::RegistrationNotRequired | Self::InvalidRegistrantId => (400, 300),
            Self::NotScheduledOnce => (400, 303),
            Self::Over => (400, 3038),
            Self::Full => (400, 3043),
            Self::RegistrantNotFound => (404, 404),
            Self::RecordingNotFound => (404, 3301),
        }
    }

    /// Returns the more general reason, whose named error applies if the endpoint declares none for this one.
    pub(super) fn generalized(self) -> Option<Self> {
        (self == Self::NotHost).then_some(Self::NotAccessible)
    }
}
