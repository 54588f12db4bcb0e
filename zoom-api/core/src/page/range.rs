//! Endpoints that list a date range.

use jiff::civil::Date;
use url::Url;

use super::Paged;
use crate::error::{Error, Result};
use crate::metadata::EndpointInfo;

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

/// Checks that the range of a request is not longer than the range that Zoom returns in one response.
pub(super) fn check(info: &'static EndpointInfo, url: &Url) -> Result<()> {
    let Some(longest) = info.max_range else { return Ok(()) };
    let end = |name: &str| url.query_pairs().find_map(|(key, value)| (key == name).then_some(value));
    match (end("from"), end("to")) {
        (Some(from), Some(to)) if longest.is_exceeded(&from, &to) => {
            let message =
                format!("the range from `from` to `to` is longer than {longest}, of which Zoom returns a part");
            let advice = if from.len() > DATE_LENGTH { "list shorter ranges" } else { "list it by month" };
            Err(Error::argument(info, format!("{message}: {advice}")))
        }
        _ => Ok(()),
    }
}

/// Length of a date such as 2030-01-31, with which a time begins too.
const DATE_LENGTH: usize = 10;

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
