//! Datasets: client type.

use zoom_api::zoom_model;

/// Type of the client that an agent used.
#[zoom_model]
pub enum ClientType {
    /// Zoom client.
    Client,
    /// Progressive web app.
    Pwa,
    /// Integration with a CRM.
    Crm,
    /// Web.
    Web,
    /// Mobile.
    Mobile,
}
