//! Team Chat chatbots: send, edit and delete messages, and show previews of links.

pub mod events;
pub mod messages;
pub mod unfurls;
