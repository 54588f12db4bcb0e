//! What every endpoint takes and returns, for programs that find out while they run: a command line, a mock, a comparison with a document.
//!
//! A program that knows its calls needs none of this. One that is told by its user which endpoint to call looks it up among [`endpoints`],
//! fills [`Arguments`] with JSON, and gets a [`PreparedCall`] that is written by the same code, and read through the same types, as every other.
//!
//! # Examples
//! ```no_run
//! use serde_json::json;
//! use zoom_api::describe::{self, Arguments};
//!
//! # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
//! // Registrants of webinars and of recordings have an endpoint of this name too.
//! let wanted = ("registrants", "update_registrant_status");
//! let Some(endpoint) = describe::endpoints().find(|endpoint| (endpoint.resource(), endpoint.info().name) == wanted) else {
//!     return Ok(());
//! };
//! let mut arguments = Arguments::new();
//! arguments.set("meeting_id", json!("85746065"));
//! arguments.set("action", json!("deny"));
//! let call = endpoint.call(&client, arguments)?;
//! println!("{} {}", call.request().method, call.request().url);
//! let answer = call.send().await?;
//! println!("{}", answer.status);
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
use crate::metadata::{EndpointInfo, ErrorCase, Parameter};
use crate::model::{DecodeError, EncodeError};
use crate::response;
use crate::shape;

#[doc(hidden)]
pub use crate::shape::one_of_shape;
pub use crate::shape::{Choice, Choices, Field, Object, OneOf, Scalar, Shape, Variant};
#[doc(hidden)]
pub use crate::shape::{EnumWords, FieldWords, ObjectWords, VariantWords};
pub use arguments::Arguments;
#[doc(hidden)]
pub use entry::Entry;
#[doc(hidden)]
pub use slot::{Slot, ViaDefault, ViaFile, ViaNothing, ViaValue};
pub use undeclared::{Undeclared, UndeclaredKind};

/// What an endpoint is, takes and returns.
#[derive(Clone, Copy, Debug)]
pub struct Description {
    info: &'static EndpointInfo,
    module: &'static str,
    docs: &'static str,
    is_deprecated: bool,
    arguments: &'static [FieldWords],
    errors: &'static [&'static str],
    output: fn() -> Shape,
    request: fn(&Client, Arguments) -> Result<Request>,
    round_trip: fn(Bytes) -> std::result::Result<RoundTrip, DecodeError>,
    error: fn(Response) -> Option<Error>,
}

/// What the attribute says of an endpoint beyond its metadata.
#[doc(hidden)]
pub trait Describe: Endpoint + Sized + 'static {
    const MODULE: &'static str;
    const DOCS: &'static str;
    const IS_DEPRECATED: bool;
    const ARGUMENTS: &'static [FieldWords];
    const ERRORS: &'static [&'static str];

    /// Makes a call of arguments; the mistake names the argument and not its value.
    fn from_arguments(arguments: &mut Arguments) -> std::result::Result<Self, String>;
}

/// A response that went through its model and out again.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoundTrip {
    /// The body as the model writes it; `None` for an output that is no JSON.
    pub body: Option<Vec<u8>>,
}

impl Description {
    pub(crate) const fn of<E: Describe>() -> Self {
        Self {
            info: E::INFO,
            module: E::MODULE,
            docs: E::DOCS,
            is_deprecated: E::IS_DEPRECATED,
            arguments: E::ARGUMENTS,
            errors: E::ERRORS,
            output: <E::Output as response::Output>::shape,
            request: request::<E>,
            round_trip: round_trip::<E>,
            error: error::<E>,
        }
    }

    /// The metadata of the declaration.
    #[must_use]
    pub const fn info(&self) -> &'static EndpointInfo {
        self.info
    }

    /// The path that a program imports it from: `zoom_api::meetings::registrants`.
    #[must_use]
    pub fn import_path(&self) -> String {
        shape::import_path(self.module)
    }

    /// The product it belongs to, `meetings`; `None` for a declaration in another crate.
    ///
    /// Each product has a crate of its own, which is named after it: `zoom_meetings`.
    #[must_use]
    pub fn product(&self) -> Option<&'static str> {
        shape::product(self.module)
    }

    /// The resource it belongs to, which is the name of its module: `registrants`.
    #[must_use]
    pub fn resource(&self) -> &'static str {
        self.module.rsplit("::").next().unwrap_or_default()
    }

    /// The words of its author, in Markdown.
    #[must_use]
    pub fn docs(&self) -> String {
        shape::text(self.docs)
    }

    /// Whether Zoom is giving it up.
    #[must_use]
    pub const fn is_deprecated(&self) -> bool {
        self.is_deprecated
    }

    /// What it takes, in the order of [`EndpointInfo::parameters`].
    pub fn arguments(&self) -> impl Iterator<Item = (&'static Parameter, Shape, String)> {
        let parameters = self.info.parameters.iter().zip(self.arguments);
        parameters.map(|(parameter, words)| (parameter, (words.shape)(), shape::text(words.docs)))
    }

    /// The arguments that Zoom is giving up.
    pub fn deprecated_arguments(&self) -> impl Iterator<Item = &'static Parameter> {
        let parameters = self.info.parameters.iter().zip(self.arguments);
        parameters.filter(|(_, words)| words.is_deprecated).map(|(parameter, _)| parameter)
    }

    /// The words about each named error, in the order of [`EndpointInfo::errors`].
    pub fn errors(&self) -> impl Iterator<Item = (&'static ErrorCase, String)> {
        self.info.errors.iter().zip(self.errors.iter().map(|docs| shape::text(docs)))
    }

    /// What it returns.
    #[must_use]
    pub fn output(&self) -> Shape {
        (self.output)()
    }

    /// Makes a call of it; nothing is sent yet.
    ///
    /// # Errors
    /// When an argument is missing, unknown, or of another type; the error names it and does not show its value.
    pub fn prepare(&self, client: &Client, arguments: Arguments) -> Result<PreparedCall> {
        let request = (self.request)(client, arguments)?;
        Ok(PreparedCall { client: client.clone(), info: self.info, request })
    }

    /// Reads an answer as what [`Client::send`] would make of it: `None` for a success, an error for everything else.
    ///
    /// [`PreparedCall::send`] looks at the status alone; this finds the error in a body of success too.
    #[must_use]
    pub fn response_error(&self, response: Response) -> Option<Error> {
        (self.error)(response)
    }

    /// Reads a response's body as the endpoint's output and writes it again.
    ///
    /// # Errors
    /// Names the field that could not be read, and never its value.
    pub fn round_trip(&self, body: impl Into<Bytes>) -> std::result::Result<RoundTrip, DecodeError> {
        (self.round_trip)(body.into())
    }
}

/// A call that was made of [`Arguments`].
#[derive(Clone, Debug)]
pub struct PreparedCall {
    client: Client,
    info: &'static EndpointInfo,
    request: Request,
}

impl PreparedCall {
    /// What will be sent; the token is not in it.
    #[must_use]
    pub const fn request(&self) -> &Request {
        &self.request
    }

    /// Sends it as [`Client::send`] does, and returns the answer of success as it came.
    ///
    /// What it holds is not looked at: an answer that is no JSON is not asked for again.
    ///
    /// # Errors
    /// As [`Client::send`], but for what is wrong with a body of success.
    pub async fn send(&self) -> Result<Response> {
        self.client.execute(self.info, &self.request).await
    }
}

/// Every endpoint that was declared in a crate linked into this program, in no particular order.
pub fn endpoints() -> impl Iterator<Item = &'static Description> {
    entry::all()
}

fn request<E: Describe>(client: &Client, mut arguments: Arguments) -> Result<Request> {
    let endpoint = E::from_arguments(&mut arguments).and_then(|endpoint| arguments.finish().map(|()| endpoint));
    match endpoint {
        Ok(endpoint) => client.request(&endpoint),
        Err(mistake) => Err(Error::argument(E::INFO, mistake)),
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
