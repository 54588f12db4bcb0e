//! Fragments of `macro_rules!` of every kind, in every part of a declaration.

use ::std::option::Option;
use ::std::string::String;
use ::zoom::{zoom_endpoint, zoom_event, zoom_model, NoContent};

macro_rules! endpoint {
    (
        $docs:literal, $attribute:meta, $vis:vis, $function:ident, $method:ident, $path:literal, $body:ident, $runtime:path,
        $scopes:expr, $limit:path, $daily:literal $counter:ident $key:ident, $success:literal, $idempotent:literal, $base:ident,
        $operation:literal, $page:literal, $error_docs:literal, $status:literal, $code:literal, $error:ident,
        $argument:ident, $argument_attribute:meta, $header:literal, $rename:literal, $ty:ty, $item:ty, $default:literal, $output:ty
    ) => {
        #[doc = $docs]
        #[zoom_endpoint(
            $method, $path, $body, crate = $runtime, scopes = $scopes, rate_limit = $limit, daily_limit($daily $counter per $key),
            success = $success, idempotent = $idempotent, base = $base, operation = $operation, docs = $page,
            errors(#[doc = $error_docs] $status / $code => $error, _ / $code => Other)
        )]
        #[$attribute]
        $vis fn $function(
            $key: $item,
            #[doc = $docs]
            #[$argument_attribute]
            $argument: $ty,
            #[header($header)] header: Option<$item>,
            #[query(rename = $rename)] renamed: Vec<$item>,
            #[field(rename = $rename)]
            #[zoom(default = $default, values = [$default, "b"], example = $default)]
            field: Option<$item>,
        ) -> $output;
    };
}

use ::std::vec::Vec;

endpoint! {
    "An endpoint out of fragments.", must_use, pub, create_parts, POST, "/parts/<id>", form, ::zoom,
    ["meeting:write", "meeting:write:admin"], Heavy, 100 parts id, 201, true, oauth,
    "parts", "https://example.com/", "The part is missing.", 404, 3001, PartMissing,
    parts, query, "X-Part", "part", Option<Vec<String>>, String, "a", NoContent
}

macro_rules! page {
    ($(#[$attribute:meta])* $vis:vis $page:ident { $($token:tt)* } $function:item) => {
        #[zoom_model(crate = ::zoom, response)]
        $(#[$attribute])*
        $vis struct $page { $($token)* }

        $function
    };
}

page! {
    /// A page out of tokens.
    pub PartPage {
        /// The token of the next page.
        pub next_page_token: Option<String>,
        /// The parts.
        #[zoom(rename = "parts")]
        pub list: Vec<Part>,
    }
    /// Lists parts: an item out of a fragment.
    #[zoom_endpoint(GET, "/parts", paged = list, crate = ::zoom)]
    pub fn list_parts(next_page_token: Option<String>) -> PartPage;
}

macro_rules! with_item {
    ($item:item) => {
        #[zoom_model(crate = ::zoom)]
        $item
    };
}

with_item! {
    /// A model whose item is a fragment.
    pub struct Part {
        /// The ID.
        #[zoom(max_length = 4)]
        pub id: Option<String>,
    }
}

with_item! {
    /// An enum whose item is a fragment.
    pub enum PartKind {
        /// The only kind.
        #[zoom(rename = "a", alias = "b")]
        Only,
    }
}

macro_rules! endpoint_item {
    ($item:item) => {
        #[zoom_endpoint(GET, "/item", crate = ::zoom)]
        $item
    };
}

endpoint_item! {
    /// An endpoint whose item is a fragment.
    pub fn get_item(id: Option<u32>) -> NoContent;
}

endpoint_item! {
    pub(crate) fn get_other_item() -> NoContent;
}

macro_rules! event_item {
    ($name:expr, $scope:literal, $item:item) => {
        #[zoom_event($name, scopes = $scope, crate = ::zoom)]
        $item
    };
}

event_item! {
    "fragments.happened", "user:read",
    /// An event whose item is a fragment.
    pub struct PartHappened {
        /// The account.
        pub account_id: String,
    }
}

macro_rules! events {
    ($vis:vis $name:ident { $($variant:ident($payload:ty)),* ; $($event:ident),* }) => {
        /// The events out of fragments.
        #[zoom_event(crate = ::zoom)]
        $vis enum $name { $($variant($payload),)* $($event),* }
    };
}

events!(pub PartEvent { First(PartHappened), Second(PartHappened); PartHappened });

macro_rules! values {
    ($one:expr, $two:literal, $three:tt, $four:expr, $text:expr, $alias:literal, $union:ident $first:ident($first_type:ty) $second:ident($second_type:path)) => {
        /// Numbers out of fragments.
        #[zoom_model(crate = ::zoom)]
        pub enum PartNumber {
            /// An expression.
            One = $one,
            /// A literal.
            Two = $two,
            /// A token.
            Three = $three,
            /// A negated expression.
            Four = -$four,
        }

        /// Texts out of fragments.
        #[zoom_model(rename_all = $text, crate = ::zoom)]
        pub enum PartText {
            /// A literal.
            #[zoom(rename = $text, alias = $alias)]
            One,
        }

        /// A union out of fragments.
        #[zoom_model(one_of, crate = ::zoom)]
        pub enum $union {
            /// A type.
            $first($first_type),
            /// A path.
            $second($second_type),
        }
    };
}

values!(1, -2, 3, 4, "camelCase", "two", PartUnion First(Vec<String>) Second(::std::string::String));

macro_rules! facts {
    ($number:expr, $limit:expr, $literal:literal, $list:expr, $format:expr, $docs:expr, $token:tt) => {
        /// Facts out of fragments.
        #[zoom_model(crate = ::zoom)]
        pub struct PartFacts {
            #[doc = $docs]
            #[zoom(default = $number, min = -$limit, max = $limit, example = $literal)]
            pub number: Option<i64>,
            #[doc = ::core::concat!($docs, " Is text.")]
            #[zoom(min_length = $literal, max_length = $token, format = $format, values = $list)]
            pub text: Option<String>,
        }
    };
}

facts!(0, 9, 1, ["a", "b"], "email", "A fact.", 40);

macro_rules! docs {
    ($text:expr, $summary:literal) => {
        #[doc = $summary]
        ///
        #[doc = $text]
        #[zoom_endpoint(GET, "/docs/<id>/<other>", crate = ::zoom)]
        pub fn get_docs(
            #[doc = ::core::concat!($summary, " The ID.")] id: u64,
            #[doc = $text] other: u64,
            #[doc = ::core::concat!("The", " query.")] query: Option<String>,
        ) -> NoContent;
    };
}

docs!(::core::concat!("Docs", " of parts."), "Gets docs.");

/// Hands its tokens on, so that each fragment is inside of two macros.
macro_rules! nested {
    ($($token:tt)*) => { inner! { $($token)* } };
}
macro_rules! inner {
    ($method:expr, $path:expr, $ty:ty, $argument:pat) => {
        /// Is declared by two macros.
        #[zoom_endpoint($method, $path, crate = ::zoom)]
        pub fn get_nested($argument: $ty, own: Option<$ty>) -> NoContent;
    };
}

nested!(GET, "/nested/<argument>", u64, argument);

/// Declares in the body of a function, in which items are statements.
#[must_use]
pub fn declare_locally() -> bool {
    macro_rules! statement {
        ($statement:stmt) => {
            $statement
        };
    }
    statement! {
        #[zoom_model(crate = ::zoom)]
        struct Local {
            text: Option<String>,
        }
    }
    #[zoom_event("fragments.local", crate = ::zoom)]
    struct LocalEvent {
        local: Option<Local>,
    }
    #[zoom_endpoint(POST, "/local", errors(404 => Missing), crate = ::zoom)]
    fn post_local(#[body] local: Local) -> Local;

    let event = LocalEvent { local: Option::Some(Local::new().text("a")) };
    let text = event.local.as_ref().is_some_and(|local| local.text.is_some());
    let _ = post_local(event.local.unwrap_or_default());
    text
}

/// Calls what the macros declare.
pub fn calls() -> (CreateParts, GetItem, GetDocs, GetNested) {
    let _ = get_other_item();
    (
        create_parts("id").parts([String::new()]).header("a").renamed([String::new()]).field("a").json(),
        get_item().id(1),
        get_docs(1, 2).query("a"),
        get_nested(1).own(2),
    )
}
