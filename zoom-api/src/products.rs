//! The products of Zoom's API, each behind a cargo feature of its name.

#[cfg(feature = "accounts")]
pub mod accounts;
#[cfg(feature = "meetings")]
pub mod meetings;
#[cfg(feature = "users")]
pub mod users;
