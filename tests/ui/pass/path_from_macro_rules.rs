//! The valid form of `fail/path_from_macro_rules.rs`.

use zoom_api::{NoContent, zoom_endpoint};

macro_rules! getter {
    ($name:ident, $path:literal) => {
        #[zoom_endpoint(GET, $path)]
        pub fn $name(user_id: String) -> NoContent;
    };
}

getter!(get_user, "/users/<user_id>");
