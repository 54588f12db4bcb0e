//! `zoomctl explain`.

use crate::support::line;

#[test]
fn explain_prints_the_page_of_a_code() {
    let page = line("explain ZM0103").run().success();
    assert!(page.starts_with("ZM0103: Lowercase HTTP method\n\nLowercase method\n\n"), "{page}");
    assert!(page.contains("\n\n    error: [ZM0103] HTTP methods must be uppercase: write `PUT`"), "{page}");
    assert!(page.contains("\n\nWrite instead:\n\n    #[zoom_endpoint(PUT, "), "{page}");
    assert!(!page.contains("```"), "{page}");
    assert!(!page.contains("ZM0104"), "{page}");
    for written in ["zm0103", "[ZM0103]", "103"] {
        assert_eq!(line(&format!("explain {written}")).run().success(), page);
    }
}

#[test]
fn explain_lists_all_codes() {
    let list = line("explain").run().success();
    assert!(list.contains("ZM0103  Lowercase HTTP method\n"), "{list}");
    let codes: Vec<_> = list.lines().skip(1).filter_map(|line| line.split_whitespace().next()).collect();
    assert!(codes.len() > 100 && codes.iter().all(|code| code.starts_with("ZM")), "{list}");
}

#[test]
fn an_unknown_code_has_a_suggestion() {
    let error = line("explain ZM0130").run().failed(2);
    assert!(error.contains("no diagnostic with the code `ZM0130`; did you mean `ZM0103`"), "{error}");
    let error = line("explain rustc").run().failed(2);
    assert!(error.contains("no diagnostic with the code `rustc`; `zoomctl explain` lists the codes"), "{error}");
}
