//! Events: zoomroom checked.

use zoom_api::{zoom_event, zoom_model};

/// A user checked in to a Zoom Room and confirmed its use.
///
/// Users check in on the controller or the scheduling display, through the API, or by what they do in the room: start a
/// scheduled meeting, use the whiteboard or place a phone call. Sent only for scheduled meetings. Requires the check-in
/// and check-out feature, and Zoom Rooms version 4.1.27694.0702 or later.
#[zoom_event(
    "zoomroom.checked_in",
    scopes = ["room:read:admin", "zoom_rooms:read:room:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/zoomroom/POSTzoomroom.checked_in",
)]
pub struct ZoomroomCheckedIn {
    /// Account of the Zoom Room.
    pub account_id: String,
    /// Zoom Room.
    pub object: ZoomroomCheckedObject,
}

/// A user checked out of a Zoom Room and released it for others.
///
/// Users check out on the controller or the scheduling display, or through the API. Requires the check-in and check-out
/// feature, and Zoom Rooms version 4.7.0 or later.
#[zoom_event(
    "zoomroom.checked_out",
    scopes = ["room:read:admin", "zoom_rooms:read:room:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/zoomroom/POSTzoomroom.checked_out",
)]
pub struct ZoomroomCheckedOut {
    /// Account of the Zoom Room.
    pub account_id: String,
    /// Zoom Room.
    pub object: ZoomroomCheckedObject,
}

/// Zoom Room in `zoomroom.checked_in` and `zoomroom.checked_out` events.
#[zoom_model]
pub struct ZoomroomCheckedObject {
    /// ID of the Zoom Room.
    pub id: String,
    /// Name of the Zoom Room.
    pub room_name: Option<String>,
    /// Name of the calendar.
    pub calendar_name: Option<String>,
    /// Email address of the Zoom Room.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// ID of the calendar event: `Id` of the `ItemId` in Microsoft Exchange, `id` of the event in Google Calendar.
    pub event_id: Option<String>,
    /// Version of the calendar item (`ChangeKey` of Exchange); only for Microsoft Exchange and Office 365.
    pub change_key: Option<String>,
    /// Resource mailbox of the calendar; only for Microsoft Exchange and Office 365.
    pub resource_email: Option<String>,
    /// ID of the calendar.
    pub calendar_id: Option<String>,
    /// Kind of calendar: `0` Google Calendar, `1` Office 365, `2` Microsoft Exchange.
    pub calendar_type: Option<CalendarType>,
    /// API of the calendar: `0` Exchange Web Services, `1` Microsoft Graph, empty for Google Calendar.
    pub api_type: Option<ApiType>,
}

/// Kind of calendar.
#[zoom_model]
pub enum CalendarType {
    /// Google Calendar.
    #[zoom(rename = "0")]
    Google,
    /// Office 365.
    #[zoom(rename = "1")]
    Office365,
    /// Microsoft Exchange.
    #[zoom(rename = "2")]
    MicrosoftExchange,
}

/// API of the calendar.
#[zoom_model]
pub enum ApiType {
    /// Exchange Web Services.
    #[zoom(rename = "0")]
    ExchangeWebServices,
    /// Microsoft Graph.
    #[zoom(rename = "1")]
    MicrosoftGraph,
    /// None, for Google Calendar.
    #[zoom(rename = "")]
    Empty,
}
