//! The variants of each kind of enum.

use super::{assert_error, assert_valid, expand};

#[test]
fn data_without_one_of() {
    assert_error(
        "",
        "enum A { B, C(u8) }",
        "variant `C` cannot have data: remove the data, or write `#[zoom_model(one_of)]`",
        "(u8)",
    );
    assert_valid("one_of", "enum A { C(u8) }");
}

#[test]
fn one_of_without_data() {
    let message = "a variant of a `one_of` enum must hold one type: write `B(Type)`";
    assert_error("one_of", "enum A { B, C(u8) }", message, "B");
    assert_error("one_of", "enum A { B(u8, u8) }", message, "B");
    assert_error("one_of", "enum A { B { a: u8 } }", message, "B");
}

#[test]
fn variant_named_unknown() {
    let message = "variant `Unknown` conflicts with the generated variant: remove it, or rename it";
    assert_error("", "enum A { B, Unknown }", message, "Unknown");
    assert_error("one_of", "enum A { Unknown(u8) }", message, "Unknown");
}

#[test]
fn duplicate_value() {
    assert_error(
        "",
        "enum A { B, #[zoom(rename = \"b\")] C }",
        "duplicate value `b`, already used by variant `B`: change one of them",
        "C",
    );
    assert_error(
        "",
        "enum A { B = 1, C = 0x1 }",
        "duplicate value `1`, already used by variant `B`: change one of them",
        "C",
    );
}

#[test]
fn missing_number() {
    assert_error("", "enum A { B = 1, C }", "variant `C` has no number: give all variants a number, or none", "C");
}

#[test]
fn invalid_number() {
    let message = "expected a 64-bit integer literal, e.g. `2`";
    assert_error("", "enum A { B = X }", message, "X");
    assert_error("", "enum A { B = 99999999999999999999 }", message, "99999999999999999999");
    assert_valid("", "enum A { B = -9, C = 1_000 }");
}

#[test]
fn rename_in_an_enum_of_numbers() {
    assert_error(
        "",
        "enum A { #[zoom(rename = \"b\")] B = 1 }",
        "`rename` cannot be used on an enum of numbers: remove it",
        "\"b\"",
    );
    assert_error(
        "rename_all = \"camelCase\"",
        "enum A { B = 1 }",
        "`rename_all` cannot be used on an enum of numbers: remove it",
        "\"camelCase\"",
    );
}

#[test]
fn rename_in_a_one_of_enum() {
    assert_error(
        "one_of",
        "enum A { #[zoom(rename = \"b\")] B(u8) }",
        "`rename` cannot be used on a `one_of` enum: remove it",
        "\"b\"",
    );
}

#[test]
fn json_values() {
    let code = expand("", "enum A { WaitingForHost, r#Self_ }").to_string();
    assert!(code.contains("\"waiting_for_host\""), "{code}");
    let code = expand("rename_all = \"camelCase\"", "enum A { WaitingForHost }").to_string();
    assert!(code.contains("\"waitingForHost\""), "{code}");
}

#[test]
fn discriminants_are_removed() {
    let code = expand("", "enum A { B = 1 }").to_string();
    assert!(code.contains("enum A { B ,"), "{code}");
}
