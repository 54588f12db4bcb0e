//! The shapes of types in JSON, with their docs.

mod choices;
mod facts;
mod integer;
mod module_path;
mod object;
mod one_of;
mod words;

pub use choices::{Choice, Choices, choices_shape};
pub use facts::{Fact, Facts};
pub use integer::Integer;
pub(crate) use module_path::{import_path, product};
pub use object::{Field, Object};
pub use one_of::{OneOf, Variant, one_of_shape};
pub use words::{EnumWords, FieldWords, ObjectWords, VariantWords};

/// The shape of a value in JSON.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Shape {
    /// A string, number or boolean.
    Scalar(Scalar),
    /// One of the strings or numbers of an enum.
    Choices(Choices),
    /// An object with named fields.
    Object(Object),
    /// One of several shapes.
    OneOf(OneOf),
    /// A list of values.
    List(fn() -> Shape),
    /// A list that is written as one text, with a separator between the values: a comma or a semicolon.
    Separated(char, fn() -> Shape),
    /// An object with arbitrary keys.
    Map(fn() -> Shape),
    /// A file in a form.
    File,
    /// A raw body.
    Bytes,
    /// No body.
    Nothing,
    /// Any JSON.
    Any,
}

/// A value that is a string, number or boolean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scalar {
    /// A string.
    Text,
    /// An integer.
    Integer(Integer),
    /// A number with an optional fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A date: `2026-11-24`.
    Date,
    /// A time of day: `09:30:00`.
    Time,
    /// A date and time without an offset: `2026-11-24T09:30:00`.
    LocalTime,
    /// A date and time with an offset: `2026-11-24T09:30:00Z`.
    Timestamp,
    /// A date and time with an optional offset.
    Moment,
    /// A meeting or webinar ID.
    MeetingId,
    /// A meeting or webinar UUID.
    MeetingUuid,
}

impl Scalar {
    /// Returns a noun for messages, such as `a whole number`.
    #[must_use]
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer(_) => "a whole number",
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

/// Joins the lines of a doc comment without their leading space.
pub(crate) fn text(docs: &str) -> String {
    let lines = docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}
