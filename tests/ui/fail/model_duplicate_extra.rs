//! Two fields keep the undeclared fields.

use zoom_api::model::Extra;
use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(extra)]
    pub extra: Extra,
    #[zoom(extra)]
    pub rest: Extra,
}

fn main() {}
