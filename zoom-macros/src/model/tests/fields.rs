//! Fields and their JSON names.

use super::{assert_error, assert_valid, expand};

#[test]
fn duplicate_json_name() {
    assert_error(
        "",
        "struct A { r#type: u8, #[zoom(rename = \"type\")] kind: u8 }",
        "duplicate JSON name `type`, already used by field `r#type`: rename one of them",
        "kind",
    );
    assert_error(
        "rename_all = \"camelCase\"",
        "struct A { user_id: u8, user__id: u8 }",
        "duplicate JSON name `userId`, already used by field `user_id`: rename one of them",
        "user__id",
    );
    assert_valid("", "struct A { #[cfg(a)] b: u8, #[cfg(not(a))] #[zoom(rename = \"b\")] c: u8 }");
}

#[test]
fn optional_field_named_new() {
    assert_error(
        "",
        "struct A { new: Option<u8> }",
        "the setter of field `new` conflicts with the constructor: \
         rename the field and add `#[zoom(rename = \"new\")]`",
        "new",
    );
    assert_valid("", "struct A { new: u8 }");
}

#[test]
fn rename_all() {
    for (case, name) in [
        ("lowercase", "joinurl"),
        ("UPPERCASE", "JOINURL"),
        ("PascalCase", "JoinUrl"),
        ("camelCase", "joinUrl"),
        ("snake_case", "join_url"),
        ("SCREAMING_SNAKE_CASE", "JOIN_URL"),
        ("kebab-case", "join-url"),
        ("SCREAMING-KEBAB-CASE", "JOIN-URL"),
    ] {
        let code = expand(&format!("rename_all = \"{case}\""), "struct A { join_url: u8 }").to_string();
        assert!(code.contains(&format!("\"{name}\"")), "{code}");
    }
}

#[test]
fn rename_takes_precedence_over_rename_all() {
    let code = expand("rename_all = \"camelCase\"", "struct A { #[zoom(rename = \"x-y\")] a_b: u8 }").to_string();
    assert!(code.contains("\"x-y\"") && !code.contains("aB"), "{code}");
}
