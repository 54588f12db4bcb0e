//! Historical data of the outbound dialer.

use jiff::Timestamp;

use super::{DialerMethod, SortOrder};
use zoom_api::types::Moment;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists engagements of outbound campaigns, with the results of the dialer.
#[zoom_endpoint(
    GET, "/contact_center/analytics/dataset/historical/outbound_dialer_performance",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_outbound_dialer_performance:admin"],
    rate_limit = Heavy,
    paged = engagements,
    operation = "Listhistoricaloutbounddialerperformancedatasetdata",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/outbound_dialer_performance",
    max_range = 1 month,
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn list_dialer_performance(
    /// Earliest start of the engagements. Default 24 hours ago; the period spans at most one month.
    #[deprecated = "deprecated by Zoom; use `start_time_from`"]
    from: Option<Timestamp>,
    /// Latest start of the engagements; required with `from`.
    #[deprecated = "deprecated by Zoom; use `start_time_to`"]
    to: Option<Timestamp>,
    /// Earliest start of the engagements. Default 24 hours ago; the period spans at most one month.
    start_time_from: Option<Timestamp>,
    /// Latest start of the engagements; required with `start_time_from`.
    start_time_to: Option<Timestamp>,
    /// Earliest end of the engagements. Default 24 hours ago; the period spans at most one month.
    end_time_from: Option<Timestamp>,
    /// Latest end of the engagements; required with `end_time_from`.
    end_time_to: Option<Timestamp>,
    /// Time zone of the period and of the returned times, as IANA identifier; UTC by default.
    timezone: Option<String>,
    /// Order of the records, by start time or, if the period is given by end times, by end time.
    #[zoom(default = "desc")]
    sort_order: Option<SortOrder>,
    /// IDs of the engagements to include.
    #[query(rename = "engagement_id")]
    engagement_ids: Vec<String>,
    /// IDs of the campaigns to include.
    #[query(rename = "campaign_id")]
    campaign_ids: Vec<String>,
    /// IDs of the contact lists to include.
    #[query(rename = "contact_list_id")]
    contact_list_ids: Vec<String>,
    /// Dialing method.
    dialer_method: Option<DialerMethod>,
    /// Phone number that consumers saw.
    caller_id_number: Option<String>,
    /// Phone number of the consumer.
    consumer_number: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> EngagementPage;

/// Page of engagements.
#[zoom_model(response)]
pub struct EngagementPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Time zone of the period and of the returned times, as IANA identifier.
    pub timezone: Option<String>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    pub from: Option<Moment>,
    /// End of the period, in the format of `from`.
    pub to: Option<Moment>,
    /// Engagements.
    pub engagements: Vec<Engagement>,
    /// Earliest start of the engagements.
    pub start_time_from: Option<Moment>,
    /// Latest start of the engagements.
    pub start_time_to: Option<Moment>,
    /// Latest end of the engagements.
    pub end_time_to: Option<Moment>,
    /// Earliest end of the engagements.
    pub end_time_from: Option<Moment>,
}

/// Engagement of an outbound campaign, with the results of the dialer.
#[zoom_model(response)]
pub struct Engagement {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Time at which the engagement started.
    pub start_time: Option<Timestamp>,
    /// Time at which the engagement ended.
    pub end_time: Option<Timestamp>,
    /// Campaign of the call.
    pub campaign: Option<Campaign>,
    /// Contact list from which the contact was called.
    pub contact_list: Option<ContactList>,
    /// Contact who was called.
    pub contact: Option<Contact>,
    /// Dialing method.
    pub dialer_method: Option<DialerMethod>,
    /// Whether the contact is on a do-not-call list.
    pub dnc_flag: Option<bool>,
    /// Phone number that consumers saw.
    pub caller_id_number: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Number of answered calls.
    pub calls_answered_count: Option<u32>,
    /// Number of failed calls.
    pub calls_failed_count: Option<u32>,
    /// Number of calls with answering machine detection.
    pub calls_with_amd_count: Option<u32>,
    /// Number of blocked calls.
    pub calls_blocked_count: Option<u32>,
    /// Number of contacts who were reached.
    pub contacts_connected_count: Option<u32>,
    /// Number of phone numbers on a do-not-call list.
    pub dnc_count: Option<u32>,
    /// Time from the first ring to the end of the call, in milliseconds.
    pub engagement_duration: Option<f64>,
    /// Time until the dialer connects an agent after the consumer answered, in milliseconds.
    pub response_duration: Option<f64>,
    /// Number of calls skipped outside the allowed hours.
    pub calls_skipped_count: Option<u32>,
}

/// ID and name of a campaign.
#[zoom_model(response)]
pub struct Campaign {
    /// ID of the campaign.
    pub campaign_id: Option<String>,
    /// Name of the campaign.
    pub campaign_name: Option<String>,
}

/// ID and name of a contact list.
#[zoom_model(response)]
pub struct ContactList {
    /// ID of the contact list.
    pub contact_list_id: Option<String>,
    /// Name of the contact list.
    pub contact_list_name: Option<String>,
}

/// ID and name of a contact.
#[zoom_model(response)]
pub struct Contact {
    /// ID of the contact.
    pub contact_id: Option<String>,
    /// Name of the contact.
    pub contact_name: Option<String>,
}
