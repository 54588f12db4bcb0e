//! Account settings: smart recognition.

use zoom_api::zoom_model;

/// The settings of an account for recognizing people by face and voice.
#[zoom_model]
pub struct SmartRecognition {
    /// Whether users may turn on personalized audio isolation, which picks out their own voice and suppresses the noise
    /// around it.
    pub personalized_audio_isolation: Option<bool>,
    /// The settings of name tags in Zoom Rooms.
    pub zoom_rooms: Option<SmartRecognitionZoomRooms>,
    /// The settings of name tags in the Workplace app.
    pub workplace_app: Option<WorkplaceApp>,
}

/// The settings for name tags in Zoom Rooms.
#[zoom_model]
pub struct SmartRecognitionZoomRooms {
    /// The settings of video name tags in Zoom Rooms.
    pub video_name_tags: Option<VideoNameTags>,
    /// The settings of voice name tags in Zoom Rooms.
    pub voice_name_tags: Option<VoiceNameTags>,
}

/// The setting for name tags in Zoom Rooms by face.
#[zoom_model]
pub struct VideoNameTags {
    /// Whether users can enroll for video name tags, by which Zoom Rooms recognize their faces.
    pub enabled: Option<bool>,
    /// Whether profile photos serve as the pictures by which video name tags recognize users.
    pub allow_user_photos: Option<bool>,
    /// Whether Zoom writes to users to help them set up name tags for video.
    pub allow_enrollment_email: Option<bool>,
    /// Whether Zoom Rooms of other accounts recognize users by their name tags.
    pub allow_external_identification: Option<bool>,
}

/// The setting for name tags in Zoom Rooms by voice.
#[zoom_model]
pub struct VoiceNameTags {
    /// Whether users can enroll for voice name tags, by which Zoom Rooms recognize their voices.
    pub enabled: Option<bool>,
    /// Whether Zoom writes to users to help them set up name tags for voice.
    pub allow_enrollment_email: Option<bool>,
    /// Whether Zoom Rooms of other accounts recognize users by their name tags.
    pub allow_external_identification: Option<bool>,
}

/// The settings for name tags in the Zoom Workplace app.
#[zoom_model]
pub struct WorkplaceApp {
    /// The settings of voice name tags in the Workplace app.
    pub voice_name_tags: Option<WorkplaceAppVoiceNameTags>,
}

/// The setting for name tags in the Zoom Workplace app by voice.
#[zoom_model]
pub struct WorkplaceAppVoiceNameTags {
    /// Whether users can enroll for voice name tags from their profile in the Workplace app.
    pub enabled: Option<bool>,
    /// Whether Zoom writes to users to help them set up voice name tags in the Workplace app.
    pub allow_enrollment_email: Option<bool>,
}
