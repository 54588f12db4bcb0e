//! Iq conversations: responses.

use jiff::Timestamp;

use super::super::{ConversationDeal, Rater, RecordingType, Scale, SmartChapter};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::zoom_model;

/// Recorded meeting or phone call, with the results of its analysis.
#[zoom_model(response)]
pub struct Conversation {
    /// ID of the conversation.
    pub conversation_id: Option<String>,
    /// ID of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// UUID of the meeting instance.
    pub meeting_uuid: Option<MeetingUuid>,
    /// User ID of the meeting's host.
    pub host_id: Option<String>,
    /// Email address of the meeting's host.
    #[zoom(format = "email")]
    pub host_email: Option<String>,
    /// Topic of the meeting.
    #[deprecated = "deprecated by Zoom; use `conversation_topic`"]
    pub topic: Option<String>,
    /// Topic of the meeting or phone call.
    pub conversation_topic: Option<String>,
    /// Length of the recording, in minutes.
    pub duration: Option<u32>,
    /// Summary of the conversation.
    pub summary: Option<String>,
    /// Whether the conversation is a meeting or a phone call.
    pub conversation_type: Option<RecordingType>,
    /// Stage of the deal at the time of the conversation.
    pub stage_during_conversation: Option<String>,
    /// Time when the meeting started.
    #[deprecated = "deprecated by Zoom; use `meeting_start_time`"]
    pub start_time: Option<Timestamp>,
    /// Time when the meeting started.
    pub meeting_start_time: Option<Timestamp>,
    /// Time when the analysis finished.
    pub iq_processed_time: Option<Timestamp>,
    /// Score for how engaged the participants were.
    pub engagement_score: Option<i64>,
    /// Score for how positive the conversation was.
    pub sentiment_score: Option<i64>,
    /// Address of the conversation's page in Revenue Accelerator.
    pub conversation_url: Option<String>,
    /// Deal that the conversation belongs to.
    pub deal: Option<ConversationDeal>,
}

/// Analysis of a conversation's content.
#[zoom_model(response)]
pub struct ContentAnalysis {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Summary of the conversation; only for the analysis type `smartChapters`.
    pub summary: Option<String>,
    /// Chapters; only for the analysis type `smartChapters`.
    pub smart_chapters: Vec<SmartChapter>,
    /// Findings of the requested type.
    pub analysis: Vec<Finding>,
}

/// Topic, next step, question or indicator that the analysis found.
#[zoom_model(response)]
pub struct Finding {
    /// Passages that the finding refers to.
    pub section: Vec<FindingSection>,
}

/// Passage of the conversation that a finding refers to.
#[zoom_model(response)]
pub struct FindingSection {
    /// ID of the speaker; empty for external users and for participants who did not sign in.
    pub user_id: Option<String>,
    /// Name of the speaker.
    pub display_name: Option<String>,
    /// Text of the passage.
    pub text: Option<String>,
    /// Complete sentence that the text is part of.
    pub utterance: Option<String>,
    /// Label of the topic.
    pub label: Option<String>,
    /// Name of the indicator.
    pub indicator_name: Option<String>,
    /// ID of the indicator.
    pub indicator_id: Option<String>,
    /// Keyword of the indicator that matched.
    pub key_word: Option<String>,
    /// Origin of the finding: an engine of Zoom or the ID of a user.
    pub marked_by: Option<MarkedBy>,
    /// Start of the passage in the recording.
    pub start_time: Option<Timestamp>,
    /// End of the passage in the recording.
    pub end_time: Option<Timestamp>,
}

/// Origin of a finding.
#[zoom_model]
pub enum MarkedBy {
    /// Natural language processing.
    Nlp,
    /// Engine that Zoom calls ES.
    Es,
    /// Placeholder of the document: in responses, the ID of the user who marked the passage.
    #[zoom(rename = "the value of the user_id")]
    UserId,
}

/// Page of conversations.
#[zoom_model(response)]
pub struct ConversationPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Conversations.
    pub conversations: Vec<ListedConversation>,
}

/// Conversation as a list returns it.
#[zoom_model(response)]
pub struct ListedConversation {
    /// ID of the conversation.
    pub conversation_id: Option<String>,
    /// User ID of the meeting's host.
    pub host_id: Option<String>,
    /// ID of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// UUID of the meeting instance.
    pub meeting_uuid: Option<MeetingUuid>,
    /// ID of the deal in Zoom.
    pub deal_id: Option<String>,
    /// Topic of the meeting.
    #[deprecated = "deprecated by Zoom; use `conversation_topic`"]
    pub topic: Option<String>,
    /// Topic of the meeting or phone call.
    pub conversation_topic: Option<String>,
    /// Length of the recording, in minutes.
    pub duration: Option<u32>,
    /// Whether the conversation is a meeting or a phone call.
    pub conversation_type: Option<RecordingType>,
    /// Time when the meeting started.
    pub meeting_start_time: Option<Timestamp>,
    /// Time when the analysis finished.
    pub iq_processed_time: Option<Timestamp>,
    /// Score for how engaged the participants were.
    pub engagement_score: Option<i64>,
    /// Score for how positive the conversation was.
    pub sentiment_score: Option<i64>,
    /// Number of engaging questions.
    pub engaging_questions_count: Option<u32>,
    /// Number of next steps.
    pub next_steps_count: Option<u32>,
    /// Number of filler words per minute.
    pub filler_words_count: Option<u32>,
    /// Whether the conversation is still being analyzed.
    pub processing_analysis: Option<bool>,
}

/// Page of a conversation's scorecards.
#[zoom_model(response)]
pub struct ScorecardPage {
    /// Scorecards.
    pub scorecards: Vec<Scorecard>,
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
}

/// Scorecard with the ratings of a conversation.
#[zoom_model(response)]
pub struct Scorecard {
    /// ID of the scorecard.
    pub scorecard_id: Option<String>,
    /// Name of the scorecard.
    pub scorecard_name: Option<String>,
    /// Description of the scorecard.
    pub scorecard_description: Option<String>,
    /// Average of the scorecard's ratings.
    pub average_score: Option<f64>,
    /// Time of the rating.
    pub rate_time: Option<Timestamp>,
    /// User who rated.
    pub rater: Option<Rater>,
    /// Questions of the scorecard.
    pub scorecard_questions: Vec<ScorecardQuestion>,
}

/// Question of a scorecard, with its score.
#[zoom_model(response)]
pub struct ScorecardQuestion {
    /// ID of the question.
    pub question_id: Option<String>,
    /// Title of the question.
    pub question_title: Option<String>,
    /// Score that the user gave.
    pub score: Option<f64>,
    /// Description of the question.
    pub question_description: Option<String>,
    /// Comment on the question.
    pub question_comment: Option<String>,
    /// Rating scale.
    pub scale: Option<Scale>,
}
