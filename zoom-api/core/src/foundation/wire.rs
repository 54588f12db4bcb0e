//! The values of enums in JSON.

/// The JSON value of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wire {
    /// A string.
    Text(&'static str),
    /// An integer.
    Number(i64),
}

/// The values of an enum, and the other spellings that it reads.
#[derive(Clone, Copy, Debug)]
pub struct Values {
    /// The JSON value of each variant except `Unknown`.
    pub wires: &'static [Wire],
    /// Other spellings, each with the value that it is read as.
    pub aliases: &'static [(&'static str, &'static str)],
}
