//! Waiting for the client's own rate limiter.

use std::time::Duration;

use jiff::Timestamp;

use crate::terminal::{Failure, note};

/// Makes a call of a listing, and again when the client's rate limiter admits it: the calls of a listing delay one another by more
/// than the deadline of one of them, for example by a minute after ten calls of a resource-intensive endpoint.
///
/// # Errors
/// Returns the failures of the call, except its rejection by the limiter because of the deadline.
pub(crate) async fn admitted<T>(mut call: impl AsyncFnMut() -> Result<T, Failure>) -> Result<T, Failure> {
    loop {
        let failure = match call().await {
            Err(failure) => failure,
            success => return success,
        };
        let Some(time) = failure.admitted_at() else { return Err(failure) };
        wait_until(time).await;
    }
}

async fn wait_until(time: Timestamp) {
    let wait = Duration::try_from(time.duration_since(Timestamp::now())).unwrap_or_default();
    if wait >= Duration::from_secs(1) {
        note(format_args!("zoomctl: waiting {} s for the rate limit", wait.as_secs()));
    }
    tokio::time::sleep(wait).await;
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use zoom_api::Error;
    use zoom_api::limit::Rejection;

    use super::*;
    use crate::connection::block_on;

    /// Makes a call that fails with each of these errors before it succeeds; returns its outcome and the number of calls.
    fn call(errors: Vec<Error>) -> (Result<(), Failure>, usize) {
        let (mut errors, mut calls) = (errors.into_iter(), 0);
        let outcome = block_on(admitted(async || {
            calls += 1;
            errors.next().map_or(Ok(()), |error| Err(error.into()))
        }));
        (outcome, calls)
    }

    #[test]
    fn a_listing_waits_for_the_limiter_of_its_own_calls() {
        let rejected = |rejection| Error::rejected_by_limiter(rejection, Some(Timestamp::now()));
        let (outcome, calls) = call(vec![rejected(Rejection::Deadline), rejected(Rejection::Deadline)]);
        assert!(outcome.is_ok());
        assert_eq!(calls, 3);
        // A daily limit is not waited for.
        for rejection in [Rejection::DailyLimit, Rejection::SubjectDailyLimit, Rejection::QueueFull] {
            let (outcome, calls) = call(vec![rejected(rejection)]);
            assert!(outcome.is_err(), "{rejection:?}");
            assert_eq!(calls, 1);
        }
        // Without a time, there is nothing to wait for.
        assert!(call(vec![Error::rejected_by_limiter(Rejection::Deadline, None)]).0.is_err());
    }
}
