//! Standard output: pipes and colors.

use std::io::{BufRead as _, BufReader};

use serde_json::json;

use crate::support::{Reply, Server, line};

#[test]
fn a_closed_pipe_is_not_a_failure() {
    let mut child = line("endpoints --json").start();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn colors_are_disabled_outside_terminals() {
    let server = Server::always(Reply::json(200, &json!({"topic": "a"})));
    let pretty = || line("call meetings.get_meeting meeting_id=1 --output pretty").at(&server);
    assert_eq!(pretty().run().success(), "{\n  \"topic\": \"a\"\n}\n");
    let colored = pretty().env("CLICOLOR_FORCE", "1").run().success();
    assert!(colored.contains("\u{1b}[36m\"topic\"\u{1b}[0m"), "{colored:?}");
    let none = pretty().env("NO_COLOR", "1").run().success();
    assert!(!none.contains('\u{1b}'));
}
