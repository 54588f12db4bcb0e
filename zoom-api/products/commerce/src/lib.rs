//! Zoom Commerce.

pub mod events;
