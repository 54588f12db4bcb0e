//! Events of Zoom Healthcare.

use jiff::Timestamp;

use zoom_api::types::MeetingId;
use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Healthcare.
#[zoom_event]
pub enum Event {
    ClinicalNotesNoteCreated,
}

/// The clinical note of a meeting became available to a user of the account.
///
/// Sent after the streaming of the clinical note in the meeting has ended. The host needs a Pro plan or higher, and the
/// account must have the clinical notes feature.
#[zoom_event(
    "clinical_notes.note_created",
    scopes = ["clinical_note:read", "clinical_note:read:admin", "healthcare:read:list_clinical_notes", "healthcare:read:list_clinical_notes:admin", "healthcare:read:list_clinical_notes:master"],
    docs = "https://developers.zoom.us/docs/api/healthcare/events/#tag/clinical_notes/POSTclinical_notes.note_created",
)]
pub struct ClinicalNotesNoteCreated {
    /// Account of the user who started the clinical note.
    pub account_id: String,
    /// Clinical note.
    pub object: ClinicalNotesNoteCreatedObject,
}

/// Clinical note in `clinical_notes.note_created` events.
#[zoom_model]
pub struct ClinicalNotesNoteCreatedObject {
    /// UUID of this instance of the meeting. For API calls, encode it twice if it begins with `/` or contains `//`.
    pub meeting_id: Option<String>,
    /// Number of the meeting.
    pub meeting_number: Option<MeetingId>,
    /// Topic of the meeting.
    pub meeting_topic: Option<String>,
    /// User ID of the meeting's host.
    pub meeting_host_id: Option<String>,
    /// ID of the note.
    pub note_id: Option<String>,
    /// ID of the user who started the note and owns its document.
    pub note_owner_user_id: Option<String>,
    /// When the note starts (UTC).
    pub note_start_time: Option<Timestamp>,
    /// When the note ends (UTC).
    pub note_end_time: Option<Timestamp>,
    /// When the note was created (UTC).
    pub note_created_time: Option<Timestamp>,
    /// Title of the note.
    pub note_title: Option<String>,
    /// Whether data of the electronic health record (appointment, patient, provider) are available for the note.
    pub ehr_context_available: Option<bool>,
}
