//! Flows: responses.

use jiff::Timestamp;

use super::super::{AnyChannel, ChannelType};
use super::{AddedEntryPointSource, ChannelSource, EntryPointChannelSource, FlowChannelSource, NewEntryPoint};
use zoom_api::zoom_model;

/// Flow with its entry points and versions.
#[zoom_model(response)]
pub struct Flow {
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Description of the flow.
    pub flow_description: Option<String>,
    /// Type of the channel, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_type: Option<ChannelType>,
    /// Channel of the flow.
    pub channel: Option<AnyChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<ChannelSource>,
    /// State of the flow.
    pub status: Option<FlowStatus>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// Entry points.
    pub entry_points: Vec<EntryPoint>,
    /// Flow versions.
    pub flow_versions: Vec<FlowVersion>,
}

/// Status of a flow or of a version.
#[zoom_model]
pub enum FlowStatus {
    /// Draft.
    Draft,
    /// Published.
    Published,
    /// Archived.
    Archived,
    /// Being debugged.
    Debugging,
}

/// Entry point of a flow.
#[zoom_model(response)]
pub struct EntryPoint {
    /// ID of the entry point.
    pub entry_id: Option<String>,
    /// Name of the entry point; only for video, web chat and in-app chat.
    pub entry_name: Option<String>,
    /// Phone number; only for voice and SMS.
    pub entry_number: Option<String>,
    /// Language code of engagements through the entry point, such as `en-US`; only for voice.
    pub entry_language: Option<String>,
    /// Email address; only for email.
    pub email_address: Option<String>,
}

/// Version of a flow.
#[zoom_model(response)]
pub struct FlowVersion {
    /// ID of the flow version.
    pub flow_version_id: Option<String>,
    /// Description of the flow version.
    pub flow_version_description: Option<String>,
    /// Status of the flow's version.
    pub flow_version_status: Option<FlowStatus>,
    /// Number of the version.
    pub flow_version: Option<i64>,
    /// ID of the user who last changed the version.
    pub flow_version_modified_by: Option<String>,
    /// Time of the last change to the flow's version.
    pub flow_version_last_modified_time: Option<Timestamp>,
}

/// Page of flows.
#[zoom_model(response)]
pub struct FlowPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Flows.
    pub flows: Vec<Flow>,
}

/// Entry points of a flow.
#[zoom_model(response)]
pub struct EntryPointList {
    /// Entry points.
    pub entry_points: Vec<BoundEntryPoint>,
    /// Whether the language is detected and stored in the engagement; only for email.
    pub enable_detect_language: Option<bool>,
    /// Channel of the flow.
    pub channel: Option<AnyChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<EntryPointChannelSource>,
}

/// Entry point of one flow.
#[zoom_model(response)]
pub struct BoundEntryPoint {
    /// ID of the entry point.
    pub entry_id: String,
    /// Phone number; only for voice and SMS.
    pub entry_number: Option<String>,
    /// Email address; only for email.
    pub entry_email: Option<String>,
    /// Name of the entry point.
    pub entry_name: Option<String>,
    /// Kind of the phone number; only for voice and SMS.
    pub entry_number_type: Option<EntryNumberType>,
    /// Two-letter country code of the phone number; only for voice and SMS.
    pub entry_number_country_code: Option<String>,
    /// Area code of the phone number; only for voice and SMS.
    pub entry_number_area_code: Option<String>,
    /// Language code of engagements through the entry point, such as `en-US`; only for voice.
    pub entry_language: Option<String>,
}

/// Type of an entry point's phone number, for voice and SMS.
#[zoom_model]
pub enum EntryNumberType {
    /// Toll-free.
    TollFree = 2,
    /// Virtual.
    Virtual = 3,
    /// Mobile.
    Mobile = 5,
}

/// Page of entry points.
#[zoom_model(response)]
pub struct EntryPointPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Entry points.
    pub entry_points: Vec<ListedEntryPoint>,
}

/// Entry point in a list.
#[zoom_model(response)]
pub struct ListedEntryPoint {
    /// ID of the entry point.
    pub entry_id: Option<String>,
    /// Phone number; only for voice and SMS.
    pub entry_number: Option<String>,
    /// Name of the entry point.
    pub entry_name: Option<String>,
    /// Email address; only for email.
    pub entry_email: Option<String>,
    /// Kind of the phone number; only for voice and SMS.
    pub entry_number_type: Option<EntryNumberType>,
    /// Two-letter country code of the phone number; only for voice and SMS.
    pub entry_number_country_code: Option<String>,
    /// Area code of the phone number; only for voice and SMS.
    pub entry_number_area_code: Option<String>,
    /// Channel of the flow.
    pub channel: Option<AnyChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<EntryPointChannelSource>,
}

/// Flow that was imported.
#[zoom_model(response)]
pub struct ImportedFlow {
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Description of the flow.
    pub flow_description: Option<String>,
    /// Channel of the flow.
    pub channel: Option<AnyChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<FlowChannelSource>,
    /// State of the flow.
    pub status: Option<ImportedFlowStatus>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// Entry points.
    pub entry_points: Vec<EntryPoint>,
    /// Flow versions.
    pub flow_versions: Vec<ImportedFlowVersion>,
}

/// Status of an imported flow.
#[zoom_model]
pub enum ImportedFlowStatus {
    /// Draft.
    Draft,
    /// Published.
    Published,
}

/// Version of an imported flow.
#[zoom_model(response)]
pub struct ImportedFlowVersion {
    /// ID of the flow version.
    pub flow_version_id: Option<String>,
    /// Description of the flow version.
    pub flow_version_description: Option<String>,
    /// Status of the flow's version.
    pub flow_version_status: Option<ImportedVersionStatus>,
    /// Number of the version.
    pub flow_version: Option<i64>,
    /// ID of the user who last changed the version.
    pub flow_version_modified_by: Option<String>,
    /// Time of the last change to the flow's version.
    pub flow_version_last_modified_time: Option<Timestamp>,
}

/// Status of an imported flow's version.
#[zoom_model]
pub enum ImportedVersionStatus {
    /// Draft.
    Draft,
    /// Published.
    Published,
    /// Archived.
    #[zoom(rename = "archieved")]
    Archived,
}

/// Entry points that were added.
#[zoom_model(response)]
pub struct AddedEntryPoints {
    /// Entry points.
    pub entry_points: Vec<NewEntryPoint>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: AddedEntryPointSource,
    /// Channel of the flow.
    pub channel: AnyChannel,
    /// Whether the language is detected and stored in the engagement; only for email.
    pub enable_detect_language: Option<bool>,
}
