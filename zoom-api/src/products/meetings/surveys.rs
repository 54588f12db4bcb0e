//! Surveys.

use super::QuestionType;
use crate::types::MeetingId;
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Gets a survey.
///
/// Zoom's page: [Get a meeting survey](https://developers.zoom.us/docs/api/meetings/#tag/surveys/GET/meetings/%7BmeetingId%7D/survey).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/survey",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:survey", "meeting:read:survey:admin"],
    rate_limit = Light,
    errors(
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting not found.
        404/300 => MeetingNotFound,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_survey(
    /// The meeting.
    meeting_id: MeetingId,
) -> Survey;

/// Deletes a survey.
///
/// Zoom's page: [Delete a meeting survey](https://developers.zoom.us/docs/api/meetings/#tag/surveys/DELETE/meetings/%7BmeetingId%7D/survey).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/survey",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:survey", "meeting:delete:survey:admin"],
    rate_limit = Light,
    errors(
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting not found.
        404/300 => MeetingNotFound,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_survey(
    /// The meeting.
    meeting_id: MeetingId,
) -> NoContent;

/// Updates a survey.
///
/// Zoom's page: [Update a meeting survey](https://developers.zoom.us/docs/api/meetings/#tag/surveys/PATCH/meetings/%7BmeetingId%7D/survey).
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/survey", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:survey", "meeting:update:survey:admin"],
    rate_limit = Light,
    errors(
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting not found.
        404/300 => MeetingNotFound,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_survey(
    /// The meeting.
    meeting_id: MeetingId,
    /// The custom survey.
    custom_survey: Option<CustomSurvey>,
    /// Whether in the browser is shown: `true` when left out.
    show_in_the_browser: Option<bool>,
    /// The third party survey: at most 64 characters.
    third_party_survey: Option<String>,
) -> NoContent;

/// A survey.
#[zoom_model]
pub struct Survey {
    /// The custom survey.
    pub custom_survey: Option<CustomSurvey>,
    /// Whether in the browser is shown: `true` when left out.
    pub show_in_the_browser: Option<bool>,
    /// The third party survey: at most 64 characters.
    pub third_party_survey: Option<String>,
}

/// A custom survey.
#[zoom_model]
pub struct CustomSurvey {
    /// The title: at most 64 characters.
    pub title: Option<String>,
    /// Whether `anonymous` is on: `false` when left out.
    pub anonymous: Option<bool>,
    /// Whether "numbered questions" is on: `false` when left out.
    pub numbered_questions: Option<bool>,
    /// Whether question type is shown: `false` when left out.
    pub show_question_type: Option<bool>,
    /// The feedback: at most 320 characters.
    pub feedback: Option<String>,
    /// The questions: 1 to 100.
    pub questions: Vec<Question>,
}

/// A question.
#[zoom_model]
pub struct Question {
    /// The name.
    pub name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<QuestionType>,
    /// Whether answer is required: `false` when left out.
    pub answer_required: Option<bool>,
    /// Whether as dropdown is shown: `false` when left out.
    pub show_as_dropdown: Option<bool>,
    /// The answers: at least 2.
    pub answers: Vec<String>,
    /// The prompts: 2 to 10.
    pub prompts: Vec<Prompt>,
    /// The answer min character: at least 1.
    pub answer_min_character: Option<i64>,
    /// The answer max character.
    pub answer_max_character: Option<i64>,
    /// The rating min value: at least 0.
    pub rating_min_value: Option<i64>,
    /// The rating max value: at most 10.
    pub rating_max_value: Option<i64>,
    /// The rating min label: at most 50 characters.
    pub rating_min_label: Option<String>,
    /// The rating max label: at most 50 characters.
    pub rating_max_label: Option<String>,
}

/// A prompt.
#[zoom_model]
pub struct Prompt {
    /// The prompt question: at most 200 characters.
    pub prompt_question: Option<String>,
}
