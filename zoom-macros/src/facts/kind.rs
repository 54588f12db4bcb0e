//! The kind of value that a type holds, as far as its name tells.

use syn::Type;

use crate::type_path::{first_argument, last_name};

/// The kind of value.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Boolean,
    /// A whole number, with its least and greatest value.
    Integer(i128, i128),
    Decimal,
    /// Text, dates and times.
    Text,
    List(Box<Kind>),
    Map,
    /// A type of the user's, which may be any of these.
    Other,
}

impl Kind {
    /// The kind of a type; the kind of `T` for `Option<T>` and `Box<T>`.
    pub(super) fn of(ty: &Type) -> Self {
        let Some(name) = last_name(ty).map(ToString::to_string) else { return Self::Other };
        match name.as_str() {
            "bool" => Self::Boolean,
            "f32" | "f64" => Self::Decimal,
            "String" | "Date" | "Time" | "DateTime" | "Timestamp" => Self::Text,
            "Option" | "Box" => first_argument(ty).map_or(Self::Other, Self::of),
            "Vec" => Self::List(Box::new(first_argument(ty).map_or(Self::Other, Self::of))),
            "BTreeMap" | "HashMap" => Self::Map,
            name => integer(name).unwrap_or(Self::Other),
        }
    }

    /// Whether it can be a number.
    pub(super) const fn may_be_number(&self) -> bool {
        matches!(self, Self::Integer(..) | Self::Decimal | Self::Other)
    }

    /// Whether it can be text.
    pub(super) const fn may_be_text(&self) -> bool {
        matches!(self, Self::Text | Self::Other)
    }

    /// Whether it can be a list or a map.
    pub(super) const fn may_have_items(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map | Self::Other)
    }

    /// The kind in messages.
    pub(super) const fn noun(&self) -> &'static str {
        match self {
            Self::Boolean => "a boolean",
            Self::Integer(..) | Self::Decimal => "a number",
            Self::Text => "text",
            Self::List(_) => "a list",
            Self::Map => "a map",
            Self::Other => "this type",
        }
    }
}

fn integer(name: &str) -> Option<Kind> {
    macro_rules! ranges {
        ($($ty:ident)*) => {
            match name {
                $(stringify!($ty) => Some(Kind::Integer(i128::from($ty::MIN), i128::from($ty::MAX))),)*
                "usize" => Some(Kind::Integer(0, i128::from(u64::MAX))),
                "isize" => Some(Kind::Integer(i128::from(i64::MIN), i128::from(i64::MAX))),
                _ => None,
            }
        };
    }
    ranges!(u8 u16 u32 u64 i8 i16 i32 i64)
}
