//! The Rust snippets of `zoomctl show`, compiled: the file of snippets is a module of this test, and is compared with what is shown.
//!
//! `UPDATE_EXPECT=1 cargo test -p zoom-cli --test snippets` writes it anew.
#![cfg(feature = "products")]
#![allow(clippy::unwrap_used)]

#[rustfmt::skip]
#[path = "snippets/compiled.rs"]
mod compiled;

use std::process::Command;

use expect_test::expect_file;

/// One of each kind of argument and answer: paths, queries, forms, files, whole bodies, enums, one of several shapes, dates, lists, maps.
const SAMPLE: &[&str] = &[
    "registrants.update_registrant_status",
    "registrants.list_registrants",
    "registrants.add_registrant",
    "create_meeting",
    "update_meeting",
    "meetings.list_meetings",
    "list_recordings",
    "get_meeting_recordings",
    "list_users",
    "create_user",
    "update_user_status",
    "list_zoom_rooms",
    "update_locked_account_settings",
    "create_data_request",
    "create_policy",
    "create_role",
    "add_device",
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
fn the_snippets_that_are_shown_compile() {
    let modules = SAMPLE.iter().map(|name| module(name));
    let text = format!(
        "//! What `zoomctl show NAME --rust` prints, each in a function.\n#![allow(clippy::all, dead_code, deprecated, unused)]\n{}",
        modules.collect::<String>()
    );
    expect_file!["snippets/compiled.rs"].assert_eq(&text);
}

/// The snippet in an `async fn`, as a user would put it there.
fn module(name: &str) -> String {
    let shown = Command::new(env!("CARGO_BIN_EXE_zoomctl")).args(["show", name, "--rust"]).output().unwrap();
    assert!(shown.status.success(), "{name}: {}", String::from_utf8_lossy(&shown.stderr));
    let snippet = String::from_utf8(shown.stdout).unwrap();
    let lines = snippet.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("        {line}\n") });
    format!(
        "\nmod {} {{\n    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {{\n{}        Ok(())\n    }}\n}}\n",
        name.replace('.', "_"),
        lines.collect::<String>()
    )
}
