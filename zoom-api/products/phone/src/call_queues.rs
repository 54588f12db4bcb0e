//! Call queues, which route calls to a group of users or common areas.

mod responses;

pub use responses::*;

use jiff::civil::Date;

use super::{
    ActiveStatus, AudioPromptLanguage, NewMembers, NewVoicemailAccessMember, PhoneNumber, RecordingStorageLocation,
    UserVoicemailAccessMember, VoicemailPolicy,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists key figures of call queues, such as answered and abandoned calls.
#[zoom_endpoint(
    GET, "/phone/call_queue_analytics",
    scopes = ["phone:read:admin", "phone:read:list_call_queues:admin"],
    rate_limit = Medium,
    paged = call_queues,
    operation = "callqueueanalytics",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queue_analytics",
    max_range = 1 year,
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
    )
)]
pub fn list_call_queue_analytics(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// First day of the period, in GMT; at most two years ago.
    from: Date,
    /// Last day of the period, in GMT.
    to: Date,
    next_page_token: Option<String>,
    /// ID of the site whose call queues are listed.
    site_id: Option<String>,
    /// Extension IDs of the call queues to list.
    #[zoom(max_items = 300)]
    #[query(rename = "call_queue_ext_ids")]
    call_queue_extension_ids: Vec<String>,
    /// Department whose call queues are listed.
    department: Option<String>,
    /// Cost center whose call queues are listed.
    cost_center: Option<String>,
) -> CallQueueAnalyticsPage;

/// Lists the call queues.
///
/// The account needs a Pro, Business or Education plan with a Zoom Phone license. The user must be the owner or an
/// administrator.
#[zoom_endpoint(
    GET, "/phone/call_queues",
    scopes = ["phone:read:admin", "phone:read:list_call_queues:admin"],
    rate_limit = Medium,
    paged = call_queues,
    operation = "listCallQueues",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queues",
)]
pub fn list_call_queues(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    /// ID of the site whose call queues are listed.
    site_id: Option<String>,
    /// Cost center whose call queues are listed.
    cost_center: Option<String>,
    /// Department whose call queues are listed.
    department: Option<String>,
) -> CallQueuePage;

/// Creates a call queue, which routes calls to a group of users or common areas.
///
/// The account needs a Pro, Business or Education plan with a Zoom Phone license. The user must be the owner or an
/// administrator.
#[zoom_endpoint(
    POST, "/phone/call_queues", json,
    scopes = ["phone:write:admin", "phone:write:call_queue:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createCallQueue",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/POST/phone/call_queues",
    errors(
        /// Zoom rejected a value: there are no multiple sites, the site does not exist, the extension number is out of
        /// range, or there are too many members.
        400/300 => ValidationFailed,
        /// The length of the short number is invalid, or the extension number is in use.
        400/400 => InvalidExtensionNumber,
        /// The call queue has the maximum number of members.
        400/412 => TooManyMembers,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn create_call_queue(
    /// Call queue to create.
    #[body]
    call_queue: NewCallQueue,
) -> CreatedCallQueue;

/// Returns a call queue.
///
/// The account needs a Pro, Business or Education plan with a Zoom Phone license. The user must be the owner or an
/// administrator.
#[zoom_endpoint(
    GET, "/phone/call_queues/<call_queue_id>",
    scopes = ["phone:read:admin", "phone:read:call_queue:admin"],
    rate_limit = Light,
    operation = "getACallQueue",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queues/%7BcallQueueId%7D",
    errors(
        /// The call queue does not exist.
        404/13000 => CallQueueNotFound,
    )
)]
pub fn get_call_queue(
    /// ID of the call queue.
    call_queue_id: String,
) -> CallQueue;

/// Deletes a call queue.
///
/// The account needs a Pro, Business or Education plan with a Zoom Phone license. The user must be the owner or an
/// administrator.
#[zoom_endpoint(
    DELETE, "/phone/call_queues/<call_queue_id>",
    scopes = ["phone:write:admin", "phone:delete:call_queue:admin"],
    rate_limit = Light,
    operation = "deleteACallQueue",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/%7BcallQueueId%7D",
    errors(
        /// The call queue does not exist.
        400/400 => CallQueueNotFound,
    )
)]
pub fn delete_call_queue(
    /// ID of the call queue.
    call_queue_id: String,
) -> NoContent;

/// Changes a call queue.
///
/// The account needs a Pro, Business or Education plan with a Zoom Phone license. The user must be the owner or an
/// administrator.
#[zoom_endpoint(
    PATCH, "/phone/call_queues/<call_queue_id>", json,
    scopes = ["phone:write:admin", "phone:update:call_queue:admin"],
    rate_limit = Light,
    operation = "updateCallQueue",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/PATCH/phone/call_queues/%7BcallQueueId%7D",
    errors(
        /// The call queue or the time zone does not exist, or Zoom rejected another value.
        400/300 => ValidationFailed,
        /// The call queue is used by the internal safety response team.
        400/400 => SafetyTeamQueue,
    )
)]
pub fn update_call_queue(
    /// ID of the call queue.
    call_queue_id: String,
    /// Changes to the call queue.
    #[body]
    call_queue: CallQueueUpdate,
) -> NoContent;

/// Lists the members of a call queue.
///
/// The account needs a Pro, Business or Education plan with a Zoom Phone license. The user must be the owner or an
/// administrator.
#[zoom_endpoint(
    GET, "/phone/call_queues/<call_queue_id>/members",
    scopes = ["phone:read:admin", "phone:read:list_call_queue_members:admin"],
    rate_limit = Medium,
    operation = "listCallQueueMembers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queues/%7BcallQueueId%7D/members",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
    )
)]
pub fn list_members(
    /// ID of the call queue.
    call_queue_id: String,
) -> CallQueueMemberPage;

/// Adds users and common areas to a call queue.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/call_queues/<call_queue_id>/members", json,
    scopes = ["phone:write:admin", "phone:write:call_queue_member:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addMembersToCallQueue",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/POST/phone/call_queues/%7BcallQueueId%7D/members",
    errors(
        /// The call queue does not exist, or the request has too many members.
        400/300 => ValidationFailed,
        /// The call queue has the maximum number of members.
        400/412 => TooManyMembers,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn add_members(
    /// ID of the call queue.
    call_queue_id: String,
    /// Members to add; at most ten in a call.
    members: Option<NewMembers>,
) -> NoContent;

/// Removes all members from a call queue.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/call_queues/<call_queue_id>/members",
    scopes = ["phone:write:admin", "phone:delete:call_queue_member:admin"],
    rate_limit = Light,
    operation = "unassignAllMembers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/%7BcallQueueId%7D/members",
    errors(
        /// The call queue does not exist, or Zoom rejected the request.
        400/300 => CallQueueNotFound,
    )
)]
pub fn remove_all_members(
    /// ID of the call queue.
    call_queue_id: String,
) -> NoContent;

/// Removes a member from a call queue.
///
/// A queue manager cannot be removed. The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/call_queues/<call_queue_id>/members/<member_id>",
    scopes = ["phone:write:admin", "phone:delete:call_queue_member:admin"],
    rate_limit = Light,
    operation = "unassignMemberFromCallQueue",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/%7BcallQueueId%7D/members/%7BmemberId%7D",
    errors(
        /// The call queue does not exist, or Zoom rejected the request.
        400/300 => CallQueueNotFound,
        /// The manager of a call queue cannot be removed.
        400/400 => ManagerNotRemovable,
        /// The call queue or the member does not exist.
        404 => NotFound,
    )
)]
pub fn remove_member(
    /// ID of the call queue.
    call_queue_id: String,
    /// ID of the user or common area.
    member_id: String,
) -> NoContent;

/// Assigns phone numbers to a call queue, so that callers can dial it directly.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/call_queues/<call_queue_id>/phone_numbers", json,
    scopes = ["phone:write:admin", "phone:write:call_queue_number:admin"],
    rate_limit = Light,
    operation = "assignPhoneToCallQueue",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/POST/phone/call_queues/%7BcallQueueId%7D/phone_numbers",
    errors(
        /// The call queue does not exist, or the request has no phone number.
        400/400 => CallQueueNotFoundOrNoPhoneNumber,
    )
)]
pub fn assign_phone_numbers(
    /// ID of the call queue.
    call_queue_id: String,
    /// Phone numbers to assign, each by its ID or its number; at most five in a call.
    #[zoom(max_items = 50)]
    phone_numbers: Option<Vec<PhoneNumber>>,
) -> NoContent;

/// Removes all phone numbers from a call queue.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/call_queues/<call_queue_id>/phone_numbers",
    scopes = ["phone:write:admin", "phone:delete:call_queue_number:admin"],
    rate_limit = Light,
    operation = "unassignAPhoneNumCallQueue",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/%7BcallQueueId%7D/phone_numbers",
    errors(
        /// The call queue does not exist, or Zoom rejected the request.
        400/300 => CallQueueNotFound,
    )
)]
pub fn unassign_all_phone_numbers(
    /// ID of the call queue.
    call_queue_id: String,
) -> NoContent;

/// Removes a phone number from a call queue.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/call_queues/<call_queue_id>/phone_numbers/<phone_number_id>",
    scopes = ["phone:write:admin", "phone:delete:call_queue_number:admin"],
    rate_limit = Light,
    operation = "unAssignPhoneNumCallQueue",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/%7BcallQueueId%7D/phone_numbers/%7BphoneNumberId%7D",
    errors(
        /// The call queue does not exist, or Zoom rejected the request.
        400/300 => CallQueueNotFound,
        /// The phone number is not assigned to the call queue.
        404/404 => PhoneNumberNotAssigned,
    )
)]
pub fn unassign_phone_number(
    /// ID of the call queue.
    call_queue_id: String,
    /// ID of the phone number, or the number in E.164 format.
    phone_number_id: String,
) -> NoContent;

/// Adds a setting to a policy of a call queue, for example members with shared access.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/call_queues/<call_queue_id>/policies/<policy_type>", json,
    scopes = ["phone:write:admin", "phone:write:call_queue_policy:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addCQPolicySubSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/POST/phone/call_queues/%7BcallQueueId%7D/policies/%7BpolicyType%7D",
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
        /// The call queue does not exist.
        404/13000 => CallQueueNotFound,
        /// The policy type is invalid.
        404/13001 => InvalidPolicyType,
    )
)]
pub fn add_policy_setting(
    /// ID of the call queue.
    call_queue_id: String,
    /// Kind of policy, such as `voice_mail`.
    policy_type: String,
    /// Members with access to the voicemail; at most ten, or fewer if the account allows fewer.
    voicemail_access_members: Option<Vec<NewVoicemailAccessMember>>,
) -> VoicemailPolicy;

/// Removes a setting from a policy of a call queue, for example members with shared access.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/call_queues/<call_queue_id>/policies/<policy_type>",
    scopes = ["phone:write:admin", "phone:delete:call_queue_policy:admin"],
    rate_limit = Light,
    operation = "removeCQPolicySubSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/%7BcallQueueId%7D/policies/%7BpolicyType%7D",
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
        /// The call queue does not exist.
        404/13000 => CallQueueNotFound,
        /// The policy type is invalid.
        404/13001 => InvalidPolicyType,
    )
)]
pub fn delete_policy_setting(
    /// ID of the call queue.
    call_queue_id: String,
    /// Kind of policy, such as `voice_mail`.
    policy_type: String,
    /// IDs of the shared voicemails to remove access to; at most ten, or fewer if the account allows fewer members.
    #[zoom(max_items = 20)]
    #[query(csv, required)]
    shared_ids: Vec<String>,
) -> NoContent;

/// Changes a setting in a policy of a call queue, for example members with shared access.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/call_queues/<call_queue_id>/policies/<policy_type>", json,
    scopes = ["phone:write:admin", "phone:update:call_queue_policy:admin"],
    rate_limit = Light,
    operation = "updateCQPolicySubSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/PATCH/phone/call_queues/%7BcallQueueId%7D/policies/%7BpolicyType%7D",
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
        /// The call queue does not exist.
        404/13000 => CallQueueNotFound,
        /// The policy type is invalid.
        404/13001 => InvalidPolicyType,
    )
)]
pub fn update_policy_setting(
    /// ID of the call queue.
    call_queue_id: String,
    /// Kind of policy, such as `voice_mail`.
    policy_type: String,
    /// Members with access to the voicemail; the account limits their number.
    #[zoom(max_items = 50)]
    voicemail_access_members: Option<Vec<UserVoicemailAccessMember>>,
) -> NoContent;

/// Lists the recordings of a call queue.
///
/// Automatic recording must be enabled in the policies of call queues. The account needs a Pro plan or higher with a
/// Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/call_queues/<call_queue_id>/recordings",
    scopes = ["phone:read:admin", "phone:read:list_call_queue_recordings:admin"],
    rate_limit = Medium,
    paged = recordings,
    operation = "getCallQueueRecordings",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queues/%7BcallQueueId%7D/recordings",
    max_range = 1 month,
)]
pub fn list_recordings(
    /// ID of the call queue.
    call_queue_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// First day of the period.
    from: Option<Date>,
    /// Last day of the period.
    to: Option<Date>,
) -> RecordingPage;

/// Call queue to create.
#[zoom_model]
pub struct NewCallQueue {
    /// Cost center of the call queue.
    pub cost_center: Option<String>,
    /// Department of the call queue.
    pub department: Option<String>,
    /// Description of the call queue.
    #[zoom(max_length = 32)]
    pub description: Option<String>,
    /// Extension number; if the site has a site code, the short number without it.
    pub extension_number: Option<i64>,
    /// Users or common areas to add. If users are given, at least one is required.
    pub members: Option<NewMembers>,
    /// Name of the call queue.
    #[zoom(min_length = 1, max_length = 32)]
    pub name: String,
    /// ID of the site; required if the account has multiple sites.
    pub site_id: String,
}

/// Changes to a call queue.
#[zoom_model]
pub struct CallQueueUpdate {
    /// Cost center of the call queue.
    pub cost_center: Option<String>,
    /// Department of the call queue.
    pub department: Option<String>,
    /// Description of the call queue.
    #[zoom(max_length = 32)]
    pub description: Option<String>,
    /// Extension number; if the site has a site code, the short number without it.
    pub extension_number: Option<i64>,
    /// Name of the call queue.
    #[zoom(max_length = 32)]
    pub name: Option<String>,
    /// ID of the site.
    pub site_id: Option<String>,
    /// Whether the queue can be called; an inactive queue keeps its settings.
    pub status: Option<ActiveStatus>,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Language of the default audio prompts.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Where recordings, voicemails, their transcripts and custom greetings are stored; cannot change if the account
    /// has locked it.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}
