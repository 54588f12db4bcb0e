//! Group locked settings: in meeting.

use zoom_api::zoom_model;

/// Which settings for what goes on in meetings are locked; `true` for each that is.
#[zoom_model]
pub struct InMeeting {
    /// The lock on whether people of the account see that somebody from outside takes part.
    pub alert_guest_join: Option<bool>,
    /// The lock on whether users can delete their messages in the chat of meetings.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// The lock on whether meetings are streamed live to other services.
    pub allow_live_streaming: Option<bool>,
    /// The lock on whether Zoom's own windows are seen in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// The lock on whether participants can draw on shared screens.
    pub annotation: Option<bool>,
    /// The lock on whether hosts can put attendees on hold. Zoom has given it up.
    #[deprecated = "it is being given up"]
    pub attendee_on_hold: Option<bool>,
    /// The lock on whether users have an auto-answer group of contacts, whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// The lock on whether captions are written by machine.
    pub auto_generated_captions: Option<bool>,
    /// The lock on whether the chat of meetings is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// The lock on whether hosts can divide participants into breakout rooms.
    pub breakout_room: Option<bool>,
    /// The lock on whether participants can write chat messages that all see.
    pub chat: Option<bool>,
    /// The lock on whether participants can ask questions that the host and others answer.
    pub meeting_question_answer: Option<bool>,
    /// The lock on whether there are closed captions, written by the host, a participant or a device.
    pub closed_caption: Option<bool>,
    /// The lock on whether hosts can make participants co-hosts, who can do in the meeting what the host can.
    pub co_host: Option<bool>,
    /// Whether the choice of data center regions is locked.
    pub custom_data_center_regions: Option<bool>,
    /// The lock on whether desktops cannot be shared in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// The lock on whether screens cannot be shared while somebody from outside takes part.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// The lock on whether everything is encrypted with AES, third parties' H.323 and SIP devices included.
    pub e2e_encryption: Option<bool>,
    /// Who hears a sound when people join or leave.
    pub entry_exit_chime: Option<String>,
    /// The lock on whether others can take control of one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// The lock on whether users can give Zoom feedback from the client.
    pub feedback: Option<bool>,
    /// The lock on whether files are sent through the chat of meetings.
    pub file_transfer: Option<bool>,
    /// The lock on whether people can see the whole transcript beside the meeting.
    pub full_transcript: Option<bool>,
    /// The lock on whether meetings have video of higher quality, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// The lock on whether webinars have video of higher quality, at the cost of bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// The lock on whether hosts may make participants interpreters, who translate as people speak.
    pub language_interpretation: Option<bool>,
    /// The lock on whether hosts may make participants sign language interpreters, when they schedule or during the
    /// meeting.
    pub sign_language_interpretation: Option<bool>,
    /// The lock on whether captions are written by the host, a participant or a device.
    pub manual_captions: Option<bool>,
    /// The lock on whether participants can react with emojis.
    pub meeting_reactions: Option<bool>,
    /// The lock on whether people can react with emojis in webinars.
    pub webinar_reactions: Option<bool>,
    /// The lock on whether hosts can ask participants questions after the end.
    pub meeting_survey: Option<bool>,
    /// The lock on whether participants can give feedback by icons in their list.
    pub non_verbal_feedback: Option<bool>,
    /// The lock on whether users can choose the original sound of their microphone.
    pub original_audio: Option<bool>,
    /// The lock on whether hosts can hold polls in meetings.
    pub polling: Option<bool>,
    /// The lock on whether people are asked for a thumb up or down when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// The lock on whether participants can write to one another in private.
    pub private_chat: Option<bool>,
    /// The lock on whether the person who shares can let others control what is shared.
    pub remote_control: Option<bool>,
    /// The lock on whether hosts can help a participant remotely.
    pub remote_support: Option<bool>,
    /// The lock on whether hosts can ask participants for permission to unmute them.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// The lock on whether participants can save captions and transcripts.
    pub save_caption: Option<bool>,
    /// The lock on whether participants can save captions and transcripts.
    pub save_captions: Option<bool>,
    /// The lock on whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// The lock on whether users can invite people through the default e-mail only.
    pub sending_default_email_invites: Option<bool>,
    /// The lock on whether people are offered to join from their browser, without installing anything.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// The lock on whether people are offered to join from their browser.
    pub show_browser_join_link: Option<bool>,
    /// The lock on whether the controls of meetings are always shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// The lock on whether the person who shares can let others turn the slides.
    pub slide_control: Option<bool>,
    /// The lock on whether users can choose stereo audio.
    pub stereo_audio: Option<bool>,
    /// The lock on whether invitations by the Outlook plugin are HTML and not plain text.
    pub use_html_format_email: Option<bool>,
    /// The lock on whether users can put a picture in place of what is behind them.
    pub virtual_background: Option<bool>,
    /// The lock on whether people wait until the host lets them in.
    pub waiting_room: Option<bool>,
    /// The lock on whether people can chat in webinars.
    pub webinar_chat: Option<bool>,
    /// The lock on whether webinars are streamed live to other services.
    pub webinar_live_streaming: Option<bool>,
    /// Whether the settings of polls in webinars are locked.
    pub webinar_polling: Option<bool>,
    /// The lock on whether attendees can ask questions that the host and panelists answer.
    pub webinar_question_answer: Option<bool>,
    /// The lock on whether hosts can ask attendees questions after the end.
    pub webinar_survey: Option<bool>,
    /// The lock on whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
}

/// Which settings for what goes on in meetings to lock (`true`) or unlock (`false`); what is left out stays as it is.
#[zoom_model]
pub struct InMeetingUpdate {
    /// The lock on whether people of the account see that somebody from outside takes part.
    pub alert_guest_join: Option<bool>,
    /// The lock on whether users can delete their messages in the chat of meetings.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// The lock on whether meetings are streamed live to other services.
    pub allow_live_streaming: Option<bool>,
    /// The lock on whether Zoom's own windows are seen in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// The lock on whether participants can draw on shared screens.
    pub annotation: Option<bool>,
    /// The lock on whether hosts can put attendees on hold. Zoom has given it up.
    pub attendee_on_hold: Option<bool>,
    /// The lock on whether users have an auto-answer group of contacts, whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// The lock on whether captions are written by machine.
    pub auto_generated_captions: Option<bool>,
    /// The lock on whether the chat of meetings is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// The lock on whether hosts can divide participants into breakout rooms.
    pub breakout_room: Option<bool>,
    /// The lock on whether participants can write chat messages that all see.
    pub chat: Option<bool>,
    /// The lock on whether participants can ask questions that the host and others answer.
    pub meeting_question_answer: Option<bool>,
    /// The lock on whether there are closed captions, written by the host, a participant or a device.
    pub closed_caption: Option<bool>,
    /// The lock on whether hosts can make participants co-hosts, who can do in the meeting what the host can.
    pub co_host: Option<bool>,
    /// Whether the choice of data center regions is locked.
    pub custom_data_center_regions: Option<bool>,
    /// The lock on whether desktops cannot be shared in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// The lock on whether screens cannot be shared while somebody from outside takes part.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// The lock on whether everything is encrypted with AES, third parties' H.323 and SIP devices included.
    pub e2e_encryption: Option<bool>,
    /// Who hears a sound when people join or leave.
    pub entry_exit_chime: Option<String>,
    /// The lock on whether others can take control of one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// The lock on whether users can give Zoom feedback from the client.
    pub feedback: Option<bool>,
    /// The lock on whether files are sent through the chat of meetings.
    pub file_transfer: Option<bool>,
    /// The lock on whether people can see the whole transcript beside the meeting.
    pub full_transcript: Option<bool>,
    /// The lock on whether meetings have video of higher quality, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// The lock on whether webinars have video of higher quality, at the cost of bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// The lock on whether hosts may make participants interpreters, who translate as people speak.
    pub language_interpretation: Option<bool>,
    /// The lock on whether hosts may make participants sign language interpreters, when they schedule or during the
    /// meeting.
    pub sign_language_interpretation: Option<bool>,
    /// The lock on whether people can react with emojis in webinars.
    pub webinar_reactions: Option<bool>,
    /// The lock on whether hosts can ask participants questions after the end.
    pub meeting_survey: Option<bool>,
    /// The lock on whether participants can give feedback by icons in their list.
    pub non_verbal_feedback: Option<bool>,
    /// The lock on whether users can choose the original sound of their microphone.
    pub original_audio: Option<bool>,
    /// The lock on whether hosts can hold polls in meetings.
    pub polling: Option<bool>,
    /// The lock on whether people are asked for a thumb up or down when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// The lock on whether participants can write to one another in private.
    pub private_chat: Option<bool>,
    /// The lock on whether the person who shares can let others control what is shared.
    pub remote_control: Option<bool>,
    /// The lock on whether hosts can help a participant remotely.
    pub remote_support: Option<bool>,
    /// The lock on whether hosts can ask participants for permission to unmute them.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// The lock on whether participants can save captions and transcripts.
    pub save_caption: Option<bool>,
    /// The lock on whether participants can save captions and transcripts.
    pub save_captions: Option<bool>,
    /// The lock on whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// The lock on whether users can invite people through the default e-mail only.
    pub sending_default_email_invites: Option<bool>,
    /// The lock on whether people are offered to join from their browser, without installing anything.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// The lock on whether people are offered to join from their browser.
    pub show_browser_join_link: Option<bool>,
    /// The lock on whether the controls of meetings are always shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// The lock on whether the person who shares can let others turn the slides.
    pub slide_control: Option<bool>,
    /// The lock on whether users can choose stereo audio.
    pub stereo_audio: Option<bool>,
    /// The lock on whether invitations by the Outlook plugin are HTML and not plain text.
    pub use_html_format_email: Option<bool>,
    /// The lock on whether users can put a picture in place of what is behind them.
    pub virtual_background: Option<bool>,
    /// The lock on whether people wait until the host lets them in.
    pub waiting_room: Option<bool>,
    /// The lock on whether people can chat in webinars.
    pub webinar_chat: Option<bool>,
    /// The lock on whether webinars are streamed live to other services.
    pub webinar_live_streaming: Option<bool>,
    /// Whether the settings of polls in webinars are locked.
    pub webinar_polling: Option<bool>,
    /// The lock on whether attendees can ask questions that the host and panelists answer.
    pub webinar_question_answer: Option<bool>,
    /// The lock on whether hosts can ask attendees questions after the end.
    pub webinar_survey: Option<bool>,
    /// The lock on whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
}
