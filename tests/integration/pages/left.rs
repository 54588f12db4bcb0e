//! Listings whose futures are dropped, or are not polled for a while.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::StreamExt;
use http::{HeaderMap, StatusCode};
use proptest::prelude::*;
use tokio::sync::Semaphore;
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::retry::NoRetry;
use zoom_api::transport::{Request, Response, Transport, TransportError, TransportOptions};
use zoom_api::{BoxFuture, Client};

use super::emails;

/// Replies when permitted; each page has two items.
#[derive(Clone)]
struct Held {
    pages: usize,
    call: Arc<AtomicUsize>,
    let_through: Arc<Semaphore>,
}

impl Held {
    fn new(pages: usize) -> Self {
        Self { pages, call: Arc::default(), let_through: Arc::new(Semaphore::new(0)) }
    }

    fn client(&self) -> Client {
        let builder = Client::builder().token("a-token").transport(self.clone()).retry_policy(NoRetry);
        builder.limits(|limits| limits.max_in_flight(1)).build().unwrap()
    }

    fn call(&self) -> usize {
        self.call.load(Ordering::SeqCst)
    }

    fn reply(&self, request: &Request) -> Response {
        let token = request.url.query_pairs().find(|(name, _)| name == "next_page_token");
        let number = token.map_or(0, |(_, token)| token.parse::<usize>().unwrap());
        let next = if number + 1 < self.pages { (number + 1).to_string() } else { String::new() };
        let registrants =
            [0, 1].map(|half| serde_json::json!({"email": (number * 2 + half).to_string(), "first_name": "f"}));
        let body = serde_json::json!({"next_page_token": next, "registrants": registrants});
        Response::new(StatusCode::OK, HeaderMap::new(), body.to_string())
    }
}

impl Transport for Held {
    fn send(&self, request: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            self.call.fetch_add(1, Ordering::SeqCst);
            self.let_through.acquire().await.unwrap().forget();
            Ok(self.reply(&request))
        })
    }
}

fn expected(pages: usize) -> Vec<String> {
    (0..pages * 2).map(|number| number.to_string()).collect()
}

/// Waits until all tasks are idle.
const A_WHILE: Duration = Duration::from_millis(1);

#[tokio::test(start_paused = true)]
async fn a_page_in_flight_is_not_requested_again() {
    let zoom = Held::new(2);
    let mut pages = zoom.client().pages(list_registrants(7));
    for _ in 0..5 {
        assert!(tokio::time::timeout(A_WHILE, pages.next()).await.is_err());
    }
    assert_eq!(zoom.call(), 1);
    zoom.let_through.add_permits(2);
    assert_eq!(pages.next().await.unwrap().unwrap().registrants[0].email, "0");
    assert_eq!(pages.next().await.unwrap().unwrap().registrants[0].email, "2");
    assert!(pages.next().await.is_none());
    assert_eq!(zoom.call(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_collect_all_resumes() {
    let zoom = Held::new(3);
    let mut items = zoom.client().items(list_registrants(7));
    zoom.let_through.add_permits(2);
    assert!(tokio::time::timeout(A_WHILE, items.collect_all()).await.is_err());
    assert_eq!(items.next().await.unwrap().unwrap().email, "0");
    zoom.let_through.add_permits(1);
    assert_eq!(emails(items.collect_all().await.unwrap()), expected(3)[1..]);
    assert_eq!(zoom.call(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_unpolled_listing_does_not_block_others() {
    let zoom = Held::new(1);
    let client = zoom.client();
    let mut left = client.items(list_registrants(7));
    assert!(futures_util::FutureExt::now_or_never(StreamExt::next(&mut left)).is_none());
    tokio::task::yield_now().await;
    zoom.let_through.add_permits(2);
    // One call may run at a time, and the first was not polled since.
    client.send(list_registrants(8)).await.unwrap();
    assert_eq!(emails(left.collect_all().await.unwrap()), expected(1));
}

#[tokio::test(start_paused = true)]
async fn a_dropped_listing_cancels_its_call() {
    let zoom = Held::new(1);
    let client = zoom.client();
    let mut dropped = client.items(list_registrants(7));
    assert!(tokio::time::timeout(A_WHILE, dropped.next()).await.is_err());
    drop(dropped);
    zoom.let_through.add_permits(1);
    client.send(list_registrants(8)).await.unwrap();
    assert_eq!(zoom.call(), 2);
}

/// A use of a listing.
#[derive(Clone, Copy, Debug)]
enum Step {
    Next,
    All,
    UpTo(usize),
    ReadSoFar,
    LetThrough,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        Just(Step::Next),
        Just(Step::All),
        (0..4_usize).prop_map(Step::UpTo),
        Just(Step::ReadSoFar),
        Just(Step::LetThrough)
    ];
    prop::collection::vec(step, 0..40)
}

async fn run(pages: usize, steps: Vec<Step>) -> (Vec<String>, usize) {
    let zoom = Held::new(pages);
    let mut items = zoom.client().items(list_registrants(7));
    let mut read = Vec::new();
    for step in steps {
        match step {
            Step::Next => {
                read.extend(tokio::time::timeout(A_WHILE, items.next()).await.ok().flatten().map(Result::unwrap))
            }
            Step::All => read
                .extend(tokio::time::timeout(A_WHILE, items.collect_all()).await.into_iter().flat_map(Result::unwrap)),
            Step::UpTo(most) => {
                read.extend(
                    tokio::time::timeout(A_WHILE, items.take_up_to(most)).await.into_iter().flat_map(Result::unwrap),
                );
            }
            Step::ReadSoFar => read.extend(items.take_buffered()),
            Step::LetThrough => zoom.let_through.add_permits(1),
        }
    }
    zoom.let_through.add_permits(pages);
    read.extend(items.collect_all().await.unwrap());
    (emails(read), zoom.call())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn dropped_futures_never_repeat_or_lose_items(pages in 1..6_usize, steps in steps()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        let (read, call) = runtime.block_on(run(pages, steps));
        prop_assert_eq!(read, expected(pages));
        prop_assert_eq!(call, pages);
    }
}

#[tokio::test]
async fn a_transport_panic_reaches_the_reader() {
    struct Panics;
    impl Transport for Panics {
        fn send(&self, _: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
            Box::pin(async { panic!("scripted panic") })
        }
    }
    let client = Client::builder().token("a-token").transport(Panics).build().unwrap();
    let read = tokio::spawn(async move { client.items(list_registrants(7)).collect_all().await });
    let panic = read.await.unwrap_err().into_panic();
    assert_eq!(panic.downcast_ref::<&str>(), Some(&"scripted panic"));
}
