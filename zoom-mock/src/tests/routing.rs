use super::start;
use super::wire::call;

#[tokio::test]
async fn an_undeclared_path_names_the_nearest() {
    let mock = start().await;
    let response = call(&mock, "GET /v2/meetings/85746065/registrant", "").await;
    response.has(404, 404).mentions("GET /v2/meetings/85746065/registrant").mentions("`list_registrants`");
    assert!(response.head.contains("x-zm-trackingid: v=2.0"));
    call(&mock, "GET /meetings/85746065/registrants", "").await.has(404, 404);
    call(&mock, "GET /v2/meetings//registrants", "").await.has(404, 404);
    call(&mock, "GET /v2/meetings/85746065/registrants//", "").await.has(404, 404);
    call(&mock, "GET /meetings/85746065/registrants", "").await.mentions("`list_registrants`, GET /v2/meetings");
    // Nothing is proposed for a path that resembles none.
    for path in ["/v2/quaggas", "/v2/nothing/like/this", "/v2/%3Cscript%3Ealert(1)%3C/script%3E/x/y", "/"] {
        let response = call(&mock, &format!("POST {path}"), "").await;
        assert!(!response.json.to_string().contains("nearest"), "{}", response.json);
    }
    // Zoom accepts one slash at the end.
    call(&mock, "GET /v2/meetings/85746065/registrants/", "").await.has(200, 0);
    call(&mock, "GET /v2/meetings/85746065/registrants/questions/", "").await.has(200, 0);
}

#[tokio::test]
async fn a_wrong_method_names_the_declared_ones() {
    let mock = start().await;
    let response = call(&mock, "PUT /v2/meetings/85746065/registrants", "").await;
    response.has(405, 405).mentions("GET, POST");
    assert!(response.head.contains("allow: GET, POST"));
    call(&mock, "BREW /v2/meetings/85746065/registrants", "").await.has(405, 405);
}

#[tokio::test]
async fn literal_segments_precede_path_parameters() {
    let mock = start().await;
    call(&mock, "GET /v2/meetings/85746065/registrants/questions", "").await.has(200, 0);
    assert_eq!(mock.requests()[0].endpoint, Some("list_registration_questions"));
}

#[tokio::test]
async fn path_parameters_are_decoded_once_and_stay_one_segment() {
    let mock = start().await;
    call(&mock, "GET /v2/meetings/85746065/registrants/reg%2Dana", "").await.has(200, 0);
    call(&mock, "GET /v2/meetings/85746065%2Fmock%3D%3D/registrants/reg-ana", "").await.has(200, 0);
    call(&mock, "GET /v2/meetings/85746065%252Fmock%253D%253D/registrants/reg-ana", "").await.has(200, 0);
    call(&mock, "GET /v2/meetings/85746065/registrants/%2e%2e", "")
        .await
        .has(404, 404)
        .mentions("Registrant not found: ..");
    call(&mock, "GET /v2/meetings/85746065/registrants/a%0D%0Ab%FF", "").await.has(404, 404);
}

#[tokio::test]
async fn other_hosts_have_their_own_prefixes() {
    let mock = start().await;
    call(&mock, "GET /scim2/Users", "").await.has(501, 501);
    super::wire::send(&mock, "POST /oauth/data/compliance", &[], b"").await.has(501, 501);
}

#[tokio::test]
async fn one_path_may_be_declared_twice() {
    let mock = start().await;
    let line = "PUT /v2/meetings/85746065/registrants/status";
    let custom = r#"{"action":"deny","registrants":[{"id":"reg-ana"}],"reason":"full"}"#;
    call(&mock, line, custom).await.has(200, 0).mentions("");
    call(&mock, line, r#"{"action":"deny","registrants":[{"id":"reg-ben"}]}"#).await.has(204, 0);
    assert!(mock.requests()[1].is_for("set_status") && !mock.requests()[1].is_for("list_registrants"));
    let endpoints: Vec<_> = mock.requests().iter().map(|request| request.endpoint).collect();
    assert_eq!(endpoints, [Some("set_status"), Some("update_registrant_status")]);
}
