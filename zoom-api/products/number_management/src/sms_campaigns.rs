//! Registered campaigns for sending text messages.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the account's SMS campaigns.
#[zoom_endpoint(
    GET, "/number_management/sms_campaigns",
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_sms_campaigns:admin"],
    rate_limit = Light,
    paged = sms_campaigns,
    operation = "listAccountSMSCampaigns",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/sms-campaigns/GET/number_management/sms_campaigns",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn list_campaigns(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> CampaignPage;

/// Returns an SMS campaign.
///
/// Requires a Pro plan or higher and a Zoom Phone license.
#[zoom_endpoint(
    GET, "/number_management/sms_campaigns/<sms_campaign_id>",
    scopes = ["number_management_numbers:read:admin", "number_management:read:sms_campaign:admin"],
    rate_limit = Light,
    operation = "GetSMSCampaign",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/sms-campaigns/GET/number_management/sms_campaigns/%7BsmsCampaignId%7D",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
        /// The app or its user has no permission.
        403 => NoPermission,
        /// The campaign does not exist.
        404 => CampaignNotFound,
    )
)]
pub fn get_campaign(
    /// ID of the campaign.
    sms_campaign_id: String,
) -> Campaign;

/// Assigns phone numbers to an SMS campaign.
///
/// Requires a Business or Enterprise plan and a Zoom Phone license.
#[zoom_endpoint(
    POST, "/number_management/sms_campaigns/<sms_campaign_id>/phone_numbers", json,
    scopes = ["number_management_numbers:write:admin", "number_management:update:numbers:admin"],
    rate_limit = Light,
    operation = "assignCampaignPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/sms-campaigns/POST/number_management/sms_campaigns/%7BsmsCampaignId%7D/phone_numbers",
    errors(
        /// There are more than 200 numbers in the request.
        400/1003 => TooManyNumbers,
        /// The campaign cannot hold more numbers.
        400/1003004 => CampaignFull,
        /// The app or its user has no permission.
        403 => NoPermission,
        /// The campaign does not exist.
        404 => CampaignNotFound,
    )
)]
pub fn assign_numbers(
    /// ID of the campaign.
    sms_campaign_id: String,
    /// Numbers to assign, with the letter of authorization's contact.
    #[body]
    numbers: NumberAssignment,
) -> NoContent;

/// Removes phone numbers from an SMS campaign.
///
/// Requires a Business or Enterprise plan and a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/number_management/sms_campaigns/<sms_campaign_id>/phone_numbers",
    scopes = ["number_management_numbers:write:admin", "number_management:update:numbers:admin"],
    rate_limit = Light,
    operation = "unassignCampaignPhoneNumber",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/sms-campaigns/DELETE/number_management/sms_campaigns/%7BsmsCampaignId%7D/phone_numbers",
    errors(
        /// There are more than 200 numbers in the request.
        400/1003 => TooManyNumbers,
        /// The app or its user has no permission.
        403 => NoPermission,
        /// The campaign does not exist.
        404 => CampaignNotFound,
    )
)]
pub fn unassign_numbers(
    /// ID of the campaign.
    sms_campaign_id: String,
    /// IDs of the phone numbers.
    #[zoom(max_items = 200)]
    #[query(required)]
    phone_number_ids: Vec<String>,
) -> NoContent;

/// SMS campaign with its phone numbers and automatic replies.
#[zoom_model(response)]
pub struct Campaign {
    /// ID of the campaign.
    pub sms_campaign_id: Option<String>,
    /// Display name of the campaign.
    pub display_name: Option<String>,
    /// State of the campaign; `--` in an exceptional state.
    pub status: Option<CampaignStatus>,
    /// Product that the campaign serves.
    pub service_type: Option<ServiceType>,
    /// Business that the campaign is registered for.
    pub brand: Option<Brand>,
    /// Phone numbers.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Automatic reply to an opt-in.
    pub response_to_opt_in: Option<String>,
    /// Automatic reply to an opt-out.
    pub response_to_opt_out: Option<String>,
    /// Automatic reply to a request for help.
    pub response_to_help: Option<String>,
}

/// State of a campaign.
#[zoom_model]
pub enum CampaignStatus {
    /// Active.
    Active,
    /// Expired.
    Expired,
    /// Pending.
    Pending,
    /// Declined.
    Declined,
}

/// Product that a campaign serves.
#[zoom_model]
pub enum ServiceType {
    /// Zoom Phone.
    #[zoom(rename = "zoomPhone")]
    ZoomPhone,
    /// Zoom Contact Center.
    #[zoom(rename = "contactCenter")]
    ContactCenter,
}

/// Business that a campaign is registered for.
#[zoom_model(response)]
pub struct Brand {
    /// ID of the brand.
    pub brand_id: Option<String>,
    /// Name of the brand.
    pub name: Option<String>,
}

/// Number of a campaign.
#[zoom_model(response)]
pub struct PhoneNumber {
    /// ID of the phone number.
    pub phone_number_id: Option<String>,
    /// Phone number in E.164 format.
    pub number: Option<String>,
}

/// Page of SMS campaigns.
#[zoom_model(response)]
pub struct CampaignPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// SMS campaigns.
    pub sms_campaigns: Vec<ListedCampaign>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// SMS campaign as a list returns it.
#[zoom_model(response)]
pub struct ListedCampaign {
    /// ID of the campaign.
    pub sms_campaign_id: Option<String>,
    /// Display name of the campaign.
    pub display_name: Option<String>,
    /// State of the campaign; `--` in an exceptional state.
    pub status: Option<CampaignStatus>,
    /// Business that the campaign is registered for.
    pub brand: Option<Brand>,
}

/// Numbers to assign, with the letter of authorization's contact.
#[zoom_model]
pub struct NumberAssignment {
    /// IDs of the phone numbers.
    #[zoom(required, max_items = 200)]
    pub phone_number_ids: Vec<String>,
    /// Name of the employee who signs the letter of authorization (LOA).
    pub loa_authorizing_person: String,
    /// Phone number of the employee who signs the letter of authorization.
    pub contact_number: String,
    /// Job title of the employee who signs the letter of authorization.
    pub title: String,
    /// Email addresses of the employee who signs the letter of authorization.
    pub contact_emails: Option<String>,
}
