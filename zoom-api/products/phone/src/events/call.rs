//! Events: call.

use jiff::Timestamp;

use super::DeletedCallLog;
use zoom_api::{zoom_event, zoom_model};

/// Call elements were deleted.
///
/// If the trash for call logs is enabled in the account, they are moved to the trash and `move_to_trash` is true. If
/// all of the user's call logs were deleted, `delete_all` is true and `call_element_ids` is empty. Requires a Pro plan
/// or higher with a Zoom Phone plan.
#[zoom_event(
    "phone.call_element_deleted",
    scopes = ["phone_call_log:master", "phone_call_log:read", "phone_call_log:read:admin", "phone:read:call_log", "phone:read:call_log:admin", "phone:read:call_log:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.call_element_deleted",
)]
pub struct PhoneCallElementDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call elements that were deleted.
    pub object: PhoneCallElementDeletedObject,
}

/// Call history was deleted.
///
/// If the trash for call logs is enabled in the account, the logs are moved to the trash and `move_to_trash` is true.
/// If all of the user's call logs were deleted, `delete_all` is true and `call_log_ids` is empty. Requires a Pro plan
/// or higher with a Zoom Phone plan.
#[zoom_event(
    "phone.call_history_deleted",
    scopes = ["phone_call_log:master", "phone_call_log:read", "phone_call_log:read:admin", "phone:read:call_log", "phone:read:call_log:admin", "phone:read:call_log:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.call_history_deleted",
)]
pub struct PhoneCallHistoryDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call history that was deleted.
    pub object: PhoneCallHistoryDeletedObject,
}

/// Call logs were moved to the trash.
///
/// Their final removal is reported by `phone.call_log_permanently_deleted`. Requires a Pro plan or higher with a Zoom
/// Phone plan.
#[zoom_event(
    "phone.call_log_deleted",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call_log", "phone:read:call_log:admin", "phone:read:call_log:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.call_log_deleted",
)]
pub struct PhoneCallLogDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call logs that were deleted.
    pub object: PhoneCallLogDeletedObject,
}

/// Call logs were removed from the trash, which is permanent.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.call_log_permanently_deleted",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call_log", "phone:read:call_log:admin", "phone:read:call_log:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.call_log_permanently_deleted",
)]
pub struct PhoneCallLogPermanentlyDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call logs that were deleted permanently.
    pub object: PhoneCallLogDeletedObject,
}

/// Call elements that were deleted.
#[zoom_model]
pub struct PhoneCallElementDeletedObject {
    /// ID of the user who owns the call logs.
    pub user_id: Option<String>,
    /// Whether the logs went to the trash, because the account enabled it for call logs.
    pub move_to_trash: Option<bool>,
    /// When the deletion was executed (UTC). With `delete_all`, all of the user's earlier call logs are gone.
    pub execute_time: Option<Timestamp>,
    /// Whether all call logs of the user were deleted.
    pub delete_all: Option<bool>,
    /// IDs of the deleted call elements; empty if `delete_all` is true.
    pub call_element_ids: Vec<String>,
}

/// Call history that was deleted.
#[zoom_model]
pub struct PhoneCallHistoryDeletedObject {
    /// ID of the user who owns the call logs.
    pub user_id: Option<String>,
    /// Whether the logs went to the trash, because the account enabled it for call logs.
    pub move_to_trash: Option<bool>,
    /// When the deletion was executed (UTC). With `delete_all`, all of the user's earlier call logs are gone.
    pub execute_time: Option<Timestamp>,
    /// Whether all call logs of the user were deleted.
    pub delete_all: Option<bool>,
    /// IDs of the deleted call logs; empty if `delete_all` is true.
    pub call_log_ids: Vec<String>,
}

/// Call logs in `phone.call_log_deleted` and `phone.call_log_permanently_deleted` events.
#[zoom_model]
pub struct PhoneCallLogDeletedObject {
    /// ID of the user who owns the call logs.
    pub user_id: Option<String>,
    /// Call logs that the event is about.
    pub call_logs: Vec<DeletedCallLog>,
}
