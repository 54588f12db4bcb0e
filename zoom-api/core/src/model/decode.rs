//! How values are read: object-safe traits, so that the code that reads JSON is compiled once for all types.

use std::fmt;

use super::table::Table;

/// A value of JSON, as far as it is known before its contents are read.
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
    /// A text that may be a discriminator. Nothing is set: an enum with one value finds it present if it has this value, and absent if it has
    /// another; everything else rejects it.
    Discriminator(&'a str),
}

impl Token<'_> {
    /// The kind of value, as error messages name it.
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

/// A place that a value can be read into: a field, an element of a list, a value of a map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded from JSON",
    note = "mark it with `#[zoom_model]`, or wrap it in `zoom_api::model::Json<_>`"
)]
pub trait Decode {
    /// Sets the value, unless it is absent, or returns what its contents are read into.
    fn set(&mut self, token: Token<'_>) -> Step<'_>;
}

/// The outcome of [`Decode::set`].
#[allow(missing_debug_implementations)]
pub enum Step<'a> {
    /// The value was set, or it is absent and the present one stays.
    Done(Presence),
    /// The value does not fit.
    Failed(Box<Failure>),
    /// The entries of the object are fields of this.
    Object(&'a mut dyn DecodeFields),
    /// The elements of the list are added to this.
    List(&'a mut dyn DecodeElements),
    /// The entries of the object are added to this.
    Map(&'a mut dyn DecodeEntries),
    /// The value is set from the whole JSON.
    Json(SetJson<'a>),
}

/// Sets a value from JSON that was read as a whole.
pub type SetJson<'a> = Box<dyn FnOnce(serde_json::Value) -> Result<Presence, Box<Failure>> + 'a>;

impl Step<'_> {
    /// Reports a value of the wrong kind.
    #[cold]
    pub(crate) fn mismatch(expected: &'static str, found: &'static str) -> Self {
        Self::Failed(Box::new(Failure::Mismatch { expected, found }))
    }
}

/// Whether a value was there: neither `null` nor an equivalent of it, such as `""`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// There is a value.
    Present,
    /// There is none.
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
    /// It is of another kind.
    Mismatch {
        /// The kind that the field has.
        expected: &'static str,
        /// The kind of the value.
        found: &'static str,
    },
    /// Any other reason, with the path below the field, if there is one.
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

/// The fields of a struct, to be read one by one.
pub trait DecodeFields {
    /// The struct's table.
    fn table(&self) -> &'static Table;

    /// The field of an index in the table; `None` for an index without a field.
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Decode>;
}

/// A list, to be read element by element.
pub trait DecodeElements {
    /// Reads the next element and adds it, unless it is absent.
    fn read_element(&mut self, source: &mut dyn Source) -> Next;
}

/// A map, to be read entry by entry.
pub trait DecodeEntries {
    /// Reads the value of a key and adds both, unless the value is absent.
    fn read_entry(&mut self, key: String, source: &mut dyn Source) -> Next;
}

/// The values of a list, or the value of one key.
pub trait Source {
    /// Reads the next value.
    fn read(&mut self, value: &mut dyn Decode) -> Next;
}

/// The outcome of reading the next value of a [`Source`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A value was read, or found absent.
    Value(Presence),
    /// There are no more values, or the value could not be read; the source keeps the error.
    End,
}

impl Next {
    pub(crate) const fn is_present(self) -> bool {
        matches!(self, Self::Value(Presence::Present))
    }
}
