//! Zoom for healthcare: clinical notes of meetings.

pub mod clinical_notes;
pub mod events;
