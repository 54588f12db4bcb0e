//! The valid form of `fail/model_serde_untagged.rs`.

use zoom_api::zoom_model;

#[zoom_model(one_of)]
pub enum Id {
    Text(String),
    Number(u64),
}
