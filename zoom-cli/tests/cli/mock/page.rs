//! The page of `zoomctl mock`, in a browser.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::Child;

use serde_json::json;
use zoom_api::webhook::Verifier;

use crate::support::{Browser, Reply, Server, Zoomctl, folder, line, zoomctl};

/// A text that must not be interpreted, with a mark that reverses what follows.
const HOSTILE: &str = "<script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'>\"&lt; \u{202e}txt.exe";

/// The same text on the page.
const SHOWN: &str = "<script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'>\"&lt; \\u202etxt.exe";

/// A running mock server.
struct Mock {
    process: Child,
    url: String,
}

impl Mock {
    fn start() -> Self {
        let folder = folder();
        let account = json!({
            "users": [{"id": "u1", "email": "ann@example.com", "first_name": "Ann", "last_name": HOSTILE}],
            "meetings": [{"id": 85_746_065, "host_id": "u1", "topic": HOSTILE}],
        });
        let file = folder.join("account.json");
        std::fs::write(&file, account.to_string()).unwrap();
        let mut process = zoomctl(["mock", "--port", "0", "--account", file.to_str().unwrap()]).start();
        let mut first = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut first).unwrap();
        std::fs::remove_dir_all(folder).unwrap();
        let url = first.split_whitespace().find(|word| word.starts_with("http://")).unwrap();
        Self { process, url: url.trim_end_matches('/').to_owned() }
    }

    /// A command whose calls go to this server.
    fn at(&self, command: Zoomctl) -> Zoomctl {
        let command = command.env("ZOOM_BASE_URL", format!("{}/v2", self.url));
        command
            .env("ZOOM_ACCOUNT_ID", "mock-account")
            .env("ZOOM_CLIENT_ID", "mock-client")
            .env("ZOOM_CLIENT_SECRET", "mock-secret")
    }

    /// Sends a request, and returns the head of the response.
    fn send(&self, line: &str, body: &str) -> String {
        let host = self.url.trim_start_matches("http://");
        let mut stream = TcpStream::connect(host).unwrap();
        let length = body.len();
        let head = "content-type: application/json\r\nconnection: close";
        write!(stream, "{line} HTTP/1.1\r\nhost: {host}\r\n{head}\r\ncontent-length: {length}\r\n\r\n{body}").unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

const REQUESTS: &str = "document.querySelectorAll('#requests details').length";

/// The button of a table.
fn tab(name: &str) -> String {
    format!("[...document.querySelectorAll('#tabs button')].find(tab => tab.textContent.startsWith('{name}'))")
}

/// A cell of the shown table.
fn cell(row: usize, column: usize) -> String {
    format!("document.querySelector('#table tbody tr:nth-child({row}) td:nth-child({column})')")
}

#[test]
fn requests_are_listed_and_filtered() {
    let mock = Mock::start();
    let Some(mut page) = Browser::open(&mock.url) else { return };
    page.wait_for("document.querySelector('#requests pre')");
    let example = page.text("document.querySelector('#requests pre')");
    assert!(example.contains(&format!("{}/v2/users", mock.url)) && example.contains("mock-secret"), "{example}");

    mock.at(line("call list_users")).run().success();
    mock.at(line("call meetings.get_meeting meeting_id=1")).run().failed(3);
    mock.at(line("api /users color=red")).run().success();
    // Each command requests a token.
    page.wait_for(&format!("{REQUESTS} === 6"));
    assert_eq!(page.text("document.querySelector('#count')"), "6");
    for (filter, count) in [("list_users", 2), ("GET 404", 1), ("oauth", 3), ("zebra", 0), ("USERS  200", 2), ("", 6)] {
        page.enter("document.querySelector('#filter')", filter);
        page.wait_for(&format!("{REQUESTS} === {count}"));
    }
    page.enter("document.querySelector('#filter')", "zebra");
    page.wait_for("document.querySelector('#requests').textContent === 'No request matches the filter.'");
    page.enter("document.querySelector('#filter')", "");
    page.click("document.querySelector('#wrong')");
    page.wait_for(&format!("{REQUESTS} === 2"));
    let problems = page.text("document.querySelector('#requests')");
    assert!(problems.contains("Meeting does not exist: 1."), "{problems}");
    assert!(problems.contains("list_users has no parameter color in the query: Zoom ignores it."), "{problems}");
    page.click("document.querySelector('#wrong')");

    // A request stays open while the list changes.
    page.click("document.querySelector('#requests summary')");
    page.wait_for("document.querySelector('#requests details').open");
    mock.at(line("call list_users")).run().success();
    page.wait_for(&format!("{REQUESTS} === 8"));
    assert_eq!(page.value("document.querySelectorAll('#requests details[open]').length"), 1);

    page.click("document.querySelector('#clear')");
    page.wait_for(&format!("{REQUESTS} === 0"));
    assert_eq!(page.text("document.querySelector('#count')"), "");
    assert_eq!(page.problems, Vec::<String>::new());
}

#[test]
fn replies_are_scripted_events_are_listed_and_a_reset_is_confirmed() {
    let mock = Mock::start();
    let Some(mut page) = Browser::open(&mock.url) else { return };
    page.wait_for("document.querySelector('#tabs button')");
    let names = page.value("[...document.querySelectorAll('#tabs button')].map(tab => tab.firstChild.data)");
    let expected = ["Users", "Meetings", "Webinars", "Registrants", "Recordings", "Events", "Rules"];
    assert_eq!(names, json!(expected));

    page.click(&tab("Rules"));
    page.wait_for("document.querySelector('#table').textContent.startsWith('No replies are scripted.')");
    let rule =
        json!({"endpoint": "GET /users/<user_id>", "when": {"path": {"user_id": "eve"}}, "replies": [{"status": 418}]});
    assert!(mock.send("POST /__mock/replies", &rule.to_string()).starts_with("HTTP/1.1 201"));
    page.wait_for(&cell(1, 1));
    assert_eq!(page.text(&cell(1, 1)), "get_user");
    assert_eq!(page.text(&cell(1, 2)), "user_id in the path is eve");
    mock.at(line("call get_user user_id=eve")).run().failed(3);
    page.wait_for(&format!("{}.textContent === '1'", cell(1, 4)));
    assert_eq!(page.text("document.querySelector('#requests .pill')"), "418");

    page.click(&tab("Events"));
    page.wait_for("document.querySelector('#table').textContent.startsWith('No events were delivered.')");
    let receiver = Server::start(|request| {
        let challenge = Verifier::new("a secret").url_validation_response(&request.body).unwrap();
        challenge.map_or_else(|| Reply::bytes(500, ""), |json| Reply::bytes(200, json))
    });
    let subscription = json!({"url": receiver.url(), "secret": "a secret", "events": ["meeting.created"]});
    assert!(mock.send("POST /__mock/subscriptions", &subscription.to_string()).starts_with("HTTP/1.1 201"));
    mock.at(line("call create_meeting user_id=me topic=Weekly type=2")).run().success();
    page.wait_for("document.querySelectorAll('#table tbody tr').length === 2");
    assert_eq!(page.text(&cell(1, 1)), "meeting.created");
    assert_eq!(page.text(&cell(1, 2)), "the receiver responded with status 500");
    assert_eq!(
        (page.text(&cell(2, 1)).as_str(), page.text(&cell(2, 2)).as_str()),
        ("endpoint.url_validation", "delivered")
    );

    page.confirms = false;
    page.click("document.querySelector('#reset')");
    assert_eq!(page.dialogs, ["Restore the account, and remove scripted replies and requests?"]);
    page.click(&tab("Meetings"));
    page.wait_for("document.querySelectorAll('#table tbody tr').length === 2");
    page.confirms = true;
    page.click("document.querySelector('#reset')");
    page.wait_for(&format!("document.querySelectorAll('#table tbody tr').length === 1 && {REQUESTS} === 0"));
    assert_eq!(page.dialogs.len(), 2);
    page.wait_for(&format!("{}.textContent === 'Rules0'", tab("Rules")));
    assert_eq!(page.problems, Vec::<String>::new());
}

#[test]
fn r172_hostile_texts_are_shown_as_text() {
    let mock = Mock::start();
    let Some(mut page) = Browser::open(&mock.url) else { return };
    let encoded = "%3Cscript%3Ewindow.hacked=1%3C%2Fscript%3E%E2%80%AEexe";
    for target in [format!("/v2/nothing/{encoded}?q=%3Cb%3E'`&lt;%22"), format!("/v2/meetings/{encoded}")] {
        mock.send(&format!("GET {target}"), "");
    }
    let body = json!({"topic": HOSTILE, HOSTILE: 1, "type": 2}).to_string();
    mock.at(zoomctl(["api", "POST", "/users/me/meetings", "--input", "-"]).input(body)).run();
    mock.at(zoomctl(["api", &format!("/meetings/{encoded}")])).run().failed(3);
    page.wait_for(&format!("{REQUESTS} === 6"));
    page.value("document.querySelectorAll('#requests details').forEach(one => one.open = true)");
    let requests = page.text("document.querySelector('#requests')");
    for expected in [
        "Meeting does not exist: <script>window.hacked=1</script>\\u202eexe",
        "<img src=x onerror='window.hacked = 1'>",
        "/v2/nothing/%3Cscript%3Ewindow.hacked=1%3C%2Fscript%3E%E2%80%AEexe?q=%3Cb%3E'`&lt;%22",
    ] {
        assert!(requests.contains(expected), "{expected}: {requests}");
    }

    for (name, column) in [("Users", 1), ("Meetings", 1)] {
        page.click(&tab(name));
        page.wait_for(&format!("{}?.textContent.includes('script')", cell(1, column)));
        let text = page.text(&cell(1, column));
        assert!(text.ends_with(SHOWN), "{text}");
    }
    let marks = "[...document.body.textContent].filter(char => '\\u202e\\u2066\\u200f'.includes(char)).length";
    assert_eq!(page.value(marks), 0);
    let elements = "document.querySelectorAll('main script, main img, main b:not(#tabs b), main a').length";
    assert_eq!(page.value(elements), 0);
    assert_eq!(page.value("window.hacked === undefined"), true);
    assert_eq!(page.problems, Vec::<String>::new());
}

#[test]
fn no_width_is_too_small_and_both_color_schemes_are_readable() {
    let mock = Mock::start();
    let Some(mut page) = Browser::open(&mock.url) else { return };
    mock.at(line("call meetings.get_meeting meeting_id=1")).run().failed(3);
    let long = "a".repeat(300);
    mock.send(&format!("GET /v2/users/{long}/{long}?q={long}"), "");
    page.wait_for(&format!("{REQUESTS} === 3"));
    for width in [1200, 800, 500, 320] {
        for scheme in ["light", "dark"] {
            page.show(width, scheme);
            page.wait_for(&format!("innerWidth === {width}"));
            let overflow = page.value("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assert_eq!(overflow, 0, "{width}, {scheme}");
            let contrast = page.value(CONTRAST);
            assert!(contrast.as_f64().unwrap() >= 4.5, "{width}, {scheme}: {contrast}");
        }
    }
}

/// The lowest contrast of a text and the nearest background, as WCAG defines it.
const CONTRAST: &str = r"(() => {
    const rgb = color => color.match(/[\d.]+/g).map(Number);
    const linear = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const light = color => { const [r, g, b] = rgb(color).map(linear); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
    const ground = element => {
        for (; element; element = element.parentElement) {
            const color = getComputedStyle(element).backgroundColor;
            if ((rgb(color)[3] ?? 1) > 0) return color;
        }
    };
    const texts = [...document.querySelectorAll('header *, main *')].filter(it => [...it.childNodes].some(n => n.nodeType === 3));
    return Math.min(...texts.map(it => {
        const [one, other] = [light(getComputedStyle(it).color), light(ground(it))];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }));
})()";
