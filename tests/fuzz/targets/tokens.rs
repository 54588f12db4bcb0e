//! Token responses, stored grants, and failures of refreshes.

use secrecy::ExposeSecret as _;
use zoom_api::auth::{AccessToken, Grant, TokenSource as _};

use super::transport::block_on;
use crate::tokens::{self, Fault, Step, TokenHost, app_of};

/// The bytes are the response to a token request.
pub fn token_response(data: &[u8]) {
    let body = String::from_utf8_lossy(data).into_owned();
    let host = TokenHost::new();
    host.next([Fault::Reply(200, body.clone())]);
    let outcome = block_on(async { app_of(&host).client_credentials().build().token().await });
    match outcome {
        Ok(token) => {
            assert!(body.contains("access_token") && token.api_url().is_none_or(|url| url.scheme() == "https"))
        }
        Err(error) => assert!(error.is_unauthorized(), "{error}"),
    }
}

/// The bytes are the file of a token store: read completely or rejected.
pub fn grant(data: &[u8]) {
    let Ok(grant) = Grant::from_json(&String::from_utf8_lossy(data)) else { return };
    let text = grant.to_json();
    let again = Grant::from_json(text.expose_secret()).expect("a written grant can be read");
    assert_eq!(again.to_json().expose_secret(), text.expose_secret());
    assert!(grant.access_token().is_none_or(|token| AccessToken::new(token.expose_secret()).is_ok()));
}

/// Each byte is a step and the fate of the next token request.
pub fn refresh(data: &[u8]) {
    // Longer scripts find nothing that shorter ones do not.
    let data = data.get(..64).unwrap_or(data);
    let faults = data.iter().map(|byte| fault(byte >> 4)).collect();
    let steps = data.iter().map(|byte| step(byte & 15)).collect();
    block_on(tokens::run(faults, steps));
}

fn fault(number: u8) -> Fault {
    match number {
        0..=4 => Fault::None,
        5 => Fault::NotSent,
        6 | 7 => Fault::LostRequest,
        8 | 9 => Fault::LostResponse,
        10 => Fault::Reply(500, String::new()),
        11 => Fault::Reply(429, "{}".to_owned()),
        12 => Fault::Reply(400, r#"{"error":"invalid_grant"}"#.to_owned()),
        13 => Fault::Reply(401, r#"{"error":"invalid_client"}"#.to_owned()),
        _ => Fault::ReplyAfterProcessing(200, "<html>".to_owned()),
    }
}

fn step(number: u8) -> Step {
    match number {
        0..=5 => Step::Call,
        6 | 7 => Step::Refuse,
        8 => Step::Wait(1),
        9 => Step::Wait(70),
        10 | 11 => Step::Wait(3600),
        12 => Step::StoreFails(0, 1),
        13 => Step::StoreFails(1, 3),
        14 => Step::StoreFails(1, 1000),
        _ => Step::Restart,
    }
}
