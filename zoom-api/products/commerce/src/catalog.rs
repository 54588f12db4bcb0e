//! Products and offers that a partner can sell.

use jiff::civil::Date;

use super::{CatalogAttribute, ChargeModel, ChargeType, OfferType, TypedAttribute, ValueType};
use zoom_api::types::CommaSeparated;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the offers of Zoom's product catalog for a partner.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/commerce/catalog", json,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:product_catalog:admin"],
    rate_limit = Medium,
    operation = "getOffers",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/product-catalog/POST/commerce/catalog",
    errors(
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn list_offers(
    /// Conditions on the properties of the offers.
    #[zoom(max_items = 10)]
    filter_options: Vec<FilterOption>,
    /// Whether only trials, base plans or the upgrades of an offer are listed.
    eligibility_criteria: Option<EligibilityCriteria>,
) -> OfferList;

/// Returns a product or offer of the catalog.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/catalog/<offer_id>",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:product_catalog:admin"],
    rate_limit = Medium,
    operation = "getOfferDetail",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/product-catalog/GET/commerce/catalog/%7BofferId%7D",
    errors(
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The offer does not exist.
        404 => OfferNotFound,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn get_offer(
    /// ID of the offer.
    offer_id: String,
) -> Offer;

/// Offer with its products and prices.
#[zoom_model(response)]
pub struct Offer {
    /// ID of the offer.
    pub offer_id: String,
    /// Name of the offer.
    pub offer_name: String,
    /// Short description of the offer.
    #[zoom(rename = "offer_desc")]
    pub offer_description: Option<String>,
    /// Kind of the offer.
    pub offer_type: Option<OfferType>,
    /// Category of the product.
    pub z_product_category: Option<ProductCategory>,
    /// Stock keeping unit (SKU) code.
    pub sku: Option<String>,
    /// State of the offer.
    pub status: Option<OfferStatus>,
    /// First day on which the offer is available.
    pub start_date: Option<Date>,
    /// Last day on which the offer is available.
    pub end_date: Option<Date>,
    /// Products of the offer.
    #[zoom(max_items = 10)]
    pub offer_products: Vec<OfferProduct>,
    /// Attributes of the offer, such as its number of hosts or participants.
    #[zoom(max_items = 10)]
    pub offer_attributes: Vec<CatalogAttribute>,
    /// Price lists of the offer.
    #[zoom(rename = "pricebook", max_items = 20)]
    pub pricebooks: Vec<Pricebook>,
}

/// Category of a product.
#[zoom_model]
pub enum ProductCategory {
    /// Add-on product.
    #[zoom(rename = "Add-on Product")]
    AddOnProduct,
    /// Add-on services.
    #[zoom(rename = "Add On Services")]
    AddOnServices,
    /// Base product.
    #[zoom(rename = "Base Product")]
    BaseProduct,
    /// Others.
    #[zoom(rename = "Others")]
    Others,
    /// Professional service.
    #[zoom(rename = "Professional Service")]
    ProfessionalService,
    /// Standalone product.
    #[zoom(rename = "Standalone Product")]
    StandaloneProduct,
}

/// State of an offer.
#[zoom_model]
pub enum OfferStatus {
    /// Active.
    #[zoom(rename = "Active")]
    Active,
    /// Limited.
    #[zoom(rename = "Limited")]
    Limited,
    /// Inactive.
    #[zoom(rename = "In-active")]
    Inactive,
    /// Expired.
    #[zoom(rename = "Expired")]
    Expired,
}

/// Product of an offer.
#[zoom_model(response)]
pub struct OfferProduct {
    /// Name of the product.
    pub product_name: Option<String>,
    /// ID of the product.
    pub product_id: Option<String>,
    /// ID of the product family.
    pub product_family_id: Option<String>,
    /// Name of the product family.
    pub product_family_name: Option<String>,
    /// ID of the product group.
    pub product_group_id: Option<String>,
    /// Name of the product group.
    pub product_group_name: Option<String>,
    /// Base product or add-on.
    pub product_type: Option<ProductType>,
    /// Stock keeping unit (SKU) code.
    pub sku: Option<String>,
    /// Features of the product.
    #[zoom(max_items = 10)]
    pub product_features: Vec<ProductFeature>,
    /// Price lists of the product.
    #[zoom(max_items = 20)]
    pub price_list: Vec<PriceList>,
}

/// Kind of a product.
#[zoom_model]
pub enum ProductType {
    /// Base.
    Base,
    /// Add-on.
    #[zoom(rename = "add-on'")]
    AddOn,
}

/// Feature of a product.
#[zoom_model(response)]
pub struct ProductFeature {
    /// ID of the feature.
    pub feature_id: Option<String>,
    /// Name of the feature or attribute.
    pub name: Option<String>,
    /// Type of the value.
    pub value_type: Option<ValueType>,
    /// Value of the feature.
    pub value: Option<String>,
    /// Unit of measure.
    #[zoom(rename = "uom")]
    pub unit_of_measure: Option<String>,
}

/// Price list of a product.
#[zoom_model(response)]
pub struct PriceList {
    /// ID of the price list.
    pub price_list_id: Option<String>,
    /// Name of the price list.
    pub price_list_name: Option<String>,
    /// Prices of the charges.
    #[zoom(max_items = 50)]
    pub prices: Vec<Price>,
    /// First day on which the price list is valid.
    pub start_date: Option<Date>,
    /// Last day on which the price list is valid.
    pub end_date: Option<Date>,
    /// Interval between bills.
    pub billing_period: Option<BillingPeriod>,
    /// State of the price list.
    pub status: Option<OfferStatus>,
    /// Export control classification number (ECCN).
    pub eccn_value: Option<String>,
}

/// Price of a product.
#[zoom_model(response)]
pub struct Price {
    /// ID of the charge.
    pub price_list_charge_id: Option<String>,
    /// SKU code for partners.
    pub partner_sku_code: Option<String>,
    /// Frequency of the charge.
    pub charge_type: Option<ChargeType>,
    /// Pricing model.
    pub charge_model: Option<ChargeModel>,
    /// Name of the charge or product.
    pub name: Option<String>,
    /// Unit of measure.
    #[zoom(rename = "uom")]
    pub unit_of_measure: Option<String>,
    /// List price per unit; absent for tiered and volume pricing.
    pub amount: Option<f64>,
    /// Currency code (ISO 4217).
    pub currency: Option<String>,
    /// Region that the price is for.
    pub region: Option<Region>,
    /// Country code (ISO 3166).
    pub country: Option<String>,
    /// Lowest quantity that can be bought.
    pub min_unit_quantity: Option<i64>,
    /// State of the price.
    pub status: Option<PriceStatus>,
    /// First day on which the price is valid.
    pub start_date: Option<Date>,
    /// Last day on which the price is valid.
    pub end_date: Option<Date>,
    /// Prices by quantity; only for tiered and volume pricing.
    #[zoom(max_items = 50)]
    pub price_tiers: Vec<PriceTier>,
}

/// Region that a price is for.
#[zoom_model]
pub enum Region {
    /// Latin America.
    #[zoom(rename = "LATAM")]
    Latam,
    /// Asia and the Pacific.
    #[zoom(rename = "APAC")]
    Apac,
}

/// State of a price.
#[zoom_model]
pub enum PriceStatus {
    /// Active.
    #[zoom(rename = "Active")]
    Active,
    /// Inactive.
    #[zoom(rename = "In-active")]
    Inactive,
    /// Expired.
    #[zoom(rename = "Expired")]
    Expired,
}

/// Price for a range of quantities.
#[zoom_model(response)]
pub struct PriceTier {
    /// SKU code for partners.
    pub partner_sku_code: Option<String>,
    /// Lowest quantity of the tier.
    pub lower: Option<i64>,
    /// Highest quantity of the tier.
    pub upper: Option<i64>,
    /// Price in the tier.
    pub price: Option<f64>,
    /// Whether the price of the tier is a flat fee (`flat-fee`) or per unit (`per-unit`).
    pub apply_rule: Option<String>,
}

/// Interval between bills.
#[zoom_model]
pub enum BillingPeriod {
    /// Month.
    #[zoom(rename = "Month")]
    Month,
    /// Quarter.
    #[zoom(rename = "Quarter")]
    Quarter,
    /// Year.
    #[zoom(rename = "Annual")]
    Annual,
    /// Half a year.
    #[zoom(rename = "Semi-Annual")]
    SemiAnnual,
    /// Two years.
    #[zoom(rename = "Two Years")]
    TwoYears,
    /// Three years.
    #[zoom(rename = "Three Years")]
    ThreeYears,
    /// Week.
    #[zoom(rename = "Week")]
    Week,
    /// Whole term of the subscription.
    #[zoom(rename = "Subscription Term")]
    SubscriptionTerm,
}

/// Price list of an offer.
#[zoom_model(response)]
pub struct Pricebook {
    /// ID of the price list.
    pub price_list_id: Option<String>,
    /// Name of the price list.
    pub price_list_name: Option<String>,
    /// Prices of the charges.
    #[zoom(max_items = 50)]
    pub prices: Vec<PricebookPrice>,
    /// First day on which the price list is valid.
    pub start_date: Option<Date>,
    /// Last day on which the price list is valid.
    pub end_date: Option<Date>,
    /// Interval between bills.
    pub billing_period: Option<BillingPeriod>,
    /// State of the price list.
    pub status: Option<OfferStatus>,
    /// Export control classification number (ECCN).
    pub eccn_value: Option<String>,
    /// Class of the product.
    pub z_product_class: Option<ProductClass>,
    /// Attributes of the price list.
    #[zoom(max_items = 10)]
    pub pricebook_attributes: Vec<TypedAttribute>,
}

/// Price of an offer.
#[zoom_model(response)]
pub struct PricebookPrice {
    /// ID of the charge.
    pub price_list_charge_id: Option<String>,
    /// SKU code for partners.
    pub partner_sku_code: Option<String>,
    /// Frequency of the charge.
    pub charge_type: Option<ChargeType>,
    /// Pricing model.
    pub charge_model: Option<ChargeModel>,
    /// Name of the charge or product.
    pub name: Option<String>,
    /// Unit of measure.
    #[zoom(rename = "uom")]
    pub unit_of_measure: Option<String>,
    /// List price per unit; absent for tiered and volume pricing.
    pub amount: Option<f64>,
    /// Currency code (ISO 4217).
    pub currency: Option<String>,
    /// Country code (ISO 3166).
    pub country: Option<String>,
    /// Lowest quantity that can be bought.
    pub min_unit_quantity: Option<i64>,
    /// State of the price.
    pub status: Option<PriceStatus>,
    /// First day on which the price is valid.
    pub start_date: Option<Date>,
    /// Last day on which the price is valid.
    pub end_date: Option<Date>,
    /// Prices by quantity; only for tiered and volume pricing.
    #[zoom(max_items = 50)]
    pub price_tiers: Vec<PriceTier>,
}

/// Class of the product on a price list, from 1 to 4; Zoom does not define the classes.
#[zoom_model]
pub enum ProductClass {
    /// Product class 1.
    #[zoom(rename = "1")]
    Class1,
    /// Product class 2.
    #[zoom(rename = "2")]
    Class2,
    /// Product class 3.
    #[zoom(rename = "3")]
    Class3,
    /// Product class 4.
    #[zoom(rename = "4")]
    Class4,
}

/// Offers of the catalog.
#[zoom_model(response)]
pub struct OfferList {
    /// Offers.
    #[zoom(max_items = 60)]
    pub offers: Vec<ListedOffer>,
}

/// Offer as a list returns it.
#[zoom_model(response)]
pub struct ListedOffer {
    /// ID of the offer.
    pub offer_id: String,
    /// Name of the offer.
    pub offer_name: String,
    /// Short description of the offer.
    #[zoom(rename = "offer_desc")]
    pub offer_description: Option<String>,
    /// Kind of the offer.
    pub offer_type: Option<OfferType>,
    /// Category of the product.
    pub z_product_category: Option<ProductCategory>,
    /// Stock keeping unit (SKU) code.
    pub sku: Option<String>,
    /// State of the offer.
    pub status: Option<OfferStatus>,
    /// First day on which the offer is available.
    pub start_date: Option<Date>,
    /// Last day on which the offer is available.
    pub end_date: Option<Date>,
    /// Products of the offer.
    #[zoom(max_items = 10)]
    pub offer_products: Vec<OfferProduct>,
    /// Attributes of the offer, such as its number of hosts or participants.
    #[zoom(max_items = 10)]
    pub offer_attributes: Vec<CatalogAttribute>,
    /// Price lists of the offer.
    #[zoom(rename = "pricebook", max_items = 50)]
    pub pricebooks: Vec<ListedPricebook>,
}

/// Price list of a listed offer.
#[zoom_model(response)]
pub struct ListedPricebook {
    /// ID of the price list.
    pub price_list_id: Option<String>,
    /// Name of the price list.
    pub price_list_name: Option<String>,
    /// Prices of the charges.
    #[zoom(max_items = 50)]
    pub prices: Vec<Price>,
    /// First day on which the price list is valid.
    pub start_date: Option<Date>,
    /// Last day on which the price list is valid.
    pub end_date: Option<Date>,
    /// Interval between bills.
    pub billing_period: Option<BillingPeriod>,
    /// State of the price list.
    pub status: Option<OfferStatus>,
    /// Export control classification number (ECCN).
    pub eccn_value: Option<String>,
    /// Class of the product.
    pub z_product_class: Option<ProductClass>,
    /// Attributes of the price list.
    #[zoom(max_items = 10)]
    pub pricebook_attributes: Vec<TypedAttribute>,
}

/// Filter of the catalog.
#[zoom_model]
pub struct FilterOption {
    /// Property to filter by; Zoom also knows `quoteEligible` and `sector`. Without filters, plans in USD are listed.
    pub filter_by: FilterBy,
    /// Values, separated by commas. Sectors are `Commercial`, `USDOD` and `GOV`.
    pub filter_value: CommaSeparated<String>,
    /// Whether the property must have one of the values (`in`) or none of them (`notIn`).
    #[zoom(default = "in")]
    pub operand: Option<FilterOperator>,
}

/// Property to filter by.
#[zoom_model]
pub enum FilterBy {
    /// Offer type.
    #[zoom(rename = "offerType")]
    OfferType,
    /// Billing period.
    #[zoom(rename = "billingPeriod")]
    BillingPeriod,
    /// Currency.
    Currency,
    /// Country.
    Country,
    /// Offer IDs.
    #[zoom(rename = "offerIds")]
    OfferIds,
    /// Partner SKU codes.
    #[zoom(rename = "partnerSkuCodes")]
    PartnerSkuCodes,
    /// Price list IDs.
    #[zoom(rename = "priceListIds")]
    PriceListIds,
}

/// How a filter compares.
#[zoom_model]
pub enum FilterOperator {
    /// The property has one of the values.
    In,
    /// The property has none of the values.
    #[zoom(rename = "notIn")]
    NotIn,
}

/// Conditions that offers must meet.
#[zoom_model]
pub struct EligibilityCriteria {
    /// Whether only offers for trials are listed.
    #[zoom(default = false)]
    pub only_trial_eligible: Option<bool>,
    /// Whether only base plans are listed; excludes `upgrade_offer_id`.
    pub only_base_plans: Option<bool>,
    /// ID of the offer whose upgrades are listed; excludes `only_base_plans`.
    pub upgrade_offer_id: Option<String>,
}
