//! Surveys that attendees of a meeting are shown: read, change and delete them.
//!
//! The host must be a Pro user with "Meeting Survey" enabled. Instant meetings have no survey.

use super::QuestionType;
use zoom_api::types::MeetingId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the survey that attendees of a meeting are shown.
///
/// The host must be a Pro user with "Meeting Survey" enabled. The meeting must be a scheduled one: instant meetings
/// have no survey.
///
/// Zoom's page: [Get a meeting survey](https://developers.zoom.us/docs/api/meetings/#tag/surveys/GET/meetings/%7BmeetingId%7D/survey).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/survey",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:survey", "meeting:read:survey:admin"],
    rate_limit = Light,
    errors(
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this ID.
        404/300 => MeetingNotFound,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_survey(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
) -> Survey;

/// Deletes the survey of a meeting.
///
/// The host must be a Pro user with "Meeting Survey" enabled. The meeting must be a scheduled one: instant meetings
/// have no survey.
///
/// Zoom's page: [Delete a meeting survey](https://developers.zoom.us/docs/api/meetings/#tag/surveys/DELETE/meetings/%7BmeetingId%7D/survey).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/survey",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:survey", "meeting:delete:survey:admin"],
    rate_limit = Light,
    errors(
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// The app may not see this meeting, or the setting "Meeting Survey" is off: Zoom has one code for both.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this ID.
        404/300 => MeetingNotFound,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_survey(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
) -> NoContent;

/// Changes the survey of a meeting.
///
/// The host must be a Pro user with "Meeting Survey" enabled. The meeting must be a scheduled one: instant meetings
/// have no survey.
///
/// Zoom's page: [Update a meeting survey](https://developers.zoom.us/docs/api/meetings/#tag/surveys/PATCH/meetings/%7BmeetingId%7D/survey).
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/survey", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:survey", "meeting:update:survey:admin"],
    rate_limit = Light,
    errors(
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this ID.
        404/300 => MeetingNotFound,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_survey(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// The survey made for the meeting.
    custom_survey: Option<CustomSurvey>,
    /// Whether the survey opens in the browser at the end of the meeting.
    show_in_the_browser: Option<bool>,
    /// The link to a third party's survey on the meeting. At most 64 characters.
    third_party_survey: Option<String>,
) -> NoContent;

/// The survey of a meeting: one made in Zoom, or a third party's.
#[zoom_model]
pub struct Survey {
    /// The survey made for the meeting.
    pub custom_survey: Option<CustomSurvey>,
    /// Whether the survey opens in the browser at the end of the meeting.
    pub show_in_the_browser: Option<bool>,
    /// The link to a third party's survey on the meeting. At most 64 characters.
    pub third_party_survey: Option<String>,
}

/// A meeting survey made in Zoom, with its questions.
#[zoom_model]
pub struct CustomSurvey {
    /// The title of the survey. At most 64 characters.
    pub title: Option<String>,
    /// Whether participants may answer the survey without giving their name.
    pub anonymous: Option<bool>,
    /// Whether questions are shown with their numbers.
    pub numbered_questions: Option<bool>,
    /// Whether questions are shown with their type.
    pub show_question_type: Option<bool>,
    /// What people read at the end of the survey. At most 320 characters.
    pub feedback: Option<String>,
    /// The questions of the survey. 1 to 100 of them.
    pub questions: Vec<Question>,
}

/// A question of a survey.
#[zoom_model]
pub struct Question {
    /// The question, in 420 characters at most.
    pub name: Option<String>,
    /// How the question is answered.
    #[zoom(rename = "type")]
    pub kind: Option<QuestionType>,
    /// Whether participants must answer the question.
    pub answer_required: Option<bool>,
    /// Whether the choices are shown as a drop-down box.
    pub show_as_dropdown: Option<bool>,
    /// The answers to choose from, two at least. `single` and `multiple` take 50 at most, `matching` 16, `rank_order`
    /// seven.
    pub answers: Vec<String>,
    /// The prompts of a `matching` or `rank_order` question. 2 to 10 of them.
    pub prompts: Vec<Prompt>,
    /// The fewest characters an answer may have, for `short_answer` and `long_answer`. At least 1.
    pub answer_min_character: Option<i64>,
    /// The most characters an answer may have, for `short_answer` (500 at most) and `long_answer` questions (2,000 at
    /// most).
    pub answer_max_character: Option<i64>,
    /// The lowest score, for `rating_scale`. At least 0.
    pub rating_min_value: Option<i64>,
    /// The highest score, for `rating_scale`. At most 10.
    pub rating_max_value: Option<i64>,
    /// What the lowest score means, for `rating_scale`. At most 50 characters.
    pub rating_min_label: Option<String>,
    /// What the highest score means, for `rating_scale`. At most 50 characters.
    pub rating_max_label: Option<String>,
}

/// One of the items that a question has people match or rank.
#[zoom_model]
pub struct Prompt {
    /// The text of the prompt. At most 200 characters.
    pub prompt_question: Option<String>,
}
