//! Logs: content.

use zoom_api::zoom_model;

/// Content of a message.
#[zoom_model(response)]
pub struct MessageContent {
    /// The type.
    #[zoom(rename = "type")]
    pub kind: MessageContentType,
    /// The value.
    pub value: String,
}

/// Type of a message's content.
#[zoom_model]
pub enum MessageContentType {
    /// Text.
    Text,
    /// HTML.
    Html,
    /// Markdown.
    Markdown,
    /// Quick replies.
    #[zoom(rename = "quickReplies")]
    QuickReplies,
    /// Card.
    Card,
    /// Carousel.
    Carousel,
    /// Form.
    Form,
    /// Article.
    Article,
    /// Video.
    Video,
    /// Attachment.
    Attachment,
    /// Multi attachment.
    #[zoom(rename = "multiAttachment")]
    MultiAttachment,
    /// Error.
    Error,
}

/// Content of a work item's message.
#[zoom_model(response)]
pub struct WorkItemMessageContent {
    /// The type.
    #[zoom(rename = "type")]
    pub kind: WorkItemMessageContentType,
    /// The value.
    pub value: String,
}

/// Type of a work item message's content.
#[zoom_model]
pub enum WorkItemMessageContentType {
    /// Text.
    Text,
    /// HTML.
    Html,
    /// Action.
    Action,
    /// Markdown.
    Markdown,
    /// Quick replies.
    #[zoom(rename = "quickReplies")]
    QuickReplies,
    /// Card.
    Card,
    /// Carousel.
    Carousel,
    /// Article.
    Article,
    /// Image.
    Image,
    /// Audio.
    Audio,
    /// Video.
    Video,
    /// Link.
    Link,
    /// Attachment.
    Attachment,
}
