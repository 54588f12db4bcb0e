//! Endpoints that list a date range.

use jiff::civil::Date;

use super::Paged;

/// A paged endpoint that takes a date range, such as reports and recordings.
///
/// [`zoom_endpoint`](crate::zoom_endpoint) implements it for `paged` endpoints with query parameters `from` and `to` of type
/// `Date` or `Option<Date>`. Ranges of timestamps are not supported: Zoom does not document whether they include both ends, so
/// that splitting them could lose items.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no date range",
    label = "cannot be read month by month",
    note = "the endpoint must be `paged` and have two query parameters `from` and `to` of type `Date` or `Option<Date>`"
)]
pub trait Ranged: Paged {
    /// The type of `from`.
    type From;

    /// The type of `to`.
    type To;

    /// Returns both ends of the range.
    fn range(&mut self) -> (&mut Self::From, &mut Self::To);
}

/// The first or the last day of a date range.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a date",
    note = "declare `from` and `to` as `jiff::civil::Date` or `Option<jiff::civil::Date>`"
)]
pub trait RangeEnd {
    /// Returns the day, if it is set.
    fn day(&self) -> Option<Date>;

    /// Sets the day.
    fn set_day(&mut self, day: Date);
}

impl RangeEnd for Date {
    fn day(&self) -> Option<Date> {
        Some(*self)
    }

    fn set_day(&mut self, day: Date) {
        *self = day;
    }
}

impl RangeEnd for Option<Date> {
    fn day(&self) -> Option<Date> {
        *self
    }

    fn set_day(&mut self, day: Date) {
        *self = Some(day);
    }
}
