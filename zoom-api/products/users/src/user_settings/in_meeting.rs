//! User settings: in meeting.

use super::super::{
    AllowParticipantsChatWith, AllowUsersSaveChats, ClosedCaptioning, DataCenterRegion, EmojiSelection, EntryExitChime,
    LanguageInterpretation, LanguageInterpretationUpdate, ManualCaptioning, ParticipantsShareSimultaneously,
    SignLanguageInterpretation, UncheckedDataCenterRegion, VirtualBackgroundSettings, WebinarChat,
    WebinarLiveStreaming, WhoCanShareScreen,
};
use zoom_api::zoom_model;

/// The settings of a user for what goes on in meetings: chat, sharing, polls, captions, translation and the like.
#[zoom_model]
pub struct InMeeting {
    /// Whether hosts can switch focus mode on when they schedule.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether users can delete their messages in the chat of meetings.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings are streamed live to other services.
    pub allow_live_streaming: Option<bool>,
    /// Whether people are asked for a thumb up or down when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
    /// With whom participants chat.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Whose chat messages participants of a meeting save.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Whether participants can draw on shared screens.
    pub annotation: Option<bool>,
    /// Whether hosts can put attendees on hold. Zoom has given it up.
    #[deprecated = "it is being given up"]
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is on: only the video and pictures of the host and co-hosts are shown.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether the chat of meetings is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts can divide participants into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants are assigned to breakout rooms when scheduling; needs client 4.5.0 or later.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can write chat messages that all see.
    pub chat: Option<bool>,
    /// Whether participants can ask questions that the host and others answer.
    pub meeting_question_answer: Option<bool>,
    /// Whether there are closed captions, written by the host, a participant or a device.
    pub closed_caption: Option<bool>,
    /// The settings of closed captions.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether hosts can make participants co-hosts, who can do in the meeting what the host can.
    pub co_host: Option<bool>,
    /// Whether the data centers for live traffic are chosen in `data_center_regions`, and not Zoom's own choice.
    pub custom_data_center_regions: Option<bool>,
    /// Whether meetings are streamed live to services of one's own.
    pub custom_live_streaming_service: Option<bool>,
    /// What hosts are told about setting up a stream to a service of one's own.
    pub custom_service_instructions: Option<String>,
    /// The data center regions that are chosen, where `custom_data_center_regions` is on.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether desktops cannot be shared in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screens cannot be shared while somebody from outside takes part.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether everything is encrypted with AES, third parties' H.323 and SIP devices included.
    pub e2e_encryption: Option<bool>,
    /// Who hears a sound when people join or leave.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether others can take control of one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// Whether users can give Zoom feedback from the client.
    pub feedback: Option<bool>,
    /// Whether files are sent through the chat of meetings.
    pub file_transfer: Option<bool>,
    /// Whether meetings have video of higher quality, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars have video of higher quality, at the cost of bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether people can join from the browser of a computer, where less is possible than in the client.
    pub join_from_desktop: Option<bool>,
    /// Whether people can join from the browser of a mobile device, where less is possible than in the client.
    pub join_from_mobile: Option<bool>,
    /// The interpretation between languages.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The setting by which hosts make participants sign language interpreters. It needs Zoom 5.11.3 or later.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether meetings are streamed live to Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings are streamed live to YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// The settings of captions that people write.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Whether participants can react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Which emojis participants react with: `all` of them, or those that were `selected`.
    pub meeting_reactions_emojis: Option<EmojiSelection>,
    /// Whether hosts and panelists can clap audibly.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether people can react with emojis in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts can ask participants questions after the end; needs client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether participants can give feedback by icons in their list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts can hold polls in meetings.
    pub polling: Option<bool>,
    /// Whether participants can write to one another in private.
    pub private_chat: Option<bool>,
    /// Whether people can record their name, which is played when they come and go.
    pub record_play_voice: Option<bool>,
    /// Whether the person who shares can let others control what is shared.
    pub remote_control: Option<bool>,
    /// Whether hosts can help a participant remotely.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants for permission to unmute them.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether two cameras are shared at once. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub share_dual_camera: Option<bool>,
    /// Whether people are offered to join from their browser, without installing anything; less is possible there than
    /// in the client.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the controls of meetings are always shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the person who shares can let others turn the slides; needs client 5.8.3 or later.
    pub slide_control: Option<bool>,
    /// The data center regions that are not chosen, where `custom_data_center_regions` is on.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
    /// Whether users can put a picture in place of what is behind them.
    pub virtual_background: Option<bool>,
    /// The settings of virtual backgrounds.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// Whether people can chat in webinars, and with whom.
    pub webinar_chat: Option<WebinarChat>,
    /// Whether webinars are streamed live to other services, and to which.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// The settings of polls in meetings.
    pub meeting_polling: Option<Polling>,
    /// The settings of polls in webinars.
    pub webinar_polling: Option<Polling>,
    /// Whether hosts can ask attendees questions after the end.
    pub webinar_survey: Option<bool>,
    /// Who shares a screen: the `host`, or `all`.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Who shares a screen while somebody else does: the `host`, or `all`.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// How many share at once: `one`, or `multiple` on computers with two screens.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether meetings are streamed live to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether users can move from one device to another without leaving the meeting.
    pub transfer_meetings_between_devices: Option<bool>,
    /// Whether Zoom's own windows are seen in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether hosts can have meetings summed up; summaries are sent after the end, to those whom the share options
    /// name.
    pub meeting_summary_with_ai_companion: Option<MeetingSummaryWithAiCompanion>,
    /// Whether hosts have webinars summed up; summaries are sent after the end, to those whom the share options name.
    pub webinar_summary_with_ai_companion: Option<WebinarSummaryWithAiCompanion>,
    /// Whether people can ask AI Companion about the meeting; it answers from the transcript.
    pub ai_companion_questions: Option<AiCompanionQuestions>,
    /// Whether people can ask AI Companion about the webinar; it answers from the transcript.
    pub webinar_ai_companion_questions: Option<WebinarAiCompanionQuestions>,
}

/// Setting for polls in meetings or webinars.
#[zoom_model]
pub struct Polling {
    /// Whether hosts can make advanced polls and quizzes, whose questions can be of any kind.
    pub advanced_polls: Option<bool>,
    /// Whether alternative hosts can add and edit polls and quizzes.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether answers are always anonymous.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether hosts can add a picture to each question.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether hosts can add polls before or during meetings.
    pub enable: Option<bool>,
}

/// The setting for summaries of meetings by AI Companion, and who gets them.
#[zoom_model]
pub struct MeetingSummaryWithAiCompanion {
    /// Whether hosts can have meetings summed up.
    pub enable: Option<bool>,
    /// Whether meetings are summed up from their start on.
    pub auto_enable: Option<bool>,
    /// Who gets the summary after the meeting.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
}

/// Who gets the summary of a meeting.
#[zoom_model]
pub enum WhoWillReceiveSummary {
    /// The host alone.
    Host = 1,
    /// The host, co-hosts and alternative hosts.
    Hosts = 2,
    /// The host and invitees of the organization.
    OrganizationInvitees = 3,
    /// Every invitee, also from outside.
    AllInvitees = 4,
}

/// The setting for summaries of webinars by AI Companion, and who gets them.
#[zoom_model]
pub struct WebinarSummaryWithAiCompanion {
    /// Whether hosts have webinars summed up.
    pub enable: Option<bool>,
    /// Whether webinars are summed up from their start on.
    pub auto_enable: Option<bool>,
    /// Who gets the summary after the webinar.
    pub who_will_receive_summary: Option<WhoWillReceiveWebinarSummary>,
}

/// Who gets the summary of a webinar.
#[zoom_model]
pub enum WhoWillReceiveWebinarSummary {
    /// The host alone.
    Host = 1,
    /// The host, and the co-hosts and panelists of the organization.
    OrganizationPanelists = 2,
    /// The host, co-hosts and all panelists, also from outside.
    AllPanelists = 3,
}

/// The setting for questions to AI Companion during a meeting, and who may ask them.
#[zoom_model]
pub struct AiCompanionQuestions {
    /// Whether hosts and invited participants can ask AI Companion during a meeting.
    pub enable: Option<bool>,
    /// Whether questions can be asked from the start of the meeting on.
    pub auto_enable: Option<bool>,
    /// Who may ask AI Companion about the meeting's transcript.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
}

/// Who can ask AI Companion about a meeting.
#[zoom_model]
pub enum WhoCanAskQuestions {
    /// All participants and invitees.
    ParticipantsAndInvitees = 1,
    /// All participants, about what they were present for.
    ParticipantsFromJoining = 2,
    /// The host alone.
    Host = 3,
    /// Participants and invitees of the organization.
    OrganizationParticipantsAndInvitees = 4,
    /// Participants of the organization, about what they were present for.
    OrganizationParticipantsFromJoining = 5,
}

/// The setting for questions to AI Companion during a webinar, and who may ask them.
#[zoom_model]
pub struct WebinarAiCompanionQuestions {
    /// Whether hosts and panelists can ask AI Companion during a webinar.
    pub enable: Option<bool>,
    /// Whether questions can be asked from the start of the webinar on.
    pub auto_enable: Option<bool>,
    /// Who may ask AI Companion about the webinar's transcript.
    pub who_can_ask_questions: Option<WhoCanAskWebinarQuestions>,
}

/// Who can ask AI Companion about a webinar.
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

/// What is changed of the settings for what goes on in meetings; what is left out stays as it is.
#[zoom_model]
pub struct InMeetingUpdate {
    /// Whether hosts can switch focus mode on when they schedule.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether users can delete their messages in the chat of meetings.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings are streamed live to other services.
    pub allow_live_streaming: Option<bool>,
    /// Whether people are asked for a thumb up or down when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
    /// With whom participants chat.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Whose chat messages participants of a meeting save: `1` for nobody's, `2` for those of the host and co-hosts,
    /// `3` for all. One of 1, 2, 3.
    pub allow_users_save_chats: Option<i64>,
    /// Whether participants can draw on shared screens.
    pub annotation: Option<bool>,
    /// Whether hosts can put attendees on hold. Zoom has given it up.
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is on: only the video and pictures of the host and co-hosts are shown.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether the chat of meetings is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts can divide participants into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants are assigned to breakout rooms when scheduling; needs client 4.5.0 or later.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can write chat messages that all see.
    pub chat: Option<bool>,
    /// Whether participants can ask questions that the host and others answer.
    pub meeting_question_answer: Option<bool>,
    /// Whether there are closed captions, written by the host, a participant or a device.
    pub closed_caption: Option<bool>,
    /// The settings of closed captions.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether hosts can make participants co-hosts, who can do in the meeting what the host can.
    pub co_host: Option<bool>,
    /// Whether the data centers for live traffic are chosen in `data_center_regions`, and not Zoom's own choice.
    pub custom_data_center_regions: Option<bool>,
    /// Whether meetings are streamed live to services of one's own.
    pub custom_live_streaming_service: Option<bool>,
    /// What hosts are told about setting up a stream to a service of one's own.
    pub custom_service_instructions: Option<String>,
    /// The data center regions that are chosen, where `custom_data_center_regions` is on.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether desktops cannot be shared in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screens cannot be shared while somebody from outside takes part.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether everything is encrypted with AES, third parties' H.323 and SIP devices included.
    pub e2e_encryption: Option<bool>,
    /// Who hears a sound when people join or leave.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether others can take control of one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// Whether users can give Zoom feedback from the client.
    pub feedback: Option<bool>,
    /// Whether files are sent through the chat of meetings.
    pub file_transfer: Option<bool>,
    /// Whether meetings have video of higher quality, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars have video of higher quality, at the cost of bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether people can join from the browser of a computer, where less is possible than in the client.
    pub join_from_desktop: Option<bool>,
    /// Whether people can join from the browser of a mobile device, where less is possible than in the client.
    pub join_from_mobile: Option<bool>,
    /// The interpretation between languages.
    pub language_interpretation: Option<LanguageInterpretationUpdate>,
    /// The setting by which hosts make participants sign language interpreters. It needs Zoom 5.11.3 or later.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether meetings are streamed live to Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings are streamed live to YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// The settings of captions that people write.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Whether participants can react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Which emojis participants react with: `all` of them, or those that were `selected`.
    pub meeting_reactions_emojis: Option<EmojiSelection>,
    /// Whether hosts and panelists can clap audibly.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether people can react with emojis in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts can ask participants questions after the end; needs client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether participants can give feedback by icons in their list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts can hold polls in meetings.
    pub polling: Option<bool>,
    /// Whether participants can write to one another in private.
    pub private_chat: Option<bool>,
    /// Whether people can record their name, which is played when they come and go.
    pub record_play_voice: Option<bool>,
    /// Whether the person who shares can let others control what is shared.
    pub remote_control: Option<bool>,
    /// Whether hosts can help a participant remotely.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants for permission to unmute them.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether two cameras are shared at once. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub share_dual_camera: Option<bool>,
    /// Whether people are offered to join from their browser, without installing anything; less is possible there than
    /// in the client.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the controls of meetings are always shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the person who shares can let others turn the slides; needs client 5.8.3 or later.
    pub slide_control: Option<bool>,
    /// Whether users can put a picture in place of what is behind them.
    pub virtual_background: Option<bool>,
    /// The settings of virtual backgrounds.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// Whether people can chat in webinars, and with whom.
    pub webinar_chat: Option<WebinarChatUpdate>,
    /// Whether webinars are streamed live to other services, and to which.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// The settings of polls in meetings.
    pub meeting_polling: Option<Polling>,
    /// The settings of polls in webinars.
    pub webinar_polling: Option<Polling>,
    /// Whether hosts can ask attendees questions after the end.
    pub webinar_survey: Option<bool>,
    /// Who shares a screen: the `host`, or `all`.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Who shares a screen while somebody else does: the `host`, or `all`.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// How many share at once: `one`, or `multiple` on computers with two screens.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether meetings are streamed live to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether users have an auto-answer group of contacts, whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether Zoom's own windows are seen in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
}

/// What is changed of the chat in webinars; what is left out stays as it is.
#[zoom_model]
pub struct WebinarChatUpdate {
    /// With whom attendees of webinars chat: `1` for nobody, `2` for the host and panelists, `3` for everybody. One of
    /// 1, 2, 3.
    pub allow_attendees_chat_with: Option<i64>,
    /// Whether the chat is saved on the host's computer when a webinar ends.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// With whom panelists chat: `1` for the host and all panelists, `2` for everybody. One of 1, 2.
    pub allow_panelists_chat_with: Option<i64>,
    /// Whether panelists can write to one another directly.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Whose chat messages attendees of a webinar save: `0` for nobody's, `1` for those of the host and panelists, `2`
    /// for all. One of 0, 1, 2.
    pub allow_users_save_chats: Option<i64>,
    /// With whom attendees chat until they choose: `1` for the host and all panelists, `2` for everybody. One of 1, 2.
    pub default_attendees_chat_with: Option<i64>,
    /// Whether webinar participants can write chat messages.
    pub enable: Option<bool>,
}
