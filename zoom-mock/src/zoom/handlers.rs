//! The operations that the account implements, each bound to a declared endpoint.

mod access;
mod call;
mod failure_reason;
mod meetings;
mod operation;
mod page;
mod past_meetings;
mod recordings;
mod registrants;
mod users;

use std::collections::HashMap;
use std::sync::LazyLock;

use zoom_api::EndpointInfo;
use zoom_api::endpoint::Base;

pub(crate) use call::Call;
pub(crate) use operation::Operation;

/// All operations by [`key`].
static OPERATIONS: LazyLock<HashMap<String, Operation>> =
    LazyLock::new(|| all().into_iter().map(|operation| (key(operation.endpoint), operation)).collect());

fn all() -> Vec<Operation> {
    [
        users::operations(),
        meetings::operations(),
        registrants::operations(),
        past_meetings::operations(),
        recordings::operations(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Returns the operation of an endpoint, which a user's crate may have declared under other names.
pub(crate) fn operation(info: &EndpointInfo) -> Option<&'static Operation> {
    OPERATIONS.get(&key(info)).filter(|_| info.base == Base::Rest)
}

/// Returns method and path without the names of the path parameters: `GET /users/<>`.
fn key(info: &EndpointInfo) -> String {
    let segment = |segment: &'static str| if segment.starts_with('<') { "<>" } else { segment };
    let path: Vec<&str> = info.path.split('/').map(segment).collect();
    format!("{} {}", info.method, path.join("/"))
}

#[cfg(test)]
mod tests {
    use super::{OPERATIONS, all};
    use zoom_api::endpoint::Base;

    #[test]
    fn every_operation_is_bound_once() {
        assert_eq!(OPERATIONS.len(), all().len());
        assert!(all().iter().all(|operation| operation.endpoint.base == Base::Rest));
    }
}
