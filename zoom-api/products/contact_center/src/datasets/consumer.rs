//! Datasets: consumer.

use zoom_api::zoom_model;

/// Consumer of an engagement.
#[zoom_model(response)]
pub struct Consumer {
    /// Email address of the consumer.
    pub consumer_email: Option<String>,
    /// Name of the consumer.
    pub consumer_name: Option<String>,
}
