//! Settings that are locked for all users of an account: look them up, lock and unlock them.
//!
//! Users cannot change a locked setting for themselves. Here `true` says that a setting is locked, not that it is on.
//! The account needs a Pro plan or higher.

use super::EncryptionType;
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Looks up which settings of an account are locked.
///
/// Users cannot change a locked setting for themselves. The account needs a Pro plan or higher; it also works for the
/// accounts below a master account.
///
/// Zoom's page: [Get locked settings](https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/%7BaccountId%7D/lock_settings).
#[zoom_endpoint(
    GET, "/accounts/<account_id>/lock_settings",
    scopes = ["account:read:admin", "account:read:lock_settings:master"],
    rate_limit = Medium,
    errors(
        /// No account has this ID.
        400/2001 => AccountNotFound,
    )
)]
pub fn get_locked_account_settings(
    /// The account; `me` stands for the master account.
    account_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    option: Option<String>,
    /// The fields to return, joined by commas, such as `host_video,participant_video`; all when left out.
    custom_query_fields: Option<String>,
) -> LockedAccountSettings;

/// Locks or unlocks settings for all users of an account.
///
/// The account needs a Pro plan or higher, with master and sub-accounts enabled.
///
/// Zoom's page: [Update locked settings](https://developers.zoom.us/docs/api/accounts/#tag/accounts/PATCH/accounts/%7BaccountId%7D/lock_settings).
#[zoom_endpoint(
    PATCH, "/accounts/<account_id>/lock_settings", json,
    scopes = ["account:write:admin", "account:update:lock_settings:admin", "account:update:lock_settings:master"],
    rate_limit = Medium,
    success = 200,
    errors(
        /// No account has this ID.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_locked_account_settings(
    /// The account; `me` stands for the master account.
    account_id: String,
    /// What to lock and to unlock.
    #[body]
    locked_account_settings: LockedAccountSettingsUpdate,
) -> NoContent;

/// Which settings of an account are locked: by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum LockedAccountSettings {
    /// The locks by group of settings, when no `option` is given.
    General(Box<GeneralLocks>),
    /// The locks of the security settings, for the option `meeting_security`.
    MeetingWebinarSecurity(SecurityLocks),
}

/// Which settings of an account are locked, section by section.
#[zoom_model]
pub struct GeneralLocks {
    /// The settings of audio conferences.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Which settings of chat are locked.
    pub chat: Option<Chat>,
    /// The settings of e-mails that Zoom sends.
    pub email_notification: Option<EmailNotification>,
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeeting>,
    /// Further settings.
    pub other_options: Option<OtherOptions>,
    /// The settings of recordings.
    pub recording: Option<Recording>,
    /// The settings that hold for scheduling.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// The settings of telephony.
    pub telephony: Option<Telephony>,
    /// The settings of the telephony service provider.
    pub tsp: Option<Tsp>,
}

/// Which settings for joining by phone are locked; `true` for each that is.
#[zoom_model]
pub struct AudioConferencing {
    /// Whether people dial toll-free and fee-based numbers, and which.
    pub toll_free_and_fee_based_toll_call: Option<bool>,
    /// Whether people dial toll numbers, and which.
    pub toll_call: Option<bool>,
    /// Whether Zoom calls people, or they are invited by phone.
    pub call_me_and_invite_by_phone: Option<bool>,
    /// Whether there are personal audio conferences.
    pub personal_audio_conference: Option<bool>,
    /// Whether and how phone numbers are masked in the list of participants.
    pub participant_phone_masking: Option<bool>,
}

/// Which settings for Team Chat are locked; `true` for each that is.
#[zoom_model]
pub struct Chat {
    /// Whether users share files in chats and channels, and which.
    pub share_files: Option<bool>,
    /// Whether messages can hold emojis of the library, and which.
    pub chat_emojis: Option<bool>,
    /// Whether users send voice messages in chats.
    pub record_voice_messages: Option<bool>,
    /// Whether users send video messages in chats; takes the right to share files.
    pub record_video_messages: Option<bool>,
    /// Whether users take and send screenshots in chats.
    pub screen_capture: Option<bool>,
    /// Whether users share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether meetings are scheduled from chats and channels.
    pub schedule_meetings_in_chat: Option<bool>,
    /// How long messages and files stay in Zoom's cloud. Without a limit, what was sent to people who are offline waits
    /// for seven days.
    pub set_retention_period_in_cloud: Option<bool>,
    /// How long messages stay on devices; without a limit, they are never deleted.
    pub set_retention_period_in_local: Option<bool>,
    /// Whether users add contacts, and which.
    pub allow_users_to_add_contacts: Option<bool>,
    /// Whether users chat with others, and with whom.
    pub allow_users_to_chat_with_others: Option<bool>,
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether messages go to a third party's archive, and to which.
    pub send_data_to_third_party_archiving_service: Option<bool>,
    /// Whether users have messages in Team Chat translated.
    pub translate_messages: Option<bool>,
    /// Whether users look for GIFs at GIPHY while they write, and how suitable these must be.
    pub search_and_send_animated_gif_images: Option<bool>,
    /// Whether users make shared spaces.
    pub shared_spaces: Option<bool>,
    /// Whether users make channels and group chats.
    pub allow_create_channels_and_group_chats: Option<bool>,
    /// Whether huddles start from channels.
    pub allow_huddles_from_channels: Option<bool>,
    /// Whether users download files.
    pub download_file: Option<bool>,
    /// Whether users share their screen in chats.
    pub share_screen_in_chat: Option<bool>,
    /// Whether chats and channels have e-mail addresses; mail to one is posted in its chat or channel.
    pub chat_email_address: Option<bool>,
    /// Whether senders see that a message was read, in chats and channels of fewer than 20 members.
    pub read_receipts: Option<bool>,
    /// Whether users delete messages of their own.
    pub allow_delete_message: Option<bool>,
    /// Whether users edit messages of their own.
    pub allow_edit_message: Option<bool>,
    /// Whether the presence status follows meetings and calls.
    pub presence_on_meeting: Option<bool>,
    /// Whether users are away once their screen saver is on.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Whether AI Companion sums up chats, channels and shared documents.
    pub ai_summary: Option<bool>,
    /// Whether messages are composed with AI Companion.
    pub ai_compose: Option<bool>,
    /// Whether AI Companion makes suggestions in chats.
    pub ai_recommend: Option<bool>,
    /// Whether AI Companion suggests replies.
    pub ai_reply: Option<bool>,
    /// Whether AI Companion completes sentences.
    pub ai_sentence_completion: Option<bool>,
    /// Whether AI Companion suggests meetings to schedule.
    pub ai_quick_schedule: Option<bool>,
    /// Whether users start polls in chats and channels.
    pub survey_poll: Option<bool>,
}

/// Which settings for mail from Zoom are locked; `true` for each that is.
#[zoom_model]
pub struct EmailNotification {
    /// Whether alternative hosts are told that they were set or removed.
    pub alternative_host_reminder: Option<bool>,
    /// Whether hosts and participants are told that a meeting was cancelled.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether hosts are told that a cloud recording is ready.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether hosts are told that somebody joined before them.
    pub jbh_reminder: Option<bool>,
    /// Whether hosts are told that a meeting was scheduled, moved or cancelled.
    pub schedule_for_reminder: Option<bool>,
}

/// Which settings for what goes on in meetings are locked; `true` for each that is.
#[zoom_model]
pub struct InMeeting {
    /// Whether people of the account see that somebody from outside takes part.
    pub alert_guest_join: Option<bool>,
    /// Whether users delete their messages in the chat of meetings.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings are streamed live to other services.
    pub allow_live_streaming: Option<bool>,
    /// Whether Zoom's own windows are seen in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether participants draw on shared screens.
    pub annotation: Option<bool>,
    /// Whether questions in a webinar's Q&A can be anonymous.
    pub anonymous_question_answer: Option<bool>,
    /// Whether hosts put attendees on hold. Zoom has given it up.
    #[deprecated = "it is being given up"]
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is on: only the video and pictures of the host and co-hosts are shown.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether users have an auto-answer group of contacts, whose calls are answered by themselves.
    pub auto_answer: Option<bool>,
    /// Whether captions are written by machine.
    pub auto_generated_captions: Option<bool>,
    /// Whether the chat of meetings is saved by itself.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts divide participants into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants write chat messages that all see.
    pub chat: Option<bool>,
    /// Whether participants ask questions that the host and others answer.
    pub meeting_question_answer: Option<bool>,
    /// Whether there are closed captions, written by the host, a participant or a device.
    pub closed_caption: Option<bool>,
    /// Whether hosts make participants co-hosts, who can do in the meeting what the host can.
    pub co_host: Option<bool>,
    /// Whether the choice of data center regions is locked.
    pub custom_data_center_regions: Option<bool>,
    /// Whether desktops cannot be shared in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screens cannot be shared while somebody from outside takes part.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether packets carry a DSCP mark, by which networks tell their class.
    pub dscp_marking: Option<bool>,
    /// Whether everything is encrypted with AES, third parties' H.323 and SIP devices included.
    pub e2e_encryption: Option<bool>,
    /// Who hears a sound when people join or leave.
    pub entry_exit_chime: Option<String>,
    /// Whether others take control of one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// Whether users give Zoom feedback from the client.
    pub feedback: Option<bool>,
    /// Whether files are sent through the chat of meetings.
    pub file_transfer: Option<bool>,
    /// Whether people see the whole transcript beside the meeting.
    pub full_transcript: Option<bool>,
    /// Whether meetings have video of higher quality, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars have video of higher quality, at the cost of bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether hosts may make participants interpreters, who translate as people speak.
    pub language_interpretation: Option<bool>,
    /// Whether hosts may make participants sign language interpreters, when they schedule or during the meeting. It
    /// needs Zoom 5.11.3 or later.
    pub sign_language_interpretation: Option<bool>,
    /// Whether captions are written by the host, a participant or a device.
    pub manual_captions: Option<bool>,
    /// Whether participants react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Whether people react with emojis in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts ask participants questions after the end; takes client 5.7.3.
    pub meeting_survey: Option<bool>,
    /// Whether users choose the original sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether hosts ask polls in meetings.
    pub polling: Option<bool>,
    /// Whether people are asked for a thumb up or down when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants write to one another in private.
    pub private_chat: Option<bool>,
    /// Whether who shares lets others control what is shared.
    pub remote_control: Option<bool>,
    /// Whether participants give feedback by icons in their list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts help a participant remotely.
    pub remote_support: Option<bool>,
    /// Whether the host asks participants for the right to unmute them. It excludes
    /// `allow_host_control_participant_mute_state`, and simulive webinars cannot have it.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether participants save captions and transcripts.
    pub save_caption: Option<bool>,
    /// Whether participants save captions and transcripts; takes `full_transcript`.
    pub save_captions: Option<bool>,
    /// Whether hosts and participants share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether users invite people through the default e-mail only.
    pub sending_default_email_invites: Option<bool>,
    /// Whether the controls of meetings are always shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether who shares lets others turn the slides; takes client 5.8.3.
    pub slide_control: Option<bool>,
    /// Whether users choose stereo audio.
    pub stereo_audio: Option<bool>,
    /// Whether invitations by the Outlook plugin are HTML and not plain text.
    pub use_html_format_email: Option<bool>,
    /// Whether users put a picture in place of what is behind them.
    pub virtual_background: Option<bool>,
    /// Whether people chat in webinars, and with whom.
    pub webinar_chat: Option<bool>,
    /// Whether webinars are streamed live to other services, and to which.
    pub webinar_live_streaming: Option<bool>,
    /// Whether the settings of polls in webinars are locked.
    pub webinar_polling: Option<bool>,
    /// Whether attendees ask questions that the host and panelists answer.
    pub webinar_question_answer: Option<bool>,
    /// Whether hosts ask attendees questions after the end.
    pub webinar_survey: Option<bool>,
    /// Whether participants share a whiteboard.
    pub whiteboard: Option<bool>,
}

/// Which settings outside the other sections are locked; `true` for each that is.
#[zoom_model]
pub struct OtherOptions {
    /// Whether mobile devices blur or hide Zoom among the recent apps.
    pub blur_snapshot: Option<bool>,
    /// What the registration for webinars offers.
    pub webinar_registration_options: Option<bool>,
}

/// Which settings for recordings are locked; `true` for each that is.
#[zoom_model]
pub struct Recording {
    /// Whether cloud recordings open for members of the account only, and not for people outside.
    pub account_user_access_recording: Option<bool>,
    /// Whether cloud recordings are deleted for good after some days.
    pub auto_delete_cmr: Option<bool>,
    /// Whether meetings are recorded from their start.
    pub auto_recording: Option<bool>,
    /// Whether hosts record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everybody who has the link of a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether hosts delete their cloud recordings; while it is off, only administrators do.
    pub host_delete_cloud_recording: Option<bool>,
    /// The addresses from which cloud recordings open.
    pub ip_address_access_control: Option<bool>,
    /// Whether hosts and participants record to a file of their own.
    pub local_recording: Option<bool>,
    /// Whether hosts cannot see their cloud recordings, which are then for administrators who manage recordings.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether only people who signed in see cloud recordings.
    pub recording_authentication: Option<bool>,
    /// Whether meetings are archived; Zoom's support must have given the account the archiving solution.
    pub archive: Option<bool>,
}

/// Which settings for scheduling meetings are locked; `true` for each that is.
#[zoom_model]
pub struct ScheduleMeeting {
    /// Whether the way participants hear and speak is locked.
    pub audio_type: Option<bool>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether only people who are signed in may join.
    pub enforce_login: Option<bool>,
    /// The e-mail domains whose signed-in users may join.
    pub enforce_login_domains: Option<String>,
    /// Whether only users who signed in from certain domains join meetings.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether people join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// Whether every meeting shows `Zoom Meeting` as its topic.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether webinars show `Zoom Webinar` as their topic, whatever it is.
    pub always_display_zoom_webinar_as_topic: Option<bool>,
    /// Whether participants' video is on when they join; they can switch it off.
    pub participant_video: Option<bool>,
    /// Whether instant meetings need a passcode, which is made at random; not with a Personal Meeting ID. Free accounts
    /// and Pro accounts of one host always have it.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether it is locked that meetings with a Personal Meeting ID need a passcode.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Whether new meetings get a passcode; not with a Personal Meeting ID. Free accounts and Pro accounts of one host
    /// always have it.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether the chat goes on before and after meetings, and for whom; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<bool>,
}

/// Which settings for callers' regions and third parties' audio are locked; `true` for each that is.
#[zoom_model]
pub struct Telephony {
    /// The regions from which most people call or are called.
    pub telephony_regions: Option<bool>,
    /// Whether people join with audio of a third party.
    pub third_party_audio: Option<bool>,
}

/// Which settings for a telephony service provider are locked; `true` for each that is.
#[zoom_model]
pub struct Tsp {
    /// Whether Zoom calls people out.
    pub call_out: Option<bool>,
    /// Whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Whether toll-free numbers are shown.
    pub display_toll_free_numbers: Option<bool>,
}

/// Which settings of an account for the security of meetings and webinars are locked.
#[zoom_model]
pub struct SecurityLocks {
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurity>,
}

/// Which settings for the security of meetings and webinars are locked; `true` for each that is.
#[zoom_model]
pub struct MeetingSecurity {
    /// Whether the setting that admits or blocks people by country or region is on.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Whether every meeting needs a passcode, a waiting room or signing in. Only Enterprise, ISV, Education and larger
    /// Business accounts can do without.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether the kind of encryption is locked.
    pub encryption_type: Option<bool>,
    /// Whether meetings can be encrypted from end to end; `encryption_type` says how.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings need a passcode, but for those with a Personal Meeting ID.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// Whether only people who signed in join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether people who join by phone need a passcode, which is made of digits for them.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether meetings with a Personal Meeting ID need a passcode.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// Whether new webinars get a passcode, which people need to join.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}

/// Which settings of an account to lock or unlock: by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum LockedAccountSettingsUpdate {
    /// The locks by group of settings, when no `option` is given.
    General(Box<GeneralLocksUpdate>),
    /// The locks of the security settings, for the option `meeting_security`.
    MeetingWebinarSecurity(SecurityLocksUpdate),
}

/// What is locked or unlocked of the settings of an account, section by section; what is left out stays as it is.
#[zoom_model]
pub struct GeneralLocksUpdate {
    /// The settings of audio conferences.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Which settings of chat are locked.
    pub chat: Option<Chat>,
    /// The settings of e-mails that Zoom sends.
    pub email_notification: Option<EmailNotification>,
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeetingUpdate>,
    /// Further settings.
    pub other_options: Option<OtherOptions>,
    /// The settings of recordings.
    pub recording: Option<Recording>,
    /// The settings that hold for scheduling.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// The settings of telephony.
    pub telephony: Option<Telephony>,
    /// Which settings of the telephony service provider are locked.
    pub tsp: Option<TspUpdate>,
}

/// The settings for what goes on in meetings that are locked or unlocked; what is left out stays as it is.
#[zoom_model]
pub struct InMeetingUpdate {
    /// Whether people of the account see that somebody from outside takes part.
    pub alert_guest_join: Option<bool>,
    /// Whether users delete their messages in the chat of meetings.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings are streamed live to other services.
    pub allow_live_streaming: Option<bool>,
    /// Whether Zoom's own windows are seen in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether participants draw on shared screens.
    pub annotation: Option<bool>,
    /// Whether questions in a webinar's Q&A can be anonymous.
    pub anonymous_question_answer: Option<bool>,
    /// Whether hosts put attendees on hold. Zoom has given it up.
    #[deprecated = "it is being given up"]
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is on: only the video and pictures of the host and co-hosts are shown.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether users have an auto-answer group of contacts, whose calls are answered by themselves.
    pub auto_answer: Option<bool>,
    /// Whether captions are written by machine.
    pub auto_generated_captions: Option<bool>,
    /// Whether the chat of meetings is saved by itself.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts divide participants into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants write chat messages that all see.
    pub chat: Option<bool>,
    /// Whether participants ask questions that the host and others answer.
    pub meeting_question_answer: Option<bool>,
    /// Whether there are closed captions, written by the host, a participant or a device.
    pub closed_caption: Option<bool>,
    /// Whether hosts make participants co-hosts, who can do in the meeting what the host can.
    pub co_host: Option<bool>,
    /// Whether the data centers for live traffic are chosen in `data_center_regions`, and not Zoom's own choice.
    pub custom_data_center_regions: Option<bool>,
    /// Whether desktops cannot be shared in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screens cannot be shared while somebody from outside takes part.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether DSCP marking is locked.
    pub dscp_marking: Option<bool>,
    /// Whether everything is encrypted with AES, third parties' H.323 and SIP devices included.
    pub e2e_encryption: Option<bool>,
    /// Who hears a sound when people join or leave.
    pub entry_exit_chime: Option<String>,
    /// Whether others take control of one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// Whether users give Zoom feedback from the client.
    pub feedback: Option<bool>,
    /// Whether files are sent through the chat of meetings.
    pub file_transfer: Option<bool>,
    /// Whether people see the whole transcript beside the meeting.
    pub full_transcript: Option<bool>,
    /// Whether meetings have video of higher quality, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars have video of higher quality, at the cost of bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether hosts may make participants interpreters, who translate as people speak.
    pub language_interpretation: Option<bool>,
    /// Whether hosts may make participants sign language interpreters, when they schedule or during the meeting. It
    /// needs Zoom 5.11.3 or later.
    pub sign_language_interpretation: Option<bool>,
    /// Whether people react with emojis in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts ask participants questions after the end; takes client 5.7.3.
    pub meeting_survey: Option<bool>,
    /// Whether users choose the original sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether hosts ask polls in meetings.
    pub polling: Option<bool>,
    /// Whether people are asked for a thumb up or down when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants write to one another in private.
    pub private_chat: Option<bool>,
    /// Whether who shares lets others control what is shared.
    pub remote_control: Option<bool>,
    /// Whether participants give feedback by icons in their list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts help a participant remotely.
    pub remote_support: Option<bool>,
    /// Whether the host asks participants for the right to unmute them. It excludes
    /// `allow_host_control_participant_mute_state`, and simulive webinars cannot have it.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether participants save captions and transcripts.
    pub save_caption: Option<bool>,
    /// Whether participants save captions and transcripts; takes `full_transcript`.
    pub save_captions: Option<bool>,
    /// Whether hosts and participants share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether users invite people through the default e-mail only.
    pub sending_default_email_invites: Option<bool>,
    /// Whether the controls of meetings are always shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether who shares lets others turn the slides; takes client 5.8.3.
    pub slide_control: Option<bool>,
    /// Whether users choose stereo audio.
    pub stereo_audio: Option<bool>,
    /// Whether invitations by the Outlook plugin are HTML and not plain text.
    pub use_html_format_email: Option<bool>,
    /// Whether users put a picture in place of what is behind them.
    pub virtual_background: Option<bool>,
    /// Whether people chat in webinars, and with whom.
    pub webinar_chat: Option<bool>,
    /// Whether webinars are streamed live to other services, and to which.
    pub webinar_live_streaming: Option<bool>,
    /// Whether the settings of polls in webinars are locked.
    pub webinar_polling: Option<bool>,
    /// Whether attendees ask questions that the host and panelists answer.
    pub webinar_question_answer: Option<bool>,
    /// Whether hosts ask attendees questions after the end.
    pub webinar_survey: Option<bool>,
    /// Whether participants share a whiteboard.
    pub whiteboard: Option<bool>,
}

/// The settings for scheduling meetings that are locked or unlocked; what is left out stays as it is.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// Whether the way participants hear and speak is locked.
    pub audio_type: Option<bool>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether only people who are signed in may join.
    pub enforce_login: Option<bool>,
    /// The e-mail domains whose signed-in users may join.
    pub enforce_login_domains: Option<String>,
    /// Whether only users who signed in from certain domains join meetings.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether people join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// Whether every meeting shows `Zoom Meeting` as its topic.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether webinars show `Zoom Webinar` as their topic, whatever it is.
    pub always_display_zoom_webinar_as_topic: Option<bool>,
    /// Whether participants' video is on when they join; they can switch it off.
    pub participant_video: Option<bool>,
    /// Whether users have a Personal Meeting ID for their meetings.
    pub personal_meeting: Option<bool>,
    /// Whether instant meetings need a passcode, which is made at random; not with a Personal Meeting ID. Free accounts
    /// and Pro accounts of one host always have it.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether it is locked that meetings with a Personal Meeting ID need a passcode.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Whether new meetings get a passcode; not with a Personal Meeting ID. Free accounts and Pro accounts of one host
    /// always have it.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether the chat goes on before and after meetings, and for whom; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<bool>,
}

/// The settings for a telephony service provider that are locked or unlocked; what is left out stays as it is.
#[zoom_model]
pub struct TspUpdate {
    /// Whether Zoom calls people out.
    pub call_out: Option<bool>,
    /// Whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
}

/// What is locked or unlocked of the settings of an account for the security of meetings and webinars; what is left out
/// stays as it is.
#[zoom_model]
pub struct SecurityLocksUpdate {
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurityUpdate>,
}

/// The settings for the security of meetings and webinars that are locked or unlocked; what is left out stays as it is.
#[zoom_model]
pub struct MeetingSecurityUpdate {
    /// Whether the setting that admits or blocks people by country or region is on.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Whether every meeting needs a passcode, a waiting room or signing in. Only Enterprise, ISV, Education and larger
    /// Business accounts can do without.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// How the meeting is encrypted. With end-to-end encryption, cloud recording, dialling in and the like are off.
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings can be encrypted from end to end; `encryption_type` says how.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings need a passcode, but for those with a Personal Meeting ID.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// Whether only people who signed in join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether people who join by phone need a passcode, which is made of digits for them.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether meetings with a Personal Meeting ID need a passcode.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// Whether new webinars get a passcode, which people need to join.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}
