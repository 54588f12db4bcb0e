//! Logs: consumer.

use zoom_api::zoom_model;

/// Consumer of a logged engagement.
#[zoom_model(response)]
pub struct Consumer {
    /// Name of the consumer.
    pub consumer_name: Option<String>,
    /// Email address of the consumer.
    pub consumer_email: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
}

/// Consumer of a journey.
#[zoom_model(response)]
pub struct JourneyConsumer {
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
}
