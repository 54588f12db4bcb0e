//! Speakers of events.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the speakers of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/speakers",
    scopes = ["zoom_events_speakers:read", "zoom_events_speakers:read:admin", "zoom_events:read:list_speakers", "zoom_events:read:list_speakers:admin"],
    rate_limit = Light,
    operation = "getSpeakers",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/speakers/GET/zoom_events/events/%7BeventId%7D/speakers",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn list_speakers(
    /// ID of the event.
    event_id: String,
) -> SpeakerList;

/// Adds a speaker to an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    POST, "/zoom_events/events/<event_id>/speakers", json,
    scopes = ["zoom_events_speakers:write", "zoom_events_speakers:write:admin", "zoom_events:write:speaker", "zoom_events:write:speaker:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createSpeaker",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/speakers/POST/zoom_events/events/%7BeventId%7D/speakers",
    errors(
        /// Zoom's content moderation rejected a text.
        400/1001 => ContentRejected,
        /// Another speaker has this email address.
        400/1003 => EmailTaken,
        /// The event has the maximum number of speakers.
        403/3002 => TooManySpeakers,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn create_speaker(
    /// ID of the event.
    event_id: String,
    /// Speaker to add.
    #[body]
    speaker: NewSpeaker,
) -> Speaker;

/// Returns a speaker of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/speakers/<speaker_id>",
    scopes = ["zoom_events_speakers:read", "zoom_events_speakers:read:admin", "zoom_events:read:speaker", "zoom_events:read:speaker:admin"],
    rate_limit = Light,
    operation = "getSpeaker",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/speakers/GET/zoom_events/events/%7BeventId%7D/speakers/%7BspeakerId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The speaker does not exist.
        404/2005 => SpeakerNotFound,
    )
)]
pub fn get_speaker(
    /// ID of the event.
    event_id: String,
    /// ID of the speaker.
    speaker_id: String,
) -> Speaker;

/// Deletes a speaker of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    DELETE, "/zoom_events/events/<event_id>/speakers/<speaker_id>",
    scopes = ["zoom_events_speakers:write", "zoom_events_speakers:write:admin", "zoom_events:delete:speaker", "zoom_events:delete:speaker:admin"],
    rate_limit = Light,
    operation = "deleteSpeaker",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/speakers/DELETE/zoom_events/events/%7BeventId%7D/speakers/%7BspeakerId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The speaker does not exist.
        403/2005 => SpeakerNotFound,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn delete_speaker(
    /// ID of the event.
    event_id: String,
    /// ID of the speaker.
    speaker_id: String,
) -> NoContent;

/// Updates a speaker of an event.
///
/// An omitted value stays unchanged. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PATCH, "/zoom_events/events/<event_id>/speakers/<speaker_id>", json,
    scopes = ["zoom_events_speakers:write", "zoom_events_speakers:write:admin", "zoom_events:update:speaker", "zoom_events:update:speaker:admin"],
    rate_limit = Light,
    operation = "updateSpeaker",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/speakers/PATCH/zoom_events/events/%7BeventId%7D/speakers/%7BspeakerId%7D",
    errors(
        /// Zoom's content moderation rejected a text.
        400/1001 => ContentRejected,
        /// Another speaker has this email address.
        400/1003 => EmailTaken,
        /// The person has another role in the same session.
        400/1005 => MultipleRoles,
        /// The speaker does not exist.
        403/2005 => SpeakerNotFound,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn update_speaker(
    /// ID of the event.
    event_id: String,
    /// ID of the speaker.
    speaker_id: String,
    /// Changes to the speaker.
    #[body]
    speaker: SpeakerUpdate,
) -> NoContent;

/// Speaker of an event.
#[zoom_model(response)]
pub struct Speaker {
    /// ID of the speaker.
    pub speaker_id: Option<String>,
    /// Name of the speaker.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Biography of the speaker.
    pub biography: Option<String>,
    /// Company of the speaker.
    pub company_name: Option<String>,
    /// Website of the speaker's company.
    pub company_website: Option<String>,
    /// URL of the LinkedIn profile.
    pub linkedin_url: Option<String>,
    /// URL of the Twitter profile.
    pub twitter_url: Option<String>,
    /// URL of the YouTube profile.
    pub youtube_url: Option<String>,
    /// Whether the event page features the speaker.
    pub featured_in_event_detail_page: Option<bool>,
    /// Whether the event page shows the speaker.
    pub visible_in_event_detail_page: Option<bool>,
    /// Whether the lobby features the speaker.
    pub featured_in_lobby: Option<bool>,
    /// Whether the lobby shows the speaker.
    pub visible_in_lobby: Option<bool>,
}

/// Speakers of an event.
#[zoom_model(response)]
pub struct SpeakerList {
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Speakers.
    #[zoom(max_items = 300)]
    pub speakers: Vec<Speaker>,
}

/// Speaker to add.
#[zoom_model]
pub struct NewSpeaker {
    /// Name of the speaker.
    pub name: String,
    /// Email address.
    pub email: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Biography of the speaker.
    pub biography: Option<String>,
    /// Company of the speaker.
    pub company_name: Option<String>,
    /// Website of the speaker's company.
    pub company_website: Option<String>,
    /// URL of the LinkedIn profile.
    pub linkedin_url: Option<String>,
    /// URL of the Twitter profile.
    pub twitter_url: Option<String>,
    /// URL of the YouTube profile.
    pub youtube_url: Option<String>,
    /// Whether the event page features the speaker.
    pub featured_in_event_detail_page: Option<bool>,
    /// Whether the event page shows the speaker.
    #[zoom(default = true)]
    pub visible_in_event_detail_page: Option<bool>,
    /// Whether the lobby features the speaker.
    pub featured_in_lobby: Option<bool>,
    /// Whether the lobby shows the speaker.
    #[zoom(default = true)]
    pub visible_in_lobby: Option<bool>,
}

/// Changes to a speaker.
#[zoom_model]
pub struct SpeakerUpdate {
    /// Name of the speaker.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Biography of the speaker.
    pub biography: Option<String>,
    /// Company of the speaker.
    pub company_name: Option<String>,
    /// Website of the speaker's company.
    pub company_website: Option<String>,
    /// URL of the LinkedIn profile.
    pub linkedin_url: Option<String>,
    /// URL of the Twitter profile.
    pub twitter_url: Option<String>,
    /// URL of the YouTube profile.
    pub youtube_url: Option<String>,
    /// Whether the event page features the speaker.
    pub featured_in_event_detail_page: Option<bool>,
    /// Whether the event page shows the speaker.
    pub visible_in_event_detail_page: Option<bool>,
    /// Whether the lobby features the speaker.
    pub featured_in_lobby: Option<bool>,
    /// Whether the lobby shows the speaker.
    pub visible_in_lobby: Option<bool>,
}
