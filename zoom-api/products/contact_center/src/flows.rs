//! Flows that guide consumers to a queue or an agent, and their entry points.

mod channel_source;
mod responses;

pub use channel_source::*;
pub use responses::*;

use bytes::Bytes;

use super::{AnyChannel, ChannelType, ContactChannel};
use zoom_api::{FilePart, NoContent, zoom_endpoint, zoom_model};

/// Lists the flows of the account.
#[zoom_endpoint(
    GET, "/contact_center/flows",
    scopes = ["contact_center_flow:read:admin", "contact_center:read:list_flows:admin"],
    rate_limit = Medium,
    paged = flows,
    operation = "listFlows",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/flows/GET/contact_center/flows",
)]
pub fn list_flows(
    /// State of the flows to list.
    status: Option<FlowStatusFilter>,
    /// Type of the channel, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    channel_type: Option<ChannelType>,
    /// Channel of the flows to list.
    channel: Option<AnyChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    channel_source: Option<ChannelSource>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> FlowPage;

/// Imports a flow from the JSON file that an export returned.
///
/// Creates a new flow or a new version of a flow, depending on `import_mode`.
#[zoom_endpoint(
    POST, "/contact_center/flows", form,
    scopes = ["contact_center_flow:write:admin", "contact_center:write:flow:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "ImportFlow",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/flows/POST/contact_center/flows",
    errors(
        /// Another flow of the division has this name.
        400/3202 => FlowNameTaken,
        /// The flow is invalid.
        400/3203 => InvalidFlow,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn import_flow(
    /// Name of the flow, unique within a division.
    flow_name: String,
    /// Description of the flow.
    flow_description: Option<String>,
    /// Description of the flow version.
    flow_version_description: Option<String>,
    /// JSON file of an exported flow, at most 10 MB.
    flow_file: FilePart,
    /// Whether a flow is created, or a version of the flow with the same name and channel.
    import_mode: ImportMode,
) -> ImportedFlow;

/// Returns a flow.
#[zoom_endpoint(
    GET, "/contact_center/flows/<flow_id>",
    scopes = ["contact_center_flow:read:admin", "contact_center:read:flow:admin"],
    rate_limit = Light,
    operation = "getAFlow",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/flows/GET/contact_center/flows/%7BflowId%7D",
    errors(
        /// No flow has this ID.
        404/3201 => FlowNotFound,
    )
)]
pub fn get_flow(
    /// ID of the flow.
    flow_id: String,
) -> Flow;

/// Deletes a flow.
///
/// The flow must not be in use by other flows, queues or campaigns.
#[zoom_endpoint(
    DELETE, "/contact_center/flows/<flow_id>",
    scopes = ["contact_center_flow:write:admin", "contact_center:delete:flow:admin"],
    rate_limit = Light,
    operation = "DeleteFlow",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/flows/DELETE/contact_center/flows/%7BflowId%7D",
    errors(
        /// The flow is used by other flows, queues or campaigns, which the error lists.
        400/3209 => FlowInUse,
        /// No flow has this ID.
        404/3201 => FlowNotFound,
    )
)]
pub fn delete_flow(
    /// ID of the flow.
    flow_id: String,
) -> NoContent;

/// Updates the attributes of a flow.
#[zoom_endpoint(
    PATCH, "/contact_center/flows/<flow_id>", json,
    scopes = ["contact_center_flow:write:admin", "contact_center:update:flow:admin"],
    rate_limit = Light,
    operation = "EditFlow",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/flows/PATCH/contact_center/flows/%7BflowId%7D",
    errors(
        /// Another flow has this name.
        400/3202 => FlowNameTaken,
        /// No flow has this ID.
        404/3201 => FlowNotFound,
    )
)]
pub fn update_flow(
    /// ID of the flow.
    flow_id: String,
    /// Name of the flow.
    flow_name: Option<String>,
    /// Description of the flow.
    flow_description: Option<String>,
    /// Description of the flow version.
    flow_version_description: Option<String>,
    /// Number of the flow's version.
    flow_version: i64,
) -> NoContent;

/// Lists the entry points of a flow.
#[zoom_endpoint(
    GET, "/contact_center/flows/<flow_id>/entry_points",
    scopes = ["contact_center_flow:read:admin", "contact_center:read:flow:admin"],
    rate_limit = Medium,
    operation = "ListFlowEntryPoints",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/flows/GET/contact_center/flows/%7BflowId%7D/entry_points",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No flow has this ID.
        404/3201 => FlowNotFound,
    )
)]
pub fn list_flow_entry_points(
    /// ID of the flow.
    flow_id: String,
) -> EntryPointList;

/// Adds entry points to a flow.
#[zoom_endpoint(
    POST, "/contact_center/flows/<flow_id>/entry_points", json,
    scopes = ["contact_center_flow:write:admin", "contact_center:write:flow:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddFlowEntryPoints",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/flows/POST/contact_center/flows/%7BflowId%7D/entry_points",
    errors(
        /// The flow has the maximum number of entry points.
        400/3208 => TooManyEntryPoints,
        /// No flow has this ID.
        404/3201 => FlowNotFound,
    )
)]
pub fn add_entry_points(
    /// ID of the flow.
    flow_id: String,
    /// Entry points to add.
    entry_points: Option<Vec<NewEntryPoint>>,
    /// Whether the language is detected and stored in the engagement; only for email. Default `false`.
    enable_detect_language: Option<bool>,
) -> AddedEntryPoints;

/// Removes entry points from a flow.
#[zoom_endpoint(
    DELETE, "/contact_center/flows/<flow_id>/entry_points", json,
    scopes = ["contact_center_flow:write:admin", "contact_center:delete:flow:admin"],
    rate_limit = Light,
    operation = "RemoveFlowEntryPoints",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/flows/DELETE/contact_center/flows/%7BflowId%7D/entry_points",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No flow has this ID.
        404/3201 => FlowNotFound,
    )
)]
pub fn remove_entry_points(
    /// ID of the flow.
    flow_id: String,
    /// IDs of the entry points to remove.
    entry_ids: Option<Vec<String>>,
) -> NoContent;

/// Exports a flow as JSON.
#[zoom_endpoint(
    GET, "/contact_center/flows/<flow_id>/export",
    scopes = ["contact_center_flow:read:admin", "contact_center:read:flow:admin"],
    rate_limit = Light,
    operation = "ExportFlow",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/flows/GET/contact_center/flows/%7BflowId%7D/export",
    errors(
        /// No flow has this ID.
        400/3201 => FlowNotFound,
    )
)]
pub fn export_flow(
    /// ID of the flow.
    flow_id: String,
    /// Number of the flow's version.
    flow_version: i64,
) -> Bytes;

/// Publishes a version of a flow.
///
/// It replaces the version that was published before.
#[zoom_endpoint(
    PUT, "/contact_center/flows/<flow_id>/publish",
    scopes = ["contact_center_flow:write:admin", "contact_center:update:flow:admin"],
    rate_limit = Light,
    operation = "PublishFlow",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/flows/PUT/contact_center/flows/%7BflowId%7D/publish",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No flow has this ID.
        404/3201 => FlowNotFound,
    )
)]
pub fn publish_flow(
    /// ID of the flow.
    flow_id: String,
    /// Number of the version to publish.
    #[query]
    flow_version: Option<i64>,
) -> NoContent;

/// Lists the entry points of a channel.
#[zoom_endpoint(
    GET, "/contact_center/flows_entry_points",
    scopes = ["contact_center_flow:read:admin", "contact_center:read:flow:admin"],
    rate_limit = Medium,
    paged = entry_points,
    operation = "ListentryPoints",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/flows/GET/contact_center/flows_entry_points",
    errors(
        /// The channel or the channel source is invalid.
        400/3210 => InvalidChannelOrSource,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn list_entry_points(
    /// Channel of the entry points to list.
    channel: ContactChannel,
    /// Source within the channel, such as web chat or SMS within messaging.
    channel_source: Option<EntryPointSourceFilter>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> EntryPointPage;

/// Source within a flow's channel.
#[zoom_model]
pub enum ChannelSource {
    /// Chat on a website.
    WebChat,
    /// Chat in an app.
    InAppChat,
    /// SMS.
    Sms,
    /// Facebook Messenger.
    FacebookMessenger,
    /// WhatsApp.
    Whatsapp,
    /// Email.
    EmailAddress,
    /// Work items started through the API.
    Api,
}

/// Entry point to add.
#[zoom_model]
pub struct NewEntryPoint {
    /// ID of the entry point.
    pub entry_id: String,
    /// Language code of engagements through the entry point, such as `en-US`, the default; only for voice.
    pub entry_language: Option<String>,
}

/// Status of the flows to list.
#[zoom_model]
pub enum FlowStatusFilter {
    /// Draft.
    Draft,
    /// Published.
    Published,
    /// Archived.
    Archived,
}

/// Whether an import creates a flow or a version.
#[zoom_model]
pub enum ImportMode {
    /// Creates a flow.
    New,
    /// Creates a version of the flow with the same name and channel.
    Version,
}

/// Source of the entry points to list.
#[zoom_model]
pub enum EntryPointSourceFilter {
    /// SMS.
    Sms,
    /// Chat on a website.
    WebChat,
    /// Chat in an app.
    InAppChat,
    /// Team chat.
    TeamChat,
    /// Instagram.
    Instagram,
    /// Facebook Messenger.
    FacebookMessenger,
    /// WhatsApp.
    Whatsapp,
    /// Email.
    EmailAddress,
}
