//! A model with more fields than two machine words have bits.

use zoom_api::model::Model;
use zoom_api::zoom_model;

use super::{complaint, read, written};

macro_rules! wide {
    ($($name:ident)*) => {
        /// 140 required numbers and an optional one.
        #[zoom_model]
        #[derive(PartialEq)]
        pub struct Wide {
            $(pub $name: u32,)*
            pub last: Option<u32>,
        }
    };
}

wide! {
    a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 a13 a14 a15 a16 a17 a18 a19
    b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 b10 b11 b12 b13 b14 b15 b16 b17 b18 b19
    c0 c1 c2 c3 c4 c5 c6 c7 c8 c9 c10 c11 c12 c13 c14 c15 c16 c17 c18 c19
    d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 d11 d12 d13 d14 d15 d16 d17 d18 d19
    e0 e1 e2 e3 e4 e5 e6 e7 e8 e9 e10 e11 e12 e13 e14 e15 e16 e17 e18 e19
    f0 f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 f13 f14 f15 f16 f17 f18 f19
    g0 g1 g2 g3 g4 g5 g6 g7 g8 g9 g10 g11 g12 g13 g14 g15 g16 g17 g18 g19
}

/// An object with all fields but one, in reverse.
fn object(without: &str) -> String {
    let fields = Wide::FIELDS.iter().enumerate().rev().filter(|(_, name)| **name != without);
    let fields: Vec<_> = fields.map(|(index, name)| format!(r#""{name}":{index},"no":0"#)).collect();
    format!("{{{}}}", fields.join(","))
}

#[test]
fn every_field_is_found() {
    let found: Wide = read(&object(""));
    assert_eq!((Wide::FIELDS.len(), found.a0, found.d3, found.g19, found.last), (141, 0, 63, 139, Some(140)));
    assert!(read::<Wide>(&written(&found)) == found);
}

#[test]
fn every_missing_required_field_is_reported() {
    for name in Wide::FIELDS.iter().filter(|name| **name != "last") {
        assert_eq!(complaint::<Wide>(&object(name)), format!("`{name}`: required but missing"));
    }
}
