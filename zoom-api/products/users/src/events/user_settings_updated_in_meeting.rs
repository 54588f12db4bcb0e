//! Events: user settings updated in meeting.

use super::{
    AllowParticipantsChatWith, AllowUsersSaveMeetingChats, ClosedCaptioning, DataCenterRegion,
    LanguageInterpretationLanguage, MeetingReactionsEmojis, ParticipantsShareSimultaneously,
    SignLanguageInterpretation, VirtualBackgroundSettings, WebinarChat, WebinarLiveStreaming, WhoCanShareScreen,
};
use zoom_api::zoom_model;

/// In-meeting settings.
#[zoom_model]
pub struct InMeeting {
    /// Whether all traffic is encrypted with AES, including third-party H.323 and SIP devices.
    pub e2e_encryption: Option<bool>,
    /// Whether participants can chat in meetings.
    pub chat: Option<bool>,
    /// Whether participants are asked for a thumbs up or down at the end of a meeting.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can share the classic whiteboard.
    pub whiteboard: Option<bool>,
    /// Whether users can delete their messages in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// People with whom participants can chat: `1` nobody, `2` the host and co-hosts, `3` everyone publicly, `4`
    /// everyone publicly and privately. Requires client 5.7.3 or later.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Messages that participants can save: `1` none, `2` those of the host and co-hosts, `3` all.
    pub allow_users_save_chats: Option<AllowUsersSaveMeetingChats>,
    /// Whether participants can send private chat messages.
    pub private_chat: Option<bool>,
    /// Whether focus mode is on: only the video and pictures of the host and co-hosts are shown.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether hosts can enable focus mode when they schedule.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether the meeting chat is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// People who cause a chime on entry and exit: the `host`, `all` participants or `none`.
    pub entry_exit_chime: Option<String>,
    /// Whether participants can record their name, which is played when they join and leave.
    pub record_play_voice: Option<bool>,
    /// Whether participants can send files in the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether users can send Zoom feedback when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether hosts can make participants co-hosts, who have the host's in-meeting controls.
    pub co_host: Option<bool>,
    /// Whether hosts can use polls in meetings.
    pub polling: Option<bool>,
    /// Meeting poll settings.
    pub meeting_polling: Option<MeetingPolling>,
    /// Whether hosts can put attendees on hold.
    pub attendee_on_hold: Option<bool>,
    /// Whether participants can annotate shared screens.
    pub annotation: Option<bool>,
    /// Whether presenters can give remote control of the shared content to others.
    pub remote_control: Option<bool>,
    /// Whether participants can give non-verbal feedback in the participant list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts can split participants into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants can be assigned to breakout rooms when scheduling; requires client 4.5.0 or later.
    pub breakout_room_schedule: Option<bool>,
    /// Whether hosts can give a participant one-on-one remote support.
    pub remote_support: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Participants who can share a screen: the `host` or `all`. In webinars, attendees can never share.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Participants who can start sharing while another participant shares: the `host` or `all`. In webinars, attendees
    /// can never share.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// Whether `one` or `multiple` participants can share at the same time.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether closed captions are available, typed by the host, a participant or a device.
    pub closed_caption: Option<bool>,
    /// Whether meetings use group HD video, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// Whether others can control one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// Whether two cameras can be shared at the same time.
    #[deprecated = "deprecated by Zoom"]
    pub share_dual_camera: Option<bool>,
    /// Whether participants wait until the host admits them; they then cannot join before the host.
    pub waiting_room: Option<bool>,
    /// Whether users can use a virtual background.
    pub virtual_background: Option<bool>,
    /// Virtual background settings.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether `data_center_regions` selects the data centers for real-time traffic instead of Zoom's default.
    pub custom_data_center_regions: Option<bool>,
    /// Selected data center regions, such as `US` or `DE`, if `custom_data_center_regions` is enabled.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Whether participants can use emoji reactions.
    pub meeting_reactions: Option<bool>,
    /// Emojis available for reactions: `all`, or the `selected` ones.
    pub meeting_reactions_emojis: Option<MeetingReactionsEmojis>,
    /// Whether hosts and panelists can use audible clapping.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether webinar participants can use emoji reactions.
    pub webinar_reactions: Option<bool>,
    /// Whether participants are offered to join from their browser without installing anything; it has fewer features
    /// than the client.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether participants can join from a mobile browser, which has fewer features than the client.
    pub join_from_mobile: Option<bool>,
    /// Whether participants can join from a desktop browser, which has fewer features than the client.
    pub join_from_desktop: Option<bool>,
    /// Whether meetings can be live streamed to other services.
    pub allow_live_streaming: Option<bool>,
    /// Whether meetings can be live streamed to Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings can be live streamed to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether meetings can be live streamed to YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Whether meetings can be live streamed to custom services.
    pub custom_live_streaming_service: Option<bool>,
    /// Live-stream setup instructions shown to hosts for a custom streaming service.
    pub custom_service_instructions: Option<String>,
    /// Whether webinars can be live streamed to other services, and the services.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Whether webinar participants can chat, and the allowed chat partners.
    pub webinar_chat: Option<WebinarChat>,
    /// Sign language interpretation settings.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether participants can ask questions in a Q&A that the host and others answer.
    pub meeting_question_answer: Option<bool>,
    /// Closed caption settings.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether presenters can give slide control to others; requires client 5.8.3 or later.
    pub slide_control: Option<bool>,
    /// Whether hosts can present a survey after the meeting; requires client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Webinar poll settings.
    pub webinar_polling: Option<MeetingPolling>,
    /// Whether hosts can present a survey to attendees after the webinar.
    pub webinar_survey: Option<bool>,
    /// Whether desktop sharing is disabled in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screen sharing is disabled while external participants are present.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether users have an auto-answer group of contacts whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether Zoom windows are visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
}

/// Poll settings of meetings or webinars.
#[zoom_model]
pub struct MeetingPolling {
    /// Whether hosts can add polls before or during a session.
    pub enable: Option<bool>,
    /// Whether polls and quizzes can be advanced, with questions of every type.
    pub advanced_polls: Option<bool>,
    /// Whether answers are always anonymous.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether alternative hosts can add and edit polls and quizzes.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether hosts can add an image to each question.
    pub allow_host_to_upload_image: Option<bool>,
}

/// Language interpretation settings.
#[zoom_model]
pub struct LanguageInterpretation {
    /// Whether hosts can assign language interpreters.
    pub enable: Option<bool>,
    /// Languages that Zoom supports.
    pub languages: Vec<LanguageInterpretationLanguage>,
    /// Custom languages added to Zoom's own.
    pub custom_languages: Vec<String>,
}
