//! Items that cannot be models.

use super::{assert_error, assert_valid, expand};

#[test]
fn union() {
    let message = "`#[zoom_model]` can only be applied to a struct with named fields or to an enum";
    assert_error("", "union A { a: u8 }", message, "union");
    assert_error("", "fn a() {}", message, "fn a() {}");
    assert_valid("", "struct A { a: u8 }");
}

#[test]
fn tuple_struct() {
    let message = "models must have named fields: write `struct A { .. }`";
    assert_error("", "struct A(u8);", message, "A");
    assert_error("", "struct A;", message, "A");
    assert_valid("", "struct A {}");
}

#[test]
fn generics() {
    let message = "models cannot be generic: write one model for each type";
    assert_error("", "struct A<T> { a: T }", message, "<T>");
    assert_error("", "enum A<'a> { B }", message, "<'a>");
    assert_error("one_of", "enum A<T> { B(T) }", message, "<T>");
    assert_error(
        "",
        "struct A where u8: Copy { a: u8 }",
        "models cannot have a `where` clause: remove it",
        "where u8: Copy",
    );
}

#[test]
fn tokens_that_are_not_an_item() {
    let code = expand("", "5 +").to_string();
    assert!(code.starts_with("5 +"), "{code}");
    assert_eq!(code.matches("compile_error").count(), 1, "{code}");
}

#[test]
fn an_invalid_item_is_emitted() {
    let code = expand("frob", "struct A { #[zoom(frob)] a: u8 }").to_string();
    assert!(code.contains("struct A"), "{code}");
    assert!(code.contains("Model for A"), "{code}");
    assert!(!code.contains("zoom ("), "{code}");
    let code = expand("", "struct A<T> { #[zoom(secret)] a: T }").to_string();
    assert!(code.starts_with("struct A < T >"), "{code}");
    assert!(!code.contains("zoom ("), "{code}");
}
