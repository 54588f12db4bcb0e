//! Deals of the CRM and the activities in them.

use jiff::Timestamp;

use super::{ActivityPage, CalloutType, Deal, DealPage};
use zoom_api::{NoContent, zoom_endpoint};

/// Lists the account's deals, optionally by name, period, team, stage, owner and amount.
#[zoom_endpoint(
    GET, "/zra/deals",
    scopes = ["iq_deal:read", "iq_deal:read:admin", "iq_deal:write", "iq_deal:write:admin", "zra:read:list_deals", "zra:read:list_deals:admin"],
    rate_limit = Medium,
    paged = deals,
    operation = "listAllDeals",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/deals/GET/zra/deals",
    errors(
        /// The start or the end of the period is invalid.
        400/1001 => InvalidPeriod,
        /// The team or the owner does not exist.
        404/1005 => TeamOrOwnerNotFound,
    )
)]
pub fn list_deals(
    /// Name of the deals to list.
    deal_name: Option<String>,
    /// Whether only deals with analytics are listed.
    only_show_with_analytics: Option<bool>,
    /// Start of the period, in UTC.
    from: Option<Timestamp>,
    /// End of the period, in UTC.
    to: Option<Timestamp>,
    /// ID of the team whose deals are listed.
    team_id: Option<String>,
    /// Stage of the deals to list.
    deal_stage: Option<String>,
    /// User ID of the owner whose deals are listed.
    owner_id: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Highest amount of the deals to list.
    max_deal_amount: Option<i64>,
    /// Lowest amount of the deals to list, such as `100.0`.
    min_deal_amount: Option<String>,
) -> DealPage;

/// Returns a deal.
#[zoom_endpoint(
    GET, "/zra/deals/<deal_id>",
    scopes = ["iq_deal:read", "iq_deal:read:admin", "iq_deal:write", "iq_deal:write:admin", "zra:read:deal", "zra:read:deal:admin"],
    rate_limit = Medium,
    operation = "getDealDetail",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/deals/GET/zra/deals/%7BdealId%7D",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
        /// The user has no permission for this action.
        403/1004 => NoPermission,
        /// The deal does not exist.
        404/1005 => DealNotFound,
    )
)]
pub fn get_deal(
    /// ID of the deal.
    deal_id: String,
) -> Deal;

/// Lists the activities of a deal, such as conversations and emails.
#[zoom_endpoint(
    GET, "/zra/deals/<deal_id>/activities",
    scopes = ["iq_deal:read", "iq_deal:read:admin", "iq_deal:write", "iq_deal:write:admin", "zra:read:list_deal_activities", "zra:read:list_deal_activities:admin"],
    rate_limit = Medium,
    paged = activities,
    operation = "geAllActivitiesFromDeal",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/deals/GET/zra/deals/%7BdealId%7D/activities",
    errors(
        /// A parameter is invalid.
        400/1001 => InvalidParameter,
        /// The deal does not exist.
        404/1005 => DealNotFound,
    )
)]
pub fn list_activities(
    /// ID of the deal.
    deal_id: String,
    /// Topic of the activities to list.
    conversation_topic: Option<String>,
    /// Indicator that the activities must include: engaging questions or next steps.
    callout_type: Option<CalloutType>,
    /// ID of an indicator that the activities must include.
    indicator_id: Option<String>,
    /// ID of a topic that the activities must mention.
    mentioned_topic_id: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ActivityPage;

/// Removes an activity from a deal.
///
/// Identify the activity by either `conversation_id` or `message_id`.
#[zoom_endpoint(
    DELETE, "/zra/deals/<deal_id>/activities",
    scopes = ["iq_deal:write", "iq_deal:write:admin", "zra:delete:deal_activity", "zra:delete:deal_activity:admin"],
    rate_limit = Medium,
    operation = "DeleteActivityFromDeal",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/deals/DELETE/zra/deals/%7BdealId%7D/activities",
    errors(
        /// A parameter is invalid.
        400/1001 => InvalidParameter,
        /// The deal or the activity does not exist.
        404/1005 => DealOrActivityNotFound,
    )
)]
pub fn delete_activity(
    /// ID of the deal.
    deal_id: String,
    /// ID of the conversation to remove; excludes `message_id`.
    conversation_id: Option<String>,
    /// ID of the email to remove; excludes `conversation_id`.
    message_id: Option<String>,
) -> NoContent;
