//! Shapes of values: what a type is in JSON, with the words about it.

mod choices;
mod module_path;
mod object;
mod one_of;
mod words;

pub use choices::{Choice, Choices};
pub(crate) use module_path::{import_path, product};
pub use object::{Field, Object};
pub use one_of::{OneOf, Variant, one_of_shape};
pub use words::{EnumWords, FieldWords, ObjectWords, VariantWords};

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

/// Doc comments without the space that begins each line.
pub(crate) fn text(docs: &str) -> String {
    let lines = docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}
