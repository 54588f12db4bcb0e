//! The Rust snippets of `zoomctl show`: `tests/snippets.rs` holds them as a test of its own, so that they are compiled, and here it is compared
//! with what is shown.
//!
//! `UPDATE_EXPECT=1 cargo test -p zoom-cli --test cli show::snippets` writes it anew.

use expect_test::expect_file;

use crate::support::zoomctl;

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
fn the_snippets_that_are_shown_are_those_that_are_compiled() {
    let head = "//! What `zoomctl show NAME --rust` prints, each in a function.\n#![allow(clippy::all, dead_code, deprecated, unused)]\n";
    let modules: String = SAMPLE.iter().map(|name| module(name)).collect();
    expect_file!["../../snippets.rs"].assert_eq(&format!("{head}{modules}"));
}

/// The snippet in an `async fn`, as a user would put it there.
fn module(name: &str) -> String {
    let snippet = zoomctl(["show", name, "--rust"]).run().done();
    let lines = snippet.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("        {line}\n") });
    let name = name.replace('.', "_");
    let head = format!("\n#[rustfmt::skip]\nmod {name} {{\n    async fn call(client: &zoom_api::Client)");
    let body: String = lines.collect();
    format!("{head} -> Result<(), Box<dyn std::error::Error>> {{\n{body}        Ok(())\n    }}\n}}\n")
}
