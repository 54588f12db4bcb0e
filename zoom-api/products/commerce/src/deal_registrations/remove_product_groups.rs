//! Deal registrations: remove product groups.

use zoom_api::zoom_model;

/// Product group to remove.
#[zoom_model]
pub struct ProductGroupRef {
    /// Name of the product group.
    pub name: ProductGroupRefName,
}

/// Name of a product group to remove.
#[zoom_model]
pub enum ProductGroupRefName {
    /// Zoom Workplace Pro or Business.
    #[zoom(rename = "Zoom Workplace (Pro or Biz)")]
    ZoomWorkplaceProOrBusiness,
    /// Zoom Workplace Business Plus.
    #[zoom(rename = "Zoom Workplace (Biz+)")]
    ZoomWorkplaceBusinessPlus,
    /// Zoom Workplace Enterprise Essentials.
    #[zoom(rename = "Zoom Workplace (Ent Essentials)")]
    ZoomWorkplaceEnterpriseEssentials,
    /// Zoom Workplace Enterprise Plus or Premier.
    #[zoom(rename = "Zoom Workplace (Ent+/Premier)")]
    ZoomWorkplaceEnterprisePlusOrPremier,
    /// Add-ons of Zoom Workplace.
    #[zoom(rename = "Zoom Workplace Add-Ons")]
    ZoomWorkplaceAddOns,
    /// Zoom Phone, standalone.
    #[zoom(rename = "Zoom Phone (standalone)")]
    ZoomPhoneStandalone,
    /// Zoom Revenue Accelerator.
    #[zoom(rename = "Zoom Revenue Accelerator")]
    ZoomRevenueAccelerator,
    /// Zoom Contact Center.
    #[zoom(rename = "Zoom Contact Center")]
    ZoomContactCenter,
    /// Zoom Spaces.
    #[zoom(rename = "Zoom Spaces")]
    ZoomSpaces,
    /// Zoom Build Platform.
    #[zoom(rename = "Zoom Build Platform")]
    ZoomBuildPlatform,
    /// Workvivo.
    #[zoom(rename = "Workvivo")]
    Workvivo,
    /// Professional services.
    #[zoom(rename = "Professional Services")]
    ProfessionalServices,
    /// Support services.
    #[zoom(rename = "Support Services")]
    SupportServices,
    /// Zoom Meetings, standalone.
    #[zoom(rename = "Zoom Meetings (standalone)")]
    ZoomMeetingsStandalone,
    /// Zoom One without Zoom Phone.
    #[zoom(rename = "Zoom One (without Phone)")]
    ZoomOneWithoutPhone,
    /// Zoom Events and Webinars.
    #[zoom(rename = "Zoom Events & Webinar")]
    ZoomEventsWebinar,
    /// Other.
    #[zoom(rename = "Other")]
    Other,
    /// Zoom One with Zoom Phone.
    #[zoom(rename = "Zoom One (with Phone)")]
    ZoomOneWithPhone,
}
