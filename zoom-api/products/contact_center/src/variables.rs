//! Variables of flows and engagements, their groups, and logs of their values.

mod responses;

pub use responses::*;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the values that variables had in engagements.
#[zoom_endpoint(
    GET, "/contact_center/variable_logs",
    scopes = ["contact_center_variable_log:read:admin", "contact_center:read:list_variable_logs:admin"],
    rate_limit = Heavy,
    paged = variable_logs,
    operation = "listVariableLogs",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/variables/GET/contact_center/variable_logs",
    max_range = 1 month,
    errors(
        /// A parameter is invalid: for example, a time has a wrong format, the period is longer than a month, or the
        /// time zone does not exist.
        400/300 => InvalidParameter,
        /// The token's user does not exist or is invalid.
        401/1002 => TokenUserNotFound,
        /// The token's user is deactivated.
        403/1021 => TokenUserDeactivated,
        /// The token's user no longer has the required license.
        403/1022 => TokenUserUnlicensed,
        /// No engagement has this ID.
        404/2901 => EngagementNotFound,
        /// No flow has this ID.
        404/3201 => FlowNotFound,
    )
)]
pub fn list_logs(
    /// Start of the period: a date, or a time in ISO 8601 format, where a final `Z` does not mean UTC but `timezone`.
    /// By default, the period is the last 24 hours.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`.
    to: Option<String>,
    /// Time zone of a period without offsets, as IANA identifier.
    #[zoom(default = "UTC")]
    timezone: Option<String>,
    /// Whether to list variables of groups of Zoom (`system`) or of the account (`custom`).
    group_type: Option<GroupType>,
    /// Data type of the values to list.
    data_type: Option<VariableLogDataTypeFilter>,
    /// ID of the engagement.
    engagement_id: Option<String>,
    /// ID of the flow.
    flow_id: Option<String>,
    /// Name of the flow's widget.
    widget_name: Option<String>,
    /// Name of the variable.
    variable_name: Option<String>,
    /// Value of the variable.
    variable_value: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> VariableLogPage;

/// Returns a variable log.
#[zoom_endpoint(
    GET, "/contact_center/variable_logs/<variable_log_id>",
    scopes = ["contact_center_variable_log:read:admin", "contact_center:read:variable_log:admin"],
    rate_limit = Light,
    operation = "getVariableLog",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/variables/GET/contact_center/variable_logs/%7BvariableLogId%7D",
    errors(
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No variable log has this ID.
        404/3301 => VariableLogNotFound,
    )
)]
pub fn get_log(
    /// ID of the variable log.
    variable_log_id: String,
) -> VariableLog;

/// Deletes a variable log.
#[zoom_endpoint(
    DELETE, "/contact_center/variable_logs/<variable_log_id>",
    scopes = ["contact_center_variable_log:write:admin", "contact_center:delete:variable_log:admin"],
    rate_limit = Light,
    operation = "deleteVariableLog",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/variables/DELETE/contact_center/variable_logs/%7BvariableLogId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No variable log has this ID.
        404/3301 => VariableLogNotFound,
    )
)]
pub fn delete_log(
    /// ID of the variable log.
    variable_log_id: String,
) -> NoContent;

/// Lists the variables of a group.
#[zoom_endpoint(
    GET, "/contact_center/variables",
    scopes = ["contact_center_variable:read:admin", "contact_center:read:list_variables:admin"],
    rate_limit = Medium,
    paged = variables,
    operation = "variables",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/variables/GET/contact_center/variables",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_variables(
    /// ID of the variable group.
    variable_group_id: String,
    /// Data type of the variables to list.
    data_type: Option<VariableDataType>,
    /// Whether to list global or address book variables.
    variable_type: Option<VariableType>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> VariablePage;

/// Creates a variable.
#[zoom_endpoint(
    POST, "/contact_center/variables", json,
    scopes = ["contact_center_variable:write:admin", "contact_center:write:variable:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createVariable",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/variables/POST/contact_center/variables",
    errors(
        /// One or more of the address books do not exist.
        400/2006 => AddressBooksNotFound,
        /// `address_book_ids` is empty.
        400/3402 => AddressBookIdsRequired,
        /// The group already has a variable with this name.
        400/3403 => VariableNameTaken,
        /// The values do not have the variable's data type.
        400/3404 => ValuesOfOtherType,
        /// The date has an invalid format.
        400/3405 => InvalidDateFormat,
        /// The data type is not available for this type of variable.
        400/3406 => DataTypeNotSupported,
        /// `values` is empty.
        400/3407 => ValuesRequired,
        /// `values` is too long.
        400/3420 => ValuesTooLong,
        /// No variable group has this ID.
        404/3409 => VariableGroupNotFound,
    )
)]
pub fn create_variable(
    /// Variable to create.
    #[body]
    variable: NewVariable,
) -> Variable;

/// Lists the groups of variables.
#[zoom_endpoint(
    GET, "/contact_center/variables/groups",
    scopes = ["contact_center_variable:read:admin", "contact_center:read:list_variable_groups:admin"],
    rate_limit = Medium,
    paged = variable_groups,
    operation = "listVariableGroups",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/variables/GET/contact_center/variables/groups",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_groups(
    /// Whether to list groups of Zoom (`system`) or of the account (`custom`).
    variable_group_type: Option<GroupType>,
    next_page_token: Option<String>,
    #[zoom(default = 10, min = 1, max = 100)] page_size: Option<u32>,
) -> VariableGroupPage;

/// Creates a custom group of variables.
#[zoom_endpoint(
    POST, "/contact_center/variables/groups", json,
    scopes = ["contact_center_variable:write:admin", "contact_center:write:variable_group:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createVariableGroup",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/variables/POST/contact_center/variables/groups",
    errors(
        /// The account has the maximum number of variable groups.
        400/3415 => TooManyVariableGroups,
        /// The variable group already exists.
        400/3416 => VariableGroupAlreadyExists,
    )
)]
pub fn create_group(
    /// Name of the variable group.
    variable_group_name: String,
    /// Description of the variable group.
    variable_group_description: Option<String>,
    /// Kind of the group; only `custom` groups can be created.
    #[zoom(default = "custom")]
    variable_group_type: Option<NewGroupType>,
) -> CreatedVariableGroup;

/// Returns a group of variables.
#[zoom_endpoint(
    GET, "/contact_center/variables/groups/<variable_group_id>",
    scopes = ["contact_center_variable:read:admin", "contact_center:read:variable_group:admin"],
    rate_limit = Light,
    operation = "getAVariableGroup",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/variables/GET/contact_center/variables/groups/%7BvariableGroupId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No variable group has this ID.
        404/3409 => VariableGroupNotFound,
    )
)]
pub fn get_group(
    /// ID of the variable group.
    variable_group_id: String,
) -> VariableGroup;

/// Deletes a custom group of variables.
#[zoom_endpoint(
    DELETE, "/contact_center/variables/groups/<variable_group_id>",
    scopes = ["contact_center_variable:write:admin", "contact_center:delete:variable_group:admin"],
    rate_limit = Light,
    operation = "DeleteGroup",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/variables/DELETE/contact_center/variables/groups/%7BvariableGroupId%7D",
    errors(
        /// Only custom variable groups can be updated or deleted.
        400/300 => NotCustomGroup,
        /// No variable group has this ID.
        404/3409 => VariableGroupNotFound,
    )
)]
pub fn delete_group(
    /// ID of the variable group.
    variable_group_id: String,
) -> NoContent;

/// Updates a custom group of variables.
#[zoom_endpoint(
    PATCH, "/contact_center/variables/groups/<variable_group_id>", json,
    scopes = ["contact_center_variable:write:admin", "contact_center:update:variable_group:admin"],
    rate_limit = Light,
    operation = "updateVariableGroup",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/variables/PATCH/contact_center/variables/groups/%7BvariableGroupId%7D",
    errors(
        /// Only custom variable groups can be updated or deleted.
        400/300 => NotCustomGroup,
        /// The global variable already exists.
        400/3416 => GlobalVariableAlreadyExists,
        /// No variable group has this ID.
        404/3409 => VariableGroupNotFound,
    )
)]
pub fn update_group(
    /// ID of the variable group.
    variable_group_id: String,
    /// Name of the variable group.
    variable_group_name: Option<String>,
    /// Description of the variable group.
    variable_group_description: Option<String>,
) -> NoContent;

/// Returns a variable.
#[zoom_endpoint(
    GET, "/contact_center/variables/<variable_id>",
    scopes = ["contact_center_variable:read:admin", "contact_center:read:variable:admin"],
    rate_limit = Light,
    operation = "variableGet",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/variables/GET/contact_center/variables/%7BvariableId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No variable has this ID.
        404/3401 => VariableNotFound,
    )
)]
pub fn get_variable(
    /// ID of the variable.
    variable_id: String,
) -> Variable;

/// Deletes a variable.
#[zoom_endpoint(
    DELETE, "/contact_center/variables/<variable_id>",
    scopes = ["contact_center_variable:write:admin", "contact_center:delete:variable:admin"],
    rate_limit = Light,
    operation = "variableDelete",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/variables/DELETE/contact_center/variables/%7BvariableId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No variable has this ID.
        404/3401 => VariableNotFound,
    )
)]
pub fn delete_variable(
    /// ID of the variable.
    variable_id: String,
) -> NoContent;

/// Updates a variable.
#[zoom_endpoint(
    PATCH, "/contact_center/variables/<variable_id>", json,
    scopes = ["contact_center_variable:write:admin", "contact_center:update:variable:admin"],
    rate_limit = Light,
    operation = "variableUpdate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/variables/PATCH/contact_center/variables/%7BvariableId%7D",
    errors(
        /// One or more of the address books do not exist.
        400/2006 => AddressBooksNotFound,
        /// The group already has a variable with this name.
        400/3403 => VariableNameTaken,
        /// The values do not have the variable's data type.
        400/3404 => ValuesOfOtherType,
        /// The date has an invalid format.
        400/3405 => InvalidDateFormat,
        /// The data type is not available for this type of variable.
        400/3406 => DataTypeNotSupported,
        /// `values` is too long.
        400/3420 => ValuesTooLong,
        /// A parameter or a field is invalid; the message of the error specifies it.
        404/300 => ValidationFailed,
        /// No variable has this ID.
        404/3401 => VariableNotFound,
    )
)]
pub fn update_variable(
    /// ID of the variable.
    variable_id: String,
    /// Changes to the variable.
    #[body]
    variable: VariableUpdate,
) -> NoContent;

/// Whether a group comes from Zoom or from the account.
#[zoom_model]
pub enum GroupType {
    /// Group of Zoom.
    System,
    /// Group of the account.
    Custom,
}

/// Whether a variable is global or belongs to address books.
#[zoom_model]
pub enum VariableType {
    /// Global variable.
    GlobalVariable,
    /// Address book variable.
    AddressBookVariable,
}

/// Data type of a variable.
#[zoom_model]
pub enum VariableDataType {
    /// String.
    String,
    /// Number.
    Number,
    /// Boolean.
    Boolean,
    /// Unix timestamp.
    DateTime,
    /// Currency.
    Currency,
    /// Percentage.
    Percentage,
    /// Email.
    Email,
    /// URL.
    Url,
    /// Phone number in E.164 format.
    Phone,
    /// JSON.
    Json,
    /// Array.
    Array,
}

/// Value of a global variable with which an engagement starts.
#[zoom_model]
pub enum ValueCategory {
    /// No value.
    Undefined,
    /// Default value.
    DefaultValue,
    /// Latest value, which is shared by all flows.
    LinkedValue,
}

/// Data type of the logs to list.
#[zoom_model]
pub enum VariableLogDataTypeFilter {
    /// Boolean.
    Boolean,
    /// Currency.
    Currency,
    /// Date.
    Date,
    /// Email.
    Email,
    /// Number.
    Number,
    /// Percent.
    Percent,
    /// Phone.
    Phone,
    /// String.
    String,
    /// Time.
    Time,
    /// URL.
    Url,
    /// JSON.
    Json,
    /// Array.
    Array,
}

/// Type of a new group: only custom.
#[zoom_model]
pub enum NewGroupType {
    /// Custom.
    Custom,
}

/// Variable to create.
#[zoom_model]
pub struct NewVariable {
    /// ID of the variable group.
    pub variable_group_id: String,
    /// Name of the variable.
    #[zoom(max_length = 30)]
    pub variable_name: String,
    /// Description of the variable.
    #[zoom(max_length = 200)]
    pub variable_description: Option<String>,
    /// Whether it is a global or an address book variable.
    pub variable_type: VariableType,
    /// IDs of the address books; only for address book variables, which require it.
    #[zoom(max_items = 20)]
    pub address_book_ids: Vec<String>,
    /// Whether reports contain the variable; only for global variables.
    #[zoom(default = false)]
    pub use_in_reporting: Option<bool>,
    /// Whether the value is masked because it is sensitive; only for global variables with other data types than
    /// `boolean`, `date_time` and `percentage`.
    #[zoom(default = false)]
    pub mask_variable_data: Option<bool>,
    /// Whether routing profiles can use the variable; only for address book variables, but not for the data types
    /// `json` and `array`.
    #[zoom(default = false)]
    pub use_as_routing_profile_parameters: Option<bool>,
    /// Data type of the values; only `string` and `boolean` for address book variables.
    pub data_type: VariableDataType,
    /// Value with which an engagement starts; only for global variables.
    pub value_category: Option<ValueCategory>,
    /// Values of the variable; only the first counts for a global variable. At most 4,096 characters each for global,
    /// 300 for address book variables.
    #[zoom(max_items = 20)]
    pub values: Vec<String>,
    /// Whether flows cannot change the value; only for the category `linked_value`.
    #[zoom(default = false)]
    pub linked_value_lock: Option<bool>,
    /// Value if none is set; only for address book variables of the data type `string`.
    #[zoom(max_length = 512)]
    pub default_value: Option<String>,
    /// Whether URLs that open for agents can contain the variable; not for the data types `json` and `array`.
    pub use_in_external_url_parameters: Option<bool>,
    /// Whether the profile section of the client shows the variable; only for global variables, but not for the data
    /// types `json` and `array`.
    pub client_show_in_client_profile_section: Option<bool>,
    /// Whether the engagement section of the client shows the variable; only for global variables, but not for the data
    /// types `json` and `array`.
    pub client_show_in_client_engagement_section: Option<bool>,
    /// Whether notifications about inbound calls show the variable; not for the data types `json` and `array`.
    pub client_show_in_inbound_call_notifications: Option<bool>,
}

/// Changes to a variable.
#[zoom_model]
pub struct VariableUpdate {
    /// Name of the variable.
    #[zoom(max_length = 30)]
    pub variable_name: Option<String>,
    /// Description of the variable.
    #[zoom(max_length = 200)]
    pub variable_description: Option<String>,
    /// IDs of the address books; only for address book variables.
    #[zoom(max_items = 20)]
    pub address_book_ids: Vec<String>,
    /// Whether reports contain the variable; only for global variables.
    pub use_in_reporting: Option<bool>,
    /// Whether the value is masked because it is sensitive; only for global variables with other data types than
    /// `boolean`, `date_time` and `percentage`.
    pub mask_variable_data: Option<bool>,
    /// Whether routing profiles can use the variable; only for address book variables, but not for the data types
    /// `json` and `array`.
    pub use_as_routing_profile_parameters: Option<bool>,
    /// Data type of the values; only `string` and `boolean` for address book variables.
    pub data_type: Option<VariableDataType>,
    /// Value with which an engagement starts; only for global variables.
    pub value_category: Option<ValueCategory>,
    /// Values of the variable; only the first counts for a global variable. At most 4,096 characters each for global,
    /// 300 for address book variables.
    #[zoom(max_items = 20)]
    pub values: Vec<String>,
    /// Whether flows cannot change the value; only for the category `linked_value`.
    pub linked_value_lock: Option<bool>,
    /// Value if none is set; only for address book variables of the data type `string`.
    #[zoom(max_length = 512)]
    pub default_value: Option<String>,
    /// Whether URLs that open for agents can contain the variable; not for the data types `json` and `array`.
    pub use_in_external_url_parameters: Option<bool>,
    /// Whether the profile section of the client shows the variable; only for global variables, but not for the data
    /// types `json` and `array`.
    pub client_show_in_client_profile_section: Option<bool>,
    /// Whether the engagement section of the client shows the variable; only for global variables, but not for the data
    /// types `json` and `array`.
    pub client_show_in_client_engagement_section: Option<bool>,
    /// Whether notifications about inbound calls show the variable; not for the data types `json` and `array`.
    pub client_show_in_inbound_call_notifications: Option<bool>,
}
