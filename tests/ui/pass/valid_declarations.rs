//! Declarations with various visibilities and `crate` paths, and arguments without attributes.

use zoom_api as renamed;
use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users/me", crate = renamed)]
fn get_me() -> NoContent;

#[zoom_endpoint(GET, "/users/me", crate = "zoom_api")]
pub(crate) fn get_me_too() -> NoContent;

mod inner {
    #[zoom_api::zoom_endpoint(GET, "/users/<user_id>/<of>", crate = super::renamed,)]
    pub(super) fn get_user(of: u32, user_id: String) -> zoom_api::NoContent;
}

#[test]
fn a_call_is_a_value() {
    let calls = (get_me(), get_me_too(), inner::get_user(1, "me"));
    assert_eq!(format!("{calls:?}"), "(GetMe { .. }, GetMeToo { .. }, GetUser { .. })");
}
