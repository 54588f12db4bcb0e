//! `zoomctl show`, and endpoint names.

mod snippets;

use crate::support::{line, zoomctl};

#[test]
fn an_endpoint_is_described() {
    let shown = line("show registrants.update_registrant_status").run().success();
    for part in [
        "registrants.update_registrant_status\nPUT /meetings/<meeting_id>/registrants/status\n",
        "Approves, cancels or denies registrants of a meeting.",
        "\nArguments\n  meeting_id  required; a meeting ID; in the path\n      ID of the meeting.\n",
        "  action  required; one of approve, deny, cancel; in the form\n      Action to apply.\n",
        "  registrants  a list of objects; in the form; at most 30 items\n      Registrants to update.\n    id  text\n",
        "\nReturns\n  nothing (HTTP 204)\n",
        "\nScopes (any one is sufficient)\n  meeting:write\n",
        "\nRate limit\n  Medium, core family\n  Free 2/s, 2,000/day\n  Pro 20/s\n  Business 60/s\n",
        "  NotMeetingHost  HTTP 400, code 3003\n",
        "\nWith curl\n  curl -X PUT https://api.zoom.us/v2/meetings/85746065/registrants/status \\\n",
        "    -H \"Authorization: Bearer $ZOOM_ACCESS_TOKEN\" \\\n",
        "\nIn Rust\n  use zoom_api::meetings::RegistrantAction;\n  use zoom_api::meetings::registrants::update_registrant_status;\n",
    ] {
        assert!(shown.contains(part), "{part}\nin\n{shown}");
    }
}

#[test]
fn depth_limits_nested_fields() {
    let shown = |depth| zoomctl(["show", "registrants.list_registrants", "--depth", depth]).run().success();
    let lines: Vec<String> = shown("1").lines().map(str::to_owned).collect();
    let list = lines.iter().rposition(|line| line == "  registrants  a list of objects").unwrap();
    assert_eq!(lines[list + 2], "      … 22 more fields: use --depth 2", "{lines:#?}");
    assert!(!shown("1").contains("custom_questions"));
    assert!(shown("2").contains("custom_questions") && shown("2").contains("2 more fields: use --depth 3"));
    assert!(shown("3").lines().count() > shown("2").lines().count());
}

#[test]
fn an_endpoint_is_found_by_different_names() {
    let expected = line("show registrants.update_registrant_status").run().success();
    for name in [
        "meetings.registrants.update_registrant_status",
        "meetings::registrants::update_registrant_status",
        "registrants.UpdateRegistrantStatus",
        "registrants.update-registrant-status",
        "PUT /meetings/{meetingId}/registrants/status",
        "put /meetings/<meeting_id>/registrants/status",
        "/meetings/85746065/registrants/status",
        "PUT https://api.zoom.us/v2/meetings/85746065/registrants/status?occurrence_id=1",
    ] {
        assert_eq!(zoomctl(["show", name]).run().success(), expected, "{name}");
    }
    assert_eq!(zoomctl(["show", "PUT", "/meetings/{meetingId}/registrants/status"]).run().success(), expected);
}

#[test]
fn an_ambiguous_name_lists_the_candidates() {
    let expected = "\
zoomctl: `update_registrant_status` is ambiguous
  use one of these names:
    recording_registrants.update_registrant_status  (PUT /meetings/<meeting_id>/recordings/registrants/status)
    registrants.update_registrant_status  (PUT /meetings/<meeting_id>/registrants/status)
    webinar_registrants.update_registrant_status  (PUT /webinars/<webinar_id>/registrants/status)
";
    assert_eq!(line("show update_registrant_status").run().failed(2), expected);
    let path = line("show /meetings/{meetingId}/registrants").run().failed(2);
    assert!(path.contains("registrants.list_registrants") && path.contains("registrants.add_registrant"), "{path}");
}

#[test]
fn a_name_of_several_products_means_the_product_of_the_same_name() {
    for name in ["list_users", "users.list_users"] {
        assert_eq!(line(&format!("show {name} --json")).run().json()["path"], "/users");
    }
    assert_eq!(line("show scim2.users.list_users --json").run().json()["path"], "/scim2/Users");
}

#[test]
fn a_misspelled_name_has_suggestions() {
    let expected = "\
zoomctl: no endpoint named `list_userz`
  did you mean one of these?
    list_users
";
    assert_eq!(line("show list_userz").run().failed(2).lines().take(3).collect::<Vec<_>>().join("\n") + "\n", expected);
    let words = line("show registrant_status").run().failed(2);
    assert!(words.contains("registrants.update_registrant_status"), "{words}");
    assert!(line("show quagga").run().failed(2).contains("search the endpoints with `zoomctl endpoints"));
}

#[test]
fn json_contains_the_whole_description() {
    let shown = line("show registrants.add_registrant --json").run().json();
    assert_eq!(shown["method"], "POST");
    assert_eq!(shown["returns"]["status"], 201);
    let body = &shown["arguments"][2];
    assert_eq!((&body["name"], &body["in"], &body["required"]), (&"registrant".into(), &"body".into(), &true.into()));
    let fields = body["shape"]["fields"].as_array().unwrap();
    assert_eq!(fields[0]["name"], "first_name");
    assert_eq!(fields[0]["required"], true);
    let returned = shown["returns"]["shape"]["fields"].as_array().unwrap();
    let link = returned.iter().find(|field| field["name"] == "join_url").unwrap();
    assert_eq!(link["secret"], true);
    assert_eq!(shown["limits"][2]["calls"], 80);
}
