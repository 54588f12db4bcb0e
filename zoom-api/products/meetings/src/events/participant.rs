//! Events: participant.

use jiff::Timestamp;

use zoom_api::zoom_model;

/// Content that a participant shares, and its source.
#[zoom_model]
pub struct SharingDetails {
    /// Shared content: `application`, `whiteboard` (Zoom Whiteboard), `desktop`, `airplay`, `camera` or `unknown`, for
    /// example a third-party app.
    pub content: Option<SharingDetailsContent>,
    /// How the Dropbox file is shared: `deep_link` or, through Zoom, `in_meeting`; empty for other sources.
    pub link_source: Option<LinkSource>,
    /// Link to the shared Dropbox file; empty for other sources.
    pub file_link: Option<String>,
    /// When the sharing began or ended (UTC).
    pub date_time: Option<Timestamp>,
    /// Source of the shared file: `dropbox`, otherwise empty.
    pub source: Option<SharingDetailsSource>,
}

/// Shared content.
#[zoom_model]
pub enum SharingDetailsContent {
    /// Application.
    Application,
    /// Whiteboard.
    Whiteboard,
    /// Desktop.
    Desktop,
    /// Screen mirrored by AirPlay.
    Airplay,
    /// Camera.
    Camera,
    /// Unknown application, for example of a third party.
    #[zoom(rename = "unknown")]
    NotKnown,
}

/// How the Dropbox file is shared.
#[zoom_model]
pub enum LinkSource {
    /// Unspecified.
    #[zoom(rename = "")]
    Empty,
    /// As a deep link.
    DeepLink,
    /// Through Zoom.
    InMeeting,
}

/// Source of the shared file.
#[zoom_model]
pub enum SharingDetailsSource {
    /// Unspecified.
    #[zoom(rename = "")]
    Empty,
    /// Dropbox.
    Dropbox,
}

/// Participant who gave feedback.
#[zoom_model]
pub struct FeedbackParticipant {
    /// UUID of the participant, valid until the meeting or webinar ends, in breakout rooms too.
    pub participant_uuid: Option<String>,
    /// User ID of the participant; empty for external users and for participants who joined without signing in.
    pub participant_user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// The answers of the participant.
    pub feedback: Feedback,
}

/// Answers of the participant.
#[zoom_model]
pub struct Feedback {
    /// Whether the participant was satisfied.
    pub satisfied: Option<bool>,
    /// Reported problems; null if `satisfied` is `true`.
    pub feedback_details: Vec<FeedbackDetail>,
    /// Comments of the participant; null if `satisfied` is `true`.
    pub comments: Option<String>,
}

/// Reported problem.
#[zoom_model]
pub struct FeedbackDetail {
    /// Code of the problem: `1` poor video, `2` poor audio, `5` could not present through share.zoom.us, `7` no phone
    /// call possible, `8` others could not hear the participant, `9` the participant could not hear others, `10` others
    /// could not see the participant, `11` the participant could not see others, `12` no screen sharing possible, `999`
    /// another one.
    pub id: Option<String>,
    /// Name of the reported problem.
    pub name: Option<String>,
}

/// Role before or after the change.
#[zoom_model]
pub enum ParticipantRole {
    /// Host.
    Host,
    /// Co-host.
    #[zoom(rename = "co-host")]
    CoHost,
    /// Attendee.
    Attendee,
}

/// Participant who shares.
#[zoom_model]
pub struct SharingParticipant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of the participant; empty for participants who joined without signing in. Zoom will remove it where
    /// there is `participant_user_id`; use that.
    pub id: Option<String>,
    /// The shared content.
    pub sharing_details: SharingDetails,
}
