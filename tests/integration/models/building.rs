//! Building models, and the places where the attribute works.

use super::{Kind, Meeting, Registrant, Status, written};

#[test]
fn required_fields_are_arguments_and_others_are_setters() {
    let meeting = Meeting::new(85746065, "Weekly")
        .kind(Kind::Scheduled)
        .status("pending")
        .duration(45u32)
        .tags(["a".to_owned()])
        .counts([("x".to_owned(), 1)])
        .registrants(vec![Registrant::new(5u64, Status::Few)])
        .r#use(true);
    assert_eq!(
        written(&meeting),
        r#"{"id":85746065,"topic":"Weekly","status":"pending","type":2,"duration":45,"registrants":[{"userId":5,"status":"1-20"}],"tags":["a"],"counts":{"x":1},"use":true}"#
    );
}

#[test]
fn unset_fields_are_omitted() {
    assert_eq!(written(&Meeting::new(1, "t")), r#"{"id":1,"topic":"t"}"#);
}

/// Models with names that could conflict with their surroundings.
mod hostile {
    #![deny(warnings, missing_docs, clippy::all)]
    #![allow(dead_code)]

    /// Not `std`'s.
    pub struct Result;
    /// Not `std`'s.
    pub struct Into;

    /// Names of type parameters that the expansion uses.
    #[zoom_api::zoom_model]
    #[derive(PartialEq)]
    pub(crate) struct S {
        /// A report's first day.
        pub from: Option<String>,
        /// A setter that looks like a conversion.
        pub to_string: Option<String>,
        /// Not compiled in.
        #[cfg(any())]
        pub gone: Nowhere,
        /// Not compiled in, and required.
        #[cfg(not(all()))]
        pub gone_too: u8,
        /// Compiled in.
        #[cfg(panic = "unwind")]
        pub here: u8,
        /// Deprecated.
        #[deprecated(note = "use `here`")]
        pub old: Option<u8>,
        /// After the others.
        pub last: std::option::Option<std::vec::Vec<u8>>,
    }

    /// No fields at all.
    #[zoom_api::zoom_model]
    pub(crate) struct D {}

    /// Variants that are not compiled.
    #[zoom_api::zoom_model(crate = zoom_api)]
    pub(crate) enum A {
        /// Compiled in.
        Here,
        /// Not compiled in.
        #[cfg(any())]
        Gone,
        /// Deprecated.
        #[deprecated]
        Old,
    }

    #[zoom_api::zoom_model]
    struct Private {
        unused: Option<u8>,
    }
}

#[test]
fn cfg_deprecated_and_unusual_names_are_supported() {
    let found: hostile::S = super::read(r#"{"last":[1,2],"gone":{},"gone_too":"x","here":3,"":4,"old":5}"#);
    assert_eq!(written(&found), r#"{"here":3,"old":5,"last":[1,2]}"#);
    assert_eq!(super::complaint::<hostile::S>("{}"), "`here`: required but missing");
    assert!(found == found.clone().from("x").from("y").clone() || found.from.is_none());
    assert_eq!(written(&hostile::S::new(3).last([7])), r#"{"here":3,"last":[7]}"#);
    assert_eq!(written(&super::read::<hostile::D>(r#"{"x":1}"#)), "{}");
    assert_eq!(hostile::A::from("here"), hostile::A::Here);
}

#[test]
fn an_optional_list_can_be_sent_empty() {
    assert_eq!(written(&hostile::S::new(3).last([])), r#"{"here":3,"last":[]}"#);
}

/// A value with collections.
#[zoom_api::zoom_model]
struct Collections {
    /// Sent even if it is empty.
    #[zoom(required)]
    content: std::collections::BTreeMap<String, u8>,
    /// Sent even if it is empty.
    #[zoom(required)]
    ids: Vec<u8>,
    /// Omitted if it is empty.
    tags: Vec<u8>,
}

#[test]
fn required_lists_and_maps_are_sent_even_if_they_are_empty() {
    let empty: [(String, u8); 0] = [];
    assert_eq!(written(&Collections::new(empty, Vec::new())), r#"{"content":{},"ids":[]}"#);
}
