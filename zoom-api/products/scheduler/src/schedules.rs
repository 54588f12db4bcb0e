//! Schedules that invitees can book: list, create, get, update and delete them.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{DateHours, EventStatus, IntervalType, WeeklyHours};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists schedules.
#[zoom_endpoint(
    GET, "/scheduler/schedules",
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:list_schedule", "scheduler:read:list_schedule:admin"],
    rate_limit = Light,
    paged = schedules,
    operation = "list_schedules",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/schedules/GET/scheduler/schedules",
    errors(
        /// An argument is invalid.
        400/400 => InvalidArgument,
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn list_schedules(
    /// Exclusive upper bound of the start time (RFC 3339).
    to: Option<Timestamp>,
    /// Exclusive lower bound of the end time (RFC 3339).
    from: Option<Timestamp>,
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Whether canceled schedules are included.
    show_deleted: Option<bool>,
    /// Time zone of the response, as IANA identifier.
    time_zone: Option<String>,
    /// ID of the user to act for; only for administrators.
    user_id: Option<String>,
    /// ID of the user's team.
    team_id: Option<String>,
    /// Meeting ID or title to search for.
    search: Option<String>,
    /// Whether all users of the account are included; by default only one user.
    account_level: Option<bool>,
    /// Exclusive lower bound of the creation time.
    created_from: Option<Timestamp>,
    /// Exclusive upper bound of the creation time.
    created_to: Option<Timestamp>,
    /// Exclusive lower bound of the modification time.
    updated_from: Option<Timestamp>,
    /// Exclusive upper bound of the modification time.
    updated_to: Option<Timestamp>,
) -> SchedulePage;

/// Creates a schedule.
#[zoom_endpoint(
    POST, "/scheduler/schedules", json,
    scopes = ["scheduler:write", "scheduler:write:admin", "scheduler:write:insert_schedule", "scheduler:write:insert_schedule:admin"],
    rate_limit = Light,
    success = 201,
    operation = "insert_schedule",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/schedules/POST/scheduler/schedules",
    errors(
        /// An argument is invalid.
        400/400 => InvalidArgument,
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn create_schedule(
    /// ID of the user to act for; only for administrators.
    #[query]
    user_id: Option<String>,
    /// Schedule to create.
    #[body]
    schedule: NewSchedule,
) -> Schedule;

/// Returns a schedule.
#[zoom_endpoint(
    GET, "/scheduler/schedules/<schedule_id>",
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:get_schedule", "scheduler:read:get_schedule:admin"],
    rate_limit = Light,
    operation = "get_schedule",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/schedules/GET/scheduler/schedules/%7BscheduleId%7D",
    errors(
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// The schedule does not exist.
        404/404 => NotFound,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn get_schedule(
    /// ID of the schedule.
    schedule_id: String,
    /// ID of the user to act for; only for administrators.
    user_id: Option<String>,
) -> Schedule;

/// Deletes a schedule.
#[zoom_endpoint(
    DELETE, "/scheduler/schedules/<schedule_id>",
    scopes = ["scheduler:write", "scheduler:write:admin", "scheduler:delete:delete_schedule", "scheduler:delete:delete_schedule:admin"],
    rate_limit = Light,
    operation = "delete_schedules",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/schedules/DELETE/scheduler/schedules/%7BscheduleId%7D",
    errors(
        /// An argument is invalid.
        400/400 => InvalidArgument,
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// The request conflicts with the current state of the resource.
        409/409 => Conflict,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn delete_schedule(
    /// ID of the schedule.
    schedule_id: String,
    /// ID of the user to act for; only for administrators.
    user_id: Option<String>,
) -> NoContent;

/// Updates a schedule.
#[zoom_endpoint(
    PATCH, "/scheduler/schedules/<schedule_id>", json,
    scopes = ["scheduler:write", "scheduler:write:admin", "scheduler:update:patch_schedule", "scheduler:update:patch_schedule:admin"],
    rate_limit = Light,
    operation = "patch_schedule",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/schedules/PATCH/scheduler/schedules/%7BscheduleId%7D",
    errors(
        /// An argument is invalid.
        400/400 => InvalidArgument,
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// The schedule does not exist.
        404/404 => NotFound,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn update_schedule(
    /// ID of the schedule.
    schedule_id: String,
    /// ID of the user to act for; only for administrators.
    #[query]
    user_id: Option<String>,
    /// Changes to the schedule.
    #[body]
    schedule: ScheduleUpdate,
) -> NoContent;

/// Schedule: a type of event that invitees can book.
#[zoom_model(response)]
pub struct Schedule {
    /// ID of the schedule.
    pub schedule_id: Option<String>,
    /// Where the event takes place.
    pub add_on_type: Option<AddOnType>,
    /// Whether the availability rules apply.
    pub availability_override: Option<bool>,
    /// Hours in which the hosts can be booked.
    pub availability_rules: Vec<AvailabilityRule>,
    /// Maximum number of events per day.
    #[zoom(min = 0, max = 96)]
    pub booking_limit: Option<u32>,
    /// Time that stays free before and after the event.
    pub buffer: Option<Buffer>,
    /// Maximum number of invitees per event.
    #[zoom(min = 1, max = 200)]
    pub capacity: Option<u32>,
    /// Color of the scheduling page, as a hexadecimal value.
    pub color: Option<String>,
    /// User who created the schedule.
    pub creator: Option<SchedulePerson>,
    /// Minimum notice before the start of the event, in minutes.
    #[zoom(min = 0, max = 14340)]
    pub cushion: Option<f64>,
    /// Questions that invitees answer when they book.
    pub custom_fields: Vec<CustomQuestion>,
    /// Description of the schedule.
    #[zoom(max_length = 8192)]
    pub description: Option<String>,
    /// Duration in minutes.
    #[zoom(min = 15, max = 1440)]
    pub duration: Option<f64>,
    /// Last day on which the schedule can be booked.
    pub end_date: Option<Date>,
    /// Place of the event, as free text.
    #[zoom(max_length = 1024)]
    pub location: Option<String>,
    /// User who hosts the events; read-only.
    pub organizer: Option<SchedulePerson>,
    /// Whether the schedule is hidden from the owner's scheduling page.
    pub secret: Option<bool>,
    /// Last part of the URL of the scheduling page.
    #[zoom(min_length = 3, max_length = 256)]
    pub slug: Option<String>,
    /// URL of the page to book an event.
    pub scheduling_url: Option<String>,
    /// First day on which the schedule can be booked.
    pub start_date: Option<Date>,
    /// Hours on single dates, which replace the weekly hours.
    pub segments: Vec<DateHours>,
    /// Available hours of each weekday.
    pub segments_recurrence: Option<WeeklyHours>,
    /// Time zone of the hours, as IANA identifier.
    pub time_zone: Option<String>,
    /// Interval between bookable start times, in minutes.
    #[zoom(min = 5, max = 720)]
    pub start_time_increment: Option<f64>,
    /// Whether the schedule is confirmed or canceled.
    pub status: Option<EventStatus>,
    /// Whether the schedule can be booked without an end, or only from `start_date` to `end_date`.
    pub interval_type: Option<IntervalType>,
    /// Title of the schedule.
    #[zoom(max_length = 256)]
    pub summary: Option<String>,
    /// Whether the schedule has one host or several.
    pub schedule_type: Option<ScheduleType>,
    /// When the schedule was last modified.
    pub updated: Option<Timestamp>,
    /// Whether the schedule can be booked.
    pub active: Option<bool>,
}

/// Where an event takes place.
#[zoom_model]
pub enum AddOnType {
    /// Zoom Meetings.
    #[zoom(rename = "zoomMeeting")]
    ZoomMeeting,
    /// Zoom Phone.
    #[zoom(rename = "zoomPhone")]
    ZoomPhone,
    /// In person.
    Offline,
}

/// Hours in which a host of a schedule can be booked.
#[zoom_model]
pub struct AvailabilityRule {
    /// ID of the availability.
    pub availability_id: Option<String>,
    /// Email address of the user whose hours these are.
    pub email: Option<String>,
    /// Hours on single dates, which replace the weekly hours.
    pub segments: Vec<DateHours>,
    /// Available hours of each weekday.
    pub segments_recurrence: Option<WeeklyHours>,
    /// Time zone of the hours, as IANA identifier.
    pub time_zone: Option<String>,
    /// Whether the hours of the rule replace those of the availability.
    pub use_custom: Option<bool>,
}

/// Time that stays free before and after an event.
#[zoom_model]
pub struct Buffer {
    /// Minutes that stay free after each event.
    #[zoom(min = 0, max = 240)]
    pub after: Option<f64>,
    /// Minutes that stay free before each event.
    #[zoom(min = 0, max = 240)]
    pub before: Option<f64>,
}

/// Creator or organizer of a schedule.
#[zoom_model(response)]
pub struct SchedulePerson {
    /// Name to display.
    pub display_name: Option<String>,
    /// Email address of the person.
    pub email: Option<String>,
    /// Whether it is the current user.
    #[zoom(rename = "self")]
    pub is_current_user: Option<bool>,
}

/// Question that invitees answer when they book.
#[zoom_model]
pub struct CustomQuestion {
    /// ID of the question.
    pub custom_field_id: Option<String>,
    /// Whether the booking page shows the question.
    pub enabled: bool,
    /// Format of the answer.
    pub format: AnswerFormat,
    /// Whether invitees may write an answer instead of choosing one.
    pub include_other: bool,
    /// Text of the question.
    pub name: String,
    /// Position of the question.
    pub position: f64,
    /// Whether the question must be answered.
    pub required: bool,
    /// Choices of the question.
    #[zoom(min_items = 1, max_items = 50)]
    pub answer_choices: Vec<String>,
}

/// Format of the answer to a question.
#[zoom_model]
pub enum AnswerFormat {
    /// Several lines of text.
    Text,
    /// One line of text.
    String,
    /// Phone number.
    PhoneNumber,
    /// One of several choices.
    #[zoom(rename = "choices_one")]
    OneChoice,
    /// Any number of choices.
    #[zoom(rename = "choices_many")]
    ManyChoices,
    /// One entry of a list.
    Select,
}

/// Whether a schedule has one host or several.
#[zoom_model]
pub enum ScheduleType {
    /// One host.
    One,
    /// Several hosts.
    Multiple,
}

/// Page of schedules.
#[zoom_model(response)]
pub struct SchedulePage {
    pub next_page_token: Option<String>,
    /// Schedules.
    #[zoom(rename = "items")]
    pub schedules: Vec<Schedule>,
}

/// Schedule to create.
#[zoom_model]
pub struct NewSchedule {
    /// Where the event takes place.
    pub add_on_type: Option<AddOnType>,
    /// Whether the availability rules apply.
    pub availability_override: bool,
    /// Hours in which the hosts can be booked.
    #[zoom(required)]
    pub availability_rules: Vec<AvailabilityRule>,
    /// Maximum number of events per day.
    #[zoom(min = 0, max = 96)]
    pub booking_limit: Option<u32>,
    /// Time that stays free before and after the event.
    pub buffer: Option<Buffer>,
    /// Maximum number of invitees per event.
    #[zoom(min = 1, max = 200)]
    pub capacity: u32,
    /// Color of the scheduling page, as a hexadecimal value.
    pub color: Option<String>,
    /// Minimum notice before the start of the event, in minutes.
    #[zoom(min = 0, max = 14340)]
    pub cushion: Option<f64>,
    /// Questions that invitees answer when they book.
    pub custom_fields: Vec<CustomQuestion>,
    /// Description of the schedule.
    #[zoom(max_length = 8192)]
    pub description: Option<String>,
    /// Duration in minutes.
    #[zoom(min = 15, max = 1440)]
    pub duration: Option<f64>,
    /// Last day on which the schedule can be booked.
    pub end_date: Option<Date>,
    /// Hours on single dates, which replace the weekly hours.
    pub segments: Vec<DateHours>,
    /// Available hours of each weekday.
    pub segments_recurrence: Option<WeeklyHours>,
    /// Time zone of the hours, as IANA identifier.
    pub time_zone: Option<String>,
    /// Place of the event, as free text.
    #[zoom(max_length = 1024)]
    pub location: Option<String>,
    /// Whether the schedule can be booked without an end, or only from `start_date` to `end_date`.
    pub interval_type: Option<IntervalType>,
    /// Whether the schedule is hidden from the owner's scheduling page.
    pub secret: Option<bool>,
    /// Last part of the URL of the scheduling page.
    #[zoom(min_length = 3, max_length = 256)]
    pub slug: Option<String>,
    /// First day on which the schedule can be booked.
    pub start_date: Option<Date>,
    /// Interval between bookable start times, in minutes.
    #[zoom(min = 5, max = 720)]
    pub start_time_increment: Option<f64>,
    /// Title of the schedule.
    #[zoom(max_length = 256)]
    pub summary: Option<String>,
    /// Whether the schedule has one host or several.
    pub schedule_type: Option<ScheduleType>,
    /// Whether the schedule can be booked.
    pub active: Option<bool>,
}

/// Changes to a schedule.
#[zoom_model]
pub struct ScheduleUpdate {
    /// Where the event takes place.
    pub add_on_type: Option<AddOnType>,
    /// Whether the availability rules apply.
    pub availability_override: Option<bool>,
    /// Hours in which the hosts can be booked.
    pub availability_rules: Vec<AvailabilityRule>,
    /// Maximum number of events per day.
    #[zoom(min = 0, max = 96)]
    pub booking_limit: Option<u32>,
    /// Time that stays free before and after the event.
    pub buffer: Option<Buffer>,
    /// Maximum number of invitees per event.
    #[zoom(min = 1, max = 200)]
    pub capacity: Option<u32>,
    /// Color of the scheduling page, as a hexadecimal value.
    pub color: Option<String>,
    /// Minimum notice before the start of the event, in minutes.
    #[zoom(min = 0, max = 14340)]
    pub cushion: Option<f64>,
    /// Questions that invitees answer when they book.
    pub custom_fields: Vec<CustomQuestion>,
    /// Description of the schedule.
    #[zoom(max_length = 8192)]
    pub description: Option<String>,
    /// Duration in minutes.
    #[zoom(min = 15, max = 1440)]
    pub duration: Option<f64>,
    /// Last day on which the schedule can be booked.
    pub end_date: Option<Date>,
    /// Hours on single dates, which replace the weekly hours.
    pub segments: Vec<DateHours>,
    /// Available hours of each weekday.
    pub segments_recurrence: Option<WeeklyHours>,
    /// Time zone of the hours, as IANA identifier.
    pub time_zone: Option<String>,
    /// Place of the event, as free text.
    #[zoom(max_length = 1024)]
    pub location: Option<String>,
    /// Whether the schedule is hidden from the owner's scheduling page.
    pub secret: Option<bool>,
    /// Last part of the URL of the scheduling page.
    #[zoom(min_length = 3, max_length = 256)]
    pub slug: Option<String>,
    /// First day on which the schedule can be booked.
    pub start_date: Option<Date>,
    /// Interval between bookable start times, in minutes.
    #[zoom(min = 5, max = 720)]
    pub start_time_increment: Option<f64>,
    /// Whether the schedule is confirmed or canceled.
    pub status: Option<EventStatus>,
    /// Whether the schedule can be booked without an end, or only from `start_date` to `end_date`.
    pub interval_type: Option<IntervalType>,
    /// Title of the schedule.
    #[zoom(max_length = 256)]
    pub summary: Option<String>,
    /// Whether the schedule can be booked.
    pub active: Option<bool>,
}
