//! Zoom Auto Dialer: call lists, their prospects and the call history.

pub mod call_history;
pub mod call_lists;
pub mod prospects;

use zoom_api::zoom_model;

/// State of a prospect or call in the dialer.
#[zoom_model]
pub enum CallType {
    /// Not called yet.
    #[zoom(rename = "UPCOMING")]
    Upcoming,
    /// Called.
    #[zoom(rename = "CALLED")]
    Called,
    /// Postponed.
    #[zoom(rename = "SNOOZED")]
    Snoozed,
    /// Past call.
    #[zoom(rename = "HISTORY")]
    History,
    /// Call outside a call list.
    #[zoom(rename = "NO_CALL_LIST")]
    NoCallList,
    /// Removed from the call list.
    #[zoom(rename = "REMOVED")]
    Removed,
    /// The prospect called back.
    #[zoom(rename = "CALL_BACK_INBOUND")]
    CallBackInbound,
}

/// Reason why a call ended.
#[zoom_model]
pub enum DialerSubStatus {
    /// The caller canceled the call.
    #[zoom(rename = "CANCELED_BY_CALLER")]
    CanceledByCaller,
    /// The callee canceled the call.
    #[zoom(rename = "CANCELED_BY_CALLEE")]
    CanceledByCallee,
    /// The phone system made the call.
    #[zoom(rename = "CALLED_BY_PBX")]
    CalledByPbx,
    /// Zoom Phone reported an error.
    #[zoom(rename = "ZP_ERROR")]
    ZoomPhoneError,
    /// The prospect answered.
    #[zoom(rename = "ANSWER")]
    Answer,
    /// The prospect did not answer.
    #[zoom(rename = "NOT_ANSWER")]
    NotAnswer,
}

/// Email address of a prospect.
#[zoom_model]
pub struct EmailAddress {
    /// Email address.
    pub email: Option<String>,
    /// Whether it is the primary or the secondary address.
    #[zoom(rename = "type", default = "PRIMARY_EMAIL")]
    pub kind: Option<EmailAddressType>,
}

/// Kind of an email address.
#[zoom_model]
pub enum EmailAddressType {
    /// Primary email address.
    #[zoom(rename = "PRIMARY_EMAIL")]
    PrimaryEmail,
    /// Secondary email address.
    #[zoom(rename = "SECONDARY_EMAIL")]
    SecondaryEmail,
}

/// Source that call lists or prospects were imported from.
#[zoom_model]
pub enum ImportSource {
    /// Salesforce.
    #[zoom(rename = "SALESFORCE")]
    Salesforce,
    /// CSV file.
    #[zoom(rename = "CSV")]
    Csv,
    /// Outreach.
    #[zoom(rename = "OUTREACH")]
    Outreach,
    /// Zoom's API.
    #[zoom(rename = "OPEN_API")]
    OpenApi,
}

/// Type of a prospect, or of the prospects in a list.
#[zoom_model]
pub enum ProspectType {
    /// Contact.
    #[zoom(rename = "CONTACT")]
    Contact,
    /// Lead.
    #[zoom(rename = "LEAD")]
    Lead,
}
