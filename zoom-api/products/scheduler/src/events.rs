//! Events of Zoom Scheduler.

use jiff::Timestamp;

use zoom_api::types::MeetingId;
use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Scheduler.
#[zoom_event]
pub enum Event {
    SchedulerScheduledEventCanceled,
    SchedulerScheduledEventCreated,
}

/// The host or the person who booked canceled a booked event.
#[zoom_event(
    "scheduler.scheduled_event_canceled",
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:scheduled_event", "scheduler:read:scheduled_event:admin"],
    docs = "https://developers.zoom.us/docs/api/scheduler/events/#tag/scheduler/POSTscheduler.scheduled_event_canceled",
)]
pub struct SchedulerScheduledEventCanceled {
    /// Account of the event's host.
    pub account_id: Option<String>,
    /// User ID of the event's host.
    pub user_id: Option<String>,
    /// Booking.
    pub object: Option<SchedulerScheduledEventCanceledObject>,
}

/// A person booked an event on a public booking page.
#[zoom_event(
    "scheduler.scheduled_event_created",
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:scheduled_event", "scheduler:read:scheduled_event:admin"],
    docs = "https://developers.zoom.us/docs/api/scheduler/events/#tag/scheduler/POSTscheduler.scheduled_event_created",
)]
pub struct SchedulerScheduledEventCreated {
    /// Account of the event's host.
    pub account_id: Option<String>,
    /// User ID of the event's host.
    pub user_id: Option<String>,
    /// Booking.
    pub object: Option<SchedulerScheduledEventCreatedObject>,
}

/// Booking in `scheduler.scheduled_event_canceled` events.
#[zoom_model]
pub struct SchedulerScheduledEventCanceledObject {
    /// Email address of the person who booked.
    pub invitee_email: Option<String>,
    /// First name of the person who booked.
    pub invitee_first_name: Option<String>,
    /// Last name of the person who booked.
    pub invitee_last_name: Option<String>,
    /// URL on which the invitee can reschedule or cancel.
    #[zoom(secret)]
    pub manage_url: Option<String>,
    /// Person who canceled the event, the time and the reason.
    pub cancellation: Option<Cancellation>,
    /// Time zone of the invitee, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
    /// Questions of the booking form with the answers.
    pub questions_and_answers: Vec<QuestionAndAnswers>,
    /// Event that was canceled.
    pub scheduled_event: Option<ScheduledEvent>,
    /// Where the invitee came from; only if the booking link has UTM parameters.
    pub tracking: Option<Tracking>,
    /// Whether the booking comes from rescheduling an event.
    pub rescheduled: Option<bool>,
    /// When the booking was made.
    pub created: Option<Timestamp>,
    /// Phone number of the invitee for reminders by text message.
    pub text_phone_number: Option<String>,
}

/// Person who canceled the event, the time and the reason.
#[zoom_model]
pub struct Cancellation {
    /// Name or email address of the person who canceled.
    pub canceled_by: Option<String>,
    /// Whether the host or the invitee canceled.
    pub canceler_type: Option<CancelerType>,
    /// When the event was canceled.
    pub cancel_at: Option<Timestamp>,
    /// Why the event was canceled.
    pub reason: Option<String>,
}

/// Whether the host or the invitee canceled.
#[zoom_model]
pub enum CancelerType {
    /// Host.
    Host,
    /// Invitee.
    Invitee,
}

/// Question of the booking form with the answers.
#[zoom_model]
pub struct QuestionAndAnswers {
    /// Question of the booking form.
    pub question: Option<String>,
    /// Position of the question, counted from 0.
    pub position: Option<i64>,
    /// Answers to the question.
    pub answer: Vec<String>,
}

/// Event that was booked or canceled.
#[zoom_model]
pub struct ScheduledEvent {
    /// ID of the event.
    pub event_id: Option<String>,
    /// Attendees of the event. For canceled events, Zoom documents the hosts here.
    pub attendees: Vec<Attendee>,
    /// Numbers of invitees.
    pub invitee_counters: Option<InviteeCounters>,
    /// When the event ends.
    pub end_date_time: Option<Timestamp>,
    /// Email addresses of the guests.
    pub guests: Vec<String>,
    /// Kind of location. Online meetings are described by `external_location`, all others by `location`.
    pub location_kind: Option<LocationKind>,
    /// Location of the event; only if `location_kind` is not an online meeting.
    pub location: Option<Location>,
    /// Online meeting of the event; only if `location_kind` is an online meeting.
    pub external_location: Option<ExternalLocation>,
    /// When the event starts.
    pub start_date_time: Option<Timestamp>,
    /// Whether the event is confirmed or canceled.
    pub status: Option<ScheduledEventStatus>,
    /// Name of the schedule that the event was booked with.
    #[zoom(max_length = 256)]
    pub summary: Option<String>,
    /// When the event was last changed.
    pub updated: Option<Timestamp>,
    /// When the event was created.
    pub created: Option<Timestamp>,
    /// Notes of the event.
    #[zoom(max_length = 1024)]
    pub meeting_notes: Option<String>,
}

/// Host or invitee of the event.
#[zoom_model]
pub struct Attendee {
    /// Name of the attendee.
    pub display_name: Option<String>,
    /// Email address of the attendee.
    pub email: Option<String>,
}

/// Numbers of invitees of an event.
#[zoom_model]
pub struct InviteeCounters {
    /// Number of all invitees.
    pub total: Option<i64>,
    /// Number of active invitees.
    pub active: Option<i64>,
    /// Maximum number of invitees.
    pub limit: Option<i64>,
}

/// Kind of location.
#[zoom_model]
pub enum LocationKind {
    /// Place as free text.
    Custom,
    /// Meeting in person.
    #[zoom(rename = "in-person_meeting")]
    InPersonMeeting,
    /// The host calls the invitee.
    OutboundCall,
    /// The invitee calls the host.
    InboundCall,
    /// The invitee chooses the place.
    InviteeSpecified,
    /// Zoom.
    Zoom,
    /// Google Meet.
    GoogleMeet,
    /// Microsoft Teams.
    MicrosoftTeams,
}

/// Location of an event: in Zoom or not online.
#[zoom_model(one_of)]
pub enum Location {
    /// Zoom.
    Zoom(Box<LocationZoom>),
    /// The event does not take place online.
    NonOnlineMeeting(LocationNonOnlineMeeting),
}

/// Location of an event that takes place in Zoom.
#[zoom_model]
pub struct LocationZoom {
    /// URL to join the meeting.
    #[zoom(secret, max_length = 1024)]
    pub zoom_join_url: Option<String>,
    /// Kind of location.
    pub location_type: Option<ScheduledEventLocationType>,
    /// ID and passcode of the meeting.
    pub zoom_meeting_data: Option<ZoomMeetingData>,
    /// Whether the meeting is scheduled, or failed to be.
    pub zoom_meeting_status: Option<ZoomMeetingStatus>,
}

/// Kind of location.
#[zoom_model]
pub enum ScheduledEventLocationType {
    /// Zoom.
    Zoom,
}

/// ID and passcode of the meeting.
#[zoom_model]
pub struct ZoomMeetingData {
    /// Number of the meeting.
    #[zoom(max_length = 1024)]
    pub zoom_meeting_id: Option<String>,
    /// Passcode of the meeting.
    #[zoom(secret, max_length = 1024)]
    pub zoom_meeting_passcode: Option<String>,
    /// ID of the personal meeting room.
    #[zoom(max_length = 1024)]
    pub zoom_personal_meeting_id: Option<String>,
}

/// Whether the meeting is scheduled, or failed to be.
#[zoom_model]
pub enum ZoomMeetingStatus {
    /// Scheduled.
    Scheduled,
    /// Failed.
    Failed,
}

/// Location of an event that does not take place online.
#[zoom_model]
pub struct LocationNonOnlineMeeting {
    /// Place of the event, or a phone number.
    #[zoom(max_length = 1024)]
    pub custom_location: Option<String>,
    /// Kind of location.
    pub location_type: Option<LocationType>,
    /// More about the location.
    pub additional_info: Option<String>,
}

/// Kind of location.
#[zoom_model]
pub enum LocationType {
    /// Place as free text.
    Custom,
    /// Meeting in person.
    #[zoom(rename = "in-person_meeting")]
    InPersonMeeting,
    /// The host calls the invitee.
    OutboundCall,
    /// The invitee calls the host.
    InboundCall,
    /// The invitee chooses the place.
    InviteeSpecified,
}

/// Online meeting of the event.
#[zoom_model]
pub struct ExternalLocation {
    /// Provider of the online meeting.
    pub kind: Option<ExternalLocationKind>,
    /// ID of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// ID of the personal meeting room.
    pub personal_meeting_id: Option<String>,
    /// Passcode of the meeting.
    #[zoom(secret)]
    pub meeting_passcode: Option<String>,
    /// Description of the meeting.
    pub meeting_description: Option<String>,
    /// URL to join the meeting.
    #[zoom(secret)]
    pub meeting_join_url: Option<String>,
}

/// Provider of the online meeting.
#[zoom_model]
pub enum ExternalLocationKind {
    /// Zoom.
    Zoom,
    /// Google Meet.
    GoogleMeet,
    /// Microsoft Teams.
    MicrosoftTeams,
}

/// Whether the event is confirmed or canceled.
#[zoom_model]
pub enum ScheduledEventStatus {
    /// Confirmed.
    Confirmed,
    /// Canceled.
    Cancelled,
}

/// Where the invitee came from.
#[zoom_model]
pub struct Tracking {
    /// Site that sent the invitee.
    pub utm_source: Option<String>,
    /// Kind of link that was used, such as `email`.
    pub utm_medium: Option<String>,
    /// Campaign that brought the invitee.
    pub utm_campaign: Option<String>,
    /// Element that the invitee clicked, such as a banner or a text link.
    pub utm_content: Option<String>,
    /// Search terms that led to the booking page.
    pub utm_term: Option<String>,
    /// IDs of related Salesforce objects.
    pub salesforce_ids: Vec<SalesforceIds>,
}

/// IDs of related Salesforce objects.
#[zoom_model]
pub struct SalesforceIds {
    /// ID of the person's Salesforce object.
    pub sf_person: Option<String>,
    /// ID of the related Salesforce object.
    pub sf_relates: Option<String>,
}

/// Booking in `scheduler.scheduled_event_created` events.
#[zoom_model]
pub struct SchedulerScheduledEventCreatedObject {
    /// Email address of the person who booked.
    pub invitee_email: Option<String>,
    /// First name of the person who booked.
    pub invitee_first_name: Option<String>,
    /// Last name of the person who booked.
    pub invitee_last_name: Option<String>,
    /// URL on which the invitee can reschedule or cancel.
    #[zoom(secret)]
    pub manage_url: Option<String>,
    /// Time zone of the invitee, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
    /// Questions of the booking form with the answers.
    pub questions_and_answers: Vec<QuestionAndAnswers>,
    /// Event that was booked.
    pub scheduled_event: Option<ScheduledEvent>,
    /// Where the invitee came from; only if the booking link has UTM parameters.
    pub tracking: Option<Tracking>,
    /// Whether the booking comes from rescheduling an event.
    pub rescheduled: Option<bool>,
    /// When the booking was made.
    pub created: Option<Timestamp>,
    /// Phone number of the invitee for reminders by text message.
    pub text_phone_number: Option<String>,
}
