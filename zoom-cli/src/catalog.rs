//! The declared endpoints: how to find one, and what its declaration contains.

pub(crate) mod docs;
pub(crate) mod json_path;
pub(crate) mod limits;
pub(crate) mod lookup;
pub(crate) mod sample;
pub(crate) mod shape;
