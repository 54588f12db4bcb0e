//! An hour of faults.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::start;

#[tokio::test(start_paused = true)]
async fn r160_a_socket_survives_an_hour_of_faults() {
    let mut running = start("an hour");
    let start = Instant::now();
    let mut sent = Vec::new();
    let mut round = 0;
    while start.elapsed() < Duration::from_secs(3_600) {
        match round % 8 {
            0 => running.server.refuse().await,
            1 => running.server.reject(503).await,
            2 => running.server.reject(401).await,
            3 => running.server.answer_garbage().await,
            4 => running.server.accept().await.close().await,
            // Accepted, and then silent.
            5 => drop(running.server.accept().await),
            6 => {
                let mut session = running.server.accept().await;
                session.text(r#"{"module":"build_connection","success":false,"content":"Token is invalid"}"#).await;
            }
            _ => {
                let mut session = running.server.accept().await;
                session.connected().await;
                for _ in 0..3 {
                    session.serve(Duration::from_secs(40)).await;
                    let name = format!("test.{}", sent.len());
                    session.event(&name).await;
                    sent.push(name);
                }
                sleep(Duration::from_millis(1)).await;
            }
        }
        round += 1;
    }
    sleep(Duration::from_secs(1)).await;
    assert!(round > 50 && sent.len() > 18, "{round} rounds, {} events", sent.len());
    assert_eq!(*running.events.lock().unwrap(), sent);
}
