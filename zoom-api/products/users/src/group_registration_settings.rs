//! What the webinars of a group ask at registration, and how registrants are approved.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Looks up what a group's webinars ask at registration, and how registrants are approved.
///
/// The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [Get a group's webinar registration settings](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/settings/registration).
#[zoom_endpoint(
    GET, "/groups/<group_id>/settings/registration",
    scopes = ["group:read:admin", "group:write:admin", "group:read:registration_settings:admin"],
    rate_limit = Medium,
    errors(
        /// The type was not given, or is not valid.
        400/300 => MissingParameters,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn get_group_registration_settings(
    /// The group.
    group_id: String,
    /// What the registration is for.
    #[query(rename = "type")]
    kind: Option<SettingType>,
) -> GroupRegistrationSettings;

/// Changes what a group's webinars ask at registration, and how registrants are approved.
///
/// The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [Update a group's webinar registration settings](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D/settings/registration).
#[zoom_endpoint(
    PATCH, "/groups/<group_id>/settings/registration", json,
    scopes = ["group:write:admin", "group:update:registration_settings:admin"],
    rate_limit = Medium,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The type was not given, or is not valid.
        400/300 => MissingParameters,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn update_group_registration_settings(
    /// The group.
    group_id: String,
    /// What the registration is for.
    #[query(rename = "type")]
    kind: Option<SettingType>,
    /// What happens when somebody registers.
    options: Option<RegistrationOptions>,
    /// The standard questions for registrants.
    questions: Option<Vec<Question>>,
    /// How registrants are approved.
    approve_type: Option<ApproveType>,
    /// The custom questions registrants are asked.
    custom_questions: Option<Vec<CustomQuestion>>,
) -> NoContent;

/// What a group's webinars ask at registration, and how registrants are approved.
#[zoom_model]
pub struct GroupRegistrationSettings {
    /// What happens when somebody registers.
    pub options: Option<RegistrationOptions>,
    /// The standard questions for registrants.
    pub questions: Vec<Question>,
    /// How registrants are approved.
    pub approve_type: Option<ApproveType>,
    /// The custom questions registrants are asked.
    pub custom_questions: Vec<CustomQuestion>,
}

/// Options of registration.
#[zoom_model]
pub struct RegistrationOptions {
    /// Whether hosts get an e-mail when somebody registers.
    pub host_email_notification: Option<bool>,
    /// Whether registration closes once the date of the event is past.
    pub close_registration: Option<bool>,
    /// Whether registrants can join from several devices.
    pub allow_participants_to_join_from_multiple_devices: Option<bool>,
    /// Whether the registration page has buttons to share it on social media.
    pub show_social_share_buttons: Option<bool>,
}

/// A question of Zoom's own, and whether it is asked and must be answered.
#[zoom_model]
pub struct Question {
    /// The name of the question's field.
    pub field_name: Option<FieldName>,
    /// Whether registrants must fill it in.
    pub required: Option<bool>,
    /// Whether the question is asked. Zoom's document describes it in the words of `required`.
    pub selected: Option<bool>,
}

/// What one of Zoom's standard questions to registrants asks for.
#[zoom_model]
pub enum FieldName {
    /// The last name.
    LastName,
    /// The street and number.
    Address,
    /// The city.
    City,
    /// The country or region.
    Country,
    /// The postal code.
    Zip,
    /// The state or province.
    State,
    /// The phone number.
    Phone,
    /// The line of business.
    Industry,
    /// The organization.
    Org,
    /// The job title.
    JobTitle,
    /// When the registrant plans to buy.
    PurchasingTimeFrame,
    /// The registrant's part in the decision to buy.
    RoleInPurchaseProcess,
    /// How many people the organization employs.
    NoOfEmployees,
    /// Questions and remarks.
    Comments,
}

/// How registrants are approved.
#[zoom_model]
pub enum ApproveType {
    /// At once.
    Automatic = 0,
    /// By the host.
    Manual = 1,
}

/// A question of the group's own.
#[zoom_model]
pub struct CustomQuestion {
    /// The wording of the question.
    pub title: Option<String>,
    /// How the question is answered.
    #[zoom(rename = "type")]
    pub kind: Option<CustomQuestionType>,
    /// Whether registrants must fill it in.
    pub required: Option<bool>,
    /// Whether the question is asked. Zoom's document describes it in the words of `required`.
    pub selected: Option<bool>,
    /// The answers to choose from. A `short` question has none, because registrants write their answer.
    pub answers: Vec<String>,
}

/// How a question to a webinar's registrants is answered.
#[zoom_model]
pub enum CustomQuestionType {
    /// In a few words.
    Short,
    /// By choosing one from a menu.
    SingleDropdown,
    /// By choosing one of several buttons.
    SingleRadio,
    /// By choosing one or more of the answers.
    Multiple,
}

/// What registration settings are for.
#[zoom_model]
pub enum SettingType {
    /// Webinars.
    Webinar,
}
