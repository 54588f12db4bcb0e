//! Do-not-call lists: phone numbers that outbound campaigns do not dial.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the phone numbers of a do-not-call list.
#[zoom_endpoint(
    GET, "/contact_center/outbound_campaign/dnc_lists/<dnc_list_id>/phones",
    scopes = ["contact_center_outbound_campaign_dnc_list_phones:read:admin", "contact_center:read:outbound_campaign_dnc_list_phones:admin"],
    rate_limit = Medium,
    paged = dnc_list_phones,
    operation = "listCampaignDncListPhones",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/dnc_lists/%7BdncListId%7D/phones",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No do-not-call list has this ID.
        404/5020 => DncListNotFound,
    )
)]
pub fn list_phone_numbers(
    /// ID of the do-not-call list.
    dnc_list_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
) -> PhoneNumberPage;

/// Adds phone numbers to a do-not-call list.
#[zoom_endpoint(
    POST, "/contact_center/outbound_campaign/dnc_lists/<dnc_list_id>/phones", json,
    scopes = ["contact_center_outbound_campaign_dnc_list_phones:write:admin", "contact_center:write:outbound_campaign_dnc_list_phones:admin"],
    rate_limit = Light,
    success = 201,
    operation = "batchCreateCampaignDncListPhones",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/POST/contact_center/outbound_campaign/dnc_lists/%7BdncListId%7D/phones",
    errors(
        /// No do-not-call list has this ID.
        404/5020 => DncListNotFound,
    )
)]
pub fn add_phone_numbers(
    /// ID of the do-not-call list.
    dnc_list_id: String,
    /// Phone numbers to add.
    #[zoom(min_items = 1, max_items = 100)]
    phone_numbers: Vec<String>,
) -> NoContent;

/// Removes phone numbers from a do-not-call list.
#[zoom_endpoint(
    DELETE, "/contact_center/outbound_campaign/dnc_lists/<dnc_list_id>/phones", json,
    scopes = ["contact_center_outbound_campaign_dnc_list_phones:write:admin", "contact_center:delete:outbound_campaign_dnc_list_phones:admin"],
    rate_limit = Light,
    operation = "batchDeleteCampaignDncListPhone",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/DELETE/contact_center/outbound_campaign/dnc_lists/%7BdncListId%7D/phones",
    errors(
        /// No do-not-call list has this ID.
        404/5020 => DncListNotFound,
    )
)]
pub fn remove_phone_numbers(
    /// ID of the do-not-call list.
    dnc_list_id: String,
    /// IDs of the phone number records to remove.
    #[zoom(min_items = 1, max_items = 100)]
    phone_ids: Option<Vec<String>>,
) -> NoContent;

/// Page of phone numbers.
#[zoom_model(response)]
pub struct PhoneNumberPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Phone numbers.
    pub dnc_list_phones: Vec<PhoneNumber>,
}

/// Phone number that is not dialed.
#[zoom_model(response)]
pub struct PhoneNumber {
    /// ID of the phone number record.
    pub phone_id: String,
    /// Phone number in E.164 format.
    pub phone_number: String,
}
