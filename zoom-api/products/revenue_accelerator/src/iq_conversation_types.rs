//! Shared types: iq conversation types.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::types::{MeetingUuid, Moment};
use zoom_api::zoom_model;

/// Property that a conversation must have to be listed.
#[zoom_model]
pub enum CalloutType {
    /// Conversations with engaging questions.
    #[zoom(rename = "engagingQuestions")]
    EngagingQuestions,
    /// Conversations with next steps.
    #[zoom(rename = "nextSteps")]
    NextSteps,
}

/// Comment on a conversation.
#[zoom_model(response)]
pub struct Comment {
    /// ID of the comment.
    pub id: Option<String>,
    /// ID of the comment that this one replies to.
    pub parent_comment_id: Option<String>,
    /// Name of the user who wrote the comment.
    pub user_name: Option<String>,
    /// Email address of the user who wrote the comment.
    pub user_email: Option<String>,
    /// Time of the creation.
    pub created_time: Option<Timestamp>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// Text of the comment.
    pub comment: Option<String>,
    /// Users whom the comment mentions.
    #[zoom(max_items = 50)]
    pub mention_users: Vec<MentionedUser>,
    /// Teams that the comment mentions.
    #[zoom(max_items = 50)]
    pub mention_teams: Vec<MentionedTeam>,
    /// Whether the comment is private.
    pub is_private: Option<bool>,
    /// Position in the recording that the comment refers to, as `hh:mm:ss`.
    pub time_in_recording: Option<String>,
}

/// Page of comments on a conversation.
#[zoom_model(response)]
pub struct CommentPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Comments.
    pub comments: Vec<Comment>,
}

/// Deal that a conversation belongs to.
#[zoom_model(response)]
pub struct ConversationDeal {
    /// ID of the deal.
    pub id: Option<String>,
    /// Name of the deal.
    pub name: Option<String>,
    /// Current stage of the deal.
    pub stage: Option<String>,
    /// Name of the customer's account in the CRM.
    pub customer_crm_account_name: Option<String>,
    /// Date on which the deal closes.
    pub close_date: Option<Date>,
}

/// Kind of conversations to list.
#[zoom_model]
pub enum ConversationType {
    /// Meetings and phone calls.
    All,
    /// Meetings.
    Meeting,
    /// Phone calls.
    Phone,
}

/// Conversation that was added.
#[zoom_model(response)]
pub struct CreatedConversation {
    /// ID of the conversation.
    pub conversation_id: Option<String>,
}

/// Participant of a conversation, with talk metrics and transcripts.
#[zoom_model(response)]
pub struct ListedParticipant {
    /// ID of the user; empty for external users and for participants who did not sign in.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address; empty for external users and for participants who did not sign in.
    pub email: Option<String>,
    /// Whether the speaker is a sales representative or a customer.
    pub speaker_type: Option<SpeakerType>,
    /// Sentences that the participant said.
    #[zoom(max_items = 300)]
    pub transcripts: Vec<Transcript>,
    /// Talk metrics.
    pub metrics: Option<TalkMetrics>,
}

/// Team mentioned in a comment.
#[zoom_model(response)]
pub struct MentionedTeam {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
}

/// User mentioned in a comment.
#[zoom_model(response)]
pub struct MentionedUser {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name of the user.
    pub user_name: Option<String>,
}

/// Comment to add to a conversation.
#[zoom_model]
pub struct NewComment {
    /// ID of the comment that this one replies to.
    pub parent_comment_id: Option<String>,
    /// Text of the comment.
    pub comment: String,
    /// IDs of the users whom the comment mentions.
    #[zoom(max_items = 50)]
    pub mention_user_ids: Vec<String>,
    /// IDs of the teams that the comment mentions.
    #[zoom(max_items = 50)]
    pub mention_team_ids: Vec<String>,
    /// Whether the comment is private.
    pub is_private: Option<bool>,
    /// Position in the recording that the comment refers to, as `hh:mm:ss`.
    pub time_in_recording: Option<String>,
}

/// Conversation to add.
#[zoom_model]
pub struct NewConversation {
    /// User ID or email address of the host.
    pub host_id: Option<String>,
    /// ID of the file that [`files`](super::files) uploaded; an alternative to `download_url`.
    pub file_id: Option<String>,
    /// Third-party address to download the recording from; an alternative to `file_id`.
    pub download_url: Option<String>,
    /// Topic of the meeting or phone call.
    pub conversation_topic: Option<String>,
    /// Whether the conversation is a meeting or a phone call.
    pub conversation_type: RecordingType,
    /// ID of the deal in Zoom.
    pub deal_id: Option<String>,
    /// Main language of the conversation.
    pub primary_language: Option<PrimaryLanguage>,
    /// Time when the meeting started.
    pub meeting_start_time: Moment,
    /// Time when the meeting ended.
    pub meeting_end_time: Option<Moment>,
    /// Time zone of the conversation, as IANA name.
    pub timezone: Option<String>,
    /// Participants. External users need only a display name.
    #[zoom(max_items = 200)]
    pub participants: Vec<NewParticipant>,
    /// Speakers, with the times at which they start to speak.
    #[zoom(max_items = 200)]
    pub timeline: Vec<Timeline>,
}

/// Participant of an added conversation.
#[zoom_model]
pub struct NewParticipant {
    /// Display name.
    pub display_name: String,
    /// Email address of the participant, if known.
    pub email: Option<String>,
}

/// Page of a conversation's participants.
#[zoom_model(response)]
pub struct ParticipantPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// People who spoke in the conversation.
    pub participants: Vec<ListedParticipant>,
}

/// Time that the period of a list refers to.
#[zoom_model]
pub enum PeriodType {
    /// Start of the meeting.
    #[zoom(rename = "meetingStartTime")]
    MeetingStartTime,
    /// End of the analysis.
    #[zoom(rename = "iqProcessedTime")]
    IqProcessedTime,
}

/// Playlist of conversations.
#[zoom_model(response)]
pub struct Playlist {
    /// UUID of the playlist.
    pub playlist_id: Option<String>,
    /// Kind of the playlist.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// Time of the last change.
    pub modified_time: Option<Timestamp>,
    /// Name of the playlist.
    pub playlist_name: Option<String>,
    /// Number of conversations in the playlist.
    pub number_of_conversations: Option<i64>,
    /// Whether the user follows the playlist.
    pub following: Option<bool>,
    /// Name of the user who created the playlist.
    pub created_by: Option<String>,
}

/// Page of a user's playlists.
#[zoom_model(response)]
pub struct PlaylistPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Playlists.
    #[zoom(max_items = 30)]
    pub playlists: Vec<Playlist>,
}

/// Kind of playlists to list.
#[zoom_model]
pub enum PlaylistType {
    /// All playlists.
    #[zoom(rename = "All")]
    All,
    /// Normal playlists.
    #[zoom(rename = "Normal")]
    Normal,
    /// Smart playlists.
    #[zoom(rename = "Smart")]
    Smart,
    /// Favorite playlists.
    #[zoom(rename = "Favorite")]
    Favorite,
}

/// Main language of a conversation.
#[zoom_model]
pub enum PrimaryLanguage {
    /// English.
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// German.
    De,
    /// Italian.
    It,
    /// Chinese.
    Zh,
    /// Russian.
    Ru,
    /// Ukrainian.
    Uk,
    /// Japanese.
    Ja,
    /// Korean.
    Ko,
    /// Vietnamese.
    Vi,
    /// Portuguese.
    Pt,
    /// Dutch.
    Nl,
    /// Hindi.
    Hi,
}

/// User who rated a scorecard.
#[zoom_model(response)]
pub struct Rater {
    /// Email address of the person who filled in the scorecard.
    pub email: Option<String>,
    /// Name of the person who filled in the scorecard.
    pub display_name: Option<String>,
    /// User ID of the person who filled in the scorecard.
    pub user_id: Option<String>,
}

/// Conversation that was added from a recording.
#[zoom_model(response)]
pub struct RecordedConversation {
    /// UUID of the meeting instance.
    pub meeting_uuid: Option<MeetingUuid>,
}

/// Whether a conversation is a meeting or a phone call.
#[zoom_model]
pub enum RecordingType {
    /// Meeting.
    Meeting,
    /// Phone call.
    Phone,
}

/// Rating scale of a scorecard question.
#[zoom_model(response)]
pub struct Scale {
    /// Label of the lowest score.
    pub min_score_label: Option<String>,
    /// Label of the highest score.
    pub max_score_label: Option<String>,
}

/// Chapter of a conversation, found by AI.
#[zoom_model(response)]
pub struct SmartChapter {
    /// Title of the chapter.
    pub title: Option<String>,
    /// Summary of the chapter.
    pub summary: Option<String>,
    /// Category of the chapter.
    pub category: Option<String>,
    /// Start of the chapter.
    pub start_time: Option<Timestamp>,
    /// End of the chapter.
    pub end_time: Option<Timestamp>,
}

/// Kind of a speaker.
#[zoom_model]
pub enum SpeakerType {
    /// Sales representative.
    Rep,
    /// Customer.
    Customer,
}

/// Talk metrics of a participant.
#[zoom_model(response)]
pub struct TalkMetrics {
    /// Ratio of talking to listening time.
    pub talk_to_listen_ratio: Option<f64>,
    /// Length of the longest monologue, in seconds.
    pub longest_monolog: Option<f64>,
    /// Words per minute.
    pub talk_speed: Option<f64>,
    /// Filler words per minute.
    pub filler_words: Option<f64>,
    /// Time that the participant waits before answering, in seconds.
    pub patience: Option<f64>,
}

/// Participants who spoke from a point in time.
#[zoom_model]
pub struct Timeline {
    /// Position in the recording where the participants start to speak, such as `00:00:01.910`.
    pub start_time_in_recording: String,
    /// Speakers of this span; for people outside the account, the display name suffices.
    #[zoom(required, max_items = 50)]
    pub participants: Vec<NewParticipant>,
}

/// Sentence of a transcript.
#[zoom_model(response)]
pub struct Transcript {
    /// ID of the transcript's item.
    pub item_id: Option<String>,
    /// Spoken text.
    pub text: Option<String>,
    /// Start of the passage in the recording.
    pub start_time: Option<Timestamp>,
    /// End of the passage in the recording.
    pub end_time: Option<Timestamp>,
}
