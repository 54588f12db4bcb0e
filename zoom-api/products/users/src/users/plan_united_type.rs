//! Users: plan united type.

use zoom_api::zoom_model;

/// Zoom United license of a user.
#[zoom_model]
pub enum PlanUnitedType {
    /// Zoom United Pro with US/CA Unlimited.
    #[zoom(rename = "1")]
    ZoomProWithUsCa,
    /// Zoom United Pro with UK/IR Unlimited.
    #[zoom(rename = "2")]
    ZoomProWithUkIr,
    /// Zoom United Pro with AU/NZ Unlimited.
    #[zoom(rename = "4")]
    ZoomProWithAuNz,
    /// Zoom United Pro with Global Select.
    #[zoom(rename = "8")]
    ZoomProWithGlobalSelect,
    /// Zoom United Pro with Zoom Phone Pro.
    #[zoom(rename = "16")]
    ZoomProWithZoomPhone,
    /// Zoom United Business with US/CA Unlimited.
    #[zoom(rename = "32")]
    ZoomBizWithUsCa,
    /// Zoom United Business with UK/IR Unlimited.
    #[zoom(rename = "64")]
    ZoomBizWithUkIr,
    /// Zoom United Business with AU/NZ Unlimited.
    #[zoom(rename = "128")]
    ZoomBizWithAuNz,
    /// Zoom United Business with Global Select.
    #[zoom(rename = "256")]
    ZoomBizWithGlobalSelect,
    /// Zoom United Business with Zoom Phone Pro.
    #[zoom(rename = "512")]
    ZoomBizWithZoomPhone,
    /// Zoom United Enterprise with US/CA Unlimited.
    #[zoom(rename = "1024")]
    ZoomEntWithUsCa,
    /// Zoom United Enterprise with UK/IR Unlimited.
    #[zoom(rename = "2048")]
    ZoomEntWithUkIr,
    /// Zoom United Enterprise with AU/NZ Unlimited.
    #[zoom(rename = "4096")]
    ZoomEntWithAuNz,
    /// Zoom United Enterprise with Global Select.
    #[zoom(rename = "8192")]
    ZoomEntWithGlobalSelect,
    /// Zoom United Enterprise with Zoom Phone Pro.
    #[zoom(rename = "16384")]
    ZoomEntWithZoomPhone,
    /// Zoom United Pro with Japan Unlimited.
    #[zoom(rename = "32768")]
    ZoomProWithJpUnlimited,
    /// Zoom United Business with Japan Unlimited.
    #[zoom(rename = "65536")]
    ZoomBizWithJpUnlimited,
    /// Zoom United Enterprise with Japan Unlimited.
    #[zoom(rename = "131072")]
    ZoomEntWithJpUnlimited,
}

/// New Zoom United license of a user.
#[zoom_model]
pub enum PlanUnitedTypeUpdate {
    /// Zoom United Pro with US/CA Unlimited.
    #[zoom(rename = "1")]
    ZoomProWithUsCa,
    /// Zoom United Pro with UK/IR Unlimited.
    #[zoom(rename = "2")]
    ZoomProWithUkIr,
    /// Zoom United Pro with AU/NZ Unlimited.
    #[zoom(rename = "4")]
    ZoomProWithAuNz,
    /// Zoom United Pro with Global Select.
    #[zoom(rename = "8")]
    ZoomProWithGlobalSelect,
    /// Zoom United Pro with Zoom Phone Pro.
    #[zoom(rename = "16")]
    ZoomProWithZoomPhone,
    /// Zoom United Business with US/CA Unlimited.
    #[zoom(rename = "32")]
    ZoomBizWithUsCa,
    /// Zoom United Business with UK/IR Unlimited.
    #[zoom(rename = "64")]
    ZoomBizWithUkIr,
    /// Zoom United Business with AU/NZ Unlimited.
    #[zoom(rename = "128")]
    ZoomBizWithAuNz,
    /// Zoom United Business with Global Select.
    #[zoom(rename = "256")]
    ZoomBizWithGlobalSelect,
    /// Zoom United Business with Zoom Phone Pro.
    #[zoom(rename = "512")]
    ZoomBizWithZoomPhone,
    /// Zoom United Enterprise with US/CA Unlimited.
    #[zoom(rename = "1024")]
    ZoomEntWithUsCa,
    /// Zoom United Enterprise with UK/IR Unlimited.
    #[zoom(rename = "2048")]
    ZoomEntWithUkIr,
    /// Zoom United Enterprise with AU/NZ Unlimited.
    #[zoom(rename = "4096")]
    ZoomEntWithAuNz,
    /// Zoom United Enterprise with Global Select.
    #[zoom(rename = "8192")]
    ZoomEntWithGlobalSelect,
    /// Zoom United Enterprise with Zoom Phone Pro.
    #[zoom(rename = "16384")]
    ZoomEntWithZoomPhone,
    /// Zoom United Pro with Japan Unlimited.
    #[zoom(rename = "32768")]
    ZoomProWithJpUnlimited,
    /// Zoom United Business with Japan Unlimited.
    #[zoom(rename = "65536")]
    ZoomBizWithJpUnlimited,
    /// Zoom United Enterprise with Japan Unlimited.
    #[zoom(rename = "131072")]
    ZoomEntWithJpUnlimited,
    /// None: removes the license.
    None,
}
