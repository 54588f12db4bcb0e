//! Events: owner.

use zoom_api::zoom_model;

/// Person or extension that an event belongs to.
#[zoom_model]
pub struct Owner {
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
    /// ID of the owner.
    pub id: Option<String>,
    /// Name of the owner.
    pub name: Option<String>,
    /// Kind of the owner.
    #[zoom(rename = "type")]
    pub kind: Option<OwnerType>,
}

/// Kind of the owner.
#[zoom_model]
pub enum OwnerType {
    /// User.
    User,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Common area phone.
    #[zoom(rename = "commonAreaPhone")]
    CommonAreaPhone,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
}
