//! `zoomctl import`, as a person runs it.
#![allow(clippy::unwrap_used)]

#[path = "import/any_document.rs"]
mod any_document;
#[path = "import/command.rs"]
mod command;
#[path = "import/openapi.rs"]
mod openapi;
#[path = "import/postman.rs"]
mod postman;
