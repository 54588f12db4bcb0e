//! Values of a shape that is known at run time: tools decode and encode them by the rules, the tables and the scalars of the models,
//! and no model's own code is compiled for them.

mod object;
mod scalar;
mod separated;
mod union;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value as Json;

use self::object::ObjectValue;
use self::scalar::ScalarValue;
use crate::foundation::text::WireText;
use crate::model::run_time::{AnyEnum, LIST, OBJECT, begins, decode_bytes, decode_into, serialize};
use crate::model::{
    Decode, DecodeElements, DecodeEntries, DecodeError, Encode, EncodeElements, EncodeEntries, Next, Presence, Source,
    Step, Token, View,
};
use crate::shape::Shape;

/// A value of a shape.
pub(crate) struct Dynamic {
    shape: Shape,
    undeclared: UndeclaredFields,
    content: Content,
}

/// Whether undeclared fields of objects are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UndeclaredFields {
    /// Kept and encoded again, as in requests: the caller gave them.
    Keep,
    /// Kept only by the models that keep them, as in responses.
    Ignore,
}

enum Content {
    Absent,
    Scalar(Box<dyn ScalarValue>),
    Enum(AnyEnum),
    Object(ObjectValue),
    List(Elements),
    Separated(Elements),
    Map(Entries),
    Any(Json),
}

/// The elements of a list, and their shape.
struct Elements {
    shape: Shape,
    /// The separator, if the list is one text.
    separator: char,
    undeclared: UndeclaredFields,
    elements: Vec<Dynamic>,
}

/// The entries of a map, and the shape of their values.
struct Entries {
    shape: Shape,
    undeclared: UndeclaredFields,
    entries: BTreeMap<String, Dynamic>,
}

impl Dynamic {
    /// Creates an absent value.
    pub(crate) const fn new(shape: Shape, undeclared: UndeclaredFields) -> Self {
        Self { shape, undeclared, content: Content::Absent }
    }

    /// Decodes a value, which is absent if the JSON is.
    pub(crate) fn read(shape: Shape, undeclared: UndeclaredFields, json: Json) -> Result<Self, DecodeError> {
        let mut value = Self::new(shape, undeclared);
        decode_into(&mut value, json)?;
        Ok(value)
    }

    /// Decodes the bytes of a response.
    pub(crate) fn read_bytes(shape: Shape, bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut value = Self::new(shape, UndeclaredFields::Ignore);
        decode_bytes(bytes, &mut value)?;
        if matches!(value.content, Content::Absent) { Err(DecodeError::absent()) } else { Ok(value) }
    }

    /// Whether there is no value.
    pub(crate) const fn is_missing(&self) -> bool {
        matches!(self.content, Content::Absent)
    }

    /// Calls `sink` with each value for a path, query or header; `false` if the value cannot be text.
    pub(crate) fn each_text(&self, sink: &mut dyn FnMut(&dyn WireText)) -> bool {
        match &self.content {
            Content::Absent => true,
            Content::Scalar(scalar) => {
                sink(scalar.as_text());
                true
            }
            Content::Enum(value) => {
                sink(value);
                true
            }
            Content::List(list) => list.elements.iter().all(|element| element.each_text(sink)),
            Content::Separated(list) => {
                sink(&list.to_string());
                true
            }
            Content::Any(json) => each_plain(json, sink),
            Content::Object(_) | Content::Map(_) => false,
        }
    }
}

/// Calls `sink` with each scalar of any JSON.
fn each_plain(json: &Json, sink: &mut dyn FnMut(&dyn WireText)) -> bool {
    match json {
        Json::Null => {}
        Json::Bool(flag) => sink(flag),
        Json::Number(number) => sink(&number.to_string()),
        Json::String(text) => sink(text),
        Json::Array(list) => return list.iter().all(|element| each_plain(element, sink)),
        Json::Object(_) => return false,
    }
    true
}

impl Decode for Dynamic {
    fn set(&mut self, token: Token<'_>) -> Step<'_> {
        let Self { shape, undeclared, content } = self;
        let undeclared = *undeclared;
        match *shape {
            Shape::Scalar(kind) => match scalar::read(kind, token) {
                Ok(read) => {
                    *content = read.map_or(Content::Absent, Content::Scalar);
                    Step::Done(Presence::of(!matches!(content, Content::Absent)))
                }
                Err(failure) => Step::Failed(failure),
            },
            Shape::Choices(choices) => {
                let (value, step) = AnyEnum::read(choices.values(), token);
                *content = value.map_or(Content::Absent, Content::Enum);
                step
            }
            Shape::Object(object) => match begins(token, Token::Object, OBJECT) {
                Ok(Presence::Present) => {
                    *content = Content::Object(ObjectValue::new(object, undeclared));
                    let Content::Object(fields) = content else { return Step::Done(Presence::Absent) };
                    Step::Object(object.table(), fields)
                }
                Ok(Presence::Absent) => {
                    *content = Content::Absent;
                    Step::Done(Presence::Absent)
                }
                Err(failure) => failure,
            },
            Shape::List(inner) => match begins(token, Token::List, LIST) {
                Ok(presence) => {
                    *content =
                        Content::List(Elements { shape: inner(), separator: ',', undeclared, elements: Vec::new() });
                    match content {
                        Content::List(list) if presence.is_present() => Step::List(list),
                        _ => Step::Done(Presence::Present),
                    }
                }
                Err(failure) => failure,
            },
            Shape::Separated(separator, inner) => {
                *content = Content::Separated(Elements { shape: inner(), separator, undeclared, elements: Vec::new() });
                match content {
                    Content::Separated(list) => separated::set(list, token),
                    _ => Step::Done(Presence::Absent),
                }
            }
            Shape::Map(inner) => match begins(token, Token::Object, OBJECT) {
                Ok(presence) => {
                    *content = Content::Map(Entries { shape: inner(), undeclared, entries: BTreeMap::new() });
                    match content {
                        Content::Map(map) if presence.is_present() => Step::Map(map),
                        _ => Step::Done(Presence::Present),
                    }
                }
                Err(failure) => failure,
            },
            Shape::OneOf(one_of) => Step::Json(Box::new(move |json| {
                *content = union::read(one_of, undeclared, json)?.map_or(Content::Absent, |value| value.content);
                Ok(Presence::of(!matches!(content, Content::Absent)))
            })),
            Shape::Any => Step::Json(Box::new(move |json| {
                *content = if json.is_null() { Content::Absent } else { Content::Any(json) };
                Ok(Presence::of(!matches!(content, Content::Absent)))
            })),
            Shape::File | Shape::Bytes | Shape::Nothing => Step::mismatch("no JSON", token.kind()),
        }
    }
}

impl DecodeElements for Elements {
    fn read_element(&mut self, source: &mut dyn Source) -> Next {
        let mut element = Dynamic::new(self.shape, self.undeclared);
        let next = source.read(&mut element);
        self.elements.extend(next.is_present().then_some(element));
        next
    }
}

impl DecodeEntries for Entries {
    fn read_entry(&mut self, key: String, source: &mut dyn Source) -> Next {
        let mut value = Dynamic::new(self.shape, self.undeclared);
        let next = source.read(&mut value);
        if next.is_present() {
            self.entries.insert(key, value);
        }
        next
    }
}

impl Encode for Dynamic {
    fn view(&self) -> View<'_> {
        match &self.content {
            Content::Absent => View::Null,
            Content::Scalar(scalar) => scalar.view(),
            Content::Enum(value) => value.view(),
            Content::Object(object) => View::Object(object.table, object),
            Content::List(list) => View::List(list),
            Content::Separated(list) => View::Display(list),
            Content::Map(map) => View::Map(map),
            Content::Any(json) => View::Json(json),
        }
    }

    fn is_absent(&self) -> bool {
        match &self.content {
            Content::Absent => true,
            Content::List(list) | Content::Separated(list) => list.elements.is_empty(),
            Content::Map(map) => map.entries.is_empty(),
            _ => false,
        }
    }
}

impl EncodeElements for Elements {
    fn count(&self) -> usize {
        self.elements.len()
    }

    fn element(&self, index: usize) -> Option<&dyn Encode> {
        self.elements.get(index).map(|element| element as &dyn Encode)
    }
}

impl EncodeEntries for Entries {
    fn each(&self, write: &mut dyn FnMut(&str, &dyn Encode) -> bool) {
        let _ = self.entries.iter().all(|(key, value)| write(key, value));
    }
}

impl Serialize for Dynamic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

/// Omits the value, which may be private.
impl fmt::Debug for Dynamic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dynamic").field("shape", &self.shape).finish_non_exhaustive()
    }
}
