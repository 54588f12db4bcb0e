//! The user and the account of a grant, after the callback of an authorization.

use zoom_api::Client;
use zoom_api::auth::OAuthApp;

use crate::support::{Scripted, json};

#[tokio::test]
async fn the_owner_of_a_grant_is_the_user_who_gave_consent() {
    let tokens = r#"{"access_token":"new-token","token_type":"bearer","expires_in":3600,"refresh_token":"r"}"#;
    let user = r#"{"id":"u-1","account_id":"a-1","email":"jill@example.com","display_name":"Jill Chill","type":2}"#;
    let server = Scripted::start(vec![json(200, tokens), json(200, user), json(404, r#"{"code":1001}"#)]).await;
    let app = OAuthApp::builder("id", "secret").oauth_url(server.base_url().trim_end_matches("/v2"));
    let app = app.dangerous_allow_http_loopback(true).build().unwrap();
    let authorization = app.authorize("https://example.com/callback").resume("a-state", "a-verifier").build().unwrap();
    let grant = authorization.finish("/callback?code=a-code&state=a-state").await.unwrap();
    let tokens = app.user().build();
    tokens.set_grant(&grant).await.unwrap();
    let builder = Client::builder().token_source(tokens).base_url(server.base_url());
    let client = builder.dangerous_allow_http_loopback(true).unlimited().build().unwrap();

    let owner = client.grant_owner().await.unwrap();
    assert_eq!((owner.id.as_str(), owner.account_id.as_deref()), ("u-1", Some("a-1")));
    assert_eq!((owner.email.as_deref(), owner.display_name.as_deref()), (Some("jill@example.com"), Some("Jill Chill")));
    let seen = server.seen();
    assert_eq!(seen[1].request_line(), "GET /v2/users/me HTTP/1.1");
    assert_eq!(seen[1].header("authorization"), Some("Bearer new-token"));
    assert_eq!(client.grant_owner().await.unwrap_err().code(), Some(1001));
}
