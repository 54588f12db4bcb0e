//! Tokens and credentials without visible characters.

use zoom_api::Client;
use zoom_api::auth::{AccessToken, FixedToken, Grant, OAuthApp, TokenSource as _};

use super::app_of;
use zoom_tests::tokens::{Fault, TokenHost};

const BLANK: [&str; 5] = ["", " ", " \t ", "\u{200b}\u{feff}", "\u{a0}"];

#[test]
fn r173_blank_tokens_are_rejected_where_they_are_set() {
    for text in BLANK {
        let errors = [
            AccessToken::new(text).unwrap_err(),
            FixedToken::new(text).unwrap_err(),
            Client::builder().token(text).build().unwrap_err(),
        ];
        for error in errors {
            assert!(error.to_string().contains("the access token is empty"), "{text:?}: {error}");
        }
    }
    let error = FixedToken::new("a\nb").unwrap_err();
    assert!(error.to_string().contains("not allowed in a header"), "{error}");
}

#[test]
fn r173_blank_credentials_are_rejected_where_they_are_set() {
    for text in BLANK {
        let error = OAuthApp::builder(text, "secret").build().unwrap_err();
        assert!(error.to_string().contains("the client ID is empty"), "{text:?}: {error}");
        let error = OAuthApp::public(text).build().unwrap_err();
        assert!(error.to_string().contains("the client ID is empty"), "{text:?}: {error}");
        let error = OAuthApp::builder("client", text).build().unwrap_err();
        assert!(error.to_string().contains("the client secret is empty"), "{text:?}: {error}");
        let error = Client::builder().server_to_server("account", "client", text).build().unwrap_err();
        assert!(error.to_string().contains("the client secret is empty"), "{text:?}: {error}");
    }
}

#[tokio::test]
async fn r173_a_blank_account_id_requests_no_token() {
    for text in BLANK {
        let host = TokenHost::new();
        let error = app_of(&host).server_to_server(text).build().token().await.unwrap_err();
        assert!(error.to_string().contains("the account ID is empty"), "{text:?}: {error}");
        assert_eq!(host.requests(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn r173_a_blank_token_in_a_response_is_none() {
    for text in BLANK {
        let host = TokenHost::new();
        let reply = serde_json::json!({"access_token": text, "token_type": "bearer", "expires_in": 3600});
        host.next([Fault::Reply(200, reply.to_string())]);
        let error = app_of(&host).client_credentials().build().token().await.unwrap_err();
        assert!(error.to_string().contains("has no access token"), "{text:?}: {error}");
    }
}

#[test]
fn r173_a_stored_grant_with_a_blank_token_is_damaged() {
    for name in ["access_token", "refresh_token"] {
        let text =
            format!(r#"{{"version":1,"generation":1,"expires_at_ms":1,"lifetime_ms":1,"state":"fresh","{name}":" "}}"#);
        let error = Grant::from_json(&text).unwrap_err();
        assert!(error.to_string().contains(&format!("`{name}` is invalid")), "{error}");
    }
}
