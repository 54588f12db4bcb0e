//! `zoomctl scopes`.

use crate::support::line;

#[test]
fn the_minimal_set_has_the_selected_kind_and_level() {
    let three = "registrants.list_registrants registrants.update_registrant_status list_users";
    let scopes = |more: &str| line(&format!("scopes {three}{more}")).run().success();
    assert_eq!(
        scopes(""),
        "meeting:read:list_registrants:admin\nmeeting:update:registrant_status:admin\nuser:read:list_users:admin\n"
    );
    assert_eq!(scopes(" --kind classic --level user"), "meeting:read\nmeeting:write\nuser:read\n");
    let classic = line("scopes registrants.add_registrant registrants.delete_registrant registrants.update_registrant_status --kind classic --why").run();
    let expected = "\
SCOPE                ENDPOINTS
meeting:write:admin  registrants.add_registrant, registrants.delete_registrant, registrants.update_registrant_status
";
    assert_eq!(classic.success(), expected);
}

#[test]
fn a_missing_kind_or_level_falls_back_to_the_closest() {
    let run = line("scopes get_crc_port_usage --kind classic --level user").run();
    assert_eq!(run.err, "zoomctl: `get_crc_port_usage` has no scope of this kind and level: using the closest\n");
    assert_eq!(run.success(), "dashboard:read:admin\n");
    let classic = line("scopes join_tokens.get_live_streaming_token --kind classic").run().success();
    assert_eq!(classic, "meeting_token:read:admin:live_streaming\n");
    let json = line("scopes list_users list_users --json").run().json();
    assert_eq!(json, serde_json::json!([{"scope": "user:read:list_users:admin", "endpoints": ["list_users"]}]));
}
