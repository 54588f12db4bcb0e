//! Events: channel invitation.

use jiff::Timestamp;

use super::{Channel, ChannelOrganization, Requester};
use zoom_api::{zoom_event, zoom_model};

/// An invitee accepted an invitation to a channel.
#[zoom_event(
    "team_chat.channel_invitation_accepted",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_invitations", "team_chat:read:list_invitations:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_invitation_accepted",
)]
pub struct TeamChatChannelInvitationAccepted {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Invitation.
    pub object: TeamChatChannelInvitationObject,
}

/// An invitation to a channel now waits for an approval or for the invitee's decision.
///
/// `type` names the person who has to act. Administrators of the channel's account or of the invitee's account have to
/// approve if their account requires it for inviting external users to group chats and channels.
#[zoom_event(
    "team_chat.channel_invitation_approval_requested",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_invitations", "team_chat:read:list_invitations:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_invitation_approval_requested",
)]
pub struct TeamChatChannelInvitationApprovalRequested {
    /// Invitation.
    pub object: TeamChatChannelInvitationApprovalRequestedObject,
}

/// An administrator approved an invitation to a channel.
///
/// `type` names the account of this administrator. If both the channel's account and the invitee's account require
/// approval for inviting external users, both have to approve before the invitee gets the invitation.
#[zoom_event(
    "team_chat.channel_invitation_approved",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_invitations", "team_chat:read:list_invitations:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_invitation_approved",
)]
pub struct TeamChatChannelInvitationApproved {
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
    /// Invitation.
    pub object: TeamChatChannelInvitationApprovedObject,
}

/// A user invited someone to a channel.
#[zoom_event(
    "team_chat.channel_invitation_created",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_invitations", "team_chat:read:list_invitations:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_invitation_created",
)]
pub struct TeamChatChannelInvitationCreated {
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
    /// Invitation.
    pub object: TeamChatChannelInvitationCreatedObject,
}

/// An administrator declined an invitation to a channel.
///
/// `type` names the account of this administrator. Approval is needed if the channel's account or the invitee's account
/// requires it for inviting external users to group chats and channels.
#[zoom_event(
    "team_chat.channel_invitation_declined",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_invitations", "team_chat:read:list_invitations:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_invitation_declined",
)]
pub struct TeamChatChannelInvitationDeclined {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Invitation.
    pub object: TeamChatChannelInvitationApprovedObject,
}

/// An invitee rejected an invitation to a channel.
#[zoom_event(
    "team_chat.channel_invitation_rejected",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_invitations", "team_chat:read:list_invitations:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_invitation_rejected",
)]
pub struct TeamChatChannelInvitationRejected {
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
    /// Invitation.
    pub object: TeamChatChannelInvitationRejectedObject,
}

/// An inviter withdrew an invitation to a channel.
#[zoom_event(
    "team_chat.channel_invitation_removed",
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_invitation_removed"
)]
pub struct TeamChatChannelInvitationRemoved {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Invitation.
    pub object: TeamChatChannelInvitationObject,
}

/// Invitation in `team_chat.channel_invitation_accepted` and `team_chat.channel_invitation_removed` events.
#[zoom_model]
pub struct TeamChatChannelInvitationObject {
    /// Organization of the channel's owner. Empty for external organizations.
    pub organization: Option<ChannelOrganization>,
    /// Channel of the invitation. Empty for external channels.
    pub channel: Option<Channel>,
    /// Person who was invited.
    pub invitee: ChannelInvitationInvitee,
    /// People who sent the invitation.
    pub inviters: Vec<ChannelInvitationInviter>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
}

/// Person who was invited.
#[zoom_model]
pub struct ChannelInvitationInvitee {
    /// Name to display.
    pub display_name: Option<String>,
    /// Email address of the person. Empty for external users.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// Member ID of the person.
    pub member_id: Option<String>,
}

/// Person who sent the invitation.
#[zoom_model]
pub struct ChannelInvitationInviter {
    /// User ID of the person. Empty for external users.
    pub user_id: Option<String>,
    /// Name to display.
    pub display_name: Option<String>,
    /// Email address of the person. Empty for external users.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// Member ID of the person.
    pub member_id: Option<String>,
    /// When the invitation was created (UTC).
    pub date_created: Option<Timestamp>,
}

/// Invitation in `team_chat.channel_invitation_approval_requested` events.
#[zoom_model]
pub struct TeamChatChannelInvitationApprovalRequestedObject {
    /// Organization of the channel's owner. Empty for external organizations.
    pub organization: Option<ChannelOrganization>,
    /// Channel of the invitation. Empty for external channels.
    pub channel: Option<Channel>,
    /// Person who was invited.
    pub invitee: Requester,
    /// People who sent the invitation.
    pub inviters: Vec<ChannelInvitationInviter>,
    /// When the approval was requested (UTC).
    pub date_time: Option<Timestamp>,
    /// When the approval was requested, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Person who has to act: an administrator of the channel owner's account or of the invitee's account, or the
    /// invitee.
    #[zoom(rename = "type")]
    pub kind: Option<ChannelInvitationApprovalRequestedType>,
}

/// Person who has to act.
#[zoom_model]
pub enum ChannelInvitationApprovalRequestedType {
    /// An administrator of the channel owner's account.
    ToChannelAccountAdmin,
    /// An administrator of the invitee's account.
    ToInviteeAccountAdmin,
    /// The invitee.
    ToInvitee,
}

/// Invitation in `team_chat.channel_invitation_approved` and `team_chat.channel_invitation_declined` events.
#[zoom_model]
pub struct TeamChatChannelInvitationApprovedObject {
    /// Organization of the channel's owner. Empty for external organizations.
    pub organization: Option<ChannelOrganization>,
    /// Channel of the invitation. Empty for external channels.
    pub channel: Option<Channel>,
    /// Person who was invited.
    pub invitee: Invitee,
    /// People who sent the invitation.
    pub inviters: Vec<ChannelInvitationInviter>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Person who decided: an administrator of the channel owner's account or of the invitee's account.
    #[zoom(rename = "type")]
    pub kind: Option<ChannelInvitationType>,
}

/// Person who was invited.
#[zoom_model]
pub struct Invitee {
    /// Name to display.
    pub display_name: Option<String>,
    /// Email address of the person. Empty for external users.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// Member ID of the person.
    pub member_id: Option<String>,
    /// Member ID of the invitee.
    pub invitee_member_id: Option<String>,
}

/// Person who decided.
#[zoom_model]
pub enum ChannelInvitationType {
    /// An administrator of the channel owner's account.
    ByChannelOwnerAccountAdmin,
    /// An administrator of the invitee's account.
    ByInviteeAccountAdmin,
}

/// Invitation in `team_chat.channel_invitation_created` events.
#[zoom_model]
pub struct TeamChatChannelInvitationCreatedObject {
    /// Organization of the channel's owner. Empty for external organizations.
    pub organization: Option<ChannelOrganization>,
    /// Channel of the invitation. Empty for external channels.
    pub channel: Option<Channel>,
    /// Person who was invited.
    pub invitee: Invitee,
    /// People who sent the invitation.
    pub inviters: Vec<ChannelInvitationInviter>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
}

/// Invitation in `team_chat.channel_invitation_rejected` events.
#[zoom_model]
pub struct TeamChatChannelInvitationRejectedObject {
    /// Organization of the channel's owner. Empty for external organizations.
    pub organization: Option<ChannelInvitationRejectedOrganization>,
    /// Channel of the invitation. Empty for external channels.
    pub channel: Option<Channel>,
    /// Person who was invited.
    pub invitee: ChannelInvitationInvitee,
    /// People who sent the invitation.
    pub inviters: Vec<ChannelInvitationRejectedInviter>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
}

/// Organization of the channel's owner.
#[zoom_model]
pub struct ChannelInvitationRejectedOrganization {
    /// ID of the organization.
    pub org_id: Option<String>,
    /// Name of the organization.
    pub org_name: Option<String>,
    /// Whether the organization is trusted.
    pub is_trust: Option<bool>,
}

/// Person who sent the invitation.
#[zoom_model]
pub struct ChannelInvitationRejectedInviter {
    /// User ID of the person. Empty for external users.
    pub id: Option<String>,
    /// Name to display.
    pub display_name: Option<String>,
    /// Email address of the person. Empty for external users.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// Member ID of the person.
    pub member_id: Option<String>,
    /// When the invitation was created (UTC).
    pub date_created: Option<Timestamp>,
    /// User ID of the person. Empty for external users.
    pub user_id: Option<String>,
}
