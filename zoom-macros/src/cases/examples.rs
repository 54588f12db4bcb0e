//! The examples in the docs of endpoints, which are compiled as a case of `tests/ui`.

use std::fmt::Write as _;

use expect_test::expect_file;
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::{FnArg, Item, ItemFn};

use super::source::items;

const HEAD: &str = "\
//! The examples in the docs of endpoints, one of each kind: `UPDATE_EXPECT=1 cargo test -p zoom-macros examples` regenerates them.

use bytes::Bytes;
use zoom_api::{Client, FilePart, NoContent, Result, zoom_endpoint, zoom_model};

#[zoom_model(response)]
pub struct UserPage {
    pub users: Vec<String>,
    pub next_page_token: Option<String>,
}
";

/// Declarations, each with another kind of example.
const DECLARATIONS: [&str; 7] = [
    "#[zoom_endpoint(GET, \"/report/daily\")]\npub fn get_daily_report() -> Bytes;",
    "#[zoom_endpoint(DELETE, \"/users/<type>\")]\npub fn delete_users(r#type: u64) -> NoContent;",
    "#[zoom_endpoint(POST, \"/users/<user_id>/picture\", form)]\n\
     pub fn upload_picture(user_id: String, pic_file: FilePart) -> NoContent;",
    "#[zoom_endpoint(GET, \"/users\", paged = users)]\n\
     pub fn list_users(status: Option<String>, next_page_token: Option<String>) -> UserPage;",
    "#[zoom_endpoint(PUT, \"/users/<user_id>\", errors(404/1001 => UserNotFound, 429 => DailyLimit))]\n\
     pub fn update_user(user_id: String, #[body] user: String) -> NoContent;",
    "#[zoom_endpoint(GET, \"/users/<user_id>\", errors(_/300 => InvalidUserId))]\n\
     pub fn get_user(user_id: String) -> UserPage;",
    "#[zoom_endpoint(POST, \"/accounts/<account_id>/users/<user_id>/schedulers\")]\n\
     pub fn replace_user_scheduler(account_id: u64, user_id: String, old_scheduler_id: String, scheduler_id: String) -> UserPage;",
];

#[test]
fn examples_in_docs_are_a_case() {
    let mut file = HEAD.to_owned();
    for declaration in DECLARATIONS {
        let code: syn::File = syn::parse2(items(declaration)[0].expand()).expect("the expansion should be items");
        let constructor = code.items.iter().find_map(|item| match item {
            Item::Fn(function) => Some(function),
            _ => None,
        });
        let constructor = constructor.expect("a constructor");
        let (name, example) = (constructor.sig.ident.unraw(), example(constructor));
        let arguments = arguments(declaration, constructor);
        let _ = write!(
            file,
            "\n{declaration}\n\npub async fn call_{name}(client: &Client{arguments}) -> Result<()> {{\n{example}\n    Ok(())\n}}\n"
        );
    }
    expect_file!["../../../tests/ui/pass/examples.rs"].assert_eq(&file);
}

/// The code of the example in the docs, indented.
fn example(constructor: &ItemFn) -> String {
    let attributes = constructor.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg_attr"));
    let texts: String =
        attributes.map(|attribute| attribute.meta.require_list().expect("a list").tokens.to_string()).collect();
    let (_, literal) = texts.split_once("doc = ").expect("docs");
    let text: syn::LitStr = syn::parse_str(literal).expect("text");
    let text = text.value();
    let (_, code) = text.split_once("```rust\n").expect("an example");
    let lines = code.trim_end_matches("\n```").lines();
    lines.map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}

/// The arguments of the constructor with their declared types.
fn arguments(declaration: &str, constructor: &ItemFn) -> String {
    let declared: syn::ForeignItemFn = syn::parse_str(declaration).expect("a signature");
    let names: Vec<_> = constructor.sig.inputs.iter().map(name).collect();
    let required = declared.sig.inputs.iter().filter(|input| names.contains(&name(input)));
    let arguments = required.map(|input| match input {
        FnArg::Typed(typed) => format!(", {}: {}", name(input), typed.ty.to_token_stream()),
        FnArg::Receiver(_) => String::new(),
    });
    arguments.collect()
}

fn name(input: &FnArg) -> String {
    match input {
        FnArg::Typed(typed) => typed.pat.to_token_stream().to_string(),
        FnArg::Receiver(_) => String::new(),
    }
}
