//! Notes that agents take about engagements.

use jiff::Timestamp;

use super::{EmailChannelSource, MediaChannelType};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the notes of all engagements.
#[zoom_endpoint(
    GET, "/contact_center/engagements/notes",
    scopes = ["contact_center_note:read:admin", "contact_center:read:list_notes:admin"],
    rate_limit = Medium,
    paged = notes,
    operation = "notes",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/notes/GET/contact_center/engagements/notes",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_notes(next_page_token: Option<String>, #[zoom(default = 30, max = 300)] page_size: Option<u32>)
-> NotePage;

/// Lists the notes of an engagement.
#[zoom_endpoint(
    GET, "/contact_center/engagements/<engagement_id>/notes",
    scopes = ["contact_center_note:read:admin", "contact_center:read:list_notes:admin"],
    rate_limit = Medium,
    paged = notes,
    operation = "engagementNotes",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/notes/GET/contact_center/engagements/%7BengagementId%7D/notes",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_engagement_notes(
    /// ID of the engagement.
    engagement_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> NotePage;

/// Returns a note of an engagement.
#[zoom_endpoint(
    GET, "/contact_center/engagements/<engagement_id>/notes/<note_id>",
    scopes = ["contact_center_note:read:admin", "contact_center:read:note:admin"],
    rate_limit = Light,
    operation = "getNote",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/notes/GET/contact_center/engagements/%7BengagementId%7D/notes/%7BnoteId%7D",
    errors(
        /// The note belongs to another engagement.
        400/2704 => NoteOfOtherEngagement,
        /// No note has this ID.
        404/2701 => NoteNotFound,
    )
)]
pub fn get_note(
    /// ID of the engagement.
    engagement_id: String,
    /// ID of the note.
    note_id: String,
) -> Note;

/// Updates a note.
///
/// Users can update only their own notes.
#[zoom_endpoint(
    PATCH, "/contact_center/engagements/<engagement_id>/notes/<note_id>", json,
    scopes = ["contact_center_note:write", "contact_center:update:note"],
    rate_limit = Light,
    operation = "noteUpdate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/notes/PATCH/contact_center/engagements/%7BengagementId%7D/notes/%7BnoteId%7D",
    errors(
        /// Users can update only their own notes.
        400/2702 => NoteOfOtherUser,
        /// The note belongs to another engagement.
        400/2704 => NoteOfOtherEngagement,
        /// No note has this ID.
        404/2701 => NoteNotFound,
    )
)]
pub fn update_note(
    /// ID of the engagement.
    engagement_id: String,
    /// ID of the note.
    note_id: String,
    /// Text of the note.
    note: Option<String>,
) -> NoContent;

/// Note about an engagement.
#[zoom_model(response)]
pub struct Note {
    /// ID of the note.
    pub note_id: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Type of the channel, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_type: Option<NoteChannel>,
    /// Channel of the engagement.
    pub channel: Option<NoteChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<EmailChannelSource>,
    /// Text of the note.
    pub note: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// ID of the user who last modified the note.
    pub user_id: Option<String>,
}

/// Channel of an engagement with a note.
#[zoom_model]
pub enum NoteChannel {
    /// Voice.
    Voice,
    /// SMS.
    Sms,
    /// Chat.
    Chat,
    /// Video.
    Video,
    /// Email.
    Email,
}

/// Page of notes.
#[zoom_model(response)]
pub struct NotePage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Notes.
    #[zoom(max_items = 300)]
    pub notes: Vec<ListedNote>,
}

/// Note in a list.
#[zoom_model(response)]
pub struct ListedNote {
    /// ID of the note.
    pub note_id: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Type of the channel, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_type: Option<MediaChannelType>,
    /// Channel of the engagement.
    pub channel: Option<NoteChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<String>,
    /// Text of the note.
    pub note: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// ID of the user who last modified the note.
    pub user_id: Option<String>,
}
