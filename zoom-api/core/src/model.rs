//! Models: values in JSON, and the lenient rules for decoding them.
//!
//! The rules apply to all fields, without attributes:
//!
//! - `null` is an absent value, and an absent list is empty.
//! - `""` is an absent value, except for strings and for enums with a variant for it.
//! - Numbers may be strings, strings may be numbers, and booleans may be `"true"` or `1`.
//! - Times may be seconds or milliseconds since 1970.
//! - Undeclared fields are ignored. Of duplicate fields, the last one applies.
//! - Enums keep unknown values and encode them unchanged.
//! - Absent values and empty lists are omitted when encoding.
//!
//! A decoding error contains the path of the field, ``
//! `meetings[3].duration`: expected a whole number, found text ``. It never contains the value. [`decode_lenient`] skips what does not fit
//! and reports it.

mod containers;
pub(crate) mod dates;
mod debug;
mod decode;
mod deserialize;
mod encode;
mod error;
mod extra;
mod json;
mod lenient;
mod numbers;
mod one_of;
mod open_enum;
mod path;
pub(crate) mod scalar;
mod seen;
#[cfg(feature = "describe")]
mod shape;
mod structure;
mod text;
mod tree;
mod unknown;
mod value;

pub use crate::foundation::table::Table;
pub use decode::{
    Decode, DecodeElements, DecodeEntries, DecodeFields, Failure, Next, Presence, SetJson, Source, Step, Token,
};
pub use encode::{Encode, EncodeElements, EncodeEntries, EncodeFields, View, encode};
pub use error::{DecodeError, EncodeError};
pub use extra::Extra;
pub use json::Json;
pub use lenient::{Lenient, Skipped, decode_lenient};
pub(crate) use numbers::whole;
pub use structure::Model;
pub use tree::Tree;
pub use unknown::UnknownValue;
pub use value::{Value, decode};

/// Functions that decode and encode values of shapes that are known at run time.
#[cfg(feature = "describe")]
pub(crate) mod run_time {
    pub(crate) use crate::foundation::table::EXTRA;

    pub(crate) use super::containers::{LIST, OBJECT, begins};
    pub(crate) use super::deserialize::decode_into;
    pub(crate) use super::encode::serialize;
    pub(crate) use super::one_of::{Resemblance, choose_best, compare, compare_elements};
    pub(crate) use super::open_enum::AnyEnum;
    pub(crate) use super::value::decode_bytes;
}

/// Items for the expansion of `#[zoom_model]`. Not public API.
#[doc(hidden)]
pub mod __private {
    pub use crate::foundation::table::EXTRA;

    pub use super::debug::debug;
    pub use super::deserialize::deserialize;
    pub use super::encode::serialize;
    pub use super::extra::{extra, extra_mut};
    pub use super::one_of::{Choice, OneOf, choose, set_one_of, set_one_of_option};
    pub use super::open_enum::{
        OpenEnum, Values, Wire, display, from_number, from_text, hash, number_of, same, serialize_enum, set_enum,
        set_enum_option, text_of, unread, view_enum, write_text,
    };
    pub use super::structure::{decode, encode, fill, replace};
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
    pub use serde_json::Value as Json;
}
