//! SMS campaigns and the consumers' consent.

use jiff::Timestamp;

use super::{ConsentOptStatus, NamedRef, OptStatus, PhoneNumber, PhoneNumberList};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the SMS campaigns of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/sms_campaigns",
    scopes = ["phone:read:admin", "phone:read:list_sms_campaigns:admin"],
    rate_limit = Medium,
    paged = sms_campaigns,
    operation = "listAccountSMSCampaigns",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms-campaign/GET/phone/sms_campaigns",
    errors(
        /// The page token is invalid or has expired.
        400/400 => InvalidPageToken,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn list_sms_campaigns(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> SmsCampaignPage;

/// Returns an SMS campaign.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/sms_campaigns/<sms_campaign_id>",
    scopes = ["phone:read:admin", "phone:read:sms_campaign:admin"],
    rate_limit = Light,
    operation = "GetSMSCampaign",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms-campaign/GET/phone/sms_campaigns/%7BsmsCampaignId%7D",
)]
#[deprecated = "deprecated by Zoom"]
pub fn get_sms_campaign(
    /// ID of the SMS campaign.
    sms_campaign_id: String,
) -> SmsCampaign;

/// Assigns phone numbers to an SMS campaign.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/sms_campaigns/<sms_campaign_id>/phone_numbers", json,
    scopes = ["phone:write:admin", "phone:write:sms_campaign_number:admin"],
    rate_limit = Light,
    success = 201,
    operation = "assignCampaignPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms-campaign/POST/phone/sms_campaigns/%7BsmsCampaignId%7D/phone_numbers",
    errors(
        /// The campaign does not exist or is not active.
        400/400 => CampaignNotFound,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn assign_phone_numbers(
    /// ID of the SMS campaign.
    sms_campaign_id: String,
    /// Phone numbers to assign.
    #[body]
    numbers: NumberAssignment,
) -> PhoneNumberList;

/// Lists whether consumers have opted in to messages from the phone numbers of an SMS campaign.
#[zoom_endpoint(
    GET, "/phone/sms_campaigns/<sms_campaign_id>/phone_numbers/opt_status",
    scopes = ["phone:read:admin", "phone:read:sms_campaign_number_opt_status:admin"],
    rate_limit = Light,
    operation = "getNumberCampaignOptStatus",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms-campaign/GET/phone/sms_campaigns/%7BsmsCampaignId%7D/phone_numbers/opt_status",
    errors(
        /// There are too many recipients.
        400/400 => TooManyRecipients,
        /// There are too many recipients.
        400 => TooManyRecipients,
        /// The campaign does not exist or is not active.
        404/404 => CampaignNotFound,
        /// The campaign does not exist or is not active.
        404 => CampaignNotFound,
    )
)]
pub fn list_opt_statuses(
    /// ID of the SMS campaign.
    sms_campaign_id: String,
    /// Number of the consumer, who opts in or out.
    consumer_phone_number: String,
    /// Numbers of the users, in E.164 format.
    #[zoom(max_items = 10)]
    #[query(required)]
    zoom_phone_user_numbers: Vec<String>,
) -> PhoneNumberCampaignOptStatusList;

/// Changes whether consumers have opted in to messages from the phone numbers of an SMS campaign.
#[zoom_endpoint(
    PATCH, "/phone/sms_campaigns/<sms_campaign_id>/phone_numbers/opt_status", json,
    scopes = ["phone:write:admin", "phone:update:sms_campaign_number_opt_status:admin"],
    rate_limit = Light,
    operation = "updateNumberCampaignOptStatus",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms-campaign/PATCH/phone/sms_campaigns/%7BsmsCampaignId%7D/phone_numbers/opt_status",
    errors(
        /// The status is neither `opt_in` nor `opt_out`.
        400/400 => InvalidOptStatus,
        /// The status is neither `opt_in` nor `opt_out`.
        400 => InvalidOptStatus,
        /// The campaign does not exist or is not active.
        404/404 => CampaignNotFound,
        /// The campaign does not exist or is not active.
        404 => CampaignNotFound,
    )
)]
pub fn update_opt_statuses(
    /// ID of the SMS campaign.
    sms_campaign_id: String,
    /// Number of the consumer, who opts in or out.
    consumer_phone_number: String,
    /// Numbers of the users, in E.164 format.
    #[zoom(max_items = 10)]
    zoom_phone_user_numbers: Vec<String>,
    /// Whether the consumer has opted in or out.
    opt_status: OptStatusUpdate,
) -> NoContent;

/// Removes a phone number from an SMS campaign.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/sms_campaigns/<sms_campaign_id>/phone_numbers/<phone_number_id>",
    scopes = ["phone:write:admin", "phone:delete:sms_campaign_number:admin"],
    rate_limit = Light,
    operation = "unassignCampaignPhoneNumber",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms-campaign/DELETE/phone/sms_campaigns/%7BsmsCampaignId%7D/phone_numbers/%7BphoneNumberId%7D",
    errors(
        /// The campaign does not exist or is not active.
        400/400 => CampaignNotFound,
        /// The brand does not exist.
        400/404 => BrandNotFound,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn unassign_phone_number(
    /// ID of the SMS campaign.
    sms_campaign_id: String,
    /// ID of the phone number, or the number in E.164 format.
    phone_number_id: String,
) -> NoContent;

/// Lists whether consumers have opted in to messages from the phone numbers of a user.
#[zoom_endpoint(
    GET, "/phone/user/<user_id>/sms_campaigns/phone_numbers/opt_status",
    scopes = ["phone:read", "phone:read:admin", "phone:read:sms_campaign_number_opt_status", "phone:read:sms_campaign_number_opt_status:admin"],
    rate_limit = Light,
    operation = "getUserNumberCampaignOptStatus",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms-campaign/GET/phone/user/%7BuserId%7D/sms_campaigns/phone_numbers/opt_status",
    errors(
        /// There are too many recipients.
        400/400 => TooManyRecipients,
        /// The user does not exist.
        404/404 => UserNotFound,
    )
)]
pub fn list_user_opt_statuses(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Phone numbers of the consumers who opted in or out.
    #[zoom(max_items = 10)]
    #[query(required)]
    consumer_phone_numbers: Vec<String>,
    /// Numbers of the users, in E.164 format.
    #[zoom(max_items = 10)]
    #[query(required)]
    zoom_phone_user_numbers: Vec<String>,
) -> UserOptStatusList;

/// SMS campaign.
#[zoom_model(response)]
pub struct SmsCampaign {
    /// ID of the record.
    pub id: Option<String>,
    /// Display name of the campaign.
    pub display_name: Option<String>,
    /// State of the campaign; `--` if it is in an exceptional state.
    pub status: Option<SmsCampaignStatus>,
    /// Type of the service.
    pub service_type: Option<ServiceType>,
    /// Brand of the business.
    pub brand: Option<NamedRef>,
    /// Phone numbers.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Whether the campaign is renewed; otherwise it expires after 90 days.
    pub auto_renew: Option<bool>,
    /// Time of creation, in UTC.
    pub create_time: Option<Timestamp>,
    /// Purpose of the campaign.
    pub use_case: Option<UseCase>,
    /// Whether all messages fit the standard categories.
    pub categories_fit: Option<bool>,
    /// Type of the content.
    #[zoom(rename = "content_type")]
    pub content_types: Vec<ContentType>,
    /// First sample message of the campaign.
    pub sample_message_1: Option<String>,
    /// Second sample message of the campaign.
    pub sample_message_2: Option<String>,
    /// Third sample message of the campaign.
    pub sample_message_3: Option<String>,
    /// Fourth sample message of the campaign.
    pub sample_message_4: Option<String>,
    /// Fifth sample message of the campaign.
    pub sample_message_5: Option<String>,
}

/// Status of an SMS campaign.
#[zoom_model]
pub enum SmsCampaignStatus {
    /// Draft.
    Draft,
    /// Active.
    Active,
    /// Expired.
    Expired,
    /// Pending.
    Pending,
    /// Declined.
    Declined,
    /// Undetermined.
    #[zoom(rename = "--")]
    Undetermined,
}

/// Kind of service.
#[zoom_model]
pub enum ServiceType {
    /// Zoom phone.
    #[zoom(rename = "zoomPhone")]
    ZoomPhone,
    /// Contact center.
    #[zoom(rename = "contactCenter")]
    ContactCenter,
}

/// Purpose of an SMS campaign.
#[zoom_model]
pub enum UseCase {
    /// Low volume mixed.
    #[zoom(rename = "lowVolumeMixed")]
    LowVolumeMixed,
}

/// Content of the messages of a campaign.
#[zoom_model]
pub enum ContentType {
    /// URL link.
    #[zoom(rename = "urlLink")]
    UrlLink,
    /// Phone number.
    #[zoom(rename = "phoneNumber")]
    PhoneNumber,
    /// Age gated.
    #[zoom(rename = "ageGated")]
    AgeGated,
    /// Lending.
    Lending,
}

/// Page of SMS campaigns.
#[zoom_model(response)]
pub struct SmsCampaignPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// SMS campaigns.
    #[zoom(max_items = 300)]
    pub sms_campaigns: Vec<ListedSmsCampaign>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// SMS campaign in a list.
#[zoom_model(response)]
pub struct ListedSmsCampaign {
    /// ID of the record.
    pub id: Option<String>,
    /// Display name of the campaign.
    pub display_name: Option<String>,
    /// Status of the SMS campaign.
    pub status: Option<SmsCampaignStatus>,
    /// Brand of the business.
    pub brand: Option<NamedRef>,
}

/// Consents of consumers to messages from phone numbers of a campaign.
#[zoom_model(response)]
pub struct PhoneNumberCampaignOptStatusList {
    /// Phone numbers with their consent to the campaign.
    #[zoom(max_items = 10)]
    pub phone_number_campaign_opt_statuses: Vec<ConsentOptStatus>,
}

/// Consents of consumers to messages from a user.
#[zoom_model(response)]
pub struct UserOptStatusList {
    /// Phone numbers with their consent to the campaign.
    #[zoom(max_items = 100)]
    pub phone_number_campaign_opt_statuses: Vec<UserOptStatus>,
}

/// Consent of a consumer to messages from a user.
#[zoom_model(response)]
pub struct UserOptStatus {
    /// Number of the consumer, who opts in or out.
    pub consumer_phone_number: String,
    /// Number of the user, in E.164 format.
    pub zoom_phone_user_number: String,
    /// Whether the consumer has opted in or out.
    pub opt_status: OptStatus,
    /// Details of the opt-in; 1 means that an opt-in message must be sent first.
    #[zoom(values = [0, 1, 2, 3, 4])]
    pub opt_in_status: Option<u32>,
    /// Opt-in message of the campaign.
    pub opt_in_message: Option<String>,
}

/// Phone numbers to assign to a campaign.
#[zoom_model]
pub struct NumberAssignment {
    /// Phone numbers.
    #[zoom(required, max_items = 49)]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Name of the employee who signs the letter of authorization.
    pub loa_authorizing_person: String,
    /// Phone number of the contact.
    pub contact_number: String,
    /// Title of the campaign.
    pub title: String,
    /// Email addresses of the contact.
    pub contact_emails: Option<String>,
}

/// Changes to: whether a consumer has opted in or out.
#[zoom_model]
pub enum OptStatusUpdate {
    /// Opt in.
    OptIn,
    /// Opt out.
    OptOut,
}
