//! Master accounts: subaccounts, their users, recordings and SIP trunks.

pub mod accounts;
pub mod recordings;
pub mod sip_trunks;
pub mod users;
