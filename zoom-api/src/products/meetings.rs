//! Meetings, and what belongs to a meeting.

pub mod registrants;
