//! Participants who join through the Conference Room Connector.

use zoom_api::{zoom_endpoint, zoom_model};

/// Creates a code that identifies a participant who joins through the Conference Room Connector.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    GET, "/crc/participant_identifier_code",
    scopes = ["crc:master", "crc:read:admin", "crc:read:participant_identifier_code:admin", "crc:read:participant_identifier_code:master"],
    rate_limit = Light,
    operation = "get_participant_identifier_code",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/participant/GET/crc/participant_identifier_code",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The app may not create a code.
        403 => Forbidden,
    )
)]
pub fn get_identifier_code(
    /// Validity of the code in seconds.
    #[zoom(default = 43200, min = 30)]
    expires_in: Option<i64>,
) -> IdentifierCode;

/// Code that identifies a participant.
#[zoom_model(response)]
pub struct IdentifierCode {
    /// Code of the participant.
    pub participant_identifier_code: Option<String>,
    /// Remaining validity in seconds.
    pub expire_in: Option<f64>,
    /// Whether the caller has a paid plan for the Conference Room Connector.
    pub paid_crc_plan_participant: Option<bool>,
}
