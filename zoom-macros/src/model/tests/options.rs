//! Misspelled options, and options that do not apply.

use super::{assert_error, assert_valid, errors};

#[test]
fn unknown_option() {
    assert_error(
        "rename_al = \"camelCase\"",
        "struct A {}",
        "unknown option `rename_al`; did you mean `rename_all`?",
        "rename_al",
    );
    assert_error(
        "frobnicate",
        "struct A {}",
        "unknown option `frobnicate`; expected one of `rename_all`, `one_of`, `response`, `crate`",
        "frobnicate",
    );
    assert_error(
        "\"camelCase\"",
        "struct A {}",
        "expected one of `rename_all`, `one_of`, `response`, `crate`",
        "\"camelCase\"",
    );
}

#[test]
fn unknown_case() {
    assert_error(
        "rename_all = \"camelcase\"",
        "struct A {}",
        "unknown case `camelcase`; did you mean `camelCase`?",
        "\"camelcase\"",
    );
}

#[test]
fn values_of_the_wrong_type() {
    let message = "option `rename_all` expects a string: write `rename_all = \"camelCase\"`";
    assert_error("rename_all = 5", "struct A {}", message, "5");
    let message = "invalid syntax for option `rename_all`: write `rename_all = \"camelCase\"`";
    assert_error("rename_all", "struct A {}", message, "rename_all");
    let message = "option `rename` expects a string: write `rename = \"type\"`";
    assert_error("", "struct A { #[zoom(rename = 5)] a: u8 }", message, "5");
    assert_error("", "enum A { #[zoom(rename = 5)] B }", message, "5");
}

#[test]
fn duplicate_option() {
    assert_error(
        "",
        "struct A { #[zoom(secret, secret)] a: u8 }",
        "duplicate option `secret`: remove one of them",
        "secret",
    );
    assert_error(
        "",
        "struct A { #[zoom(rename = \"a\")] #[zoom(rename = \"b\")] a: u8 }",
        "duplicate option `rename`: remove one of them",
        "rename = \"b\"",
    );
}

#[test]
fn one_of_on_a_struct() {
    assert_error("one_of", "struct A {}", "`one_of` can only be used on an enum: remove it", "one_of");
}

#[test]
fn crate_path() {
    assert_valid("crate = crate", "struct A {}");
    assert_valid("crate = ::other::zoom", "enum A { B }");
    let message = "option `crate` expects a path: write `crate = my_zoom_api`";
    assert_error("crate = 5", "struct A {}", message, "5");
}

#[test]
fn unknown_field_option() {
    assert_error(
        "",
        "struct A { #[zoom(renam = \"b\")] a: u8 }",
        "unknown option `renam`; did you mean `rename`?",
        "renam",
    );
    assert_error(
        "",
        "struct A { #[zoom] a: u8 }",
        "expected options in parentheses: write e.g. `#[zoom(rename = \"type\")]`",
        "zoom",
    );
    assert_error("", "enum A { #[zoom(secret)] B }", "unknown option `secret`; expected `rename` or `alias`", "secret");
}

#[test]
fn several_errors_are_reported_in_source_order() {
    let all = errors("frob", "struct A { #[zoom(qux)] a: u8, #[zoom(rename = \"a\")] b: u8 }");
    let messages: Vec<_> = all.iter().map(|(message, _)| message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "unknown option `frob`; expected one of `rename_all`, `one_of`, `response`, `crate`",
            "unknown option `qux`; expected one of `rename`, `secret`, `required`, `extra`, `default`, `min`, `max`, `min_length`, \
             `max_length`, `min_items`, `max_items`, `values`, `format`, `example`",
            "duplicate JSON name `a`, already used by field `a`: rename one of them",
        ]
    );
}

#[test]
fn extra_fields() {
    assert_valid("", "struct A { a: u8, #[zoom(extra)] rest: Extra }");
    assert_error(
        "",
        "struct A { #[zoom(extra)] a: Extra, #[zoom(extra)] b: Extra }",
        "duplicate option `extra`, already on field `a`: remove one of them",
        "extra",
    );
    assert_error(
        "",
        "struct A { #[zoom(extra, secret)] a: Extra }",
        "`extra` cannot be combined with other options: remove them",
        "extra",
    );
}
