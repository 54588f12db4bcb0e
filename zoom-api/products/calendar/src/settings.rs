//! Calendar settings of users: list, get and change them.

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the calendar settings of a user.
#[zoom_endpoint(
    GET, "/calendars/users/<user_identifier>/settings",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:list_settings"],
    rate_limit = Medium,
    operation = "Listsettings",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/settings/GET/calendars/users/%7BuserIdentifier%7D/settings",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
    )
)]
pub fn list_settings(
    /// ID or email address of the user, or `me`.
    user_identifier: String,
    /// Maximum number of records per page.
    #[query(rename = "maxResults")]
    max_results: Option<i64>,
    /// Token of the page to return, from the previous response.
    #[query(rename = "pageToken")]
    page_token: Option<String>,
) -> SettingList;

/// Returns one calendar setting of a user.
#[zoom_endpoint(
    GET, "/calendars/users/<user_identifier>/settings/<setting_id>",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:setting"],
    rate_limit = Light,
    operation = "Getsetting",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/settings/GET/calendars/users/%7BuserIdentifier%7D/settings/%7BsettingId%7D",
    errors(
        /// The user or the setting does not exist.
        404 => NotFound,
    )
)]
pub fn get_setting(
    /// ID or email address of the user, or `me`.
    user_identifier: String,
    /// ID of the setting, from [`list_settings`](crate::settings::list_settings).
    setting_id: String,
) -> Setting;

/// Changes one calendar setting of a user.
#[zoom_endpoint(
    PATCH, "/calendars/users/<user_identifier>/settings/<setting_id>", json,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:setting", "calendar:update:setting:admin"],
    rate_limit = Light,
    operation = "Patchsetting",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/settings/PATCH/calendars/users/%7BuserIdentifier%7D/settings/%7BsettingId%7D",
)]
pub fn update_setting(
    /// ID or email address of the user, or `me`.
    user_identifier: String,
    /// ID of the setting to change.
    setting_id: String,
    /// ID of the setting to change.
    id: String,
    /// New value; the ID determines the format.
    value: String,
) -> RawSetting;

/// Calendar setting; the ID determines the format of the value.
#[zoom_model(one_of)]
pub enum Setting {
    /// Setting that is on or off.
    Toggle(ToggleSetting),
    /// Default length of new events.
    EventLength(EventLengthSetting),
    /// Default permissions of guests.
    GuestPermissions(GuestPermissionsSetting),
    /// Language or time zone.
    Region(RegionSetting),
    /// Second time zone to display.
    SecondaryTimezone(SecondaryTimezoneSetting),
    /// First day of the week.
    WeekStart(WeekStartSetting),
    /// Default conferencing add-on of events.
    AddOnType(AddOnTypeSetting),
    /// Order of day, month and year.
    DateOrder(DateOrderSetting),
    /// View of the calendar.
    View(ViewSetting),
}

/// Setting that is on or off.
#[zoom_model(response)]
pub struct ToggleSetting {
    /// Setting.
    pub id: ToggleSettingId,
    /// Whether the setting is on.
    pub value: ToggleValue,
}

/// ID of a setting that is on or off.
#[zoom_model]
pub enum ToggleSettingId {
    /// New events get a Zoom meeting automatically.
    #[zoom(rename = "autoAddZoomMeeting")]
    AutoAddZoomMeeting,
    /// Invitations are hidden.
    #[zoom(rename = "hideInvitations")]
    HideInvitations,
    /// Invitations from other people are hidden.
    #[zoom(rename = "hideInvitationsFromOthers")]
    HideInvitationsFromOthers,
    /// Saturdays and Sundays are hidden.
    #[zoom(rename = "hideWeekends")]
    HideWeekends,
    /// Reminders are sent only for events that the user answered.
    #[zoom(rename = "remindOnRespondedEventsOnly")]
    RemindOnRespondedEventsOnly,
    /// Declined events are shown.
    #[zoom(rename = "showDeclinedEvents")]
    ShowDeclinedEvents,
    /// Keyboard shortcuts are enabled.
    #[zoom(rename = "useKeyboardShortcuts")]
    UseKeyboardShortcuts,
    /// Times use the 24-hour clock.
    #[zoom(rename = "format24HourTime")]
    Format24HourTime,
    /// A second time zone is displayed.
    #[zoom(rename = "displaySecondaryTimezone")]
    DisplaySecondaryTimezone,
}

/// Whether a setting is on.
#[zoom_model]
pub enum ToggleValue {
    /// On.
    True,
    /// Off.
    False,
}

/// Default length of new events.
#[zoom_model(response)]
pub struct EventLengthSetting {
    /// ID of the setting.
    pub id: EventLengthSettingId,
    /// Default length, as a positive number such as `25`.
    pub value: String,
}

/// ID of the setting for the default event length.
#[zoom_model]
pub enum EventLengthSettingId {
    /// Default length of events.
    #[zoom(rename = "defaultEventLength")]
    DefaultEventLength,
}

/// Default permissions of guests.
#[zoom_model(response)]
pub struct GuestPermissionsSetting {
    /// ID of the setting.
    pub id: GuestPermissionsSettingId,
    /// Permissions of the guests.
    pub value: GuestPermissions,
}

/// ID of the setting for guest permissions.
#[zoom_model]
pub enum GuestPermissionsSettingId {
    /// Default permissions of guests.
    #[zoom(rename = "defaultGuestPermissions")]
    DefaultGuestPermissions,
}

/// Rights of guests of an event.
///
/// The number is a bit mask: 4 to modify the event, 2 to invite others, 1 to see the guest list.
#[zoom_model]
pub enum GuestPermissions {
    /// Nothing.
    #[zoom(rename = "0")]
    None,
    /// See the guest list.
    #[zoom(rename = "1")]
    SeeGuests,
    /// Invite others.
    #[zoom(rename = "2")]
    Invite,
    /// Invite others and see the guest list.
    #[zoom(rename = "3")]
    InviteAndSeeGuests,
    /// Modify the event, invite others and see the guest list.
    #[zoom(rename = "7")]
    All,
}

/// Language or time zone of a user's calendar.
#[zoom_model(response)]
pub struct RegionSetting {
    /// ID of the setting.
    pub id: RegionSettingId,
    /// Language or time zone.
    pub value: String,
}

/// ID of a regional setting.
#[zoom_model]
pub enum RegionSettingId {
    /// Language and region.
    Locale,
    /// Time zone.
    Timezone,
}

/// Second time zone to display.
#[zoom_model(response)]
pub struct SecondaryTimezoneSetting {
    /// ID of the setting.
    pub id: SecondaryTimezoneSettingId,
    /// Time zone, such as `America/Los_Angeles`.
    pub value: String,
}

/// ID of the setting for the second time zone.
#[zoom_model]
pub enum SecondaryTimezoneSettingId {
    /// Second time zone.
    #[zoom(rename = "secondaryTimezone")]
    SecondaryTimezone,
}

/// First day of the week.
#[zoom_model(response)]
pub struct WeekStartSetting {
    /// ID of the setting.
    pub id: WeekStartSettingId,
    /// First day of the week.
    pub value: WeekStart,
}

/// ID of the setting for the first day of the week.
#[zoom_model]
pub enum WeekStartSettingId {
    /// First day of the week.
    #[zoom(rename = "weekStart")]
    WeekStart,
}

/// First day of the week.
#[zoom_model]
pub enum WeekStart {
    /// Sunday.
    #[zoom(rename = "0")]
    Sunday,
    /// Monday.
    #[zoom(rename = "1")]
    Monday,
    /// Saturday.
    #[zoom(rename = "6")]
    Saturday,
}

/// Default conferencing add-on of new events.
#[zoom_model(response)]
pub struct AddOnTypeSetting {
    /// ID of the setting.
    pub id: AddOnTypeSettingId,
    /// Add-on of new events.
    pub value: AddOnType,
}

/// ID of the setting for the default add-on.
#[zoom_model]
pub enum AddOnTypeSettingId {
    /// Default add-on.
    #[zoom(rename = "defaultAddOnType")]
    DefaultAddOnType,
}

/// Conferencing add-on of an event.
#[zoom_model]
pub enum AddOnType {
    /// Zoom meeting.
    #[zoom(rename = "1")]
    ZoomMeeting,
    /// Phone.
    #[zoom(rename = "2")]
    Phone,
    /// In person.
    #[zoom(rename = "3")]
    Offline,
}

/// Order of day, month and year in displayed dates.
#[zoom_model(response)]
pub struct DateOrderSetting {
    /// ID of the setting.
    pub id: DateOrderSettingId,
    /// Order of day, month and year.
    pub value: DateOrder,
}

/// ID of the setting for the date order.
#[zoom_model]
pub enum DateOrderSettingId {
    /// Order of day, month and year.
    #[zoom(rename = "dateFieldOrder")]
    DateFieldOrder,
}

/// Order of day, month and year.
#[zoom_model]
pub enum DateOrder {
    /// Month day year.
    #[zoom(rename = "MDY")]
    MonthDayYear,
    /// Day month year.
    #[zoom(rename = "DMY")]
    DayMonthYear,
    /// Year month day.
    #[zoom(rename = "YMD")]
    YearMonthDay,
}

/// View of the calendar.
#[zoom_model(response)]
pub struct ViewSetting {
    /// ID of the setting.
    pub id: ViewSettingId,
    /// View of the calendar.
    pub value: CalendarView,
}

/// ID of the setting for the view.
#[zoom_model]
pub enum ViewSettingId {
    /// View of the calendar.
    #[zoom(rename = "dateViewSelected")]
    DateViewSelected,
}

/// View of a calendar.
#[zoom_model]
pub enum CalendarView {
    /// Day.
    #[zoom(rename = "D")]
    Day,
    /// Week.
    #[zoom(rename = "W")]
    Week,
    /// Month.
    #[zoom(rename = "M")]
    Month,
    /// Year.
    #[zoom(rename = "Y")]
    Year,
    /// Schedule.
    #[zoom(rename = "A")]
    Schedule,
    /// Four days.
    #[zoom(rename = "X")]
    FourDays,
    /// Work week.
    #[zoom(rename = "WW")]
    WorkWeek,
    /// No fixed time.
    #[zoom(rename = "N")]
    NoFixedTime,
}

/// Page of a user's settings.
#[zoom_model(response)]
pub struct SettingList {
    /// Resource type: always `calendar#settings`.
    pub kind: Option<String>,
    /// ETag of the list.
    pub etag: Option<String>,
    #[zoom(rename = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Settings of the user.
    #[zoom(rename = "items")]
    pub settings: Vec<RawSetting>,
}

/// Setting with its value as text.
#[zoom_model(response)]
pub struct RawSetting {
    /// ID of the setting.
    pub id: Option<String>,
    /// Value; the ID determines the format.
    pub value: Option<String>,
}
