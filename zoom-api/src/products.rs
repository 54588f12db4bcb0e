//! The products of Zoom's API, each behind a cargo feature of its name.

#[cfg(feature = "meetings")]
pub mod meetings;
