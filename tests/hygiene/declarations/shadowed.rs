//! Shadowed names of the standard library, of primitive types, and of the crates that generated code uses.

#![allow(missing_docs, non_camel_case_types, unused_macros, reason = "the names are the test")]

use ::zoom::{zoom_endpoint, zoom_event, zoom_model};

/// Declares a unit struct for each name.
macro_rules! types {
    ($($name:ident)*) => { $(#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)] pub struct $name;)* };
}
types! { Some None Option String Vec Result Ok Err Box Rc Arc BTreeMap HashMap Cow Json Table Wire }
types! { bool char str u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

/// Declares a trait for each name.
macro_rules! traits {
    ($($name:ident)*) => { $(pub trait $name {})* };
}
traits! { AsMut AsRef Clone Copy Debug Default Display DoubleEndedIterator Drop Eq ExactSizeIterator Extend Fn FnMut FnOnce From }
traits! { FromIterator Hash Hasher Into IntoIterator Iterator Ord PartialEq PartialOrd Send Sized Sync ToOwned ToString TryFrom TryInto Unpin }
traits! { Decode Deserialize Deserializer Encode Endpoint EventPayload EventSet Model Page Paged Ranged Serialize Serializer Value }

/// Declares a module for each name.
macro_rules! modules {
    ($($name:ident)*) => { $(pub mod $name {})* };
}
modules! { std core alloc zoom zoom_api serde serde_json inventory endpoint describe model event request page proc_macro }

/// Declares a macro for each name, which would fail to compile if generated code used it.
macro_rules! macros {
    ($($name:ident)*) => { $(macro_rules! $name { ($never:lifetime) => {}; })* };
}
macros! { assert cfg column compile_error concat debug_assert eprintln env file format format_args include include_str line }
macros! { matches module_path option_env panic print println stringify submit todo unimplemented unreachable vec write writeln }

type Text = ::std::string::String;

#[zoom_model(response, crate = ::zoom)]
pub struct Response {
    pub string: ::std::option::Option<Text>,
    pub vec: ::std::vec::Vec<Text>,
    pub next_page_token: ::std::option::Option<::std::string::String>,
}

#[zoom_model(rename_all = "camelCase", crate = ::zoom)]
pub struct Request {
    pub required: Text,
    #[zoom(secret, max_length = 3)]
    pub optional_text: ::std::option::Option<Text>,
    #[zoom(default = 1, values = [1, 2])]
    pub number: ::std::option::Option<::core::primitive::i64>,
    pub list: ::std::vec::Vec<Choice>,
    #[zoom(required)]
    pub required_list: ::std::vec::Vec<Number>,
    #[zoom(extra)]
    pub extra: ::zoom::model::Extra,
}

#[zoom_model(crate = ::zoom)]
pub enum Choice {
    One,
    #[zoom(rename = "none", alias = "nothing")]
    None,
    Some,
    Ok,
    Err,
}

#[zoom_model(crate = ::zoom)]
pub enum Number {
    One = 1,
    Two = 2,
}

#[zoom_model(one_of, crate = ::zoom)]
pub enum Union {
    Text(Text),
    Response(::std::boxed::Box<Response>),
    Numbers(::std::vec::Vec<Number>),
}

#[zoom_endpoint(POST, "/shadowed/<id>", form, errors(404 => NotFound, 400 => Some, 401 => None, 409/300 => Ok, _/1 => Err), crate = ::zoom)]
pub fn shadow(
    id: ::std::string::String,
    choice: Choice,
    option: ::std::option::Option<::std::string::String>,
    flag: ::core::primitive::bool,
    #[query] list: ::std::vec::Vec<::core::primitive::u64>,
    #[header("X-Number")] header: ::std::option::Option<::core::primitive::u32>,
) -> Response;

#[zoom_endpoint(POST, "/shadowed", crate = ::zoom)]
pub fn create_shadow(#[body] request: Request) -> Union;

#[zoom_endpoint(PUT, "/shadowed", bytes, crate = ::zoom)]
pub fn upload_shadow(#[body] content: ::std::vec::Vec<::core::primitive::u8>) -> ::zoom::NoContent;

#[zoom_endpoint(PATCH, "/shadowed", urlencoded, crate = ::zoom)]
pub fn update_shadow(number: Number, texts: ::std::vec::Vec<Text>) -> ::zoom::model::Json<Union>;

#[zoom_endpoint(
    GET, "/shadowed/<id>/list", paged = vec, max_range = 1 month, scopes = "meeting:read", operation = "shadows", rate_limit = Unlabeled,
    daily_limit(10 calls per id), crate = ::zoom
)]
pub fn list_shadows(
    id: ::core::primitive::u64,
    from: ::jiff::civil::Date,
    to: ::std::option::Option<::jiff::civil::Date>,
    next_page_token: ::std::option::Option<Text>,
) -> Response;

#[zoom_event("shadowed.happened", scopes = "user:read", docs = "https://example.com/", crate = ::zoom)]
pub struct Happened {
    pub string: ::std::option::Option<::std::string::String>,
    pub union: ::std::option::Option<Union>,
    pub choices: ::std::vec::Vec<Choice>,
}

#[zoom_event(crate = ::zoom)]
pub enum Event {
    Happened,
    /// The same event under another name.
    #[cfg(not(miri))]
    Box(Happened),
    Ok(Happened),
    /// An event that is not compiled.
    #[cfg(miri)]
    Missing,
}

/// Passes literals to arguments of primitive types, however they are named.
pub fn calls() -> (Shadow, UpdateShadow) {
    (shadow("1", Choice::None, true).option("text").list([1]).header(3), update_shadow(Number::One, ["text".as_text()]))
}

/// The conversions of the standard library are shadowed.
trait AsText {
    fn as_text(&self) -> Text;
}

impl AsText for ::core::primitive::str {
    fn as_text(&self) -> Text {
        ::std::borrow::ToOwned::to_owned(self)
    }
}
