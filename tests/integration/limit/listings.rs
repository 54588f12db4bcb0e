//! Lists whose own pages exceed a rate limit. Row 171.

use jiff::Timestamp;
use serde_json::json;
use tokio::time::{Instant, sleep};
use zoom_api::client::CallOptions;
use zoom_api::limit::Rejection;
use zoom_api::transport::{Request, Response, Transport, TransportError, TransportOptions};
use zoom_api::{BoxFuture, Client, zoom_endpoint, zoom_model};

use super::MINUTE;

/// A list of 25 pages, of which ten can be requested in a minute.
#[zoom_endpoint(GET, "/metrics/things", rate_limit = ResourceIntensive, paged = things)]
fn list_things(next_page_token: Option<String>) -> ThingPage;

/// A page with one thing.
#[zoom_model(response)]
struct ThingPage {
    next_page_token: Option<String>,
    /// The things.
    things: Vec<u64>,
}

struct Things;

impl Transport for Things {
    fn send(&self, request: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        let query: Option<u64> = request.url.query().and_then(|query| query.split('=').nth(1)?.parse().ok());
        let number = query.unwrap_or(1);
        let next = if number < 25 { (number + 1).to_string() } else { String::new() };
        let page = json!({"things": [number], "next_page_token": next});
        Box::pin(async move { Ok(Response::new(http::StatusCode::OK, http::HeaderMap::new(), page.to_string())) })
    }
}

fn client() -> Client {
    Client::builder().token("a-token").transport(Things).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn r171_a_page_past_its_deadline_is_an_error_with_a_time_and_the_list_continues() {
    let mut things = client().items(list_things());
    let mut rejected = Vec::new();
    let all = loop {
        match things.collect_all().await {
            Ok(all) => break all,
            Err(error) => {
                assert_eq!(error.rejection(), Some(Rejection::Deadline));
                assert!(error.to_string().contains("the call would wait until 20"), "{error}");
                rejected.push(error.page().unwrap());
                sleep(error.retry_at().unwrap().duration_since(Timestamp::now()).try_into().unwrap()).await;
            }
        }
    };
    assert_eq!(all, (1..=25).collect::<Vec<u64>>());
    assert_eq!(rejected, [11, 21]);
}

#[tokio::test(start_paused = true)]
async fn r171_a_longer_timeout_lets_the_pages_wait() {
    let start = Instant::now();
    let patient = client().with_options(CallOptions::new().timeout(2 * MINUTE));
    let all = patient.items(list_things()).collect_all().await.unwrap();
    assert_eq!(all.len(), 25);
    assert!(start.elapsed() > 2 * MINUTE);
}
