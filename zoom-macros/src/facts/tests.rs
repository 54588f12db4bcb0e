//! The sentences and constants that facts become.

use proc_macro2::TokenStream;

fn parse(source: &str) -> TokenStream {
    source.parse().expect("the test's source should be tokens")
}

/// The docs of the field in a model.
fn docs(field: &str) -> Vec<String> {
    let code = crate::model::expand(TokenStream::new(), parse(&format!("struct A {{ {field} }}")));
    let file: syn::File = syn::parse2(code).expect("the expansion should be items");
    let Some(syn::Item::Struct(item)) = file.items.first() else { panic!("the first item should be the struct") };
    let attributes = item.fields.iter().flat_map(|field| &field.attrs);
    attributes.filter_map(crate::doc_comments::text).collect()
}

#[test]
fn facts_are_one_sentence() {
    for (facts, sentence) in [
        ("#[zoom(default = 30, max = 300)] a: Option<u32>", " Default 30, at most 300."),
        ("#[zoom(min = 1, max = 4_999)] a: u32", " 1 to 4,999."),
        ("#[zoom(min = -12)] a: i32", " At least -12."),
        ("#[zoom(max = 18446744073709551615)] a: u64", " At most 18,446,744,073,709,551,615."),
        ("#[zoom(default = 0.10)] a: Option<f64>", " Default 0.10."),
        ("#[zoom(default = false)] a: Option<bool>", " Default `false`."),
        ("#[zoom(default = \"\")] a: Option<String>", " Default empty."),
        ("#[zoom(default = [\"a\", \"b\"])] a: Vec<String>", " Default `a` and `b`."),
        ("#[zoom(min_length = 0, max_length = 64)] a: String", " At most 64 characters."),
        ("#[zoom(min_length = 6, max_length = 6)] a: String", " Exactly 6 characters."),
        ("#[zoom(max_length = 1)] a: String", " At most 1 character."),
        ("#[zoom(max_items = 30)] a: Vec<String>", " At most 30 items."),
        ("#[zoom(values = [5, 10, -15])] a: i64", " One of 5, 10, -15."),
        ("#[zoom(default = \"a\", values = [\"a\"])] a: Option<String>", " Default `a`, always `a`."),
        ("#[zoom(format = \"email\", max_length = 128)] a: String", " At most 128 characters, an email address."),
        ("#[zoom(format = \"hostname\")] a: String", " Format `hostname`."),
        ("#[zoom(example = \"a`b\")] a: String", " For example `` a`b ``."),
    ] {
        assert_eq!(docs(facts), [sentence], "{facts}");
    }
}

#[test]
fn the_sentence_follows_the_docs() {
    assert_eq!(docs("/// Size.\n #[zoom(max = 3)] a: u32"), [" Size.", " At most 3."]);
    assert_eq!(docs("/// Size\n #[zoom(max = 3)] a: u32"), [" Size", "\n\n At most 3."]);
    assert_eq!(docs("/// - one.\n #[zoom(max = 3)] a: u32"), [" - one.", "\n\n At most 3."]);
    assert_eq!(docs("/// `x` is one.\n #[zoom(max = 3)] a: u32"), [" `x` is one.", " At most 3."]);
    assert_eq!(docs("/// Email address.\n #[zoom(format = \"email\")] a: String"), [" Email address."]);
    assert_eq!(docs("/// Host.\n #[zoom(format = \"email\")] a: String"), [" Host.", " An email address."]);
    assert_eq!(docs("#[doc = include_str!(\"a\")] #[zoom(max = 3)] a: u32"), ["\n\n At most 3."]);
}

#[test]
fn paging_has_standard_docs() {
    let token = "next_page_token: Option<String>";
    assert_eq!(docs(token), [" Token of the page to continue with, from the previous page; valid for 15 minutes."]);
    assert_eq!(docs(&format!("{token}, users: Vec<String>")), [" Token of the next page; absent on the last page."]);
    let renamed = "#[zoom(rename = \"nextPageToken\")] token: Option<String>, items: Vec<String>";
    assert_eq!(docs(renamed), [" Token of the next page; absent on the last page."]);
    assert_eq!(docs(&format!("/// Own.\n {token}")), [" Own."]);
    let size = "#[zoom(default = 30)] page_size: Option<u32>";
    assert_eq!(docs(size), [" Number of items per page.", " Default 30."]);
}

#[test]
fn facts_are_constants() {
    let options =
        parse("default = -1, max = 1.50, max_length = 3, values = [1, 2], format = \"a\", example = \"\\\"\\n\"");
    let options = darling::ast::NestedMeta::parse_meta_list(options).expect("options");
    let facts = super::Facts::read(&options, &mut crate::errors::Errors::default());
    let code = super::expand(&facts, &parse("Fact")).expect("there are facts").to_string();
    let expected = parse(
        r#"&[Fact::Default("-1"), Fact::Max("1.50"), Fact::Example("\"\\\"\\u000a\""), Fact::MaxLength(3u64), Fact::Values("[1,2]"), Fact::Format("a")]"#,
    );
    assert_eq!(code, expected.to_string());
}
