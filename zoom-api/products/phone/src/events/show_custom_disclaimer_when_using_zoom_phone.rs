//! Events: show custom disclaimer when using zoom phone.

use zoom_api::zoom_model;

/// Frequency of the disclaimer.
#[zoom_model]
pub enum DisplayFrequency {
    /// Only the first time.
    FirstTimeOnly,
    /// Every time.
    EveryTime,
    /// Every month.
    EveryMonth,
    /// Every quarter.
    EveryQuarter,
    /// Every 6 months.
    #[zoom(rename = "every_6_months")]
    Every6Months,
    /// Every year.
    EveryYear,
}

/// Disclaimer that users see in Zoom Phone.
#[zoom_model]
pub struct CustomDisclaimer {
    /// Language code of the disclaimer, such as `en-US`.
    pub language: Option<String>,
    /// Heading of the disclaimer.
    pub title: Option<String>,
    /// Text of the disclaimer.
    pub body: Option<String>,
}
