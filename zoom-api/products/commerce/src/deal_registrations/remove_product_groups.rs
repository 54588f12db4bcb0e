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
    /// Zoom workplace pro or biz.
    #[zoom(rename = "Zoom Workplace (Pro or Biz)")]
    ZoomWorkplaceProOrBiz,
    /// Zoom workplace biz.
    #[zoom(rename = "Zoom Workplace (Biz+)")]
    ZoomWorkplaceBiz,
    /// Zoom workplace ent essentials.
    #[zoom(rename = "Zoom Workplace (Ent Essentials)")]
    ZoomWorkplaceEntEssentials,
    /// Zoom workplace ent premier.
    #[zoom(rename = "Zoom Workplace (Ent+/Premier)")]
    ZoomWorkplaceEntPremier,
    /// Zoom workplace add ons.
    #[zoom(rename = "Zoom Workplace Add-Ons")]
    ZoomWorkplaceAddOns,
    /// Zoom phone standalone.
    #[zoom(rename = "Zoom Phone (standalone)")]
    ZoomPhoneStandalone,
    /// Zoom revenue accelerator.
    #[zoom(rename = "Zoom Revenue Accelerator")]
    ZoomRevenueAccelerator,
    /// Zoom contact center.
    #[zoom(rename = "Zoom Contact Center")]
    ZoomContactCenter,
    /// Zoom spaces.
    #[zoom(rename = "Zoom Spaces")]
    ZoomSpaces,
    /// Zoom build platform.
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
    /// Zoom meetings standalone.
    #[zoom(rename = "Zoom Meetings (standalone)")]
    ZoomMeetingsStandalone,
    /// Zoom one without phone.
    #[zoom(rename = "Zoom One (without Phone)")]
    ZoomOneWithoutPhone,
    /// Zoom events webinar.
    #[zoom(rename = "Zoom Events & Webinar")]
    ZoomEventsWebinar,
    /// Other.
    #[zoom(rename = "Other")]
    Other,
    /// Zoom one with phone.
    #[zoom(rename = "Zoom One (with Phone)")]
    ZoomOneWithPhone,
}
