//! Line keys of extensions.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the line keys of an extension: their positions and what they are assigned to.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/extension/<extension_id>/line_keys",
    scopes = ["phone:read", "phone:read:admin", "phone:read:line_keys", "phone:read:line_keys:admin"],
    rate_limit = Light,
    operation = "listLineKeySetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/line-keys/GET/phone/extension/%7BextensionId%7D/line_keys",
)]
pub fn get_line_keys(
    /// ID of the extension.
    extension_id: String,
) -> LineKeys;

/// Changes the positions and settings of an extension's line keys.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/extension/<extension_id>/line_keys", json,
    scopes = ["phone:write", "phone:write:admin", "phone:update:line_keys", "phone:update:line_keys:admin"],
    rate_limit = Light,
    operation = "BatchUpdateLineKeySetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/line-keys/PATCH/phone/extension/%7BextensionId%7D/line_keys",
    errors(
        /// A line key does not exist, or the type of a line key is invalid.
        400/300 => LineKeyNotFoundOrInvalidType,
    )
)]
pub fn update_line_keys(
    /// ID of the extension.
    extension_id: String,
    /// Line keys with their positions.
    line_keys: Option<Vec<LineKeyUpdate>>,
) -> NoContent;

/// Deletes a line key of an extension.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/extension/<extension_id>/line_keys/<line_key_id>",
    scopes = ["phone:write", "phone:write:admin", "phone:delete:line_keys", "phone:delete:line_keys:admin"],
    rate_limit = Light,
    operation = "DeleteLineKey",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/line-keys/DELETE/phone/extension/%7BextensionId%7D/line_keys/%7BlineKeyId%7D",
    errors(
        /// The line key does not exist.
        400/300 => LineKeyNotFound,
    )
)]
pub fn delete_line_key(
    /// ID of the extension.
    extension_id: String,
    /// ID of the line key.
    line_key_id: String,
) -> NoContent;

/// Line keys.
#[zoom_model(response)]
pub struct LineKeys {
    /// Line keys with their positions.
    pub line_keys: Vec<LineKey>,
}

/// Line key.
#[zoom_model(response)]
pub struct LineKey {
    /// Name that the device shows for the line key; at most 32 characters.
    pub alias: Option<String>,
    /// Position of the line key on the device.
    pub index: Option<i64>,
    /// Extension, number or parked calls that the key is assigned to.
    pub key_assignment: Option<KeyAssignment>,
    /// ID of the line key.
    pub line_key_id: Option<String>,
    /// Number that the line shows to called people.
    pub outbound_caller_id: Option<String>,
    /// Function of the key: line, busy lamp field, speed dial, meeting, call park and others.
    #[zoom(rename = "type")]
    pub kind: Option<LineKeyType>,
}

/// Extension, number or parked calls that a line key is assigned to.
#[zoom_model(response)]
pub struct KeyAssignment {
    /// Display name of the line.
    pub display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// Phone number of the line.
    pub phone_number: Option<String>,
    /// Code to retrieve a parked call; for the type `call_park`.
    pub retrieval_code: Option<String>,
    /// Number that the key dials; for the type `speed_dial`.
    pub speed_dial_number: Option<String>,
}

/// Function that a line key is assigned to.
#[zoom_model]
pub enum LineKeyType {
    /// Own line, shared line access or shared line group.
    Line,
    /// Busy lamp field, which shows the status of an extension.
    Blf,
    /// Speed dial of a phone number.
    SpeedDial,
    /// Companion mode of the desk phone, for meetings.
    ZoomMeeting,
    /// Call park, which spares users the retrieval codes.
    CallPark,
    /// Answers calls to the user's call pickup groups.
    GroupCallPickup,
}

/// Changes to a line key.
#[zoom_model]
pub struct LineKeyUpdate {
    /// ID of the line key.
    pub line_key_id: Option<String>,
    /// Position of the line key on the device.
    pub index: Option<i64>,
    /// Function of the key: line, busy lamp field, speed dial, meeting, call park and others.
    #[zoom(rename = "type")]
    pub kind: Option<LineKeyType>,
    /// Extension, number or parked calls that the key is assigned to.
    pub key_assignment: Option<KeyAssignmentUpdate>,
    /// Name that the device shows for the line key; at most 32 characters.
    pub alias: Option<String>,
    /// ID of the number that the line shows to called people; `anonymous` hides the number.
    pub outbound_caller_id: Option<String>,
}

/// Changes to the assignment of a line key.
#[zoom_model]
pub struct KeyAssignmentUpdate {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Number that the key dials; for the type `speed_dial`.
    pub speed_dial_number: Option<String>,
    /// Code to retrieve a parked call; for the type `call_park`.
    pub retrieval_code: Option<String>,
}
