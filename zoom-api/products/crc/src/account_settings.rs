//! Default settings of the account's Cisco and Polycom rooms.

use super::{
    AdHocJoinLocation, AudioGainControl, BandwidthAllocationPreference, ClosedCaptionPosition, ConnectorLogLevel,
    DefaultVideoLayout, DisplayLayout, H323Gatekeeper, IpAddressMode, ManageType, SipCallControlRegistration,
    TimeFormat,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the default settings of the account's Cisco and Polycom rooms.
///
/// [`get_managed_room`](crate::managed_rooms::get_managed_room) returns the settings of one room. The account must have
/// a subscription for the Conference Room Connector.
#[zoom_endpoint(
    GET, "/crc/managed_rooms/account_setting",
    scopes = ["crc_account:read:admin", "crc:read:rooms_account_settings:admin"],
    rate_limit = Light,
    operation = "getCiscoPolycomRoomAccountSetting",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/account/GET/crc/managed_rooms/account_setting",
    errors(
        /// The account does not exist.
        401/60061001 => AccountNotFound,
    )
)]
pub fn get_account_settings() -> AccountSettings;

/// Updates the default settings of the account's Cisco and Polycom rooms.
///
/// Omitted settings stay unchanged. The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    PATCH, "/crc/managed_rooms/account_setting", form,
    scopes = ["crc_account:write:admin", "crc:update:rooms_account_settings:admin"],
    rate_limit = Light,
    operation = "UpdateCiscoPolycomRoomAccountSetting",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/account/PATCH/crc/managed_rooms/account_setting",
    errors(
        /// Zoom failed to process the request.
        400/60067099 => UnknownFailure,
        /// An argument is invalid.
        400/60071011 => InvalidParameter,
        /// The account does not exist.
        401/60061001 => AccountNotFound,
    )
)]
pub fn update_account_settings(
    /// Whether the device is managed.
    device_management: Option<bool>,
    /// How Zoom manages the room.
    manage_type: Option<ManageType>,
    /// How the device gets its IP address.
    dynamic_ip_address: Option<IpAddressMode>,
    /// Time zone of the room, for example `America/Los_Angeles`.
    time_zone: Option<String>,
    /// Format of displayed times.
    time_format: Option<TimeFormat>,
    /// Addresses of alternative time servers, such as `pool.ntp.org,time.nist.gov`.
    time_server: Option<String>,
    /// Whether the device is provisioned without manual steps (ZTP, Polycom Trio).
    zero_touch_provisioning: Option<bool>,
    /// Whether the end user license agreement is accepted (Polycom Trio).
    end_user_license_agreement: Option<bool>,
    /// Whether users can join meetings with DTMF tones.
    join_meeting_with_dtmf: Option<bool>,
    /// Whether the join button is always shown.
    always_show_join_button: Option<bool>,
    /// Where the device shows the button to join a meeting ad hoc.
    adhoc_join_meet_now_location: Option<AdHocJoinLocation>,
    /// Label of the button to join a meeting ad hoc.
    label_for_ad_hoc_button: Option<String>,
    /// Whether video has up to 1080p.
    enable_1080p: Option<bool>,
    /// Whether the microphone is on when the device joins.
    unmute_on_entry: Option<bool>,
    /// Video layout at the start of a meeting.
    default_video_layout: Option<DefaultVideoLayout>,
    /// Whether content is shared in high quality.
    high_quality_content_sharing: Option<bool>,
    /// Whether the device reminds of the next meeting.
    enable_upcoming_meeting_reminder: Option<bool>,
    /// Minutes before the next meeting at which the reminder is shown.
    reminder_before_time: Option<i64>,
    /// Whether the device joins scheduled meetings automatically.
    enable_automatic_join: Option<bool>,
    /// Minutes before the start at which the device joins a meeting.
    join_before_time: Option<i64>,
    /// Whether the device leaves meetings automatically after their end.
    enable_automatic_leave: Option<bool>,
    /// Minutes after the end at which the device leaves a meeting.
    leave_after_time: Option<i64>,
    /// Whether the connector sends video with at most 720p.
    force_720p: Option<bool>,
    /// Whether video or shared content gets more bandwidth.
    bandwidth_allocation_preference: Option<BandwidthAllocationPreference>,
    /// Whether DTMF tones are sent outside the audio.
    out_of_band_dtmf: Option<bool>,
    /// Whether the audio prompts on joining are omitted.
    remove_audio_prompt_on_join: Option<bool>,
    /// Whether the audio is optimized for music.
    music_mode: Option<bool>,
    /// Whether shared content is optimized for video.
    optimize_content_sharing_for_video: Option<bool>,
    /// Level of the audio gain.
    audio_gain_control: Option<AudioGainControl>,
    /// Use of one or two displays.
    display_layout: Option<DisplayLayout>,
    /// Where captions are shown.
    closed_caption_position: Option<ClosedCaptionPosition>,
    /// DTMF digits to send additionally, such as `309`.
    additional_dtmf_command: Option<String>,
    /// Maximum call rate in kbps; -1 if it is configured manually.
    #[zoom(values = [-1, 192, 256, 384, 512, 768, 1024, 1472, 1920, 2048, 3072, 3840, 4096, 6144])]
    call_rate: Option<i64>,
    /// Whether the device can join BlueJeans meetings.
    join_bluejeans: Option<bool>,
    /// Whether the device can join Webex meetings.
    join_webex: Option<bool>,
    /// ID of the Webex meeting.
    webex_meeting_id: Option<String>,
    /// Name of the Webex site.
    webex_site_name: Option<String>,
    /// Whether the topic of meetings is hidden.
    hide_topic: Option<bool>,
    /// Whether the agenda of meetings is hidden.
    hide_agenda: Option<bool>,
    /// Default topic of meetings.
    default_topic: Option<String>,
    /// Default topic of Zoom meetings.
    default_zoom_topic: Option<String>,
    /// Whether one button to push (OBTP) is enabled (Cisco).
    enable_obtp: Option<bool>,
    /// Whether all-day events are not shown (Cisco).
    exclude_all_day_event: Option<bool>,
    /// Input for muting the video, such as `2` (Polycom HDX).
    video_mute_input: Option<String>,
    /// Whether SIP is enabled.
    sip_mode: Option<bool>,
    /// Registration for SIP calls.
    sip_call_control_registration: Option<SipCallControlRegistration>,
    /// Whether H.323 is enabled.
    h323_mode: Option<bool>,
    /// Registration with an H.323 gatekeeper.
    h323_gatekeeper: Option<H323Gatekeeper>,
    /// Protocol of the call controller for calls to Zoom meetings, such as `SIP`.
    call_controller_protocol_to_zoom_meeting: Option<String>,
    /// Numeric dial plan for calls, such as `numeric`.
    dial_using_numeric_dial_plan: Option<String>,
    /// Whether the TLS certificate of SIP connections is verified.
    enable_sip_tls_certificate_verification: Option<bool>,
    /// Alternative room connector, such as `US`.
    alternative_room_connector: Option<String>,
    /// Log level of the connector.
    connector_log_level: Option<ConnectorLogLevel>,
    /// Whether the connector updates its software automatically.
    enable_automatic_update: Option<bool>,
    /// Whether the runner of the connector updates automatically.
    enable_runner_automatic_update: Option<bool>,
    /// Filter of capability sets: codecs separated by semicolons, such as `G.729;H.261` (Cisco).
    capset_filter: Option<String>,
    /// Additional provisioning of Cisco devices, as a JSON string.
    cisco_extra_provisioning: Option<String>,
    /// Additional provisioning of Polycom Group devices, as a JSON string.
    #[field(rename = "polycon_group_extra_provisioning")]
    polycom_group_extra_provisioning: Option<String>,
    /// Additional provisioning of Polycom Trio devices, as a JSON string.
    polycom_trio_extra_provisioning: Option<String>,
    /// Additional provisioning of Dolby devices, as a JSON string.
    dolby_extra_provisioning: Option<String>,
    /// Additional provisioning of Polycom Debut devices, as a JSON string.
    polycom_debut_extra_provisioning: Option<String>,
    /// Additional provisioning of Polycom HDX devices, as a JSON string.
    polycom_hdx_extra_provisioning: Option<String>,
    /// Whether Bluetooth is enabled (Polycom Trio).
    #[field(rename = "blue_tooth")]
    bluetooth: Option<bool>,
    /// Whether the redial button is shown (Polycom Trio).
    show_redial_button: Option<bool>,
    /// Whether the call button is shown (Polycom Trio).
    show_call_button: Option<bool>,
    /// Whether Polycom People+Content IP (PPCIP) is enabled (Polycom Trio).
    ppcip: Option<bool>,
    /// Whether AirPlay is enabled (Polycom Trio).
    airplay: Option<bool>,
    /// Whether Miracast is enabled (Polycom Trio).
    miracast: Option<bool>,
    /// Whether the QoS settings (DSCP values) apply (Polycom Trio).
    apply_qos_setting: Option<bool>,
    /// DSCP value of audio packets (Polycom Trio).
    dscp_audio: Option<i64>,
    /// DSCP value of video packets (Polycom Trio).
    dscp_video: Option<i64>,
    /// DSCP value of data packets (Polycom Trio).
    dscp_data: Option<i64>,
    /// DSCP value of signaling packets (Polycom Trio).
    dscp_signalling: Option<i64>,
    /// Whether the settings menu is shown (Polycom Trio).
    show_setting_menu: Option<bool>,
    /// Whether screenshots are enabled (Polycom Trio).
    screen_capture: Option<bool>,
    /// Whether the device gets beta firmware (Polycom Trio).
    beta_firmware: Option<bool>,
    /// Key of the firmware (Polycom Trio).
    firmware_key: Option<String>,
    /// Whether the device is signed for development (Polycom Trio).
    dev_signed_device: Option<bool>,
    /// Whether the device restarts every night (Dolby).
    nightly_reboot: Option<bool>,
    /// Whether Zoom provisions the device (Dolby).
    dolby_provisioning: Option<bool>,
    /// Whether the home screen shows icons (Polycom Group).
    show_icons_on_the_home_screen: Option<bool>,
    /// Region of Zoom's SIP proxy, such as `US`.
    set_zoom_cloud_sip_proxy_region: Option<String>,
) -> NoContent;

/// Default settings of the account's Cisco and Polycom rooms.
#[zoom_model(response)]
pub struct AccountSettings {
    /// ID of the account.
    pub account_id: Option<String>,
    /// Whether the device is managed.
    pub device_management: Option<bool>,
    /// How Zoom manages the room.
    pub manage_type: Option<ManageType>,
    /// How the device gets its IP address.
    pub dynamic_ip_address: Option<IpAddressMode>,
    /// Time zone of the room, for example `America/Los_Angeles`.
    pub time_zone: Option<String>,
    /// Format of displayed times.
    pub time_format: Option<TimeFormat>,
    /// Addresses of alternative time servers, such as `pool.ntp.org,time.nist.gov`.
    pub time_server: Option<String>,
    /// Whether the device is provisioned without manual steps (ZTP, Polycom Trio).
    pub zero_touch_provisioning: Option<bool>,
    /// Whether the end user license agreement is accepted (Polycom Trio).
    pub end_user_license_agreement: Option<bool>,
    /// Whether users can join meetings with DTMF tones.
    pub join_meeting_with_dtmf: Option<bool>,
    /// Whether the join button is always shown.
    pub always_show_join_button: Option<bool>,
    /// Where the device shows the button to join a meeting ad hoc.
    pub adhoc_join_meet_now_location: Option<AdHocJoinLocation>,
    /// Label of the button to join a meeting ad hoc.
    pub label_for_ad_hoc_button: Option<String>,
    /// Whether video has up to 1080p.
    pub enable_1080p: Option<bool>,
    /// Whether the microphone is on when the device joins.
    pub unmute_on_entry: Option<bool>,
    /// Video layout at the start of a meeting.
    pub default_video_layout: Option<DefaultVideoLayout>,
    /// Whether content is shared in high quality.
    pub high_quality_content_sharing: Option<bool>,
    /// Whether the device reminds of the next meeting.
    pub enable_upcoming_meeting_reminder: Option<bool>,
    /// Minutes before the next meeting at which the reminder is shown.
    pub reminder_before_time: Option<i64>,
    /// Whether the device joins scheduled meetings automatically.
    pub enable_automatic_join: Option<bool>,
    /// Minutes before the start at which the device joins a meeting.
    pub join_before_time: Option<i64>,
    /// Whether the device leaves meetings automatically after their end.
    pub enable_automatic_leave: Option<bool>,
    /// Minutes after the end at which the device leaves a meeting.
    pub leave_after_time: Option<i64>,
    /// Whether the connector sends video with at most 720p.
    pub force_720p: Option<bool>,
    /// Whether video or shared content gets more bandwidth.
    pub bandwidth_allocation_preference: Option<BandwidthAllocationPreference>,
    /// Whether DTMF tones are sent outside the audio.
    pub out_of_band_dtmf: Option<bool>,
    /// Whether the audio prompts on joining are omitted.
    pub remove_audio_prompt_on_join: Option<bool>,
    /// Whether the audio is optimized for music.
    pub music_mode: Option<bool>,
    /// Whether shared content is optimized for video.
    pub optimize_content_sharing_for_video: Option<bool>,
    /// Level of the audio gain.
    pub audio_gain_control: Option<AudioGainControl>,
    /// Use of one or two displays.
    pub display_layout: Option<DisplayLayout>,
    /// Where captions are shown.
    pub closed_caption_position: Option<ClosedCaptionPosition>,
    /// DTMF digits to send additionally, such as `309`.
    pub additional_dtmf_command: Option<String>,
    /// Maximum call rate in kbps; -1 if it is configured manually.
    #[zoom(values = [-1, 192, 256, 384, 512, 768, 1024, 1472, 1920, 2048, 3072, 3840, 4096, 6144])]
    pub call_rate: Option<i64>,
    /// Whether the device can join BlueJeans meetings.
    pub join_bluejeans: Option<bool>,
    /// Whether the device can join Webex meetings.
    pub join_webex: Option<bool>,
    /// ID of the Webex meeting.
    pub webex_meeting_id: Option<String>,
    /// Name of the Webex site.
    pub webex_site_name: Option<String>,
    /// Whether the topic of meetings is hidden.
    pub hide_topic: Option<bool>,
    /// Whether the agenda of meetings is hidden.
    pub hide_agenda: Option<bool>,
    /// Default topic of meetings.
    pub default_topic: Option<String>,
    /// Default topic of Zoom meetings.
    pub default_zoom_topic: Option<String>,
    /// Whether one button to push (OBTP) is enabled (Cisco).
    pub enable_obtp: Option<bool>,
    /// Whether all-day events are not shown (Cisco).
    pub exclude_all_day_event: Option<bool>,
    /// Input for muting the video, such as `2` (Polycom HDX).
    pub video_mute_input: Option<String>,
    /// Whether SIP is enabled.
    pub sip_mode: Option<bool>,
    /// Registration for SIP calls.
    pub sip_call_control_registration: Option<SipCallControlRegistration>,
    /// Whether H.323 is enabled.
    pub h323_mode: Option<bool>,
    /// Registration with an H.323 gatekeeper.
    pub h323_gatekeeper: Option<H323Gatekeeper>,
    /// Protocol of the call controller for calls to Zoom meetings, such as `SIP`.
    pub call_controller_protocol_to_zoom_meeting: Option<String>,
    /// Numeric dial plan for calls, such as `numeric`.
    pub dial_using_numeric_dial_plan: Option<String>,
    /// Whether the TLS certificate of SIP connections is verified.
    pub enable_sip_tls_certificate_verification: Option<bool>,
    /// Alternative room connector, such as `US`.
    pub alternative_room_connector: Option<String>,
    /// Log level of the connector.
    pub connector_log_level: Option<ConnectorLogLevel>,
    /// Whether the connector updates its software automatically.
    pub enable_automatic_update: Option<bool>,
    /// Whether the runner of the connector updates automatically.
    pub enable_runner_automatic_update: Option<bool>,
    /// Filter of capability sets: codecs separated by semicolons, such as `G.729;H.261` (Cisco).
    pub capset_filter: Option<String>,
    /// Additional provisioning of Cisco devices, as a JSON string.
    pub cisco_extra_provisioning: Option<String>,
    /// Additional provisioning of Polycom Group devices, as a JSON string.
    #[zoom(rename = "polycon_group_extra_provisioning")]
    pub polycom_group_extra_provisioning: Option<String>,
    /// Additional provisioning of Polycom Trio devices, as a JSON string.
    pub polycom_trio_extra_provisioning: Option<String>,
    /// Additional provisioning of Dolby devices, as a JSON string.
    pub dolby_extra_provisioning: Option<String>,
    /// Additional provisioning of Polycom Debut devices, as a JSON string.
    pub polycom_debut_extra_provisioning: Option<String>,
    /// Additional provisioning of Polycom HDX devices, as a JSON string.
    pub polycom_hdx_extra_provisioning: Option<String>,
    /// Whether Bluetooth is enabled (Polycom Trio).
    #[zoom(rename = "blue_tooth")]
    pub bluetooth: Option<bool>,
    /// Whether the redial button is shown (Polycom Trio).
    pub show_redial_button: Option<bool>,
    /// Whether the call button is shown (Polycom Trio).
    pub show_call_button: Option<bool>,
    /// Whether Polycom People+Content IP (PPCIP) is enabled (Polycom Trio).
    pub ppcip: Option<bool>,
    /// Whether AirPlay is enabled (Polycom Trio).
    pub airplay: Option<bool>,
    /// Whether Miracast is enabled (Polycom Trio).
    pub miracast: Option<bool>,
    /// Whether the QoS settings (DSCP values) apply (Polycom Trio).
    pub apply_qos_setting: Option<bool>,
    /// DSCP value of audio packets (Polycom Trio).
    pub dscp_audio: Option<i64>,
    /// DSCP value of video packets (Polycom Trio).
    pub dscp_video: Option<i64>,
    /// DSCP value of data packets (Polycom Trio).
    pub dscp_data: Option<i64>,
    /// DSCP value of signaling packets (Polycom Trio).
    pub dscp_signalling: Option<i64>,
    /// Whether the settings menu is shown (Polycom Trio).
    pub show_setting_menu: Option<bool>,
    /// Whether screenshots are enabled (Polycom Trio).
    pub screen_capture: Option<bool>,
    /// Whether the device gets beta firmware (Polycom Trio).
    pub beta_firmware: Option<bool>,
    /// Key of the firmware (Polycom Trio).
    pub firmware_key: Option<String>,
    /// Whether the device is signed for development (Polycom Trio).
    pub dev_signed_device: Option<bool>,
    /// Whether the device restarts every night (Dolby).
    pub nightly_reboot: Option<bool>,
    /// Whether Zoom provisions the device (Dolby).
    pub dolby_provisioning: Option<bool>,
    /// Whether the home screen shows icons (Polycom Group).
    pub show_icons_on_the_home_screen: Option<bool>,
    /// URL of the background image.
    pub background_image: Option<String>,
    /// Region of Zoom's SIP proxy, such as `US`.
    pub set_zoom_cloud_sip_proxy_region: Option<String>,
}
