//! Outbound campaigns, which dial the contacts of contact lists.

mod dialing_method_settings;
mod requests;

pub use dialing_method_settings::*;
pub use requests::*;

use super::DialerMethod;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the outbound campaigns of the account.
#[zoom_endpoint(
    GET, "/contact_center/outbound_campaign/campaigns",
    scopes = ["contact_center_outbound_campaign:read:admin", "contact_center:read:outbound_campaign:admin"],
    rate_limit = Medium,
    paged = outbound_campaign_items,
    operation = "listOutboundCampaigns",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/campaigns",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// The campaign status is invalid.
        400/5012 => InvalidCampaignStatus,
        /// The access token is invalid or has expired.
        401/124 => InvalidAccessToken,
        /// The token's user does not exist or is invalid.
        401/1002 => TokenUserNotFound,
        /// The user is deactivated.
        403/1021 => UserDeactivated,
        /// The user has no Contact Center license.
        403/1022 => UserUnlicensed,
        /// The role of the token's user lacks a privilege that this call requires.
        403/9001 => MissingRolePrivileges,
        /// The account exceeded the rate limit of this call.
        429/4001 => RateLimited,
    )
)]
pub fn list_campaigns(
    /// Status of the campaigns to list.
    outbound_campaign_status: Option<CampaignStatus>,
    next_page_token: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
) -> CampaignPage;

/// Creates an outbound campaign.
#[zoom_endpoint(
    POST, "/contact_center/outbound_campaign/campaigns", json,
    scopes = ["contact_center_outbound_campaign:write:admin", "contact_center:write:outbound_campaign:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createOutboundCampaign",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/POST/contact_center/outbound_campaign/campaigns",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// A value is not one of those that the field accepts.
        400/302 => InvalidEnumValue,
        /// The campaign's phone number does not exist in the preferences.
        400/5008 => CampaignPhoneNumberNotFound,
        /// The greeting asset does not exist in the asset library.
        400/5009 => GreetingAssetNotFound,
        /// The asset for answering machines does not exist in the asset library.
        400/5010 => AmdAssetNotFound,
        /// The campaign's business hours do not exist in the preferences.
        400/5011 => CampaignBusinessHourNotFound,
        /// The campaign's closure set does not exist in the preferences.
        400/5012 => CampaignClosureSetNotFound,
        /// The campaign's contact lists have more than 100,000 contacts together.
        400/5016 => TooManyCampaignContacts,
    )
)]
pub fn create_campaign(
    /// Campaign to create.
    #[body]
    campaign: NewCampaign,
) -> CreatedCampaign;

/// Returns an outbound campaign.
#[zoom_endpoint(
    GET, "/contact_center/outbound_campaign/campaigns/<campaign_id>",
    scopes = ["contact_center_outbound_campaign:read:admin", "contact_center:read:outbound_campaign:admin"],
    rate_limit = Light,
    operation = "getOutboundCampaign",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/campaigns/%7BcampaignId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No campaign has this ID.
        404/5005 => CampaignNotFound,
    )
)]
pub fn get_campaign(
    /// ID of the outbound campaign.
    campaign_id: String,
) -> Campaign;

/// Deletes an outbound campaign.
#[zoom_endpoint(
    DELETE, "/contact_center/outbound_campaign/campaigns/<campaign_id>",
    scopes = ["contact_center_outbound_campaign:delete:admin", "contact_center:delete:outbound_campaign:admin"],
    rate_limit = Light,
    operation = "deleteOutboundCampaign",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/DELETE/contact_center/outbound_campaign/campaigns/%7BcampaignId%7D",
    errors(
        /// No campaign has this ID.
        404/5005 => CampaignNotFound,
    )
)]
pub fn delete_campaign(
    /// ID of the outbound campaign.
    campaign_id: String,
) -> NoContent;

/// Updates an outbound campaign.
#[zoom_endpoint(
    PATCH, "/contact_center/outbound_campaign/campaigns/<campaign_id>", json,
    scopes = ["contact_center_outbound_campaign:update:admin", "contact_center:update:outbound_campaign:admin"],
    rate_limit = Light,
    operation = "updateOutboundCampaign",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/PATCH/contact_center/outbound_campaign/campaigns/%7BcampaignId%7D",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// A value is not one of those that the field accepts.
        400/302 => InvalidEnumValue,
        /// The campaign's phone number does not exist in the preferences.
        400/5008 => CampaignPhoneNumberNotFound,
        /// The campaign's business hours do not exist in the preferences.
        400/5011 => CampaignBusinessHourNotFound,
        /// The campaign's closure set does not exist in the preferences.
        400/5012 => CampaignClosureSetNotFound,
        /// No campaign has this ID.
        404/5005 => CampaignNotFound,
    )
)]
pub fn update_campaign(
    /// ID of the outbound campaign.
    campaign_id: String,
    /// Changes to the campaign.
    #[body]
    campaign: CampaignUpdate,
) -> NoContent;

/// Changes the status of an outbound campaign, for example to start or pause it.
#[zoom_endpoint(
    PATCH, "/contact_center/outbound_campaign/campaigns/<campaign_id>/status", json,
    scopes = ["contact_center_outbound_campaign:write:admin", "contact_center:update:outbound_campaign:admin"],
    rate_limit = Light,
    operation = "Updateanoutboundcampaignstatus",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/PATCH/contact_center/outbound_campaign/campaigns/%7BcampaignId%7D/status",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// A value is not one of those that the field accepts.
        400/302 => InvalidEnumValue,
    )
)]
pub fn update_campaign_status(
    /// ID of the outbound campaign.
    campaign_id: String,
    /// New status of the campaign.
    status: Option<NewCampaignStatus>,
) -> NoContent;

/// Outbound campaign.
#[zoom_model(response)]
pub struct Campaign {
    /// ID of the outbound campaign.
    #[zoom(max_length = 36)]
    pub outbound_campaign_id: Option<String>,
    /// Name of the campaign, unique in the account.
    #[zoom(min_length = 1, max_length = 100)]
    pub outbound_campaign_name: Option<String>,
    /// Description of the outbound campaign.
    #[zoom(max_length = 255)]
    pub outbound_campaign_description: Option<String>,
    /// ID of the voice queue whose agents take the calls.
    #[zoom(max_length = 36)]
    pub queue_id: Option<String>,
    /// Name of the queue.
    #[zoom(max_length = 36)]
    pub queue_name: Option<String>,
    /// ID of the phone number that consumers see.
    #[zoom(max_length = 36)]
    pub phone_number_id: Option<String>,
    /// Status of the outbound campaign.
    pub outbound_campaign_status: Option<CampaignStatus>,
    /// Method by which the campaign dials.
    pub dialing_method: Option<DialerMethod>,
    /// Settings of the dialing method.
    pub dialing_method_settings: Option<DialingSettings>,
    /// Priority of the campaign.
    #[zoom(min = 1, max = 5)]
    pub outbound_campaign_priority: Option<u32>,
    /// Contact lists that the campaign dials, in alphabetical order of the contacts. Without lists, the campaign can be
    /// used with the outbound dialer API.
    #[zoom(rename = "campaign_contact_list")]
    pub campaign_contact_lists: Vec<CampaignContactList>,
    /// Whether unanswered calls are ended after `max_ring_time`.
    pub enable_max_ring_time: Option<bool>,
    /// Time after which a call counts as unanswered, in seconds.
    #[zoom(min = 15, max = 120)]
    pub max_ring_time: Option<u32>,
    /// Business hours that apply: those in `business_hour_id`, or those of the queue, which
    /// [`get_operating_hours`](crate::queues::get_operating_hours) returns.
    pub business_hour_source: Option<BusinessHourSource>,
    /// ID of the business hours; only if `business_hour_source` is `campaign`.
    #[zoom(max_length = 36)]
    pub business_hour_id: Option<String>,
    /// Whether the campaign pauses during the closures of `closure_set_id`.
    pub enable_closure_hour: Option<bool>,
    /// ID of the closure set, on whose days no calls are made.
    #[zoom(max_length = 36)]
    pub closure_set_id: Option<String>,
    /// Source of a contact's time zone, which limits calls to suitable hours there, such as 9:00 to 17:00.
    pub contact_timezone_source: Option<ContactTimezoneSource>,
}

/// Status of a campaign.
#[zoom_model]
pub enum CampaignStatus {
    /// Draft.
    Draft,
    /// Ready.
    Ready,
    /// Running.
    Running,
    /// Paused.
    Paused,
    /// Completed.
    Completed,
    /// Outside the hours in which it dials.
    NotRunning,
}

/// Contact list of a campaign.
#[zoom_model(response)]
pub struct CampaignContactList {
    /// ID of the contact list.
    pub contact_list_id: String,
    /// Name of the contact list.
    pub contact_list_name: String,
    /// Description of the contact list.
    pub contact_list_description: Option<String>,
    /// Number of contacts.
    pub contacts_count: Option<String>,
}

/// Source of the business hours that limit the dialing.
#[zoom_model]
pub enum BusinessHourSource {
    /// Hours of the outbound queue.
    Queue,
    /// Hours in `business_hour_id`.
    Campaign,
}

/// Source of a contact's time zone, which limits calls to suitable hours there, such as 9:00 to 17:00.
#[zoom_model]
pub enum ContactTimezoneSource {
    /// No time zone: calls are possible at any time.
    None,
    /// Time zone that is stored for the contact.
    Timezone,
    /// Area code of the contact's phone number that is dialed first.
    AreaCode,
}

/// Page of campaigns.
#[zoom_model(response)]
pub struct CampaignPage {
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    /// Campaigns.
    pub outbound_campaign_items: Vec<ListedCampaign>,
}

/// Campaign in a list.
#[zoom_model(response)]
pub struct ListedCampaign {
    /// ID of the outbound campaign.
    pub outbound_campaign_id: Option<String>,
    /// Name of the campaign, unique in the account.
    pub outbound_campaign_name: Option<String>,
    /// Description of the outbound campaign.
    pub outbound_campaign_description: Option<String>,
    /// Status of the outbound campaign.
    pub outbound_campaign_status: Option<CampaignStatus>,
}

/// Campaign that was created.
#[zoom_model(response)]
pub struct CreatedCampaign {
    /// ID of the outbound campaign.
    #[zoom(max_length = 36)]
    pub outbound_campaign_id: Option<String>,
    /// Name of the campaign, unique in the account.
    #[zoom(min_length = 1, max_length = 100)]
    pub outbound_campaign_name: Option<String>,
    /// Description of the outbound campaign.
    #[zoom(max_length = 255)]
    pub outbound_campaign_description: Option<String>,
    /// ID of the voice queue whose agents take the calls.
    #[zoom(max_length = 36)]
    pub queue_id: Option<String>,
    /// Name of the queue.
    #[zoom(max_length = 36)]
    pub queue_name: Option<String>,
    /// ID of the phone number that consumers see.
    pub phone_number_id: Option<String>,
    /// How the caller ID is assigned; must match `phone_number_id`.
    pub assign_type: Option<AssignType>,
    /// Status of the outbound campaign.
    pub outbound_campaign_status: Option<CampaignStatus>,
    /// Method by which the campaign dials.
    pub dialing_method: Option<DialingMethod>,
    /// Settings of the dialing method.
    pub dialing_method_settings: Option<CreatedDialingSettings>,
    /// Priority of the campaign.
    #[zoom(min = 1, max = 5)]
    pub outbound_campaign_priority: Option<u32>,
    /// Contact lists that the campaign dials, in alphabetical order of the contacts. Without lists, the campaign can be
    /// used with the outbound dialer API.
    #[zoom(rename = "campaign_contact_list")]
    pub campaign_contact_lists: Vec<CampaignContactList>,
    /// Do-not-contact lists, whose contacts are not dialed.
    #[zoom(rename = "campaign_do_not_contact_list_ids")]
    pub campaign_do_not_contact_lists: Vec<CampaignContactList>,
    /// Whether one phone number on a do-not-contact list excludes a contact (`or`), or only all of them (`and`).
    pub exclusion_logic: Option<ExclusionLogic>,
    /// Largest number of attempts to reach a contact.
    pub max_attempts_per_contact: Option<i64>,
    /// Whether all attempts are separated by the same period.
    pub attempts_use_same_period: Option<bool>,
    /// Time before the second attempt, in the unit `retry_period_unit`.
    pub second_attempt_period: Option<i64>,
    /// Time before the third attempt, in the unit `retry_period_unit`.
    pub third_attempt_period: Option<i64>,
    /// Time before further attempts, in the unit `retry_period_unit`.
    pub other_attempt_period: Option<i64>,
    /// Time between attempts, in the unit `retry_period_unit`.
    pub retry_period: Option<i64>,
    /// Unit of the periods between attempts.
    pub retry_period_unit: Option<RetryPeriodUnit>,
    /// Number to dial after a failed attempt: the next contact's, or the contact's next one.
    pub dial_sequence: Option<DialSequence>,
    /// Time after which a call counts as unanswered, in seconds.
    #[zoom(min = 15, max = 120)]
    pub max_ring_time: Option<u32>,
    /// Whether unanswered calls are ended after `max_ring_time`.
    pub enable_max_ring_time: Option<bool>,
    /// Business hours that apply: those in `business_hour_id`, or those of the queue, which
    /// [`get_operating_hours`](crate::queues::get_operating_hours) returns.
    pub business_hour_source: Option<BusinessHourSource>,
    /// ID of the business hours; only if `business_hour_source` is `campaign`.
    #[zoom(max_length = 36)]
    pub business_hour_id: Option<String>,
    /// Whether the campaign pauses during the closures of `closure_set_id`.
    pub enable_closure_hour: Option<bool>,
    /// ID of the closure set, on whose days no calls are made.
    #[zoom(max_length = 36)]
    pub closure_set_id: Option<String>,
    /// Source of a contact's time zone, which limits calls to suitable hours there, such as 9:00 to 17:00.
    pub contact_timezone_source: Option<ContactTimezoneSource>,
    /// Order of a contact's phone types: 1 main, 2 work, 3 home, 4 mobile, 5 other.
    pub contact_phone_order: Option<String>,
    /// Whether the campaign keeps running when all contacts were dialed.
    pub enable_always_running: Option<bool>,
    /// Order of the contacts.
    pub contact_order: Option<i64>,
    /// Whether diagnostics are enabled.
    pub enable_diagnostics: Option<bool>,
}

/// Origin of the caller ID.
#[zoom_model]
pub enum AssignType {
    /// Number of the queue.
    Queue,
    /// Default number of the account.
    Default,
    /// Number of the campaign.
    Customer,
}

/// Method by which a campaign dials.
#[zoom_model]
pub enum DialingMethod {
    /// The agent sees the engagement after the consumer is connected.
    Progressive,
    /// The agent sees the engagement before the consumer is connected.
    Preview,
    /// No agent takes part.
    Agentless,
}

/// Action of agentless dialing without answering machine detection.
#[zoom_model]
pub enum AgentlessAmdOffAction {
    /// Continues with a flow.
    UseFlow,
    /// Ends the call.
    HangUp,
    /// Plays an asset.
    PlayMedia,
}

/// Unit of the period between attempts.
#[zoom_model]
pub enum RetryPeriodUnit {
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
}
