//! Zoom AI Companion: archived conversations.

pub mod conversation_archives;
