//! Zoom Phone.

pub mod events;
