//! Comments on clips: list and delete them.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the comments on a clip.
#[zoom_endpoint(
    GET, "/clips/<clip_id>/comments",
    scopes = ["clips:read", "clips:read:admin", "clips:read:list_comments", "clips:read:list_comments:admin"],
    rate_limit = Light,
    paged = comments,
    operation = "Listclipcomments",
    docs = "https://developers.zoom.us/docs/api/clips/#tag/comment/GET/clips/%7BclipId%7D/comments",
    errors(
        /// The page size or the page token is invalid.
        400/300 => InvalidPage,
        /// The access token is missing or invalid.
        401/1002 => NotAuthenticated,
        /// The user may not access or change the clip.
        403/1003 => NoPermission,
        /// The clip does not exist.
        404/2000 => ClipNotFound,
    )
)]
pub fn list_comments(
    /// ID of the clip.
    clip_id: String,
    page_size: Option<u32>,
    next_page_token: Option<String>,
) -> CommentPage;

/// Deletes a comment from a clip.
#[zoom_endpoint(
    DELETE, "/clips/<clip_id>/comments/<comment_id>",
    scopes = ["clips:write", "clips:write:admin", "clips:delete:comment", "clips:delete:comment:admin"],
    rate_limit = Light,
    operation = "Deleteacomment",
    docs = "https://developers.zoom.us/docs/api/clips/#tag/comment/DELETE/clips/%7BclipId%7D/comments/%7BcommentId%7D",
    errors(
        /// The access token is missing or invalid.
        401/1002 => NotAuthenticated,
        /// The user may not access or change the clip.
        403/1003 => NoPermission,
        /// The clip does not exist.
        404/2000 => ClipNotFound,
        /// The comment does not exist.
        404/2005 => CommentNotFound,
    )
)]
pub fn delete_comment(
    /// ID of the clip.
    clip_id: String,
    /// ID of the comment.
    comment_id: String,
) -> NoContent;

/// Page of comments.
#[zoom_model(response)]
pub struct CommentPage {
    /// Comments on the clip.
    #[zoom(rename = "data", max_items = 50)]
    pub comments: Vec<Comment>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Comment on a clip, with its replies.
#[zoom_model(response)]
pub struct Comment {
    /// ID of the comment.
    pub comment_id: Option<String>,
    /// Text of the comment; a mention has the form `@[name](user:email)`.
    pub content: Option<String>,
    /// When it was created (UTC).
    pub created_date: Option<Timestamp>,
    /// When it was last modified (UTC).
    pub modified_date: Option<Timestamp>,
    /// Name of the author: the user's name, `Guest`, or the email address of an invited person.
    pub display_name: Option<String>,
    /// URL of the avatar.
    pub avatar: Option<String>,
    /// ID of the comment that this one replies to.
    pub parent_node_id: Option<String>,
    /// Whether the comment was edited.
    pub edited: Option<bool>,
    /// People whom the comment mentions.
    #[zoom(max_items = 1000)]
    pub mentions: Vec<Mention>,
    /// Whether the comment contains mentions.
    pub content_type: Option<ContentType>,
    /// Replies to the comment.
    #[zoom(max_items = 1000)]
    pub children_comments: Vec<Reply>,
}

/// Person whom a comment mentions.
#[zoom_model(response)]
pub struct Mention {
    /// Name of the person.
    pub display_name: Option<String>,
    /// Email address of the person.
    pub email: Option<String>,
}

/// Type of a comment's content.
#[zoom_model]
pub enum ContentType {
    /// Text with a mention.
    #[zoom(rename = "TEXT_WITH_MENTION")]
    TextWithMention,
    /// Text without a mention.
    #[zoom(rename = "TEXT")]
    Text,
}

/// Reply to a comment.
#[zoom_model(response)]
pub struct Reply {
    /// ID of the comment.
    pub comment_id: Option<String>,
    /// Text of the reply.
    pub content: Option<String>,
    /// When it was created (UTC).
    pub created_date: Option<Timestamp>,
    /// When it was last modified (UTC).
    pub modified_date: Option<Timestamp>,
    /// Name of the author.
    pub display_name: Option<String>,
    /// URL of the avatar.
    pub avatar: Option<String>,
    /// ID of the comment that this one replies to.
    pub parent_node_id: Option<String>,
    /// Whether the comment was edited.
    pub edited: Option<bool>,
    /// People whom the comment mentions.
    #[zoom(max_items = 1000)]
    pub mentions: Vec<Mention>,
    /// Whether the comment contains mentions.
    pub content_type: Option<ContentType>,
}
