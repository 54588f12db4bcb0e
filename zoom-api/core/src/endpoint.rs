//! The trait that every declared endpoint implements, and the metadata of its declaration.

use std::fmt;

use crate::exchange::Response;
pub use crate::foundation::method::Method;
pub use crate::foundation::rate_limit::{Family, RateLimit};
pub use crate::metadata::{Base, BodyKind, DailyKey, DailyLimit, EndpointInfo, ErrorCase, Parameter, ParameterKind};
use crate::request::RequestParts;
use crate::response::{self, Output, Undecoded};

/// One operation of Zoom's API, ready to be sent with [`Client::send`](crate::Client::send).
///
/// [`zoom_endpoint`](crate::zoom_endpoint) implements it; a value holds the arguments of one call.
pub trait Endpoint: Send + Sync {
    /// What a successful call returns.
    type Output: Output;

    /// The endpoint's own names for documented errors, see [`Error::case`](crate::Error::case).
    type Error: ErrorCases;

    /// What the declaration says about the operation.
    const INFO: &'static EndpointInfo;

    /// Writes path, query, headers and body. Does no I/O.
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
    response::decode(response)
}

/// The named errors of an endpoint.
pub trait ErrorCases: Copy + fmt::Debug + 'static {
    /// One value for each entry of [`EndpointInfo::errors`], in the same order.
    const CASES: &'static [Self];
}

/// The named errors of an endpoint that declares none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCases {}

impl ErrorCases for NoCases {
    const CASES: &'static [Self] = &[];
}
