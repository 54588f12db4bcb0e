//! Endpoints that list what was in a range of dates.

use jiff::civil::Date;

use super::Paged;

/// A paged endpoint that takes a range of dates, as reports and recordings do.
///
/// [`zoom_endpoint`](crate::zoom_endpoint) implements it for an endpoint that is `paged` and has query parameters `from` and
/// `to` of type `Date` or `Option<Date>`. Ranges of times are not cut: Zoom does not say whether both ends belong to them, so
/// that an item between two windows could be lost.
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

    /// Where the range is written.
    fn range(&mut self) -> (&mut Self::From, &mut Self::To);
}

/// The first or the last day of a range.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a date",
    note = "declare `from` and `to` as `jiff::civil::Date` or `Option<jiff::civil::Date>`"
)]
pub trait RangeEnd {
    /// The day, where it was given.
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
