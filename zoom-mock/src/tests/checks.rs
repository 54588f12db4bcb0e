use super::start;
use super::wire::{call, form, send};

const STATUS: &str = "PUT /v2/meetings/85746065/registrants/status";

#[tokio::test]
async fn an_unknown_query_parameter_gets_a_suggestion() {
    let mock = start().await;
    let response = form(&mock, &format!("{STATUS}?occurence_id=1"), &[("action", "deny")]).await;
    response.has(400, 300).mentions("has no parameter `occurence_id` in the query; did you mean `occurrence_id`?");
    assert_eq!(response.json["errors"][0]["field"], "occurence_id");
}

#[tokio::test]
async fn a_misplaced_parameter_is_named() {
    let mock = start().await;
    let response = form(&mock, STATUS, &[("action", "deny"), ("occurrence_id", "1")]).await;
    response
        .has(400, 300)
        .mentions("`occurrence_id` of `update_registrant_status`")
        .mentions("belongs in the query, not in the body");
}

#[tokio::test]
async fn all_errors_are_reported_together() {
    let mock = start().await;
    let response = call(&mock, "POST /v2/meetings/85746065/batch_registrants?x=1", r#"{"auto_aprove":true}"#).await;
    response.has(400, 300).mentions("`x`").mentions("did you mean `auto_approve`?");
    assert_eq!(response.json["errors"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_missing_parameter_is_named() {
    let mock = start().await;
    let bearer = format!("Bearer {}", mock.issue_token());
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/x-www-form-urlencoded")];
    let response = send(&mock, "POST /v2/things", &headers, b"").await;
    response
        .has(400, 300)
        .mentions("`kind` in the body")
        .mentions("`dry_run` in the query")
        .mentions("`X-Trace` in a header");
    let headers = [headers[0], headers[1], ("x-trace", "1")];
    send(&mock, "POST /v2/things?dry_run=true", &headers, b"kind=a&kind=b").await.has(501, 501);
    assert_eq!(mock.requests()[1].fields["kind"], serde_json::json!(["a", "b"]));
    call(&mock, "POST /v2/meetings/85746065/registrants", "").await.has(400, 300).mentions("requires `body`");
    call(&mock, "POST /v2/meetings/85746065/registrants", "null").await.has(400, 300).mentions("requires `body`");
}

#[tokio::test]
async fn a_wrong_content_type_is_named_with_the_accepted_one() {
    let mock = start().await;
    let line = "POST /v2/meetings/85746065/batch_registrants";
    let response = form(&mock, line, &[("auto_approve", "true")]).await;
    response.has(400, 300).mentions("accepts `application/json`, not `multipart/form-data; boundary=edge`");
    call(&mock, "GET /v2/meetings/85746065/registrants", "{}").await.has(400, 300).mentions("has no body");
    call(&mock, "POST /v2/things", "{}").await.has(400, 300).mentions("`application/x-www-form-urlencoded`");
}

#[tokio::test]
async fn json_is_accepted_for_a_form() {
    let mock = start().await;
    call(&mock, STATUS, r#"{"action":"deny","registrants":[{"id":"reg-ana"}]}"#).await.has(204, 0);
    form(&mock, STATUS, &[("action", "deny"), ("registrants", r#"[{"id":"reg-ben"}]"#)]).await.has(204, 0);
    let requests = mock.requests();
    assert_eq!(requests[0].fields["registrants"][0]["id"], "reg-ana");
    assert_eq!(requests[1].fields["registrants"][0]["id"], "reg-ben");
}
