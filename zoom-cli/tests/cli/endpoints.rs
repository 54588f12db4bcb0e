//! `zoomctl endpoints`.

use serde_json::Value as Json;

use crate::support::{Reply, Server, line, on_a_terminal, zoomctl};

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
    for (filter, hint) in [
        ("--product meeting", "no endpoint has the product `meeting`; did you mean `meetings`?"),
        ("--resource registrnts", "no endpoint has the resource `registrnts`; did you mean `registrants`?"),
        ("--label hevy", "no endpoint has the label `hevy`; did you mean `Heavy`?"),
        ("--method PATCHH", "no endpoint has the method `PATCHH`; did you mean `PATCH`?"),
        ("--scope meeting:red", "no endpoint has the scope `meeting:red`; did you mean `meeting:read`?"),
        ("--product quagga", "no endpoint has the product `quagga`"),
    ] {
        let failed = line(&format!("endpoints {filter}")).run().failed(1);
        assert_eq!(failed, format!("zoomctl: no endpoint matches\n  {hint}\n"));
    }
    let events = line("events --product meting").run().failed(1);
    assert_eq!(events, "zoomctl: no event matches\n  no event has the product `meting`; did you mean `meetings`?\n");
}

#[test]
fn a_narrow_terminal_shows_the_path_and_the_description() {
    let server = Server::always(Reply::bytes(204, ""));
    let words = "endpoints --resource registrants --label heavy";
    let Some(shown) = on_a_terminal(40, words, &server) else { return };
    let expected = "\
registrants.add_registrants
  METHOD       POST
  PATH         /meetings/<meeting_id>/batch_registrants
  LABEL        Heavy
  DESCRIPTION  Registers up to 30 people
               for a scheduled meeting
               in one call.
";
    assert_eq!(shown, expected);
    // Blocks are separated by empty lines, and no line but a long word is wider than the terminal.
    for (words, columns) in
        [("endpoints --resource registrants", 60), ("events --product meetings", 40), ("limits", 80)]
    {
        let Some(shown) = on_a_terminal(columns, words, &server) else { return };
        let is_narrow = |line: &str| line.chars().count() <= columns || line.split_whitespace().count() <= 2;
        assert!(shown.lines().all(is_narrow) && shown.contains("\n\n"), "{shown}");
    }
    let Some(shown) = on_a_terminal(120, words, &server) else { return };
    assert!(shown.starts_with("NAME  ") && shown.lines().count() == 2, "{shown}");
}

#[test]
fn suggestions_are_near() {
    let suggested = |wanted: &str| {
        let failed = line(&format!("show {wanted}")).run().failed(2);
        let lines: Vec<String> = failed.lines().skip(1).map(|line| line.trim().to_owned()).collect();
        match lines.first().map(String::as_str) {
            Some("did you mean one of these?") => lines[1..].to_vec(),
            Some("search the endpoints with `zoomctl endpoints TEXT`") => Vec::new(),
            _ => panic!("{failed}"),
        }
    };
    assert_eq!(suggested("list_userz"), ["list_users"]);
    assert_eq!(suggested("delete_meting"), ["delete_meeting"]);
    assert_eq!(suggested("GET /user"), ["list_users  (GET /users)", "create_user  (POST /users)"]);
    assert_eq!(suggested("PUT /users"), ["create_user  (POST /users)", "list_users  (GET /users)"]);
    let registrants = suggested("POST /meetings/123/registrant");
    assert_eq!(registrants[0], "registrants.add_registrant  (POST /meetings/<meeting_id>/registrants)");
    assert_eq!(suggested("meetings.list")[0], "list_meetings");
    for unrelated in ["/foo/bar", "GET /nothing/like/this", "/quagga/zebra", "quagga", "DELETE /a/b/c/d/e/f/g", "/"] {
        assert_eq!(suggested(unrelated), Vec::<String>::new(), "{unrelated}");
    }
}
