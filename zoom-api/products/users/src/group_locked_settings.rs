//! Settings that are locked for the members of a group: look them up, lock and unlock them.
//!
//! Members cannot change a locked setting for themselves. Here `true` says that a setting is locked, not that it is on.

use super::{EncryptionType, IpAddressAccessControl};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Looks up which settings of a group are locked.
///
/// Members cannot change a locked setting for themselves. `force_pmi_jbh_password` among the meeting settings has been
/// out of use since 22 September 2019. The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [Get locked settings](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/lock_settings).
#[zoom_endpoint(
    GET, "/groups/<group_id>/lock_settings",
    scopes = ["group:read:admin", "group:write:admin", "group:read:lock_settings:admin"],
    rate_limit = Medium,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn get_locked_group_settings(
    /// The group.
    group_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    option: Option<String>,
) -> LockedGroupSettings;

/// Locks or unlocks settings of a group.
///
/// Members cannot change a locked setting for themselves. `force_pmi_jbh_password` among the meeting settings has been
/// out of use since 22 September 2019. The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [Update locked settings](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D/lock_settings).
#[zoom_endpoint(
    PATCH, "/groups/<group_id>/lock_settings", json,
    scopes = ["group:write:admin", "group:update:lock_settings:admin"],
    rate_limit = Medium,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn update_locked_group_settings(
    /// The group.
    group_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    #[query]
    option: Option<String>,
    /// What to lock and to unlock.
    #[body]
    locked_group_settings: LockedGroupSettingsUpdate,
) -> NoContent;

/// Which settings of a group are locked: by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum LockedGroupSettings {
    /// The locks by group of settings, when no `option` is given.
    General(GeneralLocks),
    /// The locks of the security settings, for the option `meeting_security`.
    MeetingWebinarSecurity(SecurityLocks),
}

/// Which settings of a group are locked, section by section.
#[zoom_model]
pub struct GeneralLocks {
    /// Which settings of audio conferences are locked.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Which settings of e-mails that Zoom sends are locked.
    pub email_notification: Option<EmailNotification>,
    /// Which settings that hold during meetings are locked.
    pub in_meeting: Option<InMeeting>,
    /// Which further settings are locked.
    pub other_options: Option<OtherOptions>,
    /// Which settings of recordings are locked.
    pub recording: Option<Recording>,
    /// Which settings that hold for scheduling are locked.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// Which settings of telephony are locked.
    pub telephony: Option<Telephony>,
}

/// Which settings for joining by phone are locked; `true` for each that is.
#[zoom_model]
pub struct AudioConferencing {
    /// The lock on whether people can dial toll-free and fee-based numbers.
    pub toll_free_and_fee_based_toll_call: Option<bool>,
    /// The lock on whether people can dial toll numbers.
    pub toll_call: Option<bool>,
    /// The lock on whether Zoom can call people, and people can be invited by phone.
    pub call_me_and_invite_by_phone: Option<bool>,
    /// The lock on whether there are personal audio conferences.
    pub personal_audio_conference: Option<bool>,
    /// The lock on whether and how phone numbers are masked in the list of participants.
    pub participant_phone_masking: Option<bool>,
}

/// Which settings for mail from Zoom are locked; `true` for each that is.
#[zoom_model]
pub struct EmailNotification {
    /// The lock on whether alternative hosts are told that they were set or removed.
    pub alternative_host_reminder: Option<bool>,
    /// The lock on whether hosts and participants are told that a meeting was cancelled. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub cancel_meeting_reminder: Option<bool>,
    /// The lock on whether hosts are told that a cloud recording is ready.
    pub cloud_recording_available_reminder: Option<bool>,
    /// The lock on whether hosts are told that somebody joined before them.
    pub jbh_reminder: Option<bool>,
    /// The lock on whether hosts are told that a meeting was scheduled, moved or cancelled.
    pub schedule_for_reminder: Option<bool>,
}

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

/// Which settings outside the other sections are locked; `true` for each that is.
#[zoom_model]
pub struct OtherOptions {
    /// The lock on whether mobile devices blur or hide Zoom among the recent apps.
    pub blur_snapshot: Option<bool>,
}

/// Which settings for recordings are locked; `true` for each that is.
#[zoom_model]
pub struct Recording {
    /// The lock on whether cloud recordings open for members of the account only, and not for people outside.
    pub account_user_access_recording: Option<bool>,
    /// The lock on whether cloud recordings are deleted for good after some days.
    pub auto_delete_cmr: Option<bool>,
    /// The lock on whether meetings are recorded from their start.
    pub auto_recording: Option<bool>,
    /// The lock on whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// The lock on whether everybody who has the link of a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// The lock on whether hosts can delete their cloud recordings.
    pub host_delete_cloud_recording: Option<bool>,
    /// The addresses from which cloud recordings open.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// The lock on whether hosts and participants can record to a file of their own.
    pub local_recording: Option<bool>,
    /// The lock on whether hosts cannot see their cloud recordings, which are then for administrators who manage
    /// recordings.
    pub prevent_host_access_recording: Option<bool>,
    /// The lock on whether only people who signed in can see cloud recordings.
    pub recording_authentication: Option<bool>,
    /// The lock on whether meetings are archived.
    pub archive: Option<bool>,
}

/// Which settings for scheduling meetings are locked; `true` for each that is.
#[zoom_model]
pub struct ScheduleMeeting {
    /// Whether the way participants hear and speak is locked.
    pub audio_type: Option<bool>,
    /// The lock on whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// The lock on whether personal meetings need a passcode where people join before the host. Zoom has given it up.
    pub force_pmi_jbh_password: Option<bool>,
    /// The lock on whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// The lock on whether people can join before the host.
    pub join_before_host: Option<bool>,
    /// The lock on whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// The lock on whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
    /// The lock on whether participants' video is on when they join.
    pub participant_video: Option<bool>,
    /// The lock on whether people who join by phone need a passcode, which is made anew for meetings that are scheduled
    /// or changed.
    #[zoom(secret)]
    pub pstn_password_protected: Option<bool>,
    /// The lock on whether instant meetings need a passcode, which is made at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// The lock on whether meetings with a Personal Meeting ID need a passcode.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// The lock on whether new meetings get a passcode.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// The lock on whether users are reminded of meetings on their desktop.
    pub upcoming_meeting_reminder: Option<bool>,
    /// The lock on whether the chat goes on before and after meetings, and for whom.
    pub continuous_meeting_chat: Option<bool>,
}

/// Which settings for callers' regions and third parties' audio are locked; `true` for each that is.
#[zoom_model]
pub struct Telephony {
    /// The lock on the regions from which most people call or are called.
    pub telephony_regions: Option<bool>,
    /// The lock on whether people can join with audio of a third party.
    pub third_party_audio: Option<bool>,
}

/// Which settings of a group for the security of meetings and webinars are locked.
#[zoom_model]
pub struct SecurityLocks {
    /// Which settings of meetings' security are locked.
    pub meeting_security: Option<MeetingSecurity>,
}

/// Which settings for the security of meetings and webinars are locked; `true` for each that is.
#[zoom_model]
pub struct MeetingSecurity {
    /// The lock on whether people are admitted or blocked by country or region.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// The lock on whether every meeting needs a passcode, a waiting room or signing in.
    pub auto_security: Option<bool>,
    /// The lock on whether users of certain domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// The lock on whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// How the meeting is encrypted. With end-to-end encryption, cloud recording, dialling in and the like are off.
    pub encryption_type: Option<EncryptionType>,
    /// The lock on whether meetings can be encrypted from end to end.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// The lock on whether meetings need a passcode, but for those with a Personal Meeting ID.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// The lock on whether only people who signed in can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// The lock on whether people who join by phone need a passcode, made of digits.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// The lock on whether meetings with a Personal Meeting ID need a passcode.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// The lock on whether people wait until the host lets them in.
    pub waiting_room: Option<bool>,
    /// The lock on whether new webinars get a passcode, which people need to join.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}

/// Which settings of a group to lock or unlock: by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum LockedGroupSettingsUpdate {
    /// The locks by group of settings, when no `option` is given.
    General(GeneralLocksUpdate),
    /// The locks of the security settings, for the option `meeting_security`.
    MeetingWebinarSecurity(SecurityLocks),
}

/// What is locked or unlocked of the settings of a group, section by section; what is left out stays as it is.
#[zoom_model]
pub struct GeneralLocksUpdate {
    /// Which settings of audio conferences to lock or unlock.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Which settings of e-mails that Zoom sends to lock or unlock.
    pub email_notification: Option<EmailNotificationUpdate>,
    /// Which settings that hold during meetings to lock or unlock.
    pub in_meeting: Option<InMeetingUpdate>,
    /// Which further settings to lock or unlock.
    pub other_options: Option<OtherOptions>,
    /// Which settings of recordings to lock or unlock.
    pub recording: Option<RecordingUpdate>,
    /// Which settings that hold for scheduling to lock or unlock.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// Which settings of telephony to lock or unlock.
    pub telephony: Option<Telephony>,
}

/// Which settings for e-mails to lock (`true`) or unlock (`false`); what is left out stays as it is.
#[zoom_model]
pub struct EmailNotificationUpdate {
    /// The lock on whether alternative hosts are told that they were set or removed.
    pub alternative_host_reminder: Option<bool>,
    /// The lock on whether hosts and participants are told that a meeting was cancelled.
    pub cancel_meeting_reminder: Option<bool>,
    /// The lock on whether hosts are told that a cloud recording is ready.
    pub cloud_recording_available_reminder: Option<bool>,
    /// The lock on whether hosts are told that somebody joined before them.
    pub jbh_reminder: Option<bool>,
    /// The lock on whether hosts are told that a meeting was scheduled, moved or cancelled.
    pub schedule_for_reminder: Option<bool>,
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

/// Which settings for recordings to lock (`true`) or unlock (`false`); what is left out stays as it is.
#[zoom_model]
pub struct RecordingUpdate {
    /// The lock on whether cloud recordings open for members of the account only, and not for people outside.
    pub account_user_access_recording: Option<bool>,
    /// The lock on whether cloud recordings are deleted for good after some days.
    pub auto_delete_cmr: Option<bool>,
    /// The lock on whether meetings are recorded from their start.
    pub auto_recording: Option<bool>,
    /// The lock on whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// The lock on whether everybody who has the link of a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// The lock on whether hosts can delete their cloud recordings.
    pub host_delete_cloud_recording: Option<bool>,
    /// The addresses from which cloud recordings open.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// The lock on whether hosts and participants can record to a file of their own.
    pub local_recording: Option<bool>,
    /// The lock on whether only people who signed in can see cloud recordings.
    pub recording_authentication: Option<bool>,
    /// The lock on whether meetings are archived.
    pub archive: Option<bool>,
}

/// Which settings for scheduling meetings to lock (`true`) or unlock (`false`); what is left out stays as it is.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// Whether the way participants hear and speak is locked.
    pub audio_type: Option<bool>,
    /// The lock on whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// The lock on whether personal meetings need a passcode where people join before the host. Zoom has given it up.
    #[deprecated = "it is being given up"]
    pub force_pmi_jbh_password: Option<bool>,
    /// The lock on whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// The lock on whether people can join before the host.
    pub join_before_host: Option<bool>,
    /// The lock on whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// The lock on whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
    /// The lock on whether participants' video is on when they join.
    pub participant_video: Option<bool>,
    /// The lock on whether users have a Personal Meeting ID for their meetings.
    pub personal_meeting: Option<bool>,
    /// The lock on whether people who join by phone need a passcode, which is made anew for meetings that are scheduled
    /// or changed.
    #[zoom(secret)]
    pub pstn_password_protected: Option<bool>,
    /// The lock on whether instant meetings need a passcode, which is made at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// The lock on whether meetings with a Personal Meeting ID need a passcode.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// The lock on whether new meetings get a passcode.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// The lock on whether users are reminded of meetings on their desktop.
    pub upcoming_meeting_reminder: Option<bool>,
    /// The lock on whether the chat goes on before and after meetings, and for whom.
    pub continuous_meeting_chat: Option<bool>,
}
