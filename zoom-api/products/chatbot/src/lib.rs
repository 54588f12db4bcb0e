//! Zoom Chatbot.

pub mod events;
