//! Unknown values of enums.

use std::fmt;

use serde::ser::{Error, Serialize, Serializer};

use super::deserialize::decode_into;
use super::encode::View;
use super::error::EncodeError;
use super::tree::Tree;

/// A value without a variant, as Zoom sent it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct UnknownValue {
    text: Box<str>,
    kind: Kind,
}

/// The kind of the JSON value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
enum Kind {
    #[default]
    Text,
    Bare,
}

impl UnknownValue {
    /// Returns the text of a string, number or boolean.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Its JSON form.
    pub(super) fn view(&self) -> View<'_> {
        match self.kind {
            Kind::Text => View::Text(&self.text),
            Kind::Bare => View::Tree(bare(&self.text)),
        }
    }

    /// Creates a number or boolean, which has no quotes in JSON.
    pub(crate) fn bare(value: impl fmt::Display) -> Self {
        Self { text: value.to_string().into(), kind: Kind::Bare }
    }
}

impl From<&str> for UnknownValue {
    fn from(text: &str) -> Self {
        Self { text: text.into(), kind: Kind::Text }
    }
}

impl From<i64> for UnknownValue {
    fn from(number: i64) -> Self {
        Self::bare(number)
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Text => fmt::Debug::fmt(&self.text, f),
            Kind::Bare => f.write_str(&self.text),
        }
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl Serialize for UnknownValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.kind {
            Kind::Text => serializer.serialize_str(&self.text),
            Kind::Bare => super::encode::serialize(&bare(&self.text).map_err(S::Error::custom)?, serializer),
        }
    }
}

fn bare(text: &str) -> Result<Tree, EncodeError> {
    let mut tree = Tree::default();
    decode_into(&mut tree, &mut serde_json::Deserializer::from_str(text))?;
    Ok(tree)
}
