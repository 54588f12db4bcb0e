//! The messages of mistakes that have no case in `tests/ui`.

use super::diagnostic;
use super::source::items;

/// Asserts that a declaration has one message, which starts with a code and the given text.
fn assert_message(source: &str, expected: &str) {
    let messages: Vec<_> = items(source).iter().flat_map(diagnostic::of).map(|diagnostic| diagnostic.message).collect();
    let [message] = messages.as_slice() else { panic!("expected one message for {source}: {messages:#?}") };
    let text = message.strip_prefix("[ZM").and_then(|rest| rest.get("0000] ".len()..));
    assert!(text.is_some_and(|text| text.starts_with(expected)), "expected {expected:?}, found {message:?}");
}

/// Asserts the message of an attribute with these options.
fn assert_option_message(options: &str, expected: &str) {
    let source = format!("#[zoom_endpoint(PUT, \"/users\", {options})] pub fn update_user(user: String) -> NoContent;");
    assert_message(&source, expected);
}

/// Asserts the message of an endpoint with this argument.
fn assert_argument_message(argument: &str, expected: &str) {
    assert_message(&format!("#[zoom_endpoint(PUT, \"/users\")] pub fn update({argument}) -> NoContent;"), expected);
}

#[test]
fn options() {
    assert_option_message("json = 1", "option `json` takes no value: write `json`");
    assert_option_message(
        "zzzz",
        "unknown option `zzzz`; expected one of `json`, `form`, `urlencoded`, `bytes`, `scopes`,",
    );
    assert_option_message("success", "invalid syntax for option `success`: write `success = 201`");
    assert_option_message("success = @", "invalid syntax for option `success`: write `success = value`");
    assert_option_message("success = \"ok\"", "option `success` expects a status code: write `success = 201`");
    assert_option_message("rate_limit = 1", "option `rate_limit` expects an identifier: write `rate_limit = Medium`");
    assert_option_message("paged = 1", "option `paged` expects the name of the response's list field: write");
    assert_option_message("scopes = \"\"", "invalid scope ``: write words joined by colons, e.g. `meeting:read`");
}

#[test]
fn error_entries() {
    assert_option_message(
        "errors = 404",
        "invalid syntax for option `errors`: write `errors(404/1001 => UserNotFound)`",
    );
    assert_option_message("errors(404 => A 410 => B)", "expected `,` between error entries");
    assert_option_message("errors(#[cfg(x)] 404 => A)", "only doc comments are allowed on error entries: remove the");
}

#[test]
fn arguments() {
    assert_argument_message(
        "#[query] #[query] a: String",
        "duplicate attribute `#[query]` on argument `a`: remove one",
    );
    assert_argument_message(
        "#[zzzzzz] a: String",
        "unknown argument attribute `#[zzzzzz]`; expected one of `#[query]`,",
    );
    assert_argument_message("#[query(csv = 1)] a: String", "option `csv` takes no value: write `csv`");
    assert_argument_message(
        "#[query(rename = \"\")] a: String",
        "the name in `rename` is empty: write a name, or remove",
    );
    assert_argument_message(
        "#[query(rename = 1)] a: String",
        "option `rename` expects a string: write `rename = \"type\"`",
    );
    assert_argument_message("#[query(1)] a: String", "expected one of `rename`, `csv`, `required`");
    assert_argument_message(
        "#[query = 1] a: String",
        "invalid syntax for `#[query]`: write `#[query]` or `#[query(rename",
    );
    assert_argument_message("#[body(x)] a: String", "`#[body]` takes no options: write `#[body]`");
    assert_argument_message("a: _", "`_` is not allowed in argument types: write the type");
    assert_argument_message("a: FilePart", "files require `form`: add `form` after the path");
}

#[test]
fn files_in_forms() {
    let source = |path: &str, file: &str| {
        format!("#[zoom_endpoint(POST, \"{path}\", form)] pub fn upload(a: String, {file}: FilePart) -> NoContent;")
    };
    assert_message(&source("/<b>", "b"), "a file cannot be a path parameter: remove `<b>` from the path");
    assert_message(&source("/a", "#[header(\"X-B\")] b"), "a file cannot be a header: remove `#[header]`");
}

#[test]
fn paths() {
    let source = |path: &str| format!("#[zoom_endpoint(GET, \"{path}\")] pub fn list_users() -> NoContent;");
    assert_message(&source("/users#first"), "the path must not contain a fragment");
    assert_message(&source("/users\\n"), "the path contains the invalid character '\\n'");
}
