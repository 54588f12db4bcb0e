//! Names of functions, models, fields and variants that generated code uses, too.

use ::std::option::Option;
use ::std::string::String;
use ::std::vec::Vec;
use ::zoom::{zoom_endpoint, zoom_event, zoom_model, NoContent};

/// Functions whose request types are named like types of the standard library.
pub mod functions {
    use super::{zoom_endpoint, NoContent};

    type Text = ::std::string::String;
    type Maybe = ::std::option::Option<Text>;

    macro_rules! declare {
        ($($name:ident)*) => { $(
            /// Has a name that generated code uses.
            #[zoom_endpoint(
                POST, "/names/<id>", form, errors(404 => Missing), scopes = "user:read", crate = ::zoom
            )]
            pub fn $name(id: u64, text: Text, maybe: ::std::option::Option<Text>, #[query] list: ::std::vec::Vec<Text>) -> NoContent;
        )* };
    }

    declare! { result some none ok err option vec string r#box r#str u64_ boolean client error endpoint endpoint_info request_parts }
    declare! { clone debug default copy into from send sync iterator to_string eq partial_eq hash self_type decoded response model page }
    declare! { r#type r#match r#fn r#async r#move r#impl r#dyn r#static r#ref r#use r#where core std zoom alloc serde inventory main drop new }

    /// Takes an alias, which is not an option for the macro.
    #[zoom_endpoint(GET, "/alias", crate = ::zoom)]
    pub fn get_alias(#[query] text: Maybe) -> NoContent;
}

/// Models that are named like the parameters of generated functions.
macro_rules! models {
    ($($name:ident)*) => { $(
        /// Has a name that generated code uses.
        #[zoom_model(crate = ::zoom)]
        pub struct $name {
            /// A field.
            pub text: Option<String>,
        }
    )* };
}
models! { S D H E T Serialize Serializer Deserialize Deserializer Model Value Decode Encode Step Token View Table Json Variant }

/// Fields that are named like variables and functions of generated code.
#[zoom_model(crate = ::zoom)]
pub struct Fields {
    /// Required.
    pub index: u64,
    /// Required, a keyword.
    pub r#type: String,
    /// A function of the runtime.
    pub decode: Option<String>,
    /// A function of the runtime.
    pub encode: Option<String>,
    /// A function of the runtime.
    pub fill: Vec<String>,
    /// A method.
    pub table: Option<String>,
    /// A method.
    pub field: Option<String>,
    /// A method.
    pub field_mut: Option<String>,
    /// A method.
    pub clone: Option<String>,
    /// A variable.
    pub serializer: Option<String>,
    /// A variable.
    pub f: Option<String>,
    /// A keyword.
    pub r#move: Option<bool>,
    /// A variable.
    pub value: Option<bool>,
    /// A name that a setter must not have according to lints.
    pub is_new: Option<bool>,
    /// A name that a setter must not have according to lints.
    pub to_all: Option<bool>,
    /// A name that a setter must not have according to lints.
    pub from_all: Option<bool>,
    /// A method of an operator.
    pub add: Option<bool>,
}

/// Variants that are named like prelude items.
#[zoom_model(crate = ::zoom)]
pub enum Variants {
    /// Of `Option`.
    Some,
    /// Of `Option`.
    None,
    /// Of `Result`.
    Ok,
    /// Of `Result`.
    Err,
    /// Of the runtime.
    Text,
    /// Of the runtime.
    Number,
    /// A keyword in lower case.
    Type,
}

/// Variants of a union that are named like prelude items.
#[allow(clippy::large_enum_variant)]
#[zoom_model(one_of, crate = ::zoom)]
pub enum Union {
    /// Of `Option`.
    Some(Fields),
    /// Of `Result`.
    Ok(String),
    /// A box.
    Box(::std::boxed::Box<S>),
    /// Of serde.
    Null(Vec<D>),
}

/// An event with a name of the runtime.
#[zoom_event("names.event", crate = ::zoom)]
pub struct EventInfo {
    /// A field.
    pub info: Option<String>,
}

/// Events with names of generated code.
#[zoom_event(crate = ::zoom)]
pub enum RawEvent {
    /// The name of a function of the runtime.
    Variant(EventInfo),
    /// Of `Result`.
    Err(EventInfo),
    EventInfo,
}

/// Errors that are named like prelude items.
#[zoom_endpoint(GET, "/errors", errors(400 => Some, 401 => None, 402 => Ok, 403 => Err, 404 => Clone, 405 => Error), crate = ::zoom)]
pub fn get_errors() -> Fields;

/// Calls constructors and setters.
#[must_use]
pub fn calls() -> (Fields, GetErrorsError) {
    let fields = Fields::new(1_u64, "a").decode("a").encode("a").fill([String::new()]).table("a").field("a");
    (fields.f("a").r#move(true).is_new(true).to_all(true).from_all(true).add(true), GetErrorsError::None)
}
