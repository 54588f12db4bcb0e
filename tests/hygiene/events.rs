//! Every product with files of events declares their module and names their document.

use zoom_hygiene::{files, read};

#[test]
fn events_are_declared_and_have_a_document() {
    let files = files(&["rs"]);
    let events = files.iter().filter_map(|file| file.path.strip_suffix("/src/events.rs"));
    let products: Vec<&str> = events.filter(|path| path.starts_with("zoom-api/products/")).collect();
    assert!(products.len() > 10, "{products:?}");
    for product in products {
        let has_line = |file: &str, start: &str| read(file).lines().any(|line| line.starts_with(start));
        let (root, description) = (format!("{product}/src/lib.rs"), format!("{product}/product.toml"));
        assert!(has_line(&root, "pub mod events;"), "{root} does not declare `events`");
        assert!(has_line(&description, "webhooks = "), "{description} does not name the document of the events");
        let name = product.trim_start_matches("zoom-api/products/");
        let listed = has_line("zoom-api/src/events.rs", &format!("    \"{name}\" "));
        assert!(listed, "zoom-api/src/events.rs does not list `{name}`: add the line `\"{name}\" Variant {name},`");
    }
}
