//! Queues: video callback settings.

use zoom_api::zoom_model;

/// Hours of a weekday in which callbacks are offered.
#[zoom_model]
pub struct CallbackOfferTime {
    /// Day of the week.
    pub callback_offer_day: Option<Weekday>,
    /// Start of the hours, from `00:00` to `23:59`.
    pub callback_offer_start_time: Option<String>,
    /// End of the hours, from `00:00` to `23:59`.
    pub callback_offer_end_time: Option<String>,
}

/// Day of the week.
#[zoom_model]
pub enum Weekday {
    /// Monday.
    #[zoom(rename = "Mon")]
    Monday,
    /// Tuesday.
    #[zoom(rename = "Tue")]
    Tuesday,
    /// Wednesday.
    #[zoom(rename = "Wed")]
    Wednesday,
    /// Thursday.
    #[zoom(rename = "Thu")]
    Thursday,
    /// Friday.
    #[zoom(rename = "Fri")]
    Friday,
    /// Saturday.
    #[zoom(rename = "Sat")]
    Saturday,
    /// Sunday.
    #[zoom(rename = "Sun")]
    Sunday,
}

/// Hours of a weekday in which callbacks are made.
#[zoom_model]
pub struct CallbackReturnDay {
    /// Day of the week.
    pub callback_return_day: Option<Weekday>,
    /// Start of the hours, from `00:00` to `23:59`.
    pub callback_return_start_time: Option<String>,
    /// End of the hours, from `00:00` to `23:59`.
    pub callback_return_end_time: Option<String>,
}

/// Settings for callbacks of a video queue.
#[zoom_model]
pub struct VideoCallbackSettings {
    /// Whether video callback is enabled.
    pub enable_video_callback: Option<bool>,
    /// Waiting time after which a callback is offered, in minutes, in steps of 5.
    #[zoom(min = 5, max = 40)]
    pub time_to_offer_callback: Option<u32>,
    /// Validity of the callback URL, in minutes.
    #[zoom(min = 2, max = 5)]
    pub callback_url_expiration: Option<u32>,
    /// Whether the callback URL is resent.
    pub enable_resend_callback_url: Option<bool>,
    /// Time after which the callback URL is resent, in seconds.
    pub resend_callback_url_time: Option<ResendCallbackUrlTime>,
    /// Whether the consumer's phone is notified of the callback.
    pub enable_mobile_notification: Option<bool>,
    /// Time for which the callback stays in the queue, in minutes; at most 14 days.
    #[zoom(min = 60, max = 20160)]
    pub callback_timeout: Option<u32>,
    /// Whether the consumer is notified of a canceled callback by email.
    pub enable_callback_cancel_message: Option<bool>,
    /// Subject of the email about a canceled callback.
    #[zoom(max_length = 60)]
    pub callback_cancel_email_subject: Option<String>,
    /// Text of the email about a canceled callback.
    #[zoom(max_length = 1000)]
    pub callback_cancel_email_body: Option<String>,
    /// Whether the consumer is notified of a canceled callback by SMS.
    pub enable_callback_cancel_sms_message: Option<bool>,
    /// Text of the SMS about a canceled callback.
    #[zoom(max_length = 140)]
    pub callback_cancel_sms_text: Option<String>,
    /// Whether callbacks are offered only at certain hours; requires `callback_offer_time`.
    pub enable_callback_offter_time: Option<bool>,
    /// Hours in which callbacks are offered; required if `enable_callback_offter_time` is `true`.
    pub callback_offer_time: Vec<CallbackOfferTime>,
    /// Whether callbacks are made only at certain hours.
    pub enable_callback_return_time: Option<bool>,
    /// Time zone of the hours in which callbacks are made, as IANA identifier; required if
    /// `enable_callback_return_time` is `true`.
    pub callback_return_timezone_id: Option<String>,
    /// Hours in which callbacks are made; required if `enable_callback_return_time` is `true`.
    pub callback_return_day: Vec<CallbackReturnDay>,
}

/// Time after which the URL of a callback is resent, in seconds.
#[zoom_model]
pub enum ResendCallbackUrlTime {
    /// 60 seconds.
    #[zoom(rename = "60")]
    After60,
    /// 90 seconds.
    #[zoom(rename = "90")]
    After90,
    /// 120 seconds.
    #[zoom(rename = "120")]
    After120,
}
