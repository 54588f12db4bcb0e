//! Zoom Contact Center.

pub mod events;
