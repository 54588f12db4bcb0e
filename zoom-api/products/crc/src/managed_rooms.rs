//! Managed Cisco and Polycom rooms: list, create, get, update and delete them.

mod responses;

pub use responses::*;

use super::{
    AdHocJoinLocation, AudioGainControl, BandwidthAllocationPreference, ClosedCaptionPosition, DefaultVideoLayout,
    DeviceType, DisplayLayout, H323Gatekeeper, IpAddressMode, ManageType, SipCallControlRegistration, TimeFormat,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the managed Cisco and Polycom rooms.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    GET, "/crc/managed_rooms",
    scopes = ["crc_rooms:read:admin", "crc:read:list_rooms:admin"],
    rate_limit = Light,
    paged = managed_rooms,
    operation = "ListManagedRooms",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/ciscopolycom-rooms/GET/crc/managed_rooms",
)]
pub fn list_managed_rooms(
    #[zoom(default = 10)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ManagedRoomPage;

/// Creates a managed Cisco or Polycom room.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    POST, "/crc/managed_rooms", json,
    scopes = ["crc_rooms:write:admin", "crc:write:room:admin"],
    rate_limit = Light,
    success = 201,
    operation = "CreateaManagedRoom",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/ciscopolycom-rooms/POST/crc/managed_rooms",
    errors(
        /// Another room has this serial number.
        400/60061007 => SerialNumberExists,
        /// Zoom failed to process the request.
        400/60067099 => UnknownFailure,
        /// The IP range of the room overlaps with another one.
        400/60071007 => IpRangeOverlaps,
        /// An argument is invalid.
        400/60071011 => InvalidParameter,
    )
)]
pub fn create_managed_room(
    /// Room to create.
    #[body]
    managed_room: NewManagedRoom,
) -> CreatedManagedRoom;

/// Returns a managed room, with its status and settings.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    GET, "/crc/managed_rooms/<device_id>",
    scopes = ["crc_rooms:read:admin", "crc:read:room:admin"],
    rate_limit = Medium,
    operation = "GetaManagedRoom",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/ciscopolycom-rooms/GET/crc/managed_rooms/%7BdeviceId%7D",
    errors(
        /// An argument is invalid.
        400/60061021 => InvalidParameter,
        /// The room does not exist.
        404/60061003 => DeviceNotFound,
    )
)]
pub fn get_managed_room(
    /// ID of the room.
    device_id: String,
) -> ManagedRoom;

/// Deletes a managed room.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    DELETE, "/crc/managed_rooms/<device_id>",
    scopes = ["crc_rooms:write:admin", "crc:delete:room:admin"],
    rate_limit = Light,
    operation = "Deleteamanagedroom",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/ciscopolycom-rooms/DELETE/crc/managed_rooms/%7BdeviceId%7D",
    errors(
        /// The room does not exist.
        404/60061003 => DeviceNotFound,
    )
)]
pub fn delete_managed_room(
    /// ID of the room.
    device_id: String,
) -> NoContent;

/// Updates the settings of a managed room.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    PATCH, "/crc/managed_rooms/<device_id>", json,
    scopes = ["crc_rooms:write:admin", "crc:update:room:admin"],
    rate_limit = Light,
    operation = "UpdateaManagedRoom",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/ciscopolycom-rooms/PATCH/crc/managed_rooms/%7BdeviceId%7D",
    errors(
        /// Zoom failed to process the request.
        400/60067099 => UnknownFailure,
        /// An argument is invalid.
        400/60071011 => InvalidParameter,
        /// The room does not exist.
        404/60061003 => DeviceNotFound,
    )
)]
pub fn update_managed_room(
    /// ID of the room.
    device_id: String,
    /// Changes to the room.
    #[body]
    managed_room: ManagedRoomUpdate,
) -> NoContent;

/// Managed room to create.
#[zoom_model]
pub struct NewManagedRoom {
    /// How Zoom manages the room.
    pub manage_type: Option<ManageType>,
    /// Name of the room.
    pub name: Option<String>,
    /// ID of the template whose settings the room gets.
    pub template_id: Option<String>,
    /// Type of the device.
    pub device_type: Option<DeviceType>,
    /// Serial number of the device.
    pub serial_number: Option<String>,
    /// Private IPv4 address of the device.
    pub ip_address: Option<String>,
    /// Name to log in to the device.
    pub device_username: Option<String>,
    /// Password to log in to the device.
    #[zoom(secret)]
    pub device_password: Option<String>,
    /// Password for the SIP registration; only for SIP proxy rooms.
    #[zoom(secret, min_length = 8, max_length = 32)]
    pub auth_password: Option<String>,
}

/// Changes to a managed room.
#[zoom_model]
pub struct ManagedRoomUpdate {
    /// ID of the connector.
    pub connector_id: Option<String>,
    /// Name of the room.
    pub name: Option<String>,
    /// Whether the device is managed.
    pub device_management: Option<bool>,
    /// How Zoom manages the room.
    pub manage_type: Option<ManageType>,
    /// Type of the device.
    pub device_type: Option<DeviceType>,
    /// Serial number of the device.
    pub serial_number: Option<String>,
    /// Private IPv4 address of the device.
    pub ip_address: Option<String>,
    /// How the device gets its IP address.
    pub dynamic_ip_address: Option<IpAddressMode>,
    /// Version of the firmware.
    pub firmware_version: Option<String>,
    /// Version of the hardware.
    pub hardware_version: Option<String>,
    /// Name to log in to the device.
    pub device_username: Option<String>,
    /// Password to log in to the device.
    #[zoom(secret)]
    pub device_password: Option<String>,
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
    /// Host key of the room.
    #[zoom(secret)]
    pub room_host_key: Option<String>,
    /// Personal meeting ID of the room.
    pub personal_meeting_id: Option<String>,
    /// Passcode of the personal meeting ID.
    #[zoom(secret)]
    pub passcode_for_personal_meeting_id: Option<String>,
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
    /// Filter of capability sets: codecs separated by semicolons, such as `G.729;H.261` (Cisco).
    pub capset_filter: Option<String>,
    /// Additional provisioning of the device, as a JSON string.
    pub extra_provisioning: Option<String>,
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
    /// Region of Zoom's SIP proxy, such as `US`.
    pub set_zoom_cloud_sip_proxy_region: Option<String>,
}
