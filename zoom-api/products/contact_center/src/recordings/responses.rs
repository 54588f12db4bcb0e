//! Recordings: responses.

use jiff::Timestamp;

use super::super::{CallChannel, Direction};
use super::{OwnerType, RecordingType};
use zoom_api::zoom_model;

/// States of an engagement's recording.
#[zoom_model(response)]
pub struct RecordingStatus {
    /// States of the recording.
    pub statuses: Vec<StatusChange>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether it is a voice or a video recording.
    pub channel: Option<CallChannel>,
    /// Source within the video channel; absent for voice.
    pub channel_source: Option<ChannelSource>,
}

/// State that a recording had, with its time.
#[zoom_model(response)]
pub struct StatusChange {
    /// Requested state of the recording. A failed change is not reported; if the state is not reached within 5 seconds,
    /// send the command again.
    pub status: Option<RecordingState>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
}

/// State of a recording. If a command has no effect within five seconds, it failed and can be repeated.
#[zoom_model]
pub enum RecordingState {
    /// The recording was paused.
    Pause,
    /// The recording was resumed.
    Resume,
    /// The recording was started.
    Start,
    /// The recording was stopped.
    Stop,
}

/// Source of a video engagement.
#[zoom_model]
pub enum ChannelSource {
    /// Video in an app.
    InAppVideo,
    /// Video at a kiosk.
    KioskVideo,
    /// Video on a website.
    WebVideo,
}

/// Page of recordings.
#[zoom_model(response)]
pub struct RecordingPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Start of the period.
    pub from: Option<Timestamp>,
    /// End of the period.
    pub to: Option<Timestamp>,
    /// Recordings.
    pub recordings: Vec<Recording>,
}

/// Recording of an engagement.
#[zoom_model(response)]
pub struct Recording {
    /// ID of the recording.
    pub recording_id: Option<String>,
    /// ID of the queue.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Duration of the recording, in seconds.
    pub recording_duration: Option<i64>,
    /// URL of the file. Requires the access token as bearer token in the `Authorization` header.
    pub download_url: Option<String>,
    /// URL of the transcript. Requires the access token as bearer token in the `Authorization` header.
    pub transcript_url: Option<String>,
    /// URL that plays the recording. Requires the access token as bearer token in the `Authorization` header.
    pub playback_url: Option<String>,
    /// Time at which the recording began.
    pub recording_start_time: Option<Timestamp>,
    /// Time at which the recording ended.
    pub recording_end_time: Option<Timestamp>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Whether a person started the recording (`on_demand`) or Zoom did (`automatic`).
    pub recording_type: Option<RecordingType>,
    /// Type of the channel, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_type: Option<CallChannel>,
    /// Whether it is a voice or a video recording.
    pub channel: Option<CallChannel>,
    /// Direction of the engagement.
    pub direction: Option<Direction>,
    /// ID of the user or the queue that owns the recording.
    pub owner_id: Option<String>,
    /// Name of the user or the queue that owns the recording.
    pub owner_name: Option<String>,
    /// Whether the recording belongs to a user or a queue.
    pub owner_type: Option<OwnerType>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the consumer.
    #[deprecated = "deprecated by Zoom; use `consumers`"]
    pub consumer_name: Option<String>,
    /// Phone number of the consumer.
    #[deprecated = "deprecated by Zoom; use `consumers`"]
    pub consumer_number: Option<String>,
    /// Consumers on the recording.
    pub consumers: Vec<Consumer>,
    /// Whether the recording is exempt from the retention policy.
    pub exemption: Option<bool>,
    /// ID of the team.
    pub team_id: Option<String>,
    /// Participants of the conference.
    #[zoom(rename = "conference_participant")]
    pub conference_participants: Vec<ConferenceParticipant>,
    /// Whether the recording covers the inbound engagement or a conference.
    pub segment_type: Option<SegmentType>,
    /// Reason for the exemption from the retention policy.
    #[zoom(max_length = 120)]
    pub reason_details: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
}

/// Consumer on a recording.
#[zoom_model(response)]
pub struct Consumer {
    /// Name of the consumer.
    pub consumer_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
}

/// Participant of a recorded conference.
#[zoom_model(response)]
pub struct ConferenceParticipant {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name of the participant.
    pub user_name: Option<String>,
    /// ID of the queue.
    pub queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
    /// ID of the contact.
    pub contact_id: Option<String>,
    /// Name of the contact.
    pub contact_name: Option<String>,
    /// Phone number of the contact.
    pub contact_number: Option<String>,
    /// Type of the participant.
    pub participant_type: Option<ParticipantType>,
}

/// Type of a participant.
#[zoom_model]
pub enum ParticipantType {
    /// Agent.
    Agent,
    /// Customer.
    Customer,
    /// Supervisor.
    Supervisor,
    /// Person who was called.
    Outbound,
}

/// Part of the engagement that a recording covers.
#[zoom_model]
pub enum SegmentType {
    /// Inbound.
    Inbound,
    /// Conference.
    Conference,
}
