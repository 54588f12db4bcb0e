//! Recorded interactions between agents and consumers.

mod interaction_info;
mod transcript_body;

pub use interaction_info::*;
pub use transcript_body::*;

use jiff::Timestamp;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists interactions.
#[zoom_endpoint(
    GET, "/qm/interactions",
    scopes = ["qm_interactions:read", "qm_interactions:read:admin", "zoom_quality_management:read:interactions", "zoom_quality_management:read:interactions:admin"],
    rate_limit = Medium,
    paged = interactions,
    operation = "ListInteractions",
    docs = "https://developers.zoom.us/docs/api/quality-management/#tag/interactions/GET/qm/interactions",
    errors(
        /// The start or the end of the period is invalid.
        400/1001 => InvalidPeriod,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn list_interactions(
    /// Start of the period, in UTC.
    from: Option<Timestamp>,
    /// End of the period, in UTC.
    to: Option<Timestamp>,
    /// ID of an indicator in the interactions.
    indicator_id: Option<String>,
    /// Keywords of a topic in the interactions.
    topic: Option<String>,
    /// ID of the Contact Center engagement whose interactions are listed.
    engagement_id: Option<String>,
    /// Whether to list interactions that are scored or that are not.
    scored: Option<bool>,
    /// User IDs of the agents whose interactions are listed.
    #[query(csv)]
    user_ids: Vec<String>,
    /// Channels of the interactions to list, such as `VIDEO` and `AUDIO`.
    #[query(csv)]
    channels: Vec<String>,
    /// Direction of the calls to list.
    direction: Option<Direction>,
    /// Names of the dispositions of the interactions to list.
    #[query(csv)]
    dispositions: Vec<String>,
    /// Main languages of the interactions to list, such as `en,ja`.
    language: Option<String>,
    /// IDs of the Contact Center queues whose interactions are listed.
    #[query(csv)]
    queues: Vec<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    /// Time zone of the user, as IANA identifier.
    time_zone: Option<String>,
) -> InteractionPage;

/// Adds an interaction whose recording Zoom downloads from a third-party URL.
#[zoom_endpoint(
    POST, "/qm/interactions", json,
    scopes = ["qm_interactions:write", "qm_interactions:write:admin", "zoom_quality_management:write:interactions", "zoom_quality_management:write:interactions:admin"],
    rate_limit = Unlabeled,
    success = 201,
    operation = "Addinteraction",
    docs = "https://developers.zoom.us/docs/api/quality-management/#tag/interactions/POST/qm/interactions",
    errors(
        /// The start time of the interaction is invalid.
        400/1001 => InvalidStartTime,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn add_interaction(
    /// Interaction to add.
    #[body]
    interaction: NewInteraction,
) -> CreatedInteraction;

/// Returns an interaction.
#[zoom_endpoint(
    GET, "/qm/interactions/<interaction_id>",
    scopes = ["qm_interactions:read", "qm_interactions:read:admin", "zoom_quality_management:read:interactions", "zoom_quality_management:read:interactions:admin"],
    rate_limit = Medium,
    operation = "InteractionDetail",
    docs = "https://developers.zoom.us/docs/api/quality-management/#tag/interactions/GET/qm/interactions/%7BinteractionId%7D",
    errors(
        /// No interaction has this ID.
        404 => NotFound,
    )
)]
pub fn get_interaction(
    /// ID of the interaction.
    interaction_id: String,
) -> Interaction;

/// Interaction with its transcript, metrics and analysis.
#[zoom_model(response)]
pub struct Interaction {
    /// Scores of the interaction.
    pub summary: Option<Summary>,
    /// Talk metrics.
    pub metrics: Option<TalkMetrics>,
    /// Start time, in UTC.
    pub start_time: Option<Timestamp>,
    /// Length of the interaction, in minutes.
    pub duration: Option<f64>,
    /// ID of the Contact Center queue.
    pub queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Address of the recording.
    pub recording_url: Option<String>,
    /// Addresses of the screen recordings.
    #[zoom(max_items = 20)]
    pub screen_recording_urls: Vec<String>,
    /// Transcript.
    pub transcript_body: Option<Transcript>,
    /// Main language.
    pub language: Option<String>,
    /// Summary of the whole interaction.
    pub interaction_summary: Option<String>,
    /// Participants, channel and evaluations.
    pub interaction_info: InteractionInfo,
    /// State of the screen recording.
    pub screen_recording_status: Option<ScreenRecordingStatus>,
    /// ID of the Contact Center engagement.
    pub engagement_id: Option<String>,
    /// Spans of silence.
    #[zoom(max_items = 100)]
    pub silence_events: Vec<TimeSpan>,
    /// Spans in which several people talked.
    #[zoom(max_items = 100)]
    pub crosstalk_events: Vec<TimeSpan>,
    /// Spans on hold.
    #[zoom(max_items = 100)]
    pub hold_events: Vec<TimeSpan>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// AI analysis.
    pub analysis: Option<Analysis>,
}

/// Scores of an interaction.
#[zoom_model(response)]
pub struct Summary {
    /// Score of the evaluation.
    pub evaluation_score: Option<f64>,
    /// Score for how positive the interaction was.
    pub sentiment_score: Option<f64>,
    /// Score for how engaged the participants were.
    pub engagement_score: Option<f64>,
}

/// Talk metrics of an interaction, by speaker.
#[zoom_model(response)]
pub struct TalkMetrics {
    /// Ratio of talking to listening time, by speaker.
    #[zoom(max_items = 100)]
    pub talk_to_listen_ratio: Vec<SpeakerMetric>,
    /// Duration of the longest monologue, in seconds, by speaker.
    #[zoom(max_items = 100)]
    pub longest_monolog: Vec<SpeakerMetric>,
    /// Talking speed, in words per minute, by speaker.
    #[zoom(max_items = 100)]
    pub talk_speed: Vec<SpeakerMetric>,
    /// Number of filler words per minute, by speaker.
    #[zoom(max_items = 100)]
    pub filler_words: Vec<SpeakerMetric>,
    /// Time that a speaker waits before answering, in seconds, by speaker.
    #[zoom(max_items = 100)]
    pub patience: Vec<SpeakerMetric>,
}

/// Metric of one speaker.
#[zoom_model(response)]
pub struct SpeakerMetric {
    /// User ID of the speaker.
    pub speaker_user_id: Option<String>,
    /// Value, in the unit of the metric.
    pub value: Option<f64>,
}

/// Direction of a call.
#[zoom_model]
pub enum Direction {
    /// Inbound.
    Inbound,
    /// Outbound.
    Outbound,
}

/// State of an interaction's screen recording.
#[zoom_model]
pub enum ScreenRecordingStatus {
    /// The interaction has no screen recording.
    #[zoom(rename = "UNAVAILABLE")]
    Unavailable,
    /// The screen recording is available.
    #[zoom(rename = "AVAILABLE")]
    Available,
    /// The screen recording was deleted.
    #[zoom(rename = "DELETED")]
    Deleted,
}

/// Span of an interaction: hold, silence or crosstalk.
#[zoom_model(response)]
pub struct TimeSpan {
    /// Start, from the beginning of the recording, such as `00:01:07.580`.
    pub start_time: Option<String>,
    /// End, from the beginning of the recording, such as `00:01:10.960`.
    pub end_time: Option<String>,
}

/// AI analysis of an interaction.
#[zoom_model(response)]
pub struct Analysis {
    /// Topics.
    #[zoom(max_items = 20)]
    pub topics: Vec<Topic>,
    /// Indicators.
    #[zoom(max_items = 250)]
    pub indicators: Vec<Indicator>,
    /// Recommended next steps.
    #[zoom(max_items = 20)]
    pub next_steps: Vec<NextStep>,
    /// Effective questions that were asked.
    #[zoom(max_items = 20)]
    pub good_questions: Vec<GoodQuestion>,
}

/// Topic of an interaction.
#[zoom_model(response)]
pub struct Topic {
    /// Name of the topic.
    pub topic_name: Option<String>,
    /// Whether the account defined the topic or AI discovered it.
    #[zoom(rename = "type")]
    pub kind: Option<TopicType>,
}

/// Origin of a topic.
#[zoom_model]
pub enum TopicType {
    /// The account defined the topic.
    Predefined,
    /// AI discovered the topic.
    Discovered,
}

/// Indicator found in an interaction.
#[zoom_model(response)]
pub struct Indicator {
    /// Name of the indicator.
    pub indicator_name: Option<String>,
}

/// Recommended next step.
#[zoom_model(response)]
pub struct NextStep {
    /// Text of the next step.
    pub next_step: Option<String>,
}

/// Good question that was asked.
#[zoom_model(response)]
pub struct GoodQuestion {
    /// Text of the question.
    pub good_question: Option<String>,
}

/// Page of interactions.
#[zoom_model(response)]
pub struct InteractionPage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub page_size: Option<u32>,
    /// Interactions.
    #[zoom(max_items = 300)]
    pub interactions: Vec<ListedInteraction>,
    pub next_page_token: Option<String>,
}

/// Interaction in a list.
#[zoom_model(response)]
pub struct ListedInteraction {
    /// Start time, in UTC.
    pub start_time: Timestamp,
    /// Length of the interaction, in minutes.
    pub duration: Option<f64>,
    /// ID of the Contact Center queue.
    pub queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Participants, channel and evaluations.
    pub interaction_info: ListedInteractionInfo,
    /// ID of the Contact Center engagement.
    pub engagement_id: Option<String>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// Name of the disposition.
    pub disposition: Option<String>,
    /// Number of spans of silence.
    pub silence_event_count: Option<u32>,
    /// Number of spans in which several people talked.
    pub crosstalk_event_count: Option<u32>,
    /// Number of spans on hold.
    pub hold_event_count: Option<u32>,
    /// Name of the scorecard.
    pub scorecard_name: Option<String>,
    /// Scores of the interaction.
    pub summary: Option<Summary>,
    /// Main language.
    pub primary_language: Option<String>,
    /// State of the screen recording.
    pub screen_recording_status: Option<ScreenRecordingStatus>,
}

/// Interaction that was added.
#[zoom_model(response)]
pub struct CreatedInteraction {
    /// ID of the interaction.
    pub interaction_id: Option<String>,
}

/// Interaction to add.
#[zoom_model]
pub struct NewInteraction {
    /// Third-party address to download the recording from.
    pub download_url: String,
    /// Participants and channel.
    pub interaction_info: Option<NewInteractionInfo>,
    /// Start time, in UTC.
    pub start_time: Option<Timestamp>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// ID of the Contact Center queue.
    pub queue_id: Option<String>,
    /// Name of the disposition.
    pub disposition: Option<String>,
    /// Main language, in which Zoom transcribes the recording; by default Zoom detects it.
    pub primary_language: Option<PrimaryLanguage>,
}

/// Main language of an interaction.
#[zoom_model]
pub enum PrimaryLanguage {
    /// English (United Kingdom).
    #[zoom(rename = "en-GB")]
    EnGb,
    /// English (USA).
    #[zoom(rename = "en-US")]
    EnUs,
    /// Arabic.
    Ar,
    /// Danish (Denmark).
    #[zoom(rename = "da-DK")]
    DaDk,
    /// German (Germany).
    #[zoom(rename = "de-DE")]
    DeDe,
    /// Spanish (Spain).
    #[zoom(rename = "es-ES")]
    EsEs,
    /// Spanish (Mexico).
    #[zoom(rename = "es-MX")]
    EsMx,
    /// French (Canada).
    #[zoom(rename = "fr-CA")]
    FrCa,
    /// French (France).
    #[zoom(rename = "fr-FR")]
    FrFr,
    /// Italian (Italy).
    #[zoom(rename = "it-IT")]
    ItIt,
    /// Japanese.
    Ja,
    /// Korean (Korea).
    #[zoom(rename = "ko-KR")]
    KoKr,
    /// Dutch (Netherlands).
    #[zoom(rename = "nl-NL")]
    NlNl,
    /// Portuguese (Brazil).
    #[zoom(rename = "pt-BR")]
    PtBr,
    /// Portuguese (Portugal).
    #[zoom(rename = "pt-PT")]
    PtPt,
    /// Russian.
    Ru,
    /// Chinese (China).
    #[zoom(rename = "zh-CN")]
    ZhCn,
    /// Chinese (Hong Kong).
    #[zoom(rename = "zh-HK")]
    ZhHk,
}
