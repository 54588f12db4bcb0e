//! Group registration settings.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Gets group registration settings.
///
/// Zoom's page: [Get a group's webinar registration settings](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/settings/registration).
#[zoom_endpoint(
    GET, "/groups/<group_id>/settings/registration",
    scopes = ["group:read:admin", "group:write:admin", "group:read:registration_settings:admin"],
    rate_limit = Medium,
    errors(
        /// Missing parameters.
        400/300 => MissingParameters,
        /// Group not found.
        404/4130 => GroupNotFound,
    )
)]
pub fn get_group_registration_settings(
    /// The group.
    group_id: String,
    /// The type.
    #[query(rename = "type")]
    kind: Option<SettingType>,
) -> GroupRegistrationSettings;

/// Updates group registration settings.
///
/// Zoom's page: [Update a group's webinar registration settings](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D/settings/registration).
#[zoom_endpoint(
    PATCH, "/groups/<group_id>/settings/registration", json,
    scopes = ["group:write:admin", "group:update:registration_settings:admin"],
    rate_limit = Medium,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Missing parameters.
        400/300 => MissingParameters,
        /// Group not found.
        404/4130 => GroupNotFound,
    )
)]
pub fn update_group_registration_settings(
    /// The group.
    group_id: String,
    /// The type.
    #[query(rename = "type")]
    kind: Option<SettingType>,
    /// The options.
    options: Option<SettingOptions>,
    /// The questions.
    questions: Option<Vec<Question>>,
    /// The approve type.
    approve_type: Option<ApproveType>,
    /// The custom questions.
    custom_questions: Option<Vec<CustomQuestion>>,
) -> NoContent;

/// Group registration settings.
#[zoom_model]
pub struct GroupRegistrationSettings {
    /// The options.
    pub options: Option<GroupRegistrationSettingsOptions>,
    /// The questions.
    pub questions: Vec<Question>,
    /// The approve type.
    pub approve_type: Option<ApproveType>,
    /// The custom questions.
    pub custom_questions: Vec<CustomQuestion>,
}

/// Group registration settings options.
#[zoom_model]
pub struct GroupRegistrationSettingsOptions {
    /// Whether "host email notification" is on.
    pub host_email_notification: Option<bool>,
    /// Whether "close registration" is on.
    pub close_registration: Option<bool>,
    /// Whether participants to join from multiple devices are allowed.
    pub allow_participants_to_join_from_multiple_devices: Option<bool>,
    /// Whether social share buttons are shown.
    pub show_social_share_buttons: Option<bool>,
}

/// A question.
#[zoom_model]
pub struct Question {
    /// The field name.
    pub field_name: Option<FieldName>,
    /// Whether `required` is on.
    pub required: Option<bool>,
    /// Whether `selected` is on.
    pub selected: Option<bool>,
}

/// What a field name can be.
#[zoom_model]
pub enum FieldName {
    /// Last name.
    LastName,
    /// Address.
    Address,
    /// City.
    City,
    /// Country.
    Country,
    /// Zip.
    Zip,
    /// State.
    State,
    /// Phone.
    Phone,
    /// Industry.
    Industry,
    /// Org.
    Org,
    /// Job title.
    JobTitle,
    /// Purchasing time frame.
    PurchasingTimeFrame,
    /// Role in purchase process.
    RoleInPurchaseProcess,
    /// No of employees.
    NoOfEmployees,
    /// Comments.
    Comments,
}

/// What an approve type can be.
#[zoom_model]
pub enum ApproveType {
    /// Automatically.
    Automatically = 0,
    /// Manually.
    Manually = 1,
}

/// A custom question.
#[zoom_model]
pub struct CustomQuestion {
    /// The title.
    pub title: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<CustomQuestionType>,
    /// Whether `required` is on.
    pub required: Option<bool>,
    /// Whether `selected` is on.
    pub selected: Option<bool>,
    /// The answers.
    pub answers: Vec<String>,
}

/// What a custom question type can be.
#[zoom_model]
pub enum CustomQuestionType {
    /// Short.
    Short,
    /// Single dropdown.
    SingleDropdown,
    /// Single radio.
    SingleRadio,
    /// Multiple.
    Multiple,
}

/// What a setting type can be.
#[zoom_model]
pub enum SettingType {
    /// Webinar.
    Webinar,
}

/// Setting options.
#[zoom_model]
pub struct SettingOptions {
    /// Whether "host email notification" is on.
    pub host_email_notification: Option<bool>,
    /// Whether "close registration" is on.
    pub close_registration: Option<bool>,
    /// Whether participants to join from multiple devices are allowed.
    pub allow_participants_to_join_from_multiple_devices: Option<bool>,
    /// Whether social share buttons are shown.
    pub show_social_share_buttons: Option<bool>,
}
