//! Codes that are written as other numbers, as text, or below another name. Row 120.

use zoom_api::error::Delivery;
use zoom_api::meetings::recordings::get_meeting_recordings;
use zoom_api::meetings::registrants::{RegistrantAction, list_registrants, update_registrant_status};

use super::error_of;
use crate::support::{client_with_reply, json};

#[tokio::test]
async fn r120_codes_are_read_as_numbers_and_as_text() {
    for (code, expected) in [
        ("300", Some(300)),
        ("300.0", Some(300)),
        ("3e2", Some(300)),
        ("-1.0", Some(-1)),
        (r#""300""#, Some(300)),
        (r#""300.0""#, Some(300)),
        (r#""1003_001""#, Some(1_003_001)),
        (r#""1003_""#, None),
        (r#"" 300 ""#, Some(300)),
        (r#""0300""#, Some(300)),
        ("9007199254740993", Some(9_007_199_254_740_993)),
        // No whole numbers, and no numbers at all.
        ("300.5", None),
        (r#""300.5""#, None),
        (r#""3e2""#, None),
        (r#""E300""#, None),
        (r#""BAD_REQUEST""#, None),
        (r#""""#, None),
        (r#""inf""#, None),
        ("1e300", None),
        ("true", None),
        ("null", None),
        ("[300]", None),
        (r#"{"value":300}"#, None),
    ] {
        let error = error_of(json(404, &format!(r#"{{"code":{code},"message":"m"}}"#))).await;
        assert_eq!((error.code(), error.message()), (expected, Some("m")), "{code}");
    }
    for body in ["<e><code>300.0</code><message>m</message></e>", r#"{"code":300.0,"message":"a "quoted" word"}"#] {
        assert_eq!(error_of(json(404, body)).await.code(), Some(300), "{body}");
    }
}

#[tokio::test]
async fn r120_a_code_of_the_result_or_of_all_entries_is_that_of_the_error() {
    for (body, code, message) in [
        (r#"{"status":"fail","result":{"code":300,"message":"m"}}"#, Some(300), Some("m")),
        (r#"{"result":{"errorCode":"300","errorMessage":"m"}}"#, Some(300), Some("m")),
        (r#"{"message":"m","result":{"code":300.0}}"#, Some(300), Some("m")),
        (r#"{"errors":[{"code":300,"message":"m"}]}"#, Some(300), Some("m")),
        (r#"{"errors":[{"code":"300","message":"m"},{"code":300,"message":"n"}]}"#, Some(300), Some("m")),
        (r#"{"errors":[{"field":"f","message":"m"},{"code":300,"message":"n"}]}"#, Some(300), Some("m")),
        (r#"{"errors":{"code":300,"message":"m"}}"#, Some(300), Some("m")),
        (r#"{"error":[{"code":300,"message":"m"}]}"#, Some(300), Some("m")),
        (r#"{"error":{"message":"m","errors":[{"code":300}]}}"#, Some(300), Some("m")),
        (r#"{"code":"BAD_REQUEST","message":"m","errors":[{"code":300}]}"#, Some(300), Some("m")),
        // The code of the response comes first; different codes are ambiguous.
        (r#"{"code":200,"message":"m","errors":[{"code":300}],"result":{"code":400}}"#, Some(200), Some("m")),
        (r#"{"message":"m","errors":[{"code":300},{"code":3001}]}"#, None, Some("m")),
        (r#"{"message":"m","result":[{"code":300}]}"#, None, Some("m")),
        (r#"{"message":"m","data":{"code":300}}"#, None, Some("m")),
        (r#"{"message":"m","errors":[300,null,"x"]}"#, None, Some("m")),
        (r#"{"result":null,"errors":[]}"#, None, None),
    ] {
        let error = error_of(json(404, body)).await;
        assert_eq!((error.code(), error.message()), (code, message), "{body}");
    }
}

#[tokio::test]
async fn r120_codes_of_parts_do_not_make_an_error_of_a_success() {
    for body in [
        r#"{"registrants":[],"errors":[{"code":300,"message":"m"}]}"#,
        r#"{"registrants":[],"result":{"code":300,"message":"m"},"message":"done"}"#,
        r#"{"registrants":[],"errors":{"code":"300"},"message":"two of three"}"#,
    ] {
        let (client, _server) = client_with_reply(json(200, body)).await;
        assert!(client.send(list_registrants(1)).await.is_ok(), "{body}");
        let (client, _server) = client_with_reply(json(200, body)).await;
        client.send(update_registrant_status(1, RegistrantAction::Deny)).await.unwrap();
    }
    for body in [r#"{"code":300.0,"message":"m"}"#, r#"{"code":"300","message":"m"}"#] {
        let (client, _server) = client_with_reply(json(200, body)).await;
        let error = client.send(update_registrant_status(1, RegistrantAction::Deny)).await.unwrap_err();
        assert_eq!((error.code(), error.delivery()), (Some(300), Delivery::Rejected), "{body}");
        let (client, _server) = client_with_reply(json(200, body)).await;
        assert!(client.send(get_meeting_recordings("abc==")).await.unwrap_err().is_api(), "{body}");
    }
}
