//! The Rust examples of `zoomctl show`. `tests/snippets.rs` contains them, so that they are compiled; this test compares it with the output.
//!
//! `UPDATE_EXPECT=1 cargo test -p zoomctl --test cli show::snippets` regenerates it.

use expect_test::expect_file;

use crate::support::zoomctl;

/// Endpoints with every kind of argument and response: paths, queries, forms, files, whole bodies, enums, unions, dates, lists, maps.
const SAMPLE: &[&str] = &[
    "registrants.update_registrant_status",
    "registrants.list_registrants",
    "registrants.add_registrant",
    "create_meeting",
    "update_meeting",
    "meetings.list_meetings",
    "meetings.recordings.list_recordings",
    "get_meeting_recordings",
    "list_users",
    "create_user",
    "update_user_status",
    "list_zoom_rooms",
    "update_locked_account_settings",
    "create_data_request",
    "information_barriers.create_policy",
    "accounts.roles.create_role",
    "meetings.devices.add_device",
    "upgrade_appliances",
    "enable_sip_phone",
    "create_name_tag",
    "webinar_branding.upload_virtual_background",
    "list_meeting_activities",
    "list_meeting_summary_templates",
    "update_presence_status",
    "update_features",
    "upload_picture",
    "get_crc_port_usage",
];

#[test]
fn the_printed_snippets_are_compiled() {
    let head = "//! The output of `zoomctl show NAME --rust`, each in a function.\n#![allow(clippy::all, dead_code, deprecated, unused)]\n";
    let modules: String = SAMPLE.iter().map(|name| module(name)).collect();
    expect_file!["../../snippets.rs"].assert_eq(&format!("{head}{modules}"));
}

/// The snippet inside an `async fn`.
fn module(name: &str) -> String {
    let snippet = zoomctl(["show", name, "--rust"]).run().success();
    let lines = snippet.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("        {line}\n") });
    let name = name.replace('.', "_");
    let head = format!("\n#[rustfmt::skip]\nmod {name} {{\n    async fn call(client: &zoom_api::Client)");
    let body: String = lines.collect();
    format!("{head} -> Result<(), Box<dyn std::error::Error>> {{\n{body}        Ok(())\n    }}\n}}\n")
}
