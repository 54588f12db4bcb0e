//! Surveys that attendees of a webinar are shown: read, change and delete them.

use super::CustomSurvey;
use zoom_api::types::MeetingId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the survey that attendees of a webinar are shown.
///
/// The host needs a Pro plan or higher with the webinar add-on, and "Webinar Survey" enabled.
///
/// Zoom's page: [Get a webinar survey](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/survey).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/survey",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:survey", "webinar:read:survey:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Survey" is off.
        400/3000 => WebinarSurveyDisabled,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_survey(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
) -> Survey;

/// Deletes the survey of a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on, and "Webinar Survey" enabled.
///
/// Zoom's page: [Delete a webinar survey](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/survey).
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/survey",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:survey", "webinar:delete:survey:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Survey" is off.
        400/3000 => WebinarSurveyDisabled,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_survey(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
) -> NoContent;

/// Changes the survey of a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on, and "Webinar Survey" enabled.
///
/// Zoom's page: [Update a webinar survey](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/survey).
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/survey", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:survey", "webinar:update:survey:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID or the link to the third-party survey is not valid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Survey" is off, or the one that allows third-party surveys.
        400/3000 => WebinarSurveyDisabled,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_survey(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The survey made for the webinar.
    custom_survey: Option<CustomSurvey>,
    /// Whether the survey opens in the browser at the end of the webinar.
    show_in_the_browser: Option<bool>,
    /// Whether the follow-up e-mail links to the survey.
    show_in_the_follow_up_email: Option<bool>,
    /// The link to a third party's survey on the webinar. At most 64 characters.
    third_party_survey: Option<String>,
) -> NoContent;

/// The survey of a webinar: one made in Zoom, or a third party's.
#[zoom_model]
pub struct Survey {
    /// The survey made for the webinar.
    pub custom_survey: Option<CustomSurvey>,
    /// Whether the survey opens in the browser at the end of the webinar.
    pub show_in_the_browser: Option<bool>,
    /// Whether the follow-up e-mail links to the survey.
    pub show_in_the_follow_up_email: Option<bool>,
    /// The link to a third party's survey on the webinar. At most 64 characters.
    pub third_party_survey: Option<String>,
}
