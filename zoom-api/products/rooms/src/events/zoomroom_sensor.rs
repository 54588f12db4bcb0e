//! Events: zoomroom sensor.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// The sensors of a Zoom Room reported data.
///
/// Sent every five minutes. Requires a Business or Enterprise plan. Air sensors need version 5.5.0 of Zoom Rooms or
/// later and are not supported by Zoom Rooms for macOS and Windows and by Windows controllers. Counting people needs
/// version 5.5.0 (Windows, macOS, controllers for iOS and Android) or 5.6.6 (Android) or later.
#[zoom_event(
    "zoomroom.sensor_data",
    scopes = ["room:read:admin", "zoom_rooms:read:sensor_data:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/zoomroom/POSTzoomroom.sensor_data",
)]
pub struct ZoomroomSensorData {
    /// Account of the Zoom Room.
    pub account_id: String,
    /// Zoom Room.
    pub object: ZoomroomSensorDataObject,
}

/// Zoom Room in `zoomroom.sensor_data` events.
#[zoom_model]
pub struct ZoomroomSensorDataObject {
    /// ID of the Zoom Room.
    pub id: String,
    /// Name of the Zoom Room.
    pub room_name: Option<String>,
    /// ID of the device with the sensor.
    pub device_id: Option<String>,
    /// Values that the sensors reported.
    pub sensor_data: Vec<SensorData>,
}

/// Values that a sensor reported.
#[zoom_model]
pub struct SensorData {
    /// When the sensor reported the value (UTC).
    pub date_time: Option<Timestamp>,
    /// Quantity that the sensor measures.
    pub sensor_type: Option<SensorType>,
    /// Measured value.
    pub sensor_value: Option<String>,
}

/// Quantity that a sensor measures.
#[zoom_model]
pub enum SensorType {
    /// Carbon dioxide.
    #[zoom(rename = "CO2")]
    Co2,
    /// Temperature.
    #[zoom(rename = "TEMPERATURE")]
    Temperature,
    /// Number of people in the room.
    #[zoom(rename = "REAL_TIME_PEOPLE_COUNT")]
    RealTimePeopleCount,
    /// Humidity.
    #[zoom(rename = "HUMIDITY")]
    Humidity,
    /// Volatile organic compounds.
    #[zoom(rename = "VOC")]
    Voc,
    /// Air quality index.
    #[zoom(rename = "AQI")]
    Aqi,
    /// Particles of up to 2.5 micrometers.
    #[zoom(rename = "PM25")]
    Pm25,
    /// Particles of up to 10 micrometers.
    #[zoom(rename = "PM10")]
    Pm10,
    /// Air pressure.
    #[zoom(rename = "AIR_PRESSURE")]
    AirPressure,
}
