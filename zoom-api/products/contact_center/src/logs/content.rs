//! Logs: content.

use zoom_api::zoom_model;

/// Content of a message.
#[zoom_model(response)]
pub struct MessageContent {
    /// Format of the content.
    #[zoom(rename = "type")]
    pub kind: MessageContentType,
    /// Text or other content of the message.
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
    /// Format of the content.
    #[zoom(rename = "type")]
    pub kind: WorkItemMessageContentType,
    /// Content of the message; a JSON string for cards, carousels and other complex types.
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
