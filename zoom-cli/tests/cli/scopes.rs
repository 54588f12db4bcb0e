//! `zoomctl scopes`.

use crate::support::line;

#[test]
fn the_least_set_of_the_kind_and_level_that_are_asked_for() {
    let three = "registrants.list_registrants registrants.update_registrant_status list_users";
    let scopes = |more: &str| line(&format!("scopes {three}{more}")).run().done();
    assert_eq!(
        scopes(""),
        "meeting:read:list_registrants:admin\nmeeting:update:registrant_status:admin\nuser:read:list_users:admin\n"
    );
    assert_eq!(scopes(" --kind classic --level user"), "meeting:read\nmeeting:write\nuser:read\n");
    let classic = line("scopes registrants.add_registrant registrants.delete_registrant registrants.update_registrant_status --kind classic --why").run();
    let expected = "\
SCOPE                FOR
meeting:write:admin  registrants.add_registrant, registrants.delete_registrant, registrants.update_registrant_status
";
    assert_eq!(classic.done(), expected);
}

#[test]
fn what_an_endpoint_does_not_have_is_noted() {
    let run = line("scopes get_crc_port_usage --kind classic --level user").run();
    assert_eq!(run.err, "zoomctl: `get_crc_port_usage` has no such scope of this kind and level\n");
    assert_eq!(run.done(), "dashboard:read:admin\n");
    let classic = line("scopes join_tokens.get_live_streaming_token --kind classic").run().done();
    assert_eq!(classic, "meeting_token:read:admin:live_streaming\n");
    let json = line("scopes list_users list_users --json").run().json();
    assert_eq!(json, serde_json::json!([{"scope": "user:read:list_users:admin", "endpoints": ["list_users"]}]));
}
