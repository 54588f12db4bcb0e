//! Shared spaces: responses.

use super::super::{MemberRole, UserStatus};
use super::{MoveDirection, SpaceSettings};
use zoom_api::zoom_model;

/// Shared space.
#[zoom_model(response)]
pub struct SharedSpace {
    /// ID of the shared space.
    pub space_id: String,
    /// Name of the shared space.
    pub space_name: String,
    /// Description of the shared space.
    #[zoom(rename = "space_desc")]
    pub space_description: Option<String>,
    /// Owner of the shared space.
    pub owner: Owner,
    /// Settings of the shared space.
    pub space_settings: SpaceSettings,
}

/// Owner of a shared space.
#[zoom_model(response)]
pub struct Owner {
    /// User ID; empty for people of other accounts.
    pub user_id: Option<String>,
    /// Member ID of the person, which also exists for people of other accounts.
    pub member_id: String,
    /// Email address; empty for people of other accounts.
    pub email: Option<String>,
    /// Display name of the owner.
    #[zoom(rename = "display_name ")]
    pub display_name: String,
    /// Whether the person belongs to another account.
    pub is_external_user: bool,
}

/// Page of shared spaces.
#[zoom_model(response)]
pub struct SharedSpacePage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Shared spaces.
    pub shared_spaces: Vec<ListedSharedSpace>,
}

/// Shared space in a listing.
#[zoom_model(response)]
pub struct ListedSharedSpace {
    /// ID of the shared space.
    pub space_id: String,
    /// Name of the shared space.
    pub space_name: String,
    /// Description of the shared space.
    #[zoom(rename = "space_desc")]
    pub space_description: Option<String>,
    /// Owner of the shared space.
    pub space_owner: SpaceOwner,
}

/// Owner of a listed shared space.
#[zoom_model(response)]
pub struct SpaceOwner {
    /// User ID; empty for people of other accounts.
    pub user_id: Option<String>,
    /// Member ID of the person, which also exists for people of other accounts.
    pub member_id: String,
    /// Email address; empty for people of other accounts.
    pub email: Option<String>,
    /// Display name.
    pub display_name: String,
    /// Whether the person belongs to another account.
    pub is_external_user: bool,
}

/// Page of a shared space's channels.
#[zoom_model(response)]
pub struct ChannelPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Channels.
    pub channels: Vec<Channel>,
}

/// Channel of a shared space.
#[zoom_model(response)]
pub struct Channel {
    /// ID of the channel.
    pub channel_id: String,
    /// Name of the channel.
    pub channel_name: String,
    /// Description of the channel.
    pub description: Option<String>,
    /// People who can join the channel.
    pub space_channel_type: SpaceChannelType,
    /// Number of members.
    pub member_count: u32,
}

/// People who can join a channel of a shared space.
#[zoom_model]
pub enum SpaceChannelType {
    /// Only invited people, who need not be members of the space.
    Private,
    /// Every member of the space.
    PublicForMembers,
    /// General channel of the space.
    General,
}

/// Page of a shared space's members.
#[zoom_model(response)]
pub struct MemberPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Members.
    pub members: Vec<Member>,
}

/// Member of a shared space.
#[zoom_model(response)]
pub struct Member {
    /// User ID; empty for people of other accounts.
    pub user_id: Option<String>,
    /// Member ID of the person, which also exists for people of other accounts.
    pub member_id: String,
    /// Email address; empty for people of other accounts.
    pub email: Option<String>,
    /// Role of the person.
    pub role: MemberRole,
    /// Status of the user.
    pub status: UserStatus,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Display name.
    pub display_name: String,
    /// Whether the person belongs to another account.
    pub is_external_user: bool,
}

/// Created shared space.
#[zoom_model(response)]
pub struct CreatedSharedSpace {
    /// ID of the shared space.
    pub space_id: String,
    /// ID of the space's default channel.
    pub channel_id: String,
    /// Name of the shared space.
    pub space_name: String,
    /// Description of the shared space.
    #[zoom(rename = "space_desc")]
    pub space_description: Option<String>,
    /// Members of the shared space.
    pub space_members: Vec<SpaceMember>,
    /// Settings of the shared space.
    pub space_settings: Option<SpaceSettings>,
}

/// Member of a created shared space.
#[zoom_model(response)]
pub struct SpaceMember {
    /// User ID or member ID.
    pub identifier: Option<String>,
    /// Role of the person.
    pub role: Option<MemberRole>,
}

/// Result of a change to several members.
#[zoom_model(response)]
pub struct MembershipResult {
    /// Number of people for whom the change succeeded.
    pub successful_operations_count: u32,
    /// Number of people for whom the change failed.
    pub unsuccessful_operations_count: u32,
    /// Users, and whether the change succeeded.
    pub users: Vec<MembershipUser>,
}

/// User, and whether the change succeeded.
#[zoom_model(response)]
pub struct MembershipUser {
    /// User ID; empty for people of other accounts.
    pub user_id: String,
    /// Member ID of the person, which also exists for people of other accounts.
    pub member_id: String,
    /// Whether the person belongs to another account.
    pub is_external_user: bool,
    /// Whether the change succeeded.
    pub operation_status: OperationStatus,
}

/// Whether a change to a member succeeded.
#[zoom_model]
pub enum OperationStatus {
    /// Succeeded.
    Successful,
    /// Failed.
    Unsuccessful,
}

/// Result of moving channels.
#[zoom_model(response)]
pub struct MoveResult {
    /// ID of the shared space.
    pub space_id: String,
    /// Whether the channels move into the shared space or out of it.
    pub move_direction: MoveDirection,
    /// Channels.
    pub channels: Vec<MovedChannel>,
}

/// Channel, and whether it was moved.
#[zoom_model(response)]
pub struct MovedChannel {
    /// ID of the channel.
    pub channel_id: String,
    /// Whether the channel was moved.
    pub is_moved: bool,
}
