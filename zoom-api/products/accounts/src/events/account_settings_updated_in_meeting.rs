//! Events: account settings updated in meeting.

use zoom_api::zoom_model;

/// In-meeting settings: chat, sharing, polls, captions, translation and others.
#[zoom_model]
pub struct InMeetingSettings {
    /// Whether all traffic is encrypted with AES, including third-party H.323 and SIP devices.
    pub e2e_encryption: Option<bool>,
    /// Whether participants can chat in meetings.
    pub chat: Option<bool>,
    /// Whether users can delete their messages in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// People with whom participants can chat: `1` nobody, `2` the host and co-hosts, `3` everyone publicly, `4`
    /// everyone publicly and privately. Requires client 5.7.3 or later.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Messages that participants can save: `1` none, `2` those of the host and co-hosts, `3` all.
    pub allow_users_save_chats: Option<AllowUsersSaveMeetingChats>,
    /// Whether participants can send private chat messages.
    pub private_chat: Option<bool>,
    /// Whether the meeting chat is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether participants can send files in the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether users can send Zoom feedback when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether participants are asked for a thumbs up or down at the end of a meeting.
    pub post_meeting_feedback: Option<bool>,
    /// Whether hosts can make participants co-hosts, who have the host's in-meeting controls.
    pub co_host: Option<bool>,
    /// Whether hosts can use polls in meetings.
    pub polling: Option<bool>,
    /// Meeting poll settings.
    pub meeting_polling: Option<MeetingPolling>,
    /// Whether hosts can put attendees on hold.
    pub attendee_on_hold: Option<bool>,
    /// Whether the meeting controls are always visible.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether Zoom windows are visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether participants can annotate shared screens.
    pub annotation: Option<bool>,
    /// Whether participants can share the classic whiteboard.
    pub whiteboard: Option<bool>,
    /// Whether attendees can ask questions that the host and panelists answer.
    pub webinar_question_answer: Option<bool>,
    /// Whether participants can ask questions in a Q&A that the host and others answer.
    pub meeting_question_answer: Option<bool>,
    /// Whether attendees can ask anonymous questions in a webinar's Q&A.
    pub anonymous_question_answer: Option<bool>,
    /// Whether hosts can split participants into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants can be assigned to breakout rooms when scheduling; requires client 4.5.0 or later.
    pub breakout_room_schedule: Option<bool>,
    /// Whether closed captions are available, typed by the host, a participant or a device.
    pub closed_caption: Option<bool>,
    /// Whether others can control one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// Whether meetings use group HD video, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// Whether users can use a virtual background.
    pub virtual_background: Option<bool>,
    /// Whether shared screens carry a watermark.
    pub watermark: Option<bool>,
    /// Whether scheduled meetings have a watermark by default.
    pub watermark_by_default: Option<bool>,
    /// Whether scheduled meetings have an audio watermark by default.
    pub audio_watermark_by_default: Option<bool>,
    /// Whether focus mode is on: only the video and pictures of the host and co-hosts are shown.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether hosts can enable focus mode when they schedule.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether participants of the account see a notice when external participants are present.
    pub alert_guest_join: Option<bool>,
    /// Whether users have an auto-answer group of contacts whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether two people alone use a peer-to-peer connection.
    #[zoom(rename = "p2p_connetion")]
    pub p2p_connection: Option<bool>,
    /// Whether peer-to-peer connections use a limited port range.
    pub p2p_ports: Option<bool>,
    /// Listening ports from 1 to 65535, if `p2p_ports` is enabled.
    #[zoom(max_length = 65535)]
    pub ports_range: Option<String>,
    /// Whether users can send invitations only through the default email program.
    pub sending_default_email_invites: Option<bool>,
    /// Whether invitations of the Outlook plugin are HTML instead of plain text.
    pub use_html_format_email: Option<bool>,
    /// Whether packets carry a DSCP value, which networks use for quality of service.
    pub dscp_marking: Option<bool>,
    /// DSCP value of audio packets; 56 by default.
    pub dscp_audio: Option<i64>,
    /// DSCP value of video packets; 40 by default.
    pub dscp_video: Option<i64>,
    /// Whether users can select stereo audio.
    pub stereo_audio: Option<bool>,
    /// Whether users can select the original sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether presenters can give remote control of the shared content to others.
    pub remote_control: Option<bool>,
    /// Whether participants can give non-verbal feedback in the participant list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts can give a participant one-on-one remote support.
    pub remote_support: Option<bool>,
    /// Whether `data_center_regions` selects the data centers for real-time traffic instead of Zoom's default.
    pub custom_data_center_regions: Option<bool>,
    /// Selected data center regions, such as `US` or `DE`, if `custom_data_center_regions` is enabled.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation settings.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
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
    /// Participants who can share a screen: the `host` or `all`. In webinars, attendees can never share.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Participants who can start sharing while another participant shares: the `host` or `all`. In webinars, attendees
    /// can never share.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// Whether `one` or `multiple` participants can share at the same time.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
}

/// People with whom participants can chat.
#[zoom_model]
pub enum AllowParticipantsChatWith {
    /// Nobody.
    Nobody = 1,
    /// The host and co-hosts.
    Hosts = 2,
    /// Everyone, publicly.
    Everyone = 3,
    /// Everyone, publicly or privately.
    EveryonePrivately = 4,
}

/// Chats of meetings that participants may save.
#[zoom_model]
pub enum AllowUsersSaveMeetingChats {
    /// None.
    Nothing = 1,
    /// Chats of the host and co-hosts.
    Hosts = 2,
    /// All.
    Everything = 3,
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
    /// Whether users can manage their saved polls and quizzes.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether hosts can add an image to each question.
    pub allow_host_to_upload_image: Option<bool>,
}

/// Region of a data center.
#[zoom_model]
pub enum DataCenterRegion {
    /// Australia.
    #[zoom(rename = "AU")]
    Australia,
    /// Latin America.
    #[zoom(rename = "LA")]
    LatinAmerica,
    /// Canada.
    #[zoom(rename = "CA")]
    Canada,
    /// China.
    #[zoom(rename = "CN")]
    China,
    /// Germany.
    #[zoom(rename = "DE")]
    Germany,
    /// Hong Kong SAR.
    #[zoom(rename = "HK")]
    HongKong,
    /// India.
    #[zoom(rename = "IN")]
    India,
    /// Ireland.
    #[zoom(rename = "IE")]
    Ireland,
    /// Japan: Tokyo.
    #[zoom(rename = "TY")]
    Japan,
    /// Mexico.
    #[zoom(rename = "MX")]
    Mexico,
    /// The Netherlands.
    #[zoom(rename = "NL")]
    Netherlands,
    /// Singapore.
    #[zoom(rename = "SG")]
    Singapore,
    /// The United States.
    #[zoom(rename = "US")]
    UnitedStates,
}

/// Language interpretation settings.
#[zoom_model]
pub struct LanguageInterpretation {
    /// Whether hosts can assign language interpreters.
    pub enable: Option<bool>,
    /// Whether language interpretation is enabled by default.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants can speak in the language channel that they listen to.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether hosts can add up to 25 custom languages when scheduling.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Languages that Zoom supports.
    pub languages: Vec<LanguageInterpretationLanguage>,
    /// Custom languages added to Zoom's own.
    pub custom_languages: Vec<String>,
}

/// Language into which interpreters can translate.
#[zoom_model]
pub enum LanguageInterpretationLanguage {
    /// English.
    #[zoom(rename = "English")]
    English,
    /// Chinese.
    #[zoom(rename = "Chinese")]
    Chinese,
    /// Japanese.
    #[zoom(rename = "Japanese")]
    Japanese,
    /// German.
    #[zoom(rename = "German")]
    German,
    /// French.
    #[zoom(rename = "French")]
    French,
    /// Russian.
    #[zoom(rename = "Russian")]
    Russian,
    /// Portuguese.
    #[zoom(rename = "Portuguese")]
    Portuguese,
    /// Spanish.
    #[zoom(rename = "Spanish")]
    Spanish,
    /// Korean.
    #[zoom(rename = "Korean")]
    Korean,
}

/// Sign language interpretation settings.
#[zoom_model]
pub struct SignLanguageInterpretation {
    /// Whether hosts can assign sign language interpreters.
    pub enable: Option<bool>,
    /// Whether sign language interpretation is enabled by default.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// Languages that Zoom supports.
    pub languages: Vec<SignLanguageInterpretationLanguage>,
    /// Custom languages added to Zoom's own.
    pub custom_languages: Vec<String>,
}

/// Sign language into which interpreters can translate.
#[zoom_model]
pub enum SignLanguageInterpretationLanguage {
    /// American Sign Language.
    #[zoom(rename = "American")]
    American,
    /// Chinese Sign Language.
    #[zoom(rename = "Chinese")]
    Chinese,
    /// French Sign Language.
    #[zoom(rename = "French")]
    French,
    /// German Sign Language.
    #[zoom(rename = "German")]
    German,
    /// Japanese Sign Language.
    #[zoom(rename = "Japanese")]
    Japanese,
    /// Russian Sign Language.
    #[zoom(rename = "Russian")]
    Russian,
    /// Brazilian Sign Language.
    #[zoom(rename = "Brazilian")]
    Brazilian,
    /// Spanish Sign Language.
    #[zoom(rename = "Spanish")]
    Spanish,
    /// Mexican Sign Language.
    #[zoom(rename = "Mexican")]
    Mexican,
    /// British Sign Language.
    #[zoom(rename = "British")]
    British,
}

/// Whether all emojis or selected ones are available.
#[zoom_model]
pub enum MeetingReactionsEmojis {
    /// All emojis.
    All,
    /// The six standard emojis: clap, thumbs up, heart, joy, open mouth and tada.
    Selected,
}

/// Setting: whether webinars can be live streamed to other services, and the services.
#[zoom_model]
pub struct WebinarLiveStreaming {
    /// Whether webinars can be live streamed to other services.
    pub enable: Option<bool>,
    /// Streaming services for webinars: `facebook`, `workplace_by_facebook`, `youtube` or
    /// `custom_live_streaming_service`.
    #[zoom(rename = "live_streaming_service")]
    pub live_streaming_services: Vec<LiveStreamingService>,
    /// Live-stream setup instructions shown to hosts for a custom streaming service.
    pub custom_service_instructions: Option<String>,
    /// Whether users are notified to watch the stream; not for custom services.
    pub live_streaming_reminder: Option<bool>,
}

/// Streaming service for webinars.
#[zoom_model]
pub enum LiveStreamingService {
    /// Facebook.
    Facebook,
    /// Workplace by Facebook.
    WorkplaceByFacebook,
    /// YouTube.
    Youtube,
    /// Custom streaming service.
    CustomLiveStreamingService,
}

/// Setting: whether webinar participants can chat, and the allowed chat partners.
#[zoom_model]
pub struct WebinarChat {
    /// Whether webinar participants can send chat messages.
    pub enable: Option<bool>,
    /// People with whom panelists can chat: `1` the host and panelists, `2` everyone.
    pub allow_panelists_chat_with: Option<AllowPanelistsChatWith>,
    /// People with whom webinar attendees can chat: `1` nobody, `2` the host and panelists, `3` everyone.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Default recipients of attendees' messages: `1` the host and panelists, `2` everyone.
    pub default_attendees_chat_with: Option<AllowPanelistsChatWith>,
    /// Whether panelists can send direct messages to each other.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Messages that webinar attendees can save: `0` none, `1` those of the host and panelists, `2` all.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Whether the chat is saved on the host's computer at the end of a webinar.
    pub allow_auto_save_local_chat_file: Option<bool>,
}

/// People with whom panelists can chat, or who receive messages of attendees by default.
#[zoom_model]
pub enum AllowPanelistsChatWith {
    /// The host and all panelists.
    Panelists = 1,
    /// Everyone.
    Everyone = 2,
}

/// People with whom webinar attendees can chat.
#[zoom_model]
pub enum AllowAttendeesChatWith {
    /// Nobody.
    Nobody = 1,
    /// The host and all panelists.
    Panelists = 2,
    /// Everyone.
    Everyone = 3,
}

/// Messages that webinar attendees can save.
#[zoom_model]
pub enum AllowUsersSaveChats {
    /// None.
    Nothing = 0,
    /// Chats of the host and panelists.
    Panelists = 1,
    /// All.
    Everything = 2,
}

/// Closed caption settings.
#[zoom_model]
pub struct ClosedCaptioning {
    /// Whether closed captions can be typed, by the host or by an assigned participant or service.
    pub enable: Option<bool>,
    /// Whether captions come from a third-party service through an API token.
    pub third_party_captioning_service: Option<bool>,
    /// Whether meetings are transcribed automatically.
    pub auto_transcribing: Option<bool>,
    /// Whether participants can see the full transcript next to the meeting.
    pub view_full_transcript: Option<bool>,
    /// Whether participants can save captions and transcripts.
    pub save_caption: Option<bool>,
}

/// People who can share a screen, or start sharing while another participant shares.
#[zoom_model]
pub enum WhoCanShareScreen {
    /// Hosts only.
    Host,
    /// Hosts and participants; in webinars only hosts and panelists.
    All,
}

/// Whether `one` or `multiple` participants can share at the same time.
#[zoom_model]
pub enum ParticipantsShareSimultaneously {
    /// Multiple participants; two monitors are recommended.
    Multiple,
    /// One at a time.
    One,
}
