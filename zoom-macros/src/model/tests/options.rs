//! Options that are misspelt, or stand where they mean nothing.

use super::{assert_error, assert_fine, errors};

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
        "unknown option `frobnicate`; options are: `rename_all`, `one_of`, `crate`",
        "frobnicate",
    );
    assert_error(
        "\"camelCase\"",
        "struct A {}",
        "expected an option; options are: `rename_all`, `one_of`, `crate`",
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
fn one_of_on_a_struct() {
    assert_error("one_of", "struct A {}", "`one_of` goes on an enum; a struct has one shape", "one_of");
}

#[test]
fn crate_path() {
    assert_fine("crate = crate", "struct A {}");
    assert_fine("crate = ::other::zoom", "enum A { B }");
    assert_eq!(errors("crate = 5", "struct A {}").len(), 1);
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
        "expected options in parentheses: `#[zoom(rename = \"type\")]`",
        "zoom",
    );
    assert_error("", "enum A { #[zoom(secret)] B }", "unknown option `secret`; options are: `rename`", "secret");
}

#[test]
fn several_mistakes_are_said_at_once_in_source_order() {
    let all = errors("frob", "struct A { #[zoom(qux)] a: u8, #[zoom(rename = \"a\")] b: u8 }");
    let messages: Vec<_> = all.iter().map(|(message, _)| message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "unknown option `frob`; options are: `rename_all`, `one_of`, `crate`",
            "unknown option `qux`; options are: `rename`, `secret`",
            "field `a` is set twice (first by `a`)",
        ]
    );
}
