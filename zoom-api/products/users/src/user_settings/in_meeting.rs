//! User settings: in meeting.

use super::super::{
    AllowParticipantsChatWith, AllowUsersSaveChats, ClosedCaptioning, DataCenterRegion, EmojiSelection, EntryExitChime,
    LanguageInterpretation, LanguageInterpretationUpdate, ManualCaptioning, ParticipantsShareSimultaneously,
    SignLanguageInterpretation, UncheckedDataCenterRegion, VirtualBackgroundSettings, WebinarChat,
    WebinarLiveStreaming, WhoCanShareScreen,
};
use zoom_api::zoom_model;

/// In-meeting settings of a user: chat, sharing, polls, captions, translation and others.
#[zoom_model(response)]
pub struct InMeeting {
    /// Whether hosts can enable focus mode when they schedule.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether users can delete their messages in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings can be live streamed to other services.
    pub allow_live_streaming: Option<bool>,
    /// Whether participants are asked for a thumbs up or down at the end of a meeting.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
    /// Chat partners allowed for participants; requires client 5.7.3 or later.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Chat messages that meeting participants can save.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Whether participants can annotate shared screens.
    pub annotation: Option<bool>,
    /// Whether hosts can put attendees on hold.
    #[deprecated = "deprecated by Zoom"]
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is on: only the video and pictures of the host and co-hosts are shown.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether the meeting chat is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts can assign participants to breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants can be assigned to breakout rooms when scheduling; requires client 4.5.0 or later.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can send chat messages to everyone.
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
    /// Selected data center regions, if `custom_data_center_regions` is enabled.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether desktop sharing is disabled in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screen sharing is disabled while external participants are present.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether all traffic is encrypted with AES, including third-party H.323 and SIP devices.
    pub e2e_encryption: Option<bool>,
    /// Participants whose joining or leaving plays a sound: only the host, everyone, or nobody.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether others can control one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// Whether users can send Zoom feedback when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether participants can send files in the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether meetings use group HD video, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars use HD video, at the cost of bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether participants can join from a desktop browser, which has fewer features than the client.
    pub join_from_desktop: Option<bool>,
    /// Whether participants can join from a mobile browser, which has fewer features than the client.
    pub join_from_mobile: Option<bool>,
    /// Language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Setting that lets hosts assign sign language interpreters. Requires Zoom client 5.11.3 or later.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether meetings can be live streamed to Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings can be live streamed to YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Manual caption settings.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Whether participants can use emoji reactions.
    pub meeting_reactions: Option<bool>,
    /// Emojis available for reactions: `all`, or the `selected` ones.
    pub meeting_reactions_emojis: Option<EmojiSelection>,
    /// Whether hosts and panelists can use audible clapping.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether webinar participants can use emoji reactions.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts can present a survey after the meeting; requires client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether participants can give non-verbal feedback in the participant list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts can use polls in meetings.
    pub polling: Option<bool>,
    /// Whether participants can send private chat messages.
    pub private_chat: Option<bool>,
    /// Whether participants can record their name, which is played when they join and leave.
    pub record_play_voice: Option<bool>,
    /// Whether presenters can give remote control of the shared content to others.
    pub remote_control: Option<bool>,
    /// Whether hosts can give a participant one-on-one remote support.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants for permission to unmute them.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether two cameras can be shared at the same time.
    #[deprecated = "deprecated by Zoom"]
    pub share_dual_camera: Option<bool>,
    /// Whether participants are offered to join from their browser without installing anything; it has fewer features
    /// than the client.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the meeting controls are always visible.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether presenters can give slide control to others; requires client 5.8.3 or later.
    pub slide_control: Option<bool>,
    /// Unselected data center regions, if `custom_data_center_regions` is enabled.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
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
    /// Meeting poll settings.
    pub meeting_polling: Option<Polling>,
    /// Webinar poll settings.
    pub webinar_polling: Option<Polling>,
    /// Whether hosts can present a survey to attendees after the webinar.
    pub webinar_survey: Option<bool>,
    /// Participants who can share a screen: the `host` or `all`. In webinars, attendees can never share.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Participants who can start sharing while another participant shares: the `host` or `all`. In webinars, attendees
    /// can never share.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// Number of participants who can share at the same time: `one`, or `multiple` (two monitors are recommended).
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether meetings can be live streamed to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether users can transfer a meeting from one device to another.
    pub transfer_meetings_between_devices: Option<bool>,
    /// Whether Zoom windows are visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether hosts can generate meeting summaries; they are sent after the end to the recipients of the share
    /// options.
    pub meeting_summary_with_ai_companion: Option<MeetingSummaryWithAiCompanion>,
    /// Whether hosts can generate webinar summaries; they are sent after the end to the recipients of the share
    /// options.
    pub webinar_summary_with_ai_companion: Option<WebinarSummaryWithAiCompanion>,
    /// Whether hosts and invited participants can ask AI Companion about the meeting; it answers from the transcript.
    pub ai_companion_questions: Option<AiCompanionQuestions>,
    /// Whether hosts and panelists can ask AI Companion about the webinar; it answers from the transcript.
    pub webinar_ai_companion_questions: Option<WebinarAiCompanionQuestions>,
}

/// Poll settings of meetings or webinars.
#[zoom_model]
pub struct Polling {
    /// Whether hosts can create advanced polls and quizzes, with questions of every type.
    pub advanced_polls: Option<bool>,
    /// Whether alternative hosts can add and edit polls and quizzes.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether answers are always anonymous.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether hosts can add an image to each question.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether hosts can add polls before or during a session.
    pub enable: Option<bool>,
}

/// Setting for meeting summaries by AI Companion, and their recipients.
#[zoom_model(response)]
pub struct MeetingSummaryWithAiCompanion {
    /// Whether hosts can generate meeting summaries.
    pub enable: Option<bool>,
    /// Whether meeting summaries start automatically.
    pub auto_enable: Option<bool>,
    /// Recipients of the meeting summary.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
}

/// Recipients of a meeting summary.
#[zoom_model]
pub enum WhoWillReceiveSummary {
    /// Host only.
    Host = 1,
    /// The host, co-hosts and alternative hosts.
    Hosts = 2,
    /// The host and invitees of the organization.
    OrganizationInvitees = 3,
    /// All invitees, including external ones.
    AllInvitees = 4,
}

/// Setting for webinar summaries by AI Companion, and their recipients.
#[zoom_model(response)]
pub struct WebinarSummaryWithAiCompanion {
    /// Whether hosts can generate webinar summaries.
    pub enable: Option<bool>,
    /// Whether webinar summaries start automatically.
    pub auto_enable: Option<bool>,
    /// Recipients of the webinar summary.
    pub who_will_receive_summary: Option<WhoWillReceiveWebinarSummary>,
}

/// Recipients of a webinar summary.
#[zoom_model]
pub enum WhoWillReceiveWebinarSummary {
    /// Host only.
    Host = 1,
    /// The host, and the co-hosts and panelists of the organization.
    OrganizationPanelists = 2,
    /// The host, co-hosts and all panelists, including external ones.
    AllPanelists = 3,
}

/// Setting for AI Companion questions during a meeting, and the users who can ask.
#[zoom_model(response)]
pub struct AiCompanionQuestions {
    /// Whether hosts and invited participants can ask AI Companion during a meeting.
    pub enable: Option<bool>,
    /// Whether AI Companion questions start automatically.
    pub auto_enable: Option<bool>,
    /// Users who can ask AI Companion about the meeting's transcript.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
}

/// Users who can ask AI Companion about a meeting.
#[zoom_model]
pub enum WhoCanAskQuestions {
    /// All participants and invitees.
    ParticipantsAndInvitees = 1,
    /// All participants, about the part that they attended.
    ParticipantsFromJoining = 2,
    /// Host only.
    Host = 3,
    /// Participants and invitees of the organization.
    OrganizationParticipantsAndInvitees = 4,
    /// Participants of the organization, about the part that they attended.
    OrganizationParticipantsFromJoining = 5,
}

/// Setting for AI Companion questions during a webinar, and the users who can ask.
#[zoom_model(response)]
pub struct WebinarAiCompanionQuestions {
    /// Whether hosts and panelists can ask AI Companion during a webinar.
    pub enable: Option<bool>,
    /// Whether AI Companion questions start automatically.
    pub auto_enable: Option<bool>,
    /// Users who can ask AI Companion about the webinar's transcript.
    pub who_can_ask_questions: Option<WhoCanAskWebinarQuestions>,
}

/// Users who can ask AI Companion about a webinar.
#[zoom_model]
pub enum WhoCanAskWebinarQuestions {
    /// Hosts and all panelists.
    Panelists = 0,
    /// Hosts and panelists of the organization.
    OrganizationPanelists = 1,
    /// The host, co-hosts and alternative hosts.
    Hosts = 2,
    /// All participants.
    Everyone = 3,
}

/// Changes to the in-meeting settings. Omitted fields keep their values.
#[zoom_model]
pub struct InMeetingUpdate {
    /// Whether hosts can enable focus mode when they schedule.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether users can delete their messages in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings can be live streamed to other services.
    pub allow_live_streaming: Option<bool>,
    /// Whether participants are asked for a thumbs up or down at the end of a meeting.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
    /// Chat partners allowed for participants; requires client 5.7.3 or later.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Chat messages that meeting participants can save: `1` for none, `2` for those of the host and co-hosts, `3` for
    /// all.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Whether participants can annotate shared screens.
    pub annotation: Option<bool>,
    /// Whether hosts can put attendees on hold.
    #[deprecated = "deprecated by Zoom"]
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is on: only the video and pictures of the host and co-hosts are shown.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether the meeting chat is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts can assign participants to breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants can be assigned to breakout rooms when scheduling; requires client 4.5.0 or later.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can send chat messages to everyone.
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
    /// Selected data center regions, if `custom_data_center_regions` is enabled.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether desktop sharing is disabled in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screen sharing is disabled while external participants are present.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether all traffic is encrypted with AES, including third-party H.323 and SIP devices.
    pub e2e_encryption: Option<bool>,
    /// Participants whose joining or leaving plays a sound: only the host, everyone, or nobody.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether others can control one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// Whether users can send Zoom feedback when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether participants can send files in the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether meetings use group HD video, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars use HD video, at the cost of bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether participants can join from a desktop browser, which has fewer features than the client.
    pub join_from_desktop: Option<bool>,
    /// Whether participants can join from a mobile browser, which has fewer features than the client.
    pub join_from_mobile: Option<bool>,
    /// Language interpretation.
    pub language_interpretation: Option<LanguageInterpretationUpdate>,
    /// Setting that lets hosts assign sign language interpreters. Requires Zoom client 5.11.3 or later.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether meetings can be live streamed to Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings can be live streamed to YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Manual caption settings.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Whether participants can use emoji reactions.
    pub meeting_reactions: Option<bool>,
    /// Emojis available for reactions: `all`, or the `selected` ones.
    pub meeting_reactions_emojis: Option<EmojiSelection>,
    /// Whether hosts and panelists can use audible clapping.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether webinar participants can use emoji reactions.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts can present a survey after the meeting; requires client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether participants can give non-verbal feedback in the participant list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts can use polls in meetings.
    pub polling: Option<bool>,
    /// Whether participants can send private chat messages.
    pub private_chat: Option<bool>,
    /// Whether participants can record their name, which is played when they join and leave.
    pub record_play_voice: Option<bool>,
    /// Whether presenters can give remote control of the shared content to others.
    pub remote_control: Option<bool>,
    /// Whether hosts can give a participant one-on-one remote support.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants for permission to unmute them.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether two cameras can be shared at the same time.
    #[deprecated = "deprecated by Zoom"]
    pub share_dual_camera: Option<bool>,
    /// Whether participants are offered to join from their browser without installing anything; it has fewer features
    /// than the client.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the meeting controls are always visible.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether presenters can give slide control to others; requires client 5.8.3 or later.
    pub slide_control: Option<bool>,
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
    /// Meeting poll settings.
    pub meeting_polling: Option<Polling>,
    /// Webinar poll settings.
    pub webinar_polling: Option<Polling>,
    /// Whether hosts can present a survey to attendees after the webinar.
    pub webinar_survey: Option<bool>,
    /// Participants who can share a screen: the `host` or `all`. In webinars, attendees can never share.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Participants who can start sharing while another participant shares: the `host` or `all`. In webinars, attendees
    /// can never share.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// Number of participants who can share at the same time: `one`, or `multiple` (two monitors are recommended).
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether meetings can be live streamed to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether users have an auto-answer group of contacts whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether Zoom windows are visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
}
