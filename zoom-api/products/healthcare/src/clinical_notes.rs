//! Clinical notes: list, get and update them.

use jiff::Timestamp;

use zoom_api::types::MeetingId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists clinical notes, filtered by meeting, by owner, or by both.
///
/// Without a filter, lists all notes that the user can access. The host needs a Pro plan or higher with clinical notes
/// enabled.
#[zoom_endpoint(
    GET, "/clinical_notes/notes",
    scopes = ["clinical_note:read:admin", "healthcare:read:list_clinical_notes:admin", "healthcare:read:list_clinical_notes:master"],
    rate_limit = Light,
    paged = clinical_notes,
    operation = "GetClinicalNote",
    docs = "https://developers.zoom.us/docs/api/healthcare/#tag/clinicalnotes/GET/clinical_notes/notes",
    errors(
        /// The owner to filter by does not exist.
        400/30008 => UserNotFound,
        /// The user does not have clinical notes enabled.
        403/30001 => ClinicalNotesDisabled,
        /// The user may not access the clinical notes.
        403/30007 => AccessDenied,
    )
)]
pub fn list_clinical_notes(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Start of the range of creation times, as `yyyy-MM-ddTHH:mm:ssZ` (UTC).
    from: Option<Timestamp>,
    /// End of the range of creation times, as `yyyy-MM-ddTHH:mm:ssZ` (UTC).
    to: Option<Timestamp>,
    /// UUID of a meeting; lists only its notes. If it begins with `/` or contains `//`, pass it already
    /// percent-encoded: Zoom decodes it twice.
    meeting_id: Option<String>,
    /// User ID of an owner; lists only the user's notes.
    note_owner_user_id: Option<String>,
    /// Whether the content of the notes is included, which makes the call slower.
    #[zoom(default = false)]
    include_note_content: Option<bool>,
) -> ClinicalNotePage;

/// Returns a clinical note.
#[zoom_endpoint(
    GET, "/clinical_notes/notes/<note_id>",
    scopes = ["clinical_note:read:admin", "healthcare:read:clinical_notes:admin", "healthcare:read:clinical_notes:master"],
    rate_limit = Light,
    operation = "GetaClinicalNote",
    docs = "https://developers.zoom.us/docs/api/healthcare/#tag/clinicalnotes/GET/clinical_notes/notes/%7BnoteId%7D",
    errors(
        /// The user does not have clinical notes enabled.
        400/30001 => ClinicalNotesDisabled,
        /// The user may not access the clinical note.
        403/30007 => AccessDenied,
        /// The clinical note does not exist.
        404/30009 => ClinicalNoteNotFound,
    )
)]
pub fn get_clinical_note(
    /// ID of the clinical note.
    note_id: String,
) -> ClinicalNote;

/// Marks a clinical note as completed or not completed.
#[zoom_endpoint(
    PATCH, "/clinical_notes/notes/<note_id>", json,
    scopes = ["clinical_note:update:admin", "healthcare:update:clinical_notes:admin", "healthcare:update:clinical_notes:master"],
    rate_limit = Light,
    operation = "UpdateClinicalNote",
    docs = "https://developers.zoom.us/docs/api/healthcare/#tag/clinicalnotes/PATCH/clinical_notes/notes/%7BnoteId%7D",
    errors(
        /// The user does not have clinical notes enabled.
        400/30001 => ClinicalNotesDisabled,
        /// The user may not access the clinical note.
        403/30007 => AccessDenied,
        /// The clinical note does not exist.
        404/30009 => ClinicalNoteNotFound,
        /// The clinical note could not be updated; a later attempt may succeed.
        500/30011 => UpdateFailed,
        /// Zoom failed to process the request.
        500 => InternalError,
    )
)]
pub fn update_clinical_note(
    /// ID of the clinical note.
    note_id: String,
    /// Whether the note is completed.
    is_note_completed: bool,
) -> NoContent;

/// Clinical note about a meeting.
#[zoom_model(response)]
pub struct ClinicalNote {
    /// UUID of the meeting instance.
    pub meeting_id: Option<String>,
    /// Meeting ID.
    pub meeting_number: Option<MeetingId>,
    /// ID of the clinical note.
    pub note_id: Option<String>,
    /// User ID of the owner, who started the session of clinical notes.
    pub note_owner_user_id: Option<String>,
    /// Start of the note.
    pub note_start_time: Option<Timestamp>,
    /// End of the note.
    pub note_end_time: Option<Timestamp>,
    /// When the note was created.
    pub note_created_time: Option<Timestamp>,
    /// When the note was last modified.
    pub note_last_modified_time: Option<Timestamp>,
    /// User ID of the last editor of the note.
    pub note_last_modified_user_id: Option<String>,
    /// Title of the note.
    pub note_title: Option<String>,
    /// Content of the note in Markdown.
    pub note_content: Option<String>,
    /// Whether the note is completed.
    pub is_note_completed: Option<bool>,
    /// When the note was completed.
    pub note_completed_time: Option<Timestamp>,
    /// Records in the electronic health record system that the note belongs to.
    pub ehr_context: Option<EhrContext>,
}

/// Records in the electronic health record (EHR) system that a note belongs to.
#[zoom_model(response)]
pub struct EhrContext {
    /// ID of the appointment.
    pub appointment_id: Option<String>,
    /// ID of the patient.
    pub patient_id: Option<String>,
    /// ID of the healthcare provider.
    pub provider_id: Option<String>,
}

/// Page of clinical notes.
#[zoom_model(response)]
pub struct ClinicalNotePage {
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
    /// Start of the range of creation times, as `yyyy-MM-ddTHH:mm:ssZ` (UTC).
    pub from: Option<Timestamp>,
    /// End of the range of creation times, as `yyyy-MM-ddTHH:mm:ssZ` (UTC).
    pub to: Option<Timestamp>,
    /// Clinical notes.
    #[zoom(max_items = 300)]
    pub clinical_notes: Vec<ClinicalNote>,
}
