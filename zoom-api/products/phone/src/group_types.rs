//! Shared types: group types.

use super::SiteLockedBy;
use zoom_api::zoom_model;

/// Where overflowing calls can be forwarded to.
#[zoom_model]
pub enum CallOverflowRestriction {
    /// To internal extensions and external contacts.
    InternalAndContacts = 1,
    /// To internal extensions.
    InternalOnly = 2,
    /// To internal extensions that record inbound calls automatically.
    RecordedInternalOnly = 3,
    /// To internal extensions, external contacts and external numbers.
    Unrestricted = 4,
}

/// Desktop client that can be allowed.
#[zoom_model]
pub enum DesktopClient {
    /// macOS.
    MacOs,
    /// Windows.
    Windows,
    /// Client for virtual desktops (VDI).
    VdiClient,
    /// Linux.
    Linux,
}

/// Mobile client that can be allowed.
#[zoom_model]
pub enum MobileClient {
    /// iOS.
    Ios,
    /// Android.
    Android,
    /// Microsoft Intune.
    Intune,
    /// BlackBerry.
    Blackberry,
}

/// People who hear the beep of a recording.
#[zoom_model]
pub enum PlayBeepMember {
    /// All participants.
    #[zoom(rename = "allMember")]
    AllMembers,
    /// User who records.
    #[zoom(rename = "recordingSide")]
    RecordingUser,
}

/// Setting: a beep is played while a call is recorded.
#[zoom_model]
pub struct PlayRecordingBeepTone {
    /// Whether recorded people hear a beep while they are recorded; only in the new policy framework.
    pub enable: Option<bool>,
    /// Volume of the beep.
    #[zoom(values = [0, 20, 40, 60, 80, 100])]
    pub play_beep_volume: Option<i64>,
    /// Seconds between beeps.
    #[zoom(values = [5, 10, 15, 20, 25, 30, 60, 120])]
    pub play_beep_time_interval: Option<i64>,
    /// Whether all participants or only the recording user hear the beep.
    pub play_beep_member: Option<PlayBeepMember>,
}

/// Setting: Zoom Phone works in the desktop client.
#[zoom_model(response)]
pub struct ZoomPhoneOnDesktop {
    /// Clients that can make and receive calls.
    pub allow_calling_clients: Vec<DesktopClient>,
    /// Clients that can send and receive messages.
    pub allow_sms_mms_clients: Vec<DesktopClient>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
}
