//! SMS consents.

use super::ConsentOptStatus;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists whether consumers have opted in to messages from the phone numbers of an SMS consent.
#[zoom_endpoint(
    GET, "/phone/sms_consent/<consent_id>/phone_numbers/opt_status",
    scopes = ["phone:read:admin", "phone:read:sms_consent_number_opt_status:admin"],
    rate_limit = Light,
    operation = "getNumberConsentOptStatus",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms-consent/GET/phone/sms_consent/%7BconsentId%7D/phone_numbers/opt_status",
    errors(
        /// The numbers of the Zoom Phone users are missing.
        400/300 => UserNumbersRequired,
        /// There are too many different recipients.
        400/400 => TooManyRecipients,
        /// The consent does not exist.
        404/404 => ConsentNotFound,
    )
)]
pub fn list_opt_statuses(
    /// ID of the consent.
    consent_id: String,
    /// Number of the consumer, who opts in or out.
    consumer_phone_number: String,
    /// Numbers of Zoom Phone users that receive the consumer's keyword, in E.164 format.
    #[zoom(max_items = 10)]
    #[query(required)]
    zoom_phone_user_numbers: Vec<String>,
) -> PhoneNumberConsentOptStatusList;

/// Consents of consumers to messages from phone numbers.
#[zoom_model(response)]
pub struct PhoneNumberConsentOptStatusList {
    /// Pairs of numbers with the consent to messages.
    #[zoom(max_items = 10)]
    pub phone_number_consent_opt_statuses: Vec<ConsentOptStatus>,
}
