//! Zoom Calendar.

pub mod events;
