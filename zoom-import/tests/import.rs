//! Imports with the arguments of `zoomctl import`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[path = "import/any_document.rs"]
mod any_document;
#[path = "import/any_words.rs"]
mod any_words;
#[path = "import/command.rs"]
mod command;
#[path = "import/compiles.rs"]
mod compiles;
#[path = "import/folder.rs"]
mod folder;
#[path = "import/hints.rs"]
mod hints;
#[path = "import/hostile.rs"]
mod hostile;
#[path = "import/merge.rs"]
mod merge;
#[path = "import/openapi.rs"]
mod openapi;
#[path = "import/operations.rs"]
mod operations;
#[path = "import/postman.rs"]
mod postman;
#[path = "import/sections.rs"]
mod sections;
#[path = "import/siblings.rs"]
mod siblings;
#[path = "import/tree.rs"]
mod tree;
#[path = "import/types.rs"]
mod types;
#[path = "import/undocumented.rs"]
mod undocumented;
