//! Several processes with one grant; some are killed.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use zoom_api::auth::{FileStore, Grant, Lease, OAuthApp, RedisStore, StoreError, TokenSource as _, TokenStore};
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::{BoxFuture, Client};
use zoom_mock::MockZoom;

use super::files::{Folder, folder};
use super::redis::Redis;

const ROLE: &str = "ZOOM_TEST_ROLE";
const OAUTH_URL: &str = "ZOOM_TEST_OAUTH_URL";
const STORE: &str = "ZOOM_TEST_STORE";

/// Not a test: the other tests run it as a child process.
#[test]
fn child() {
    let Ok(role) = std::env::var(ROLE) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        match role.as_str() {
            "renew" => renew_forever().await,
            "answered" => stop_after_response().await,
            "rounds" => renew_in_rounds().await,
            "quarrel" => quarrel().await,
            other => panic!("no such role: {other}"),
        }
    });
}

fn app() -> OAuthApp {
    let url = std::env::var(OAUTH_URL).unwrap();
    let app = OAuthApp::builder("mock-client", "mock-secret").oauth_url(url);
    app.dangerous_allow_http_loopback(true).build().unwrap()
}

fn say(word: &str) {
    println!("\n{word}");
    std::io::stdout().flush().unwrap();
}

/// A wall clock that can be advanced by two hours.
fn clock() -> (Arc<AtomicU64>, impl Fn() -> SystemTime + Send + Sync + 'static) {
    let jumps = Arc::new(AtomicU64::new(0));
    let read = Arc::clone(&jumps);
    (jumps, move || SystemTime::now() + Duration::from_secs(7200 * read.load(Ordering::SeqCst)))
}

/// Renews tokens until the process is killed.
async fn renew_forever() {
    let (jumps, now) = clock();
    let store = FileStore::new(std::env::var(STORE).unwrap());
    // The clock of the previous process was ahead.
    let ends = store.load().await.unwrap().unwrap().expires_at().unwrap();
    let ahead = ends.duration_since(SystemTime::now()).unwrap_or_default();
    jumps.store(ahead.as_secs() / 7200 + 1, Ordering::SeqCst);
    let tokens = app().user().store(store).wall_clock(now).build();
    // The last request of a killed process may take effect after its end; then the grant is lost.
    let first = tokens.token().await;
    say("ready");
    if first.is_err() {
        std::future::pending::<()>().await;
    }
    loop {
        jumps.fetch_add(1, Ordering::SeqCst);
        tokens.token().await.unwrap();
    }
}

/// A store that never writes the response.
struct StopsWhenAnswered(FileStore, AtomicU64);

impl TokenStore for StopsWhenAnswered {
    fn load(&self) -> BoxFuture<'_, Result<Option<Grant>, StoreError>> {
        self.0.load()
    }

    fn compare_and_swap<'a>(&'a self, generation: u64, new: &'a Grant) -> BoxFuture<'a, Result<bool, StoreError>> {
        if self.1.fetch_add(1, Ordering::SeqCst) == 0 {
            return self.0.compare_and_swap(generation, new);
        }
        say("answered");
        Box::pin(std::future::pending())
    }

    fn lock(&self, lease: Duration) -> BoxFuture<'_, Result<Option<Lease>, StoreError>> {
        self.0.lock(lease)
    }
}

async fn stop_after_response() {
    let (jumps, now) = clock();
    jumps.store(1, Ordering::SeqCst);
    let store = StopsWhenAnswered(FileStore::new(std::env::var(STORE).unwrap()), AtomicU64::new(0));
    let _ = app().user().store(store).wall_clock(now).build().token().await;
}

/// Renews with a hundred tasks on each command.
async fn renew_in_rounds() {
    let (jumps, now) = clock();
    let place = std::env::var(STORE).unwrap();
    let builder = app().user().wall_clock(now);
    let tokens = if place.starts_with("redis:") {
        builder.store(RedisStore::connect(&place, "rounds").await.unwrap()).build()
    } else {
        builder.store(FileStore::new(place)).build()
    };
    say("ready");
    for _ in std::io::stdin().lines() {
        jumps.fetch_add(1, Ordering::SeqCst);
        let tasks = (0..100).map(|_| {
            let tokens = tokens.clone();
            tokio::spawn(async move { tokens.token().await.is_ok() })
        });
        let mut good = 0;
        for task in tasks.collect::<Vec<_>>() {
            good += u32::from(task.await.unwrap());
        }
        say(&format!("{good} good"));
    }
}

/// Sends calls with a token that another process repeatedly invalidates.
async fn quarrel() {
    let tokens = app().server_to_server("mock-account").build();
    let base_url = format!("{}/v2", std::env::var(OAUTH_URL).unwrap());
    let client = Client::builder().token_source(tokens).base_url(base_url).dangerous_allow_http_loopback(true);
    let client = client.unlimited().build().unwrap();
    say("ready");
    for _ in 0..200 {
        let _ = client.send(list_registrants(85_746_065)).await;
    }
    say("done");
}

/// A child process, which is killed on drop.
struct Process {
    child: Child,
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
}

impl Process {
    fn start(role: &str, mock: &MockZoom, store: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "auth::processes::child", "--nocapture"])
            .env(ROLE, role)
            .env(OAUTH_URL, mock.oauth_url())
            .env(STORE, store)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let stdin = child.stdin.take().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        Self { child, stdin, stdout }
    }

    /// Waits for a line.
    fn hear(&mut self, line: &str) {
        let mut line_read = String::new();
        while line_read.trim() != line {
            line_read.clear();
            assert_ne!(self.stdout.read_line(&mut line_read).unwrap(), 0, "the process ended before it said {line}");
        }
    }

    fn kill(&mut self) -> String {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let mut rest = String::new();
        self.stdout.read_to_string(&mut rest).unwrap();
        rest
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A grant issued by the mock.
async fn consent(mock: &MockZoom) -> Grant {
    let authorization = mock.app().unwrap().authorize("http://127.0.0.1/callback").build().unwrap();
    let callback = mock.visit_authorization_url(authorization.url().as_str()).unwrap();
    authorization.finish(&callback).await.unwrap()
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}

async fn with_grant(mock: &MockZoom) -> (Folder, FileStore) {
    let folder = folder();
    let store = FileStore::new(folder.file());
    mock.app().unwrap().user().store(store.clone()).build().set_grant(&consent(mock).await).await.unwrap();
    (folder, store)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r047_a_process_killed_between_response_and_save_loses_one_grant() {
    let mock = MockZoom::start().await.unwrap();
    let (folder, store) = with_grant(&mock).await;
    let mut process = Process::start("answered", &mock, folder.file().to_str().unwrap());
    blocking(move || {
        process.hear("answered");
        process.kill();
    })
    .await;
    assert!(format!("{:?}", store.load().await.unwrap()).contains("Pending"));

    let (jumps, now) = clock();
    jumps.store(1, Ordering::SeqCst);
    let tokens = mock.app().unwrap().user().store(store.clone()).wall_clock(now).build();
    let before = mock.token_requests();
    for _ in 0..3 {
        assert!(tokens.token().await.unwrap_err().is_reauth_required());
    }
    assert_eq!(mock.token_requests() - before, 1);
    assert!(format!("{:?}", store.load().await.unwrap()).contains("Rejected"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r048_a_process_can_be_killed_at_any_of_two_hundred_moments() {
    use secrecy::ExposeSecret as _;

    let mock = MockZoom::start().await.unwrap();
    let (folder, store) = with_grant(&mock).await;
    let tokens = mock.app().unwrap().user().store(store.clone()).build();
    let (mut midway, mut lost) = (0, 0);
    for moment in 0..200_u64 {
        let before = store.load().await.unwrap().unwrap().generation();
        let mut process = Process::start("renew", &mock, folder.file().to_str().unwrap());
        // Steps that are independent of the duration of a renewal.
        let wait = Duration::from_micros(moment * 7919 % 20_000);
        blocking(move || {
            process.hear("ready");
            std::thread::sleep(wait);
            process.kill();
        })
        .await;
        let grant = store.load().await.unwrap().unwrap();
        let access = grant.access_token().unwrap().expose_secret();
        assert_eq!(grant.refresh_token().unwrap().expose_secret(), &format!("refresh-{access}"), "a mixed pair");
        assert!(grant.generation() > before);
        let is_midway = format!("{grant:?}").contains("Pending");
        midway += u64::from(is_midway);
        if !mock_takes(&mock, &grant) {
            // Only a token that is marked as used can be lost, so that the next process knows, and does not use it forever.
            assert!(is_midway || format!("{grant:?}").contains("Rejected"), "{grant:?}");
            lost += 1;
            tokens.set_grant(&consent(&mock).await).await.unwrap();
        }
    }
    println!("200 kills: {midway} in the middle of a renewal, {lost} between the response and its save");
    assert!(midway > 0 && lost <= midway, "{midway} midway, {lost} lost");
}

/// Whether the refresh token of a grant is the last one issued.
fn mock_takes(mock: &MockZoom, grant: &Grant) -> bool {
    use secrecy::ExposeSecret as _;
    mock.has_refresh_token(grant.refresh_token().unwrap().expose_secret()) && !format!("{grant:?}").contains("Rejected")
}

async fn share(store: &str, mock: &MockZoom) {
    const ROUNDS: usize = 5;
    let mut processes: Vec<_> = (0..8).map(|_| Process::start("rounds", mock, store)).collect();
    let mut before = mock.token_requests();
    for round in 0..ROUNDS {
        processes = blocking(move || {
            if round == 0 {
                processes.iter_mut().for_each(|process| process.hear("ready"));
            }
            processes.iter_mut().for_each(|process| writeln!(process.stdin, "go").unwrap());
            processes.iter_mut().for_each(|process| process.hear("100 good"));
            processes
        })
        .await;
        assert_eq!(mock.token_requests() - before, 1, "round {round}");
        before = mock.token_requests();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r050_eight_processes_share_a_redis() {
    let Some(redis) = Redis::start().await else { return };
    let mock = MockZoom::start().await.unwrap();
    let store = RedisStore::connect(&redis.url, "rounds").await.unwrap();
    mock.app().unwrap().user().store(store).build().set_grant(&consent(&mock).await).await.unwrap();
    share(&redis.url, &mock).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r050_eight_processes_share_a_file() {
    let mock = MockZoom::start().await.unwrap();
    let (folder, _) = with_grant(&mock).await;
    share(folder.file().to_str().unwrap(), &mock).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r052_two_processes_that_invalidate_each_others_tokens_stop() {
    let mock = MockZoom::builder().one_active_token().start().await.unwrap();
    let mut processes: Vec<_> = (0..2).map(|_| Process::start("quarrel", &mock, "")).collect();
    blocking(move || processes.iter_mut().for_each(|process| process.hear("done"))).await;
    // One initial grant each, and three forced ones.
    assert!(mock.token_requests() <= 8, "{}", mock.token_requests());
}
