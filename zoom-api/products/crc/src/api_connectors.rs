//! Enhanced API connectors: list, create, get, update and delete them, and manage their private keys.
//!
//! A connector runs in the customer's network and controls the rooms there.

use super::ConnectorLogLevel;
use zoom_api::types::CommaSeparated;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the enhanced API connectors for Cisco and Polycom rooms.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    GET, "/crc/api_connectors",
    scopes = ["apiconnector:read:admin", "crc:read:list_apiconnectors:admin"],
    rate_limit = Medium,
    paged = api_connectors,
    operation = "GetListAPIConnectors",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/api-connector/GET/crc/api_connectors",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
    )
)]
pub fn list_api_connectors(
    #[zoom(default = 10)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ApiConnectorPage;

/// Creates an enhanced API connector.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    POST, "/crc/api_connectors", json,
    scopes = ["apiconnector:write:admin", "crc:write:apiconnector:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "CreateAPIConnector",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/api-connector/POST/crc/api_connectors",
    errors(
        /// Zoom failed to process the request.
        400/60067099 => UnknownFailure,
        /// The networks overlap with those of another connector.
        400/60071007 => IpRangeOverlaps,
        /// An argument is invalid.
        400/60071011 => InvalidParameter,
    )
)]
pub fn create_api_connector(
    /// Description of the connector.
    description: Option<String>,
    /// Private IPv4 networks of the connector in CIDR notation, separated by commas.
    networks: Option<CommaSeparated<String>>,
    /// Log level of the connector.
    log_level: Option<ConnectorLogLevel>,
    /// Whether the connector updates its software automatically.
    enable_automatic_update: Option<bool>,
) -> CreatedApiConnector;

/// Returns an enhanced API connector.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    GET, "/crc/api_connectors/<connector_id>",
    scopes = ["apiconnector:read:admin", "crc:read:apiconnector:admin"],
    rate_limit = Medium,
    operation = "GetAPIConnector",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/api-connector/GET/crc/api_connectors/%7BconnectorId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The connector does not exist.
        404/60071008 => ConnectorNotFound,
    )
)]
pub fn get_api_connector(
    /// ID of the connector.
    connector_id: String,
) -> ApiConnector;

/// Deletes an enhanced API connector.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    DELETE, "/crc/api_connectors/<connector_id>",
    scopes = ["apiconnector:write:admin", "crc:delete:apiconnector:admin"],
    rate_limit = Medium,
    operation = "DeleteAPIConnector",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/api-connector/DELETE/crc/api_connectors/%7BconnectorId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The connector does not exist.
        404/60071008 => ConnectorNotFound,
    )
)]
pub fn delete_api_connector(
    /// ID of the connector.
    connector_id: String,
) -> NoContent;

/// Updates an enhanced API connector.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    PATCH, "/crc/api_connectors/<connector_id>", json,
    scopes = ["apiconnector:write:admin", "crc:update:apiconnector:admin"],
    rate_limit = Medium,
    operation = "UpdateAPIConnector",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/api-connector/PATCH/crc/api_connectors/%7BconnectorId%7D",
    errors(
        /// Zoom failed to process the request.
        400/60067099 => UnknownFailure,
        /// The networks overlap with those of another connector.
        400/60071007 => IpRangeOverlaps,
        /// An argument is invalid.
        400/60071011 => InvalidParameter,
        /// A room in `managed_rooms` does not exist.
        404/60061003 => DeviceNotFound,
    )
)]
pub fn update_api_connector(
    /// ID of the connector.
    connector_id: String,
    /// Changes to the connector.
    #[body]
    api_connector: ApiConnectorUpdate,
) -> NoContent;

/// Returns the private key of an enhanced API connector.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    GET, "/crc/api_connectors/<connector_id>/private_key",
    scopes = ["apiconnector:read:admin", "crc:read:apiconnector_private_key:admin"],
    rate_limit = Light,
    operation = "GetanAPIConnector'sprivatekey",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/api-connector/GET/crc/api_connectors/%7BconnectorId%7D/private_key",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The connector does not exist.
        404/60071008 => ConnectorNotFound,
    )
)]
pub fn get_private_key(
    /// ID of the connector.
    connector_id: String,
) -> PrivateKey;

/// Replaces the private key of an enhanced API connector with a new one.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    PATCH, "/crc/api_connectors/<connector_id>/private_key",
    scopes = ["apiconnector:write:admin", "crc:update:apiconnector_private_key:admin"],
    rate_limit = Medium,
    operation = "UpdateAPIConnectorPrivateKey",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/api-connector/PATCH/crc/api_connectors/%7BconnectorId%7D/private_key",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The connector does not exist.
        404/60071008 => ConnectorNotFound,
    )
)]
pub fn regenerate_private_key(
    /// ID of the connector.
    connector_id: String,
) -> PrivateKey;

/// Enhanced API connector.
#[zoom_model(response)]
pub struct ApiConnector {
    /// ID of the connector.
    pub id: Option<String>,
    /// Description of the connector.
    pub description: Option<String>,
    /// Whether the connector is online.
    pub status: Option<ConnectorStatus>,
    /// Private IPv4 networks of the connector in CIDR notation, separated by commas.
    pub networks: Option<CommaSeparated<String>>,
    /// Log level of the connector.
    pub log_level: Option<ConnectorLogLevel>,
    /// IDs of the rooms that are assigned manually.
    #[zoom(max_items = 1000)]
    pub managed_rooms: Vec<String>,
    /// Whether the connector updates its software automatically.
    pub enable_automatic_update: Option<bool>,
    /// Software version of the connector.
    pub version: Option<String>,
}

/// Private key of an API connector.
#[zoom_model(response)]
pub struct PrivateKey {
    /// Key with which the connector authenticates with Zoom.
    #[zoom(secret)]
    pub private_key: Option<String>,
}

/// Page of API connectors.
#[zoom_model(response)]
pub struct ApiConnectorPage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Connectors.
    pub api_connectors: Vec<ListedApiConnector>,
}

/// API connector in a list.
#[zoom_model(response)]
pub struct ListedApiConnector {
    /// ID of the connector.
    pub id: Option<String>,
    /// Description of the connector.
    pub description: Option<String>,
    /// Whether the connector is online.
    pub status: Option<ConnectorStatus>,
    /// Private IPv4 networks of the connector in CIDR notation, separated by commas.
    pub networks: Option<CommaSeparated<String>>,
    /// Whether the connector updates its software automatically.
    pub enable_automatic_update: Option<bool>,
    /// Software version of the connector.
    pub version: Option<String>,
}

/// Whether an API connector is online.
#[zoom_model]
pub enum ConnectorStatus {
    /// Online.
    Online,
    /// Offline.
    Offline,
}

/// API connector after its creation.
#[zoom_model(response)]
pub struct CreatedApiConnector {
    /// ID of the connector.
    pub connector_id: Option<String>,
}

/// Changes to an API connector.
#[zoom_model]
pub struct ApiConnectorUpdate {
    /// Description of the connector.
    pub description: Option<String>,
    /// Private IPv4 networks of the connector in CIDR notation, separated by commas.
    pub networks: Option<CommaSeparated<String>>,
    /// Log level of the connector.
    pub log_level: Option<ConnectorLogLevel>,
    /// IDs of the rooms to assign manually.
    #[zoom(max_items = 1000)]
    pub managed_rooms: Vec<String>,
    /// Whether the connector updates its software automatically.
    pub enable_automatic_update: Option<bool>,
}
