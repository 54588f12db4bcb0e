//! Events: vod.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// A person registered for a video-on-demand channel.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.vod_registration_created",
    scopes = ["zoom_events_vod_registration:read", "zoom_events_vod_registration:read:admin", "zoom_events:read:vod_registrations", "zoom_events:read:vod_registrations:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.vod_registration_created",
)]
pub struct ZoomEventsVodRegistrationCreated {
    /// Account of the event's host.
    pub account_id: String,
    /// Registration.
    pub object: ZoomEventsVodRegistrationCreatedObject,
}

/// Registration in `zoom_events.vod_registration_created` events.
#[zoom_model]
pub struct ZoomEventsVodRegistrationCreatedObject {
    /// ID of the video-on-demand channel.
    pub channel_id: Option<String>,
    /// ID of the hub that holds the channel.
    pub hub_id: Option<String>,
    /// User ID of the channel's host, who created the channel.
    pub host_id: Option<String>,
    /// ID of the registration.
    pub registration_id: Option<String>,
    /// Email address of the registrant.
    pub email: Option<String>,
    /// When the person registered (UTC).
    pub registration_date: Option<Timestamp>,
    /// How registrants sign in: with a Zoom account, with a one-time password sent by email, or not at all.
    pub authentication_method: Option<VodAuthenticationMethod>,
    /// Personal link of the registrant to the channel.
    #[zoom(secret)]
    pub join_link: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province of the registrant.
    pub state: Option<String>,
    /// ZIP or postal code.
    pub zip: Option<String>,
    /// Country code, two letters.
    pub country: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Industry of the registrant.
    pub industry: Option<String>,
    /// Job title of the registrant.
    pub job_title: Option<String>,
    /// Organization of the registrant.
    pub organization: Option<String>,
    /// Number of employees of the registrant's organization.
    pub organization_size: Option<String>,
    /// Questions and comments of the registrant.
    pub comments: Option<String>,
    /// Custom registration questions with the answers.
    #[zoom(max_items = 100)]
    pub custom_questions: Vec<CustomQuestion>,
}

/// How registrants sign in.
#[zoom_model]
pub enum VodAuthenticationMethod {
    /// With a Zoom account.
    ZoomAccount,
    /// With a one-time password by email.
    #[zoom(rename = "email_opt")]
    EmailOtp,
    /// Not at all.
    NoAuth,
}

/// Custom registration question with the answers.
#[zoom_model]
pub struct CustomQuestion {
    /// Text of the question.
    pub title: Option<String>,
    /// Answer of the registrant.
    pub answer: Option<String>,
}
