//! Decoding: object-safe traits, so that the code that reads JSON is compiled once for all types.

use std::fmt;

use crate::foundation::table::Table;

/// A JSON value whose contents are not read yet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Token<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A whole number.
    Signed(i64),
    /// A whole number above the range of `i64`.
    Unsigned(u64),
    /// A number with a fraction or an exponent, or beyond the range of `u64`.
    Float(f64),
    /// Text.
    Text(&'a str),
    /// A list; its elements follow.
    List,
    /// An object; its entries follow.
    Object,
    /// A string that may be a discriminator. Nothing is set: for an enum with one value, the result is present if the values are equal, and absent
    /// otherwise; all other types reject it.
    Discriminator(&'a str),
}

impl Token<'_> {
    /// The kind of value, for error messages.
    pub(crate) const fn kind(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "a boolean",
            Self::Signed(_) | Self::Unsigned(_) | Self::Float(_) => "a number",
            Self::Text(_) | Self::Discriminator(_) => "text",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

/// The target of a value: a field, an element of a list, or a value of a map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded from JSON",
    note = "mark it with `#[zoom_model]`, or wrap it in `zoom_api::model::Json<_>`"
)]
pub trait Decode {
    /// Sets the value unless it is absent, or returns the target of its contents.
    fn set(&mut self, token: Token<'_>) -> Step<'_>;
}

/// The outcome of [`Decode::set`].
#[allow(missing_debug_implementations)]
pub enum Step<'a> {
    /// The value was set, or it is absent and the previous one is kept.
    Done(Presence),
    /// The value does not fit.
    Failed(Box<Failure>),
    /// The object's entries are the fields of a struct with this table.
    Object(&'static Table, &'a mut dyn DecodeFields),
    /// The elements are added to this list.
    List(&'a mut dyn DecodeElements),
    /// The object's entries are added to this map.
    Map(&'a mut dyn DecodeEntries),
    /// The value is set from the complete JSON value.
    Json(SetJson<'a>),
}

/// Sets a value from a complete JSON value.
pub type SetJson<'a> = Box<dyn FnOnce(serde_json::Value) -> Result<Presence, Box<Failure>> + 'a>;

impl Step<'_> {
    /// Reports a value of the wrong kind.
    #[cold]
    pub(crate) fn mismatch(expected: &'static str, found: &'static str) -> Self {
        Self::Failed(Box::new(Failure::Mismatch { expected, found }))
    }
}

/// Whether a value is present: neither `null` nor an equivalent of it, such as `""`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Present.
    Present,
    /// Absent.
    Absent,
}

impl Presence {
    pub(crate) const fn of(is_present: bool) -> Self {
        if is_present { Self::Present } else { Self::Absent }
    }

    pub(crate) const fn is_present(self) -> bool {
        matches!(self, Self::Present)
    }
}

/// Why a value does not fit.
#[derive(Debug)]
pub enum Failure {
    /// A value of another kind.
    Mismatch {
        /// The expected kind.
        expected: &'static str,
        /// The actual kind.
        found: &'static str,
    },
    /// Any other reason, with the path relative to the field.
    Other(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mismatch { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Other(reason) => f.write_str(reason),
        }
    }
}

/// The fields of a struct, for decoding.
pub trait DecodeFields {
    /// The field at an index of the struct's table; `None` if there is none.
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Decode>;
}

/// A list, for decoding.
pub trait DecodeElements {
    /// Reads the next element, and adds it unless it is absent.
    fn read_element(&mut self, source: &mut dyn Source) -> Next;
}

/// A map, for decoding.
pub trait DecodeEntries {
    /// Reads the value of a key, and adds the entry unless the value is absent.
    fn read_entry(&mut self, key: String, source: &mut dyn Source) -> Next;
}

/// The values of a list, or the value of one key.
pub trait Source {
    /// Reads the next value.
    fn read(&mut self, value: &mut dyn Decode) -> Next;
}

/// The result of reading the next value of a [`Source`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A present or absent value was read.
    Value(Presence),
    /// There are no more values, or the value is invalid; the source stores the error.
    End,
}

impl Next {
    pub(crate) const fn is_present(self) -> bool {
        matches!(self, Self::Value(Presence::Present))
    }
}
