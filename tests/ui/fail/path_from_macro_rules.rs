//! The path is passed to a macro: the error points at the literal.

use zoom_api::{NoContent, zoom_endpoint};

macro_rules! getter {
    ($name:ident, $path:literal) => {
        #[zoom_endpoint(GET, $path)]
        pub fn $name(user_id: String) -> NoContent;
    };
}

getter!(get_user, "/users/<userid>");

fn main() {}
