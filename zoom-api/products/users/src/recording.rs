//! Shared types: recording.

use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Setting that restricts cloud recordings to signed-in users.
#[zoom_model]
pub struct AuthenticatedCloudRecordingView {
    /// Whether only signed-in users can access cloud recordings.
    pub authenticated_can_view_cloud_recordings: Option<bool>,
    /// Default authentication option.
    pub default_authenticate_content: Option<DefaultAuthenticateContent>,
}

/// Setting for the reminder before a cloud recording in the trash is deleted permanently.
#[zoom_model]
pub struct CloudRecordingPermanentlyDeleted {
    /// Whether an email is sent before a cloud recording in the trash is deleted permanently.
    pub cloud_recording_permanently_deleted_from_trash: Option<bool>,
    /// Schedule of the email.
    pub email_reminder_type: Option<EmailReminderType>,
}

/// Default audience of cloud recordings that require authentication.
#[zoom_model]
pub enum DefaultAuthenticateContent {
    /// Signed-in users of the account.
    #[zoom(rename = "Signed-in users in my account")]
    SignedInUsersInMyAccount,
    /// Anyone signed in to Zoom.
    #[zoom(rename = "Sign in to Zoom")]
    SignInToZoom,
    /// Users signed in to Zoom with certain domains.
    #[zoom(rename = "Sign in to Zoom with specified domains")]
    SignInToZoomWithSpecifiedDomains,
    /// Users signed in through an external single sign-on.
    #[zoom(rename = "Sign in to external Single Sign-On (SSO)")]
    SignInToExternalSingleSignOnSso,
    /// Only users with granted access.
    #[zoom(rename = "Only people with access")]
    OnlyPeopleWithAccess,
}

/// Participants who see a disclaimer when a recording starts.
#[zoom_model]
pub enum DisclaimerToParticipants {
    /// All participants.
    #[zoom(rename = "All participants")]
    AllParticipants,
    /// Guests only.
    #[zoom(rename = "Guest only")]
    GuestOnly,
}

/// Schedule of the reminder about recordings to be deleted.
#[zoom_model]
pub enum EmailReminderType {
    /// Seven days before.
    #[zoom(rename = "7 days before deletion")]
    SevenDaysBefore,
    /// Every Monday, as a digest.
    #[zoom(rename = "Weekly digest on Monday")]
    WeeklyDigest,
}

/// Setting that restricts access to cloud recordings to certain IP addresses.
#[zoom_model]
pub struct IpAddressAccessControl {
    /// Whether only the addresses in `ip_addresses_or_ranges` can access cloud recordings.
    pub enable: Option<bool>,
    /// IP addresses and ranges, separated by commas, such as `192.0.2.1, 198.51.100.0/24, 203.0.113.1 - 203.0.113.9`.
    pub ip_addresses_or_ranges: Option<CommaSeparated<String>>,
}

/// Local recording permissions: internal participants, external participants, and automatically approved requests.
#[zoom_model]
pub struct LocalRecordingOptions {
    /// Whether participants of the account can request to record.
    pub internal_meeting_participants: Option<bool>,
    /// Whether requests of participants of the account are approved automatically.
    pub internal_auto_approve_requests: Option<bool>,
    /// Whether external participants can request to record.
    pub external_meeting_participants: Option<bool>,
    /// Whether requests of external participants are approved automatically.
    pub external_auto_approve_requests: Option<bool>,
    /// Whether participants from certain domains can request to record.
    pub participants_with_specified_domains: Option<bool>,
    /// Domains whose participants can request to record.
    pub participants_with_specified_domains_content: Option<String>,
    /// Whether requests of participants from these domains are approved automatically.
    pub participants_specified_domains_auto_approve_requests: Option<bool>,
    /// Whether the recording includes the chat.
    pub save_chat_messages: Option<bool>,
    /// Whether captions are saved as a VTT file.
    pub save_closed_caption: Option<bool>,
}

/// Participants who hear a voice prompt about the recording.
#[zoom_model]
pub enum PlayVoicePrompt {
    /// All participants.
    #[zoom(rename = "All participants")]
    AllParticipants,
    /// Guests only.
    #[zoom(rename = "Guest only")]
    GuestOnly,
    /// Nobody.
    #[zoom(rename = "No one")]
    NoOne,
}

/// Views that are recorded to separate files: active speaker, gallery, shared screen.
#[zoom_model]
pub struct RecordFilesSeparately {
    /// Whether the active speaker is recorded separately.
    pub active_speaker: Option<bool>,
    /// Whether the gallery view is recorded separately.
    pub gallery_view: Option<bool>,
    /// Whether the shared screen is recorded separately.
    pub shared_screen: Option<bool>,
}

/// Notifications in Zoom clients when a recording starts.
#[zoom_model]
pub struct RecordingNotificationForZoomClient {
    /// Participants who see a recording disclaimer: `All participants` or `Guest only`.
    pub disclaimer_to_participants: Option<DisclaimerToParticipants>,
    /// Participants who hear that a recording starts: `All participants`, `Guest only` or `No one`.
    pub play_voice_prompt: Option<PlayVoicePrompt>,
    /// Whether hosts must confirm before a recording starts.
    pub ask_host_to_confirm: Option<bool>,
}

/// Recording notifications for phone participants, and whether they must consent.
#[zoom_model]
pub struct RecordingNotificationsPhoneUsers {
    /// Whether phone participants press 1 to consent to a recording.
    pub require_press_one_consent_to_record: Option<bool>,
    /// Whether phone participants are notified of the recording several times.
    pub multiple_notifications_phone_users: Option<bool>,
}

/// Smart recording features of cloud recordings: highlights, chapters, next steps.
#[zoom_model]
pub struct SmartRecording {
    /// Whether the transcript marks highlights, which the host can turn into a short video.
    pub create_recording_highlights: Option<bool>,
    /// Whether recordings have chapters with an overview of each.
    pub create_smart_chapters: Option<bool>,
    /// Whether recordings include next steps.
    pub create_next_steps: Option<bool>,
}
