//! Webinar registration settings of an account: questions and approval.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the webinar registration settings of an account: questions and approval.
///
/// `me` refers to the master account. Requires a paid plan.
#[zoom_endpoint(
    GET, "/accounts/<account_id>/settings/registration",
    scopes = ["account:read:admin", "account:read:registration_settings:master"],
    rate_limit = Medium,
    operation = "accountSettingsRegistration",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/%7BaccountId%7D/settings/registration",
    errors(
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn get_account_registration_settings(
    /// ID of the account; `me` for the master account.
    account_id: String,
    /// Registration type: webinars.
    #[query(rename = "type")]
    kind: Option<SettingType>,
) -> AccountRegistrationSettings;

/// Updates the webinar registration settings of an account: questions and approval.
///
/// `me` refers to the master account. Requires a paid plan.
#[zoom_endpoint(
    PATCH, "/accounts/<account_id>/settings/registration", json,
    scopes = ["account:write:admin", "account:update:registration_settings:master"],
    rate_limit = Medium,
    operation = "accountSettingsRegistrationUpdate",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/accounts/PATCH/accounts/%7BaccountId%7D/settings/registration",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_account_registration_settings(
    /// ID of the account; `me` for the master account.
    account_id: String,
    /// Registration type: webinars.
    #[query(rename = "type")]
    kind: Option<SettingType>,
    /// Registration options: emails to hosts, closing date, devices, and buttons for sharing.
    options: Option<RegistrationOptions>,
    /// Standard registration questions.
    questions: Option<Vec<Question>>,
    /// Approval type of registrations.
    approve_type: Option<ApproveType>,
    /// Custom registration questions.
    custom_questions: Option<Vec<CustomQuestion>>,
) -> NoContent;

/// Webinar registration settings of an account: questions and approval.
#[zoom_model(response)]
pub struct AccountRegistrationSettings {
    /// Registration options: emails to hosts, closing date, devices, and buttons for sharing.
    pub options: Option<RegistrationOptions>,
    /// Standard registration questions.
    pub questions: Vec<Question>,
    /// Approval type of registrations.
    pub approve_type: Option<ApproveType>,
    /// Custom registration questions.
    pub custom_questions: Vec<CustomQuestion>,
}

/// Registration options.
#[zoom_model]
pub struct RegistrationOptions {
    /// Whether hosts receive an email for each registration.
    pub host_email_notification: Option<bool>,
    /// Whether registration closes after the date of the event.
    pub close_registration: Option<bool>,
    /// Whether registrants can join from multiple devices.
    pub allow_participants_to_join_from_multiple_devices: Option<bool>,
    /// Whether the registration page has buttons for sharing on social media.
    pub show_social_share_buttons: Option<bool>,
}

/// Standard question of Zoom, and whether it is shown and required.
#[zoom_model]
pub struct Question {
    /// Field name of the question.
    pub field_name: Option<FieldName>,
    /// Whether the field is required.
    pub required: Option<bool>,
    /// Whether the question is asked. Zoom's document repeats the description of `required` here.
    pub selected: Option<bool>,
}

/// Subject of a standard registration question.
#[zoom_model]
pub enum FieldName {
    /// Last name.
    LastName,
    /// Street and number.
    Address,
    /// City.
    City,
    /// Country or region.
    Country,
    /// Postal code.
    Zip,
    /// State or province.
    State,
    /// Phone number.
    Phone,
    /// Industry.
    Industry,
    /// Organization.
    Org,
    /// Job title.
    JobTitle,
    /// Purchasing time frame of the registrant.
    PurchasingTimeFrame,
    /// Role of the registrant in the purchase process.
    RoleInPurchaseProcess,
    /// Number of employees of the organization.
    NoOfEmployees,
    /// Questions and comments.
    Comments,
}

/// Approval type of registrations.
#[zoom_model]
pub enum ApproveType {
    /// Immediately.
    Automatic = 0,
    /// Manually, by the host.
    Manual = 1,
}

/// Custom question of the account.
#[zoom_model]
pub struct CustomQuestion {
    /// Text of the question.
    pub title: Option<String>,
    /// Answer type of the question.
    #[zoom(rename = "type")]
    pub kind: Option<CustomQuestionType>,
    /// Whether the field is required.
    pub required: Option<bool>,
    /// Whether the question is asked. Zoom's document repeats the description of `required` here.
    pub selected: Option<bool>,
    /// Answer options. A `short` question has no options, because registrants write their answer.
    pub answers: Vec<String>,
}

/// Answer type of a webinar registration question.
#[zoom_model]
pub enum CustomQuestionType {
    /// Short text.
    Short,
    /// Single choice from a drop-down list.
    SingleDropdown,
    /// Single choice with radio buttons.
    SingleRadio,
    /// Multiple choice.
    Multiple,
}

/// Kind of session that registration settings apply to.
#[zoom_model]
pub enum SettingType {
    /// Webinars.
    Webinar,
}
