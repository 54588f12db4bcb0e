//! Zoom rooms: zoom room types.

use super::super::IncomingMeetingRequest;
use zoom_api::zoom_model;

/// Options of a Zoom Room.
#[zoom_model(response)]
pub struct RoomOptions {
    /// Whether several participants can share content at the same time.
    pub allow_multiple_content_sharing: Option<bool>,
    /// Whether remote support is enabled; it disables `allow_multiple_content_sharing`.
    pub remote_support: Option<bool>,
    /// Whether audio devices are tested automatically.
    pub audio_device_daily_auto_test: Option<bool>,
    /// Whether people in the room share their screen without a meeting ID or a sharing key.
    pub auto_direct_sharing: Option<bool>,
    /// Whether scheduled meetings start automatically. The TV announces them ten minutes ahead.
    pub auto_start_scheduled_meeting: Option<bool>,
    /// Whether scheduled meetings end automatically at the end of their calendar event.
    pub auto_stop_scheduled_meeting: Option<bool>,
    /// Whether the camera counts the people in the room, for the dashboard.
    pub count_attendees_number_in_room: Option<bool>,
    /// Whether the controller asks for feedback about audio and video after each meeting.
    pub display_feedback_survey: Option<bool>,
    /// Whether the TV shows the same meeting list as the controller.
    pub display_meeting_list: Option<bool>,
    /// Whether the TV shows the room's name, the time and the sharing key at the top.
    pub display_top_banner: Option<bool>,
    /// Whether shared screens and content are encrypted.
    pub encrypt_shared_screen_content: Option<bool>,
    /// Whether the displays hide the host and the ID of private meetings.
    pub hide_id_for_private_meeting: Option<bool>,
    /// Whether the TV hides instructions for sharing.
    pub hide_share_instruction: Option<bool>,
    /// Whether whiteboards can be sent only to contacts and internal users.
    pub send_whiteboard_to_internal_contact_only: Option<bool>,
    /// Whether the TV announces the next meeting; requires `upcoming_meeting_alert`.
    pub show_alert_before_meeting: Option<bool>,
    /// Whether the controller shows the history of meetings and calls.
    pub show_call_history_in_room: Option<bool>,
    /// Whether people can be invited from the contact list of the controller.
    pub show_contact_list_on_controller: Option<bool>,
    /// Whether the room becomes the host of internal meetings that it joins before the host.
    pub make_room_alternative_host: Option<bool>,
    /// Whether the contact list hides personal information.
    pub hide_user_personal_information: Option<bool>,
    /// Whether the room joins the meetings on its list without asking for the passcode.
    pub bypass_meeting_password: Option<bool>,
    /// Whether the displays show participants without video.
    pub show_non_video_participants: Option<bool>,
    /// Whether an administrator must start AirPlay.
    pub start_airplay_manually: Option<bool>,
    /// Whether people can share content with Apple screen mirroring.
    pub start_airplay_mirroring: Option<bool>,
    /// Whether the controller offers to join meetings of other providers, such as Skype for Business, GoToMeeting and
    /// Webex.
    pub support_join_3rd_party_meeting: Option<bool>,
    /// Whether every meeting is treated as private, so that its topic is hidden.
    pub transform_meeting_to_private: Option<bool>,
    /// Whether the controller announces the next meeting ten minutes ahead.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether the computer and the controller restart every week.
    pub weekly_system_restart: Option<bool>,
    /// When a chime sounds as people join or leave.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether the voice of a participant who joins by phone is recorded and played.
    pub record_play_own_voice: Option<bool>,
    /// Reaction of the room to incoming meeting requests.
    pub incoming_meeting_request: Option<IncomingMeetingRequest>,
    /// Whether the room accepts requests for control of its camera during meetings.
    pub automatically_accept_far_end_camera_control_request: Option<bool>,
    /// Whether the room always shows the names of participants in meetings.
    pub zr_always_display_name_label_in_meeting: Option<bool>,
}

/// When a chime sounds as people join or leave.
#[zoom_model]
pub enum EntryExitChime {
    /// When the host joins or leaves.
    Host,
    /// When anyone joins or leaves.
    All,
    /// Never.
    None,
}

/// Changes to the options of a Zoom Room.
#[zoom_model]
pub struct RoomOptionsUpdate {
    /// Whether several participants can share content at the same time.
    pub allow_multiple_content_sharing: Option<bool>,
    /// Whether remote support is enabled; it disables `allow_multiple_content_sharing`.
    pub remote_support: Option<bool>,
    /// Whether audio devices are tested automatically.
    pub audio_device_daily_auto_test: Option<bool>,
    /// Whether people in the room share their screen without a meeting ID or a sharing key.
    pub auto_direct_sharing: Option<bool>,
    /// Whether scheduled meetings start automatically. The TV announces them ten minutes ahead.
    pub auto_start_scheduled_meeting: Option<bool>,
    /// Whether scheduled meetings end automatically at the end of their calendar event.
    pub auto_stop_scheduled_meeting: Option<bool>,
    /// Whether the camera counts the people in the room, for the dashboard.
    pub count_attendees_number_in_room: Option<bool>,
    /// Whether the controller asks for feedback about audio and video after each meeting.
    pub display_feedback_survey: Option<bool>,
    /// Whether the TV shows the same meeting list as the controller.
    pub display_meeting_list: Option<bool>,
    /// Whether the TV shows the room's name, the time and the sharing key at the top.
    pub display_top_banner: Option<bool>,
    /// Whether shared screens and content are encrypted.
    pub encrypt_shared_screen_content: Option<bool>,
    /// Whether the displays hide the host and the ID of private meetings.
    pub hide_id_for_private_meeting: Option<bool>,
    /// Whether the TV hides instructions for sharing.
    pub hide_share_instruction: Option<bool>,
    /// Whether whiteboards can be sent only to contacts and internal users.
    pub send_whiteboard_to_internal_contact_only: Option<bool>,
    /// Whether the TV announces the next meeting; requires `upcoming_meeting_alert`.
    pub show_alert_before_meeting: Option<bool>,
    /// Whether the controller shows the history of meetings and calls.
    pub show_call_history_in_room: Option<bool>,
    /// Whether people can be invited from the contact list of the controller.
    pub show_contact_list_on_controller: Option<bool>,
    /// Whether the room becomes the host of internal meetings that it joins before the host.
    pub make_room_alternative_host: Option<bool>,
    /// Whether the contact list hides personal information.
    pub hide_user_personal_information: Option<bool>,
    /// Whether the room joins the meetings on its list without asking for the passcode.
    pub bypass_meeting_password: Option<bool>,
    /// Whether the displays show participants without video.
    pub show_non_video_participants: Option<bool>,
    /// Whether an administrator must start AirPlay.
    pub start_airplay_manually: Option<bool>,
    /// Whether people can share content with Apple screen mirroring.
    pub start_airplay_mirroring: Option<bool>,
    /// Whether the controller offers to join meetings of other providers, such as Skype for Business, GoToMeeting and
    /// Webex.
    pub support_join_3rd_party_meeting: Option<bool>,
    /// Whether every meeting is treated as private, so that its topic is hidden.
    pub transform_meeting_to_private: Option<bool>,
    /// Whether the controller announces the next meeting ten minutes ahead.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether the computer and the controller restart every week.
    pub weekly_system_restart: Option<bool>,
    /// When a chime sounds as people join or leave.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether the voice of a participant who joins by phone is recorded and played.
    pub record_play_own_voice: Option<bool>,
    /// Reaction of the room to incoming meeting requests.
    pub incoming_meeting_request: Option<IncomingMeetingRequest>,
    /// Whether the room accepts requests for control of its camera during meetings.
    pub automatically_accept_far_end_camera_control_request: Option<bool>,
}
