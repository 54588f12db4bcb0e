//! The declared endpoints and events: how to find one, and what its declaration contains.

pub(crate) mod candidates;
pub(crate) mod deletion;
pub(crate) mod description;
pub(crate) mod difference;
pub(crate) mod docs;
pub(crate) mod events;
pub(crate) mod json_path;
pub(crate) mod limits;
pub(crate) mod lookup;
pub(crate) mod losses;
pub(crate) mod page;
pub(crate) mod rust;
pub(crate) mod sample;
pub(crate) mod search;
pub(crate) mod shape;
pub(crate) mod tree;
