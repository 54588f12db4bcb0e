//! Past webinars: their instances, participants, absentees, questions and poll results.

use super::{ParticipantQuestionList, PastInstance, PastParticipantPage, PollResultList, WebinarRegistrantPage};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the absentees of a past webinar.
///
/// Requires a Pro plan or higher with the webinar add-on for the host. The webinar must have required registration.
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/absentees",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_absentees", "webinar:read:list_absentees:admin"],
    rate_limit = Heavy,
    paged = registrants,
    operation = "webinarAbsentees",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/absentees",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The occurrence ID is invalid.
        400/300 => InvalidOccurrenceId,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The webinar does not require registration.
        400/3000 => RegistrationNotRequired,
        /// The webinar UUID does not exist or has expired.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_absentees(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
    /// ID of the occurrence whose absentees are listed.
    occurrence_id: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> WebinarRegistrantPage;

/// Lists the past instances of a webinar.
///
/// Requires a Pro plan or higher with the webinar add-on for the host.
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/instances",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_past_instances", "webinar:read:list_past_instances:admin"],
    rate_limit = Light,
    operation = "pastWebinars",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/instances",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The requested resource does not exist.
        404 => NotFound,
    )
)]
pub fn list_past_instances(
    /// ID of the webinar.
    webinar_id: MeetingId,
) -> WebinarInstanceList;

/// Lists the participants of a past webinar.
///
/// Requires a Pro plan or higher with the webinar add-on for the host. After sessions with hundreds of participants the
/// data is delayed: durations of `0` mean that it is incomplete.
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/participants",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_past_participants", "webinar:read:list_past_participants:admin"],
    rate_limit = Medium,
    paged = participants,
    operation = "listWebinarParticipants",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/participants",
    errors(
        /// The account has no paid plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_past_participants(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> PastParticipantPage;

/// Lists the poll answers of a past webinar.
///
/// The host needs a webinar license.
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/polls",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_past_polls", "webinar:read:list_past_polls:admin"],
    rate_limit = Medium,
    operation = "listPastWebinarPollResults",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/polls",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The webinar ID is invalid, or the webinar has not ended.
        404/3001 => InvalidWebinarId,
    )
)]
pub fn list_past_poll_results(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
) -> PollResultList;

/// Lists the questions and answers of a past webinar.
///
/// The host needs a webinar license.
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/qa",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:past_qa", "webinar:read:past_qa:admin"],
    rate_limit = Medium,
    operation = "listPastWebinarQA",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/qa",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The webinar ID is invalid, or the webinar has not ended.
        404/3001 => InvalidWebinarId,
    )
)]
pub fn list_past_questions(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
) -> ParticipantQuestionList;

/// Past instances of a webinar.
#[zoom_model(response)]
pub struct WebinarInstanceList {
    /// Past instances of the webinar.
    pub webinars: Vec<PastInstance>,
}
