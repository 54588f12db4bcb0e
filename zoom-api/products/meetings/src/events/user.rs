//! Events: user.

use zoom_api::{zoom_event, zoom_model};

/// A telephony service provider (TSP) account was created for a user.
///
/// Requires a Pro plan or higher with TSP configured.
#[zoom_event(
    "user.tsp_created",
    scopes = ["tsp:master", "tsp:read", "tsp:read:admin", "tsp:write", "tsp:write:admin", "tsp:read:tsp_account", "tsp:read:tsp_account:admin", "tsp:read:tsp_account:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/user/POSTuser.tsp_created",
)]
pub struct UserTspCreated {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// User who got a TSP account.
    pub object: Option<UserTspObject>,
}

/// The telephony service provider (TSP) account of a user was deleted.
///
/// Requires a Pro plan or higher with TSP configured.
#[zoom_event(
    "user.tsp_deleted",
    scopes = ["tsp:master", "tsp:read", "tsp:read:admin", "tsp:write", "tsp:write:admin", "tsp:read:tsp_account", "tsp:read:tsp_account:admin", "tsp:read:tsp_account:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/user/POSTuser.tsp_deleted",
)]
pub struct UserTspDeleted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// User whose TSP account was deleted.
    pub object: Option<UserTspObject>,
}

/// The telephony service provider (TSP) account of a user was changed.
///
/// `old_object` holds the previous values. Requires a Pro plan or higher with TSP configured.
#[zoom_event(
    "user.tsp_updated",
    scopes = ["tsp:master", "tsp:read", "tsp:read:admin", "tsp:write", "tsp:write:admin", "tsp:read:tsp_account", "tsp:read:tsp_account:admin", "tsp:read:tsp_account:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/user/POSTuser.tsp_updated",
)]
pub struct UserTspUpdated {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// User whose TSP account changed.
    pub object: Option<UserTspUpdatedObject>,
    /// Previous values of what changed.
    pub old_object: Option<UpdatedTspCredentials>,
}

/// User in `user.tsp_created` and `user.tsp_deleted` events.
#[zoom_model]
pub struct UserTspObject {
    /// ID of the user.
    pub id: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Conference code, PIN and dial-in numbers of the user's telephony service provider.
    pub tsp_credentials: Option<TspCredentials>,
}

/// Conference code, PIN and dial-in numbers of a telephony service provider.
#[zoom_model]
pub struct TspCredentials {
    /// Conference code of the telephony service provider.
    pub conference_code: Option<String>,
    /// PIN of the leader, from the telephony service provider.
    #[zoom(secret)]
    pub leader_pin: Option<String>,
    /// Zone of the telephony bridge.
    pub tsp_bridge: Option<String>,
    /// Dial-in numbers of the telephony service provider.
    pub dial_in_numbers: Vec<DialInNumber>,
    /// ID (number) of the meeting or webinar.
    pub id: Option<String>,
}

/// Dial-in number of the telephony service provider.
#[zoom_model]
pub struct DialInNumber {
    /// Country calling code.
    pub code: Option<String>,
    /// Dial-in number.
    pub number: Option<String>,
    /// Kind of number: `toll`, `tollfree` or `media_link`.
    #[zoom(rename = "type")]
    pub kind: Option<DialInNumberType>,
    /// Bridge of the number: `US_TSP_TB` or `EU_TSP_TB`.
    pub country_label: Option<CountryLabel>,
}

/// Kind of number.
#[zoom_model]
pub enum DialInNumberType {
    /// Toll: the caller pays.
    Toll,
    /// Toll-free: the owner of the number pays.
    #[zoom(rename = "tollfree")]
    TollFree,
    /// Media link, instead of a paid bridge number.
    MediaLink,
}

/// Bridge of the telephony service provider that a number belongs to.
#[zoom_model]
pub enum CountryLabel {
    /// United States.
    #[zoom(rename = "US_TSP_TB")]
    UnitedStates,
    /// Europe.
    #[zoom(rename = "EU_TSP_TB")]
    Europe,
}

/// User whose TSP account changed.
#[zoom_model]
pub struct UserTspUpdatedObject {
    /// ID of the user.
    pub id: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Conference code, PIN and dial-in numbers of the user's telephony service provider.
    pub tsp_credentials: Option<UpdatedTspCredentials>,
}

/// Conference code, PIN and dial-in numbers of a telephony service provider.
#[zoom_model]
pub struct UpdatedTspCredentials {
    /// Conference code of the telephony service provider.
    pub conference_code: Option<String>,
    /// PIN of the leader, from the telephony service provider.
    #[zoom(secret)]
    pub leader_pin: Option<String>,
    /// Zone of the telephony bridge.
    pub tsp_bridge: Option<String>,
    /// Dial-in numbers of the telephony service provider.
    pub dial_in_numbers: Vec<DialInNumber>,
}
