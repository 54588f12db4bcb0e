//! The API host in token responses.

use std::sync::{Arc, Mutex};

use http::{HeaderMap, StatusCode};
use zoom_api::auth::AccessToken;
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::transport::{Request, Response, Transport, TransportError, TransportOptions};
use zoom_api::{BoxFuture, Client};

/// Issues a token with an `api_url`, and records the hosts that receive it.
#[derive(Clone)]
struct Hosts {
    api_url: &'static str,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Transport for Hosts {
    fn send(&self, request: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        let body = if request.url.path() == "/oauth/token" {
            format!(r#"{{"access_token":"t","token_type":"bearer","expires_in":3600,"api_url":"{}"}}"#, self.api_url)
        } else {
            self.seen.lock().unwrap().push(request.url.as_str().to_owned());
            "{}".to_owned()
        };
        Box::pin(async move { Ok(Response::new(StatusCode::OK, HeaderMap::new(), body)) })
    }
}

async fn called(api_url: &'static str, base_url: Option<&str>) -> String {
    let hosts = Hosts { api_url, seen: Arc::default() };
    let builder = Client::builder().server_to_server("account", "client", "secret").transport(hosts.clone());
    let builder = match base_url {
        Some(url) => builder.base_url(url),
        None => builder,
    };
    builder.build().unwrap().send(list_registrants(7)).await.unwrap();
    hosts.seen.lock().unwrap().remove(0)
}

#[tokio::test]
async fn r059_a_foreign_api_url_is_ignored() {
    for api_url in [
        "https://evil.example",
        "http://api.zoom.us",
        "https://api.zoom.us.evil.com",
        "https://evilzoom.us",
        "https://x@evil",
        "https://x@api.zoom.us",
        "https://api.zoom.us:8443",
        "https://.zoom.us",
        "https://127.0.0.1",
        "https://zoom.us",
        "nonsense",
        "",
    ] {
        assert_eq!(called(api_url, None).await, "https://api.zoom.us/v2/meetings/7/registrants", "{api_url}");
        assert!(AccessToken::new("t").unwrap().with_api_url(api_url).api_url().is_none(), "{api_url}");
    }
}

#[tokio::test]
async fn a_zoom_api_url_is_used_unless_a_base_url_is_set() {
    let url = called("https://api-us.zoom.us", None).await;
    assert_eq!(url, "https://api-us.zoom.us/v2/meetings/7/registrants");
    let url = called("https://api.zoomgov.com/", None).await;
    assert_eq!(url, "https://api.zoomgov.com/v2/meetings/7/registrants");
    let url = called("https://api-us.zoom.us", Some("https://gateway.example/zoom")).await;
    assert_eq!(url, "https://gateway.example/zoom/meetings/7/registrants");
}
