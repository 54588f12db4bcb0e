//! Events: engagement upgrade.

use jiff::Timestamp;

use super::{Consumer, EngagementChannelSource, EngagementDirection, EngagementUpgradeCompletedChannelSource, User};
use zoom_api::{zoom_event, zoom_model};

/// The upgrade of a voice engagement to video was completed.
#[zoom_event(
    "contact_center.engagement_upgrade_completed",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_upgrade_completed",
)]
pub struct ContactCenterEngagementUpgradeCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementUpgradeObject,
}

/// The upgrade of a voice or messaging engagement to video expired.
#[zoom_event(
    "contact_center.engagement_upgrade_expired",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_upgrade_expired",
)]
pub struct ContactCenterEngagementUpgradeExpired {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementUpgradeObject,
}

/// The upgrade of a voice engagement to video started.
#[zoom_event(
    "contact_center.engagement_upgrade_initiated",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_upgrade_initiated",
)]
pub struct ContactCenterEngagementUpgradeInitiated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementUpgradeObject,
}

/// Engagement in `contact_center.engagement_upgrade_completed` and 2 other events.
#[zoom_model]
pub struct ContactCenterEngagementUpgradeObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// Channel of the engagement or the task.
    pub channel: Option<EngagementUpgradeChannel>,
    /// Source within the channel, such as `web_chat` within messaging or `kiosk_video` within video.
    pub channel_source: Option<EngagementUpgradeCompletedChannelSource>,
    /// Channel that the engagement is upgraded to.
    pub upgrade_to_channel: Option<UpgradeToChannel>,
    /// Source within the channel that the engagement is upgraded to.
    pub upgrade_to_channel_source: Option<EngagementChannelSource>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Users in the engagement.
    pub users: Vec<User>,
    /// Consumers in the engagement.
    pub consumers: Vec<Consumer>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Channel of the engagement or the task.
#[zoom_model]
pub enum EngagementUpgradeChannel {
    /// Voice.
    Voice,
    /// Messaging.
    Messaging,
}

/// Channel that the engagement is upgraded to.
#[zoom_model]
pub enum UpgradeToChannel {
    /// Video.
    Video,
}
