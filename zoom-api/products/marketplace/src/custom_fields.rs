//! Values of an app's custom fields.

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the values that a user set for the custom fields of an app: the user and the app of the access token.
#[zoom_endpoint(
    GET, "/marketplace/app/custom_fields",
    scopes = ["marketplace_custom_fields:read", "marketplace_custom_fields:read:admin", "marketplace:read:custom_fields", "marketplace:read:custom_fields:admin"],
    rate_limit = Heavy,
    operation = "getCustomFieldValues",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/app/custom_fields",
    errors(
        /// The user is invalid.
        400/1001 => InvalidUser,
        /// The access token is invalid.
        401/1500 => InvalidToken,
        /// The app or its user lacks permission.
        403/1403 => InsufficientPermissions,
        /// The app or its user may not access this resource.
        403/1601 => AccessDenied,
        /// The app does not exist.
        404/1401 => AppNotFound,
    )
)]
pub fn list_values() -> Vec<FieldValue>;

/// Value of a custom field.
#[zoom_model(response)]
pub struct FieldValue {
    /// ID of the field, a dynamic variable.
    pub field_id: Option<String>,
    /// Type of the value.
    #[zoom(rename = "type")]
    pub kind: Option<FieldValueType>,
    /// Value that the user set.
    pub value: Option<String>,
}

/// Type of a custom field's value.
#[zoom_model]
pub enum FieldValueType {
    /// Text.
    PlainTextInput,
    /// Radio buttons.
    RadioButtons,
    /// Checkboxes.
    Checkboxes,
    /// Selection menu.
    Select,
    /// Group of fields.
    FieldsGroup,
    /// Date.
    Datepicker,
}
