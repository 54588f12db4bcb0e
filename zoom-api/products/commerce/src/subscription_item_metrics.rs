//! Shared types: subscription item metrics.

use zoom_api::zoom_model;

/// Pricing model of a charge.
#[zoom_model]
pub enum ChargeModel {
    /// Flat fee.
    #[zoom(rename = "Flat Fee Pricing")]
    FlatFeePricing,
    /// Price per unit.
    #[zoom(rename = "Per Unit Pricing")]
    PerUnitPricing,
    /// Price for units beyond those included.
    #[zoom(rename = "Overage Pricing")]
    OveragePricing,
    /// Price per unit of the tier that the quantity reaches.
    #[zoom(rename = "Volume Pricing")]
    VolumePricing,
    /// Price per unit of each tier.
    #[zoom(rename = "Tiered Pricing")]
    TieredPricing,
}

/// Frequency of a charge.
#[zoom_model]
pub enum ChargeType {
    /// Once.
    #[zoom(rename = "OneTime")]
    OneTime,
    /// In each billing period.
    #[zoom(rename = "Recurring")]
    Recurring,
    /// By usage.
    #[zoom(rename = "Usage")]
    Usage,
}

/// Scope of a discount.
#[zoom_model]
pub enum DiscountLevel {
    /// The price plan.
    Priceplan,
    /// The subscription.
    Subscription,
    /// The account.
    Account,
}

/// Origin of a discount.
#[zoom_model]
pub enum DiscountType {
    /// Deal registration.
    #[zoom(rename = "DealReg")]
    DealReg,
    /// Standard discount of the partner.
    #[zoom(rename = "Partner Standard")]
    PartnerStandard,
    /// Exceptional discount.
    #[zoom(rename = "Exception")]
    Exception,
}

/// Charges that a discount reduces.
#[zoom_model]
pub enum DiscountedCharges {
    /// One-time charges.
    #[zoom(rename = "ONETIME")]
    OneTime,
    /// Recurring charges.
    #[zoom(rename = "RECURRING")]
    Recurring,
    /// Usage charges.
    #[zoom(rename = "USAGE")]
    Usage,
    /// One-time and recurring charges.
    #[zoom(rename = "ONETIMERECURRING")]
    OneTimeRecurring,
    /// One-time and usage charges.
    #[zoom(rename = "ONETIMEUSAGE")]
    OneTimeUsage,
    /// Recurring and usage charges.
    #[zoom(rename = "RECURRINGUSAGE")]
    RecurringUsage,
    /// All charges.
    #[zoom(rename = "ONETIMERECURRINGUSAGE")]
    OneTimeRecurringUsage,
}
