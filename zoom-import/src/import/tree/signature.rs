//! The declaration of an endpoint.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Attribute, FnArg, Pat, ReturnType};

use crate::import::docs::joined;
use crate::import::plan::Extra;

use super::declaration::Declaration;
use super::file::{docs, has, source};
use super::{ErrorEntry, Function, Item, plain_path};

/// Attributes that an import writes by itself.
const OWN: [&str; 7] = ["doc", "zoom_endpoint", "zoom_model", "query", "field", "header", "body"];

/// What stands in `#[deprecated]` where a document says no more than that.
const DEPRECATED: &str = crate::import::write::DEPRECATED;

/// Options of the attribute that a document says nothing of.
const ADDED: [&str; 3] = ["idempotent", "base", "crate"];

/// Reads a declaration; `None` where it is none.
pub(super) fn read(declaration: &Declaration) -> Option<Function> {
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
    let arguments = signature.inputs.iter().filter_map(argument);
    Some(Function {
        name: item.name.clone(),
        item,
        method,
        path: plain_path(path.trim_matches('"')),
        body: arguments.clone().find(|(_, is_body)| *is_body).map(|(argument, _)| argument.name),
        arguments: arguments.map(|(argument, _)| argument).collect(),
        errors: parts.iter().filter_map(|part| errors(part)).flatten().collect(),
        output,
    })
}

/// The parts between the commas.
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

fn written(part: &[TokenTree]) -> String {
    part.iter().cloned().collect::<TokenStream>().to_string()
}

/// An argument, and whether it is the whole body.
fn argument(argument: &FnArg) -> Option<(Item, bool)> {
    let FnArg::Typed(typed) = argument else { return None };
    let Pat::Ident(name) = &*typed.pat else { return None };
    let item = Item { ty: source(&typed.ty), ..item(name.ident.to_string(), &typed.attrs) };
    Some((item, has(&typed.attrs, "body")))
}

/// What a person may have written about an item.
pub(super) fn item(name: String, attributes: &[Attribute]) -> Item {
    let added = attributes.iter().filter(|attribute| !OWN.iter().any(|own| attribute.path().is_ident(own)));
    let added = added.filter(|attribute| !attribute.path().is_ident("zoom"));
    let added: Vec<String> = added.map(source).filter(|attribute| attribute != DEPRECATED).collect();
    let extra = Extra { attributes: added, options: Vec::new() };
    Item { name, docs: docs(attributes), extra, ..Item::default() }
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
