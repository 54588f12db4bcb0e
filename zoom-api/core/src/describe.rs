//! Descriptions of all endpoints at run time, for tools such as command lines and mocks.
//!
//! A tool looks up an endpoint among [`endpoints`], sets [`Arguments`] from JSON, and sends a [`PreparedCall`]. It is encoded and
//! decoded by the same code and types as any other call.
//!
//! # Examples
//! ```no_run
//! use serde_json::json;
//! use zoom_api::describe::{self, Arguments};
//!
//! # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
//! // Webinars and recordings have an endpoint with this name too.
//! let wanted = ("registrants", "update_registrant_status");
//! let Some(endpoint) = describe::endpoints().find(|endpoint| (endpoint.resource(), endpoint.info().name) == wanted) else {
//!     return Ok(());
//! };
//! let mut arguments = Arguments::new();
//! arguments.set("meeting_id", json!("85746065"));
//! arguments.set("action", json!("deny"));
//! let call = endpoint.prepare(&client, arguments)?;
//! println!("{} {}", call.request().method, call.request().url);
//! let response = call.send().await?;
//! println!("{}", response.status);
//! # Ok(())
//! # }
//! ```

mod arguments;
mod entry;
mod slot;
mod undeclared;

use bytes::Bytes;

use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::{Error, Result};
use crate::exchange::{Request, Response};
use crate::metadata::{EndpointInfo, ErrorCase, MaxRange, Parameter};
use crate::model::{DecodeError, EncodeError};
use crate::response;
use crate::shape;

#[doc(hidden)]
pub use crate::shape::one_of_shape;
pub use crate::shape::{Choice, Choices, Facts, Field, Object, OneOf, Scalar, Shape, Variant};
#[doc(hidden)]
pub use crate::shape::{EnumWords, Fact, FieldWords, ObjectWords, VariantWords};
pub use arguments::Arguments;
#[doc(hidden)]
pub use entry::Entry;
#[doc(hidden)]
pub use slot::{Slot, ViaDefault, ViaFile, ViaNothing, ViaValue};
pub use undeclared::{Undeclared, UndeclaredKind};

/// The description of an endpoint.
#[derive(Clone, Copy, Debug)]
pub struct Description {
    info: &'static EndpointInfo,
    module: &'static str,
    docs: &'static str,
    operation: Option<&'static str>,
    docs_url: Option<&'static str>,
    is_deprecated: bool,
    arguments: &'static [FieldWords],
    errors: &'static [&'static str],
    output: fn() -> Shape,
    request: fn(&Client, Arguments) -> Result<Request>,
    round_trip: fn(Bytes) -> std::result::Result<RoundTrip, DecodeError>,
    error: fn(Response) -> Option<Error>,
}

/// The generated description of an endpoint.
#[doc(hidden)]
pub trait Describe: Endpoint + Sized + 'static {
    const MODULE: &'static str;
    const DOCS: &'static str;
    const OPERATION: Option<&'static str> = None;
    const DOCS_URL: Option<&'static str> = None;
    const IS_DEPRECATED: bool;
    const ARGUMENTS: &'static [FieldWords];
    const ERRORS: &'static [&'static str];

    /// Creates a call from arguments. The error names the argument without its value.
    fn from_arguments(arguments: &mut Arguments) -> std::result::Result<Self, String>;
}

/// A response that was decoded and encoded again.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoundTrip {
    /// The encoded body; `None` if the output is not JSON.
    pub body: Option<Vec<u8>>,
}

impl Description {
    pub(crate) const fn of<E: Describe>() -> Self {
        Self {
            info: E::INFO,
            module: E::MODULE,
            docs: E::DOCS,
            operation: E::OPERATION,
            docs_url: E::DOCS_URL,
            is_deprecated: E::IS_DEPRECATED,
            arguments: E::ARGUMENTS,
            errors: E::ERRORS,
            output: <E::Output as response::Output>::shape,
            request: request::<E>,
            round_trip: round_trip::<E>,
            error: error::<E>,
        }
    }

    /// Returns the metadata of the endpoint.
    #[must_use]
    pub const fn info(&self) -> &'static EndpointInfo {
        self.info
    }

    /// Returns the module to import the endpoint from, such as `zoom_api::meetings::registrants`.
    #[must_use]
    pub fn import_path(&self) -> String {
        shape::import_path(self.module)
    }

    /// Returns the product of the endpoint, such as `meetings`; `None` for declarations outside the product crates.
    #[must_use]
    pub fn product(&self) -> Option<&'static str> {
        shape::product(self.module)
    }

    /// Returns the resource of the endpoint, which is the name of its module, such as `registrants`.
    #[must_use]
    pub fn resource(&self) -> &'static str {
        self.module.rsplit("::").next().unwrap_or_default()
    }

    /// Returns the docs of the endpoint, in Markdown.
    #[must_use]
    pub fn docs(&self) -> String {
        shape::text(self.docs)
    }

    /// Returns Zoom's ID of the operation, such as `meetingRegistrants`.
    #[must_use]
    pub const fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// Returns the URL of Zoom's page about the operation.
    #[must_use]
    pub const fn docs_url(&self) -> Option<&'static str> {
        self.docs_url
    }

    /// Returns the longest date range of one call, if Zoom limits it.
    #[must_use]
    pub const fn max_range(&self) -> Option<MaxRange> {
        self.info.max_range
    }

    /// Whether Zoom has deprecated the endpoint.
    #[must_use]
    pub const fn is_deprecated(&self) -> bool {
        self.is_deprecated
    }

    /// Returns the arguments with their shapes and docs, in the order of [`EndpointInfo::parameters`].
    pub fn arguments(&self) -> impl Iterator<Item = (&'static Parameter, Shape, String)> {
        let parameters = self.info.parameters.iter().zip(self.arguments);
        parameters.map(|(parameter, words)| (parameter, (words.shape)(), shape::text(words.docs)))
    }

    /// Returns the facts about the arguments, in the order of [`EndpointInfo::parameters`].
    pub fn argument_facts(&self) -> impl Iterator<Item = (&'static Parameter, Facts)> {
        let parameters = self.info.parameters.iter().zip(self.arguments);
        parameters.map(|(parameter, words)| (parameter, Facts::new(words.facts)))
    }

    /// Returns the arguments that Zoom has deprecated.
    pub fn deprecated_arguments(&self) -> impl Iterator<Item = &'static Parameter> {
        let parameters = self.info.parameters.iter().zip(self.arguments);
        parameters.filter(|(_, words)| words.is_deprecated).map(|(parameter, _)| parameter)
    }

    /// Returns the documented errors with their docs, in the order of [`EndpointInfo::errors`].
    pub fn errors(&self) -> impl Iterator<Item = (&'static ErrorCase, String)> {
        self.info.errors.iter().zip(self.errors.iter().map(|docs| shape::text(docs)))
    }

    /// Returns the shape of the output.
    #[must_use]
    pub fn output(&self) -> Shape {
        (self.output)()
    }

    /// Prepares a call without sending it.
    ///
    /// # Errors
    /// Fails if an argument is missing, unknown, or of another type. The error names the argument without its value.
    pub fn prepare(&self, client: &Client, arguments: Arguments) -> Result<PreparedCall> {
        let request = (self.request)(client, arguments)?;
        Ok(PreparedCall { client: client.clone(), info: self.info, request })
    }

    /// Returns the error that [`Client::send`] would return for a response, or `None` for a success.
    ///
    /// Unlike [`PreparedCall::send`], which checks the status only, it also detects an error in the body of a successful response.
    #[must_use]
    pub fn response_error(&self, response: Response) -> Option<Error> {
        (self.error)(response)
    }

    /// Decodes a response body as the endpoint's output and encodes it again.
    ///
    /// # Errors
    /// Fails if the body cannot be decoded. The error names the field without its value.
    pub fn round_trip(&self, body: impl Into<Bytes>) -> std::result::Result<RoundTrip, DecodeError> {
        (self.round_trip)(body.into())
    }
}

/// A call prepared from [`Arguments`].
#[derive(Clone, Debug)]
pub struct PreparedCall {
    client: Client,
    info: &'static EndpointInfo,
    request: Request,
}

impl PreparedCall {
    /// Returns the request, without the access token.
    #[must_use]
    pub const fn request(&self) -> &Request {
        &self.request
    }

    /// Sends the call like [`Client::send`], and returns the successful response without decoding it.
    ///
    /// # Errors
    /// Returns the errors of [`Client::send`], except those about the body of a successful response.
    pub async fn send(&self) -> Result<Response> {
        self.client.execute(self.info, &self.request).await
    }
}

/// Returns every endpoint declared in a crate linked into this program, in no particular order.
pub fn endpoints() -> impl Iterator<Item = &'static Description> {
    entry::all()
}

fn request<E: Describe>(client: &Client, mut arguments: Arguments) -> Result<Request> {
    let endpoint = E::from_arguments(&mut arguments).and_then(|endpoint| arguments.finish().map(|()| endpoint));
    match endpoint {
        Ok(endpoint) => client.request(&endpoint),
        Err(message) => Err(Error::argument(E::INFO, message)),
    }
}

fn round_trip<E: Describe>(body: Bytes) -> std::result::Result<RoundTrip, DecodeError> {
    let output = <E::Output as response::Output>::read(body)?;
    let written: std::result::Result<_, EncodeError> = response::Output::write(&output);
    Ok(RoundTrip { body: written.unwrap_or_default() })
}

fn error<E: Describe>(response: Response) -> Option<Error> {
    if response.status.is_success() {
        let undecoded = E::decode(&response).err()?;
        Some(Error::undecoded(E::INFO, response, undecoded))
    } else {
        Some(Error::api(E::INFO, response))
    }
}
