//! A call with all required arguments, as an example.

use zoom_api::describe::Description;

use crate::catalog::sample;
use crate::connection::{ServerOptions, block_on};
use crate::request::{CallArguments, curl, is_file};
use crate::terminal::Failure;

/// The call as a curl command.
///
/// # Errors
/// Fails if a URL is invalid.
pub(super) fn curl(endpoint: &'static Description, server: &ServerOptions) -> Result<String, Failure> {
    let arguments = sample_arguments(endpoint);
    let client = server.dry_client()?;
    let call = endpoint.prepare(&client, block_on(arguments.open(true))?)?;
    curl::command(call.request(), &arguments)
}

fn sample_arguments(endpoint: &'static Description) -> CallArguments {
    let mut arguments = CallArguments::new(endpoint, false);
    for (parameter, shape, _) in endpoint.arguments().filter(|(parameter, ..)| parameter.required) {
        match is_file(shape) {
            true => arguments.set_file(parameter.name, shape, "picture.png"),
            false => arguments.set(parameter.name, sample::value(parameter.wire, shape)),
        }
    }
    arguments
}
