//! Events: engagement user.

use jiff::Timestamp;

use super::{
    ChannelType, ContactCenterEngagementConsumerEndedObject, ContactCenterEngagementObject,
    ContactCenterEngagementSentFileObject, ContactCenterEngagementSentMessageObject, EngagementDirection,
};
use zoom_api::{zoom_event, zoom_model};

/// A user answered a voice or video engagement.
///
/// For video, that includes inbound engagements, invitations by another agent, callbacks (scheduled or not), and
/// engagements that were transferred to a queue or a flow.
#[zoom_event(
    "contact_center.engagement_user_answered",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_user_answered",
)]
pub struct ContactCenterEngagementUserAnswered {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementObject,
}

/// A user sent key tones (DTMF) in an engagement.
#[zoom_event(
    "contact_center.engagement_user_dtmf_sent",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_user_dtmf_sent",
)]
pub struct ContactCenterEngagementUserDtmfSent {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementUserDtmfSentObject,
}

/// A user ended an engagement.
#[zoom_event(
    "contact_center.engagement_user_ended",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_user_ended",
)]
pub struct ContactCenterEngagementUserEnded {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementObject,
}

/// A user put an engagement on hold.
#[zoom_event(
    "contact_center.engagement_user_hold",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_user_hold",
)]
pub struct ContactCenterEngagementUserHold {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement and the user who put it on hold.
    pub object: ContactCenterEngagementObject,
}

/// A user muted themselves or was muted in an engagement.
#[zoom_event(
    "contact_center.engagement_user_muted",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_user_muted",
)]
pub struct ContactCenterEngagementUserMuted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementConsumerEndedObject,
}

/// A user sent files in an engagement.
#[zoom_event(
    "contact_center.engagement_user_sent_file",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_user_sent_file",
)]
pub struct ContactCenterEngagementUserSentFile {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementSentFileObject,
}

/// A user sent a message in an engagement.
#[zoom_event(
    "contact_center.engagement_user_sent_message",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_user_sent_message",
)]
pub struct ContactCenterEngagementUserSentMessage {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementSentMessageObject,
}

/// A user took an engagement off hold.
#[zoom_event(
    "contact_center.engagement_user_unhold",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_user_unhold",
)]
pub struct ContactCenterEngagementUserUnhold {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementObject,
}

/// A user was unmuted in an engagement.
#[zoom_event(
    "contact_center.engagement_user_unmuted",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_user_unmuted",
)]
pub struct ContactCenterEngagementUserUnmuted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementConsumerEndedObject,
}

/// Engagement in `contact_center.engagement_user_dtmf_sent` events.
#[zoom_model]
pub struct ContactCenterEngagementUserDtmfSentObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel.
    #[deprecated = "deprecated by Zoom"]
    pub channel_id: Option<String>,
    /// Kind of channel, in the older classification.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_type: Option<ChannelType>,
    /// Channel of the engagement or the task.
    pub channel: Option<ChannelType>,
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
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub user_display_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// ID of the consumer, from the address book if there is a contact.
    pub consumer_id: Option<String>,
    /// Name of the consumer, from the address book if there is a contact.
    pub consumer_display_name: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// Digits that were sent.
    pub dtmf_input: Option<String>,
}
