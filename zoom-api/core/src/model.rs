//! Values as Zoom sends them: what `#[zoom_model]` expands to, and the rules for reading JSON that is not strict.
//!
//! The rules hold everywhere, with no attribute on any field:
//!
//! - `null` is an absent value, and an absent list is an empty one.
//! - `""` is an absent value, except for text and for enums that name it.
//! - Numbers may come as text and text as numbers; a boolean may be `"true"` or `1`.
//! - A field that no model names is ignored; of a field that comes twice, the last one counts.
//! - An enum keeps a value it does not know, and gives it back.
//! - What is absent, and an empty list, is left out when sending.
//!
//! A value that cannot be read is an error with the path of its field, ``
//! `meetings[3].duration`: expected a whole number, found text ``. The value itself is never in it.

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

/// What the expansion of `#[zoom_model]` names; not for use by hand.
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
