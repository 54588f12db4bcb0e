//! Account settings: smart recognition.

use zoom_api::zoom_model;

/// Settings of an account for face and voice recognition.
#[zoom_model(response)]
pub struct SmartRecognition {
    /// Whether users can enable personalized audio isolation, which isolates their voice and suppresses background
    /// noise.
    pub personalized_audio_isolation: Option<bool>,
    /// Name tag settings of Zoom Rooms.
    pub zoom_rooms: Option<SmartRecognitionZoomRooms>,
    /// Name tag settings of the Workplace app.
    pub workplace_app: Option<WorkplaceApp>,
}

/// Name tag settings of Zoom Rooms.
#[zoom_model(response)]
pub struct SmartRecognitionZoomRooms {
    /// Video name tag settings of Zoom Rooms.
    pub video_name_tags: Option<VideoNameTags>,
    /// Voice name tag settings of Zoom Rooms.
    pub voice_name_tags: Option<VoiceNameTags>,
}

/// Setting for face-based name tags in Zoom Rooms.
#[zoom_model(response)]
pub struct VideoNameTags {
    /// Whether users can enroll for video name tags, with which Zoom Rooms recognize their faces.
    pub enabled: Option<bool>,
    /// Whether video name tags use profile photos to recognize users.
    pub allow_user_photos: Option<bool>,
    /// Whether Zoom emails users to help them set up video name tags.
    pub allow_enrollment_email: Option<bool>,
    /// Whether Zoom Rooms of other accounts recognize users by their name tags.
    pub allow_external_identification: Option<bool>,
}

/// Setting for voice-based name tags in Zoom Rooms.
#[zoom_model(response)]
pub struct VoiceNameTags {
    /// Whether users can enroll for voice name tags, with which Zoom Rooms recognize their voices.
    pub enabled: Option<bool>,
    /// Whether Zoom emails users to help them set up voice name tags.
    pub allow_enrollment_email: Option<bool>,
    /// Whether Zoom Rooms of other accounts recognize users by their name tags.
    pub allow_external_identification: Option<bool>,
}

/// Name tag settings of the Zoom Workplace app.
#[zoom_model(response)]
pub struct WorkplaceApp {
    /// Voice name tag settings of the Workplace app.
    pub voice_name_tags: Option<WorkplaceAppVoiceNameTags>,
}

/// Setting for voice-based name tags in the Zoom Workplace app.
#[zoom_model(response)]
pub struct WorkplaceAppVoiceNameTags {
    /// Whether users can enroll for voice name tags from their profile in the Workplace app.
    pub enabled: Option<bool>,
    /// Whether Zoom emails users to help them set up voice name tags in the Workplace app.
    pub allow_enrollment_email: Option<bool>,
}
