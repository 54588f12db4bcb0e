//! Shapes of values: what a type is in JSON, with the words about it.

use super::text;
use crate::model::__private::{OpenEnum, Wire};
use crate::model::Value;

/// What a value is in JSON.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Shape {
    /// One text, number or boolean.
    Scalar(Scalar),
    /// One of the names or numbers of an enum.
    Choices(Choices),
    /// An object with named fields.
    Object(Object),
    /// One of several shapes.
    OneOf(OneOf),
    /// A list of values of a shape.
    List(fn() -> Shape),
    /// An object from any keys to values of a shape.
    Map(fn() -> Shape),
    /// A file, in a form.
    File,
    /// Bytes, as the whole body.
    Bytes,
    /// Nothing: an answer without a body.
    Nothing,
    /// Any JSON.
    Any,
}

/// A value that is one text, number or boolean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scalar {
    /// Any text.
    Text,
    /// A whole number.
    Integer,
    /// A number that may have a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A date: `2026-11-24`.
    Date,
    /// A time of day: `09:30:00`.
    Time,
    /// A date and a time without an offset: `2026-11-24T09:30:00`.
    LocalTime,
    /// A date and a time with an offset: `2026-11-24T09:30:00Z`.
    Timestamp,
    /// A date and a time with an offset or without one.
    Moment,
    /// A meeting's or webinar's number.
    MeetingId,
    /// A meeting's or webinar's UUID.
    MeetingUuid,
}

impl Scalar {
    /// What to call it: `a whole number`.
    #[must_use]
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "a whole number",
            Self::Number => "a number",
            Self::Boolean => "true or false",
            Self::Date => "a date",
            Self::Time => "a time of day",
            Self::LocalTime => "a local time without an offset",
            Self::Timestamp => "a time with an offset",
            Self::Moment => "a time",
            Self::MeetingId => "a meeting ID",
            Self::MeetingUuid => "a meeting UUID",
        }
    }
}

/// The names or numbers of an enum.
#[derive(Clone, Copy, Debug)]
pub struct Choices {
    words: &'static EnumWords,
    wires: fn() -> Vec<Wire>,
}

/// One name or number of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Choice {
    /// What Zoom reads and sends.
    pub wire: serde_json::Value,
    /// The variant: `Scheduled`.
    pub name: &'static str,
    /// The words about it.
    pub docs: String,
}

impl Choices {
    /// Describes an enum.
    #[doc(hidden)]
    #[must_use]
    pub const fn of<T: OpenEnum>(words: &'static EnumWords) -> Shape {
        Shape::Choices(Self { words, wires: wires::<T> })
    }

    /// The enum's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.words.name
    }

    /// The path of the module that declares it.
    #[must_use]
    pub const fn module(&self) -> &'static str {
        self.words.module
    }

    /// The words about the enum.
    #[must_use]
    pub fn docs(&self) -> String {
        text(self.words.docs)
    }

    /// The names or numbers, in the order of the declaration.
    pub fn iter(&self) -> impl Iterator<Item = Choice> {
        let words = self.words.variants.iter();
        (self.wires)().into_iter().zip(words).map(|(wire, words)| Choice {
            wire: wire.into(),
            name: words.name,
            docs: text(words.docs),
        })
    }
}

fn wires<T: OpenEnum>() -> Vec<Wire> {
    T::VARIANTS.iter().map(|(wire, _)| *wire).collect()
}

impl From<Wire> for serde_json::Value {
    fn from(wire: Wire) -> Self {
        match wire {
            Wire::Text(text) => text.into(),
            Wire::Number(number) => number.into(),
        }
    }
}

/// The fields of an object.
#[derive(Clone, Copy, Debug)]
pub struct Object {
    name: &'static str,
    fields: &'static [&'static str],
    required: &'static [usize],
    secret: &'static [usize],
    words: &'static ObjectWords,
}

/// One field of an object.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Field {
    /// The name in JSON.
    pub wire: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Whether every such object has it.
    pub required: bool,
    /// Whether it is kept out of `Debug`.
    pub secret: bool,
    /// Whether Zoom is giving it up.
    pub deprecated: bool,
    /// The words about it.
    pub docs: String,
}

impl Object {
    pub(crate) const fn of<M: crate::model::Model>() -> Shape {
        Shape::Object(Self {
            name: M::NAME,
            fields: M::FIELDS,
            required: M::REQUIRED,
            secret: M::SECRET,
            words: M::WORDS,
        })
    }

    /// The type's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The path of the module that declares it.
    #[must_use]
    pub const fn module(&self) -> &'static str {
        self.words.module
    }

    /// The words about the type.
    #[must_use]
    pub fn docs(&self) -> String {
        text(self.words.docs)
    }

    /// The fields, in the order of the declaration.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        let Self { fields, required, secret, words, .. } = *self;
        let named = fields.iter().zip(words.fields).enumerate().filter(|(_, (wire, _))| !wire.is_empty());
        named.map(|(index, (wire, words))| Field {
            wire,
            shape: (words.shape)(),
            required: required.contains(&index),
            secret: secret.contains(&index),
            deprecated: words.is_deprecated,
            docs: text(words.docs),
        })
    }
}

/// The shapes of which a value has one.
#[derive(Clone, Copy, Debug)]
pub struct OneOf {
    words: &'static EnumWords,
}

/// One of the shapes of a value.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Variant {
    /// The variant's name.
    pub name: &'static str,
    /// The shape.
    pub shape: Shape,
    /// The words about it.
    pub docs: String,
}

impl OneOf {
    /// The type's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.words.name
    }

    /// The path of the module that declares it.
    #[must_use]
    pub const fn module(&self) -> &'static str {
        self.words.module
    }

    /// The words about the type.
    #[must_use]
    pub fn docs(&self) -> String {
        text(self.words.docs)
    }

    /// The shapes, in the order in which they are tried.
    pub fn variants(&self) -> impl Iterator<Item = Variant> {
        self.words.variants.iter().map(|words| Variant {
            name: words.name,
            shape: (words.shape)(),
            docs: text(words.docs),
        })
    }
}

/// Describes an enum of shapes.
#[doc(hidden)]
#[must_use]
pub const fn one_of_shape(words: &'static EnumWords) -> Shape {
    Shape::OneOf(OneOf { words })
}

/// What the attribute says of a struct beside its names.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct ObjectWords {
    pub module: &'static str,
    pub docs: &'static str,
    pub fields: &'static [FieldWords],
}

/// What the attribute says of a field or an argument beside its name.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct FieldWords {
    pub shape: fn() -> Shape,
    pub docs: &'static str,
    pub is_deprecated: bool,
}

/// What the attribute says of an enum.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct EnumWords {
    pub name: &'static str,
    pub module: &'static str,
    pub docs: &'static str,
    pub variants: &'static [VariantWords],
}

/// What the attribute says of a variant.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct VariantWords {
    pub name: &'static str,
    pub docs: &'static str,
    pub shape: fn() -> Shape,
}

impl VariantWords {
    /// A variant that is a name or a number.
    #[must_use]
    pub const fn plain(name: &'static str, docs: &'static str) -> Self {
        Self { name, docs, shape: || Shape::Nothing }
    }

    /// A variant that holds a value.
    #[must_use]
    pub const fn holding<T: Value>(name: &'static str, docs: &'static str) -> Self {
        Self { name, docs, shape: T::shape }
    }
}

impl FieldWords {
    /// A field of a type.
    #[must_use]
    pub const fn of<T: Value>(docs: &'static str) -> Self {
        Self { shape: T::shape, docs, is_deprecated: false }
    }

    /// The same field, which Zoom is giving up.
    #[must_use]
    pub const fn deprecated(self) -> Self {
        Self { is_deprecated: true, ..self }
    }

    /// A field that is not compiled in.
    #[must_use]
    pub const fn gone() -> Self {
        Self { shape: || Shape::Any, docs: "", is_deprecated: false }
    }
}
