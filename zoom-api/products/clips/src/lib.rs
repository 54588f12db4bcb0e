//! Zoom Clips: clips, their collaborators and comments, transfers to other owners, and uploads.

pub mod clips;
pub mod collaborators;
pub mod comments;
pub mod transfers;
pub mod uploads;
