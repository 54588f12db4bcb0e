//! Zoom Team Chat.

pub mod events;
