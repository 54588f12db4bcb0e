//! Callbacks that consumers book on a queue.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Removes an attendee from a scheduled callback.
///
/// The callback is deleted with its last attendee.
#[zoom_endpoint(
    DELETE, "/contact_center/queues/<queue_id>/scheduled_callbacks/attendees/<attendee_id>", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue:admin"],
    rate_limit = Heavy,
    operation = "Deleteascheduledcallbackforanattendee",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/%7BqueueId%7D/scheduled_callbacks/attendees/%7BattendeeId%7D",
    errors(
        /// The queue has no scheduler.
        400/1503 => SchedulerNotSetUp,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
        /// No attendee has this ID.
        404/1504 => AttendeeNotFound,
    )
)]
pub fn delete_attendee(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    #[zoom(max_length = 50)]
    queue_id: String,
    /// ID of the attendee.
    #[zoom(max_length = 50)]
    attendee_id: String,
    /// Reason for the cancellation.
    #[zoom(max_length = 300)]
    cancelation_reason: Option<String>,
) -> NoContent;

/// Schedules a callback of a queue.
///
/// The queue needs a scheduler.
#[zoom_endpoint(
    POST, "/contact_center/queues/<queue_id>/scheduled_callbacks/events", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "Scheduleacallbackonaqueue",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/%7BqueueId%7D/scheduled_callbacks/events",
    errors(
        /// The start time or an email address has an invalid format.
        400/300 => ValidationFailed,
        /// The requested slot is in the past or does not exist, or its duration has changed.
        400/400 => SlotUnavailable,
        /// The queue has no scheduler.
        400/1503 => SchedulerNotSetUp,
        /// The same callback is already booked.
        400/55008 => AlreadyBooked,
        /// A phone number is not in E.164 format.
        400/620003 => InvalidPhoneNumber,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn schedule_callback(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// Start of the slot, as listed by `list_slots`.
    start_time: Timestamp,
    /// Consumer to call back.
    #[zoom(min_items = 1, max_items = 1)]
    attendees: Vec<NewAttendee>,
) -> ScheduledCallback;

/// Lists the slots in which a queue accepts callbacks.
///
/// The queue needs a scheduler.
#[zoom_endpoint(
    GET, "/contact_center/queues/<queue_id>/scheduled_callbacks/supportive_slots",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue:admin"],
    rate_limit = Medium,
    operation = "Listqueuescheduledcallbacksavailability",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/%7BqueueId%7D/scheduled_callbacks/supportive_slots",
    errors(
        /// The access token is invalid.
        400/124 => InvalidAccessToken,
        /// `from` is not before `to`, the range exceeds 45 days, or a time or the time zone has an invalid format.
        400/300 => InvalidTimeRange,
        /// The queue has no scheduler.
        400/1503 => SchedulerNotSetUp,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_slots(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    #[zoom(max_length = 50)]
    queue_id: String,
    /// Earliest time of the slots. Without `from` and `to`, the slots of seven days from today are listed; the range
    /// must not exceed 45 days.
    from: Option<Timestamp>,
    /// Latest time of the slots.
    to: Option<Timestamp>,
    /// Time zone whose days group the slots, as IANA identifier; by default that of the scheduler.
    #[zoom(max_length = 50)]
    timezone: Option<String>,
) -> Availability;

/// Slots in which callbacks can be booked.
#[zoom_model(response)]
pub struct Availability {
    /// Time zone whose days group the slots, as IANA identifier.
    #[zoom(max_length = 50)]
    pub timezone: Option<String>,
    /// Duration of a slot, in minutes.
    pub slot_duration: Option<i64>,
    /// Days with slots.
    pub booking_days: Vec<BookingDay>,
}

/// Slots of one day.
#[zoom_model(response)]
pub struct BookingDay {
    /// Date.
    pub slot_date: Option<Date>,
    /// Time slots of the day.
    pub slots: Vec<Slot>,
}

/// Slot for callbacks.
#[zoom_model(response)]
pub struct Slot {
    /// Number of callbacks that can still be booked in the slot.
    pub available_count: Option<u32>,
    /// Start of the slot.
    pub start_time: Option<Timestamp>,
    /// Whether the slot can be booked.
    pub availability_status: Option<AvailabilityStatus>,
}

/// Whether a slot can be booked.
#[zoom_model]
pub enum AvailabilityStatus {
    /// Available.
    Available,
    /// Unavailable.
    Unavailable,
}

/// Callback that was scheduled.
#[zoom_model(response)]
pub struct ScheduledCallback {
    /// Consumer to call back.
    #[zoom(min_items = 1, max_items = 1)]
    pub attendees: Vec<Attendee>,
}

/// Consumer who receives a callback.
#[zoom_model(response)]
pub struct Attendee {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address of the attendee.
    pub email: Option<String>,
    /// Phone number, in E.164 format.
    pub phone_number: Option<String>,
    /// ID of the attendee.
    pub attendee_id: Option<String>,
}

/// Consumer to call back.
#[zoom_model]
pub struct NewAttendee {
    /// First name.
    #[zoom(max_length = 50)]
    pub first_name: String,
    /// Last name.
    #[zoom(max_length = 50)]
    pub last_name: String,
    /// Email address of the attendee.
    #[zoom(max_length = 254, format = "email")]
    pub email: String,
    /// Phone number, in E.164 format.
    #[zoom(max_length = 30)]
    pub phone_number: String,
}
