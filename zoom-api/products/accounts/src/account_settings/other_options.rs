//! Account settings: other options.

use zoom_api::zoom_model;

/// Settings of an account that belong to no other section.
#[zoom_model]
pub struct OtherOptions {
    /// Whether administrators can activate new users at once with a common default passcode, before the users set their
    /// own.
    pub allow_auto_active_users: Option<bool>,
    /// Whether pages show a badge for help by chat.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether users can put pronouns on their profile cards and show them in meetings and webinars.
    pub allow_users_enter_and_share_pronouns: Option<bool>,
    /// Whether mobile devices blur or hide Zoom among the recent apps.
    pub blur_snapshot: Option<bool>,
    /// Whether assistants can see the other meetings of those for whom they schedule.
    pub display_meetings_scheduled_for_others: Option<bool>,
    /// What of meetings' quality the dashboard shows.
    pub meeting_qos_and_mos: Option<MeetingQosAndMos>,
    /// Whether meetings of a single person are in the dashboard and in reports.
    pub show_one_user_meeting_on_dashboard: Option<bool>,
    /// The content delivery network for the web pages' static parts.
    pub use_cdn: Option<UseCdn>,
    /// What the registration for webinars offers.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
    /// Whether attendee reports show the addresses of signed-in guests.
    pub email_in_attendee_report_for_meeting: Option<bool>,
}

/// How the dashboard shows quality scores and network alerts.
#[zoom_model]
pub enum MeetingQosAndMos {
    /// Not at all.
    Hidden = 0,
    /// With Zoom's thresholds.
    Shown = 1,
    /// With the account's own thresholds.
    CustomThresholds = 2,
    /// Shown, and with the account's own thresholds.
    ShownWithCustomThresholds = 3,
}

/// Which content delivery network (CDN) users load static files from.
#[zoom_model]
pub enum UseCdn {
    /// None.
    None,
    /// Amazon CloudFront; Wangsu in mainland China.
    Default,
    /// Wangsu, for all.
    Wangsu,
}

/// What hosts can do with the registration for webinars.
#[zoom_model]
pub struct WebinarRegistrationOptions {
    /// Whether hosts let the page after registration show how to join.
    pub allow_host_to_enable_join_info: Option<bool>,
    /// Whether hosts let the registration page show buttons for social networks.
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
    /// Whether registration has questions of one's own.
    pub enable_custom_questions: Option<bool>,
}
