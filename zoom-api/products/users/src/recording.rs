//! Shared types: recording.

use zoom_api::zoom_model;

/// The setting that shows cloud recordings only to people who are signed in.
#[zoom_model]
pub struct AuthenticatedCloudRecordingView {
    /// Whether only people who signed in see cloud recordings.
    pub authenticated_can_view_cloud_recordings: Option<bool>,
    /// The way of signing in that is asked for by default.
    pub default_authenticate_content: Option<DefaultAuthenticateContent>,
}

/// The setting for the reminder before a cloud recording leaves the trash for good.
#[zoom_model]
pub struct CloudRecordingPermanentlyDeleted {
    /// Whether mail is sent before a cloud recording leaves the trash for good.
    pub cloud_recording_permanently_deleted_from_trash: Option<bool>,
    /// When mail is sent.
    pub email_reminder_type: Option<EmailReminderType>,
}

/// Who can see cloud recordings by default, where viewers must sign in.
#[zoom_model]
pub enum DefaultAuthenticateContent {
    /// Signed-in users of the account.
    #[zoom(rename = "Signed-in users in my account")]
    SignedInUsersInMyAccount,
    /// Anyone signed in to Zoom.
    #[zoom(rename = "Sign in to Zoom")]
    SignInToZoom,
    /// Anyone signed in to Zoom under certain domains.
    #[zoom(rename = "Sign in to Zoom with specified domains")]
    SignInToZoomWithSpecifiedDomains,
    /// Anyone signed in through an external single sign-on.
    #[zoom(rename = "Sign in to external Single Sign-On (SSO)")]
    SignInToExternalSingleSignOnSso,
    /// Only those who were given access.
    #[zoom(rename = "Only people with access")]
    OnlyPeopleWithAccess,
}

/// Who is shown a disclaimer when a recording starts.
#[zoom_model]
pub enum DisclaimerToParticipants {
    /// All participants.
    #[zoom(rename = "All participants")]
    AllParticipants,
    /// Guests only.
    #[zoom(rename = "Guest only")]
    GuestOnly,
}

/// When an e-mail reminds of recordings about to be deleted.
#[zoom_model]
pub enum EmailReminderType {
    /// Seven days before.
    #[zoom(rename = "7 days before deletion")]
    SevenDaysBefore,
    /// Every Monday, in a digest.
    #[zoom(rename = "Weekly digest on Monday")]
    WeeklyDigest,
}

/// The setting that allows cloud recordings to be seen from certain IP addresses only.
#[zoom_model]
pub struct IpAddressAccessControl {
    /// Whether cloud recordings open only from the addresses in `ip_addresses_or_ranges`.
    pub enable: Option<bool>,
    /// The IP addresses and ranges, joined by commas, such as `192.0.2.1, 198.51.100.0/24, 203.0.113.1 - 203.0.113.9`.
    pub ip_addresses_or_ranges: Option<String>,
}

/// Who may record on a computer: participants inside, participants outside, and whose requests are granted without
/// asking.
#[zoom_model]
pub struct LocalRecordingOptions {
    /// Whether participants of the account can ask to record.
    pub internal_meeting_participants: Option<bool>,
    /// Whether requests of participants of the account are approved automatically.
    pub internal_auto_approve_requests: Option<bool>,
    /// Whether participants from outside the account can ask to record.
    pub external_meeting_participants: Option<bool>,
    /// Whether requests of participants from outside the account are approved automatically.
    pub external_auto_approve_requests: Option<bool>,
    /// Whether participants from certain domains can ask to record.
    pub participants_with_specified_domains: Option<bool>,
    /// The domains whose participants can ask to record.
    pub participants_with_specified_domains_content: Option<String>,
    /// Whether requests of participants from these domains are approved automatically.
    pub participants_specified_domains_auto_approve_requests: Option<bool>,
    /// Whether the chat is saved with the recording.
    pub save_chat_messages: Option<bool>,
    /// Whether captions are saved as a VTT file.
    pub save_closed_caption: Option<bool>,
}

/// Who hears a voice prompt about the recording.
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

/// Which views are recorded into files of their own: active speaker, gallery, shared screen.
#[zoom_model]
pub struct RecordFilesSeparately {
    /// Whether the active speaker is recorded alone.
    pub active_speaker: Option<bool>,
    /// Whether the gallery is recorded alone.
    pub gallery_view: Option<bool>,
    /// Whether the shared screen is recorded alone.
    pub shared_screen: Option<bool>,
}

/// What people in Zoom clients see and hear when a recording starts.
#[zoom_model]
pub struct RecordingNotificationForZoomClient {
    /// Who sees a disclaimer before recording: `All participants` or `Guest only`.
    pub disclaimer_to_participants: Option<String>,
    /// Who hears that a recording starts: `All participants`, `Guest only` or `No one`.
    pub play_voice_prompt: Option<String>,
    /// Whether hosts confirm before a recording starts.
    pub ask_host_to_confirm: Option<bool>,
}

/// What is changed of what people in Zoom clients see and hear when a recording starts.
#[zoom_model]
pub struct RecordingNotificationForZoomClientUpdate {
    /// Who sees a disclaimer before recording: `All participants` or `Guest only`.
    pub disclaimer_to_participants: Option<DisclaimerToParticipants>,
    /// Who hears that a recording starts: `All participants`, `Guest only` or `No one`.
    pub play_voice_prompt: Option<PlayVoicePrompt>,
    /// Whether hosts confirm before a recording starts.
    pub ask_host_to_confirm: Option<bool>,
}

/// What people on the phone hear when a recording starts, and whether they must consent.
#[zoom_model]
pub struct RecordingNotificationsPhoneUsers {
    /// Whether people on the phone press 1 to consent to a recording.
    pub require_press_one_consent_to_record: Option<bool>,
    /// Whether people on the phone are told of the recording several times.
    pub multiple_notifications_phone_users: Option<bool>,
}

/// What Zoom makes of cloud recordings: highlights, chapters, next steps.
#[zoom_model]
pub struct SmartRecording {
    /// Whether the transcript marks what mattered, from which the host makes a short video.
    pub create_recording_highlights: Option<bool>,
    /// Whether recordings have chapters with an overview of each.
    pub create_smart_chapters: Option<bool>,
    /// Whether recordings come with a list of what is to be done.
    pub create_next_steps: Option<bool>,
}
