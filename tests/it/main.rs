//! The crate as a user sees it: exact bytes on a socket, values out of answers, named errors.

mod mock;
mod models;
