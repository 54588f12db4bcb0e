//! Declarations that macros make.

use ::std::option::Option;
use ::std::string::String;
use ::zoom::{zoom_endpoint, NoContent};

macro_rules! getter {
    ($(#[$meta:meta])* $vis:vis $name:ident($($argument:ident: $type:ty),*) -> $output:ty, $path:literal) => {
        $(#[$meta])*
        #[zoom_endpoint(GET, $path, crate = ::zoom)]
        $vis fn $name($($argument: $type),*) -> $output;
    };
}

getter! {
    /// Gets one.
    pub get_one(request: Option<String>, value: Option<u32>) -> NoContent, "/one"
}

getter! {
    /// Gets two.
    pub get_two(id: String, count: u32, token: Option<String>) -> NoContent, "/two/<id>"
}

macro_rules! method {
    ($method:ident, $scope:expr, $success:literal, $limit:ident, $runtime:path) => {
        /// Makes a form of the macro's own names.
        #[zoom_endpoint($method, "/own/<id>", form, scopes = $scope, success = $success, rate_limit = $limit, crate = $runtime)]
        pub fn own(id: u32, name: String, value: Option<String>, request: Option<String>) -> NoContent;
    };
}

method!(POST, ["meeting:write", "meeting:write:admin"], 201, Heavy, ::zoom);

/// Sets what the macros made.
pub fn calls() -> (GetOne, GetTwo, Own) {
    (get_one().request("").value(1), get_two("", 1).token(""), own(1, "").value("").request("").json())
}
