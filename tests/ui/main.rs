//! The diagnostics of the attributes, and declarations that must compile.

mod compile_fail;
mod editor;
mod pass;
mod valid_forms;
