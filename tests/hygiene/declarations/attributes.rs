//! Attributes that generated code repeats.

use ::std::option::Option;
use ::std::string::String;
use ::zoom::{zoom_endpoint, NoContent};

/// Takes conditional arguments of each kind.
#[zoom_endpoint(POST, "/cfg", crate = ::zoom)]
pub fn take_compiled(
    #[cfg(miri)]
    #[query]
    never_given: Missing,
    #[cfg(not(miri))]
    #[query]
    always_given: u32,
    #[cfg(miri)]
    #[query]
    never: Option<Missing>,
    #[cfg(miri)]
    #[header("X-Never")]
    never_header: Option<Missing>,
    #[cfg(miri)] never_field: Option<Missing>,
    #[cfg(not(miri))] always_field: Option<String>,
    #[cfg(miri)] either: Option<Missing>,
    #[cfg(not(miri))] either: Option<String>,
) -> NoContent;

/// Is invalid, but not compiled.
#[cfg(miri)]
#[zoom_endpoint(PTU, "never")]
pub fn never() -> Missing;

/// Is compiled on no platform.
#[zoom_endpoint(GET, "/nowhere", errors(404 => Nowhere), crate = ::zoom)]
#[cfg(miri)]
pub fn go_nowhere(nowhere: Option<Missing>) -> Missing;

/// Is deprecated.
#[zoom_endpoint(POST, "/old/<id>", form, errors(404 => TooOld), crate = ::zoom)]
#[deprecated = "there is a new one"]
pub fn use_old(
    id: u32,
    #[deprecated = "this goes first"] first: Option<String>,
    #[allow(clippy::doc_markdown)]
    /// The NameOfIt.
    second: Option<String>,
) -> NoContent;

/// Calls the setters that are compiled.
pub fn calls() -> TakeCompiled {
    take_compiled(1).always_field("").either("")
}
