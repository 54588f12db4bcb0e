//! Forecasts of work volume and of the agents needed.

use jiff::Timestamp;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists forecasts.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/workforce-management/forecasts",
    scopes = ["workforce_management:read:admin", "workforce_management:read:forecasts:admin"],
    rate_limit = Medium,
    paged = forecasts,
    operation = "Listforecasts",
    docs = "https://developers.zoom.us/docs/api/workforce-management/#tag/forecasts/GET/workforce-management/forecasts",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
    )
)]
pub fn list_forecasts(
    /// Name of the forecasts to list.
    #[zoom(max_length = 36)]
    name: Option<String>,
    /// Name of a scheduling group in the forecasts.
    #[zoom(max_length = 36)]
    scheduling_group_name: Option<String>,
    /// State of the forecasts to list.
    status: Option<ForecastStatus>,
    /// Kind of the forecasts to list.
    #[query(rename = "type")]
    kind: Option<ForecastType>,
    #[zoom(max_length = 36)] next_page_token: Option<String>,
    #[zoom(default = 10, min = 1, max = 50)] page_size: Option<u32>,
    /// ID of the division whose forecasts are listed.
    division_id: Option<String>,
) -> ForecastPage;

/// Returns the forecasted values of a scheduling group.
#[zoom_endpoint(
    GET, "/workforce-management/forecasts/<forecast_id>/scheduling-groups/<scheduling_group_id>",
    scopes = ["workforce_management:read:admin", "workforce_management:read:forecasts:admin"],
    rate_limit = Medium,
    operation = "Getforecastofschedulinggroup",
    docs = "https://developers.zoom.us/docs/api/workforce-management/#tag/forecasts/GET/workforce-management/forecasts/%7BforecastId%7D/scheduling-groups/%7BschedulingGroupId%7D",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
        /// The forecast or the scheduling group does not exist.
        404 => NotFound,
    )
)]
pub fn get_forecast(
    /// ID of the forecast.
    #[zoom(max_length = 30)]
    forecast_id: String,
    /// ID of the scheduling group.
    #[zoom(max_length = 30)]
    scheduling_group_id: String,
    /// ID of the division.
    division_id: Option<String>,
) -> Forecast;

/// Forecast for a scheduling group.
#[zoom_model(response)]
pub struct Forecast {
    /// ID of the forecast.
    #[zoom(max_length = 30)]
    pub forecast_id: String,
    /// ID of the scheduling group.
    #[zoom(max_length = 30)]
    pub scheduling_group_id: String,
    /// Values of each interval.
    #[zoom(max_items = 1000)]
    pub forecast_intervals: Vec<ForecastInterval>,
}

/// Values of one interval of a forecast.
#[zoom_model(response)]
pub struct ForecastInterval {
    /// Start of the interval.
    pub timestamp: Timestamp,
    /// Forecasted values.
    pub forecast: ForecastValues,
    /// Values of the later forecast.
    pub reforecast: Option<ForecastValues>,
}

/// Forecasted agents and volume.
#[zoom_model(response)]
pub struct ForecastValues {
    /// Number of agents needed.
    pub agents: f64,
    /// Forecast for voice queues.
    pub voice: Option<ChannelForecast>,
    /// Forecast for messaging queues.
    pub messaging: Option<ChannelForecast>,
    /// Forecast for queues of deferrable work.
    pub deferrable: Option<ChannelForecast>,
}

/// Forecast for the queues of one channel category.
#[zoom_model(response)]
pub struct ChannelForecast {
    /// Forecasted average handle time, in seconds.
    #[zoom(rename = "aht")]
    pub average_handle_time: f64,
    /// Average handle time as a planner edited it, in seconds; `-1` if not edited.
    #[zoom(rename = "e_aht")]
    pub edited_average_handle_time: f64,
    /// Forecasted volume.
    #[zoom(rename = "vol")]
    pub volume: f64,
    /// Volume as a planner edited it; `-1` if not edited.
    #[zoom(rename = "e_vol")]
    pub edited_volume: f64,
}

/// Page of forecasts.
#[zoom_model(response)]
pub struct ForecastPage {
    pub next_page_token: Option<String>,
    pub page_size: u32,
    /// Total number of records.
    pub total_records: u64,
    /// Forecasts.
    pub forecasts: Vec<ListedForecast>,
}

/// Forecast in a list.
#[zoom_model(response)]
pub struct ListedForecast {
    /// ID of the forecast.
    #[zoom(max_length = 30)]
    pub forecast_id: String,
    /// Name of the forecast.
    #[zoom(max_length = 36)]
    pub name: String,
    /// Description of the forecast.
    pub description: String,
    /// Kind of the forecast.
    #[zoom(rename = "type")]
    pub kind: ForecastType,
    /// State of the forecast.
    pub status: ForecastStatus,
    /// Start of the forecast.
    pub start: Timestamp,
    /// End of the forecast.
    pub end: Timestamp,
    /// Time of the creation.
    pub create_time: Timestamp,
    /// Time of the last change.
    pub modify_time: Timestamp,
    /// Length of an interval, in minutes.
    #[zoom(min = 15, max = 60)]
    pub interval_minutes: f64,
    /// ID of the profile that the forecast uses.
    pub forecast_profile_id: Option<String>,
    /// Scheduling groups.
    pub scheduling_groups: Vec<SchedulingGroup>,
}

/// Kind of a forecast.
#[zoom_model]
pub enum ForecastType {
    /// Short-term forecast.
    #[zoom(rename = "SHORT_TERM")]
    ShortTerm,
    /// Long-term forecast.
    #[zoom(rename = "LONG_TERM")]
    LongTerm,
}

/// State of a forecast.
#[zoom_model]
pub enum ForecastStatus {
    /// Ready for the first step.
    #[zoom(rename = "ready_step_1")]
    ReadyStep1,
    /// Processing.
    Processing,
    /// Ready for the second step.
    #[zoom(rename = "ready_step_2")]
    ReadyStep2,
    /// Completed.
    Completed,
    /// Failed.
    Failed,
    /// In use.
    Applied,
    /// Being generated.
    Generating,
    /// The generation failed.
    GeneratingFailed,
    /// Being updated.
    Reforecasting,
    /// The update failed.
    ReforecastingFailed,
}

/// Scheduling group with its service goals.
#[zoom_model(response)]
pub struct SchedulingGroup {
    /// ID of the scheduling group.
    #[zoom(max_length = 30)]
    pub scheduling_group_id: String,
    /// Name of the scheduling group.
    #[zoom(max_length = 36)]
    pub name: String,
    /// Color, as RGB in hexadecimal.
    pub color_code: Option<String>,
    /// Service level goal, in percent; `-1` if not set.
    #[zoom(min = -1, max = 100)]
    pub sla: f64,
    /// Time of the service level goal, in seconds; `-1` if not set.
    #[zoom(min = -1)]
    pub sla_target_time: i64,
    /// Goal for the average time until agents answer, in seconds; `-1` if not set.
    #[zoom(min = -1)]
    pub asa: i64,
    /// Occupancy of agents, in percent; `0` if not set.
    #[zoom(min = 0, max = 100)]
    pub occupancy: f64,
    /// Shrinkage on all days.
    #[zoom(min = 0, max = 99)]
    pub fixed_shrinkage: Option<f64>,
    /// Shrinkage that depends on the day and time.
    pub dynamic_shrinkage: Option<DynamicShrinkage>,
    /// Service level goal of deferrable work, in percent; `-1` if not set.
    #[zoom(min = -1, max = 100)]
    pub deferrable_sla: f64,
    /// Time of the service level goal of deferrable work, in hours; `-1` if not set.
    #[zoom(min = -1)]
    pub deferrable_sla_target_time: i64,
}

/// Shrinkage that depends on the day and time.
#[zoom_model(response)]
pub struct DynamicShrinkage {
    /// Shrinkage where no rule applies.
    #[zoom(min = 0, max = 99)]
    pub default_shrinkage: f64,
    /// Rules for the shrinkage.
    pub dynamic_config: Vec<ShrinkageRule>,
}

/// Shrinkage at certain days and times.
#[zoom_model(response)]
pub struct ShrinkageRule {
    /// Days that the rule applies to.
    pub days: Vec<Day>,
    /// Start of the rule, in minutes since midnight.
    #[zoom(min = 0, max = 1440)]
    pub start_time: u32,
    /// End of the rule, in minutes since midnight.
    #[zoom(min = 0, max = 1440)]
    pub end_time: u32,
    /// Shrinkage.
    #[zoom(min = 0, max = 99)]
    pub value: f64,
}

/// Day of the week.
#[zoom_model]
pub enum Day {
    /// Sunday.
    Sunday = 0,
    /// Monday.
    Monday = 1,
    /// Tuesday.
    Tuesday = 2,
    /// Wednesday.
    Wednesday = 3,
    /// Thursday.
    Thursday = 4,
    /// Friday.
    Friday = 5,
    /// Saturday.
    Saturday = 6,
}
