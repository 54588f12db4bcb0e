//! Events of Zoom Accounts.

mod account;
mod account_lock;
mod account_settings_updated;
mod account_settings_updated_chat;
mod account_settings_updated_in_meeting;
mod account_settings_updated_meeting_security;
mod account_settings_updated_recording;
mod account_settings_updated_schedule_meeting;
mod information_barriers;

pub use account::*;
pub use account_lock::*;
pub use account_settings_updated::*;
pub use account_settings_updated_chat::*;
pub use account_settings_updated_in_meeting::*;
pub use account_settings_updated_meeting_security::*;
pub use account_settings_updated_recording::*;
pub use account_settings_updated_schedule_meeting::*;
pub use information_barriers::*;

use zoom_api::zoom_event;

/// Events of Zoom Accounts.
#[zoom_event]
pub enum Event {
    AccountCreated,
    AccountDisassociated,
    AccountLockSettingsUpdated,
    AccountSettingsUpdated,
    AccountUpdated,
    AccountVanityUrlApproved,
    AccountVanityUrlRejected,
    InformationBarriersPolicyCreated,
    InformationBarriersPolicyDeleted,
    InformationBarriersPolicyUpdated,
}
