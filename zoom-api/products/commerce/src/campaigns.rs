//! Campaigns of Zoom that deal registrations can refer to.

use jiff::civil::Date;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the valid Zoom campaigns for deal registrations.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/campaigns",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:deal_registration:admin"],
    rate_limit = Unlabeled,
    operation = "getCampaigns",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/deal-registration/GET/commerce/campaigns",
    errors(
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn list_campaigns(
    /// CRM account number of the end customer whose campaigns are listed.
    end_customer_crm_account_number: String,
    /// CRM account number of the sub-reseller whose campaigns are listed.
    sub_reseller_crm_account_number: Option<String>,
    /// CRM number of a contact who is a member of the campaigns.
    campaign_member_crm_contact_number: String,
    /// Product groups whose campaigns are listed, such as `Zoom Phone` or `Zoom Contact Center`.
    #[query(csv, required)]
    product_groups: Vec<String>,
) -> CampaignList;

/// Valid campaigns.
#[zoom_model(response)]
pub struct CampaignList {
    /// Campaigns.
    #[zoom(max_items = 100)]
    pub campaigns: Vec<Campaign>,
}

/// Campaign of Zoom.
#[zoom_model(response)]
pub struct Campaign {
    /// Number of the campaign.
    pub campaign_number: i64,
    /// Name of the campaign.
    pub campaign_name: Option<String>,
    /// Description of the campaign.
    pub campaign_description: Option<String>,
    /// First day of the campaign.
    pub campaign_start_date: Option<Date>,
    /// Last day of the campaign.
    pub campaign_end_date: Option<Date>,
}
