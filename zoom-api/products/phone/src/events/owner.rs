//! Events: owner.

use zoom_api::zoom_model;

/// An owner.
#[zoom_model]
pub struct Owner {
    /// The extension number.
    pub extension_number: Option<i64>,
    /// The ID.
    pub id: Option<String>,
    /// The name.
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
