//! The valid form of `rustc/list_of_borrowed_texts.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/groups/<group_id>/members")]
pub fn add_members(group_id: String, members: Vec<String>) -> NoContent;

pub fn call() -> AddMembers {
    add_members("g", ["jill", "thomas"].map(str::to_owned))
}
