//! The kinds of values, as far as facts depend on them.

use crate::import::plan::Ty;

/// The kind of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Boolean,
    /// A whole number, with its least and greatest value.
    Integer(i128, i128),
    Decimal,
    /// Text of any length.
    Text,
    /// Text of a fixed form, such as a date.
    Form,
    /// An ID, which is a number or text.
    Id,
    List(Box<Kind>),
    Map,
    /// A declared type, or any JSON.
    Other,
}

impl Kind {
    /// The kind of a type, optional or not.
    pub(crate) fn of(ty: &Ty) -> Self {
        match ty {
            Ty::Optional(inner) | Ty::Boxed(inner) => Self::of(inner),
            Ty::List(item) => Self::List(Box::new(Self::of(item))),
            Ty::Map(_) => Self::Map,
            Ty::Plain("bool") => Self::Boolean,
            Ty::Plain("f64") => Self::Decimal,
            Ty::Plain("u32") => Self::Integer(0, u32::MAX.into()),
            Ty::Plain("u64") => Self::Integer(0, u64::MAX.into()),
            Ty::Plain("i64") => Self::Integer(i64::MIN.into(), i64::MAX.into()),
            ty if *ty == Ty::TEXT => Self::Text,
            ty if *ty == Ty::TIMESTAMP || *ty == Ty::DATE || *ty == Ty::MOMENT => Self::Form,
            ty if *ty == Ty::MEETING_ID || *ty == Ty::MEETING_UUID => Self::Id,
            _ => Self::Other,
        }
    }
}
