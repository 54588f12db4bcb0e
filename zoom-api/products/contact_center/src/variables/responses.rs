//! Variables: responses.

use jiff::Timestamp;

use super::{GroupType, NewGroupType, ValueCategory, VariableDataType, VariableLogDataTypeFilter, VariableType};
use zoom_api::zoom_model;

/// Value that a variable had in an engagement.
#[zoom_model(response)]
pub struct VariableLog {
    /// ID of the variable log.
    pub variable_log_id: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Name of the flow's widget.
    pub widget_name: Option<String>,
    /// Name of the variable.
    pub variable_name: Option<String>,
    /// Value of the variable.
    pub variable_value: Option<String>,
    /// Whether the group comes from Zoom or from the account.
    pub group_type: Option<GroupType>,
    /// Data type of the value; absent if it is unknown.
    pub data_type: Option<VariableLogDataType>,
    /// Time at which the log was created.
    pub created_at: Option<Timestamp>,
}

/// Data type of a logged value; absent if unknown.
#[zoom_model]
pub enum VariableLogDataType {
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
    /// URL.
    Url,
}

/// Group of variables.
#[zoom_model(response)]
pub struct VariableGroup {
    /// ID of the variable group.
    pub variable_group_id: Option<String>,
    /// Name of the variable group.
    pub variable_group_name: Option<String>,
    /// Description of the variable group.
    pub variable_group_description: Option<String>,
    /// Whether the group comes from Zoom (`system`) or from the account (`custom`).
    pub variable_group_type: Option<GroupType>,
    /// Number of variables in the group.
    pub variable_group_variables_count: Option<u32>,
}

/// Variable.
#[zoom_model(response)]
pub struct Variable {
    /// ID of the variable.
    pub variable_id: Option<String>,
    /// ID of the variable group.
    pub variable_group_id: Option<String>,
    /// Name of the variable.
    pub variable_name: Option<String>,
    /// Description of the variable.
    pub variable_description: Option<String>,
    /// Whether it is a global or an address book variable.
    pub variable_type: Option<VariableType>,
    /// Address books that have the variable; only for an address book variable.
    #[zoom(max_items = 20)]
    pub address_books: Vec<AddressBook>,
    /// Whether reports contain the variable; only for global variables.
    pub use_in_reporting: Option<bool>,
    /// Whether the value is masked because it is sensitive.
    pub mask_variable_data: Option<bool>,
    /// Whether routing profiles can use the variable; only for address book variables.
    pub use_as_routing_profile_parameters: Option<bool>,
    /// Data type of the values.
    pub data_type: Option<VariableDataType>,
    /// Value with which an engagement starts; only for global variables.
    pub value_category: Option<ValueCategory>,
    /// Values of the variable.
    #[zoom(max_items = 20)]
    pub values: Vec<String>,
    /// Whether flows cannot change the value; only for the category `linked_value`.
    pub linked_value_lock: Option<bool>,
    /// Value if none is set.
    pub default_value: Option<String>,
    /// Whether URLs that open for agents can contain the variable.
    pub use_in_external_url_parameters: Option<bool>,
    /// Whether the profile section of the client shows the variable.
    pub client_show_in_client_profile_section: Option<bool>,
    /// Whether the engagement section of the client shows the variable.
    pub client_show_in_client_engagement_section: Option<bool>,
    /// Whether notifications about inbound calls show the variable.
    pub client_show_in_inbound_call_notifications: Option<bool>,
}

/// Address book that uses a variable.
#[zoom_model(response)]
pub struct AddressBook {
    /// ID of the address book.
    pub address_book_id: Option<String>,
    /// Name of the address book.
    pub address_book_name: Option<String>,
    /// ID of the address book unit.
    pub unit_id: Option<String>,
    /// Name of the address book unit.
    pub unit_name: Option<String>,
    /// Number of contacts.
    pub total_contacts: Option<i64>,
}

/// Page of variable logs.
#[zoom_model(response)]
pub struct VariableLogPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Start of the period.
    pub from: Option<Timestamp>,
    /// End of the period.
    pub to: Option<Timestamp>,
    /// Variable logs.
    pub variable_logs: Vec<ListedVariableLog>,
}

/// Variable log in a list.
#[zoom_model(response)]
pub struct ListedVariableLog {
    /// ID of the variable log.
    pub variable_log_id: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Name of the flow's widget.
    pub widget_name: Option<String>,
    /// Name of the variable.
    pub variable_name: Option<String>,
    /// Value of the variable.
    pub variable_value: Option<String>,
    /// Whether the group comes from Zoom or from the account.
    pub group_type: Option<GroupType>,
    /// Data type of the values.
    pub data_type: Option<VariableLogDataTypeFilter>,
    /// Time at which the log was created.
    pub created_at: Option<Timestamp>,
}

/// Page of variables.
#[zoom_model(response)]
pub struct VariablePage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Variables.
    pub variables: Vec<ListedVariable>,
}

/// Variable in a list.
#[zoom_model(response)]
pub struct ListedVariable {
    /// ID of the variable.
    pub variable_id: Option<String>,
    /// ID of the variable group.
    pub variable_group_id: Option<String>,
    /// Name of the variable.
    pub variable_name: Option<String>,
    /// Value if none is set.
    pub default_value: Option<String>,
    /// Whether it is a global or an address book variable.
    pub variable_type: Option<VariableType>,
    /// Data type of the values.
    pub data_type: Option<VariableDataType>,
    /// Description of the variable.
    pub variable_description: Option<String>,
    /// Whether the value is masked because it is sensitive.
    pub mask_variable_data: Option<bool>,
    /// Values of the variable.
    pub values: Vec<String>,
    /// Value with which an engagement starts; only for global variables.
    pub value_category: Option<ValueCategory>,
    /// Number of uses in address books.
    pub used_in_address_book_count: Option<u32>,
}

/// Page of groups.
#[zoom_model(response)]
pub struct VariableGroupPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Variable groups.
    pub variable_groups: Vec<VariableGroup>,
}

/// Group that was created.
#[zoom_model(response)]
pub struct CreatedVariableGroup {
    /// ID of the variable group.
    pub variable_group_id: Option<String>,
    /// Name of the variable group.
    pub variable_group_name: Option<String>,
    /// Description of the variable group.
    pub variable_group_description: Option<String>,
    /// Kind of the group, always `custom`.
    pub variable_group_type: Option<NewGroupType>,
    /// Number of variables in the group.
    pub variable_group_variables_count: Option<u32>,
}
