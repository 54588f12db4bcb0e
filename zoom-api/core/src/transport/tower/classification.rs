//! The kinds of a service's errors.

use std::error::Error as StdError;
use std::sync::Arc;

use tower::BoxError;

use super::super::reqwest::kind_of_reqwest;
use super::{TransportError, TransportErrorKind};

type Classify = dyn Fn(&(dyn StdError + 'static)) -> Option<TransportErrorKind> + Send + Sync;

/// Classifies errors by the chain of their sources.
#[derive(Clone, Default)]
pub(super) struct Classifier {
    of_user: Option<Arc<Classify>>,
}

impl Classifier {
    pub(super) fn new(
        classify: impl Fn(&(dyn StdError + 'static)) -> Option<TransportErrorKind> + Send + Sync + 'static,
    ) -> Self {
        Self { of_user: Some(Arc::new(classify)) }
    }

    /// The error of a service that did not become ready.
    pub(super) fn not_ready(&self, error: impl Into<BoxError>) -> TransportError {
        TransportError::new(TransportErrorKind::NotSent, error)
    }

    /// The error of a request that the service took. Without proof, its outcome is unknown.
    pub(super) fn failure(&self, error: BoxError) -> TransportError {
        let error = match error.downcast::<TransportError>() {
            Ok(own) => return *own,
            Err(error) => error,
        };
        let mut link: Option<&(dyn StdError + 'static)> = Some(&*error);
        let mut found = None;
        while let (Some(error), None) = (link, found) {
            found = self.of_link(error);
            link = error.source();
        }
        let (kind, status) = found.unwrap_or((TransportErrorKind::Broken, None));
        TransportError { status, ..TransportError::new(kind, error) }
    }

    fn of_link(&self, error: &(dyn StdError + 'static)) -> Option<(TransportErrorKind, Option<http::StatusCode>)> {
        if let Some(kind) = self.of_user.as_ref().and_then(|classify| classify(error)) {
            return Some((kind, None));
        }
        if let Some(own) = error.downcast_ref::<TransportError>() {
            return Some((own.kind, own.status));
        }
        let kind = if error.is::<tower::load_shed::error::Overloaded>() {
            TransportErrorKind::NotSent
        } else if error.is::<tower::timeout::error::Elapsed>() {
            TransportErrorKind::Timeout
        } else {
            kind_of_reqwest(error)?
        };
        Some((kind, None))
    }
}
