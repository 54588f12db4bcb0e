//! Orders: requests.

use jiff::civil::Date;

use super::super::{
    CancelBy, EndCustomerLanguage, FreeMonthsReasonCode, NewTerm, OfferAttribute, OfferRemoval, OrderType,
    ProfessionalServices, SubResellerRef, SubscriptionUpdate, TypedAttribute,
};
use zoom_api::zoom_model;

/// Header of an order to create.
#[zoom_model]
pub struct NewHeader {
    /// Whether the order is a trial or a sale.
    #[zoom(default = "sale")]
    pub order_type: Option<OrderType>,
    /// Description of the order.
    #[zoom(max_length = 500)]
    pub order_description: Option<String>,
    /// Number of the deal registration.
    #[zoom(rename = "deal_reg_number")]
    pub deal_registration_number: Option<String>,
    /// Day when the order is placed in the billing system.
    pub order_date: Date,
    /// Purchase order number.
    pub po_number: Option<String>,
    /// Further attributes to store.
    #[zoom(max_items = 10)]
    pub additional_attributes: Vec<TypedAttribute>,
}

/// Subscription to create.
#[zoom_model]
pub struct NewSubscription {
    /// Zoom account number of the end customer.
    #[zoom(max_length = 10)]
    pub end_customer_account_number: Option<String>,
    /// CRM account number of the end customer.
    pub end_customer_crm_account_number: String,
    /// CRM number of the contact that the subscription is sold to.
    pub sold_to_crm_contact_number: String,
    /// Language of communication and invoices; by default that of the end customer's country.
    pub end_customer_language: Option<EndCustomerLanguage>,
    /// First term of the subscription.
    pub initial_term: NewTerm,
    /// Term of each renewal; required for sales.
    pub renewal_term: Option<NewTerm>,
    /// Sub-reseller; ignored if a deal registration is given, whose sub-reseller applies.
    pub sub_reseller: Option<SubResellerRef>,
    /// First day of the service; not after `paid_period_start_date`.
    pub service_start_date: Option<Date>,
    /// First day that is paid; required if there is a free period. A strategic program can change it.
    pub paid_period_start_date: Option<Date>,
    /// Reason for the free period; required if there is one.
    pub free_months_reason_code: Option<FreeMonthsReasonCode>,
    /// Currency code (ISO 4217).
    #[zoom(max_length = 3)]
    pub currency: String,
    /// Whether the subscription renews at the end of each term. Default `true`; only for termed subscriptions.
    #[zoom(default = true)]
    pub auto_renew: Option<bool>,
    /// Offers to add.
    #[zoom(max_items = 10)]
    pub add_offers: Vec<NewOffer>,
    /// Add-ons to add.
    #[zoom(max_items = 10)]
    pub add_add_ons: Vec<NewOffer>,
    /// Professional services for the deployment; required for Contact Center.
    pub professional_services: Option<ProfessionalServices>,
}

/// Offer to add to a subscription.
#[zoom_model]
pub struct NewOffer {
    /// ID of the offer's price list.
    pub offer_price_list_id: String,
    /// SKU code for partners.
    pub partner_sku_code: Option<String>,
    /// Number of licenses, within the limits of the plan; not for flat fees. By default as the plan defines it.
    pub quantity: Option<i64>,
    /// Day when the change takes effect, from today to the end of the subscription.
    pub start_date: Option<Date>,
    /// Attributes of the offer, such as its number of hosts or participants.
    #[zoom(max_items = 10)]
    pub offer_attributes: Vec<OfferAttribute>,
}

/// Changes to a subscription.
#[zoom_model]
pub struct NewAmendment {
    /// Number of the subscription; required for paid subscriptions.
    pub subscription_number: Option<String>,
    /// Zoom account number of the end customer; required for trials, ignored for paid subscriptions.
    pub zoom_account_number: Option<String>,
    /// Offers to add.
    #[zoom(max_items = 5)]
    pub add_offers: Vec<NewOffer>,
    /// Add-ons to add.
    #[zoom(max_items = 5)]
    pub add_add_ons: Vec<NewOffer>,
    /// Offers to replace with others; not for trials.
    #[zoom(max_items = 5)]
    pub upgrade_offers: Vec<OfferUpgrade>,
    /// Offers to remove.
    #[zoom(max_items = 5)]
    pub remove_offers: Vec<OfferRemoval>,
    /// Changes to offers and add-ons.
    #[zoom(max_items = 5)]
    pub update_offers: Vec<OfferUpdate>,
    /// Cancellation of the subscription.
    pub cancel_subscription: Option<NewCancellation>,
    /// Renewal of the subscription.
    pub renew_subscription: Option<NewRenewal>,
    /// Changes to the attributes of a paid subscription.
    pub update_subscription: Option<SubscriptionUpdate>,
    /// Changes to a trial.
    pub update_trial_subscription: Option<TrialUpdate>,
}

/// Offer to replace with another.
#[zoom_model]
pub struct OfferUpgrade {
    /// ID of the price list of the new offer.
    pub new_offer_price_list_id: Option<String>,
    /// Partner SKU code of the new offer.
    pub new_partner_sku_code: Option<String>,
    /// ID of the price list of the offer that is replaced.
    pub old_offer_price_list_id: Option<String>,
    /// Partner SKU code of the offer that is replaced; takes precedence over `old_offer_price_list_id`.
    pub old_partner_sku_code: Option<String>,
    /// Number of licenses, within the limits of the plan; not for flat fees.
    pub quantity: Option<i64>,
    /// Day when the change takes effect, from today to the end of the subscription.
    pub start_date: Date,
    /// Attributes of the offer, such as its number of hosts or participants.
    #[zoom(max_items = 10)]
    pub offer_attributes: Vec<OfferAttribute>,
}

/// Changes to an offer.
#[zoom_model]
pub struct OfferUpdate {
    /// ID of the offer's price list.
    pub offer_price_list_id: String,
    /// SKU code for partners.
    pub partner_sku_code: Option<String>,
    /// Number of licenses, within the limits of the plan; not for flat fees.
    pub quantity: Option<i64>,
    /// Day when the change takes effect, from today to the end of the subscription.
    pub start_date: Date,
    /// Attributes of the offer, such as its number of hosts or participants.
    #[zoom(max_items = 10)]
    pub offer_attributes: Vec<OfferAttribute>,
}

/// Cancellation to request.
#[zoom_model]
pub struct NewCancellation {
    /// Time when the cancellation takes effect; only `EndOfCurrentTerm` is supported for paid subscriptions.
    pub cancel_by: Option<CancelBy>,
    /// Date of the cancellation; required for `SpecificDate`.
    pub cancel_on: Option<Date>,
    /// Reason for the cancellation.
    #[zoom(max_length = 250)]
    pub cancel_reason: String,
}

/// Renewal to request.
#[zoom_model]
pub struct NewRenewal {
    /// Term of each renewal.
    pub renewal_term: Option<NewTerm>,
}

/// Changes to a trial.
#[zoom_model]
pub struct TrialUpdate {
    /// Offers whose trial is extended.
    #[zoom(max_items = 10)]
    pub extend_trial_offers: Vec<TrialExtension>,
}

/// Offer whose trial is to be extended.
#[zoom_model]
pub struct TrialExtension {
    /// ID of the offer's price list.
    pub offer_price_list_id: String,
}

/// Header of an order to preview.
#[zoom_model]
pub struct PreviewHeader {
    /// Whether the order is a trial or a sale.
    #[zoom(default = "sale")]
    pub order_type: Option<OrderType>,
    /// Description of the order.
    #[zoom(max_length = 500)]
    pub order_description: Option<String>,
    /// Number of the deal registration.
    #[zoom(rename = "deal_reg_number")]
    pub deal_registration_number: Option<String>,
    /// Day when the order is placed in the billing system.
    pub order_date: Date,
    /// Purchase order number.
    pub po_number: Option<String>,
    /// Further attributes to store.
    #[zoom(max_items = 10)]
    pub additional_attributes: Vec<OfferAttribute>,
}

/// Changes to a subscription to preview.
#[zoom_model]
pub struct PreviewAmendment {
    /// Number of the subscription; required for paid subscriptions.
    pub subscription_number: Option<String>,
    /// Zoom account number of the end customer; required for trials, ignored for paid subscriptions.
    pub zoom_account_number: Option<String>,
    /// Offers to add.
    #[zoom(max_items = 5)]
    pub add_offers: Vec<NewOffer>,
    /// Add-ons to add.
    #[zoom(max_items = 5)]
    pub add_add_ons: Vec<NewOffer>,
    /// Offers to replace with others; not for trials.
    #[zoom(max_items = 5)]
    pub upgrade_offers: Vec<OfferUpgrade>,
    /// Offers to remove.
    #[zoom(max_items = 5)]
    pub remove_offers: Vec<OfferRemoval>,
    /// Changes to offers and add-ons.
    #[zoom(max_items = 5)]
    pub update_offers: Vec<OfferUpdate>,
    /// Cancellation of the subscription.
    pub cancel_subscription: Option<NewCancellation>,
    /// Renewal of the subscription.
    pub renew_subscription: Option<NewRenewal>,
    /// Changes to the attributes of a paid subscription.
    pub update_subscription: Option<SubscriptionUpdate>,
}

/// Order of the results.
#[zoom_model]
pub enum OrderSort {
    /// Order number, ascending.
    #[zoom(rename = "orderNumber.asc")]
    OrderNumberAsc,
    /// Order number, descending.
    #[zoom(rename = "orderNumber.desc")]
    OrderNumberDesc,
    /// Order reference ID, ascending.
    #[zoom(rename = "orderReferenceId.asc")]
    OrderReferenceIdAsc,
    /// Order reference ID, descending.
    #[zoom(rename = "orderReferenceId.desc ")]
    OrderReferenceIdDesc,
    /// Zoom account number, ascending.
    #[zoom(rename = "zoomAccountNumber.asc ")]
    ZoomAccountNumberAsc,
    /// Deal registration number, ascending.
    #[zoom(rename = "dealRegistrationNumber.asc")]
    DealRegistrationNumberAsc,
    /// Deal registration number, descending.
    #[zoom(rename = "dealRegistrationNumber.desc")]
    DealRegistrationNumberDesc,
    /// Purchase order number, ascending.
    #[zoom(rename = "poNumber.asc")]
    PoNumberAsc,
    /// Purchase order number, descending.
    #[zoom(rename = "poNumber.desc")]
    PoNumberDesc,
    /// Sub-reseller name, ascending.
    #[zoom(rename = "subResellerName.asc")]
    SubResellerNameAsc,
    /// Sub-reseller name, descending.
    #[zoom(rename = "subResellerName.desc")]
    SubResellerNameDesc,
    /// Status, ascending.
    #[zoom(rename = "status.asc")]
    StatusAsc,
    /// Status, descending.
    #[zoom(rename = "status.desc")]
    StatusDesc,
    /// Effective date, ascending.
    #[zoom(rename = "effectiveDate.asc")]
    EffectiveDateAsc,
    /// Effective date, descending.
    #[zoom(rename = "effectiveDate.desc")]
    EffectiveDateDesc,
    /// Day of the last change, ascending.
    #[zoom(rename = "updatedDate.asc")]
    UpdatedDateAsc,
    /// Day of the last change, descending.
    #[zoom(rename = "updatedDate.desc")]
    UpdatedDateDesc,
}
