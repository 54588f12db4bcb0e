//! Call queues: responses.

use jiff::civil::Date;

use super::super::{
    ActiveStatus, AssigneeType, AudioPromptLanguage, CallerNumberType, ConnectType, Direction, ExtensionRef, NamedRef,
    RecordingStorageLocation, VoicemailPolicy,
};
use zoom_api::zoom_model;

/// Call queue.
#[zoom_model(response)]
pub struct CallQueue {
    /// Cost center of the call queue.
    pub cost_center: Option<String>,
    /// Department of the call queue.
    pub department: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the call queue.
    pub extension_number: Option<i64>,
    /// ID of the call queue.
    pub id: Option<String>,
    /// Members.
    pub members: Option<Members>,
    /// Name of the call queue.
    pub name: Option<String>,
    /// Phone numbers.
    #[zoom(max_items = 50)]
    pub phone_numbers: Vec<CallQueuePhoneNumber>,
    /// Site of the call queue.
    pub site: Option<NamedRef>,
    /// Whether the queue can be called; an inactive queue keeps its settings.
    pub status: Option<ActiveStatus>,
    /// Access of members to the voicemail.
    pub policy: Option<VoicemailPolicy>,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Language of the default audio prompts.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Where recordings, voicemails, their transcripts and custom greetings are stored; cannot change if the account
    /// has locked it.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Name of the account's own storage.
    pub own_storage_name: Option<String>,
}

/// Members of a call queue.
#[zoom_model(response)]
pub struct Members {
    /// Users.
    #[zoom(max_items = 300)]
    pub users: Vec<User>,
    /// Common areas.
    #[zoom(max_items = 300)]
    pub common_areas: Vec<ExtensionRef>,
}

/// User in a call queue.
#[zoom_model(response)]
pub struct User {
    /// ID of the user.
    pub id: Option<String>,
    /// Whether the user manages the queue or is an ordinary member; a queue has one manager.
    pub level: Option<UserLevel>,
    /// Name of the user.
    pub name: Option<String>,
    /// Whether the member receives calls.
    pub receive_call: Option<bool>,
    /// Extension ID of the user.
    pub extension_id: Option<String>,
}

/// Level of a user in a queue.
#[zoom_model]
pub enum UserLevel {
    /// Can change the queue's settings.
    Manager,
    /// Cannot change the queue's settings.
    User,
}

/// Phone number of a call queue.
#[zoom_model(response)]
pub struct CallQueuePhoneNumber {
    /// ID of the phone number.
    pub id: Option<String>,
    /// Phone number in E.164 format.
    pub number: Option<String>,
    /// Whether the number comes from Zoom Phone (`internal`) or another carrier (`external`).
    pub source: Option<ConnectType>,
}

/// Page of statistics about call queues.
#[zoom_model(response)]
pub struct CallQueueAnalyticsPage {
    /// Call queues.
    pub call_queues: Vec<CallQueueAnalytics>,
    /// Start of the period.
    pub from: Option<Date>,
    /// End of the period.
    pub to: Option<Date>,
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
}

/// Statistics about a call queue.
#[zoom_model(response)]
pub struct CallQueueAnalytics {
    /// ID of the call queue.
    pub call_queue_id: Option<String>,
    /// Name of the call queue.
    pub call_queue_name: Option<String>,
    /// Extension ID of the call queue.
    pub call_queue_ext_id: Option<String>,
    /// Number of inbound calls.
    pub inbound_calls: Option<i64>,
    /// Number of completed calls.
    pub completed_calls: Option<i64>,
    /// Number of abandoned calls.
    pub abandoned_calls: Option<i64>,
    /// Number of overflowed calls.
    pub overflowed_calls: Option<i64>,
    /// Average handling time, in seconds.
    pub avg_handle_time: Option<i64>,
    /// Average wrap-up time, in seconds.
    pub avg_wrap_up_time: Option<i64>,
    /// Average wait in the queue, in seconds.
    pub avg_in_queue_wait_time: Option<i64>,
    /// Longest wait in the queue, in seconds.
    pub max_in_queue_wait_time: Option<i64>,
    /// Number of outbound calls.
    pub outbound_calls: Option<i64>,
    /// Number of outbound calls that were connected.
    pub outbound_connected_calls: Option<i64>,
    /// Number of outbound calls that were not connected.
    pub outbound_unconnected_calls: Option<i64>,
    /// Name of the site.
    pub site_name: Option<String>,
    /// ID of the site.
    pub site_id: Option<String>,
}

/// Page of call queues.
#[zoom_model(response)]
pub struct CallQueuePage {
    /// Call queues.
    pub call_queues: Vec<ListedCallQueue>,
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Call queue in a list.
#[zoom_model(response)]
pub struct ListedCallQueue {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the call queue.
    pub extension_number: Option<i64>,
    /// ID of the call queue.
    pub id: Option<String>,
    /// Name of the call queue.
    pub name: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Vec<CallQueuePhoneNumber>,
    /// Site of the call queue.
    pub site: Option<NamedRef>,
    /// Whether the queue can be called; an inactive queue keeps its settings.
    pub status: Option<ActiveStatus>,
}

/// Page of a call queue's members.
#[zoom_model(response)]
pub struct CallQueueMemberPage {
    /// Call queue members.
    #[zoom(max_items = 300)]
    pub call_queue_members: Vec<CallQueueMember>,
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Member of a call queue.
#[zoom_model(response)]
pub struct CallQueueMember {
    /// ID of the member.
    pub id: Option<String>,
    /// Whether the member is a user or a common area.
    pub level: Option<AssigneeType>,
    /// Name of the user or common area.
    pub name: Option<String>,
    /// Whether the user receives calls; only for users.
    pub receive_call: Option<bool>,
    /// Extension ID of the user or common area.
    pub extension_id: Option<String>,
}

/// Page of a call queue's recordings.
#[zoom_model(response)]
pub struct RecordingPage {
    /// Start of the period.
    pub from: Option<Date>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Recordings.
    pub recordings: Vec<Recording>,
    /// End of the period.
    pub to: Option<String>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Recording of a call queue's call.
#[zoom_model(response)]
pub struct Recording {
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Number of the callee, in E.164 format, or an extension number.
    pub callee_number: Option<String>,
    /// Whether the callee's number is internal (1), external (2) or a customized emergency number (3).
    pub callee_number_type: Option<CalleeNumberType>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Number of the caller, in E.164 format, or an extension number.
    pub caller_number: Option<String>,
    /// Whether the caller's number is internal (1) or external (2).
    pub caller_number_type: Option<CallerNumberType>,
    /// Date of the recording.
    pub date_time: Option<Date>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// URL of the file. Requires the access token as bearer token in the `Authorization` header.
    pub download_url: Option<String>,
    /// Duration of the call, in seconds.
    pub duration: Option<u32>,
    /// ID of the recording.
    pub id: Option<String>,
}

/// Kind of the callee's number.
#[zoom_model]
pub enum CalleeNumberType {
    /// Internal.
    #[zoom(rename = "1")]
    Internal,
    /// External.
    #[zoom(rename = "2")]
    External,
    /// Customized emergency.
    #[zoom(rename = "3")]
    CustomizedEmergency,
}

/// Call queue that was created.
#[zoom_model(response)]
pub struct CreatedCallQueue {
    /// Extension number of the call queue.
    pub extension_number: Option<i64>,
    /// ID of the call queue.
    pub id: Option<String>,
    /// Name of the call queue.
    pub name: Option<String>,
    /// Whether the queue can be called; an inactive queue keeps its settings.
    pub status: Option<ActiveStatus>,
}
