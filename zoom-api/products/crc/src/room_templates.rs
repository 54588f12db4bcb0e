//! Templates for managed rooms: list, create, get, update and delete them.

use super::{
    AdHocJoinLocation, AudioGainControl, BandwidthAllocationPreference, ClosedCaptionPosition, DefaultVideoLayout,
    DeviceType, DisplayLayout, H323Gatekeeper, ManageType, SipCallControlRegistration, TimeFormat,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the templates for managed rooms.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    GET, "/crc/room_templates",
    scopes = ["crc_rooms:read:admin", "crc:read:list_rooms_templates:admin"],
    rate_limit = Light,
    paged = templates,
    operation = "ListRoomTemplates",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/room-template/GET/crc/room_templates",
)]
pub fn list_room_templates(
    #[zoom(default = 10)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> RoomTemplatePage;

/// Creates a template for managed rooms.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    POST, "/crc/room_templates", json,
    scopes = ["crc_rooms:write:admin", "crc:write:rooms_template:admin"],
    rate_limit = Light,
    success = 201,
    operation = "CreateaRoomTemplate",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/room-template/POST/crc/room_templates",
    errors(
        /// An argument is invalid.
        400/60061021 => InvalidParameter,
    )
)]
pub fn create_room_template(
    /// Template to create.
    #[body]
    room_template: NewRoomTemplate,
) -> CreatedRoomTemplate;

/// Returns a template for managed rooms.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    GET, "/crc/room_templates/<template_id>",
    scopes = ["crc_rooms:read:admin", "crc:read:rooms_template:admin"],
    rate_limit = Light,
    operation = "GetaRoomTemplate",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/room-template/GET/crc/room_templates/%7BtemplateId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The template does not exist.
        404/60061043 => TemplateNotFound,
    )
)]
pub fn get_room_template(
    /// ID of the room template.
    template_id: String,
) -> RoomTemplate;

/// Deletes a template for managed rooms.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    DELETE, "/crc/room_templates/<template_id>",
    scopes = ["crc_rooms:write:admin", "crc:delete:rooms_template:admin"],
    rate_limit = Light,
    operation = "Deletearoomtemplate",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/room-template/DELETE/crc/room_templates/%7BtemplateId%7D",
    errors(
        /// The template does not exist.
        404/60061043 => TemplateNotFound,
    )
)]
pub fn delete_room_template(
    /// ID of the room template.
    template_id: String,
) -> NoContent;

/// Updates a template for managed rooms.
///
/// The account must have a subscription for the Conference Room Connector.
#[zoom_endpoint(
    PATCH, "/crc/room_templates/<template_id>", json,
    scopes = ["crc_rooms:write:admin", "crc:update:rooms_template:admin"],
    rate_limit = Light,
    operation = "UpdateaRoomTemplate",
    docs = "https://developers.zoom.us/docs/api/crc/#tag/room-template/PATCH/crc/room_templates/%7BtemplateId%7D",
    errors(
        /// An argument is invalid.
        400/60061021 => InvalidParameter,
        /// The template does not exist.
        404/60061043 => TemplateNotFound,
    )
)]
pub fn update_room_template(
    /// ID of the room template.
    template_id: String,
    /// Changes to the template.
    #[body]
    room_template: RoomTemplateUpdate,
) -> NoContent;

/// Template with the settings of managed rooms.
#[zoom_model(response)]
pub struct RoomTemplate {
    /// ID of the room template.
    pub template_id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// Whether the device is managed.
    pub device_management: Option<bool>,
    /// How Zoom manages the room.
    pub manage_type: Option<ManageType>,
    /// Type of the device.
    pub device_type: Option<DeviceType>,
    /// Time zone of the room, for example `America/Los_Angeles`.
    pub time_zone: Option<String>,
    /// Format of displayed times.
    pub time_format: Option<TimeFormat>,
    /// Addresses of alternative time servers, such as `pool.ntp.org,time.nist.gov`.
    pub time_server: Option<String>,
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
    /// Additional provisioning of the device, as a JSON string.
    pub extra_provisioning: Option<String>,
    /// Region of Zoom's SIP proxy, such as `US`.
    pub set_zoom_cloud_sip_proxy_region: Option<String>,
}

/// Page of room templates.
#[zoom_model(response)]
pub struct RoomTemplatePage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Templates.
    pub templates: Vec<ListedRoomTemplate>,
}

/// Room template in a list.
#[zoom_model(response)]
pub struct ListedRoomTemplate {
    /// ID of the room template.
    pub template_id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// Type of the device.
    pub device_type: Option<DeviceType>,
}

/// Room template after its creation.
#[zoom_model(response)]
pub struct CreatedRoomTemplate {
    /// ID of the room template.
    pub template_id: Option<String>,
}

/// Room template to create.
#[zoom_model]
pub struct NewRoomTemplate {
    /// Type of the device.
    pub device_type: DeviceType,
    /// Name of the template.
    pub name: String,
    /// Whether the device is managed.
    pub device_management: Option<bool>,
    /// How Zoom manages the room.
    pub manage_type: Option<ManageType>,
    /// Time zone of the room, for example `America/Los_Angeles`.
    pub time_zone: Option<String>,
    /// Format of displayed times.
    pub time_format: Option<TimeFormat>,
    /// Addresses of alternative time servers, such as `pool.ntp.org,time.nist.gov`.
    pub time_server: Option<String>,
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
    /// Additional provisioning of the device, as a JSON string.
    pub extra_provisioning: Option<String>,
    /// Region of Zoom's SIP proxy, such as `US`.
    pub set_zoom_cloud_sip_proxy_region: Option<String>,
}

/// Changes to a room template.
#[zoom_model]
pub struct RoomTemplateUpdate {
    /// Name of the template.
    pub name: Option<String>,
    /// Whether the device is managed.
    pub device_management: Option<bool>,
    /// How Zoom manages the room.
    pub manage_type: Option<ManageType>,
    /// Type of the device.
    pub device_type: Option<DeviceType>,
    /// Time zone of the room, for example `America/Los_Angeles`.
    pub time_zone: Option<String>,
    /// Format of displayed times.
    pub time_format: Option<TimeFormat>,
    /// Addresses of alternative time servers, such as `pool.ntp.org,time.nist.gov`.
    pub time_server: Option<String>,
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
    /// Additional provisioning of the device, as a JSON string.
    pub extra_provisioning: Option<String>,
    /// Region of Zoom's SIP proxy, such as `US`.
    pub set_zoom_cloud_sip_proxy_region: Option<String>,
}
