//! Meeting surveys: get, update and delete them.
//!
//! The host must be a Pro user with "Meeting Survey" enabled. Instant meetings have no survey.

use super::CustomSurvey;
use zoom_api::types::MeetingId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the survey of a meeting.
///
/// The host must be a Pro user with "Meeting Survey" enabled. Only for scheduled meetings: instant meetings have no
/// survey.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/survey",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:survey", "meeting:read:survey:admin"],
    rate_limit = Light,
    operation = "meetingSurveyGet",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/surveys/GET/meetings/%7BmeetingId%7D/survey",
    errors(
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// The app cannot access this meeting, or the setting "Meeting Survey" is disabled.
        400/3000 => CannotAccessSurvey,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/300 => MeetingNotFound,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_survey(
    /// ID of the meeting.
    meeting_id: MeetingId,
) -> Survey;

/// Deletes the survey of a meeting.
///
/// The host must be a Pro user with "Meeting Survey" enabled. Only for scheduled meetings: instant meetings have no
/// survey.
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/survey",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:survey", "meeting:delete:survey:admin"],
    rate_limit = Light,
    operation = "meetingSurveyDelete",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/surveys/DELETE/meetings/%7BmeetingId%7D/survey",
    errors(
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// The app cannot access this meeting, or the setting "Meeting Survey" is disabled.
        400/3000 => CannotAccessSurvey,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/300 => MeetingNotFound,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_survey(
    /// ID of the meeting.
    meeting_id: MeetingId,
) -> NoContent;

/// Updates the survey of a meeting.
///
/// The host must be a Pro user with "Meeting Survey" enabled. Only for scheduled meetings: instant meetings have no
/// survey.
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/survey", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:survey", "meeting:update:survey:admin"],
    rate_limit = Light,
    operation = "meetingSurveyUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/surveys/PATCH/meetings/%7BmeetingId%7D/survey",
    errors(
        /// The meeting ID or the URL of the third-party survey is invalid.
        400/300 => InvalidParameter,
        /// The app cannot access this meeting, or the setting "Meeting Survey" or the one that allows third-party
        /// surveys is disabled.
        400/3000 => CannotAccessSurvey,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/300 => MeetingNotFound,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_survey(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Custom survey of the meeting.
    custom_survey: Option<CustomSurvey>,
    /// Whether the survey opens in the browser at the end of the meeting; `true` by default.
    show_in_the_browser: Option<bool>,
    /// URL of a third-party survey for the meeting.
    #[zoom(max_length = 64)]
    third_party_survey: Option<String>,
) -> NoContent;

/// Survey of a meeting: a custom one in Zoom, or a third-party one.
#[zoom_model(response)]
pub struct Survey {
    /// Custom survey of the meeting.
    pub custom_survey: Option<CustomSurvey>,
    /// Whether the survey opens in the browser at the end of the meeting; `true` by default.
    pub show_in_the_browser: Option<bool>,
    /// URL of a third-party survey for the meeting.
    #[zoom(max_length = 64)]
    pub third_party_survey: Option<String>,
}
