//! Resources that are changed by one call at a time, across processes, through Redis.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use tokio::time::timeout;
use zoom_api::endpoint::{Family, Method, RateLimit};
use zoom_api::limit::{Limiter, LimiterBuilder, RedisFallback, RedisLimiter, Rejection};

use super::{SECOND, TestCall, core};
use zoom_tests::redis_server::Server;

const URL: &str = "RESOURCE_REDIS";

fn fast() -> LimiterBuilder {
    Limiter::builder().per_second(Family::Core, RateLimit::Light, 1_000_000)
}

fn change(path: &str) -> TestCall {
    TestCall::new(Method::Patch, "/users/<user_id>", path, RateLimit::Light)
}

async fn is_kept_waiting(limiter: &RedisLimiter, call: &TestCall) -> bool {
    timeout(SECOND / 5, call.acquire(limiter)).await.is_err()
}

#[tokio::test]
async fn processes_change_a_resource_one_at_a_time() {
    let Some(server) = Server::start("processes_change_a_resource_one_at_a_time") else { return };
    let [one, other] = [(); 2].map(|()| server.limiter(fast()).build().unwrap());
    let (a, b) = (change("/users/a"), change("/users/b"));
    let first = a.acquire(&one).await.unwrap();
    assert!(is_kept_waiting(&other, &a).await);
    drop(b.acquire(&other).await.unwrap());
    let read = TestCall::new(Method::Get, "/users/<user_id>", "/users/a", RateLimit::Light);
    drop(read.acquire(&other).await.unwrap());
    drop(first);
    // Dropped calls have left nothing behind.
    drop(a.acquire(&other).await.unwrap());
    drop(a.acquire(&one).await.unwrap());
}

#[tokio::test]
async fn concurrent_changes_of_a_resource_are_limited() {
    let Some(server) = Server::start("concurrent_changes_of_a_resource_are_limited") else { return };
    let limiters = [(); 4].map(|()| server.limiter(fast().max_per_resource(3)).build().unwrap());
    let a = change("/users/a");
    let mut held = Vec::new();
    for limiter in &limiters[..3] {
        held.push(a.acquire(limiter).await.unwrap());
    }
    assert!(is_kept_waiting(&limiters[3], &a).await);
    held.pop();
    drop(a.acquire(&limiters[3]).await.unwrap());
}

/// Not a test: the process that the next test kills.
#[tokio::test]
async fn changing_program() {
    let Ok(url) = std::env::var(URL) else { return };
    let limiter = fast().through_redis(&url, "account").build().unwrap();
    let _held = change("/users/a").timeout(5 * SECOND).acquire(&limiter).await.unwrap();
    println!("\nholds it");
    std::io::stdout().flush().unwrap();
    std::future::pending::<()>().await;
}

#[tokio::test]
async fn a_killed_process_holds_a_resource_until_its_deadline() {
    let Some(server) = Server::start("a_killed_process_holds_a_resource_until_its_deadline") else { return };
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "limit::resources::changing_program", "--nocapture"])
        .env(URL, server.url())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line == "holds it"));
    child.kill().unwrap();
    child.wait().unwrap();
    let limiter = server.limiter(fast()).build().unwrap();
    assert!(is_kept_waiting(&limiter, &change("/users/a")).await);
    drop(change("/users/a").timeout(60 * SECOND).acquire(&limiter).await.unwrap());
}

fn key_of(server: &Server) -> String {
    server.keys().into_iter().find(|key| key.contains(":changing:")).unwrap_or_default()
}

#[tokio::test]
async fn a_waiting_change_ends_with_its_deadline() {
    let Some(server) = Server::start("a_waiting_change_ends_with_its_deadline") else { return };
    let [one, other] = [(); 2].map(|()| server.limiter(fast()).build().unwrap());
    let a = change("/users/a");
    let _held = a.acquire(&one).await.unwrap();
    let error = a.clone().timeout(SECOND / 5).acquire(&other).await.unwrap_err();
    assert_eq!(error.rejection(), Some(Rejection::Deadline));
}

#[tokio::test]
async fn without_redis_each_process_limits_itself() {
    let Some(mut server) = Server::start("without_redis_each_process_limits_itself") else { return };
    let open = [(); 2].map(|()| server.limiter(fast()).build().unwrap());
    let closed = server.limiter(fast()).fallback(RedisFallback::FailClosed).build().unwrap();
    let a = change("/users/a");
    server.kill();
    let held = a.acquire(&open[0]).await.unwrap();
    drop(a.acquire(&open[1]).await.unwrap());
    assert!(is_kept_waiting(&open[0], &a).await);
    drop(held);
    assert_eq!(a.acquire(&closed).await.unwrap_err().rejection(), Some(Rejection::Unavailable));
}

#[tokio::test]
async fn r078_a_resource_with_a_corrupt_key_is_free() {
    let Some(server) = Server::start("r078") else { return };
    let limiter = server.limiter(fast()).fallback(RedisFallback::FailClosed).build().unwrap();
    let a = change("/users/a");
    let held = a.acquire(&limiter).await.unwrap();
    let key = key_of(&server);
    assert!(!key.contains("users"), "{key}");
    drop(held);
    let _: () = server.run(&["SET", &key, "canary"]);
    drop(a.acquire(&limiter).await.unwrap());
}

#[tokio::test]
async fn each_process_gets_its_share_of_concurrent_calls() {
    let Some(server) = Server::start("each_process_gets_its_share_of_concurrent_calls") else { return };
    let limiter = server.limiter(fast().max_in_flight(16)).programs(8).build().unwrap();
    let light = core(RateLimit::Light);
    let first = light.acquire(&limiter).await.unwrap();
    let _second = light.acquire(&limiter).await.unwrap();
    assert!(is_kept_waiting(&limiter, &light).await);
    drop(first);
    drop(light.acquire(&limiter).await.unwrap());
}
