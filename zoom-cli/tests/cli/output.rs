//! Standard output: pipes and colors.

use std::io::{BufRead as _, BufReader};

use serde_json::json;

use crate::support::{Answer, Server, line};

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
fn there_are_colours_only_where_they_are_wanted() {
    let server = Server::always(Answer::json(200, &json!({"topic": "a"})));
    let pretty = || line("call meetings.get_meeting meeting_id=1 --output pretty").at(&server);
    assert_eq!(pretty().run().done(), "{\n  \"topic\": \"a\"\n}\n");
    let coloured = pretty().env("CLICOLOR_FORCE", "1").run().done();
    assert!(coloured.contains("\u{1b}[36m\"topic\"\u{1b}[0m"), "{coloured:?}");
    let none = pretty().env("NO_COLOR", "1").run().done();
    assert!(!none.contains('\u{1b}'));
}
