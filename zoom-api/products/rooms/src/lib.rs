//! Zoom Rooms.

pub mod events;
