//! The attribute macros of `zoom-api`, which re-exports them.

#[cfg(test)]
mod cases;
mod code;
mod comma_list;
mod conditional;
mod describe;
mod doc_comments;
mod docs_url;
mod editor;
mod endpoint;
mod errors;
mod event;
mod facts;
mod lints;
mod model;
mod option_value;
mod scopes;
mod type_path;
mod warnings;
mod zoom_attr;

use proc_macro::TokenStream;

/// Declares an endpoint of Zoom's API: see `zoom_api::zoom_endpoint`.
#[proc_macro_attribute]
pub fn zoom_endpoint(attribute: TokenStream, item: TokenStream) -> TokenStream {
    endpoint::expand(attribute.into(), item.into()).into()
}

/// Declares a type that Zoom sends or receives: see `zoom_api::zoom_model`.
#[proc_macro_attribute]
pub fn zoom_model(attribute: TokenStream, item: TokenStream) -> TokenStream {
    model::expand(attribute.into(), item.into()).into()
}

/// Declares an event: see `zoom_api::zoom_event`.
#[proc_macro_attribute]
pub fn zoom_event(attribute: TokenStream, item: TokenStream) -> TokenStream {
    event::expand(attribute.into(), item.into()).into()
}
