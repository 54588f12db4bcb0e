//! Attributes that generated code repeats.

use ::std::option::Option;
use ::std::string::String;
use ::zoom::{zoom_endpoint, zoom_event, zoom_model, NoContent};

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

/// Has more arguments than the lint allows, which is expected on one item.
#[expect(clippy::too_many_arguments, reason = "the API has this number of arguments")]
#[zoom_endpoint(POST, "/many", crate = ::zoom)]
pub fn take_many(
    first: String,
    second: String,
    third: String,
    fourth: String,
    fifth: String,
    sixth: String,
    seventh: String,
    eighth: String,
) -> NoContent;

mod private {
    use super::{zoom_endpoint, NoContent, Option, String};

    /// Is never called.
    #[expect(dead_code, reason = "nothing calls it")]
    #[zoom_endpoint(GET, "/private", crate = ::zoom)]
    fn never_call(argument: Option<String>) -> NoContent;
}

/// Has conditional docs.
#[zoom_endpoint(POST, "/conditional", crate = ::zoom)]
pub fn take_conditional(
    #[cfg_attr(miri, doc = "The first.")] first: Option<String>,
    /// The second.
    #[cfg_attr(not(miri), allow(clippy::doc_markdown))]
    second: Option<String>,
) -> NoContent;

/// Is deprecated, without warnings in the generated code.
#[deprecated = "there is a new one"]
#[zoom_model(crate = ::zoom)]
pub struct OldPage {
    next_page_token: Option<String>,
    /// The items.
    pub items: ::std::vec::Vec<String>,
}

/// Is deprecated, and is an enum.
#[zoom_model(crate = ::zoom)]
#[deprecated]
pub enum OldKind {
    /// The only kind.
    Only,
}

/// Is deprecated, and is a union.
#[zoom_model(one_of, crate = ::zoom)]
#[deprecated]
pub enum OldUnion {
    /// Text.
    Text(String),
}

/// Is contained in responses only.
#[zoom_model(response, crate = ::zoom)]
pub struct Answer {
    /// A field without a setter.
    pub new: Option<String>,
    /// A required field.
    pub id: String,
}

/// Has scopes of every form that Zoom uses.
#[zoom_endpoint(
    GET, "/scopes", crate = ::zoom,
    scopes = ["mail:read", "email:read:list_drafts", "contact_center:udpate:region:admin", "scim2", "user_profile", "division:wirte:admin"]
)]
pub fn get_scopes() -> NoContent;

/// Has a misspelled scope, whose warning is disabled.
#[allow(deprecated)]
#[zoom_endpoint(GET, "/misspelled", scopes = ["meeting:raed", "Meeting:Write"], crate = ::zoom)]
pub fn get_misspelled() -> NoContent;

/// An event that is deprecated.
#[zoom_event("attributes.old", crate = ::zoom)]
#[deprecated = "there is a new one"]
pub struct OldEvent {
    /// The account.
    #[deprecated = "this goes first"]
    pub account_id: String,
    /// The object.
    #[cfg(miri)]
    pub object: Missing,
}
