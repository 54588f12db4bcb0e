//! Events of Zoom Events.

mod event;
mod session;
mod ticket;
mod vod;

pub use event::*;
pub use session::*;
pub use ticket::*;
pub use vod::*;

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Events.
#[zoom_event]
pub enum Event {
    ZoomEventsEventCancelled,
    ZoomEventsEventDuplicated,
    ZoomEventsEventPublished,
    ZoomEventsEventUpdated,
    ZoomEventsExhibitorCreated,
    ZoomEventsExhibitorDeleted,
    ZoomEventsExhibitorUpdated,
    ZoomEventsSessionCreated,
    ZoomEventsSessionDeleted,
    ZoomEventsSessionEnded,
    ZoomEventsSessionUpdated,
    ZoomEventsSpeakerCreated,
    ZoomEventsSpeakerDeleted,
    ZoomEventsSpeakerUpdated,
    ZoomEventsTicketCreated,
    ZoomEventsTicketDeleted,
    ZoomEventsTicketTypeCreated,
    ZoomEventsTicketTypeDeleted,
    ZoomEventsTicketTypeUpdated,
    ZoomEventsTicketUpdated,
    ZoomEventsVodRegistrationCreated,
}

/// The host added an exhibitor to an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.exhibitor_created",
    scopes = ["zoom_events_exhibitors:write", "zoom_events_exhibitors:write:admin", "zoom_events:read:exhibitor", "zoom_events:read:exhibitor:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.exhibitor_created",
)]
pub struct ZoomEventsExhibitorCreated {
    /// Account of the event's host.
    pub account_id: String,
    /// Exhibitor.
    pub object: ZoomEventsExhibitorObject,
}

/// The host deleted an exhibitor of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.exhibitor_deleted",
    scopes = ["zoom_events_exhibitors:write", "zoom_events_exhibitors:write:admin", "zoom_events:read:exhibitor", "zoom_events:read:exhibitor:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.exhibitor_deleted",
)]
pub struct ZoomEventsExhibitorDeleted {
    /// Account of the event's host.
    pub account_id: String,
    /// Exhibitor.
    pub object: ZoomEventsExhibitorObject,
}

/// The host changed an exhibitor of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.exhibitor_updated",
    scopes = ["zoom_events_exhibitors:write", "zoom_events_exhibitors:write:admin", "zoom_events:read:exhibitor", "zoom_events:read:exhibitor:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.exhibitor_updated",
)]
pub struct ZoomEventsExhibitorUpdated {
    /// Account of the event's host.
    pub account_id: String,
    /// Exhibitor.
    pub object: ZoomEventsExhibitorObject,
}

/// The host added a speaker to an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.speaker_created",
    scopes = ["zoom_events_speakers:write", "zoom_events_speakers:write:admin", "zoom_events:read:speaker", "zoom_events:read:speaker:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.speaker_created",
)]
pub struct ZoomEventsSpeakerCreated {
    /// Account of the event's host.
    pub account_id: String,
    /// Speaker.
    pub object: ZoomEventsSpeakerObject,
}

/// The host deleted a speaker of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.speaker_deleted",
    scopes = ["zoom_events_speakers:write", "zoom_events_speakers:write:admin", "zoom_events:read:speaker", "zoom_events:read:speaker:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.speaker_deleted",
)]
pub struct ZoomEventsSpeakerDeleted {
    /// Account of the event's host.
    pub account_id: String,
    /// Speaker.
    pub object: ZoomEventsSpeakerObject,
}

/// The host changed a speaker of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.speaker_updated",
    scopes = ["zoom_events_speakers:write", "zoom_events_speakers:write:admin", "zoom_events:read:speaker", "zoom_events:read:speaker:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.speaker_updated",
)]
pub struct ZoomEventsSpeakerUpdated {
    /// Account of the event's host.
    pub account_id: String,
    /// Speaker.
    pub object: ZoomEventsSpeakerObject,
}

/// Whether people attend online, in person, or both.
#[zoom_model]
pub enum AttendanceType {
    /// Virtual.
    #[zoom(alias = "Virtual")]
    Virtual,
    /// In person.
    #[zoom(rename = "in-person", alias = "In-person")]
    InPerson,
    /// Hybrid.
    #[zoom(alias = "Hybrid")]
    Hybrid,
}

/// Exhibitor in `zoom_events.exhibitor_created` and 2 other events.
#[zoom_model]
pub struct ZoomEventsExhibitorObject {
    /// ID of the event.
    pub event_id: Option<String>,
    /// User ID of the event's host, who created the event.
    pub host_id: Option<String>,
    /// ID of the exhibitor.
    pub exhibitor_id: Option<String>,
    /// Name of the exhibitor.
    pub name: Option<String>,
    /// Description of the exhibitor.
    pub description: Option<String>,
    /// Whether the exhibitor is a sponsor.
    pub is_sponsor: Option<bool>,
    /// ID of the sponsor tier; only for sponsors.
    pub tier_id: Option<String>,
    /// Full name of the contact person.
    pub contact_name: Option<String>,
    /// Email address of the contact person.
    pub contact_email: Option<String>,
}

/// Speaker in `zoom_events.speaker_created` and 2 other events.
#[zoom_model]
pub struct ZoomEventsSpeakerObject {
    /// ID of the event.
    pub event_id: Option<String>,
    /// User ID of the event's host, who created the event.
    pub host_id: Option<String>,
    /// ID of the speaker.
    pub speaker_id: Option<String>,
    /// Name of the speaker.
    pub name: Option<String>,
    /// Email address of the speaker.
    pub email: Option<String>,
}
