//! An example of the call.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::super::super::types::is_named;
use super::super::super::validated::PublicSignature;

/// The longest call on one line.
const WIDTH: usize = 70;

/// The section, which is not a doctest: a product has hundreds of them, and a test compiles one of each kind.
pub(in super::super) fn section(signature: &PublicSignature<'_>) -> TokenStream {
    let text = format!("\n\n# Examples\n\n```rust\n{}\n```", code(signature));
    quote! { #[cfg_attr(not(doctest), doc = #text)] }
}

/// The statements, for an `async fn` that has a `client` and the arguments, and returns a `Result`.
fn code(signature: &PublicSignature<'_>) -> String {
    let call = call(signature);
    if signature.paged.is_some() {
        return format!(
            "let mut items = client.items({call});\nwhile let Some(item) = items.next().await {{\n    println!(\"{{:?}}\", item?);\n}}"
        );
    }
    let has_output = !is_named(&signature.output, "NoContent");
    match signature.errors.first() {
        Some(error) => with_named_error(&call, has_output, &error.name, signature),
        None if has_output => format!("let response = client.send({call}).await?;\nprintln!(\"{{response:?}}\");"),
        None => format!("client.send({call}).await?;"),
    }
}

fn with_named_error(call: &str, has_output: bool, error: &Ident, signature: &PublicSignature<'_>) -> String {
    let success = if has_output { "Ok(response) => println!(\"{response:?}\")" } else { "Ok(_) => println!(\"done\")" };
    let (request, ty, words) = (&signature.request, &signature.error_type, words(&error.to_string()));
    format!(
        "match client.send({call}).await {{\n    {success},\n    Err(error) => match error.case::<{request}>() {{\n        \
         Some({ty}::{error}) => println!(\"{words}\"),\n        _ => return Err(error),\n    }},\n}}"
    )
}

/// The call with its required arguments as variables.
fn call(signature: &PublicSignature<'_>) -> String {
    let arguments: Vec<String> = signature.required().map(|param| param.name.to_string()).collect();
    let one_line = format!("{}({})", signature.name, arguments.join(", "));
    if one_line.len() <= WIDTH {
        return one_line;
    }
    let lines: String = arguments.iter().map(|argument| format!("    {argument},\n")).collect();
    format!("{}(\n{lines})", signature.name)
}

/// `MeetingNotFound` as `meeting not found`.
fn words(name: &str) -> String {
    let mut words = String::new();
    for char in name.chars() {
        if char.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(char.to_lowercase());
    }
    words
}
