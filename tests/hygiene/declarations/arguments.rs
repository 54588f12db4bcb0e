//! Arguments with names that generated code uses, and many arguments.

use ::std::option::Option;
use ::std::string::String;
use ::std::vec::Vec;
use ::zoom::{zoom_endpoint, NoContent};

/// Has the names of the expansion's own variables.
#[zoom_endpoint(POST, "/<request>/<value>", form, crate = ::zoom)]
pub fn name_variables(
    value: String,
    request: String,
    f: u32,
    token: Option<String>,
    page: Option<u32>,
    json: Option<bool>,
    encoding_of_form: Option<String>,
    fmt: Option<String>,
    self_: Option<String>,
) -> NoContent;

/// Has the names of methods of the request.
#[zoom_endpoint(GET, "/methods", crate = ::zoom)]
pub fn name_methods(
    clone: Option<String>,
    write: Option<String>,
    new: Option<String>,
    into: Option<String>,
    drop: Option<String>,
    default: Option<String>,
) -> NoContent;

/// Has names that lints restrict.
#[zoom_endpoint(GET, "/lints", crate = ::zoom)]
pub fn name_lints(
    from: Option<String>,
    to: Option<String>,
    from_date: Option<String>,
    to_date: Option<String>,
    is_host: Option<bool>,
    as_user: Option<bool>,
    into_room: Option<bool>,
    add: Option<u32>,
    not: Option<u32>,
    next: Option<u32>,
) -> NoContent;

/// Has names that are keywords.
#[zoom_endpoint(POST, "/keywords/<type>", crate = ::zoom)]
pub fn name_keywords(r#type: u32, #[query] r#ref: Option<String>, r#move: Option<bool>, r#async: bool) -> NoContent;

/// Is a keyword itself.
#[zoom_endpoint(GET, "/match", crate = ::zoom)]
pub fn r#match() -> NoContent;

/// Has arguments in another order than the path.
#[zoom_endpoint(GET, "/<first>/<second>", crate = ::zoom)]
pub fn reorder(second: u32, first: u32) -> NoContent;

/// Takes fifteen arguments, some of them true or false.
#[zoom_endpoint(POST, "/many", crate = ::zoom)]
pub fn take_many(
    one: bool,
    two: bool,
    three: bool,
    four: bool,
    five: bool,
    six: String,
    seven: String,
    eight: String,
    nine: String,
    ten: String,
    eleven: Vec<String>,
    twelve: Vec<String>,
    thirteen: Option<String>,
    fourteen: Option<String>,
    fifteen: Option<String>,
) -> NoContent;

/// Calls the setters.
pub fn calls() -> (NameVariables, NameMethods, NameLints, NameKeywords, Reorder) {
    (
        name_variables("value", "request", 1).token("token").page(1).json(true).fmt("").encoding_of_form("").self_(""),
        name_methods().write("").new("").default("").into("").clone(""),
        name_lints()
            .from("")
            .to("")
            .from_date("")
            .to_date("")
            .is_host(true)
            .as_user(true)
            .into_room(true)
            .add(1)
            .not(1),
        name_keywords(1, true).r#ref("").r#move(true),
        reorder(2, 1),
    )
}
