//! Secrets that verify nothing, and events whose handling failed, in the receiver and in the WebSocket. Rows 135 and 136.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::sleep;
use zoom_api::auth::FixedToken;
use zoom_api::event::{Event, Handlers, RawEvent};
use zoom_api::webhook::{BytesBody, Verifier, WebhookError, WebhookService};
use zoom_api::websocket::EventSocket;

use crate::events::declared::RegistrationCreated;

const EVENT: &str = r#"{"event":"test.registration_created","payload":{"account_id":"a","object":{"id":5}}}"#;

/// Secrets that look empty, or that equal the empty key of an HMAC.
const BLANK: [&str; 10] =
    ["", " ", "\n", "\t \r\n", "\u{a0}", "\u{2003}", "\u{feff}", "\u{200b}\u{2060}", "\0", "\0\0\0\0"];

#[test]
fn r135_a_secret_without_visible_characters_verifies_and_signs_nothing() {
    let now = Timestamp::now();
    let seconds = now.as_second().to_string();
    for blank in BLANK {
        // The signatures of an attacker who knows that the secret is empty.
        let forged = ["", blank].map(|key| zoom_tests::signature::signature(key, &seconds, EVENT.as_bytes()));
        for verifier in [
            Verifier::new(blank),
            Verifier::new(blank).with_previous_secret("old"),
            Verifier::new(blank).with_previous_secret(blank).with_previous_secret("older"),
        ] {
            for signature in &forged {
                let verified = verifier.verify_signature(&seconds, signature, EVENT.as_bytes());
                assert_eq!(verified, Err(WebhookError::MissingSecret), "{blank:?}");
            }
            assert_eq!(verifier.sign(now, EVENT.as_bytes()), Err(WebhookError::MissingSecret));
            assert!(verifier.signed_request("/", EVENT).is_err());
        }
        // Among several secrets, a blank one adds nothing, wherever it is.
        let several = Verifier::new("new").with_previous_secret(blank).with_previous_secret("old");
        for signature in &forged {
            let verified = several.verify_signature(&seconds, signature, EVENT.as_bytes());
            assert_eq!(verified, Err(WebhookError::SignatureMismatch), "{blank:?}");
        }
        for secret in ["new", "old"] {
            let signature = zoom_tests::signature::signature(secret, &seconds, EVENT.as_bytes());
            assert_eq!(several.verify_signature(&seconds, &signature, EVENT.as_bytes()), Ok(()));
        }
    }
    // Spaces beside visible characters belong to the secret.
    let signature = zoom_tests::signature::signature(" s ", &seconds, EVENT.as_bytes());
    assert_eq!(Verifier::new(" s ").verify_signature(&seconds, &signature, EVENT.as_bytes()), Ok(()));
    assert!(Verifier::new("s").verify_signature(&seconds, &signature, EVENT.as_bytes()).is_err());
}

#[tokio::test(start_paused = true)]
async fn r135_a_receiver_with_a_blank_secret_rejects_every_request() {
    for blank in BLANK {
        let handled = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&handled);
        let handlers = Handlers::new().on_any(move |_: RawEvent| {
            counted.fetch_add(1, SeqCst);
            async {}
        });
        let service = WebhookService::new(Verifier::new(blank), handlers);
        for key in ["", "s", blank] {
            for json in [EVENT, r#"{"event":"endpoint.url_validation","payload":{"plainToken":"q"}}"#] {
                let now = Timestamp::now().as_second().to_string();
                let request = http::Request::post("/")
                    .header("x-zm-signature", zoom_tests::signature::signature(key, &now, json.as_bytes()))
                    .header("x-zm-request-timestamp", now)
                    .body(BytesBody::from(bytes::Bytes::from(json)))
                    .unwrap();
                let status = service.respond(request).await.status();
                assert!(status.is_client_error() || status.is_server_error(), "{blank:?}: {status}");
            }
        }
        assert_eq!(handled.load(SeqCst), 0, "{blank:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn r135_a_socket_without_a_subscription_does_not_connect() {
    for blank in ["", " ", "\n", "\t", "\u{2003}"] {
        let socket = EventSocket::new(blank, FixedToken::new("token").unwrap(), Handlers::new());
        let error = socket.run().await;
        assert!(error.to_string().contains("the subscription ID is empty"), "{error}");
    }
}

/// Handlers that fail in one way the first time, and succeed then.
fn failing_once(way: usize) -> Handlers {
    let calls = Arc::new(AtomicUsize::new(0));
    let count = move || calls.fetch_add(1, SeqCst) == 0;
    let handlers = Handlers::new();
    match way {
        0 => handlers.on_any(move |_: RawEvent| {
            let fails = count();
            async move { if fails { Err(io::Error::other("database")) } else { Ok(()) } }
        }),
        1 => handlers.on_any(move |_: RawEvent| {
            let fails = count();
            async move { assert!(!fails, "a bug") }
        }),
        2 => handlers.on_any(move |_: RawEvent| {
            assert!(!count(), "a bug before the future");
            async {}
        }),
        3 => handlers.on_any(move |_: RawEvent| {
            let fails = count();
            async move {
                sleep(Duration::from_secs(10)).await;
                if fails { Err("slow") } else { Ok(()) }
            }
        }),
        4 => handlers.on_any(|_: RawEvent| async {}).on(move |_: Event<RegistrationCreated>| {
            let fails = count();
            async move { if fails { Err("the second of two") } else { Ok(()) } }
        }),
        _ => handlers.on_any(move |_: RawEvent| {
            let fails = count();
            async move {
                sleep(Duration::from_secs(1)).await;
                assert!(!fails, "a bug after a wait");
            }
        }),
    }
}

#[tokio::test(start_paused = true)]
async fn r136_each_kind_of_failure_permits_the_redelivery_and_success_does_not() {
    let verifier = Verifier::new("secret");
    for way in 0..6 {
        let service = WebhookService::new(verifier.clone(), failing_once(way));
        let deliver = async || {
            let request = verifier.signed_request("/", EVENT).unwrap().map(BytesBody::from);
            let status = service.respond(request).await.status().as_u16();
            // A slow handler continues after the response.
            sleep(Duration::from_secs(60)).await;
            status
        };
        assert_eq!(deliver().await, 503, "{way}");
        let second = deliver().await;
        assert_eq!(second, if way == 3 { 503 } else { 200 }, "{way}: the handler was not called again");
        // It was handled: acknowledged without another call, which would fail for the slow handler.
        assert_eq!(deliver().await, 200, "{way}");
    }
}
