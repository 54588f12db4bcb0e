//! Logs: requests.

use zoom_api::zoom_model;

/// Whether the oldest or the newest messages come first.
#[zoom_model]
pub enum PageDirection {
    /// Oldest first.
    Forward,
    /// Newest first.
    Backward,
}

/// Whether call logs include the legs.
#[zoom_model]
pub enum ViewType {
    /// Without legs.
    Summary,
    /// With legs.
    Detail,
}

/// Type of a change.
#[zoom_model]
pub enum OperationAction {
    /// Add.
    #[zoom(rename = "Add")]
    Add,
    /// Delete.
    #[zoom(rename = "Delete")]
    Delete,
    /// Update.
    #[zoom(rename = "Update")]
    Update,
    /// Operate.
    #[zoom(rename = "Operate")]
    Operate,
    /// Move.
    #[zoom(rename = "Move")]
    Move,
    /// Download.
    #[zoom(rename = "Download")]
    Download,
    /// Recover.
    #[zoom(rename = "Recover")]
    Recover,
    /// Import.
    #[zoom(rename = "Import")]
    Import,
    /// Export.
    #[zoom(rename = "Export")]
    Export,
    /// Unmask.
    #[zoom(rename = "Unmask")]
    Unmask,
    /// Subscribe.
    #[zoom(rename = "Subscribe")]
    Subscribe,
    /// Agree.
    #[zoom(rename = "Agree")]
    Agree,
    /// Generate.
    #[zoom(rename = "Generate")]
    Generate,
    /// Enable.
    #[zoom(rename = "Enable")]
    Enable,
    /// Disable.
    #[zoom(rename = "Disable")]
    Disable,
    /// Publish.
    #[zoom(rename = "Publish")]
    Publish,
    /// Unpublish.
    #[zoom(rename = "Unpublish")]
    Unpublish,
    /// Opt out.
    #[zoom(rename = "Opt-Out")]
    OptOut,
    /// Sync data.
    #[zoom(rename = "SyncData")]
    SyncData,
    /// Initiate.
    #[zoom(rename = "Initizate")]
    Initiate,
    /// Submit.
    #[zoom(rename = "Submit")]
    Submit,
    /// Restore.
    #[zoom(rename = "Restore")]
    Restore,
    /// Listen.
    #[zoom(rename = "Listen")]
    Listen,
    /// Edit.
    #[zoom(rename = "Edit")]
    Edit,
    /// Added through the REST API.
    #[zoom(rename = "REST API - Add")]
    RestApiAdd,
    /// Deleted through the REST API.
    #[zoom(rename = "REST API - Delete")]
    RestApiDelete,
    /// Updated through the REST API.
    #[zoom(rename = "REST API - Update")]
    RestApiUpdate,
    /// Manually redact.
    #[zoom(rename = "Manually Redact")]
    ManuallyRedact,
    /// Migrate.
    #[zoom(rename = "Migrate")]
    Migrate,
}
