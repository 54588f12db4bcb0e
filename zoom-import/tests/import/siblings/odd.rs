//! Documents that bend OpenAPI: types of other languages, paths in other notations, and parameters that are not described.

use serde_json::{Value, json};

use super::{Row, check, document_of, imported};

fn taking(kind: &str) -> Value {
    let parameter = json!({"name": "value", "in": "query", "schema": {"type": kind}});
    json!({"summary": "Get a thing", "parameters": [parameter], "responses": {"204": {}}})
}

fn plain() -> Value {
    json!({"summary": "Get a thing", "responses": {"204": {}}})
}

fn rows() -> Vec<Row> {
    let of_version_2 = json!({"summary": "Get a thing", "responses": {"204": {}}, "parameters": [
        {"name": "value", "in": "query", "type": "integer"}]});
    let twice = json!({"summary": "Get a thing", "responses": {"204": {}}, "parameters": [
        {"name": "value", "in": "query", "schema": {"type": "string"}}, {"name": "value", "in": "query", "schema": {"type": "integer"}}]});
    let range = json!({"summary": "Get a thing", "responses": {"2XX": {"content": {"application/json": {"schema": {"type": "Object", "properties": {"a": {"type": "STRING"}}}}}}}});
    vec![
        ("GET", "/capital/a", taking("Integer"), &["value: Option<i64>"]),
        ("GET", "/int/a", taking("int"), &["value: Option<i64>"]),
        ("GET", "/long/a", taking("Long"), &["value: Option<i64>"]),
        ("GET", "/float/a", taking("float"), &["value: Option<f64>"]),
        ("GET", "/bool/a", taking("bool"), &["value: Option<bool>"]),
        ("GET", "/text/a", taking("text"), &["value: Option<String>"]),
        ("GET", "/date/a", taking("date"), &["value: Option<String>"]),
        ("GET", "/undefined/a", taking("undefined"), &["value: Option<String>"]),
        ("GET", "/empty/a", taking(""), &["value: Option<String>"]),
        ("GET", "/version/a", of_version_2, &["value: Option<i64>"]),
        ("GET", "/twice/a", twice, &["value: Option<String>"]),
        ("GET", "/range/a", range, &["-> "]),
        ("GET", "/unmarked/{first}/{second}", plain(), &["first: String", "second: String"]),
    ]
}

pub(crate) fn document() -> Value {
    document_of(&rows())
}

#[test]
fn r180_odd_types_are_read_or_reported() {
    let remarks = check("odd", &rows());
    for remark in ["`undefined` is not a JSON type", "`value` is a duplicate", "`{first}` is not described; using text"]
    {
        assert!(remarks.contains(remark), "{remark}\n{remarks}");
    }
}

#[test]
fn r180_odd_paths_are_read_or_reported() {
    for (path, declared, remark) in [
        ("/films/{id}/", "\"/films/<id>\"", "the path is read as `/films/{id}`"),
        ("films/all", "\"/films/all\"", "the path is read as `/films/all`"),
        ("/films/:id", "\"/films/<id>\"", "`{id}` is not described"),
        ("/films/{id:int}", "\"/films/<id>\"", "`{id}` is not described"),
        ("/films/all?type=new", "\"/films/all\"", "`?type=new` is no part of a path; omitted"),
    ] {
        let run = imported("paths", &json!({"openapi": "3.0.0", "paths": {path: {"get": plain()}}}), &[]);
        assert!(run.out.contains(declared) && run.err.contains(remark), "{path}\n{}\n{}", run.out, run.err);
    }
    let paths =
        json!({"/films/{id}/{id}": {"get": plain()}, "/a/{b}.json": {"get": plain()}, "/ok/a": {"get": plain()}});
    let run = imported("bad_paths", &json!({"openapi": "3.0.0", "paths": paths}), &[]);
    assert_eq!(run.out.matches("#[zoom_endpoint(").count(), 1, "{}", run.out);
    assert!(run.err.contains("the path has two parameters `{id}`; skipped"), "{}", run.err);
    assert!(run.err.contains("`{b}.json` is neither text nor one parameter; skipped"), "{}", run.err);
}

#[test]
fn r180_remarks_contain_no_control_characters() {
    let paths = json!({
        "/a\u{1b}[31m/b": {"get": plain()}, "/a\n/b": {"get": plain()}, "/a\u{202e}b/c": {"get": plain()},
        "/ok/a": {"get": taking("in\rt"), "\u{7}": plain(), "trace": plain()}, "/{\u{9b}x}.y": {"get": plain()},
    });
    let run = imported("control", &json!({"openapi": "3.0.0", "paths": paths}), &[]);
    let is_hidden = |char: char| (char.is_control() && char != '\n') || char == '\u{202e}';
    assert!(
        !run.err.contains(is_hidden) && run.err.contains("\\u{1b}[31m") && run.err.contains("in\\rt"),
        "{:?}",
        run.err
    );
    // Every line begins with a position.
    assert!(run.err.lines().all(|line| line.starts_with('/') || line.ends_with(" remarks")), "{}", run.err);
}
