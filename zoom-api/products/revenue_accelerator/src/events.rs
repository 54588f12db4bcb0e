//! Events of Zoom Revenue Accelerator.

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Revenue Accelerator.
#[zoom_event]
pub enum Event {
    RevenueAcceleratorConversationAnalysisCompleted,
    RevenueAcceleratorConversationCrmAssociationsChanged,
    RevenueAcceleratorPlaylistAddMoment,
    RevenueAcceleratorPlaylistCreate,
    RevenueAcceleratorPlaylistDelete,
    RevenueAcceleratorPlaylistRemoveMoment,
    RevenueAcceleratorPostCommentCompleted,
}

/// The analysis of a conversation was completed.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "revenue_accelerator.conversation_analysis_completed",
    scopes = ["iq_conversation:read", "iq_conversation:read:admin", "zra:read:conversations", "zra:read:conversations:admin"],
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/events/#tag/revenue_accelerator/POSTrevenue_accelerator.conversation_analysis_completed",
)]
pub struct RevenueAcceleratorConversationAnalysisCompleted {
    /// Account of the user who recorded the conversation.
    pub account_id: String,
    /// Conversation that was analyzed.
    pub object: RevenueAcceleratorConversationAnalysisCompletedObject,
}

/// Conversations were linked to other objects of the CRM system.
///
/// `object` lists the changes of one or more conversations. Requires a Pro plan or higher.
#[zoom_event(
    "revenue_accelerator.conversation_crm_associations_changed",
    scopes = ["iq_conversation:read", "iq_conversation:read:admin", "zra:read:conversation_crm_associations", "zra:read:conversation_crm_associations:admin"],
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/events/#tag/revenue_accelerator/POSTrevenue_accelerator.conversation_crm_associations_changed",
)]
pub struct RevenueAcceleratorConversationCrmAssociationsChanged {
    /// Account in which the links changed.
    pub account_id: String,
    /// Changed links, one item per conversation.
    pub object: Vec<RevenueAcceleratorConversationCrmAssociationsChangedObject>,
}

/// A user added a moment to a playlist.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "revenue_accelerator.playlist_add_moment",
    scopes = ["iq_playlist:read", "iq_playlist:read:admin", "zra:read:list_conversation_playlists", "zra:read:list_conversation_playlists:admin"],
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/events/#tag/revenue_accelerator/POSTrevenue_accelerator.playlist_add_moment",
)]
pub struct RevenueAcceleratorPlaylistAddMoment {
    /// Account of the acting user.
    pub account_id: String,
    /// ID of the acting user.
    pub operator_id: Option<String>,
    /// Email address of the acting user.
    pub operator: Option<String>,
    /// Added moment.
    pub object: RevenueAcceleratorPlaylistMomentObject,
}

/// A user created a playlist.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "revenue_accelerator.playlist_create",
    scopes = ["iq_playlist:read", "iq_playlist:read:admin", "zra:read:list_conversation_playlists", "zra:read:list_conversation_playlists:admin"],
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/events/#tag/revenue_accelerator/POSTrevenue_accelerator.playlist_create",
)]
pub struct RevenueAcceleratorPlaylistCreate {
    /// Account of the acting user.
    pub account_id: String,
    /// ID of the acting user.
    pub operator_id: Option<String>,
    /// Email address of the acting user.
    pub operator: Option<String>,
    /// Playlist that was created.
    pub object: RevenueAcceleratorPlaylistCreateObject,
}

/// A user deleted a playlist.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "revenue_accelerator.playlist_delete",
    scopes = ["iq_playlist:read", "iq_playlist:read:admin", "zra:read:list_conversation_playlists", "zra:read:list_conversation_playlists:admin"],
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/events/#tag/revenue_accelerator/POSTrevenue_accelerator.playlist_delete",
)]
pub struct RevenueAcceleratorPlaylistDelete {
    /// Account of the acting user.
    pub account_id: String,
    /// ID of the acting user.
    pub operator_id: Option<String>,
    /// Email address of the acting user.
    pub operator: Option<String>,
    /// Playlist that was deleted.
    pub object: RevenueAcceleratorPlaylistDeleteObject,
}

/// A user removed a moment from a playlist.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "revenue_accelerator.playlist_remove_moment",
    scopes = ["iq_playlist:read", "iq_playlist:read:admin", "zra:read:list_conversation_playlists", "zra:read:list_conversation_playlists:admin"],
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/events/#tag/revenue_accelerator/POSTrevenue_accelerator.playlist_remove_moment",
)]
pub struct RevenueAcceleratorPlaylistRemoveMoment {
    /// Account of the acting user.
    pub account_id: String,
    /// ID of the person who added the moment.
    pub operator_id: Option<String>,
    /// Email address of the person who added the moment.
    pub operator: Option<String>,
    /// Removed moment.
    pub object: RevenueAcceleratorPlaylistMomentObject,
}

/// A user commented on a conversation.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "revenue_accelerator.post_comment_completed",
    scopes = ["iq_comment:read", "iq_comment:read:admin", "zra:read:list_conversation_comments", "zra:read:list_conversation_comments:admin"],
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/events/#tag/revenue_accelerator/POSTrevenue_accelerator.post_comment_completed",
)]
pub struct RevenueAcceleratorPostCommentCompleted {
    /// Account of the acting user.
    pub account_id: String,
    /// ID of the acting user.
    pub operator_id: Option<String>,
    /// Email address of the acting user.
    pub operator: Option<String>,
    /// Comment that was written.
    pub object: RevenueAcceleratorPostCommentCompletedObject,
}

/// Conversation that was analyzed.
#[zoom_model]
pub struct RevenueAcceleratorConversationAnalysisCompletedObject {
    /// ID of the conversation.
    pub conversation_id: Option<String>,
    /// Product that the conversation took place in.
    pub source: Option<ConversationSource>,
    /// User ID of the conversation's host.
    pub host_id: Option<String>,
    /// ID of the Contact Center engagement; only if `source` is `ZOOM_CONTACT_CENTER`.
    pub engagement_id: Option<String>,
}

/// Product that the conversation took place in.
#[zoom_model]
pub enum ConversationSource {
    /// Zoom Meetings.
    #[zoom(rename = "ZOOM_MEETING")]
    ZoomMeeting,
    /// Zoom Phone.
    #[zoom(rename = "ZOOM_PHONE")]
    ZoomPhone,
    /// Zoom Contact Center.
    #[zoom(rename = "ZOOM_CONTACT_CENTER")]
    ZoomContactCenter,
    /// Microsoft Teams.
    #[zoom(rename = "MICROSOFT_TEAMS")]
    MicrosoftTeams,
    /// Google Meet.
    #[zoom(rename = "GOOGLE_MEET")]
    GoogleMeet,
    /// Another product.
    #[zoom(rename = "OTHERS")]
    Others,
}

/// Conversation with its changed links to CRM objects.
#[zoom_model]
pub struct RevenueAcceleratorConversationCrmAssociationsChangedObject {
    /// ID of the conversation.
    pub conversation_id: Option<String>,
    /// CRM objects that the conversation is no longer linked to.
    pub old_associations: Vec<CrmAssociation>,
    /// CRM objects that the conversation is linked to from now on.
    pub new_associations: Vec<CrmAssociation>,
}

/// CRM objects that the conversation is or was linked to.
#[zoom_model]
pub struct CrmAssociation {
    /// ID of the deal in the CRM system.
    pub deal_id: Option<String>,
    /// ID of the account in the CRM system.
    pub account_id: Option<String>,
    /// ID of the lead in the CRM system.
    pub lead_id: Option<String>,
}

/// Moment that was added to a playlist or removed from it.
#[zoom_model]
pub struct RevenueAcceleratorPlaylistMomentObject {
    /// ID of the playlist.
    pub playlist_id: Option<String>,
    /// Name of the playlist.
    pub playlist_name: Option<String>,
    /// ID of the entry that links the moment to the playlist.
    pub playlist_detail_id: Option<String>,
    /// ID of the moment.
    pub moment_id: Option<String>,
    /// Name of the moment.
    pub moment_name: Option<String>,
    /// When the moment was added or removed, in milliseconds since the Unix epoch.
    pub update_time: Option<i64>,
}

/// Playlist that was created.
#[zoom_model]
pub struct RevenueAcceleratorPlaylistCreateObject {
    /// ID of the playlist.
    pub playlist_id: Option<String>,
    /// Kind of playlist.
    pub playlist_type: Option<PlaylistType>,
    /// Name of the playlist.
    pub playlist_name: Option<String>,
    /// When the playlist was created, in milliseconds since the Unix epoch.
    pub create_time: Option<i64>,
}

/// Kind of playlist.
#[zoom_model]
pub enum PlaylistType {
    /// Basic playlist.
    #[zoom(rename = "BASIC")]
    Basic,
    /// Smart playlist.
    #[zoom(rename = "SMART")]
    Smart,
}

/// Playlist that was deleted.
#[zoom_model]
pub struct RevenueAcceleratorPlaylistDeleteObject {
    /// ID of the playlist.
    pub playlist_id: Option<String>,
    /// Name of the playlist.
    pub playlist_name: Option<String>,
    /// When the playlist was deleted, in milliseconds since the Unix epoch.
    pub delete_time: Option<i64>,
}

/// Comment that was written.
#[zoom_model]
pub struct RevenueAcceleratorPostCommentCompletedObject {
    /// ID of the comment.
    pub comment_id: Option<String>,
    /// ID of the conversation.
    pub conversation_id: Option<String>,
    /// Text of the comment.
    pub text: Option<String>,
}
