//! Events: owner.

use zoom_api::zoom_model;

/// An owner.
#[zoom_model]
pub struct Owner {
    /// The extension number.
    pub extension_number: Option<i64>,
    /// ID of the owner.
    pub id: Option<String>,
    /// Name of the owner.
    pub name: Option<String>,
    /// Kind of the owner.
    #[zoom(rename = "type")]
    pub kind: Option<OwnerType>,
}

/// Possible values of an owner type.
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
