//! Fields that no model declares are reachable in every kind of response. Row 95.

use bytes::Bytes;
use serde_json::Value;
use zoom_api::describe::{self, Arguments};
use zoom_api::endpoint::Method;
use zoom_api::meetings::recordings::get_meeting_recordings;
use zoom_api::meetings::registrants::{RegistrantAction, list_registrants, update_registrant_status};
use zoom_api::model::Json;
use zoom_api::{Client, zoom_endpoint, zoom_model};

use crate::support::{client_with_reply, json};

const BODY: &str = r#"{"next_page_token":"","registrants":[{"email":"a@example.com","first_name":"A","utm_source":"mail"}],"region":"EU"}"#;

/// A page that keeps undeclared fields.
#[zoom_model]
struct OpenPage {
    registrants: Vec<OpenRegistrant>,
    #[zoom(extra)]
    extra: zoom_api::model::Extra,
}

/// A registrant that keeps undeclared fields.
#[zoom_model]
struct OpenRegistrant {
    email: String,
    #[zoom(extra)]
    extra: zoom_api::model::Extra,
}

/// Registrants of a meeting, with all fields.
#[zoom_endpoint(GET, "/meetings/<meeting_id>/guests")]
fn list_open(meeting_id: u64) -> OpenPage;

/// Registrants of a meeting, as JSON.
#[zoom_endpoint(GET, "/meetings/<meeting_id>/guests")]
fn list_json(meeting_id: u64) -> Json<Value>;

async fn client() -> (Client, crate::support::Scripted) {
    client_with_reply(json(200, BODY)).await
}

fn check(kind: &str, json: &Value) {
    assert_eq!(json["region"], "EU", "{kind}");
    assert_eq!(json["registrants"][0]["utm_source"], "mail", "{kind}");
}

#[tokio::test]
async fn r095_undeclared_fields_are_reachable_in_every_kind_of_response() {
    let parse = |body: &[u8]| -> Value { serde_json::from_slice(body).unwrap() };

    let (zoom, _server) = client().await;
    let full = zoom.send_full(list_registrants(7)).await.unwrap();
    assert_eq!(full.value.registrants[0].first_name, "A");
    check("full response", &parse(&full.body));

    let (zoom, _server) = client().await;
    check("undeclared call", &zoom.request(Method::Get, "/meetings/7/registrants").send().await.unwrap());

    let (zoom, _server) = client().await;
    check("bytes", &parse(&zoom.request(Method::Get, "/meetings/7/registrants").send::<Bytes>().await.unwrap()));

    let (zoom, _server) = client().await;
    check("JSON", &zoom.send(list_json(7)).await.unwrap().0);

    let (zoom, _server) = client().await;
    let page = zoom.send(list_open(7)).await.unwrap();
    assert_eq!((page.extra.get("region"), page.registrants[0].email.as_str()), (Some(&"EU".into()), "a@example.com"));
    assert_eq!(page.registrants[0].extra.get("utm_source"), Some(&"mail".into()));
    check("own model", &serde_json::to_value(&page).unwrap());

    let (zoom, _server) = client().await;
    let is_it = |own: &&describe::Description| own.info().name == "list_registrants" && own.resource() == "registrants";
    let mut arguments = Arguments::new();
    arguments.set("meeting_id", 7.into());
    let own = describe::endpoints().find(is_it).unwrap();
    let response = own.prepare(&zoom, arguments).unwrap().send().await.unwrap();
    check("described call", &parse(&response.body));
    let undeclared = own.output().undeclared(&parse(&response.body));
    let mut paths: Vec<_> = undeclared.iter().map(|found| found.path.as_str()).collect();
    paths.sort_unstable();
    assert_eq!(paths, ["region", "registrants[0].utm_source"]);
}

#[tokio::test]
async fn r095_fields_that_zoom_is_known_to_send_are_declared() {
    let body =
        r#"{"id":7,"uuid":"u","share_url":"https://zoom.us/rec/share/x","timezone":"Asia/Tokyo","recording_files":[]}"#;
    let (zoom, _server) = client_with_reply(json(200, body)).await;
    let recordings = zoom.send(get_meeting_recordings("u")).await.unwrap();
    assert_eq!(recordings.share_url.as_deref(), Some("https://zoom.us/rec/share/x"));
    assert_eq!(recordings.timezone.as_deref(), Some("Asia/Tokyo"));

    // An error keeps its whole body, and a change without a response ignores it.
    let (zoom, _server) = client_with_reply(json(400, r#"{"code":300,"message":"m","details":{"limit":3}}"#)).await;
    let error = zoom.send(list_registrants(7)).await.unwrap_err();
    assert_eq!(serde_json::from_slice::<Value>(error.body().unwrap()).unwrap()["details"]["limit"], 3);
    let (zoom, _server) = client_with_reply(json(200, r#"{"undocumented":true}"#)).await;
    let full = zoom.send_full(update_registrant_status(1, RegistrantAction::Deny)).await.unwrap();
    assert_eq!(full.body, r#"{"undocumented":true}"#);
}
