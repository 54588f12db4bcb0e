//! Events: channel join.

use jiff::Timestamp;

use super::{Channel, ChannelOrganization, Requester};
use zoom_api::{zoom_event, zoom_model};

/// A request to join a channel now waits for an approval.
///
/// `type` names the person who has to act: the channel's owner or, if their account requires approval for inviting
/// external users, an administrator of the channel's account or of the requester's account.
#[zoom_event(
    "team_chat.channel_join_approval_requested",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_invitations", "team_chat:read:list_invitations:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_join_approval_requested",
)]
pub struct TeamChatChannelJoinApprovalRequested {
    /// Request to join.
    pub object: TeamChatChannelJoinApprovalRequestedObject,
}

/// A request to join a channel was approved.
///
/// `type` names who decided. If the accounts of the channel and of the requester require approval for inviting external
/// users, administrators of both have to approve; the owner of the channel decides last.
#[zoom_event(
    "team_chat.channel_join_approved",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_invitations", "team_chat:read:list_invitations:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_join_approved",
)]
pub struct TeamChatChannelJoinApproved {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Request to join.
    pub object: TeamChatChannelJoinObject,
}

/// A request to join a channel was declined.
///
/// `type` names who decided. If the accounts of the channel and of the requester require approval for inviting external
/// users, administrators of both have to approve; the owner of the channel decides last.
#[zoom_event(
    "team_chat.channel_join_declined",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_invitations", "team_chat:read:list_invitations:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_join_declined",
)]
pub struct TeamChatChannelJoinDeclined {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Request to join.
    pub object: TeamChatChannelJoinObject,
}

/// A user asked to join a channel through a deep link or a share link.
///
/// Deep links are for internal users: the owner of a private channel has to approve. Share links are also for external
/// users: for them the owner and an account administrator have to approve.
#[zoom_event(
    "team_chat.channel_join_requested",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_invitations", "team_chat:read:list_invitations:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_join_requested",
)]
pub struct TeamChatChannelJoinRequested {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Whether the acting user is external.
    pub by_external_user: Option<bool>,
    /// Request to join.
    pub object: TeamChatChannelJoinRequestedObject,
}

/// Request to join in `team_chat.channel_join_approval_requested` events.
#[zoom_model]
pub struct TeamChatChannelJoinApprovalRequestedObject {
    /// Organization of the channel's owner. Empty for external organizations.
    pub organization: Option<ChannelOrganization>,
    /// Channel to join. Empty for external channels.
    pub channel: Option<Channel>,
    /// Person who asked to join.
    pub requester: Requester,
    /// When the approval was requested (UTC).
    pub date_time: Option<Timestamp>,
    /// When the approval was requested, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Person who has to decide: an administrator of the channel owner's account or of the requester's account, or the
    /// owner of the channel.
    #[zoom(rename = "type")]
    pub kind: Option<ChannelJoinApprovalRequestedType>,
}

/// Person who has to decide.
#[zoom_model]
pub enum ChannelJoinApprovalRequestedType {
    /// An administrator of the channel owner's account.
    ToChannelAccountAdmin,
    /// An administrator of the requester's account.
    ToRequesterAccountAdmin,
    /// The owner of the channel.
    ToChannelOwner,
    /// An administrator of the channel.
    ToChannelAdmin,
}

/// Request to join in `team_chat.channel_join_approved` and `team_chat.channel_join_declined` events.
#[zoom_model]
pub struct TeamChatChannelJoinObject {
    /// Organization of the channel's owner. Empty for external organizations.
    pub organization: Option<ChannelOrganization>,
    /// Channel to join. Empty for external channels.
    pub channel: Option<Channel>,
    /// Person who asked to join.
    pub requester: Requester,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Person who decided: an administrator of the channel owner's account or of the requester's account, or the owner
    /// of the channel.
    #[zoom(rename = "type")]
    pub kind: Option<ChannelJoinType>,
}

/// Person who decided.
#[zoom_model]
pub enum ChannelJoinType {
    /// An administrator of the channel owner's account.
    ByChannelOwnerAccountAdmin,
    /// An administrator of the requester's account.
    ByRequesterAccountAdmin,
    /// The owner of the channel.
    ByChannelOwner,
}

/// Request to join in `team_chat.channel_join_requested` events.
#[zoom_model]
pub struct TeamChatChannelJoinRequestedObject {
    /// Organization of the channel's owner. Empty for external organizations.
    pub organization: Option<ChannelOrganization>,
    /// Channel to join. Empty for external channels.
    pub channel: Option<Channel>,
    /// Person who asked to join.
    pub requester: Requester,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
}
