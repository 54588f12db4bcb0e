//! Zoom Video Management: the events of channels and their videos.

pub mod events;
