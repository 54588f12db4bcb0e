//! Interactions: transcript body.

use jiff::Timestamp;

use zoom_api::zoom_model;

/// Transcript of an interaction.
#[zoom_model(response)]
pub struct Transcript {
    /// ID of the meeting.
    pub meeting_id: Option<String>,
    /// ID of the account.
    pub account_id: Option<String>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Start of the recording, in UTC.
    pub recording_start: Option<Timestamp>,
    /// End of the recording, in UTC.
    pub recording_end: Option<Timestamp>,
    /// Main language.
    pub language: Option<String>,
    /// Speakers.
    #[zoom(max_items = 100)]
    pub speakers: Vec<Speaker>,
    /// Sentences in the order in which they were spoken.
    #[zoom(rename = "items", max_items = 2000)]
    pub sentences: Vec<TranscriptSentence>,
}

/// Speaker in a transcript.
#[zoom_model(response)]
pub struct Speaker {
    /// Number of the speaker in the transcript, starting at 0.
    pub speaker_id: String,
    /// User ID of the speaker.
    pub zoom_user_id: String,
    /// Email address; absent for external users.
    pub email_address: Option<String>,
    /// Name of the speaker.
    pub username: String,
    /// Role of the speaker.
    pub role: SpeakerRole,
}

/// Role of a speaker.
#[zoom_model]
pub enum SpeakerRole {
    /// Agent.
    Rep,
    /// Consumer.
    Customer,
}

/// Sentence of a transcript.
#[zoom_model(response)]
pub struct TranscriptSentence {
    /// Comments on the sentence.
    pub comments: Option<String>,
    /// Number of the sentence, starting at 0.
    pub item_id: Option<String>,
    /// Number of the speaker in the transcript.
    pub speaker_id: Option<String>,
    /// User ID of the speaker.
    pub zoom_user_id: Option<String>,
    /// Start, from the beginning of the recording, such as `00:00:22.790`.
    pub start_time: Option<String>,
    /// End, from the beginning of the recording, such as `00:00:25.680`.
    pub end_time: Option<String>,
    /// Spoken text.
    pub text: Option<String>,
    /// Email address; absent for external users.
    pub email: Option<String>,
}
