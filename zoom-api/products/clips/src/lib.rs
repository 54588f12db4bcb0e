//! Clips.

pub mod clips;
pub mod collaborators;
pub mod comments;
pub mod transfers;
pub mod uploads;
