//! An attribute of `serde` is on a union.

use zoom_api::zoom_model;

#[zoom_model(one_of)]
#[serde(untagged)]
pub enum Id {
    Text(String),
    Number(u64),
}

fn main() {}
