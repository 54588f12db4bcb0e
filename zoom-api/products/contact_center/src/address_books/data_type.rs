//! Address books: data type.

use zoom_api::zoom_model;

/// Data type of a custom field.
#[zoom_model]
pub enum DataType {
    /// String.
    String,
    /// Number.
    Number,
    /// Boolean.
    Boolean,
    /// Email.
    Email,
    /// Phone number in E.164 format.
    Phone,
    /// Percent.
    Percent,
    /// Currency.
    Currency,
    /// Unix timestamp.
    #[zoom(rename = "dateTime")]
    DateTime,
    /// One of the field's own values.
    PickList,
}
