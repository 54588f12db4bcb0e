//! Zoom Virtual Agent: knowledge bases and reports on engagements.

pub mod articles;
pub mod reports;
pub mod syncs;
