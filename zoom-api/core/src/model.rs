//! Models: values in JSON, and the lenient rules for decoding them.
//!
//! The rules apply to all fields, without attributes:
//!
//! - `null` is an absent value, and an absent list is empty.
//! - `""` is an absent value, except for strings and for enums with a variant for it.
//! - Numbers may be strings, strings may be numbers, and booleans may be `"true"` or `1`.
//! - Undeclared fields are ignored. Of duplicate fields, the last one applies.
//! - Enums keep unknown values and encode them unchanged.
//! - Absent values and empty lists are omitted when encoding.
//!
//! A decoding error contains the path of the field, ``
//! `meetings[3].duration`: expected a whole number, found text ``. It never contains the value.

mod containers;
pub(crate) mod dates;
mod debug;
mod decode;
mod deserialize;
mod encode;
mod error;
mod json;
mod numbers;
mod one_of;
mod open_enum;
mod path;
pub(crate) mod scalar;
mod seen;
#[cfg(feature = "describe")]
mod shape;
mod structure;
mod table;
mod text;
mod tree;
mod unknown;
mod value;

pub use decode::{
    Decode, DecodeElements, DecodeEntries, DecodeFields, Failure, Next, Presence, SetJson, Source, Step, Token,
};
#[cfg(feature = "describe")]
pub(crate) use deserialize::decode_option;
pub use encode::{Encode, EncodeElements, EncodeEntries, EncodeFields, View, encode};
pub use error::{DecodeError, EncodeError};
pub use json::Json;
pub use structure::Model;
pub use table::Table;
pub use tree::Tree;
pub use unknown::UnknownValue;
pub use value::{Value, decode};

/// Items for the expansion of `#[zoom_model]`. Not public API.
#[doc(hidden)]
pub mod __private {
    pub use super::debug::debug;
    pub use super::deserialize::deserialize;
    pub use super::encode::serialize;
    pub use super::one_of::{Choice, OneOf, choose, set_one_of, set_one_of_option};
    pub use super::open_enum::{
        OpenEnum, Wire, display, from_number, from_text, hash, number_of, same, serialize_enum, set_enum,
        set_enum_option, text_of, unread, view_enum, write_text,
    };
    pub use super::structure::{decode, encode, fill, replace};
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
    pub use serde_json::Value as Json;
}
