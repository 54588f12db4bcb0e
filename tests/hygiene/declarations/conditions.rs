//! `cfg` and `cfg_attr` on items, arguments, fields and variants: `miri` is off, and its attributes must have no effect.

use ::std::option::Option;
use ::std::string::String;
use ::std::vec::Vec;
use ::zoom::{zoom_endpoint, zoom_event, zoom_model, NoContent};

/// Has arguments with every attribute that can be conditional.
#[cfg_attr(not(miri), zoom_endpoint(POST, "/conditions/<id>", crate = ::zoom))]
#[cfg_attr(miri, must_use)]
#[cfg_attr(not(miri), doc = "Has conditional docs.")]
pub fn take_conditional(
    #[cfg_attr(not(miri), doc = "The ID.")]
    #[cfg_attr(miri, doc = "Never.")]
    id: u64,
    #[cfg_attr(not(miri), cfg(not(miri)))] compiled: String,
    #[cfg_attr(not(miri), cfg(miri))] never: Missing,
    #[cfg_attr(not(miri), cfg(miri), doc = "Never.")]
    #[query]
    never_query: Option<Missing>,
    #[cfg_attr(miri, cfg(miri))]
    #[query]
    always_query: Option<String>,
    #[cfg_attr(not(miri), cfg_attr(not(miri), cfg(miri)))] never_nested: Option<Missing>,
    #[cfg_attr(true, doc = "A boolean condition.")] boolean: Option<String>,
    #[cfg_attr(not(miri), deprecated = "there is a new one")]
    #[cfg_attr(not(miri), allow(clippy::doc_markdown), doc = "The NameOfIt.")]
    several: Option<String>,
    #[cfg_attr(not(miri), expect(non_snake_case, reason = "it is Zoom's name"))] camelCase: Option<String>,
    #[cfg_attr(not(miri), expect(non_snake_case))] requiredCamelCase: u32,
    #[cfg_attr(miri, deprecated)]
    #[header("X-Name")]
    header: Option<String>,
) -> NoContent;

/// Is compiled under another condition.
#[cfg_attr(not(miri), cfg(miri))]
#[zoom_endpoint(GET, "/never", crate = ::zoom)]
pub fn never_compiled() -> Missing;

/// Has fields with every attribute that can be conditional.
#[cfg_attr(not(miri), zoom_model(crate = ::zoom))]
#[cfg_attr(not(miri), doc = "Has conditional docs.")]
#[cfg_attr(not(miri), expect(non_snake_case))]
pub struct Conditional {
    /// Required.
    #[cfg_attr(not(miri), cfg(not(miri)))]
    pub required: String,
    /// Is not compiled.
    #[cfg_attr(not(miri), cfg(miri))]
    pub never: Missing,
    /// Is not compiled.
    #[cfg(miri)]
    pub never_either: Vec<Missing>,
    /// Is not compiled.
    #[cfg_attr(not(miri), cfg_attr(not(miri), cfg(miri)))]
    pub never_nested: Option<Missing>,
    #[cfg_attr(not(miri), doc = "Has conditional docs.")]
    #[cfg_attr(miri, doc = "Never.")]
    #[zoom(max = 3)]
    pub documented: Option<u32>,
    /// Is deprecated.
    #[cfg_attr(not(miri), deprecated = "there is a new one")]
    pub old: Option<String>,
    /// Is deprecated and required.
    #[cfg_attr(not(miri), deprecated)]
    pub old_required: String,
    /// Has several.
    #[cfg_attr(not(miri), deprecated, doc = "The NameOfIt.", allow(clippy::doc_markdown))]
    pub several: Vec<String>,
    /// Has a name of Zoom's, and the NameOfIt.
    #[cfg_attr(not(miri), allow(clippy::doc_markdown))]
    pub camelCase: Option<String>,
    /// Is secret and the last.
    #[cfg_attr(not(miri), cfg(not(miri)))]
    #[zoom(secret)]
    pub secret: Option<String>,
}

/// Has variants with conditional attributes.
#[zoom_model(crate = ::zoom)]
pub enum ConditionalText {
    /// Is always compiled.
    #[cfg_attr(miri, cfg(miri))]
    Always,
    /// Is not compiled.
    #[cfg_attr(not(miri), cfg(miri))]
    #[zoom(alias = "gone")]
    Never,
    #[cfg_attr(not(miri), doc = "Has conditional docs.")]
    Documented,
    /// Is deprecated.
    #[cfg_attr(not(miri), deprecated = "there is a new one")]
    #[zoom(alias = "older")]
    Old,
}

/// Has numbers with conditional attributes.
#[zoom_model(crate = ::zoom)]
pub enum ConditionalNumber {
    /// Is always compiled.
    Always = 1,
    /// Is not compiled.
    #[cfg_attr(not(miri), cfg(miri))]
    Never = 2,
    /// Is deprecated.
    #[cfg_attr(not(miri), deprecated)]
    Old = 3,
}

/// Has variants with conditional attributes.
#[zoom_model(one_of, crate = ::zoom)]
pub enum ConditionalUnion {
    /// Is always compiled.
    #[cfg_attr(miri, cfg(miri))]
    Always(String),
    /// Is not compiled.
    #[cfg_attr(not(miri), cfg(miri))]
    Never(Missing),
    /// Is deprecated.
    #[cfg_attr(not(miri), deprecated)]
    Old(Vec<String>),
    #[cfg_attr(not(miri), doc = "Has conditional docs.")]
    Documented(Conditional),
}

/// Has fields with conditional attributes.
#[cfg_attr(not(miri), zoom_event("conditions.happened", crate = ::zoom))]
pub struct ConditionalEvent {
    /// Is not compiled.
    #[cfg_attr(not(miri), cfg(miri))]
    pub never: Missing,
    /// Is deprecated.
    #[cfg_attr(not(miri), deprecated)]
    pub old: String,
    #[cfg_attr(not(miri), doc = "Has conditional docs.")]
    pub documented: Option<Conditional>,
}

/// Has events with conditional attributes.
#[zoom_event(crate = ::zoom)]
pub enum ConditionalEvents {
    #[cfg_attr(miri, cfg(miri))]
    ConditionalEvent,
    /// Is not compiled.
    #[cfg_attr(not(miri), cfg(miri))]
    Missing,
    /// Is deprecated.
    #[cfg_attr(not(miri), deprecated)]
    Old(ConditionalEvent),
    #[cfg_attr(not(miri), doc = "Has conditional docs.")]
    Documented(ConditionalEvent),
}

/// Calls what is compiled.
pub fn calls() -> (TakeConditional, Conditional) {
    (
        take_conditional(1, "compiled", 1).always_query("a").boolean("a").camelCase("a").header("a"),
        Conditional::new("required", "old").documented(1_u32).camelCase("a").secret("a"),
    )
}
