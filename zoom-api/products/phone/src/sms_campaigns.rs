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
        /// The campaign does not exist, is not active or is full, or a number is unavailable, pending, toll-free or a
        /// BYOC number; Zoom's message states which.
        400/400 => AssignmentRejected,
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
        /// The campaign does not exist.
        404/404 => CampaignNotFound,
        /// The campaign does not exist.
        404 => CampaignNotFound,
    )
)]
pub fn list_opt_statuses(
    /// ID of the SMS campaign.
    sms_campaign_id: String,
    /// Number of the consumer, who opts in or out by keyword.
    consumer_phone_number: String,
    /// Numbers of Zoom Phone users that receive the consumer's keyword, in E.164 format.
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
        /// The campaign does not exist.
        404/404 => CampaignNotFound,
        /// The campaign does not exist.
        404 => CampaignNotFound,
    )
)]
pub fn update_opt_statuses(
    /// ID of the SMS campaign.
    sms_campaign_id: String,
    /// Number of the consumer, who opts in or out by keyword.
    consumer_phone_number: String,
    /// Numbers of Zoom Phone users that receive the consumer's keyword, in E.164 format.
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
        /// The campaign does not exist, or it does not have the number.
        400/400 => CampaignOrNumberNotFound,
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
    /// Numbers of the user, in E.164 format.
    #[zoom(max_items = 10)]
    #[query(required)]
    zoom_phone_user_numbers: Vec<String>,
) -> UserOptStatusList;

/// SMS campaign with its phone numbers and sample messages.
#[zoom_model(response)]
pub struct SmsCampaign {
    /// ID of the SMS campaign.
    pub id: Option<String>,
    /// Display name of the campaign.
    pub display_name: Option<String>,
    /// State of the campaign; `--` if it is in an exceptional state.
    pub status: Option<SmsCampaignStatus>,
    /// Product that the campaign is used for.
    pub service_type: Option<ServiceType>,
    /// Brand of the business.
    pub brand: Option<NamedRef>,
    /// Phone numbers of the campaign.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Whether the numbers keep their SMS capability; otherwise the campaign expires 90 days after its creation.
    pub auto_renew: Option<bool>,
    /// Time of creation, in UTC.
    pub create_time: Option<Timestamp>,
    /// Purpose of the campaign.
    pub use_case: Option<UseCase>,
    /// Whether all messages to customers are account notifications, customer care, delivery notifications, marketing or
    /// public service announcements.
    pub categories_fit: Option<bool>,
    /// Kinds of content in the messages.
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
    /// Exceptional state.
    #[zoom(rename = "--")]
    Undetermined,
}

/// Product that a campaign is used for.
#[zoom_model]
pub enum ServiceType {
    /// Zoom Phone.
    #[zoom(rename = "zoomPhone")]
    ZoomPhone,
    /// Zoom Contact Center.
    #[zoom(rename = "contactCenter")]
    ContactCenter,
}

/// Purpose of an SMS campaign.
#[zoom_model]
pub enum UseCase {
    /// Mixed use of low volume.
    #[zoom(rename = "lowVolumeMixed")]
    LowVolumeMixed,
}

/// Content of the messages of a campaign.
#[zoom_model]
pub enum ContentType {
    /// Links.
    #[zoom(rename = "urlLink")]
    UrlLink,
    /// Phone numbers.
    #[zoom(rename = "phoneNumber")]
    PhoneNumber,
    /// Age-gated content.
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
    /// ID of the SMS campaign.
    pub id: Option<String>,
    /// Display name of the campaign.
    pub display_name: Option<String>,
    /// State of the campaign; `--` if it is in an exceptional state.
    pub status: Option<SmsCampaignStatus>,
    /// Brand of the business.
    pub brand: Option<NamedRef>,
}

/// Consents of consumers to messages from phone numbers of a campaign.
#[zoom_model(response)]
pub struct PhoneNumberCampaignOptStatusList {
    /// Pairs of numbers with the consent to messages.
    #[zoom(max_items = 10)]
    pub phone_number_campaign_opt_statuses: Vec<ConsentOptStatus>,
}

/// Consents of consumers to messages from a user's numbers.
#[zoom_model(response)]
pub struct UserOptStatusList {
    /// Pairs of numbers with the consent to messages.
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
    /// Details of the opt-in: 0 unknown, such as for a number without a campaign; 1 no opt-in message sent yet, which
    /// must come first; 2 the response is pending; 3 accepted; 4 declined.
    #[zoom(values = [0, 1, 2, 3, 4])]
    pub opt_in_status: Option<u32>,
    /// Opt-in message of the number's campaign, if `opt_in_status` is 1. It must be sent as the first message, before
    /// others are sent after the consumer's consent.
    pub opt_in_message: Option<String>,
}

/// Phone numbers to assign to a campaign.
#[zoom_model]
pub struct NumberAssignment {
    /// Phone numbers; all from Zoom, not toll-free and not pending.
    #[zoom(required, max_items = 49)]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Name of the employee who signs the letter of authorization, which porting the numbers' SMS capability requires.
    pub loa_authorizing_person: String,
    /// Phone number of the person who signs the letter of authorization.
    pub contact_number: String,
    /// Job title of the person who signs the letter of authorization.
    pub title: String,
    /// Email addresses of the person who signs the letter of authorization.
    pub contact_emails: Option<String>,
}

/// Consent to set: whether a consumer has opted in or out.
#[zoom_model]
pub enum OptStatusUpdate {
    /// Opted in.
    OptIn,
    /// Opted out.
    OptOut,
}
