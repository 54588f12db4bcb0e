//! Labels: list, create, get, update, replace and delete them.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists all labels of a mailbox.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/labels",
    scopes = ["mail:read", "mail:read:admin", "email:read:list_labels", "email:read:list_labels:admin"],
    rate_limit = Medium,
    operation = "list_labels_in_mailbox",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/labels/GET/emails/mailboxes/%7Bemail%7D/labels",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn list_labels(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// Level of detail of each label.
    #[zoom(default = "full")]
    format: Option<LabelFormat>,
) -> LabelList;

/// Creates a label in a mailbox.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/labels", json,
    scopes = ["mail:write", "mail:write:admin", "email:write:label", "email:write:label:admin"],
    rate_limit = Light,
    operation = "create_label_in_mailbox",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/labels/POST/emails/mailboxes/%7Bemail%7D/labels",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The label conflicts with an existing one.
        409/409 => ConflictOperation,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn create_label(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// Label to create.
    #[body]
    label: NewLabel,
) -> CreatedLabel;

/// Returns a label of a mailbox.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/labels/<label_id>",
    scopes = ["mail:read", "mail:read:admin", "email:read:label", "email:read:label:admin"],
    rate_limit = Light,
    operation = "get_label_in_mailbox",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/labels/GET/emails/mailboxes/%7Bemail%7D/labels/%7BlabelId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400/401 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the label does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn get_label(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the label.
    label_id: String,
) -> Label;

/// Replaces all attributes of a label.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    PUT, "/emails/mailboxes/<email>/labels/<label_id>", json,
    scopes = ["mail:write", "mail:write:admin", "email:update:label", "email:update:label:admin"],
    rate_limit = Light,
    operation = "update_label_in_mailbox",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/labels/PUT/emails/mailboxes/%7Bemail%7D/labels/%7BlabelId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn replace_label(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the label.
    label_id: String,
    /// New attributes.
    #[body]
    label: LabelReplacement,
) -> ReplacedLabel;

/// Deletes a label permanently and removes it from its messages and threads.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    DELETE, "/emails/mailboxes/<email>/labels/<label_id>",
    scopes = ["mail:write", "mail:write:admin", "email:delete:label", "email:delete:label:admin"],
    rate_limit = Light,
    operation = "delete_label_from_mailbox",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/labels/DELETE/emails/mailboxes/%7Bemail%7D/labels/%7BlabelId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the label does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn delete_label(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the label.
    label_id: String,
) -> NoContent;

/// Updates a label.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    PATCH, "/emails/mailboxes/<email>/labels/<label_id>", json,
    scopes = ["mail:write", "mail:write:admin", "email:update:label", "email:update:label:admin"],
    rate_limit = Light,
    operation = "patch_label_in_mailbox",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/labels/PATCH/emails/mailboxes/%7Bemail%7D/labels/%7BlabelId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn update_label(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the label.
    label_id: String,
    /// New attributes.
    #[body]
    label: NewLabel,
) -> UpdatedLabel;

/// Label of a mailbox, with its counts.
#[zoom_model(response)]
pub struct Label {
    /// ID of the label; never changes.
    pub id: Option<String>,
    /// Name of the label.
    pub name: Option<String>,
    /// ID of the parent label.
    #[zoom(rename = "parentId")]
    pub parent_id: Option<String>,
    /// Number of levels between the label and the top level.
    #[zoom(rename = "labelLevel")]
    pub label_level: Option<i64>,
    /// Whether the client shows messages with the label in the message list.
    #[zoom(rename = "messageListVisibility")]
    pub message_list_visibility: Option<MessageListVisibility>,
    /// Whether the client shows the label in the label list.
    #[zoom(rename = "labelListVisibility")]
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Number of messages with the label.
    #[zoom(rename = "messagesTotal")]
    pub messages_total: Option<i64>,
    /// Number of unread messages with the label.
    #[zoom(rename = "messagesUnread")]
    pub messages_unread: Option<i64>,
    /// Number of threads with the label.
    #[zoom(rename = "threadsTotal")]
    pub threads_total: Option<i64>,
    /// Number of unread threads with the label.
    #[zoom(rename = "threadsUnread")]
    pub threads_unread: Option<i64>,
    /// Colors of the label; only for labels of type `user`.
    pub color: Option<LabelColor>,
    /// Whether the label comes from Zoom (`system`) or from the user.
    #[zoom(rename = "type")]
    pub kind: Option<LabelType>,
}

/// Whether the client shows messages with this label in the message list.
#[zoom_model]
pub enum MessageListVisibility {
    /// The messages are shown.
    Show,
    /// The messages are hidden.
    Hide,
}

/// Whether the client shows a label in the label list.
#[zoom_model]
pub enum LabelListVisibility {
    /// Shown.
    #[zoom(rename = "labelShow")]
    LabelShow,
    /// Shown if the label has unread messages.
    #[zoom(rename = "labelShowIfUnread")]
    LabelShowIfUnread,
    /// Hidden.
    #[zoom(rename = "labelHide")]
    LabelHide,
}

/// Colors of a user's label.
#[zoom_model(rename_all = "camelCase")]
pub struct LabelColor {
    /// Color of the text, one of Zoom's palette, in hexadecimal, such as `#666666`; set together with the background.
    pub text_color: Option<String>,
    /// Color of the background, one of Zoom's palette, in hexadecimal, such as `#cccccc`; set together with the text.
    pub background_color: Option<String>,
}

/// Origin of a label.
#[zoom_model]
pub enum LabelType {
    /// Label of Zoom.
    System,
    /// Label of the user.
    User,
}

/// Labels of a mailbox.
#[zoom_model(response)]
pub struct LabelList {
    /// Labels.
    pub labels: Vec<Label>,
}

/// Label after its creation.
#[zoom_model(response)]
pub struct CreatedLabel {
    /// ID of the label; never changes.
    pub id: Option<String>,
    /// Name of the label.
    pub name: String,
    /// ID of the parent label.
    #[zoom(rename = "parentId")]
    pub parent_id: String,
    /// Number of levels between the label and the top level.
    #[zoom(rename = "labelLevel")]
    pub label_level: Option<i64>,
    /// Whether the client shows messages with the label in the message list.
    #[zoom(rename = "messageListVisibilitystring")]
    pub message_list_visibility: Option<MessageListVisibility>,
    /// Whether the client shows the label in the label list.
    #[zoom(rename = "labelListVisibility")]
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Colors of the label; only for labels of type `user`.
    pub color: Option<LabelColor>,
}

/// Label after it was replaced.
#[zoom_model(rename_all = "camelCase", response)]
pub struct ReplacedLabel {
    /// ID of the label; never changes.
    pub id: Option<String>,
    /// Name of the label.
    pub name: String,
    /// ID of the parent label.
    pub parent_id: String,
    /// Number of levels between the label and the top level.
    pub label_level: Option<i64>,
    /// Whether the client shows messages with the label in the message list.
    pub message_list_visibility: Option<MessageListVisibility>,
    /// Whether the client shows the label in the label list.
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Colors of the label; only for labels of type `user`.
    pub color: Option<LabelColor>,
}

/// Label after an update.
#[zoom_model(rename_all = "camelCase", response)]
pub struct UpdatedLabel {
    /// ID of the label; never changes.
    pub id: Option<String>,
    /// Name of the label.
    pub name: Option<String>,
    /// ID of the parent label.
    pub parent_id: Option<String>,
    /// Number of levels between the label and the top level.
    pub label_level: Option<i64>,
    /// Whether the client shows messages with the label in the message list.
    pub message_list_visibility: Option<MessageListVisibility>,
    /// Whether the client shows the label in the label list.
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Colors of the label; only for labels of type `user`.
    pub color: Option<LabelColor>,
}

/// Level of detail of a label.
#[zoom_model]
pub enum LabelFormat {
    /// All attributes.
    Full,
    /// The most important attributes.
    Basic,
    /// The fewest attributes.
    Minimal,
}

/// Label to create, or its new attributes.
#[zoom_model]
pub struct NewLabel {
    /// Name of the label.
    pub name: String,
    /// ID of the parent label; empty for a top-level label.
    #[zoom(rename = "parentId")]
    pub parent_id: String,
    /// Whether the client shows messages with the label in the message list.
    #[zoom(rename = "messageListVisibilitystring")]
    pub message_list_visibility: Option<MessageListVisibility>,
    /// Whether the client shows the label in the label list.
    #[zoom(rename = "labelListVisibility")]
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Colors of the label; only for labels of type `user`.
    pub color: Option<LabelColor>,
}

/// Attributes that replace those of a label.
#[zoom_model]
pub struct LabelReplacement {
    /// Name of the label.
    pub name: String,
    /// ID of the parent label; empty for a top-level label.
    #[zoom(rename = "parentld")]
    pub parent_id: String,
    /// Whether the client shows messages with the label in the message list.
    #[zoom(rename = "messageListVisibilitystring")]
    pub message_list_visibility: Option<MessageListVisibility>,
    /// Whether the client shows the label in the label list.
    #[zoom(rename = "labelListVisibility")]
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Colors of the label; only for labels of type `user`.
    pub color: Option<LabelColor>,
}
