//! Webinar surveys: get, update and delete them.

use super::CustomSurvey;
use zoom_api::types::MeetingId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the survey of a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on and "Webinar Survey" enabled.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/survey",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:survey", "webinar:read:survey:admin"],
    rate_limit = Light,
    operation = "webinarSurveyGet",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/survey",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Survey" is disabled.
        400/3000 => WebinarSurveyDisabled,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_survey(
    /// ID of the webinar.
    webinar_id: MeetingId,
) -> Survey;

/// Deletes the survey of a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on and "Webinar Survey" enabled.
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/survey",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:survey", "webinar:delete:survey:admin"],
    rate_limit = Light,
    operation = "webinarSurveyDelete",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/survey",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Survey" is disabled.
        400/3000 => WebinarSurveyDisabled,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_survey(
    /// ID of the webinar.
    webinar_id: MeetingId,
) -> NoContent;

/// Updates the survey of a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on and "Webinar Survey" enabled.
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/survey", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:survey", "webinar:update:survey:admin"],
    rate_limit = Light,
    operation = "webinarSurveyUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/survey",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID or the URL of the third-party survey is invalid.
        400/300 => InvalidParameter,
        /// The setting "Webinar Survey" is disabled, or the one that allows third-party surveys.
        400/3000 => SurveyNotAllowed,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_survey(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// Custom survey of the webinar.
    custom_survey: Option<CustomSurvey>,
    /// Whether the survey opens in the browser at the end of the webinar; by default yes.
    show_in_the_browser: Option<bool>,
    /// Whether the follow-up email links to the survey; by default no.
    show_in_the_follow_up_email: Option<bool>,
    /// URL of a third-party survey for the webinar.
    #[zoom(max_length = 64)]
    third_party_survey: Option<String>,
) -> NoContent;

/// Survey of a webinar: a custom one in Zoom, or a third-party one.
#[zoom_model(response)]
pub struct Survey {
    /// Custom survey of the webinar.
    pub custom_survey: Option<CustomSurvey>,
    /// Whether the survey opens in the browser at the end of the webinar.
    pub show_in_the_browser: Option<bool>,
    /// Whether the follow-up email links to the survey.
    pub show_in_the_follow_up_email: Option<bool>,
    /// URL of a third-party survey for the webinar.
    #[zoom(max_length = 64)]
    pub third_party_survey: Option<String>,
}
