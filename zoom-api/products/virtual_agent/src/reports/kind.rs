//! Reports: kind.

use zoom_api::zoom_model;

/// Type of a variable.
#[zoom_model]
pub enum VariableType {
    /// String.
    #[zoom(rename = "String")]
    String,
    /// Number.
    #[zoom(rename = "Number")]
    Number,
    /// Boolean.
    #[zoom(rename = "Boolean")]
    Boolean,
    /// Date time.
    #[zoom(rename = "DateTime")]
    DateTime,
    /// Currency.
    #[zoom(rename = "Currency")]
    Currency,
    /// Percent.
    #[zoom(rename = "Percent")]
    Percent,
    /// Email.
    #[zoom(rename = "Email")]
    Email,
    /// URL.
    #[zoom(rename = "URL")]
    Url,
    /// Phone.
    #[zoom(rename = "Phone")]
    Phone,
    /// Custom entity.
    #[zoom(rename = "CustomEntity")]
    CustomEntity,
    /// System entity.
    #[zoom(rename = "SystemEntity")]
    SystemEntity,
}
