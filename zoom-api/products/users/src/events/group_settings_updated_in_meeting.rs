//! Events: group settings updated in meeting.

use super::{
    AllowParticipantsChatWith, AllowUsersSaveMeetingChats, ClosedCaptioning, DataCenterRegion,
    LanguageInterpretationLanguage, MeetingReactionsEmojis, ParticipantsShareSimultaneously,
    SignLanguageInterpretation, VirtualBackgroundSettings, WebinarChat, WebinarLiveStreaming, WhoCanShareScreen,
};
use zoom_api::zoom_model;

/// In-meeting settings: chat, sharing, polls, captions, translation and others.
#[zoom_model]
pub struct InMeetingSettings {
    /// Whether participants of the account see a notice when external participants are present.
    pub alert_guest_join: Option<bool>,
    /// Whether users can delete their messages in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings can be live streamed to other services.
    pub allow_live_streaming: Option<bool>,
    /// People with whom participants can chat: `1` nobody, `2` the host and co-hosts, `3` everyone publicly, `4`
    /// everyone publicly and privately. Requires client 5.7.3 or later.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Whether Zoom windows are visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Messages that participants can save: `1` none, `2` those of the host and co-hosts, `3` all.
    pub allow_users_save_chats: Option<AllowUsersSaveMeetingChats>,
    /// Whether participants can annotate shared screens.
    pub annotation: Option<bool>,
    /// Whether users have an auto-answer group of contacts whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether the meeting chat is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts can split participants into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants can be assigned to breakout rooms when scheduling; requires client 4.5.0 or later.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can chat in meetings.
    pub chat: Option<bool>,
    /// Whether participants can ask questions in a Q&A that the host and others answer.
    pub meeting_question_answer: Option<bool>,
    /// Whether closed captions are available, typed by the host, a participant or a device.
    pub closed_caption: Option<bool>,
    /// Closed caption settings.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether hosts can make participants co-hosts, who have the host's in-meeting controls.
    pub co_host: Option<bool>,
    /// Whether `data_center_regions` selects the data centers for real-time traffic instead of Zoom's default.
    pub custom_data_center_regions: Option<bool>,
    /// Whether meetings can be live streamed to custom services.
    pub custom_live_streaming_service: Option<bool>,
    /// Live-stream setup instructions shown to hosts for a custom streaming service.
    pub custom_service_instructions: Option<String>,
    /// Selected data center regions, such as `US` or `DE`, if `custom_data_center_regions` is enabled.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether desktop sharing is disabled in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screen sharing is disabled while external participants are present.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether all traffic is encrypted with AES, including third-party H.323 and SIP devices.
    pub e2e_encryption: Option<bool>,
    /// Whether a sound plays when participants join or leave.
    pub entry_exit_chime: Option<bool>,
    /// Whether others can control one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// Whether users can send Zoom feedback when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether participants can send files in the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether meetings use group HD video, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// Whether participants can join from a desktop browser, which has fewer features than the client.
    pub join_from_desktop: Option<bool>,
    /// Whether participants can join from a mobile browser, which has fewer features than the client.
    pub join_from_mobile: Option<bool>,
    /// Language interpretation.
    pub language_interpretation: Option<LanguageInterpretationSettings>,
    /// Sign language interpretation settings.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether meetings can be live streamed to Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings can be live streamed to YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Manual caption settings.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Meeting poll settings.
    pub meeting_polling: Option<MeetingPollingSettings>,
    /// Whether participants can use emoji reactions.
    pub meeting_reactions: Option<bool>,
    /// Emojis available for reactions: `all`, or the `selected` ones.
    pub meeting_reactions_emojis: Option<MeetingReactionsEmojis>,
    /// Whether hosts and panelists can use audible clapping.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether webinar participants can use emoji reactions.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts can present a survey after the meeting; requires client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether participants can give non-verbal feedback in the participant list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether only hosts can see the list of H.323 and SIP devices.
    pub only_host_view_device_list: Option<bool>,
    /// Whether users can select the original sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether hosts can use polls in meetings.
    pub polling: Option<bool>,
    /// Whether participants are asked for a thumbs up or down at the end of a meeting.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can send private chat messages.
    pub private_chat: Option<bool>,
    /// Whether phone participants record their name, which is played when they join and leave.
    pub record_play_own_voice: Option<bool>,
    /// Whether presenters can give remote control of the shared content to others.
    pub remote_control: Option<bool>,
    /// Whether hosts can give a participant one-on-one remote support.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants for permission to unmute them.
    pub request_permission_to_unmute: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether users can send invitations only through the default email program.
    pub sending_default_email_invites: Option<bool>,
    /// Whether participants are offered to join from their browser without installing anything; it has fewer features
    /// than the client.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the list of H.323 and SIP devices is shown.
    pub show_device_list: Option<bool>,
    /// Whether the meeting controls are always visible.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether presenters can give slide control to others; requires client 5.8.3 or later.
    pub slide_control: Option<bool>,
    /// Whether users can select stereo audio.
    pub stereo_audio: Option<bool>,
    /// Data center regions that are not selected, if `custom_data_center_regions` is enabled.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
    /// Whether invitations of the Outlook plugin are HTML instead of plain text.
    pub use_html_format_email: Option<bool>,
    /// Whether users can use a virtual background.
    pub virtual_background: Option<bool>,
    /// Virtual background settings.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether participants wait until the host admits them; they then cannot join before the host.
    pub waiting_room: Option<bool>,
    /// Whether webinar participants can chat, and the allowed chat partners.
    pub webinar_chat: Option<WebinarChat>,
    /// Whether webinars can be live streamed to other services, and the services.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Webinar poll settings.
    pub webinar_polling: Option<MeetingPollingSettings>,
    /// Whether attendees can ask questions that the host and panelists answer.
    pub webinar_question_answer: Option<bool>,
    /// Whether hosts can present a survey to attendees after the webinar.
    pub webinar_survey: Option<bool>,
    /// Whether participants can share the classic whiteboard.
    pub whiteboard: Option<bool>,
    /// Participants who can share a screen: the `host` or `all`. In webinars, attendees can never share.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Participants who can start sharing while another participant shares: the `host` or `all`. In webinars, attendees
    /// can never share.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// Whether `one` or `multiple` participants can share at the same time.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether meetings can be live streamed to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
}

/// Language interpretation settings.
#[zoom_model]
pub struct LanguageInterpretationSettings {
    /// Custom languages added to Zoom's own.
    pub custom_languages: Vec<String>,
    /// Whether language interpretation is enabled by default.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants can speak in the language channel that they listen to.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether hosts can add up to 25 custom languages when scheduling.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether hosts can assign language interpreters.
    pub enable: Option<bool>,
    /// Languages that Zoom supports.
    pub languages: Vec<LanguageInterpretationLanguage>,
}

/// Manual caption settings.
#[zoom_model]
pub struct ManualCaptioning {
    /// Whether hosts can type captions or assign a participant to do so.
    pub allow_to_type: Option<bool>,
    /// Whether automated captions are available.
    pub auto_generated_captions: Option<bool>,
    /// Whether participants can see the full transcript next to the meeting.
    pub full_transcript: Option<bool>,
    /// Whether captions are typed by the host, a participant or a device.
    pub manual_captions: Option<bool>,
    /// Whether participants can save captions and transcripts; requires `full_transcript`.
    pub save_captions: Option<bool>,
    /// Whether captions come from a third-party service through an API token.
    pub third_party_captioning_service: Option<bool>,
}

/// Poll settings of meetings or webinars.
#[zoom_model]
pub struct MeetingPollingSettings {
    /// Whether polls and quizzes can be advanced, with questions of every type.
    pub advanced_polls: Option<bool>,
    /// Whether answers are always anonymous.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether alternative hosts can add and edit polls and quizzes.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether users can manage their saved polls and quizzes.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether hosts can add an image to each question.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether hosts can add polls before or during a session.
    pub enable: Option<bool>,
}

/// Region of a data center that is not selected.
#[zoom_model]
pub enum UncheckedDataCenterRegion {
    /// Europe.
    #[zoom(rename = "EU")]
    Europe,
    /// Hong Kong SAR.
    #[zoom(rename = "HK")]
    HongKong,
    /// Australia.
    #[zoom(rename = "AU")]
    Australia,
    /// India.
    #[zoom(rename = "IN")]
    India,
    /// Japan: Tokyo.
    #[zoom(rename = "TY")]
    Japan,
    /// China.
    #[zoom(rename = "CN")]
    China,
    /// The United States.
    #[zoom(rename = "US")]
    UnitedStates,
    /// Canada.
    #[zoom(rename = "CA")]
    Canada,
    /// Germany.
    #[zoom(rename = "DE")]
    Germany,
    /// The Netherlands.
    #[zoom(rename = "NL")]
    Netherlands,
    /// Latin America.
    #[zoom(rename = "LA")]
    LatinAmerica,
}
