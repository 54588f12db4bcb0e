//! Listings, whose lists may have another name in Rust than in JSON.

use zoom_api::describe::{self, Shape};

#[test]
fn every_paged_list_is_a_list_of_its_response() {
    let is_list = |page: Shape, name: &str| {
        let Shape::Object(page) = page else { return false };
        page.fields().any(|field| field.wire == name && matches!(field.shape, Shape::List(_)))
    };
    let paged = describe::endpoints().filter_map(|endpoint| Some((endpoint, endpoint.info().paged?)));
    let unknown = paged.filter(|(endpoint, list)| !is_list(endpoint.output(), list));
    let unknown: Vec<_> = unknown.map(|(endpoint, list)| format!("{}: {list}", endpoint.import_path())).collect();
    assert!(unknown.is_empty(), "{}", unknown.join("\n"));
}
