//! Listings as `futures` streams.

use futures_util::{StreamExt as _, TryStreamExt as _, stream::FusedStream as _};
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::page::Stream;

use super::{emails, page};
use crate::support::{Scripted, client_of, json};

async fn three_pages() -> Scripted {
    Scripted::start(vec![page(&["a", "b"], "t"), page(&[], "u"), page(&["c"], "")]).await
}

#[tokio::test]
async fn items_are_a_stream() {
    let server = three_pages().await;
    let items = client_of(&server).items(list_registrants(7));
    let collected: Vec<_> = items.try_collect().await.unwrap();
    assert_eq!(emails(collected), ["a", "b", "c"]);
}

#[tokio::test]
async fn pages_are_a_stream_with_empty_pages() {
    let server = three_pages().await;
    let mut pages = client_of(&server).pages(list_registrants(7));
    assert!(!pages.is_terminated());
    let sizes: Vec<_> = pages.by_ref().map_ok(|page| page.registrants.len()).try_collect().await.unwrap();
    assert_eq!(sizes, [2, 0, 1]);
    assert!(pages.is_terminated());
}

#[tokio::test]
async fn a_stream_continues_after_an_error() {
    let server = Scripted::start(vec![page(&["a"], "t"), json(500, "{}"), page(&["b"], "")]).await;
    let items = client_of(&server).items(list_registrants(7));
    let outcomes: Vec<_> = items.map(|item| item.map(|item| item.email).map_err(|error| error.page())).collect().await;
    assert_eq!(outcomes, [Ok("a".to_owned()), Err(Some(2)), Ok("b".to_owned())]);
}

/// Accepts any stream.
async fn count(stream: impl Stream + Send + Unpin + 'static) -> usize {
    tokio::spawn(stream.count()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn listings_can_be_spawned() {
    let server = three_pages().await;
    assert_eq!(count(client_of(&server).items(list_registrants(7))).await, 3);
    let server = three_pages().await;
    assert_eq!(count(client_of(&server).pages(list_registrants(7))).await, 3);
    let server = three_pages().await;
    let mut items = client_of(&server).items(list_registrants(7));
    let read = tokio::spawn(async move { items.collect_all().await }).await.unwrap();
    assert_eq!(emails(read.unwrap()), ["a", "b", "c"]);
}

#[test]
fn a_listing_outside_a_runtime_is_an_error() {
    let client = zoom_api::Client::builder().token("a-token").build().unwrap();
    let items = client.items(list_registrants(7));
    let outcomes = futures_util::FutureExt::now_or_never(items.collect::<Vec<_>>()).unwrap();
    let [Err(error)] = &outcomes[..] else { panic!("{}", outcomes.len()) };
    assert_eq!(error.to_string(), "GET /meetings/<meeting_id>/registrants: lists must be read inside a tokio runtime");
}

#[test]
fn debug_shows_the_progress_and_no_argument() {
    let client = zoom_api::Client::builder().token("a-token").build().unwrap();
    let items = client.items(list_registrants(85_746_065));
    assert_eq!(format!("{items:?}"), "Items { read: 0, pages: Pages { page: 1, .. } }");
}
