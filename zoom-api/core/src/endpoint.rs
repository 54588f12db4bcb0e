//! The trait that every declared endpoint implements, and the metadata of its declaration.

use std::fmt;

use crate::exchange::Response;
pub use crate::foundation::method::Method;
pub use crate::foundation::rate_limit::{Family, RateLimit};
pub use crate::metadata::{
    Base, BodyKind, DailyKey, DailyLimit, EndpointInfo, ErrorCase, MaxRange, Parameter, ParameterKind,
};
use crate::request::RequestParts;
use crate::response::{self, Output, Undecoded};

/// A call of a Zoom API operation; see [`Client::send`](crate::Client::send).
///
/// [`zoom_endpoint`](crate::zoom_endpoint) implements it for the request type of a declaration, whose fields are the arguments.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an endpoint",
    label = "not the request type of an endpoint",
    note = "use the request type of a declaration, such as `ListRegistrants` of `list_registrants`: `client.send(list_registrants(..))` sends it, and `error.case::<ListRegistrants>()` returns a `ListRegistrantsError`"
)]
pub trait Endpoint: Send + Sync {
    /// The value that a successful call returns.
    type Output: Output;

    /// The documented errors of the endpoint; see [`Error::case`](crate::Error::case).
    type Error: ErrorCases;

    /// The metadata of the declaration.
    const INFO: &'static EndpointInfo;

    /// Writes path, query, headers and body. Performs no I/O.
    fn write(&self, request: &mut RequestParts);

    /// Decodes the output of a successful response.
    ///
    /// The attribute writes it out with `#[inline]`, so that decoders are compiled only for the endpoints that a program calls.
    #[doc(hidden)]
    fn decode(response: &Response) -> Decoded<Self>
    where
        Self: Sized,
    {
        decode::<Self>(response)
    }
}

/// The output of an endpoint, or why a successful response is not one.
#[doc(hidden)]
pub type Decoded<E> = Result<<E as Endpoint>::Output, Undecoded>;

/// Decodes the output of an endpoint.
///
/// # Errors
/// Fails if the body is one of Zoom's errors, or is not of the output's shape.
#[doc(hidden)]
pub fn decode<E: Endpoint>(response: &Response) -> Decoded<E> {
    response::decode(E::INFO, response)
}

/// The documented errors of an endpoint.
pub trait ErrorCases: Copy + fmt::Debug + 'static {
    /// One value for each entry of [`EndpointInfo::errors`], in the same order.
    const CASES: &'static [Self];
}

/// The documented errors of an endpoint that declares none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCases {}

impl ErrorCases for NoCases {
    const CASES: &'static [Self] = &[];
}
