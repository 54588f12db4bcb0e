//! Rejected calls.

use super::Rejection;
use crate::error::Error;
use crate::foundation::clock::WallTime;

/// The reason why a call is rejected, and when it could be sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rejected(pub(crate) Rejection, pub(crate) Option<WallTime>);

impl From<Rejected> for Error {
    fn from(Rejected(rejection, at): Rejected) -> Self {
        Self::rejected_by_limiter(rejection, at.and_then(WallTime::timestamp))
    }
}
