//! The declared errors and scopes of a path.

use zoom_api::Error;
use zoom_api::describe::Description;

use crate::terminal::Failure;

/// The failure of a call, with the name of the declared error and the declared scopes.
pub(super) fn failure(declared: Option<&'static Description>, error: Error) -> Failure {
    let case = declared.zip(error.status()).and_then(|(declared, status)| {
        let index = declared.info().case_index(status.as_u16(), error.code())?;
        declared.errors().nth(index)
    });
    let scopes = declared.filter(|_| error.is_missing_scope()).map(|declared| declared.info().scopes.join(", "));
    let mut failure = Failure::from(error);
    if let Some((case, docs)) = case {
        failure = failure.hint(format!("{}: {}", case.name, docs.replace('\n', " "))).detail("case", case.name);
    }
    match scopes {
        Some(scopes) => failure.hint(format!("the call requires one of these scopes: {scopes}")),
        None => failure,
    }
}
