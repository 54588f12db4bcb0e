//! Descriptions of all endpoints at run time, for tools such as command lines and mocks.
//!
//! A tool looks up an endpoint among [`endpoints`], sets [`Arguments`] from JSON, and sends a [`PreparedCall`]. JSON is
//! read and written by the rules and tables of the models, and sent like any other call; only the code that the attributes generate for
//! each type is replaced by generic code.
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
mod call;
mod dynamic;
mod events;
mod slot;
mod undeclared;

use bytes::Bytes;

use crate::client::Client;
use crate::error::{Error, Result};
use crate::exchange::{Request, Response};
use crate::metadata::{EndpointInfo, ErrorCase, MaxRange, Parameter};
use crate::model::{self, DecodeError};
use crate::registry;
use crate::response::{self, Undecoded};
use crate::shape;

pub use crate::registry::{Description, EventDescription};
#[doc(hidden)]
pub use crate::registry::{EndpointWords, Entry, EventEntry, EventWords};
#[doc(hidden)]
pub use crate::response::Output;
pub use crate::shape::{Choice, Choices, Facts, Field, Integer, Object, OneOf, Scalar, Shape, Variant};
#[doc(hidden)]
pub use crate::shape::{EnumWords, Fact, FieldWords, ObjectWords, VariantWords};
#[doc(hidden)]
pub use crate::shape::{choices_shape, one_of_shape};
pub use arguments::Arguments;
use call::Call;
use dynamic::Dynamic;
pub use events::events;
#[doc(hidden)]
pub use slot::{Slot, UnknownShape, bytes, file, files};
pub use undeclared::{Undeclared, UndeclaredKind};

/// A response that was decoded and encoded again.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoundTrip {
    /// The encoded body; `None` if the output is not JSON.
    pub body: Option<Vec<u8>>,
}

impl Description {
    /// Returns the metadata of the endpoint.
    #[must_use]
    pub const fn info(&self) -> &'static EndpointInfo {
        self.info
    }

    /// Returns the module to import the endpoint from, such as `zoom_api::meetings::registrants`.
    #[must_use]
    pub fn import_path(&self) -> String {
        shape::import_path(self.words.module)
    }

    /// Returns the product of the endpoint, such as `meetings`; `None` for declarations outside the product crates.
    #[must_use]
    pub fn product(&self) -> Option<&'static str> {
        shape::product(self.words.module)
    }

    /// Returns the resource of the endpoint, which is the name of its module, such as `registrants`.
    #[must_use]
    pub fn resource(&self) -> &'static str {
        self.words.module.rsplit("::").next().unwrap_or_default()
    }

    /// Returns the docs of the endpoint, in Markdown.
    #[must_use]
    pub fn docs(&self) -> String {
        shape::text(self.words.docs)
    }

    /// Returns Zoom's ID of the operation, such as `meetingRegistrants`.
    #[must_use]
    pub const fn operation(&self) -> Option<&'static str> {
        self.words.operation
    }

    /// Returns the URL of Zoom's page about the operation.
    #[must_use]
    pub const fn docs_url(&self) -> Option<&'static str> {
        self.words.docs_url
    }

    /// Returns the longest date range of one call, if Zoom limits it.
    #[must_use]
    pub const fn max_range(&self) -> Option<MaxRange> {
        self.info.max_range
    }

    /// Whether Zoom has deprecated the endpoint.
    #[must_use]
    pub const fn is_deprecated(&self) -> bool {
        self.words.is_deprecated
    }

    /// Returns the arguments with their shapes and docs, in the order of [`EndpointInfo::parameters`].
    pub fn arguments(&self) -> impl Iterator<Item = (&'static Parameter, Shape, String)> {
        let parameters = self.info.parameters.iter().zip(self.words.arguments);
        parameters.map(|(parameter, words)| (parameter, (words.shape)(), shape::text(words.docs)))
    }

    /// Returns the facts about the arguments, in the order of [`EndpointInfo::parameters`].
    pub fn argument_facts(&self) -> impl Iterator<Item = (&'static Parameter, Facts)> {
        let parameters = self.info.parameters.iter().zip(self.words.arguments);
        parameters.map(|(parameter, words)| (parameter, Facts::new(words.facts)))
    }

    /// Returns the arguments that Zoom has deprecated.
    pub fn deprecated_arguments(&self) -> impl Iterator<Item = &'static Parameter> {
        let parameters = self.info.parameters.iter().zip(self.words.arguments);
        parameters.filter(|(_, words)| words.is_deprecated).map(|(parameter, _)| parameter)
    }

    /// Returns the documented errors with their docs, in the order of [`EndpointInfo::errors`].
    pub fn errors(&self) -> impl Iterator<Item = (&'static ErrorCase, String)> {
        self.info.errors.iter().zip(self.words.errors.iter().map(|docs| shape::text(docs)))
    }

    /// Returns the shape of the output.
    #[must_use]
    pub fn output(&self) -> Shape {
        (self.words.output)()
    }

    /// Prepares a call without sending it.
    ///
    /// # Errors
    /// Fails if an argument is missing, unknown, or of another type. The error names the argument without its value.
    pub fn prepare(&self, client: &Client, arguments: Arguments) -> Result<PreparedCall> {
        let call = Call::new(*self, arguments).map_err(|message| Error::argument(self.info, message))?;
        let is_file = matches!((self.words.output)(), Shape::Bytes);
        let accept = is_file.then(<bytes::Bytes as response::Output>::accept).flatten();
        let request = client.written(self.info, accept, &|parts| call.write(parts))?;
        Ok(PreparedCall { client: client.clone(), info: self.info, request })
    }

    /// Returns the error that [`Client::send`] would return for a response, or `None` for a success.
    ///
    /// Unlike [`PreparedCall::send`], which checks the status only, it also detects an error in the body of a successful response.
    #[must_use]
    pub fn response_error(&self, response: Response) -> Option<Error> {
        if !response.status.is_success() {
            return Some(Error::api(self.info, response));
        }
        let shape = self.output();
        let content = match shape {
            Shape::Nothing => response::Content::Nothing,
            Shape::Bytes => response::Content::File,
            _ => response::Content::Json,
        };
        let checked = response::check(self.info, &response, has_code(shape), content);
        let decoded = checked.and_then(|()| match shape {
            Shape::Nothing | Shape::Bytes => Ok(()),
            _ => Dynamic::read_bytes(shape, &response.body).map(drop).map_err(Undecoded::Decode),
        });
        decoded.err().map(|undecoded| Error::undecoded(self.info, response, undecoded))
    }

    /// Decodes a response body as the endpoint's output and encodes it again.
    ///
    /// # Errors
    /// Fails if the body cannot be decoded. The error names the field without its value.
    pub fn round_trip(&self, body: impl Into<Bytes>) -> std::result::Result<RoundTrip, DecodeError> {
        let shape = self.output();
        if matches!(shape, Shape::Nothing | Shape::Bytes) {
            return Ok(RoundTrip { body: None });
        }
        let value = Dynamic::read_bytes(shape, &body.into())?;
        Ok(RoundTrip { body: model::encode(&value).ok() })
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
    registry::descriptions()
}

/// Whether an output has its own field for an error code.
fn has_code(shape: Shape) -> bool {
    match shape {
        Shape::Object(object) => response::CODES.into_iter().any(|name| object.table().has_field(name)),
        Shape::Bytes => true,
        _ => false,
    }
}
