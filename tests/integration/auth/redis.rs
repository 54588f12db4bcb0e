//! A grant in a real Redis.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use zoom_api::auth::{RedisStore, TokenSource as _, TokenStore as _};

use super::files::{Folder, folder};
use super::{app_of, gives, grant};
use zoom_tests::redis_server::Server;
use zoom_tests::tokens::{Fault, TokenHost};

/// A Redis server for this test.
pub struct Redis {
    server: Child,
    pub url: String,
    _folder: Folder,
}

impl Redis {
    /// Starts a Redis server, if one is installed.
    pub async fn start() -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let folder = folder();
        let server = Command::new("redis-server")
            .args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", "", "--dir"])
            .arg(&folder.0)
            .stdout(Stdio::null())
            .spawn();
        let Ok(server) = server else {
            println!("SKIPPED what needs Redis: no redis-server");
            return None;
        };
        let redis = Self { server, url: format!("redis://127.0.0.1:{port}"), _folder: folder };
        while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Some(redis)
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

#[tokio::test]
async fn redis_stores_a_grant_and_grants_one_lease() {
    let Some(redis) = Redis::start().await else { return };
    let (one, other) =
        (RedisStore::connect(&redis.url, "u").await.unwrap(), RedisStore::connect(&redis.url, "u").await.unwrap());
    assert!(one.load().await.unwrap().is_none());
    let host = TokenHost::new();
    let tokens = app_of(&host).user().store(one.clone()).build();
    tokens.set_grant(&grant(0)).await.unwrap();
    assert!(gives(&tokens, "access-1").await);
    let stored = other.load().await.unwrap().unwrap();
    assert_eq!(stored.generation(), 3);
    assert!(!other.compare_and_swap(2, &grant(9)).await.unwrap());

    let store = RedisStore::connect(&redis.url, "v").await.unwrap();
    let lease = store.lock(Duration::from_secs(60)).await.unwrap().unwrap();
    assert!(store.lock(Duration::from_secs(60)).await.unwrap().is_none());
    drop(lease);
    while store.lock(Duration::from_secs(60)).await.unwrap().is_none() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_killed_redis_loses_no_grant() {
    let Some(mut server) = Server::start("a_killed_redis_loses_no_grant") else { return };
    let folder = folder();
    let kept = ["--appendonly", "yes", "--appendfsync", "always", "--dir", folder.0.to_str().unwrap()];
    server.kill();
    server.begin(&kept);
    let store = RedisStore::connect(&server.url(), "u").await.unwrap();
    let host = TokenHost::new();
    app_of(&host).user().store(store.clone()).build().set_grant(&grant(0)).await.unwrap();
    for _ in 0..3 {
        // Another process without a token.
        let tokens = app_of(&host).user().store(store.clone()).build();
        assert!(gives(&tokens, "access-1").await);
        // The connection is dead before each command, without notice.
        let again = |server: &mut Server| {
            server.kill();
            server.begin(&kept);
        };
        let stored = store.load().await.unwrap().unwrap();
        again(&mut server);
        // The lease of the previous round may remain, because its release was sent to a dead server.
        while store.lock(Duration::from_millis(500)).await.unwrap().is_none() {
            tokio::task::yield_now().await;
        }
        again(&mut server);
        // Only earlier writes are stored.
        let generation = stored.generation();
        assert!(store.compare_and_swap(generation - 1, &stored).await.unwrap());
        assert!(!store.compare_and_swap(generation - 1, &grant(9)).await.unwrap());
        again(&mut server);
    }
    assert_eq!(host.requests().len(), 1);
}

#[tokio::test]
async fn r051_a_stalled_lease_holder_is_overtaken_and_uses_the_newer_grant() {
    let Some(redis) = Redis::start().await else { return };
    let store = RedisStore::connect(&redis.url, "stalls").await.unwrap();
    let host = TokenHost::new();
    let lease = Duration::from_millis(50);
    let first = app_of(&host).user().store(store.clone()).lease(lease).build();
    let second = app_of(&host).user().store(store.clone()).lease(lease * 60).build();
    first.set_grant(&grant(0)).await.unwrap();
    host.next([Fault::SlowRequest(lease * 60)]);
    let stalled = tokio::spawn(async move { gives(&first, "access-1").await });
    // Starts when the first holder has announced its request.
    while store.load().await.unwrap().unwrap().generation() < 2 {
        tokio::task::yield_now().await;
    }
    assert!(gives(&second, "access-1").await);
    assert!(stalled.await.unwrap());
    assert_eq!(store.load().await.unwrap().unwrap().generation(), 4);
}

#[tokio::test]
async fn r127_a_short_process_leaves_no_lease() {
    let Some(redis) = Redis::start().await else { return };
    let store = RedisStore::connect(&redis.url, "short").await.unwrap();
    let host = TokenHost::new();
    app_of(&host).user().store(store.clone()).build().set_grant(&grant(0)).await.unwrap();
    for round in 1..20 {
        let (url, host) = (redis.url.clone(), host.clone());
        // A program that requests a token and ends, with the tasks that it spawned.
        let program = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let store = RedisStore::connect(&url, "short").await.unwrap();
                let later = std::time::SystemTime::now() + Duration::from_secs(7200 * round);
                let tokens = app_of(&host).user().store(store).wall_clock(move || later).build();
                assert!(gives(&tokens, &format!("access-{round}")).await);
            });
        });
        tokio::task::spawn_blocking(move || program.join().unwrap()).await.unwrap();
        assert!(store.lock(Duration::from_millis(1)).await.unwrap().is_some(), "round {round}");
        while store.lock(Duration::from_millis(1)).await.unwrap().is_none() {
            tokio::task::yield_now().await;
        }
    }
}

#[tokio::test]
async fn r127_a_lease_is_released_however_a_renewal_ends() {
    let Some(redis) = Redis::start().await else { return };
    let dead = Fault::Reply(400, r#"{"reason":"Invalid Token!","error":"invalid_grant"}"#.to_owned());
    let faults = [
        ("success", Fault::None),
        ("a dead refresh token", dead),
        ("an error of the app", Fault::Reply(401, r#"{"error":"invalid_client"}"#.to_owned())),
        ("a page of HTML", Fault::Reply(200, "<html>".to_owned())),
        ("no connection", Fault::NotSent),
        ("a lost response", Fault::LostResponse),
    ];
    for (name, fault) in faults {
        for is_dropped in [false, true] {
            let store = RedisStore::connect(&redis.url, &format!("{name} {is_dropped}")).await.unwrap();
            let (host, program_store) = (TokenHost::new(), store.clone());
            host.always(fault.clone());
            let later = std::time::SystemTime::now() + Duration::from_secs(7200);
            let tokens = app_of(&host).user().store(program_store).random(|| 0.0).wall_clock(move || later).build();
            tokens.set_grant(&grant(0)).await.unwrap();
            let renewal = tokio::spawn(async move { tokens.token().await.is_ok() });
            if is_dropped {
                // The caller gives up while the request is under way.
                while host.requests().is_empty() && fault != Fault::NotSent {
                    tokio::task::yield_now().await;
                }
                renewal.abort();
            }
            let outcome = renewal.await;
            assert_eq!(outcome.unwrap_or_default(), fault == Fault::None && !is_dropped, "{name}");
            // The lease is free as soon as the renewal has ended.
            while store.lock(Duration::from_millis(1)).await.unwrap().is_none() {
                tokio::task::yield_now().await;
            }
        }
    }
}

/// A Redis server with these settings; the words in which it rejects a grant's commands.
fn rejected(outcome: Result<impl std::fmt::Debug, zoom_api::auth::StoreError>) -> String {
    let error = outcome.unwrap_err().to_string();
    assert!(!error.contains("canary") && !error.contains("refresh-"), "{error}");
    error
}

#[tokio::test]
async fn r131_a_rejection_of_redis_is_immediate_and_in_its_words() {
    let Some(redis) = Redis::start().await else { return };
    let admin = redis::Client::open(redis.url.as_str()).unwrap();
    let mut admin = admin.get_multiplexed_async_connection().await.unwrap();
    let set = async |admin: &mut redis::aio::MultiplexedConnection, name: &str, value: &str| {
        let _: () = redis::cmd("CONFIG").arg("SET").arg(name).arg(value).query_async(admin).await.unwrap();
    };
    let store = RedisStore::connect(&redis.url, "u").await.unwrap();
    let second = RedisStore::connect(&redis.url, "v").await.unwrap();

    let _: () = redis::cmd("SET").arg("zoom:{u}:grant").arg("text").query_async(&mut admin).await.unwrap();
    assert!(rejected(store.load().await).contains("WRONGTYPE"));
    assert!(rejected(store.compare_and_swap(0, &grant(1)).await).contains("WRONGTYPE"));

    set(&mut admin, "maxmemory", "1").await;
    assert!(rejected(second.compare_and_swap(0, &grant(1)).await).contains("OOM"));
    assert!(rejected(second.lock(Duration::from_secs(1)).await).contains("OOM"));
    set(&mut admin, "maxmemory", "0").await;

    set(&mut admin, "requirepass", "right").await;
    let without = rejected(RedisStore::connect(&redis.url, "u").await);
    assert!(without.contains("NOAUTH"), "{without}");
    let wrong = redis.url.replace("redis://", "redis://:canary@");
    let wrong = rejected(RedisStore::connect(&wrong, "u").await);
    // The client library withholds the server's `WRONGPASS`.
    assert!(wrong.contains("authentication failed"), "{wrong}");
}

#[tokio::test]
async fn r131_other_rejections_of_redis_are_immediate_and_in_its_words() {
    let Some(redis) = Redis::start().await else { return };
    let admin = redis::Client::open(redis.url.as_str()).unwrap();
    let mut admin = admin.get_multiplexed_async_connection().await.unwrap();
    let run = async |admin: &mut redis::aio::MultiplexedConnection, words: &[&str]| {
        let _: () = redis::cmd(words[0]).arg(&words[1..]).query_async(admin).await.unwrap();
    };
    let connect = async |address: &str, name: &str| RedisStore::connect(address, name).await;
    // A database that does not exist.
    let error = rejected(connect(&format!("{}/99", redis.url), "u").await);
    assert!(error.contains("out of range"), "{error}");
    // A user that may neither write nor run scripts, and one without any permission.
    run(&mut admin, &["ACL", "SETUSER", "reader", "on", ">canary", "~*", "+@connection", "+hget"]).await;
    let reader = connect(&redis.url.replace("redis://", "redis://reader:canary@"), "u").await.unwrap();
    assert!(reader.load().await.unwrap().is_none());
    assert!(rejected(reader.compare_and_swap(0, &grant(1)).await).contains("NOPERM"));
    assert!(rejected(reader.lock(Duration::from_secs(1)).await).contains("NOPERM"));
    run(&mut admin, &["ACL", "SETUSER", "nobody", "on", ">canary"]).await;
    let nobody = connect(&redis.url.replace("redis://", "redis://nobody:canary@"), "u").await;
    assert!(rejected(nobody).contains("NOPERM"));
    // Too few replicas; a replica.
    let store = connect(&redis.url, "u").await.unwrap();
    run(&mut admin, &["CONFIG", "SET", "min-replicas-to-write", "1"]).await;
    assert!(rejected(store.compare_and_swap(0, &grant(1)).await).contains("NOREPLICAS"));
    run(&mut admin, &["CONFIG", "SET", "min-replicas-to-write", "0"]).await;
    run(&mut admin, &["REPLICAOF", "127.0.0.1", "1"]).await;
    assert!(rejected(store.compare_and_swap(0, &grant(1)).await).contains("READONLY"));
    run(&mut admin, &["REPLICAOF", "NO", "ONE"]).await;
    assert!(store.compare_and_swap(0, &grant(1)).await.unwrap());
    // Not a Redis server.
    let web = crate::support::Scripted::start(vec![crate::support::json(400, "{}")]).await;
    let url = web.base_url().replace("http://", "redis://").replace("/v2", "/");
    rejected(connect(&url, "u").await);
}

#[tokio::test]
async fn r131_an_unreachable_redis_fails_immediately() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let error = RedisStore::connect(&format!("redis://127.0.0.1:{port}"), "u").await.unwrap_err().to_string();
    assert!(error.to_lowercase().contains("refused"), "{error}");
}
