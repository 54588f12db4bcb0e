//! Opt-in, opt-out and help messages of text conversations.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the account's SMS consent policies.
#[zoom_endpoint(
    GET, "/number_management/sms_consent",
    scopes = ["number_management_numbers:read:admin", "number_management:read:sms_consent:admin"],
    rate_limit = Medium,
    paged = policies,
    operation = "ListSMSConsents",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/GET/number_management/sms_consent",
    errors(
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn list_policies(#[zoom(min = 1, max = 300)] page_size: Option<u32>, next_page_token: Option<String>)
-> PolicyPage;

/// Creates an SMS consent policy: the opt-in, opt-out and help messages of text conversations.
#[zoom_endpoint(
    POST, "/number_management/sms_consent", json,
    scopes = ["number_management_numbers:write:admin", "number_management:write:sms_consent:admin"],
    rate_limit = Light,
    success = 201,
    operation = "CreateSMSConsent",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/POST/number_management/sms_consent",
    errors(
        /// A field has an invalid value.
        400/999 => InvalidField,
        /// The request body has an invalid format.
        400/1002 => InvalidBody,
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn create_policy(
    /// Name of the policy.
    #[zoom(max_length = 255)]
    consent_name: String,
    /// Description of the SMS consent policy.
    #[zoom(max_length = 4096)]
    description: Option<String>,
    /// Messages for opting in and out, for help, and the disclaimer.
    in_out_bound: NewConsentMessages,
    /// Whether the policy is active.
    status: bool,
) -> Policy;

/// Deletes SMS consent policies.
#[zoom_endpoint(
    DELETE, "/number_management/sms_consent", json,
    scopes = ["number_management_numbers:write:admin", "number_management:delete:sms_consent:admin"],
    rate_limit = Medium,
    operation = "DeleteSMSConsents",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/DELETE/number_management/sms_consent",
    errors(
        /// A field has an invalid value.
        400/999 => InvalidField,
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn delete_policies(
    /// IDs of the policies.
    #[zoom(min_items = 1)]
    consent_ids: Vec<String>,
) -> NoContent;

/// Returns an SMS consent policy.
#[zoom_endpoint(
    GET, "/number_management/sms_consent/<consent_id>",
    scopes = ["number_management_numbers:read:admin", "number_management:read:sms_consent:admin"],
    rate_limit = Light,
    operation = "GetSMSConsent",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/GET/number_management/sms_consent/%7BconsentId%7D",
    errors(
        /// The app or its user has no permission.
        403 => NoPermission,
        /// The consent policy does not exist.
        404/1002013 => ConsentNotFound,
    )
)]
pub fn get_policy(
    /// ID of the policy.
    consent_id: String,
) -> Policy;

/// Updates an SMS consent policy; omitted fields stay unchanged.
#[zoom_endpoint(
    PATCH, "/number_management/sms_consent/<consent_id>", json,
    scopes = ["number_management_numbers:write:admin", "number_management:update:sms_consent:admin"],
    rate_limit = Light,
    operation = "UpdateSMSConsent",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/PATCH/number_management/sms_consent/%7BconsentId%7D",
    errors(
        /// A field has an invalid value.
        400/999 => InvalidField,
        /// The app or its user has no permission.
        403 => NoPermission,
        /// The consent policy does not exist.
        404/1002013 => ConsentNotFound,
    )
)]
pub fn update_policy(
    /// ID of the policy.
    consent_id: String,
    /// Name of the policy.
    #[zoom(max_length = 255)]
    consent_name: Option<String>,
    /// Description of the SMS consent policy.
    #[zoom(max_length = 4096)]
    description: Option<String>,
    /// Messages for opting in and out, for help, and the disclaimer.
    in_out_bound: Option<ConsentMessages>,
    /// Whether the policy is active.
    status: Option<bool>,
) -> NoContent;

/// Lists the phone numbers assigned to an SMS consent policy.
#[zoom_endpoint(
    GET, "/number_management/sms_consent/<consent_id>/phone_numbers",
    scopes = ["number_management_numbers:read:admin", "number_management:read:sms_consent:admin"],
    rate_limit = Medium,
    paged = sms_consent_numbers,
    operation = "ListConsentPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/GET/number_management/sms_consent/%7BconsentId%7D/phone_numbers",
    errors(
        /// The app or its user has no permission.
        403 => NoPermission,
        /// The consent policy does not exist.
        404/1002013 => ConsentNotFound,
    )
)]
pub fn list_numbers(
    /// ID of the policy.
    consent_id: String,
    #[zoom(min = 1, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> PolicyNumberPage;

/// Assigns phone numbers to an SMS consent policy.
#[zoom_endpoint(
    POST, "/number_management/sms_consent/<consent_id>/phone_numbers", json,
    scopes = ["number_management_numbers:write:admin", "number_management:write:numbers:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "AssignPhoneNumbersToConsent",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/POST/number_management/sms_consent/%7BconsentId%7D/phone_numbers",
    errors(
        /// There are more than 200 numbers in the request.
        400/1003 => TooManyNumbers,
        /// The app or its user has no permission.
        403 => NoPermission,
        /// The consent policy does not exist.
        404/1002013 => ConsentNotFound,
    )
)]
pub fn assign_numbers(
    /// ID of the policy.
    consent_id: String,
    /// IDs of the phone numbers.
    #[zoom(min_items = 1, max_items = 200)]
    phone_number_ids: Vec<String>,
) -> NoContent;

/// Removes phone numbers from an SMS consent policy.
#[zoom_endpoint(
    DELETE, "/number_management/sms_consent/<consent_id>/phone_numbers", json,
    scopes = ["number_management_numbers:write:admin", "number_management:delete:numbers:admin"],
    rate_limit = Medium,
    operation = "UnassignPhoneNumbersFromConsent",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/DELETE/number_management/sms_consent/%7BconsentId%7D/phone_numbers",
    errors(
        /// There are more than 200 numbers in the request.
        400/1003 => TooManyNumbers,
        /// The app or its user has no permission.
        403 => NoPermission,
        /// The consent policy does not exist.
        404/1002013 => ConsentNotFound,
    )
)]
pub fn unassign_numbers(
    /// ID of the policy.
    consent_id: String,
    /// IDs of the phone numbers.
    #[zoom(min_items = 1, max_items = 200)]
    phone_number_ids: Vec<String>,
) -> NoContent;

/// SMS consent policy with its messages.
#[zoom_model(response)]
pub struct Policy {
    /// ID of the policy.
    pub consent_id: Option<String>,
    /// Name of the policy.
    pub consent_name: Option<String>,
    /// Description of the SMS consent policy.
    pub description: Option<String>,
    /// ID of the user who created the policy.
    pub user_id: Option<String>,
    /// ID of the account that owns it.
    pub account_id: Option<String>,
    /// Messages for opting in and out, for help, and the disclaimer.
    pub in_out_bound: Option<ConsentMessages>,
    /// Whether the policy is active.
    pub status: Option<bool>,
    /// Maximum number of phone numbers in the policy.
    pub capacity: Option<i64>,
    /// Time of the creation.
    pub create_time: Option<Timestamp>,
    /// Time of the last change.
    pub modify_time: Option<Timestamp>,
    /// Number of phone numbers assigned to the policy.
    pub used_number: Option<i64>,
}

/// Messages of a consent policy.
#[zoom_model]
pub struct ConsentMessages {
    /// Messages for opting in, with their keywords.
    pub opt_in_message: Option<OptInMessage>,
    /// Message after an opt-out, with its keywords.
    pub opt_out_message: Option<KeywordMessage>,
    /// Message after a request for help, with its keywords.
    pub help_message: Option<KeywordMessage>,
    /// Disclaimer, and whether it is sent.
    pub disclaimer: Option<Disclaimer>,
}

/// Messages and keywords for opting in.
#[zoom_model]
pub struct OptInMessage {
    /// Message that asks the recipient to opt in.
    #[zoom(max_length = 500)]
    pub prompt: Option<String>,
    /// Keywords from the recipient that opt in.
    pub keywords: Vec<String>,
    /// Message that confirms the opt-in.
    #[zoom(max_length = 500)]
    pub confirmation_message: Option<String>,
}

/// Keywords, and the message that answers them.
#[zoom_model]
pub struct KeywordMessage {
    /// Text of the message.
    #[zoom(max_length = 500)]
    pub message: Option<String>,
    /// Keywords from the recipient that trigger the message.
    pub keywords: Vec<String>,
}

/// Disclaimer of a consent policy.
#[zoom_model]
pub struct Disclaimer {
    /// Text of the message.
    #[zoom(max_length = 500)]
    pub message: Option<String>,
    /// Whether the disclaimer is sent.
    pub enable: Option<bool>,
}

/// Page of SMS consent policies.
#[zoom_model(response)]
pub struct PolicyPage {
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Policies.
    #[zoom(rename = "sms_consent")]
    pub policies: Vec<ListedPolicy>,
}

/// SMS consent policy as a list returns it.
#[zoom_model(response)]
pub struct ListedPolicy {
    /// ID of the policy.
    pub consent_id: Option<String>,
    /// Name of the policy.
    pub consent_name: Option<String>,
    /// Description of the SMS consent policy.
    pub description: Option<String>,
    /// ID of the account that owns it.
    pub account_id: Option<String>,
    /// Messages for opting in and out, for help, and the disclaimer.
    pub in_out_bound: Option<ConsentMessages>,
    /// Whether the policy is active.
    pub status: Option<bool>,
    /// Time of the creation.
    pub create_time: Option<Timestamp>,
    /// Time of the last change.
    pub modify_time: Option<Timestamp>,
    /// Number of phone numbers assigned to the policy.
    pub used_number: Option<i64>,
}

/// Page of a consent policy's numbers.
#[zoom_model(response)]
pub struct PolicyNumberPage {
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Phone numbers of the policy.
    #[zoom(rename = "sms_consent_number")]
    pub sms_consent_numbers: Vec<PolicyNumber>,
}

/// Number of a consent policy.
#[zoom_model(response)]
pub struct PolicyNumber {
    /// ID of the phone number.
    pub phone_number_id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// ID of the account that owns it.
    pub account_id: Option<String>,
}

/// Messages of a consent policy to create.
#[zoom_model]
pub struct NewConsentMessages {
    /// Messages for opting in, with their keywords.
    pub opt_in_message: NewOptInMessage,
    /// Message after an opt-out, with its keywords.
    pub opt_out_message: NewKeywordMessage,
    /// Message after a request for help, with its keywords.
    pub help_message: NewKeywordMessage,
    /// Disclaimer, and whether it is sent.
    pub disclaimer: NewDisclaimer,
}

/// Messages and keywords for opting in.
#[zoom_model]
pub struct NewOptInMessage {
    /// Message that asks the recipient to opt in.
    #[zoom(max_length = 500)]
    pub prompt: String,
    /// Keywords from the recipient that opt in.
    #[zoom(required)]
    pub keywords: Vec<String>,
    /// Message that confirms the opt-in.
    #[zoom(max_length = 500)]
    pub confirmation_message: String,
}

/// Keywords, and the message that answers them.
#[zoom_model]
pub struct NewKeywordMessage {
    /// Text of the message.
    #[zoom(max_length = 500)]
    pub message: String,
    /// Keywords from the recipient that trigger the message.
    #[zoom(required)]
    pub keywords: Vec<String>,
}

/// Disclaimer of a consent policy to create.
#[zoom_model]
pub struct NewDisclaimer {
    /// Text of the message.
    #[zoom(max_length = 500)]
    pub message: String,
    /// Whether the disclaimer is sent.
    pub enable: bool,
}
