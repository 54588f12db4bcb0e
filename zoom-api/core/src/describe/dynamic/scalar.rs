//! Scalars, which are decoded as the types of the models.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};

use crate::foundation::text::WireText;
use crate::model::{Decode as _, Encode, Failure, Step, Token, Value};
use crate::shape::{Integer, Scalar};
use crate::types::{MeetingId, MeetingUuid, Moment};

/// A scalar of any type.
pub(super) trait ScalarValue: Encode {
    /// The value as text for a path, query or header.
    fn as_text(&self) -> &dyn WireText;
}

impl<T: Encode + WireText> ScalarValue for T {
    fn as_text(&self) -> &dyn WireText {
        self
    }
}

type Read = Result<Option<Box<dyn ScalarValue>>, Box<Failure>>;

/// Decodes a scalar; `None` if it is absent.
pub(super) fn read(kind: Scalar, token: Token<'_>) -> Read {
    match kind {
        Scalar::Text => typed::<String>(token),
        Scalar::Integer(Integer::I8) => typed::<i8>(token),
        Scalar::Integer(Integer::I16) => typed::<i16>(token),
        Scalar::Integer(Integer::I32) => typed::<i32>(token),
        Scalar::Integer(Integer::I64) => typed::<i64>(token),
        Scalar::Integer(Integer::U8) => typed::<u8>(token),
        Scalar::Integer(Integer::U16) => typed::<u16>(token),
        Scalar::Integer(Integer::U32) => typed::<u32>(token),
        Scalar::Integer(Integer::U64) => typed::<u64>(token),
        Scalar::Number => typed::<f64>(token),
        Scalar::Boolean => typed::<bool>(token),
        Scalar::Date => typed::<Date>(token),
        Scalar::Time => typed::<Time>(token),
        Scalar::LocalTime => typed::<DateTime>(token),
        Scalar::Timestamp => typed::<Timestamp>(token),
        Scalar::Moment => typed::<Moment>(token),
        Scalar::MeetingId => typed::<MeetingId>(token),
        Scalar::MeetingUuid => typed::<MeetingUuid>(token),
    }
}

/// Decodes a scalar of a type.
fn typed<T: Value + WireText + 'static>(token: Token<'_>) -> Read {
    let mut value: Option<T> = None;
    if let Step::Failed(failure) = value.set(token) {
        return Err(failure);
    }
    Ok(value.map(|value| Box::new(value) as Box<dyn ScalarValue>))
}
