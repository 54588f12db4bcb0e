//! A call with everything that is required, as an example.

use zoom_api::describe::Description;

use crate::call::curl;
use crate::call::given::Given;
use crate::connection::{Place, block_on};
use crate::failure::Failure;
use crate::sample;

/// The call as a curl command.
///
/// # Errors
/// When a URL cannot be used.
pub(super) fn curl(endpoint: &'static Description, place: &Place) -> Result<String, Failure> {
    let given = given(endpoint);
    let client = place.dry_client()?;
    let arguments = block_on(given.opened(true))?;
    let call = endpoint.prepare(&client, arguments)?;
    curl::command(call.request(), &given)
}

fn given(endpoint: &'static Description) -> Given {
    let mut given = Given::new(endpoint, false);
    for (parameter, shape, _) in endpoint.arguments().filter(|(parameter, ..)| parameter.required) {
        match crate::call::given::is_file(shape) {
            true => given.set_file(parameter.name, shape, "picture.png"),
            false => given.set(parameter.name, sample::value(parameter.wire, shape)),
        }
    }
    given
}
