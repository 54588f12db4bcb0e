//! Reports of charges and of administrators' operations.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the call charges of a month.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/reports/call_charges",
    scopes = ["phone:read:admin", "phone:read:call_charges:admin"],
    rate_limit = Heavy,
    paged = call_charges,
    operation = "GetCallChargesUsageReport",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/reports/GET/phone/reports/call_charges",
    max_range = 1 month,
    errors(
        /// The page token is invalid or has expired, the billing account ID is invalid, or the period starts more than
        /// 13 months ago.
        400/400 => InvalidQuery,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_call_charges(
    /// Start of the period, which is at most one month and starts within the last 13 months; by default 30 days ago.
    from: Option<Date>,
    /// End of the period; required if `from` is given.
    to: Option<Date>,
    /// Number of items per page; 30 by default, at most 300.
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the billing account; only for accounts in India.
    billing_account_id: Option<String>,
    /// Whether only calls with charges are listed; `false` by default.
    show_charges_only: Option<bool>,
) -> CallChargePage;

/// Lists the fax charges of a month.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/reports/fax_charges",
    scopes = ["phone:read:admin", "phone:read:fax_charges:admin"],
    rate_limit = Heavy,
    paged = fax_charges,
    operation = "Getfaxchargesusagereport",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/reports/GET/phone/reports/fax_charges",
    max_range = 1 month,
    errors(
        /// The page token is invalid or has expired, or the period is invalid.
        400/400 => InvalidQuery,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_fax_charges(
    /// Start of the period.
    from: Option<String>,
    /// End of the period.
    to: Option<String>,
    /// Number of items per page; 30 by default, at most 300.
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the fax whose charge to list.
    fax_id: Option<String>,
) -> FaxChargePage;

/// Lists the operations of Zoom Phone's administrators.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/reports/operationlogs",
    scopes = ["phone:read:admin", "phone:read:operation_logs:admin"],
    rate_limit = Heavy,
    paged = operation_logs,
    operation = "getPSOperationLogs",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/reports/GET/phone/reports/operationlogs",
    max_range = 1 month,
    errors(
        /// The account does not exist.
        404/124 => AccountNotFound,
    )
)]
pub fn list_operation_logs(
    /// Start of the period, which is at most one month; by default the last 24 hours are listed.
    from: Option<Date>,
    /// End of the period; required if `from` is given.
    to: Option<Date>,
    /// Category of the operations to list, from Zoom's list of phone operation categories.
    #[zoom(default = "all")]
    category_type: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> OperationLogPage;

/// Lists the SMS and MMS charges of a month.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/reports/sms_charges",
    scopes = ["phone:read:admin", "phone:read:sms_charges:admin"],
    rate_limit = Heavy,
    paged = sms_charges,
    operation = "GetSMSChargesUsageReport",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/reports/GET/phone/reports/sms_charges",
    max_range = 1 month,
    errors(
        /// The page token is invalid or has expired, or the period starts more than 13 months ago.
        400/400 => InvalidQuery,
        /// The resource does not exist.
        404 => NotFound,
    )
)]
pub fn list_sms_charges(
    /// Start of the period, which is at most one month and starts within the last 13 months; by default 30 days ago.
    from: Option<Date>,
    /// End of the period; required if `from` is given.
    to: Option<Date>,
    /// Number of items per page; 30 by default, at most 300.
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Whether only messages with charges are listed; `false` by default.
    show_charges_only: Option<bool>,
) -> SmsChargePage;

/// Page of charges for calls.
#[zoom_model(response)]
pub struct CallChargePage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Start of the period.
    pub from: Option<Date>,
    /// End of the period.
    pub to: Option<Date>,
    /// Charges of the calls.
    #[zoom(max_items = 300)]
    pub call_charges: Vec<CallCharge>,
}

/// Charge of a call.
#[zoom_model(response)]
pub struct CallCharge {
    /// ID of the call log, as of [`get_call_log`](crate::call_logs::get_call_log).
    pub call_log_id: Option<String>,
    /// Number of the caller, in E.164 format, or an extension number.
    pub caller_number: Option<String>,
    /// Billing number of the caller.
    pub caller_billing_number: Option<String>,
    /// Number of the callee, in E.164 format, or an extension number.
    pub callee_number: Option<String>,
    /// Billing number of the callee.
    pub callee_billing_number: Option<String>,
    /// Kind of the call: VoIP, local (PSTN), toll-free, international or call center.
    pub call_type: Option<CallType>,
    /// Whether a meeting or a call was charged.
    pub service_type: Option<ServiceType>,
    /// Name of the person who called.
    pub calling_party_name: Option<String>,
    /// Cost center of the extension.
    pub cost_center: Option<String>,
    /// ID of the employee.
    pub employee_id: Option<String>,
    /// Department of the user.
    pub department: Option<String>,
    /// End of the call, in GMT.
    pub end_time: Option<Timestamp>,
    /// Duration in minutes.
    pub duration: Option<u32>,
    /// How the charge is calculated.
    pub charge_mode: Option<ChargeMode>,
    /// Price per unit.
    pub rate: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Total charge.
    pub total_charge: Option<String>,
    /// Phone number that is billed.
    pub billing_number: Option<String>,
    /// Billing information of the number to which the call was forwarded.
    pub forward_number_billing: Option<String>,
}

/// Kind of a charged call.
#[zoom_model]
pub enum CallType {
    /// Voice over IP (VoIP).
    Voip,
    /// Local call through the public telephone network (PSTN).
    Local,
    /// Toll-free.
    Tollfree,
    /// International.
    International,
    /// Call of a contact center.
    #[zoom(rename = "callCenter")]
    CallCenter,
}

/// Kind of service that is charged.
#[zoom_model]
pub enum ServiceType {
    /// Meeting.
    Meeting,
    /// Normal call.
    Call,
}

/// How a call is charged.
#[zoom_model]
pub enum ChargeMode {
    /// Per minute.
    PerMin,
    /// Per call.
    PerCall,
    /// Per call and per minute.
    PerCallPerMin,
    /// Per minute, after an initial duration.
    PerMinAfterTDuration,
    /// Per call, and per minute after an initial duration.
    PerCallPerMinAfterTDuration,
}

/// Page of charges for faxes.
#[zoom_model(response)]
pub struct FaxChargePage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Start of the period.
    pub from: Option<Date>,
    /// End of the period.
    pub to: Option<Date>,
    /// Charges of the faxes.
    pub fax_charges: Vec<FaxCharge>,
}

/// Charge of a fax.
#[zoom_model(response)]
pub struct FaxCharge {
    /// ID of the fax.
    pub fax_id: Option<String>,
    /// Number of the sender.
    pub sender_number: Option<String>,
    /// Number of the receiver.
    pub receiver_number: Option<String>,
    /// Phone number that is billed.
    pub billing_number: Option<String>,
    /// End of the transmission, in GMT.
    pub end_time: Option<Timestamp>,
    /// How the charge is calculated.
    pub charge_mode: Option<FaxChargeChargeMode>,
    /// Whether the fax is local or international.
    pub fax_type: Option<FaxType>,
    /// Whether the fax is included in the unlimited faxing of the plan.
    pub unlimited: Option<bool>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    /// Price per unit.
    pub rate: Option<String>,
    /// Currency code (ISO 4217), such as `USD`.
    pub currency: Option<String>,
    /// Sign of the currency, for display only; does not identify the currency.
    pub currency_sign: Option<String>,
    /// Whether the charge is already calculated; a pending one is calculated at the end of the billing cycle.
    pub charge_status: Option<ChargeStatus>,
    /// Number of charged pages; absent while the charge is pending.
    pub charged_pages: Option<i64>,
    /// Total charge; absent while the charge is pending.
    pub total_charge: Option<String>,
}

/// How a fax is charged.
#[zoom_model]
pub enum FaxChargeChargeMode {
    /// Per page.
    PerPage,
}

/// Whether a fax is local or international.
#[zoom_model]
pub enum FaxType {
    /// Local.
    Local,
    /// International.
    International,
}

/// Whether a charge is calculated.
#[zoom_model]
pub enum ChargeStatus {
    /// The charge is not calculated yet.
    Pending,
    /// The charge is calculated.
    Calculated,
}

/// Page of administrators' operations.
#[zoom_model(response)]
pub struct OperationLogPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Start of the period.
    pub from: Option<Date>,
    /// End of the period.
    pub to: Option<Date>,
    /// Operations.
    pub operation_logs: Vec<OperationLog>,
}

/// Operation of an administrator.
#[zoom_model(response)]
pub struct OperationLog {
    /// Operation that was performed.
    pub action: Option<String>,
    /// Category of the operation.
    pub category_type: Option<String>,
    /// Description of the operation.
    pub operation_detail: Option<String>,
    /// User who performed the operation.
    pub operator: Option<String>,
    /// Time of the operation.
    pub time: Option<Timestamp>,
}

/// Page of charges for SMS and MMS messages.
#[zoom_model(response)]
pub struct SmsChargePage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Start of the period.
    pub from: Option<Date>,
    /// End of the period.
    pub to: Option<Date>,
    /// Charges of the messages.
    pub sms_charges: Vec<SmsCharge>,
}

/// Charge of an SMS or MMS message.
#[zoom_model(response)]
pub struct SmsCharge {
    /// ID of the SMS session.
    pub session_id: Option<String>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// Type of the message: SMS or MMS, single or group.
    pub message_type: Option<String>,
    /// Number of the sender.
    pub from_number: Option<String>,
    /// Extension number of the sender.
    pub from_extension_number: Option<String>,
    /// Display name of the sender.
    pub from_display_name: Option<String>,
    /// Number of the receiver.
    pub to_number: Option<String>,
    /// Extension number of the receiver.
    pub to_extension_number: Option<String>,
    /// Display name of the receiver.
    pub to_display_name: Option<String>,
    /// Time at which the message was sent (UTC).
    pub sent_time: Option<Timestamp>,
    /// Phone number that is billed.
    pub billing_number: Option<String>,
    /// Cost center of the extension.
    pub cost_center: Option<String>,
    /// Department of the user.
    pub department: Option<String>,
    /// Price per unit.
    pub rate: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Total charge.
    pub total_charge: Option<String>,
    /// Status of the delivery.
    pub delivery_status: Option<DeliveryStatus>,
    /// Details of the delivery.
    pub delivery_detail: Option<String>,
}

/// Whether a message was delivered.
#[zoom_model]
pub enum DeliveryStatus {
    /// Sent.
    #[zoom(rename = "Sent")]
    Sent,
    /// Failed to send.
    #[zoom(rename = "Failed to send")]
    FailedToSend,
    /// Delivered.
    #[zoom(rename = "Delivered")]
    Delivered,
    /// Failed to deliver.
    #[zoom(rename = "Failed to deliver")]
    FailedToDeliver,
    /// Received.
    #[zoom(rename = "Received")]
    Received,
    /// Not known.
    #[zoom(rename = "Unknown")]
    NotKnown,
}
