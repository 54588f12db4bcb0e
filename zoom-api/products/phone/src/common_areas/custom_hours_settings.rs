//! Common areas: custom hours settings.

use super::super::{CustomHour, SiteHourType};
use zoom_api::zoom_model;

/// Opening hours of a common area.
#[zoom_model]
pub struct CustomHoursSettings {
    /// Hours of each weekday.
    pub custom_hours: Vec<CustomHour>,
    /// Whether the hours are custom (2) or the extension is open all the time (1).
    pub custom_hour_type: Option<SiteHourType>,
}
