//! Secrets in the keyring of the system: `gnome-keyring-daemon` on a message bus of its own, and files where there is none.
#![cfg(feature = "keyring")]

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use zoom_mock::MockZoom;

use crate::support::{Zoomctl, folder, line, wait_until, zoomctl};

/// A message bus and an unlocked keyring, which end with the test.
struct SecretService {
    folder: PathBuf,
    bus: Child,
    keyring: Option<Child>,
}

impl SecretService {
    /// Starts both; `None` if a program is missing.
    fn start() -> Option<Self> {
        let folder = folder();
        let mut command = Command::new("dbus-daemon");
        command.args(["--session", "--nofork", "--print-address=1"]);
        command.arg(format!("--address=unix:path={}", folder.join("bus").display()));
        let Ok(mut bus) = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn() else {
            println!("skipped: dbus-daemon is missing");
            fs::remove_dir_all(folder).unwrap();
            return None;
        };
        BufReader::new(bus.stdout.take().unwrap()).read_line(&mut String::new()).unwrap();
        let mut service = Self { folder, bus, keyring: None };
        let mut command = service.with_bus(Command::new("gnome-keyring-daemon"));
        command.args(["--foreground", "--components=secrets", "--unlock"]);
        let Ok(mut keyring) = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn() else {
            println!("skipped: gnome-keyring-daemon is missing");
            return None;
        };
        keyring.stdin.take().unwrap().write_all(b"password").unwrap();
        service.keyring = Some(keyring);
        Some(service)
    }

    fn address(&self) -> String {
        format!("unix:path={}", self.folder.join("bus").display())
    }

    fn with_bus(&self, mut command: Command) -> Command {
        command.env("DBUS_SESSION_BUS_ADDRESS", self.address());
        command.env("HOME", &self.folder).env("XDG_DATA_HOME", &self.folder).env("XDG_RUNTIME_DIR", &self.folder);
        command
    }

    /// Ends both, as the end of a desktop session does.
    fn stop(&mut self) {
        for child in self.keyring.iter_mut().chain([&mut self.bus]) {
            // A program that has ended already needs no signal.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Drop for SecretService {
    fn drop(&mut self) {
        self.stop();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn mock() -> (tokio::runtime::Runtime, MockZoom) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let zoom = runtime.block_on(MockZoom::start()).unwrap();
    (runtime, zoom)
}

fn login(zoom: &MockZoom, home: &Path, bus: &str, options: &[&str]) -> Zoomctl {
    let account = zoom.account_id();
    let words = ["login", "--account-id", &account, "--client-id", zoom.client_id()];
    zoomctl(words.into_iter().chain(options.iter().copied()))
        .env("ZOOM_BASE_URL", zoom.base_url())
        .env("ZOOM_CLIENT_SECRET", zoom.client_secret())
        .env("ZOOM_SECRETS", "keyring")
        .env("DBUS_SESSION_BUS_ADDRESS", bus)
        .home(home)
}

/// The contents of all files of the profile.
fn files(home: &Path) -> String {
    let files = fs::read_dir(home.join("profiles/default")).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| fs::read_to_string(path).unwrap()).collect()
}

fn has_secrets(text: &str, zoom: &MockZoom) -> bool {
    text.contains(zoom.client_secret()) || text.contains("mock-token") || text.contains("mock-refresh")
}

#[test]
fn secrets_are_kept_in_the_keyring_and_moved_from_and_to_files() {
    let Some(mut service) = SecretService::start() else { return };
    let ((_runtime, zoom), home, bus) = (mock(), folder(), service.address());
    wait_until(|| login(&zoom, &home, &bus, &[]).run().status == 0);
    assert!(!has_secrets(&files(&home), &zoom), "{}", files(&home));
    let run = |words: &str| line(words).home(&home).env("DBUS_SESSION_BUS_ADDRESS", &bus).run();
    assert_eq!(run("whoami --json").json()["secrets"], "keyring");
    let token_requests = zoom.token_requests();
    assert!(run("call list_users").success().contains("host@example.com"));
    assert_eq!(zoom.token_requests(), token_requests, "the token is that of the login");
    zoom.expire_tokens();
    run("call list_users").success();
    assert!(!has_secrets(&files(&home), &zoom));

    assert_eq!(run("move-secrets file").err, "the secrets are now in files (profile `default`)\n");
    assert!(has_secrets(&files(&home), &zoom));
    assert_eq!(run("whoami --json").json()["secrets"], "file");
    run("call list_users").success();
    assert_eq!(run("move-secrets keyring").err, "the secrets are now in the keyring (profile `default`)\n");
    assert_eq!(run("move-secrets keyring").err, "the secrets were already in the keyring (profile `default`)\n");
    assert!(!has_secrets(&files(&home), &zoom));
    run("call list_users").success();

    // Dry runs need no keyring; calls and logouts report the missing one, and keep the login.
    service.stop();
    run("call list_users --dry-run").success();
    let message = run("call list_users").failed(1);
    assert!(message.starts_with("zoomctl: cannot read the keyring: "), "{message}");
    let message = run("logout").failed(1);
    assert!(
        message.contains("cannot remove the secrets from the keyring") && message.contains("log out again"),
        "{message}"
    );
    assert!(home.join("profiles/default/login.json").exists());
    fs::remove_dir_all(home).unwrap();
}

#[test]
fn a_login_leaves_only_its_own_secrets_in_the_keyring() {
    let Some(service) = SecretService::start() else { return };
    let ((_runtime, zoom), home, bus) = (mock(), folder(), service.address());
    wait_until(|| login(&zoom, &home, &bus, &[]).run().status == 0);
    let stored = || {
        let file = service.folder.join("keyrings/login.keyring");
        fs::metadata(file).unwrap().len()
    };
    let length = stored();
    login(&zoom, &home, &bus, &[]).run().success();
    login(&zoom, &home, &bus, &[]).run().success();
    assert!(stored() < length + length / 2, "{} {length}", stored());
    let logout = line("logout").home(&home).env("DBUS_SESSION_BUS_ADDRESS", &bus).run();
    assert_eq!(logout.err, "logged out (profile `default`)\n");
    assert!(stored() < length / 2, "{} {length}", stored());
    fs::remove_dir_all(home).unwrap();
}

#[test]
fn without_a_keyring_the_secrets_are_in_files_and_a_line_reports_it() {
    let ((_runtime, zoom), home) = (mock(), folder());
    let bus = format!("unix:path={}", home.join("nothing").display());
    // Nothing is stored where the keyring is required.
    let message = login(&zoom, &home, &bus, &[]).run().failed(1);
    assert!(message.starts_with("zoomctl: cannot write to the keyring: ") && message.lines().count() == 1, "{message}");
    assert!(!home.join("profiles").exists());

    let run = login(&zoom, &home, &bus, &[]).without("ZOOM_SECRETS").run();
    let lines: Vec<&str> = run.err.lines().collect();
    assert!(lines[0].ends_with("; the secrets are stored in files (`--secrets file` omits this line)"), "{lines:?}");
    assert!(lines.len() == 2 && lines[1].starts_with("logged in with "), "{lines:?}");
    assert!(has_secrets(&files(&home), &zoom));
    let run = login(&zoom, &home, &bus, &["--secrets", "file"]).run();
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    let message = line("move-secrets keyring").home(&home).env("DBUS_SESSION_BUS_ADDRESS", &bus).run().failed(1);
    assert!(message.contains("cannot write to the keyring"), "{message}");
    line("call list_users").home(&home).run().success();
    fs::remove_dir_all(home).unwrap();
}
