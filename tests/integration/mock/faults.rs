//! Scripted connection faults.

use std::time::Duration;

use zoom_api::error::Delivery;
use zoom_api::meetings::registrants::{
    AddRegistrant, ListRegistrants, NewRegistrant, add_registrant, list_registrants,
};
use zoom_api::retry::NoRetry;
use zoom_api::{Client, Error};
use zoom_mock::{Fault, MockZoom, Reply};

use super::MEETING;

async fn once() -> (MockZoom, Client) {
    let mock = MockZoom::start().await.unwrap();
    let client = mock.client_builder().retry_policy(NoRetry).token(mock.issue_token()).build().unwrap();
    (mock, client)
}

async fn add(client: &Client) -> zoom_api::Result<()> {
    client.send(add_registrant(MEETING, NewRegistrant::new("Eve", "eve@example.com"))).await.map(drop)
}

fn registrants(mock: &MockZoom) -> usize {
    mock.account(|account| account.meeting(MEETING).unwrap().registrants.len())
}

/// Sends one call with a fault, and returns the outcome.
async fn hurt(fault: Fault) -> (Error, usize, u16) {
    let (mock, client) = once().await;
    mock.on::<AddRegistrant>().fault(fault);
    let error = add(&client).await.unwrap_err();
    (error, registrants(&mock), mock.calls::<AddRegistrant>()[0].status)
}

#[tokio::test]
async fn a_lost_request_has_no_effect() {
    for fault in [Fault::Reset, Fault::ResetAfterRequestBytes(10)] {
        let (error, registrants, status) = hurt(fault).await;
        assert_eq!((error.delivery(), registrants, status), (Delivery::Unknown, 4, 0), "{error}");
    }
}

#[tokio::test]
async fn a_lost_response_has_an_effect() {
    for fault in [0, 20, 300]
        .map(Fault::ResetAfterResponseBytes)
        .into_iter()
        .chain([0, 20, 300].map(Fault::CloseAfterResponseBytes))
    {
        let (error, registrants, status) = hurt(fault).await;
        assert_eq!((error.delivery(), registrants, status), (Delivery::Unknown, 5, 201), "{fault:?}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_black_hole_sends_nothing() {
    let (error, registrants, status) = hurt(Fault::BlackHole).await;
    assert!(error.is_timeout(), "{error}");
    assert_eq!((registrants, status), (4, 0));
}

#[tokio::test(start_paused = true)]
async fn responses_can_be_late_or_slow() {
    let (mock, client) = once().await;
    mock.on_any()
        .fault(Fault::Delay(Duration::from_secs(7)))
        .fault(Fault::Drip(Duration::from_millis(10)))
        .fault(Fault::None);
    let begun = tokio::time::Instant::now();
    client.send(list_registrants(MEETING)).await.unwrap();
    assert_eq!(begun.elapsed().as_secs(), 7);
    let page = client.send(list_registrants(MEETING)).await.unwrap();
    assert_eq!(page.registrants.len(), 1);
    let dripped = begun.elapsed();
    assert!(dripped > Duration::from_secs(9), "{dripped:?}");
    client.send(list_registrants(MEETING)).await.unwrap();
    assert_eq!(begun.elapsed(), dripped);
}

#[tokio::test]
async fn scripted_replies_can_break() {
    let (mock, client) = once().await;
    mock.on::<ListRegistrants>().reply_with(Reply::html(200).fault(Fault::CloseAfterResponseBytes(150)));
    assert!(client.send(list_registrants(MEETING)).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_client_survives_a_few_faults_in_any_call() {
    let mock = MockZoom::start().await.unwrap();
    let client = mock.client().unwrap();
    mock.on_any().fault(Fault::Reset).times(2).fault(Fault::CloseAfterResponseBytes(30)).once();
    client.send(list_registrants(MEETING)).await.unwrap();
    let statuses: Vec<u16> = mock.calls::<ListRegistrants>().iter().map(|call| call.status).collect();
    assert_eq!(statuses, [0, 0, 200, 200]);
}

#[tokio::test]
async fn faults_apply_to_token_requests() {
    let mock = MockZoom::start().await.unwrap();
    let client = mock.client_builder().retry_policy(NoRetry).build().unwrap();
    mock.on_token_request().fault(Fault::Reset);
    assert!(client.send(list_registrants(MEETING)).await.is_err());
    assert_eq!(mock.calls::<ListRegistrants>().len(), 0);
}

#[tokio::test]
async fn a_hundred_mocks_share_nothing() {
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..100_usize {
        tasks.spawn(async move {
            let mock = MockZoom::start().await.unwrap();
            mock.on::<ListRegistrants>().expect(number % 3 + 1);
            // A machine that is busy with other tests may need long for a hundred servers.
            let patience = Duration::from_secs(600);
            let client = mock.client_builder().timeout(patience).attempt_timeout(patience).connect_timeout(patience);
            let client = client.build().unwrap();
            for _ in 0..=number % 3 {
                client.send(list_registrants(MEETING)).await.unwrap();
            }
            mock.verify().unwrap();
        });
    }
    assert_eq!(tasks.join_all().await.len(), 100);
}
