//! Eight programs share an account, a grant and a Redis server while connections are reset, calls are rejected, tokens expire, and
//! Redis is killed.

mod caller;
mod tally;
mod zoom;

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use secrecy::ExposeSecret as _;
use zoom_api::auth::{Grant, OAuthApp, OAuthTokens, RedisStore, StoreError, TokenStore as _};
use zoom_tests::tokens::grant;

pub use caller::caller;
pub use zoom::zoom;

use crate::Form;
use crate::figures::{self, must, note, runtime};
use crate::server::Server;
use tally::Tally;
use zoom_tests::redis_server;

const PROGRAMS: usize = 8;

/// Deadline of a call.
pub const DEADLINE: Duration = Duration::from_secs(5);

/// Returns the length of the run, the interval at which Redis is killed, and the token lifetime in seconds.
fn times(form: Form) -> (Duration, Duration, u64) {
    form.of(
        (Duration::from_secs(20), Duration::from_secs(6), 4),
        (Duration::from_secs(600), Duration::from_secs(60), 20),
    )
}

pub fn chaos(form: Form) {
    let (length, interval, lifetime) = times(form);
    let Some(mut redis) = redis_server::Server::start("the chaos run") else { return };
    let folder = std::env::temp_dir().join(format!("zoom-load-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    restart(&mut redis, &folder);
    let zoom = Server::start("zoom", &[&lifetime.to_string()]);
    runtime().block_on(store_grant(&zoom.url, &redis.url()));

    let lines = callers(&zoom.url, &redis.url(), length);
    let (start, mut restarts) = (Instant::now(), 0);
    while start.elapsed() + interval < length {
        std::thread::sleep(interval);
        restart(&mut redis, &folder);
        restarts += 1;
    }
    let mut tally = Tally::default();
    // Programs that hang are not awaited.
    let timeout = length + Duration::from_secs(60);
    let ended = loop {
        match lines.recv_timeout(timeout.saturating_sub(start.elapsed())) {
            Ok(line) => tally.record_caller(&line),
            Err(error) => break error == RecvTimeoutError::Disconnected,
        }
    };
    must(&format!("chaos of {} s: all programs ended", length.as_secs()), ended, "true", ended);
    let stored = runtime().block_on(stored(&redis.url())).unwrap_or_else(|error| error.to_string());
    zoom.end().iter().for_each(|line| tally.record_zoom(line));
    note("  Redis restarts", restarts);
    tally.show(&stored);
    if figures::is_broken() {
        println!("  the log of Redis is in {}", folder.display());
    } else {
        let _ = std::fs::remove_dir_all(&folder);
    }
}

/// Kills Redis and restarts it with its persisted data.
fn restart(redis: &mut redis_server::Server, folder: &Path) {
    redis.kill();
    let folder = folder.to_str().expect("a name in letters");
    redis.begin(&["--appendonly", "yes", "--appendfsync", "always", "--dir", folder, "--logfile", "redis.log"]);
}

/// Returns the tokens that all programs share.
pub async fn tokens(zoom: &str, redis: &str) -> OAuthTokens {
    let app = OAuthApp::builder("client", "secret").oauth_url(zoom).dangerous_allow_http_loopback(true).build();
    let store = RedisStore::connect(redis, "user").await.expect("Redis");
    app.expect("an app").user().store(store).build()
}

async fn store_grant(zoom: &str, redis: &str) {
    tokens(zoom, redis).await.set_grant(&grant(0)).await.expect("an empty store");
}

/// Returns the stored refresh token.
async fn stored(redis: &str) -> Result<String, StoreError> {
    let grant = RedisStore::connect(redis, "user").await?.load().await?;
    let refresh = grant.as_ref().and_then(Grant::refresh_token);
    Ok(refresh.map_or_else(String::new, |refresh| refresh.expose_secret().to_owned()))
}

/// Starts the programs; the channel closes when all have exited.
fn callers(zoom: &str, redis: &str, length: Duration) -> Receiver<String> {
    let (sender, lines) = channel();
    for number in 0..PROGRAMS {
        let seconds = length.as_secs().to_string();
        let mut command = crate::role("caller", &[&number.to_string(), zoom, redis, &seconds]);
        let mut child = command.stdout(Stdio::piped()).spawn().expect("a program");
        let sender = sender.clone();
        std::thread::spawn(move || {
            let output = BufReader::new(child.stdout.take().expect("its output"));
            for line in output.lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
            must_end(&mut child);
        });
    }
    lines
}

fn must_end(child: &mut std::process::Child) {
    if !child.wait().is_ok_and(|status| status.success()) {
        must("  programs that failed", "at least 1", "none", false);
    }
}
