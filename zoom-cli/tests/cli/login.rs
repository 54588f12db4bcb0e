//! `zoomctl login`, `whoami` and `logout`, against a mock server.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use zoom_mock::MockZoom;

use crate::support::{Zoomctl, folder, line, zoomctl};

/// A mock server on its own thread, since the test waits for a process.
fn zoom() -> (tokio::runtime::Runtime, MockZoom) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let zoom = runtime.block_on(MockZoom::start()).unwrap();
    (runtime, zoom)
}

fn at(command: Zoomctl, zoom: &MockZoom, home: &Path) -> Zoomctl {
    command.env("ZOOM_BASE_URL", zoom.base_url()).home(home)
}

fn modes(folder: &Path) -> Vec<(String, u32)> {
    let mut modes = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        modes.push((entry.file_name().to_string_lossy().into_owned(), mode));
    }
    modes.sort();
    modes
}

#[test]
fn a_server_to_server_app_logs_in_calls_and_logs_out() {
    let (_runtime, zoom) = zoom();
    let home = folder();
    let login = ["login", "--account-id", &zoom.account_id(), "--client-id", zoom.client_id()];
    let run = at(zoomctl(login), &zoom, &home).input(format!("{}\n", zoom.client_secret())).run();
    // Without a warning about the server's `api_url`.
    assert!(run.err.starts_with("logged in with ") && run.err.lines().count() == 1, "{}", run.err);
    assert!(!run.err.contains(zoom.client_secret()));
    assert_eq!(run.success(), "");

    // The base URL is stored with the login, and the token is stored for the next run.
    let list = || line("call registrants.list_registrants meeting_id=85746065 status=pending").home(&home).run();
    assert!(list().json()["registrants"].as_array().is_some_and(|registrants| !registrants.is_empty()));
    let token_requests = zoom.token_requests();
    list().success();
    assert_eq!(zoom.token_requests(), token_requests);

    let profile = home.join("profiles/default");
    for (name, mode) in modes(&profile) {
        assert_eq!(mode, 0o600, "{name}");
    }
    assert_eq!(std::fs::metadata(&profile).unwrap().permissions().mode() & 0o777, 0o700);
    let who = line("whoami --json").home(&home).run().json();
    assert_eq!((&who["flow"], &who["account_id"]), (&"server-to-server".into(), &zoom.account_id().into()));
    assert!(who["scopes"].as_array().is_some_and(|scopes| !scopes.is_empty()));
    let shown = line("whoami").home(&home).run().success();
    assert!(!shown.contains(zoom.client_secret()));

    assert_eq!(line("logout").home(&home).run().err, "logged out (profile `default`)\n");
    assert!(!profile.exists());
    assert_eq!(line("logout").home(&home).run().failed(1), "zoomctl: not logged in (profile `default`)\n");
    std::fs::remove_dir_all(home).unwrap();
}

#[test]
fn a_wrong_secret_fails_and_keeps_the_earlier_login() {
    let (_runtime, zoom) = zoom();
    let home = folder();
    let login = |secret: &str| {
        let words = ["login", "--account-id", &zoom.account_id(), "--client-id", zoom.client_id()];
        at(zoomctl(words), &zoom, &home).env("ZOOM_CLIENT_SECRET", secret).run()
    };
    login(zoom.client_secret()).success();
    let message = login("WRONG").failed(4);
    assert!(!message.contains("WRONG"), "{message}");
    assert_eq!(line("whoami --json").home(&home).run().json()["client_id"], zoom.client_id());
    std::fs::remove_dir_all(home).unwrap();
}

#[test]
fn r137_a_user_consents_in_a_browser_despite_idle_connections() {
    let (_runtime, zoom) = zoom();
    let home = folder();
    let words = ["login", "--user", "--client-id", zoom.client_id(), "--port", "0", "--profile", "jill"];
    let mut child = at(zoomctl(words), &zoom, &home).env("ZOOM_CLIENT_SECRET", zoom.client_secret()).start();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut page = String::new();
    while !page.trim().starts_with("http") {
        page.clear();
        assert!(stderr.read_line(&mut page).unwrap() > 0, "no URL was printed");
    }
    let back = zoom.visit_authorization_url(page.trim()).unwrap();
    let port = back.split(':').nth(2).unwrap().split('/').next().unwrap();
    // Connections that send nothing or a part of a request, as browsers open them ahead.
    let idle: Vec<_> = (0..100).map(|_| TcpStream::connect(format!("127.0.0.1:{port}")).unwrap()).collect();
    idle.iter().step_by(2).for_each(|mut idle| idle.write_all(b"GET /callback?st").unwrap());
    // Connections of others: another protocol, headers without an end, a closed and a half-closed connection, other methods.
    let head = [b"GET /callback?state=guessed HTTP/1.1\r\n".to_vec(), b"X-Long: x\r\n".repeat(20_000)].concat();
    let hostile: [&[u8]; 7] = [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"\xff\xfe\r\n\r\n",
        b"POST /callback HTTP/1.1\r\ncontent-length: 9\r\n\r\nstate=123",
        b"GET http://localhost/callback HTTP/1.1\r\n\r\n",
        b"\r\n\r\n\r\n",
        &head,
    ];
    let others: Vec<_> = hostile
        .iter()
        .map(|bytes| {
            let mut stream = TcpStream::connect(format!("127.0.0.1:{port}")).unwrap();
            // The login may close the connection before it has read everything.
            let _ = stream.write_all(bytes);
            stream
        })
        .collect();
    others[0].shutdown(std::net::Shutdown::Write).unwrap();
    drop(TcpStream::connect(format!("127.0.0.1:{port}")).unwrap());
    // Requests without the expected state are rejected.
    assert!(get(port, "/callback?code=x&state=guessed").starts_with("HTTP/1.1 404"));
    assert!(get(port, "/favicon.ico").starts_with("HTTP/1.1 404"));
    let target = back.split_once(port).unwrap().1;
    assert!(get(port, target).contains("you can close this page"));
    let mut rest = String::new();
    stderr.read_to_string(&mut rest).unwrap();
    assert!(child.wait().unwrap().success(), "{rest}");
    assert!(rest.contains("logged in with ") && rest.contains("(profile `jill`)"), "{rest}");

    line("call registrants.list_registrants meeting_id=85746065 --profile jill").home(&home).run().success();
    assert!(
        line("call registrants.list_registrants meeting_id=85746065").home(&home).run().failed(4).contains("`default`")
    );
    let who = line("whoami --json").env("ZOOM_PROFILE", "jill").home(&home).run().json();
    assert_eq!((&who["flow"], &who["profile"]), (&"user".into(), &"jill".into()));
    assert_eq!(line("logout --profile jill").home(&home).run().err, "logged out (profile `jill`)\n");
    std::fs::remove_dir_all(home).unwrap();
}

fn get(port: &str, target: &str) -> String {
    let mut stream = TcpStream::connect(format!("127.0.0.1:{port}")).unwrap();
    write!(stream, "GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response
}

#[test]
fn an_app_from_the_environment_needs_no_login() {
    let (_runtime, zoom) = zoom();
    let home = folder();
    let run = at(line("call registrants.list_registrants meeting_id=85746065"), &zoom, &home)
        .env("ZOOM_ACCOUNT_ID", zoom.account_id())
        .env("ZOOM_CLIENT_ID", zoom.client_id())
        .env("ZOOM_CLIENT_SECRET", zoom.client_secret())
        .run();
    run.success();
    assert_eq!(std::fs::read_dir(&home).unwrap().count(), 0, "nothing is stored");
    std::fs::remove_dir_all(home).unwrap();
}

#[test]
fn missing_values_fail_without_a_terminal() {
    let message = line("login").home(Path::new("/nonexistent")).run().failed(2);
    assert_eq!(message, "zoomctl: missing --account-id, and stdin is not a terminal to prompt on\n");
    let message =
        line("login --account-id a --client-id b").home(Path::new("/nonexistent")).input("\n").run().failed(2);
    assert_eq!(message, "zoomctl: the client secret is empty\n");
    let message = line("whoami --profile ../x").run().failed(2);
    assert!(message.starts_with("zoomctl: invalid profile name `../x`: use letters"), "{message}");
}
