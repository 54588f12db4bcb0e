//! Webinars that have ended: their instances, participants, absentees, questions and poll results.

use super::{ParticipantQuestionList, PastInstance, PastParticipantPage, PollResultList, WebinarRegistrantPage};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the registrants who did not attend a past webinar, page by page.
///
/// The host needs a Pro plan or higher with the webinar add-on. The webinar must have required registration.
///
/// Zoom's page: [Get webinar absentees](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/absentees).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/absentees",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_absentees", "webinar:read:list_absentees:admin"],
    rate_limit = Heavy,
    paged = registrants,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The ID of the occurrence is not valid.
        400/300 => InvalidOccurrenceId,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The webinar does not ask for registration.
        400/3000 => RegistrationNotRequired,
        /// Zoom knows no webinar with this UUID, or no longer.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_absentees(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
    /// The occurrence whose absentees to list, by its ID.
    occurrence_id: Option<String>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> WebinarRegistrantPage;

/// Lists the past instances of a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [List past webinar instances](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/instances).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/instances",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_past_instances", "webinar:read:list_past_instances:admin"],
    rate_limit = Light,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn list_past_instances(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
) -> WebinarInstanceList;

/// Lists the people who attended a past webinar, page by page.
///
/// The host needs a Pro plan or higher with the webinar add-on. After sessions with hundreds of participants the data
/// takes a while: durations of `0` mean that it is too early.
///
/// Zoom's page: [List webinar participants](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/participants).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/participants",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_past_participants", "webinar:read:list_past_participants:admin"],
    rate_limit = Medium,
    paged = participants,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The page token is not valid, or has expired.
        400/300 => InvalidPageToken,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_past_participants(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> PastParticipantPage;

/// Lists the answers given to the polls of a past webinar.
///
/// The host needs a webinar licence.
///
/// Zoom's page: [List past webinar poll results](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/polls).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/polls",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_past_polls", "webinar:read:list_past_polls:admin"],
    rate_limit = Medium,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar's ID is not valid, or it has not ended.
        404/3001 => InvalidWebinarId,
    )
)]
pub fn list_past_poll_results(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
) -> PollResultList;

/// Lists the questions that attendees asked in a past webinar, and the answers.
///
/// The host needs a webinar licence.
///
/// Zoom's page: [List Q&As of a past webinar](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/qa).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/qa",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:past_qa", "webinar:read:past_qa:admin"],
    rate_limit = Medium,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar's ID is not valid, or it has not ended.
        404/3001 => InvalidWebinarId,
    )
)]
pub fn list_past_questions(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
) -> ParticipantQuestionList;

/// The past instances of a webinar.
#[zoom_model]
pub struct WebinarInstanceList {
    /// The past instances of the webinar.
    pub webinars: Vec<PastInstance>,
}
