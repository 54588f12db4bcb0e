//! Recorded and analyzed conversations: comments, content analysis, interactions, scorecards and playlists.

mod responses;

pub use responses::*;

use jiff::Timestamp;

use super::{
    CalloutType, Comment, CommentPage, ConversationType, CreatedConversation, NewComment, NewConversation,
    ParticipantPage, PeriodType, PlaylistPage, PlaylistType, RecordedConversation,
};
use zoom_api::types::MeetingUuid;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the account's conversations, optionally by host, participant, team, deal, period and content.
#[zoom_endpoint(
    GET, "/zra/conversations",
    scopes = ["iq_conversation:read", "iq_conversation:read:admin", "iq_conversation:write", "iq_conversation:write:admin", "zra:read:list_conversations", "zra:read:list_conversations:admin"],
    rate_limit = Medium,
    paged = conversations,
    operation = "listAllConversations",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/GET/zra/conversations",
    errors(
        /// The start or the end of the period is invalid.
        400/1001 => InvalidPeriod,
        /// The team, the deal, the host or the participant does not exist.
        404/1005 => TeamDealOrUserNotFound,
    )
)]
pub fn list_conversations(
    /// User ID of the host whose conversations are listed.
    host_id: Option<String>,
    /// User ID of an internal participant in the conversations.
    participant_id: Option<String>,
    /// ID of the team whose conversations are listed.
    team_id: Option<String>,
    /// ID of the deal whose conversations are listed.
    deal_id: Option<String>,
    /// Time that the period refers to: start of the meeting or end of the analysis.
    #[zoom(default = "meetingStartTime")]
    period_type: Option<PeriodType>,
    /// Start of the period, in UTC.
    from: Option<Timestamp>,
    /// End of the period, in UTC.
    to: Option<Timestamp>,
    /// Kind of conversations to list.
    #[zoom(default = "all")]
    conversation_type: Option<ConversationType>,
    /// Indicator that the conversations must include: engaging questions or next steps.
    callout_type: Option<CalloutType>,
    /// ID of an indicator that the conversations must include.
    indicator_id: Option<String>,
    /// ID of a topic that the conversations must mention.
    mentioned_topic_id: Option<String>,
    /// Whether only scored conversations are listed.
    scored: Option<bool>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ConversationPage;

/// Adds a conversation from an uploaded file or from a third-party download URL.
#[zoom_endpoint(
    POST, "/zra/conversations", json,
    scopes = ["iq_conversation:write", "iq_conversation:write:admin", "zra:write:conversation", "zra:write:conversation:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "AddConversationByFileIdOrDownloadUrl",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/POST/zra/conversations",
    errors(
        /// A parameter is invalid.
        400/1001 => InvalidParameter,
        /// Zoom rejected the request.
        400 => BadRequest,
        /// No uploaded file has this ID.
        404/1005 => FileNotFound,
    )
)]
pub fn add_conversation(
    /// Conversation to add.
    #[body]
    conversation: NewConversation,
) -> CreatedConversation;

/// Returns a conversation.
#[zoom_endpoint(
    GET, "/zra/conversations/<conversation_id>",
    scopes = ["iq_conversation:read", "iq_conversation:read:admin", "iq_conversation:write", "iq_conversation:write:admin", "zra:read:conversations", "zra:read:conversations:admin"],
    rate_limit = Light,
    operation = "getConversationDetail",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/GET/zra/conversations/%7BconversationId%7D",
    errors(
        /// The user has no permission for this action.
        403/1004 => NoPermission,
        /// The conversation does not exist.
        404/1005 => ConversationNotFound,
    )
)]
pub fn get_conversation(
    /// ID of the conversation. The client percent-encodes it once; encode an ID that begins with `/` or contains `//`
    /// before passing it.
    conversation_id: String,
) -> Conversation;

/// Deletes a conversation.
///
/// Fails while the conversation is being analyzed.
#[zoom_endpoint(
    DELETE, "/zra/conversations/<conversation_id>",
    scopes = ["iq_conversation:write", "iq_conversation:write:admin", "zra:delete:conversations", "zra:delete:conversations:admin"],
    rate_limit = Light,
    operation = "deleteConversationById",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/DELETE/zra/conversations/%7BconversationId%7D",
    errors(
        /// A path parameter is invalid.
        400/300 => InvalidPathParameter,
        /// The analysis of the conversation has not finished.
        403/5004 => AnalysisInProgress,
        /// The conversation does not exist.
        404/1005 => ConversationNotFound,
    )
)]
pub fn delete_conversation(
    /// ID of the conversation. The client percent-encodes it once; encode an ID that begins with `/` or contains `//`
    /// before passing it.
    conversation_id: String,
) -> NoContent;

/// Lists the comments on a conversation.
#[zoom_endpoint(
    GET, "/zra/conversations/<conversation_id>/comments",
    scopes = ["iq_comment:read", "iq_comment:read:admin", "iq_comment:write", "iq_comment:write:admin", "zra:read:list_conversation_comments", "zra:read:list_conversation_comments:admin"],
    rate_limit = Medium,
    paged = comments,
    operation = "getConversationCommentsById",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/GET/zra/conversations/%7BconversationId%7D/comments",
    errors(
        /// The conversation does not exist.
        404/1005 => ConversationNotFound,
    )
)]
pub fn list_comments(
    /// ID of the conversation. The client percent-encodes it once; encode an ID that begins with `/` or contains `//`
    /// before passing it.
    conversation_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> CommentPage;

/// Adds a comment to a conversation.
#[zoom_endpoint(
    POST, "/zra/conversations/<conversation_id>/comments", json,
    scopes = ["iq_comment:write", "iq_comment:write:admin", "zra:read:list_conversation_comments", "zra:read:list_conversation_comments:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "addConversationComments",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/POST/zra/conversations/%7BconversationId%7D/comments",
    errors(
        /// A parameter is invalid.
        400/1001 => InvalidParameter,
        /// The conversation does not exist.
        404/1005 => ConversationNotFound,
    )
)]
pub fn add_comment(
    /// ID of the conversation. The client percent-encodes it once; encode an ID that begins with `/` or contains `//`
    /// before passing it.
    conversation_id: String,
    /// Comment to add.
    #[body]
    comment: NewComment,
) -> Comment;

/// Deletes a comment from a conversation.
#[zoom_endpoint(
    DELETE, "/zra/conversations/<conversation_id>/comments/<comment_id>",
    scopes = ["iq_comment:write", "iq_comment:write:admin", "zra:delete:conversation_comment", "zra:delete:conversation_comment:admin"],
    rate_limit = Medium,
    operation = "deleteConversationCommentById",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/DELETE/zra/conversations/%7BconversationId%7D/comments/%7BcommentId%7D",
    errors(
        /// A parameter is invalid.
        400/1001 => InvalidParameter,
        /// The conversation or the comment does not exist.
        404/1005 => ConversationOrCommentNotFound,
    )
)]
pub fn delete_comment(
    /// ID of the conversation. The client percent-encodes it once; encode an ID that begins with `/` or contains `//`
    /// before passing it.
    conversation_id: String,
    /// ID of the comment.
    comment_id: String,
) -> NoContent;

/// Updates a comment on a conversation.
#[zoom_endpoint(
    PATCH, "/zra/conversations/<conversation_id>/comments/<comment_id>", json,
    scopes = ["iq_comment:write", "iq_comment:write:admin", "zra:update:conversation_comment", "zra:update:conversation_comment:admin"],
    rate_limit = Medium,
    operation = "editConversationCommentById",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/PATCH/zra/conversations/%7BconversationId%7D/comments/%7BcommentId%7D",
    errors(
        /// A parameter is invalid.
        400/1001 => InvalidParameter,
        /// The conversation or the comment does not exist.
        404/1005 => ConversationOrCommentNotFound,
    )
)]
pub fn update_comment(
    /// ID of the conversation. The client percent-encodes it once; encode an ID that begins with `/` or contains `//`
    /// before passing it.
    conversation_id: String,
    /// ID of the comment.
    comment_id: String,
    /// Text of the comment.
    comment: Option<String>,
    /// IDs of the users whom the comment mentions.
    #[zoom(max_items = 50)]
    mention_user_ids: Option<Vec<String>>,
    /// IDs of the teams that the comment mentions.
    #[zoom(max_items = 50)]
    mention_team_ids: Option<Vec<String>>,
    /// Position in the recording that the comment refers to, as `hh:mm:ss`.
    time_in_recording: Option<String>,
) -> NoContent;

/// Returns an analysis of a conversation's content, such as its topics, next steps or summary.
#[zoom_endpoint(
    GET, "/zra/conversations/<conversation_id>/content_analysis",
    scopes = ["iq_conversation:read", "iq_conversation:read:admin", "iq_conversation:write", "iq_conversation:write:admin", "zra:read:conversation_analysis", "zra:read:conversation_analysis:admin"],
    rate_limit = Medium,
    operation = "getConversationContentAnalysisById",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/GET/zra/conversations/%7BconversationId%7D/content_analysis",
    errors(
        /// A parameter is invalid.
        400/1001 => InvalidParameter,
        /// The conversation does not exist.
        404/1005 => ConversationNotFound,
    )
)]
pub fn get_content_analysis(
    /// ID of the conversation. The client percent-encodes it once; encode an ID that begins with `/` or contains `//`
    /// before passing it.
    conversation_id: String,
    /// Part of the analysis to return.
    analysis_type: AnalysisType,
    #[deprecated = "deprecated by Zoom"]
    #[zoom(default = 30, max = 300)]
    page_size: Option<u32>,
    #[deprecated = "deprecated by Zoom"] next_page_token: Option<String>,
) -> ContentAnalysis;

/// Lists the participants of a conversation with their talk metrics and transcripts.
#[zoom_endpoint(
    GET, "/zra/conversations/<conversation_id>/interactions",
    scopes = ["iq_conversation:read", "iq_conversation:read:admin", "iq_conversation:write", "iq_conversation:write:admin", "zra:read:conversation_participants", "zra:read:conversation_participants:admin"],
    rate_limit = Medium,
    paged = participants,
    operation = "getConversationInteraction",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/GET/zra/conversations/%7BconversationId%7D/interactions",
    errors(
        /// A parameter is invalid.
        400/1001 => InvalidParameter,
        /// The conversation does not exist.
        404/1005 => ConversationNotFound,
    )
)]
pub fn list_interactions(
    /// ID of the conversation. The client percent-encodes it once; encode an ID that begins with `/` or contains `//`
    /// before passing it.
    conversation_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ParticipantPage;

/// Lists the scorecards of a conversation.
#[zoom_endpoint(
    GET, "/zra/conversations/<conversation_id>/scorecards",
    scopes = ["iq_coaching:read", "iq_coaching:read:admin", "zra:read:conversation_scorecards", "zra:read:conversation_scorecards:admin"],
    rate_limit = Medium,
    paged = scorecards,
    operation = "getConversationScorecardsById",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/GET/zra/conversations/%7BconversationId%7D/scorecards",
    errors(
        /// A parameter is invalid.
        400/1001 => InvalidParameter,
        /// The conversation does not exist.
        404/1005 => ConversationNotFound,
    )
)]
pub fn list_scorecards(
    /// ID of the conversation. The client percent-encodes it once; encode an ID that begins with `/` or contains `//`
    /// before passing it.
    conversation_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ScorecardPage;

/// Assigns a conversation to another host.
#[zoom_endpoint(
    PATCH, "/zra/conversations/<conversation_id>/update_host", json,
    scopes = ["iq_conversation:write", "iq_conversation:write:admin", "zra:update:conversation_host", "zra:update:conversation_host:admin"],
    rate_limit = Medium,
    operation = "UpdateConversationhostid2NewHostidByConversationId",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/PATCH/zra/conversations/%7BconversationId%7D/update_host",
    errors(
        /// A required field is missing.
        400/300 => MissingField,
        /// The user has no Revenue Accelerator license.
        400/1006 => LicenseRequired,
        /// The user does not exist.
        404/1005 => UserNotFound,
        /// The conversation does not exist.
        404/2001 => ConversationNotFound,
    )
)]
pub fn update_host(
    /// ID of the conversation.
    conversation_id: String,
    /// User ID or email address of the new host.
    new_host_id: Option<String>,
) -> NoContent;

/// Adds a conversation from a meeting recording.
///
/// Identify the recording by its URL or by the meeting UUID. If they refer to different meetings, the URL takes
/// precedence.
#[zoom_endpoint(
    POST, "/zra/users/<user_id>/conversations", json,
    scopes = ["iq_conversation:write", "iq_conversation:write:admin", "zra:write:conversation", "zra:write:conversation:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "addConversationByRecord",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/POST/zra/users/%7BuserId%7D/conversations",
    errors(
        /// Adding the recording failed temporarily; it can be retried.
        400/3300 => RecordingNotAdded,
        /// The recording is older than the earliest date that can be analyzed.
        400/3314 => RecordingTooOld,
        /// The recording is already being analyzed.
        400/3315 => RecordingInAnalysis,
        /// The user has no Revenue Accelerator license.
        400/3317 => LicenseRequired,
        /// The link to the recording is invalid.
        400/3318 => InvalidLink,
        /// The recording was added before.
        400/3319 => RecordingAlreadyAdded,
        /// The recording is encrypted with a customer-managed key and cannot be added.
        400/3320 => RecordingEncryptedWithCustomerKey,
        /// The link to the recording is invalid.
        400/5333 => InvalidLink,
        /// The user has no permission for this action.
        403/1004 => NoPermission,
        /// The user is not the host of the recording.
        403/3313 => UserNotHost,
        /// The user does not exist.
        404/1005 => UserNotFound,
        /// The meeting does not exist.
        404/3316 => MeetingNotFound,
    )
)]
pub fn add_recorded_conversation(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Address of the recording, to share or to play it: its `share_url` or `play_url`.
    recording_link: Option<String>,
    /// UUID of the meeting instance.
    meeting_uuid: Option<MeetingUuid>,
) -> RecordedConversation;

/// Lists the playlists of a user.
#[zoom_endpoint(
    GET, "/zra/users/<user_id>/conversations/playlists",
    scopes = ["iq_playlist:read", "iq_playlist:read:admin", "zra:read:list_conversation_playlists"],
    rate_limit = Medium,
    paged = playlists,
    operation = "getUserPlaylists",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/GET/zra/users/%7BuserId%7D/conversations/playlists",
    errors(
        /// A parameter is invalid.
        400/1001 => InvalidParameter,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_playlists(
    /// ID or email address of the user.
    user_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Kind of playlists to list.
    #[zoom(default = "All")]
    #[query(rename = "type")]
    kind: Option<PlaylistType>,
    /// Whether only playlists that the user follows are listed.
    #[zoom(default = false)]
    following: Option<bool>,
    /// Whether only playlists that the user created are listed.
    #[zoom(default = false)]
    create_by_self: Option<bool>,
) -> PlaylistPage;

/// Part of the content analysis to return.
#[zoom_model]
pub enum AnalysisType {
    /// Topics.
    Topics,
    /// Next steps.
    #[zoom(rename = "nextSteps")]
    NextSteps,
    /// Engaging questions.
    #[zoom(rename = "engagingQuestions")]
    EngagingQuestions,
    /// Indicators.
    Indicators,
    /// Smart chapters.
    #[zoom(rename = "smartChapters")]
    SmartChapters,
    /// Memo on the deal.
    #[zoom(rename = "dealMemo")]
    DealMemo,
    /// Everything.
    All,
    /// Playbooks.
    Playbooks,
}
