//! Reports: sub status name.

use zoom_api::zoom_model;

/// Activity of an agent within a status.
#[zoom_model]
pub enum SubStatusName {
    /// Inbound engagement.
    #[zoom(rename = "Inbound")]
    Inbound,
    /// Transferring in.
    #[zoom(rename = "Transferring in")]
    TransferringIn,
    /// Wrapping up.
    #[zoom(rename = "Wrapping up")]
    WrappingUp,
    /// Putting the consumer on hold.
    #[zoom(rename = "Holding")]
    Holding,
    /// Transferring out.
    #[zoom(rename = "Transferring out")]
    TransferringOut,
    /// Taking over.
    #[zoom(rename = "Taking Over")]
    TakingOver,
    /// Monitoring.
    #[zoom(rename = "Monitoring")]
    Monitoring,
    /// Barging.
    #[zoom(rename = "Barging")]
    Barging,
    /// Whispering.
    #[zoom(rename = "Whispering")]
    Whispering,
    /// Outbound engagement.
    #[zoom(rename = "Outbound")]
    Outbound,
    /// The literal value `string` of Zoom's document. Custom statuses have other values.
    #[zoom(rename = "string")]
    Placeholder,
}
