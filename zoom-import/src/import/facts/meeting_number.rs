//! The numbers of meetings and webinars.

use crate::import::text::plain;

/// Whether a value is the number of a meeting or webinar: by its name, or by the description of an `id`.
pub(crate) fn is_number_of_event(name: &str, description: &str) -> bool {
    let text = plain(description).to_lowercase();
    let has_description =
        ["meeting id", "webinar id", "meeting's id", "webinar's id"].iter().any(|words| text.contains(words));
    matches!(name, "meeting_id" | "webinar_id" | "meeting_number" | "webinar_number")
        || (name == "id" && has_description)
}
