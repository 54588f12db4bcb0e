//! `deprecated`, `allow`, `expect`, `warn`, `deny` and `forbid` on items, arguments, fields and variants.

use ::std::boxed::Box;
use ::std::option::Option;
use ::std::string::String;
use ::std::vec::Vec;
use ::zoom::{zoom_endpoint, zoom_event, zoom_model, NoContent};

/// Is deprecated, but others still use it.
#[deprecated = "there is a new one"]
#[zoom_model(crate = ::zoom)]
pub struct Old {
    /// A list.
    pub items: Vec<String>,
    next_page_token: Option<String>,
    /// The field is deprecated, too.
    #[deprecated]
    pub older: Option<String>,
}

/// Is a deprecated enum.
#[deprecated]
#[zoom_model(crate = ::zoom)]
pub enum OldKind {
    /// Is deprecated, too.
    #[deprecated]
    #[zoom(alias = "first")]
    One,
}

/// Is a deprecated event.
#[deprecated]
#[zoom_event("levels.old", crate = ::zoom)]
pub struct OldEvent {
    /// The field is deprecated, too.
    #[deprecated]
    pub older: Option<String>,
}

/// Names deprecated types in each position, which is allowed.
#[allow(deprecated)]
#[zoom_endpoint(POST, "/old", paged = items, crate = ::zoom)]
pub fn use_old_types(
    required: Old,
    optional: Option<Old>,
    #[query] kind: OldKind,
    #[query] kinds: Vec<OldKind>,
    #[query] next_page_token: Option<String>,
) -> Old;

/// Names deprecated types, which is expected.
#[expect(deprecated, reason = "there is no new one")]
#[zoom_endpoint(POST, "/old/expected", crate = ::zoom)]
pub fn expect_old_types(optional: Option<Old>) -> Old;

/// Returns a deprecated type, which is expected.
#[zoom_endpoint(GET, "/old", crate = ::zoom)]
#[expect(deprecated)]
pub fn expect_old_output() -> Old;

/// Names deprecated types in arguments that allow or expect it.
#[zoom_endpoint(POST, "/old/arguments", crate = ::zoom)]
pub fn use_old_arguments(
    #[allow(deprecated)] required: Old,
    #[allow(deprecated)] optional: Option<Old>,
    #[expect(deprecated)]
    #[query]
    list: Vec<OldKind>,
    #[expect(deprecated, reason = "there is no new one")]
    #[query]
    kind: OldKind,
) -> NoContent;

/// Has misspelled scopes, which are expected.
#[expect(deprecated, reason = "these are Zoom's scopes")]
#[zoom_endpoint(GET, "/misspelled", scopes = ["meeting:raed", "Meeting:Write"], crate = ::zoom)]
pub fn expect_misspelled() -> NoContent;

/// Has no rate limit, which is allowed.
#[allow(deprecated)]
#[zoom_endpoint(GET, "/unlimited", operation = "unlimited", crate = ::zoom)]
pub fn allow_unlimited() -> NoContent;

/// Has no rate limit, which is expected.
#[expect(deprecated)]
#[zoom_endpoint(GET, "/unlimited", docs = "https://example.com/", crate = ::zoom)]
pub fn expect_unlimited() -> NoContent;

/// Expects several lints at the same time.
#[expect(clippy::too_many_arguments, clippy::fn_params_excessive_bools, non_snake_case)]
#[zoom_endpoint(POST, "/many", crate = ::zoom)]
#[must_use = "it does nothing by itself"]
#[inline]
pub fn takeMany(
    first: bool,
    second: bool,
    third: bool,
    fourth: bool,
    fifth: String,
    sixth: String,
    seventh: String,
    eighthArgument: String,
    ninthArgument: Option<String>,
) -> NoContent;

/// Has names that an argument allows or expects.
#[zoom_endpoint(POST, "/names/<meetingId>", crate = ::zoom)]
pub fn take_names(
    #[allow(non_snake_case)] meetingId: u64,
    #[expect(non_snake_case)] userId: String,
    #[allow(non_snake_case)] roomId: Option<String>,
    #[expect(non_snake_case, reason = "it is Zoom's name")] hostId: Option<String>,
) -> NoContent;

/// Mentions SomeThing and `http://example.com/`, whose lints are expected.
#[expect(clippy::doc_markdown)]
#[zoom_endpoint(GET, "/docs", crate = ::zoom)]
pub fn get_docs(
    /// The NameOfIt.
    #[expect(clippy::doc_markdown)]
    name: Option<String>,
) -> NoContent;

/// Raises levels of lints, which must not affect generated code.
#[warn(deprecated, missing_docs)]
#[deny(dead_code, unused, clippy::too_many_arguments)]
#[forbid(unused_variables, non_snake_case)]
#[zoom_endpoint(POST, "/strict", errors(404 => Missing), paged = items, crate = ::zoom)]
#[allow(deprecated)]
pub fn take_strict(#[query] next_page_token: Option<String>, #[deny(unused)] other: Option<String>) -> Old;

/// Allows a deprecated type, which setters take as well.
#[allow(deprecated)]
#[zoom_model(crate = ::zoom)]
pub struct UsesOld {
    /// Is required.
    pub required: Old,
    /// Is optional.
    pub optional: Option<Old>,
    /// Is a list.
    pub list: Vec<OldKind>,
}

/// Allows deprecated types and names in single fields.
#[zoom_model(crate = ::zoom)]
pub struct UsesOldFields {
    /// Is required.
    #[allow(deprecated)]
    pub required: Old,
    /// Is optional.
    #[expect(deprecated, reason = "there is no new one")]
    pub optional: Option<Old>,
    /// Has the NameOfIt.
    #[allow(clippy::doc_markdown)]
    pub name: Option<String>,
    /// Has the NameOfIt.
    #[expect(clippy::doc_markdown)]
    pub names: Vec<String>,
}

/// Allows names in all fields.
#[allow(non_snake_case, clippy::struct_excessive_bools)]
#[zoom_model(crate = ::zoom)]
pub struct Names {
    /// Has Zoom's name.
    pub hostId: Option<String>,
    /// Is true or false.
    pub first: bool,
    /// Is true or false.
    pub second: bool,
    /// Is true or false.
    pub third: bool,
    /// Is true or false.
    pub fourth: bool,
}

/// Expects a lint of a struct.
#[expect(clippy::struct_excessive_bools)]
#[zoom_model(crate = ::zoom)]
#[derive(::core::cmp::PartialEq)]
#[must_use]
pub struct Booleans {
    /// Is true or false.
    pub first: bool,
    /// Is true or false.
    pub second: bool,
    /// Is true or false.
    pub third: bool,
    /// Is true or false.
    pub fourth: bool,
}

/// Expects lints of an enum.
#[expect(non_camel_case_types)]
#[zoom_model(crate = ::zoom)]
pub enum Spelled {
    /// Has Zoom's name.
    some_value,
    /// Is deprecated.
    #[deprecated]
    Old,
}

/// Is a union with deprecated variants and types.
#[allow(deprecated, clippy::large_enum_variant)]
#[zoom_model(one_of, crate = ::zoom)]
pub enum Union {
    /// Has a deprecated type.
    Old(Old),
    /// Is deprecated.
    #[deprecated]
    Text(String),
    /// Has a deprecated type in a box.
    Boxed(Box<OldEvent>),
}

/// Is a union whose variants allow or expect lints.
#[zoom_model(one_of, crate = ::zoom)]
pub enum UnionOfVariants {
    /// Has a deprecated type.
    #[allow(deprecated)]
    Old(Old),
    /// Has a deprecated type.
    #[expect(deprecated)]
    Boxed(Box<OldEvent>),
    /// Is deprecated.
    #[deprecated]
    Text(String),
}

/// Has misspelled scopes, which are expected.
#[expect(deprecated)]
#[zoom_event("levels.expected", scopes = "meeting:raed", crate = ::zoom)]
pub struct ExpectedScopes {
    /// The account.
    pub account_id: String,
}

/// Has misspelled scopes, and expects a lint of the struct, too.
#[expect(deprecated, clippy::struct_excessive_bools, non_snake_case)]
#[zoom_event("levels.both", scopes = "meeting:raed", crate = ::zoom)]
pub struct ExpectedBoth {
    /// The account.
    pub accountId: String,
    /// Has a deprecated type.
    pub old: Option<Old>,
    /// Is true or false.
    pub first: bool,
    /// Is true or false.
    pub second: bool,
    /// Is true or false.
    pub third: bool,
    /// Is true or false.
    pub fourth: bool,
}

/// Is an enum of events with deprecated variants and payloads.
#[zoom_event(crate = ::zoom)]
pub enum Events {
    ExpectedScopes,
    /// Is deprecated.
    #[deprecated]
    Older(ExpectedScopes),
    /// Has a deprecated payload.
    #[allow(deprecated)]
    OldEvent,
    /// Has a deprecated payload.
    #[expect(deprecated)]
    Oldest(OldEvent),
}

mod private {
    use super::{zoom_endpoint, zoom_event, zoom_model, NoContent, Option, String};

    /// Is never called.
    #[expect(dead_code, unreachable_pub)]
    #[zoom_endpoint(GET, "/private/<id>", errors(404 => Missing), crate = ::zoom)]
    pub fn never_called(id: String, argument: Option<String>) -> NoContent;

    #[zoom_endpoint(GET, "/private", crate = ::zoom)]
    fn never_called_either(argument: Option<String>) -> NoContent;

    #[allow(dead_code)]
    #[zoom_model(crate = ::zoom)]
    struct NeverUsed {
        text: Option<String>,
    }

    #[zoom_event("levels.private", crate = ::zoom)]
    struct NeverUsedEvent {
        text: Option<String>,
    }
}

/// Calls the functions whose arguments have lints.
pub fn calls() -> (TakeNames, Names, UsesOldFields) {
    (
        take_names(1, "a").roomId("a").hostId("a"),
        Names::new(true, true, true, true).hostId("a"),
        <UsesOldFields as ::std::default::Default>::default().name("a"),
    )
}
