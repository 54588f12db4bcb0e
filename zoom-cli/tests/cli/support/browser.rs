//! Chromium without a window, controlled through its DevTools protocol.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value as Json, json};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{WebSocketStream, client_async};

use super::folder;

const PROGRAMS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// A page in a browser. Its methods fail the test if the page does not behave.
pub(crate) struct Browser {
    process: Child,
    folder: PathBuf,
    runtime: Runtime,
    socket: WebSocketStream<TcpStream>,
    session: Option<String>,
    commands: u64,
    /// Whether dialogs are confirmed.
    pub(crate) confirms: bool,
    /// The texts of the dialogs so far.
    pub(crate) dialogs: Vec<String>,
    /// Exceptions, and violations of the page's security policy.
    pub(crate) problems: Vec<String>,
}

impl Browser {
    /// Opens a page; `None` if there is no browser.
    pub(crate) fn open(url: &str) -> Option<Self> {
        let folder = folder();
        let Some((process, address)) = PROGRAMS.iter().find_map(|program| start(program, &folder)) else {
            let _ = std::fs::remove_dir_all(folder);
            println!("skipped: chromium is missing or does not start");
            return None;
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let socket = runtime.block_on(async {
            let host = address.split('/').nth(2).unwrap();
            client_async(&address, TcpStream::connect(host).await.unwrap()).await.unwrap().0
        });
        let (dialogs, problems) = (Vec::new(), Vec::new());
        let mut browser =
            Self { process, folder, runtime, socket, session: None, commands: 0, confirms: true, dialogs, problems };
        let target = browser.command("Target.createTarget", &json!({"url": "about:blank"}))["targetId"].clone();
        let attached = browser.command("Target.attachToTarget", &json!({"targetId": target, "flatten": true}));
        browser.session = Some(attached["sessionId"].as_str().unwrap().to_owned());
        for domain in ["Page", "Runtime", "Log"] {
            browser.command(&format!("{domain}.enable"), &json!({}));
        }
        browser.command("Page.navigate", &json!({"url": url}));
        browser.wait_for("document.readyState === 'complete' && location.href !== 'about:blank'");
        Some(browser)
    }

    /// The value of a JavaScript expression.
    pub(crate) fn value(&mut self, expression: &str) -> Json {
        let parameters = json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        let outcome = self.command("Runtime.evaluate", &parameters);
        assert!(outcome["exceptionDetails"].is_null(), "{expression}: {outcome}");
        outcome["result"]["value"].clone()
    }

    /// The text of an element.
    pub(crate) fn text(&mut self, element: &str) -> String {
        self.value(&format!("{element}.textContent")).as_str().unwrap().to_owned()
    }

    /// Waits until a JavaScript expression is true.
    pub(crate) fn wait_for(&mut self, condition: &str) {
        let look = format!(
            "new Promise(done => {{ const end = Date.now() + 30000; const look = () => \
             ({condition}) ? done(true) : Date.now() > end ? done(false) : setTimeout(look, 20); look(); }})"
        );
        if self.value(&look) != json!(true) {
            let page = self.text("document.body");
            panic!("{condition} does not become true: {page}");
        }
    }

    /// Clicks an element, as a person does.
    pub(crate) fn click(&mut self, element: &str) {
        let center = self.value(&format!(
            "(() => {{ const it = {element}; it.scrollIntoView({{block: 'center'}}); const box = it.getBoundingClientRect(); \
             return [box.x + box.width / 2, box.y + box.height / 2]; }})()"
        ));
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({"type": kind, "x": center[0], "y": center[1], "button": "left", "clickCount": 1});
            self.command("Input.dispatchMouseEvent", &event);
        }
    }

    /// Replaces the text of an input.
    pub(crate) fn enter(&mut self, element: &str, text: &str) {
        self.click(element);
        self.value(&format!("{element}.select()"));
        for kind in ["keyDown", "keyUp"] {
            let key = json!({"type": kind, "key": "Backspace", "code": "Backspace", "windowsVirtualKeyCode": 8});
            self.command("Input.dispatchKeyEvent", &key);
        }
        self.command("Input.insertText", &json!({"text": text}));
    }

    /// Sets the width of the page, and its preferred colors.
    pub(crate) fn show(&mut self, width: u32, scheme: &str) {
        let size = json!({"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false});
        self.command("Emulation.setDeviceMetricsOverride", &size);
        let colors = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.command("Emulation.setEmulatedMedia", &colors);
    }

    /// Sends a command, and returns its result.
    fn command(&mut self, method: &str, parameters: &Json) -> Json {
        self.commands += 1;
        let id = self.commands;
        self.send(id, method, parameters);
        loop {
            let message = self.receive(method);
            if message["id"] == id {
                assert!(message["error"].is_null(), "{method}: {message}");
                return message["result"].clone();
            }
            self.observe(&message);
        }
    }

    fn send(&mut self, id: u64, method: &str, parameters: &Json) {
        let mut command = json!({"id": id, "method": method, "params": parameters});
        if let Some(session) = &self.session {
            command["sessionId"] = json!(session);
        }
        self.runtime.block_on(self.socket.send(Message::text(command.to_string()))).unwrap();
    }

    fn receive(&mut self, method: &str) -> Json {
        let next = async { tokio::time::timeout(Duration::from_secs(60), self.socket.next()).await };
        let Ok(Some(Ok(message))) = self.runtime.block_on(next) else {
            panic!("{method}: the browser does not respond")
        };
        serde_json::from_str(message.to_text().unwrap()).unwrap()
    }

    fn observe(&mut self, event: &Json) {
        let parameters = &event["params"];
        match event["method"].as_str() {
            Some("Page.javascriptDialogOpening") => {
                self.dialogs.push(parameters["message"].as_str().unwrap().to_owned());
                self.commands += 1;
                self.send(self.commands, "Page.handleJavaScriptDialog", &json!({"accept": self.confirms}));
            }
            Some("Runtime.exceptionThrown") => self.problems.push(parameters.to_string()),
            Some("Log.entryAdded") if parameters["entry"]["level"] == "error" => {
                self.problems.push(parameters.to_string());
            }
            _ => {}
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The folder is in use until the process has ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Starts a browser, and returns it with the address of its DevTools protocol. A package may contain a program that only names another package.
fn start(program: &str, folder: &std::path::Path) -> Option<(Child, String)> {
    let mut command = Command::new(program);
    // A sandbox cannot be set up by root, and the only page is that of the mock. Containers have little shared memory.
    command.args([
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--remote-debugging-port=0",
    ]);
    command.arg(format!("--user-data-dir={}", folder.display())).arg("about:blank");
    let mut process = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().ok()?;
    let address = address(&mut process);
    if address.is_none() {
        let _ = process.kill();
        let _ = process.wait();
    }
    Some((process, address?))
}

/// The address of the DevTools protocol, which the browser prints; `None` if it ends before.
fn address(process: &mut Child) -> Option<String> {
    let mut lines = BufReader::new(process.stderr.take()?).lines().map_while(Result::ok);
    lines.find_map(|line| match line.strip_prefix("DevTools listening on ") {
        Some(address) => Some(address.trim().to_owned()),
        None => {
            println!("{line}");
            None
        }
    })
}
