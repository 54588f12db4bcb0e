//! `zoomctl endpoints`.

use serde_json::Value as Json;

use crate::support::{line, zoomctl};

fn names(words: &str) -> Vec<String> {
    let list = line(words).run().json();
    list.as_array().unwrap().iter().map(|entry| entry["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_list_is_aligned_and_not_truncated_in_a_pipe() {
    let list = line("endpoints --resource registrants --label heavy").run().success();
    let expected = "\
NAME                         METHOD  PATH                                      LABEL  DESCRIPTION
registrants.add_registrants  POST    /meetings/<meeting_id>/batch_registrants  Heavy  Registers up to 30 people for a scheduled meeting in one call.
";
    assert_eq!(list, expected);
    assert!(line("endpoints").run().success().lines().count() > 300);
}

#[test]
fn filters_narrow_the_list() {
    assert!(names("endpoints --json --product users --method delete").iter().any(|name| name == "delete_user"));
    assert_eq!(names("endpoints --json --scope meeting:write:batch_registrants"), ["registrants.add_registrants"]);
    let found = names("endpoints --json --label resource-intensive");
    assert!(!found.is_empty());
    let words = names("endpoints --json batch people registers");
    assert!(words.contains(&"registrants.add_registrants".to_owned()) && words.len() < 5, "{words:?}");
}

#[test]
fn listed_names_are_accepted_by_show() {
    let list = line("endpoints --json").run().json();
    let names: Vec<&str> = list.as_array().unwrap().iter().map(|entry| entry["name"].as_str().unwrap()).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), names.len());
    let first: Json = zoomctl(["show", names[0], "--json"]).run().json();
    assert_eq!(first["name"], names[0]);
}

#[test]
fn no_match_fails_as_text_and_is_an_empty_list_as_json() {
    assert_eq!(line("endpoints quagga").run().failed(1), "zoomctl: no endpoint matches\n");
    assert_eq!(line("endpoints quagga --json").run().success(), "[]\n");
}
