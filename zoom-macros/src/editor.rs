//! The words in a declaration, as uses of documented items, from which editors take docs, definitions and completions.
//!
//! The words are found in the tokens, so that they are also there while the declaration is incomplete. The
//! compiler does not get them, since every token costs compile time.

use std::sync::LazyLock;

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::Path;

use crate::comma_list::{ListItem, split_at_commas};

/// Whether the macros run in rust-analyzer, and not in the compiler: by the name of the program.
pub(crate) fn is_editor() -> bool {
    static IS_EDITOR: LazyLock<bool> = LazyLock::new(|| {
        let program = std::env::current_exe().ok();
        let name = program.as_deref().and_then(|path| path.file_name());
        name.is_some_and(|name| name.to_string_lossy().starts_with("rust-analyzer"))
    });
    *IS_EDITOR
}

/// The words, grouped by the module of the runtime that documents them.
#[derive(Default)]
pub(crate) struct Words {
    modules: Vec<(&'static str, Vec<Ident>)>,
}

impl Words {
    /// Finds the words of `#[zoom_endpoint]` and of the attributes of its arguments.
    pub(crate) fn of_endpoint(attribute: &TokenStream, item: &TokenStream) -> Self {
        let mut words = Self::default();
        if !is_editor() {
            return words;
        }
        for (index, item) in split_at_commas(attribute.clone()).iter().enumerate() {
            let module = if index == 0 && !item.has_value() { "method" } else { "endpoint" };
            words.add_option(module, item);
        }
        words.add_attributes(item, &["query", "header", "field", "body", "zoom"]);
        words
    }

    /// Finds the words of `#[zoom_model]` or `#[zoom_event]`, whose module is given, and of the attributes of the fields.
    pub(crate) fn of_item(module: &'static str, attribute: &TokenStream, item: &TokenStream) -> Self {
        let mut words = Self::default();
        if !is_editor() {
            return words;
        }
        words.add_options(module, attribute.clone());
        words.add_attributes(item, &["zoom"]);
        words
    }

    fn add_options(&mut self, module: &'static str, options: TokenStream) {
        for option in split_at_commas(options) {
            self.add_option(module, &option);
        }
    }

    /// Adds the name of an option, and its value if that is a word.
    fn add_option(&mut self, module: &'static str, option: &ListItem) {
        let mut tokens = option.tokens.clone().into_iter();
        let Some(TokenTree::Ident(name)) = tokens.next() else { return };
        let value = match name.to_string().as_str() {
            "rate_limit" => Some("rate_limit"),
            "base" => Some("base"),
            "max_range" => Some("unit"),
            _ => None,
        };
        self.add(module, name);
        if let (Some(module), Some(TokenTree::Ident(value))) = (value, tokens.last()) {
            self.add(module, value);
        }
    }

    /// Adds the attributes with these names, at any depth, and their options.
    fn add_attributes(&mut self, tokens: &TokenStream, names: &[&str]) {
        let mut is_attribute = false;
        for token in tokens.clone() {
            match &token {
                TokenTree::Group(group) if is_attribute && group.delimiter() == Delimiter::Bracket => {
                    self.add_attribute(group.stream(), names);
                }
                TokenTree::Group(group) => self.add_attributes(&group.stream(), names),
                _ => {}
            }
            is_attribute = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#');
        }
    }

    fn add_attribute(&mut self, attribute: TokenStream, names: &[&str]) {
        let mut tokens = attribute.into_iter();
        let Some(TokenTree::Ident(name)) = tokens.next() else { return };
        let written = name.to_string();
        if !names.contains(&written.as_str()) {
            return;
        }
        self.add("argument", name);
        if let Some(TokenTree::Group(options)) = tokens.next() {
            let module = if written == "zoom" { "zoom" } else { "argument_option" };
            self.add_options(module, options.stream());
        }
    }

    /// Adds a word; keywords such as `crate` cannot be items.
    fn add(&mut self, module: &'static str, word: Ident) {
        if syn::parse2::<Ident>(TokenTree::from(word.clone()).into()).is_err() {
            return;
        }
        match self.modules.iter_mut().find(|(known, _)| *known == module) {
            Some((_, words)) => words.push(word),
            None => self.modules.push((module, vec![word])),
        }
    }

    /// The uses; nothing if there are no words.
    pub(crate) fn expand(&self, runtime: &Path) -> Option<TokenStream> {
        let modules = self.modules.iter().map(|(module, words)| {
            let module = Ident::new(module, Span::call_site());
            match words.as_slice() {
                [word] => quote! { #module::#word },
                words => quote! { #module::{#(#words),*} },
            }
        });
        (!self.modules.is_empty()).then(|| quote! { #runtime::__editor!(#(#modules),*); })
    }
}
