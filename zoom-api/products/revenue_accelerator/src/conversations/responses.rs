//! Conversations: responses.

use jiff::Timestamp;

use super::super::{ConversationDeal, Rater, RecordingType, Scale, SmartChapter, SpeakerType};
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
    /// Provider of the linked calendar event, such as Google or Outlook.
    pub calendar_client: Option<String>,
    /// ID of the linked calendar event at its provider.
    pub event_id: Option<String>,
    /// Length of the recording, in seconds.
    pub duration_sec: Option<i64>,
    /// Views of the conversation.
    pub conversation_view: Option<ConversationView>,
    /// People who took part in the meeting or call.
    #[zoom(max_items = 500)]
    pub participants: Vec<Participant>,
    /// Moments that users saved.
    #[zoom(max_items = 100)]
    pub moment_info: Vec<SavedMoment>,
    /// Address to download the recording; valid for one hour.
    #[zoom(rename = "downloadUrl")]
    #[deprecated = "deprecated by Zoom; use `recording_download_url`"]
    pub download_url: Option<String>,
    /// Address to download the recording; valid for one hour.
    pub recording_download_url: Option<String>,
}

/// Views of a conversation.
#[zoom_model(response)]
pub struct ConversationView {
    /// Number of views.
    pub total_view_counts: Option<i64>,
    /// Users who viewed the conversation.
    #[zoom(max_items = 500)]
    pub view_user_infos: Vec<UserCount>,
}

/// User, with the number of views or shares.
#[zoom_model(response)]
pub struct UserCount {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name of the user.
    pub user_display_name: Option<String>,
    /// Number of times the user viewed the conversation or shared the moment.
    pub counts: Option<i64>,
}

/// Participant of the meeting.
#[zoom_model(response)]
pub struct Participant {
    /// Display name.
    pub display_name: Option<String>,
    /// Email address of the participant.
    pub email: Option<String>,
    /// Whether the participant is a sales representative or a customer.
    #[zoom(rename = "type")]
    pub kind: Option<SpeakerType>,
}

/// Moment of a conversation that a user saved.
#[zoom_model(response)]
pub struct SavedMoment {
    /// ID of the moment.
    pub moment_id: Option<String>,
    /// Name of the moment.
    pub moment_name: Option<String>,
    /// ID of the user who saved the moment.
    pub create_user_id: Option<String>,
    /// Name of the user who saved the moment.
    pub create_user_display_name: Option<String>,
    /// Number of times the moment was shared.
    pub share_counts: Option<String>,
    /// Users who shared the moment.
    #[zoom(max_items = 10)]
    pub share_user_infos: Vec<UserCount>,
}

/// Analysis of a conversation's content.
#[zoom_model(response)]
pub struct ContentAnalysis {
    #[deprecated = "deprecated by Zoom"]
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    #[deprecated = "deprecated by Zoom"]
    pub page_size: Option<u32>,
    /// Summary of the conversation; only for the analysis type `smartChapters`.
    pub summary: Option<String>,
    /// Chapters; only for the analysis types `smartChapters` and `all`.
    #[zoom(max_items = 20)]
    pub smart_chapters: Vec<SmartChapter>,
    /// Findings of the requested type; absent for the type `all`.
    #[zoom(max_items = 50)]
    pub analysis: Vec<Finding>,
    /// Topics; only for the type `all`.
    #[zoom(max_items = 50)]
    pub topics: Vec<Finding>,
    /// Next steps; only for the type `all`.
    #[zoom(max_items = 50)]
    pub next_steps: Vec<Finding>,
    /// Engaging questions; only for the type `all`.
    #[zoom(max_items = 50)]
    pub good_questions: Vec<Finding>,
    /// Indicators; only for the type `all`.
    #[zoom(max_items = 100)]
    pub indicators: Vec<Finding>,
    /// Memo on the deal; only for the types `dealMemo` and `all`.
    pub deal_memo: Option<DealMemo>,
    /// Playbooks; only for the types `playbooks` and `all`.
    pub playbooks: Vec<Playbook>,
}

/// Topic, next step, question or indicator that the analysis found.
#[zoom_model(response)]
pub struct Finding {
    /// Passages that the finding refers to.
    #[zoom(max_items = 50)]
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
    /// Engine that Zoom calls AIC.
    Aic,
    /// Placeholder of the document: in responses, the ID of the user who marked the passage.
    #[zoom(rename = "the value of the user_id")]
    UserId,
}

/// Memo on the conversation's deal, written by AI.
#[zoom_model(response)]
pub struct DealMemo {
    /// Reasons for which the deal may be won.
    #[zoom(max_items = 10)]
    pub potential_wins: Vec<DealFactor>,
    /// Reasons for which the deal may be lost.
    #[zoom(max_items = 10)]
    pub potential_concerns: Vec<DealFactor>,
}

/// Reason for which the deal may be won or lost.
#[zoom_model(response)]
pub struct DealFactor {
    /// Factor that speaks for or against the deal.
    pub factor: Option<String>,
    /// Explanation of the factor.
    pub explanation: Option<String>,
}

/// Sales playbook, filled in by AI.
#[zoom_model(response)]
pub struct Playbook {
    /// ID of the playbook.
    pub playbook_id: Option<String>,
    /// Name of the playbook.
    pub playbook_name: Option<String>,
    /// Elements of the playbook with their answers.
    pub elements: Vec<PlaybookElement>,
}

/// Element of a playbook.
#[zoom_model(response)]
pub struct PlaybookElement {
    /// ID of the element.
    pub element_id: Option<String>,
    /// Name of the element.
    pub element_name: Option<String>,
    /// Answer that AI found in the conversation.
    pub answer: Option<PlaybookAnswer>,
}

/// AI's answer for a playbook element.
#[zoom_model(response)]
pub struct PlaybookAnswer {
    /// Parts of the answer.
    pub summaries: Vec<String>,
    /// Passages that the answer is based on.
    pub sources: Vec<AnswerSource>,
}

/// Passage of the conversation that an answer is based on.
#[zoom_model(response)]
pub struct AnswerSource {
    /// ID of the transcript's item.
    pub item_id: Option<String>,
    /// Name of the speaker.
    pub speaker_name: Option<String>,
    /// Start of the passage in the recording.
    pub start_time: Option<String>,
    /// End of the passage in the recording.
    pub end_time: Option<String>,
    /// Position in the recording, in seconds.
    pub time_s: Option<i64>,
    /// Sentences of the transcript.
    pub text: Option<String>,
}

/// Page of conversations.
#[zoom_model(response)]
pub struct ConversationPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Start of the period, in UTC.
    pub from: Option<Timestamp>,
    /// End of the period, in UTC.
    pub to: Option<Timestamp>,
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
    /// Length of the recording, in seconds.
    pub duration_sec: Option<i64>,
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
    #[zoom(max_items = 50)]
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
    /// Reason that the rater gave for the score.
    pub justification: Option<String>,
    /// Answer that was chosen.
    pub answer: Option<String>,
}
