//! A list of `&str` is passed as a list of texts.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/groups/<group_id>/members")]
pub fn add_members(group_id: String, members: Vec<String>) -> NoContent;

pub fn call() -> AddMembers {
    add_members("g", vec!["jill", "thomas"])
}

fn main() {}
