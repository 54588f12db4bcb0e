//! Properties for any responses, stored grants and faults.

use proptest::prelude::*;
use secrecy::ExposeSecret as _;
use zoom_api::auth::{Grant, TokenSource as _};
use zoom_tests::tokens::{Fault, Step, TokenHost, app_of, grant, run};

fn in_paused_time<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    runtime.block_on(work)
}

fn fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        4 => Just(Fault::None),
        1 => Just(Fault::NotSent),
        2 => Just(Fault::LostRequest),
        2 => Just(Fault::LostResponse),
        1 => (400_u16..600).prop_map(|status| Fault::Reply(status, "{}".to_owned())),
        1 => Just(Fault::ReplyAfterProcessing(200, "<html>".to_owned())),
        1 => Just(Fault::Reply(400, r#"{"error":"invalid_grant"}"#.to_owned())),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => Just(Step::Call),
        2 => Just(Step::Refuse),
        2 => (1_u64..4000).prop_map(Step::Wait),
        1 => (0_usize..4, 0_usize..6).prop_map(|(good, failing)| Step::StoreFails(good, failing)),
        1 => Just(Step::Restart),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_of_faults_sends_a_refresh_token_three_times(
        faults in prop::collection::vec(fault(), 0..30),
        steps in prop::collection::vec(step(), 1..30),
    ) {
        in_paused_time(run(faults, steps));
    }

    #[test]
    fn no_token_response_panics(body in ".{0,200}", value in any::<f64>(), text in ".{0,20}") {
        let json = serde_json::json!({
            "access_token": text, "expires_in": value, "refresh_token": text, "scope": text, "api_url": text,
        });
        in_paused_time(async {
            for body in [body.clone(), json.to_string()] {
                let host = TokenHost::new();
                host.next([Fault::Reply(200, body)]);
                let _ = app_of(&host).client_credentials().build().token().await;
            }
        });
    }

    #[test]
    fn a_stored_grant_is_read_completely_or_rejected(
        place in any::<prop::sample::Index>(), byte in any::<u8>(), text in ".{0,80}",
    ) {
        let whole = grant(7).to_json().expose_secret().to_owned();
        let place = place.index(whole.len());
        let mut damaged = whole.clone().into_bytes();
        damaged[place] = byte;
        let damaged = String::from_utf8_lossy(&damaged).into_owned();
        for text in [damaged.as_str(), &whole[..place], &text] {
            if let Ok(grant) = Grant::from_json(text) {
                let again = Grant::from_json(grant.to_json().expose_secret()).unwrap();
                let (again, once) = (again.to_json(), grant.to_json());
                prop_assert_eq!(again.expose_secret(), once.expose_secret());
            }
        }
    }
}
