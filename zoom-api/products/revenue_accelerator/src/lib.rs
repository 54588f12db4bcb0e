//! Zoom Revenue Accelerator (formerly Zoom IQ for Sales): conversations, deals, teams and CRM data.
//!
//! A conversation is a recorded meeting or phone call that Zoom analyzes. Recordings from elsewhere become
//! conversations in two steps: [`files`] uploads the file, [`conversations::add_conversation`] adds the conversation.
//! Deals come from the account's CRM integration, or from the records that [`crm`] imports if the CRM has none.
//!
//! The modules `iq_*` hold the same operations under the deprecated path `/iq`. Use the modules without the prefix.

pub mod conversations;
pub mod crm;
pub mod deals;
pub mod events;
pub mod files;
pub mod indicators;
mod iq_conversation_types;
pub mod iq_conversations;
pub mod iq_deals;
pub mod iq_files;
pub mod iq_indicators;
pub mod iq_teams;
pub mod scheduled_meetings;
pub mod teams;

pub use iq_conversation_types::*;

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::zoom_model;

/// Activity of a deal: a conversation or an email.
#[zoom_model(response)]
pub struct Activity {
    /// Topic of the meeting or phone call.
    pub conversation_topic: Option<String>,
    /// Current stage of the deal.
    pub deal_stage: Option<String>,
    /// Score for how positive the conversation was.
    pub sentiment_score: Option<i64>,
    /// Score for how engaged the participants were.
    pub engagement_score: Option<i64>,
    /// User ID of the meeting's host.
    pub host_id: Option<String>,
    /// Direction of the email or call, such as `outbound`.
    pub direction: Option<String>,
    /// Time when the activity began.
    pub start_date: Option<Timestamp>,
    /// Kind of the activity, such as `call`.
    pub activity_type: Option<String>,
    /// Stage of the deal at the time of the conversation.
    pub stage_during_conversation: Option<String>,
    /// Whether the conversation is still being analyzed.
    pub processing_analysis: Option<bool>,
    /// ID of the email message.
    pub message_ids: Option<String>,
    /// Number of emails in the thread.
    pub number_of_message_in_thread: Option<i64>,
    /// ID of the conversation.
    pub conversation_id: Option<String>,
    /// Length of the activity.
    pub duration: Option<u32>,
}

/// Page of a deal's activities.
#[zoom_model(response)]
pub struct ActivityPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Activities.
    pub activities: Vec<Activity>,
}

/// Deal with a customer.
#[zoom_model(response)]
pub struct Deal {
    /// ID of the deal in Zoom.
    pub deal_id: Option<String>,
    /// Name of the deal.
    pub deal_name: Option<String>,
    /// Current stage of the deal.
    pub deal_stage: Option<String>,
    /// Description of the deal.
    pub deal_description: Option<String>,
    /// Name of the deal's owner.
    pub owner_name: Option<String>,
    /// Email address of the owner.
    pub owner_email: Option<String>,
    /// User ID of the deal's owner.
    pub owner_id: Option<String>,
    /// Whether the deal is closed.
    pub deal_is_closed: Option<bool>,
    /// Time of the creation.
    pub create_time: Option<Timestamp>,
    /// Name of the customer's account in the CRM.
    pub account_name: Option<String>,
    /// Whether the deal is private.
    pub deal_is_private: Option<bool>,
    /// Amount of the deal.
    pub deal_amount: Option<i64>,
    /// Code of the currency, such as `USD`.
    pub currency_type: Option<String>,
    /// Date on which the deal closes.
    pub close_date: Option<Date>,
    /// Number of days in the current stage.
    pub time_in_stage: Option<i64>,
    /// Number of conversations in the deal.
    pub number_of_conversations: Option<i64>,
    /// Time of the deal's latest activity.
    pub last_activity_time: Option<Timestamp>,
    /// Type of the customer's account in the CRM.
    pub account_type: Option<String>,
    /// Names of the deal's contacts.
    #[zoom(max_items = 100)]
    pub contacts: Vec<String>,
}

/// Page of deals.
#[zoom_model(response)]
pub struct DealPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Start of the period, in UTC.
    pub from: Option<Timestamp>,
    /// End of the period, in UTC.
    pub to: Option<Timestamp>,
    /// Deals.
    pub deals: Vec<ListedDeal>,
}

/// Product that an uploaded transcript and metadata come from.
#[zoom_model]
pub enum FileSource {
    /// Gong.
    Gong = 1,
    /// Chorus.
    Chorus = 2,
}

/// Conversation indicator with its settings.
#[zoom_model(response)]
pub struct Indicator {
    /// ID of the indicator.
    pub id: Option<String>,
    /// Name of the indicator.
    pub name: Option<String>,
    /// Description of the indicator.
    pub description: Option<String>,
    /// ID of the indicator's category.
    pub category_id: Option<String>,
    /// Name of the category.
    pub category_name: Option<String>,
    /// Type of the indicator.
    #[zoom(rename = "type")]
    pub kind: Option<IndicatorType>,
    /// Side of the conversation that must use the words.
    pub mentioned_by: Option<MentionedBy>,
    /// Whether the indicator is enabled.
    pub enabled: Option<bool>,
    /// Time of the creation.
    pub created_time: Option<Timestamp>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// Name of the user who made the last change.
    pub last_modified_user_name: Option<String>,
}

/// Page of conversation indicators.
#[zoom_model(response)]
pub struct IndicatorPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Indicators.
    pub indicators: Vec<Indicator>,
}

/// Type of an indicator.
#[zoom_model]
pub enum IndicatorType {
    /// Basic keyword phrases.
    Basic,
    /// Advanced keyword phrases.
    Advanced,
    /// Guiding sentences.
    GuidingSentences,
}

/// Deal as a list returns it.
#[zoom_model(response)]
pub struct ListedDeal {
    /// ID of the deal in Zoom.
    pub deal_id: Option<String>,
    /// Name of the deal.
    pub deal_name: Option<String>,
    /// Current stage of the deal.
    pub deal_stage: Option<String>,
    /// Description of the deal.
    pub deal_description: Option<String>,
    /// Name of the deal's owner.
    pub owner_name: Option<String>,
    /// Email address of the owner.
    pub owner_email: Option<String>,
    /// User ID of the deal's owner.
    pub owner_id: Option<String>,
    /// Whether the deal is closed.
    pub deal_is_closed: Option<bool>,
    /// Time of the creation.
    pub create_time: Option<Timestamp>,
    /// Name of the customer's account in the CRM.
    pub account_name: Option<String>,
    /// Whether the deal is private.
    pub deal_is_private: Option<bool>,
    /// Amount of the deal.
    pub deal_amount: Option<i64>,
    /// Code of the currency, such as `USD`.
    pub currency_type: Option<String>,
    /// Date on which the deal closes.
    pub close_date: Option<Date>,
    /// Number of days in the current stage.
    pub time_in_stage: Option<i64>,
    /// Number of conversations in the deal.
    pub number_of_conversations: Option<i64>,
    /// Time of the deal's latest activity.
    pub last_activity_time: Option<Timestamp>,
    /// Type of the customer's account in the CRM.
    pub account_type: Option<String>,
}

/// Team as a list returns it.
#[zoom_model(response)]
pub struct ListedTeam {
    /// ID of the team.
    pub team_id: String,
    /// Name of the team.
    pub name: String,
    /// Description of the team.
    pub description: Option<String>,
    /// Structure of the team.
    #[zoom(rename = "type")]
    pub kind: Option<TeamType>,
    /// Number of members.
    pub member_size: Option<u64>,
    /// Number of managers.
    pub supervisor_size: Option<u64>,
    /// Whether the team has no child teams.
    pub leaf: Option<bool>,
    /// Ancestors of the team, from its parent up to the root; only in searches by team name.
    pub parent_teams: Vec<ParentTeam>,
}

/// Side of the conversation that must mention an indicator's words.
#[zoom_model]
pub enum MentionedBy {
    /// Any participant.
    Anyone,
    /// Sales representatives.
    Reps,
    /// Customers.
    Prospects,
}

/// Ancestor of a team in the hierarchy.
#[zoom_model(response)]
pub struct ParentTeam {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the parent team.
    pub name: Option<String>,
}

/// Number and ETag of an uploaded part.
#[zoom_model]
pub struct PartNumberEtag {
    /// Number of the part.
    #[zoom(min = 1, max = 100)]
    pub part_number: Option<i64>,
    /// ETag of the part.
    pub etag: Option<String>,
}

/// Page of teams.
#[zoom_model(response)]
pub struct TeamPage {
    /// Teams.
    pub teams: Vec<ListedTeam>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Structure of a team.
#[zoom_model]
pub enum TeamType {
    /// Team without hierarchy.
    #[zoom(rename = "flat team")]
    FlatTeam,
    /// Team that can have a parent and child teams.
    #[zoom(rename = "hierarchical team")]
    HierarchicalTeam,
}

/// Result of an upload event.
#[zoom_model(response)]
pub struct UploadEvent {
    /// Identifier of the multipart upload, for its parts and its completion; only after `CreateMultipartUpload`.
    pub upload_context: Option<String>,
    /// ID of the file; only after `CompleteMultipartUpload`.
    pub file_id: Option<String>,
}

/// Event of a multipart upload.
#[zoom_model]
pub enum UploadMethod {
    /// Starts the upload.
    #[zoom(rename = "CreateMultipartUpload")]
    CreateMultipartUpload,
    /// Completes the upload.
    #[zoom(rename = "CompleteMultipartUpload")]
    CompleteMultipartUpload,
}

/// Parameters that start or complete a multipart upload.
#[zoom_model]
pub struct UploadParams {
    /// Name of the file; required to start the upload.
    pub file_name: Option<String>,
    /// ID of the uploaded main file. Only for the transcript or metadata that belong to it.
    pub main_file_id: Option<String>,
    /// Identifier of the multipart upload; required to complete it.
    pub upload_context: Option<String>,
    /// Numbers and ETags of all parts; required to complete the upload.
    pub part_number_etags: Vec<PartNumberEtag>,
}

/// File that was uploaded.
#[zoom_model(response)]
pub struct UploadedFile {
    /// ID of the uploaded file.
    pub file_id: Option<String>,
}

/// Part that was uploaded.
#[zoom_model(response)]
pub struct UploadedPart {
    /// Number and ETag of the part; keep it to complete the upload.
    pub part_number_etag: Option<PartNumberEtag>,
}
