//! Zoom Mail: messages, drafts, threads, labels, filters, delegates and automatic replies of mailboxes.

pub mod attachments;
pub mod delegates;
pub mod drafts;
pub mod events;
pub mod filters;
pub mod history;
pub mod labels;
pub mod mailboxes;
pub mod messages;
pub mod threads;
pub mod vacation_responses;

use zoom_api::zoom_model;

/// Header of a MIME part.
#[zoom_model(response)]
pub struct Header {
    /// Name of the header.
    pub name: Option<String>,
    /// Value of the header.
    pub value: Option<String>,
}

/// IDs of a message, its thread and its labels.
#[zoom_model(rename_all = "camelCase", response)]
pub struct LabeledMessage {
    /// ID of the message; never changes.
    pub id: Option<String>,
    /// ID of the thread.
    pub thread_id: Option<String>,
    /// IDs of the message's labels.
    pub label_ids: Vec<String>,
}

/// MIME part at the lowest level.
#[zoom_model(rename_all = "camelCase", response)]
pub struct LeafPart {
    /// ID of the part; never changes.
    pub part_id: Option<String>,
    /// MIME type of the part.
    pub mime_type: Option<String>,
    /// Name of the attached file; absent if the part is not an attachment.
    pub filename: Option<String>,
    /// Headers of the part.
    pub headers: Vec<Header>,
    /// Body of the part; empty for a container of other parts.
    pub body: Option<PartBody>,
}

/// Level of detail of a message or draft.
#[zoom_model]
pub enum MessageFormat {
    /// Parsed headers and body.
    Full,
    /// IDs, labels and headers.
    Metadata,
    /// The whole message in `raw`, without a parsed payload.
    Raw,
    /// IDs and labels.
    Minimal,
}

/// Root MIME part of a message.
#[zoom_model(rename_all = "camelCase", response)]
pub struct MessagePayload {
    /// ID of the part; never changes.
    pub part_id: Option<String>,
    /// MIME type of the part.
    pub mime_type: Option<String>,
    /// Name of the attached file; absent if the part is not an attachment.
    pub filename: Option<String>,
    /// Headers of the part.
    pub headers: Vec<Header>,
    /// Body of the part; empty for a container of other parts.
    pub body: Option<PartBody>,
    /// Parts within this part.
    pub parts: Vec<Part>,
}

/// IDs of a message and its thread.
#[zoom_model(rename_all = "camelCase", response)]
pub struct MessageRef {
    /// ID of the message; never changes.
    pub id: Option<String>,
    /// ID of the thread.
    pub thread_id: Option<String>,
}

/// MIME part at the second level.
#[zoom_model(rename_all = "camelCase", response)]
pub struct NestedPart {
    /// ID of the part; never changes.
    pub part_id: Option<String>,
    /// MIME type of the part.
    pub mime_type: Option<String>,
    /// Name of the attached file; absent if the part is not an attachment.
    pub filename: Option<String>,
    /// Headers of the part.
    pub headers: Vec<Header>,
    /// Body of the part; empty for a container of other parts.
    pub body: Option<PartBody>,
    /// Parts within this part.
    pub parts: Vec<LeafPart>,
}

/// MIME part at the first level.
#[zoom_model(rename_all = "camelCase", response)]
pub struct Part {
    /// ID of the part; never changes.
    pub part_id: Option<String>,
    /// MIME type of the part.
    pub mime_type: Option<String>,
    /// Name of the attached file; absent if the part is not an attachment.
    pub filename: Option<String>,
    /// Headers of the part.
    pub headers: Vec<Header>,
    /// Body of the part; empty for a container of other parts.
    pub body: Option<PartBody>,
    /// Parts within this part.
    pub parts: Vec<NestedPart>,
}

/// Body of a MIME part, or an attachment.
#[zoom_model(rename_all = "camelCase", response)]
pub struct PartBody {
    /// ID to fetch the content with [`get_attachment`](crate::attachments::get_attachment), if it is not in `data`.
    pub attachment_id: Option<String>,
    /// Size in bytes.
    pub size: Option<u64>,
    /// Content, base64url-encoded; empty for a container and for an attachment that has to be fetched.
    pub data: Option<String>,
}
