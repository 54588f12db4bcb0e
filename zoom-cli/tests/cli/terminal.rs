//! What a shell sees: pipes, signals, colours, completions, the manual, the limits.

use std::io::{BufRead as _, BufReader};

use serde_json::json;

use crate::support::{Answer, Server, interrupt, line, zoomctl};

#[test]
fn a_reader_that_has_had_enough_is_no_failure() {
    let mut child = line("endpoints --json").start();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn ctrl_c_stops_a_call() {
    let (sent, came) = std::sync::mpsc::channel();
    let server = Server::start(move |_| {
        sent.send(()).unwrap();
        std::thread::park();
        Answer::bytes(204, "")
    });
    let child = line("call registrants.update_registrant_status meeting_id=1 action=deny").at(&server).start();
    came.recv().unwrap();
    interrupt(&child);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    let said = String::from_utf8(output.stderr).unwrap();
    let expected = "zoomctl: stopped\n  it may have taken effect all the same: look before you send it again\n";
    assert_eq!(said, expected);
}

#[test]
fn a_mock_is_served_until_ctrl_c() {
    let mut child = line("mock --port 0 --token-lifetime 60").start();
    let mut said = BufReader::new(child.stdout.take().unwrap());
    let mut base_url = String::new();
    while !base_url.contains("base URL") {
        base_url.clear();
        assert!(said.read_line(&mut base_url).unwrap() > 0, "no address was named");
    }
    let base_url = base_url.split_whitespace().last().unwrap().to_owned();
    let call = line("call registrants.list_registrants meeting_id=85746065 --output table --fields id")
        .env("ZOOM_BASE_URL", &base_url)
        .env("ZOOM_ACCOUNT_ID", "mock-account")
        .env("ZOOM_CLIENT_ID", "mock-client")
        .env("ZOOM_CLIENT_SECRET", "mock-secret");
    assert_eq!(call.run().done(), "ID\nreg-dora\n");
    let taken = base_url.split(':').nth(2).unwrap().split('/').next().unwrap();
    let second = line(&format!("mock --port {taken}")).run().failed(1);
    assert!(second.starts_with("zoomctl: cannot listen on 127.0.0.1:"), "{second}");
    interrupt(&child);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn there_are_colours_only_where_they_are_wanted() {
    let server = Server::always(Answer::json(200, &json!({"topic": "a"})));
    let pretty = || line("call meetings.get_meeting meeting_id=1 --output pretty").at(&server);
    assert_eq!(pretty().run().done(), "{\n  \"topic\": \"a\"\n}\n");
    let coloured = pretty().env("CLICOLOR_FORCE", "1").run().done();
    assert!(coloured.contains("\u{1b}[36m\"topic\"\u{1b}[0m"), "{coloured:?}");
    let none = pretty().env("NO_COLOR", "1").run().done();
    assert!(!none.contains('\u{1b}'));
}

#[test]
fn shells_get_their_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = zoomctl(["completions", shell]).run().done();
        assert!(script.contains("zoomctl") && script.contains("endpoints"), "{shell}");
    }
    assert!(line("completions csh").run().failed(2).contains("bash, elvish, fish"));
}

#[test]
fn the_manual_is_printed_or_written() {
    let page = line("man").run().done();
    assert!(page.contains(".TH zoomctl 1") && page.contains("Exit statuses"), "{page}");
    assert!(line("man call").run().done().contains("zoomctl\\-call"));
    assert_eq!(line("man nonsense").run().failed(2), "zoomctl: there is no command `nonsense`\n");
    let folder = crate::support::folder();
    zoomctl(["man", "--out", folder.to_str().unwrap()]).run().done();
    assert!(folder.join("zoomctl.1").exists() && folder.join("zoomctl-call.1").exists());
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn limits_are_those_of_the_library() {
    use zoom_api::endpoint::{Family, RateLimit};
    use zoom_api::limit::Plan;

    let table = line("limits").run().done();
    assert_eq!(table.lines().count(), 13);
    assert!(table.contains("core            Heavy               1/s, 1,000/day      10/s, 30,000/day"), "{table}");
    let list = line("limits --json").run().json();
    let found = list.as_array().unwrap().iter().find(|limit| {
        (limit["plan"].as_str(), limit["family"].as_str(), limit["label"].as_str())
            == (Some("Business"), Some("phone"), Some("Resource-intensive"))
    });
    let expected = Plan::Business.allowance(Family::Phone, RateLimit::ResourceIntensive);
    assert_eq!(found.unwrap()["calls"], expected.calls);
    assert_eq!(found.unwrap()["window_seconds"], 60);
    assert_eq!(found.unwrap()["daily_with"], "Heavy");
}
