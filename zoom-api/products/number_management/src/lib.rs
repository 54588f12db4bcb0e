//! Number Management: phone numbers of all Zoom products, porting, peering and SMS compliance.

pub mod events;
pub mod numbers;
pub mod peering_numbers;
pub mod plan;
pub mod ported_numbers;
pub mod sip_groups;
pub mod sip_trunks;
pub mod sms_campaigns;
pub mod sms_consent_policies;

use zoom_api::zoom_model;

/// Product that a number is reserved for.
#[zoom_model]
pub enum AllocatedProduct {
    /// No product.
    #[zoom(rename = "UNALLOCATED")]
    Unallocated,
    /// Zoom Phone.
    #[zoom(rename = "ZOOM_PHONE")]
    ZoomPhone,
    /// Zoom Contact Center.
    #[zoom(rename = "ZOOM_CONTACT_CENTER")]
    ZoomContactCenter,
}

/// Product that uses a number.
#[zoom_model]
pub enum Product {
    /// Zoom Phone.
    #[zoom(rename = "ZOOM_PHONE")]
    ZoomPhone,
    /// Zoom Contact Center.
    #[zoom(rename = "ZOOM_CONTACT_CENTER")]
    ZoomContactCenter,
}

/// Product that a SIP group or SIP trunk is for.
#[zoom_model]
pub enum SourceSystem {
    /// Zoom Phone.
    #[zoom(rename = "ZOOM_PHONE")]
    ZoomPhone,
    /// Zoom Contact Center.
    #[zoom(rename = "ZOOM_CONTACT_CENTER")]
    ZoomContactCenter,
    /// Both products.
    #[zoom(rename = "COMMON")]
    Common,
}
