//! The values of enums in JSON.

/// The JSON value of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wire {
    /// A string.
    Text(&'static str),
    /// An integer.
    Number(i64),
}
