//! Recordings of voice and video engagements: list and delete them, pause and resume a running one.

mod responses;

pub use responses::*;

use jiff::Timestamp;

use super::CallChannel;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Pauses or resumes the recording of a voice or video engagement.
///
/// Success means only that the request is valid, not that the state has changed. The account must allow apps to pause
/// and resume automatic recordings.
#[zoom_endpoint(
    PUT, "/contact_center/engagements/<engagement_id>/recording/<command>",
    scopes = ["contact_center_engagement:write:admin", "contact_center:update:engagement_recording_control:admin"],
    rate_limit = Light,
    operation = "engagementRecordingControl",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/call-control/PUT/contact_center/engagements/%7BengagementId%7D/recording/%7Bcommand%7D",
    errors(
        /// The request is invalid.
        400/300 => InvalidRequest,
        /// The recording has already started.
        400/2808 => RecordingInProgress,
        /// The recording has not started yet.
        400/2809 => RecordingNotStarted,
        /// The recording is already in this state.
        400/2810 => AlreadyInState,
        /// The recording cannot change from its current state to the requested one.
        400/2812 => InvalidRecordingTransition,
        /// The command is not available for the engagement's channel.
        400/2814 => CommandNotForChannel,
        /// The engagement has no agent yet, so it is not recorded.
        400/2815 => EngagementWithoutAgent,
        /// The command is not possible in the current state of the recording.
        400/2818 => CannotChangeRecordingState,
        /// The recording has stopped.
        400/2819 => RecordingStopped,
        /// The engagement has no active session.
        404/2816 => SessionNotFound,
        /// The engagement has no recording.
        404/2817 => RecordingNotFound,
        /// No engagement has this ID.
        404/2901 => EngagementNotFound,
        /// No agent is on the call.
        404/2906 => NoAgentsOnCall,
        /// The account does not exist.
        404/20006 => AccountNotFound,
        /// Zoom could not process the recording command.
        409/2907 => RecordingControlFailed,
        /// Only a part of the operation succeeded; try again.
        409/2908 => PartiallyCompleted,
        /// Zoom could not process the recording command.
        409/2909 => RecordingControlFailed,
    )
)]
pub fn control_recording(
    /// ID of the engagement.
    engagement_id: String,
    /// Whether to pause or resume the recording.
    command: RecordingCommand,
) -> NoContent;

/// Returns the states of a voice or video engagement's recording.
#[zoom_endpoint(
    GET, "/contact_center/engagements/<engagement_id>/recordings/status",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement_recording_status:admin"],
    rate_limit = Light,
    operation = "EngagementRecordingStatus",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements/%7BengagementId%7D/recordings/status",
    errors(
        /// The request is invalid.
        400/300 => InvalidRequest,
        /// The engagement is neither a voice nor a video engagement.
        400/2814 => CommandNotForChannel,
        /// The engagement has no agent yet, so it is not recorded.
        400/2815 => EngagementWithoutAgent,
        /// The engagement has no recording.
        404/2817 => RecordingNotFound,
        /// No engagement has this ID.
        404/2901 => EngagementNotFound,
        /// No agent is on the call.
        404/2906 => NoAgentsOnCall,
        /// The account does not exist.
        404/20006 => AccountNotFound,
    )
)]
pub fn get_recording_status(
    /// ID of the engagement.
    engagement_id: String,
) -> RecordingStatus;

/// Lists the recordings of a queue.
///
/// Covers recordings from after 18 July 2022.
#[zoom_endpoint(
    GET, "/contact_center/queues/<queue_id>/recordings",
    scopes = ["contact_center_recording:read", "contact_center_recording:read:admin", "contact_center:read:list_recordings", "contact_center:read:list_recordings:admin"],
    rate_limit = Medium,
    paged = recordings,
    operation = "listQueueRecordings",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/%7BqueueId%7D/recordings",
    max_range = 1 month,
    errors(
        /// No queue has this ID.
        404/1204 => QueueNotFound,
    )
)]
pub fn list_queue_recordings(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// Type of the channel, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    channel_type: Option<CallChannel>,
    /// Whether to list voice or video recordings. If present, `channel_type` is ignored.
    channel: Option<CallChannel>,
    /// Start of the period; by default 30 days ago.
    from: Option<Timestamp>,
    /// End of the period; required with `from`.
    to: Option<Timestamp>,
    /// Whether to list the recordings that are exempt from the retention policy or those that are not; by default both.
    exemption: Option<bool>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> RecordingPage;

/// Deletes all recordings of a queue.
///
/// Covers recordings from after 18 July 2022.
#[zoom_endpoint(
    DELETE, "/contact_center/queues/<queue_id>/recordings",
    scopes = ["contact_center_recording:write:admin", "contact_center:delete:recording:admin"],
    rate_limit = Light,
    operation = "deleteQueueRecordings",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/%7BqueueId%7D/recordings",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
        /// The queue has no recordings.
        404/2803 => QueueRecordingsNotFound,
        /// The recording is under legal hold and cannot be deleted.
        409/2820 => RecordingUnderLegalHold,
    )
)]
pub fn delete_queue_recordings(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// Whether all recordings are deleted; must be `true`.
    #[zoom(default = true)]
    delete_all_recordings: Option<bool>,
) -> NoContent;

/// Lists the recordings of an engagement.
///
/// Covers recordings from after 18 July 2022.
#[zoom_endpoint(
    GET, "/contact_center/engagements/<engagement_id>/recordings",
    scopes = ["contact_center_recording:read:admin", "contact_center:read:list_recordings:admin"],
    rate_limit = Medium,
    paged = recordings,
    operation = "listEngagementRecordings",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/recordings/GET/contact_center/engagements/%7BengagementId%7D/recordings",
    max_range = 1 month,
    errors(
        /// The engagement has no recordings, or the app may not access them.
        404/2805 => EngagementRecordingsNotFound,
    )
)]
pub fn list_engagement_recordings(
    /// ID of the engagement.
    engagement_id: String,
    /// Type of the channel, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    channel_type: Option<CallChannel>,
    /// Whether to list voice or video recordings. If present, `channel_type` is ignored.
    channel: Option<CallChannel>,
    /// Start of the period; by default 30 days ago.
    from: Option<Timestamp>,
    /// End of the period; required with `from`.
    to: Option<Timestamp>,
    /// Whether to list the recordings that are exempt from the retention policy or those that are not; by default both.
    exemption: Option<bool>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> RecordingPage;

/// Deletes all recordings of an engagement.
///
/// Covers recordings from after 18 July 2022.
#[zoom_endpoint(
    DELETE, "/contact_center/engagements/<engagement_id>/recordings",
    scopes = ["contact_center_recording:write:admin", "contact_center:delete:recording:admin"],
    rate_limit = Light,
    operation = "deleteEngagementRecordings",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/recordings/DELETE/contact_center/engagements/%7BengagementId%7D/recordings",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The engagement has no recordings, or the app may not access them.
        404/2805 => EngagementRecordingsNotFound,
        /// The recording is under legal hold and cannot be deleted.
        409/2820 => RecordingUnderLegalHold,
    )
)]
pub fn delete_engagement_recordings(
    /// ID of the engagement.
    engagement_id: String,
    /// Whether all recordings are deleted; must be `true`.
    #[zoom(default = true)]
    delete_all_recordings: Option<bool>,
) -> NoContent;

/// Lists the recordings of the account.
///
/// Covers recordings from after 18 July 2022.
#[zoom_endpoint(
    GET, "/contact_center/recordings",
    scopes = ["contact_center_recording:read:admin", "contact_center:read:list_recordings:admin"],
    rate_limit = Medium,
    paged = recordings,
    operation = "listRecordings",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/recordings/GET/contact_center/recordings",
    max_range = 1 month,
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
    )
)]
pub fn list_recordings(
    /// Time of a recording that must be in the period.
    #[zoom(default = "recording_start_time")]
    query_date_type: Option<RecordingDateType>,
    /// Start of the period; by default 30 days ago.
    from: Option<Timestamp>,
    /// End of the period; required with `from`.
    to: Option<Timestamp>,
    /// Whether to list recordings that a person started (`on_demand`) or Zoom did (`automatic`).
    recording_type: Option<RecordingType>,
    /// Whether to list recordings that belong to users or to queues.
    owner_type: Option<OwnerType>,
    /// Type of the channel, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    channel_type: Option<CallChannel>,
    /// Whether to list voice or video recordings. If present, `channel_type` is ignored.
    channel: Option<CallChannel>,
    /// Whether to list the recordings that are exempt from the retention policy or those that are not; by default both.
    exemption: Option<bool>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> RecordingPage;

/// Deletes a recording.
///
/// Covers recordings from after 18 July 2022. A recording under legal hold cannot be deleted.
#[zoom_endpoint(
    DELETE, "/contact_center/recordings/<recording_id>",
    scopes = ["contact_center_recording:write:admin", "contact_center:delete:recording:admin"],
    rate_limit = Light,
    operation = "deleteRecording",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/recordings/DELETE/contact_center/recordings/%7BrecordingId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The recording does not exist.
        404/2801 => RecordingNotFound,
        /// The recording is under legal hold and cannot be deleted.
        409/2820 => RecordingUnderLegalHold,
    )
)]
pub fn delete_recording(
    /// ID of the recording.
    recording_id: String,
) -> NoContent;

/// Lists the recordings of a user.
///
/// Covers recordings from after 18 July 2022.
#[zoom_endpoint(
    GET, "/contact_center/users/<user_id>/recordings",
    scopes = ["contact_center_recording:read", "contact_center_recording:read:admin", "contact_center:read:list_recordings", "contact_center:read:list_recordings:admin"],
    rate_limit = Medium,
    paged = recordings,
    operation = "listUserRecordings",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/GET/contact_center/users/%7BuserId%7D/recordings",
    max_range = 1 month,
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn list_user_recordings(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Type of the channel, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    channel_type: Option<CallChannel>,
    /// Whether to list voice or video recordings. If present, `channel_type` is ignored.
    channel: Option<CallChannel>,
    /// Start of the period; by default 30 days ago.
    from: Option<Timestamp>,
    /// End of the period; required with `from`.
    to: Option<Timestamp>,
    /// Whether to list the recordings that are exempt from the retention policy or those that are not; by default both.
    exemption: Option<bool>,
    next_page_token: Option<String>,
    #[zoom(default = 30, min = 1, max = 300)] page_size: Option<u32>,
) -> RecordingPage;

/// Deletes all recordings of a user.
///
/// Covers recordings from after 18 July 2022.
#[zoom_endpoint(
    DELETE, "/contact_center/users/<user_id>/recordings",
    scopes = ["contact_center_recording:write:admin", "contact_center:delete:recording:admin"],
    rate_limit = Light,
    operation = "deleteUserRecordings",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/DELETE/contact_center/users/%7BuserId%7D/recordings",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// The user has no recordings.
        404/2804 => UserRecordingsNotFound,
        /// The recording is under legal hold and cannot be deleted.
        409/2820 => RecordingUnderLegalHold,
    )
)]
pub fn delete_user_recordings(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Whether all recordings are deleted; must be `true`.
    #[zoom(default = true)]
    delete_all_recordings: Option<bool>,
) -> NoContent;

/// How a recording was started.
#[zoom_model]
pub enum RecordingType {
    /// Started by a user.
    OnDemand,
    /// Started automatically.
    Automatic,
}

/// Type of a recording's owner.
#[zoom_model]
pub enum OwnerType {
    /// User.
    User,
    /// Queue.
    Queue,
}

/// Time of a recording that must be in the period.
#[zoom_model]
pub enum RecordingDateType {
    /// Start of the recording.
    RecordingStartTime,
    /// End of the recording.
    RecordingEndTime,
}

/// Command for a running recording.
#[zoom_model]
pub enum RecordingCommand {
    /// Pauses the recording.
    Pause,
    /// Resumes the recording.
    Resume,
}
