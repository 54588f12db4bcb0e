//! README's table of products is what is declared. `UPDATE_EXPECT=1` writes it anew.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use zoom_api::describe;

const BEGIN: &str = "<!-- products: written by `UPDATE_EXPECT=1 cargo test -p zoom-conformance --test products` -->\n";
const END: &str = "<!-- /products -->\n";

/// The resources of a product, and how many operations it has.
#[derive(Default)]
struct Product {
    resources: BTreeSet<&'static str>,
    operations: usize,
}

fn table() -> String {
    let mut products: BTreeMap<&str, Product> = BTreeMap::new();
    for endpoint in describe::endpoints() {
        let Some(name) = endpoint.product() else { continue };
        let product = products.entry(name).or_default();
        product.resources.insert(endpoint.resource());
        product.operations += 1;
    }
    let mut table = String::from("| product | feature | operations | resources |\n|---|---|---|---|\n");
    for (name, Product { resources, operations }) in &products {
        let resources: Vec<String> = resources.iter().map(|resource| format!("`{resource}`")).collect();
        table += &format!("| {} | `{name}` | {operations} | {} |\n", title(name), resources.join(", "));
    }
    let all: usize = products.values().map(|product| product.operations).sum();
    table + &format!("| all | | {all} | |\n")
}

/// `contact_center` as `Contact Center`.
fn title(name: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    name.split('_').map(capital).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_table_of_products_in_readme_is_what_is_declared() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    let readme = std::fs::read_to_string(&path).expect("README.md");
    let (before, rest) = readme.split_once(BEGIN).expect("the beginning of the table");
    let (written, after) = rest.split_once(END).expect("the end of the table");
    let table = table();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, format!("{before}{BEGIN}{table}{END}{after}")).expect("README.md can be written");
        return;
    }
    assert_eq!(written, table, "README's table is not what is declared: UPDATE_EXPECT=1 writes it anew");
}
