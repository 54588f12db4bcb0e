//! A field that collects undeclared fields has other options.

use zoom_api::model::Extra;
use zoom_api::zoom_model;

#[zoom_model(response)]
pub struct User {
    pub id: String,
    #[zoom(extra, secret)]
    pub others: Extra,
}

fn main() {}
