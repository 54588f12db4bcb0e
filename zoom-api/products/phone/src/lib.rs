//! Zoom Phone: users, numbers, devices, call routing, call history, recordings, voicemail, SMS and fax.

pub mod alert_settings;
pub mod audio_items;
mod auto_receptionist_types;
pub mod auto_receptionists;
pub mod billing_accounts;
pub mod blocked_list;
pub mod call_handling;
pub mod call_history;
pub mod call_logs;
pub mod call_pickup_groups;
pub mod call_queues;
pub mod carrier_reseller_numbers;
mod common_area_types;
pub mod common_areas;
pub mod devices;
pub mod dial_by_name_directory;
pub mod emergency_addresses;
pub mod emergency_locations;
pub mod events;
pub mod external_contacts;
pub mod faxes;
pub mod firmware_update_rules;
mod group_types;
pub mod groups;
pub mod inbound_block_rules;
pub mod line_keys;
pub mod metrics;
pub mod monitoring_groups;
pub mod outbound_caller_id;
pub mod outbound_calling;
pub mod peering_numbers;
pub mod phone_numbers;
pub mod plans;
mod policy;
pub mod private_directory;
pub mod provision_templates;
pub mod recordings;
pub mod reports;
pub mod roles;
pub mod rooms;
pub mod routing_rules;
pub mod setting_templates;
mod setting_types;
pub mod settings;
pub mod shared_line_appearances;
pub mod shared_line_groups;
pub mod sites;
pub mod sms;
pub mod sms_campaigns;
pub mod sms_consents;
pub mod user_settings;
pub mod users;
pub mod voicemails;

pub use auto_receptionist_types::*;
pub use common_area_types::*;
pub use group_types::*;
pub use policy::*;
pub use setting_types::*;

use jiff::Timestamp;

use zoom_api::zoom_model;

/// Status of an emergency address's verification.
#[zoom_model]
pub enum AddressStatus {
    /// Verification not required.
    VerificationNotRequired = 1,
    /// Unverified.
    Unverified = 2,
    /// Verification requested.
    VerificationRequested = 3,
    /// Verified.
    Verified = 4,
    /// Rejected.
    Rejected = 5,
    /// Verification failed.
    VerificationFailed = 6,
}

/// User or common area that a device is assigned to.
#[zoom_model(response)]
pub struct Assignee {
    /// Extension number of the user or common area.
    pub extension_number: Option<i64>,
    /// ID of the user or common area.
    pub id: Option<String>,
    /// Name of the assignee.
    pub name: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<AssigneeType>,
}

/// Whether an assignee is a user or a common area.
#[zoom_model]
pub enum AssigneeType {
    /// User.
    User,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
}

/// ID and name of an audio item.
#[zoom_model(response)]
pub struct Audio {
    /// ID of the audio item.
    pub audio_id: Option<String>,
    /// Name of the audio item.
    pub name: Option<String>,
}

/// Kind of the callee's number.
#[zoom_model]
pub enum CalleeNumberType {
    /// Internal.
    Internal = 1,
    /// External.
    External = 2,
    /// Customized emergency.
    CustomizedEmergency = 3,
}

/// Kind of extension whose numbers serve as caller IDs.
#[zoom_model]
pub enum CallerIdExtensionType {
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
}

/// Kind of the caller's number.
#[zoom_model]
pub enum CallerNumberType {
    /// Internal.
    Internal = 1,
    /// External.
    External = 2,
}

/// Calling plan of a user or a Zoom Room.
#[zoom_model]
pub struct CallingPlanAssignment {
    /// Number of the plan, from Zoom's list of Zoom Phone calling plans.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// ID of the billing account; required in India.
    pub billing_account_id: Option<String>,
    /// ID of the subscription, if the account has several.
    pub billing_subscription_id: Option<String>,
}

/// Whether a target or a number is internal or external.
#[zoom_model]
pub enum ConnectType {
    /// Internal.
    Internal,
    /// External.
    External,
}

/// Consent of a consumer to messages from a phone number.
#[zoom_model(response)]
pub struct ConsentOptStatus {
    /// Number of the consumer, who opts in or out.
    pub consumer_phone_number: String,
    /// Number of the Zoom Phone user, in E.164 format.
    pub zoom_phone_user_number: String,
    /// Whether the consumer has opted in or out.
    pub opt_status: OptStatus,
}

/// Opening hours of a weekday.
#[zoom_model]
pub struct CustomHour {
    /// Start of the hours, as `hh:mm`.
    pub from: Option<String>,
    /// End of the hours, as `hh:mm`.
    pub to: Option<String>,
    /// Whether the day is closed (0), open for 24 hours (1) or has custom hours (2).
    #[zoom(rename = "type")]
    pub kind: Option<CustomHourType>,
    /// Day of the week, from 1 (Sunday) to 7 (Saturday).
    pub weekday: Option<Weekday>,
}

/// Whether a weekday is closed, open for 24 hours or open at customized hours.
#[zoom_model]
pub enum CustomHourType {
    /// Closed.
    Disabled = 0,
    /// Open for 24 hours.
    AllDay = 1,
    /// Custom hours.
    Customized = 2,
}

/// Phone number that can be shown as outbound caller ID.
#[zoom_model(response)]
pub struct CustomizedNumber {
    /// ID of the customized number.
    pub customize_id: Option<String>,
    /// ID of the phone number.
    pub phone_number_id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// Name of the phone number.
    pub display_name: Option<String>,
    /// Whether incoming calls are enabled for the number.
    pub incoming: Option<bool>,
    /// Whether outgoing calls are enabled for the number.
    pub outgoing: Option<bool>,
    /// ID of the extension that the number belongs to.
    pub extension_id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// Name of the extension.
    pub extension_name: Option<String>,
    /// Site of the extension.
    pub site: Option<NamedRef>,
}

/// Page of customized outbound caller IDs.
#[zoom_model(response)]
pub struct CustomizedNumberPage {
    /// Customized numbers, or numbers that could be added.
    #[zoom(max_items = 100)]
    pub customize_numbers: Vec<CustomizedNumber>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Status of a device.
#[zoom_model]
pub enum DeviceStatus {
    /// Online.
    Online,
    /// Offline.
    Offline,
}

/// Direction of a call.
#[zoom_model]
pub enum Direction {
    /// Inbound.
    Inbound,
    /// Outbound.
    Outbound,
}

/// Emergency address.
#[zoom_model(response)]
pub struct EmergencyAddress {
    /// First line of the address: street and number.
    pub address_line1: Option<String>,
    /// Second line of the address, such as a floor or unit.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country code (ISO 3166, two letters).
    #[zoom(min_length = 2, max_length = 2)]
    pub country: Option<String>,
    /// ID of the emergency address.
    pub id: Option<String>,
    /// State or province.
    pub state_code: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
}

/// Whether an emergency address belongs to the account or a user.
#[zoom_model]
pub enum EmergencyAddressLevel {
    /// Address of the account.
    AccountCompany = 0,
    /// Address of a user.
    UserPersonal = 1,
    /// Unknown or pending address.
    UnknownCompanyPending = 2,
}

/// ID and name of a user or a common area.
#[zoom_model(response)]
pub struct ExtensionRef {
    /// ID of the user or common area.
    pub id: Option<String>,
    /// Name of the user or common area.
    pub name: Option<String>,
    /// Extension ID of the user or common area.
    pub extension_id: Option<String>,
}

/// Status of an extension that is inactive or deleted.
#[zoom_model]
pub enum ExtensionStatus {
    /// Inactive.
    Inactive,
    /// Deleted.
    Deleted,
}

/// Holiday with its period.
#[zoom_model]
pub struct Holiday {
    /// Start of the holiday.
    pub from: Option<Timestamp>,
    /// ID of the holiday.
    pub holiday_id: Option<String>,
    /// Name of the holiday.
    pub name: Option<String>,
    /// End of the holiday.
    pub to: Option<Timestamp>,
}

/// Holidays.
#[zoom_model]
pub struct HolidayHours {
    /// Holidays.
    #[zoom(min_items = 1, max_items = 10)]
    pub holidays: Vec<Holiday>,
}

/// Name and period of a holiday.
#[zoom_model]
pub struct HolidayPeriod {
    /// Name of the holiday.
    pub name: Option<String>,
    /// Start of the holiday.
    pub from: Option<Timestamp>,
    /// End of the holiday.
    pub to: Option<Timestamp>,
}

/// ID and name of a record, such as a site, an audio file or a greeting.
#[zoom_model(response)]
pub struct NamedRef {
    /// ID of the site, audio item, policy or other record.
    pub id: Option<String>,
    /// Name of the record.
    pub name: Option<String>,
}

/// Calling plan to assign.
#[zoom_model]
pub struct NewCallingPlan {
    /// Number of the plan, from Zoom's list of Zoom Phone calling plans.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// ID of the billing subscription; required if the account has several with this plan.
    pub billing_subscription_id: Option<String>,
}

/// Users and common areas to add.
#[zoom_model]
pub struct NewMembers {
    /// IDs of the common areas, from [`list_common_areas`](common_areas::list_common_areas).
    #[zoom(max_items = 10)]
    pub common_area_ids: Vec<String>,
    /// Users, each by ID or email address.
    #[zoom(max_items = 10)]
    pub users: Vec<UserRef>,
}

/// Access to voicemails to give to a user or a common area.
#[zoom_model]
pub struct NewVoicemailAccessMember {
    /// ID of the user or common area that gets access, depending on `access_user_type`.
    pub access_user_id: Option<String>,
    /// Kind of the member: `user` (default) or `commonArea`.
    pub access_user_type: Option<AssigneeType>,
    /// Whether the member can download voicemails; false by default.
    pub allow_download: Option<bool>,
    /// Whether the member can delete voicemails; false by default.
    pub allow_delete: Option<bool>,
    /// Whether the member can share voicemails; false by default.
    pub allow_sharing: Option<bool>,
}

/// Whether a consumer has opted in or out.
#[zoom_model]
pub enum OptStatus {
    /// Pending.
    Pending,
    /// Opted out.
    OptOut,
    /// Opted in.
    OptIn,
}

/// Kind of extension that owns something.
#[zoom_model]
pub enum OwnerType {
    /// User.
    User,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
}

/// Kind of extension that owns, sends or receives something.
#[zoom_model]
pub enum PartyExtensionType {
    /// User.
    User,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
}

/// Status of a phone number.
#[zoom_model]
pub enum PhoneNumberStatus {
    /// Pending.
    Pending,
    /// Available.
    Available,
}

/// Read or unread.
#[zoom_model]
pub enum ReadStatus {
    /// Read.
    Read,
    /// Unread.
    Unread,
}

/// User with access to the call recordings of an extension.
#[zoom_model]
pub struct RecordingAccessMember {
    /// ID of the user that gets access.
    pub access_user_id: Option<String>,
    /// Whether the member can delete recordings; `false` by default.
    pub allow_delete: Option<bool>,
    /// Whether the member can download recordings; `false` by default.
    pub allow_download: Option<bool>,
    /// ID of the shared access that the user has.
    pub shared_id: Option<String>,
}

/// Kind of recording.
#[zoom_model]
pub enum RecordingType {
    /// Started by a user.
    #[zoom(rename = "OnDemand", alias = "On-demand")]
    OnDemand,
    /// Automatic.
    #[zoom(rename = "Automatic")]
    Automatic,
}

/// Whether hours are always or at custom hours.
#[zoom_model]
pub enum SiteHourType {
    /// All day, on every day of the week.
    Always = 1,
    /// Custom hours.
    CustomHours = 2,
}

/// How a recording or voicemail was deleted.
#[zoom_model]
pub enum SoftDeletedType {
    /// By a user.
    #[zoom(rename = "Manual")]
    Manual,
    /// After the retention time.
    #[zoom(rename = "Data Retention")]
    DataRetention,
}

/// Items that a synchronization returns.
#[zoom_model]
pub enum SyncType {
    /// All items.
    #[zoom(rename = "FSync")]
    Full,
    /// Items newer than the token.
    #[zoom(rename = "ISync")]
    Incremental,
    /// Items older than the token.
    #[zoom(rename = "BSync")]
    Backward,
}

/// User, by ID or email address.
#[zoom_model]
pub struct UserRef {
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// ID of the user.
    pub id: Option<String>,
}

/// User or common area with access to voicemails.
#[zoom_model]
pub struct UserVoicemailAccessMember {
    /// ID of the user or common area that gets access, depending on `access_user_type`.
    pub access_user_id: Option<String>,
    /// Kind of the member: `user` (default) or `commonArea`.
    pub access_user_type: Option<AssigneeType>,
    /// Whether the member can download voicemails; false by default.
    pub allow_download: Option<bool>,
    /// Whether the member can delete voicemails; false by default.
    pub allow_delete: Option<bool>,
    /// Whether the member can share voicemails; false by default.
    pub allow_sharing: Option<bool>,
    /// ID of the shared voicemail.
    pub shared_id: Option<String>,
}

/// Access of members to the voicemail of an extension.
#[zoom_model(response)]
pub struct VoicemailPolicy {
    /// Members with access to the voicemail.
    #[zoom(max_items = 50)]
    pub voicemail_access_members: Vec<UserVoicemailAccessMember>,
}

/// Day of the week.
#[zoom_model]
pub enum Weekday {
    /// Sunday.
    Sunday = 1,
    /// Monday.
    Monday = 2,
    /// Tuesday.
    Tuesday = 3,
    /// Wednesday.
    Wednesday = 4,
    /// Thursday.
    Thursday = 5,
    /// Friday.
    Friday = 6,
    /// Saturday.
    Saturday = 7,
}
