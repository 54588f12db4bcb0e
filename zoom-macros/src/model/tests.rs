//! The messages and spans of invalid models, without a compiler.

mod fields;
mod items;
mod options;
mod variants;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Expands source text.
fn expand(attribute: &str, item: &str) -> TokenStream {
    super::expand(parse(attribute), parse(item))
}

fn parse(source: &str) -> TokenStream {
    source.parse().expect("the test's source should be tokens")
}

/// The messages of the expansion without their codes, in order, each with the source text of its span.
fn errors(attribute: &str, item: &str) -> Vec<(String, String)> {
    let code = expand(attribute, item).to_string();
    let file = syn::parse_file(&code).expect("the expansion should be items");
    let messages = file.items.iter().filter_map(|written| match written {
        syn::Item::Macro(item) if item.mac.path.segments.last()?.ident == "compile_error" => {
            let message = item.mac.parse_body::<syn::LitStr>().expect("a message").value();
            Some(message.split_once("] ").expect("a code").1.to_owned())
        }
        _ => None,
    });
    messages.zip(spans(expand(attribute, item))).collect()
}

/// The source text under the span of each `compile_error!`.
fn spans(code: TokenStream) -> Vec<String> {
    let tokens: Vec<_> = code.into_iter().collect();
    let calls = tokens.windows(3).filter(|window| {
        matches!(window, [TokenTree::Ident(name), _, TokenTree::Group(group)]
            if name == "compile_error" && group.delimiter() == Delimiter::Brace)
    });
    calls
        .map(|call| match call {
            [name, _, body] => name.span().join(body.span()).and_then(|span| span.source_text()),
            _ => None,
        })
        .map(Option::unwrap_or_default)
        .collect()
}

/// The only message, and the source text of its span.
fn error(attribute: &str, item: &str) -> (String, String) {
    let mut all = errors(attribute, item);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

/// Asserts that an item has one error with this message and span.
fn assert_error(attribute: &str, item: &str, message: &str, span: &str) {
    assert_eq!(error(attribute, item), (message.to_owned(), span.to_owned()));
}

/// Asserts that an item has no errors.
fn assert_valid(attribute: &str, item: &str) {
    assert_eq!(errors(attribute, item), []);
}
