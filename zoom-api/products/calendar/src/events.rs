//! Events of Zoom Calendar.

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Calendar.
#[zoom_event]
pub enum Event {
    CalendarAclCreate,
    CalendarAclDelete,
    CalendarAclUpdate,
    CalendarCalendarlistCreate,
    CalendarCalendarlistDelete,
    CalendarCalendarlistUpdate,
    CalendarEventCreate,
    CalendarEventDelete,
    CalendarEventUpdate,
    CalendarSettingCreate,
    CalendarSettingUpdate,
}

/// An access control rule (ACL) was added to a calendar.
#[zoom_event(
    "calendar.acl_create",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:acl", "calendar:read:acl:admin"],
    docs = "https://developers.zoom.us/docs/api/calendar/events/#tag/calendar/POSTcalendar.acl_create",
)]
pub struct CalendarAclCreate {
    /// ID of the account to which the user's calendar belongs.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// The item that was created, changed or removed.
    pub object: Option<CalendarAclObject>,
}

/// An access control rule (ACL) of a calendar was deleted.
#[zoom_event(
    "calendar.acl_delete",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:acl", "calendar:read:acl:admin"],
    docs = "https://developers.zoom.us/docs/api/calendar/events/#tag/calendar/POSTcalendar.acl_delete",
)]
pub struct CalendarAclDelete {
    /// ID of the account to which the user's calendar belongs.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// The item that was created, changed or removed.
    pub object: Option<CalendarAclObject>,
}

/// An access control rule (ACL) of a calendar was changed.
#[zoom_event(
    "calendar.acl_update",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:acl", "calendar:read:acl:admin"],
    docs = "https://developers.zoom.us/docs/api/calendar/events/#tag/calendar/POSTcalendar.acl_update",
)]
pub struct CalendarAclUpdate {
    /// ID of the account to which the user's calendar belongs.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// The item that was created, changed or removed.
    pub object: Option<CalendarAclObject>,
}

/// A calendar was added to the calendar list of a user.
#[zoom_event(
    "calendar.calendarlist_create",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:calendar_list", "calendar:read:calendar_list:admin"],
    docs = "https://developers.zoom.us/docs/api/calendar/events/#tag/calendar/POSTcalendar.calendarlist_create",
)]
pub struct CalendarCalendarlistCreate {
    /// ID of the account to which the user's calendar belongs.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// The item that was created, changed or removed.
    pub object: Option<CalendarCalendarlistObject>,
}

/// A calendar was removed from the calendar list of a user.
#[zoom_event(
    "calendar.calendarlist_delete",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:calendar_list", "calendar:read:calendar_list:admin"],
    docs = "https://developers.zoom.us/docs/api/calendar/events/#tag/calendar/POSTcalendar.calendarlist_delete",
)]
pub struct CalendarCalendarlistDelete {
    /// ID of the account to which the user's calendar belongs.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// The item that was created, changed or removed.
    pub object: Option<CalendarCalendarlistObject>,
}

/// A calendar in the calendar list of a user was changed.
#[zoom_event(
    "calendar.calendarlist_update",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:calendar_list", "calendar:read:calendar_list:admin"],
    docs = "https://developers.zoom.us/docs/api/calendar/events/#tag/calendar/POSTcalendar.calendarlist_update",
)]
pub struct CalendarCalendarlistUpdate {
    /// ID of the account to which the user's calendar belongs.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// The item that was created, changed or removed.
    pub object: Option<CalendarCalendarlistObject>,
}

/// An event was added to a calendar.
#[zoom_event(
    "calendar.event_create",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:event", "calendar:read:event:admin"],
    docs = "https://developers.zoom.us/docs/api/calendar/events/#tag/calendar/POSTcalendar.event_create",
)]
pub struct CalendarEventCreate {
    /// ID of the account to which the user's calendar belongs.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// The item that was created, changed or removed.
    pub object: Option<CalendarEventObject>,
}

/// An event was removed from a calendar.
#[zoom_event(
    "calendar.event_delete",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:event", "calendar:read:event:admin"],
    docs = "https://developers.zoom.us/docs/api/calendar/events/#tag/calendar/POSTcalendar.event_delete",
)]
pub struct CalendarEventDelete {
    /// ID of the account to which the user's calendar belongs.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// The item that was created, changed or removed.
    pub object: Option<CalendarEventObject>,
}

/// An event of a calendar was changed.
#[zoom_event(
    "calendar.event_update",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:event", "calendar:read:event:admin"],
    docs = "https://developers.zoom.us/docs/api/calendar/events/#tag/calendar/POSTcalendar.event_update",
)]
pub struct CalendarEventUpdate {
    /// ID of the account to which the user's calendar belongs.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// The item that was created, changed or removed.
    pub object: Option<CalendarEventObject>,
}

/// A calendar setting of a user was created.
#[zoom_event(
    "calendar.setting_create",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:setting", "calendar:read:setting:admin"],
    docs = "https://developers.zoom.us/docs/api/calendar/events/#tag/calendar/POSTcalendar.setting_create",
)]
pub struct CalendarSettingCreate {
    /// ID of the account to which the user's calendar belongs.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// The item that was created, changed or removed.
    pub object: Option<CalendarSettingObject>,
}

/// A calendar setting of a user was changed.
#[zoom_event(
    "calendar.setting_update",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:setting", "calendar:read:setting:admin"],
    docs = "https://developers.zoom.us/docs/api/calendar/events/#tag/calendar/POSTcalendar.setting_update",
)]
pub struct CalendarSettingUpdate {
    /// ID of the account to which the user's calendar belongs.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// The item that was created, changed or removed.
    pub object: Option<CalendarSettingObject>,
}

/// Access control rule in `calendar.acl_create` and 2 other events.
#[zoom_model]
pub struct CalendarAclObject {
    /// ID of the calendar or user concerned, in Zoom's examples an email address.
    pub resource_id: Option<String>,
    /// ID of the access control rule, such as `user:def@example.com`.
    pub acl_id: Option<String>,
}

/// Entry of a calendar list in `calendar.calendarlist_create` and 2 other events.
#[zoom_model]
pub struct CalendarCalendarlistObject {
    /// ID of the calendar or user concerned, in Zoom's examples an email address.
    pub resource_id: Option<String>,
    /// ID of the listed calendar, in Zoom's examples an email address.
    pub subscribed_calendar_id: Option<String>,
}

/// Calendar event in `calendar.event_create` and 2 other events.
#[zoom_model]
pub struct CalendarEventObject {
    /// ID of the calendar or user concerned, in Zoom's examples an email address.
    pub resource_id: Option<String>,
    /// ID of the calendar event.
    pub event_id: Option<String>,
}

/// Calendar setting in `calendar.setting_create` and `calendar.setting_update` events.
#[zoom_model]
pub struct CalendarSettingObject {
    /// ID of the calendar or user concerned, in Zoom's examples an email address.
    pub resource_id: Option<String>,
    /// ID of the setting, such as `timezone`.
    pub setting_id: Option<String>,
}
