//! Projects, which group whiteboards: list, create, get, rename and delete them, and move whiteboards.

use jiff::Timestamp;

use super::{NewCollaborator, ProjectCollaborator};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists projects.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/whiteboards/projects",
    scopes = ["whiteboard_project:read", "whiteboard_project:read:admin", "whiteboard:read:list_projects", "whiteboard:read:list_projects:admin"],
    rate_limit = Light,
    paged = projects,
    operation = "Listallprojects",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/project/GET/whiteboards/projects",
)]
pub fn list_projects(
    /// Name of the project to list; by default all.
    #[zoom(max_length = 50)]
    search_key: Option<String>,
    /// ID or email address of the owner, or `me`.
    user_id: Option<String>,
    page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ProjectPage;

/// Creates a project, optionally with collaborators and existing whiteboards.
#[zoom_endpoint(
    POST, "/whiteboards/projects", json,
    scopes = ["whiteboard_project:write", "whiteboard_project:write:admin", "whiteboard:write:project", "whiteboard:write:project:admin"],
    rate_limit = Light,
    success = 201,
    operation = "Createproject",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/project/POST/whiteboards/projects",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
    )
)]
pub fn create_project(
    /// Project to create.
    #[body]
    project: NewProject,
) -> CreatedProject;

/// Returns a project.
#[zoom_endpoint(
    GET, "/whiteboards/projects/<project_id>",
    scopes = ["whiteboard_project:read", "whiteboard_project:read:admin", "whiteboard:read:project", "whiteboard:read:project:admin"],
    rate_limit = Light,
    operation = "Getaproject",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/project/GET/whiteboards/projects/%7BprojectId%7D",
    errors(
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
        /// The project does not exist.
        404/38007 => ProjectNotFound,
    )
)]
pub fn get_project(
    /// ID of the project.
    project_id: String,
) -> Project;

/// Deletes a project.
///
/// Its whiteboards remain, without a project.
#[zoom_endpoint(
    DELETE, "/whiteboards/projects/<project_id>",
    scopes = ["whiteboard_project:write", "whiteboard_project:write:admin", "whiteboard:delete:project", "whiteboard:delete:project:admin"],
    rate_limit = Light,
    operation = "Deleteproject",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/project/DELETE/whiteboards/projects/%7BprojectId%7D",
    errors(
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
        /// The project does not exist.
        404/38007 => ProjectNotFound,
    )
)]
pub fn delete_project(
    /// ID of the project.
    project_id: String,
) -> NoContent;

/// Renames a project.
#[zoom_endpoint(
    PATCH, "/whiteboards/projects/<project_id>", json,
    scopes = ["whiteboard_project:write", "whiteboard_project:write:admin", "whiteboard:update:project", "whiteboard:update:project:admin"],
    rate_limit = Light,
    operation = "Updateproject",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/project/PATCH/whiteboards/projects/%7BprojectId%7D",
    errors(
        /// The project name is invalid.
        400/38002 => InvalidProjectName,
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
        /// The project does not exist.
        404/38007 => ProjectNotFound,
    )
)]
pub fn update_project(
    /// ID of the project.
    project_id: String,
    /// New name.
    #[zoom(min_length = 1, max_length = 50)]
    project_name: Option<String>,
) -> NoContent;

/// Lists the direct subprojects of a project, without paging.
///
/// A project has at most 1,000 direct subprojects, and a hierarchy at most 20 levels.
#[zoom_endpoint(
    GET, "/whiteboards/projects/<project_id>/subprojects",
    scopes = ["whiteboard_project:read", "whiteboard_project:read:admin", "whiteboard:read:subproject", "whiteboard:read:subproject:admin"],
    rate_limit = Light,
    operation = "listSubProjects",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/project/GET/whiteboards/projects/%7BprojectId%7D/subprojects",
    errors(
        /// An argument is invalid.
        400/34002 => InvalidParameter,
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
        /// The project does not exist.
        404/34000 => ProjectNotFound,
    )
)]
pub fn list_subprojects(
    /// ID of the parent project.
    project_id: String,
    /// Attribute to sort by.
    #[zoom(default = "last_update_time")]
    sort_column: Option<SortColumn>,
    /// Whether the order is ascending.
    #[zoom(default = false)]
    sort_asc: Option<bool>,
    /// Text to search for in the names.
    #[zoom(max_length = 500)]
    search_key: Option<String>,
) -> SubprojectList;

/// Moves whiteboards to a project.
#[zoom_endpoint(
    POST, "/whiteboards/projects/<project_id>/whiteboards", json,
    scopes = ["whiteboard_project:write", "whiteboard_project:write:admin", "whiteboard:write:project_whiteboard", "whiteboard:write:project_whiteboard:admin"],
    rate_limit = Light,
    success = 201,
    operation = "Movewhiteboardstoproject",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/project/POST/whiteboards/projects/%7BprojectId%7D/whiteboards",
    errors(
        /// The user may not make this change to the project.
        403/34001 => NoPermission,
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
        /// The project does not exist.
        404/38007 => ProjectNotFound,
    )
)]
pub fn add_whiteboards(
    /// ID of the project.
    project_id: String,
    /// IDs of the whiteboards.
    #[zoom(min_items = 1, max_items = 50)]
    whiteboard_ids: Vec<String>,
) -> MovedWhiteboards;

/// Removes whiteboards from a project.
#[zoom_endpoint(
    DELETE, "/whiteboards/projects/<project_id>/whiteboards", json,
    scopes = ["whiteboard_project:write", "whiteboard_project:write:admin", "whiteboard:delete:project_whiteboard", "whiteboard:delete:project_whiteboard:admin"],
    rate_limit = Light,
    operation = "Removewhiteboardsfromaproject",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/project/DELETE/whiteboards/projects/%7BprojectId%7D/whiteboards",
    errors(
        /// The user may not make this change to the project.
        403/34001 => NoPermission,
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
        /// The project does not exist.
        404/38007 => ProjectNotFound,
    )
)]
pub fn remove_whiteboards(
    /// ID of the project.
    project_id: String,
    /// IDs of the whiteboards.
    #[zoom(min_items = 1, max_items = 50)]
    whiteboard_ids: Vec<String>,
) -> NoContent;

/// Project.
#[zoom_model(response)]
pub struct Project {
    /// Owners and the current user.
    #[zoom(rename = "collaborator", max_items = 100)]
    pub collaborators: Vec<ProjectCollaborator>,
    /// When it was created (UTC).
    pub created_date: Option<Timestamp>,
    /// When it was last modified (UTC).
    pub modified_date: Option<Timestamp>,
    /// Name of the project.
    pub project_name: Option<String>,
    /// ID of the project.
    pub project_id: Option<String>,
    /// Whether the current user starred the project.
    pub starred: Option<bool>,
    /// Name of the owner.
    pub owner_display_name: Option<String>,
    /// URL to open the project.
    pub project_link: Option<String>,
    /// ID of the parent project; absent for a top-level project.
    pub parent_project_id: Option<String>,
}

/// Page of projects.
#[zoom_model(response)]
pub struct ProjectPage {
    /// Projects.
    pub projects: Vec<ListedProject>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Project in a list.
#[zoom_model(response)]
pub struct ListedProject {
    /// Owners and the current user.
    #[zoom(rename = "collaborator", max_items = 100)]
    pub collaborators: Vec<ProjectCollaborator>,
    /// When it was created (UTC).
    pub created_date: Option<Timestamp>,
    /// When it was last modified (UTC).
    pub modified_date: Option<Timestamp>,
    /// Name of the project.
    pub project_name: Option<String>,
    /// ID of the project.
    pub project_id: Option<String>,
    /// Whether the current user starred the project.
    pub starred: Option<bool>,
    /// Name of the owner.
    pub owner_display_name: Option<String>,
    /// URL to open the project.
    pub project_link: Option<String>,
}

/// Direct subprojects of a project.
#[zoom_model(response)]
pub struct SubprojectList {
    /// Subprojects.
    pub projects: Vec<Subproject>,
}

/// Project below another project.
#[zoom_model(response)]
pub struct Subproject {
    /// ID of the project.
    pub project_id: String,
    /// Name of the project.
    pub project_name: String,
    /// Whether the current user starred the project.
    pub starred: bool,
    /// ID of the parent project.
    pub parent_project_id: String,
    /// When the project was created (UTC).
    pub create_time: Timestamp,
    /// When the project was last modified (UTC).
    pub update_time: Timestamp,
    /// URL to open the project.
    pub project_link: String,
}

/// Project after its creation.
#[zoom_model(response)]
pub struct CreatedProject {
    /// Collaborators of the project.
    #[zoom(rename = "collaborator", max_items = 100)]
    pub collaborators: Vec<ProjectCollaborator>,
    /// When it was created (UTC).
    pub created_date: Option<Timestamp>,
    /// When it was last modified (UTC).
    pub modified_date: Option<Timestamp>,
    /// Name of the project.
    pub project_name: Option<String>,
    /// ID of the project.
    pub project_id: Option<String>,
    /// Whether the current user starred the project.
    pub starred: Option<bool>,
    /// URL to open the project.
    pub project_link: Option<String>,
}

/// Whiteboards that were moved to a project.
#[zoom_model(response)]
pub struct MovedWhiteboards {
    /// IDs of the whiteboards.
    pub whiteboard_ids: Vec<String>,
}

/// Project to create.
#[zoom_model]
pub struct NewProject {
    /// Name of the project.
    #[zoom(min_length = 1, max_length = 50)]
    pub project_name: String,
    /// Whether owners and collaborators are not notified; by default they are.
    pub skip_notifications: Option<bool>,
    /// Message of the invitation.
    #[zoom(max_length = 280)]
    pub invite_message: Option<String>,
    /// Users to share the project with.
    #[zoom(max_items = 100)]
    pub collaborators: Vec<NewCollaborator>,
    /// IDs of whiteboards to move to the project.
    #[zoom(max_items = 50)]
    pub whiteboard_ids: Vec<String>,
    /// Email address of the owner; by default the current user. Requires the scope `whiteboard_project:write:admin`.
    #[zoom(format = "email")]
    pub owner_email: Option<String>,
}

/// Attribute by which subprojects are sorted.
#[zoom_model]
pub enum SortColumn {
    /// Time of the last change.
    LastUpdateTime,
    /// Time of creation.
    CreateTime,
    /// Name.
    Name,
}
