//! `zoomctl mock`.

mod page;

use std::io::{BufRead as _, BufReader};

use crate::support::{interrupt, line};

#[test]
fn the_mock_runs_until_ctrl_c() {
    let mut child = line("mock --port 0 --token-lifetime 60").start();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut base_url = String::new();
    while !base_url.contains("base URL") {
        base_url.clear();
        assert!(output.read_line(&mut base_url).unwrap() > 0, "no base URL was printed");
    }
    let base_url = base_url.split_whitespace().last().unwrap().to_owned();
    let call = |words: &str| {
        let call = line(words).env("ZOOM_BASE_URL", &base_url).env("ZOOM_ACCOUNT_ID", "mock-account");
        let call = call.env("ZOOM_CLIENT_ID", "mock-client").env("ZOOM_CLIENT_SECRET", "mock-secret");
        call.run().success()
    };
    let registrants = "call registrants.list_registrants meeting_id=85746065 --output table --fields id";
    assert_eq!(call(registrants), "ID\nreg-dora\n");
    // An example repeats arguments, also in a union.
    assert_eq!(call("call cobrowse_sdk.sessions.get_session session_id=abc --jq .session_id"), "abc\n");
    let port = base_url.split(':').nth(2).unwrap().split('/').next().unwrap();
    let second = line(&format!("mock --port {port}")).run().failed(1);
    assert!(second.starts_with("zoomctl: cannot listen on 127.0.0.1:"), "{second}");
    interrupt(&child);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
