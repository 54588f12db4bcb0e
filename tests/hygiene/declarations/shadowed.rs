//! Shadowed names of the standard library.

use ::zoom::{zoom_endpoint, zoom_event, zoom_model};

/// Not the option.
pub struct Some;
/// Not the option either.
pub struct None;
/// Not the option at all.
pub struct Option;
/// Not text.
pub struct String;
/// Not a list.
pub struct Vec;
/// Not an outcome.
pub struct Result;
/// Not an outcome either.
pub struct Ok;
/// Not a box.
pub struct Box;
/// Not a conversion.
pub trait Into {}
/// Not a conversion either.
pub trait From {}
/// Not a copy.
pub trait Clone {}
/// Not the other one.
pub trait Debug {}
/// Not an endpoint.
pub trait Endpoint {}
/// Not bytes.
#[allow(non_camel_case_types)]
pub struct u8;
/// Not the crate.
pub mod zoom_api {}
/// Not the library.
pub mod std {}
/// Not the library either.
pub mod core {}

/// A response.
#[zoom_model(crate = ::zoom)]
pub struct Response {
    /// A text.
    pub string: ::std::option::Option<::std::string::String>,
    /// Some texts.
    pub vec: ::std::vec::Vec<::std::string::String>,
}

/// A choice.
#[zoom_model(crate = ::zoom)]
pub enum Choice {
    /// One.
    One,
    /// Another.
    Other,
}

/// Names types by their full paths.
#[zoom_endpoint(POST, "/shadowed/<id>", form, errors(404 => NotFound, 400 => Some), crate = ::zoom)]
pub fn shadow(
    id: ::std::string::String,
    choice: Choice,
    option: ::std::option::Option<::std::string::String>,
    #[query] list: ::std::vec::Vec<::core::primitive::u64>,
) -> Response;

/// An event.
#[zoom_event("shadowed.happened", scopes = "user:read", docs = "https://example.com/", crate = ::zoom)]
pub struct Happened {
    /// A text.
    pub string: ::std::option::Option<::std::string::String>,
}

/// The events.
#[zoom_event(crate = ::zoom)]
pub enum Event {
    Happened,
    /// The same event under another name.
    #[cfg(not(miri))]
    Box(self::Happened),
    /// An event that is not compiled.
    #[cfg(miri)]
    Missing,
}
