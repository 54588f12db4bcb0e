//! Account settings: other options.

use zoom_api::zoom_model;

/// Other settings of an account.
#[zoom_model]
pub struct OtherOptions {
    /// Whether administrators can activate new users immediately with a common default passcode, before the users set
    /// their own.
    pub allow_auto_active_users: Option<bool>,
    /// Whether pages show a badge for help by chat.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether profile cards, meetings and webinars can show the pronouns of users.
    pub allow_users_enter_and_share_pronouns: Option<bool>,
    /// Whether mobile devices blur or hide Zoom in the task switcher.
    pub blur_snapshot: Option<bool>,
    /// Whether assistants can see the other meetings of the users they schedule for.
    pub display_meetings_scheduled_for_others: Option<bool>,
    /// Meeting quality data on the dashboard.
    pub meeting_qos_and_mos: Option<MeetingQosAndMos>,
    /// Whether the dashboard and reports include meetings with a single participant.
    pub show_one_user_meeting_on_dashboard: Option<bool>,
    /// Content delivery network for static web content.
    pub use_cdn: Option<UseCdn>,
    /// Registration options of webinars.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
    /// Whether attendee reports show the email addresses of signed-in guests.
    pub email_in_attendee_report_for_meeting: Option<bool>,
}

/// Display of quality scores and network alerts on the dashboard.
#[zoom_model]
pub enum MeetingQosAndMos {
    /// Never.
    Hidden = 0,
    /// With Zoom's thresholds.
    Shown = 1,
    /// With the account's custom thresholds.
    CustomThresholds = 2,
    /// Shown, with the account's custom thresholds.
    ShownWithCustomThresholds = 3,
}

/// Content delivery network (CDN) for static files.
#[zoom_model]
pub enum UseCdn {
    /// None.
    None,
    /// Amazon CloudFront; Wangsu in mainland China.
    Default,
    /// Wangsu, everywhere.
    Wangsu,
}

/// Options of hosts for webinar registration.
#[zoom_model]
pub struct WebinarRegistrationOptions {
    /// Whether hosts can show join information on the registration confirmation page.
    pub allow_host_to_enable_join_info: Option<bool>,
    /// Whether hosts can show social media buttons on the registration page.
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
    /// Whether registration can have custom questions.
    pub enable_custom_questions: Option<bool>,
}
