//! The declaration of an endpoint.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::spanned::Spanned as _;
use syn::{Attribute, FnArg, Pat, ReturnType};

use crate::import::docs::joined;
use crate::import::name::field::unraw;
use crate::import::plan::{Extra, Slot};

use super::declaration::Declaration;
use super::file::{docs, has, source};
use super::{ErrorEntry, Function, Item, model, plain_path};

/// Attributes that imports write.
const OWN: [&str; 8] = ["doc", "zoom_endpoint", "zoom_model", "zoom_event", "query", "field", "header", "body"];

/// The attribute of a deprecated item whose replacement is unknown.
const DEPRECATED: &str = crate::import::write::DEPRECATED;

/// Options that no document contains.
const ADDED: [&str; 5] = ["idempotent", "base", "crate", "daily_limit", "max_range"];

/// Reads a declaration; `None` if the function is not one.
pub(super) fn read(declaration: &Declaration, module: &str) -> Option<Function> {
    let Declaration { attributes, signature } = declaration;
    let endpoint = attributes.iter().find(|attribute| attribute.path().is_ident("zoom_endpoint"))?;
    let parts = parts(endpoint.meta.require_list().ok()?.tokens.clone());
    let mut head = parts.iter();
    let (method, path) = (head.next()?.first()?.to_string(), head.next()?.first()?.to_string());
    let output = match &signature.output {
        ReturnType::Type(_, ty) => source(ty),
        ReturnType::Default => String::new(),
    };
    let mut item = item(signature.ident.to_string(), attributes);
    item.extra.options = parts.iter().filter(|part| is_added(part)).map(|part| written(part)).collect();
    let path = path.trim_matches('"');
    let slots = Slots { path, has_body: has_body(&method, &parts) };
    Some(Function {
        name: item.name.clone(),
        item,
        module: module.to_owned(),
        path: plain_path(path),
        arguments: signature.inputs.iter().filter_map(|argument| slots.argument(argument)).collect(),
        method,
        errors: parts.iter().filter_map(|part| errors(part)).flatten().collect(),
        output,
        operation: parts.iter().find_map(|part| text_of(part, "operation")),
        page: parts.iter().find_map(|part| text_of(part, "docs")),
    })
}

/// Splits tokens at commas.
fn parts(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    for token in tokens {
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => parts.push(Vec::new()),
            (_, Some(last)) => last.push(token),
            (_, None) => {}
        }
    }
    parts
}

fn is_added(part: &[TokenTree]) -> bool {
    part.first().is_some_and(|first| ADDED.contains(&first.to_string().as_str()))
}

/// The text of `name = "text"`.
fn text_of(part: &[TokenTree], name: &str) -> Option<String> {
    let [TokenTree::Ident(own), TokenTree::Punct(_), text] = part else { return None };
    let text = (own == name).then(|| syn::parse2::<syn::LitStr>(text.clone().into()))?;
    text.ok().map(|text| text.value())
}

/// The source text of an option.
fn written(part: &[TokenTree]) -> String {
    let tokens: TokenStream = part.iter().cloned().collect();
    tokens.span().source_text().unwrap_or_else(|| tokens.to_string())
}

/// Whether arguments without an attribute are in the body.
fn has_body(method: &str, parts: &[Vec<TokenTree>]) -> bool {
    let is_word = |part: &Vec<TokenTree>| matches!(part.as_slice(), [only] if matches!(only.to_string().as_str(), "json" | "form" | "urlencoded" | "bytes"));
    matches!(method, "POST" | "PUT" | "PATCH") || parts.iter().any(is_word)
}

/// Determines the locations of arguments.
struct Slots<'a> {
    path: &'a str,
    has_body: bool,
}

impl Slots<'_> {
    fn argument(&self, argument: &FnArg) -> Option<(Slot, Item)> {
        let FnArg::Typed(typed) = argument else { return None };
        let Pat::Ident(name) = &*typed.pat else { return None };
        let mut item = Item { ty: source(&typed.ty), ..item(name.ident.to_string(), &typed.attrs) };
        item.facts = model::facts(&model::options(&typed.attrs));
        Some((self.slot(unraw(&item.name), &typed.attrs), item))
    }

    fn slot(&self, name: &str, attributes: &[Attribute]) -> Slot {
        let wire = || quoted(attributes).unwrap_or_else(|| name.to_owned());
        let mut parameters = self.path.split('/').filter_map(|segment| segment.strip_prefix('<')?.strip_suffix('>'));
        match parameters.position(|parameter| parameter == name) {
            Some(index) => Slot::Path(index),
            None if has(attributes, "body") => Slot::Body,
            None if has(attributes, "header") => Slot::Header(wire()),
            None if has(attributes, "query") || !self.has_body && !has(attributes, "field") => Slot::Query(wire()),
            None => Slot::Field(wire()),
        }
    }
}

/// The wire name in `#[query(rename = "name")]` or `#[header("Name")]`.
fn quoted(attributes: &[Attribute]) -> Option<String> {
    let own = attributes.iter().filter(|own| ["query", "field", "header"].iter().any(|name| own.path().is_ident(name)));
    let texts = own.filter_map(|own| own.meta.require_list().ok()).flat_map(|list| list.tokens.clone());
    texts.into_iter().find_map(|token| syn::parse2::<syn::LitStr>(token.into()).ok()).map(|text| text.value())
}

/// The parts of an item that may be handwritten.
pub(super) fn item(name: String, attributes: &[Attribute]) -> Item {
    let added = attributes.iter().filter(|attribute| !OWN.iter().any(|own| attribute.path().is_ident(own)));
    let added = added.filter(|attribute| !attribute.path().is_ident("zoom"));
    let (own, added): (Vec<String>, Vec<String>) = added.map(source).partition(|attribute| attribute == DEPRECATED);
    let extra = Extra { attributes: added, options: Vec::new() };
    Item { name, docs: docs(attributes), extra, deprecated: !own.is_empty(), ..Item::default() }
}

/// The entries of `errors(..)`.
fn errors(part: &[TokenTree]) -> Option<Vec<ErrorEntry>> {
    let [TokenTree::Ident(name), TokenTree::Group(group)] = part else { return None };
    (name == "errors").then(|| parts(group.stream()).iter().filter_map(|entry| error(entry)).collect())
}

/// `#[doc = ".."] 400 / 3001 => Name`
fn error(entry: &[TokenTree]) -> Option<ErrorEntry> {
    let mut key = String::new();
    let mut docs: Vec<String> = Vec::new();
    for token in entry {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => docs.extend(doc(group.stream())),
            TokenTree::Punct(punct) if matches!(punct.as_char(), '#' | '=' | '>') => {}
            TokenTree::Ident(name) if name != "_" => {
                return Some(ErrorEntry { key, name: name.to_string(), docs: joined(&docs.join("\n")) });
            }
            other => key.push_str(&other.to_string()),
        }
    }
    None
}

fn doc(tokens: TokenStream) -> Option<String> {
    let text: syn::LitStr = syn::parse2(tokens.into_iter().nth(2)?.into()).ok()?;
    let text = text.value();
    Some(text.strip_prefix(' ').map(str::to_owned).unwrap_or(text))
}
