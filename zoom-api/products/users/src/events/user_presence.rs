//! Events: user presence.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// The presence status of a user changed in the Zoom client.
///
/// The status is set by the user or follows sign-in, meetings, screen sharing, phone calls and calendar events.
#[zoom_event(
    "user.presence_status_updated",
    scopes = ["user:master", "user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:presence_status", "user:read:presence_status:admin", "user:read:presence_status:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/user/POSTuser.presence_status_updated",
)]
pub struct UserPresenceStatusUpdated {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// User that the event concerns.
    pub object: UserPresenceStatusUpdatedObject,
}

/// User in `user.presence_status_updated` events.
#[zoom_model]
pub struct UserPresenceStatusUpdatedObject {
    /// When the status changed (UTC).
    pub date_time: Option<Timestamp>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// ID of the user.
    pub id: String,
    /// Presence status. `Mobile_signed_in` means that only a mobile device is signed in.
    pub presence_status: Option<UpdatedPresenceStatus>,
    /// App that changed the status.
    pub app: Option<App>,
    /// When the presence status changed (UTC).
    #[zoom(rename = "date-time")]
    pub changed_at: Option<Timestamp>,
}

/// Presence status of the user.
#[zoom_model]
pub enum UpdatedPresenceStatus {
    /// Available.
    #[zoom(rename = "Available")]
    Available,
    /// Away.
    #[zoom(rename = "Away")]
    Away,
    /// Do not disturb.
    #[zoom(rename = "Do_Not_Disturb")]
    DoNotDisturb,
    /// In a Zoom meeting.
    #[zoom(rename = "In_Meeting")]
    InMeeting,
    /// Presenting.
    #[zoom(rename = "Presenting")]
    Presenting,
    /// On the phone.
    #[zoom(rename = "On_Phone_Call")]
    OnPhoneCall,
    /// In a calendar event.
    #[zoom(rename = "In_Calendar_Event")]
    InCalendarEvent,
    /// Offline.
    #[zoom(rename = "Offline")]
    Offline,
    /// Busy.
    #[zoom(rename = "Busy")]
    Busy,
    /// Signed in on a mobile device only.
    #[zoom(rename = "Mobile_signed_in")]
    MobileSignedIn,
}

/// App that changed the status.
#[zoom_model]
pub struct App {
    /// Device of the app: `desktop`, `mobile`, `pad` or `pzr` (a personal Zoom Room).
    #[zoom(rename = "type")]
    pub kind: Option<AppType>,
    /// Presence status in this app.
    pub presence_status: Option<PresenceStatus>,
}

/// Device of the app.
#[zoom_model]
pub enum AppType {
    /// Desktop client.
    Desktop,
    /// Mobile phone.
    Mobile,
    /// Tablet.
    Pad,
    /// Personal Zoom Room.
    #[zoom(rename = "pzr")]
    PersonalZoomRoom,
}

/// Presence status in an app.
#[zoom_model]
pub enum PresenceStatus {
    /// Available.
    #[zoom(rename = "Available")]
    Available,
    /// Away.
    #[zoom(rename = "Away")]
    Away,
    /// Do not disturb.
    #[zoom(rename = "Do_Not_Disturb")]
    DoNotDisturb,
    /// In a Zoom meeting.
    #[zoom(rename = "In_Meeting")]
    InMeeting,
    /// Presenting.
    #[zoom(rename = "Presenting")]
    Presenting,
    /// On the phone.
    #[zoom(rename = "On_Phone_Call")]
    OnPhoneCall,
    /// In a calendar event.
    #[zoom(rename = "In_Calendar_Event")]
    InCalendarEvent,
    /// Offline.
    #[zoom(rename = "Offline")]
    Offline,
    /// Busy.
    #[zoom(rename = "Busy")]
    Busy,
}
