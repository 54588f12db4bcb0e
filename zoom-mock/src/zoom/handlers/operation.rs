//! Binds handlers to declared endpoints.

use zoom_api::endpoint::{ErrorCase, ErrorCases};
use zoom_api::{Endpoint, EndpointInfo};

use super::call::Call;
use super::failure_reason::FailureReason;
use crate::http::Reply;
use crate::zoom::account::Account;

/// Executes one operation on the account.
type Handler = fn(&mut Account, &Call<'_>) -> Result<Reply, Reply>;

/// An operation that the account implements.
pub(crate) struct Operation {
    pub(super) endpoint: &'static EndpointInfo,
    handler: Handler,
    /// The endpoint's named errors for the reasons of a failure.
    errors: Vec<(FailureReason, &'static ErrorCase)>,
    /// Whether the operation is about webinars instead of meetings.
    pub(super) is_for_webinars: bool,
}

/// Binds a handler to the endpoint `E`, with the named error that the endpoint declares for each reason of a failure.
pub(super) fn bind<E: Endpoint>(
    handler: Handler,
    errors: impl IntoIterator<Item = (FailureReason, E::Error)>,
) -> Operation {
    let errors = errors.into_iter().filter_map(|(reason, error)| Some((reason, case::<E>(error)?))).collect();
    Operation { endpoint: E::INFO, handler, errors, is_for_webinars: false }
}

/// Finds the declaration of a named error.
fn case<E: Endpoint>(error: E::Error) -> Option<&'static ErrorCase> {
    let name = format!("{error:?}");
    let position = E::Error::CASES.iter().position(|case| format!("{case:?}") == name)?;
    E::INFO.errors.get(position)
}

impl Operation {
    pub(super) fn for_webinars(self) -> Self {
        Self { is_for_webinars: true, ..self }
    }

    pub(crate) fn run(&self, account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
        (self.handler)(account, call)
    }

    /// Returns the endpoint's named error for a reason, or for the more general reason.
    pub(super) fn error(&self, reason: FailureReason) -> Option<&'static ErrorCase> {
        let find = |wanted| self.errors.iter().find(|(reason, _)| *reason == wanted).map(|(_, case)| *case);
        find(reason).or_else(|| find(reason.generalized()?))
    }
}
