//! Sessions: responses.

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::MediaQuality;
use super::AutoRecording;
use zoom_api::zoom_model;

/// Session of the Video SDK.
#[zoom_model(response)]
pub struct Session {
    /// ID of the session; every instance has its own.
    pub id: Option<String>,
    /// Numeric ID of the session.
    pub session_number: Option<i64>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Passcode of the session.
    #[zoom(secret)]
    pub passcode: Option<String>,
    /// Start of the session.
    pub start_time: Option<Timestamp>,
    /// End of the session.
    pub end_time: Option<Timestamp>,
    /// Duration, as `hh:mm:ss`.
    pub duration: Option<String>,
    /// Number of users.
    pub user_count: Option<u32>,
    /// Whether computer audio was used.
    pub has_voip: Option<bool>,
    /// Whether video was used.
    pub has_video: Option<bool>,
    /// Whether screens were shared.
    pub has_screen_share: Option<bool>,
    /// Whether the session was recorded.
    pub has_recording: Option<bool>,
    /// Whether phone audio was used.
    pub has_pstn: Option<bool>,
    /// Session ID that the app chose.
    pub session_key: Option<String>,
    /// Whether a session summary was created.
    pub has_session_summary: Option<bool>,
    /// When the session was created.
    pub created_at: Option<Timestamp>,
    /// Settings; only for a scheduled session.
    pub settings: Option<SessionSettings>,
    /// Quality of the audio.
    pub audio_quality: Option<MediaQuality>,
    /// Quality of the video.
    pub video_quality: Option<MediaQuality>,
    /// Quality of the screen sharing.
    pub screen_share_quality: Option<MediaQuality>,
    /// Minutes that all users together attended.
    pub total_minutes: Option<i64>,
}

/// Settings of a scheduled session.
#[zoom_model(response)]
pub struct SessionSettings {
    /// Whether the session is recorded automatically.
    pub auto_recording: Option<AutoRecording>,
    /// Countries with dial-in numbers.
    pub global_dial_in_countries: Vec<String>,
    /// Dial-in numbers.
    pub global_dial_in_numbers: Vec<GlobalDialInNumber>,
}

/// Phone number to dial into a session.
#[zoom_model(response)]
pub struct GlobalDialInNumber {
    /// Country code.
    pub country: Option<String>,
    /// Name of the country.
    pub country_name: Option<String>,
    /// Phone number.
    pub number: Option<String>,
    /// Type of the number.
    #[zoom(rename = "type")]
    pub kind: Option<GlobalDialInNumberType>,
}

/// Type of a dial-in number.
#[zoom_model]
pub enum GlobalDialInNumberType {
    /// Toll.
    Toll,
    /// Toll-free.
    Tollfree,
    /// Premium.
    Premium,
}

/// SIP URI to dial into a session.
#[zoom_model(response)]
pub struct SipUri {
    /// SIP URI.
    pub sip_dialing: Option<String>,
    /// Code that identifies the participant; part of the URI.
    pub participant_identifier_code: Option<String>,
    /// Remaining validity in seconds.
    pub expire_in: Option<i64>,
}

/// Page of sessions.
#[zoom_model(response)]
pub struct SessionPage {
    /// First day of the period.
    pub from: Option<Date>,
    /// Last day of the period.
    pub to: Option<Date>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
    /// Sessions.
    pub sessions: Vec<ListedSession>,
}

/// Session in a list.
#[zoom_model(response)]
pub struct ListedSession {
    /// ID of the session; every instance has its own.
    pub id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Start of the session.
    pub start_time: Option<Timestamp>,
    /// End of the session.
    pub end_time: Option<Timestamp>,
    /// Duration, as `hh:mm:ss`.
    pub duration: Option<String>,
    /// Number of users.
    pub user_count: Option<u32>,
    /// Whether computer audio was used.
    pub has_voip: Option<bool>,
    /// Whether video was used.
    pub has_video: Option<bool>,
    /// Whether screens were shared.
    pub has_screen_share: Option<bool>,
    /// Whether the session was recorded.
    pub has_recording: Option<bool>,
    /// Whether phone audio was used.
    pub has_pstn: Option<bool>,
    /// Session ID that the app chose.
    pub session_key: Option<String>,
    /// Whether a session summary was created.
    pub has_session_summary: Option<bool>,
    /// Quality of the audio.
    pub audio_quality: Option<MediaQuality>,
    /// Quality of the video.
    pub video_quality: Option<MediaQuality>,
    /// Quality of the screen sharing.
    pub screen_share_quality: Option<MediaQuality>,
}

/// Session after its creation, with the dial-in numbers.
#[zoom_model(response)]
pub struct CreatedSession {
    /// ID of the session; every instance has its own.
    pub session_id: Option<String>,
    /// Numeric ID of the session.
    pub session_number: Option<i64>,
    /// Name of the session.
    #[zoom(max_length = 200)]
    pub session_name: String,
    /// Alphanumeric password of the session: the `sessionPassword` of the SDK.
    #[zoom(secret)]
    pub session_password: Option<String>,
    /// Numeric code to join by phone or from a room system.
    #[zoom(secret)]
    pub passcode: Option<String>,
    /// When the session was created.
    pub created_at: Option<Timestamp>,
    /// Settings of the session.
    pub settings: Option<SessionSettings>,
}
