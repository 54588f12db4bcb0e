//! Checks an item, and extracts what the expansion needs.

mod docs;
mod payload;
mod set;

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::{Attribute, Item};

use super::options::Options;
use super::validated::Declaration;
use crate::code::Code;
use crate::errors::Errors;

/// Checks an item; `None` if it cannot be expanded.
pub(super) fn declaration(item: &mut Item, options: Options, errors: &mut Errors) -> Option<Declaration> {
    match item {
        Item::Struct(item) => {
            payload::check(item, options, errors).map(|payload| Declaration::Payload(Box::new(payload)))
        }
        Item::Enum(item) => set::check(item, options, errors).map(|set| Declaration::Set(Box::new(set))),
        other => {
            let message = "`#[zoom_event]` can only be applied to a struct with named fields or to an enum of events";
            errors.at(Code::EventItem, &keyword(other), message);
            None
        }
    }
}

/// The tokens to point at when the whole item is the mistake.
fn keyword(item: &Item) -> TokenStream {
    match item {
        Item::Union(item) => item.union_token.to_token_stream(),
        other => other.to_token_stream(),
    }
}

/// Removes attributes that would expand the item again, and reports them.
fn reject_other_attributes(attributes: &mut Vec<Attribute>, errors: &mut Errors) {
    for attribute in attributes.extract_if(.., |attribute| is_own(attribute)) {
        let (code, message) = match last_name(&attribute).as_str() {
            "zoom_event" => (Code::DuplicateAttribute, "duplicate attribute `#[zoom_event]`: remove one of them"),
            _ => (Code::EventWithModel, "`#[zoom_event]` declares the model, too: remove `#[zoom_model]`"),
        };
        errors.at(code, &attribute, message);
    }
}

fn is_own(attribute: &Attribute) -> bool {
    matches!(last_name(attribute).as_str(), "zoom_event" | "zoom_model")
}

fn last_name(attribute: &Attribute) -> String {
    attribute.path().segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}
