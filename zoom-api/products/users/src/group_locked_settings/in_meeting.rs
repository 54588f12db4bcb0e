//! Group locked settings: in meeting.

use zoom_api::zoom_model;

/// Locks of the in-meeting settings; `true` means locked.
#[zoom_model(response)]
pub struct InMeeting {
    /// Whether the "notice about external participants" setting is locked.
    pub alert_guest_join: Option<bool>,
    /// Whether the "delete messages in meeting chat" setting is locked.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether the "live streaming" setting is locked.
    pub allow_live_streaming: Option<bool>,
    /// Whether the "show Zoom windows during screen share" setting is locked.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether the "annotation" setting is locked.
    pub annotation: Option<bool>,
    /// Whether the "attendee on hold" setting is locked.
    #[deprecated = "deprecated by Zoom"]
    pub attendee_on_hold: Option<bool>,
    /// Whether the "auto-answer group" setting is locked.
    pub auto_answer: Option<bool>,
    /// Whether the "automated captions" setting is locked.
    pub auto_generated_captions: Option<bool>,
    /// Whether the "auto-save chat" setting is locked.
    pub auto_saving_chat: Option<bool>,
    /// Whether the "breakout rooms" setting is locked.
    pub breakout_room: Option<bool>,
    /// Whether the "chat" setting is locked.
    pub chat: Option<bool>,
    /// Whether the "Q&A in meetings" setting is locked.
    pub meeting_question_answer: Option<bool>,
    /// Whether the "closed captions" setting is locked.
    pub closed_caption: Option<bool>,
    /// Whether the "co-host" setting is locked.
    pub co_host: Option<bool>,
    /// Whether the "data center regions" setting is locked.
    pub custom_data_center_regions: Option<bool>,
    /// Whether the "disable desktop sharing" setting is locked.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether the "disable screen sharing with external participants" setting is locked.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether the "encryption for third-party endpoints" setting is locked.
    pub e2e_encryption: Option<bool>,
    /// Users who hear a sound when participants join or leave.
    pub entry_exit_chime: Option<String>,
    /// Whether the "far-end camera control" setting is locked.
    pub far_end_camera_control: Option<bool>,
    /// Whether the "feedback to Zoom" setting is locked.
    pub feedback: Option<bool>,
    /// Whether the "file transfer" setting is locked.
    pub file_transfer: Option<bool>,
    /// Whether the "full transcript" setting is locked.
    pub full_transcript: Option<bool>,
    /// Whether the "group HD video" setting is locked.
    pub group_hd: Option<bool>,
    /// Whether the "webinar HD video" setting is locked.
    pub webinar_group_hd: Option<bool>,
    /// Whether the "language interpretation" setting is locked.
    pub language_interpretation: Option<bool>,
    /// Whether the "sign language interpretation" setting is locked.
    pub sign_language_interpretation: Option<bool>,
    /// Whether the "manual captions" setting is locked.
    pub manual_captions: Option<bool>,
    /// Whether the "emoji reactions" setting is locked.
    pub meeting_reactions: Option<bool>,
    /// Whether the "webinar reactions" setting is locked.
    pub webinar_reactions: Option<bool>,
    /// Whether the "meeting survey" setting is locked.
    pub meeting_survey: Option<bool>,
    /// Whether the "non-verbal feedback" setting is locked.
    pub non_verbal_feedback: Option<bool>,
    /// Whether the "original audio" setting is locked.
    pub original_audio: Option<bool>,
    /// Whether the "meeting polls" setting is locked.
    pub polling: Option<bool>,
    /// Whether the "end-of-meeting feedback survey" setting is locked.
    pub post_meeting_feedback: Option<bool>,
    /// Whether the "private chat" setting is locked.
    pub private_chat: Option<bool>,
    /// Whether the "remote control" setting is locked.
    pub remote_control: Option<bool>,
    /// Whether the "remote support" setting is locked.
    pub remote_support: Option<bool>,
    /// Whether the "request permission to unmute" setting is locked.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether the "save captions" setting is locked.
    pub save_caption: Option<bool>,
    /// Whether the "save captions" setting is locked.
    pub save_captions: Option<bool>,
    /// Whether the "screen sharing" setting is locked.
    pub screen_sharing: Option<bool>,
    /// Whether the "invitation from the default email only" setting is locked.
    pub sending_default_email_invites: Option<bool>,
    /// Whether the "join from browser link" setting is locked.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the "join from browser link" setting is locked.
    pub show_browser_join_link: Option<bool>,
    /// Whether the "always show meeting controls" setting is locked.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the "slide control" setting is locked.
    pub slide_control: Option<bool>,
    /// Whether the "stereo audio" setting is locked.
    pub stereo_audio: Option<bool>,
    /// Whether the "HTML format of Outlook plugin invitations" setting is locked.
    pub use_html_format_email: Option<bool>,
    /// Whether the "virtual background" setting is locked.
    pub virtual_background: Option<bool>,
    /// Whether the "waiting room" setting is locked.
    pub waiting_room: Option<bool>,
    /// Whether the "webinar chat" setting is locked.
    pub webinar_chat: Option<bool>,
    /// Whether the "webinar live streaming" setting is locked.
    pub webinar_live_streaming: Option<bool>,
    /// Whether the "webinar polls" setting is locked.
    pub webinar_polling: Option<bool>,
    /// Whether the "webinar Q&A" setting is locked.
    pub webinar_question_answer: Option<bool>,
    /// Whether the "webinar survey" setting is locked.
    pub webinar_survey: Option<bool>,
    /// Whether the "whiteboard" setting is locked.
    pub whiteboard: Option<bool>,
}

/// In-meeting settings to lock (`true`) or unlock (`false`); omitted settings stay unchanged.
#[zoom_model]
pub struct InMeetingUpdate {
    /// Whether the "notice about external participants" setting is locked.
    pub alert_guest_join: Option<bool>,
    /// Whether the "delete messages in meeting chat" setting is locked.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether the "live streaming" setting is locked.
    pub allow_live_streaming: Option<bool>,
    /// Whether the "show Zoom windows during screen share" setting is locked.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether the "annotation" setting is locked.
    pub annotation: Option<bool>,
    /// Whether the "attendee on hold" setting is locked.
    #[deprecated = "deprecated by Zoom"]
    pub attendee_on_hold: Option<bool>,
    /// Whether the "auto-answer group" setting is locked.
    pub auto_answer: Option<bool>,
    /// Whether the "automated captions" setting is locked.
    pub auto_generated_captions: Option<bool>,
    /// Whether the "auto-save chat" setting is locked.
    pub auto_saving_chat: Option<bool>,
    /// Whether the "breakout rooms" setting is locked.
    pub breakout_room: Option<bool>,
    /// Whether the "chat" setting is locked.
    pub chat: Option<bool>,
    /// Whether the "Q&A in meetings" setting is locked.
    pub meeting_question_answer: Option<bool>,
    /// Whether the "closed captions" setting is locked.
    pub closed_caption: Option<bool>,
    /// Whether the "co-host" setting is locked.
    pub co_host: Option<bool>,
    /// Whether the "data center regions" setting is locked.
    pub custom_data_center_regions: Option<bool>,
    /// Whether the "disable desktop sharing" setting is locked.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether the "disable screen sharing with external participants" setting is locked.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether the "encryption for third-party endpoints" setting is locked.
    pub e2e_encryption: Option<bool>,
    /// Users who hear a sound when participants join or leave.
    pub entry_exit_chime: Option<String>,
    /// Whether the "far-end camera control" setting is locked.
    pub far_end_camera_control: Option<bool>,
    /// Whether the "feedback to Zoom" setting is locked.
    pub feedback: Option<bool>,
    /// Whether the "file transfer" setting is locked.
    pub file_transfer: Option<bool>,
    /// Whether the "full transcript" setting is locked.
    pub full_transcript: Option<bool>,
    /// Whether the "group HD video" setting is locked.
    pub group_hd: Option<bool>,
    /// Whether the "webinar HD video" setting is locked.
    pub webinar_group_hd: Option<bool>,
    /// Whether the "language interpretation" setting is locked.
    pub language_interpretation: Option<bool>,
    /// Whether the "sign language interpretation" setting is locked.
    pub sign_language_interpretation: Option<bool>,
    /// Whether the "webinar reactions" setting is locked.
    pub webinar_reactions: Option<bool>,
    /// Whether the "meeting survey" setting is locked.
    pub meeting_survey: Option<bool>,
    /// Whether the "non-verbal feedback" setting is locked.
    pub non_verbal_feedback: Option<bool>,
    /// Whether the "original audio" setting is locked.
    pub original_audio: Option<bool>,
    /// Whether the "meeting polls" setting is locked.
    pub polling: Option<bool>,
    /// Whether the "end-of-meeting feedback survey" setting is locked.
    pub post_meeting_feedback: Option<bool>,
    /// Whether the "private chat" setting is locked.
    pub private_chat: Option<bool>,
    /// Whether the "remote control" setting is locked.
    pub remote_control: Option<bool>,
    /// Whether the "remote support" setting is locked.
    pub remote_support: Option<bool>,
    /// Whether the "request permission to unmute" setting is locked.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether the "save captions" setting is locked.
    pub save_caption: Option<bool>,
    /// Whether the "save captions" setting is locked.
    pub save_captions: Option<bool>,
    /// Whether the "screen sharing" setting is locked.
    pub screen_sharing: Option<bool>,
    /// Whether the "invitation from the default email only" setting is locked.
    pub sending_default_email_invites: Option<bool>,
    /// Whether the "join from browser link" setting is locked.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the "join from browser link" setting is locked.
    pub show_browser_join_link: Option<bool>,
    /// Whether the "always show meeting controls" setting is locked.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the "slide control" setting is locked.
    pub slide_control: Option<bool>,
    /// Whether the "stereo audio" setting is locked.
    pub stereo_audio: Option<bool>,
    /// Whether the "HTML format of Outlook plugin invitations" setting is locked.
    pub use_html_format_email: Option<bool>,
    /// Whether the "virtual background" setting is locked.
    pub virtual_background: Option<bool>,
    /// Whether the "waiting room" setting is locked.
    pub waiting_room: Option<bool>,
    /// Whether the "webinar chat" setting is locked.
    pub webinar_chat: Option<bool>,
    /// Whether the "webinar live streaming" setting is locked.
    pub webinar_live_streaming: Option<bool>,
    /// Whether the "webinar polls" setting is locked.
    pub webinar_polling: Option<bool>,
    /// Whether the "webinar Q&A" setting is locked.
    pub webinar_question_answer: Option<bool>,
    /// Whether the "webinar survey" setting is locked.
    pub webinar_survey: Option<bool>,
    /// Whether the "whiteboard" setting is locked.
    pub whiteboard: Option<bool>,
}
