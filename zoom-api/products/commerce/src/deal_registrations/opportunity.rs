//! Deal registrations: opportunity.

use jiff::civil::Date;

use super::PartnerRole;
use zoom_api::zoom_model;

/// Opportunity of a deal registration.
#[zoom_model(response)]
pub struct Opportunity {
    /// Number of the opportunity.
    pub opportunity_number: Option<String>,
    /// Name of the opportunity.
    pub opportunity_name: Option<String>,
    /// Kind of the opportunity.
    pub opportunity_type: Option<String>,
    /// Role of the partner, such as `Deal Registration` or `Partner Assist`.
    pub partner_role: Option<OpportunityPartnerRole>,
    /// How the partner sells, such as direct or indirect reseller or referral.
    pub channel_sales_motion: Option<ChannelSalesMotion>,
    /// Date on which the deal is expected to close.
    pub expected_close_date: Option<Date>,
}

/// Role of the partner in an opportunity.
#[zoom_model]
pub enum OpportunityPartnerRole {
    /// Deal registration.
    #[zoom(rename = "Deal Registration")]
    DealRegistration,
    /// The partner assists.
    #[zoom(rename = "Partner Assist")]
    PartnerAssist,
    /// Incumbent partner.
    #[zoom(rename = "Incumbent Partner")]
    IncumbentPartner,
    /// Fulfillment.
    #[zoom(rename = "Fulfilment")]
    Fulfillment,
}

/// Sales channel of an opportunity.
#[zoom_model]
pub enum ChannelSalesMotion {
    /// Direct reseller.
    #[zoom(rename = "Direct Reseller")]
    DirectReseller,
    /// Indirect reseller.
    #[zoom(rename = "Indirect Reseller")]
    IndirectReseller,
}

/// Opportunity of a listed deal registration.
#[zoom_model(response)]
pub struct ListedOpportunity {
    /// ID of the opportunity.
    pub opportunity_id: Option<String>,
    /// Name of the opportunity.
    pub opportunity_name: Option<String>,
    /// Kind of the opportunity.
    pub opportunity_type: Option<String>,
    /// Date on which the deal is expected to close.
    pub expected_close_date: Option<Date>,
    /// Role of the partner, such as `Deal Registration` or `Partner Assist`.
    pub partner_role: Option<PartnerRole>,
    /// How the partner sells, such as direct or indirect reseller or referral.
    pub channel_sales_motion: Option<ChannelSalesMotion>,
}
