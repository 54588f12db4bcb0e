//! Workspaces: responses.

use super::{ListedWorkspaceType, ReleasedWorkspaceType, WorkspaceType};
use zoom_api::types::Moment;
use zoom_api::zoom_model;

/// Usage of a location.
#[zoom_model(response)]
pub struct HotDeskUsage {
    /// Usage of desks.
    pub desk_usage: Option<Usage>,
    /// Usage of rooms.
    pub room_usage: Option<Usage>,
    /// Usage of desks and rooms.
    pub total_usage: Option<Usage>,
}

/// Numbers of used and unused workspaces.
#[zoom_model(response)]
pub struct Usage {
    /// Number of workspaces in use.
    pub in_use: Option<i64>,
    /// Number of workspaces not in use.
    pub not_in_use: Option<i64>,
}

/// Workspace: a desk or a room.
#[zoom_model(response)]
pub struct Workspace {
    /// ID of the workspace.
    pub id: Option<String>,
    /// Name of the workspace.
    #[zoom(max_length = 64)]
    pub workspace_name: Option<String>,
    /// Name of the workspace on displays.
    #[zoom(max_length = 64)]
    pub workspace_display_name: Option<String>,
    /// Type of the workspace.
    pub workspace_type: Option<WorkspaceType>,
    /// Passcode of the workspace.
    #[zoom(secret)]
    pub workspace_passcode: Option<String>,
    /// Code to activate the room or the workspace on its device.
    #[zoom(secret)]
    pub activation_code: Option<String>,
    /// ID of the calendar resource.
    pub calendar_resource_id: Option<String>,
    /// ID of the location.
    pub location_id: Option<String>,
    /// Whether the workspace can be assigned.
    #[zoom(rename = "supportAssignment")]
    pub support_assignment: Option<bool>,
}

/// QR code of a workspace.
#[zoom_model(response)]
pub struct QrCode {
    /// URL of the QR code.
    #[zoom(format = "uri")]
    pub qr_code: Option<String>,
    /// Validity of the URL in seconds.
    pub expire_in: Option<i64>,
}

/// Page of workspaces.
#[zoom_model(response)]
pub struct WorkspacePage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Workspaces.
    #[zoom(max_items = 1000)]
    pub workspaces: Vec<ListedWorkspace>,
}

/// Workspace in a listing.
#[zoom_model(response)]
pub struct ListedWorkspace {
    /// ID of the workspace.
    pub id: Option<String>,
    /// Name of the workspace.
    #[zoom(max_length = 64)]
    pub workspace_name: Option<String>,
    /// Type of the workspace.
    pub workspace_type: Option<ListedWorkspaceType>,
    /// ID of the location.
    pub location_id: Option<String>,
    /// Number of people who fit in the workspace.
    pub capacity: Option<String>,
    /// Whether the workspace is under construction.
    pub construction_status: Option<bool>,
    /// URLs of photos; the last segment of each is the file ID.
    #[zoom(max_items = 6)]
    pub room_images: Vec<String>,
    /// Whether an administrator must approve reservations.
    pub requires_approval: Option<bool>,
    /// IDs of the workspace's assets.
    pub asset_ids: Vec<String>,
    /// X coordinate of the workspace on the floor map, if it is a point such as a desk.
    #[zoom(min = 0, max = 0)]
    pub point_coordinate_x: Option<f64>,
    /// Y coordinate of the workspace on the floor map, if it is a point such as a desk.
    pub point_coordinate_y: Option<f64>,
    /// Radius of the workspace on the floor map, if it is a point such as a desk.
    pub point_coordinate_radius: Option<i64>,
    /// Corners of the workspace on the floor map, if it is an area such as a room.
    #[zoom(max_items = 50)]
    pub polygon_coordinates: Vec<PolygonCoordinate>,
}

/// Corner of a workspace's area on the floor map.
#[zoom_model(response)]
pub struct PolygonCoordinate {
    /// X coordinate of the corner.
    pub polygon_coordinate_x: Option<f64>,
    /// Y coordinate of the corner.
    pub polygon_coordinate_y: Option<f64>,
}

/// Page of workspaces with their availability.
#[zoom_model(response)]
pub struct WorkspaceAvailabilityPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Workspaces with their availability.
    #[zoom(max_items = 1000)]
    pub workspaces: Vec<WorkspaceAvailability>,
}

/// Workspace with its availability.
#[zoom_model(response)]
pub struct WorkspaceAvailability {
    /// ID of the workspace.
    pub id: Option<String>,
    /// Current status of the workspace, such as `free`.
    pub workspace_status: Option<String>,
    /// Name of the workspace.
    #[zoom(max_length = 64)]
    pub workspace_name: Option<String>,
    /// Type of the workspace.
    pub workspace_type: Option<WorkspaceType>,
    /// ID of the location.
    pub location_id: Option<String>,
    /// Number of people who fit in the workspace.
    pub capacity: Option<String>,
    /// Whether the workspace is under construction.
    pub construction_status: Option<bool>,
    /// URLs of photos; the last segment of each is the file ID.
    pub room_images: Vec<String>,
    /// Whether an administrator must approve reservations.
    pub requires_approval: Option<bool>,
    /// Whether the user can use the workspace in the period.
    pub available: Option<bool>,
    /// Whether the user may reserve the workspace.
    pub reserve_permission: Option<bool>,
    /// IDs of the workspace's assets.
    pub asset_ids: Vec<String>,
    /// Maximum length of a reservation in hours.
    pub max_reserve_duration: Option<i64>,
    /// X coordinate of the workspace on the floor map, if it is a point such as a desk.
    pub point_coordinate_x: Option<f64>,
    /// Y coordinate of the workspace on the floor map, if it is a point such as a desk.
    pub point_coordinate_y: Option<f64>,
    /// Radius of the workspace on the floor map, if it is a point such as a desk.
    pub point_coordinate_radius: Option<i64>,
    /// Corners of the workspace on the floor map, if it is an area such as a room.
    #[zoom(max_items = 50)]
    pub polygon_coordinates: Vec<PolygonCoordinate>,
}

/// Page of released reservations.
#[zoom_model(response)]
pub struct ReleaseEventPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Released reservations.
    #[zoom(max_items = 300)]
    pub release_events: Vec<ReleaseEvent>,
}

/// Reservation whose workspace was released.
#[zoom_model(response)]
pub struct ReleaseEvent {
    /// ID of the event.
    pub event_id: String,
    /// ID of the workspace.
    pub workspace_id: String,
    /// ID of the location.
    pub location_id: Option<String>,
    /// Name of the workspace.
    pub workspace_name: String,
    /// Type of the workspace.
    pub workspace_type: ReleasedWorkspaceType,
    /// Name of the user who had the reservation.
    pub user_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Time zone of the reservation, such as `America/Los_Angeles`.
    pub timezone: String,
    /// Start of the reservation in UTC.
    pub reservation_start_time: Moment,
    /// End of the reservation in UTC.
    pub reservation_end_time: Moment,
    /// Whether the reservation belongs to a recurring meeting.
    pub recurring_meeting: bool,
    /// Time of the check-in in UTC, or `No check-in`.
    pub checkin_time: Option<Moment>,
    /// Time of the check-out in UTC, or `Auto-released`.
    pub checkout_time: Option<String>,
    /// Whether the workspace was released before the end of the reservation.
    pub release_flag: Option<bool>,
    /// Time of the release in UTC.
    pub release_time: Option<Moment>,
    /// Reason for the release.
    pub release_reason: Option<ReleaseReason>,
    /// Device or app through which the workspace was released.
    pub release_location: Option<ReleaseLocation>,
    /// Number of consecutive occurrences of a recurring meeting without a check-in.
    pub cons_times_no_check_in: Option<i64>,
    /// Email address of the room.
    pub room_email: Option<String>,
}

/// Reason for a release.
#[zoom_model]
pub enum ReleaseReason {
    /// The reservation was deleted.
    #[zoom(rename = "Cancellation")]
    Canceled,
    /// Nobody checked in in time.
    #[zoom(rename = "No check in/auto release")]
    NoCheckIn,
    /// The user checked out.
    #[zoom(rename = "User check out")]
    CheckedOut,
}

/// Device or app through which a workspace was released.
#[zoom_model]
pub enum ReleaseLocation {
    /// Zoom Rooms.
    #[zoom(rename = "Zoom Rooms")]
    ZoomRooms,
    /// Zoom Rooms controller.
    #[zoom(rename = "Zoom Rooms Controller")]
    ZoomRoomsController,
    /// Scheduling display.
    #[zoom(rename = "Scheduling Display")]
    SchedulingDisplay,
    /// REST API.
    #[zoom(rename = "Open Rest API")]
    OpenRestApi,
    /// Zoom Rooms whiteboard.
    #[zoom(rename = "Zoom Rooms Whiteboard")]
    ZoomRoomsWhiteboard,
    /// Scheduling display on Zoom Rooms.
    #[zoom(rename = "Scheduling Displays On ZR")]
    SchedulingDisplayOnZoomRooms,
    /// Workspace portal.
    #[zoom(rename = "Workspace Portal")]
    WorkspacePortal,
    /// Desk.
    #[zoom(rename = "Desk")]
    Desk,
    /// Personal rooms.
    #[zoom(rename = "Personal Room Rooms")]
    PersonalRooms,
    /// Scanned QR code.
    #[zoom(rename = "Scan QR Code")]
    ScanQrCode,
    /// Chatbot.
    #[zoom(rename = "Chatbot")]
    Chatbot,
    /// Automatic action.
    #[zoom(rename = "Auto Action")]
    AutoAction,
    /// AI Companion.
    #[zoom(rename = "AIC")]
    AiCompanion,
    /// Mobile client.
    #[zoom(rename = "Mobile Client")]
    MobileClient,
    /// Zoom client.
    #[zoom(rename = "Zoom Client")]
    ZoomClient,
    /// Zoom apps.
    #[zoom(rename = "Zoom Apps")]
    ZoomApps,
    /// Plugin.
    #[zoom(rename = "Plugin")]
    Plugin,
    /// Visitor.
    #[zoom(rename = "Visitor")]
    Visitor,
}
